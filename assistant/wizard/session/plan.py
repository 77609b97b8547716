"""Which pages follow each other, as a value; no page and no window is needed to know it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, assert_never

from assistant.journey.answers import DOORS, NOTHING_KNOWN, REMOVE, Answers, AskedName, Door, door, in_force, is_asked
from assistant.journey.progress import ASKED_FOR_ADDRESS, ASKED_FOR_MESSAGE, Place, Progress
from assistant.journey.route import GUIDE_OF_DOOR, Stop

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from assistant.journey.route import Route


class OnTheWay(Enum):
    """A page of the way of which there is one."""

    WELCOME = "welcome"
    MESSAGE = ASKED_FOR_MESSAGE
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
    GUIDE = "guide"  # what the guide on the way is, and all its steps


class Asking(NamedTuple):
    """The page that asks a question."""

    question: AskedName


class AtStep(NamedTuple):
    """The page of a step; an ending that a link leads to is read beside the way, which is not at its end there."""

    stop: Stop
    beside: bool = False


Key = OnTheWay | Beside | Asking | AtStep
"""A page. What tells pages apart does so with `match` and `assert_never`: a new kind is a type error until it is met."""

Explained = Literal["here", "all-causes", "not-the-sign-in"]
"""Where one goes on from a message that was explained: by what stands there, through all causes, or not here at all."""

WELCOME: Final[Key] = OnTheWay.WELCOME
MESSAGE: Final[Key] = OnTheWay.MESSAGE
ADDRESS: Final[Key] = OnTheWay.ADDRESS
OVERVIEW: Final[Key] = OnTheWay.OVERVIEW
CHECK: Final[Key] = OnTheWay.CHECK
FINISH: Final[Key] = OnTheWay.FINISH

GUIDES: Final[Key] = Beside.GUIDES
ABOUT: Final[Key] = Beside.ABOUT
PRIVACY: Final[Key] = Beside.PRIVACY
EXPLAIN: Final[Key] = Beside.EXPLAIN
GUIDE: Final[Key] = Beside.GUIDE


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
        case OnTheWay.MESSAGE | OnTheWay.ADDRESS | Asking():
            return Place.QUESTION
        case OnTheWay.OVERVIEW | Beside.GUIDE:
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
        case OnTheWay.MESSAGE | OnTheWay.ADDRESS:
            return str(key.value)
        case Asking(question):
            return question
        case _:
            return ""


def stop_of(key: Key | None) -> Stop | None:
    """Return the stop whose page it is, None for other pages and for none."""
    return key.stop if isinstance(key, AtStep) else None


def plan(
    progress: Progress,
    route: Route,
    asked: Sequence[AskedName] = (),
    presets: Answers = NOTHING_KNOWN,
    offered: Container[str] = DOORS,
) -> tuple[Key, ...]:
    """Return the pages in their order: welcome, what is asked at a door, the steps with the check among them, the end.

    A guide that is played on its own begins with its overview. Where the door that was chosen is not among those that are
    `offered`, nothing is asked: the first page leads to all guides.
    """
    chosen = door(in_force(progress.answers, presets))
    through_a_door = not progress.guide and chosen in offered
    steps = _with_check(route, always=through_a_door)
    if progress.guide or (progress.current in route.pages and not through_a_door):
        return (WELCOME, OVERVIEW, *steps, FINISH)
    if not through_a_door:
        return (WELCOME, GUIDES)
    begin: tuple[Key, ...] = (WELCOME, *_typed_at(chosen), *map(Asking, asked))
    return (*begin, *steps, FINISH) if route.stops else (*begin, *steps)


def _with_check(route: Route, *, always: bool) -> tuple[Key, ...]:
    """Return the steps of a route, with the check before the one that shows the values.

    Where none does, the check comes last and is there `always`, unless an ending closes the way or an access was removed on it.
    """
    steps = tuple(map(AtStep, route.pages))
    removed = all(stop.guide == GUIDE_OF_DOOR[REMOVE] for stop in route.stops)  # also where a link led there
    if route.values is None:
        return (*steps, CHECK) if always and not removed and route.ending is None else steps
    before = route.stops.index(route.values)
    return (*steps[:before], CHECK, *steps[before:])


def _typed_at(chosen: Door) -> tuple[Key, ...]:
    """Return the pages of a door on which something is typed; the answers to the questions are chosen."""
    match chosen:
        case "set-up":
            return (ADDRESS,)
        case "stopped":
            return (MESSAGE, ADDRESS)
        case "remove":
            return ()
        case _:
            assert_never(chosen)


def numbered(pages: Sequence[Key]) -> tuple[Key, ...]:
    """Return the pages of a plan that are counted as steps: the check is one."""
    return tuple(key for key in pages if key == CHECK or stop_of(key) is not None)


def before_check(pages: Sequence[Key]) -> tuple[Stop, ...]:
    """Return the steps that the check proves: those that stand before it in a plan, all where it is not there."""
    until = pages.index(CHECK) if CHECK in pages else len(pages)
    return tuple(stop for key in pages[:until] if (stop := stop_of(key)) is not None)


def is_proven(progress: Progress, pages: Sequence[Key]) -> bool:
    """Return whether the check has proven what it can prove: a step that came onto the way since does not undo it."""
    stops = before_check(pages)
    return bool(stops) and stops[-1] in progress.proven


def arrived(progress: Progress, key: Key) -> Progress:
    """Return the progress of somebody who is shown a page; of one beside the way nothing is remembered."""
    match key:
        case Beside() | AtStep(beside=True):
            return progress
        case OnTheWay.WELCOME:
            return progress.go_to(Place.WELCOME)
        case OnTheWay.MESSAGE | OnTheWay.ADDRESS:
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
            if progress.question in {ASKED_FOR_MESSAGE, ASKED_FOR_ADDRESS}:
                return OnTheWay(progress.question)
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
