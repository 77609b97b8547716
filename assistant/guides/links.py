"""Which addresses may be opened in the browser, and how a Google page is opened in the right account."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final
from urllib.parse import parse_qsl, quote, unquote

GOOGLE_ACCOUNT_HOSTS: Final = frozenset({"accounts.google.com", "admin.google.com", "mail.google.com", "myaccount.google.com"})
"""Hosts whose pages show the settings of one account, so that it matters which account is signed in."""

HOSTS: Final = GOOGLE_ACCOUNT_HOSTS | frozenset(
    {
        "knowledge.workspace.google.com",
        "support.google.com",
        "workspace.google.com",
        "community.ovh.com",
        "docs.ovh.com",
        "docs.ovhcloud.com",
        "help.ovhcloud.com",
        "omm.ovh.net",
        "omm.ovhcloud.com",
        "www.ovhcloud.com",
    }
)
"""Every host that may be opened: Google's account, mail, admin and help pages, and OVHcloud's. No guide widens it."""

_LONGEST = 2048  # characters
# Matched as a whole, never split by a URL library: what such a library strips or repairs, a browser may read in another way.
_ADDRESS = re.compile(r"""https://([a-z0-9.-]+)(?::443)?([/?#][!#-;=?-Z\[\]_a-z~]*)?""", re.IGNORECASE | re.ASCII)
_CARRIED = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]{2}", re.IGNORECASE)
_ACCOUNT_NUMBER = re.compile(r"/u/\d+(?=[/?#]|$)")
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def host(address: str) -> str:
    """Return the host of an https address in lower case, or "" when the address has not the form that may be opened."""
    match = _ADDRESS.fullmatch(address) if len(address) <= _LONGEST else None
    return match[1].lower() if match else ""


def allowed(address: str, more_hosts: AbstractSet[str] = frozenset()) -> bool:
    """Tell whether an address may be opened: https, a host on the list, and no way on to a host that is not.

    Args:
        address: the address as it stands in a guide.
        more_hosts: hosts that a policy adds; a guide cannot.
    """
    name = host(address)
    if not name or (name not in HOSTS and name not in more_hosts):
        return False
    query = address.partition("?")[2].partition("#")[0]
    carried = (value.strip() for _, value in parse_qsl(query))
    return all(allowed(value, more_hosts) for value in carried if _CARRIED.match(value))


def is_google_settings(address: str) -> bool:
    """Tell whether an address is a page of settings of a Google account, which deserves a button."""
    return host(address) in GOOGLE_ACCOUNT_HOSTS and allowed(address)


def account_chooser(address: str, email: str) -> str:
    """Return the address that opens a Google page in the account of `email`, by way of Google's account chooser.

    Google documents the chooser nowhere. Addresses of other hosts, the chooser's own, and all addresses where `email` is not an
    e-mail address come back unchanged. An account number (`/u/0`) is taken out, since it means another account on each computer.
    """
    if not is_google_settings(address) or "/AccountChooser" in address or not _EMAIL.fullmatch(email):
        return address
    page = _ACCOUNT_NUMBER.sub("", address)
    return f"https://accounts.google.com/AccountChooser?Email={quote(email, safe='')}&continue={quote(page, safe='')}"


def shown(address: str) -> str:
    """Return an address as a person reads it: without `https://`, without the slash at its end, percent signs decoded."""
    return unquote(address).removeprefix("https://").rstrip("/")
