"""What screen readers are told: headings with name and level, and announcements while one is there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import delete

from assistant.wizard import access, headings
from tests.wizard.ear import Ear


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_heading_has_role_name_and_level(show: Callable[..., QWidget], level: int) -> None:
    heading = access.Heading("Open <b>your</b> account", level)
    show(heading)
    found = QAccessible.queryAccessibleInterface(heading)
    assert found is not None
    assert found.role() == QAccessible.Role.Heading
    assert found.text(QAccessible.Text.Name) == "Open <b>your</b> account"
    attributes = found.attributesInterface()
    assert attributes is not None
    assert attributes.attributeKeys() == [QAccessible.Attribute.Level]
    assert attributes.attributeValue(QAccessible.Attribute.Level) == level
    assert attributes.attributeValue(QAccessible.Attribute.Locale) is None


def test_other_labels_stay_what_they_are(show: Callable[..., QWidget]) -> None:
    label = QLabel("words")
    show(label)
    found = QAccessible.queryAccessibleInterface(label)
    assert found is not None
    assert found.role() == QAccessible.Role.StaticText


def test_interfaces_of_headings_go_when_the_headings_go(show: Callable[..., QWidget]) -> None:
    heading = access.Heading("soon gone")
    show(heading)
    before = len(headings._interfaces)
    assert QAccessible.queryAccessibleInterface(heading) is not None
    assert len(headings._interfaces) == before + 1
    delete(heading)
    assert len(headings._interfaces) == before


def test_words_are_announced_while_a_screen_reader_is_there(ear: Ear, show: Callable[..., QWidget]) -> None:
    widget = show(QLabel("x"))
    ear.forget()
    access.announce(widget, "Copied")
    access.announce(widget, "The address is missing", urgent=True)
    assert access.is_active()
    assert ear.said == ["Copied", "The address is missing"]
    assert ear.urgent == ["The address is missing"]


def test_nothing_is_announced_to_nobody(show: Callable[..., QWidget]) -> None:
    assert not access.is_active()
    access.announce(show(QLabel("x")), "Copied")
