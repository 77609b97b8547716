"""Real windows on a virtual display with a window manager: they reach the default browser, and come to the front when called."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.__main__ import OPEN_ALREADY
from assistant.wizard.app.x11_clipboard import short_text
from tests.clipboard_owner import OWNER
from tests.shortly import shortly

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # s
PACKAGES = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xdg-open": "xdg-utils", "xdg-mime": "xdg-utils"}
ADDRESS = "https://myaccount.google.com/apppasswords"
BROWSER = '#!/bin/sh\nprintf "%s\\n" "$@" >> "{log}"\n'
ENTRY = "[Desktop Entry]\nType=Application\nName=A browser of the test\nExec={script} %u\nMimeType=x-scheme-handler/https;\n"
DEFAULT = "[Default Applications]\nx-scheme-handler/https=test-browser.desktop\n"


def running(stack: ExitStack, *command: str, **options: object) -> subprocess.Popen[str]:
    """Start a program that is ended with the test."""
    started: subprocess.Popen[str] = subprocess.Popen(command, text=True, **options)  # type: ignore[call-overload]
    stack.enter_context(started)
    stack.callback(started.terminate)
    return started


@pytest.fixture
def tools() -> None:
    missing = sorted({package for tool, package in PACKAGES.items() if shutil.which(tool) is None})
    if not sys.platform.startswith("linux") or missing:
        pytest.skip(f"a real window needs a virtual display: install the packages {', '.join(missing)}")


@pytest.fixture
def display(tools: None) -> Iterator[tuple[ExitStack, str]]:
    """A display of 1280 x 800 with a window manager that is ready."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
        running(stack, *command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as said:
            name = f":{said.readline().strip()}"
        environ = os.environ | {"DISPLAY": name}
        manager = running(stack, "openbox", env=environ)
        deadline = time.monotonic() + PATIENCE
        while subprocess.run(("xdotool", "get_desktop"), env=environ, capture_output=True, check=False).returncode:
            assert manager.poll() is None, "the window manager ended"
            assert time.monotonic() < deadline, "the window manager is not ready"
            time.sleep(0.05)
        yield stack, name


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """What the browser that is registered as the default for https was asked to open."""
    log, script = tmp_path / "opened.txt", tmp_path / "browser.sh"
    script.write_text(BROWSER.format(log=log), encoding="utf-8")
    script.chmod(0o755)
    (tmp_path / "data" / "applications").mkdir(parents=True)
    (tmp_path / "config").mkdir()
    (tmp_path / "data" / "applications" / "test-browser.desktop").write_text(ENTRY.format(script=script), encoding="utf-8")
    (tmp_path / "config" / "mimeapps.list").write_text(DEFAULT, encoding="utf-8")
    return log


@dataclass
class Desktop:
    """A display, and programs on it with a home of their own."""

    stack: ExitStack
    environ: dict[str, str]
    bot: QtBot

    def start(self, settings: Path, *options: str) -> subprocess.Popen[str]:
        command = (sys.executable, "-m", "assistant", *options, "--settings-folder", str(settings))
        return running(self.stack, *command, cwd=ROOT, env=self.environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(("xdotool", *arguments), env=self.environ, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def until(self, program: subprocess.Popen[str], true: Callable[[], object], what: str) -> None:
        self.bot.waitUntil(lambda: bool(true()) or program.poll() is not None, timeout=1000 * PATIENCE)
        assert program.poll() is None, f"{what}: {program.communicate()}"

    def window(self, title: str) -> str:
        """Return the window of this title that can be seen, "" where there is none."""
        return self.xdotool("search", "--onlyvisible", "--name", title).partition("\n")[0]

    def active(self) -> str:
        return self.xdotool("getactivewindow")

    def activate(self, program: subprocess.Popen[str], title: str) -> str:
        self.until(program, lambda: self.window(title), "no window was shown")
        shown = self.window(title)
        self.until(program, lambda: self.xdotool("windowactivate", shown) or self.active() == shown, "it did not become active")
        return shown


@pytest.fixture
def desktop(display: tuple[ExitStack, str], tmp_path: Path, qtbot: QtBot) -> Desktop:
    stack, name = display
    unset = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "BROWSER", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"}
    kept = {variable: value for variable, value in os.environ.items() if variable not in unset}
    folders = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    return Desktop(stack, kept | folders | {"DISPLAY": name, "LANG": "en_GB.UTF-8"}, qtbot)


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
    owner = running(
        desktop.stack, sys.executable, "-c", OWNER, "text", "xqzv kwyb jmtr hpls", env=desktop.environ, stdout=subprocess.PIPE
    )
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
