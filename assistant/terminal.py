"""What is said and typed in a terminal: only what may be shown, in whatever encoding it has, to whoever still listens."""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # `signal` itself makes enumerations for a millisecond, before the first paint
import codecs
import errno
import io
import os
import sys
from contextlib import suppress
from typing import Final, TextIO

INTERRUPTED: Final = 130  # the exit code, as shells give it
LONGEST_MESSAGE = 1_000_000  # characters that `explain` reads
LONGEST_CHARACTER = 4  # octets, in UTF-8 and in UTF-16
REPLACED = "\ufffd"  # stands for what is not in an encoding
LONGEST_PASSWORD = 10_000  # octets; a line of standard input may have no end

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


def _standard_input() -> TextIO:
    if sys.stdin is None:
        raise OSError(errno.EBADF, "standard input is closed")
    return sys.stdin


def read_input() -> str:
    """Return a message from standard input, cut a little behind the longest; raises OSError."""
    return message(_standard_input().buffer.read((LONGEST_MESSAGE + 1) * LONGEST_CHARACTER))


def message(octets: bytes) -> str:
    """Return the words of a message: in UTF-8 or UTF-16, and what is neither in the code page of Western Windows."""
    text = _text(octets)
    return (octets.decode("cp1252", "replace") if REPLACED in text else text).replace("\r\n", "\n")


def argument(text: str) -> str:
    """Return an argument that is a message, where it was typed in another encoding than the locale's as it was typed."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return message(text.encode("utf-8", "surrogateescape"))
    return text


def _text(octets: bytes) -> str:
    """Return octets as UTF-8, whatever the locale says, or as UTF-16 where its mark says so; what is neither does no harm."""
    if octets.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        with suppress(UnicodeDecodeError):
            return octets.decode("utf-16")
    return octets.decode("utf-8-sig", "replace")


def read_secret() -> str:
    """Return the first line of standard input, or what is typed at a prompt that does not show it; raises OSError."""
    import getpass

    given = _standard_input()
    if not given.isatty():
        return _text(given.buffer.readline(LONGEST_PASSWORD).removesuffix(b"\n"))
    try:
        return getpass.getpass("App password: ")
    except EOFError:  # Ctrl+D
        return ""
    except UnicodeDecodeError:  # the prompt reads the terminal by itself
        return REPLACED
