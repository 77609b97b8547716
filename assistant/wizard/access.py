"""What screen readers are told that Qt does not tell by itself: headings and announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Heading(QLabel):
    """A heading; it takes the focus when a page is turned, so that a screen reader begins there. A page's own has level 1."""

    def __init__(self, words: str = "", level: int = 1) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.level = level
        self.setAccessibleName(words)


def install() -> None:
    """Let headings be headings for screen readers; Qt asks for them when the first one looks."""
    from assistant.wizard import headings  # noqa: PLC0415 - Qt's classes take their time to load

    headings.install()


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say some words without moving the focus."""
    if not is_active():
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415

    event = QAccessibleAnnouncementEvent(widget, words)
    kind = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kind.Assertive if urgent else kind.Polite)
    QAccessible.updateAccessibility(event)


def is_active() -> bool:
    """Return whether a screen reader, or another program that asks for it, is there."""
    return QAccessible.isActive()
