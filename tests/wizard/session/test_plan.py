"""Which pages follow each other, without a window."""

from __future__ import annotations

import pytest

from assistant.journey.answers import NOTHING_KNOWN, Answers, answers_from, is_asked
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Route, Stop
from assistant.wizard.session.plan import (
    ADDRESS,
    CHECK,
    EXPLAIN,
    FINISH,
    GUIDES,
    OVERVIEW,
    WELCOME,
    Asking,
    AtStep,
    Beside,
    Key,
    OnTheWay,
    asks,
    before_check,
    is_beside,
    key_of,
    place_of,
    plan,
    question_of,
    stop_of,
)

STEPS = (Stop("app-password", "one"), Stop("app-password", "two"))
ENDING = Stop("app-password", "ask-admin")


def asked(*pairs: tuple[str, str]) -> Progress:
    return Progress(answers=answers_from(pairs))


def names(keys: tuple[Key, ...]) -> list[str]:
    return [question_of(key) or (stop.step if (stop := stop_of(key)) else place_of(key).value) for key in keys]


@pytest.mark.parametrize(
    ("progress", "route", "expected"),
    [
        (asked(), Route(), "welcome address account program google-sign-in two-step alert"),
        (
            asked(("door", "set-up"), ("account", "work"), ("program", "printer")),
            Route(STEPS),
            "welcome address account admin program two-step alert overview one two check finish",
        ),
        (
            asked(("door", "set-up")),
            Route(ending=ENDING),
            "welcome address account program google-sign-in two-step alert ask-admin",
        ),
        (
            asked(("door", "stopped")),
            Route(STEPS, ENDING),
            "welcome address program account two-step alert overview one two ask-admin finish",
        ),
        (asked(("door", "remove")), Route(STEPS), "welcome overview one two finish"),
        (
            asked(("door", "set-up"), ("program", "printer")),  # who followed a link there
            Route((Stop("remove-access", "revoke"),)),
            "welcome address account program two-step alert overview revoke finish",
        ),
        (Progress(guide="less-secure-apps"), Route(STEPS), "welcome overview one two finish"),
    ],
)
def test_the_pages_follow_each_other(progress: Progress, route: Route, expected: str) -> None:
    assert names(plan(progress, route)) == expected.split()


def test_what_a_preset_answers_is_not_asked() -> None:
    presets = Answers().with_("program", "ovh-mail-migrator").with_("account", "personal")
    expected = "welcome address two-step alert overview one two check finish"
    assert names(plan(asked(("door", "set-up")), Route(STEPS), presets)) == expected.split()


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (Progress(), WELCOME),
        (Progress().go_to(Place.OVERVIEW), OVERVIEW),
        (Progress().go_to(Place.CHECK), CHECK),
        (Progress().go_to(Place.FINISH), FINISH),
        (Progress().ask("two-step"), Asking("two-step")),
        (Progress().visit(STEPS[1]), AtStep(STEPS[1])),
    ],
)
def test_progress_stands_at_a_page(progress: Progress, expected: Key) -> None:
    assert key_of(progress) == expected


@pytest.mark.parametrize("key", [*OnTheWay, *Beside, Asking("two-step"), AtStep(STEPS[0]), AtStep(ENDING, beside=True)], ids=str)
def test_a_page_of_the_way_is_found_again_at_its_place(key: Key) -> None:
    stop = stop_of(key)
    known = Progress().ask(question_of(key)) if question_of(key) else Progress() if stop is None else Progress().visit(stop)
    found = key_of(known.go_to(place_of(key)))
    assert (found == key) is not is_beside(key)
    assert asks(key) == bool(question_of(key))


def test_a_page_beside_the_way_is_not_the_one_whose_place_it_has() -> None:
    assert GUIDES != WELCOME
    assert EXPLAIN != CHECK
    assert is_beside(GUIDES)
    assert len({WELCOME, GUIDES, EXPLAIN, CHECK}) == 4


def test_there_is_no_question_of_another_name() -> None:
    assert Answers() == NOTHING_KNOWN
    assert [name for name in ("door", question_of(ADDRESS), "") if is_asked(name)] == []
    assert key_of(Progress().ask("colour")) == WELCOME


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ((WELCOME, OVERVIEW, AtStep(Stop("a", "1")), AtStep(Stop("a", "2")), CHECK, FINISH), ["1", "2"]),
        ((WELCOME, OVERVIEW, AtStep(Stop("a", "1")), CHECK, AtStep(Stop("a", "2")), FINISH), ["1"]),
        ((WELCOME, OVERVIEW, AtStep(Stop("a", "1")), AtStep(Stop("a", "2")), FINISH), ["1", "2"]),
        ((WELCOME, GUIDES), []),
    ],
    ids=["last", "before a step", "none", "no steps"],
)
def test_what_stands_before_the_check(pages: tuple[Key, ...], expected: list[str]) -> None:
    assert [stop.step for stop in before_check(pages)] == expected
