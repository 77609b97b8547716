"""A card with an icon: it stands between the mark and the words, and takes no room where there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from assistant.wizard.controls.card import Card
from assistant.wizard.controls.theme import DARK, LIGHT, Theme

RED = "#ff0000"


def icon(width: int = 48, height: int = 48) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def shown(show: Callable[..., QWidget], png: bytes, words: str = "Geary", theme: Theme = LIGHT, scale: float = 1.0) -> Card:
    card = Card(words, (), theme, slim=True)
    font = card.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    card.setFont(font)
    card.set_icon(png)
    show(card, 300)
    return card


def columns(card: Card, colour: str) -> list[int]:
    """Return where from left to right something has nearly this colour, the edge left out."""
    image, wanted = card.grab().toImage(), QColor(colour)

    def near(x: int, y: int) -> bool:
        pixel = image.pixelColor(x, y)
        return max(abs(pixel.red() - wanted.red()), abs(pixel.green() - wanted.green()), abs(pixel.blue() - wanted.blue())) < 40

    return [x for x in range(6, image.width() - 6) if any(near(x, y) for y in range(6, image.height() - 6))]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_icon_stands_between_the_mark_and_the_words(show: Callable[..., QWidget], theme: Theme) -> None:
    card = shown(show, icon(), theme=theme)
    red, words = columns(card, RED), [x for x in columns(card, theme.text) if x > 40]
    assert (min(red), max(red)) == (42, 65)
    assert min(words) > max(red) + 8


def test_mirrored_the_icon_stands_at_the_other_side(show: Callable[..., QWidget]) -> None:
    card = shown(show, icon())
    straight = columns(card, RED)
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    red, words = columns(card, RED), [x for x in columns(card, LIGHT.text) if x < card.width() - 40]
    assert red == [card.width() - 1 - x for x in reversed(straight)]
    assert max(words) < min(red) - 8


@pytest.mark.parametrize("png", [b"", b"no picture", icon()[:-30]], ids=["none", "no picture", "cut off"])
def test_without_an_icon_there_is_no_gap(show: Callable[..., QWidget], png: bytes) -> None:
    plain = Card("Geary", (), LIGHT, slim=True)
    show(plain, 300)
    assert shown(show, png).grab().toImage() == plain.grab().toImage()


def test_with_large_letters_the_icon_grows_and_the_words_still_wrap(show: Callable[..., QWidget]) -> None:
    small, large = (shown(show, icon(), "A mail program with a long name", scale=scale) for scale in (1.0, 3.0))
    assert len(columns(large, RED)) > len(columns(small, RED))
    assert large.heightForWidth(300) > 3 * small.heightForWidth(300)


def test_an_icon_that_is_not_square_keeps_its_shape(show: Callable[..., QWidget]) -> None:
    assert len(columns(shown(show, icon(12, 48)), RED)) < len(columns(shown(show, icon(48, 12)), RED))
