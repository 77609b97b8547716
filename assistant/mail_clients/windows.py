"""Which mail programs are registered with Windows.

The key and what stands in it: learn.microsoft.com, "Registering Programs with Client Types". The icons lie within programs, and
of these nothing is read.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, Final

from assistant.mail_clients.client import MOST_ENTRIES, Known, MailClient, Registered, program_of, shown_name

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY: Final = r"Software\Clients\Mail"
KNOWN: Final[Known] = (
    (frozenset({"microsoft", "outlook"}), "outlook-classic"),  # the new one is not in this list
    (frozenset({"thunderbird"}), "thunderbird"),
    (frozenset({"em", "client"}), "em-client"),
)


def registered(registry: Any) -> list[Registered]:
    """Return the mail programs of the person and of the computer, the one in use first; `registry` is the module winreg."""
    in_use: dict[str, str] = {}
    found: dict[str, str] = {}
    views = (registry.KEY_WOW64_64KEY, registry.KEY_WOW64_32KEY)
    for root, view in product((registry.HKEY_CURRENT_USER, registry.HKEY_LOCAL_MACHINE), views):
        access = registry.KEY_READ | view
        for name in _names(registry, root, access):
            found.setdefault(name, _value(registry, root, rf"{KEY}\{name}", access))
        in_use.setdefault(_value(registry, root, KEY, access), "")
    first = [name for name in in_use if name in found]
    entries = ((name, shown_name(_own_name(found[name], name))) for name in dict.fromkeys([*first, *found]))
    return [Registered(MailClient(shown, program_of(name, KNOWN))) for name, shown in entries if shown]


def _own_name(value: str, key: str) -> str:
    """Return a program's name: a value with @ only says in which file it stands."""
    return key if value.startswith("@") or not value.strip() else value


def _names(registry: Any, root: Any, access: int) -> Iterator[str]:
    try:
        with registry.OpenKey(root, KEY, 0, access) as key:
            for number in range(MOST_ENTRIES):
                yield registry.EnumKey(key, number)
    except OSError:  # there are no more
        return


def _value(registry: Any, root: Any, key: str, access: int) -> str:
    try:
        with registry.OpenKey(root, key, 0, access) as opened:
            value, _ = registry.QueryValueEx(opened, "")
    except OSError:
        return ""
    return value if isinstance(value, str) else ""
