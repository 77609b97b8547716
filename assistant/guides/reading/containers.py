"""The second walk over a guide's text: what other dialects set apart is laid aside, and their signs become words or Markdown.

What this project's own dialect has of them, `/// details | Title`, is one of many.
"""

from __future__ import annotations

import re
from typing import assert_never

from assistant.guides.reading.asides import Sign
from assistant.guides.reading.finishing import finish
from assistant.guides.reading.openers import MAY_OPEN, is_option, read_opener
from assistant.guides.reading.phrases import note_in_place, of_embed, of_wiki
from assistant.guides.reading.prepared import Prepared, prepared
from assistant.guides.reading.scan import ASIDE, Scanned
from assistant.guides.reading.stack import ITEM, Stack
from assistant.guides.reading.tags import read_tag

_CODE = 4  # spaces that make code of a line
_START = re.compile(r"(?P<prefix>[ >]*)(?P<item>(?:(?:[-*+]|\d{1,9}[.)])[ ]+)*)")
_SIGNS = frozenset(" >/:!?=#-*_{+0123456789")


def lay_containers(scanned: Scanned, source: str) -> None:
    """Replace every container of a scanned text by its place among what was laid aside, and every other sign by what it means.

    Raises:
        GuideError: blocks of details are nested too deep.
    """
    text = prepared(scanned)
    if text.may_hold_signs:
        scanned.text = Walk(scanned, source, text).run()


class Walk(Stack):
    """One walk over a text; `later` are footnotes that follow the paragraph, `carried` is the sign of an item without words."""

    def __init__(self, scanned: Scanned, source: str, text: Prepared) -> None:
        super().__init__(scanned, source, text, finish)
        self.notes = text.notes
        self.later: list[tuple[str, str]] = []
        self.carried = ""
        self.is_note = self.in_code = False

    def run(self) -> str:
        """Return the text without containers and signs."""
        for line in self.text.lines:
            if not self.is_plain(line):
                self.line(line)
        self.say_notes()
        while len(self.stack) > 1:
            self.pop(whole=self.top.implied)
        self.lines("\n\n".join(self.notes.values()))
        self.say_notes()
        return "\n".join(self.stack[0].lines)

    def is_plain(self, line: str) -> bool:
        """Take a line that is nothing but words, if that is seen at once, and tell whether it was taken."""
        top = self.stack[-1]
        if top.cut != 0 or top.prefix or top.before or self.ending or self.carried or self.is_html or self.later:
            return False
        if line:
            if "\ufdd2" in line or (line[0] in _SIGNS and (line[0] in " >" or MAY_OPEN.match(line))):
                return False
            top.margin, top.tabs, self.in_code = line, None, False
        self.after_empty = not line
        top.lines.append(line)
        return True

    def lines(self, text: str, lead: str = "") -> None:
        """Read a text that stood elsewhere."""
        for line in text.split("\n"):
            self.line(lead + line)

    def line(self, line: str) -> None:
        """Read a line."""
        empty = not line.strip(" >")
        if self.ending:
            self.end_without_sign(line, empty=empty)
        if empty:
            self.is_html = False
            self.put(line)
            self.say_notes()
        elif self.top.slashes and not self.top.lines and is_option(self.top, line):
            pass
        elif self.is_code(line):
            self.put(line)
        elif not (MAY_OPEN.match(line) and read_opener(self, line)):
            if self.carried:
                words = line.lstrip(" ")  # an item that another one follows has none
                line, self.carried = line if ITEM.match(words) else self.carried + words, ""
            if "\ufdd2" in line:
                self.signs(line)
            else:
                self.put(line)
        self.after_empty = empty

    def is_code(self, line: str) -> bool:
        """Tell whether a line is code because of the spaces before it."""
        if not self.after_empty:
            return self.in_code
        words = self.top.inside(line) if line[:1] in " >" else line
        self.in_code = words[:_CODE] == " " * _CODE and not ITEM.match(self.top.margin) and not self.is_html
        return self.in_code

    def say_notes(self) -> None:
        """Put the footnotes of a paragraph behind it."""
        if self.is_note:
            return
        self.is_note = True
        while self.later:
            lead, note = self.later.pop(0)
            self.lines(note, lead)
            self.put(lead.rstrip())
        self.is_note = False

    def end_without_sign(self, line: str, *, empty: bool) -> None:
        """End what ends by its indentation, or with its paragraph."""
        for frame in self.stack[1:]:
            if frame.ends_before(line, empty=empty):
                self.pop_to(frame)
                return

    # The signs in a line

    def signs(self, line: str) -> None:
        """Read a line that holds signs."""
        start = _START.match(line)
        position = start.end() if start else 0
        self.lead, self.words = line[:position], ""
        self.is_row = line.startswith(("|", "#"), position)
        self.only_signs = not ASIDE.sub("", line[position:]).strip()
        for place in ASIDE.finditer(line, position):
            sign = self.scanned.aside[int(place[1])]
            if isinstance(sign, Sign):
                self.words += line[position : place.start()]
                position = place.end()
                self.sign(sign)
        self.words += line[position:]
        self.flush()
        if ITEM.match(self.lead.lstrip(" >")):
            self.carried = self.lead

    def sign(self, sign: Sign) -> None:
        """Read a sign."""
        match sign.of:
            case "note":
                self.note(sign)
            case "wiki":
                self.words += of_wiki(sign.name)
            case "embed":
                self.words += of_embed(sign)
            case "tag" | "code":
                read_tag(self, sign)
            case _ as never:
                assert_never(never)

    def note(self, sign: Sign) -> None:
        """Put a footnote where it is referred to for the first time, or behind the paragraph."""
        note = self.notes.pop(sign.name, "")
        if place := note_in_place(note):
            self.words = self.words.rstrip(" ") + place
        elif note:
            self.later.append((self.beside(), note))
