"""Buttons whose words wrap where a window is narrow or the font large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from assistant.wizard.controls import keyboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QStylePainter

_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)
_SIDES, _FLAT_SIDES, _TOPS = 36, 10, 20  # px: padding and frame of the style sheet
_ARROW = 20


class Button(QPushButton):
    """A button from which arrows scroll the page, and which Enter presses once, however long it is held."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the page, and out what a held key repeats: by then another button may be there."""
        if not keyboard.is_held(self, event) and not keyboard.leaves(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """See when Enter is let go."""
        keyboard.let_go(self, event)
        super().keyReleaseEvent(event)

    def prepare(self) -> None:
        """Load what some buttons are painted with before they are shown."""
        from PySide6.QtWidgets import QStyleOptionButton, QStylePainter  # noqa: F401 - slow to load

        QStyleOptionButton()


class ActionButton(Button):
    """A button whose words wrap; `external` adds the arrow that says "leads out of this window"."""

    def __init__(self, words: str, pressed: Callable[[], object], *, kind: str = "", external: bool = False) -> None:
        super().__init__(words.replace("&", "&&"))
        self._arrow = _ARROW if external else 0
        self.setProperty("kind", kind)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if kind != "flat" else QFont.Weight.Normal)
        self.setFont(font)
        self.clicked.connect(lambda _=False: pressed())
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size with all words in one line."""
        words = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return QSize(
            words.width() + self._sides() + self._arrow,
            max(words.height() + _TOPS, 40) if self.property("kind") != "flat" else max(words.height() + 10, 32),
        )

    def minimumSizeHint(self) -> QSize:
        """Return the size with every word in a line of its own."""
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(widest + self._sides() + self._arrow, self.sizeHint().height())

    def _sides(self) -> int:
        return _FLAT_SIDES if self.property("kind") == "flat" else _SIDES

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the wrapped words need."""
        room = QRect(0, 0, max(1, width - _SIDES - self._arrow), 10_000)
        return max(self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + _TOPS, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button as the style does, and the words by ourselves where they wrap or have an arrow."""
        flat = self.property("kind") == "flat"
        if not self._arrow and self.sizeHint().width() <= self.width() <= (self.sizeHint().width() if flat else self.width()):
            super().paintEvent(event)
        else:
            self._paint_wrapped()

    def _paint_wrapped(self) -> None:
        painter = painted_without_words(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (self._arrow, 0) if mirrored else (0, self._arrow)
        sides = 4 if self.property("kind") == "flat" else 14
        room = self.rect().adjusted(sides + left, 4, -sides - right, -4)
        painter.setPen(self._ink())
        painter.setFont(self.font())
        painter.drawText(room, self._flags(mirrored=False), self.text())  # the painter itself turns sides, metrics do not
        if self._arrow:
            words = self.fontMetrics().boundingRect(room, self._flags(mirrored=mirrored), self.text())
            self._draw_arrow(painter, words, mirrored=mirrored)

    def _flags(self, *, mirrored: bool) -> int:
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        across = side if self.property("kind") == "flat" else Qt.AlignmentFlag.AlignHCenter
        return int(across | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)

    def _ink(self) -> QColor:
        # The style sheet's colour is in no palette: say again which role it is.
        palette = QApplication.palette()
        if not self.isEnabled():
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        role = {"primary": QPalette.ColorRole.HighlightedText, "flat": QPalette.ColorRole.Link}
        return palette.color(role.get(self.property("kind"), QPalette.ColorRole.ButtonText))

    @staticmethod
    def _draw_arrow(painter: QPainter, words: QRect, *, mirrored: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setWidthF(1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, way = (words.left() - 9, -1) if mirrored else (words.right() + 9, 1)
        middle = words.center().y()
        start, tip = QPointF(x, middle + 4), QPointF(x + way * 8, middle - 4)
        painter.drawLine(start, tip)
        painter.drawLine(tip, QPointF(tip.x() - way * 6, tip.y()))
        painter.drawLine(tip, QPointF(tip.x(), tip.y() + 6))


def painted_without_words(button: QPushButton) -> QStylePainter:
    """Paint a button as the style does but for its words, and return the painter to go on with."""
    from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text = ""
    painter = QStylePainter(button)
    painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
    return painter


def elastic(widget: QWidget) -> QWidget:
    """Let a widget grow sideways as far as its layout allows."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    widget.setSizePolicy(policy)
    return widget
