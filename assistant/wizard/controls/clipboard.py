"""Copies words to the clipboard, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from assistant.wizard.controls import accessibility

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

COPIED_FOR = 2500  # ms that a button says "Copied"

_translate = QCoreApplication.translate


def put(words: str, widget: QWidget) -> None:
    """Copy words to the clipboard and tell the ear."""
    QGuiApplication.clipboard().setText(words)
    accessibility.announce(widget, _translate("Clipboard", "Copied"))


def copy(words: str, button: QPushButton) -> None:
    """Copy words to the clipboard and say so, to the eye on the button and to the ear."""
    put(words, button)
    before = button.property("words") or button.text()
    button.setProperty("words", before)
    button.setMinimumWidth(button.width())
    button.setText(_translate("Clipboard", "Copied ✓"))
    QTimer.singleShot(COPIED_FOR, button, lambda: button.setText(before))
