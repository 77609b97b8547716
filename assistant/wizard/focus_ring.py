"""The ring around the control that has the keyboard: two pixels, outside the control, in a colour that stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFocusFrame, QPlainTextEdit, QScrollArea, QWidget

from assistant.wizard.access import Heading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

REACH = 3  # px outside the control
WIDTH = 2


class FocusRing(QFocusFrame):
    """Follows the focus inside one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go around the control that has the focus now; headings and areas that scroll have none."""
        if now is None or now.window() is not self._window or isinstance(now, Heading | QScrollArea):
            self.setWidget(None)  # type: ignore[arg-type]
        elif now is not self.widget():
            self.setWidget(now)
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring where the control is."""
        control = self.widget()
        if control is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.palette().color(QPalette.ColorRole.Link)), WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = 6 if isinstance(control, QPlainTextEdit) else 10
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
