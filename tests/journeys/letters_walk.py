"""Somebody whose letters come from the clipboard, from the step that makes them to the last page, as a program of its own.

At each stage it says where it is and waits to be told to go on, so that its memory can be read meanwhile. It knows the letters
backwards only. `python -m tests.journeys.letters_walk FOLDER SRETTEL`
"""

from __future__ import annotations

import re
import sys
import traceback
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from assistant import paths
from assistant.guides.library import Library
from assistant.journey import store
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.app.application import Start, application
from assistant.wizard.app.clipboard_reader import ClipboardReader
from assistant.wizard.controls import accessibility, theme
from assistant.wizard.session.plan import FINISH, AtStep
from assistant.wizard.shell.window import AssistantWindow
from tests.wizard import tree
from tests.wizard.announcements import listening
from tests.wizard.person import setting_up
from tests.worlds import usual_world

MAKE = Stop("app-password", "make-app-password")


def main() -> None:
    """Walk, and say at the end whether the letters were in anything that was shown, told, saved or printed."""
    folder, backwards = Path(sys.argv[1]), sys.argv[2]
    _, translator, _ = application(paths.translations(), Start(Progress(language="en")))
    accessibility.install()
    theme.apply(QApplication.instance(), theme.LIGHT)  # type: ignore[arg-type]
    saved: list[Progress] = []
    resources = paths.resources()
    world = usual_world(Library(resources / "guides"), resources, saved, date(2026, 12, 1))
    world = world._replace(
        look_for_letters=ClipboardReader().look,
        set_language=translator.set_language,
        open_address=lambda _: True,
        save=lambda progress: store.save(folder / "progress.json", progress),
    )
    progress = setting_up(Place.STEP, program="thunderbird")._replace(current=MAKE, language="en")
    with listening() as heard:
        window = AssistantWindow(world, progress, theme.LIGHT)
        window.start()
        window.show()
        told = _Told(window, backwards)
        walk(window, backwards, told)
        told.look(*heard.said)
        window.close()
    print(f"told {told.found}", flush=True)


def walk(window: AssistantWindow, backwards: str, told: _Told) -> None:
    """Copy, show, check, copy again from the sheet, and leave."""
    settle()
    window.session.address = "anna@gmail.com"
    QGuiApplication.clipboard().setText(" ".join(backwards[::-1][at : at + 4] for at in range(0, 16, 4)))
    window._stock.page_now().came_to_front()
    settle()
    told.look_at_all()
    press(window, "show-kept-letters")
    window.grab()
    told.look_at_all()
    stage("kept")
    window.lead_on()
    settle()
    told.look_at_all()
    window.go(AtStep(window.session.route.stops[-1]))
    settle()
    press(window, "show-kept-letters")
    window.grab()
    press(window, "copy-letters")
    told.look_at_all()
    window.go(FINISH)
    settle()
    told.look_at_all()
    press(window, "clear-clipboard")
    window.grab()
    told.look_at_all()
    stage("left")


def stage(name: str) -> None:
    print(name, flush=True)
    sys.stdin.readline()


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def press(window: AssistantWindow, name: str) -> None:
    (button,) = (each for each in window.currentPage().findChildren(QAbstractButton, name) if each.isVisible())
    button.click()
    settle()


class _Told:
    """Looks for the letters in all that readers, eyes and logs are given; `found` are the places."""

    def __init__(self, window: AssistantWindow, backwards: str) -> None:
        self._window, self._backwards = window, backwards
        self.found: list[str] = []

    def look(self, *texts: str) -> None:
        for text in texts:
            plain = re.sub("[^a-z]", "", text.lower())[::-1]
            if self._backwards in plain or self._backwards[:8] in plain:
                self.found.append(text[:20])

    def look_at_all(self) -> None:
        window, session = self._window, self._window.session
        self.look(window.windowTitle(), repr(session), repr(session.letters), repr(vars(session)), repr(session.progress))
        for node in tree.nodes(window):
            self.look(node.name, node.description, repr(node))
        for widget in window.findChildren(QWidget):
            self.look(widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                self.look(widget.text())
            if isinstance(widget, QPlainTextEdit):
                self.look(widget.toPlainText())
        self.look(_traceback(window))


def _traceback(window: AssistantWindow) -> str:
    letters, page = window.session.letters, window.currentPage()  # what a report of an error would show
    written = f"{letters} {page}"
    try:
        page.setTitle(letters.kept)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        written += "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    return written


if __name__ == "__main__":
    main()
