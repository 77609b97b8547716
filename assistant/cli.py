"""The command line: subcommands, options and exit codes."""

from __future__ import annotations

import argparse
import codecs
import errno
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn, TextIO

from assistant import __version__, terminal
from assistant.guides import languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from typing import Any

    from assistant.guides.library import Guides
    from assistant.guides.model import Picture

MAIN_GUIDE = "app-password"

LONGEST_MESSAGE = 1_000_000  # characters that `explain` reads
LONGEST_WORD = 300  # characters of a name, a code, an address or a server
LONGEST_CHARACTER = 4  # octets, in UTF-8 and in UTF-16
LONGEST_PASSWORD = 10_000  # octets; a line of standard input may have no end
SMALLEST, LARGEST = 200, 8000  # pixels of a side of a page's picture
LEAST_SCALE, GREATEST_SCALE = 0.5, 4.0
TOO_LONG = "The message is too long to be explained. Please give only the lines with the error."

# Exit codes. argparse itself ends with 2 when the command cannot be understood.
FINE, FINDINGS, USAGE, NO_DISPLAY, UNREADABLE, BROKEN, INTERRUPTED = 0, 1, 2, 3, 4, 5, terminal.INTERRUPTED

EXIT_CODES = """exit codes:
  0  all well, or a window that was open already came to the front
  1  review found mistakes, or --selftest found something missing
  2  the command was not understood
  3  there is no display to open a window on
  4  a guide, a folder, a file or standard input could not be read, or the answer not written
  5  this program made a mistake
  10-19, 20-29, 30  explain and check: a failure on this side, a refusal by the server, an answer that is not understood
     (each code: docs/diagnoses.md)
  130  stopped with Ctrl+C
"""


class Surroundings(NamedTuple):
    """What the command line takes from the world; `wizard` and `tour` open windows, so whoever knows Qt hands them in.

    `windows` opens one in each language, without a person, and says what went wrong.
    """

    environ: Mapping[str, str]
    platform: str
    today: Callable[[], date]
    wizard: Callable[[argparse.Namespace, Surroundings], int]
    tour: Callable[[argparse.Namespace, Surroundings], int]
    resources: Path
    translations: Path
    windows: Callable[[Surroundings], Iterable[str]] = lambda _: ()
    read_input: Callable[[], str] = lambda: _read_input()  # noqa: PLW0108 - looked up when it is called
    read_secret: Callable[[], str] = lambda: _read_secret()  # noqa: PLW0108 - as above


class Parser(argparse.ArgumentParser):
    """A parser whose complaints repeat nothing that was typed, which may be a password."""

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
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
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
    _add_guide_commands(commands)
    _add_mail_commands(commands)
    return top


def _add_guide_commands(commands: argparse._SubParsersAction[Parser]) -> None:
    steps = commands.add_parser("steps", help="print the steps of a guide", allow_abbrev=False)
    steps.add_argument("path", nargs="?", type=_path, help="a guide file or a folder of guides")
    _add_shared(steps, "guide", "language")
    steps.add_argument("--json", action="store_true")

    review = commands.add_parser("review", help="print an author's mistakes as file:line: sentence", allow_abbrev=False)
    review.add_argument("path", nargs="?", type=_path, help="a guide file or a folder of guides; the bundled ones otherwise")
    review.add_argument("--strict", action="store_true", help="warnings count as mistakes")
    review.add_argument(
        "--table", action="store_true", help="print which guide is complete in which language, and its oldest step"
    )

    tour = commands.add_parser("tour", help="write a picture of each page, without a display", allow_abbrev=False)
    tour.add_argument("folder", type=_path, metavar="DIR")
    _add_shared(tour, "guide", "language", "content")
    tour.add_argument("--theme", choices=("light", "dark"), default="light")
    tour.add_argument("--size", metavar="WxH", type=_size, default=(1000, 700))
    tour.add_argument("--font-scale", metavar="N", type=_scale, default=1.0)


def _add_mail_commands(commands: argparse._SubParsersAction[Parser]) -> None:
    explain = commands.add_parser("explain", help="say what a program's error message means", allow_abbrev=False)
    explain.add_argument("text", nargs="?", default="-", help="the message; - or nothing reads it from standard input")
    explain.add_argument("--protocol", choices=("imap", "smtp", "pop"), default="")
    check = commands.add_parser(
        "check", help="try to sign in to Gmail; the password comes from standard input", allow_abbrev=False
    )
    check.add_argument("address", type=_given, help="the Gmail address")
    submission = "TLS, on ports 25 and 587 by STARTTLS; /tls or /starttls behind it says otherwise"
    for protocol, way in (("imap", "TLS"), ("smtp", submission), ("pop", "TLS")):
        said = f"another server, or only this one; encrypted by {way}"
        check.add_argument(f"--{protocol}", metavar="HOST:PORT", type=_given, help=said)
    check.add_argument("--ca", metavar="FILE", type=_path, help="trusted roots (PEM) instead of the system's")
    check.add_argument("--anyway", action="store_true", help="send the password even if it is no app password")
    for command in (explain, check):
        _add_shared(command, "language")
        command.add_argument("--json", action="store_true")


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


def main(arguments: Sequence[str], around: Surroundings) -> int:
    """Run the program and return its exit code: the last net, for what nobody has thought of."""
    try:
        return run(arguments, around)
    except Exception as error:  # noqa: BLE001 - whatever it is, it ends with a sentence
        return complain(_mistake(error), BROKEN)


def _mistake(error: Exception) -> str:
    """Return what to say of a mistake of this program: where it was made, but no values, which may be private."""
    import traceback

    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"
    return f"Something went wrong in this program, and it is not your fault ({where})."


def run(arguments: Sequence[str], around: Surroundings) -> int:
    """Run the program and return its exit code; raises only what is a mistake of the program itself."""
    terminal.prepare()
    try:
        try:
            options = parsed(arguments)
            return _run(options, around)
        finally:
            terminal.finish()
    except KeyboardInterrupt:
        return INTERRUPTED
    except terminal.UnwrittenError as error:
        return complain(str(error), UNREADABLE)
    except BrokenPipeError:  # somewhere else than in `terminal`, which keeps the command's own exit code
        return FINE


def _run(options: argparse.Namespace, around: Surroundings) -> int:
    commands = {
        "steps": _steps,
        "review": _review,
        "explain": _explain,
        "check": _check,
        "tour": around.tour,
        None: around.wizard,
    }
    command = _selftest if options.selftest else commands[options.command]
    return command(options, around)


def _selftest(_options: argparse.Namespace, around: Surroundings) -> int:
    from assistant import selftest

    found = selftest.problems(guides_at(None, around), around.translations, lambda: around.windows(around), around.platform)
    return selftest.report(found)


def language_of(environ: Mapping[str, str]) -> str:
    """Return the product's language that serves best where the environment is as it is."""
    return languages.first_spoken(languages.of_environment(environ))


def product_language(options: argparse.Namespace, around: Surroundings) -> str:
    """Return the product's language that serves best whoever gave the command, and say so where it is not theirs."""
    found = languages.spoken(options.language) if options.language else language_of(around.environ)
    _tell_language(options, found)
    return found


def _tell_language(options: argparse.Namespace, found: str) -> None:
    if options.language and found and not languages.serves(found, options.language):
        asked, used = languages.shortened(options.language), languages.name_of(found)
        complain(f"The language “{asked}” is not there. The nearest one is used: {used}.", FINE)


def guides_at(path: Path | None, around: Surroundings) -> Guides:
    """Return the guides at a path, the bundled ones without it; raises GuideError when there is nothing to read."""
    from assistant.guides import library

    return library.open_content(path) if path is not None else library.Library(around.resources / "guides")


def _steps(options: argparse.Namespace, around: Surroundings) -> int:
    from assistant.guides.errors import GuideError
    from assistant.guides.plain import as_json, as_text, instead
    from assistant.guides.screenshots import obstacle

    language = options.language or language_of(around.environ)
    try:
        guides = guides_at(options.path, around)
        slug = options.guide or (guides.slugs()[0] if options.path and guides.slugs() else MAIN_GUIDE)
        guide = guides.guide(slug, language)
    except GuideError as error:
        return complain(str(error), UNREADABLE)
    _tell_language(options, guide.language)

    def alt(picture: Picture) -> str:
        words = guides.screenshot(guide, picture, language).alt
        gone = obstacle(guide.folder or Path(), picture.file, language)
        return instead(words, named=not options.json) if gone else words

    terminal.say(_as_json(as_json(guide, alt)) if options.json else as_text(guide, alt))
    return FINE


def _review(options: argparse.Namespace, around: Surroundings) -> int:
    from assistant.guides.errors import GuideError
    from assistant.guides.review import review
    from assistant.guides.reviewing.table import table
    from assistant.guides.reviewing.vocabulary import read_vocabulary
    from assistant.journey.findings import condition_findings

    path = options.path or around.resources / "guides"
    if options.table:
        try:
            terminal.say("\n".join(table(path)))
        except GuideError as error:
            return complain(str(error), UNREADABLE)
        return FINE
    words = read_vocabulary(around.resources)
    findings = review(path, today=around.today(), more=(condition_findings,), vocabulary=words)
    if findings:
        terminal.say("\n".join(map(str, findings)))
    counted = findings if options.strict else [finding for finding in findings if finding.severity == "mistake"]
    return FINDINGS if counted else FINE


def _explain(options: argparse.Namespace, around: Surroundings) -> int:
    from assistant.mail.command_line import explained_lines, spoken
    from assistant.mail.kinds import exit_code
    from assistant.mail.replies import understand
    from assistant.mail.texts import wording

    try:
        text = around.read_input() if options.text == "-" else options.text
    except OSError as error:
        return complain(f"The message cannot be read: {error.strerror or error}.", UNREADABLE)
    if len(text) > LONGEST_MESSAGE:
        return complain(TOO_LONG, UNREADABLE)
    words = wording(product_language(options, around), around.resources / "diagnoses")
    found = understand(options.protocol, text)
    terminal.say(_as_json(spoken(found, words)) if options.json else "\n".join(explained_lines(found, words)))
    return exit_code(found.kind)


def _check(options: argparse.Namespace, around: Surroundings) -> int:
    from threading import Event

    from assistant.mail import command_line
    from assistant.mail.check import check
    from assistant.mail.secret import Secret
    from assistant.mail.texts import wording

    words = wording(product_language(options, around), around.resources / "diagnoses")
    try:
        servers, protocols = command_line.chosen(options.imap, options.smtp, options.pop)
        trust = command_line.trust(options.ca)
    except ValueError as error:
        return complain(str(error), USAGE)
    try:
        password = command_line.password_to_send(around.read_secret(), servers, protocols, anyway=options.anyway)
    except OSError as error:
        return complain(f"The password cannot be read: {error.strerror or error}.", UNREADABLE)
    if not isinstance(password, Secret):
        return complain(words.pasted(password), command_line.NOTHING_SENT)
    stop = Event()
    try:
        outcomes = check(
            options.address,
            password,
            servers,
            context_factory=trust,
            report=lambda _: None,
            stop=stop,
            protocols=protocols,
        )
    finally:
        stop.set()  # where Ctrl+C ended it, nothing more is sent
        password.forget()
    answer, code = command_line.results(outcomes, words)
    terminal.say(_as_json(answer) if options.json else "\n".join(command_line.result_lines(outcomes, words)))
    return code


def _as_json(answer: object) -> str:
    """Return an answer as JSON in ASCII: exact in every encoding, and nothing in it steers a terminal."""
    import json

    return json.dumps(answer, indent=2).replace("\x7f", "\\u007f")


def _standard_input() -> TextIO:
    if sys.stdin is None:
        raise OSError(errno.EBADF, "standard input is closed")
    return sys.stdin


def _read_input() -> str:
    return _text(_standard_input().buffer.read((LONGEST_MESSAGE + 1) * LONGEST_CHARACTER)).replace("\r\n", "\n")


def _text(octets: bytes) -> str:
    """Return octets as UTF-8, whatever the locale says, or as UTF-16 where its mark says so; what is neither does no harm."""
    if octets.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        with suppress(UnicodeDecodeError):
            return octets.decode("utf-16")
    return octets.decode("utf-8-sig", "replace")


def _read_secret() -> str:
    """Return the first line of standard input, or what is typed at a prompt that does not show it."""
    import getpass

    given = _standard_input()
    if not given.isatty():
        return _text(given.buffer.readline(LONGEST_PASSWORD).removesuffix(b"\n"))
    try:
        return getpass.getpass("App password: ")
    except EOFError:  # Ctrl+D
        return ""
    except UnicodeDecodeError:  # the prompt reads the terminal by itself
        return "\ufffd"


def complain(words: str, code: int) -> int:
    """Say what is wrong on one line of standard error, and return the exit code for it."""
    from assistant.guides.showable import showable_name

    terminal.warn(showable_name(words))
    return code
