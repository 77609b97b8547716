"""The parts of a step: one is unfolded, a press on another title unfolds that one, and only what is done is ticked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from assistant.guides.model import Collapsible, Paragraph, Part, Parts, Picture, Span
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.controls.theme import LIGHT
from assistant.wizard.guide_view import blocks
from assistant.wizard.guide_view.blocks import ViewContext
from assistant.wizard.guide_view.parts import PartsView, PartTitle
from assistant.wizard.guide_view.picture import PictureView
from tests.journeys.bridge import everything
from tests.wizard.conftest import FakePictureFiles
from tests.wizard.tree import Node, nodes

Show = Callable[..., QWidget]


def part(title: str, *words: str, picture: str = "") -> Part:
    pictures = (Picture(picture, "alt"),) if picture else ()
    return Part((Span(title),), (*(Paragraph((Span(word),)) for word in words), *pictures))


THREE = Parts(
    (part("Open & look", "one", picture="white.png"), part("Create it", "two", picture="copy.en.png"), part("Copy", "three"))
)


def made(parts: Parts, context: ViewContext) -> PartsView:
    view = blocks.widget(parts, context)
    assert isinstance(view, PartsView)
    return view


@pytest.fixture
def view(context: ViewContext, show: Show) -> PartsView:
    shown = show(made(THREE, context), height=700)
    assert isinstance(shown, PartsView)
    return shown


def read(view: QWidget) -> list[str]:
    """Return the words of the labels that are shown."""
    return [
        label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view) and label.text() in {"one", "two", "three"}
    ]


def unfolded(view: PartsView) -> list[bool]:
    return [title.isChecked() for title in view.titles]


def titles(view: PartsView) -> list[Node]:
    return [node for node in nodes(view) if isinstance(node.thing, PartTitle)]


def press(title: QWidget) -> None:
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_the_first_part_is_unfolded_and_of_the_others_the_titles_are_shown(view: PartsView) -> None:
    assert [title.text() for title in view.titles] == ["Open && look", "Create it", "Copy"]
    assert unfolded(view) == [True, False, False]
    assert read(view) == ["one"]


def test_a_press_on_a_title_unfolds_its_part_and_folds_the_others_and_ticks_nothing(view: PartsView) -> None:
    told: list[object] = []
    view.unfolded.connect(lambda: told.append(view.shown_part()))
    press(view.titles[2])
    assert (unfolded(view), read(view)) == ([False, False, True], ["three"])
    press(view.titles[0])
    assert (unfolded(view), read(view)) == ([True, False, False], ["one"])
    assert not any(title.ticked for title in view.titles)
    assert told == [view.parts[2], view.parts[0]]


def test_a_press_on_the_title_of_the_unfolded_part_folds_it(view: PartsView) -> None:
    told: list[object] = []
    view.unfolded.connect(lambda: told.append(view.shown_part()))
    press(view.titles[0])
    assert (unfolded(view), read(view), view.shown_part()) == ([False, False, False], [], None)
    press(view.titles[0])
    assert read(view) == ["one"]
    assert told == [view.parts[0]]


def test_with_the_keyboard_as_with_the_mouse(view: PartsView) -> None:
    view.titles[1].setFocus()
    QTest.keyClick(view.titles[1], Qt.Key.Key_Space)
    assert unfolded(view) == [False, True, False]
    assert QApplication.focusWidget() is view.titles[1]


def test_what_is_done_is_ticked_and_the_next_part_unfolded(view: PartsView) -> None:
    told: list[object] = []
    view.unfolded.connect(lambda: told.append(view.shown_part()))
    view.show_done(1)
    assert [title.ticked for title in view.titles] == [True, False, False]
    assert unfolded(view) == [False, True, False]
    view.show_done(3)
    assert all(title.ticked for title in view.titles)
    assert unfolded(view) == [False, False, True]
    view.show_done(0)
    assert not any(title.ticked for title in view.titles)
    assert unfolded(view) == [True, False, False]
    assert told == []  # nobody pressed anything


def test_what_was_unfolded_by_hand_stays_so_until_there_is_news(view: PartsView) -> None:
    press(view.titles[2])
    view.show_done(0)
    assert unfolded(view) == [False, False, True]
    view.show_done(1)
    assert unfolded(view) == [False, True, False]


def test_one_part_alone_is_one_of_one_and_a_part_without_content_its_title(context: ViewContext, show: Show) -> None:
    view = made(Parts((part("Open it"),)), context)
    show(view)
    (node,) = titles(view)
    assert (node.name, node.disabled) == ("Part 1 of 1: Open it", True)
    before = view.heightForWidth(600)
    press(view.titles[0])
    assert view.heightForWidth(600) == before
    view.show_done(1)
    assert titles(view)[0].name == "Part 1 of 1, done: Open it"


def test_a_screen_reader_meets_heading_title_and_content_in_their_order(view: PartsView) -> None:
    def met() -> list[tuple[QAccessible.Role, str, int]]:
        roles = {QAccessible.Role.Heading, QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.StaticText}
        return [(node.role, node.name, node.level) for node in nodes(view) if node.role in roles and node.name != "alt"]

    heading, text = QAccessible.Role.Heading, QAccessible.Role.StaticText
    button = titles(view)[0].role
    view.show_done(1)
    view.titles[2].click()
    assert met() == [
        (heading, "Part 1 of 3, done: Open & look", 2),
        (button, "Part 1 of 3, done: Open & look", 0),
        (heading, "Part 2 of 3: Create it", 2),
        (button, "Part 2 of 3: Create it", 0),
        (heading, "Part 3 of 3: Copy", 2),
        (button, "Part 3 of 3: Copy", 0),
        (text, "three", 0),
    ]
    view.titles[1].click()
    assert [(node.checkable, node.checked) for node in titles(view)] == [(True, False), (True, True), (True, False)]
    names = [name for _, name, _ in met()]
    assert names.index("Part 2 of 3: Create it") < names.index("two") < names.index("Part 3 of 3: Copy")


def test_all_that_a_bridge_can_ask_of_parts_has_an_answer(view: PartsView) -> None:
    for title in view.titles:
        title.setChecked(True)
    view.show_done(2)
    met = list(everything(QAccessible.queryAccessibleInterface(view)))
    assert sum(node.role() == QAccessible.Role.Heading for node in met) == len(view.titles)


def test_a_picture_is_looked_for_and_decoded_once_its_part_is_unfolded(
    context: ViewContext, picture_files: FakePictureFiles, show: Show
) -> None:
    view = show(made(THREE, context), height=700)
    assert isinstance(view, PartsView)
    files = {Path("white.png"), Path("copy.en.png")}
    assert files & {*picture_files.looked_at, *picture_files.read} <= {Path("white.png")}
    assert len(view.findChildren(PictureView)) == 1
    press(view.titles[1])
    assert len(view.findChildren(PictureView)) == 2
    assert Path("copy.en.png") in picture_files.looked_at


def test_nothing_around_moves_while_one_part_takes_the_place_of_another(context: ViewContext, show: Show) -> None:
    two = Parts((part("One", "one", picture="white.png"), part("Two", "one", picture="white.png"), part("Three")))
    view = made(two, context)
    around = QWidget()
    layout = QVBoxLayout(around)
    blocks.fill(layout, [Paragraph((Span("above"),))], context)
    layout.addWidget(view)
    layout.addStretch(1)
    show(around, height=900)
    places = [view.pos(), view.size(), view.parts[0].pos(), view.parts[2].pos()]
    view.titles[1].click()  # and before anything else happens
    assert [view.pos(), view.size(), view.parts[0].pos(), view.parts[2].pos()] == places
    QApplication.processEvents()
    assert [view.pos(), view.size(), view.parts[0].pos(), view.parts[2].pos()] == places


def test_what_opens_in_a_part_keeps_to_itself(context: ViewContext, show: Show) -> None:
    fold = Collapsible("More", (Paragraph((Span("two"),)),))
    view = made(Parts((Part((Span("A"),), (fold,)), part("B", "three"))), context)
    show(view)
    (more,) = (title for title in view.findChildren(DisclosureButton) if title.text() == "More")
    more.click()
    assert (unfolded(view), read(view)) == ([True, False], ["two"])


def ink(title: PartTitle, colour: str) -> list[int]:
    """Return where across a title pixels of a colour stand."""
    image = title.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour).rgb()
    return [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == wanted]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_number_stands_where_reading_begins_and_the_content_under_the_words(
    application: QApplication, context: ViewContext, show: Show, direction: Qt.LayoutDirection
) -> None:
    application.setLayoutDirection(direction)
    try:
        view = made(THREE, context)
        show(view, height=700)
        view.show_done(1)
        QApplication.processEvents()
        ticked, numbered = view.titles[:2]
        (label,) = (label for label in view.findChildren(QLabel) if label.text() == "two")
        left, right = label.mapTo(view, label.rect().topLeft()).x(), label.mapTo(view, label.rect().topRight()).x()
        tick, number = ink(ticked, LIGHT.ok), ink(numbered, LIGHT.accent)
        assert tick
        assert number
        if direction is Qt.LayoutDirection.LeftToRight:
            assert max(*tick, *number) < numbered.sign == left
        else:
            assert min(tick) >= ticked.width() - ticked.sign
            assert min(number) >= numbered.width() - numbered.sign
            assert right == view.width() - 1 - numbered.sign
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_many_parts_are_numbered_in_one_width(context: ViewContext) -> None:
    view = made(Parts(tuple(part(f"Part {number}", "one") for number in range(200))), context)
    assert len({title.sign for title in view.titles}) == 1
    assert sum(unfolded(view)) == 1
    assert len(view.findChildren(QLabel)) == 1
