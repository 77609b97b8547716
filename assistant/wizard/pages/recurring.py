"""What more than one page says, or says of another page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


def all_guides() -> str:
    """Return what the page of all guides is called."""
    return _translate("Recurring", "All guides")


def privacy() -> str:
    """Return what the page on privacy is called."""
    return _translate("Recurring", "Privacy")


def minutes(count: int) -> str:
    """Return how long a guide takes, in minutes."""
    return _translate("Recurring", "About %n minute(s)", "", count)
