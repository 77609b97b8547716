"""The command line: what each command does, and exit codes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant import bundled, terminal
from assistant.arguments import parsed
from assistant.guides import languages

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from assistant.guides.library import Guides
    from assistant.guides.model import Picture
    from assistant.mail.command_line import Instead

MAIN_GUIDE = "app-password"

TOO_LONG = "The message is too long to be explained. Please give only the lines with the error."

# Exit codes. argparse itself ends with 2 when the command cannot be understood.
FINE, FINDINGS, USAGE, NO_DISPLAY, UNREADABLE, BROKEN, INTERRUPTED = 0, 1, 2, 3, 4, 5, terminal.INTERRUPTED


class Surroundings(NamedTuple):
    """What comes from outside: `__main__` alone looks for it, and hands it on to whatever it starts.

    `platform` is spelt as sys.platform, `frozen` tells a program that was packed. `home` raises RuntimeError where there is none;
    `read_input` and `read_secret` give a message and a password, and raise OSError. Whoever knows Qt hands in what opens windows:
    `wizard`, `tour`, and `windows`, which opens one in each language, without a person, and says what went wrong.
    """

    environ: Mapping[str, str]
    platform: str
    frozen: bool
    home: Callable[[], Path]
    today: Callable[[], date]
    read_input: Callable[[], str]
    read_secret: Callable[[], str]
    resources: Path
    translations: Path
    wizard: Callable[[argparse.Namespace, Surroundings], int]
    tour: Callable[[argparse.Namespace, Surroundings], int]
    windows: Callable[[Surroundings], Iterable[str]]


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
    from assistant.guides.reviewing.label_table import label_table
    from assistant.guides.reviewing.table import table
    from assistant.guides.reviewing.vocabulary import read_vocabulary
    from assistant.journey.findings import condition_findings, sheet_findings

    path = options.path or around.resources / "guides"
    if options.table:
        try:
            terminal.say("\n".join(table(path, around.today())))
        except GuideError as error:
            return complain(str(error), UNREADABLE)
        if not options.path:
            terminal.say("\n".join(("", *label_table(read_vocabulary(around.resources)))))
        return FINE
    words = read_vocabulary(around.resources)
    findings = review(path, today=around.today(), more=(condition_findings,), warnings=(sheet_findings,), vocabulary=words)
    if findings:
        terminal.say("\n".join(map(str, findings)))
    counted = findings if options.strict else [finding for finding in findings if finding.severity == "mistake"]
    return FINDINGS if counted else FINE


def _explain(options: argparse.Namespace, around: Surroundings) -> int:
    import atexit
    import gc

    gc.disable()  # what is loaded for an answer stays until it is given
    atexit.register(gc.freeze)  # and nothing of it is looked through while the program ends
    try:
        return _explained(options, around)
    finally:
        gc.enable()


def _explained(options: argparse.Namespace, around: Surroundings) -> int:
    from assistant.mail.command_line import explained_lines, spoken
    from assistant.mail.kinds import exit_code
    from assistant.mail.replies import understand

    try:
        text = around.read_input() if options.text == "-" else terminal.argument(options.text)
    except OSError as error:
        return complain(f"The message cannot be read: {error.strerror or error}.", UNREADABLE)
    if len(text) > terminal.LONGEST_MESSAGE:
        return complain(TOO_LONG, UNREADABLE)
    words = bundled.wording(around.resources, product_language(options, around))
    found, instead = (
        understand(options.protocol, text, program=options.program, shown=options.json),
        _instead(words.language, around),
    )
    terminal.say(_as_json(spoken(found, words, instead)) if options.json else "\n".join(explained_lines(found, words, instead)))
    return exit_code(found.kind)


def _check(options: argparse.Namespace, around: Surroundings) -> int:
    from threading import Event

    from assistant import web_proxy
    from assistant.mail import command_line
    from assistant.mail.check import check
    from assistant.mail.secret import Secret
    from assistant.mail.trust import contexts

    words = bundled.wording(around.resources, product_language(options, around))
    try:
        servers, protocols = command_line.chosen(options.imap, options.smtp, options.pop)
        trust = contexts(options.ca)
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
            behind_proxy=web_proxy.is_set(around.environ, around.platform),
        )
    finally:
        stop.set()  # where Ctrl+C ended it, nothing more is sent
        password.forget()
    instead = _instead(words.language, around)
    answer, code = command_line.results(outcomes, words, instead)
    terminal.say(_as_json(answer) if options.json else "\n".join(command_line.result_lines(outcomes, words, instead)))
    return code


def _instead(language: str, around: Surroundings) -> Instead:
    """Return what tells of the ending that stands in place of a step which is closed to everybody: its title and its address."""

    def ending(address: str) -> tuple[str, str] | None:
        if not bundled.closes_steps(around.resources):
            return None
        from assistant.guides.errors import GuideError
        from assistant.journey.route import closed_by

        try:
            guide = guides_at(None, around).guide(address.removeprefix("guide:").partition("#")[0], language)
        except GuideError:
            return None
        stop = closed_by(bundled.policy(around.resources), guide)
        titles = {step.id: step.title for step in guide.steps}
        return None if stop is None else (titles[stop.step], f"guide:{stop.guide}#{stop.step}")

    return ending


def _as_json(answer: object) -> str:
    """Return an answer as JSON in ASCII: exact in every encoding, and nothing in it steers a terminal."""
    import json

    return json.dumps(answer, indent=2).replace("\x7f", "\\u007f")


def complain(words: str, code: int) -> int:
    """Say what is wrong on one line of standard error, and return the exit code for it."""
    from assistant.guides.showable import showable_name

    terminal.warn(showable_name(words))
    return code
