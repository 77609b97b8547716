"""Starts Qt on the display that is there, and keeps what its plug-ins say when there is none to what a person can use."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = "gmail-access-assistant"
NO_WINDOW_PLATFORM = "offscreen"
STANDARD_ERROR = 2
LONGEST = 65_536  # bytes, what a pipe holds
_REFUSED = ("could not connect to display", "Failed to create wl_display")


def paint_in_memory(fonts: str = "") -> None:
    """Have Qt open no window; `fonts` is the folder of those to paint with, where it would find none by itself."""
    os.environ["QT_QPA_PLATFORM"] = NO_WINDOW_PLATFORM
    if fonts:
        os.environ.setdefault("QT_QPA_FONTDIR", fonts)


def started(platforms: str) -> QApplication:
    """Return the application on the first of these platforms that works, on Qt's own choice where none is named.

    Where none works although a display answers, what the plug-ins miss (a library, say) is passed on to standard error.
    """
    if not platforms:
        return _application()
    os.environ["QT_QPA_PLATFORM"] = platforms
    said: list[str] = []
    try:
        with _held(said):
            app = _application()
    finally:
        del os.environ["QT_QPA_PLATFORM"]  # the browser is started with this environment
    words = "".join(said)
    if app.platformName() == NO_WINDOW_PLATFORM and not any(refused in words for refused in _REFUSED):
        sys.stderr.write(words)
    return app


def _application() -> QApplication:
    app = QApplication.instance() or QApplication([PROGRAM, "-style", "Fusion"])  # setStyle() would load QStyle, which is slow
    assert isinstance(app, QApplication)
    return app


@contextmanager
def _held(said: list[str]) -> Iterator[None]:
    """Hold back what is written to standard error, by libraries too, which know nothing of sys.stderr."""
    try:
        before = os.dup(STANDARD_ERROR)
    except OSError:  # there is none
        yield
        return
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    os.dup2(writing, STANDARD_ERROR)
    try:
        yield
    finally:
        os.dup2(before, STANDARD_ERROR)
        os.close(before)
        os.close(writing)
        said.append(os.read(reading, LONGEST).decode(errors="replace"))
        os.close(reading)
