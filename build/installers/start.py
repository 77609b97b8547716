"""Measures how long the frozen program takes to its first painted page, by turns with a bare wizard that is frozen beside it.

usage: python -m build.installers.start [RUNS]
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from assistant.paths import PROGRAM
from benchmarks.processes import medians

ROOT: Final = Path(__file__).parents[2]
OURS: Final = ROOT / "out" / "frozen" / PROGRAM / PROGRAM
BARE: Final = ROOT / "out" / "bare" / "dist" / "bare_wizard" / "bare_wizard"
RUNS, AIM = 21, 1.4


def main(arguments: list[str]) -> int:
    """Measure and print; returns 1 when a program has not been frozen yet."""
    if not OURS.is_file():
        print("The program is not frozen yet: `make frozen` does it.", file=sys.stderr)
        return 1
    runs = int(arguments[0]) if arguments else RUNS
    with tempfile.TemporaryDirectory() as home:
        environ = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTHON", "XDG_"))}
        environ |= {"QT_QPA_PLATFORM": "offscreen", "HOME": home}
        ours, bare = medians([[str(OURS), "--quit-after-first-paint", "--settings-folder", home], [str(BARE)]], environ, runs)
    ratio = ours.seconds / bare.seconds
    print(f"From the start of the frozen program to the first painted page (median of {runs} runs by turns)")
    print(
        f"  time   {ours.seconds * 1000:.0f} ms   bare {bare.seconds * 1000:.0f} ms   ratio {ratio:.2f}   "
        f"{'reached' if ratio <= AIM else 'MISSED'}, aim: {AIM} at most"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
