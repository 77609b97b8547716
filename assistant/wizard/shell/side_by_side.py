"""The window as a narrow column beside the browser, on top of other windows, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt

from assistant.wizard.controls.theme import SMALLEST_TEXT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NARROWEST, WIDEST = 360, 420  # px
SHARE, LARGEST_SHARE = 0.28, 0.6  # of the screen's width
SMALLEST = QSize(320, 240)  # px
WHOLE, FRAME = QSize(1000, 700), QSize(16, 48)  # px; what the system draws around a window, at most
_KEPT = "geometry-before-column"


def width_on(available: QRect, font_scale: float = 1.0) -> int:
    """Return the column's width on a screen: a share of it within the bounds; a larger font takes more, up to a good half."""
    wanted = max(NARROWEST, min(WIDEST, round(available.width() * SHARE))) * font_scale
    return round(max(NARROWEST, min(wanted, available.width() * LARGEST_SHARE)))


def whole_on(available: QRect) -> QRect:
    """Return where the whole window stands on a screen: in its middle, with all its buttons in sight."""
    place = QRect(available.topLeft(), WHOLE.boundedTo(available.size() - FRAME))
    place.moveCenter(available.center())
    return place


def set_column(window: QWidget, *, column: bool) -> None:
    """Give the window the one shape or the other; the whole window comes back where it was."""
    if column and window.isVisible():
        window.setProperty(_KEPT, window.geometry())
    _stay_on_top(window, on=column)
    if column:
        window.setGeometry(_at_the_edge(window))
    else:
        before = window.property(_KEPT)
        window.setGeometry(before if isinstance(before, QRect) else whole_on(window.screen().availableGeometry()))
    window.show()


def _stay_on_top(window: QWidget, *, on: bool) -> None:
    """Tell the window system; QWidget's own way hides the window for a moment, after which X11 leaves it without a caret."""
    flag, handle = Qt.WindowType.WindowStaysOnTopHint, window.windowHandle()
    if handle is None:
        window.setWindowFlag(flag, on=on)
        return
    window.overrideWindowFlags(window.windowFlags() | flag if on else window.windowFlags() & ~flag)
    handle.setFlag(flag, on)


def _at_the_edge(window: QWidget) -> QRect:
    free = window.screen().availableGeometry()
    frame = window.frameGeometry()
    title = max(0, window.geometry().top() - frame.top())
    border = max(0, window.geometry().left() - frame.left())
    width = width_on(free, max(1.0, window.font().pointSizeF() / SMALLEST_TEXT))
    return QRect(free.right() - width - border + 1, free.top() + title, width, free.height() - title - border)
