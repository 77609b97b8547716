"""The title over a page and the buttons under it, as a value: what they mean, not how they look or what they are called."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from assistant.wizard.session.plan import WELCOME, is_beside

if TYPE_CHECKING:
    from assistant.wizard.session.plan import Key


class Leave(Enum):
    """The button that closes the window and keeps the place."""

    QUIT = auto()
    LATER = auto()


class Onward(Enum):
    """The button that leads on."""

    NEXT = auto()
    START = auto()
    BEGIN = auto()
    DONE = auto()  # saying that the step is
    SKIP = auto()  # saying that one goes on without
    CLOSE = auto()


class Footer(NamedTuple):
    """The title and the buttons of a page; `expected` is whether leading on is what the person is expected to do next."""

    title: str
    leave: Leave | None
    back: bool
    onward: Onward | None
    expected: bool


def footer(key: Key, following: Key | None, title: str, onward: Onward | None, *, done: bool) -> Footer:
    """Return title and buttons of a page that another one follows, or none.

    `onward` is what leading on means there, None where only what is pressed in the page leads on; `done` is whether the page is
    done with.
    """
    first = key == WELCOME
    leads = None if is_beside(key) else Onward.CLOSE if following is None else onward
    leave = None if leads is Onward.CLOSE else Leave.QUIT if first else Leave.LATER  # one button closes, not two
    return Footer(title, leave, back=not first, onward=leads, expected=done)


def title_of(counter: str, heading: str) -> str:
    """Return what the window's title and a screen reader say of a page: "Step 3 of 7", or the like, and its heading."""
    return " – ".join(part for part in (counter, heading) if part)
