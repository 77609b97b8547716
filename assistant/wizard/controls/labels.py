"""The program's own words on a page: paragraphs, titles of parts, the labels of fields, and the line between two parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from assistant.wizard.controls.theme import SECONDARY, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def paragraph(words: str, kind: str = "", share: float = 1.0, weight: QFont.Weight | None = None) -> QLabel:
    """Return words that wrap, as many times the usual size as `share` says."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(scaled(label.font(), share, weight))
    if kind:
        label.setProperty("kind", kind)
    return label


def secondary(words: str) -> QLabel:
    """Return a line of lesser weight."""
    return paragraph(words, "secondary", SECONDARY)


def part_title(words: str) -> QLabel:
    """Return the title of a part of the page."""
    return paragraph(words, share=1.1, weight=QFont.Weight.DemiBold)


def separator() -> QFrame:
    """Return a line between two parts of the page."""
    made = QFrame()
    made.setProperty("kind", "line")
    return made


def add_field(column: QVBoxLayout, words: str, name: str, entry: QLineEdit | QPlainTextEdit) -> None:
    """Add a field to type into under its label, which is also what a screen reader calls it."""
    label = paragraph(words, weight=QFont.Weight.DemiBold)
    label.setBuddy(entry)
    entry.setObjectName(name)
    entry.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(entry)
