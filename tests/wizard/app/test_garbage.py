"""Garbage is not collected before the first page is painted, and is afterwards, whatever happens in between."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import __main__ as program
from assistant import cli
from assistant.arguments import parsed
from assistant.wizard.app.garbage import uncollected
from tests.surroundings import surroundings

ROOT = Path(__file__).parents[3]
STARTED = """
import gc, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from assistant.__main__ import main
from assistant.wizard.shell.window import AssistantWindow

def look():
    window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, AssistantWindow))
    print("before it is painted", gc.isenabled())
    window.later(lambda: print("afterwards", gc.isenabled()))
    window.later(window.close)

app = QApplication(["gmail-access-assistant"])
QTimer.singleShot(0, app, look)
main(["--settings-folder", sys.argv[1]])
"""


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Whatever a test found, the next one begins with garbage being collected."""
    yield
    gc.enable()


def test_it_is_collected_again_when_that_is_said() -> None:
    with uncollected() as collect:
        assert not gc.isenabled()
        collect()
        assert gc.isenabled()
    assert gc.isenabled()


def test_it_is_collected_again_whatever_is_raised() -> None:
    def fail() -> None:
        with uncollected():
            assert not gc.isenabled()
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert gc.isenabled()


def test_it_is_collected_again_where_no_window_can_be_opened(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def homeless() -> Path:
        assert not gc.isenabled()
        raise RuntimeError("Could not determine home directory.")

    around = surroundings(environ={"QT_QPA_PLATFORM": "offscreen"}, home=homeless)
    assert program.open_wizard(parsed([]), around) == cli.UNREADABLE
    assert gc.isenabled()
    assert capsys.readouterr().err == f"{program.NO_HOME}\n"


def test_it_is_collected_again_once_the_first_page_is_painted(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", STARTED, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert run.stdout.splitlines() == ["before it is painted False", "afterwards True"]
