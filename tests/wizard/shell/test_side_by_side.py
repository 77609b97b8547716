"""The window beside the browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from assistant.journey.progress import Place, Progress
from assistant.wizard.controls.window_system import can_stay_on_top
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.shell.places import NARROWEST, WIDEST, whole_on
from tests.wizard.person import Person


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
    assert window.frameGeometry().left() == free.left()
    assert window.height() <= free.height()
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.isVisible()
    assert saved[-1].column(window.screen().name())
    person.key_press(Qt.Key.Key_F9)
    assert window.geometry() == before
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.isVisible()
    assert not saved[-1].column(window.screen().name())


def test_it_stands_where_the_words_begin(person: Person, application: QApplication) -> None:
    window = person.window
    person.press("beside")
    free = window.screen().availableGeometry()
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        application.setLayoutDirection(direction)
        person.settle()
        right = direction == Qt.LayoutDirection.RightToLeft
        assert (window.frameGeometry().left() == free.left()) is not right
        assert (window.frameGeometry().right() == free.right()) is right


def test_a_maximised_window_becomes_the_column_and_maximised_again(person: Person) -> None:
    window = person.window
    window.showMaximized()
    person.settle()
    person.press("beside")
    assert window.width() <= WIDEST
    assert not window.isMaximized()
    person.press("beside")
    assert window.isMaximized()


def test_a_column_that_was_maximised_becomes_whole_as_it_was(person: Person) -> None:
    window = person.window
    before = window.geometry()
    for _ in range(2):
        person.key_press(Qt.Key.Key_F9)
        assert window.width() <= WIDEST
        window.showMaximized()
        person.settle()
        person.key_press(Qt.Key.Key_F9)
        assert not window.isMaximized()
        assert window.geometry() == before


def test_where_its_screen_is_gone_the_whole_window_comes_back_on_one_that_is_there(person: Person) -> None:
    window = person.window
    free = window.screen().availableGeometry()
    window.move(free.right() + 100, 0)
    person.key_press(Qt.Key.Key_F9)
    person.key_press(Qt.Key.Key_F9)
    assert window.geometry() == whole_on(free)


def test_once_a_screen_is_gone_the_column_stands_on_the_one_it_is_on(person: Person, application: QApplication) -> None:
    window = person.window
    person.key_press(Qt.Key.Key_F9)
    place = window.geometry()
    window.setGeometry(900, 500, 360, 900)
    application.screenRemoved.emit(window.screen())
    person.settle()
    assert window.geometry() == place
    person.key_press(Qt.Key.Key_F9)
    whole = window.geometry()
    application.screenRemoved.emit(window.screen())
    person.settle()
    assert window.geometry() == whole


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


def test_the_page_stays_and_the_heading_stays_above_the_picture(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress(guide="app-password", place=Place.OVERVIEW))
    for _ in range(2):
        person.next()
    step = person.step
    person.press("beside")
    assert person.step == step
    shown = [person.page.heading, person.find("open-0"), person.page.findChildren(PictureView)[0]]
    places = [widget.mapTo(person.window, QPoint(0, 0)).y() for widget in shown]
    assert places == sorted(places)
    assert person.sees("steps")
    assert not person.step_list.isVisible()


def test_on_this_screen_it_is_a_column_again(make_window: Callable[..., Person], person: Person) -> None:
    name = person.window.screen().name()
    again = make_window(Progress().with_column(name, True))
    assert again.window.in_column
    assert again.window.width() <= WIDEST


def test_only_wayland_keeps_a_window_from_staying_on_top() -> None:
    assert can_stay_on_top()
