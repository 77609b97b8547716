"""Turns the pages of the whole way as a person does, there and back, by turns with a bare wizard; prints the figures as JSON.

A turn lasts from the key that is pressed, as the window system tells of it, until the first painting of the new page has ended.
The focus ring follows along, and the place where one stopped is written to the disk as ever. Between two turns the window has
the time that a person who reads gives it. A page that still changed after that first painting is counted.
"""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard

from assistant import __main__ as program
from assistant import paths
from assistant.guides.library import Library
from assistant.journey import store
from assistant.journey.progress import Progress
from assistant.wizard.app import immortal_none
from assistant.wizard.app.application import Start, application
from assistant.wizard.app.translations import Translator
from assistant.wizard.controls import accessibility, theme
from assistant.wizard.controls.focus_ring import FocusRing
from assistant.wizard.session.plan import stop_of
from assistant.wizard.session.world import World
from assistant.wizard.shell.places import WHOLE
from assistant.wizard.shell.window import AssistantWindow
from benchmarks.bare_wizard import bare_wizard

ROUNDS = 6
BARE_ROUNDS = 3  # to one of ours, whose pages are many more
READING = 0.3  # seconds between two turns
NEXT, BACK = QWizard.WizardButton.NextButton, QWizard.WizardButton.BackButton


def main() -> None:
    """Measure turns in new windows, by turns with bare ones."""
    qInstallMessageHandler(report)
    immortal_none.keep()
    app, translator, progress = application(paths.translations(), Start(Progress(language="en")))
    app.setCursorFlashTime(0)
    theme.apply(app, theme.LIGHT)
    accessibility.install()
    ours, bare = Turns(app), Turns(app)
    with tempfile.TemporaryDirectory() as folder:
        world = world_of(translator, Path(folder) / "progress.json")
        for _ in range(ROUNDS):
            there_and_back(ours, our_window(app, world, progress))
            for _ in range(BARE_ROUNDS):
                there_and_back(bare, bare_wizard())
    every = {"bare": bare.all(), "all": ours.all(), **ours.taken}
    figures = {f"{kind}-{name}": of(taken) for kind, taken in every.items() for name, of in FIGURES.items()}
    print(json.dumps({"changed": ours.changed, **figures}))


def our_window(app: QApplication, world: World, progress: Progress) -> AssistantWindow:
    """Return a window as the program has it once it was painted."""
    window = AssistantWindow(world, progress, theme.LIGHT)
    window.resize(WHOLE)
    window.start()
    app.focusChanged.connect(FocusRing(window).follow)
    return window


def report(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but for the bare wizard's wish to grow, which no offscreen window can have."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def world_of(translator: Translator, kept: Path) -> World:
    """Return the world as the program has it, but for the browser."""
    around = program.surroundings()
    guides = Library(around.resources / "guides")
    world = program.world_around(guides, around, translator, partial(store.save, kept))
    return world._replace(open_address=lambda _: True)


def slowest(seconds: list[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(seconds, n=20)[-1]


FIGURES: dict[str, Callable[[list[float]], float]] = {"p95": slowest, "median": median, "turns": len}


class Turns:
    """The seconds that turns took, by the kind of page to which they led."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.taken: defaultdict[str, list[float]] = defaultdict(list)
        self.changed = 0  # pages that were not yet whole when they were first painted

    def turn(self, wizard: QWizard, which: QWizard.WizardButton) -> None:
        """Press Enter on a button, or on what the first page begins with, and watch the next page until it was painted."""
        painted = Painted()
        wizard.button(which).setFocus()
        self._app.processEvents()
        watch = partial(self._watch, wizard, painted)
        wizard.currentIdChanged.connect(watch)
        started = time.perf_counter()
        QTest.keyPress(wizard.windowHandle(), Qt.Key.Key_Return)
        while painted.at is None:
            self._app.processEvents()
        first = picture(wizard)
        wizard.currentIdChanged.disconnect(watch)
        self.taken["back" if which == BACK else kind(wizard)].append(painted.at - started)
        QTest.keyRelease(wizard.windowHandle(), Qt.Key.Key_Return)
        self.idle()
        self.changed += picture(wizard) != first

    def all(self) -> list[float]:
        """Return the seconds of all turns."""
        return [seconds for taken in self.taken.values() for seconds in taken]

    @staticmethod
    def _watch(wizard: QWizard, painted: Painted, _number: int) -> None:
        wizard.currentPage().installEventFilter(painted)

    def idle(self) -> None:
        """Let the window do what it leaves for quiet moments; a person reads for longer than this."""
        until = time.monotonic() + READING
        while time.monotonic() < until:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def there_and_back(turns: Turns, wizard: QWizard) -> None:
    """Turn from the first page to the last and back again."""
    wizard.show()
    turns.idle()
    gc.collect()
    gc.freeze()  # as the program does
    while wizard.nextId() != -1:
        turns.turn(wizard, NEXT)
    while len(wizard.visitedIds()) > 1:
        turns.turn(wizard, BACK)
    wizard.close()
    wizard.deleteLater()
    turns.idle()


def picture(wizard: QWizard) -> QImage:
    """Return what is to be seen of a window on the screen, which no painting of its own is asked for."""
    return wizard.screen().grabWindow(wizard.winId()).toImage()


def kind(wizard: QWizard) -> str:
    """Tell whether a page is a step with a picture, or another one."""
    if not isinstance(wizard, AssistantWindow):
        return "bare"
    stop = stop_of(wizard.session.here())
    return "picture" if stop is not None and wizard.session.guide_of(stop)[1].pictures else "other"


class Painted(QObject):
    """Notes when the first painting of what it watches has ended, all that lies on it included."""

    def __init__(self) -> None:
        super().__init__()
        self.at: float | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """At the first paint, send oneself a word that arrives once the whole window is painted, before any timer."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        """Note the time."""
        if event.type() == QEvent.Type.User:
            self.at = time.perf_counter()
            return True
        return super().event(event)


if __name__ == "__main__":
    main()
