"""What is said of an address that was to be opened in the browser."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


def opened() -> str:
    """Return that the browser was asked to open it."""
    return _translate("BrowserWords", "Opened in the browser.")


def not_opened() -> str:
    """Return that this could not be done."""
    return _translate("BrowserWords", "No browser could be started.")


def what_to_do(address: str) -> str:
    """Return what to do with the address instead."""
    return _translate("BrowserWords", "Copy this address and paste it into your browser: {address}").format(address=address)


def copy_address() -> str:
    """Return what the button is called that copies it."""
    return _translate("BrowserWords", "Copy the address")
