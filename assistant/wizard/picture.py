"""A step's picture: scaled, with its markers drawn from data, and enlarged in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from assistant.guides.pictures import picture_size
from assistant.wizard.access import mark_language
from assistant.wizard.theme import SECONDARY, Theme, scaled

if TYPE_CHECKING:
    from assistant.guides.model import Rectangle, Screenshot

SHOWN_WIDTH = 560  # px
CORNER = 10  # px
DECODED_KEPT, SCALED_KEPT = 8, 24  # a decoded picture takes about 6 MB, a scaled one less than 1
PLACEHOLDER_RATIO = 430 / 840
SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 100, 400, 50  # %

ReadPicture = Callable[[Path], bytes]


class Pictures:
    """Reads and decodes pictures once; a picture that cannot be shown is a null image."""

    def __init__(self, read: ReadPicture) -> None:
        self._read = read
        self._images: dict[Path, QImage] = {}
        self._scaled: dict[tuple[Path, int], QPixmap] = {}

    def image(self, path: Path | None) -> QImage:
        """Return the whole picture, null when there is none or it is too large, damaged or unreadable."""
        if path is None:
            return QImage()
        if path not in self._images:
            if len(self._images) > DECODED_KEPT:
                self._images.clear()
            self._images[path] = self._decode(path)
        return self._images[path]

    def scaled(self, path: Path | None, width: int, ratio: float) -> QPixmap:
        """Return the picture at a width in logical pixels for a screen of the given pixel ratio."""
        if path is None:
            return QPixmap()
        key = (path, round(width * ratio))
        if key not in self._scaled:
            image = self.image(path)
            if image.isNull():
                return QPixmap()
            if len(self._scaled) > SCALED_KEPT:
                self._scaled.clear()
            mode = Qt.TransformationMode.SmoothTransformation
            self._scaled[key] = QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(key[1], mode))
            self._scaled[key].setDevicePixelRatio(ratio)
        return self._scaled[key]

    def _decode(self, path: Path) -> QImage:
        try:
            content = self._read(path)
        except OSError:
            return QImage()
        return QImage.fromData(content) if picture_size(content) else QImage()


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
    """The picture of a step; a click or Enter asks to enlarge it. Without a picture its words stand in its place."""

    def __init__(self, shot: Screenshot, pictures: Pictures, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shot, self._pictures, self._theme = shot, pictures, theme
        self.setAccessibleName(shot.alt)
        mark_language(self, shot.told_in)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        size = pictures.image(shot.path).size()
        self.missing = size.isEmpty()
        self._ratio = PLACEHOLDER_RATIO * 0.6 if self.missing else size.height() / size.width()
        self.setMaximumWidth(SHOWN_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.missing else Qt.FocusPolicy.StrongFocus)
        if not self.missing:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleDescription(self.tr("Press Enter to enlarge the picture."))

    def sizeHint(self) -> QSize:
        """Return the size at which the picture is usually shown."""
        return QSize(SHOWN_WIDTH, self.heightForWidth(SHOWN_WIDTH))

    def heightForWidth(self, width: int) -> int:
        """Keep the picture's proportions."""
        return round(min(width, SHOWN_WIDTH) * self._ratio)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height in step with the width, whatever the layout does."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def prepare(self) -> None:
        """Bring the picture to its size before it is painted."""
        self._pictures.scaled(self._shot.path, min(self.width(), SHOWN_WIDTH), self.devicePixelRatioF())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with round corners, its markers and a thin frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corners = QPainterPath()
        corners.addRoundedRect(area, CORNER, CORNER)
        if self.missing:
            self._paint_placeholder(painter, corners, area)
        else:
            pixmap = self._pictures.scaled(self._shot.path, self.width(), self.devicePixelRatioF())
            painter.save()
            painter.setClipPath(corners)
            painter.drawPixmap(QPointF(0, 0), pixmap)
            painter.restore()
            draw_markers(painter, self._shot.markers, QRectF(self.rect()), self._theme)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawPath(corners)

    def _paint_placeholder(self, painter: QPainter, corners: QPainterPath, area: QRectF) -> None:
        painter.fillPath(corners, QColor(self._theme.side))
        painter.setPen(QColor(self._theme.secondary))
        option = QTextOption(Qt.AlignmentFlag.AlignCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        words = self.tr("Picture not available: {words}").format(words=self._shot.alt) if self._shot.alt else self.tr("Picture")
        painter.drawText(area.adjusted(16, 16, -16, -16), words, option)


class _Canvas(QWidget):
    """The picture at any size, with its markers."""

    def __init__(self, shot: Screenshot, pictures: Pictures, theme: Theme) -> None:
        super().__init__()
        self._shot, self._theme = shot, theme
        self._image = pictures.image(shot.path)
        self.setAccessibleName(shot.alt)

    def resize_to(self, width: int) -> None:
        self.setFixedSize(width, round(width * self._image.height() / self._image.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
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
