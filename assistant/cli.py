"""The command line: subcommands, options and exit codes."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant import __version__
from assistant.guides import languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from typing import TextIO

    from assistant.guides.library import Guides
    from assistant.guides.model import Picture

MAIN_GUIDE = "app-password"

LONGEST_MESSAGE = 1_000_000  # characters that `explain` reads
LONGEST_PASSWORD = 10_000  # characters; a line of standard input may have no end
TOO_LONG = "The message is too long to be explained. Please give only the lines with the error."

# Exit codes. argparse itself ends with 2 when the command cannot be understood.
FINE, FINDINGS, USAGE, NO_DISPLAY, UNREADABLE = 0, 1, 2, 3, 4

EXIT_CODES = """exit codes:
  0  all well
  1  review found mistakes, or --selftest found something missing
  2  the command was not understood
  3  there is no display to open a window on
  4  a guide, a folder or a file could not be read or written
  10-19, 20-29, 30  explain and check: a failure on this side, a refusal by the server, an answer that is not understood
     (each code: docs/diagnoses.md)
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
    read_input: Callable[[], str] = lambda: _standard_input().read(LONGEST_MESSAGE + 1)
    read_secret: Callable[[], str] = lambda: _read_secret()  # noqa: PLW0108


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="gmail-access-assistant",
        description="Leads you, step by step, until another program can sign in to your Gmail account.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Gmail Access Assistant {__version__}")
    top.add_argument("--guide", metavar="SLUG", help="play this guide")
    top.add_argument("--language", metavar="CODE", help="such as fr, de or pt_PT; the system's otherwise")
    top.add_argument(
        "--content", metavar="PATH", type=Path, help="a guide file or a folder of guides to play instead of the bundled ones"
    )
    top.add_argument("--step", metavar="ID", help="begin at this step")
    top.add_argument("--settings-folder", metavar="DIR", type=Path, help="where the place one stopped at is kept")
    top.add_argument("--quit-after-first-paint", action="store_true", help=argparse.SUPPRESS)
    top.add_argument(
        "--selftest", action="store_true", help="try whether the program is complete: modules, guides, languages, window"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_guide_commands(commands)
    _add_mail_commands(commands)
    return top


def _add_guide_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    steps = commands.add_parser("steps", help="print the steps of a guide", allow_abbrev=False)
    steps.add_argument("path", nargs="?", type=Path, help="a guide file or a folder of guides")
    steps.add_argument("--guide", metavar="SLUG")
    steps.add_argument("--language", metavar="CODE")
    steps.add_argument("--json", action="store_true")

    review = commands.add_parser("review", help="print an author's mistakes as file:line: sentence", allow_abbrev=False)
    review.add_argument("path", nargs="?", type=Path, help="a guide file or a folder of guides; the bundled ones otherwise")
    review.add_argument("--strict", action="store_true", help="warnings count as mistakes")
    review.add_argument(
        "--table", action="store_true", help="print which guide is complete in which language, and its oldest step"
    )

    tour = commands.add_parser("tour", help="write a picture of each page, without a display", allow_abbrev=False)
    tour.add_argument("folder", type=Path, metavar="DIR")
    tour.add_argument("--guide", metavar="SLUG", default=MAIN_GUIDE)
    tour.add_argument("--language", metavar="CODE")
    tour.add_argument("--content", metavar="PATH", type=Path)
    tour.add_argument("--theme", choices=("light", "dark"), default="light")
    tour.add_argument("--size", metavar="WxH", type=_size, default=(1000, 700))
    tour.add_argument("--font-scale", metavar="N", type=_scale, default=1.0)


def _add_mail_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    explain = commands.add_parser("explain", help="say what a program's error message means", allow_abbrev=False)
    explain.add_argument("text", nargs="?", default="-", help="the message; - or nothing reads it from standard input")
    explain.add_argument("--protocol", choices=("imap", "smtp", "pop"), default="")
    check = commands.add_parser(
        "check", help="try to sign in to Gmail; the password comes from standard input", allow_abbrev=False
    )
    check.add_argument("address", help="the Gmail address")
    submission = "TLS, on ports 25 and 587 by STARTTLS; /tls or /starttls behind it says otherwise"
    for protocol, way in (("imap", "TLS"), ("smtp", submission), ("pop", "TLS")):
        said = f"another server, or only this one; encrypted by {way}"
        check.add_argument(f"--{protocol}", metavar="HOST:PORT", default="", help=said)
    check.add_argument("--ca", metavar="FILE", type=Path, help="trusted roots (PEM) instead of the system's")
    check.add_argument("--anyway", action="store_true", help="send the password even if it is no app password")
    for command in (explain, check):
        command.add_argument("--language", metavar="CODE")
        command.add_argument("--json", action="store_true")


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f"{words} is not a size such as 1280x800, from 200x200 to 8000x8000")
    return int(width), int(height)


def _scale(words: str) -> float:
    try:
        scale = float(words)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= 4:  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f"{words} is not a factor from 0.5 to 4")
    return scale


def main(arguments: Sequence[str], around: Surroundings) -> int:
    """Run the program and return its exit code."""
    options = parser().parse_args(arguments)
    with contextlib.suppress(BrokenPipeError):  # whoever reads our answer may stop early
        return _run(options, around)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains once more while it ends
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
    run = _selftest if options.selftest else commands[options.command]
    answer: int = run(options, around)
    print(end="", flush=True)  # a windowed program on Windows has no sys.stdout
    return answer


def _selftest(_options: argparse.Namespace, around: Surroundings) -> int:
    from assistant import selftest  # noqa: PLC0415

    found = selftest.problems(guides_at(None, around), around.translations, lambda: around.windows(around), around.platform)
    return selftest.report(found)


def language_of(environ: Mapping[str, str]) -> str:
    """Return the language that the environment names, as POSIX orders its variables."""
    wanted = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), languages.LAST_RESORT)
    return languages.nearest(wanted, languages.NAMES)


def guides_at(path: Path | None, around: Surroundings) -> Guides:
    """Return the guides at a path, the bundled ones without it; raises GuideError when there is nothing to read."""
    from assistant.guides import library  # noqa: PLC0415 - reading guides is only needed by some commands

    return library.open_content(path) if path is not None else library.Library(around.resources / "guides")


def _steps(options: argparse.Namespace, around: Surroundings) -> int:
    from assistant.guides.errors import GuideError  # noqa: PLC0415
    from assistant.guides.plain import as_json, as_text  # noqa: PLC0415

    language = options.language or language_of(around.environ)
    try:
        guides = guides_at(options.path, around)
        slug = options.guide or (guides.slugs()[0] if options.path and guides.slugs() else MAIN_GUIDE)
        guide = guides.guide(slug, language)
    except GuideError as error:
        return complain(str(error), UNREADABLE)

    def alt(picture: Picture) -> str:
        return guides.screenshot(guide, picture, language).alt

    print(_as_json(as_json(guide, alt)) if options.json else as_text(guide, alt))
    return FINE


def _review(options: argparse.Namespace, around: Surroundings) -> int:
    from assistant.guides.errors import GuideError  # noqa: PLC0415
    from assistant.guides.review import review  # noqa: PLC0415
    from assistant.guides.reviewing.table import table  # noqa: PLC0415
    from assistant.guides.reviewing.vocabulary import read_vocabulary  # noqa: PLC0415
    from assistant.journey.findings import condition_findings  # noqa: PLC0415

    path = options.path or around.resources / "guides"
    if options.table:
        try:
            print("\n".join(table(path)))
        except GuideError as error:
            return complain(str(error), UNREADABLE)
        return FINE
    words = read_vocabulary(around.resources)
    findings = review(path, today=around.today(), more=(condition_findings,), vocabulary=words)
    for finding in findings:
        print(finding)
    counted = findings if options.strict else [finding for finding in findings if finding.severity == "mistake"]
    return FINDINGS if counted else FINE


def _explain(options: argparse.Namespace, around: Surroundings) -> int:
    from assistant.mail.command_line import explained_lines, spoken  # noqa: PLC0415
    from assistant.mail.kinds import exit_code  # noqa: PLC0415
    from assistant.mail.replies import understand  # noqa: PLC0415
    from assistant.mail.texts import wording  # noqa: PLC0415

    text = around.read_input() if options.text == "-" else options.text
    if len(text) > LONGEST_MESSAGE:
        return complain(TOO_LONG, UNREADABLE)
    words = wording(options.language or language_of(around.environ), around.resources / "diagnoses")
    found = understand(options.protocol, text)
    print(_as_json(spoken(found, words)) if options.json else "\n".join(explained_lines(found, words)))
    return exit_code(found.kind)


def _check(options: argparse.Namespace, around: Surroundings) -> int:
    from threading import Event  # noqa: PLC0415

    from assistant.mail import command_line  # noqa: PLC0415
    from assistant.mail.check import check  # noqa: PLC0415
    from assistant.mail.secret import Secret  # noqa: PLC0415
    from assistant.mail.texts import wording  # noqa: PLC0415

    words = wording(options.language or language_of(around.environ), around.resources / "diagnoses")
    try:
        servers, protocols = command_line.chosen(options.imap, options.smtp, options.pop)
        trust = command_line.trust(options.ca)
    except ValueError as error:
        return complain(str(error), USAGE)
    password = command_line.password_to_send(around.read_secret(), servers, protocols, anyway=options.anyway)
    if not isinstance(password, Secret):
        return complain(words.pasted(password), command_line.NOTHING_SENT)
    try:
        outcomes = check(
            options.address,
            password,
            servers,
            context_factory=trust,
            report=lambda _: None,
            stop=Event(),
            protocols=protocols,
        )
    finally:
        password.forget()
    answer, code = command_line.results(outcomes, words)
    print(_as_json(answer) if options.json else "\n".join(command_line.result_lines(outcomes, words)))
    return code


def _as_json(answer: object) -> str:
    import json  # noqa: PLC0415 - the wizard does without

    return json.dumps(answer, ensure_ascii=False, indent=2)


def _read_secret() -> str:
    """Return the first line of standard input, or what is typed at a prompt that does not show it."""
    import getpass  # noqa: PLC0415

    given = _standard_input()
    return getpass.getpass("App password: ") if given.isatty() else given.readline(LONGEST_PASSWORD)


def _standard_input() -> TextIO:
    """Return standard input, in which every byte can be read; without one, as in a windowed program on Windows, an empty one."""
    if isinstance(sys.stdin, io.TextIOWrapper) and sys.stdin.errors != "replace":
        sys.stdin.reconfigure(errors="replace")
    return sys.stdin or io.StringIO()


def complain(words: str, code: int) -> int:
    """Say what is wrong on standard error and return the exit code for it."""
    print(words, file=sys.stderr)
    return code
