"""How work grows with what it is given, measured within one run: nothing here hangs on the speed of the machine."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

Given = TypeVar("Given")

LINEAR = 3.0
"""What may at most become of the time when there is twice as much to do: 2 when it grows with it, 4 when with its square."""

_TRIES = 12  # measurements of each; the least of them is what the work takes when nobody else is at work
_UNMEASURED = 0.02  # seconds, below which it is what else the machine does that is measured


def growth(work: Callable[[Given], object], one: Given, two: Given, *, clock: Callable[[], float] = time.process_time) -> float:
    """Return how many times as long the work takes over `two`, which is twice as much, as over `one`."""
    best = {False: float("inf"), True: float("inf")}
    times = float("inf")
    for _ in range(_TRIES):
        for twice, given in ((False, one), (True, two)):
            started = clock()
            work(given)
            best[twice] = min(best[twice], clock() - started)
        times = best[True] / max(best[False], _UNMEASURED)
        if times <= LINEAR:
            break
    sys.stdout.write(f"{best[True]:.4f} s, {times:.2f} times as long\n")
    return times


def growth_of_text(work: Callable[[str], object], piece: str, length: int, *, of: int = 0) -> float:
    """Return the growth to a text of a length that is made of a piece, from one of half that length or of another."""
    whole = piece * (max(length, of) // len(piece) + 1)
    return growth(work, whole[: of or length // 2], whole[:length])


def calls(work: Callable[[], object]) -> int:
    """Return how many functions, Python's own included, are called while something is done."""
    counted = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted
