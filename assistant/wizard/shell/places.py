"""Where on a screen the window stands, whole or as a column, and which edge its column may have kept free: values, no window."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

from assistant.wizard.controls.theme import SMALLEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMargins
    from PySide6.QtGui import QFont

ROOM_FOR_STEPS = 94  # characters of the page's font; in a narrower window the list of steps becomes a menu

SMALLEST = QSize(320, 240)  # px
WHOLE, FRAME = QSize(1000, 700), QSize(16, 48)  # px; what the system draws around a window, at most
NARROWEST, WIDEST = 360, 420  # px
SHARE, LARGEST_SHARE = 0.28, 0.6  # of the screen's width
BROWSER = 500  # px; no browser makes its window narrower
_NEAR = 8  # px by which a column may miss the edge where it still stands there
_FAR = 1_000_000  # px, beyond all screens


class Screen(NamedTuple):
    """A screen in Qt's pixels: all of it, and what panels leave free. Each is `ratio` of the device's, from its corner on."""

    all: QRect
    free: QRect
    ratio: float = 1.0


def whole_on(free: QRect) -> QRect:
    """Return where the whole window stands on a screen: in its middle, with all its buttons in sight."""
    place = QRect(free.topLeft(), WHOLE.boundedTo(free.size() - FRAME))
    place.moveCenter(free.center())
    return place


def has_place(window: QRect, screens: Sequence[QRect]) -> bool:
    """Return whether most of a window is on the screens that there are."""
    seen = [window & screen for screen in screens]
    return 2 * sum(part.width() * part.height() for part in seen) > window.width() * window.height()


def font_scale(font: QFont) -> float:
    """Return how much larger than the usual one a font is."""
    return max(1.0, font.pointSizeF() / SMALLEST_TEXT)


def leaves_room(free: QRect, font: QFont) -> bool:
    """Return whether a browser fits on a screen beside the column."""
    return free.width() - width_on(free, font_scale(font)) >= BROWSER


def width_on(free: QRect, scale: float = 1.0) -> int:
    """Return the column's width on a screen: a share of it within the bounds; a larger font takes more, up to a good half."""
    wanted = max(NARROWEST, min(WIDEST, round(free.width() * SHARE))) * scale
    return round(max(NARROWEST, min(wanted, free.width() * LARGEST_SHARE)))


def column_on(free: QRect, frame: QMargins, scale: float = 1.0, *, right: bool) -> QRect:
    """Return where the column stands inside the frame that the system draws: at the left edge of a screen, or at the right."""
    width = width_on(free, scale) + frame.left() + frame.right()
    around = QRect(free.right() + 1 - width if right else free.left(), free.top(), width, free.height())
    return around.marginsRemoved(frame)


def kept_free(column: QRect, here: Screen, others: Sequence[Screen], scale: float = 1.0, *, right: bool) -> QRect | None:
    """Return the column with its frame in the device's pixels where its edge may be kept free, which X11 does from the outermost.

    None where it does not stand at the edge of its screen, or another screen lies beyond that: all of it would be taken. Also
    where it was made wider than any column, or leaves a browser less than that needs, which would be pushed off the screen.
    """
    if column.width() > WIDEST * scale + FRAME.width() or here.free.width() - column.width() < BROWSER:
        return None
    away = here.free.right() - column.right() if right else column.left() - here.free.left()
    if abs(away) > _NEAR:
        return None
    area = on_device(column & here.all, here)
    beyond = QRect(area)
    beyond.setRight(_FAR) if right else beyond.setLeft(-_FAR)
    return None if any(beyond.intersects(on_device(other.all, other)) for other in others) else area


def on_device(place: QRect, screen: Screen) -> QRect:
    """Return a place in the device's pixels, all that it touches; Qt gives a screen's own corner in these."""
    corner = screen.all.topLeft()
    near, far = place.topLeft() - corner, place.bottomRight() + QPoint(1, 1) - corner
    first = QPoint(floor(near.x() * screen.ratio), floor(near.y() * screen.ratio))
    last = QPoint(ceil(far.x() * screen.ratio), ceil(far.y() * screen.ratio)) - QPoint(1, 1)
    return QRect(corner + first, corner + last)
