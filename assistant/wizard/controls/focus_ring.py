"""The ring around the control that has the keyboard: two pixels, outside the control, in a colour that stands out.

Qt's own QFocusFrame stays behind when a parent of the control moves, as it does each time a page is laid out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QScrollArea, QWidget
from shiboken6 import isValid

from assistant.wizard.controls.accessibility import HeadingLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

REACH = 3  # px outside the control
WIDTH = 2  # px
_MOVED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange})


class FocusRing(QObject):
    """Follows the focus inside one window; the ring lies in what scrolls, so that it scrolls along."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._control: QWidget | None = None
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        self._follows = False

    def follow(self, _before: QWidget | None, _now: QWidget | None) -> None:
        """Go around what has the focus before the window is painted: while a page is turned it lies here and there."""
        if not self._follows:
            self._follows = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def event(self, event: QEvent) -> bool:
        """Go around the control that has the focus by now."""
        if event.type() != QEvent.Type.User:
            return super().event(event)
        self._follows = False
        self._go_around(QApplication.focusWidget())
        return True

    def _go_around(self, now: QWidget | None) -> None:
        """Lay the ring around a control; headings and areas that scroll have none."""
        self._leave()
        if now is None or now.window() is not self._window or isinstance(now, HeadingLabel | QScrollArea):
            return
        ground = _ground(now, self._window)
        self._control, self._ring = now, _Ring(ground, 6 if isinstance(now, QPlainTextEdit | QLabel) else 11)
        widget: QWidget | None = now
        while widget is not None and widget is not ground:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._fit()

    def _leave(self) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._watched, self._control, self._ring = [], None, None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move along with the control and everything it lies in."""
        if event.type() in _MOVED:
            self._fit()
        return False

    def _fit(self) -> None:
        if self._control is None or self._ring is None or not isValid(self._ring):
            return
        corner = self._control.mapTo(self._ring.ground, QPoint(0, 0))
        self._ring.setGeometry(QRect(corner, self._control.size()).adjusted(-REACH, -REACH, REACH, REACH))
        self._ring.setVisible(self._control.isVisible())
        self._ring.raise_()


class _Ring(QWidget):
    def __init__(self, ground: QWidget, corner: int) -> None:
        super().__init__(ground)
        self.ground = ground
        self._corner = corner
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.palette().color(QPalette.ColorRole.WindowText)), WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._corner, self._corner)


def _ground(control: QWidget, window: QWidget) -> QWidget:
    """Return the widget to lie in: what an area around the control scrolls, else the window."""
    parent = control.parentWidget()
    while parent is not None and parent is not window:
        area = parent.parentWidget()
        if area is not None and isinstance(area.parentWidget(), QScrollArea):
            return parent
        parent = area
    return window
