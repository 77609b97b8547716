"""The title over a page and the buttons under it, as a value: what they mean, not how they look or what they are called."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, assert_never

from assistant.wizard.session.plan import WELCOME, Asking, AtStep, Beside, OnTheWay, is_beside

if TYPE_CHECKING:
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.session import Session


class Leave(Enum):
    """The button that closes the window and keeps the place."""

    QUIT = auto()
    LATER = auto()


class Onward(Enum):
    """The button that leads on."""

    NEXT = auto()
    START = auto()
    BEGIN = auto()
    CLOSE = auto()


class Footer(NamedTuple):
    """The title and the buttons of a page; `expected` is whether leading on is what the person is expected to do next."""

    title: str
    leave: Leave
    back: bool
    onward: Onward | None
    expected: bool


def footer(key: Key, following: Key | None, title: str, *, done: bool) -> Footer:
    """Return title and buttons of a page that another one follows, or none; `done` is whether the page is done with."""
    first = key == WELCOME
    onward = None if is_beside(key) else Onward.CLOSE if following is None else _leads_on(key)
    return Footer(title, Leave.QUIT if first else Leave.LATER, back=not first, onward=onward, expected=done)


def of(session: Session, title: str) -> Footer:
    """Return title and buttons of the page that a session is at."""
    key = session.here()
    return footer(key, session.after(key), title, done=is_done(session, key))


def is_done(session: Session, key: Key) -> bool:
    """Return whether a page is done with, so that leading on is what the person is expected to do next."""
    match key:
        case AtStep(stop):
            return stop in session.pressed or not session.openable(stop)
        case OnTheWay.CHECK:
            return session.works()
        case OnTheWay() | Asking() | Beside():
            return True
        case _:
            assert_never(key)


def title_of(counter: str, heading: str) -> str:
    """Return what the window's title and a screen reader say of a page: "Step 3 of 7", or the like, and its heading."""
    return " – ".join(part for part in (counter, heading) if part)


def _leads_on(key: Key) -> Onward:
    match key:
        case OnTheWay.WELCOME:
            return Onward.START
        case OnTheWay.OVERVIEW:
            return Onward.BEGIN
        case OnTheWay.ADDRESS | OnTheWay.CHECK | OnTheWay.FINISH | Asking() | AtStep() | Beside():
            return Onward.NEXT
        case _:
            assert_never(key)
