"""Starts Qt, puts a window together and shows it."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from assistant.guides import languages
from assistant.journey.progress import Place, Progress
from assistant.wizard.app import immortal_none, qt_platform
from assistant.wizard.app.single_instance import come_forward
from assistant.wizard.app.translations import Translator
from assistant.wizard.controls import accessibility, theme
from assistant.wizard.session.plan import ADDRESS
from assistant.wizard.shell.window import AssistantWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from assistant.guides.errors import GuideError
    from assistant.journey.route import Stop
    from assistant.journey.store import Problem
    from assistant.mail.secret import AppPassword
    from assistant.wizard.app.clipboard_reader import ClipboardReader
    from assistant.wizard.app.single_instance import Claim
    from assistant.wizard.session.world import Saying, World


class Start(NamedTuple):
    """What to begin with: what is known of the person, and the guide and step that were asked for on the command line.

    `trouble` is why the last visit cannot be gone on with, or not wholly, `aside` where its file is kept. `languages` are those
    that the environment asks for.
    """

    progress: Progress
    problem: GuideError | None = None
    trouble: Problem | None = None
    aside: Path | None = None
    guide: str = ""
    step: Stop | None = None
    platforms: str = ""
    quit_after_first_paint: bool = False
    font_scale: float = 1.0
    colours: theme.Theme | None = None
    languages: Sequence[str] = ()


def application(translations: Path, start: Start) -> tuple[QApplication, Translator, Progress]:
    """Start Qt with its style, font and language; returns the progress with the language that is spoken.

    Whoever calls it sees to `immortal_none.keep`, at once or after the first paint.
    """
    app = qt_platform.started(start.platforms)
    app.setApplicationName("gmail-access-assistant")
    app.setApplicationDisplayName("Gmail Access Assistant")
    app.setDesktopFileName("gmail-access-assistant")
    app.setFont(theme.base_font(QFont(app.font()), start.font_scale))
    wanted = start.progress.language
    system = start.languages or QLocale.system().uiLanguages()
    translator = Translator(app, translations)
    language = languages.spoken(wanted) if wanted else languages.first_spoken(system)
    translator.set_language(language)
    return app, translator, start.progress.set_language(language)


def words_of_language(wanted: str, spoken: str) -> str:
    """Return what to say when the language that was asked for is not there, "" when it is."""
    if not wanted or languages.serves(spoken, wanted):
        return ""
    from assistant.guides.showable import showable_name  # few ask for a language that is not there

    words = QCoreApplication.translate("Application", "The language “{wanted}” is not there. The nearest one is shown: {spoken}.")
    return words.format(wanted=showable_name(languages.shortened(wanted)), spoken=languages.name_of(spoken))


def opened(start: Start, progress: Progress) -> Progress:
    """Return where to begin: at the guide and step that were asked for, else where the person stopped."""
    if not start.guide:
        return progress
    asked = progress.play(start.guide)
    if start.step is not None:
        return asked.visit(start.step)
    return progress if progress.guide == start.guide and progress.current else asked.go_to(Place.OVERVIEW)


def notes_of(start: Start, language: str) -> list[Saying]:
    """Return what to say on the page that is shown first."""
    notes: list[Saying] = []
    trouble, wanted = start.trouble, start.progress.language
    if trouble is not None:
        from assistant.wizard.shell import place_notes

        notes.append(lambda _: place_notes.words_of_problem(trouble, start.aside))
    if words_of_language(wanted, language):
        notes.append(lambda now: words_of_language(wanted, language) if now == language else "")
    return notes


def begun(
    made: Callable[[Progress], AssistantWindow],
    progress: Progress,
    notes: Sequence[Saying],
    put_aside: Callable[[], Path | None],
    *,
    greet: bool = True,
) -> AssistantWindow:
    """Return a window at the page where the person stopped.

    Where that raises anything, the window is at the first page, without the place and if need be without all that is remembered.
    What was saved is then put aside and the person told; standard error says what was raised.
    """
    told = [*notes]
    for place in (progress, progress.play("").go_to(Place.WELCOME)):
        raised: list[BaseException] = []
        window = None
        with _noting(raised):
            window = made(place)
            _start(window, told, greet=greet)
        if window is not None and not raised:
            return window
        if window is not None:
            window.deleteLater()
        if len(told) == len(notes):
            told.append(_not_shown(put_aside()))
    window = made(Progress(language=progress.language))
    _start(window, told, greet=greet)
    return window


def _not_shown(aside: Path | None) -> Saying:
    from assistant.wizard.shell import place_notes  # never needed, one hopes

    return lambda _: place_notes.words_not_shown(aside)


def _start(window: AssistantWindow, notes: Sequence[Saying], *, greet: bool) -> None:
    window.session.notes += notes
    window.start(greet=greet)


@contextmanager
def _noting(raised: list[BaseException]) -> Iterator[None]:
    """Note what is raised, also in what Qt calls, and write it to standard error."""

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        raised.append(error)

    before, sys.excepthook = sys.excepthook, note
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever it is, the program starts
        note(type(error), error, error.__traceback__)
    finally:
        sys.excepthook = before


def run(
    translations: Path,
    start: Start,
    world_with: Callable[[Translator], World],
    claim: Claim | None = None,
    painted: Callable[[], None] = lambda: None,
) -> int | None:
    """Show the wizard, which comes forward when a later start calls it; says when its first page was `painted`.

    Returns the exit code once it is closed, or None when the system has no display after all. Raises KeyboardInterrupt, once
    everything is saved, where Ctrl+C closed it.
    """
    app, translator, progress = application(translations, start)
    if start.platforms and app.platformName() == qt_platform.NO_WINDOW_PLATFORM:
        return None
    system = app.palette()
    hints = app.styleHints()
    colours = start.colours or theme.wanted(hints, system)
    theme.apply(app, colours)
    world = world_with(translator)
    accessibility.install()
    window = begun(
        lambda progress: AssistantWindow(world, progress, colours, start.problem),
        opened(start, progress),
        notes_of(start, progress.language),
        world.put_aside,
        greet=not start.guide,
    )

    def follow_system() -> None:
        wanted = theme.wanted(hints, system)
        theme.apply(app, wanted)
        window.set_theme(wanted)

    hints.colorSchemeChanged.connect(follow_system)
    hints.accessibility().contrastPreferenceChanged.connect(follow_system)
    window.later(painted)
    window.later(immortal_none.keep)
    window.later(partial(_follow_focus, app, window))
    window.later(partial(_show_icon, app, world.icon))
    window.later(partial(_look_ahead, window))
    window.later(partial(_listen_to_interrupts, window))
    if claim is not None:
        window.later(partial(claim.listen, window, partial(come_forward, window)))
    sys.excepthook = partial(_went_wrong, window)
    if start.quit_after_first_paint:
        watcher = FirstPaint(window, app.exit)  # quit() would close the window first, which saves
        window.installEventFilter(watcher)
    window.show()
    gc.freeze()  # what there is now stays to the end: the collector need not go through it again
    code = app.exec()
    if window.interrupted:
        raise KeyboardInterrupt
    return code


def look_for_letters(tell: Callable[[AppPassword], object]) -> None:
    """Look for an app password in the clipboard, and tell of it if one is there."""
    _reader().look(tell)


@cache
def _reader() -> ClipboardReader:
    from assistant.wizard.app.clipboard_reader import ClipboardReader

    return ClipboardReader()


def _show_icon(app: QApplication, icon: Path | None) -> None:
    from PySide6.QtGui import QIcon

    if icon is not None:
        app.setWindowIcon(QIcon(str(icon)))


def _look_ahead(window: AssistantWindow) -> None:
    """Have the mail programs of this computer looked for, where the person is asked for the address and then for the program.

    Which questions there are is only known once a door was chosen.
    """
    world = window.session.world
    if ADDRESS in window.session.plan and not world.policy.presets.has("program"):
        world.mail_clients()


def _follow_focus(app: QApplication, window: AssistantWindow) -> None:
    from assistant.wizard.controls.focus_ring import FocusRing

    ring = FocusRing(window)
    app.focusChanged.connect(ring.follow)
    ring.follow(None, app.focusWidget())


def _listen_to_interrupts(window: AssistantWindow) -> None:
    from assistant.wizard.app import interrupt

    interrupt.listen(window)


def _went_wrong(window: AssistantWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write a mistake of the program to standard error, which holds no values, and tell the person."""
    from assistant.wizard.controls.dialogs import tell_of_error

    sys.__excepthook__(kind, error, trace)
    if not issubclass(kind, KeyboardInterrupt):
        tell_of_error(window)


class FirstPaint(QObject):
    """Calls back once a widget has been painted for the first time."""

    def __init__(self, parent: QObject, painted: Callable[[], None]) -> None:
        super().__init__(parent)
        self._painted = painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False
