"""The steps of a route as entries of a list, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from assistant.journey.progress import State, minutes_left
from assistant.wizard.session.plan import stop_of

if TYPE_CHECKING:
    from assistant.wizard.session.session import Session

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """A step in the list; `spoken` says number, state and title for a screen reader, `remark` what the sign does not tell."""

    number: int
    title: str
    state: State
    spoken: str
    current: bool = False
    reachable: bool = False
    remark: str = ""


def word_of_state(state: State, *, skipped: bool = False) -> str:
    """Return a step's state in words."""
    match state:
        case State.PROVEN:
            return _translate("StepEntries", "checked and working")
        case State.SAID_DONE:
            return _translate("StepEntries", "done")
        case State.TO_DO:
            return _translate("StepEntries", "skipped") if skipped else _translate("StepEntries", "to do")
        case _ as never:
            assert_never(never)


def words_of_route(session: Session) -> str:
    """Return the name of what is being played and the minutes it still takes."""
    if not session.route.pages:
        return ""
    title = session.shelf[session.route.pages[-1].guide].title
    left = minutes_left(session.progress, session.route, session.shelf)
    if not left:
        return title
    time = _translate("StepEntries", "%n min", "", left)
    return _translate("StepEntries", "{guide} · {time} left").format(guide=title, time=time)


def entries(session: Session) -> tuple[Entry, ...]:
    """Return the steps of the route as entries of the list."""
    made = []
    progress, pages, here = session.progress, session.route.pages, stop_of(session.here())
    for number, stop in enumerate(pages, 1):
        title, state = session.guide_of(stop)[1].title, progress.state(stop)
        skipped = progress.is_skipped(stop)
        word = word_of_state(state, skipped=skipped)
        spoken = _translate("StepEntries", "Step {number} of {total}, {state}: {title}").format(
            number=number,
            total=len(pages),
            state=word,
            title=title,
        )
        reachable = stop in progress.visited or not progress.is_open(stop)
        remark = word if skipped else ""
        made.append(Entry(number, title, state, spoken, current=stop == here, reachable=reachable, remark=remark))
    return tuple(made)
