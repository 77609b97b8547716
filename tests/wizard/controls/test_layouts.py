"""A row of widgets that goes on in the next line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.layouts import FlowLayout

pytestmark = pytest.mark.usefixtures("application")


class Brick(QWidget):
    """A widget of a size."""

    def __init__(self, width: int, height: int = 30) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size


def laid_out(width: int, *bricks: QWidget, mirrored: bool = False) -> tuple[QWidget, FlowLayout, list[tuple[int, int]]]:
    box = QWidget()
    if mirrored:
        box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = FlowLayout(box, spacing=10)
    for brick in bricks:
        layout.addWidget(brick)
    box.resize(width, layout.heightForWidth(width))
    layout.setGeometry(QRect(0, 0, width, box.height()))
    return box, layout, [(brick.x(), brick.y()) for brick in bricks]


def test_widgets_stand_side_by_side_while_there_is_room() -> None:
    box, layout, places = laid_out(330, Brick(100), Brick(100), Brick(100))
    assert places == [(0, 0), (110, 0), (220, 0)]
    assert (box.height(), layout.sizeHint()) == (30, QSize(320, 30))


def test_they_go_on_in_the_next_line() -> None:
    box, _, places = laid_out(250, Brick(100), Brick(100, 50), Brick(100))
    assert places == [(0, 10), (110, 0), (0, 60)]  # in a line they stand at one height
    assert box.height() == 90


def test_a_row_begins_at_the_right_where_one_reads_that_way() -> None:
    _, _, places = laid_out(250, Brick(100), Brick(100), Brick(100), mirrored=True)
    assert places == [(150, 0), (40, 0), (150, 40)]


def test_a_widget_that_is_too_wide_gets_the_whole_width_and_its_height_follows() -> None:
    button = ActionButton("Open the page with the long name that is of no use in a narrow window", lambda: None)
    box, _, _ = laid_out(120, Brick(50), button)
    assert button.width() == 120
    assert button.height() == button.heightForWidth(120) > 60
    assert box.height() == 30 + 10 + button.height()
    brick = Brick(400)
    kept = laid_out(120, brick)
    assert kept
    assert (brick.width(), brick.height()) == (120, 30)


def test_hidden_widgets_take_no_room() -> None:
    hidden = Brick(100)
    box, layout, _ = laid_out(330, Brick(100), hidden, Brick(100))
    hidden.hide()
    assert layout.sizeHint() == QSize(210, 30)
    box.show()
    assert layout.heightForWidth(210) == 30


def test_it_keeps_the_manners_of_a_layout() -> None:
    box, layout, _ = laid_out(330, QPushButton("a"), QPushButton("b"))
    assert layout.count() == 2
    assert layout.itemAt(0) is not None
    assert layout.itemAt(2) is None
    assert layout.takeAt(5) is None
    taken = layout.takeAt(0)
    assert taken is not None
    assert taken.widget() is not None
    assert layout.count() == 1
    assert layout.hasHeightForWidth()
    assert layout.expandingDirections() == Qt.Orientation(0)
    assert layout.minimumSize().width() >= box.findChildren(QPushButton)[1].minimumSizeHint().width()
    assert FlowLayout().sizeHint() == QSize(0, 0)
