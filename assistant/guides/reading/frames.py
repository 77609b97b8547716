"""What stands inside a container of another dialect while its end has not been met."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from assistant.guides.reading.asides import TabSet
from assistant.guides.reading.roles import Role

COLONS: Final = ":::"
_HEADING = re.compile(r"(#{1,6})[ ]")


@dataclass(slots=True)
class Container:
    """A container that is open: `name` closes it, `length` signs where they count, `column` where it ends by its indentation.

    One of which the words belong to the text around it has no lines of its own; `before` is then put before each of them. `cut`
    are the spaces before its lines, as its first one has them; `held` is the sign of the item that it stands in.
    """

    name: str
    role: Role
    lines: list[str]
    prefix: str = ""
    before: str = ""
    held: str = ""
    length: int = 0
    column: int | None = None
    heading: int = 0  # its level: a heading as high ends it
    cut: int | None = None
    own: bool = True
    implied: bool = False  # it ends where the one around it ends
    one_block: bool = False  # it ends at an empty line
    slashes: bool = False
    strict: bool = False
    line: int = 0
    title: str = ""
    kinds: tuple[str, ...] = ()
    values: dict[str, str] = field(default_factory=dict)
    tabs: TabSet | None = None
    rows: list[list[str]] = field(default_factory=list)
    heads: int = 0
    number: int | None = None
    margin: str = ""  # its last line that starts at its edge

    @property
    def ends_by_itself(self) -> bool:
        """Whether no sign closes it."""
        return self.one_block or self.column is not None or bool(self.heading)

    def closed_by(self, name: str, length: int) -> bool:
        """Tell whether a sign of a length closes it; of colons there may be more than it was opened with."""
        return self.name == name and (self.length == length or (name == COLONS and self.length < length))

    def ends_before(self, line: str, *, empty: bool) -> bool:
        """Tell whether it ends before a line."""
        if empty or self.one_block:
            return self.one_block and not line.strip()
        if self.heading:
            found = _HEADING.match(line)
            return found is not None and len(found[1]) <= self.heading and "#tab/" not in line
        if self.column is None:
            return False
        quote = self.quote
        return not line.startswith(quote) or len(line) - len(quote) - len(line[len(quote) :].lstrip(" ")) <= self.column

    @property
    def is_simple(self) -> bool:
        """Whether its lines are taken as they stand in the guide."""
        return self.cut == 0 and not self.prefix and not self.before

    @property
    def text(self) -> str:
        """Its lines."""
        return "\n".join(self.lines)

    @property
    def quote(self) -> str:
        """The signs of the quote that it stands in."""
        return self.prefix[: self.prefix.rfind(">") + 1]

    def inside(self, line: str) -> str:
        """Return a line as it stands in here: without the signs of the quote around it and the spaces before it."""
        quote = self.quote
        rest = line[len(quote) :] if quote and line.startswith(quote) else line
        words = rest.lstrip(" ")
        if not words or line.strip() == self.prefix.strip() != "":
            return ""
        indent = len(rest) - len(words)
        if self.cut is None:
            self.cut = indent
        return rest[min(self.cut, indent) :]

    def take(self, words: str) -> None:
        """Take a line as it stands in here."""
        if words.strip():
            self.tabs = None
            if words[:2].strip():
                self.margin = words
            self.lines.append(self.before + words)
        else:
            self.lines.append(self.before.rstrip())


def base() -> Container:
    """Return what stands around everything else."""
    return Container("", Role.PLAIN, [], cut=0)
