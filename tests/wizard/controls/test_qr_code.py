"""The code for the phone: it holds exactly the address, black on white with a margin, in every theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from assistant.wizard.controls.qr_code import MARGIN, MODULE, QrCode
from assistant.wizard.controls.theme import DARK, LIGHT, Theme

ADDRESSES = ["https://myaccount.google.com/apppasswords", "https://support.google.com/accounts/answer/185833?hl=fr#a"]


def read(image: QImage, side: int) -> list[list[bool]]:
    """Return which modules are dark, the margin included."""
    step = image.width() / (side + 2 * MARGIN)
    places = [int((number + 0.5) * step) for number in range(side + 2 * MARGIN)]
    return [[image.pixelColor(x, y).lightness() < 128 for x in places] for y in places]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_code_is_that_of_the_address(
    set_theme: Callable[[Theme], None], show: Callable[..., QWidget], address: str, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    set_theme(theme)
    code = QrCode(address, "Code for the phone")
    code.setLayoutDirection(direction)
    size = code.sizeHint()
    show(code, size.width(), size.height())
    image = code.grab().toImage()
    expected = segno.make_qr(address, error="m").matrix
    side = len(expected)
    dark = read(image, side)
    inside = [row[MARGIN : MARGIN + side] for row in dark[MARGIN : MARGIN + side]]
    assert inside == [[bool(module) for module in row] for row in expected]
    margin = [*dark[:MARGIN], *dark[-MARGIN:], *(row[:MARGIN] + row[-MARGIN:] for row in dark)]
    assert not any(any(row) for row in margin)
    assert {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)} == {
        "#000000",
        "#ffffff",
    }


def test_it_says_what_it_is_and_keeps_its_size(show: Callable[..., QWidget]) -> None:
    code = QrCode(ADDRESSES[0], "Code for the phone: the page")
    assert code.accessibleName() == "Code for the phone: the page"
    assert code.sizeHint().width() == code.sizeHint().height() == (len(code.matrix) + 2 * MARGIN) * MODULE
    assert code.address == ADDRESSES[0]
