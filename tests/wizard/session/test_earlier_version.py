"""Whoever stopped in the first version goes on where it is right today: every place it had, with every answer it asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from typing import Any, NamedTuple

import pytest

from assistant.guides.library import Library
from assistant.guides.model import Guide, Step
from assistant.journey.answers import BY_NAME, NEVER_SIGN_IN_WITH_GOOGLE, answers_from
from assistant.journey.progress import Note, Place, Progress, State
from assistant.journey.progress_json import from_json, is_whole
from assistant.journey.route import GUIDE_OF_DOOR, Stop, route_along
from assistant.wizard.session.plan import (
    ADDRESS,
    CHECK,
    FINISH,
    MESSAGE,
    OVERVIEW,
    WELCOME,
    Asking,
    AtStep,
    Key,
    is_proven,
    key_of,
    stop_of,
)
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import World
from tests.shortly import shortly

# What each door asked, in this order, and the steps that its guide had.
# What is covered by other tests is not measured again.
pytestmark = pytest.mark.no_cover

ASKED = {
    "set-up": ("address", "account", "admin", "program", "google-sign-in", "two-step", "alert"),
    "stopped": ("address", "program", "account", "two-step", "alert"),
    "remove": (),
}
STEPS = {
    "app-password": {
        "use-google-sign-in": "google-sign-in=yes",
        "ask-admin": "account=work and admin=refused",
        "advanced-protection": "two-step=advanced-protection",
        "open-account": "",
        "two-step": "two-step=off|unknown",
        "second-step": "two-step=security-key|unknown",
        "prepare-migrator": "program=ovh-mail-migrator",
        "app-passwords": "",
        "create": "",
        "copy": "",
        "hand-over": "",
    },
    "it-stopped-working": {
        "sign-in-again": "google-sign-in!=no",
        "alert": "alert=unknown",
        "organisation": "account=work",
        "two-step-off": "two-step=off",
        "protection": "two-step=advanced-protection",
        "password-changed": "",
        "app-password-revoked": "",
        "wrong-account": "",
        "limits": "",
        "check": "",
    },
    "remove-access": {
        "before": "",
        "migration": "program=ovh-mail-migrator|unknown",
        "revoke": "",
        "connections": "google-sign-in!=no",
        "after": "",
    },
    "security-alert": {"what-it-means": "", "notifications": "", "details": "", "confirmed": ""},
}
ENDINGS = ("use-google-sign-in", "ask-admin", "advanced-protection")
# What they are called today; all others have kept their names.
TODAY = {
    **{Stop("app-password", step): "make-app-password" for step in ("prepare-migrator", "app-passwords", "create", "copy")},
    Stop("app-password", "hand-over"): "enter-values",
    Stop("it-stopped-working", "check"): "compare-values",
    Stop("remove-access", "before"): "delete",
    Stop("remove-access", "revoke"): "delete",
}


def today(stop: Stop) -> Stop:
    return Stop(stop.guide, TODAY.get(stop, stop.step))


class Stopped(NamedTuple):
    """What the first version wrote, and the steps that it led through."""

    written: dict[str, Any]
    way: tuple[Stop, ...]

    @property
    def current(self) -> Stop | None:
        return Stop(*self.written["current"]) if self.written["current"] else None


def old_guide(slug: str) -> Guide:
    steps = (Step(step, step, (), condition=condition, ending=step in ENDINGS) for step, condition in STEPS[slug].items())
    return Guide(slug, slug, "en", tuple(steps))


def old_way(door: str, answers: dict[str, str]) -> tuple[Stop, ...]:
    """Return the steps to which the first version led."""
    counted = {name: value for name, value in answers.items() if name != "admin" or answers.get("account") == "work"}
    if counted.get("program") in NEVER_SIGN_IN_WITH_GOOGLE:
        counted["google-sign-in"] = "no"
    slugs = (*(["security-alert"] if counted.get("alert") == "yes" and door != "remove" else []), GUIDE_OF_DOOR[door])  # type: ignore[index]
    return route_along([*map(old_guide, slugs)], answers_from(counted.items())).pages


def some_answers(door: str) -> Iterator[dict[str, str]]:
    """Yield nothing, each answer alone, each beside the usual ones, and what leads to each ending."""
    names = [name for name in ASKED[door] if name != "address"] or ["program", "google-sign-in"]  # of a journey before
    usual = {"account": "personal", "program": "other", "google-sign-in": "no", "two-step": "on", "alert": "no"}
    yield {}
    for name in names:
        for value in BY_NAME[name].values:
            yield {name: value}
            yield {key: word for key, word in (usual | {name: value}).items() if key in names}
    yield {"account": "work", "admin": "refused", "program": "printer", "two-step": "on"}


def stopped(door: str, answers: dict[str, str], place: Place, **more: Any) -> dict[str, Any]:
    return {
        "format": "gmail-access-assistant/progress",
        "version": 1,
        "answers": {"door": door, **answers},
        "place": place.value,
        "question": "",
        "guide": "",
        "current": None,
        "came_from": [],
        "visited": [],
        "said_done": [],
        "proven": [],
        "skipped": [],
        "language": "en",
        "guide_dates": {},
        "columns": {},
    } | more


def seen(way: tuple[Stop, ...], number: int, done: str) -> dict[str, Any]:
    """Return what is written of somebody who is at a step and did those before it, as they or the check say, or did not."""
    behind = [[*stop] for stop in way[:number]]
    return {"current": [*way[number]], "visited": [[*stop] for stop in way[: number + 1]], **({done: behind} if done else {})}


DONE = ("said_done", "proven", "skipped", "")


def at_steps(door: str) -> Iterator[Stopped]:
    for answers in some_answers(door):
        way = old_way(door, answers)
        for number in range(len(way)):
            done = DONE[number % len(DONE)]
            yield Stopped(stopped(door, answers, Place.STEP, **seen(way, number, done)), way)


def at_places(door: str, place: Place, *, question: str = "") -> Iterator[Stopped]:
    """Yield a place before any step was seen, where it is one, and after all of them were."""
    for number, answers in enumerate(some_answers(door)):
        way = old_way(door, answers)
        far = seen(way, len(way) - 1, DONE[number % len(DONE)])
        if place not in {Place.CHECK, Place.FINISH}:
            yield Stopped(stopped(door, answers, place, question=question), way)
        yield Stopped(stopped(door, answers, place, question=question, **far), way)


class Bundled(Library):
    """The bundled guides, each read once for all of these tests."""

    @cache  # noqa: B019 - there is one, and it lasts as long as the tests
    def guide(self, slug: str, language: str) -> Guide:
        return super().guide(slug, language)


@pytest.fixture(scope="module")
def bundled(library: Library) -> Library:
    return Bundled(library.folder)


@pytest.fixture
def come_back(make_world: Callable[..., World], bundled: Library) -> Callable[[dict[str, Any]], Session]:
    def made(written: dict[str, Any]) -> Session:
        progress = from_json(written)
        assert is_whole(progress, written), "nobody is told that something was left out"
        session = Session(make_world(guides=bundled), progress)
        assert session.problem is None
        return session

    return made


def resumed(session: Session) -> Key:
    before = key_of(session.progress)
    key, note = session.resume(greet=True)
    assert key in session.plan
    session.arrive(key)
    assert session.here() == key
    assert note in {None, Note.WHERE_ONE_STOPPED, Note.GUIDE_UPDATED, Note.PLACE_GONE}
    if note is Note.WHERE_ONE_STOPPED:
        at = stop_of(before)
        assert key == before or (at is not None and at.step in ENDINGS)  # read beside the step where one is
    return key


def nothing_is_asked_again(session: Session, before: Progress) -> None:
    """Assert that what was done is, one step of today being done once all was done that it was before."""
    for step in session.route.stops:
        parts = [old for old, new in TODAY.items() if Stop(old.guide, new) == step] or [step]
        parts = [part for part in parts if part.step != "prepare-migrator"]  # which says how to enter the values
        if all(before.state(part) is not State.TO_DO for part in parts):
            assert session.progress.state(step) is not State.TO_DO, step
    ahead = session.where_one_stopped()
    if isinstance(ahead, AtStep):
        assert session.progress.is_open(ahead.stop) or not any(map(session.progress.is_open, session.route.stops))


@pytest.mark.parametrize("door", ASKED)
def test_who_was_at_a_step_is_at_the_one_that_it_became(come_back: Callable[..., Session], door: str) -> None:
    met = set()
    for at in at_steps(door):
        session = come_back(at.written)
        assert at.current is not None
        assert resumed(session) == AtStep(today(at.current)), at.written
        nothing_is_asked_again(session, from_json(at.written))
        met.add(at.current.step)
    assert met >= set(STEPS[GUIDE_OF_DOOR[door]])  # type: ignore[index]


@pytest.mark.parametrize("door", ASKED)
@pytest.mark.parametrize(("place", "expected"), [(Place.WELCOME, WELCOME), (Place.CHECK, CHECK), (Place.FINISH, FINISH)])
def test_who_was_at_a_place_that_there_is_today_is_there(
    come_back: Callable[..., Session], door: str, place: Place, expected: Key
) -> None:
    for at in at_places(door, place):
        at_ending = at.way[0].step in ENDINGS  # nothing was checked there, nor finished
        if not (place is Place.CHECK and door == "remove") and not (at_ending and place is not Place.WELCOME):
            session = come_back(at.written)
            assert resumed(session) == expected, at.written
            nothing_is_asked_again(session, from_json(at.written))


QUESTIONS = [(door, Place.QUESTION, question) for door, names in ASKED.items() for question in names]
OVERVIEWS = [(door, Place.OVERVIEW, "") for door in ASKED]
OF_EACH_QUESTION = [each for each in QUESTIONS if each[0] == "set-up"]


@pytest.mark.parametrize("stopped_at", shortly([*QUESTIONS, *OVERVIEWS], [*OF_EACH_QUESTION, *OVERVIEWS]), ids=str)
def test_who_was_asked_or_read_what_the_guide_is_goes_on_with_what_is_ahead(
    come_back: Callable[..., Session], stopped_at: tuple[str, Place, str]
) -> None:
    door, place, question = stopped_at
    for at in at_places(door, place, question=question):
        session = come_back(at.written)
        key, answered = resumed(session), from_json(at.written).answers
        asked = [page for page in session.plan if isinstance(page, Asking)]
        if question == "address":
            assert key == ADDRESS
        elif Asking(question) in asked:  # type: ignore[arg-type]
            assert key == Asking(question)  # type: ignore[arg-type]
        elif at.current is None:
            still_open = [page for page in asked if not answered.has(page.question)]
            first = AtStep(session.route.pages[0])
            assert key == (still_open[0] if still_open else first), at.written
        else:
            assert key == session.where_one_stopped() not in {None, WELCOME, MESSAGE, ADDRESS}, at.written
            assert not isinstance(key, Asking)
        nothing_is_asked_again(session, from_json(at.written))


# What that version told nothing of.
NEW = tuple(AtStep(Stop("app-password", step)) for step in ("before-migration", "while-it-moves"))


@pytest.mark.parametrize("door", ["set-up", "stopped"])
def test_what_the_check_has_shown_is_not_checked_again(come_back: Callable[..., Session], door: str) -> None:
    for answers in some_answers(door):
        way = old_way(door, answers)
        if way[0].step not in ENDINGS:
            far = seen(way, len(way) - 1, "proven") | {"proven": [[*stop] for stop in way]}
            session = come_back(stopped(door, answers, Place.WELCOME, **far))
            assert is_proven(session.progress, session.plan), answers
            assert session.where_one_stopped() in (set(session.plan).intersection(NEW) or {FINISH}), answers


def test_who_said_all_is_done_is_led_to_the_check_and_then_to_the_end(come_back: Callable[..., Session]) -> None:
    for door in ASKED:
        for answers in some_answers(door):
            way = old_way(door, answers)
            if way[0].step not in ENDINGS:
                far = seen(way, len(way) - 1, "said_done") | {"said_done": [[*stop] for stop in way]}
                session = come_back(stopped(door, answers, Place.WELCOME, **far))
                expected = FINISH if door == "remove" else CHECK
                assert session.where_one_stopped() in (set(session.plan).intersection(NEW) or {expected}), answers


LED_FROM = [("app-password", "copy"), ("app-password", "hand-over"), ("it-stopped-working", "check"), ("remove-access", "revoke")]


@pytest.mark.parametrize("came_from", LED_FROM)
@pytest.mark.parametrize("slug", STEPS)
def test_who_was_led_to_a_step_by_a_link_finds_back(
    come_back: Callable[..., Session], slug: str, came_from: tuple[str, str]
) -> None:
    for door, step in product(ASKED, (step for step in STEPS[slug] if step not in ENDINGS)):  # these were read beside the way
        at, before = Stop(slug, step), Stop(*came_from)
        written = stopped(door, {}, Place.STEP, current=[*at], came_from=[[*before]], visited=[[*before], [*at]])
        session = come_back(written)
        assert resumed(session) == AtStep(today(at))
        expected = today(before)
        if expected != session.progress.current:
            assert session.links.way_back() == AtStep(expected)
            assert session.links.come_back() == AtStep(expected)


@pytest.mark.parametrize("slug", STEPS)
def test_who_played_a_guide_on_its_own_still_does(come_back: Callable[..., Session], slug: str) -> None:
    alone = {"guide": slug, "answers": {}}
    assert resumed(come_back(stopped("", {}, Place.OVERVIEW) | alone)) == OVERVIEW
    for step in (step for step in STEPS[slug] if step not in ENDINGS):
        at = stopped("", {}, Place.STEP, current=[slug, step], visited=[[slug, step]]) | alone
        assert resumed(come_back(at)) == AtStep(today(Stop(slug, step)))
        assert resumed(come_back(at | {"place": "finish"})) == FINISH
        there = resumed(come_back(at | {"place": "check"}))  # which there was at doors alone
        assert there == CHECK if slug in {"app-password", "it-stopped-working"} else isinstance(there, AtStep)


@pytest.mark.parametrize(("door", "step"), [("set-up", "app-passwords"), ("stopped", "organisation"), ("set-up", "hand-over")])
@pytest.mark.parametrize("ending", sorted(ENDINGS))
def test_who_read_an_ending_that_a_link_led_to_is_where_the_link_was(
    come_back: Callable[..., Session], door: str, step: str, ending: str
) -> None:
    before, at = Stop(GUIDE_OF_DOOR[door], step), Stop("app-password", ending)  # type: ignore[index]
    written = stopped(door, {}, Place.STEP, current=[*at], came_from=[[*before]], visited=[[*before], [*at]])
    written["answers"] |= {"account": "work", "program": "other"}
    session = come_back(written)
    assert resumed(session) == AtStep(today(before))
    assert session.links.way_back() is None


def test_who_had_chosen_nothing_begins_on_the_first_page(come_back: Callable[..., Session]) -> None:
    for place, question in product(Place, ("", "address", "account", "two-step")):
        session = come_back(stopped("", {}, place, question=question) | {"answers": {}})
        assert session.resume(greet=True)[0] == WELCOME
        assert session.where_one_stopped() is None
