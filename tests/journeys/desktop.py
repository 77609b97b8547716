"""A virtual display with a window manager, and the programs on it: what people have in front of them on X11."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("Xlib", reason="python-xlib is only there on Linux")

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.protocol.event import ClientMessage

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # s
PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xdg-open": "xdg-utils",
    "xdg-mime": "xdg-utils",
    "xwininfo": "x11-utils",
    "xrandr": "x11-xserver-utils",
    "chromium": "chromium",
}
UNSET = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "BROWSER", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"}
BROWSER = '#!/bin/sh\nprintf "%s\\n" "$@" >> "{log}"\n'
ENTRY = "[Desktop Entry]\nType=Application\nName=A browser of the test\nExec={script} %u\nMimeType=x-scheme-handler/https;\n"
DEFAULT = "[Default Applications]\nx-scheme-handler/https=test-browser.desktop\n"


def skip_without(*tools: str) -> None:
    """Skip a test where a tool is missing, and say which package has it."""
    missing = sorted({PACKAGES[tool] for tool in tools if shutil.which(tool) is None})
    if not sys.platform.startswith("linux") or missing:
        pytest.skip(f"a real window needs a virtual display: install the packages {', '.join(missing)}")


def running(stack: ExitStack, *command: str, **options: object) -> subprocess.Popen[str]:
    """Start a program that is ended with the test."""
    started: subprocess.Popen[str] = subprocess.Popen(command, text=True, **options)  # type: ignore[call-overload]
    stack.enter_context(started)
    stack.callback(started.terminate)
    return started


@contextmanager
def display(size: str) -> Iterator[tuple[ExitStack, str]]:
    """Run a display with a window manager; gives its name once that is ready."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset")
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


def registered_browser(folder: Path) -> Path:
    """Make a browser the default for https in a home of the test; returns where it notes what it was asked to open."""
    log, script = folder / "opened.txt", folder / "browser.sh"
    script.write_text(BROWSER.format(log=log), encoding="utf-8")
    script.chmod(0o755)
    (folder / "data" / "applications").mkdir(parents=True)
    (folder / "config").mkdir()
    (folder / "data" / "applications" / "test-browser.desktop").write_text(ENTRY.format(script=script), encoding="utf-8")
    (folder / "config" / "mimeapps.list").write_text(DEFAULT, encoding="utf-8")
    return log


@dataclass
class Desktop:
    """A display, and programs on it with a home of their own."""

    stack: ExitStack
    environ: dict[str, str]
    bot: QtBot

    @classmethod
    def at(cls, stack: ExitStack, name: str, home: Path, bot: QtBot, **environ: str) -> Desktop:
        kept = {variable: value for variable, value in os.environ.items() if variable not in UNSET}
        folders = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}
        return cls(stack, kept | folders | {"DISPLAY": name, "LANG": "en_GB.UTF-8"} | environ, bot)

    def start(self, settings: Path, *options: str) -> subprocess.Popen[str]:
        return self.run(sys.executable, "-m", "assistant", *options, "--settings-folder", str(settings))

    def run(self, *command: str) -> subprocess.Popen[str]:
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

    def maximised(self, window: str) -> bool:
        """Tell whether a window is maximised; where it is not, ask the window manager for it, as the window's own buttons do."""
        display = Display(self.environ["DISPLAY"])
        state, *ways = (display.intern_atom(f"_NET_WM_STATE{name}") for name in ("", "_MAXIMIZED_HORZ", "_MAXIMIZED_VERT"))
        told = display.create_resource_object("window", int(window)).get_full_property(state, Xatom.ATOM)
        found = told is not None and set(ways) <= {*told.value}
        if not found:
            message = ClientMessage(window=int(window), client_type=state, data=(32, [1, *ways, 1, 0]))
            display.screen().root.send_event(message, event_mask=X.SubstructureRedirectMask)
        display.sync()
        display.close()
        return found
