"""Somebody in front of the window: presses what can be seen, types, and reads what is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget, QWizard
from pytestqt.qtbot import QtBot

from assistant.journey.answers import Door, answers_from
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.mail.diagnosis import Diagnosis
from assistant.wizard.pages.base import Page
from assistant.wizard.session.plan import Key, place_of, question_of, stop_of
from assistant.wizard.shell.step_list import StepList
from assistant.wizard.shell.window import AssistantWindow

NEXT, BACK = QWizard.WizardButton.NextButton, QWizard.WizardButton.BackButton
FINISH, LEAVE = QWizard.WizardButton.FinishButton, QWizard.WizardButton.CustomButton1


def setting_up(place: Place = Place.OVERVIEW, **answers: str) -> Progress:
    """Return the progress of somebody who sets up access for a printer, with 2-Step Verification on."""
    given = {"program": "printer", "two_step": "on", "account": "personal", "alert": "no"} | answers
    pairs = [(name.replace("_", "-"), value) for name, value in given.items()]
    return Progress(answers=answers_from([("door", "set-up"), *pairs]), place=place)


def playing(slug: str) -> Progress:
    """Return the progress of somebody who has just chosen a guide to play on its own."""
    return Progress(guide=slug, place=Place.OVERVIEW)


def page_of(window: AssistantWindow) -> Page:
    """Return the page that a window shows."""
    page = window.currentPage()
    assert isinstance(page, Page)
    return page


@dataclass
class Person:
    """What a person can do with a window and see in it."""

    window: AssistantWindow
    bot: QtBot

    # What they see

    @property
    def key(self) -> Key:
        return self.window.session.here()

    @property
    def place(self) -> Place:
        return place_of(self.key)

    @property
    def stop(self) -> Stop | None:
        """The stop whose step is shown, None on other pages."""
        return stop_of(self.key)

    @property
    def question(self) -> str:
        """The name of the question that is asked, "" on other pages."""
        return question_of(self.key)

    @property
    def step(self) -> str:
        """The id of the step that is shown, "" on other pages."""
        return "" if self.stop is None else self.stop.step

    @property
    def page(self) -> Page:
        return page_of(self.window)

    @property
    def step_list(self) -> StepList:
        (found,) = self.window.findChildren(StepList)
        return found

    @property
    def heading(self) -> str:
        return self.page.heading.text()

    @property
    def words(self) -> str:
        """All words that labels and buttons of the page show, from top to bottom."""
        shown = (widget for widget in self.page.findChildren(QWidget) if widget.isVisibleTo(self.window))
        return "\n".join(widget.text() for widget in shown if isinstance(widget, QLabel | QAbstractButton))

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def sees(self, name: str) -> bool:
        """Tell whether a widget of this name can be seen."""
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def find(self, name: str) -> QWidget:
        """Return the visible widget with this object name, else the button with these words or this accessible name."""
        visible = [widget for widget in self.window.findChildren(QWidget) if widget.isVisible()]
        named = [widget for widget in visible if widget.objectName() == name]
        buttons = [widget for widget in visible if isinstance(widget, QAbstractButton)]
        worded = [button for button in buttons if name in (button.text().replace("&&", "&"), button.accessibleName())]
        found = [*named, *worded]
        assert found, f"nothing here is called {name}: {sorted(filter(None, (widget.objectName() for widget in visible)))}"
        return found[0]

    def button(self, which: QWizard.WizardButton) -> QAbstractButton:
        return self.window.button(which)

    def words_of(self, diagnosis: Diagnosis) -> tuple[str, str, str]:
        """Return title, advice and proof of a diagnosis in the language that is spoken."""
        return self.window.session.world.words(diagnosis, self.window.session.language)

    # What they do

    def press(self, what: str | QWidget) -> None:
        """Press a button with the mouse; it must be visible and enabled."""
        widget = self.find(what) if isinstance(what, str) else what
        assert widget.isVisible(), f"{widget.objectName()} cannot be seen"
        assert widget.isEnabled(), f"{widget.objectName()} cannot be pressed"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))
        self.settle()

    def follow(self, address: str) -> None:
        """Follow a link of the page that is shown."""
        self.page.follow(address)

    def play(self, slug: str) -> None:
        """Play a guide on its own."""
        self.window.go(self.window.session.play(slug))

    def next(self) -> None:
        self.press(self.button(NEXT))

    def back(self) -> None:
        self.press(self.button(BACK))

    def enter(self, door: Door = "set-up") -> None:
        """Go through a door of the first page."""
        self.press(f"door-{door}")

    def choose(self, answer: str) -> None:
        """Give an answer, which leads on."""
        self.press(f"answer-{answer}")

    def type(self, name: str, words: str) -> None:
        """Type words into a field, after what stands in it."""
        field = self.find(name)
        field.setFocus()
        QTest.keyClicks(field, words)
        self.settle()

    def paste(self, name: str, words: str) -> None:
        """Paste words into a field in place of what stands in it."""
        QGuiApplication.clipboard().setText(words)
        field = self.find(name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def key_press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focused() or self.window, key, modifier)
        self.settle()

    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def go(self, key: Key) -> None:
        """Go to a page without pressing anything."""
        self.window.go(key)
        self.settle()

    def settle(self) -> None:
        """Let everything happen that waits for nothing, the end of what was thrown away included."""
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.window._after_paint.catch_up()
        QApplication.processEvents()

    def choose_language(self, code: str) -> None:
        """Choose a language in the menu at the top of the page."""
        menu = self.find("language").menu()  # type: ignore[attr-defined]
        menu.aboutToShow.emit()
        action = next(action for action in menu.actions() if action.objectName() == f"language-{code}")
        action.trigger()
        self.settle()

    @contextmanager
    def answering(self, *words: str) -> Iterator[list[str]]:
        """Answer the next message box with the button of one of these words (the last button without any); gives what it said."""
        said: list[str] = []
        timer = QTimer()

        def answer() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                return
            timer.stop()
            said.extend((box.text(), box.informativeText()))
            buttons = [button for button in box.buttons() if button.text().replace("&", "") in words]
            (buttons or box.buttons())[-1].click()

        timer.timeout.connect(answer)
        timer.start(1)
        yield said
        timer.stop()
        assert said, "no message box was shown"
