"""The first page: doors, where one stopped, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.journey.answers import DOORS, Door
from assistant.journey.progress import Place, Progress
from assistant.journey.route import GUIDE_OF_DOOR, Policy, Stop
from assistant.wizard.controls.card import Card
from assistant.wizard.pages.welcome_page import WelcomePage
from assistant.wizard.session.plan import WELCOME, AtStep
from tests.wizard.person import BACK, FINISH, NEXT, Person, setting_up


def told(card: Card, words: str) -> bool:
    return words in card.accessibleDescription()


def welcome(person: Person) -> WelcomePage:
    assert isinstance(person.page, WelcomePage)
    return person.page


def test_three_doors_each_with_its_time_and_what_to_have_ready(person: Person, library: Library) -> None:
    cards = welcome(person).cards
    assert tuple(cards) == DOORS
    for door, card in cards.items():
        minutes = str(library.guide(GUIDE_OF_DOOR[door], "en").minutes)
        person.bot.waitUntil(partial(told, card, minutes))
        assert "You need" in card.accessibleDescription()
    assert [card.isChecked() for card in cards.values()] == [True, False, False]


def test_times_and_focus_stay_when_the_page_is_made_anew(person: Person, library: Library) -> None:
    welcome(person).cards["set-up"].setFocus()
    person.key_press(Qt.Key.Key_F9)
    person.settle()
    cards = welcome(person).cards
    for door, card in cards.items():
        assert told(card, str(library.guide(GUIDE_OF_DOOR[door], "en").minutes))
    assert person.focused() is cards["set-up"]
    person.window.resize(1000, 700)
    person.choose_language("fr")
    person.settle()
    assert all(any(letter.isdigit() for letter in card.accessibleDescription()) for card in welcome(person).cards.values())


def test_there_is_no_way_back_and_no_end(person: Person) -> None:
    assert person.button(NEXT).isVisible()
    assert not person.button(BACK).isVisible()
    assert not person.button(FINISH).isVisible()


@pytest.mark.parametrize(
    ("door", "expected"), [("set-up", Place.QUESTION), ("stopped", Place.QUESTION), ("remove", Place.OVERVIEW)]
)
def test_a_door_leads_to_its_questions(person: Person, saved: list[Progress], door: Door, expected: Place) -> None:
    person.press(welcome(person).cards[door])
    person.next()
    assert person.place is expected
    assert person.window.session.progress.answers.get("door") == door


def test_a_door_is_chosen_and_entered_with_the_keyboard(person: Person) -> None:
    assert person.focused() is welcome(person).cards["set-up"]
    person.key_press(Qt.Key.Key_Right)
    assert person.focused() is welcome(person).cards["stopped"]
    person.key_press(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    person.bot.waitUntil(lambda: person.place is Place.QUESTION)  # Qt shows the button pressed for a moment
    assert person.window.session.progress.answers.get("door") == "stopped"


def test_another_door_begins_another_way(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(Stop("app-password", "create")).go_to(Place.WELCOME))
    assert welcome(person).cards["set-up"].isChecked()
    person.press(welcome(person).cards["remove"])
    person.next()
    assert {stop.guide for stop in person.window.session.route.pages} == {"remove-access"}
    person.back()
    person.press(welcome(person).cards["set-up"])
    person.next()
    assert {stop.guide for stop in person.window.session.route.pages} == {"app-password"}


def test_a_policy_hides_doors(make_window: Callable[..., Person]) -> None:
    person = make_window(policy=Policy(hidden_doors=frozenset({"set-up", "remove"})))
    assert list(welcome(person).cards) == ["stopped"]


@pytest.mark.parametrize("hidden", [{"remove"}, {"remove", "set-up"}, {"remove", "set-up", "stopped"}])
def test_a_door_that_is_no_longer_offered_is_not_gone_through(make_window: Callable[..., Person], hidden: set[str]) -> None:
    far = Progress().answer("door", "remove")
    person = make_window(far, policy=Policy(hidden_doors=frozenset(hidden)))
    offered = [door for door in DOORS if door not in hidden]
    assert [door for door, card in welcome(person).cards.items() if card.isChecked()] == offered[:1]
    person.next()
    assert person.window.session.progress.answers.get("door") == (offered[0] if offered else "remove")
    assert (person.place is Place.WELCOME) == (not offered)


def test_one_goes_on_where_one_stopped(make_window: Callable[..., Person]) -> None:
    stop = Stop("app-password", "create")
    person = make_window(setting_up().visit(stop).go_to(Place.WELCOME))
    assert person.key == WELCOME
    person.press("Go on where you stopped")
    assert person.key == AtStep(stop)


def test_one_goes_on_although_the_step_is_gone(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(Stop("app-password", "gone")).go_to(Place.WELCOME))
    person.press("Go on where you stopped")
    assert person.key == person.window.session.sequence()[1]


def test_somebody_new_is_not_told_that_they_had_begun(person: Person) -> None:
    assert "begun" not in person.words


@pytest.mark.parametrize("yes", [True, False])
def test_starting_again_asks(make_window: Callable[..., Person], saved: list[Progress], yes: bool) -> None:
    stop = Stop("app-password", "create")
    person = make_window(setting_up().visit(stop).say_done(stop).go_to(Place.WELCOME))
    person.window.session.address = "anna@gmail.com"
    before = person.window.session.progress
    with person.answering("Start again" if yes else "Keep everything") as said:
        person.press("Start again …")
    assert "forgotten" in said[1]
    if yes:
        assert person.window.session.progress == Progress(language="en")
        assert saved[-1] == person.window.session.progress
        assert person.window.session.address == ""
        assert "begun" not in person.words
    else:
        assert person.window.session.progress == before
        assert person.window.session.address == "anna@gmail.com"


def test_a_guide_that_cannot_be_read_is_told_with_file_and_line(make_window: Callable[..., Person]) -> None:
    problem = GuideError("my <b>guide</b>.md", 12, "The table has no end.")
    person = make_window(problem=problem)
    for words in ("This guide cannot be shown", "The table has no end.", "12"):
        assert words in person.words
    assert "my &lt;b&gt;guide&lt;/b&gt;.md" in person.words
    person.next()
    assert person.place is Place.QUESTION
    person.back()
    assert "cannot be shown" not in person.words


def test_a_door_whose_guide_cannot_be_read_tells_so_and_stays(make_window: Callable[..., Person], library: Library) -> None:
    class Unreadable(Library):
        def guide(self, slug: str, language: str) -> object:  # type: ignore[override]
            if slug == "remove-access":
                raise GuideError("guide.en.md", 3, "There is no title.")
            return library.guide(slug, language)

    person = make_window(guides=Unreadable(library.folder))
    person.bot.waitUntil(lambda: "minute" in welcome(person).cards["set-up"].accessibleDescription())
    assert "minute" not in welcome(person).cards["remove"].accessibleDescription()
    person.press(welcome(person).cards["remove"])
    person.next()
    assert person.key == WELCOME
    assert "There is no title." in person.words


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
