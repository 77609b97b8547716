"""What screen readers are told that Qt does not tell by itself: headings, announcements, and words in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from assistant.wizard.controls.bidi import for_the_ear

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface


class HeadingLabel(QLabel):
    """A heading; it takes the focus when a page is turned, so that a screen reader begins there. A page's own has level 1."""

    level = 1

    def __init__(self, words: str = "", level: int = 1) -> None:
        super().__init__()  # without words: of these Qt tells at once, while this is not yet more than a label
        self.level = level
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show words, which are also its name."""
        self.setAccessibleName(words)
        super().setText(words)


class HeadingBox(QWidget):
    """A heading that is a control, such as a title that opens what stands under it: a reader finds it as both."""

    def __init__(self, control: QWidget, level: int) -> None:
        super().__init__()
        self.level = level
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(control)


def install() -> None:
    """Let headings be headings for screen readers; to be called before there is any widget, for the sake of those that come."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a heading; Qt asks once for each widget, when a screen reader first meets it."""
    if not isinstance(thing, HeadingLabel | HeadingBox):
        return None
    from assistant.wizard.controls.headings import HeadingInterface

    return HeadingInterface(thing)


def mark_language(widget: QWidget, language: str = "") -> None:
    """Tell in which language a widget's words, and all in it, are read; without a code it is the one that is spoken."""
    widget.setLocale(QLocale(language) if language else QLocale())


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say some words without moving the focus."""
    if not is_active():
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, for_the_ear(words))
    kind = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kind.Assertive if urgent else kind.Polite)
    QAccessible.updateAccessibility(event)


def is_active() -> bool:
    """Return whether a screen reader, or another program that asks for it, is there."""
    return QAccessible.isActive()


def offer(control: QWidget) -> None:
    """Give the keyboard to what is to be pressed next; a screen reader stays where it is."""
    if not is_active():
        control.setFocus(Qt.FocusReason.OtherFocusReason)
