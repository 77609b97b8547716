"""Sixteen letters as dots, to be shown on a press: painted from the secret itself, so that no text, name or value holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.wizard.controls.buttons import Button
from assistant.wizard.controls.theme import RHYTHM, scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.wizard.controls.theme import Theme

GROUP, GROUPS = 4, 4
_GAP, _DOT = 0.7, 0.2  # of a letter's width between two groups, and of it the radius of a dot

_translate = QCoreApplication.translate


class MaskedLetters(QWidget):
    """The letters of an app password in groups of four, each a dot unless they are `shown`."""

    def __init__(self, read: Callable[[], str], theme: Theme) -> None:
        super().__init__()
        self._read, self._theme = read, theme
        self.shown = False
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(scaled(font, 1.15, QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_letters(shown=False)

    def show_letters(self, *, shown: bool) -> None:
        """Show the letters, or dots in their places; a screen reader is told which, and not the letters."""
        self.shown = shown
        self.setAccessibleName(
            _translate("Letters", "16 letters, shown on the screen") if shown else _translate("Letters", "16 letters, hidden")
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that the groups take."""
        width = self._letter() * (GROUP * GROUPS + _GAP * (GROUPS - 1))
        return QSize(round(width) + 1, self.fontMetrics().height() + RHYTHM)

    def minimumSizeHint(self) -> QSize:
        """Return the same: letters are not cut."""
        return self.sizeHint()

    def _letter(self) -> float:
        return float(max(self.fontMetrics().horizontalAdvance("m"), self.fontMetrics().horizontalAdvance("w")))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint dots or letters, from left to right in every language."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(QColor(self._theme.text))
        width, side = self._letter(), self.sizeHint().width()
        start = self.width() - side if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        for number, letter in enumerate(self._read()):
            x = start + width * (number + _GAP * (number // GROUP))
            place = QRectF(x, 0, width, self.height())
            if self.shown:
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), letter)
            else:
                painter.setBrush(QColor(self._theme.text))
                painter.drawEllipse(place.center(), width * _DOT, width * _DOT)


def words_of(*, shown: bool) -> str:
    """Return what is said once letters are shown, or hidden again."""
    return _translate("Letters", "The letters are shown.") if shown else _translate("Letters", "The letters are hidden.")


def show_button(letters: MaskedLetters, say: Callable[[str], object]) -> Button:
    """Return the button that shows letters and hides them again, and says so."""
    button = Button(_translate("Letters", "Show"))
    button.setObjectName("show-kept-letters")
    button.setCheckable(True)
    button.setProperty("kind", "chip")

    def write(shown: bool) -> None:  # noqa: FBT001 - a slot
        letters.show_letters(shown=shown)
        button.setText(_translate("Letters", "Hide") if shown else _translate("Letters", "Show"))
        button.setAccessibleName(
            _translate("Letters", "Hide the 16 letters") if shown else _translate("Letters", "Show the 16 letters")
        )

    def tell(shown: bool) -> None:  # noqa: FBT001 - a slot
        say(words_of(shown=shown))

    write(shown=False)
    button.toggled.connect(write)
    button.clicked.connect(tell)
    return button
