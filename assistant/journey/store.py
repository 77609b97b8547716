"""Where progress lies on the disk: one small file that is whole at every moment, even when the program is killed."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from assistant.journey.progress import Progress
from assistant.journey.progress_json import FORMAT, VERSION, from_json, is_whole, to_json

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 512 * 1024  # bytes; a journey takes some 4,000
MOST_ASIDE = 99  # damaged files that are kept

# A link or a pipe put in the file's place is neither followed nor waited for. Windows has neither flag.
_AS_IT_STANDS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Problem(StrEnum):
    """Why progress could not be read, or not all of it."""

    DAMAGED = "damaged"
    FOREIGN = "foreign"  # not written by this program
    NEWER = "newer"  # written by a later version of it
    UNREADABLE = "unreadable"  # the system does not let us
    PARTLY = "partly"  # this version does not know all that is in it


class Loaded(NamedTuple):
    """What was found: the progress, as far as it can be used, and the path at which the file is kept that could not be wholly."""

    progress: Progress
    problem: Problem | None = None
    aside: Path | None = None


class _RefusedError(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def load(path: Path) -> Loaded:
    """Return the progress in a file. Never raises.

    A file that cannot be used is kept, renamed to `<name>.damaged-1`; of one that can be used in part a copy is kept there.
    """
    _clean_up(path)
    try:
        content = _bytes(path)
        written = _ours(content)
    except (FileNotFoundError, NotADirectoryError):
        return Loaded(Progress())
    except OSError:
        return Loaded(Progress(), Problem.UNREADABLE, put_aside(path))
    except _RefusedError as refused:
        return Loaded(Progress(), refused.problem, put_aside(path))
    progress = from_json(written)
    return Loaded(progress) if is_whole(progress, written) else Loaded(progress, Problem.PARTLY, _copy_aside(path, content))


def save(path: Path, progress: Progress) -> str | None:
    """Write progress so that the file is the old one or the new one, never a part; return why and where it failed, or None."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        import json

        fresh.unlink(missing_ok=True)  # left by a process of the same number that was killed
        _write(fresh, json.dumps(to_json(progress), indent=1).encode())
        fresh.replace(path)
    except OSError as error:
        _discard(fresh)
        return f"{error.strerror or error} ({path.parent})"
    return None


def _bytes(path: Path) -> bytes:
    if not stat.S_ISREG(path.lstat().st_mode):
        raise _RefusedError(Problem.FOREIGN)
    with os.fdopen(os.open(path, os.O_RDONLY | _AS_IT_STANDS), "rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise _RefusedError(Problem.FOREIGN)
    return content


def _ours(content: bytes) -> dict[str, Any]:
    try:
        import json  # the first start has nothing to read

        written = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _RefusedError(Problem.DAMAGED) from error
    if not isinstance(written, dict) or written.get("format") != FORMAT:
        raise _RefusedError(Problem.FOREIGN)
    version = written.get("version")
    if not isinstance(version, int) or version < 1:
        raise _RefusedError(Problem.DAMAGED)
    if version > VERSION:
        raise _RefusedError(Problem.NEWER)
    return written


def put_aside(path: Path) -> Path | None:
    """Rename a file that cannot be used, so that it is kept; return its new path, None where that is not possible."""
    aside = _free_name(path)
    try:
        return path.rename(aside) if aside else None
    except OSError:
        return None


def _copy_aside(path: Path, content: bytes) -> Path | None:
    aside = _free_name(path)
    if aside is None:
        return None
    try:
        _write(aside, content)
    except OSError:
        _discard(aside)
        return None
    return aside


def _free_name(path: Path) -> Path | None:
    names = (path.with_name(f"{path.name}.damaged-{number}") for number in range(1, MOST_ASIDE + 1))
    return next((name for name in names if not os.path.lexists(name)), None)


def _write(path: Path, content: bytes) -> None:
    created = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_IT_STANDS, 0o600)
    with os.fdopen(created, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _clean_up(path: Path) -> None:
    with suppress(OSError):
        for left_over in path.parent.glob(f"{path.name}.*.new"):
            _discard(left_over)


def _discard(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
