"""What becomes of progress when steps are renamed, merged or divided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from itertools import product

import pytest

from assistant.guides.model import Guide, Step
from assistant.journey.old_ids import with_ids_of_today
from assistant.journey.progress import Note, Progress, State, resume, route_of
from assistant.journey.route import Stop
from tests.growth import calls

MAKE, USE = Stop("g", "make"), Stop("g", "use")
OPEN, CREATE, COPY, ENTER = PARTS = tuple(Stop("g", step) for step in ("open", "create", "copy", "enter"))
ELSEWHERE = Stop("other", "create")


def made(*steps: tuple[str, str], slug: str = "g") -> Guide:
    """Return a guide with steps that have an id, and old ones as an author writes them."""
    was = {step: tuple(tuple(ids.split()) for ids in old.split("|")) if old else () for step, old in steps}
    return Guide(slug, "A guide", "en", tuple(Step(step, step, (), was=old) for step, old in was.items()))


MERGED = made(("make", "open create copy"), ("use", "enter"))
BEFORE = made(("open", ""), ("create", ""), ("copy", ""), ("enter", ""))


def today(progress: Progress, *guides: Guide) -> Progress:
    """Return progress in today's ids, which it keeps however often it is looked at."""
    found = with_ids_of_today(progress, guides or [MERGED])
    assert with_ids_of_today(found, guides or [MERGED]) == found
    return found


@pytest.mark.parametrize("stop", PARTS[:3])
def test_whoever_stopped_at_a_part_is_at_the_whole(stop: Stop) -> None:
    assert today(Progress().visit(stop)) == Progress().visit(MAKE)


def test_nobody_is_told_of_a_change_but_by_the_date_of_the_guide() -> None:
    day, guides = date(2026, 11, 22), {"g": replace(MERGED, updated=date(2026, 11, 22))}
    for before, note in ((day, None), (date(2026, 1, 1), Note.GUIDE_UPDATED)):
        at = today(Progress(guide="g").visit(CREATE).seen("g", before))
        on = route_of(at, guides)
        assert (on.pages[resume(at, on, guides).position], resume(at, on, guides).note) == (MAKE, note)


def test_what_was_several_steps_is_done_once_all_of_them_were() -> None:
    for done in product((False, True), repeat=3):
        at = Progress()
        for stop, is_done in zip(PARTS, done, strict=False):
            at = at.say_done(stop) if is_done else at
        found = today(at)
        assert (found.state(MAKE) is State.SAID_DONE) == all(done)
        assert found.is_open(MAKE) == (not all(done))
        assert all(found.said_done >= {stop} for stop in at.said_done) or all(done), "what is known of a part is not lost"


def test_what_was_several_steps_is_proven_once_all_of_them_were() -> None:
    assert today(Progress().prove(OPEN, CREATE, COPY)) == Progress().prove(MAKE)
    assert today(Progress().prove(OPEN, CREATE).say_done(COPY)) == Progress().say_done(MAKE)
    assert today(Progress().prove(OPEN, CREATE)).state(MAKE) is State.TO_DO
    assert today(Progress().say_done(MAKE).prove(OPEN, CREATE, COPY)).state(MAKE) is State.PROVEN


def test_it_was_gone_on_without_where_nothing_of_it_is_to_do() -> None:
    some = Progress().say_done(OPEN).go_on_without(CREATE)
    assert today(some).is_open(MAKE)
    found = today(some.go_on_without(COPY))
    assert found.skipped == {MAKE}
    assert (found.state(MAKE), found.is_open(MAKE)) == (State.TO_DO, False)
    assert found.said_done == {OPEN}
    assert today(found.say_done(MAKE)) == found.say_done(MAKE)
    assert today(found.say_done(MAKE)).skipped == frozenset()
    all_three = Progress().go_on_without(OPEN).go_on_without(CREATE).go_on_without(COPY)
    assert today(all_three) == Progress().go_on_without(MAKE)
    assert today(all_three.say_done(MAKE)).skipped == frozenset()


def test_it_was_visited_once_one_of_its_parts_was() -> None:
    assert today(Progress(visited=frozenset({CREATE, ENTER}))).visited == {MAKE, USE}
    assert today(Progress(visited=frozenset({ELSEWHERE}))).visited == {ELSEWHERE}


def test_a_step_that_has_another_name_keeps_everything() -> None:
    at = Progress(guide="g").visit(ENTER).say_done(ENTER)
    assert today(at) == Progress(guide="g").visit(USE).say_done(USE)
    assert today(Progress().go_on_without(ENTER)) == Progress().go_on_without(USE)


def test_steps_of_the_same_name_in_another_guide_stay() -> None:
    at = Progress().visit(ELSEWHERE).say_done(ELSEWHERE).prove(Stop("other", "enter")).follow(Stop("other", "copy"))
    assert today(at) == at


def test_the_way_back_leads_to_the_whole_and_not_twice() -> None:
    way = (ELSEWHERE, OPEN, CREATE, USE, COPY)
    assert today(Progress(current=USE, came_from=way)).came_from == (ELSEWHERE, MAKE, USE, MAKE)
    assert today(Progress(current=COPY, came_from=way)).came_from == (ELSEWHERE, MAKE, USE)
    assert today(Progress(came_from=way)).came_from == (ELSEWHERE, MAKE, USE, MAKE)
    unchanged = Progress(current=USE, came_from=(USE, USE, ELSEWHERE, ELSEWHERE))
    assert today(unchanged) == unchanged


def test_a_step_that_was_renamed_twice_is_done_by_any_of_its_names() -> None:
    twice = made(("password", "make | open create copy"))
    now = Stop("g", "password")
    for at in (Progress().say_done(MAKE), Progress().say_done(OPEN).say_done(CREATE).say_done(COPY), Progress().say_done(now)):
        assert today(at, twice) == Progress().say_done(now)
    assert today(Progress().say_done(OPEN).say_done(COPY), twice).is_open(now)


def test_there_and_back_to_a_language_where_it_is_still_several_steps() -> None:
    # As `with_ids_of` gives it: each of them is what is one step elsewhere.
    lagging = made(("open", "make"), ("create", "make"), ("copy", "make"), ("enter", "use"))
    at = Progress().visit(MAKE).say_done(MAKE).go_on_without(USE)
    there = today(at, lagging)
    assert (there.current, there.said_done) == (OPEN, frozenset({OPEN, CREATE, COPY}))
    assert there.skipped == {ENTER}
    assert today(there) == at
    part = Progress().visit(COPY).say_done(COPY).prove(ENTER)
    assert today(today(part), lagging).said_done == {COPY}


def test_a_step_that_became_two_is_done_as_its_first() -> None:
    now = Stop("g", "a")
    assert today(Progress().visit(OPEN).say_done(OPEN), made(("a", "open"), ("b", ""))) == Progress().visit(now).say_done(now)


CLASHES = [
    (made(("a", "b"), ("b", "a")), "two that were each other"),
    (made(("a", "a"), ("b", "b a")), "its own id"),
    (made(("a", " | "), ("b", "|")), "no id"),
]


@pytest.mark.parametrize("guide", [guide for guide, _ in CLASHES], ids=[name for _, name in CLASHES])
def test_what_is_an_id_of_today_is_no_old_one(guide: Guide) -> None:
    a, b = Stop("g", "a"), Stop("g", "b")
    for at in (Progress(), Progress().visit(a).say_done(a), Progress().visit(b).prove(b).go_on_without(a), Progress().follow(b)):
        assert today(at, guide) == at
    assert today(Progress().say_done(OPEN), made(("make", "open use"), ("use", ""))).said_done == {MAKE}


def test_twice_as_much_takes_twice_the_work() -> None:
    def work(many: int) -> int:
        steps = [(f"s{step}", " ".join(f"o{step}-{number}" for number in range(50))) for step in range(many)]
        old = [Stop("g", f"o{step}-{number}") for step in range(many) for number in range(50)]
        at = Progress(current=old[0], came_from=tuple(old[:2000]), visited=frozenset(old), said_done=frozenset(old))
        return calls(partial(with_ids_of_today, at, [made(*steps)]))

    assert work(200) < 2.5 * work(100)
