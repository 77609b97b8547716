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

_LEAST, _MOST = 2, 12  # measurements of each; the least of them is what the work takes when nobody else is at work


def growth(work: Callable[[Given], object], one: Given, two: Given) -> float:
    """Return how many times as long the work takes over `two`, which is twice as much, as over `one`."""
    best = {False: float("inf"), True: float("inf")}
    for number in range(_MOST):
        for twice, given in ((False, one), (True, two)):
            started = time.process_time()
            work(given)
            best[twice] = min(best[twice], time.process_time() - started)
        if number + 1 >= _LEAST and best[True] < LINEAR * best[False]:
            break
    return best[True] / best[False]


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
