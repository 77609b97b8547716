"""Whatever stands in the file of the last visit, and whatever became of guides and policy since, there is a first page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product
from random import Random
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from assistant.guides import languages
from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.guides.model import Guide
from assistant.journey.answers import BY_NAME, answers_from
from assistant.journey.progress import ASKED_FOR_ADDRESS, ASKED_FOR_MESSAGE, Note, Place, Progress
from assistant.journey.progress_json import from_json, to_json
from assistant.journey.route import Policy, Stop
from assistant.wizard.controls.theme import LIGHT
from assistant.wizard.session.plan import FINISH, OVERVIEW, WELCOME, AtStep, Key, asks, place_of, question_of
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import World
from assistant.wizard.shell.window import AssistantWindow
from tests.wizard.person import page_of

HOW_MANY = 600
ANSWERS = [("door", "set-up"), ("two-step", "on"), ("program", "printer")]
PRESETS = Policy(presets=answers_from([("program", "ovh-mail-migrator"), ("account", "work")]))
NO_DOORS = Policy(hidden_doors=frozenset({"set-up", "stopped", "remove"}))


class Fewer(Library):
    """The guides without some, with some that cannot be read, or in a folder that cannot be read."""

    def __init__(
        self, guides: Library, *, gone: tuple[str, ...] = (), broken: tuple[str, ...] = (), locked: bool = False
    ) -> None:
        super().__init__(guides.folder)
        self._guides, self._gone, self._broken, self._locked = guides, gone, broken, locked

    def slugs(self) -> tuple[str, ...]:
        if self._locked:
            raise GuideError(str(self.folder), 1, "The folder cannot be read: Permission denied.")
        return tuple(slug for slug in self._guides.slugs() if slug not in self._gone)

    def guide(self, slug: str, language: str) -> Guide:
        if slug in self._broken:
            raise GuideError(f"{slug}.md", 7, "The front matter is not closed.")
        assert slug in self.slugs()
        return self._guides.guide(slug, language)


class Merged(Library):
    """The guides after each two steps that follow each other became one of another name; the French still has them all."""

    def __init__(self, guides: Library) -> None:
        super().__init__(guides.folder)
        self._guides = guides

    def guide(self, slug: str, language: str) -> Guide:
        guide = self._guides.guide(slug, language)
        if language == "fr":
            return guide
        pairs = [guide.steps[place : place + 2] for place in range(0, len(guide.steps), 2)]
        merged = (replace(steps[-1], id=f"new-{steps[-1].id}", was=(tuple(step.id for step in steps),)) for steps in pairs)
        return replace(guide, steps=tuple(merged))


@pytest.fixture
def worlds(make_world: Callable[..., World], library: Library) -> list[World]:
    """The program as it was, and what an update, a policy or a damaged installation may have made of it."""
    guides = (
        Fewer(library, gone=("app-password",)),
        Fewer(library, broken=("app-password", "security-alert")),
        Fewer(library, broken=("remove-access",), gone=("it-stopped-working",)),
        Fewer(library, gone=library.slugs()),
        Fewer(library, locked=True),
        Merged(library),
    )
    changed = [make_world(guides=each) for each in guides]
    return [make_world(), *changed, make_world(policy=PRESETS), make_world(policy=NO_DOORS)]


def resumed(world: World, progress: Progress) -> tuple[Session, Key, Note | None]:
    """Go on with progress, and see that all is there that the page and those after it are made of."""
    made = Session(world, progress)
    key, note = made.resume(greet=True)
    assert key in made.plan
    assert made.problem is None or key == WELCOME
    made.arrive(key)
    for stop in made.route.pages:
        made.guide_of(stop)
    for stop in made.progress.came_from:
        assert made.guide_of(stop)[1].id == stop.step
    for page in made.plan:
        assert not asks(page) or question_of(page) in {*BY_NAME, ASKED_FOR_ADDRESS, ASKED_FOR_MESSAGE}
        if page in (OVERVIEW, FINISH):
            assert made.main_guide().title
    assert made.progress.begun() or place_of(key) in (Place.WELCOME, Place.STEP)
    return made, key, note


NOTHING_KNOWN = {"answers": {}, "visited": [["app-password", "create"]]}
UNKNOWN_ANSWERS = {"answers": {"door": "renamed", "two-step": "maybe", "colour": "red"}}
UNKNOWN_STEPS = {
    "answers": dict(ANSWERS),
    "current": ["app-password", "gone"],
    "came_from": [["app-password", "gone"], ["gone", "x"]],
}
UNKNOWN_STEP_ALONE = {"current": ["app-password", "gone"]}
UNKNOWN_GUIDE = {"guide": "gone", "current": ["gone", "one"]}
UNKNOWN_GUIDE_AND_DOOR = {"guide": "gone", "current": ["gone", "one"], "answers": dict(ANSWERS)}
UNKNOWN_QUESTION = {"answers": dict(ANSWERS), "question": "colour"}
WITHOUT_A_CHOICE: list[dict[str, Any]] = [NOTHING_KNOWN, UNKNOWN_ANSWERS, UNKNOWN_STEP_ALONE, UNKNOWN_GUIDE]


@pytest.mark.parametrize(
    ("place", "state"), [*product([each for each in Place if each is not Place.WELCOME], range(len(WITHOUT_A_CHOICE)))]
)
def test_where_nothing_was_chosen_that_is_known_one_is_told_on_the_first_page(
    worlds: list[World], place: Place, state: int
) -> None:
    written = WITHOUT_A_CHOICE[state] | {"place": place.value, "question": "two-step"}
    for world in worlds:
        made, key, note = resumed(world, from_json(written))
        assert key == WELCOME
        assert note is Note.PLACE_GONE or made.problem is not None


@pytest.mark.parametrize("state", [UNKNOWN_STEPS, UNKNOWN_GUIDE_AND_DOOR, UNKNOWN_QUESTION])
@pytest.mark.parametrize("place", Place)
def test_of_a_journey_that_is_known_as_much_is_kept_as_possible(worlds: list[World], place: Place, state: dict[str, Any]) -> None:
    written = {"question": "two-step"} | state | {"place": place.value}
    for world in worlds:
        made, _, _ = resumed(world, from_json(written))
        assert made.progress.answers.given == tuple(sorted(ANSWERS, key=lambda pair: [*BY_NAME].index(pair[0])))
    _, key, note = resumed(worlds[0], from_json(written))
    alone = state is UNKNOWN_GUIDE_AND_DOOR and place is not Place.STEP
    ahead = Place.STEP if place in {Place.QUESTION, Place.OVERVIEW} else place  # what is not asked or shown any more is left out
    expected = Place.WELCOME if alone else ahead
    assert place_of(key) is expected
    gone = alone or place in {Place.QUESTION, Place.OVERVIEW}
    assert (note is Note.PLACE_GONE) == (gone and place is not Place.WELCOME)
    assert (note is Note.STEP_GONE) == (place is Place.STEP and state is not UNKNOWN_QUESTION)


def test_a_step_is_found_again_although_the_answers_are_unknown(worlds: list[World]) -> None:
    written = UNKNOWN_ANSWERS | {"place": "step", "current": ["remove-access", "delete"]}
    _, key, note = resumed(worlds[0], from_json(written))
    assert (place_of(key), note) == (Place.STEP, None)


def test_every_step_that_became_part_of_another_one_is_found_again(make_world: Callable[..., World], library: Library) -> None:
    merged = make_world(guides=Merged(library))
    for slug in library.slugs():
        stops = [Stop(slug, step.id) for step in library.guide(slug, "en").steps]
        for stop in stops:
            played = Progress(guide=slug, said_done=frozenset(stops), language="en")
            made, key, note = resumed(merged, played.visit(stop).follow(stop))
            step = made.guide_of(stop)[1]
            assert stop.step in step.old_ids
            assert made.progress.said_done == {Stop(slug, each.id) for each in made.shelf[slug].steps}
            if Stop(slug, step.id) in made.route.pages:
                assert (key, note) == (AtStep(Stop(slug, step.id)), Note.WHERE_ONE_STOPPED)


# Any state at all


def any_state(rng: Random, library: Library) -> dict[str, Any]:
    """Return what might stand in a file: of this version, of another one, edited or damaged."""
    slugs = ["", "gone", *library.slugs()]
    steps = {slug: [step.id for step in library.guide(slug, "en").steps] for slug in library.slugs()}

    def stop() -> Any:
        slug = rng.choice(slugs)
        return rng.choice([[slug, rng.choice([*steps.get(slug, []), "gone"])]] * 9 + [[slug], None, "x", 7])

    def stops() -> Any:
        return rng.choice([[stop() for _ in range(rng.randrange(6))]] * 9 + [None, {}, "x"])

    values = {name: [*question.values, "renamed"] for name, question in BY_NAME.items()} | {"colour": ["red", None, 3]}
    asked = rng.sample([*values], rng.randrange(len(values) + 1))
    state = {
        "answers": {name: rng.choice(values[name]) for name in asked},
        "place": rng.choice([*(place.value for place in Place)] * 3 + ["nowhere", None]),
        "question": rng.choice([*BY_NAME, ASKED_FOR_ADDRESS, ASKED_FOR_MESSAGE, "colour", "", None]),
        "guide": rng.choice(["", "", "", *slugs, 5]),
        "current": stop(),
        "came_from": stops(),
        "visited": stops(),
        "said_done": stops(),
        "proven": stops(),
        "skipped": stops(),
        "language": rng.choice(["en", "fr", "xx", "", "de-AT", "-", 8]),
        "guide_dates": {rng.choice(slugs): rng.choice(["2026-01-01", "2026-02-30", 1])},
        "columns": {"": rng.random() < 0.5, "offscreen": True},
        "takes_letters": rng.choice([True, False, None, "no"]),
    }
    assert set(state) == set(to_json(Progress())) - {"format", "version"}
    return {name: value for name, value in state.items() if rng.random() < 0.9}


def test_every_one_of_600_states_leads_to_a_page_with_a_window(
    worlds: list[World], library: Library, application: QApplication
) -> None:
    rng = Random(20_261_204)
    met: dict[tuple[Key, Note | None, bool, bool], tuple[World, Progress]] = {}
    for number in range(HOW_MANY):
        progress = from_json(any_state(rng, library))
        progress = progress.set_language(languages.nearest(progress.language or "en", languages.NAMES))
        world = worlds[number % len(worlds)] if number % 2 else worlds[0]
        made, key, note = resumed(world, progress)
        met.setdefault((key, note, made.problem is None, bool(made.progress.came_from)), (world, progress))
    assert {place_of(key) for key, *_ in met} == {*Place}
    for (key, *_), (world, progress) in met.items():
        window = AssistantWindow(world, progress, LIGHT)
        window.start()
        assert (window.session.here(), page_of(window).filled) == (key, True)
        window.close()
        window.deleteLater()
