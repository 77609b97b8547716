"""What more than one page says, or says of another page."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from assistant.wizard.session.plan import numbered, stop_of

if TYPE_CHECKING:
    from assistant.guides.minutes import Minutes
    from assistant.journey.answers import Door
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.session import Session

_translate = QCoreApplication.translate


def all_guides() -> str:
    """Return what the page of all guides is called."""
    return _translate("Recurring", "All guides")


def privacy() -> str:
    """Return what the page on privacy is called."""
    return _translate("Recurring", "Privacy")


def door_title(door: Door) -> str:
    """Return what a door is called."""
    match door:
        case "set-up":
            return _translate("Recurring", "Set up access")
        case "stopped":
            return _translate("Recurring", "It stopped working")
        case "remove":
            return _translate("Recurring", "Remove access")
        case _ as never:
            assert_never(never)


def title_of_check() -> str:
    """Return what the check is called among the steps."""
    return _translate("Recurring", "Check that it works")


def step_number(session: Session, key: Key) -> str:
    """Return which step of how many a page is, "" where it is none of the way."""
    steps = numbered(session.plan)
    if key not in steps:
        return ""
    number, total = (QLocale().toString(count) for count in (steps.index(key) + 1, len(steps)))
    return _translate("Recurring", "Step {number} of {total}").format(number=number, total=total)


def check_now() -> str:
    """Return what begins the check, or leads to it."""
    return _translate("Recurring", "Check now")


def it_works() -> str:
    """Return the heading of what the check has proven."""
    return _translate("Recurring", "It works")


def your_answer() -> str:
    """Return what is said of the answer that was given."""
    return _translate("Recurring", "Your answer")


def way_back(session: Session) -> str:
    """Return what leads back to where the last link was followed from, "" where none was."""
    key = session.links.way_back()
    if key is None:
        return ""
    stop = stop_of(key)
    if stop is None:
        return _translate("Recurring", "Back to where you were")
    return _translate("Recurring", "Back to: {step}").format(step=session.guide_of(stop)[1].title)


def minutes(taken: Minutes) -> str:
    """Return how long a guide takes, at the beginning of a sentence or as one."""
    if taken.least == taken.most:
        return _translate("Recurring", "About %n minute(s)", "", taken.most)
    return _between(_translate("Recurring", "About {least} to {most} minutes"), taken)


def minutes_in_short(taken: Minutes) -> str:
    """Return how long something takes, where there is little room."""
    if taken.least == taken.most:
        return _translate("Recurring", "%n min", "", taken.most)
    return _between(_translate("Recurring", "{least} to {most} min"), taken)


def _between(words: str, taken: Minutes) -> str:
    return words.format(least=QLocale().toString(taken.least), most=QLocale().toString(taken.most))
