"""The program outlives PySide's habit of giving away a reference to None at each call."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.wizard.app import immortal_none

ROOT = Path(__file__).parents[3]
MANY_CALLS = """
from datetime import date
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from assistant import __main__ as program, cli, paths
from assistant.journey.progress import Progress
from assistant.wizard.app.application import Start, run
from assistant.wizard.shell.window import AssistantWindow

around = program.surroundings()._replace(environ={}, platform="linux")

def call_often():
    window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, AssistantWindow))
    if not window.waits:  # the page was seen, and what could wait for that is done
        for _ in range(60_000):
            window.update()
        print("alive")
        app.exit()

app = QApplication([])
watch = QTimer(interval=20)
watch.timeout.connect(call_often)
watch.start()
world = lambda translator: program.world_around(cli.guides_at(None, around), around, translator, lambda _: None)
run(paths.translations(), Start(Progress(language="en")), world)
"""


def test_many_calls_do_not_end_the_program() -> None:
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", MANY_CALLS], cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "alive\n", "")


@pytest.mark.skipif(sys.version_info >= immortal_none.IMMORTAL_SINCE, reason="this Python keeps them alive by itself")
def test_they_are_kept_once() -> None:
    immortal_none.keep()
    counts = [sys.getrefcount(thing) for thing in (None, True, False, NotImplemented)]
    assert all(count > immortal_none.ENOUGH / 2 for count in counts)
    immortal_none.keep()
    assert abs(sys.getrefcount(None) - counts[0]) < 10_000
