"""A second start on the same settings brings the first window to the front and ends; no lock that was left prevents a start."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import QLockFile, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from assistant import cli
from assistant.__main__ import OPEN_ALREADY
from assistant.journey.store import load
from assistant.wizard.app.single_instance import Claim, claim
from tests.journeys.test_killed import PATIENCE, ROOT, kill, start

LONG_AGO = 1_000_000_000  # s since 1970
NO_PATIENCE: Any = None  # to be asked for it is a mistake
HOST = socket.gethostname()
LEFT = {
    "nothing": "",
    "rubbish": "\0\xff rubbish\n" * 100,
    "of another computer": "1\nsystemd\nanother-computer\n0123\n4567\n",
    "of a process that is gone": f"{2**22}\npython3\n{HOST}\n",
    "of another program": f"{os.getppid()}\nanother-program\n{HOST}\n",
    "of this program, whose number another process has": f"{os.getpid()}\n{Path(sys.executable).resolve().name}\n{HOST}\n",
}


@pytest.fixture
def parent() -> Iterator[QObject]:
    """Somebody who listens, and is gone with the test."""
    made = QObject()
    yield made
    delete(made)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "progress.json"


@pytest.fixture
def lock(path: Path) -> Iterator[QLockFile]:
    """The lock of a window that is there and answers no call."""
    path.parent.mkdir()
    held = QLockFile(str(path.with_name("progress.json.lock")))
    assert held.tryLock(0)
    yield held
    held.unlock()


def second(settings: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assistant", "--settings-folder", str(settings), *options],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def is_locked(made: Claim | None) -> bool:
    assert made is not None
    locked = made._lock.isLocked()
    made.release()
    return locked


# Two processes


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_second_start_ends_well_and_the_place_of_the_first_window_stays(path: Path) -> None:
    first, told = start(path.parent, "step:app-password#two-step")
    for options in ((), ("--guide", "remove-access"), ("--language", "fr")):
        run = second(path.parent, *options)
        assert (run.returncode, run.stdout, run.stderr.splitlines()) == (cli.FINE, "", [OPEN_ALREADY])
    assert first.poll() is None
    assert told["at"] == "step:app-password#two-step"
    assert load(path).progress.current == ("app-password", "two-step")
    assert not path.with_name("progress.json.call").exists()
    elsewhere = second(path.parent / "elsewhere", "--quit-after-first-paint")
    assert (elsewhere.returncode, OPEN_ALREADY in elsewhere.stderr) == (cli.FINE, False)
    kill(first)
    assert path.with_name("progress.json.lock").exists()
    again, told = start(path.parent)
    assert told["began"] == "step:app-password#two-step"
    kill(again)


@pytest.mark.parametrize("content", LEFT.values(), ids=LEFT)
def test_a_lock_that_was_left_prevents_no_start(path: Path, content: str) -> None:
    path.parent.mkdir()
    left = path.with_name("progress.json.lock")
    left.write_text(content, encoding="utf-8")
    os.utime(left, (LONG_AGO, LONG_AGO))
    assert is_locked(claim(path, PATIENCE))
    assert not left.exists()


def test_with_rubbish_for_a_lock_and_a_call_the_program_starts(path: Path) -> None:
    path.parent.mkdir()
    path.with_name("progress.json.lock").write_text("rubbish", encoding="utf-8")
    path.with_name("progress.json.call").write_text("--guide remove-access", encoding="utf-8")
    run = second(path.parent, "--quit-after-first-paint")
    assert (run.returncode, OPEN_ALREADY in run.stderr) == (cli.FINE, False)
    assert not path.with_name("progress.json.lock").exists()


# What the claim does


def test_whoever_comes_first_has_the_claim_until_it_is_released(path: Path) -> None:
    first = claim(path)
    assert first is not None
    assert not is_locked(claim(path, patience=0))
    first.release()
    assert is_locked(claim(path))
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("content", ["", "--guide remove-access"])
def test_each_call_is_answered_and_acted_on(path: Path, parent: QObject, qtbot: QtBot, content: str) -> None:
    made, calls, call = claim(path), list[bool](), path.with_name("progress.json.call")
    assert made is not None
    path.with_name("progress.json.call").touch()  # before the first page was painted
    made.listen(parent, lambda: calls.append(call.exists()))
    assert calls == [False]
    for number in (2, 3):
        call.write_text(content, encoding="utf-8")
        qtbot.waitUntil(lambda number=number: len(calls) == number)  # type: ignore[misc]
    path.touch()
    path.unlink()
    call.write_text(content, encoding="utf-8")
    qtbot.waitUntil(lambda: len(calls) == 4)
    assert not any(calls)
    made.release()


def test_the_second_start_is_told_of_the_answer(path: Path, lock: QLockFile) -> None:
    call = path.with_name("progress.json.call")

    def answer() -> None:
        while not call.exists():
            pass
        call.unlink()

    window = Thread(target=answer, daemon=True)
    window.start()
    assert claim(path, PATIENCE) is None
    window.join()


def test_where_the_first_window_is_just_closed_the_second_takes_its_place(path: Path, lock: QLockFile) -> None:
    call = path.with_name("progress.json.call")

    def close() -> None:
        while not call.exists():
            pass
        lock.unlock()

    window = Thread(target=close, daemon=True)
    window.start()
    assert is_locked(claim(path, PATIENCE))
    window.join()
    assert not call.exists()


def test_where_nobody_answers_the_program_starts_all_the_same(path: Path, lock: QLockFile) -> None:
    assert not is_locked(claim(path, patience=0))
    assert not path.with_name("progress.json.call").exists()
    assert lock.isLocked()


def test_a_window_of_another_computer_is_not_waited_for(path: Path, lock: QLockFile) -> None:
    held = path.with_name("progress.json.lock")
    held.write_text(LEFT["of another computer"], encoding="utf-8")
    os.utime(held, (LONG_AGO, LONG_AGO))
    assert not is_locked(claim(path, NO_PATIENCE))


@pytest.mark.parametrize("below", ["progress.json", "settings/progress.json"])
def test_where_no_lock_can_be_made_the_program_starts(tmp_path: Path, parent: QObject, below: str) -> None:
    (tmp_path / "file").touch()
    made = claim(tmp_path / "file" / below, NO_PATIENCE)
    assert made is not None
    made.listen(parent, lambda: pytest.fail("nobody has called"))
    assert not is_locked(made)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes nor devices in folders")
@pytest.mark.parametrize("kind", ["pipe", "link to a device", "link to nothing", "huge"])
def test_what_is_no_lock_of_ours_is_neither_waited_for_nor_read(path: Path, kind: str) -> None:
    path.parent.mkdir()
    left = path.with_name("progress.json.lock")
    if kind == "pipe":
        os.mkfifo(left)
    elif kind == "huge":
        left.touch()
        os.truncate(left, 10**10)
    else:
        left.symlink_to("/dev/zero" if kind == "link to a device" else path.parent / "nothing")
    assert not is_locked(claim(path, NO_PATIENCE))
    assert os.path.lexists(left)


def test_a_folder_where_the_lock_should_be_prevents_no_start(path: Path) -> None:
    path.with_name("progress.json.lock").mkdir(parents=True)
    (path.with_name("progress.json.lock") / "full").touch()
    assert not is_locked(claim(path, patience=0))
