"""A large button with a title and some lines, used for choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from assistant.wizard.controls import keyboard
from assistant.wizard.controls.theme import Theme, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPixmap

_WRAP = int(Qt.TextFlag.TextWordWrap)
_MARK, _ICON = 18, 24  # px across
_GAP = 12  # px between them and the words


class Card(QAbstractButton):
    """Something to press, such as a door or an answer, or to switch on and off.

    `slim` cards hold one line, an icon before it where they have one, and what they are to be switched to. One that `was_chosen`
    is marked at its end.
    """

    def __init__(self, title: str, lines: tuple[str, ...], theme: Theme, *, slim: bool = False) -> None:
        super().__init__()
        self._title, self._lines, self._theme, self._slim = title, lines, theme, slim
        self._padding = 12 if slim else 20
        self._icon: QPixmap | None = None
        self.was_chosen = False
        self.among: Sequence[Card] = ()  # the cards of which one is to be pressed
        self._wrapped: tuple[object, list[tuple[QFont, str, int]]] = (None, [])
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(line for line in lines if line.strip()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_last_line(self, words: str) -> None:
        """Fill in the last line, for which there was room from the beginning."""
        self._lines = (*self._lines[:-1], words)
        self.setAccessibleDescription(" ".join(line for line in self._lines if line.strip()))
        self.update()

    def mark(self, words: str) -> None:
        """Show which answer was given, and have a screen reader say so in some words; without words it is not the one."""
        self.was_chosen = bool(words)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def set_icon(self, png: bytes) -> None:
        """Show a picture before the words, which say all that it says; without one there is no room for it."""
        from PySide6.QtGui import QPixmap  # no card of the first page has one

        pixmap = QPixmap()
        self._icon = pixmap if png and pixmap.loadFromData(png, "PNG") else None
        self.updateGeometry()

    def _icon_side(self) -> int:
        return max(_ICON, self.fontMetrics().height()) if self._icon else 0

    def _indent(self) -> int:
        return sum(side + _GAP for side in (_MARK if self.isCheckable() else 0, self._icon_side()) if side)

    def _room(self, width: int) -> int:
        """Return the pixels from side to side that words may take: what marks a card at its end stands beside them."""
        at_end = _MARK + _GAP if self.was_chosen else 0
        return width - 2 * self._padding - self._indent() - at_end

    def _pieces(self, width: int) -> list[tuple[QFont, str, int]]:
        asked = (width, self.font(), self._lines, self.was_chosen)  # layouts ask again and again
        if self._wrapped[0] != asked:
            self._wrapped = (asked, self._wrap(width))
        return self._wrapped[1]

    def _wrap(self, width: int) -> list[tuple[QFont, str, int]]:
        title = self.font() if self._slim else scaled(self.font(), 1.1, QFont.Weight.DemiBold)
        text = scaled(self.font(), 0.92)
        room = QRect(0, 0, max(40, self._room(width)), 10_000)
        words = ((title, self._title), *((text, line) for line in self._lines))
        return [(font, line, QFontMetrics(font).boundingRect(room, _WRAP, line or " ").height()) for font, line in words]

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return max(self._height_of_words(width), self._icon_side()) + 2 * self._padding

    def _height_of_words(self, width: int) -> int:
        pieces = self._pieces(width)
        return sum(height for _, _, height in pieces) + 4 * (len(pieces) - 1)

    def sizeHint(self) -> QSize:
        """Return a size in which the lines wrap a few times."""
        width = self.fontMetrics().horizontalAdvance("0") * 30
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest size that is still readable."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * 14, 44)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press a card; arrows lead through the cards, in the order of reading, and press none."""
        if keyboard.is_held(self, event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        met = keyboard.choice(event.key(), self, self.among) if self.among else None
        if met is not None:
            keyboard.go_to(met)
        elif not keyboard.leaves(event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave out the second click of two, where the first one has chosen: another answer may be there by then."""
        if not self.among:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, mark and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, chosen = self._theme, self._is_marked()
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.edge), 2 if chosen else 1))
        painter.setBrush(QColor(theme.tint if self.underMouse() and not chosen else theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint_words(painter, mirrored=mirrored)
        self._paint_icon(painter, mirrored=mirrored)
        if self.isCheckable() or chosen:
            top = (self.height() - _MARK) / 2 if self._slim else 14
            at_start = self.isCheckable() != mirrored
            self._paint_mark(painter, QRectF(self._padding if at_start else self.width() - _MARK - 14, top, _MARK, _MARK))

    def _paint_words(self, painter: QPainter, *, mirrored: bool) -> None:
        side = int(Qt.AlignmentFlag.AlignLeft) | _WRAP  # the painter itself turns it for words from right to left
        width, indent = self.width(), self._indent()
        y = (self.height() - self._height_of_words(width)) // 2 if self._slim else self._padding
        room = self._room(width)
        left = width - self._padding - indent - room if mirrored else self._padding + indent
        for number, (font, words, height) in enumerate(self._pieces(width)):
            painter.setFont(font)
            painter.setPen(QColor(self._theme.secondary if number else self._theme.text))
            painter.drawText(QRect(left, y, room, height + 2), side, words)
            y += height + 4

    def _paint_icon(self, painter: QPainter, *, mirrored: bool) -> None:
        if self._icon is None:
            return
        side, ratio = self._icon_side(), self.devicePixelRatioF()
        size = QSize(side, side) * ratio
        drawn = self._icon.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(ratio)
        start = self._padding + self._indent() - side - _GAP
        area = QRectF(self.width() - start - side if mirrored else start, (self.height() - side) / 2, side, side)
        place = QRectF(QPointF(), drawn.deviceIndependentSize())
        place.moveCenter(area.center())
        painter.drawPixmap(place.topLeft(), drawn)

    def _is_marked(self) -> bool:
        return self.isChecked() or self.was_chosen

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        painter.setPen(QPen(QColor(theme.accent if self._is_marked() else theme.edge), 1.6))
        painter.setBrush(QColor(theme.accent if self._is_marked() else theme.surface))
        corner = 4 if self.isCheckable() else _MARK / 2
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), corner, corner)
        if self._is_marked():
            painter.setPen(QPen(QColor(theme.on_accent), 2))
            painter.drawPolyline([area.topLeft() + point for point in _TICK])


_TICK = (QPointF(5.0, 9.4), QPointF(8.0, 12.4), QPointF(13.2, 6.2))


def switch(words: str, theme: Theme) -> Card:
    """Return a slim card that is on or off."""
    card = Card(words, (), theme, slim=True)
    card.setCheckable(True)
    return card
