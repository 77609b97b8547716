"""How widgets are laid out on a page: in rows that go on in the next line where the window is narrow, and in columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from assistant.wizard.controls.theme import RHYTHM


class FlowLayout(QLayout):
    """Lays widgets out like words of a text, from the side where reading begins; in each line they stand at one height."""

    def __init__(self, parent: QWidget | None = None, spacing: int = RHYTHM) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width; the layout around asks again and again
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None when there is none of that number."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that no direction is filled."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        if width not in self._heights:
            self._heights[width] = self._lay_out(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._lay_out(rect, place=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, place: bool) -> int:
        y = 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, line in enumerate(self._lines(rect.width())):
            y += self.spacing() if number else 0
            height, x = max(size.height() for _, size in line), 0
            for item, size in line if place else ():
                left = rect.right() + 1 - x - size.width() if mirrored else rect.x() + x
                item.setGeometry(QRect(QPoint(left, rect.y() + y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height
        return y

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, width)
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        size = item.sizeHint()
        if size.width() <= width:
            return size
        height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
        return QSize(width, height)


def flow(*widgets: QWidget, spacing: int = RHYTHM) -> QWidget:
    """Return widgets in a row that wraps."""
    box = QWidget()
    layout = FlowLayout(box, spacing)
    for widget in widgets:
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    return box


def limited(widget: QWidget, width: int) -> QWidget:
    """Return a widget in a row of its own that leaves it no more than a width.

    A maximum width alone is not enough: a column asks what it holds for its height at the column's own width.
    """
    widget.setMaximumWidth(width)
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(widget, 1)
    row.addStretch(0)
    return box


def stack(spacing: int = RHYTHM) -> tuple[QWidget, QVBoxLayout]:
    """Return an empty widget and its layout, to be filled from top to bottom and emptied again."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return box, layout


def columns(*widgets: QWidget, beside: bool) -> QWidget:
    """Return widgets of equal width, two `beside` each other in each row, or one under the other."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(2 * RHYTHM)
    across = 2 if beside else 1
    for number, widget in enumerate(widgets):
        grid.addWidget(widget, *divmod(number, across))
    for number in range(across):
        grid.setColumnStretch(number, 1)
    return box


def empty(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def lay_out_unseen(widget: QWidget) -> None:
    """Do to a widget that is not shown yet, and to all in it, what showing would do: styles, layouts, and telling of sizes."""
    from PySide6.QtGui import QResizeEvent

    resized, moved = Qt.WidgetAttribute.WA_PendingResizeEvent, Qt.WidgetAttribute.WA_PendingMoveEvent
    widget.ensurePolished()
    if (layout := widget.layout()) is not None:
        layout.activate()
    while widget.testAttribute(resized):  # a bar to scroll with, once it appears, takes some of the width away
        widget.setAttribute(resized, on=False)
        QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), QSize()))
    widget.setAttribute(moved, on=False)
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and not child.isHidden():
            lay_out_unseen(child)


def measure_anew(widget: QWidget) -> None:
    """Have all layouts around a widget ask for sizes again: where it is not shown, they hear nothing of what appears or goes."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if (layout := around.layout()) is not None:
            layout.invalidate()
            layout.update()
        around = around.parentWidget()


def lay_out_now(widget: QWidget) -> None:
    """Do at once, from the inside out, what layouts were asked to do: Qt does it a level at a time, and paints in between."""
    for each in reversed([widget, *widget.findChildren(QWidget)]):
        QCoreApplication.sendPostedEvents(each, QEvent.Type.LayoutRequest.value)
