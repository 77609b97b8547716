"""Reads every word of a window: what is seen, and what is only heard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTabWidget, QWidget

from assistant.wizard.guide_view.rich_text import TextLabel

_ISOLATES = re.compile("[\u2066-\u2069]")


def spoken_words(window: QWidget) -> dict[str, str]:
    """Return each text of a window, with the class of the widget where it was met first."""
    found: dict[str, str] = {window.windowTitle(): "title"}
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisibleTo(window):
            for words in _words(widget):
                found.setdefault(_ISOLATES.sub("", words).strip(), type(widget).__name__)
    found.pop("", None)
    return found


def _words(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    if isinstance(widget, QLabel) and not isinstance(widget, TextLabel):  # the words of a TextLabel are its accessible name
        yield widget.text()
    elif isinstance(widget, QAbstractButton):
        yield without_key(widget.text())
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(number) for number in range(widget.count()))


def without_key(words: str) -> str:
    """Return a button's words without the sign that makes a letter its key."""
    return re.sub(r"&(.)", r"\1", words)


def key_of(words: str) -> str:
    """Return the letter that is a button's key, "" without one."""
    found = re.search(r"&([^&])", words.replace("&&", ""))
    return found[1].lower() if found else ""
