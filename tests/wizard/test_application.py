"""Qt is started, a window put together and shown, and the system's colours followed while it is open."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType
from PySide6.QtWidgets import QApplication

from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard import display, theme, tour
from assistant.wizard.application import Start, run
from assistant.wizard.plan import FINISH, OVERVIEW, Key
from assistant.wizard.window import AssistantWindow
from assistant.wizard.world import World

ROOT = Path(__file__).parents[2]
NO_PLUGIN = """
from pathlib import Path
from assistant.journey.progress import Progress
from assistant.wizard.application import Start, application

app, _, progress = application(Path("i18n"), Start(Progress(language="fr_CA"), platforms="{platforms}"))
print(app.platformName(), progress.language, app.style().name())
"""


@pytest.fixture
def excepthook(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the program does with unexpected mistakes ends with the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def windows() -> list[AssistantWindow]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, AssistantWindow) and widget.isVisible()]


@pytest.mark.usefixtures("excepthook", "speaker")
def test_it_runs_until_it_is_closed_and_follows_the_systems_colours(
    application: QApplication, make_world: Callable[..., World], saved: list[Progress]
) -> None:
    hints = application.styleHints()
    seen: list[tuple[str, str]] = []

    def look() -> None:
        (window,) = windows()
        seen.append((window.colours.window, application.palette().window().color().name()))

    def change_and_close() -> None:
        look()
        hints.colorSchemeChanged.emit(hints.colorScheme())  # what a system says whose colours have changed
        look()
        for window in windows():
            window.close()
        application.quit()

    QTimer.singleShot(0, application, change_and_close)
    start = Start(Progress(language="en"), guide="remove-access", colours=theme.DARK)
    assert run(ROOT / "i18n", start, lambda _: make_world()) == 0
    now = theme.wanted(hints, application.palette())
    assert seen == [(theme.DARK.window, theme.DARK.window), (now.window, now.window)]
    assert saved[-1].guide == "remove-access"
    assert saved[-1].place is Place.OVERVIEW


@pytest.mark.usefixtures("excepthook", "speaker")
def test_it_ends_after_the_first_paint_when_it_is_told_to(make_world: Callable[..., World]) -> None:
    assert run(ROOT / "i18n", Start(Progress(language="en"), quit_after_first_paint=True), lambda _: make_world()) == 0
    for window in windows():
        window.close()


@pytest.mark.parametrize(("platforms", "said"), [("nothing-there;offscreen", "nothing-there"), ("offscreen", "")])
def test_what_a_plug_in_misses_is_passed_on(platforms: str, said: str) -> None:
    environ = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    started = subprocess.run(
        [sys.executable, "-c", NO_PLUGIN.format(platforms=platforms)],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (started.returncode, started.stdout) == (0, "offscreen fr fusion\n")
    assert said in started.stderr
    assert bool(said) == bool(started.stderr)


def test_what_is_written_to_standard_error_is_held_back(capfd: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    with display._held(said):
        os.write(display.STANDARD_ERROR, b"from a library\n")
    assert said == ["from a library\n"]
    os.write(display.STANDARD_ERROR, b"and now passed on\n")
    assert capfd.readouterr().err == "and now passed on\n"


def test_the_application_that_is_there_is_used(application: QApplication) -> None:
    assert display.started("") is application


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (OVERVIEW, "overview"),
        (FINISH, "finish"),
        (Key(Place.QUESTION, "two-step"), "question-two-step"),
        (Key(Place.STEP, Stop("app-password", "create")), "step-create"),
    ],
)
def test_a_picture_of_a_page_is_named_after_it(key: Key, name: str) -> None:
    assert tour.name_of(key) == name


def test_a_tour_passes_on_what_qt_says_but_for_the_platform(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ("This plugin does not support propagateSizeHints()", "QPainter: nothing to paint on"):
        tour._quiet(QtMsgType.QtWarningMsg, QMessageLogContext(), words)
    assert capsys.readouterr().err == "QPainter: nothing to paint on\n"
