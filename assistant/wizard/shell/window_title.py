"""The title of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

NAME = "Gmail Access Assistant"

_translate = QCoreApplication.translate


def window_title(page: str) -> str:
    """Return the title of the window that shows a page, which says so much of itself."""
    return _translate("WindowTitle", "{page} – {program}").format(page=page, program=NAME) if page else NAME
