"""What is said in a terminal: only what may be shown, in whatever encoding it has, to whoever still listens."""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # `signal` itself makes enumerations for a millisecond, before the first paint
import errno
import io
import os
import sys
from typing import Final, TextIO

INTERRUPTED: Final = 130  # the exit code, as shells give it

_FIRST_OF_OURS: Final = 3  # the number of the first file that a program opens; those below are standard input, output and error
_NOBODY_READS: Final = frozenset({errno.EPIPE, errno.EINVAL})  # the latter is Windows' word for it


class UnwrittenError(Exception):
    """Standard output takes no more, for a reason that a person should know: `str` is the sentence."""


def prepare() -> None:
    """Have the standard streams take and give any text, and their numbers taken where they are closed.

    Else the next file that is opened, such as that of the progress, would have the number of a stream that is closed, and in it
    would stand what a library writes to that stream.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors != "replace":
            stream.reconfigure(errors="replace")
    if os.name == "posix" and None in (sys.stdin, sys.stdout, sys.stderr):
        number = 0
        while number < _FIRST_OF_OURS:
            number = os.open(os.devnull, os.O_RDWR)
        os.close(number)


def leave_on_interrupt() -> None:
    """Have Ctrl+C end the program at once from now on, for when there is nothing to save.

    Python's own way, an exception wherever the program is, aborts the process while PySide is loaded, and goes no further than
    Qt where Qt has called us.
    """
    _signal.signal(_signal.SIGINT, lambda *_: os._exit(INTERRUPTED))


def say(words: str) -> None:
    """Print words on standard output; raises UnwrittenError when they cannot be written, and nothing when nobody reads on."""
    _put(f"{_showable(words)}\n", sys.stdout)


def warn(words: str) -> None:
    """Print words on standard error, where there is one."""
    try:
        _put(f"{_showable(words)}\n", sys.stderr)
    except UnwrittenError:
        return  # there is nobody left to tell


def finish() -> None:
    """Have written what others, such as argparse, have printed; raises UnwrittenError."""
    _put("", sys.stdout)


def _showable(words: str) -> str:
    from assistant.guides.showable import showable

    return showable(words)


def _put(words: str, stream: TextIO | None) -> None:
    if stream is None:  # closed, or a windowed program on Windows
        return
    try:
        stream.write(words)
        stream.flush()
    except OSError as error:
        _hush(stream)
        if error.errno not in _NOBODY_READS:
            raise UnwrittenError(f"The answer cannot be written: {error.strerror or error}.") from error


def _hush(stream: TextIO) -> None:
    """Lead a stream into nothing; else Python tries to write the rest once more while it ends, and complains."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
