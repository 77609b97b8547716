"""Which pages follow each other, as a value; no page and no window is needed to know it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple, assert_never

from assistant.journey.answers import (
    DOORS,
    NOTHING_KNOWN,
    REMOVE,
    Answers,
    AskedName,
    door,
    in_force,
    is_asked,
    leads_to_values,
    questions,
)
from assistant.journey.progress import ASKED_FOR_ADDRESS, Place, Progress
from assistant.journey.route import GUIDE_OF_DOOR, Stop

if TYPE_CHECKING:
    from collections.abc import Container

    from assistant.journey.route import Route


class OnTheWay(Enum):
    """A page of the way of which there is one."""

    WELCOME = "welcome"
    ADDRESS = ASKED_FOR_ADDRESS
    OVERVIEW = "overview"
    CHECK = "check"
    FINISH = "finish"


class Beside(Enum):
    """A page beside the way, such as the list of all guides: Back leads to where one was."""

    GUIDES = "guides"
    ABOUT = "about"
    PRIVACY = "privacy"
    EXPLAIN = "explain"


class Asking(NamedTuple):
    """The page that asks a question."""

    question: AskedName


class AtStep(NamedTuple):
    """The page of a step; an ending that a link leads to is read beside the way, which is not at its end there."""

    stop: Stop
    beside: bool = False


Key = OnTheWay | Beside | Asking | AtStep
"""A page. What tells pages apart does so with `match` and `assert_never`: a new kind is a type error until it is met."""

WELCOME: Final[Key] = OnTheWay.WELCOME
ADDRESS: Final[Key] = OnTheWay.ADDRESS
OVERVIEW: Final[Key] = OnTheWay.OVERVIEW
CHECK: Final[Key] = OnTheWay.CHECK
FINISH: Final[Key] = OnTheWay.FINISH

GUIDES: Final[Key] = Beside.GUIDES
ABOUT: Final[Key] = Beside.ABOUT
PRIVACY: Final[Key] = Beside.PRIVACY
EXPLAIN: Final[Key] = Beside.EXPLAIN


def is_beside(key: Key) -> bool:
    """Return whether a page stands beside the way."""
    match key:
        case Beside():
            return True
        case AtStep(_, beside):
            return beside
        case OnTheWay() | Asking():
            return False
        case _:
            assert_never(key)


def asks(key: Key) -> bool:
    """Return whether a page is one of the questions."""
    return place_of(key) is Place.QUESTION


def place_of(key: Key) -> Place:
    """Return the kind of place that a page belongs to; of one beside the way nothing is remembered."""
    match key:
        case OnTheWay.WELCOME | Beside.GUIDES | Beside.ABOUT | Beside.PRIVACY:
            return Place.WELCOME
        case OnTheWay.ADDRESS | Asking():
            return Place.QUESTION
        case OnTheWay.OVERVIEW:
            return Place.OVERVIEW
        case AtStep():
            return Place.STEP
        case OnTheWay.CHECK | Beside.EXPLAIN:
            return Place.CHECK
        case OnTheWay.FINISH:
            return Place.FINISH
        case _:
            assert_never(key)


def question_of(key: Key) -> str:
    """Return the name of what a page asks, "" where it asks nothing."""
    match key:
        case OnTheWay.ADDRESS:
            return str(key.value)
        case Asking(question):
            return question
        case _:
            return ""


def stop_of(key: Key | None) -> Stop | None:
    """Return the stop whose page it is, None for other pages and for none."""
    return key.stop if isinstance(key, AtStep) else None


def plan(progress: Progress, route: Route, presets: Answers = NOTHING_KNOWN, offered: Container[str] = DOORS) -> tuple[Key, ...]:
    """Return the pages in their order: welcome, the questions of a door, the overview, the steps, the check, the end.

    The pages that tell of a guide are there only where the route leads through one. Where the door that was chosen is not among
    those that are `offered`, nothing is asked: the first page leads to all guides.
    """
    steps = tuple(AtStep(stop) for stop in route.pages)
    through_a_door = not progress.guide and door(in_force(progress.answers, presets)) in offered
    if progress.guide or (progress.current in route.pages and not through_a_door):
        return (WELCOME, OVERVIEW, *steps, FINISH)
    if not through_a_door:
        return (WELCOME, GUIDES)
    asked = tuple(Asking(name) for name in questions(progress.answers, presets))
    leaving = not leads_to_values(door(in_force(progress.answers, presets)))
    begin: tuple[Key, ...] = (WELCOME, *asked) if leaving else (WELCOME, ADDRESS, *asked)
    if not route.stops:
        return (*begin, *steps)
    removed = all(stop.guide == GUIDE_OF_DOOR[REMOVE] for stop in route.stops)  # also where a link led there
    end = (FINISH,) if leaving or removed or route.ending is not None else (CHECK, FINISH)
    return (*begin, OVERVIEW, *steps, *end)


def before_check(pages: tuple[Key, ...]) -> tuple[Stop, ...]:
    """Return the stops that stand before the check in a plan, all of them where there is no check."""
    before = pages[: pages.index(CHECK)] if CHECK in pages else pages
    return tuple(key.stop for key in before if isinstance(key, AtStep))


def arrived(progress: Progress, key: Key) -> Progress:
    """Return the progress of somebody who is shown a page; of one beside the way nothing is remembered."""
    match key:
        case Beside() | AtStep(beside=True):
            return progress
        case OnTheWay.WELCOME:
            return progress.go_to(Place.WELCOME)
        case OnTheWay.ADDRESS:
            return progress.ask(key.value)
        case Asking(question):
            return progress.ask(question)
        case OnTheWay.OVERVIEW:
            return progress.go_to(Place.OVERVIEW)
        case AtStep(stop):
            return progress.visit(stop)
        case OnTheWay.CHECK:
            return progress.go_to(Place.CHECK)
        case OnTheWay.FINISH:
            return progress.go_to(Place.FINISH)
        case _:
            assert_never(key)


def key_of(progress: Progress) -> Key:
    """Return the page that a progress stands at."""
    match progress.place:
        case Place.WELCOME:
            return WELCOME
        case Place.QUESTION:
            if progress.question == ASKED_FOR_ADDRESS:
                return ADDRESS
            return Asking(progress.question) if is_asked(progress.question) else WELCOME
        case Place.OVERVIEW:
            return OVERVIEW
        case Place.STEP:
            return WELCOME if progress.current is None else AtStep(progress.current)
        case Place.CHECK:
            return CHECK
        case Place.FINISH:
            return FINISH
        case _:
            assert_never(progress.place)
