"""A large button with a title and some lines, used for choices."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from assistant.wizard.theme import Theme, scaled

_PADDING = 20
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Card(QAbstractButton):
    """A choice: selectable ones show which is chosen by a thicker frame and a dot, others act when pressed."""

    def __init__(self, title: str, lines: tuple[str, ...], theme: Theme, *, selectable: bool = True) -> None:
        super().__init__()
        self._title, self._lines, self._theme = title, lines, theme
        self.setText(title)
        self.setCheckable(selectable)
        self.setAutoExclusive(selectable)
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

    def _fonts(self) -> tuple[QFont, QFont]:
        return scaled(self.font(), 1.1, QFont.Weight.DemiBold), scaled(self.font(), 0.92)

    def _pieces(self, width: int) -> list[tuple[QFont, str, int]]:
        title, text = self._fonts()
        room = QRect(0, 0, max(40, width - 2 * _PADDING), 10_000)
        pieces = []
        for font, words in ((title, self._title), *((text, line) for line in self._lines)):
            self.ensurePolished()
            from PySide6.QtGui import QFontMetrics  # noqa: PLC0415

            pieces.append((font, words, QFontMetrics(font).boundingRect(room, _WRAP, words or " ").height()))
        return pieces

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        pieces = self._pieces(width)
        return sum(height for _, _, height in pieces) + 4 * (len(pieces) - 1) + 2 * _PADDING

    def sizeHint(self) -> QSize:
        """Return a size in which the lines wrap a few times."""
        width = self.fontMetrics().horizontalAdvance("0") * 30
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest size that is still readable."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * 14, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.edge), 2 if chosen else 1))
        painter.setBrush(QColor(theme.tint if self.underMouse() and not chosen else theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        y = _PADDING
        side = Qt.AlignmentFlag.AlignRight if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        for number, (font, words, height) in enumerate(self._pieces(self.width())):
            painter.setFont(font)
            painter.setPen(QColor(theme.secondary if number else theme.text))
            painter.drawText(QRect(_PADDING, y, self.width() - 2 * _PADDING, height + 2), int(side) | _WRAP, words)
            y += height + 4
        if chosen:
            dot = QRectF(self.width() - 30 if side == Qt.AlignmentFlag.AlignLeft else 16, 16, 14, 14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(dot)
            painter.setPen(QPen(QColor(theme.on_accent), 1.6))
            painter.drawPolyline([dot.topLeft() + p for p in _TICK])


from PySide6.QtCore import QPointF  # noqa: E402

_TICK = (QPointF(3.8, 7.2), QPointF(6.2, 9.6), QPointF(10.4, 4.6))
