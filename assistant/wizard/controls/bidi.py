"""What a language written from right to left turns, and what it does not: addresses and names of servers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

FIRST, LAST = "\u2066", "\u2069"  # left-to-right isolate, pop directional isolate: Unicode 6.3, UAX #9
_FOR_THE_EYE = str.maketrans("", "", FIRST + LAST + "\u200b")  # the latter is where a long name may be broken


def isolated(words: str) -> str:
    """Return words that neither take the direction of what stands around them nor give it theirs."""
    return f"{FIRST}{words}{LAST}"


def for_the_ear(words: str) -> str:
    """Return words without the signs that only matter to the eye."""
    return words.translate(_FOR_THE_EYE)


def is_turned(widget: QWidget) -> bool:
    """Return whether a widget is laid out from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def turn(box: QFrame) -> None:
    """Have a box show its coloured edge at the side where one begins to read."""
    if is_turned(box):
        box.setProperty("turned", True)  # noqa: FBT003 - Qt's way to say it


def begin_where_one_reads(label: QLabel) -> None:
    """Put words that read from left to right, such as an address, at the side where the others begin."""
    if is_turned(label):
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
