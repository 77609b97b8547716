"""A paragraph of a guide: its links lead where the window says, and of what is not opened the address is shown when asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from assistant.guides.links import shown
from assistant.guides.model import Span, Text
from assistant.guides.showable import breakable
from assistant.wizard.controls.accessibility import announce, mark_language
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.controls.theme import RHYTHM
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.guide_view.values import copy_button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.guide_view.values import Copy

LONGEST_ADDRESS = 60  # characters that stand in a sentence

_ADDRESS = re.compile(rf"""(?:https?://|www\.)[^\s<>"“”«»]{{{LONGEST_ADDRESS - 8},}}""", re.IGNORECASE)
_BEHIND = ".,;:!?)]'*_"  # what ends a sentence, and no address
_PAGE = re.compile(r"(?:https?:)?//|www\.", re.IGNORECASE)
_translate = QCoreApplication.translate


def paragraph(words: Text, theme: Theme, opens: Callable[[str], bool], follow: Callable[[str], None], copy: Copy) -> QWidget:
    """Return a paragraph as a label; where something in it is not opened, with a place for its address."""
    label = TextLabel(tuple(_briefly(words)), opens, theme)
    label.followed.connect(follow)
    return ToldText(label, copy) if label.tells else label


def _briefly(words: Text) -> Iterator[Span]:
    """Yield a text with long addresses shortened; such a one without a link becomes one, so that the whole of it is not lost."""
    for span in words:
        if any(mark.names_a_thing for mark in span.marks):
            yield span
        elif span.address:
            yield replace(span, text=_ADDRESS.sub(lambda found: _brief(found[0]), span.text))
        else:
            yield from _parts(span)


def _parts(span: Span) -> Iterator[Span]:
    start = 0
    for found in _ADDRESS.finditer(span.text):
        address = found[0].rstrip(_BEHIND)
        yield replace(span, text=span.text[start : found.start()])
        yield replace(span, text=_brief(address), address=address)
        start = found.start() + len(address)
    yield replace(span, text=span.text[start:]) if start else span


def _brief(address: str) -> str:
    """Return the beginning of an address, where its host stands."""
    whole = shown(address)
    return whole if len(whole) <= LONGEST_ADDRESS else f"{whole[: LONGEST_ADDRESS - 1]}…"


class ToldText(QWidget):
    """A paragraph, and below it the address that was asked for; asked for again, it is put away."""

    def __init__(self, label: TextLabel, copy: Copy) -> None:
        super().__init__()
        self.label, self._copy = label, copy
        self._told, self._place = "", QWidget()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(RHYTHM // 2)
        self._lines.addWidget(label)
        label.asked.connect(self._tell)

    def _tell(self, told: str) -> None:
        self._lines.removeWidget(self._place)
        self._place.hide()
        self._place.deleteLater()
        self._told = "" if told == self._told else told
        self._place = QWidget()
        if self._told:
            self._place, words = self._address(told)
            self._lines.addWidget(self._place)
            self._place.show()
            announce(self, words)

    def _address(self, told: str) -> tuple[QFrame, str]:
        """Return what shows an address, with a button that copies it, and what is said of it."""
        note = _translate("Blocks", "{address}: not opened from here") if _PAGE.match(told) else "{address}"
        label = QLabel(note.format(address=isolated(breakable(told))))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("kind", "secondary")
        label.setAccessibleName(note.format(address=told))
        button = copy_button(told, self._copy)
        button.setAccessibleName(_translate("Values", "Copy {value}").format(value=told))
        box = QFrame()
        box.setProperty("kind", "card")
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(RHYTHM)
        row.addWidget(label, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        mark_language(box)
        return box, label.accessibleName()
