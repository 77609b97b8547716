"""How long something takes, as an author guesses it."""

from __future__ import annotations

from typing import NamedTuple


class Minutes(NamedTuple):
    """Whole minutes, at least and at most; nothing is known where they are none."""

    least: int = 0
    most: int = 0

    def __bool__(self) -> bool:
        return self.most > 0


NO_ESTIMATE = Minutes()
