"""The clipboard is read without the window ever waiting for it: tried on a real X server, with owners of every kind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from assistant.mail.secret import AppPassword
from assistant.wizard.app.clipboard_reader import ClipboardReader
from assistant.wizard.controls import clipboard
from tests.clipboard_owner import OWNER

ROOT = Path(__file__).parents[3]
PATIENCE = 60  # s
LETTERS = "xqzvkwybjmtrhpls"
SHOWN = "xqzv kwyb jmtr hpls"

# A window's program that looks once, counts how often its event loop turns until the look is over, and says what was found.
LOOKER = r"""
import os
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from assistant.wizard.app.clipboard_reader import ClipboardReader

app = QGuiApplication([])
assert app.platformName() == "xcb", app.platformName()
reader, found, turns = ClipboardReader(), [], []
timer = QTimer(interval=0)


def turn():
    turns.append(reader._thread.is_alive())
    if not turns[-1]:
        QTimer.singleShot(0, app.quit)


timer.timeout.connect(turn)
if len(sys.argv) > 1:
    os.environ["DISPLAY"] = sys.argv[1]


def begin():
    for _ in range(2):  # the second look finds the first one under way
        reader.look(lambda letters: found.append(letters.reveal()))
    timer.start()


QTimer.singleShot(0, begin)
app.exec()
print(sorted({*found}), sum(turns))
"""


def looked(display: str, how: str, text: str = SHOWN, *others: str) -> tuple[list[str], int, str]:
    """Return what is found with an owner, how often the event loop turned meanwhile, and what was complained of."""
    unset = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environ = {name: value for name, value in os.environ.items() if name not in unset}
    environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen((sys.executable, "-c", OWNER, how, text), env=environ, text=True, stdout=subprocess.PIPE) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "ready\n"
        command = (sys.executable, "-c", LOOKER, *others)
        done = subprocess.run(command, env=environ, cwd=ROOT, text=True, capture_output=True, check=False, timeout=PATIENCE)
        owner.terminate()
    assert done.returncode == 0, done.stderr
    found, turns = done.stdout.rsplit(maxsplit=1)
    return ([LETTERS] if found == f"['{LETTERS}']" else [found] * (found != "[]")), int(turns), done.stderr


def test_letters_that_were_copied_are_found(display: str) -> None:
    assert looked(display, "text")[0] == [LETTERS]


@pytest.mark.parametrize("how", ["image", "large", "incr", "dies", "primary"])
def test_of_anything_else_nothing_is_said(display: str, how: str) -> None:
    found, _, complained = looked(display, how)
    assert (found, complained) == ([], "")


def test_the_window_goes_on_while_an_owner_never_answers(display: str) -> None:
    found, turns, complained = looked(display, "never")
    assert (found, complained) == ([], "")
    assert turns > 20  # of an event loop that waits for the answer there is none


def test_a_server_that_takes_no_second_connection_is_no_trouble(display: str) -> None:
    found, _, complained = looked(display, "text", SHOWN, ":9999")
    assert (found, complained) == ([], "")


def test_a_text_that_only_resembles_is_left(display: str) -> None:
    assert looked(display, "text", "this door will open")[0] == []


# Elsewhere Qt's own clipboard is read.


def letters_found() -> list[str]:
    found: list[str] = []
    ClipboardReader().look(lambda letters: found.append(letters.reveal()))
    return found


def test_through_qt(qtbot: QtBot) -> None:
    board = QGuiApplication.clipboard()
    board.clear()
    assert letters_found() == []
    board.setText(SHOWN)
    assert letters_found() == [LETTERS]
    board.setText(SHOWN * 100_000)
    assert letters_found() == []
    board.setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    assert letters_found() == []
    data = QMimeData()
    data.setData("application/octet-stream", SHOWN.encode())
    board.setMimeData(data)
    assert letters_found() == []


def test_letters_that_the_program_put_there_itself_are_found_again(qtbot: QtBot) -> None:
    clipboard.put_secret(AppPassword(LETTERS).reveal)
    assert letters_found() == [LETTERS]
    clipboard.clear_secret()
    assert letters_found() == []
