"""What stands in braces at the end of a heading, and what of it does nothing there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, assert_never

from markdown.extensions.attr_list import get_attrs_and_remainder

from assistant.guides.model import SheetPart
from assistant.guides.reading.blocks import line_of
from assistant.guides.reading.inline import References, looks_like_attributes, read_words
from assistant.guides.reading.scan import without_marks
from assistant.guides.unread import HeadingOf, UnreadMarks

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_BRACES = re.compile(r"\{:?[ ]*+([^{}\n]*+)\}[ ]*+$")
_OF_WORDS = frozenset({".action", ".button", ".copy", ".external"})  # stand behind a label or a link, also after a space
_OF_STEP = frozenset({"id", "if", "was", ".ending", ".app-password", *(f".{part}" for part in SheetPart)})
_OF_PART = frozenset({".part"})


class HeadingMark(NamedTuple):
    """A name in braces and its value; the name of a class begins with a full stop."""

    name: str
    value: str = ""

    def __str__(self) -> str:
        return f"#{self.value}" if self.name == "id" else self.name


def marks_of(heading: Element) -> list[HeadingMark]:
    """Return what stands in braces at the end of a heading."""
    braces = _BRACES.search(without_marks(heading.text or ""))
    return _marks(braces[1]) if braces else []


def sheet_part(marks: list[HeadingMark]) -> SheetPart | None:
    """Return the part of the sheet that is shown where these marks stand: of two the first of all there are."""
    return next((part for part in SheetPart if HeadingMark(f".{part}") in marks), None)


def unread_marks(heading: Element, of: HeadingOf, references: References) -> Iterator[UnreadMarks]:
    """Yield what stands in the braces of a heading and does nothing there, where there is any."""
    raw = without_marks(heading.text or "")
    if "{" not in raw:
        return
    loose = [braces.strip(": }") for braces in read_words(raw, references).braces]
    at_end = _BRACES.search(raw)
    counted: list[HeadingMark] = []
    if at_end and loose and loose[-1].split() == at_end[1].split():
        counted = _marks(loose.pop())
    elif at_end:
        counted = _marks_beside_words(at_end)
    lost = [mark for braces in loose for mark in _marks(braces)]
    if unread := (*map(str, lost), *map(str, _not_taken(counted, of))):
        yield UnreadMarks(of, unread, line_of(heading))


def _marks(braces: str) -> list[HeadingMark]:
    pairs = get_attrs_and_remainder(braces)[0]
    return [HeadingMark(f".{value}") if name == "." else HeadingMark(name, value or "") for name, value in pairs]


def _marks_beside_words(at_end: re.Match[str]) -> list[HeadingMark]:
    """Return the marks in braces that belong to the label or link before them, or are words: those that look like a heading's."""
    marks, before = _marks(at_end[1]), at_end.string[: at_end.start()]
    if not looks_like_attributes(at_end[1]):
        return [mark for mark in marks if f".{mark.name}" in _OF_STEP | _OF_PART]
    return [] if not before.endswith(" ") or any(mark.name in _OF_WORDS for mark in marks) else marks


def _not_taken(marks: list[HeadingMark], of: HeadingOf) -> list[HeadingMark]:
    """Return the marks that mean nothing at a heading, and those that give way to another one: of two alike the last counts."""
    known, part = _known(of), sheet_part(marks)
    others = {f".{other}" for other in SheetPart if other is not part}
    seen: set[str] = set()
    found = []
    for mark in reversed(marks):
        if mark.name not in known or mark.name in others or mark.name in seen:
            found.append(mark)
        seen.add(mark.name)
    return found[::-1]


def _known(of: HeadingOf) -> frozenset[str]:
    match of:
        case HeadingOf.STEP:
            return _OF_STEP
        case HeadingOf.PART:
            return _OF_PART
        case HeadingOf.NOTHING:
            return frozenset()
        case _ as never:
            assert_never(never)
