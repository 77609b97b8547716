"""A card: where its icon and its mark stand, and what the keyboard does on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from assistant.wizard.controls.card import Card, switch
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
def test_the_icon_stands_before_the_words(show: Callable[..., QWidget], theme: Theme) -> None:
    card = shown(show, icon(), theme=theme)
    red, words = columns(card, RED), columns(card, theme.text)
    assert (min(red), max(red)) == (12, 35)
    assert min(words) > max(red) + 8


def test_what_is_switched_shows_so_before_its_icon(show: Callable[..., QWidget]) -> None:
    card = switch("Geary", LIGHT)
    card.set_icon(icon())
    show(card, 300)
    red = columns(card, RED)
    assert (min(red), max(red)) == (42, 65)
    card.click()
    assert card.isChecked()
    assert max(columns(card, LIGHT.accent)) < min(red)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("slim", [False, True])
def test_the_mark_of_what_was_chosen_stands_at_its_end_beside_the_words(
    show: Callable[..., QWidget], *, slim: bool, mirrored: bool
) -> None:
    card = Card("Mmmmmm " * 10, ("mmmmmm " * 10,), LIGHT, slim=slim)
    if mirrored:
        card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(card, 300)
    assert columns(card, LIGHT.accent) == []
    card.was_chosen = True
    card.update()
    mark, words = columns(card, LIGHT.accent), columns(card, LIGHT.text)
    assert len(mark) == max(mark) - min(mark) + 1  # nothing of the words is of its colour
    assert max(mark) < min(words) if mirrored else max(words) < min(mark)


def test_arrows_lead_through_the_cards_and_press_none(show: Callable[..., QWidget]) -> None:
    box = QWidget()
    rows = QVBoxLayout(box)
    cards, pressed = [Card(words, (), LIGHT) for words in ("One", "Two", "Three")], []
    for card in cards:
        card.among = cards
        card.clicked.connect(lambda _=False, card=card: pressed.append(card))
        around = QWidget()  # they may stand in several groups
        QVBoxLayout(around).addWidget(card)
        rows.addWidget(around)
    show(box)
    cards[0].setFocus()
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 0), (Qt.Key.Key_Up, 2)):
        QTest.keyClick(QApplication.focusWidget() or box, key)
        assert QApplication.focusWidget() is cards[place]
    assert pressed == []


def second_click(card: Card) -> None:
    """Press a card with the second click of two, of which the first one met something else."""
    at, left, none = QPointF(card.rect().center()), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for sort in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(card, QMouseEvent(sort, at, card.mapToGlobal(at), left, left, none))


def test_a_second_click_of_two_chooses_nothing(show: Callable[..., QWidget]) -> None:
    answer, switched = Card("Yes", (), LIGHT, slim=True), switch("Try POP too", LIGHT)
    answer.among = (answer,)
    pressed: list[str] = []
    for card in (answer, switched):
        card.clicked.connect(lambda _=False, card=card: pressed.append(card.text()))
        show(card, 300, 60)
        second_click(card)
    assert pressed == [switched.text()]


def test_a_card_that_is_marked_says_so_until_another_one_is(show: Callable[..., QWidget]) -> None:
    card = Card("Yes", (), LIGHT, slim=True)
    show(card, 300, 60)
    for words in ("Your answer", ""):
        card.mark(words)
        assert (card.was_chosen, card.accessibleDescription()) == (bool(words), words)


def test_mirrored_the_icon_stands_at_the_other_side(show: Callable[..., QWidget]) -> None:
    card = shown(show, icon())
    straight = columns(card, RED)
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    red, words = columns(card, RED), columns(card, LIGHT.text)
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
