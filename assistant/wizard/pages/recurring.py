"""What more than one page says, or says of another page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assistant.wizard.session.plan import stop_of

if TYPE_CHECKING:
    from assistant.wizard.session.session import Session

_translate = QCoreApplication.translate


def all_guides() -> str:
    """Return what the page of all guides is called."""
    return _translate("Recurring", "All guides")


def privacy() -> str:
    """Return what the page on privacy is called."""
    return _translate("Recurring", "Privacy")


def check_now() -> str:
    """Return what begins the check, or leads to it."""
    return _translate("Recurring", "Check now")


def way_back(session: Session) -> str:
    """Return what leads back to where the last link was followed from, "" where none was."""
    key = session.way_back()
    if key is None:
        return ""
    stop = stop_of(key)
    if stop is None:
        return _translate("Recurring", "Back to where you were")
    return _translate("Recurring", "Back to: {step}").format(step=session.guide_of(stop)[1].title)


def minutes(count: int) -> str:
    """Return how long a guide takes, in minutes."""
    return _translate("Recurring", "About %n minute(s)", "", count)
