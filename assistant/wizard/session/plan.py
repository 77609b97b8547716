"""Which pages follow each other, as a value; no page and no window is needed to know it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from assistant.journey.answers import DOORS, NOTHING_KNOWN, REMOVE, Answers, door, in_force, questions
from assistant.journey.progress import Place, Progress

if TYPE_CHECKING:
    from collections.abc import Container

    from assistant.journey.route import Route, Stop

ADDRESS = "address"  # asked like a question, but never among the answers: it lives in memory only


class Key(NamedTuple):
    """A page: its kind, and the question or the stop that it is about, or its own name."""

    place: Place
    detail: str | Stop = ""
    name: str = ""


class Side(Key):
    """A page beside the way, such as the list of all guides: Back leads to where one was."""


WELCOME = Key(Place.WELCOME)
OVERVIEW = Key(Place.OVERVIEW)
CHECK = Key(Place.CHECK)
FINISH = Key(Place.FINISH)

GUIDES = Side(Place.WELCOME, name="guides")
ABOUT = Side(Place.WELCOME, name="about")
PRIVACY = Side(Place.WELCOME, name="privacy")
EXPLAIN = Side(Place.CHECK, name="explain")


def beside(stop: Stop) -> Side:
    """Return the page of an ending that a link leads to: read beside the way, which is not at its end there."""
    return Side(Place.STEP, stop, "ending")


def plan(progress: Progress, route: Route, presets: Answers = NOTHING_KNOWN, offered: Container[str] = DOORS) -> tuple[Key, ...]:
    """Return the pages in their order: welcome, the questions of a door, the overview, the steps, the check, the end.

    The pages that tell of a guide are there only where the route leads through one. Where the door that was chosen is not among
    those that are `offered`, nothing is asked: the first page leads to all guides.
    """
    steps = tuple(Key(Place.STEP, stop) for stop in route.pages)
    through_a_door = not progress.guide and door(in_force(progress.answers, presets)) in offered
    if progress.guide or (progress.current in route.pages and not through_a_door):
        return (WELCOME, OVERVIEW, *steps, FINISH)
    if not through_a_door:
        return (WELCOME, GUIDES)
    asked = tuple(Key(Place.QUESTION, question.name) for question in questions(progress.answers, presets))
    leaving = door(in_force(progress.answers, presets)) == REMOVE
    address = () if leaving else (Key(Place.QUESTION, ADDRESS),)
    begin = (WELCOME, *address, *asked)
    if not route.stops:
        return (*begin, *steps)
    end = (FINISH,) if leaving or route.ending is not None else (CHECK, FINISH)
    return (*begin, OVERVIEW, *steps, *end)


def key_of(progress: Progress) -> Key:
    """Return the page that a progress stands at."""
    if progress.place is Place.STEP and progress.current is not None:
        return Key(Place.STEP, progress.current)
    if progress.place is Place.QUESTION:
        return Key(Place.QUESTION, progress.question)
    return Key(progress.place)
