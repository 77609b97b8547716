"""What has the keyboard on each page, and what Enter and the arrows do from there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from assistant.journey.answers import ASKED, DOORS, PROGRAMS
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.mail.outcomes import Outcome
from assistant.wizard.controls.card import Card
from assistant.wizard.session import footer, plan
from assistant.wizard.session.plan import FINISH, Asking, AtStep, Key
from tests.journeys.test_doors import ENDINGS, works
from tests.journeys.walking import GUIDES
from tests.shortly import FEW_PROGRAMS, each_once, shortly
from tests.wizard.announcements import Announcements
from tests.wizard.person import BACK, NEXT, Person, playing, setting_up
from tests.wizard.person import FINISH as CLOSE

ENTER, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down


def answers_of(ending: str) -> dict[str, str]:
    return {name.replace("-", "_"): value for name, value in ENDINGS[ending].items()}


JOURNEYS: dict[str, Progress] = {
    **{door: setting_up(account="work", program="other").answer("door", door) for door in DOORS},
    **{slug: playing(slug) for slug in GUIDES},
    **{ending: setting_up(Place.OVERVIEW, **answers_of(ending)) for ending in ENDINGS},
}
SIZES = {"wide": (1000, 700), "narrow": (420, 700)}
WITH_CARDS: dict[str, Key] = {
    "welcome": plan.WELCOME,
    "guides": plan.GUIDES,
    **{name: Asking(name) for name in ASKED},
}


def wanted(person: Person) -> object:
    """Return what a person wants next on the page that is shown."""
    key = person.key
    if plan.asks(key):
        fields = [*person.page.findChildren(QPlainTextEdit), *person.page.findChildren(QLineEdit)]
        answers = person.page.findChildren(Card)
        return next(iter([*fields, *(card for card in answers if card.was_chosen), *answers]))
    if key == plan.WELCOME:
        doors = person.page.findChildren(Card)
        entered = [card for card in doors if card.objectName() == f"door-{person.window.session.progress.answers.get('door')}"]
        return person.find("continue") if person.sees("continue") else next(iter([*entered, *doors]))
    if key == plan.CHECK:
        return next(field for field in person.page.findChildren(QLineEdit) if not field.text())
    if person.sees("open-0"):
        return person.find("open-0")
    return person.button(NEXT if person.button(NEXT).isVisible() else CLOSE)


@pytest.mark.parametrize(("journey", "size"), each_once(JOURNEYS, SIZES))
def test_the_keyboard_begins_at_what_a_person_wants_next(
    make_window: Callable[..., Person], journey: Progress, size: tuple[int, int]
) -> None:
    person = make_window(journey, size=size)
    for key in person.window.session.sequence():
        person.go(key)
        assert person.key == key
        assert person.focused() is wanted(person), key


@pytest.mark.parametrize("program", shortly(PROGRAMS, FEW_PROGRAMS))
def test_the_last_page_begins_at_the_button_that_closes(make_window: Callable[..., Person], program: str) -> None:
    person = make_window(setting_up(Place.FINISH, program=program, google_sign_in="no"))
    assert person.key == FINISH
    assert person.focused() is person.button(CLOSE)
    person.window.refresh()
    assert person.page.first_control() is None


def test_pages_beside_the_way(make_window: Callable[..., Person]) -> None:
    person = make_window(releases=lambda: "https://example.org/releases", licences=lambda: "all of them")
    for key in (plan.PRIVACY, plan.ABOUT):
        person.go(key)
        assert person.focused() is person.button(BACK)
        person.key_press(ENTER)
        person.bot.waitUntil(lambda: person.key == plan.WELCOME)  # Qt shows the button pressed for a moment
    person.go(plan.EXPLAIN)
    assert isinstance(person.focused(), QPlainTextEdit)
    person.go(plan.WELCOME)
    person.go(plan.GUIDES)
    assert person.focused() is person.page.findChildren(Card)[0]
    person.key_press(ENTER)
    assert person.place is Place.OVERVIEW


def moved(person: Person, before: Key) -> bool:
    return person.key != before


def test_enter_alone_leads_to_the_end(make_window: Callable[..., Person], browser: Any) -> None:
    person = make_window(check=works)
    before: list[Key] = []
    for _ in range(60):
        if person.key == FINISH:
            break
        if person.key == plan.CHECK and not footer.works(person.window.session):
            person.type("check-address", "anna@gmail.com")
            person.paste("app-password", "abcd efgh ijkl mnop")
            person.key_press(ENTER)
            person.bot.waitUntil(lambda: person.heading == "It works")
            assert person.focused() is person.button(NEXT)
        pressed, before = len(browser.opened), [*before, person.key]
        here, control = person.key, person.focused()
        person.key_press(ENTER)
        if control is person.button(NEXT):
            person.bot.waitUntil(partial(moved, person, here))
        assert person.key != here or len(browser.opened) > pressed or before.count(here) < 3
    assert person.key == FINISH
    assert browser.opened


def test_enter_leads_on_after_success_and_stops_nothing_before(make_window: Callable[..., Person]) -> None:
    released, stopped = Event(), []

    def slow(address: str, password: Any, protocols: Any, report: Any, stop: Event) -> tuple[Outcome, ...]:
        released.wait()
        stopped.append(stop.is_set())
        return works(address, password, protocols, report, stop)

    person = make_window(setting_up(Place.CHECK), check=slow)
    person.type("check-address", "anna@gmail.com")
    person.paste("app-password", "abcd efgh ijkl mnop")
    person.key_press(ENTER)
    person.key_press(ENTER)
    released.set()
    person.bot.waitUntil(lambda: person.heading == "It works")
    person.settle()
    person.key_press(ENTER)
    person.bot.waitUntil(lambda: person.step == "enter-values")
    assert stopped == [False]


def test_a_screen_reader_keeps_its_place(make_window: Callable[..., Person], announcements: Announcements) -> None:
    person = make_window(setting_up(Place.CHECK), check=works)
    person.type("check-address", "anna@gmail.com")
    person.paste("app-password", "abcd efgh ijkl mnop")
    person.press("check")
    person.bot.waitUntil(lambda: person.heading == "It works")
    assert person.focused() is not person.button(NEXT)


def position(person: Person) -> int:
    area = person.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return area.verticalScrollBar().value()


@pytest.mark.parametrize("key", [plan.GUIDE, plan.CHECK, FINISH, AtStep(Stop("app-password", "make-app-password"))], ids=str)
def test_arrows_scroll_where_nothing_is_to_choose(make_window: Callable[..., Person], key: Key) -> None:
    person = make_window(setting_up(), size=(420, 400))
    person.go(key)
    assert person.key == key
    buttons = [button for button in person.window.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]
    stops = [button for button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(button, Card)]
    assert len(stops) > 2
    for button in stops:
        button.setFocus()
        person.page.scroll_to_top()
        person.key_press(DOWN)
        assert (person.focused(), position(person) > 0) == (button, True), button.text()
        person.key_press(UP)
        assert (person.focused(), position(person)) == (button, 0), button.text()
        for sideways in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            person.key_press(sideways)
            assert person.focused() is button


def test_home_and_end_scroll_too(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(), size=(420, 400))
    person.button(NEXT).setFocus()
    person.key_press(Qt.Key.Key_End)
    end = position(person)
    person.key_press(Qt.Key.Key_PageUp)
    assert 0 <= position(person) < end
    person.key_press(Qt.Key.Key_Home)
    assert position(person) == 0
    person.key_press(Qt.Key.Key_F12)
    assert position(person) == 0


def test_arrows_lead_through_the_list_of_steps(make_window: Callable[..., Person]) -> None:
    person = make_window(playing("remove-access"))
    for _ in range(3):
        person.next()
    rows = person.step_list.rows
    reached = [row for row in rows if row.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(reached) == 2
    reached[0].setFocus()
    person.key_press(DOWN)
    assert person.focused() is reached[1]
    person.key_press(DOWN)
    assert person.focused() is reached[0]
    person.key_press(Qt.Key.Key_Left)
    assert person.focused() is reached[1]


def cards_of(person: Person) -> list[Card]:
    return [card for card in person.page.findChildren(Card) if card.isVisible()]


@pytest.mark.parametrize(("key", "size"), each_once(WITH_CARDS, SIZES))
def test_arrows_reach_every_card_in_the_order_of_reading(
    make_window: Callable[..., Person], key: Key, size: tuple[int, int]
) -> None:
    person = make_window(setting_up(account="work", program="other").answer("door", "stopped"), size=size)
    answers = person.window.session.progress.answers
    person.go(plan.WELCOME)
    person.go(key)
    cards = sorted(cards_of(person), key=lambda card: card.mapTo(person.window, card.rect().topLeft()).toTuple()[::-1])
    assert len(cards) > 1
    for forwards, backwards in ((DOWN, UP), (Qt.Key.Key_Right, Qt.Key.Key_Left)):
        cards[0].setFocus()
        met = []
        for _ in cards:
            person.key_press(forwards)
            met.append(person.focused())
        assert met == [*cards[1:], cards[0]]
        person.key_press(backwards)
        assert person.focused() is cards[-1]
    person.key_press(Qt.Key.Key_Home)
    assert person.focused() is cards[0]
    person.key_press(Qt.Key.Key_End)
    assert person.focused() is cards[-1]
    assert (person.key, person.window.session.progress.answers) == (key, answers)
    assert not any(card.isCheckable() for card in cards)  # they are to be pressed: arrows only lead to them


@pytest.mark.parametrize(
    ("column", "size", "scale"), [(False, (1024, 600), 2.0), (True, (400, 600), 2.0), (False, (1000, 700), 1.0)]
)
def test_what_the_keyboard_begins_with_is_in_sight_and_the_heading_where_both_fit(
    make_window: Callable[..., Person], column: bool, size: tuple[int, int], scale: float
) -> None:
    person = make_window(setting_up(two_step="unknown", account="work"), language="de", size=size, font_scale=scale)
    if column:
        person.window.toggle_column()
        person.window.resize(*size)
        person.settle()
    moved = 0
    for key in (*person.window.session.sequence(), plan.GUIDES, plan.EXPLAIN):
        person.go(key)
        area, control = person.page.findChildren(QScrollArea)[-1], person.focused()
        assert control is not None
        if not area.isAncestorOf(control):
            continue
        top, height = control.mapTo(area.viewport(), QPoint(0, 0)).y(), area.viewport().height()
        assert 0 <= top <= top + control.height() <= height, key
        heading = person.page.heading.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert heading >= 0 or top + control.height() - heading > height, key
        moved += position(person) > 0
    assert bool(moved) is (scale > 1)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
@pytest.mark.parametrize("name", ASKED)
def test_tab_reaches_every_answer_and_enter_leads_on_with_the_one_that_was_given(
    make_window: Callable[..., Person], announcements: Announcements, name: str, modifier: Qt.KeyboardModifier
) -> None:
    person = make_window(setting_up(account="work", program="thunderbird").answer("door", "stopped").ask(name))
    answers = person.window.session.progress.answers
    assert person.focused() is person.page.heading
    met: list[QWidget | None] = []
    while len(met) < 2 or met[-1] is not met[0]:
        person.key_press(Qt.Key.Key_Tab, modifier)
        met.append(person.focused())
    assert {*cards_of(person)} <= {*met}
    (chosen,) = [card for card in cards_of(person) if card.was_chosen]
    chosen.setFocus()
    person.key_press(ENTER)
    assert person.window.session.progress.answers == answers
    assert person.question != name


def test_arrows_follow_the_direction_of_reading(make_window: Callable[..., Person], translator: Any) -> None:
    person = make_window(language="en")
    translator.set_language("ar")
    first, second, *_ = cards_of(person)
    first.setFocus()
    person.key_press(Qt.Key.Key_Left)
    assert person.focused() is second


def test_enter_chooses_an_answer_which_leads_on(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress().answer("door", "stopped").ask("program"))
    card = person.page.findChildren(Card)[0]
    assert person.focused() is card
    value = card.property("value")
    person.key_press(ENTER)
    assert person.window.session.progress.answers.get("program") == value
    assert person.question == "account"
