"""What can be typed on the command line, and what is refused before anything is done."""

from __future__ import annotations

import argparse
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from assistant import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

LONGEST_WORD = 300  # characters of a name, a code, an address or a server
SMALLEST, LARGEST = 200, 8000  # pixels of a side of a page's picture
NARROW = 80  # characters of a line, where none is written
LEAST_SCALE, GREATEST_SCALE = 0.5, 4.0

EXIT_CODES = """exit codes:
  0  all well, or a window that was open already came to the front
  1  review found mistakes, or --selftest found something missing
  2  the command was not understood
  3  there is no display to open a window on
  4  a guide, a folder, a file or standard input could not be read, or the answer not written
  5  this program made a mistake
  10-19, 20-29, 30  explain and check: a failure on this side, a refusal by the server, an answer that is not understood
  31  explain: the sign-in is not the trouble, a mail was refused
     (each code: docs/diagnoses.md)
  130  stopped with Ctrl+C
"""


class Parser(argparse.ArgumentParser):
    """A parser whose complaints repeat nothing that was typed, which may be a password.

    That of a command is told its arguments by `fill` where the command is given: to tell them all takes longer than to read one.
    """

    def __init__(self, *, fill: Callable[[Parser], None] = lambda _: None, **more: Any) -> None:
        """Make a parser, as argparse makes one, that loads nothing to know how wide the terminal is."""
        self._fill = fill
        super().__init__(formatter_class=partial(argparse.RawDescriptionHelpFormatter, width=NARROW), allow_abbrev=False, **more)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Return what was typed, and what more there is."""
        self._fill(self)
        self._fill = lambda _: None
        return super().parse_known_args(args, namespace)

    def format_usage(self) -> str:
        """Return how it is called, as wide as the terminal."""
        self.formatter_class = argparse.RawDescriptionHelpFormatter
        return super().format_usage()

    def format_help(self) -> str:
        """Return the help, as wide as the terminal."""
        self.formatter_class = argparse.RawDescriptionHelpFormatter
        return super().format_help()

    def parse_args(self, args: Sequence[str] | None = None, namespace: Any = None) -> Any:  # type: ignore[override]
        """Return what was typed; ends with 2 where there is more of it than the command takes."""
        found, more = self.parse_known_args(args, namespace)
        if more:
            many = "1 argument was" if len(more) == 1 else f"{len(more)} arguments were"
            self.error(f"{many} not understood; put quotes around a text with spaces, and type a password only when asked for it")
        return found

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, without the value, which argparse gives first and as Python writes it, and end with 2."""
        super().error(re.sub(r"""(['"])(?:\\.|(?!\1).)*\1""", "…", message, count=1))


def parser() -> Parser:
    """Return the parser of the whole command line."""
    top = Parser(
        prog="gmail-access-assistant",
        description="Leads you, step by step, until another program can sign in to your Gmail account.",
        epilog=EXIT_CODES,
    )
    top.add_argument("--version", action="version", version=f"Gmail Access Assistant {__version__}")
    top.add_argument("--guide", metavar="SLUG", type=_given, help="play this guide")
    top.add_argument("--language", metavar="CODE", type=_filled, help="such as fr, de or pt_PT; the system's otherwise")
    top.add_argument(
        "--content", metavar="PATH", type=_path, help="a guide file or a folder of guides to play instead of the bundled ones"
    )
    top.add_argument("--step", metavar="ID", type=_given, help="begin at this step")
    top.add_argument("--settings-folder", metavar="DIR", type=_path, help="where the place one stopped at is kept")
    top.add_argument("--quit-after-first-paint", action="store_true", help=argparse.SUPPRESS)
    top.add_argument(
        "--selftest", action="store_true", help="try whether the program is complete: modules, guides, languages, window"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("steps", help="print the steps of a guide", fill=_fill_steps)
    commands.add_parser("review", help="print an author's mistakes as file:line: sentence", fill=_fill_review)
    commands.add_parser("tour", help="write a picture of each page, without a display", fill=_fill_tour)
    commands.add_parser("explain", help="say what a program's error message means", fill=_fill_explain)
    commands.add_parser("check", help="try to sign in to Gmail; the password comes from standard input", fill=_fill_check)
    return top


def _fill_steps(steps: Parser) -> None:
    steps.add_argument("path", nargs="?", type=_path, help="a guide file or a folder of guides")
    _add_shared(steps, "guide", "language")
    steps.add_argument("--json", action="store_true")


def _fill_review(review: Parser) -> None:
    review.add_argument("path", nargs="?", type=_path, help="a guide file or a folder of guides; the bundled ones otherwise")
    review.add_argument("--strict", action="store_true", help="warnings count as mistakes")
    review.add_argument(
        "--table",
        action="store_true",
        help="print which guide is complete in which language, its oldest step, and how many labels are known",
    )


def _fill_tour(tour: Parser) -> None:
    tour.add_argument("folder", type=_path, metavar="DIR")
    _add_shared(tour, "guide", "language", "content")
    tour.add_argument("--theme", choices=("light", "dark"), default="light")
    tour.add_argument("--size", metavar="WxH", type=_size, default=(1000, 700))
    tour.add_argument("--font-scale", metavar="N", type=_scale, default=1.0)


def _fill_explain(explain: Parser) -> None:
    explain.add_argument("text", nargs="?", default="-", help="the message; - or nothing reads it from standard input")
    explain.add_argument("--protocol", choices=("imap", "smtp", "pop"), default="")
    explain.add_argument("--program", metavar="NAME", default="", help="what shows the message: a program, a printer's maker")
    _add_shared(explain, "language")
    explain.add_argument("--json", action="store_true")


def _fill_check(check: Parser) -> None:
    check.add_argument("address", type=_given, help="the Gmail address")
    submission = "TLS, on ports 25 and 587 by STARTTLS; /tls or /starttls behind it says otherwise"
    for protocol, way in (("imap", "TLS"), ("smtp", submission), ("pop", "TLS")):
        said = f"another server, or only this one; encrypted by {way}"
        check.add_argument(f"--{protocol}", metavar="HOST:PORT", type=_given, help=said)
    check.add_argument("--ca", metavar="FILE", type=_path, help="trusted roots (PEM) instead of the system's")
    check.add_argument("--anyway", action="store_true", help="send the password even if it is no app password")
    _add_shared(check, "language")
    check.add_argument("--json", action="store_true")


def _add_shared(command: Parser, *names: str) -> None:
    """Let options of the whole command line stand behind a command too; where they do not, what stands before it holds."""
    for name in names:
        metavar, of_kind = SHARED[name]
        command.add_argument(f"--{name}", metavar=metavar, type=of_kind, default=argparse.SUPPRESS)
    command.set_defaults(takes=names)


def _path(words: str) -> Path:
    if not words:  # "$FOLDER" that was never set: not to be taken for the folder one is in
        raise argparse.ArgumentTypeError("the name is empty; write . for the folder you are in")
    return Path(words)


def _filled(words: str) -> str:
    if not words.strip():  # "$SERVER" that was never set: not to be taken for Gmail's
        raise argparse.ArgumentTypeError("the value is empty")
    return words


def _given(words: str) -> str:
    _filled(words)
    if len(words) > LONGEST_WORD:
        raise argparse.ArgumentTypeError(f"it is longer than {LONGEST_WORD} characters")
    return words


def _size(words: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{3,4})x([0-9]{3,4})", words)
    width, height = map(int, found.groups()) if found else (0, 0)
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise argparse.ArgumentTypeError("it is not a size such as 1280x800, from 200x200 to 8000x8000")
    return width, height


def _scale(words: str) -> float:
    try:
        scale = float(words)
    except ValueError:
        scale = 0.0
    if not LEAST_SCALE <= scale <= GREATEST_SCALE:
        raise argparse.ArgumentTypeError("it is not a factor from 0.5 to 4")
    return scale


SHARED: Final[Mapping[str, tuple[str, Callable[[str], object]]]] = {
    "guide": ("SLUG", _given),
    "language": ("CODE", _filled),
    "content": ("PATH", _path),
}
"""Options that some commands take as the window does."""

_OF_THE_WINDOW = (*SHARED, "step", "settings_folder")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was given; ends with 2 where that cannot be understood, or a command does not take what stands before it."""
    whole = parser()
    options: argparse.Namespace = whole.parse_args(arguments)
    if options.command is not None:
        for name in _OF_THE_WINDOW:
            if getattr(options, name) is not None and name not in getattr(options, "takes", ()):
                whole.error(f"the command {options.command} takes no --{name.replace('_', '-')}")
    return options
