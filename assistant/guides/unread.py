"""What an author wrote in the braces of a heading, and what does nothing there: for the review."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
