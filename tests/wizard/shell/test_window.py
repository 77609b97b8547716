"""The window: titles, buttons, keys, closing, colours, and nothing that moves or flashes."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QScrollArea, QWidget, QWizard

from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.app.application import Start, _went_wrong, opened, words_of_language
from assistant.wizard.app.single_instance import come_forward
from assistant.wizard.controls import dialogs
from assistant.wizard.controls.theme import DARK, LIGHT, Theme, apply
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.pages.host import Host
from assistant.wizard.session.plan import ABOUT, CHECK, GUIDE, OVERVIEW, WELCOME, AtStep, Key
from assistant.wizard.shell.window import AssistantWindow
from tests.wizard.person import BACK, FINISH, LEAVE, NEXT, Person, playing, setting_up

STOP = Stop("app-password", "make-app-password")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def flashed(application: QApplication) -> Iterator[list[str]]:
    """Every window that was shown while the test ran, but for the wizard's own, menus and message boxes."""
    seen: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            strange = isinstance(watched, QWidget) and watched.isWindow() and not isinstance(watched, QWizard | QMessageBox)
            if event.type() == QEvent.Type.Show and strange:
                seen.append(type(watched).__name__)
            return False

    watch = Watch()
    application.installEventFilter(watch)
    yield seen
    application.removeEventFilter(watch)


def public(cls: type) -> set[str]:
    """Return the public methods and properties of a class and of its bases that are ours."""
    ours = [base for base in cls.__mro__ if base.__module__.startswith("assistant.")]
    members = [(name, value) for base in ours for name, value in vars(base).items() if not name.startswith("_")]
    return {name for name, value in members if callable(value) or isinstance(value, property)}


def test_the_window_does_what_a_wizard_does_and_little_else() -> None:
    lines = Path(inspect.getfile(AssistantWindow)).read_text("utf-8").count("\n")
    assert (lines <= 300, len(public(AssistantWindow)) <= 25) == (True, True), (lines, public(AssistantWindow))


def test_pages_ask_for_little_that_a_window_does() -> None:
    asked = public(Host) | {*Host.__annotations__}
    assert len(asked) <= 17
    assert asked <= {*dir(AssistantWindow), "session", "colours", "in_column"}


def test_no_other_window_flashes_up_on_any_page(make_window: Callable[..., Person], flashed: list[str]) -> None:
    person = make_window(setting_up())
    for key in person.window.session.sequence():
        person.go(key)
        person.window.refresh()
        person.settle()
    assert flashed == []


def test_the_arrow_of_other_styles_is_not_seen(make_world: Callable[..., Any], qtbot: Any, application: QApplication) -> None:
    window = AssistantWindow(make_world(), Progress(), LIGHT)
    qtbot.addWidget(window)
    arrow = QPushButton("\N{LEFTWARDS ARROW}", window)  # as QWizard makes it under Windows
    window.start()
    window.show()
    assert not arrow.isVisible()
    assert window.button(LEAVE).isVisible()


def test_a_small_screen_at_twice_the_size_shows_the_buttons(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(), size=(496, 252))  # what 1024 x 600 leaves of it
    window = person.window
    assert window.height() == 252
    button = window.button(NEXT)
    assert window.rect().contains(QRect(button.mapTo(window, QPoint(0, 0)), button.size()))


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_window_that_is_called_comes_forward(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    key = person.key
    person.window.showMinimized()
    person.settle()
    come_forward(person.window)
    person.settle()
    assert person.window.isVisible()
    assert not person.window.isMinimized()
    assert person.key == key


def test_the_title_names_the_page(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    titles = []
    for key in person.window.session.sequence():
        person.go(key)
        title = person.window.windowTitle()
        assert person.heading in title
        assert title.endswith("Gmail Access Assistant")
        titles.append(title)
    assert len(set(titles)) == len(titles)


def test_no_page_scrolls_further_than_its_content(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(program="outlook-classic", oauth="yes"))
    for key in (*person.window.session.sequence(), ABOUT, GUIDE):
        person.go(key)
        person.settle()
        (scroller,) = person.page.findChildren(QScrollArea)
        content, room = scroller.widget(), scroller.viewport().size()
        assert content is not None
        assert content.height() == max(room.height(), content.heightForWidth(room.width())), key


def test_a_page_without_the_list_of_steps_begins_at_the_edge_again(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    assert person.page.mapTo(person.window, QPoint(0, 0)).x() > 0
    person.press("overview")
    assert person.key == GUIDE
    assert person.page.mapTo(person.window, QPoint(0, 0)).x() == 0
    person.back()
    assert person.page.mapTo(person.window, QPoint(0, 0)).x() > 0


def test_a_window_made_narrow_is_laid_out_anew_and_back(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    person.next()
    person.window.resize(1000, 700)
    person.settle()
    for width, narrow in ((480, True), (1000, False)):
        person.window.resize(width, 700)
        person.settle()
        person.settle()
        assert person.window.is_narrow() is narrow
        assert person.sees("steps") is narrow
        (scroller,) = person.page.findChildren(QScrollArea)
        assert not scroller.horizontalScrollBar().isVisible()


def test_one_line_divides_the_page_from_the_buttons(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    person.settle()
    picture = person.window.grab().toImage()
    line, x = QColor(person.window.colours.line), person.window.width() // 2
    top = person.button(NEXT).geometry().top()
    lines = [y for y in range(top - 40, top) if picture.pixelColor(x, y) == line]
    assert lines == [person.window._frame.row.top()]


def test_the_row_of_buttons_never_moves(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    places: dict[str, set[QPoint]] = {}
    for key in (*person.window.session.sequence(), ABOUT, GUIDE):
        person.go(key)
        for which in (BACK, NEXT, LEAVE, FINISH):
            button = person.button(which)
            if button.isVisible():
                edge = button.geometry().bottomLeft() if which is LEAVE else button.geometry().bottomRight()
                places.setdefault("next" if which is FINISH else which.name, set()).add(edge)
    assert {name: len(found) for name, found in places.items() if name != "BackButton"} == {
        "next": 1,
        "NextButton": 1,
        "CustomButton1": 1,
    }


def test_nothing_moves_once_a_page_is_painted(make_window: Callable[..., Person], application: QApplication) -> None:
    person = make_window(setting_up())
    painted: list[dict[str, QRect]] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and watched is person.window:
                painted.append(geometry(person))
            return False

    watch = Watch()
    application.installEventFilter(watch)
    for key in person.window.session.sequence():
        painted.clear()
        person.go(key)
        person.window.repaint()
        person.settle()
        assert len(painted) >= 1
        assert all(seen == painted[0] for seen in painted), f"something moved on {key}"
    application.removeEventFilter(watch)


def geometry(person: Person) -> dict[str, QRect]:
    things = [
        widget
        for widget in person.page.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, QPushButton | PictureView)
    ]
    return {widget.accessibleName() or widget.objectName(): widget.geometry() for widget in things}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_alt_and_an_arrow_turn_the_page(make_window: Callable[..., Person], direction: Qt.LayoutDirection) -> None:
    person = make_window(setting_up())
    person.window.setLayoutDirection(direction)
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    before = person.key
    person.key_press(on, ALT)
    after = person.key
    assert after != before
    person.key_press(back, ALT)
    assert person.key == before


def test_alt_and_an_arrow_stop_at_both_ends(make_window: Callable[..., Person]) -> None:
    person = make_window(playing("remove-access"))
    for _ in range(len(person.window.session.sequence()) + 3):
        person.key_press(Qt.Key.Key_Right, ALT)
    assert person.place is Place.FINISH
    for _ in range(len(person.window.session.sequence()) + 3):
        person.key_press(Qt.Key.Key_Left, ALT)
    assert person.key == WELCOME


@pytest.mark.parametrize("way", ["esc", "button", "cross"])
def test_closing_keeps_the_place(make_window: Callable[..., Person], saved: list[Progress], way: str) -> None:
    person = make_window(setting_up().visit(STOP))
    saved.clear()
    if way == "esc":
        person.key_press(Qt.Key.Key_Escape)
    elif way == "button":
        person.press(person.button(LEAVE))
    else:
        person.window.close()
    assert not person.window.isVisible()
    assert saved[-1].current == STOP
    assert saved[-1].place is Place.STEP


def test_somebody_who_comes_back_is_told_where_they_are_once(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(STOP))
    assert "Welcome back" in person.words
    person.next()
    person.back()
    assert "Welcome back" not in person.words


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (setting_up().visit(Stop("app-password", "gone")), "first step that is not done"),
        (setting_up().visit(STOP).seen("app-password", date(2020, 1, 1)), "updated since your last visit"),
    ],
    ids=["gone", "updated"],
)
def test_a_guide_that_has_changed_is_told(make_window: Callable[..., Person], progress: Progress, expected: str) -> None:
    person = make_window(progress)
    assert person.place is Place.STEP
    assert expected in person.words


def test_the_colours_change_at_once(make_window: Callable[..., Person], application: QApplication) -> None:
    person = make_window(setting_up().visit(STOP))
    shown = []
    for theme in (LIGHT, DARK, LIGHT):
        apply(application, theme)
        person.window.set_theme(theme)
        person.settle()
        shown.append(corner(person))
    assert shown == [LIGHT.window, DARK.window, LIGHT.window]
    assert person.key == AtStep(STOP)


def corner(person: Person) -> str:
    image = person.page.grab().toImage()
    return image.pixelColor(image.width() - 30, image.height() - 4).name()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_label_can_be_read_on_what_lies_behind_it(make_window: Callable[..., Person], theme: Theme) -> None:
    person = make_window(setting_up(), theme=theme)
    grounds = {theme.window, theme.surface, theme.tint, theme.side, theme.warning_ground, theme.error_ground}
    for key in (WELCOME, GUIDE, AtStep(STOP), CHECK):
        person.go(key)
        image = person.window.grab().toImage()
        for label in person.page.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.visibleRegion().isEmpty():
                place = label.mapTo(person.window, QPoint(0, 0))
                assert image.pixelColor(place).name() in grounds, f"{label.text()} on {key}"


def test_another_font_keeps_the_place(make_window: Callable[..., Person], application: QApplication) -> None:
    person = make_window(setting_up().visit(STOP))
    larger = QFont(application.font())
    larger.setPointSizeF(larger.pointSizeF() * 2)
    application.setFont(larger)
    person.settle()
    assert person.window.font().pointSizeF() == larger.pointSizeF()
    assert person.step == STOP.step
    assert person.sees("copy-0")


@pytest.mark.parametrize(("size", "scale"), [((640, 480), 1.0), ((1024, 600), 1.0), ((1280, 720), 2.0), ((380, 700), 1.0)])
def test_back_and_next_stay_in_sight_and_pages_scroll_one_way(
    make_window: Callable[..., Person], size: tuple[int, int], scale: float
) -> None:
    person = make_window(setting_up(), size=size, font_scale=scale)
    for key in person.window.session.sequence():
        person.go(key)
        assert (person.window.width(), person.window.height()) == size
        for which in (BACK, NEXT, LEAVE, FINISH):
            button = person.button(which)
            assert not button.isVisible() or person.window.rect().contains(button.geometry()), f"{which} on {key}"
        content = person.find("column")
        viewport = content.parentWidget()
        assert viewport is not None
        assert content.width() <= viewport.width(), f"{key} is wider than the window"


def test_targets_are_large_enough(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    for key in person.window.session.sequence():
        person.go(key)
        small = [
            button.text()
            for button in person.window.findChildren(QPushButton)
            if button.isVisible() and min(button.width(), button.height()) < 24
        ]
        assert small == []


def test_a_mistake_of_the_program_is_told_and_written(
    make_window: Callable[..., Person], capsys: pytest.CaptureFixture[str]
) -> None:
    person = make_window()
    _went_wrong(person.window, RuntimeError, RuntimeError("a mistake"), None)
    (box,) = person.window.findChildren(QMessageBox)
    assert "went wrong" in box.text()
    assert "RuntimeError: a mistake" in capsys.readouterr().err
    box.close()


def test_being_interrupted_is_no_mistake(make_window: Callable[..., Person], capsys: pytest.CaptureFixture[str]) -> None:
    person = make_window()
    _went_wrong(person.window, KeyboardInterrupt, KeyboardInterrupt(), None)
    assert person.window.findChildren(QMessageBox) == []
    assert capsys.readouterr().err


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_a_question_has_two_answers_in_words(person: Person, answer: str) -> None:
    with person.answering(answer) as said:
        given = dialogs.confirms(person.window, "Close?", "It is kept.", "Yes", "No")
    assert said == ["Close?", "It is kept."]
    assert given == (answer == "Yes")


@pytest.mark.parametrize(
    ("start", "progress", "expected"),
    [
        (Start(Progress()), setting_up().visit(STOP), AtStep(STOP)),
        (Start(Progress(), guide="remove-access"), setting_up().visit(STOP), OVERVIEW),
        (Start(Progress(), guide="app-password"), playing("app-password").visit(STOP), AtStep(STOP)),
        (Start(Progress(), guide="app-password", step=STOP), setting_up(), AtStep(STOP)),
    ],
    ids=["where one stopped", "another guide", "the same guide", "a step"],
)
def test_where_the_program_begins(make_window: Callable[..., Person], start: Start, progress: Progress, expected: Key) -> None:
    assert make_window(opened(start, progress)).key == expected


@pytest.mark.parametrize(
    ("wanted", "spoken", "expected"),
    [("", "en", ""), ("fr", "fr", ""), ("fr_CA", "fr", ""), ("pt_BR", "pt_PT", ""), ("ja", "en", "English"), ("xx", "en", "xx")],
)
@pytest.mark.usefixtures("translator")
def test_a_language_that_is_not_there_is_said(wanted: str, spoken: str, expected: Any) -> None:
    said = words_of_language(wanted, spoken)
    assert expected in said
    assert bool(said) == bool(expected)
