"""The containers of other dialects that are open in a walk over a guide's text, and the line that is being read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from assistant.guides.errors import GuideError
from assistant.guides.reading.frames import Container, base
from assistant.guides.reading.prepared import Prepared
from assistant.guides.reading.roles import Role
from assistant.guides.reading.scan import Scanned
from assistant.guides.unread import Remark

_DEEPEST = 8  # containers with lines of their own in one another
_MOST_OPEN = 50
ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?:[ ]|$)")
_NOT_CLOSED = "The block that starts with /// details here is never closed: it belongs to the text around it."


class Stack:
    """What is open, the innermost last; `finish` makes of a container what it is, when its end is met.

    Of the line that is being read, `lead` stands before `words`: signs of quotes, spaces, the sign of an item until it is used.
    """

    def __init__(self, scanned: Scanned, source: str, text: Prepared, finish: Callable[[Stack, Container], None]) -> None:
        self.scanned = scanned
        self.source = source
        self.text = text
        self.finish = finish
        self.stack = [base()]
        self.names: Counter[str] = Counter()  # of what is open
        self.depth = 0
        self.ending = 0  # so many of what is open end without a sign
        self.lead = self.words = ""
        self.is_row = self.is_html = self.only_signs = False
        self.after_empty = True

    @property
    def top(self) -> Container:
        """The innermost container."""
        return self.stack[-1]

    def put(self, line: str) -> None:
        """Hand a line to the innermost container."""
        words = self.top.inside(line)
        if self.is_html and not ITEM.match(words.lstrip(" ")):
            words = words.lstrip(" ")
        self.top.take(words)

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
        if not ITEM.match(self.lead.lstrip(" >")):
            self.put(self.lead.rstrip())

    def open(self, frame: Container) -> None:
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

    def open_within(self, frame: Container, parent: Container) -> None:
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

    def pop_to(self, frame: Container) -> None:
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
            self.finish(self, frame)
        else:
            self.give(frame, [*([f"**{frame.title}**", ""] if frame.title else []), *frame.lines])
        self.lead = frame.prefix

    def give(self, frame: Container, lines: list[str]) -> None:
        """Hand lines to the container around one that was closed."""
        if not (frame.prefix or frame.held) and self.top.is_simple:
            self.top.lines += ["", *lines, ""]
            self.top.tabs = None
            return
        held = frame.held
        if not held:
            self.top.take(self.top.inside(frame.prefix.rstrip()))
        for line in lines:
            self.top.take(self.top.inside((held or frame.prefix) + line if line else frame.prefix.rstrip()))
            held = ""
        self.top.take(self.top.inside(frame.prefix.rstrip()))

    def nearest(self, role: Role, *ends: Role) -> Container | None:
        """Return the innermost container of a role, None where one of others is met first."""
        for frame in reversed(self.stack):
            if frame.role is role:
                return frame
            if frame.role in ends:
                return None
        return None
