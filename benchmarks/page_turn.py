"""Turns the pages of the main guide as a person does, each for the first time; prints the figures as JSON.

A turn lasts from the press of Next until the new page is painted, with the place where one stopped written to the disk as ever.
Between two turns the window has the time that a person who reads gives it.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
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
from PySide6.QtWidgets import QApplication, QWizard

from assistant import __main__ as program
from assistant import paths
from assistant.guides.library import Library
from assistant.journey import store
from assistant.journey.progress import Progress
from assistant.wizard.app import immortal_none
from assistant.wizard.app.application import Start, application, opened
from assistant.wizard.app.translations import Translator
from assistant.wizard.controls import theme
from assistant.wizard.session.plan import stop_of
from assistant.wizard.session.world import World
from assistant.wizard.shell.side_by_side import WHOLE
from assistant.wizard.shell.window import AssistantWindow
from benchmarks.bare_wizard import bare_wizard

GUIDE = "app-password"
ROUNDS = 15
READING = 0.2  # seconds between two turns


def main() -> None:
    """Measure turns in new windows, by turns with bare ones."""
    qInstallMessageHandler(report)
    immortal_none.keep()
    start = Start(Progress(language="en"), guide=GUIDE)
    app, translator, progress = application(paths.translations(), start)
    theme.apply(app, theme.LIGHT)
    ours: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        world = world_of(translator, Path(folder) / "progress.json")
        for _ in range(ROUNDS):
            window = AssistantWindow(world, opened(start, progress), theme.LIGHT)
            window.resize(WHOLE)
            window.start()
            ours += turns(app, window, partial(shows_picture, window))
            bare += turns(app, bare_wizard(), lambda: True)
    print(json.dumps({"ours": slowest(ours), "bare": slowest(bare), "median": median(ours), "turns": len(ours)}))


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


def turns(app: QApplication, wizard: QWizard, counts: Callable[[], bool]) -> list[float]:
    """Turn from the first page to the last; return the seconds of each turn after which `counts` says so."""
    taken = []
    wizard.show()
    idle(app)
    while wizard.nextId() != -1:
        seconds = turn(app, wizard)
        if counts():
            taken.append(seconds)
        idle(app)
    wizard.close()
    wizard.deleteLater()
    idle(app)
    return taken


def turn(app: QApplication, wizard: QWizard) -> float:
    """Press Next and return the seconds until the page that then stands there was painted."""
    started = time.perf_counter()
    wizard.button(QWizard.WizardButton.NextButton).click()
    painted = Painted()
    wizard.currentPage().installEventFilter(painted)
    while painted.at is None:
        app.processEvents()
    return painted.at - started


def idle(app: QApplication) -> None:
    """Let the window do what it leaves for quiet moments; a person reads for longer than this."""
    until = time.perf_counter() + READING
    while time.perf_counter() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def shows_picture(window: AssistantWindow) -> bool:
    """Tell whether the page that is shown is a step with a picture."""
    stop = stop_of(window.session.here())
    return stop is not None and bool(window.session.guide_of(stop)[1].pictures)


def slowest(seconds: list[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(seconds, n=20)[-1]


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
