"""Code and values as widgets: what is shown as it stands, and what can be copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.bidi import begin_where_one_reads, isolated
from assistant.wizard.controls.buttons import Button
from assistant.wizard.controls.theme import RHYTHM, scaled

if TYPE_CHECKING:
    from collections.abc import Iterable

_translate = QCoreApplication.translate

Copy = Callable[[str, QPushButton], None]  # copies some words, and says so at the button


def code(words: str) -> QLabel:
    """Return lines as they stand, in a fixed-width font, to be read or selected."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(fixed_font(label.font()))
    label.setProperty("kind", "code")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def fixed_font(like: QFont) -> QFont:
    """Return the system's fixed-width font at the size of another font."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF())
    return font


def value_table(values: Iterable[tuple[str, str | QWidget, bool]], copy: Copy, *, narrow: bool) -> QFrame:
    """Return values (what it is, the value, whether it can be copied) in rows; in a narrow window in two lines each.

    A value that is a widget is shown as it is, and sees itself to being copied.
    """
    box = QFrame()
    box.setProperty("kind", "card")
    grid = QGridLayout(box)
    grid.setContentsMargins(16, 8, 12, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0 if narrow else 1, 1)
    for number, (label, words, copyable) in enumerate(values):
        name = QLabel(label)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        name.setProperty("kind", "secondary")
        row, place = (2 * number + 1, 0) if narrow else (number, 1)
        grid.addWidget(name, 2 * number if narrow else number, 0)
        grid.setRowMinimumHeight(row, 36)
        if isinstance(words, QWidget):
            grid.addWidget(words, row, place, 1, 2)
            continue
        grid.addWidget(shown_value(words), row, place)
        if copyable:
            button = copy_button(words, copy)
            button.setAccessibleName(_translate("Values", "Copy {field}: {value}").format(field=label, value=words))
            grid.addWidget(button, row, place + 1)
    return box


def shown_value(words: str) -> QLabel:
    """Return a value to be read or selected; host names and ports read left to right in every language."""
    shown = QLabel(isolated(words))
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setWordWrap(True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    shown.setFont(scaled(shown.font(), 1.0, QFont.Weight.DemiBold))
    begin_where_one_reads(shown)
    return shown


def value_row(label: str, words: str, copy: Copy) -> QWidget:
    """Return a value with what it is and a button that copies it; a value of several lines stands in a box."""
    box = QWidget()
    row = QHBoxLayout(box) if "\n" not in words else QVBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(RHYTHM)
    if label:
        name = QLabel(_translate("Values", "{name}:").format(name=label))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("kind", "secondary")
        row.addWidget(name)
    if "\n" in words:
        row.addWidget(code(words))
    else:
        row.addWidget(shown_value(words))
    button = copy_button(words, copy)
    name_of_button = _translate("Values", "Copy {value}").format(value=label or words.partition("\n")[0])
    button.setAccessibleName(name_of_button)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    if isinstance(row, QHBoxLayout):
        row.addStretch(1)
    return box


def copy_button(words: str, copy: Copy) -> QPushButton:
    """Return a button that copies some words."""
    button = Button(_translate("Values", "Copy"))
    mark_language(button)
    button.setProperty("kind", "chip")
    button.clicked.connect(lambda: copy(words, button))
    return button
