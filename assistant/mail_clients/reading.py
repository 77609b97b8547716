"""Asks the system for its list of mail programs, and reads the icons of the few that are shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from assistant.guides import files
from assistant.guides.pictures import to_decode
from assistant.mail_clients import linux, macos, windows
from assistant.mail_clients.client import selected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from assistant.mail_clients.client import MailClient, Registered

LARGEST_ICON: Final = 512 * 1024  # bytes
WIDEST_ICON: Final = 1_024  # px


def read(environ: Mapping[str, str], platform: str, home: Callable[[], Path]) -> tuple[MailClient, ...]:
    """Return the mail programs of this computer, the one in use first; `platform` is spelt as sys.platform."""
    few = selected(_registered(environ, platform, home))
    return tuple(entry.client._replace(icon=icon(entry.icons)) for entry in few)


def _registered(environ: Mapping[str, str], platform: str, home: Callable[[], Path]) -> Iterable[Registered]:
    match platform:
        case "win32":
            return windows.registered(import_module("winreg"))
        case "darwin":
            return macos.registered(environ, home)
        case _:
            return linux.registered(environ, home)


def icon(places: Iterable[Path]) -> bytes:
    """Return the first PNG that lies at one of these places and may be decoded, as a decoder needs it; empty where none does."""
    for place in places:
        try:
            found = to_decode(files.read(place, LARGEST_ICON))
        except (OSError, ValueError):  # a name that is no name at all is a ValueError
            continue
        if found and found[0].kind == "png" and max(found[0].width, found[0].height) <= WIDEST_ICON:
            return found[1]
    return b""
