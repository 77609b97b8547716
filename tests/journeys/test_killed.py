"""The program is killed on each kind of page, for real, and started again: the same page; and nothing secret was ever written."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.driven import ADDRESS, SECRET

ROOT = Path(__file__).parents[2]
DRIVEN = Path(__file__).with_name("driven.py")
PATIENCE = 60  # s
PLACES = (
    "question:message",
    "question:address",
    "question:program",
    "step:app-password#two-step",
    "check",
    "finish",
    "overview",
    "step:remove-access#delete",
    "guides",
)
BESIDE = {"guides": "step:remove-access#delete"}


def start(settings: Path, place: str = "") -> tuple[subprocess.Popen[str], dict[str, Any]]:
    """Start the program, send it to a place, and return it with what it says once that place is on the disk."""
    environ = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    running = subprocess.Popen(
        [sys.executable, str(DRIVEN), str(settings), place],
        env=environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    line = running.stdout.readline()
    if not line:
        _, errors = running.communicate(timeout=PATIENCE)
        pytest.fail(f"the program ended with {running.returncode}: {errors}")
    return running, json.loads(line)


def kill(running: subprocess.Popen[str]) -> None:
    running.send_signal(signal.SIGKILL)
    _, errors = running.communicate(timeout=PATIENCE)
    assert running.returncode == -signal.SIGKILL
    assert "Traceback" not in errors


def written_in(folder: Path) -> bytes:
    return b"\n".join(path.read_bytes() + str(path).encode() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_on_each_kind_of_page_it_begins_on_the_same_one(tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    before = ""
    everything = b""
    for place in PLACES:
        running, told = start(settings, place)
        if before:
            assert told["began"] == BESIDE.get(before, before)
        kill(running)
        everything += written_in(tmp_path)
        before = place
    running, told = start(settings)
    assert told["at"] == BESIDE[before]
    assert told["note"]
    kill(running)
    assert b'"app-password"' in everything
    planted = [ADDRESS, ADDRESS.partition("@")[0], SECRET, SECRET[:8]]
    assert [words for words in planted if words.encode() in everything or words.encode("utf-16-le") in everything] == []
    assert {path.name for path in settings.iterdir()} == {"progress.json", "progress.json.lock"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_in_the_middle_of_writing_leaves_the_old_file(tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    running, _ = start(settings, "overview")
    kill(running)
    (settings / "progress.json.4711.new").write_text('{"format": "gmail-access', encoding="utf-8")
    running, told = start(settings)
    assert told["began"] == "overview"
    kill(running)
    assert {path.name for path in settings.iterdir()} == {"progress.json", "progress.json.lock"}


@pytest.mark.parametrize("damage", ["{", '{"format": "of another program"}', "\x00" * 300], ids=["cut", "foreign", "zeros"])
def test_a_damaged_file_is_kept_aside(tmp_path: Path, damage: str) -> None:
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "progress.json").write_text(damage, encoding="utf-8")
    running, told = start(settings)
    assert told["began"] == "welcome"
    running.kill()
    running.communicate(timeout=PATIENCE)
    (aside,) = settings.glob("progress.json.damaged-*")
    assert aside.read_text(encoding="utf-8") == damage
