"""In a real window, under a window manager, the button's address reaches whichever program is the default browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xdg-open": "xdg-utils"}
SCREEN = ("-screen", "0", "1280x800x24")
STEP = ("--guide", "app-password", "--step", "app-passwords")
PATIENCE = 60.0  # seconds, on a busy machine
ADDRESS = "https://myaccount.google.com/apppasswords"


@contextmanager
def running(*command: str, env: dict[str, str], stdout: int | None = None) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(command, env=env, cwd=ROOT, text=True, stderr=subprocess.PIPE, stdout=stdout) as process:
        try:
            yield process
        finally:
            process.terminate()


def until(found: Callable[[], str]) -> str:
    """Ask again and again, for the machine decides how long a window takes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if answer := found():
            return answer
    raise AssertionError("nothing came in time")


def register_browser(home: Path, log: Path) -> dict[str, str]:
    """Make a program of ours the default browser of a person whose home this is."""
    applications, config = home / "share" / "applications", home / "config"
    applications.mkdir(parents=True)
    config.mkdir()
    script = home / "browser"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{log}"\n', encoding="utf-8")
    script.chmod(0o755)
    (applications / "recording.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Recording\nExec={script} %u\nMimeType=x-scheme-handler/https;\n",
        encoding="utf-8",
    )
    (config / "mimeapps.list").write_text("[Default Applications]\nx-scheme-handler/https=recording.desktop\n", encoding="utf-8")
    return {"HOME": str(home), "XDG_DATA_HOME": str(home / "share"), "XDG_CONFIG_HOME": str(config)}


@pytest.mark.skipif(sys.platform != "linux", reason="a virtual display of X11 is Linux's")
def test_the_button_reaches_the_default_browser(tmp_path: Path) -> None:
    missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
    if missing:
        pytest.skip(f"needs the packages {', '.join(missing)}")
    log = tmp_path / "opened"
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    env = kept | register_browser(tmp_path / "home", log)
    with ExitStack() as started:
        display = started.enter_context(
            running("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", env=env, stdout=subprocess.PIPE)
        )
        assert display.stdout is not None
        env["DISPLAY"] = f":{display.stdout.readline().strip()}"
        started.enter_context(running("openbox", env=env))
        options = (
            "--guide",
            "app-password",
            "--step",
            "app-passwords",
            "--language",
            "en",
            "--settings-folder",
            str(tmp_path / "kept"),
        )
        program = started.enter_context(running(sys.executable, "-m", "assistant", *options, env=env))

        def xdotool(*words: str) -> str:
            return subprocess.run(["xdotool", *words], env=env, capture_output=True, text=True, check=False).stdout.strip()

        window = until(lambda: xdotool("search", "--onlyvisible", "--name", "Step .* Gmail Access Assistant").partition("\n")[0])
        until(lambda: "ok" if xdotool("getactivewindow") == window else xdotool("windowactivate", window))

        def pressed() -> str:
            if not log.exists():
                xdotool("key", "--window", window, "space")
            return log.read_text(encoding="utf-8") if log.exists() else ""

        opened = until(pressed)
        assert set(opened.split()) == {ADDRESS}
        program.terminate()
        assert program.stderr is not None
        assert "Traceback" not in program.stderr.read()
