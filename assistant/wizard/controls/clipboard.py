"""Copies words to the clipboard, and says so; a password in a way that histories of the clipboard do not keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

from assistant.wizard.controls import accessibility

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton, QWidget

COPIED_FOR = 2500  # ms that a button says "Copied"
_OURS = "gmail-access-assistant-secret"
# "Cloud Clipboard and Clipboard History Formats", learn.microsoft.com: the first says something by being there, of the others
# each is a DWORD of 0. Programs that keep histories heed them too.
_OF_WINDOWS = {
    "ExcludeClipboardContentFromMonitorProcessing": b"\1",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
}

_translate = QCoreApplication.translate


def put(words: str, widget: QWidget) -> None:
    """Copy words to the clipboard and tell the ear."""
    QGuiApplication.clipboard().setText(words)
    accessibility.announce(widget, _translate("Clipboard", "Copied"))


def copy(words: str, button: QPushButton) -> None:
    """Copy words to the clipboard and say so, to the eye on the button and to the ear."""
    put(words, button)
    show_copied(button)


def show_copied(button: QPushButton) -> None:
    """Say on a button, for a while, that something was copied."""
    before = button.property("words") or button.text()
    button.setProperty("words", before)
    button.setMinimumWidth(button.width())
    button.setText(_translate("Clipboard", "Copied ✓"))
    QTimer.singleShot(COPIED_FOR, button, lambda: button.setText(before))


def put_secret(read: Callable[[], str]) -> None:
    """Put a password into the clipboard, and into no other selection, marked as one; no text that holds it is kept here."""
    data = QMimeData()
    data.setText(read())
    for name, value in marks(QGuiApplication.platformName()).items():
        data.setData(name, value)
    data.setProperty(_OURS, True)  # noqa: FBT003 - Qt's way to say it
    QGuiApplication.clipboard().setMimeData(data)


def marks(platform: str) -> dict[str, bytes]:
    """Return the formats that say that what is in the clipboard is a password, on a system named as Qt names its platform.

    macOS has one, `org.nspasteboard.ConcealedType`, which Qt puts there only for C++: `QUtiMimeConverter` is not bound, and every
    other format gets a name of Qt's own.
    """
    match platform:
        case "windows":
            return {f'application/x-qt-windows-mime;value="{name}"': value for name, value in _OF_WINDOWS.items()}
        case "cocoa":
            return {}
        case _:
            return {"x-kde-passwordManagerHint": b"secret"}  # KDE's Klipper, and others


def holds_secret() -> bool:
    """Return whether a password that was put into the clipboard is still there, and ours to take out; nobody is asked for it."""
    data = QGuiApplication.clipboard().mimeData()  # where another program put something there, not what we made
    return data is not None and bool(data.property(_OURS))


def secret() -> str:
    """Return the password that was put into the clipboard and is still there, "" where none is."""
    return QGuiApplication.clipboard().text() if holds_secret() else ""


def clear_secret() -> None:
    """Take the password out of the clipboard; what came after it stays."""
    if holds_secret():
        QGuiApplication.clipboard().clear()
