"""The edge of the screen that X11 keeps free for a window: others, also when maximised, give way to it."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from Xlib import X
from Xlib.error import ConnectionClosedError, DisplayError, XauthError, XError
from Xlib.protocol import request
from Xlib.Xatom import CARDINAL

from assistant.wizard.controls.x11 import atom, connect

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
    refused = (DisplayError, XauthError, ConnectionClosedError, XError, OSError)
    with suppress(*refused), closing(connect()) as server:
        root = server.info.roots[server.default_screen].root
        width = request.GetGeometry(display=server, drawable=root).width
        _put(server, window, None if area is None else strut(area, width, right=right))
        request.GetInputFocus(display=server)  # answered once all before it is done


def _put(server: Any, window: int, wanted: Strut | None) -> None:
    """Write the properties that window managers heed, the older ones only the second, or take them away."""
    for name, values in (("_NET_WM_STRUT_PARTIAL", wanted), ("_NET_WM_STRUT", wanted and wanted[:4])):
        known = atom(server, name)
        if values is None:
            request.DeleteProperty(display=server, window=window, property=known)
        else:
            request.ChangeProperty(
                display=server, mode=X.PropModeReplace, window=window, property=known, type=CARDINAL, data=(32, values)
            )
