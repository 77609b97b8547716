"""Headings as screen readers see them: their role and their level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from assistant.wizard.access import Heading

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


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
    """Have Qt ask here for the interface of every widget."""
    QAccessible.installFactory(_interface)
