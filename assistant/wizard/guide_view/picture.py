"""A step's picture: scaled, with its markers drawn from data, and enlarged in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assistant.wizard.controls import keyboard
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.theme import SECONDARY, Theme, scaled
from assistant.wizard.guide_view.picture_decoding import Pictures

if TYPE_CHECKING:
    from pathlib import Path

    from assistant.guides.model import Rectangle, Screenshot

SHOWN_WIDTH = 560  # px
CORNER = 10  # px
SMALLEST = 64  # px; what is less wide is an icon, of which no more is seen when it is enlarged
SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 100, 400, 50  # %


def draw_markers(painter: QPainter, markers: tuple[Rectangle, ...], area: QRectF, theme: Theme, line: float = 3.0) -> None:
    """Draw the marker frames over a picture that fills `area`, each with a halo that keeps it visible on any ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for marker in markers:
        frame = QRectF(
            area.x() + marker.x * area.width(),
            area.y() + marker.y * area.height(),
            marker.width * area.width(),
            marker.height * area.height(),
        )
        for colour, width in ((theme.marker_halo, line * 2.4), (theme.marker, line)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(frame, CORNER * 0.8, CORNER * 0.8)


class PictureView(QAbstractButton):
    """The picture of a step; a click or Enter asks to enlarge it.

    Its size is known before it has arrived, so that nothing moves then. One that turns out to be damaged is `missing`.
    """

    enlarged = Signal()  # somebody wants to see it larger
    lost = Signal()  # it turned out to be damaged

    def __init__(self, shot: Screenshot, pictures: Pictures, theme: Theme) -> None:
        super().__init__()
        self._shot, self._pictures, self._theme = shot, pictures, theme
        self.setAccessibleName(shot.alt)
        mark_language(self, shot.told_in)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        size = pictures.size(shot.path)
        self.missing = False
        self._ratio = size.height() / size.width()
        self._widest = min(SHOWN_WIDTH, size.width())  # a small one, such as an icon, stays small
        self._corner = min(CORNER, self._widest // 8)
        self.setMaximumWidth(self._widest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Press Enter to enlarge the picture."))
        self.clicked.connect(self.enlarged)
        pictures.arrived.connect(self._arrived)

    def _arrived(self, path: Path) -> None:
        if path != self._shot.path:
            return
        self.update()
        if not self.missing and self._pictures.size(path).isEmpty():
            self.missing = True
            self.lost.emit()

    def sizeHint(self) -> QSize:
        """Return the size at which the picture is usually shown."""
        return QSize(self._widest, self.heightForWidth(self._widest))

    def heightForWidth(self, width: int) -> int:
        """Keep the picture's proportions."""
        return max(1, round(min(width, self._widest) * self._ratio))

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height in step with the width, whatever the layout does."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what a click does."""
        if keyboard.is_held(self, event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not keyboard.leaves(event):
            super().keyPressEvent(event)

    def prepare(self) -> None:
        """Have the picture brought to its size before it is painted."""
        self._pictures.at(self._shot.path, min(self.width(), self._widest), self.devicePixelRatioF())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with round corners, its markers and a thin frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corners = QPainterPath()
        corners.addRoundedRect(area, self._corner, self._corner)
        self._paint_picture(painter, corners)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawPath(corners)

    def _paint_picture(self, painter: QPainter, corners: QPainterPath) -> None:
        pixmap = self._pictures.at(self._shot.path, self.width(), self.devicePixelRatioF())
        if pixmap.isNull():
            painter.fillPath(corners, QColor(self._theme.side))
            return
        painter.save()
        # In bands: what is clipped to a path Qt shares out among threads where it is tall, and then waits for them.
        corner = self._corner
        width, foot = self.width(), self.height() - corner
        for band in (QRect(0, 0, width, corner), QRect(0, foot, width, corner)):
            painter.setClipRect(band)
            painter.setClipPath(corners, Qt.ClipOperation.IntersectClip)
            self._draw(painter, pixmap)
        painter.setClipRect(QRect(0, corner - 1, width, foot - corner + 2))  # no gap, however the screen's pixels lie
        self._draw(painter, pixmap)
        painter.restore()
        draw_markers(painter, self._shot.markers, QRectF(self.rect()), self._theme)

    def _draw(self, painter: QPainter, pixmap: QPixmap) -> None:
        if round(pixmap.deviceIndependentSize().width()) == self.width():
            painter.drawPixmap(QPointF(0, 0), pixmap)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(self.rect()), pixmap, QRectF(pixmap.rect()))


class InItsPlace(QFrame):
    """What stands where a picture cannot be shown: that there is one, and its words."""

    def __init__(self, shot: Screenshot) -> None:
        super().__init__()
        self.setProperty("kind", "no-picture")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(4)
        layout.addStretch(1)
        layout.addWidget(_label(self.tr("Picture not available"), "secondary"))
        if shot.alt:
            layout.addWidget(_label(shot.alt, "", shot.told_in))
        layout.addStretch(1)


def _label(words: str, kind: str, language: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    if kind:
        label.setFont(scaled(label.font(), SECONDARY))
    mark_language(label, language)
    return label


class _Canvas(QWidget):
    """The picture at any size, with its markers."""

    def __init__(self, shot: Screenshot, pictures: Pictures, theme: Theme) -> None:
        super().__init__()
        self._shot, self._pictures, self._theme = shot, pictures, theme
        self._size = pictures.size(shot.path)
        self.setAccessibleName(shot.alt)
        pictures.arrived.connect(self._arrived)

    def _arrived(self, path: Path) -> None:
        if path == self._shot.path:
            self.update()

    def resize_to(self, width: int) -> None:
        self.setFixedSize(width, max(1, round(width * self._size.height() / self._size.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._pictures.at(self._shot.path, self._size.width())
        painter.drawPixmap(QRectF(self.rect()), pixmap, QRectF(pixmap.rect()))
        draw_markers(painter, self._shot.markers, QRectF(self.rect()), self._theme, line=4.0)


class Enlarged(QWidget):
    """A picture laid over the whole window; Esc, a click on Close or the same key leads back."""

    closed = Signal()

    def __init__(self, shot: Screenshot, pictures: Pictures, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._canvas = _Canvas(shot, pictures, theme)
        self._percent = SMALLEST_ZOOM
        self._theme = theme
        self._area = QScrollArea()
        self._area.setWidget(self._canvas)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(shot.alt)
        self._area.setWidgetResizable(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addLayout(self._tools())
        layout.addWidget(self._area, 1)
        words = QLabel(shot.alt)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setFont(scaled(self.font(), SECONDARY))
        layout.addWidget(words)
        for told in (self._canvas, self._area, words):
            mark_language(told, shot.told_in)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.zoom(0)
        self._area.setFocus()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._smaller = QPushButton(self.tr("Smaller"))
        self._smaller.clicked.connect(lambda: self.zoom(-ZOOM_STEP))
        self._larger = QPushButton(self.tr("Larger"))
        self._larger.clicked.connect(lambda: self.zoom(ZOOM_STEP))
        self._shown = QLabel()
        back = QPushButton(self.tr("Close the picture"))
        back.clicked.connect(self.leave)
        for widget in (self._smaller, self._shown, self._larger):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(back)
        return row

    @property
    def percent(self) -> int:
        """How large the picture is, 100 being the width of the window."""
        return self._percent

    def zoom(self, change: int) -> None:
        """Make the picture larger or smaller by a number of percent."""
        self._percent = max(SMALLEST_ZOOM, min(LARGEST_ZOOM, self._percent + change))
        fitting = max(self.width() - 56, 200)
        self._canvas.resize_to(round(fitting * self._percent / 100))
        self._shown.setText(self.tr("{percent} %").format(percent=self.locale().toString(self._percent)))
        self._smaller.setEnabled(self._percent > SMALLEST_ZOOM)
        self._larger.setEnabled(self._percent < LARGEST_ZOOM)

    def leave(self) -> None:
        """Close and say so."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter lead back, plus and minus change the size."""
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-ZOOM_STEP)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hide what lies behind."""
        QPainter(self).fillRect(self.rect(), QColor(self._theme.window))
