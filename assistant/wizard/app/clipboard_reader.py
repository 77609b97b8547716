"""Looks for an app password in the clipboard, without ever making the window wait for whoever put something there."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from assistant.mail import copied
from assistant.wizard.controls import clipboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from assistant.mail.secret import AppPassword

LONGEST_WAIT = 1.0  # s, in the thread
MOST = 4 * copied.LONGEST  # octets
_PLAIN = ("text/plain;charset=utf-8", "text/plain")


class ClipboardReader(QObject):
    """One look at a time. Of all that is in the clipboard nothing but an app password is given to anybody."""

    _found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._thread: Thread | None = None
        self._tell: Callable[[AppPassword], object] = lambda _: None
        self._found.connect(self._told)

    def look(self, tell: Callable[[AppPassword], object]) -> None:
        """Tell of the app password that is in the clipboard, if there is one, in the window's thread."""
        self._tell = tell
        if clipboard.holds_secret() or QGuiApplication.clipboard().ownsClipboard():  # which is there at once
            self._told(copied.app_password(clipboard.secret()))
        elif QGuiApplication.platformName() == "xcb":
            self._look_in_a_thread()
        else:
            self._told(copied.app_password(_text_through_qt()))

    def _told(self, found: AppPassword | None) -> None:
        if found is not None:
            self._tell(found)

    def _look_in_a_thread(self) -> None:
        """Ask the X server: Qt waits five seconds for each format where the clipboard's owner does not answer."""
        if self._thread is not None and self._thread.is_alive():
            return
        # Here, and not in the thread: what is imported in one may keep the others from importing, also while the program ends.
        from assistant.wizard.app.x11_clipboard import short_text

        def read() -> None:
            found = None
            with suppress(Exception):  # whatever is wrong with the server or the owner: nothing was found
                found = copied.app_password(short_text(MOST, LONGEST_WAIT) or "")
            if found is not None:
                with suppress(RuntimeError):  # the window is gone
                    self._found.emit(found)

        self._thread = Thread(target=read, name="clipboard", daemon=True)
        self._thread.start()


def _text_through_qt() -> str:
    """Return the clipboard's text where it can be one, "" where there is none.

    Under Wayland Qt waits a second for each format that is read, and for no longer: one is. What macOS keeps is there at once.
    Windows has the text of a program that has ended or put it there; one that promised it and hangs is waited for by Windows.
    """
    data = QGuiApplication.clipboard().mimeData()
    if data is None or data.hasImage() or data.hasUrls():
        return ""
    if QGuiApplication.platformName().startswith("wayland"):
        return _plain_text(data)
    return data.text() if data.hasText() else ""


def _plain_text(data: QMimeData) -> str:
    formats = data.formats()
    named = next((name for name in _PLAIN if name in formats), None)
    return "" if named is None else bytes(data.data(named).data())[: MOST + 1].decode("utf-8", "replace")
