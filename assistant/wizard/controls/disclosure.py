"""A title that opens and closes what stands under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from assistant.wizard.controls.accessibility import HeadingBox
from assistant.wizard.controls.bidi import is_turned
from assistant.wizard.controls.buttons import Button, painted_without_words

if TYPE_CHECKING:
    from collections.abc import Callable

_TRIANGLE, _SIDE, _TOP, _LOWEST = 24, 6, 5, 32  # px
_NO_END = 10_000
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)


class DisclosureButton(Button):
    """The title, whose words wrap: a flat button with a small triangle that turns; checked means open.

    `sign` is the room for what stands before the words, in pixels.
    """

    def __init__(self, title: str) -> None:
        super().__init__(title.replace("&", "&&"))
        self.sign = _TRIANGLE
        self._measured: tuple[object, dict[int, QRect]] = (None, {})
        self.setCheckable(True)
        self.setProperty("kind", "flat")
        font = self.font()
        font.setWeight(QFont.Weight.Medium)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size with all words in one line."""
        width = self._words(_NO_END).width() + self.sign + _SIDE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size with every word in a line of its own."""
        return QSize(self._words(1).width() + self.sign + _SIDE, self.heightForWidth(_NO_END))

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the wrapped words need."""
        return max(self._words(width - self.sign - _SIDE).height() + 2 * _TOP, _LOWEST)

    def _words(self, width: int) -> QRect:
        asked = self.font(), self.text()  # layouts ask again and again
        if self._measured[0] != asked:
            self._measured = asked, {}
        measured = self._measured[1]
        if width not in measured:
            measured[width] = self.fontMetrics().boundingRect(QRect(0, 0, max(1, width), _NO_END), _WRAPPED, self.text())
        return measured[width]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button as the style does, then its triangle and its words."""
        painter = painted_without_words(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.rect().adjusted(_SIDE if mirrored else self.sign, 0, -self.sign if mirrored else -_SIDE, 0)
        painter.setPen(self.ink())
        painter.setFont(self.font())
        side = Qt.AlignmentFlag.AlignLeft  # the painter itself turns it for words from right to left
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter) | _WRAPPED, self.text())
        top = (self.height() - self._words(self.width() - self.sign - _SIDE).height()) // 2
        beside = QRect(self.width() - self.sign if mirrored else 0, top, self.sign, self.fontMetrics().height())
        self.draw_sign(painter, beside, mirrored=mirrored)

    def ink(self) -> QColor:
        """Return the colour of the words."""
        return self.palette().color(QPalette.ColorRole.Link)

    def draw_sign(self, painter: QPainter, beside: QRect, *, mirrored: bool) -> None:
        """Draw the triangle beside the first line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink())
        x, middle, way = beside.x() + beside.width() / 2, beside.y() + beside.height() / 2, -1 if mirrored else 1
        points = [(-4, -2), (4, -2), (0, 4)] if self.isChecked() else [(-2 * way, -4), (-2 * way, 4), (4 * way, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, middle + dy) for dx, dy in points]))


class Disclosure(QWidget):
    """A disclosure button over its content, which is made when it is first wanted; with a level it is a heading as well."""

    toggled = Signal(bool)

    def __init__(
        self, title: str | DisclosureButton, make: Callable[[], QWidget], *, opened: bool = False, level: int = 0
    ) -> None:
        super().__init__()
        self._make = make
        self._content: QWidget | None = None
        self.button = DisclosureButton(title) if isinstance(title, str) else title
        self._title = HeadingBox(self.button, level) if level else self.button
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.toggled.connect(self.show_content)
        self.button.setChecked(opened)

    def call(self, name: str) -> None:
        """Have a screen reader call the title by a name, which holds what can be seen of it."""
        for called in {self.button, self._title}:
            called.setAccessibleName(name)

    def show_content(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        """Open or close."""
        if opened and self._content is None:
            self._content = self._make()
            left, right = (0, self.button.sign) if is_turned(self) else (self.button.sign, 0)
            self._content.setContentsMargins(left, 0, right, 8)
            self._lines.addWidget(self._content)
        if self._content is not None:
            self._content.setVisible(opened)
        self.toggled.emit(opened)
