"""A sign turns while something is under way and somebody sees it, and stands still where nothing shall move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.wizard.controls.spinner import Spinner, shall_stand_still
from assistant.wizard.controls.theme import DARK, LIGHT, Theme, from_palette


@dataclass
class Hints:
    """What a system asks for."""

    motion: Qt.MotionPreference = Qt.MotionPreference.NoPreference
    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference

    def accessibility(self) -> Any:
        return self

    def motionPreference(self) -> Qt.MotionPreference:
        return self.motion

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


@pytest.mark.parametrize(
    ("hints", "still"),
    [
        (Hints(), False),
        (Hints(motion=Qt.MotionPreference.ReducedMotion), True),
        (Hints(contrast=Qt.ContrastPreference.HighContrast), True),
    ],
)
def test_what_a_system_asks_for_tells_whether_it_turns(hints: Any, still: bool) -> None:
    assert shall_stand_still(hints) is still


def test_the_systems_own_hints_are_read(application: QApplication) -> None:
    assert shall_stand_still(application.styleHints()) is False


def seen(spinner: Spinner) -> QImage:
    return spinner.grab().toImage()


def test_it_turns_while_it_is_shown_and_not_while_it_is_hidden(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    spinner = Spinner(LIGHT, still=False)
    assert not spinner.timer.isActive()
    show(spinner)
    first, angle = seen(spinner), spinner.angle
    qtbot.waitUntil(lambda: spinner.angle != angle)
    assert seen(spinner) != first
    spinner.hide()
    assert not spinner.timer.isActive()
    spinner.show()
    assert spinner.timer.isActive()


def test_it_stops_with_the_page_that_it_stands_on(show: Callable[..., QWidget]) -> None:
    page = QWidget()
    spinner = Spinner(LIGHT, still=False)
    spinner.setParent(page)
    show(page)
    assert spinner.timer.isActive()
    page.hide()
    assert not spinner.timer.isActive()


def test_it_stands_still_where_nothing_shall_move_and_is_seen_all_the_same(show: Callable[..., QWidget]) -> None:
    spinner = Spinner(LIGHT, still=True)
    show(spinner)
    assert not spinner.timer.isActive()
    image = seen(spinner)
    assert len({image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}) > 2


@pytest.mark.parametrize("theme", [LIGHT, DARK, None], ids=["light", "dark", "contrast"])
def test_its_arc_has_the_colour_that_stands_out(
    application: QApplication, show: Callable[..., QWidget], theme: Theme | None
) -> None:
    theme = theme or from_palette(application.palette())
    spinner = Spinner(theme, still=True)
    show(spinner, spinner.sizeHint().width())
    image, middle = seen(spinner), spinner.width() // 2
    assert theme.accent in {image.pixelColor(middle + 2, y).name() for y in range(middle)}
    assert theme.line in {image.pixelColor(middle - 4, y).name() for y in range(middle)}


def test_it_grows_with_the_font(application: QApplication) -> None:
    spinner = Spinner(LIGHT, still=True)
    before = spinner.sizeHint().width()
    font = spinner.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    spinner.setFont(font)
    assert spinner.sizeHint().width() > before
    assert spinner.sizeHint().width() == spinner.sizeHint().height()
