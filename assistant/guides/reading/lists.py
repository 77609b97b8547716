"""Lists as people write them, made into lists as Python-Markdown reads them.

Python-Markdown wants an empty line before a list, and four spaces before what belongs to an item. Most people leave the line out
and write two or three spaces, as other readers of Markdown allow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_ANY = re.compile(r"^[ ]*(?:[-*+]|\d{1,9}[.)])[ ]", re.MULTILINE)
# Not a rule (- - -), and not the second line of a table (- | -).
_ITEM = re.compile(r"(?![-*_|: ]*$)[ ]*(?P<marker>[-*+]|(?P<number>\d{1,9})[.)])[ ]+(?=\S)")
_STEP = 4  # spaces a level in Python-Markdown
_LEAST = 2  # spaces that authors put before an inner list


def tidy_lists(text: str) -> str:
    """Return a text in which every list is written in Python-Markdown's way; other lines stay as they are."""
    if not _ANY.search(text):
        return text
    tidy = _Tidy()
    for line in text.split("\n"):
        tidy.add(line)
    return "\n".join(tidy.lines)


@dataclass(frozen=True, slots=True)
class _Item:
    """An item that may go on: where its sign and its words start, and whether its list is numbered."""

    indent: int
    content: int
    numbered: bool


@dataclass(slots=True)
class _Tidy:
    """What was written so far; `open` are the items that the next line may belong to, the outermost first.

    The lines being read are `apart` when an empty line parts them from the item they belong to.
    """

    lines: list[str] = field(default_factory=list)
    open: list[_Item] = field(default_factory=list)
    after_empty: bool = True
    in_code: bool = False
    apart: bool = False
    began: int = 0

    def add(self, line: str) -> None:
        words = line.lstrip(" ")
        if not words:
            self.lines.append("")
            self.after_empty = True
            return
        indent = len(line) - len(words)
        level = sum(item.indent + _LEAST <= indent for item in self.open)
        item = _ITEM.match(line)
        if item and self._starts(item, indent):
            self._item(item, line, level)
        else:
            self._other(words, indent, level)
        self.after_empty = False

    def _starts(self, item: re.Match[str], indent: int) -> bool:
        """Tell whether what looks like an item is one: a number in the middle of a paragraph is none, unless it is 1."""
        if self.open:
            return not self.in_code or self.after_empty
        if self.after_empty:
            return indent < _STEP
        return item["number"] in {None, "1"}

    def _item(self, item: re.Match[str], line: str, level: int) -> None:
        numbered = item["number"] is not None
        another_list = level < len(self.open) and self.open[level].numbered != numbered
        further_out = (
            level < self.began
        )  # than the first item since the empty line: Python-Markdown would take it for a part of that
        if not self.after_empty and (not self.open or another_list or self.apart or further_out):
            self.lines.append("")
        if self.after_empty or further_out:
            self.began = level
        del self.open[level:]
        self.open.append(_Item(item.start("marker"), item.end(), numbered))
        self.in_code = self.apart = False
        marker = f"{item['number']}." if numbered else item["marker"]
        self.lines.append(f"{' ' * _STEP * level}{marker} {line[item.end() :]}")

    def _other(self, words: str, indent: int, level: int) -> None:
        if self.after_empty:
            del self.open[level:]
            self.apart = True
            self.in_code = bool(self.open) and indent >= self.open[-1].content + _STEP
        elif self.open and words.startswith(">") and not self.lines[-1].lstrip().startswith(">"):
            self.lines.append("")
        if not self.open:
            self.lines.append(" " * indent + words)
            return
        written = _STEP * level
        if self.in_code:
            written += max(indent - written, _STEP)
        self.lines.append(" " * written + words)
