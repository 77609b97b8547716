"""Did it work? The app password field that cannot be got wrong, three lines, one remedy, and a window that never stands still."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

from assistant.guides.library import Library
from assistant.guides.model import Value
from assistant.journey.answers import answers_from
from assistant.journey.progress import Place, State
from assistant.journey.progress import Progress as Journey
from assistant.journey.progress_json import to_json
from assistant.journey.route import Stop
from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import FACTS, TRY_AGAIN, Kind
from assistant.mail.outcomes import CheckProgress, Fails, Outcome, Stage, Stopped, Works
from assistant.mail.secret import AppPassword, Secret
from assistant.mail.servers import GMAIL, Protocol, Server
from assistant.wizard.pages.check_page import CheckPage
from assistant.wizard.pages.diagnosis_box import ResultLine, tell
from assistant.wizard.session.plan import CHECK, EXPLAIN, FINISH, OVERVIEW
from tests.shortly import by_name, each_once
from tests.wizard.announcements import Announcements
from tests.wizard.person import LEAVE, NEXT, Person, playing, setting_up

LETTERS = "abcdefghijklmnop"
SHOWN = "abcd efgh ijkl mnop"
ADDRESS = "anna@gmail.com"
SHEET_FOLLOWS = "The next page shows what to enter in your program."


def server(protocol: Protocol) -> Server:
    return GMAIL.of(protocol)[0]


def works(protocol: Protocol) -> Outcome:
    return Works(protocol, server(protocol))


def fails(protocol: Protocol, kind: Kind, raw: str = "535 5.7.8 refused") -> Outcome:
    return Fails(protocol, server(protocol), Stage.LOGIN, of_kind(kind, raw))


@dataclass
class Scripted:
    """A check that reports every stage and ends as it is told; it waits for `go` before it ends, where there is one."""

    outcome: Callable[[Protocol], Outcome] = works
    go: threading.Event | None = None
    asked: list[tuple[str, str, tuple[Protocol, ...]]] = field(default_factory=list)
    secrets: list[Secret] = field(default_factory=list)
    stops: list[threading.Event] = field(default_factory=list)
    begun: threading.Event = field(default_factory=threading.Event)

    def __call__(
        self, address: str, password: Secret, protocols: Any, report: Callable[[CheckProgress], None], stop: threading.Event
    ) -> tuple[Outcome, ...]:
        self.asked.append((address, password.reveal(), tuple(protocols)))
        self.secrets.append(password)
        self.stops.append(stop)
        for protocol in protocols:
            for stage in Stage:
                report(CheckProgress(protocol, server(protocol), stage))
        self.begun.set()
        while self.go is not None and not self.go.wait(0.01):
            if stop.is_set():
                return tuple(Stopped(protocol, server(protocol), Stage.LOGIN) for protocol in protocols)
        outcomes = tuple(self.outcome(protocol) for protocol in protocols)
        for outcome in outcomes:
            report(CheckProgress(outcome.protocol, outcome.server, Stage.LOGOUT, outcome))
        return outcomes

    def let_go(self) -> None:
        assert self.go is not None
        self.go.set()


@pytest.fixture
def at_check(make_window: Callable[..., Person]) -> Callable[..., Person]:
    """Return somebody on the page of the check."""

    def make(check: Any = None, **more: Any) -> Person:
        person = make_window(setting_up(Place.CHECK), check=check or Scripted(), **more)
        assert person.key == CHECK
        return person

    return make


def page(person: Person) -> CheckPage:
    assert isinstance(person.page, CheckPage)
    return person.page


def fill_in(person: Person, password: str = SHOWN, address: str = ADDRESS) -> None:
    person.paste("check-address", address)
    person.paste("app-password", password)


def run(person: Person, password: str = SHOWN) -> None:
    """Fill in, press, and wait for the end; from a verdict one first goes back to the form."""
    if person.sees("change"):
        person.press("change")
    fill_in(person, password)
    person.press("check")
    wait(person)


def wait(person: Person) -> None:
    person.bot.waitUntil(lambda: page(person).runner is not None and not page(person).runner.running)  # type: ignore[union-attr]
    arrive(person)


def arrive(person: Person) -> None:
    """Let what the check found arrive: its thread says that it is over a moment before it hands that over."""
    arrive_at(person, page(person))


def arrive_at(person: Person, checking: CheckPage) -> None:
    assert checking.runner is not None
    checking.runner.wait(10)
    person.settle()


def under_way(at_check: Callable[..., Person]) -> tuple[Person, Scripted]:
    """Return somebody whose check has begun, and that check, which ends when it is let go."""
    check = Scripted(go=threading.Event())
    person = at_check(check)
    fill_in(person)
    person.press("check")
    assert check.begun.wait(5)
    return person, check


def lines(person: Person) -> list[ResultLine]:
    return [line for line in person.page.findChildren(ResultLine) if line.isVisible()]


def line(person: Person, protocol: Protocol) -> str:
    (found,) = [line.accessibleName() for line in lines(person) if f"({protocol.upper()})" in line.title]
    return found


def primary(person: Person) -> list[QPushButton]:
    """Return the main buttons of the page that can be seen."""
    return [button for button in person.page.findChildren(QPushButton) if is_main(button)]


def is_main(button: QPushButton) -> bool:
    return button.isVisible() and button.property("kind") == "primary"


# What is typed


def test_every_field_has_a_visible_label_that_is_its_name(at_check: Callable[..., Person]) -> None:
    person = at_check()
    labels = [label.text() for label in person.page.findChildren(QLabel) if label.isVisible()]
    for name in ("check-address", "app-password"):
        assert person.find(name).accessibleName() in labels


def test_the_password_is_hidden_and_can_be_shown(at_check: Callable[..., Person], announcements: Announcements) -> None:
    person = at_check()
    entry = page(person).form.password
    assert entry.echoMode() == QLineEdit.EchoMode.Password
    assert entry.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    person.paste("app-password", SHOWN)
    announcements.forget()
    person.press("Show the letters")
    assert entry.displayText() == SHOWN
    person.press("Hide the letters")
    assert "a" not in entry.displayText()
    assert announcements.said == ["The letters are shown.", "The letters are hidden."]


@pytest.mark.parametrize(
    "pasted",
    [
        SHOWN,
        LETTERS,
        " abcd\u00a0efgh\u00a0ijkl\u00a0mnop ",
        "abcd\u200befgh\u200bijkl\u200bmnop",
        "\ufeffabcd\tefgh ijkl mnop",
        "abcd-efgh-ijkl-mnop",
        "abcd\u2009efgh\u202fijkl\u3000mnop",
    ],
)
def test_the_letters_arrive_without_what_came_along(at_check: Callable[..., Person], pasted: str) -> None:
    check = Scripted()
    person = at_check(check)
    run(person, pasted)
    assert check.asked == [(ADDRESS, LETTERS, (Protocol.IMAP, Protocol.SMTP))]


def test_letters_pasted_in_several_lines_arrive_too(at_check: Callable[..., Person]) -> None:
    check = Scripted()
    run(at_check(check), "abcd\r\nefgh\nijkl\nmnop\n")
    assert [letters for _, letters, _ in check.asked] == [LETTERS]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("hunter2!", "looks like your normal Google password"),
        ("abcd efgh ijkl mno", "here are 15"),
        ("abcd efgh ijkl", "here are 12"),
        ("abcd efgh ijkl mnopq", "here are 17"),
        ("anna@gmail.com", "This is an e-mail address"),
    ],
)
def test_anything_else_is_recognised_and_not_sent(
    at_check: Callable[..., Person], announcements: Announcements, typed: str, expected: str
) -> None:
    check = Scripted()
    person = at_check(check)
    fill_in(person, typed)
    assert expected in person.words
    said = page(person).form.judged.text()
    assert page(person).form.password.accessibleDescription() == said
    announcements.forget()
    person.press("check")
    assert check.asked == []
    assert announcements.urgent == [said]
    assert person.focused() is page(person).form.password
    assert person.find("anyway").isVisible()


def test_nothing_typed_is_said_when_one_presses(at_check: Callable[..., Person]) -> None:
    check = Scripted()
    person = at_check(check)
    person.paste("check-address", ADDRESS)
    assert page(person).form.judged.isHidden()
    person.press("check")
    assert "first" in page(person).form.judged.text()
    assert not person.sees("anyway")
    person.paste("app-password", LETTERS)
    assert page(person).form.judged.isHidden()
    assert check.asked == []


@pytest.mark.parametrize(
    "pasted", ["Anna <anna@gmail.com>", "<anna@gmail.com>;", "mailto:anna@gmail.com", "\u00a0anna@gmail.com\u200b,"]
)
def test_the_address_is_taken_out_of_what_is_pasted_and_shown_alone(at_check: Callable[..., Person], pasted: str) -> None:
    check = Scripted()
    person = at_check(check)
    person.paste("check-address", pasted)
    person.paste("app-password", SHOWN)
    assert page(person).form.address.text() == "anna@gmail.com"
    person.paste("check-address", pasted)
    page(person).form.start.click()  # which leaves no field
    assert page(person).form.address.text() == "anna@gmail.com"
    wait(person)
    assert [address for address, _, _ in check.asked] == [person.window.session.address] == ["anna@gmail.com"]


NO_ADDRESSES = ("", "anna", "anna@gmail", "anna b@gmail.com", "Anna <anna b@gmail.com>", "anna,b@gmail.com")


@pytest.mark.parametrize(("address", "button"), each_once(by_name(NO_ADDRESSES), by_name(("check", "anyway"))))
def test_without_a_whole_address_nothing_is_sent(
    at_check: Callable[..., Person], announcements: Announcements, address: str, button: str
) -> None:
    check = Scripted()
    person = at_check(check)
    fill_in(person, SHOWN if button == "check" else "hunter2!", address)
    announcements.forget()
    person.press(button)
    assert check.asked == []
    assert "address" in page(person).form.judged.text()
    assert len(announcements.urgent) == 1
    assert person.focused() is page(person).form.address


def test_it_can_be_tried_all_the_same(at_check: Callable[..., Person]) -> None:
    check = Scripted()
    person = at_check(check)
    fill_in(person, " hunter2! ")
    person.press("anyway")
    wait(person)
    assert check.asked == [(ADDRESS, "hunter2!", (Protocol.IMAP, Protocol.SMTP))]


def test_enter_begins_the_check(at_check: Callable[..., Person]) -> None:
    check = Scripted()
    person = at_check(check)
    fill_in(person)
    person.key_press(Qt.Key.Key_Return)
    wait(person)
    assert len(check.asked) == 1
    assert all(isinstance(outcome, Works) for outcome in person.window.session.outcomes)
    assert person.key == CHECK


def test_enter_presses_no_button_besides(at_check: Callable[..., Person]) -> None:
    check = Scripted(go=threading.Event())
    person = at_check(check)
    page(person).form.start.setDefault(True)
    fill_in(person)
    person.key_press(Qt.Key.Key_Return)
    check.let_go()
    wait(person)
    assert all(isinstance(outcome, Works) for outcome in person.window.session.outcomes)


def test_the_keyboard_begins_with_the_field_that_is_empty(at_check: Callable[..., Person]) -> None:
    person = at_check()
    assert person.focused() is page(person).form.address
    person.window.session.address = ADDRESS
    person.go(FINISH)
    person.go(CHECK)
    assert person.focused() is page(person).form.password


def test_the_address_that_is_known_need_not_be_typed_again(
    at_check: Callable[..., Person], make_window: Callable[..., Person]
) -> None:
    person = make_window(setting_up())
    person.window.session.address = ADDRESS
    person.go(CHECK)
    assert page(person).form.address.text() == ADDRESS


# The check


def test_pop_is_tried_when_it_is_wanted(at_check: Callable[..., Person]) -> None:
    check = Scripted()
    person = at_check(check)
    run(person)
    assert [each.title for each in lines(person)] == ["Receiving mail (IMAP)", "Sending mail (SMTP)"]
    person.press("change")
    person.press("with-pop")
    run(person)
    assert check.asked[1][2] == (Protocol.IMAP, Protocol.SMTP, Protocol.POP)
    assert "accepted" in line(person, Protocol.POP)


def test_each_stage_is_told_as_it_goes(at_check: Callable[..., Person]) -> None:
    check = Scripted(go=threading.Event())
    person = at_check(check)
    fill_in(person)
    person.press("check")
    person.bot.waitUntil(lambda: "Signing out" in line(person, Protocol.SMTP))
    assert "imap.gmail.com" in line(person, Protocol.IMAP)
    assert person.sees("stop")
    check.let_go()
    wait(person)
    assert not person.sees("stop")


def test_when_all_works_it_is_said_and_the_steps_are_proven(
    at_check: Callable[..., Person], announcements: Announcements, saved: list[Journey]
) -> None:
    person = at_check()
    assert person.button(NEXT).text() == "&Skip ›"
    run(person)
    assert person.heading == "It works"
    assert person.button(NEXT).text() == "&Next ›"
    assert all("accepted" in line(person, protocol) for protocol in (Protocol.IMAP, Protocol.SMTP))
    assert person.button(NEXT).property("kind") == "primary"
    *stops, values = person.window.session.route.stops
    assert {person.window.session.progress.state(stop) for stop in stops} == {State.PROVEN}
    assert saved[-1].proven == frozenset(stops)
    assert announcements.said[-1] == f"It works. Google accepted the 16 letters for {ADDRESS}. {SHEET_FOLLOWS}"
    assert announcements.said[-1] not in announcements.urgent
    assert page(person).form.password.text() == ""
    person.next()
    assert person.stop == values
    person.next()
    assert person.key == FINISH
    assert person.heading == "It works"


def test_a_refusal_is_told_once_with_its_remedy(at_check: Callable[..., Person], announcements: Announcements) -> None:
    person = at_check(Scripted(lambda protocol: fails(protocol, Kind.BAD_CREDENTIALS)))
    run(person)
    diagnosis = of_kind(Kind.BAD_CREDENTIALS, "")
    title, advice, proof = person.words_of(diagnosis)
    assert person.heading == title
    assert person.window.windowTitle().startswith(f"{person.page.counter()} – {title} – ")
    assert person.words.count(title) == person.words.count(advice) == 1
    assert announcements.urgent[-1] == f"{title}. {proof} {advice}"
    assert person.button(NEXT).property("kind") != "primary"
    assert [button.objectName() for button in primary(person)] == ["mend"]
    assert not person.window.session.progress.proven
    person.press("mend")
    assert person.place is Place.STEP
    assert person.stop is not None
    assert f"guide:{person.stop.guide}#{person.step}" == diagnosis.step


def test_two_different_troubles_have_one_primary_button(at_check: Callable[..., Person]) -> None:
    kinds = {Protocol.IMAP: Kind.BAD_CREDENTIALS, Protocol.SMTP: Kind.BLOCKED_BY_LOCAL_FIREWALL}
    person = at_check(Scripted(lambda protocol: fails(protocol, kinds[protocol])))
    run(person)
    title, *_ = person.words_of(of_kind(Kind.BLOCKED_BY_LOCAL_FIREWALL, ""))
    person.press(f"Sending mail (SMTP): {title}")
    for kind in kinds.values():
        assert {*person.words_of(of_kind(kind, ""))} <= {*person.words.split("\n"), title}
    mending = [button for button in person.page.findChildren(QPushButton, "mend") if button.isVisible()]
    assert [button.property("kind") for button in mending] == ["primary", ""]
    assert [button.objectName() for button in primary(person)] == ["mend"]


def test_one_half_may_work(at_check: Callable[..., Person]) -> None:
    def half(protocol: Protocol) -> Outcome:
        return works(protocol) if protocol is Protocol.IMAP else fails(protocol, Kind.CONNECT_TIMEOUT)

    person = at_check(Scripted(half))
    run(person)
    title, advice, proof = person.words_of(of_kind(Kind.CONNECT_TIMEOUT, ""))
    assert person.heading == title
    assert "This works: Receiving mail (IMAP). This does not work yet: Sending mail (SMTP)." in person.words
    assert advice in person.words
    assert proof not in person.words  # nothing is known of the letters, it says


def test_the_raw_line_can_be_copied(at_check: Callable[..., Person]) -> None:
    raw = "534-5.7.9 Application-specific <b>password</b> required"
    person = at_check(Scripted(lambda protocol: fails(protocol, Kind.APP_PASSWORD_REQUIRED, raw)))
    run(person)
    code = of_kind(Kind.APP_PASSWORD_REQUIRED, raw).code
    person.press(f"Details ({code})")
    assert raw in person.words
    person.press("Copy the message")
    assert person.clipboard == f"{code}\n{raw}"


def test_a_check_can_be_stopped_and_tried_again(at_check: Callable[..., Person], announcements: Announcements) -> None:
    person, check = under_way(at_check)
    announcements.forget()
    person.press("stop")
    wait(person)
    assert page(person).form.judged.text() == "The check was stopped."
    assert announcements.said == ["The check was stopped."]
    assert announcements.urgent == []
    assert (page(person).form.address.text(), page(person).form.password.text()) == (ADDRESS, SHOWN)
    check.let_go()
    person.press("check")
    wait(person)
    assert len(check.asked) == 2
    assert person.heading == "It works"


def test_a_refusal_that_was_found_before_the_rest_was_stopped_is_told(at_check: Callable[..., Person]) -> None:
    def outcome(protocol: Protocol) -> Outcome:
        if protocol is Protocol.SMTP:
            return Stopped(protocol, server(protocol), Stage.GREETING)
        return fails(protocol, Kind.BAD_CREDENTIALS)

    person = at_check(Scripted(outcome))
    run(person)
    assert person.heading == person.words_of(of_kind(Kind.BAD_CREDENTIALS, ""))[0]
    assert "The rest of the check was stopped." in person.words
    assert [button.objectName() for button in primary(person)] == ["mend"]


def test_whoever_stopped_the_check_can_begin_it_with_the_keyboard_again(at_check: Callable[..., Person]) -> None:
    person, check = under_way(at_check)
    person.key_press(Qt.Key.Key_Return)  # once more than was needed
    assert not check.stops[0].is_set()
    person.key_press(Qt.Key.Key_Tab)
    assert person.focused() is person.find("stop")
    person.key_press(Qt.Key.Key_Return)
    wait(person)
    assert person.focused() is page(person).form.start
    check.let_go()
    person.key_press(Qt.Key.Key_Return)
    wait(person)
    assert person.heading == "It works"


def test_a_key_that_is_held_does_not_stop_the_check_that_it_began(at_check: Callable[..., Person]) -> None:
    person, check = under_way(at_check)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(person.find("stop"), event)
    assert not check.stops[0].is_set()
    check.let_go()
    wait(person)
    assert person.heading == "It works"


def test_a_key_that_is_held_presses_nothing_that_was_not_there_when_it_was_pressed(at_check: Callable[..., Person]) -> None:
    person = at_check()
    fill_in(person)
    enter(person, QEvent.Type.KeyPress, 10_000_000_000)
    wait(person)
    for again in range(10_000_000_500, 10_000_001_500, 40):  # as X11 tells of it where Qt does not see that the key is held
        enter(person, QEvent.Type.KeyRelease, again)
        enter(person, QEvent.Type.KeyPress, again)
    assert (person.key, person.heading) == (CHECK, "It works")
    enter(person, QEvent.Type.KeyRelease, 10_000_001_600)
    enter(person, QEvent.Type.KeyPress, 10_000_001_700)
    assert person.key != CHECK


def enter(person: Person, kind: QEvent.Type, milliseconds: int) -> None:
    """Press Enter or let it go at a moment, where the keyboard is."""
    event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    event.setTimestamp(milliseconds)
    QApplication.sendEvent(person.focused() or person.window, event)
    person.settle()


@pytest.mark.parametrize(
    ("begun_with", "shown"),
    each_once(
        by_name(("check", "check-again")),
        {
            "usual": ((1000, 700), False),
            "low": ((1024, 600), False),
            "narrow": ((360, 700), True),
            "small": ((420, 560), True),
        },
    ),
)
def test_a_second_click_where_the_check_was_begun_does_not_stop_it(
    at_check: Callable[..., Person], shown: tuple[tuple[int, int], bool], begun_with: str
) -> None:
    size, column = shown
    check = Scripted(partial(fails, kind=Kind.NETWORK_UNREACHABLE))
    person = at_check(check, size=size)
    if column:
        person.window.toggle_column()
        person.window.resize(*size)
        person.settle()
    fill_in(person)
    if begun_with == "check-again":
        run(person)
    check.go = threading.Event()
    start, window = person.find(begun_with), person.window
    at = start.mapTo(window, start.rect().center())
    person.press(start)
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=at)
    assert not check.stops[-1].is_set()
    check.let_go()
    wait(person)


def test_leaving_the_page_stops_the_check_and_clears_the_password(
    at_check: Callable[..., Person], announcements: Announcements
) -> None:
    person, _ = under_way(at_check)
    shown = page(person)
    person.back()
    announcements.forget()
    person.bot.waitUntil(lambda: shown.runner is not None and not shown.runner.running)
    arrive_at(person, shown)
    assert announcements.said == []
    assert shown.form.password.text() == ""
    person.go(CHECK)
    assert page(person).form.password.text() == ""
    assert page(person).form.judged.text() == "The check was stopped."
    assert person.sees("check")


def test_another_language_keeps_what_was_typed_and_found(at_check: Callable[..., Person]) -> None:
    person = at_check(Scripted(lambda protocol: fails(protocol, Kind.BAD_CREDENTIALS)))
    person.press("with-pop")
    run(person)
    assert page(person).form.password.text() == SHOWN
    person.press("change")
    page(person).form.password.setFocus()
    person.choose_language("fr")
    assert page(person).form.password.text() == SHOWN
    assert page(person).form.password.echoMode() == QLineEdit.EchoMode.Password
    assert page(person).form.address.text() == ADDRESS
    assert page(person).with_pop.isChecked()
    assert person.focused() is page(person).form.password
    check_again = page(person)
    check_again.on_leave()
    assert person.words.count("in fr") == 1


def test_another_language_while_it_runs_changes_nothing(at_check: Callable[..., Person]) -> None:
    person, check = under_way(at_check)
    person.choose_language("fr")
    person.choose_language("en")
    assert person.find("stop").isVisible()
    check.let_go()
    wait(person)
    assert person.heading == "It works"
    assert len(check.asked) == 1


def test_without_a_password_there_is_the_message_to_explain(at_check: Callable[..., Person]) -> None:
    person = at_check()
    person.press("explain")
    assert person.key == EXPLAIN
    person.back()
    assert person.key == CHECK


# What becomes of the password


@pytest.mark.parametrize("stay", [True, False])
def test_closing_asks_only_when_something_typed_would_be_lost(
    at_check: Callable[..., Person], saved: list[Journey], stay: bool
) -> None:
    person = at_check()
    person.paste("app-password", SHOWN)
    with person.answering("Stay here" if stay else "Close") as said:
        person.press(person.button(LEAVE))
    assert "typed" in said[1]
    assert person.window.isVisible() == stay
    assert page(person).form.password.text() == (SHOWN if stay else "")
    if not stay:
        assert saved[-1].place is Place.CHECK


def test_closing_without_a_password_does_not_ask(at_check: Callable[..., Person]) -> None:
    person = at_check()
    person.key_press(Qt.Key.Key_Escape)
    assert not person.window.isVisible()


def test_the_secret_is_nowhere(
    at_check: Callable[..., Person],
    saved: list[Journey],
    announcements: Announcements,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    planted = "qzjxkvwpyfbgmhdt"
    caplog.set_level(logging.DEBUG)
    check = Scripted(lambda protocol: fails(protocol, Kind.BAD_CREDENTIALS))
    person = at_check(check)
    run(person, " ".join(planted[start : start + 4] for start in range(0, 16, 4)))
    assert check.asked[0][1] == planted
    check.asked.clear()
    pieces = (planted, planted[:8], planted[8:], " ".join((planted[:4], planted[4:8])))
    told = [str(to_json(progress)) for progress in saved] + announcements.said + [caplog.text, *capfd.readouterr()]
    told += [
        repr(check.secrets),
        repr(person.window.session.outcomes),
        repr(person.window.session.progress),
        repr(page(person).runner),
    ]
    told += [person.words, person.window.windowTitle()]
    assert not [piece for piece in pieces for text in told if piece in text]
    assert not check.secrets[0]


# The window never stands still


def test_the_window_never_stands_still_while_it_runs(at_check: Callable[..., Person]) -> None:
    ticks: list[int] = []
    enough = threading.Event()

    def busy(protocol: Protocol) -> Outcome:
        before = len(ticks)
        while len(ticks) < before + 10 and not enough.is_set():
            sum(number * number for number in range(10_000))  # what reading a certificate or a long reply may cost
        return fails(protocol, Kind.BAD_CREDENTIALS)

    person = at_check(Scripted(busy))
    ticker = QTimer()
    ticker.timeout.connect(lambda: ticks.append(1))
    ticker.start(1)
    fill_in(person)
    page(person).form.start.click()
    during = len(ticks)
    try:
        person.bot.waitUntil(lambda: not page(person).runner.running, timeout=60_000)  # type: ignore[union-attr]
    finally:
        enough.set()
        ticker.stop()
    arrive(person)
    assert len(ticks) >= during + 10 * len(person.window.session.outcomes)
    assert person.window.session.outcomes


def test_the_check_is_part_of_the_ways_that_set_up_or_mend(make_window: Callable[..., Person]) -> None:
    for door, there in (("set-up", True), ("stopped", True), ("remove", False)):
        person = make_window(Journey(answers=answers_from([("door", door)]), place=Place.OVERVIEW))
        assert (CHECK in person.window.session.sequence()) == there
        assert OVERVIEW not in person.window.session.sequence()
    for slug, there in (("app-password", True), ("it-stopped-working", True), ("less-secure-apps", False)):
        person = make_window(playing(slug))
        assert (CHECK in person.window.session.sequence()) == there


# What is typed is counted, and judged only when it is meant


@pytest.mark.parametrize(
    ("typed", "count"), [("h", "1 of 16"), ("hunt", "4 of 16"), ("abcd ef", "6 of 16"), (SHOWN, "16 of 16"), ("a@b.c", "5 of 16")]
)
def test_what_is_typed_is_counted_and_not_judged(at_check: Callable[..., Person], typed: str, count: str) -> None:
    person = at_check()
    person.type("app-password", typed)
    assert page(person).form.judged.text() == count
    assert page(person).form.judged.property("kind") == "secondary"
    assert not person.sees("anyway")


@pytest.mark.parametrize("leaving", ["enter", "button", "field", "key"])
def test_what_was_typed_is_judged_once_it_is_meant(at_check: Callable[..., Person], leaving: str) -> None:
    person = at_check()
    person.type("check-address", ADDRESS)
    person.type("app-password", "hunter2")
    if leaving == "enter":
        person.key_press(Qt.Key.Key_Return)
    elif leaving == "button":
        person.press("check")
    elif leaving == "field":
        person.find("check-address").setFocus()
    else:
        person.key_press(Qt.Key.Key_Tab)
    assert "looks like your normal Google password" in page(person).form.judged.text()
    assert page(person).form.judged.property("kind") == "warning-words"
    assert person.sees("anyway")


def test_the_button_stays_under_the_mouse_while_the_field_is_left(at_check: Callable[..., Person]) -> None:
    person = at_check()
    person.type("app-password", "hunter2")
    page(person).form.start.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    page(person).form.start.setFocus()
    assert page(person).form.judged.text() == "7 of 16"


def test_what_is_pasted_in_place_of_as_many_letters_is_judged_too(at_check: Callable[..., Person]) -> None:
    person = at_check()
    person.type("app-password", "abcd")
    person.paste("app-password", "hunt")
    assert "normal Google password" in page(person).form.judged.text()
    person.key_press(Qt.Key.Key_Backspace)
    assert page(person).form.judged.text() == "3 of 16"


def test_what_a_method_of_input_composes_is_counted(at_check: Callable[..., Person]) -> None:
    person = at_check()
    event = QInputMethodEvent()
    event.setCommitString("ab")
    person.find("app-password").setFocus()
    QApplication.sendEvent(page(person).form.password, event)
    assert page(person).form.judged.text() == "2 of 16"


# The verdict, and what to press next


def test_what_no_step_of_ours_mends_is_told_without_a_way_there(at_check: Callable[..., Person]) -> None:
    check = Scripted()
    person = at_check(check)
    for kind, facts in FACTS.items():
        if not facts.mends:
            check.outcome = partial(fails, kind=kind)
            run(person)
            title, advice, proof = person.words_of(of_kind(kind, ""))
            assert person.heading == title
            assert {advice, proof} <= {*person.words.splitlines()}
            assert not person.sees("mend")
            assert [button.objectName() for button in primary(person)] == ["check-again"]


def test_what_is_not_understood_has_a_line_for_a_helpdesk(at_check: Callable[..., Person]) -> None:
    check = Scripted()
    person = at_check(check)
    check.outcome = partial(fails, kind=Kind.NOT_UNDERSTOOD)
    run(person)
    assert person.window.session.world.wording("en").helpdesk(Kind.NOT_UNDERSTOOD) in person.words


def test_where_trying_again_helps_that_is_the_main_button(at_check: Callable[..., Person]) -> None:
    check = Scripted()
    person = at_check(check)
    found = {}
    for kind in set(Kind) - {Kind.NOT_UNDERSTOOD}:
        check.outcome = partial(fails, kind=kind)
        run(person)
        found[kind] = [button.objectName() for button in primary(person)]
        assert person.sees("check-again")
    nowhere = {kind for kind, facts in FACTS.items() if not facts.mends}
    assert found == {kind: ["check-again" if kind in TRY_AGAIN | nowhere else "mend"] for kind in found}
    assert len(found) > 50


def test_what_has_to_be_mended_comes_before_trying_again(at_check: Callable[..., Person]) -> None:
    kinds = {Protocol.IMAP: Kind.DNS_FAILURE, Protocol.SMTP: Kind.BAD_CREDENTIALS}
    person = at_check(Scripted(lambda protocol: fails(protocol, kinds[protocol])))
    run(person)
    assert [button.text() for button in primary(person)] == [tell(of_kind(Kind.BAD_CREDENTIALS, ""), person.window.session).label]


@pytest.mark.parametrize(
    ("outcome", "shown"),
    each_once(
        {"works": works, "fails": partial(fails, kind=Kind.DNS_FAILURE)},
        {"small": ((420, 560), 1.0), "low": ((1024, 600), 1.0), "low, large font": ((1024, 600), 2.0)},
    ),
)
def test_the_verdict_is_in_sight(
    at_check: Callable[..., Person], outcome: Any, shown: tuple[tuple[int, int], float], announcements: Announcements
) -> None:
    size, scale = shown
    person = at_check(Scripted(outcome), size=size, font_scale=scale)
    run(person)
    area = person.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    port, found = area.viewport(), page(person).place
    assert not below(person, person.page.heading)
    top = found.mapTo(port, QPoint(0, 0)).y()
    assert found.height() > port.height() - top or not below(person, found)
    assert announcements.said[-1]


def below(person: Person, widget: QWidget) -> bool:
    """Tell whether a widget reaches out of what is shown of the page."""
    area = person.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    port = area.viewport()
    return not port.rect().contains(QRect(widget.mapTo(port, QPoint(0, 0)), widget.size()))


@pytest.mark.parametrize(
    ("kinds", "column", "shown"),
    each_once(
        {
            "no network": (Kind.NETWORK_UNREACHABLE,),
            "refused": (Kind.BAD_CREDENTIALS,),
            "two causes": (Kind.DNS_FAILURE, Kind.BAD_CREDENTIALS),
        },
        {"whole": False, "column": True},
        {
            "low": ("de", (1024, 600), 2.0),
            "low, in French": ("fr", (1024, 600), 2.0),
            "small": ("de", (640, 480), 1.0),
            "narrow": ("de", (400, 600), 2.0),
            "no room for both": ("de", (700, 420), 2.6),
        },
    ),
)
def test_the_main_button_and_the_beginning_of_the_verdict_are_in_sight_where_both_fit(
    at_check: Callable[..., Person], kinds: tuple[Kind, ...], column: bool, shown: tuple[str, tuple[int, int], float]
) -> None:
    language, size, scale = shown

    def outcome(protocol: Protocol) -> Outcome:
        return fails(protocol, kinds[-1] if protocol is Protocol.SMTP else kinds[0])

    person = at_check(Scripted(outcome), language=language, size=size, font_scale=scale)
    if column:
        person.window.toggle_column()
        person.window.resize(*size)
        person.settle()
    run(person)
    (main,) = primary(person)
    beginning = person.page.heading
    assert not below(person, main)
    area, content = person.page.findChildren(QScrollArea)[0], main.window()
    edges = [
        place
        for it in (main, beginning)
        for place in (it.mapTo(content, QPoint(0, 0)).y(), it.mapTo(content, QPoint(0, it.height())).y())
    ]
    if max(edges) - min(edges) <= area.viewport().height():
        assert not below(person, beginning)
    assert main is person.focused()


def test_a_verdict_that_comes_when_the_page_was_left_moves_nothing(at_check: Callable[..., Person]) -> None:
    person, check = under_way(at_check)
    checking = page(person)
    person.go(EXPLAIN)
    check.let_go()
    assert checking.runner is not None
    person.bot.waitUntil(lambda: not checking.runner.running)  # type: ignore[union-attr]
    person.settle()
    assert person.key == EXPLAIN
    checking.bring(checking.place)
    checking.clear()
    checking.bring(checking.place)
    checking._bring_verdict()


@pytest.mark.parametrize("kind", [Kind.IMAP_DISABLED_USER, Kind.IMAP_DISABLED_DOMAIN, Kind.POP_DISABLED_DOMAIN], ids=str)
def test_what_only_an_administrator_mends_leads_to_the_text_to_send(at_check: Callable[..., Person], kind: Kind) -> None:
    person = at_check(Scripted(lambda protocol: fails(protocol, kind)))
    run(person)
    person.press("mend")
    assert person.stop == Stop("app-password", "ask-admin")
    step = person.window.session.guide_of(Stop("app-password", "ask-admin"))[1]
    (text,) = (block.text for block in step.blocks if isinstance(block, Value))
    assert "IMAP" in text
    assert "POP" in text
    person.press(next(b for b in person.page.findChildren(QPushButton) if text.partition("\n")[0] in b.accessibleName()))
    assert person.clipboard == text
    assert person.button(LEAVE).isVisible()


@pytest.mark.parametrize("kind", [Kind.LOGIN_RATE_LIMITED, Kind.BAD_CREDENTIALS, Kind.NETWORK_UNREACHABLE])
def test_after_a_failed_check_the_main_button_has_the_keyboard(at_check: Callable[..., Person], kind: Kind) -> None:
    check = Scripted(lambda protocol: fails(protocol, kind))
    person = at_check(check)
    fill_in(person)
    person.key_press(Qt.Key.Key_Return)
    wait(person)
    (main,) = primary(person)
    assert person.focused() is main
    assert (main.objectName() == "check-again") is (kind in TRY_AGAIN)
    person.key_press(Qt.Key.Key_Return)
    assert (len(check.asked), person.key == CHECK) == ((2, True) if kind in TRY_AGAIN else (1, False))


@pytest.mark.parametrize("kind", [None, Kind.BAD_CREDENTIALS])
def test_whoever_went_elsewhere_during_a_check_keeps_the_keyboard(at_check: Callable[..., Person], kind: Kind | None) -> None:
    check = Scripted(works if kind is None else partial(fails, kind=kind), go=threading.Event())
    person = at_check(check)
    fill_in(person)
    person.key_press(Qt.Key.Key_Return)
    person.button(LEAVE).setFocus()
    check.let_go()
    wait(person)
    assert person.focused() is person.button(LEAVE)


@pytest.mark.parametrize("kind", [None, Kind.BAD_CREDENTIALS, Kind.NETWORK_UNREACHABLE])
def test_a_screen_reader_goes_to_the_verdicts_heading_which_tells_all_of_it(
    at_check: Callable[..., Person], announcements: Announcements, kind: Kind | None
) -> None:
    person = at_check(Scripted(works if kind is None else partial(fails, kind=kind)))
    run(person)
    heading = person.page.heading
    assert person.focused() is heading
    description = heading.accessibleDescription()
    assert announcements.said[-1] == f"{heading.text()}. {description}"
    assert announcements.said[-2] == "The check has started."
    assert (announcements.urgent == [announcements.said[-1]]) is (kind is not None)
    if kind is not None:
        assert person.words_of(of_kind(kind, ""))[1] in description
    person.key_press(Qt.Key.Key_Return)
    assert (person.key == CHECK) is (kind is not None)


@pytest.mark.parametrize("answers", [{}, {"account": "work", "admin": "allowed"}])
def test_one_can_check_again_after_the_advice_of_an_ending(
    make_window: Callable[..., Person], saved: list[Journey], answers: dict[str, str]
) -> None:
    refused = Scripted(lambda protocol: fails(protocol, Kind.IMAP_DISABLED_DOMAIN))
    person = make_window(setting_up(Place.CHECK, **answers), check=refused)
    way = person.window.session.sequence()
    person.type("check-address", ADDRESS)
    run(person)
    person.press("mend")
    assert (person.step, person.page.counter()) == ("ask-admin", "")
    assert make_window(saved[-1], check=refused).key == CHECK
    person.back()
    assert (person.key, person.window.session.sequence()) == (CHECK, way)
    run(person)
    assert len(refused.asked) == 2


def test_the_count_is_in_sight(at_check: Callable[..., Person]) -> None:
    person = at_check(size=(1024, 600), font_scale=2.0)
    person.type("app-password", "abcd")
    person.settle()
    area = person.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    bottom = page(person).form.judged.mapTo(area.viewport(), QPoint(0, page(person).form.judged.height())).y()
    assert bottom <= area.viewport().height()
    checking = page(person)
    checking.clear()
    checking._bring_judged()
    assert not checking.filled


# The letters that came by themselves


def with_letters(make_window: Callable[..., Person], check: Scripted, address: str = ADDRESS, *, at_once: bool = True) -> Person:
    """Return somebody who copied the letters and pressed the button that checks them, and who is led to the check."""
    person = make_window(setting_up(), check=check)
    session = person.window.session
    session.address = address
    session.letters.kept, session.letters.check_at_once = AppPassword(LETTERS), at_once
    person.go(CHECK)
    return person


def test_the_check_begins_with_the_letters_by_itself_once(
    make_window: Callable[..., Person], announcements: Announcements
) -> None:
    check = Scripted(go=threading.Event())
    person = with_letters(make_window, check)
    assert person.sees("stop")
    assert not person.sees("app-password")
    assert person.heading == "The check is running"
    assert person.window.windowTitle().startswith(person.page.full_title())
    assert person.focused() is person.page.heading
    assert announcements.said.count("The check has started.") == 1
    check.let_go()
    wait(person)
    assert person.heading == "It works"
    assert check.asked == [(ADDRESS, LETTERS, (Protocol.IMAP, Protocol.SMTP))]
    session = person.window.session
    assert (session.letters.kept, session.letters.check_at_once) == (AppPassword(LETTERS), False)
    person.go(EXPLAIN)
    person.back()
    assert (person.key, person.heading, len(check.asked)) == (CHECK, "It works", 1)


def test_where_the_address_is_missing_it_alone_is_asked_for(make_window: Callable[..., Person]) -> None:
    check = Scripted()
    person = with_letters(make_window, check, "")
    assert check.asked == []
    assert not person.sees("app-password")
    assert "The 16 letters that you copied are here: •••• •••• •••• ••••" in person.words
    assert person.focused() is page(person).form.address
    person.type("check-address", ADDRESS)
    person.key_press(Qt.Key.Key_Return)
    wait(person)
    assert check.asked == [(ADDRESS, LETTERS, (Protocol.IMAP, Protocol.SMTP))]
    assert LETTERS not in person.words


def test_letters_that_are_here_are_checked_again_and_others_can_be_used(make_window: Callable[..., Person]) -> None:
    check = Scripted(lambda protocol: fails(protocol, Kind.NETWORK_UNREACHABLE))
    person = with_letters(make_window, check)
    wait(person)
    person.press("check-again")
    wait(person)
    person.press("change")
    assert (person.sees("app-password"), person.focused()) == (False, page(person).form.address)
    person.press("other-letters")
    assert person.focused() is page(person).form.password
    person.paste("app-password", "ponm lkji hgfe dcba")
    person.press("check")
    wait(person)
    assert [letters for _, letters, _ in check.asked] == [LETTERS, LETTERS, LETTERS[::-1]]
    person.press("check-again")
    wait(person)
    assert check.asked[-1][1] == LETTERS[::-1]
    person.back()
    person.go(CHECK)
    person.press("check-again")
    wait(person)
    assert check.asked[-1][1] == LETTERS


def test_letters_without_that_button_wait_to_be_checked(make_window: Callable[..., Person]) -> None:
    check = Scripted()
    person = with_letters(make_window, check, at_once=False)
    assert check.asked == []
    assert person.focused() is page(person).form.start
    person.key_press(Qt.Key.Key_Return)
    wait(person)
    assert person.heading == "It works"


def test_new_letters_are_checked_once_the_check_of_the_old_ones_has_stopped(make_window: Callable[..., Person]) -> None:
    check = Scripted(go=threading.Event())
    person = with_letters(make_window, check)
    assert check.begun.wait(5)
    letters = person.window.session.letters
    person.back()
    letters.kept, letters.check_at_once = AppPassword(LETTERS[::-1]), True
    check.let_go()
    person.go(CHECK)
    person.bot.waitUntil(lambda: len(check.asked) == 2)
    wait(person)
    assert person.heading == "It works"
    assert check.asked[-1][1] == LETTERS[::-1]


# The way between the three


@pytest.mark.parametrize("kind", [Kind.BAD_CREDENTIALS, Kind.NETWORK_UNREACHABLE])
def test_what_was_typed_is_still_there_behind_a_verdict(at_check: Callable[..., Person], kind: Kind) -> None:
    check = Scripted(partial(fails, kind=kind))
    person = at_check(check)
    run(person)
    person.press("check-again")
    wait(person)
    assert check.asked == [(ADDRESS, LETTERS, (Protocol.IMAP, Protocol.SMTP))] * 2
    person.press("change")
    assert (page(person).form.address.text(), page(person).form.password.text()) == (ADDRESS, SHOWN)
    assert person.focused() is page(person).form.address
    assert person.heading == "Does it work?"


def test_what_was_tried_all_the_same_is_tried_so_again(at_check: Callable[..., Person]) -> None:
    check = Scripted(partial(fails, kind=Kind.NETWORK_UNREACHABLE))
    person = at_check(check)
    fill_in(person, "hunter2!")
    person.press("anyway")
    wait(person)
    person.press("check-again")
    wait(person)
    assert [password for _, password, _ in check.asked] == ["hunter2!"] * 2


def test_a_verdict_stays_one_and_what_was_typed_is_forgotten_once_the_page_was_left(at_check: Callable[..., Person]) -> None:
    check = Scripted(partial(fails, kind=Kind.NETWORK_UNREACHABLE))
    person = at_check(check)
    run(person)
    title = person.heading
    person.press("change")
    person.back()
    person.next()
    assert (person.key, person.heading) == (CHECK, title)
    assert person.focused() is person.find("check-again")
    person.press("check-again")
    assert len(check.asked) == 1
    assert person.focused() is page(person).form.password
    assert page(person).form.address.text() == ADDRESS


def test_whoever_checks_again_what_was_forgotten_hears_why_it_is_asked_for(
    at_check: Callable[..., Person], announcements: Announcements
) -> None:
    person = at_check(Scripted(partial(fails, kind=Kind.NETWORK_UNREACHABLE)))
    run(person)
    person.back()
    person.next()
    person.press("check-again")
    forgotten = "The letters were forgotten when you left this page. Paste them again."
    assert forgotten in person.words
    assert not below(person, page(person).form.judged)
    assert announcements.urgent[-1] == forgotten
    assert page(person).form.password.accessibleDescription() == forgotten
    person.window.refresh()
    assert forgotten in person.words


def test_only_one_of_the_three_is_shown_and_only_what_turns_moves(at_check: Callable[..., Person]) -> None:
    person, check = under_way(at_check)
    assert (page(person).view.isVisible(), page(person).running.spinner.timer.isActive()) == (False, True)
    spinner = page(person).running.spinner
    stop = person.find("stop").geometry()
    row = [person.button(which).geometry() for which in (LEAVE, NEXT)]
    person.bot.waitUntil(lambda: "Signing out" in line(person, Protocol.SMTP))
    assert person.find("stop").geometry() == stop
    assert [person.button(which).geometry() for which in (LEAVE, NEXT)] == row
    person.go(EXPLAIN)
    assert not (isValid(spinner) and spinner.timer.isActive())
    person.back()
    check.let_go()
    wait(person)
    assert not person.sees("stop")


def test_a_mistake_in_the_program_leaves_nobody_waiting(at_check: Callable[..., Person], monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[object] = []
    monkeypatch.setattr(threading, "excepthook", raised.append)

    def broken(*_: object) -> tuple[Outcome, ...]:
        raise ZeroDivisionError

    person = at_check(broken)
    run(person)
    assert len(raised) == 1
    assert page(person).form.judged.text() == "The check was stopped."
    assert person.focused() is page(person).form.start


def test_success_on_the_last_page_says_that_it_is_the_last(
    at_check: Callable[..., Person], tmp_path: Path, announcements: Announcements
) -> None:
    (tmp_path / "app-password.en.md").write_text("---\ntitle: Mine\n---\n\n## Steps\n\n### One {#one}\n\nGo.\n", encoding="utf-8")
    person = at_check(guides=Library(tmp_path))
    assert person.window.session.after(CHECK) == FINISH
    run(person)
    assert SHEET_FOLLOWS not in person.words
    assert "That was the last step" in announcements.said[-1]
