"""Gmail's mail servers, and others to try in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final, NamedTuple, Self, assert_never


class Protocol(StrEnum):
    """What is spoken with a server: IMAP and POP fetch mail, SMTP sends it."""

    IMAP = "imap"
    SMTP = "smtp"
    POP = "pop"

    @property
    def port(self) -> int:
        """The port where it is encrypted from the first byte (RFC 8314)."""
        match self:
            case Protocol.IMAP:
                return 993
            case Protocol.SMTP:
                return 465
            case Protocol.POP:
                return 995
            case _ as never:
                assert_never(never)


GOOGLES: Final = ("gmail.com", "googlemail.com", "google.com")  # under which Google's mail servers have their names
HOST: Final = re.compile(r"[a-z0-9._-]+|[\da-f.]*:[\da-f:.]*(?:%[\w.-]+)?")  # a name as it is looked up, or an IPv6 address


class Encryption(StrEnum):
    """How the connection is encrypted: from its first byte, or, with SMTP, after STARTTLS. There is no third way."""

    TLS = "tls"
    STARTTLS = "starttls"


class _Place(NamedTuple):
    protocol: Protocol
    host: str
    port: int
    encryption: Encryption = Encryption.TLS
    greets: str = ""


class Server(_Place):
    """Where a protocol is spoken; `greets` is a word that the right server's greeting holds, empty when any will do.

    Raises ValueError with a sentence for STARTTLS with a protocol that is not SMTP.
    """

    __slots__ = ()

    def __new__(cls, protocol: Protocol, host: str, port: int, encryption: Encryption = Encryption.TLS, greets: str = "") -> Self:
        """Return a server that there may be."""
        if encryption != Encryption.TLS and protocol != Protocol.SMTP:
            instead = f"write HOST:{protocol.port}, or HOST:PORT/tls for another port"
            raise ValueError(f"STARTTLS is for SMTP alone. For {protocol.upper()}, {instead}.")
        return super().__new__(cls, protocol, host, port, encryption, greets)

    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> Self:  # type: ignore[override]  # as a subclass can be typed
        """Return a server that there may be, also where a named tuple is copied."""
        return cls(*iterable)

    @property
    def is_googles(self) -> bool:
        """Whether the host is one of Google's, in whatever way its name is written."""
        return any(f".{_looked_up(self.host)}".endswith(f".{domain}") for domain in GOOGLES)

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


# Hosts, ports, encryption: developers.google.com/workspace/gmail/imap/imap-smtp. Greetings: as Google's servers give them.
IMAP = Server(Protocol.IMAP, "imap.gmail.com", 993, greets="Gimap")
POP = Server(Protocol.POP, "pop.gmail.com", 995, greets="Gpop")
SMTP = Server(Protocol.SMTP, "smtp.gmail.com", 465, greets="gsmtp")
SMTP_STARTTLS = Server(Protocol.SMTP, "smtp.gmail.com", 587, Encryption.STARTTLS, greets="gsmtp")
LAST_PORT = 65_535
SUBMISSION = (25, 587)  # RFC 6409: encrypted by STARTTLS


class Servers(NamedTuple):
    """For each protocol the servers to try in turn; a next one only where the one before cannot be reached."""

    imap: tuple[Server, ...] = (IMAP,)
    smtp: tuple[Server, ...] = (SMTP, SMTP_STARTTLS)
    pop: tuple[Server, ...] = (POP,)

    def of(self, protocol: Protocol) -> tuple[Server, ...]:
        """Return the servers of a protocol."""
        match protocol:
            case Protocol.IMAP:
                return self.imap
            case Protocol.SMTP:
                return self.smtp
            case Protocol.POP:
                return self.pop
            case _ as never:
                assert_never(never)


GMAIL = Servers()


def server(protocol: Protocol, written: str) -> Server:
    """Return the server written as HOST, HOST:PORT or [IPv6]:PORT, with /tls or /starttls behind it where the port does not tell.

    STARTTLS is for SMTP alone. A server of Google's has to greet as Gmail's does. Raises ValueError with a sentence, that repeats
    nothing of it, when it is not written so.
    """
    place, _, way = written.strip().lower().partition("/")
    host, _, port = place.rpartition(":") if place.count(":") == 1 or "]:" in place else (place, "", "")
    host = host.removeprefix("[").removesuffix("]")
    if not _is_a_host(host) or not _is_a_port(port) or way not in {"", *Encryption}:
        raise ValueError(f"What is given for {protocol.upper()} is not a server: write HOST:PORT, or HOST:PORT/tls.")
    number = int(port) if port else protocol.port
    usual = Encryption.STARTTLS if protocol is Protocol.SMTP and number in SUBMISSION else Encryption.TLS
    found = Server(protocol, host.removesuffix("."), number, Encryption(way) if way else usual)
    return found._replace(host=_looked_up(host), greets=GMAIL.of(protocol)[0].greets) if found.is_googles else found


def _is_a_port(port: str) -> bool:
    return not port or (re.fullmatch(r"[0-9]{1,5}", port) is not None and 0 < int(port) <= LAST_PORT)


def _is_a_host(host: str) -> bool:
    try:
        return bool(HOST.fullmatch(_looked_up(host)))
    except UnicodeError:
        return False


def _looked_up(host: str) -> str:
    """Return the host as a name lookup writes it, without the dot at its end; raises UnicodeError for what cannot be one."""
    return host.encode("idna").decode("ascii").lower().removesuffix(".")
