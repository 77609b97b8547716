"""Real windows on a virtual display with a window manager: they reach the default browser, and come to the front when called."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.__main__ import OPEN_ALREADY
from assistant.wizard.app.x11_clipboard import short_text
from tests.clipboard_owner import OWNER
from tests.journeys.desktop import PATIENCE, ROOT, Desktop, display, registered_browser, running, skip_without
from tests.shortly import shortly

ADDRESS = "https://myaccount.google.com/apppasswords"


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    skip_without("Xvfb", "openbox", "xdotool", "xdg-open", "xdg-mime")
    with display("1280x800") as (stack, name):
        yield Desktop.at(stack, name, tmp_path, qtbot)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """What the browser that is registered as the default for https was asked to open."""
    return registered_browser(tmp_path)


def test_the_button_reaches_the_persons_own_browser(desktop: Desktop, log: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    program = desktop.start(settings, "--guide", "app-password", "--step", "make-app-password")
    desktop.activate(program, "Step .* Gmail Access Assistant")
    desktop.until(program, (settings / "progress.json").exists, "the page was not seen")
    desktop.xdotool("key", "space")
    desktop.until(program, log.exists, "the browser was not started")
    desktop.until(program, lambda: log.read_text(encoding="utf-8").endswith("\n"), "the browser did not note the address")
    desktop.xdotool("key", "Escape")
    out, err = program.communicate(timeout=PATIENCE)
    assert log.read_text(encoding="utf-8") == f"{ADDRESS}\n"
    assert (program.returncode, out, err) == (0, "", "")
    assert "make-app-password" in (settings / "progress.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("minimised", shortly((False, True), (True,)))
def test_a_second_start_brings_the_first_window_to_the_front(desktop: Desktop, tmp_path: Path, minimised: bool) -> None:
    first = desktop.start(tmp_path / "first", "--guide", "app-password", "--step", "make-app-password")
    window = desktop.activate(first, "Step .* Gmail Access Assistant")
    other = desktop.start(tmp_path / "other")
    in_front = desktop.activate(other, "Connect your Gmail")
    if minimised:
        desktop.xdotool("windowminimize", window)
        desktop.until(first, lambda: not desktop.window("Step .* Gmail Access Assistant"), "it was not minimised")
    assert desktop.active() == in_front
    second = desktop.start(tmp_path / "first")
    desktop.until(first, lambda: desktop.active() == window, "it did not come to the front")
    assert desktop.window("Step .* Gmail Access Assistant") == window
    assert second.communicate(timeout=PATIENCE) == ("", f"{OPEN_ALREADY}\n")
    assert second.returncode == 0
    assert (first.poll(), other.poll()) == (None, None)


def test_letters_that_were_copied_are_taken_when_the_window_comes_to_the_front(desktop: Desktop, tmp_path: Path) -> None:
    command = (sys.executable, "-c", OWNER, "text", "xqzv kwyb jmtr hpls")
    owner = running(desktop.stack, *command, env=desktop.environ, stdout=subprocess.PIPE)
    assert owner.stdout is not None
    assert owner.stdout.readline() == "ready\n"
    program = desktop.start(tmp_path / "settings", "--guide", "app-password", "--step", "make-app-password")
    window = desktop.activate(program, "Step .* Gmail Access Assistant")
    other = desktop.start(tmp_path / "other")
    desktop.activate(other, "Connect your Gmail")
    desktop.activate(program, "Step .* Gmail Access Assistant")
    display = desktop.environ["DISPLAY"]
    desktop.until(program, lambda: short_text(64, 5, display) == "xqzvkwybjmtrhpls", "the letters were not taken")
    desktop.xdotool("key", "Escape")
    desktop.until(program, lambda: desktop.active() not in {"", window}, "nothing was asked")
    desktop.xdotool("key", "Return")  # clear and close
    out, err = program.communicate(timeout=PATIENCE)
    assert (program.returncode, out, err) == (0, "", "")
    assert short_text(64, 5, display) is None
    written = (tmp_path / "settings" / "progress.json").read_text(encoding="utf-8")
    assert "make-app-password" in written
    assert "xqzv" not in written


@pytest.mark.long
@pytest.mark.parametrize("walked", ["tests/journeys/test_verdict.py", "tests/journeys/test_clicks.py"])
def test_the_way_and_the_check_are_walked_in_a_real_window_too(desktop: Desktop, walked: str) -> None:
    """Where letters come by themselves it is the program that tests them that copies: nothing is taken from itself."""
    command = (sys.executable, "-m", "pytest", walked, "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-k", "not themselves")
    environ = {name: value for name, value in desktop.environ.items() if not name.startswith(("COV", "PYTEST"))}
    walk = subprocess.run(
        command, cwd=ROOT, env=environ | {"QT_QPA_PLATFORM": "xcb"}, capture_output=True, text=True, check=False, timeout=900
    )
    assert walk.returncode == 0, walk.stdout
