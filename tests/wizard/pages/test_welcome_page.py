"""The first page: doors, where one stopped, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.journey.answers import DOORS, Door
from assistant.journey.progress import Place, Progress
from assistant.journey.route import GUIDE_OF_DOOR, Policy, Stop
from assistant.wizard.controls.card import Card
from assistant.wizard.pages.welcome_page import WelcomePage
from assistant.wizard.session.plan import CHECK, GUIDES, WELCOME, Asking, AtStep, Key, numbered
from assistant.wizard.session.plan import FINISH as FINISH_PAGE
from tests.wizard.announcements import Announcements
from tests.wizard.person import BACK, FINISH, LEAVE, NEXT, Person, setting_up

MAKE = Stop("app-password", "make-app-password")


def told(card: Card, words: str) -> bool:
    return words in card.accessibleDescription()


def welcome(person: Person) -> WelcomePage:
    assert isinstance(person.page, WelcomePage)
    return person.page


def time_of(library: Library, door: Door) -> str:
    taken = library.guide(GUIDE_OF_DOOR[door], "en").minutes
    return f"About {taken.least} to {taken.most} minutes"


def test_three_doors_each_with_its_time_and_what_to_have_ready(person: Person, library: Library) -> None:
    cards = welcome(person).cards
    assert tuple(cards) == DOORS
    for door, card in cards.items():
        minutes = time_of(library, door)
        person.bot.waitUntil(partial(told, card, minutes))
        assert "You need" in card.accessibleDescription()
    assert person.focused() is cards["set-up"]


def test_times_and_focus_stay_when_the_page_is_made_anew(person: Person, library: Library) -> None:
    welcome(person).cards["set-up"].setFocus()
    person.key_press(Qt.Key.Key_F9)
    person.settle()
    cards = welcome(person).cards
    for door, card in cards.items():
        assert told(card, time_of(library, door))
    assert person.focused() is cards["set-up"]
    person.window.resize(1000, 700)
    person.choose_language("fr")
    person.settle()
    assert all(any(letter.isdigit() for letter in card.accessibleDescription()) for card in welcome(person).cards.values())


def test_the_doors_alone_lead_on(person: Person) -> None:
    assert not any(person.button(which).isVisible() for which in (BACK, NEXT, FINISH))
    assert person.button(LEAVE).isVisible()


@pytest.mark.parametrize(("door", "expected"), [("set-up", Place.QUESTION), ("stopped", Place.QUESTION), ("remove", Place.STEP)])
def test_a_door_leads_to_what_it_asks_or_its_first_step(
    person: Person, saved: list[Progress], door: Door, expected: Place
) -> None:
    person.press(welcome(person).cards[door])
    assert person.place is expected
    assert person.window.session.progress.answers.get("door") == door
    person.back()
    assert person.key == WELCOME
    assert not person.sees("continue")
    assert person.focused() is welcome(person).cards[door]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left])
def test_an_arrow_moves_to_another_door_and_goes_through_none(person: Person, key: Qt.Key) -> None:
    cards = [*welcome(person).cards.values()]
    met = []
    for _ in cards:
        person.key_press(key)
        met.append(person.focused())
    assert met == ([*cards[1:], cards[0]] if key in {Qt.Key.Key_Down, Qt.Key.Key_Right} else cards[::-1])
    assert person.key == WELCOME
    assert not person.window.session.progress.begun()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_door_is_reached_and_entered_with_the_keyboard(person: Person, key: Qt.Key) -> None:
    assert person.focused() is welcome(person).cards["set-up"]
    person.key_press(Qt.Key.Key_Right)
    assert person.focused() is welcome(person).cards["stopped"]
    assert person.key == WELCOME
    assert not person.window.session.progress.begun()
    person.key_press(key)
    assert person.place is Place.QUESTION
    assert person.window.session.progress.answers.get("door") == "stopped"


def test_another_door_begins_another_way(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(MAKE).go_to(Place.WELCOME))
    person.enter("remove")
    assert {stop.guide for stop in person.window.session.route.pages} == {"remove-access"}
    person.back()
    person.enter("set-up")
    assert {stop.guide for stop in person.window.session.route.pages} == {"app-password"}


@pytest.mark.parametrize("door", DOORS)
def test_a_door_entered_by_mistake_is_undone_by_going_back(make_window: Callable[..., Person], door: Door) -> None:
    person = make_window(setting_up().visit(MAKE).go_to(Place.WELCOME))
    before = person.window.session.progress
    person.enter(door)
    person.choose_language("fr")
    person.back()
    assert person.window.session.progress == before.set_language("fr")
    person.press("continue")
    assert person.stop == MAKE


def test_a_door_behind_which_something_was_seen_is_where_one_goes_on(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(MAKE).go_to(Place.WELCOME))
    person.enter("remove")
    person.next()
    seen = person.stop
    while person.key != WELCOME:
        person.back()
    person.press("continue")
    assert person.stop == seen
    assert seen is not None
    assert seen.guide == "remove-access"


def test_what_was_answered_is_kept_at_the_same_door(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(MAKE).go_to(Place.WELCOME))
    before = person.window.session.progress.answers
    person.enter("set-up")
    person.next()
    assert person.question == "program"
    assert person.find("answer-printer").was_chosen  # type: ignore[attr-defined]
    for _ in range(2):
        person.back()
    assert person.window.session.progress.answers == before
    assert person.window.session.progress.current == MAKE


def test_a_policy_hides_doors(make_window: Callable[..., Person]) -> None:
    person = make_window(policy=Policy(hidden_doors=frozenset({"set-up", "remove"})))
    assert list(welcome(person).cards) == ["stopped"]


@pytest.mark.parametrize("hidden", [{"remove"}, {"remove", "set-up"}, {"remove", "set-up", "stopped"}])
def test_a_door_that_is_no_longer_offered_is_not_gone_through(make_window: Callable[..., Person], hidden: set[str]) -> None:
    far = Progress().answer("door", "remove")
    person = make_window(far, policy=Policy(hidden_doors=frozenset(hidden)))
    offered = [door for door in DOORS if door not in hidden]
    cards = welcome(person).cards
    assert list(cards) == offered
    assert person.focused() is (cards[offered[0]] if offered else person.button(NEXT))
    person.key_press(Qt.Key.Key_Return)
    if not offered:
        person.bot.waitUntil(lambda: person.key == GUIDES)  # Qt shows the button pressed for a moment
    assert person.window.session.progress.answers.get("door") == (offered[0] if offered else "remove")
    assert (person.place is Place.WELCOME) == (not offered)


def test_going_on_where_one_stopped_is_what_enter_does(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(MAKE).go_to(Place.WELCOME))
    pages = numbered(person.window.session.plan)
    assert (person.key, person.heading) == (WELCOME, "Welcome back")
    go_on = person.find("continue")
    assert isinstance(go_on, QAbstractButton)
    assert person.window.session.main_guide().title in go_on.accessibleDescription()
    assert go_on.text() == f"Continue: step {pages.index(AtStep(MAKE)) + 1} of {len(pages)}"
    assert person.window.session.guide_of(MAKE)[1].title in person.words
    primary = [button for button in person.window.findChildren(QAbstractButton) if button.property("kind") == "primary"]
    assert [button for button in primary if button.isVisible()] == [go_on]
    assert person.focused() is go_on
    person.key_press(Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: person.key == AtStep(MAKE))  # Qt shows the button pressed for a moment


def test_the_check_is_a_step_that_one_goes_on_with(make_window: Callable[..., Person]) -> None:
    far = setting_up()
    for step in ("open-account", "make-app-password"):
        far = far.visit(Stop("app-password", step)).say_done(Stop("app-password", step))
    person = make_window(far.go_to(Place.WELCOME))
    assert "Check that it works" in person.words
    person.press("Continue: step 3 of 4")
    assert person.key == CHECK


@pytest.mark.parametrize("where", [FINISH_PAGE, Asking("account")])
def test_where_no_step_is_ahead_it_is_said_in_words(make_window: Callable[..., Person], where: Key) -> None:
    far = Progress().answer("door", "stopped").answer("program", "printer")
    if where == FINISH_PAGE:
        far = setting_up()
        stops = [Stop("app-password", step) for step in ("open-account", "make-app-password", "enter-values")]
        for stop in stops:
            far = far.visit(stop).say_done(stop).prove(stop)
    person = make_window(far.go_to(Place.WELCOME))
    person.press("Continue where you stopped")
    assert person.key == where


def test_one_goes_on_although_the_step_is_gone(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(Stop("app-password", "gone")).go_to(Place.WELCOME))
    person.press("continue")
    assert person.key == AtStep(person.window.session.route.stops[0])


def test_what_is_ahead_is_told_anew(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(MAKE).go_to(Place.WELCOME))
    before = person.words
    session = person.window.session
    session.change(session.progress.say_done(session.route.stops[0]))
    person.go(GUIDES)
    person.go(WELCOME)
    assert person.words != before


def test_somebody_new_is_not_told_that_they_had_begun(person: Person) -> None:
    assert person.heading == "Connect your Gmail account to another program"
    assert not person.sees("continue")
    assert "Start again" not in person.words


@pytest.mark.parametrize("yes", [True, False])
def test_starting_again_asks(make_window: Callable[..., Person], saved: list[Progress], yes: bool) -> None:
    person = make_window(setting_up().visit(MAKE).say_done(MAKE).go_to(Place.WELCOME))
    person.window.session.address = "anna@gmail.com"
    before = person.window.session.progress
    with person.answering("Start again" if yes else "Keep everything") as said:
        person.press("Start again …")
    assert "forgotten" in said[1]
    if yes:
        assert person.window.session.progress == Progress(language="en")
        assert saved[-1] == person.window.session.progress
        assert person.window.session.address == ""
        assert not person.sees("continue")
    else:
        assert person.window.session.progress == before
        assert person.window.session.address == "anna@gmail.com"


def test_a_guide_that_cannot_be_read_is_told_with_file_and_line(make_window: Callable[..., Person]) -> None:
    problem = GuideError("my <b>guide</b>.md", 12, "The table has no end.")
    person = make_window(problem=problem)
    for words in ("This guide cannot be shown", "The table has no end.", "12"):
        assert words in person.words
    assert "my &lt;b&gt;guide&lt;/b&gt;.md" in person.words
    person.enter()
    assert person.place is Place.QUESTION
    person.back()
    assert "cannot be shown" not in person.words


def test_a_door_whose_guide_cannot_be_read_tells_so_and_stays(
    make_window: Callable[..., Person], library: Library, announcements: Announcements
) -> None:
    class Unreadable(Library):
        def guide(self, slug: str, language: str) -> object:  # type: ignore[override]
            if slug == "remove-access":
                raise GuideError("guide.en.md", 3, "There is no title.")
            return library.guide(slug, language)

    person = make_window(guides=Unreadable(library.folder))
    person.bot.waitUntil(lambda: "minute" in welcome(person).cards["set-up"].accessibleDescription())
    assert "minute" not in welcome(person).cards["remove"].accessibleDescription()
    person.press(welcome(person).cards["remove"])
    assert person.key == WELCOME
    assert "There is no title." in person.words
    assert announcements.urgent == ["This guide cannot be shown"]
    assert person.focused() is welcome(person).cards["remove"]
    assert not person.window.session.progress.begun()


def test_doors_stand_under_one_another_in_a_narrow_window(make_window: Callable[..., Person]) -> None:
    wide, narrow = (list(welcome(make_window(size=size)).cards.values()) for size in ((1000, 700), (400, 700)))
    assert len({card.y() for card in wide}) == 1
    assert len({card.x() for card in narrow}) == 1


def test_the_first_page_is_shown_before_any_guide_is_read(
    make_window: Callable[..., Person], library: Library, qtbot: QtBot
) -> None:
    read: list[str] = []

    class Counting(Library):
        def guide(self, slug: str, language: str) -> object:  # type: ignore[override]
            read.append(slug)
            return library.guide(slug, language)

    person = make_window(guides=Counting(library.folder))
    assert person.key == WELCOME
    qtbot.waitUntil(lambda: len(read) == len(DOORS))
