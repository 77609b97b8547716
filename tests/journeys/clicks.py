"""How many clicks lead a person from the first page to where they want to be: the window is read, and pressed as it is shown.

Counted is each click, or each Enter or Space, in our window. What is typed or pasted is not, nor are Tab, arrows and scrolling,
nor whatever is done in the browser.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from math import inf
from ssl import SSLContext
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

import trustme
from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget, QWizard
from shiboken6 import isValid

from assistant.journey.answers import REMOVE, SET_UP, STOPPED, Door
from assistant.journey.progress import minutes_left
from assistant.mail.check import check
from assistant.mail.servers import Protocol, Server, Servers
from assistant.wizard.controls.keyboard import LET_GO
from assistant.wizard.pages.check_page import CheckPage
from assistant.wizard.session import footer
from assistant.wizard.session.plan import AtStep, question_of, stop_of
from tests.servers.authority import client_context, server_context
from tests.servers.gmail import imap, pop, smtp
from tests.servers.scripted import ScriptedServer

if TYPE_CHECKING:
    from assistant.mail.outcomes import CheckProgress, Outcome
    from assistant.mail.secret import Secret
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.world import Check
    from assistant.wizard.shell.window import AssistantWindow

MOST = 40  # clicks; whoever needs more has lost the way
MOST_TABS = 200
WORDS_A_MINUTE = 150  # of somebody who reads slowly; grown-ups read 238 silently (Brysbaert, J. of Memory and Language 109, 2019)
FOR_A_PRESS = 3 / 60  # minutes to find a button and press it
PATIENCE = 20_000  # ms
LETTERS = "abcd efgh ijkl mnop"  # as Google shows an app password
REFUSED = "535-5.7.8 Username and Password not accepted"
FORWARD = (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton)

Hand = Callable[["AssistantWindow", QWidget], None]
"""Presses a control of a window."""

Goal = Callable[["Walk"], bool]
"""Tells whether one is where one wants to be."""


class Way(NamedTuple):
    """Who goes through which door, what they know and paste, and how many clicks may lead to each goal, in their order.

    What is `copied` is what they copy in the browser, before they come back to the window.
    """

    door: Door
    bars: Mapping[str, int]
    address: str = ""
    pasted: str = ""
    answers: Mapping[str, str] = {}
    copied: str = ""


class Walk:
    """Somebody who goes that way; `opened` are the addresses that the browser was given, `counts` the clicks to each goal."""

    def __init__(self, window: AssistantWindow, opened: Sequence[str], way: Way, hand: Hand) -> None:
        self.window, self.opened, self.way, self._hand = window, opened, way, hand
        self.pressed: list[str] = []
        self.typed: list[str] = []
        self.pasted: list[str] = []
        self.counts: dict[str, int] = {}
        self.read: dict[Key, int] = {}  # the words of each page that was met
        self.least = 0  # minutes that are promised for the way, at its first step

    def go(self) -> None:
        """Go through the door, and on until each goal is reached."""
        door = self.window.findChild(QAbstractButton, f"door-{self.way.door}")
        assert door is not None
        self._press(door)
        for name in self.way.bars:
            while not (reached := GOALS[name](self)) and self.window.isVisible() and len(self.pressed) < MOST:
                self._go_on()
            if reached:
                self.counts[name] = len(self.pressed)

    def missed(self) -> dict[str, int | None]:
        """Return the goals that took more clicks than they may, None for those that were not reached."""
        return {name: self.counts.get(name) for name, bar in self.way.bars.items() if self.counts.get(name, inf) > bar}

    def words(self) -> list[str]:
        """Return what the page that is shown says."""
        return [label.text() for label in self.window.currentPage().findChildren(QLabel) if label.isVisible()]

    def minutes(self) -> float:
        """Return how long somebody takes who reads slowly all that is said on the way, and to press: the browser not counted."""
        return sum(self.read.values()) / WORDS_A_MINUTE + len(self.pressed) * FOR_A_PRESS

    def _note(self) -> None:
        session = self.window.session
        here = session.here()
        self.read[here] = max(self.read.get(here, 0), sum(len(words.split()) for words in self.words()))
        if not self.least and isinstance(here, AtStep):
            self.least = minutes_left(session.progress, session.route, session.shelf).least

    def _go_on(self) -> None:
        """Do what the page that is shown asks for next: fill in, answer, press its main button, else the one that leads on."""
        self._note()
        if self.way.copied and self._came_from_the_browser():
            return
        field = next((field for field in self._fields() if not _text(field)), None)
        self._fill(field) if field is not None else self._press(self._wanted())

    def _came_from_the_browser(self) -> bool:
        """Copy the letters there and come back, on the step that makes them once its page was opened; returns whether one did."""
        session = self.window.session
        if not footer.makes_letters(session, session.here()) or session.letters.kept is not None:
            return False
        if stop_of(session.here()) not in session.pressed:
            return False
        QGuiApplication.clipboard().setText(self.way.copied)
        QApplication.sendEvent(self.window, QEvent(QEvent.Type.WindowActivate))
        until(lambda: session.letters.kept is not None and not self.window.waits)
        return True

    def _fields(self) -> list[QWidget]:
        known = (*TYPED * bool(self.way.address), *PASTED * bool(self.way.pasted))
        fields = (self.window.currentPage().findChild(QWidget, name) for name in known)
        return [field for field in fields if field is not None and field.isVisible() and field.isEnabled()]

    def _fill(self, field: QWidget) -> None:
        if QApplication.focusWidget() is not field:
            self._hand_to(field)
        if field.objectName() in PASTED:
            self.pasted.append(self.way.pasted)
            QGuiApplication.clipboard().setText(self.way.pasted)
            QTest.keyClick(_handle(self.window), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        else:
            self.typed.append(self.way.address)
            QTest.keyClicks(field, self.way.address)
        assert _text(field), f"{field.objectName()} takes nothing"

    def _hand_to(self, field: QWidget) -> None:
        if self._hand is by_mouse:
            self._press(field)
        else:
            reach(self.window, field)

    def _wanted(self) -> QAbstractButton:
        buttons = [button for button in self.window.currentPage().findChildren(QAbstractButton) if button.isVisible()]
        answer = self.way.answers.get(question_of(self.window.session.here()))
        answers = [button for button in buttons if button.objectName() == f"answer-{answer}" and not button.isChecked()]
        main = [button for button in buttons if button.property("kind") == "primary"]
        forward = [button for button in map(self.window.button, FORWARD) if button.isVisible()]
        return [*answers, *main, *forward][0]

    def _press(self, control: QWidget) -> None:
        assert control.isVisible(), f"{_name(control)} cannot be seen"
        assert control.isEnabled(), f"{_name(control)} cannot be pressed"
        self.pressed.append(_name(control))
        self._hand(self.window, control)
        until(lambda: not (isValid(control) and isinstance(control, QAbstractButton) and control.isDown()))
        page = self.window.currentPage()
        if isinstance(page, CheckPage) and page.runner is not None:
            until(lambda: bool(self.window.session.outcomes))
        until(lambda: not self.window.waits)


TYPED = ("address", "check-address")  # what fields are called that are filled in
PASTED = ("app-password", "message")


def _text(field: QWidget) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text() if isinstance(field, QLineEdit) else ""


def _name(control: QWidget) -> str:
    return control.text().replace("&", "") if isinstance(control, QAbstractButton) else control.objectName()


def _handle(window: QWidget) -> QWindow:
    handle = window.windowHandle()
    assert handle is not None
    return handle


def until(true: Callable[[], bool]) -> None:
    """Let the window go on until something is true."""
    patience = QDeadlineTimer(PATIENCE)
    while not true():
        assert not patience.hasExpired(), "nothing comes of it"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


# How one presses


def by_mouse(window: AssistantWindow, control: QWidget) -> None:
    """Click in the middle of a control, which nothing may cover; one that is further down is scrolled to."""
    for area in window.findChildren(QScrollArea):
        if area.isAncestorOf(control):
            area.ensureWidgetVisible(control)
    at = control.mapTo(window, control.rect().center())
    met = window.childAt(at)
    assert met is control or (met is not None and control.isAncestorOf(met)), f"{_name(control)} cannot be reached"
    QTest.mouseClick(_handle(window), Qt.MouseButton.LeftButton, pos=at)


def by_key(key: Qt.Key) -> Hand:
    """Return how to press with a key what Tab and arrows lead to."""

    def press(window: AssistantWindow, control: QWidget) -> None:
        reach(window, control)
        window.setProperty(LET_GO, None)  # a person takes longer to press a key again than any test
        QTest.keyClick(_handle(window), key)

    return press


def reach(window: AssistantWindow, control: QWidget) -> None:
    """Give the keyboard to a control, by Tab and by the arrow that leads through answers."""
    for _ in range(MOST_TABS):
        here = QApplication.focusWidget()
        if here is control:
            return
        QTest.keyClick(_handle(window), Qt.Key.Key_Down if _are_answers(here, control) else Qt.Key.Key_Tab)
    raise AssertionError(f"{_name(control)} cannot be reached with the keyboard")


def _are_answers(one: QWidget | None, other: QWidget) -> bool:
    if not (isinstance(one, QAbstractButton) and isinstance(other, QAbstractButton)):
        return False
    return one.group() is not None and one.group() is other.group()


HANDS: dict[str, Hand] = {"mouse": by_mouse, "Enter": by_key(Qt.Key.Key_Return), "Space": by_key(Qt.Key.Key_Space)}

# Where one wants to be


def _opened(walk: Walk, *pages: str) -> bool:
    return any(page in address for address in walk.opened for page in pages)


def _cause_is_told(walk: Walk) -> bool:
    world = walk.window.session.world
    title, *_ = world.words(world.understand("", walk.way.pasted), walk.window.session.language)
    return title in walk.words()


GOALS: dict[str, Goal] = {
    "Google's page": lambda walk: _opened(walk, "twosv", "apppasswords"),
    "it works": lambda walk: footer.works(walk.window.session),
    "the cause": _cause_is_told,
    "Google's page of access": lambda walk: _opened(walk, "apppasswords", "myaccount.google.com"),
}

WAYS = {
    "personal account, another program": Way(
        SET_UP,
        {"Google's page": 4, "it works": 12},
        address="anna@gmail.com",
        pasted=LETTERS,
        answers={"account": "personal", "program": "other", "google-sign-in": "no", "two-step": "off", "alert": "no"},
    ),
    "personal account, another program, letters that come by themselves": Way(
        SET_UP,
        {"Google's page": 4, "it works": 8},
        address="anna@gmail.com",
        copied=LETTERS,
        answers={"account": "personal", "program": "other", "google-sign-in": "no", "two-step": "off", "alert": "no"},
    ),
    "work account, a printer": Way(
        SET_UP,
        {"Google's page": 6, "it works": 14},
        address="anna@example.org",
        pasted=LETTERS,
        answers={"account": "work", "admin": "allowed", "program": "printer", "two-step": "off", "alert": "no"},
    ),
    "work account, a printer, letters that come by themselves": Way(
        SET_UP,
        {"Google's page": 6, "it works": 8},
        address="anna@example.org",
        copied=LETTERS,
        answers={"account": "work", "admin": "allowed", "program": "printer", "two-step": "off", "alert": "no"},
    ),
    "it stopped working": Way(STOPPED, {"the cause": 3}, pasted=REFUSED),
    "remove access": Way(REMOVE, {"Google's page of access": 3}),
}


# The servers


@contextmanager
def mail_servers() -> Iterator[Check]:
    """Run mail servers on loopback, and give the check that asks them."""
    authority = trustme.CA()
    context = server_context(authority)
    with ExitStack() as stack:
        found = {}
        for protocol, script in ((Protocol.IMAP, imap()), (Protocol.SMTP, smtp()), (Protocol.POP, pop())):
            port = stack.enter_context(ScriptedServer(script, context)).port
            found[protocol.value] = (Server(protocol, "127.0.0.1", port),)
        yield partial(_check, Servers(**found), partial(client_context, authority))


def _check(
    servers: Servers,
    context_factory: Callable[[], SSLContext],
    address: str,
    password: Secret,
    protocols: Sequence[Protocol],
    report: Callable[[CheckProgress], None],
    stop: Event,
) -> tuple[Outcome, ...]:
    return check(address, password, servers, context_factory=context_factory, report=report, stop=stop, protocols=protocols)
