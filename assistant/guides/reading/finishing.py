"""What becomes of a container of another dialect when its end is met."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.guides.model import CalloutKind
from assistant.guides.reading.asides import Box, Details, Grid, TabSet
from assistant.guides.reading.roles import Role, kind_of
from assistant.guides.reading.scan import line_mark

if TYPE_CHECKING:
    from assistant.guides.reading.containers import Walk
    from assistant.guides.reading.frames import Frame

_MOST_HEADING = 6


def finish(walk: Walk, frame: Frame) -> None:
    """Put what a container is in its place."""
    text = "\n".join(frame.lines)
    match frame.role:
        case Role.BOX:
            kinds = [*frame.kinds, frame.values.get("type", "")]
            kind = next(filter(None, (kind_of([each]) for each in kinds if each and each not in _ANY)), None)
            title = frame.title or ("" if text.strip() else frame.kinds[0].capitalize())
            walk.give(frame, [walk.scanned.lay(Box(kind or CalloutKind.NOTE, title, text))])
        case Role.FOLD:
            walk.give(frame, [walk.scanned.lay(_fold(frame, text))])
        case Role.TAB:
            _tab(walk, frame, text)
        case Role.TITLE:
            _title(walk, frame)
        case Role.HEADING:
            signs = "#" * min(int(frame.name[1:]), _MOST_HEADING)
            if text.strip():
                walk.give(frame, [f"{signs} {line_mark(frame.line)}{' '.join(text.split())}"])
        case Role.ITEM:
            _item(walk, frame)
        case Role.CELL:
            _cell(walk, frame, text)
        case Role.TABLE:
            if any(frame.rows):
                rows = [row for row in frame.rows if row]
                walk.give(frame, [walk.scanned.lay(Grid(rows, frame.heads == len(rows[0])))])
        case _:
            walk.give(frame, frame.lines)


_ANY = frozenset("callout admonition aside alert notice message panel banner hint calloutbox".split())


def _fold(frame: Frame, text: str) -> Details:
    opened = frame.values.get("open", "false" if frame.values.get("0") != "open" else "true").lower() == "true"
    return Details(frame.title, text, frame.values.get("type", "") if frame.strict else "", opened=opened)


def _tab(walk: Walk, frame: Frame, text: str) -> None:
    """Add a tab to the one before it, if nothing stands between them."""
    parent = walk.top
    tabs = parent.tabs
    if tabs is None:
        tabs = TabSet()
        walk.give(frame, [walk.scanned.lay(tabs)])
    tabs.tabs.append((frame.title or str(len(tabs.tabs) + 1), text))
    parent.tabs = tabs


def _title(walk: Walk, frame: Frame) -> None:
    words = " ".join(" ".join(frame.lines).split())
    if walk.top.role is Role.FOLD:
        walk.top.title = walk.top.title or words
    elif words:
        walk.give(frame, [f"**{words}**"])


def _item(walk: Walk, frame: Frame) -> None:
    """Write an item as Markdown does."""
    around = walk.nearest(Role.LIST, Role.CELL, Role.BOX, Role.FOLD, Role.TAB)
    sign = "-"
    if around and around.number is not None:
        sign, around.number = f"{around.number}.", around.number + 1
    lines = re.sub(r"\A\s*\n|\s+\Z", "", "\n".join(frame.lines)).split("\n")
    if any(lines):
        for number, line in enumerate(lines):
            before = " " * 4 if number else f"{sign} "
            walk.top.take(before + line if line.strip() else "")


def _cell(walk: Walk, frame: Frame, text: str) -> None:
    table = walk.nearest(Role.TABLE)
    if table is None:
        walk.give(frame, frame.lines)
        return
    if not table.rows:
        table.rows.append([])
    table.rows[-1].append(text.strip("\n"))
    table.heads += frame.name == "th" and len(table.rows) == 1
