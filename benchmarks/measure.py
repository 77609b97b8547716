"""Prints what the assistant costs, each as a ratio against something bare that is measured beside it in the same run.

usage: python -m benchmarks.measure [RUNS]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from math import inf
from pathlib import Path
from typing import Any

from benchmarks.processes import Cost, medians

ROOT = Path(__file__).parents[1]
RUNS = 21
MEGABYTE = 1e6
REFUSED = "535-5.7.8 Username and Password not accepted"
TRACEBACK = (
    "Traceback (most recent call last):\n"
    + "".join(
        f'  File "/home/name/send.py", line {line}, in main\n    server.login("name@gmail.com", letters)\n' for line in range(5)
    )
    + f"smtplib.SMTPAuthenticationError: (535, b'5.7.8 {REFUSED[10:]} - gsmtp')"
)
# What is said of a message in one way or another: words for `explain`.
MESSAGES = {
    "of a server": [REFUSED],
    "as JSON": [REFUSED, "--json"],
    "in Polish": ["Uwierzytelnianie SMTP wymaga SASL"],
    "a traceback": [TRACEBACK],
}
EXPLAINED = {0, *range(10, 40)}  # exit codes: docs/command-line.md


def main(runs: int) -> None:
    """Measure and print; nothing is kept."""
    with tempfile.TemporaryDirectory() as scratch:
        environ = surroundings(scratch)
        bare, assistant = start_costs(Path(scratch), environ, runs)
        print_start(bare, assistant, runs)
        print_explanations(explanation_costs(environ, runs))
        print_page_turns(measured("benchmarks.page_turn", environ))
        print_reading(measured("benchmarks.reading", environ))
        print_clicks(measured("benchmarks.clicks", environ))


def surroundings(scratch: str) -> dict[str, str]:
    """Return an environment without a display and without a past; compiled modules are kept, as an installed program's are."""
    here = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTHON", "XDG_"))}
    return {**here, "QT_QPA_PLATFORM": "offscreen", "HOME": scratch, "PYTHONPYCACHEPREFIX": f"{scratch}/compiled"}


def start_costs(scratch: Path, environ: Mapping[str, str], runs: int) -> list[Cost]:
    """Return what the bare wizard and the assistant cost from the start of the process until a page was painted and it ended."""
    bare = [sys.executable, "-m", "benchmarks.bare_wizard"]
    options = ["--quit-after-first-paint", "--settings-folder", str(scratch / "settings")]
    return medians([bare, [sys.executable, "-m", "assistant", *options]], environ, runs)


def explanation_costs(environ: Mapping[str, str], runs: int) -> list[Cost]:
    """Return what an empty start of Python costs, and the explanation of each message."""
    commands = [[sys.executable, "-m", "assistant", "explain", *words] for words in MESSAGES.values()]
    return medians([[sys.executable, "-c", "pass"], *commands], environ, runs, EXPLAINED)


def measured(module: str, environ: Mapping[str, str]) -> dict[str, Any]:
    """Run a measurement in a process of its own and return its figures."""
    run = subprocess.run([sys.executable, "-m", module], env=environ, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    figures: dict[str, Any] = json.loads(run.stdout)
    return figures


def print_start(bare: Cost, assistant: Cost, runs: int) -> None:
    """Print time, memory and bytes read until the first page."""
    print(f"From the start of the process to the first painted page (median of {runs} runs by turns with a bare QWizard)")
    row("time", f"{assistant.seconds * 1000:.0f} ms", f"{bare.seconds * 1000:.0f} ms", assistant.seconds / bare.seconds, 1.35)
    peak = assistant.peak_bytes / MEGABYTE, bare.peak_bytes / MEGABYTE
    row("peak memory", f"{peak[0]:.1f} MB", f"{peak[1]:.1f} MB", peak[0] / peak[1], 1.5)
    read = assistant.read_bytes / MEGABYTE, bare.read_bytes / MEGABYTE
    row("bytes read", f"{read[0]:.2f} MB", f"{read[1]:.2f} MB", read[0] / read[1])


def print_explanations(costs: Sequence[Cost]) -> None:
    """Print how long the explanation of a message takes beside an empty start of Python."""
    bare, *explained = costs
    print("\nThe explanation of an error message, beside an empty start of Python")
    for name, cost in zip(MESSAGES, explained, strict=True):
        row(name, f"{cost.seconds * 1000:.0f} ms", f"{bare.seconds * 1000:.0f} ms", cost.seconds / bare.seconds, 5)


def print_page_turns(figures: Mapping[str, float]) -> None:
    """Print how long a turn takes, and which pages it leads to when it takes long."""
    print(f"\nA page turn, from the key to the first painting of the new page ({figures['all-turns']:.0f} turns, there and back)")
    print_turns("95th percentile", figures, "all", "p95", 5)
    print_turns("median", figures, "all", "median")
    print("  95th percentile by where it leads:")
    for kind, name in (("picture", "with picture"), ("other", "other pages"), ("back", "back")):
        print_turns(name, figures, kind, "p95")
    slowest = figures["all-p95"] * 1000
    print(f"  {verdict(slowest, 16)} aim: 16 ms at most; {figures['changed']:.0f} pages still changed after that painting")


def print_turns(name: str, figures: Mapping[str, float], kind: str, figure: str, aim: float | None = None) -> None:
    """Print a figure of the turns to a kind of page beside that of bare turns."""
    ours, bare = figures[f"{kind}-{figure}"] * 1000, figures[f"bare-{figure}"] * 1000
    row(name, f"{ours:.1f} ms", f"{bare:.1f} ms", ours / bare, aim)


def print_reading(figures: Mapping[str, float]) -> None:
    """Print how long reading guides takes beside Python-Markdown alone on the same text."""
    print(f"\nReading 1,000 guides ({figures['megabytes']:.1f} MB of Markdown)")
    row("time", f"{figures['ours']:.2f} s", f"{figures['markdown']:.2f} s", figures["ours"] / figures["markdown"], 1.3)
    print(f"  a guide ten times as long takes {figures['growth']:.1f} times as long (linear would be 10)")


def print_clicks(figures: Mapping[str, Mapping[str, Mapping[str, int | None]]]) -> None:
    """Print how many clicks lead from the first page to each goal, and how many may."""
    print("\nClicks from the first page")
    for way, goals in figures.items():
        for goal, counts in goals.items():
            aim = counts["aim"] or 0
            hands = {hand: count for hand, count in counts.items() if hand != "aim"}
            shown = ", ".join(f"{hand} {count or 'never'}" for hand, count in hands.items())
            most = max(count or inf for count in hands.values())
            print(f"  {f'{way}: {goal}':<50} {shown}   {verdict(most, aim)} aim: {aim} at most")


def row(name: str, ours: str, bare: str, ratio: float, aim: float | None = None) -> None:
    """Print one figure, what it is measured against, their ratio and the aim."""
    ending = "" if aim is None else f"   {verdict(ratio, aim)} aim: {aim} at most"
    print(f"  {name:<16} {ours:>10}   bare {bare:>10}   ratio {ratio:5.2f}{ending}")


def verdict(value: float, aim: float) -> str:
    """Say whether the aim was reached."""
    return "reached," if value <= aim else "MISSED, "


def parsed(arguments: Sequence[str]) -> int:
    """Return the number of runs asked for."""
    return int(arguments[0]) if arguments else RUNS


if __name__ == "__main__":
    main(parsed(sys.argv[1:]))
