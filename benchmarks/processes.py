"""Runs a program to its end and says what it cost, as the kernel counted it."""

from __future__ import annotations

import os
import time
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took, or the median of several."""

    seconds: float
    peak_bytes: float
    read_bytes: float


def run(command: Sequence[str], environ: Mapping[str, str], endings: Container[int] = (0,)) -> Cost:
    """Run the command to its end; raise RuntimeError if it ends with another code than those. What it prints is not shown.

    Time is wall time from the start of the process to its end. Peak memory is the largest resident set. Bytes read
    are those asked for with read(2), not what is mapped into memory; they are counted while the dead process waits.
    """
    started = time.perf_counter()
    pid = os.posix_spawn(command[0], list(command), environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    seconds = time.perf_counter() - started
    read_bytes = _read_by(pid)
    _, status, usage = os.wait4(pid, 0)
    if (code := os.waitstatus_to_exitcode(status)) not in endings:
        raise RuntimeError(f"{' '.join(command)} ended with {code}")
    return Cost(seconds, usage.ru_maxrss * 1024.0, read_bytes)


def medians(
    commands: Sequence[Sequence[str]], environ: Mapping[str, str], runs: int, endings: Container[int] = (0,)
) -> list[Cost]:
    """Run the commands by turns, so that the machine's moods meet all alike; the first round only warms up."""
    rounds = [[run(command, environ, endings) for command in commands] for _ in range(runs + 1)][1:]
    return [_median(costs) for costs in zip(*rounds, strict=True)]


def _read_by(pid: int) -> int:
    lines = Path(f"/proc/{pid}/io").read_text("ascii").splitlines()
    return int(dict(line.split(": ") for line in lines)["rchar"])


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        seconds=median(cost.seconds for cost in costs),
        peak_bytes=median(cost.peak_bytes for cost in costs),
        read_bytes=median(cost.read_bytes for cost in costs),
    )
