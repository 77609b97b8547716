"""Where the runs of backticks in a text are, so that each finds its partner without looking through the text anew."""

from __future__ import annotations

import re
from bisect import bisect_left

_RUN = re.compile("`+")


class Ticks:
    """The runs of backticks in a part of a text, by their length."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self._starts: dict[int, list[int]] = {}
        for run in _RUN.finditer(text, start, len(text) if end is None else end):
            self._starts.setdefault(len(run[0]), []).append(run.start())

    def closing(self, length: int, position: int) -> int | None:
        """Return where the first run of a length after a position starts, None when there is none."""
        starts = self._starts.get(length, [])
        index = bisect_left(starts, position)
        return starts[index] if index < len(starts) else None
