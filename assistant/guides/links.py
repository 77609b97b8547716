"""Which addresses may be opened in the browser, and how a Google page is opened in the right account."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final
from unicodedata import normalize
from urllib.parse import quote, unquote

from assistant.guides.showable import showable_name

_CHOOSER: Final = "accounts.google.com"
_PAGES: Final = MappingProxyType(
    {
        _CHOOSER: frozenset({"/AccountChooser", "/ServiceLogin"}),
        "admin.google.com": frozenset({"", "/ac/apps/gmail/enduseraccess", "/ac/security/2sv"}),
        "mail.google.com": frozenset({"", "/mail"}),
        "myaccount.google.com": frozenset(
            {
                "",
                "/apppasswords",
                "/connections",
                "/data-and-privacy",
                "/device-activity",
                "/lesssecureapps",
                "/notifications",
                "/permissions",
                "/personal-info",
                "/security",
                "/security-checkup",
                "/signinoptions/passkeys",
                "/signinoptions/password",
                "/signinoptions/two-step-verification",
                "/signinoptions/twosv",
            }
        ),
    }
)
"""All that is opened of the hosts where a click can grant, confirm or change something: pages that only show what there is."""

GOOGLE_ACCOUNT_HOSTS: Final = frozenset(_PAGES)
"""Hosts whose pages show the settings of one account, so that it matters which account is signed in."""

HOSTS: Final = GOOGLE_ACCOUNT_HOSTS | frozenset(
    {
        "knowledge.workspace.google.com",
        "support.google.com",
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
_MOST_ENCODED = 8  # times that percent signs are decoded
# Matched as a whole, never split by a URL library: what such a library strips or repairs, a browser may read in another way.
_ADDRESS = re.compile(
    r"""https://(?P<host>[a-z0-9.-]+)(?::443)?
        (?P<rest>(?P<path>(?:/(?:[!$&-;=@-Z_a-z~]|%[0-9a-f]{2})*)?)
        (?:\?(?P<query>(?:[!$&-;=?-Z_a-z~]|%[0-9a-f]{2})*))?
        (?:\#(?P<fragment>(?:[!$&-;=?-Z_a-z~]|%[0-9a-f]{2})*))?)""",
    re.IGNORECASE | re.ASCII | re.VERBOSE,
)
_VALUES: Final = MappingProxyType({"authuser": r"\d{1,2}", "hl": r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4})?", "pli": r"\d"})
"""What may stand in the query of a page of settings, by its name."""

_FRAGMENT = re.compile(r"[\w-]*|settings/[a-z]+", re.ASCII)
_SCHEME = r"/\s*/ | \\ | (?<![\w~.-])[a-z][a-z0-9+.-]*:(?!\d{1,2}(?![\w.]))"  # a number behind it may be an hour
_LABEL = r"[\w\u0080-\u3001\u3003-\U0010ffff-]"
_END = r"(?:(?!(?:html?|php|aspx?|pdf|js|css|json|xml|txt)\b)[a-z\u0080-\u3001\u3003-\U0010ffff]{2,}|xn--[\w-]+|\d+)"
_HOST = rf"(?<!{_LABEL})(?<!{_LABEL}[.\u3002])(?:{_LABEL}+[.\u3002])+{_END}(?!{_LABEL})"
_NUMBER = r"\b(?:\w*(?:ur[li]|href|link)|(?:redirect|return|dest)\w*|continue|next|goto|target)=\W*(?:0\w+|\d{6,})(?!\w)"
# Another scheme, host or numeric host anywhere behind the host; the names of files are none. What a browser strips of a host, or
# takes for its end, is no part of it here either.
_ONWARD = re.compile(rf"{_SCHEME} | {_HOST} | {_NUMBER}", re.IGNORECASE | re.VERBOSE)
# What Google's help pages are asked for, and its mail servers, which show no page.
_NO_HOST = re.compile(
    rf"(?<![.\u3002]|{_LABEL})(?:GENIE\.Platform(?==)|(?:imap|smtp|pop)\.gmail\.com(?![.\u3002]|{_LABEL}))", re.IGNORECASE
)
_ADDRESS_WITHIN = re.compile(_SCHEME, re.IGNORECASE | re.VERBOSE)
_TOLD = re.compile(r"(?P<page>(?:https?:)?//|www\.)|(?:mailto|tel):(?P<name>[^?]*)", re.IGNORECASE)
_MARKED = ":~:"  # in a fragment: what follows are words to mark on the page, which no page is told
_ACCOUNT_NUMBER = re.compile(r"/u/\d+(?=[/?#]|$)")
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def leads_inside(address: str) -> bool:
    """Return whether an address names a guide or a step, and no page of the web."""
    return address.startswith(("#", "guide:"))


def _parts(address: str) -> re.Match[str] | None:
    return _ADDRESS.fullmatch(address) if len(address) <= _LONGEST else None


def host(address: str) -> str:
    """Return the host of an https address in lower case, or "" when the address has not the form that may be opened."""
    parts = _parts(address)
    return parts["host"].lower() if parts else ""


def allowed(address: str) -> bool:
    """Tell whether an address may be opened: https, a host on the list, and no way on to another one.

    Of hosts where a click can grant or change something, only the pages on a list are opened.
    """
    parts = _parts(address)
    name = parts["host"].lower() if parts else ""
    if parts is None or name not in HOSTS:
        return False
    if name not in _PAGES:
        _, marked, words = (parts["fragment"] or "").partition(_MARKED)
        told = parts["rest"].removesuffix(marked + words)
        return not _leads_on(told, _ONWARD) and not _leads_on(words, _ADDRESS_WITHIN)
    path = _ACCOUNT_NUMBER.sub("", parts["path"]).removesuffix("/")
    values = [pair for pair in (parts["query"] or "").split("&") if pair]
    return (
        path in _PAGES[name]
        and all(_may_stand(*value.partition("=")[::2], chooser=name == _CHOOSER) for value in values)
        and _FRAGMENT.fullmatch(parts["fragment"] or "") is not None
    )


def _may_stand(name: str, value: str, *, chooser: bool) -> bool:
    """Tell whether a value may stand in the query of a page of settings."""
    if chooser and name == "continue":
        return allowed(unquote(value))
    if chooser and name == "Email":
        return _EMAIL.fullmatch(unquote(value)) is not None
    return name in _VALUES and re.fullmatch(_VALUES[name], value) is not None


def _leads_on(words: str, onward: re.Pattern[str]) -> bool:
    """Tell whether words hold another address, however often they are encoded, or signs that cannot be seen."""
    for _ in range(_MOST_ENCODED):
        try:
            decoded = normalize("NFKC", unquote(words, errors="strict"))
        except UnicodeDecodeError:
            return True
        if decoded == words:
            return not words.isprintable() or onward.search(_NO_HOST.sub("_", words)) is not None
        words = decoded
    return True


def is_google_settings(address: str) -> bool:
    """Tell whether an address is a page of settings of a Google account, which deserves a button."""
    return host(address) in GOOGLE_ACCOUNT_HOSTS and allowed(address)


def account_chooser(address: str, email: str) -> str:
    """Return the address that opens a Google page in the account of `email`, by way of Google's account chooser.

    Google documents the chooser nowhere. Addresses of other hosts, the chooser's own, and all addresses where `email` is not an
    e-mail address come back unchanged. An account number (`/u/0`) is taken out, since it means another account on each computer.
    """
    if not is_google_settings(address) or host(address) == _CHOOSER or not _EMAIL.fullmatch(email):
        return address
    page = _ACCOUNT_NUMBER.sub("", address)
    chosen = f"https://{_CHOOSER}/AccountChooser?Email={quote(email, safe='')}&continue={quote(page, safe='')}"
    return chosen if allowed(chosen) else address


def shown(address: str) -> str:
    """Return an address as a person reads it: without `https://`, without the slash at its end, percent signs decoded."""
    return showable_name(unquote(address)).removeprefix("https://").rstrip("/")


def told(address: str) -> str:
    """Return what a person is told of an address that is not opened: a page's address, a mailbox, a number; else "".

    What only means something on its author's own pages is not told, nor what would be carried out where it is pasted.
    """
    found = _TOLD.match(address) if len(address) <= _LONGEST else None
    if found is None:
        return ""
    return showable_name(address if found["page"] else unquote(found["name"]).strip())
