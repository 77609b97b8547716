"""The edge of the screen that X11 keeps free for a window: others, also when maximised, give way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from Xlib.display import Display
from Xlib.error import ConnectionClosedError, DisplayError, XauthError, XError
from Xlib.Xatom import CARDINAL

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


class Strut(NamedTuple):
    """How much of which edge of all screens together is kept free, in the device's pixels: `_NET_WM_STRUT_PARTIAL`.

    https://specifications.freedesktop.org/wm-spec/latest/
    """

    left: int = 0
    right: int = 0
    top: int = 0
    bottom: int = 0
    left_from: int = 0
    left_to: int = 0
    right_from: int = 0
    right_to: int = 0
    top_from: int = 0
    top_to: int = 0
    bottom_from: int = 0
    bottom_to: int = 0


def strut(area: QRect, width: int, *, right: bool) -> Strut:
    """Return what keeps an area at the left edge free, or at the right one of all screens, which have a `width` together."""
    if right:
        return Strut(right=width - area.left(), right_from=area.top(), right_to=area.bottom())
    return Strut(left=area.right() + 1, left_from=area.top(), left_to=area.bottom())


def keep_free(window: int, area: QRect | None, *, right: bool) -> None:
    """Have an area at the left edge kept free for a window, or at the right one; with None no more.

    `window` is its number. Where the system refuses, nothing happens and nobody is told.
    """
    try:
        display = Display()
    except (DisplayError, XauthError, OSError):
        return
    display.set_error_handler(lambda *_: None)  # else it writes to standard error
    try:
        width = display.screen().root.get_geometry().width
        _put(display, window, None if area is None else strut(area, width, right=right))
        display.sync()
        display.close()
    except (ConnectionClosedError, XError, OSError):
        return


def _put(display: Display, window: int, wanted: Strut | None) -> None:
    """Write the properties that window managers heed, the older ones only the second, or take them away."""
    mine = display.create_resource_object("window", window)
    for name, values in (("_NET_WM_STRUT_PARTIAL", wanted), ("_NET_WM_STRUT", wanted and wanted[:4])):
        atom = display.intern_atom(name)
        if values is None:
            mine.delete_property(atom)
        else:
            mine.change_property(atom, CARDINAL, 32, values)
