"""What becomes of a container of another dialect when its end is met."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from assistant.guides.model import CalloutKind
from assistant.guides.reading.asides import Box, Details, Grid, TabSet
from assistant.guides.reading.roles import Role, kind_of
from assistant.guides.reading.scan import line_mark

if TYPE_CHECKING:
    from assistant.guides.reading.frames import Container
    from assistant.guides.reading.stack import Stack


def finish(walk: Stack, frame: Container) -> None:
    """Put what a container is in its place."""
    if finishing := _FINISHING.get(frame.role):
        finishing(walk, frame)
    else:
        walk.give(frame, frame.lines)


def _box(walk: Stack, frame: Container) -> None:
    text = frame.text
    kind = kind_of([*frame.kinds, frame.values.get("type", "")]) or CalloutKind.NOTE
    title = frame.title or ("" if text.strip() else frame.kinds[-1].capitalize())
    walk.give(frame, [walk.scanned.lay(Box(kind, title, text))])


def _heading(walk: Stack, frame: Container) -> None:
    if words := " ".join(frame.text.split()):
        walk.give(frame, [f"{'#' * int(frame.name[1:])} {line_mark(frame.line)}{words}"])


def _table(walk: Stack, frame: Container) -> None:
    if rows := [row for row in frame.rows if row]:
        walk.give(frame, [walk.scanned.lay(Grid(rows, frame.heads == len(rows[0])))])


def _fold(walk: Stack, frame: Container) -> None:
    opened = frame.values.get("0") == "open" or frame.values.get("open", "").lower() == "true"
    kind = frame.values.get("type", "") if frame.strict else ""
    walk.give(frame, [walk.scanned.lay(Details(frame.title, frame.text, kind, opened=opened))])


def _tab(walk: Stack, frame: Container) -> None:
    """Add a tab to the one before it, if nothing stands between them."""
    parent = walk.top
    tabs = parent.tabs
    if tabs is None:
        tabs = TabSet()
        walk.give(frame, [walk.scanned.lay(tabs)])
    tabs.tabs.append((frame.title or str(len(tabs.tabs) + 1), frame.text))
    parent.tabs = tabs


def _title(walk: Stack, frame: Container) -> None:
    words = " ".join(" ".join(frame.lines).split())
    if walk.top.role is Role.FOLD:
        walk.top.title = walk.top.title or words
    elif words:
        walk.give(frame, [f"**{words}**"])


def _item(walk: Stack, frame: Container) -> None:
    """Write an item as Markdown does."""
    around = walk.nearest(Role.LIST, Role.CELL, Role.BOX, Role.FOLD, Role.TAB)
    sign = "-"
    if around and around.number is not None:
        sign, around.number = f"{around.number}.", around.number + 1
    lines = re.sub(r"\A\s*\n|\s+\Z", "", frame.text).split("\n")
    if any(lines):
        for number, line in enumerate(lines):
            before = " " * 4 if number else f"{sign} "
            walk.top.take(before + line if line.strip() else "")


def _cell(walk: Stack, frame: Container) -> None:
    table = walk.nearest(Role.TABLE)
    if table is None:
        walk.give(frame, frame.lines)
        return
    if not table.rows:
        table.rows.append([])
    table.rows[-1].append(frame.text.strip("\n"))
    table.heads += frame.name == "th" and len(table.rows) == 1


_FINISHING: Final = MappingProxyType(
    {
        Role.BOX: _box,
        Role.CELL: _cell,
        Role.FOLD: _fold,
        Role.HEADING: _heading,
        Role.ITEM: _item,
        Role.TAB: _tab,
        Role.TABLE: _table,
        Role.TITLE: _title,
    }
)
