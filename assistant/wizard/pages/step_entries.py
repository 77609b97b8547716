"""The steps of a route as entries of a list, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from assistant.journey.progress import State, minutes_left
from assistant.wizard.pages import recurring
from assistant.wizard.session.plan import is_proven, numbered, stop_of

if TYPE_CHECKING:
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.session import Session

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """A step in the list; `spoken` says number, state and title for a screen reader.

    `word` says its state, "" for one that is ahead; `remark` is that word where the sign does not tell it.
    """

    number: int
    title: str
    state: State
    spoken: str
    current: bool = False
    reachable: bool = False
    word: str = ""
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
    time = recurring.minutes_in_short(left)
    return _translate("StepEntries", "{guide} · {time} left").format(guide=title, time=time)


def title_of(session: Session, key: Key) -> tuple[str, str]:
    """Return what a page among the steps is called, and the language of these words, "" for the one that is spoken."""
    stop = stop_of(key)
    if stop is None:
        return recurring.title_of_check(), ""
    guide, step = session.guide_of(stop)
    return step.title, guide.language


def entries(session: Session) -> tuple[Entry, ...]:
    """Return the steps of the way as entries of the list, the check being one of them."""
    steps = numbered(session.plan)
    return tuple(_entry(session, steps, number) for number in range(1, len(steps) + 1))


def _entry(session: Session, steps: tuple[Key, ...], number: int) -> Entry:
    key, progress = steps[number - 1], session.progress
    stop = stop_of(key)
    if stop is None:
        state, skipped = State.PROVEN if is_proven(progress, session.plan) else State.TO_DO, False
        met = stop_of(steps[number - 2]) if number > 1 else None
        reachable = met in progress.visited
    else:
        state, skipped = progress.state(stop), progress.is_skipped(stop)
        reachable = stop in progress.visited or not progress.is_open(stop)
    title, word = title_of(session, key)[0], word_of_state(state, skipped=skipped)
    spoken = _translate("StepEntries", "Step {number} of {total}, {state}: {title}").format(
        number=number,
        total=len(steps),
        state=word,
        title=title,
    )
    ahead, current = state is State.TO_DO and not skipped, key == session.here()
    return Entry(number, title, state, spoken, current, reachable, "" if ahead else word, word if skipped else "")
