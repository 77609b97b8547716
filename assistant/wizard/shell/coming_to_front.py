"""Notices that the person comes back to the window, from the browser or another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class ComingToFront(QObject):
    """Calls back each time a window becomes the active one."""

    def __init__(self, window: QWidget, came: Callable[[], object]) -> None:
        super().__init__(window)
        self._came = came
        window.installEventFilter(self)
        if window.isActiveWindow():
            came()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window became the active one."""
        if event.type() == QEvent.Type.WindowActivate:
            self._came()
        return super().eventFilter(watched, event)
