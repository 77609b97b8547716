"""Who signed a server's certificate and when it holds, read from its DER form without trusting it (RFC 5280, X.690)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

# Tags of an element.
VERSION, UTC_TIME, UTF16, LATIN = 0xA0, 0x17, 0x1E, 0x14
LONG_LENGTH: Final = 0x80
# Attribute types of a name, X.520: commonName, organizationName, organizationalUnitName.
NAMES: Final = {b"\x55\x04\x03": "common_name", b"\x55\x04\x0a": "organisation", b"\x55\x04\x0b": "unit"}
PUBLIC: Final = ("google trust services", "globalsign")  # whose certificates Gmail's servers carry: pki.goog
LONGEST_NAME: Final = 60  # characters of an issuer that are shown
# What a certificate's issuer says when a program on the PC, or a box in the network, reads the connection.
PRODUCTS: Final = {
    "avast": "Avast",
    "avg": "AVG",
    "eset": "ESET",
    "kaspersky": "Kaspersky",
    "bitdefender": "Bitdefender",
    "norton": "Norton",
    "mcafee": "McAfee",
    "avira": "Avira",
    "sophos": "Sophos",
    "trend micro": "Trend Micro",
    "dr.web": "Dr.Web",
    "g data": "G DATA",
    "f-secure": "F-Secure",
    "adguard": "AdGuard",
    "fortinet": "Fortinet",
    "fortigate": "Fortinet",
    "zscaler": "Zscaler",
    "netskope": "Netskope",
    "palo alto": "Palo Alto Networks",
    "cisco": "Cisco",
    "forcepoint": "Forcepoint",
    "check point": "Check Point",
    "sonicwall": "SonicWall",
    "watchguard": "WatchGuard",
    "barracuda": "Barracuda",
    "cloudflare": "Cloudflare Gateway",
    "mitmproxy": "mitmproxy",
    "fiddler": "Fiddler",
    "charles proxy": "Charles",
    "squid": "Squid",
}


class CertificateUnreadableError(Exception):
    """The bytes are not a certificate, or not a whole one."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Who signed a certificate, and from when to when it holds (UTC)."""

    common_name: str
    organisation: str
    unit: str
    not_before: datetime
    not_after: datetime

    @property
    def issuer(self) -> str:
        """The product that signed it where it is a known one, else the issuer's own name; at most 60 characters."""
        said = f"{self.common_name} {self.organisation} {self.unit}".lower()
        known = next((product for mark, product in PRODUCTS.items() if re.search(rf"\b{re.escape(mark)}", said)), "")
        name = known or self.organisation or self.common_name or self.unit
        return "".join(c if c.isprintable() else " " for c in name).strip()[:LONGEST_NAME]

    @property
    def from_the_public_chain(self) -> bool:
        """Whether the issuer bears the name of one that signs for Google; anybody can write a name, so this proves nothing."""
        return any(name in f"{self.organisation} {self.common_name}".lower() for name in PUBLIC)


def read_certificate(der: bytes) -> Certificate:
    """Return what a certificate says of its issuer and its dates.

    Raises CertificateUnreadableError for anything that is not one.
    """
    try:
        fields = _parts(_parts(_parts(der)[0][1])[0][1])
        fields = fields[1:] if fields[0][0] == VERSION else fields
        _serial, _algorithm, issuer, validity = fields[:4]
        (before_tag, before), (after_tag, after) = _parts(validity[1])[:2]
        names = _names(issuer[1])
        return Certificate(
            names.get("common_name", ""),
            names.get("organisation", ""),
            names.get("unit", ""),
            _moment(before_tag, before),
            _moment(after_tag, after),
        )
    except (IndexError, ValueError) as error:
        raise CertificateUnreadableError(str(error)) from None


def _parts(der: bytes) -> list[tuple[int, bytes]]:
    """Return tag and content of each element, one behind the other."""
    parts, at = [], 0
    while at < len(der):
        tag, length, at = der[at], der[at + 1], at + 2
        if length >= LONG_LENGTH:
            octets = length - LONG_LENGTH
            length, at = int.from_bytes(der[at : at + octets]), at + octets
        if at + length > len(der):
            raise ValueError("an element is cut off")
        parts.append((tag, der[at : at + length]))
        at += length
    return parts


def _names(der: bytes) -> dict[str, str]:
    names: dict[str, str] = {}
    for _set, attributes in _parts(der):
        for _sequence, attribute in _parts(attributes):
            (_oid, kind), (tag, value) = _parts(attribute)[:2]
            if kind in NAMES:
                names.setdefault(NAMES[kind], value.decode({UTF16: "utf-16-be", LATIN: "latin-1"}.get(tag, "utf-8"), "replace"))
    return names


def _moment(tag: int, value: bytes) -> datetime:
    """Return a UTCTime (years 1950 to 2049) or a GeneralizedTime, both of which end in Z (RFC 5280, 4.1.2.5)."""
    text = value.decode("ascii", "replace")
    if tag == UTC_TIME:
        text = ("19" if text >= "50" else "20") + text
    return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
