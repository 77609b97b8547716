"""How much longer twice the text takes: the one measure of time that is the same on every machine."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

DOUBLE_AT_MOST = 3.0  # times as long; work in proportion takes 2, work by the square 4
TRIES = 5
UNMEASURED = 0.02  # seconds, below which it is what else the machine does that is measured


def text_of(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def growth(
    work: Callable[[str], object],
    piece: str,
    length: int,
    *,
    of: int | None = None,
    clock: Callable[[], float] = time.process_time,
) -> float:
    """Return how many times as long the work takes with a text of a length, made of a piece, than with one of half of it.

    `of` is another length to compare it with. The shortest of some tries counts, and the first is enough where it is short.
    """
    short, whole = text_of(piece, of or length // 2), text_of(piece, length)

    def seconds(text: str) -> float:
        started = clock()
        work(text)
        return clock() - started

    fewest, fewest_of_whole = float("inf"), float("inf")
    for _ in range(TRIES):
        fewest, fewest_of_whole = min(fewest, seconds(short)), min(fewest_of_whole, seconds(whole))
        times = fewest_of_whole / max(fewest, UNMEASURED)
        if times <= DOUBLE_AT_MOST:
            break
    sys.stdout.write(f"{piece!r}: {fewest_of_whole:.4f} s for {length} characters, {times:.2f} times as long\n")
    return times
