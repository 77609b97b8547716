"""What comes from outside, as tests want it: a day of its own, and nothing that this computer is set to."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from assistant import __main__ as program
from assistant import cli


def surroundings(**changes: Any) -> cli.Surroundings:
    """Return an English Linux with these changes."""
    usual = program.surroundings()._replace(environ={"LANG": "en_GB.UTF-8"}, platform="linux", today=lambda: date(2026, 12, 1))
    return usual._replace(**changes)


def without_windows(**changes: Any) -> cli.Surroundings:
    """Return the same where a window would be a mistake."""
    return surroundings(**({"wizard": never, "tour": never, "windows": lambda _: []} | changes))


def never(_options: argparse.Namespace, _around: cli.Surroundings) -> int:
    """Open no window."""
    raise AssertionError("no window is opened")
