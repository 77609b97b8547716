"""What is laid aside while a guide is read, and comes back as a block of its own or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from assistant.guides.model import CalloutKind

SignOf = Literal["tag", "code", "note", "wiki", "embed"]


@dataclass(frozen=True, slots=True)
class Fence:
    """A block of code between fences: its lines, the words after the opening fence, and how the author wrote it."""

    text: str
    opening: str
    written: str


@dataclass(frozen=True, slots=True)
class Vanished:
    """A comment, style sheet or script, kept only for the case that it turns out to stand in code."""

    written: str


@dataclass(frozen=True, slots=True)
class Details:
    """What stands between `/// details` and `///`: Markdown of its own."""

    title: str
    text: str
    kind: str
    opened: bool


@dataclass(frozen=True, slots=True)
class Box:
    """What another dialect sets apart from the text, in whatever way: Markdown of its own."""

    kind: CalloutKind
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class TabSet:
    """Tabs of another dialect: titles, and Markdown of their own."""

    tabs: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of HTML: rows of cells, each with its Markdown; the first row is a heading where `headed`."""

    rows: list[list[str]]
    headed: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """A tag, a code, a mark of another dialect; `alone` where nothing can stand inside it, `end` where it closes one."""

    of: SignOf
    name: str
    written: str
    line: int
    end: bool = False
    alone: bool = False
    values: Mapping[str, str] = field(default_factory=dict)


Aside = Fence | Vanished | Details | Box | TabSet | Grid | Sign
