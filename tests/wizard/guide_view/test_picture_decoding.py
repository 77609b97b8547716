"""Pictures as hard to decode as the limits allow: not much memory, and nothing that keeps the window from closing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from assistant.guides import files
from assistant.guides.pictures import HEADER, LARGEST_FILE, MOST_SCANS
from assistant.wizard.guide_view.picture_decoding import Pictures
from tests import made_pictures
from tests.wizard.person import Person, playing

ROOT = Path(__file__).parents[3]
MOST_MEMORY = 300  # MB

SHOWN: dict[str, Callable[[], bytes]] = {  # each at the limit itself
    "8 bits.png": lambda: made_pictures.png(2_500, 4_000, colour=6),
    "16 bits.png": lambda: made_pictures.png(1_250, 4_000, depth=16, colour=6),
    "1 bit.png": lambda: made_pictures.png(2_500, 4_000, depth=1, colour=0),
    "tall.png": lambda: made_pictures.png(800, 8_000, colour=6),
    "thin.png": lambda: made_pictures.png(1, 10),
    "flat.png": lambda: made_pictures.png(8_000, 1),
    "packed texts.png": lambda: made_pictures.png(10, 10, more=[made_pictures.packed(b"zTXt", 3_900_000)] * 60),
    "packed profile.png": lambda: made_pictures.png(10, 10, more=[made_pictures.packed(b"iCCP", 3_900_000)]),
    "noise.jpeg": lambda: made_pictures.saved("JPEG", (2_500, 4_000), noise=True, quality=40),
    "progressive.jpeg": lambda: made_pictures.progressive(2_500, 4_000, MOST_SCANS),
    "noise.webp": lambda: made_pictures.saved("WEBP", (2_500, 4_000), noise=True, method=0, quality=25),
}
REFUSED: dict[str, Callable[[], bytes]] = {
    "too thin.png": lambda: made_pictures.png(1, 8_000),
    "too large.png": lambda: made_pictures.png(8_000, 1_251),
    "too deep.png": lambda: made_pictures.png(2_500, 2_001, depth=16, colour=6),
    "more than its rows.png": lambda: made_pictures.bomb(600, 400, LARGEST_FILE),
    "too many scans.jpeg": lambda: made_pictures.progressive(200, 100, MOST_SCANS + 1),
}

DECODE = """
import json, sys, time
from tests.memory import peak
from pathlib import Path
from PySide6.QtWidgets import QApplication
from assistant.guides import files
from assistant.wizard.app import immortal_none
from assistant.wizard.guide_view.picture_decoding import Pictures
immortal_none.keep()
app = QApplication([])
taken = {}
pictures = Pictures(files.start_of)
for path in sorted(Path(sys.argv[1]).iterdir()):
    for width in (560, 10_000):
        started = time.perf_counter()
        pictures.at(path, width)
        while pictures.busy:
            app.processEvents()
        pixmap = pictures.at(path, width)
        taken[f"{path.name} {width}"] = pixmap.width(), pixmap.height(), round(time.perf_counter() - started, 2)
print(json.dumps([taken, peak()]))
"""


HANGS = 120  # s; none takes more than some ten


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=unmeasured,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=HANGS,
    )


@pytest.mark.long
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux says how much memory a process itself took")
def test_no_picture_takes_much_memory(tmp_path: Path) -> None:
    for name, make in {**SHOWN, **REFUSED}.items():
        (tmp_path / name).write_bytes(make())
    ran = run(DECODE, str(tmp_path))
    assert ran.returncode == 0, ran.stderr
    taken, memory = json.loads(ran.stdout)
    print(*(f"{name}: {seconds} s" for name, (_, _, seconds) in taken.items()), f"{memory} MB", sep="\n")
    assert memory < MOST_MEMORY
    for name in SHOWN:
        assert all(min(taken[f"{name} {width}"][:2]) > 0 for width in (560, 10_000)), name
    for name in REFUSED:
        assert all(taken[f"{name} {width}"][:2] == [0, 0] for width in (560, 10_000)), name


LEAVE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from assistant.guides import files
from assistant.wizard.app import immortal_none
from assistant.wizard.guide_view.picture_decoding import Pictures, _at_work
immortal_none.keep()
app = QApplication([])
pictures = Pictures(files.start_of)
for path in sorted(Path(sys.argv[1]).iterdir()):
    pictures.at(path, 10_000)
while not _at_work.locked():
    app.processEvents()
print(pictures.busy)
"""


def test_the_program_ends_while_a_picture_is_decoded(tmp_path: Path) -> None:
    content = SHOWN["noise.jpeg"]()
    for number in range(5):
        (tmp_path / f"{number}.jpeg").write_bytes(content)
    ran = run(LEAVE, str(tmp_path))
    assert (ran.stdout, ran.stderr, ran.returncode) == ("True\n", "", 0)


def test_the_window_closes_while_a_picture_is_read(make_window: Callable[..., Person]) -> None:
    begun, ended = Event(), Event()

    def read(path: Path, most: int) -> bytes:
        if most > HEADER:
            begun.set()
            ended.wait()
        return files.start_of(path, most)

    person = make_window(playing("app-password"), read_picture=read)
    person.press(person.window.button(person.window.WizardButton.NextButton))
    person.bot.waitUntil(begun.is_set)
    assert person.window.waits
    person.window.close()
    assert not person.window.isVisible()
    assert not person.window.waits
    ended.set()


BESIDE = """
import sys
from pathlib import Path
from threading import Thread
from PySide6.QtGui import QGuiApplication, QIcon
from assistant.wizard.app import immortal_none
from assistant.wizard.guide_view.picture_decoding import decoded
immortal_none.keep()
app = QGuiApplication([])
path = Path(sys.argv[1])
content = path.read_bytes()
thread = Thread(target=lambda: [decoded(content, 300) for _ in range(150)])
thread.start()
while thread.is_alive():
    assert not QIcon(str(path)).pixmap(16, 16).isNull()
print("both went on")
"""


def test_the_window_may_load_a_picture_while_another_one_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    path.write_bytes(made_pictures.png(640, 400))
    done = run(BESIDE, str(path))
    assert done.stdout == "both went on\n", done.stderr


def test_a_mistake_while_one_picture_is_decoded_stops_no_other(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, qtbot: Any
) -> None:
    def read(path: Path, most: int) -> bytes:
        if path.name == "wrong.png" and most > HEADER:
            raise LookupError("a mistake")
        return files.start_of(path, most)

    wrong, right = tmp_path / "wrong.png", tmp_path / "right.png"
    for path in (wrong, right):
        path.write_bytes(made_pictures.png(64, 40))
    pictures = Pictures(read)
    for path in (wrong, right):
        pictures.at(path, 64)
        qtbot.waitUntil(lambda: not pictures.busy)
    assert pictures.at(right, 64).width() == 64
    assert pictures.at(wrong, 64).isNull()
    assert "LookupError: a mistake" in capsys.readouterr().err
