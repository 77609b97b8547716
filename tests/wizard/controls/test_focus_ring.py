"""The ring around the control that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QScrollArea, QWidget

from assistant.journey.progress import Place, Progress
from assistant.wizard.controls.accessibility import HeadingLabel
from assistant.wizard.controls.focus_ring import REACH, FocusRing, _Ring
from assistant.wizard.controls.theme import DARK, LIGHT, Theme
from tests.wizard.person import Person


@pytest.fixture
def ringed(application: QApplication, make_window: Callable[..., Person]) -> Iterator[Callable[..., Person]]:
    """Return somebody in front of a window whose focus has a ring, as in the program itself."""
    rings: list[FocusRing] = []

    def make(theme: Theme = LIGHT) -> Person:
        person = make_window(Progress(guide="app-password", place=Place.OVERVIEW), theme=theme)
        rings.append(FocusRing(person.window))
        application.focusChanged.connect(rings[-1].follow)
        person.next()
        person.next()
        return person

    yield make
    for ring in rings:
        application.focusChanged.disconnect(ring.follow)


def rings_of(person: Person) -> list[_Ring]:
    person.settle()
    return [ring for ring in person.window.findChildren(_Ring) if ring.isVisible()]


def around(person: Person, widget: QWidget) -> QRect:
    corner = widget.mapTo(person.window, QPoint(0, 0))
    return QRect(corner, widget.size())


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_control_that_has_the_keyboard_has_a_ring(ringed: Callable[..., Person], theme: Theme) -> None:
    person = ringed(theme)
    seen = set()
    for _ in range(20):
        person.key_press(Qt.Key.Key_Tab)
        control = person.focused()
        assert control is not None
        (ring,) = rings_of(person)
        assert around(person, ring).adjusted(REACH, REACH, -REACH, -REACH) == around(person, control)
        image = ring.ground.grab(ring.geometry()).toImage()
        assert image.pixelColor(image.width() // 2, 1) == QColor(theme.text)
        seen.add(control.accessibleName() or control.objectName())
    assert len(seen) > 6


def test_the_ring_is_whole_where_a_control_reaches_to_the_edge(ringed: Callable[..., Person]) -> None:
    person = ringed()
    for entry in person.step_list.findChildren(QAbstractButton):
        entry.setFocus()
        (ring,) = rings_of(person)
        assert ring.ground.rect().contains(ring.geometry())


def test_the_ring_moves_along_when_something_is_opened_above_it(ringed: Callable[..., Person]) -> None:
    person = ringed()
    last = person.find("Open it on the phone, or in another way")
    last.setFocus()
    before = around(person, rings_of(person)[0]).top()
    person.find("It looks different on my screen").click()  # type: ignore[attr-defined]
    person.settle()
    (ring,) = rings_of(person)
    person.page.scroll_to_top()
    assert around(person, ring).adjusted(REACH, REACH, -REACH, -REACH) == around(person, last)
    assert around(person, ring).top() > before


def test_headings_and_areas_that_scroll_have_no_ring(ringed: Callable[..., Person]) -> None:
    person = ringed()
    person.find("open-0").setFocus()
    assert len(rings_of(person)) == 1
    assert isinstance(person.page.heading, HeadingLabel)
    person.page.heading.setFocus()
    assert rings_of(person) == []
    area = QScrollArea(person.window)
    area.show()
    area.setFocus()
    assert rings_of(person) == []


def test_another_window_takes_the_ring_away(ringed: Callable[..., Person], show: Callable[..., QWidget]) -> None:
    person = ringed()
    person.find("open-0").setFocus()
    other = QPushButton("elsewhere")
    show(other, 100, 40)
    other.setFocus()
    assert rings_of(person) == []


def test_a_ring_does_not_take_the_mouse(ringed: Callable[..., Person]) -> None:
    person = ringed()
    person.find("open-0").setFocus()
    person.press("open-0")
    assert rings_of(person)[0].testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
