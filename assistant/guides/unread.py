"""What an author wrote and the reader could not take as it stands: for the review."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class HeadingOf(StrEnum):
    """What a heading begins."""

    STEP = "step"
    PART = "part"
    NOTHING = "nothing"  # it stands above some words, and no more


@dataclass(frozen=True, slots=True)
class UnreadMarks:
    """Marks of a heading that do nothing there, as an author writes them: `.class`, `#id`, `name`."""

    of: HeadingOf
    marks: tuple[str, ...]
    line: int


class Remark(NamedTuple):
    """What is not as it should be, and was read all the same: its line, and a sentence an author understands.

    A `limit` is no mistake of theirs, but what this program does not do.
    """

    line: int
    sentence: str
    limit: bool = False
