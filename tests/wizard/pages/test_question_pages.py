"""The questions: one a page, each can be answered with "I don't know"; and the address, in memory only."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from assistant.journey.answers import BY_NAME, PROGRAMS, Answers, AskedName
from assistant.journey.progress import Place, Progress
from assistant.journey.progress_json import to_json
from assistant.journey.route import Policy
from assistant.wizard.pages.question_texts import answers, words
from assistant.wizard.session.plan import ADDRESS, WELCOME, Asking
from tests.wizard.announcements import Announcements
from tests.wizard.person import Person, setting_up

ASKED: tuple[AskedName, ...] = ("account", "program", "two-step", "alert")


def at(person: Person, name: AskedName) -> Person:
    person.go(Asking(name))
    assert person.key == Asking(name)
    return person


def answers_of(person: Person) -> list[QAbstractButton]:
    return [button for button in person.page.findChildren(QAbstractButton) if button.objectName().startswith("answer-")]


@pytest.mark.parametrize("name", ASKED)
def test_every_answer_can_be_given(make_window: Callable[..., Person], saved: list[Progress], name: AskedName) -> None:
    person = at(make_window(setting_up()), name)
    for value in BY_NAME[name].values:
        person.press(f"answer-{value}")
        assert person.window.session.progress.answers.get(name) == value
        assert [button.objectName() for button in answers_of(person) if button.isChecked()] == [f"answer-{value}"]
    assert saved[-1].answers.get(name) == BY_NAME[name].values[-1]


def test_no_answer_at_all_means_i_do_not_know(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress())
    person.enter()
    person.next()
    assert person.key == Asking("account")
    assert not any(button.isChecked() for button in answers_of(person))
    person.next()
    assert person.window.session.progress.answers.get("account") == "unknown"
    assert person.window.session.progress.answers.has("account")


def test_an_answer_given_before_is_chosen(make_window: Callable[..., Person]) -> None:
    person = at(make_window(setting_up(program="outlook")), "program")
    assert [button.objectName() for button in answers_of(person) if button.isChecked()] == ["answer-outlook"]
    assert person.focused() is person.find("answer-outlook")


@pytest.mark.parametrize(("address", "expected"), [("anna@gmail.com", "personal"), ("anna@school.example", "work"), ("", None)])
def test_the_address_suggests_the_kind_of_account(make_window: Callable[..., Person], address: str, expected: str | None) -> None:
    person = make_window()
    person.enter()
    person.type("address", address)
    person.next()
    chosen = [button.objectName() for button in answers_of(person) if button.isChecked()]
    assert chosen == ([f"answer-{expected}"] if expected else [])


def test_an_answer_brings_the_questions_that_follow_from_it(make_window: Callable[..., Person]) -> None:
    person = at(make_window(setting_up()), "account")
    person.choose("work")
    assert person.key == Asking("admin")
    person.back()
    person.choose("personal")
    assert person.key == Asking("program")


def test_a_page_says_which_question_of_how_many_it_is(make_window: Callable[..., Person]) -> None:
    person = make_window()
    person.enter()
    counters = []
    while person.place is Place.QUESTION:
        counters.append(person.page.counter())
        assert person.page.counter() in person.words
        person.next()
    total = len(counters)
    assert counters == [f"Question {number} of {total}" for number in range(1, total + 1)]


def test_what_a_preset_answers_is_shown_and_not_asked(make_window: Callable[..., Person]) -> None:
    policy = Policy(presets=Answers().with_("program", "ovh-mail-migrator"))
    person = make_window(setting_up(Place.WELCOME), policy=policy)
    person.enter()
    asked = []
    while person.place is Place.QUESTION:
        asked.append(person.question)
        person.next()
    assert "program" not in asked
    assert person.place is Place.OVERVIEW
    assert "Already known: Which program will sign in? OVH Mail Migrator" in person.words


@pytest.mark.parametrize("typed", ["anna", "anna@", "@gmail.com", "anna@gmail"])
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
    assert person.key == Asking("account")


def test_enter_in_the_address_leads_on_where_it_is_whole(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress())
    person.enter()
    person.type("address", "anna")
    person.key_press(Qt.Key.Key_Return)
    assert person.key == ADDRESS
    person.type("address", "@gmail.com")
    person.key_press(Qt.Key.Key_Return)
    assert person.key == Asking("account")


def test_enter_leads_on_from_an_answer_that_is_chosen_and_from_no_other(make_window: Callable[..., Person]) -> None:
    person = at(make_window(setting_up()), "account")
    person.find("answer-work").setFocus()
    person.key_press(Qt.Key.Key_Return)
    assert person.key == Asking("account")
    person.key_press(Qt.Key.Key_Space)
    person.key_press(Qt.Key.Key_Return)
    assert person.key != Asking("account")
    assert person.window.session.progress.answers.get("account") == "work"


def test_an_arrow_chooses_also_where_nothing_was_chosen_before(make_window: Callable[..., Person]) -> None:
    person = at(make_window(Progress().answer("door", "set-up")), "account")
    answers = answers_of(person)
    answers[0].setFocus()
    assert not any(button.isChecked() for button in answers)
    person.key_press(Qt.Key.Key_Down)
    assert person.window.session.progress.answers.get("account") == answers[1].property("value")
    person.key_press(Qt.Key.Key_Down)
    assert [button for button in answers if button.isChecked()] == [answers[2]]


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
    person.bot.waitUntil(lambda: person.sees("answer-personal"))
    person.choose("personal")
    person.window.close()
    assert len(saved) > 2
    assert not any("anna" in str(to_json(progress)) for progress in saved)


def test_ten_programs_stand_in_two_columns_where_there_is_room(make_window: Callable[..., Person]) -> None:
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
