"""The title of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from assistant.wizard.pages.base import Page

NAME = "Gmail Access Assistant"

_translate = QCoreApplication.translate


def window_title(page: Page) -> str:
    """Return the title of the window that shows a page."""
    words = page.full_title()
    return _translate("WindowTitle", "{page} – {program}").format(page=words, program=NAME) if words else NAME
