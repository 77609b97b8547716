"""Two windows on the same settings would overwrite each other's place: the second start calls the first window and ends."""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QSysInfo, Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

PATIENCE = 10.0  # s in which a window answers a call; one that hangs, or on a computer that does not hear it, does not
LARGEST = 4096  # bytes; what Qt writes takes some 50
GLANCE = 0.05  # s between two looks whether it has
SURELY_TAKEN = 1000  # ms after which only the system says whether a lock is held, whatever stands in its file


class Claim:
    """The claim to be the only window on a file of progress; without a lock, where none is possible, it only listens."""

    def __init__(self, call: Path, lock: QLockFile) -> None:
        self._call, self._lock = call, lock

    def listen(self, parent: QObject, called: Callable[[], None]) -> None:
        """From now on answer each call of a later start, and act on it."""
        from PySide6.QtCore import QFileSystemWatcher

        def look() -> None:
            try:
                self._call.unlink()  # which is the answer
            except OSError:  # nobody has called
                return
            called()

        watcher = QFileSystemWatcher(parent)
        watcher.directoryChanged.connect(look)
        if os.path.isdir(self._call.parent):  # noqa: PTH112 - which raises nothing
            watcher.addPath(str(self._call.parent))
        look()

    def release(self) -> None:
        """Give the claim up."""
        self._lock.unlock()


def come_forward(window: QWidget) -> None:
    """Bring a window to the front; where the desktop does not let it come there, it asks for attention."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def claim(path: Path, patience: float = PATIENCE) -> Claim | None:
    """Claim a file of progress; returns None once a window that has claimed it has answered our call.

    Never keeps the program from starting: where nobody answers, or no lock can be made, the claim is made without one. A call is
    a file without content; what anybody may write into it is not read.
    """
    place = path.with_name(f"{path.name}.lock")
    lock = QLockFile(str(place))
    lock.setStaleLockTime(SURELY_TAKEN)
    call = path.with_name(f"{path.name}.call")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if _may_be_ours(place) and not lock.tryLock(0) and _can_be_called(lock) and _is_answered(call, lock, patience):
            return None
    return Claim(call, lock)


def _may_be_ours(place: Path) -> bool:
    """Tell whether a lock can be made here, or this program made what is there: Qt waits for a pipe, and reads all of a file."""
    try:
        there = place.lstat()
    except FileNotFoundError:
        return True
    return stat.S_ISREG(there.st_mode) and there.st_size <= LARGEST and os.access(place, os.W_OK)


def _can_be_called(lock: QLockFile) -> bool:
    """Tell whether a window of this computer may hold a lock: one of another computer could not come to the front here."""
    _, host, _ = lock.getLockInfo()
    return lock.error() is QLockFile.LockError.LockFailedError and host in {"", QSysInfo.machineHostName()}


def _is_answered(call: Path, lock: QLockFile, patience: float) -> bool:
    """Call the window that holds a lock; tells whether it answered before the lock became free or patience was at its end."""
    _let_others_come_forward()
    call.touch()
    until = time.monotonic() + patience
    while os.path.lexists(call):
        if lock.tryLock(0) or time.monotonic() > until:
            call.unlink(missing_ok=True)
            return False
        time.sleep(GLANCE)
    return True


def _let_others_come_forward() -> None:
    """Windows lets a window come to the front only where the program with which the person is busy allows it."""
    import ctypes

    if windows := getattr(ctypes, "windll", None):
        windows.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY
