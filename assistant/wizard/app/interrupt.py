"""Ctrl+C in the terminal that the program was started from: the window closes as by Esc, but asks nothing."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from assistant.wizard.shell.window import AssistantWindow

_MOST = 1024  # bytes, one for each signal


def close(window: AssistantWindow) -> None:
    """Save and close, and leave a question that is open."""
    window.interrupted = True
    window.close()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog is not window:
            dialog.reject()


def listen(window: AssistantWindow) -> None:
    """Have Ctrl+C close the window from now on.

    Python sees a signal only while it runs, which it does not while Qt waits: so each signal wakes Qt up, by a byte in a pipe. On
    Windows, where Qt waits for no pipe, the next move of the mouse over the window does.
    """
    # A moment later: the signal may come while the window is being painted.
    signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, window, lambda: close(window)))
    if os.name == "posix":
        _Alarm(window)


class _Alarm(QObject):
    """Wakes Qt up at each signal."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, writing = os.pipe()
        os.set_blocking(self._reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def _wake(self) -> None:
        os.read(self._reading, _MOST)  # and while this runs, Python calls the handler
