"""The second walk over a guide's text: what other dialects set apart is laid aside, and their signs become words or Markdown.

What this project's own dialect has of them, `/// details | Title`, is one of many.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import assert_never

from assistant.guides.errors import GuideError
from assistant.guides.reading.asides import Sign
from assistant.guides.reading.finishing import finish
from assistant.guides.reading.frames import Frame, base
from assistant.guides.reading.openers import MAY_OPEN, is_option, read_opener
from assistant.guides.reading.phrases import note_in_place, of_embed, of_wiki
from assistant.guides.reading.prepared import Prepared, prepared
from assistant.guides.reading.roles import Role
from assistant.guides.reading.scan import ASIDE, Scanned, without_marks
from assistant.guides.reading.tags import read_tag
from assistant.guides.unread import Remark

_DEEPEST = 8  # containers with lines of their own in one another
_MOST_OPEN = 50
_CODE = 4  # spaces that make code of a line
_START = re.compile(r"(?P<prefix>[ >]*)(?P<item>(?:(?:[-*+]|\d{1,9}[.)])[ ]+)*)")
_SIGNS = frozenset(" >/:!?=#-*_{+0123456789")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?:[ ]|$)")
_NOT_CLOSED = "The block that starts with /// details here is never closed: it belongs to the text around it."
_LEFT_OUT = "The code {} is not understood here: it is left out."


def lay_containers(scanned: Scanned, source: str) -> None:
    """Replace every container of a scanned text by its place among what was laid aside, and every other sign by what it means.

    Raises:
        GuideError: blocks of details are nested too deep.
    """
    text = prepared(scanned)
    if text.may_hold_signs:
        scanned.text = Walk(scanned, source, text).run()


class Walk:
    """One walk over a text; `stack` are the containers that are open, the innermost last.

    Of the line that is being read, `lead` stands before `words`: signs of quotes, spaces, the sign of an item until it is used.
    """

    def __init__(self, scanned: Scanned, source: str, text: Prepared) -> None:
        self.scanned = scanned
        self.source = source
        self.stack = [base()]
        self.text = text
        self.names: Counter[str] = Counter()  # of what is open
        self.depth = 0
        self.ending = 0  # so many of what is open end without a sign
        self.notes = text.notes
        self.later: list[tuple[str, str]] = []
        self.lead = self.words = self.carried = ""
        self.is_row = self.is_html = self.is_note = self.only_signs = False
        self.after_empty = True
        self.in_code = False

    @property
    def top(self) -> Frame:
        """The innermost container."""
        return self.stack[-1]

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
                line, self.carried = self.carried + line.lstrip(" "), ""
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
        self.in_code = words[:_CODE] == " " * _CODE and not _ITEM.match(self.top.margin) and not self.is_html
        return self.in_code

    def put(self, line: str) -> None:
        """Hand a line to the innermost container."""
        words = self.top.inside(line)
        if self.is_html and not _ITEM.match(words.lstrip(" ")):
            words = words.lstrip(" ")
        self.top.take(words)

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
        if _ITEM.match(self.lead.lstrip(" >")):
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

    def left_out(self, sign: Sign) -> None:
        """Note for the review that something is not shown."""
        self.scanned.remarks.append(Remark(sign.line, _LEFT_OUT.format(without_marks(" ".join(sign.written.split()))[:60])))

    def beside(self) -> str:
        """Return what stands before the other lines of the item and the quote that is being read."""
        words = self.lead.lstrip(" >")
        return self.lead[: len(self.lead) - len(words)] + " " * len(words)

    def flush(self) -> None:
        """End a line, if there is any."""
        if self.words.strip():
            self.put(self.lead + self.words.lstrip(" "))
            self.lead = self.beside()
        self.words = ""

    def part(self) -> None:
        """End a paragraph."""
        self.flush()
        if not _ITEM.match(self.lead.lstrip(" >")):
            self.put(self.lead.rstrip())

    # Containers

    def open(self, frame: Frame) -> None:
        """Open a container behind what was said so far; where too many are open, its words belong to the text around it."""
        self.flush()
        frame.prefix = self.beside()
        parent = self.top
        if frame.own and self.depth >= _DEEPEST:
            if frame.strict:
                raise GuideError(self.source, frame.line, "Blocks of /// details are nested too deep here.")
            frame.role, frame.own = Role.PLAIN, False
        if len(self.stack) >= _MOST_OPEN:
            return
        if frame.own:
            frame.held = self.lead if self.lead != frame.prefix else ""
            self.lead = frame.prefix
            self.depth += 1
        else:
            self.open_within(frame, parent)
        self.names[frame.name] += 1
        self.ending += frame.ends_by_itself
        self.stack.append(frame)

    def open_within(self, frame: Frame, parent: Frame) -> None:
        """Let the words of a container belong to the one around it."""
        frame.lines = parent.lines
        if self.lead != frame.prefix:  # the sign of an item waits for the words
            frame.prefix, frame.before, frame.cut = parent.prefix, parent.before, parent.cut
            return
        before = parent.inside(frame.prefix + "x")[:-1]
        frame.before = parent.before + (before.lstrip(" ") if self.is_html else before)
        if frame.role is not Role.LIST:
            self.put(frame.quote)

    def close(self, name: str, length: int = 0) -> bool:
        """Close the innermost container of a name, and tell whether there is one."""
        if not self.names[name]:
            return False
        self.flush()
        mine = [frame for frame in self.stack[1:] if frame.closed_by(name, length)]
        exact = [frame for frame in mine if frame.length == length] or mine
        if exact:
            self.pop_to(exact[-1])
        return bool(exact)

    def pop_to(self, frame: Frame) -> None:
        """Close a container, and those inside it that were not closed."""
        while self.top is not frame:
            self.pop(whole=self.top.implied)
        self.pop(whole=True)

    def pop(self, *, whole: bool) -> None:
        """Close the innermost container; one that is not `whole` was never closed: then its words belong to what is around it."""
        frame = self.stack.pop()
        if frame.strict and not whole:
            self.scanned.remarks.append(Remark(frame.line, _NOT_CLOSED))
        self.names[frame.name] -= 1
        self.ending -= frame.ends_by_itself
        self.depth -= frame.own
        if not frame.own:
            self.top.take("")
        elif whole:
            finish(self, frame)
        else:
            self.give(frame, [*([f"**{frame.title}**", ""] if frame.title else []), *frame.lines])
        self.lead = frame.prefix

    def give(self, frame: Frame, lines: list[str]) -> None:
        """Hand lines to the container around one that was closed."""
        held = frame.held
        if not held:
            self.top.take(self.top.inside(frame.prefix.rstrip()))
        for line in lines:
            self.top.take(self.top.inside((held or frame.prefix) + line if line else frame.prefix.rstrip()))
            held = ""
        self.top.take(self.top.inside(frame.prefix.rstrip()))

    def nearest(self, role: Role, *ends: Role) -> Frame | None:
        """Return the innermost container of a role, None where one of others is met first."""
        for frame in reversed(self.stack):
            if frame.role is role:
                return frame
            if frame.role in ends:
                return None
        return None
