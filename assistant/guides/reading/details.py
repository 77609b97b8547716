"""The second walk over a guide's text: `/// details | Title` blocks are laid aside."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assistant.guides.errors import GuideError
from assistant.guides.reading.scan import Details, Scanned, take_line, without_marks

_OPENING = re.compile(r"(?P<prefix>[ >]*)(?P<slashes>/{3,})[ ]*details\b[ ]*(?:\|(?P<title>.*))?", re.IGNORECASE)
_CLOSING = re.compile(r"[ >]*(?P<slashes>/{3,})[ ]*")
_OPTION = re.compile(r"[ ]{4,}(?P<name>[a-z]+):[ ]*(?P<value>.*)", re.IGNORECASE)
_DEEPEST = 8  # blocks in one another


@dataclass(slots=True)
class _Open:
    """A details block whose end has not been met; `lines` are the finished ones inside it."""

    prefix: str
    slashes: str
    title: str
    line: int
    lines: list[str] = field(default_factory=list)
    options: dict[str, str] = field(default_factory=dict)


def lay_details(scanned: Scanned, source: str) -> None:
    """Replace every details block of a scanned text by its place among what was laid aside.

    Raises:
        GuideError: a block is not closed, or blocks are nested too deep.
    """
    stack = [_Open("", "", "", 0)]
    for line in scanned.text.split("\n"):
        if "///" in line and _details_line(line, stack, scanned, source):
            continue
        inner = stack[-1]
        if _option_line(line, inner):
            continue
        inner.lines.append(_inside(line, inner.prefix))
    if len(stack) > 1:
        raise GuideError(source, stack[-1].line, "The block that starts with /// details here is never closed.")
    scanned.text = "\n".join(stack[0].lines)


def _details_line(line: str, stack: list[_Open], scanned: Scanned, source: str) -> bool:
    """Open or close a block, and tell whether the line did either."""
    opening = _OPENING.fullmatch(without_marks(line))
    if opening:
        title = opening["title"] or ""
        if len(stack) > _DEEPEST:
            raise GuideError(source, take_line(line), "Blocks of /// details are nested too deep here.")
        stack.append(_Open(opening["prefix"], opening["slashes"], title.strip(), take_line(line)))
        return True
    closing = _CLOSING.fullmatch(line)
    if not closing or closing["slashes"] != stack[-1].slashes:
        return False
    done = stack.pop()
    kind, opened = done.options.get("type", ""), done.options.get("open", "").lower() == "true"
    place = scanned.lay(Details(done.title, "\n".join(done.lines), kind, opened=opened))
    prefix = _inside(done.prefix, stack[-1].prefix)
    stack[-1].lines += [prefix.rstrip(), prefix + place, prefix.rstrip()]
    return True


def _option_line(line: str, inner: _Open) -> bool:
    option = _OPTION.fullmatch(_inside(line, inner.prefix)) if inner.slashes and not inner.lines else None
    if option:
        inner.options[option["name"].lower()] = option["value"].strip().strip("\"'")
    return option is not None


def _inside(line: str, prefix: str) -> str:
    """Return a line without the quote signs and indentation of the block it stands in."""
    if line.startswith(prefix):
        return line[len(prefix) :]
    return "" if line.strip() == prefix.strip() else line
