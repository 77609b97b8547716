"""The title over a page and the buttons under it, as a value: what they mean, not how they look or what they are called."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, assert_never

from assistant.journey.answers import UNKNOWN
from assistant.journey.progress import State
from assistant.journey.route import doors
from assistant.wizard.session.plan import CHECK, WELCOME, Asking, AtStep, Beside, OnTheWay, is_beside

if TYPE_CHECKING:
    from assistant.guides.model import Link
    from assistant.journey.route import Stop
    from assistant.wizard.session.plan import Explained, Key
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
    DONE = auto()  # saying that the step is
    CHECK = auto()  # the same, of making the app password, and checking it
    SKIP = auto()  # saying that one goes on without
    UNSURE = auto()  # saying that one does not know
    NO_MESSAGE = auto()
    ALL_CAUSES = auto()  # leaving what was explained for the whole way
    SIGN_IN_TOO = auto()  # saying that it fails besides what was explained
    CLOSE = auto()


class Footer(NamedTuple):
    """The title and the buttons of a page; `expected` is whether leading on is what the person is expected to do next.

    Where nothing leads on, it is whether leading back is.
    """

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


def of(session: Session, title: str) -> Footer:
    """Return title and buttons of the page that a session is at."""
    key = session.here()
    return footer(key, session.after(key), title, onward_of(session, key), done=is_done(session, key))


def onward_of(session: Session, key: Key) -> Onward | None:
    """Return what leading on from a page means, None where only what is pressed in the page leads on."""
    match key:
        case OnTheWay.WELCOME:
            return None if doors(session.shelf, session.world.policy) else Onward.START
        case OnTheWay.OVERVIEW:
            return Onward.BEGIN
        case AtStep(stop):
            if _has_letters(session, key) and session.after(key) == CHECK and not works(session):
                return Onward.CHECK
            if session.guide_of(stop)[1].ending or session.progress.state(stop) is not State.TO_DO:
                return Onward.NEXT
            return Onward.DONE if is_done(session, key) else Onward.SKIP
        case OnTheWay.CHECK:
            return Onward.NEXT if works(session) else Onward.SKIP
        case OnTheWay.MESSAGE:
            return _onward_of_message(session.explained)
        case Asking(question):
            return Onward.UNSURE if session.progress.answers.get(question) == UNKNOWN else Onward.NEXT
        case OnTheWay.ADDRESS | OnTheWay.FINISH | Beside():
            return Onward.NEXT
        case _:
            assert_never(key)


def _onward_of_message(explained: Explained | None) -> Onward:
    match explained:
        case None:
            return Onward.NO_MESSAGE
        case "here" | "all-causes":
            return Onward.ALL_CAUSES
        case "not-the-sign-in":
            return Onward.SIGN_IN_TOO
        case _:
            assert_never(explained)


def is_done(session: Session, key: Key) -> bool:
    """Return whether a page is done with, so that leading on is what the person is expected to do next.

    The first page is, for somebody new; a step, once its page was opened or it is known to be done.
    """
    match key:
        case OnTheWay.WELCOME:
            return session.where_one_stopped() is None
        case AtStep(stop):
            done = session.progress.state(stop) is not State.TO_DO or _has_letters(session, key)
            return done or stop in session.pressed or not openable(session, stop)
        case OnTheWay.CHECK:
            return works(session)
        case OnTheWay.MESSAGE:
            return session.explained == "all-causes"
        case Asking(question):
            return session.progress.answers.get(question) != UNKNOWN
        case OnTheWay.ADDRESS | OnTheWay.OVERVIEW | OnTheWay.FINISH:
            return True
        case Beside():
            return False  # its own buttons are what it is for
        case _:
            assert_never(key)


def _has_letters(session: Session, key: Key) -> bool:
    """Return whether a page is the step that makes the app password, and this one was copied."""
    return session.letters.at_hand is not None and makes_letters(session, key)


def makes_letters(session: Session, key: Key) -> bool:
    """Return whether a page is the step of the way on which the app password is made."""
    return isinstance(key, AtStep) and not key.beside and session.guide_of(key.stop)[1].app_password


def openable(session: Session, stop: Stop) -> tuple[Link, ...]:
    """Return the pages of the web that a step opens; where it shows what to enter in a program, the page of that comes first."""
    from assistant.guides.links import allowed  # the first page opens none
    from assistant.wizard.session import program_sheet

    links = (*program_sheet.pages_to_open(session, stop), *session.guide_of(stop)[1].buttons)
    return tuple(link for link in links if allowed(link.address))


def works(session: Session) -> bool:
    """Return whether the last check found that everything works."""
    from assistant.mail.outcomes import Works

    return bool(session.outcomes) and all(isinstance(outcome, Works) for outcome in session.outcomes)


def title_of(counter: str, heading: str) -> str:
    """Return what the window's title and a screen reader say of a page: "Step 3 of 7", or the like, and its heading."""
    return " – ".join(part for part in (counter, heading) if part)
