"""Desktop files, and the lists of which of them opens what: read within bounds, from a few folders.

The form of both: Desktop Entry Specification 1.5; Association between MIME types and applications 1.0.1 (freedesktop.org).
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from assistant.guides import files, languages
from assistant.mail_clients.client import MOST_ENTRIES, shown_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Groups = dict[str, dict[str, str]]
"""The groups of such a file by their names, each with its keys."""

LARGEST, LARGEST_LIST = 128 * 1024, 512 * 1024  # bytes of a desktop file, of a list; what stands behind them is not read
MAILTO: Final = "x-scheme-handler/mailto"
MOST_NAMES: Final = 300  # in other languages
HTTPS: Final = "x-scheme-handler/https"
ENDING: Final = ".desktop"

_SPOKEN = frozenset(map(languages.language_of, languages.NAMES))


class DesktopFile(NamedTuple):
    """What a desktop file says of a program, as far as it matters here; a browser opens mail only on the web."""

    name: str
    names: tuple[tuple[str, str], ...]
    icon: str
    opens_mailto: bool
    is_browser: bool


def groups(path: Path, most: int) -> Groups:
    """Return the groups in the first bytes of a file; none where it cannot be read. Lines that are broken are left out."""
    try:
        text = files.start_of(path, most).decode("utf-8", "replace")
    except (OSError, ValueError):  # a name that is no name at all is a ValueError
        return {}
    found: Groups = {}
    group: dict[str, str] = {}
    for line in map(str.strip, text.split("\n")):
        if line.startswith("[") and line.endswith("]"):
            group = found.setdefault(line[1:-1], {})
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            group.setdefault(key.strip(), value.strip())
    return found


def listed(value: str) -> list[str]:
    """Return the items of a list, as many of them as are looked at."""
    return [item for item in value.split(";", MOST_ENTRIES)[:MOST_ENTRIES] if item]


def is_id(name: str) -> bool:
    """Tell whether this may name a desktop file: one in a folder of them, not one elsewhere."""
    return name.endswith(ENDING) and "/" not in name and not name.startswith(".")


def program(found: Groups, desktops: frozenset[str]) -> DesktopFile | None:
    """Return what a desktop file says, None where it is no program, or one that is not to be shown on one of these `desktops`."""
    entry = found.get("Desktop Entry", {})
    name = shown_name(entry.get("Name", ""))
    if not name or entry.get("Type") != "Application" or not _is_shown(entry, desktops):
        return None
    types, categories = listed(entry.get("MimeType", "")), listed(entry.get("Categories", ""))
    is_browser = HTTPS in types and "Email" not in categories
    return DesktopFile(name, _translated(entry), entry.get("Icon", ""), MAILTO in types, is_browser)


def _is_shown(entry: Mapping[str, str], desktops: frozenset[str]) -> bool:
    if "true" in (entry.get("Hidden"), entry.get("NoDisplay")):
        return False
    only, never = listed(entry.get("OnlyShowIn", "")), listed(entry.get("NotShowIn", ""))
    return (not only or bool(desktops & {*only})) and not desktops & {*never}


def _translated(entry: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the names in languages that the product speaks, each with its language."""
    codes = (key.removeprefix("Name[")[:-1] for key in entry if key.startswith("Name[") and key.endswith("]"))
    spoken = (code for code in islice(codes, MOST_NAMES) if languages.language_of(code) in _SPOKEN)
    named = ((code, shown_name(entry[f"Name[{code}]"])) for code in spoken)
    return tuple((code, name) for code, name in named if name)
