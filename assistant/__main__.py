"""Puts the parts together and runs them; the only file that knows all of them."""

from __future__ import annotations

import os
import sys
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import bundled, cli, deployment, paths, terminal
from assistant.guides import languages

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from threading import Event

    from assistant.guides.errors import GuideError
    from assistant.journey.progress import Progress
    from assistant.mail.diagnosis import Diagnosis
    from assistant.mail.outcomes import CheckProgress, Outcome
    from assistant.mail.secret import Secret
    from assistant.mail.servers import Protocol
    from assistant.mail_clients.client import MailClient
    from assistant.wizard.app.application import Start
    from assistant.wizard.app.translations import Translator
    from assistant.wizard.session.world import Guides, World

PROGRESS_FILE = "progress.json"
NO_DISPLAY = (
    "There is no display to open a window on. On a computer with a screen the wizard opens; here, "
    "`gmail-access-assistant tour DIR` writes a picture of every page instead."
)
OPEN_ALREADY = (
    "The assistant is open already: its window was asked to come to the front, and nothing else was done. "
    "With another --settings-folder a second one opens."
)
NO_HOME = "There is no home folder to keep your place in. Name another one: --settings-folder DIR"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the command line's arguments and return its exit code."""
    try:
        around = surroundings()
    except FileNotFoundError as error:
        return cli.complain(str(error), cli.UNREADABLE)
    return cli.main(sys.argv[1:] if arguments is None else arguments, around)


def surroundings() -> cli.Surroundings:
    """Return what comes from outside, and is looked for nowhere else; raises FileNotFoundError when the program is not whole."""

    def today() -> date:
        from datetime import date

        return date.today()  # noqa: DTZ011 - the person's own day

    return cli.Surroundings(
        environ=os.environ,
        platform=sys.platform,
        frozen=getattr(sys, "frozen", False),
        home=Path.home,
        today=today,
        read_input=terminal.read_input,
        read_secret=read_secret,
        resources=paths.resources(),
        translations=paths.translations(),
        wizard=open_wizard,
        tour=write_tour,
        windows=try_windows,
    )


def read_secret() -> str:
    """Read the password, after which Ctrl+C ends the program at once: no thread that speaks TLS meets OpenSSL's own end."""
    secret = terminal.read_secret()
    terminal.leave_on_interrupt()
    return secret


def open_wizard(options: argparse.Namespace, around: cli.Surroundings) -> int:
    """Open the wizard."""
    platforms = platforms_to_try(around.environ, around.platform)
    if platforms is None:
        return cli.complain(NO_DISPLAY, cli.NO_DISPLAY)
    terminal.leave_on_interrupt()
    from assistant.wizard.app.garbage import uncollected

    with uncollected() as collect:
        return _open_window(options, around, platforms, collect)


def _open_window(options: argparse.Namespace, around: cli.Surroundings, platforms: str, painted: Callable[[], None]) -> int:
    from assistant import content
    from assistant.journey import store
    from assistant.wizard.app import application
    from assistant.wizard.app.single_instance import claim

    try:
        folder = options.settings_folder or paths.settings_folder(around.environ, around.platform, around.home)
    except RuntimeError:  # this user has no home
        return cli.complain(NO_HOME, cli.UNREADABLE)
    path = folder / PROGRESS_FILE
    claimed = claim(path)
    if claimed is None:
        return cli.complain(OPEN_ALREADY, cli.FINE)
    kept = store.load(path)
    options.language = options.language or kept.progress.language or deployment.language(around.platform)
    guides, problem = content.chosen(options.content, around)
    start = _start(options, kept.progress, guides, problem, around)
    start = start._replace(platforms=platforms, quit_after_first_paint=options.quit_after_first_paint)
    start = start._replace(trouble=kept.problem, aside=kept.aside)

    def world(translator: Translator) -> World:
        save = keeping_language(lambda progress: store.save(path, progress), options.language, kept.progress.language)
        usual = world_around(guides, around, translator, save)
        return usual._replace(put_aside=lambda: store.put_aside(path))

    try:
        code = application.run(around.translations, start, world, claimed, painted)
    finally:
        claimed.release()
    return cli.complain(NO_DISPLAY, cli.NO_DISPLAY) if code is None else code


def keeping_language(save: Callable[[Progress], str | None], asked: str, before: str) -> Callable[[Progress], str | None]:
    """Return how to save: what only stands in for the language that was asked for is not remembered in place of the one before.

    Once the person has chosen a language in the window, that one is.
    """
    stands_in = languages.spoken(asked)
    chosen = not asked or languages.serves(stands_in, asked)

    def saved(progress: Progress) -> str | None:
        nonlocal chosen
        chosen = chosen or progress.language != stands_in
        return save(progress if chosen else progress.set_language(before))

    return saved


def write_tour(options: argparse.Namespace, around: cli.Surroundings) -> int:
    """Write a picture of each page of a guide, without a display."""
    terminal.leave_on_interrupt()
    from assistant import content
    from assistant.journey.progress import Progress
    from assistant.wizard.app import qt_platform, tour
    from assistant.wizard.controls import theme

    guides, problem = content.chosen(options.content, around)
    if problem is not None:
        return cli.complain(str(problem), cli.UNREADABLE)
    options.step = None
    options.guide = options.guide or (cli.MAIN_GUIDE if options.content is None else guides.slugs()[0])
    start = _start(options, Progress(), guides, problem, around)
    start = start._replace(font_scale=options.font_scale, colours={"light": theme.LIGHT, "dark": theme.DARK}[options.theme])
    if start.problem is not None:
        return cli.complain(str(start.problem), cli.UNREADABLE)
    cli.product_language(options, around)
    # Without a screen Qt does not ask Windows for its fonts.
    qt_platform.paint_in_memory(rf"{around.environ.get('WINDIR', '')}\Fonts" if around.platform == "win32" else "")
    try:
        written = tour.write(
            options.folder,
            options.size,
            around.translations,
            start,
            # The pictures are the same on every computer.
            lambda translator: world_around(guides, around, translator, lambda _: None)._replace(mail_clients=tuple),
        )
    except OSError as error:
        return cli.complain(f"{options.folder}: the pictures cannot be written: {error.strerror or error}", cli.UNREADABLE)
    terminal.say(f"{written} pictures written to {options.folder}")
    return cli.FINE


def try_windows(around: cli.Surroundings) -> list[str]:
    """Open a window in each language and close it once it was painted; returns what went wrong."""
    terminal.leave_on_interrupt()
    from assistant.wizard.app import selftest

    world = partial(world_around, cli.guides_at(None, around), around, save=lambda _: None)
    return selftest.problems(around.translations, platforms_to_try(around.environ, around.platform), world)


def platforms_to_try(environ: Mapping[str, str], platform: str) -> str | None:
    """Return Qt's platform plug-ins to try, "" for Qt's own choice, None where no window can be opened.

    Qt aborts the process where none works; with "offscreen" last it starts all the same, and the program can say so itself.
    """
    if platform in {"win32", "darwin"} or environ.get("QT_QPA_PLATFORM"):
        return ""
    found = [name for name, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY")) if environ.get(variable)]
    return ";".join([*found, "offscreen"]) if found else None


def _start(
    options: argparse.Namespace, progress: Progress, guides: Guides, problem: GuideError | None, around: cli.Surroundings
) -> Start:
    from assistant.guides.errors import GuideError
    from assistant.journey.route import Stop
    from assistant.wizard.app.application import Start
    from assistant.wizard.session.world import Shelf

    if options.language:
        progress = progress.set_language(options.language)
    start = Start(progress, problem, languages=tuple(languages.of_environment(around.environ)))
    slug = options.guide
    if options.content is not None and problem is None and slug is None and len(guides.slugs()) == 1:
        (slug,) = guides.slugs()
    if slug is None or problem is not None:
        return start
    try:
        shelf = Shelf(guides, progress.language or cli.language_of(around.environ), (slug,))
        guide = shelf[slug]
        step = None if options.step is None else shelf.find(Stop(slug, options.step))
        if options.step is not None and step is None:
            ids = ", ".join(step.id for step in guide.steps)
            sentence = f"There is no step “{options.step}”; the steps are {ids}."
            return start._replace(problem=GuideError(guide.source, 1, sentence))
    except GuideError as error:
        return start._replace(problem=error)
    return start._replace(guide=slug, step=None if step is None else Stop(slug, step.id))


def world_around(
    guides: Guides, around: cli.Surroundings, translator: Translator, save: Callable[[Progress], str | None]
) -> World:
    """Return what the window reaches the world through, with the system's browser and date and Google's mail servers."""
    from assistant.guides import files
    from assistant.wizard.app.application import look_for_letters
    from assistant.wizard.app.browser import open_address
    from assistant.wizard.session.world import World

    return World(
        guides=guides,
        save=save,
        open_address=lambda address: open_address(address, bundled.releases(around.resources), frozen=around.frozen),
        read_picture=files.start_of,
        today=around.today,
        set_language=translator.set_language,
        languages=tuple(languages.NAMES),
        check=partial(_check, around=around),
        understand=_understand,
        wording=cache(partial(bundled.wording, around.resources)),
        program_names=partial(bundled.program_names, around.resources),
        sheet=partial(bundled.sheet, around.resources),
        policy=bundled.policy(around.resources),
        mail_clients=_mail_clients(around),
        licences=partial(bundled.licences, around.resources),
        releases=partial(bundled.releases, around.resources),
        icon=around.resources / "icons" / "256.png",
        look_for_letters=look_for_letters,
    )


def _check(
    address: str,
    password: Secret,
    protocols: Sequence[Protocol],
    report: Callable[[CheckProgress], None],
    stop: Event,
    *,
    around: cli.Surroundings,
) -> tuple[Outcome, ...]:
    from assistant import web_proxy
    from assistant.mail.check import check
    from assistant.mail.trust import contexts

    proxy = web_proxy.is_set(around.environ, around.platform)
    return check(address, password, context_factory=contexts(), report=report, stop=stop, protocols=protocols, behind_proxy=proxy)


def _mail_clients(around: cli.Surroundings) -> Callable[[], tuple[MailClient, ...]]:
    """Return what gives the mail programs of this computer as far as they are known; they are looked for once it is called."""

    @cache
    def ahead() -> Callable[[], tuple[MailClient, ...]]:
        # Here, and not in the thread: what is imported in one may keep the others from importing, also while the program ends.
        from assistant.mail_clients import reading
        from assistant.mail_clients.ahead import ReadAhead

        return ReadAhead(lambda: reading.read(around.environ, around.platform, around.home))

    return lambda: ahead()()  # noqa: PLW0108 - not before it is called


def _understand(protocol: str, reply: object, *, program: str = "") -> Diagnosis:
    from assistant.mail.replies import understand

    return understand(protocol, reply, program=program)


if __name__ == "__main__":
    sys.exit(main())
