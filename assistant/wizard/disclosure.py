"""A title that opens and closes what stands under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class DisclosureButton(QPushButton):
    """The title: a flat button with a small triangle that turns; checked means open."""

    def __init__(self, title: str) -> None:
        super().__init__(title.replace("&", "&&"))
        self.setCheckable(True)
        self.setProperty("kind", "flat")
        self.setStyleSheet("text-align: left; padding-left: 24px;")
        self.setLayoutDirection(self.layoutDirection())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setWeight(QFont.Weight.Medium)
        self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button and its triangle."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette().color(QPalette.ColorRole.Link)))
        middle = self.height() / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, way = (self.width() - 12, -1) if mirrored else (12, 1)
        points = [(-4, -2), (4, -2), (0, 4)] if self.isChecked() else [(-2 * way, -4), (-2 * way, 4), (4 * way, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, middle + dy) for dx, dy in points]))


class Disclosure(QWidget):
    """A disclosure button over its content, which is made when it is first wanted."""

    toggled = Signal(bool)

    def __init__(self, title: str, make: Callable[[], QWidget], *, opened: bool = False) -> None:
        super().__init__()
        self._make = make
        self._content: QWidget | None = None
        self.button = DisclosureButton(title)
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.toggled.connect(self.show_content)
        self.button.setChecked(opened)

    def show_content(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        """Open or close."""
        if opened and self._content is None:
            self._content = self._make()
            self._content.setContentsMargins(24, 0, 0, 8)
            self._lines.addWidget(self._content)
        if self._content is not None:
            self._content.setVisible(opened)
        self.toggled.emit(opened)
