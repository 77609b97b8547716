"""What can wait until the person has seen the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

PAGE_SEEN = 30  # ms for a page to be painted before what can wait is done


class AfterPaint:
    """Does what can wait once the window was painted, each thing in its turn; before the first paint all of it waits for that."""

    def __init__(self, window: QObject) -> None:
        self._window = window
        self._waiting: list[Callable[[], object]] = []
        self.painted = False

    @property
    def waits(self) -> bool:
        """Whether there is still something to do."""
        return bool(self._waiting)

    def do(self, act: Callable[[], object]) -> None:
        """Do something once the page is painted."""
        self._waiting.append(act)
        if self.painted:
            self._soon()

    def note_paint(self) -> None:
        """Note that the window is being painted."""
        if not self.painted:
            self.painted = True
            self._soon()

    def _soon(self) -> None:
        QTimer.singleShot(PAGE_SEEN, self._window, self.catch_up)

    def catch_up(self) -> None:
        """Do all that waits."""
        while self._waiting:
            self._waiting.pop(0)()
