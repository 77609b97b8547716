"""A connection to the X server beside Qt's own."""

from __future__ import annotations

from typing import Any, ClassVar

from Xlib import xauth
from Xlib.protocol import display as connection
from Xlib.protocol import request
from Xlib.support import unix_connect  # noqa: F401 - Xlib imports it by its name, when it is first met: maybe in a thread

vars(xauth)["print"] = lambda *_: None  # it would tell standard output where there are no cookies


class _Server(connection.Display):
    """A connection on which windows are plain numbers, without the extensions that Xlib's own `Display` asks for."""

    resource_classes: ClassVar[dict[str, Any]] = {}  # type: ignore[assignment,misc]


def connect(display: str | None = None) -> Any:
    """Return a connection that tells nobody of errors; raises whatever Xlib raises where there is no server that takes one."""
    server = _Server(display)
    server.set_error_handler(lambda *_: None)  # else it writes to standard error
    return server


def atom(server: Any, name: str) -> int:
    """Return the number by which the server knows a name."""
    return int(request.InternAtom(display=server, name=name, only_if_exists=0).atom)
