"""The questions: one a page, each can be answered with "I don't know"; and the address, in memory only."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from assistant.journey.answers import ASKED, BY_NAME, PROGRAMS, Answers, AskedName, Door
from assistant.journey.progress import Place, Progress
from assistant.journey.progress_json import to_json
from assistant.journey.route import Policy
from assistant.wizard.controls.card import Card
from assistant.wizard.pages.question_texts import answers, words
from assistant.wizard.session.plan import ADDRESS, GUIDE, WELCOME, Asking
from tests.wizard.announcements import Announcements
from tests.wizard.person import NEXT, Person, setting_up


def at(person: Person, name: AskedName) -> Person:
    person.go(Asking(name))
    assert person.key == Asking(name)
    return person


def answers_of(person: Person) -> list[Card]:
    return [card for card in person.page.findChildren(Card) if card.objectName().startswith("answer-")]


def marked(person: Person) -> list[str]:
    return [card.objectName() for card in answers_of(person) if card.was_chosen]


ASKED_AT: tuple[tuple[Door, AskedName], ...] = (("set-up", "program"), ("stopped", "program"), ("stopped", "account"))


@pytest.mark.parametrize(("door", "name"), ASKED_AT)
def test_every_answer_leads_on_and_back_leads_to_it_again(
    make_window: Callable[..., Person], saved: list[Progress], door: Door, name: AskedName
) -> None:
    person = at(make_window(Progress().answer("door", door)), name)
    for value in BY_NAME[name].values[:-1]:
        person.press(f"answer-{value}")
        assert person.key != Asking(name)
        assert saved[-1].answers.get(name) == value
        person.back()
        assert (person.key, marked(person)) == (Asking(name), [f"answer-{value}"])
        assert person.focused() is person.find(f"answer-{value}")
        assert person.find(f"answer-{value}").accessibleDescription() == "Your answer"


@pytest.mark.parametrize(("door", "name"), ASKED_AT)
def test_the_button_that_leads_on_says_that_one_does_not_know(
    make_window: Callable[..., Person], door: Door, name: AskedName
) -> None:
    person = at(make_window(Progress().answer("door", door)), name)
    assert marked(person) == []
    assert not person.sees("answer-unknown")
    assert person.button(NEXT).accessibleName() == "I don't know ›"
    assert person.button(NEXT).property("kind") == ""
    person.next()
    assert person.key != Asking(name)
    assert person.window.session.progress.answers.get(name) == "unknown"
    person.back()
    assert (marked(person), person.button(NEXT).accessibleName()) == ([], "I don't know ›")


def test_where_an_answer_was_given_the_button_leads_on_with_it(make_window: Callable[..., Person]) -> None:
    person = at(make_window(setting_up(program="outlook-classic")), "program")
    assert person.button(NEXT).accessibleName() == "Next ›"
    person.next()
    assert person.window.session.progress.answers.get("program") == "outlook-classic"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose_what_has_the_keyboard(make_window: Callable[..., Person], key: Qt.Key) -> None:
    person = at(make_window(Progress().answer("door", "set-up")), "program")
    person.find("answer-printer").setFocus()
    person.key_press(key)
    assert person.key != Asking("program")
    assert person.window.session.progress.answers.get("program") == "printer"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left])
def test_an_arrow_moves_and_chooses_nothing(make_window: Callable[..., Person], key: Qt.Key) -> None:
    person = at(make_window(Progress().answer("door", "set-up")), "program")
    here = answers_of(person)[4]
    here.setFocus()
    person.key_press(key)
    assert person.key == Asking("program")
    assert person.focused() in answers_of(person)
    assert person.focused() is not here
    assert not person.window.session.progress.answers.has("program")


def test_of_an_address_at_gmail_the_kind_of_account_is_not_asked(make_window: Callable[..., Person]) -> None:
    asked = {}
    for address in ("Anna@GMail.com", "anna@school.example", ""):
        person = make_window()
        person.enter("stopped")
        person.next()
        person.type("address", address)
        person.next()
        person.choose("other")
        asked[address] = person.key == Asking("account")
    assert asked == {"Anna@GMail.com": False, "anna@school.example": True, "": True}


def test_the_counter_says_what_one_is_asked_for_and_never_jumps(make_window: Callable[..., Person]) -> None:
    person = make_window()
    person.enter("stopped")
    person.next()
    counters = []
    while person.place is Place.QUESTION:
        counters.append(person.page.counter())
        assert person.page.counter() in person.words
        person.next()
    assert counters == ["It stopped working"] * 3


def test_what_a_preset_answers_is_shown_and_not_asked(make_window: Callable[..., Person]) -> None:
    policy = Policy(presets=Answers().with_("program", "ovh-mail-migrator"))
    person = make_window(setting_up(Place.WELCOME), policy=policy)
    person.enter()
    asked = []
    while person.place is Place.QUESTION:
        asked.append(person.question)
        person.next()
    assert asked == ["address"]
    person.go(GUIDE)
    assert "Already known: Which program will sign in? OVHcloud Mail Migrator" in person.words


@pytest.mark.parametrize(
    "typed",
    ["anna", "anna@", "@gmail.com", "anna@gmail", "anna b@gmail.com", "anna @gmail.com", "anna@b@gmail.com", "anna,b@gmail.com"],
)
def test_an_address_that_is_none_is_told(make_window: Callable[..., Person], announcements: Announcements, typed: str) -> None:
    person = make_window()
    person.enter()
    person.type("address", typed)
    announcements.forget()
    person.next()
    assert person.key == ADDRESS
    assert "not a whole address" in person.words
    assert [words for words in announcements.urgent if "not a whole address" in words]
    assert person.focused() is person.find("address")
    person.paste("address", "anna@gmail.com")
    person.next()
    assert person.window.session.address == "anna@gmail.com"
    assert person.key == Asking("program")


PASTED = [
    "Anna <anna@gmail.com>",
    "mailto:anna@gmail.com",
    " anna@gmail.com; ",
    "\u200banna@gmail.com\u00a0",
    f"{'A' * 300} <anna@gmail.com>",
]


@pytest.mark.parametrize("pasted", PASTED)
def test_the_address_is_taken_out_of_what_is_pasted_and_shown_alone(make_window: Callable[..., Person], pasted: str) -> None:
    person = make_window()
    person.enter()
    person.paste("address", pasted)
    person.button(NEXT).setFocus()
    assert person.find("address").text() == "anna@gmail.com"  # type: ignore[attr-defined]
    person.paste("address", pasted)
    person.key_press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)  # which leaves no field
    person.bot.waitUntil(lambda: person.key == Asking("program"))
    assert person.window.session.address == "anna@gmail.com"
    person.back()
    assert person.find("address").text() == "anna@gmail.com"  # type: ignore[attr-defined]


def test_of_a_space_in_an_address_the_sentence_tells(make_window: Callable[..., Person]) -> None:
    person = make_window()
    person.enter()
    person.paste("address", "Anna <anna b@gmail.com>")
    person.next()
    assert person.key == ADDRESS
    assert "without a space" in person.words
    assert person.find("address").text() == "Anna <anna b@gmail.com>"  # type: ignore[attr-defined]


def test_enter_in_the_address_leads_on_where_it_is_whole(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress())
    person.enter()
    person.type("address", "anna")
    person.key_press(Qt.Key.Key_Return)
    assert person.key == ADDRESS
    person.type("address", "@gmail.com")
    person.key_press(Qt.Key.Key_Return)
    assert person.key == Asking("program")


def test_the_address_may_be_left_empty_or_taken_back(make_window: Callable[..., Person]) -> None:
    person = make_window()
    person.enter()
    person.type("address", "  anna@gmail.com ")
    person.next()
    assert person.window.session.address == "anna@gmail.com"
    person.back()
    person.paste("address", " ")
    person.next()
    assert person.window.session.address == ""


def test_the_address_is_never_saved(make_window: Callable[..., Person], saved: list[Progress]) -> None:
    person = make_window()
    person.enter()
    person.type("address", "anna.secret@gmail.com")
    person.key_press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.bot.waitUntil(lambda: person.sees("answer-printer"))
    person.choose("printer")
    person.window.close()
    assert len(saved) > 2
    assert not any("anna" in str(to_json(progress)) for progress in saved)


def test_many_programs_stand_in_two_columns_where_there_is_room(make_window: Callable[..., Person]) -> None:
    person = at(make_window(setting_up()), "program")
    assert len({button.x() for button in answers_of(person)}) == 2
    person.press("beside")
    assert len({button.x() for button in answers_of(person)}) == 1
    assert person.key != WELCOME


@pytest.mark.parametrize("name", ASKED)
def test_every_question_has_words_for_each_answer(name: AskedName) -> None:
    found, offered = words(name), answers(name, lambda: dict(zip(PROGRAMS, PROGRAMS, strict=True)))
    assert tuple(offered) == BY_NAME[name].values
    assert found.question.endswith("?")
    assert len(found.hint) > 20
    assert all(offered.values())
    assert len(set(offered.values())) == len(offered)
    assert offered["unknown"] != "unknown"
    assert list(offered)[-1] == "unknown"
