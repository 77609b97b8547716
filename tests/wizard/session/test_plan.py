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
    GUIDE,
    GUIDES,
    MESSAGE,
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
    is_proven,
    key_of,
    numbered,
    place_of,
    plan,
    question_of,
    stop_of,
)

STEPS = (Stop("app-password", "one"), Stop("app-password", "two"))
ENDING, REVOKE = Stop("app-password", "ask-admin"), Stop("remove-access", "revoke")


def asked(*pairs: tuple[str, str]) -> Progress:
    return Progress(answers=answers_from(pairs))


def names(keys: tuple[Key, ...]) -> list[str]:
    return [question_of(key) or (stop.step if (stop := stop_of(key)) else place_of(key).value) for key in keys]


@pytest.mark.parametrize(
    ("progress", "route", "expected"),
    [
        (asked(), Route(), "welcome address program account"),
        (asked(("door", "set-up")), Route(STEPS), "welcome address program account one two check finish"),
        (asked(("door", "set-up")), Route(STEPS, values=STEPS[1]), "welcome address program account one check two finish"),
        (asked(("door", "set-up")), Route(STEPS, values=STEPS[0]), "welcome address program account check one two finish"),
        (asked(("door", "set-up")), Route(ending=ENDING), "welcome address program account ask-admin"),
        (asked(("door", "stopped")), Route(STEPS), "welcome message address program account one two check finish"),
        (asked(("door", "stopped")), Route(STEPS, ENDING), "welcome message address program account one two ask-admin finish"),
        (asked(("door", "set-up")), Route((REVOKE,)), "welcome address program account revoke finish"),  # by a link
    ],
)
def test_the_pages_follow_each_other(progress: Progress, route: Route, expected: str) -> None:
    assert names(plan(progress, route, ("program", "account"))) == expected.split()
    without = [name for name in expected.split() if name not in {"program", "account"}]
    assert names(plan(progress, route)) == without


@pytest.mark.parametrize(
    ("progress", "route", "expected"),
    [
        (asked(("door", "remove")), Route((REVOKE,)), "welcome revoke finish"),
        (asked(("door", "remove")), Route((REVOKE,), ENDING), "welcome revoke ask-admin finish"),
        (asked(("door", "remove")), Route(STEPS), "welcome one two check finish"),  # where a link led
        (Progress(guide="less-secure-apps"), Route(STEPS), "welcome overview one two finish"),
        (Progress(guide="app-password"), Route(STEPS, values=STEPS[1]), "welcome overview one check two finish"),
    ],
)
def test_the_pages_where_nothing_is_asked(progress: Progress, route: Route, expected: str) -> None:
    assert names(plan(progress, route)) == expected.split()


def test_the_door_of_a_preset_is_gone_through() -> None:
    found = plan(asked(("door", "set-up")), Route(STEPS), presets=answers_from([("door", "stopped")]))
    assert found[1] == MESSAGE


def test_where_the_door_is_not_offered_the_first_page_leads_to_all_guides() -> None:
    assert plan(asked(("door", "stopped")), Route(STEPS), offered=("set-up",)) == (WELCOME, GUIDES)
    by_link = asked(("door", "stopped")).visit(STEPS[0])
    assert names(plan(by_link, Route(STEPS), offered=("set-up",))) == ["welcome", "overview", "one", "two", "finish"]


def test_the_check_is_counted_among_the_steps() -> None:
    pages = plan(asked(("door", "set-up")), Route(STEPS, values=STEPS[1]), ("program",))
    assert numbered(pages) == (AtStep(STEPS[0]), CHECK, AtStep(STEPS[1]))
    assert numbered(plan(Progress(guide="g"), Route(STEPS))) == tuple(map(AtStep, STEPS))


def test_the_check_proves_the_steps_before_it() -> None:
    pages = plan(asked(("door", "set-up")), Route(STEPS, values=STEPS[1]))
    assert before_check(pages) == STEPS[:1]
    assert before_check(plan(asked(("door", "set-up")), Route(STEPS))) == STEPS
    assert before_check((WELCOME, *map(AtStep, STEPS), FINISH)) == STEPS
    assert not is_proven(Progress(), pages)
    assert not is_proven(Progress().say_done(STEPS[0]), pages)
    assert is_proven(Progress().prove(STEPS[0]), pages)
    assert not is_proven(Progress().prove(STEPS[1]), pages)
    assert not is_proven(Progress(), (WELCOME, CHECK, FINISH))  # there is nothing to prove
    assert is_proven(Progress().prove(STEPS[1]), (WELCOME, *map(AtStep, STEPS), CHECK, FINISH))  # the other one is new


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (Progress(), WELCOME),
        (Progress().go_to(Place.OVERVIEW), OVERVIEW),
        (Progress().go_to(Place.CHECK), CHECK),
        (Progress().go_to(Place.FINISH), FINISH),
        (Progress().ask("program"), Asking("program")),
        (Progress().ask("two-step"), WELCOME),  # of an earlier version: who comes back is led on from there
        (Progress().ask("message"), MESSAGE),
        (Progress().ask("address"), ADDRESS),
        (Progress().visit(STEPS[1]), AtStep(STEPS[1])),
    ],
)
def test_progress_stands_at_a_page(progress: Progress, expected: Key) -> None:
    assert key_of(progress) == expected


@pytest.mark.parametrize("key", [*OnTheWay, *Beside, Asking("account"), AtStep(STEPS[0]), AtStep(ENDING, beside=True)], ids=str)
def test_a_page_of_the_way_is_found_again_at_its_place(key: Key) -> None:
    stop = stop_of(key)
    known = Progress().ask(question_of(key)) if question_of(key) else Progress() if stop is None else Progress().visit(stop)
    found = key_of(known.go_to(place_of(key)))
    assert (found == key) is not is_beside(key)
    assert asks(key) == bool(question_of(key))


def test_a_page_beside_the_way_is_not_the_one_whose_place_it_has() -> None:
    assert GUIDES != WELCOME
    assert EXPLAIN != CHECK
    assert GUIDE != OVERVIEW
    assert is_beside(GUIDES)
    assert len({WELCOME, GUIDES, EXPLAIN, CHECK, GUIDE, OVERVIEW}) == 6


def test_there_is_no_question_of_another_name() -> None:
    assert Answers() == NOTHING_KNOWN
    assert [name for name in ("door", question_of(ADDRESS), question_of(MESSAGE), "two-step", "") if is_asked(name)] == []
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
