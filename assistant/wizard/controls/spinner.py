"""A sign that something is under way: an arc that goes round a ring, or stands still where nothing shall move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent, QStyleHints

    from assistant.wizard.controls.theme import Theme

_SIDE, _WIDTH = 28, 3  # px; larger with the font
_EVERY = 40  # ms
_STEP, _ARC = 12, 100  # degrees


def shall_stand_still(hints: QStyleHints) -> bool:
    """Return whether the system asks for less motion, or for a contrast theme."""
    asked = hints.accessibility()
    still = asked.motionPreference() == Qt.MotionPreference.ReducedMotion
    return still or asked.contrastPreference() == Qt.ContrastPreference.HighContrast


class Spinner(QWidget):
    """Turns for as long as it is shown, unless it is `still`; it stands beside words that say the same."""

    def __init__(self, theme: Theme, *, still: bool) -> None:
        super().__init__()
        self._theme, self._still = theme, still
        self.angle = 90  # degrees, where the arc begins; 0 is at the right, and it goes round as the hands of a clock do
        self.timer = QTimer(self)
        self.timer.setInterval(_EVERY)
        self.timer.timeout.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return its size, which grows with the font."""
        side = max(_SIDE, round(self.fontMetrics().height() * 1.3))
        return QSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to turn."""
        super().showEvent(event)
        if not self._still:
            self.timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Turn no more: nobody sees it."""
        super().hideEvent(event)
        self.timer.stop()

    def _turn(self) -> None:
        self.angle = (self.angle - _STEP) % 360
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring and the arc on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.setPen(QPen(QColor(self._theme.line), _WIDTH))
        painter.drawEllipse(area)
        painter.setPen(QPen(QColor(self._theme.accent), _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(area, self.angle * 16, -_ARC * 16)  # Qt counts in sixteenths
