"""A step's picture: its markers where the data say, a placeholder where there is none, enlarged in place."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from assistant.guides.model import Rectangle, Screenshot
from assistant.wizard.picture import (
    DECODED_KEPT,
    LARGEST_ZOOM,
    SCALED_KEPT,
    SHOWN_WIDTH,
    SMALLEST_ZOOM,
    Enlarged,
    Pictures,
    PictureView,
)
from assistant.wizard.theme import DARK, LIGHT, Theme

WHITE = Path("white.png")
MARKER = Rectangle(0.5, 0.25, 0.25, 0.5)
SHOT = Screenshot(WHITE, "The page with the button Create", markers=(MARKER,))


def huge_png() -> bytes:
    """Return a picture that says it is 30,000 pixels wide and high."""
    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
    packed = (struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


@pytest.fixture
def view(cupboard: Any, show: Callable[..., QWidget]) -> Callable[..., PictureView]:
    """Return a shown picture."""

    def make(shot: Screenshot = SHOT, theme: Theme = LIGHT, width: int = SHOWN_WIDTH) -> PictureView:
        made = PictureView(shot, Pictures(cupboard), theme)
        show(made, width)
        return made

    return make


def colour(image: QImage, x: float, y: float) -> QColor:
    return image.pixelColor(round(x), round(y))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_marker_is_drawn_where_the_data_say(view: Callable[..., PictureView], theme: Theme) -> None:
    made = view(theme=theme)
    image = made.grab().toImage()
    ratio = image.width() / made.width()
    left, right = 0.5 * image.width(), 0.75 * image.width()
    top, bottom = 0.25 * image.height(), 0.75 * image.height()
    middle = (top + bottom) / 2
    for x, y in ((left, middle), (right, middle), ((left + right) / 2, top), ((left + right) / 2, bottom)):
        assert colour(image, x, y).name() == theme.marker
    for x, y in (((left + right) / 2, middle), (left - 12 * ratio, middle), (right + 12 * ratio, middle)):
        assert colour(image, x, y).name() == "#ffffff"


def test_a_halo_keeps_the_marker_visible_on_a_dark_picture(
    view: Callable[..., PictureView], cupboard: Any, make_png: Callable[..., bytes]
) -> None:
    cupboard.content[WHITE] = make_png(colour="#000000")
    image = view().grab().toImage()
    line = [colour(image, 0.5 * image.width() + offset, image.height() / 2).name() for offset in range(-6, 7)]
    assert LIGHT.marker in line
    assert LIGHT.marker_halo in line
    assert line[0] == line[-1] == "#000000"


def test_a_picture_without_markers_is_only_itself(view: Callable[..., PictureView]) -> None:
    image = view(Screenshot(WHITE, "The page")).grab().toImage()
    assert {colour(image, x, image.height() / 2).name() for x in range(10, image.width() - 10, 7)} == {"#ffffff"}


def test_a_picture_keeps_its_proportions(view: Callable[..., PictureView]) -> None:
    assert abs(view().height() - SHOWN_WIDTH * 430 / 840) <= 1
    assert abs(view(width=300).height() - 300 * 430 / 840) <= 1
    assert view(width=1000).width() == SHOWN_WIDTH


def test_a_picture_has_its_words_for_screen_readers(view: Callable[..., PictureView]) -> None:
    made = view()
    assert made.accessibleName() == SHOT.alt
    assert "Enter" in made.accessibleDescription()


def test_click_enter_and_space_ask_to_enlarge(view: Callable[..., PictureView]) -> None:
    made = view()
    asked: list[bool] = []
    made.clicked.connect(lambda: asked.append(True))
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    made.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_A):
        QTest.keyClick(made, key)
    assert len(asked) == 4


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", ["none", "unreadable", "huge", "truncated", "no picture", "empty"])
def test_what_cannot_be_shown_has_a_placeholder_with_its_words(
    kind: str, theme: Theme, view: Callable[..., PictureView], cupboard: Any, make_png: Callable[..., bytes]
) -> None:
    content = {"huge": huge_png(), "truncated": make_png()[:-40], "no picture": b"<svg onload='x'/>", "empty": b""}
    if kind in content:
        cupboard.content[WHITE] = content[kind]
    path = {"none": None, "unreadable": Path("nowhere.png")}.get(kind, WHITE)
    made = view(Screenshot(path, "A page & <b>its</b> button"), theme)
    assert made.missing
    assert made.accessibleName() == "A page & <b>its</b> button"
    assert not made.focusPolicy() & Qt.FocusPolicy.TabFocus
    image = made.grab().toImage()
    inside = {colour(image, x, y).name() for x in range(20, image.width() - 20, 3) for y in range(20, image.height() - 20, 2)}
    assert theme.side in inside
    assert len(inside) > 3, "there are no words in the placeholder"


def test_a_placeholder_without_words_is_one_too(view: Callable[..., PictureView]) -> None:
    made = view(Screenshot(None, ""))
    assert made.missing
    assert made.height() > 40


def test_a_picture_is_read_once(cupboard: Any, view: Callable[..., PictureView]) -> None:
    pictures = Pictures(cupboard)
    for _ in range(3):
        assert not pictures.image(WHITE).isNull()
        assert pictures.scaled(WHITE, 200, 2.0).width() == 400
    assert pictures.scaled(WHITE, 200, 2.0).devicePixelRatio() == 2
    assert cupboard.read == [WHITE]
    assert pictures.image(None).isNull()
    assert pictures.scaled(None, 200, 1.0).isNull()
    assert pictures.scaled(Path("nowhere.png"), 200, 1.0).isNull()


@pytest.mark.usefixtures("application")
def test_not_all_pictures_are_kept_in_memory(cupboard: Any, make_png: Callable[..., bytes]) -> None:
    pictures = Pictures(cupboard)
    paths = [Path(f"{number}.png") for number in range(2 * SCALED_KEPT)]
    for path in paths:
        cupboard.content[path] = make_png(20, 10)
        assert pictures.scaled(path, 10, 1.0).width() == 10
    assert len(pictures._images) <= DECODED_KEPT + 1
    assert len(pictures._scaled) <= SCALED_KEPT + 1


@pytest.fixture
def enlarged(cupboard: Any, show: Callable[..., QWidget]) -> tuple[QWidget, Enlarged]:
    """A picture over a window of 800 x 600."""
    window = QWidget()
    show(window, 800, 600)
    return window, Enlarged(SHOT, Pictures(cupboard), LIGHT, window)


def canvas(over: Enlarged) -> QWidget:
    inside = over.findChildren(QScrollArea)[0].widget()
    assert inside is not None
    return inside


def test_an_enlarged_picture_covers_the_window(enlarged: tuple[QWidget, Enlarged]) -> None:
    window, over = enlarged
    assert over.geometry() == window.rect()
    assert over.percent == SMALLEST_ZOOM
    assert canvas(over).width() <= window.width()
    assert canvas(over).width() > 0.85 * window.width()
    assert over.grab().toImage().pixelColor(2, 2).name() == LIGHT.window
    assert SHOT.alt in [label.text() for label in over.findChildren(QLabel)]
    assert canvas(over).accessibleName() == SHOT.alt


def test_it_is_zoomed_between_its_bounds_with_keys(enlarged: tuple[QWidget, Enlarged]) -> None:
    _, over = enlarged
    before = canvas(over).width()
    sizes = []
    for _ in range(10):
        QTest.keyClick(over, Qt.Key.Key_Plus)
        sizes.append(over.percent)
    assert sizes == [150, 200, 250, 300, 350, 400, 400, 400, 400, 400]
    assert over.percent == LARGEST_ZOOM
    assert abs(canvas(over).width() - 4 * before) <= 4
    for _ in range(10):
        QTest.keyClick(over, Qt.Key.Key_Minus)
    assert over.percent == SMALLEST_ZOOM
    assert canvas(over).width() == before
    QTest.keyClick(over, Qt.Key.Key_Equal)
    assert over.percent == 150


def test_it_is_zoomed_with_buttons(enlarged: tuple[QWidget, Enlarged]) -> None:
    _, over = enlarged
    smaller, larger, _ = over.findChildren(QPushButton)
    assert not smaller.isEnabled()
    larger.click()
    assert over.percent == 150
    assert any("150" in label.text() for label in over.findChildren(QLabel))
    smaller.click()
    assert over.percent == 100
    over.zoom(1000)
    assert not larger.isEnabled()


def test_its_marker_stays_where_the_data_say(enlarged: tuple[QWidget, Enlarged]) -> None:
    _, over = enlarged
    over.zoom(100)
    image = canvas(over).grab().toImage()
    assert colour(image, 0.5 * image.width(), 0.5 * image.height()).name() == LIGHT.marker


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_leads_back(key: Qt.Key, enlarged: tuple[QWidget, Enlarged]) -> None:
    _, over = enlarged
    closed: list[bool] = []
    over.closed.connect(lambda: closed.append(True))
    QTest.keyClick(over, Qt.Key.Key_A)
    assert closed == []
    QTest.keyClick(over, key)
    assert closed == [True]
    assert not over.isVisible()


def test_the_button_leads_back(enlarged: tuple[QWidget, Enlarged]) -> None:
    _, over = enlarged
    closed: list[bool] = []
    over.closed.connect(lambda: closed.append(True))
    QTest.mouseClick(over.findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert closed == [True]
