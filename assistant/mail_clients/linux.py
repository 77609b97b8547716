"""Which programs are registered for mailto on Linux, by the specifications that desktop_files.py names."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from assistant.guides import files
from assistant.mail_clients.client import MOST_ENTRIES, Known, MailClient, Registered, program_of
from assistant.mail_clients.desktop_files import ENDING, LARGEST, LARGEST_LIST, MAILTO, groups, is_id, listed, program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from assistant.mail_clients.desktop_files import DesktopFile

KNOWN: Final[Known] = ((frozenset({"thunderbird"}), "thunderbird"),)
MOST_FOLDERS: Final = 30
LIST: Final = "mimeapps.list"
ICON_SIZES: Final = (48, 64, 96, 128, 256, 32)  # px, the one that serves best first


class Folders(NamedTuple):
    """The folders of settings and of data by the XDG base directory specification, the person's own first."""

    config: tuple[Path, ...]
    data: tuple[Path, ...]


def registered(environ: Mapping[str, str], home: Callable[[], Path]) -> Iterator[Registered]:
    """Yield the mail programs that are registered, the one in use first; `home` raises RuntimeError where there is none."""
    folders = folders_of(environ, home)
    desktops = tuple(name for name in environ.get("XDG_CURRENT_DESKTOP", "").split(":") if name and "/" not in name)
    for name, chosen in islice(_ids(folders, desktops).items(), MOST_ENTRIES):
        found = _found(folders, name, frozenset(desktops))
        if found is not None and not found.is_browser and (chosen or found.opens_mailto):
            client = MailClient(found.name, program_of(name.removesuffix(ENDING), KNOWN), found.names)
            yield Registered(client, _icons(folders, found.icon))


def folders_of(environ: Mapping[str, str], home: Callable[[], Path]) -> Folders:
    """Return the folders that the environment names, else the usual ones; a path that is not whole is to be ignored."""

    def named(variable: str, *usual: Path) -> list[Path]:
        paths = [Path(path) for path in environ.get(variable, "").split(":")]
        return [path for path in paths if path.is_absolute()] or [path for path in usual if path.is_absolute()]

    try:
        own = Path(environ.get("HOME") or home())
    except RuntimeError:
        own = Path()
    config = named("XDG_CONFIG_HOME", own / ".config") + named("XDG_CONFIG_DIRS", Path("/etc/xdg"))
    data = named("XDG_DATA_HOME", own / ".local/share") + named("XDG_DATA_DIRS", Path("/usr/local/share"), Path("/usr/share"))
    return Folders(tuple(dict.fromkeys(config))[:MOST_FOLDERS], tuple(dict.fromkeys(data))[:MOST_FOLDERS])


def _ids(folders: Folders, desktops: Iterable[str]) -> dict[str, bool]:
    """Return the ids of desktop files, the one in use first, and whether somebody chose each, or it registered itself."""
    chosen: list[str] = []
    added: list[str] = []
    offered: list[str] = []
    removed: set[str] = set()
    applications = [folder / "applications" for folder in folders.data]
    for folder in (*folders.config, *applications):
        for desktop in desktops:
            chosen += _named(folder / f"{desktop.lower()}-{LIST}", "Default Applications")
        chosen += _named(folder / LIST, "Default Applications")
        added += (name for name in _named(folder / LIST, "Added Associations") if name not in removed)
        removed.update(_named(folder / LIST, "Removed Associations"))
        if folder in applications:
            offered += (name for name in _offered(folder) if name not in removed)
    by_hand = dict.fromkeys([*chosen, *added], True)
    return by_hand | {name: False for name in offered if name not in by_hand}


def _named(path: Path, group: str) -> list[str]:
    return [name for name in listed(groups(path, LARGEST_LIST).get(group, {}).get(MAILTO, "")) if is_id(name)]


def _offered(applications: Path) -> list[str]:
    """Return the ids of a folder's desktop files that are registered for mailto; all of them where it has no list of these."""
    if cache := groups(applications / "mimeinfo.cache", LARGEST_LIST):
        return [name for name in listed(cache.get("MIME Cache", {}).get(MAILTO, "")) if is_id(name)]
    try:
        return sorted(filter(is_id, files.names(applications)))
    except OSError:
        return []


def _found(folders: Folders, name: str, desktops: frozenset[str]) -> DesktopFile | None:
    """Return what the first desktop file of an id says: it counts in place of those in the folders behind."""
    every = (groups(folder / "applications" / name, LARGEST) for folder in folders.data)
    return program(next(filter(None, every), {}), desktops)


def _icons(folders: Folders, icon: str) -> Iterator[Path]:
    """Yield where an icon may lie: it has a whole path, or a name in the theme on which all others rest."""
    if "/" in icon:
        yield from [Path(icon)] if icon.startswith("/") and icon.endswith(".png") else []
    elif icon:
        name = f"{icon.removesuffix('.png')}.png"
        yield from (folder / f"icons/hicolor/{size}x{size}/apps" / name for size in ICON_SIZES for folder in folders.data)
        yield from (folder / "pixmaps" / name for folder in folders.data)
