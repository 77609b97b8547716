"""A step's picture: its markers where the data say, a placeholder where there is none, enlarged in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from assistant.guides.model import Rectangle, Screenshot
from assistant.guides.pictures import HEADER
from assistant.wizard.controls.theme import DARK, LIGHT, Theme
from assistant.wizard.guide_view.picture import LARGEST_ZOOM, SHOWN_WIDTH, SMALLEST_ZOOM, Enlarged, PictureView
from assistant.wizard.guide_view.picture_decoding import KEPT, Pictures

WHITE = Path("white.png")
MARKER = Rectangle(0.5, 0.25, 0.25, 0.5)
SHOT = Screenshot(WHITE, "The page with the button Create", markers=(MARKER,))


@pytest.fixture
def pictures(picture_files: Any, application: QApplication) -> Iterator[Pictures]:
    made = Pictures(picture_files)
    yield made
    made.stop()


@pytest.fixture
def arrived(qtbot: QtBot, pictures: Pictures) -> Callable[[], None]:
    """Wait until all pictures that were asked for are there."""
    return lambda: qtbot.waitUntil(lambda: not pictures.busy)


@pytest.fixture
def view(pictures: Pictures, show: Callable[..., QWidget], arrived: Callable[[], None]) -> Callable[..., PictureView]:
    """Return a picture that is shown and has arrived."""

    def make(shot: Screenshot = SHOT, theme: Theme = LIGHT, width: int = SHOWN_WIDTH) -> PictureView:
        made = PictureView(shot, pictures, theme)
        show(made, width)
        made.prepare()
        arrived()
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
    view: Callable[..., PictureView], picture_files: Any, make_png: Callable[..., bytes]
) -> None:
    picture_files.content[WHITE] = make_png(colour="#000000")
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


def test_a_small_picture_is_not_made_larger(
    view: Callable[..., PictureView], make_png: Callable[..., bytes], picture_files: Any
) -> None:
    picture_files.content[Path("icon.png")] = make_png(24, 30)
    made = view(Screenshot(Path("icon.png"), "a cog"), width=300)
    assert (made.width(), made.height()) == (24, 30)
    assert made.sizeHint() == made.size()


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


def test_a_picture_is_read_once(picture_files: Any, pictures: Pictures, arrived: Callable[[], None]) -> None:
    for _ in range(3):
        assert pictures.size(WHITE).width() == 840
        assert pictures.at(WHITE, 200, 2.0).isNull()
    assert picture_files.read in ([], [WHITE])
    arrived()
    for _ in range(3):
        assert pictures.at(WHITE, 200, 2.0).width() == 400
    assert pictures.at(WHITE, 200, 2.0).devicePixelRatio() == 2
    assert picture_files.looked_at == picture_files.read == [WHITE]
    assert pictures.size(None).isEmpty()
    assert pictures.at(None, 200).isNull()
    assert pictures.at(Path("nowhere.png"), 200).isNull()
    assert not pictures.busy


def test_a_picture_is_never_wider_than_it_is(pictures: Pictures, arrived: Callable[[], None]) -> None:
    pictures.at(WHITE, 2_000, 2.0)
    arrived()
    assert pictures.at(WHITE, 2_000, 2.0).width() == 840


def test_until_a_picture_is_there_at_its_width_it_is_shown_at_another(pictures: Pictures, arrived: Callable[[], None]) -> None:
    for width in (100, 300, 200):
        pictures.at(WHITE, width)
        arrived()
    assert pictures.at(WHITE, 250).width() == 300
    arrived()
    assert pictures.at(WHITE, 250).width() == 250


@pytest.fixture
def held_up(picture_files: Any, application: QApplication) -> Iterator[tuple[Pictures, Event]]:
    """Pictures that can be looked at, and are read only once something has happened."""
    happened = Event()

    def read(path: Path, most: int) -> bytes:
        if most > HEADER:
            happened.wait()
        content: bytes = picture_files(path, most)
        return content

    made = Pictures(read)
    yield made, happened
    made.stop()
    happened.set()


def test_a_view_that_changes_its_width_is_decoded_for_the_last_one(
    held_up: tuple[Pictures, Event], picture_files: Any, qtbot: QtBot
) -> None:
    pictures, happened = held_up
    for width in range(100, 400):
        pictures.at(WHITE, width)
    happened.set()
    qtbot.waitUntil(lambda: not pictures.busy)
    assert pictures.at(WHITE, 399).width() == 399
    assert len(picture_files.read) <= 2


def test_what_is_wanted_last_is_decoded_first(
    held_up: tuple[Pictures, Event], picture_files: Any, qtbot: QtBot, make_png: Callable[..., bytes]
) -> None:
    pictures, happened = held_up
    paths = [Path(f"{number}.png") for number in range(5)]
    for path in paths:
        picture_files.content[path] = make_png(20, 10)
        pictures.at(path, 10)
    happened.set()
    qtbot.waitUntil(lambda: not pictures.busy)
    assert picture_files.read[1:] == [path for path in reversed(paths) if path != picture_files.read[0]]


def test_what_is_kept_of_pictures_is_bounded(
    picture_files: Any, pictures: Pictures, arrived: Callable[[], None], make_png: Callable[..., bytes]
) -> None:
    side, content = 1_500, make_png(1_500, 1_500)
    many = 2 * KEPT // (4 * side * side)
    for path in (Path(f"{number}.png") for number in range(many)):
        picture_files.content[path] = content
        pictures.at(path, side)
        arrived()
        assert pictures.at(path, side).width() == side
    kept = pictures._kept.values()
    assert KEPT / 2 < sum(pixmap.width() * pixmap.height() * 4 for pixmap in kept) <= KEPT
    assert (Path(f"{many - 1}.png"), side) in pictures._kept


def test_what_was_shown_last_is_kept(
    picture_files: Any, pictures: Pictures, arrived: Callable[[], None], make_png: Callable[..., bytes]
) -> None:
    side, content = 1_500, make_png(1_500, 1_500)
    for number in range(2 * KEPT // (4 * side * side)):
        path = Path(f"{number}.png")
        picture_files.content[path] = content
        pictures.at(path, side)
        arrived()
        assert pictures.at(Path("0.png"), side).width() == side


def test_a_picture_that_is_stopped_does_not_arrive(pictures: Pictures, picture_files: Any, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pictures.arrived):
        pictures.at(WHITE, 200)
        pictures.stop()
        assert not pictures.busy
        QApplication.processEvents()


@pytest.mark.parametrize("where", [b"IDAT", b"IHDR"])
def test_a_picture_says_once_that_it_turned_out_to_be_damaged(
    where: bytes, picture_files: Any, pictures: Pictures, arrived: Callable[[], None], show: Callable[..., QWidget]
) -> None:
    whole = picture_files.content[WHITE]
    place = whole.index(where) + 17  # a sum that is checked, or packed data
    picture_files.content[WHITE] = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
    made = PictureView(SHOT, pictures, LIGHT)
    lost: list[bool] = []
    made.lost.connect(lambda: lost.append(True))
    show(made, SHOWN_WIDTH)
    before = made.size()
    assert not made.missing
    made.prepare()
    arrived()
    pictures.arrived.emit(WHITE)
    assert made.missing
    assert lost == [True]
    assert made.size() == before


def test_before_a_picture_arrives_its_place_is_empty_and_as_large(
    held_up: tuple[Pictures, Event], show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    pictures, happened = held_up
    made = PictureView(SHOT, pictures, LIGHT)
    show(made, SHOWN_WIDTH)
    image, before = made.grab().toImage(), made.size()
    assert {colour(image, x, image.height() / 2).name() for x in range(10, image.width() - 10, 7)} == {LIGHT.side}
    assert not made.missing
    happened.set()
    qtbot.waitUntil(lambda: not pictures.busy)
    assert made.size() == before
    assert colour(made.grab().toImage(), 20, 20).name() == "#ffffff"


@pytest.fixture
def enlarged(pictures: Pictures, show: Callable[..., QWidget], arrived: Callable[[], None]) -> tuple[QWidget, Enlarged]:
    """A picture over a window of 800 x 600."""
    window = QWidget()
    show(window, 800, 600)
    over = Enlarged(SHOT, pictures, LIGHT, window)
    over.grab()
    arrived()
    return window, over


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
