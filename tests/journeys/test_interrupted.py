"""Ctrl+C in the terminal, for real: the window closes as by Esc, asks nothing, and the place is kept."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from assistant import cli
from tests.journeys.driven import ADDRESS, SECRET
from tests.journeys.test_killed import PATIENCE, start
from tests.shortly import shortly

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
PLATFORM_SAYS = "This plugin does not support"

ASKED = """
import os, signal, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from assistant.__main__ import main
from assistant.wizard.shell.window import AssistantWindow
from assistant.wizard.session import plan

app = QApplication([])

def shown(kind):
    return next((widget for widget in app.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()), None)

def again(act):
    QTimer.singleShot(1, app, act)

def type_and_close():
    window = shown(AssistantWindow)
    if window is None or window.waits:
        return again(type_and_close)
    window.session.change(window.session.progress.answer("door", "set-up").answer("program", "printer"))
    window.go(plan.CHECK)
    window.currentPage().form.password.setText("abcdefghijklmnop")
    again(interrupt)
    window.close()  # asks, and waits here for the answer
    print("asked, and not closed" if window.isVisible() else "asked, and closed")

def interrupt():
    if shown(QMessageBox) is None:
        return again(interrupt)
    os.kill(os.getpid(), signal.SIGINT)

again(type_and_close)
sys.exit(main(["--settings-folder", sys.argv[1], "--language", "en"]))
"""

PLACES = ("overview", "step:app-password#two-step", "check", "question:address")


def said(errors: str) -> list[str]:
    return [line for line in errors.splitlines() if PLATFORM_SAYS not in line]


@pytest.mark.parametrize("place", shortly(PLACES, PLACES[-2:]))
def test_the_window_closes_and_the_place_is_kept(tmp_path: Path, place: str) -> None:
    running, _ = start(tmp_path / "settings", place)
    written = tmp_path / "settings" / "progress.json"
    before = json.loads(written.read_text("utf-8"))
    written.unlink()
    running.send_signal(signal.SIGINT)
    out, errors = running.communicate(timeout=PATIENCE)
    assert (running.returncode, out, said(errors)) == (cli.INTERRUPTED, "", [])
    assert json.loads(written.read_text("utf-8")) == before
    assert not any(words in written.read_text("utf-8") for words in (ADDRESS, SECRET))


def test_a_question_that_is_open_is_left(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ASKED, str(tmp_path)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (ended.returncode, ended.stdout, said(ended.stderr)) == (cli.INTERRUPTED, "asked, and closed\n", [])
    assert json.loads((tmp_path / "progress.json").read_text("utf-8"))["place"] == "check"
