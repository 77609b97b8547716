"""Headings as screen readers see them: their role, their level and their language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import proxy

from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class _Attributes(QAccessibleAttributesInterface):
    """What Qt tells of a label, and the level besides."""

    def __init__(self, heading: QWidget) -> None:
        super().__init__()
        self._heading: Any = proxy(heading)  # PySide never lets go of an interface: it must not hold the heading

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level, QAccessible.Attribute.Locale]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        told = {QAccessible.Attribute.Level: self._heading.level, QAccessible.Attribute.Locale: self._heading.locale()}
        return told.get(key)


class HeadingInterface(QAccessibleWidget):
    """What Qt tells of a widget, with the role and the attributes of a heading."""

    def __init__(self, heading: QWidget) -> None:
        super().__init__(heading, QAccessible.Role.Heading)
        self._attributes = _Attributes(heading)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]  # Qt's stub says int
        """Return the part of the interface that is asked for, as screen readers' bridges ask for each; never None."""
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return self._attributes
        found = super().interface_cast(kind)
        # PySide turns a pointer to nothing into None, and does not survive being given None for one; neither pointer is true.
        return VoidPtr(0) if found is None else found
