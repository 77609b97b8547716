"""What screen readers are told that Qt does not tell by itself: headings and announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class Heading(QLabel):
    """A heading; it takes the focus when a page is turned, so that a screen reader begins there."""


class _HeadingInterface(QAccessibleWidget):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Heading)


_interfaces: dict[int, _HeadingInterface] = {}


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Heading):
        return None
    # Qt owns the interface and asks once for each widget; Python must not collect its half of it before.
    made = _HeadingInterface(thing)
    _interfaces[id(thing)] = made
    thing.destroyed.connect(lambda _=None, key=id(thing): _interfaces.pop(key, None))
    return made


def install() -> None:
    """Let headings be headings for screen readers."""
    QAccessible.installFactory(_interface)


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say some words without moving the focus."""
    if not is_active():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    kind = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kind.Assertive if urgent else kind.Polite)
    QAccessible.updateAccessibility(event)


def is_active() -> bool:
    """Return whether a screen reader, or another program that asks for it, is there."""
    return QAccessible.isActive()
