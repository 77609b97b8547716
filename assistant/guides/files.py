"""Reads files that strangers may have written: ordinary ones only, and never more of them than is allowed.

Nothing here imports the rest of the room: the window reads pictures through it before any guide is read.
"""

from __future__ import annotations

import errno
import os
import stat
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path, PurePath

Entry = TypeVar("Entry")

LARGEST_GUIDE = 128 * 1024  # bytes
LARGEST_LIBRARY = 1024 * 1024  # characters of the guides of a folder in one language
MOST_FILES = 1_000  # of a folder that is looked through
MOST_FILES_WITHIN = 10_000  # of all folders in one, too
MOST_LINKS = 40  # that lead to one another, as Linux counts


def start_of(path: Path, length: int) -> bytes:
    """Return the first bytes of an ordinary file, so many at most.

    Raises:
        OSError: it cannot be read, or is no ordinary file; a device or a pipe is not even opened.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not an ordinary file", str(path))
    with path.open("rb") as file:
        return file.read(length)


def read(path: Path, most: int) -> bytes:
    """Return all bytes of an ordinary file.

    Raises:
        OSError: it cannot be read, is no ordinary file, or has more than `most` bytes.
    """
    content = start_of(path, most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, f"it is larger than {most // 1024} KB", str(path))
    return content


def within(folder: Path, name: str | PurePath) -> Path | None:
    """Return where a name in a folder leads, symbolic links followed; None where that is not in the folder.

    Nothing outside is looked at: what a link names is followed only where it lies inside.

    Raises:
        OSError: nobody can say where it leads: a folder is locked, the name too long, or links lead in a circle.
    """
    root = folder.resolve()
    path = root / name
    for _ in range(MOST_LINKS):
        path = root / os.path.normpath(path)
        if not path.is_relative_to(root):
            return None
        link = next((place for place in _way(root, path) if place.is_symlink()), None)
        if link is None:
            path = path.resolve()  # on Windows there are other links than symbolic ones
            return path if path.is_relative_to(root) else None
        path = link.parent / link.readlink() / path.relative_to(link)
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(root / name))


def _way(root: Path, path: Path) -> list[Path]:
    """Return the places from a folder to what lies in it."""
    places = [path, *path.parents]
    return places[: places.index(root)][::-1]


def entries(folder: Path) -> list[Path]:
    """Return what lies in a folder, in alphabetical order.

    Raises:
        OSError: it cannot be read, or there is too much in it to be looked through.
    """
    return sorted(_few(folder.iterdir(), folder))


def names(folder: Path) -> list[str]:
    """Return the names of what lies in a folder, in any order; of a folder with too much in it only the first are read.

    Raises:
        OSError: it cannot be read, or there is too much in it to be looked through.
    """
    with os.scandir(folder) as found:
        return [entry.name for entry in _few(found, folder)]


def _few(found: Iterable[Entry], folder: Path) -> list[Entry]:
    few = list(islice(found, MOST_FILES + 1))
    if len(few) > MOST_FILES:
        raise OSError(errno.EFBIG, f"there are more than {MOST_FILES} files in it", str(folder))
    return few
