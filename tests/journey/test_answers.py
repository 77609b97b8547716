from itertools import product
from pathlib import Path

import pytest

from assistant.journey.answers import (
    ASKED_AT,
    BY_NAME,
    NEVER_SIGN_IN_WITH_GOOGLE,
    PROGRAMS,
    QUESTIONS,
    Answers,
    answers_from,
    door,
    in_force,
    is_answer,
    preset_questions,
    questions,
    suggest_account,
)
from assistant.mail.programs import sheet


def given(**pairs: str) -> Answers:
    return answers_from((name.replace("_", "-"), value) for name, value in pairs.items())


def asked(answers: Answers, presets: Answers | None = None) -> list[str]:
    return [*questions(answers, presets or Answers())]


def test_each_question_but_the_door_can_be_answered_with_i_do_not_know() -> None:
    assert [q.name for q in QUESTIONS if "unknown" not in q.values] == ["door"]


def test_a_question_stands_after_those_it_depends_on() -> None:
    order = [question.name for question in QUESTIONS]
    for question in QUESTIONS:
        assert all(order.index(clause.name) < order.index(question.name) for clause in question.applies)


def test_there_are_ten_programs_and_those_without_google_sign_in_are_among_them() -> None:
    assert len(PROGRAMS) >= 11
    assert set(PROGRAMS) >= NEVER_SIGN_IN_WITH_GOOGLE


def test_there_is_a_sheet_for_each_program_but_the_unknown_one() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources"
    assert {program for program in PROGRAMS if sheet(program, "en", "", folder).program != program} == {"unknown"}


def test_an_answer_is_given_and_changed_in_the_order_of_the_questions() -> None:
    answers = Answers().with_("alert", "no").with_("account", "work").with_("alert", "yes")
    assert answers.given == (("account", "work"), ("alert", "yes"))
    assert answers.get("alert") == "yes"
    assert answers.get("two-step") == "unknown"
    assert answers.has("account")
    assert not answers.has("two-step")


def test_an_answer_can_be_taken_back() -> None:
    assert Answers().with_("account", "work").without("account") == Answers()


@pytest.mark.parametrize(("name", "value"), [("address", "anna"), ("account", "both"), ("account", "")])
def test_what_is_not_an_answer_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError, match="no such answer"):
        Answers().with_(name, value)


def test_unknown_pairs_are_left_out() -> None:
    pairs: list[tuple[object, object]] = [("account", "work"), ("address", "anna"), (3, "work"), ("alert", 1), ("alert", ["yes"])]
    assert answers_from(pairs).given == (("account", "work"),)
    assert not is_answer(None, None)


def test_the_set_up_door_asks_everything_that_makes_sense() -> None:
    assert asked(Answers()) == ["account", "program", "google-sign-in", "two-step", "alert"]
    assert asked(given(account="work")) == ["account", "admin", "program", "google-sign-in", "two-step", "alert"]


@pytest.mark.parametrize("program", sorted(NEVER_SIGN_IN_WITH_GOOGLE))
def test_what_is_known_of_a_program_is_not_asked(program: str) -> None:
    assert "google-sign-in" not in asked(given(program=program))
    assert in_force(given(program=program, google_sign_in="yes")).get("google-sign-in") == "no"


def test_the_other_doors_ask_less() -> None:
    assert asked(given(door="stopped", account="work")) == ["program", "account", "two-step", "alert"]
    assert asked(given(door="remove")) == []
    assert door(given(door="remove")) == "remove"


def test_a_preset_is_shown_and_not_asked() -> None:
    presets = given(account="work", two_step="on")
    assert asked(Answers(), presets) == ["admin", "program", "google-sign-in", "alert"]
    assert preset_questions(Answers(), presets) == ("account", "two-step")
    assert in_force(given(account="personal"), presets).get("account") == "work"


def test_an_answer_to_a_question_that_no_longer_makes_sense_does_not_count() -> None:
    answers = given(account="work", admin="refused").with_("account", "personal")
    assert answers.has("admin")
    assert not in_force(answers).has("admin")


def test_answers_in_force_stay_as_they_are() -> None:
    names = ("account", "admin", "program", "google-sign-in")
    for values in product(*(BY_NAME[name].values for name in names)):
        once = in_force(answers_from(zip(names, values, strict=True)))
        assert in_force(once) == once


def test_each_door_asks_known_questions() -> None:
    assert set(ASKED_AT) == set(BY_NAME["door"].values)
    assert {name for names in ASKED_AT.values() for name in names} == set(BY_NAME) - {"door"}


@pytest.mark.parametrize(
    ("address", "account"),
    [
        ("anna@gmail.com", "personal"),
        (" Anna@GoogleMail.com. ", "personal"),
        ("anna@example.org", "work"),
        ("anna@mail.gmail.com", "work"),
        ("anna", None),
        ("@gmail.com", None),
        ("anna@", None),
        ("anna@localhost", None),
        ("", None),
    ],
)
def test_an_address_suggests_a_kind_of_account(address: str, account: str | None) -> None:
    assert suggest_account(address) == account
