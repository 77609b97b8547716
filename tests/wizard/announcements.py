"""Hears what the program has screen readers say: Qt's own way to them is tapped, nothing of ours is replaced."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import PySide6
import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

# QAccessible::installUpdateHandler is public in C++ and missing in PySide; this is its name in the library.
_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@dataclass
class Announcements:
    """What was announced, in order; `urgent` are the announcements that interrupt."""

    said: list[str] = field(default_factory=list)
    urgent: list[str] = field(default_factory=list)

    def hear(self, address: int) -> None:
        event = cast("QAccessibleEvent", shiboken6.wrapInstance(address, QAccessibleEvent))
        if event.type() == QAccessible.Event.Announcement:
            announcement = cast("QAccessibleAnnouncementEvent", shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent))
            self.said.append(announcement.message())
            if announcement.politeness() == QAccessible.AnnouncementPoliteness.Assertive:
                self.urgent.append(announcement.message())

    def forget(self) -> None:
        self.said.clear()
        self.urgent.clear()


@contextmanager
def listening() -> Iterator[Announcements]:
    """Be a screen reader; skips the test where Qt's library has the function under another name."""
    libraries = sorted(Path(PySide6.__file__).parent.glob("Qt/lib/libQt6Gui.so*"))
    if not sys.platform.startswith("linux") or not libraries:
        pytest.skip("announcements can only be heard on Linux, where Qt's library names its functions in the way known here")
    install = ctypes.CDLL(str(libraries[0]))[_INSTALL]
    install.argtypes = [ctypes.c_void_p]
    heard = Announcements()
    handler = _HANDLER(heard.hear)
    install(ctypes.cast(handler, ctypes.c_void_p))
    QAccessible.setActive(True)
    try:
        yield heard
    finally:
        QAccessible.setActive(False)
        install(None)
