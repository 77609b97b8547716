"""What screen readers are told that Qt does not tell by itself: headings and announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class Heading(QLabel):
    """A heading; it takes the focus when a page is turned, so that a screen reader begins there. A page's own has level 1."""

    def __init__(self, words: str = "", level: int = 1) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.level = level
        self.setAccessibleName(words)


class _Level(QAccessibleAttributesInterface):
    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:
        return self._level if key == QAccessible.Attribute.Level else None


class _HeadingInterface(QAccessibleWidget):
    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading)
        self._level = _Level(heading.level)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]  # Qt's stub says int
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return self._level
        return super().interface_cast(kind)


_interfaces: dict[int, _HeadingInterface] = {}


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Heading):
        return None
    # Qt owns the interface and asks once for each widget; Python must not collect its half of it before.
    made = _HeadingInterface(thing)
    key = id(thing)
    _interfaces[key] = made
    thing.destroyed.connect(lambda: _interfaces.pop(key, None))
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
