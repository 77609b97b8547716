"""The window as a screen reader meets it: its accessibility tree, walked from top to bottom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

OPERABLE = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
        QAccessible.Role.ComboBox,
        QAccessible.Role.Link,
        QAccessible.Role.PageTab,
    }
)


@dataclass(frozen=True)
class Node:
    """Something that can be met.

    `level` is 0 for what is no heading, `called` is the widget's own name, `language` the one in which a reader reads it.
    """

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    disabled: bool
    checkable: bool
    checked: bool
    level: int
    called: str
    text: str
    shortcut: str
    place: QPoint
    thing: QObject
    language: str

    @property
    def operable(self) -> bool:
        return self.role in OPERABLE

    @property
    def seen(self) -> str:
        """The words that a button shows, without the signs that stand for keys and menus."""
        plain = self.text.replace("&&", "\0").replace("&", "").replace("\0", "&").replace("▾", "").replace("\n", " ")
        return re.sub(r"^\d+\. ", "", plain.strip())


def nodes(window: QWidget) -> list[Node]:
    """Return every node that is visible, in the tree's order."""
    return list(_walk(QAccessible.queryAccessibleInterface(window)))


def _walk(interface: QAccessibleInterface | None) -> Iterator[Node]:
    if interface is None or not interface.isValid():
        return
    state = interface.state()
    if not state.invisible:
        yield _node(interface)
    for number in range(interface.childCount()):
        yield from _walk(interface.child(number))


def _node(interface: QAccessibleInterface) -> Node:
    state, thing = interface.state(), interface.object()
    attributes = interface.attributesInterface()
    heading = attributes is not None and interface.role() == QAccessible.Role.Heading
    locale = attributes.attributeValue(QAccessible.Attribute.Locale) if attributes is not None else None
    return Node(
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name),
        description=interface.text(QAccessible.Text.Description),
        focusable=bool(state.focusable),
        disabled=bool(state.disabled),
        checkable=bool(state.checkable),
        checked=bool(state.checked),
        level=int(attributes.attributeValue(QAccessible.Attribute.Level)) if heading else 0,
        called=thing.objectName(),
        text=str(thing.property("text") or ""),
        shortcut=thing.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        if isinstance(thing, QAbstractButton)
        else "",
        place=interface.rect().topLeft(),
        thing=thing,
        language=(QLocale() if locale is None else locale).name(),  # of what says none, bridges tell the default one
    )
