"""The door to the person's own browser; the only file that opens it."""

from __future__ import annotations

import os
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIBRARY_PATH = "LD_LIBRARY_PATH"


def open_address(address: str, releases: str, *, frozen: bool) -> bool:
    """Open an address of an allowed host, or that of the `releases`, in the system's browser.

    A `frozen` program has libraries of its own, which are not the browser's. Returns False when the address is not allowed or no
    browser could be started.
    """
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    from assistant.guides.links import allowed, host

    if not allowed(address) and (address != releases or not host(address)):
        return False
    with _environment_of_the_system() if frozen else nullcontext():
        return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


@contextmanager
def _environment_of_the_system() -> Iterator[None]:
    """Take out the library path of a frozen program, which would make the browser load our libraries.

    PyInstaller's boot loader keeps the path that was there before in LD_LIBRARY_PATH_ORIG.
    """
    ours = os.environ.pop(_LIBRARY_PATH, None)
    before = os.environ.get(f"{_LIBRARY_PATH}_ORIG")
    if before is not None:
        os.environ[_LIBRARY_PATH] = before
    try:
        yield
    finally:
        os.environ.pop(_LIBRARY_PATH, None)
        if ours is not None:
            os.environ[_LIBRARY_PATH] = ours
