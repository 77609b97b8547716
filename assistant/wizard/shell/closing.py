"""That nothing is lost unasked: before the window closes, and where the place cannot be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.wizard.controls import clipboard, dialogs
from assistant.wizard.shell import place_notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from assistant.wizard.pages.base import Page
    from assistant.wizard.session.session import Session


def may_close(window: QWidget, session: Session, page: Page, interrupted: Callable[[], bool]) -> bool:
    """Save, and return whether the window may close; the person is asked where something would be lost.

    Where Ctrl+C interrupted the program, also while it asks, what was typed is lost without a question.
    """
    if not _settles_clipboard(window, interrupted):
        return False
    if page.something_to_lose() and not (interrupted() or dialogs.confirms_closing(window) or interrupted()):
        return False
    reason = session.save()
    if reason is None or session.told_unsaved:
        return True
    return dialogs.confirms_closing_unsaved(window, reason)


def _settles_clipboard(window: QWidget, interrupted: Callable[[], bool]) -> bool:
    """Ask what becomes of an app password that is still in the clipboard; returns whether the window may close."""
    if interrupted() or not clipboard.holds_secret():
        return True
    clears = dialogs.asks_to_clear_clipboard(window)
    if clears:
        clipboard.clear_secret()
    return clears is not None or interrupted()


def notes_unsaved(session: Session, reason: str) -> bool:
    """Note for the page that is shown that the place cannot be saved; returns whether that is news."""
    if session.told_unsaved:
        return False
    session.told_unsaved = True
    session.notes.append(lambda _: place_notes.words_unsaved(reason))
    return True
