"""Asks the X server for a short text in its clipboard, over a connection of its own, and waits no longer than it is told to."""

from __future__ import annotations

import select
import time
from contextlib import closing
from functools import partial
from typing import Any

from Xlib import X
from Xlib.protocol import event, request

from assistant.wizard.controls.x11 import atom, connect

_WORD = 4  # octets; lengths of properties are counted in these


def short_text(most: int, seconds: float, display: str | None = None) -> str | None:
    """Return the clipboard's text of so many octets at most, None where there is no such text, or nobody who gives it in time.

    Raises whatever Xlib raises where there is no X server, or none that takes another connection.
    """
    with closing(connect(display)) as server:
        return _Request(server).text(most, time.monotonic() + seconds)


class _Request:
    def __init__(self, server: Any) -> None:
        self._server = server
        names = ("CLIPBOARD", "UTF8_STRING", "GMAIL_ACCESS_ASSISTANT")
        self._clipboard, self._utf8, self._place = map(partial(atom, server), names)

    def text(self, most: int, until: float) -> str | None:
        """Have the owner put the text where we can read it: more than so many octets, or a promise of more, is not read."""
        owner = request.GetSelectionOwner(display=self._server, selection=self._clipboard).owner
        if owner == X.NONE:
            return None
        window = self._window()
        request.ConvertSelection(
            display=self._server,
            requestor=window,
            selection=self._clipboard,
            target=self._utf8,
            property=self._place,
            time=X.CurrentTime,
        )
        self._server.flush()
        if not self._is_answered(until):
            return None
        found = request.GetProperty(
            display=self._server,
            delete=1,
            window=window,
            property=self._place,
            type=self._utf8,
            long_offset=0,
            long_length=-(-most // _WORD),
        )
        if found.property_type != self._utf8 or found.bytes_after:
            return None
        return bytes(found.value[1]).decode("utf-8", "replace")

    def _window(self) -> int:
        window = int(self._server.allocate_resource_id())
        screen = self._server.info.roots[self._server.default_screen]
        request.CreateWindow(
            display=self._server,
            depth=X.CopyFromParent,
            wid=window,
            parent=screen.root,
            x=0,
            y=0,
            width=1,
            height=1,
            border_width=0,
            window_class=X.InputOnly,
            visual=X.CopyFromParent,
            attrs={},
        )
        return window

    def _is_answered(self, until: float) -> bool:
        while (left := until - time.monotonic()) > 0:
            for _ in range(self._server.pending_events()):
                met = self._server.next_event()
                if isinstance(met, event.SelectionNotify):
                    return int(met.property) != X.NONE
            select.select([self._server.fileno()], [], [], left)
        return False
