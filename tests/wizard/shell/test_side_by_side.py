"""The window beside the browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt

from assistant.journey.progress import Place, Progress
from assistant.wizard.controls.window_system import can_stay_on_top
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.shell.side_by_side import NARROWEST, WIDEST, whole_on, width_on
from tests.wizard.person import Person


@pytest.mark.parametrize(
    ("screen", "expected"), [(1024, NARROWEST), (1366, 382), (1920, WIDEST), (3840, WIDEST), (640, NARROWEST)]
)
def test_the_column_is_as_wide_as_the_screen_allows(screen: int, expected: int) -> None:
    assert width_on(QRect(0, 0, screen, 768)) == expected


@pytest.mark.parametrize(
    ("available", "expected"),
    [
        (QRect(0, 0, 1920, 1040), QRect(460, 170, 1000, 700)),
        (QRect(0, 24, 1093, 590), QRect(47, 48, 1000, 542)),
        (QRect(0, 0, 683, 360), QRect(8, 24, 667, 312)),
    ],
    ids=["large", "laptop at 125 %", "laptop at 200 %"],
)
def test_the_whole_window_is_no_larger_than_the_screen(available: QRect, expected: QRect) -> None:
    assert whole_on(available) == expected
    assert available.contains(whole_on(available))


def test_a_window_that_began_as_a_column_becomes_whole_in_the_middle(make_window: Callable[..., Person], person: Person) -> None:
    window = make_window(Progress().with_column(person.window.screen().name(), True)).window
    window.toggle_column()
    assert window.geometry() == whole_on(window.screen().availableGeometry())


def test_the_window_becomes_a_column_at_the_edge_and_comes_back(person: Person, saved: list[Progress]) -> None:
    window = person.window
    before = window.geometry()
    free = window.screen().availableGeometry()
    person.press("beside")
    assert NARROWEST <= window.width() <= WIDEST
    assert window.frameGeometry().right() == free.right()
    assert window.height() <= free.height()
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.isVisible()
    assert saved[-1].column(window.screen().name())
    person.key_press(Qt.Key.Key_F9)
    assert window.geometry() == before
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.isVisible()
    assert not saved[-1].column(window.screen().name())


def test_the_window_keeps_the_keyboard(person: Person) -> None:
    hidden: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() in {QEvent.Type.Hide, QEvent.Type.WindowDeactivate}:
                hidden.append(event.type())
            return False

    watch = Watch()
    person.window.installEventFilter(watch)
    for on in (True, False):
        person.key_press(Qt.Key.Key_F9)
        handle = person.window.windowHandle()
        assert bool(handle.flags() & Qt.WindowType.WindowStaysOnTopHint) is on
        assert hidden == []


def test_the_page_stays_and_the_picture_comes_first(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress(guide="app-password", place=Place.OVERVIEW))
    for _ in range(2):
        person.next()
    step = person.step
    person.press("beside")
    assert person.step == step
    picture, button = person.page.findChildren(PictureView)[0], person.find("open-0")
    assert picture.mapTo(person.window, QPoint(0, 0)).y() < button.mapTo(person.window, QPoint(0, 0)).y()
    assert person.sees("steps")
    assert not person.step_list.isVisible()


def test_on_this_screen_it_is_a_column_again(make_window: Callable[..., Person], person: Person) -> None:
    name = person.window.screen().name()
    again = make_window(Progress().with_column(name, True))
    assert again.window.in_column
    assert again.window.width() <= WIDEST


def test_only_wayland_keeps_a_window_from_staying_on_top() -> None:
    assert can_stay_on_top()
