"""The program outlives PySide's habit of giving away a reference to None at each call."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.wizard import singletons

ROOT = Path(__file__).parents[2]
MANY_CALLS = """
from pathlib import Path
from PySide6.QtWidgets import QWidget
from assistant.journey.progress import Progress
from assistant.wizard.application import Start, application

app, _, _ = application(Path("i18n"), Start(Progress()))
widget = QWidget()
for number in range(60_000):
    widget.resize(100 + number % 50, 100)
print("alive")
"""


def test_many_calls_do_not_end_the_program() -> None:
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", MANY_CALLS], cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "alive\n", "")


@pytest.mark.skipif(sys.version_info >= singletons.IMMORTAL_SINCE, reason="this Python keeps them alive by itself")
def test_they_are_kept_once() -> None:
    singletons.keep()
    counts = [sys.getrefcount(thing) for thing in (None, True, False, NotImplemented)]
    assert all(count > singletons.ENOUGH / 2 for count in counts)
    singletons.keep()
    assert abs(sys.getrefcount(None) - counts[0]) < 10_000
