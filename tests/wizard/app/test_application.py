"""Qt is started, a window put together and shown, and the system's colours followed while it is open."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication

from assistant.journey.answers import Answers
from assistant.journey.progress import Progress
from assistant.journey.route import Policy, Stop
from assistant.mail_clients.client import MailClient
from assistant.wizard.app import qt_platform, tour
from assistant.wizard.app.application import _look_ahead
from assistant.wizard.controls import theme
from assistant.wizard.session.plan import ADDRESS, FINISH, MESSAGE, OVERVIEW, Asking, AtStep, Key
from tests.wizard.person import Person

ROOT = Path(__file__).parents[3]
FOLLOWING = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import date
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from assistant import __main__ as program, cli
from assistant.journey.progress import Progress
from assistant.wizard.controls import theme
from assistant.wizard.app.application import Start, run
from assistant.wizard.shell.window import AssistantWindow
from assistant import paths

app = QApplication([])
around = program.surroundings()._replace(environ={}, platform="linux")
saved = []

def look():
    window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, AssistantWindow))
    print(window.colours.window, app.palette().window().color().name())
    return window

def change_and_close():
    look()
    hints = app.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())  # what a system says whose colours have changed
    look().close()

QTimer.singleShot(0, app, change_and_close)
start = Start(Progress(language="en"), guide="remove-access", colours=theme.DARK)
world = lambda translator: program.world_around(cli.guides_at(None, around), around, translator, saved.append)
code = run(paths.translations(), start, world)
print("saved", saved[-1].place, saved[-1].guide)
print("ended with", code)
"""
LOOKING_AHEAD = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from assistant import __main__ as program, cli, paths
from assistant.journey.progress import Progress
from assistant.wizard.app.application import Start, run
from assistant.wizard.shell.window import AssistantWindow
from PySide6.QtWidgets import QApplication

around = program.surroundings()._replace(environ={{}}, platform="linux")

def look():
    print("asked")
    return ()

def painted():
    print("painted")
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, AssistantWindow))
    window.later(window.close)

start = Start(Progress(language="en"), guide="{guide}")
usual = lambda translator: program.world_around(cli.guides_at(None, around), around, translator, lambda _: None)
run(paths.translations(), start, lambda translator: usual(translator)._replace(mail_clients=look), painted=painted)
print("closed")
"""
NO_PLUGIN = """
from pathlib import Path
from assistant.journey.progress import Progress
from assistant.wizard.app.application import Start, application

app, _, progress = application(Path("i18n"), Start(Progress(language="fr_CA"), platforms="{platforms}"))
print(app.platformName(), progress.language, app.style().name())
"""


SPOKEN = """
import os
from pathlib import Path
from assistant import cli
from assistant.guides import languages
from assistant.journey.progress import Progress
from assistant.wizard.app.application import Start, application

asked = languages.of_environment(os.environ)
app, _, progress = application(Path("i18n"), Start(Progress(), platforms="offscreen", languages=asked))
print(progress.language, cli.language_of(os.environ))
"""


def python(script: str) -> subprocess.CompletedProcess[str]:
    """Run a script in a process of its own: a program starts Qt once."""
    environ = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environ, capture_output=True, text=True, check=False)


def test_it_runs_until_it_is_closed_and_follows_the_systems_colours() -> None:
    run = python(FOLLOWING)
    assert [line for line in run.stderr.splitlines() if "This plugin does not support" not in line] == []
    dark, light = (f"{theme.DARK.window} {theme.DARK.window}", f"{theme.LIGHT.window} {theme.LIGHT.window}")
    assert run.stdout.splitlines() == [dark, light, "saved overview remove-access", "ended with 0"]


@pytest.mark.parametrize(("guide", "looked"), [("", ["asked"]), ("remove-access", [])])
def test_who_will_be_asked_for_the_program_has_this_computers_looked_for_once_the_first_page_was_painted(
    guide: str, looked: list[str]
) -> None:
    run = python(LOOKING_AHEAD.format(guide=guide))
    assert [line for line in run.stderr.splitlines() if "This plugin does not support" not in line] == []
    assert run.stdout.splitlines() == ["painted", *looked, "closed"]


@pytest.mark.parametrize(
    ("progress", "presets", "looked"),
    [
        (Progress(), Answers(), True),
        (Progress().answer("door", "stopped"), Answers(), True),
        (Progress().answer("door", "remove"), Answers(), False),
        (Progress(), Answers().with_("program", "printer"), False),
    ],
    ids=["new", "stopped", "remove", "preset"],
)
def test_nobody_who_will_not_be_asked_for_it_has_this_computers_programs_looked_for(
    make_window: Callable[..., Person], progress: Progress, presets: Answers, *, looked: bool
) -> None:
    asked: list[bool] = []

    def look() -> tuple[MailClient, ...]:
        asked.append(True)
        return ()

    person = make_window(progress, policy=Policy(presets=presets), mail_clients=look)
    asked.clear()
    _look_ahead(person.window)
    assert bool(asked) is looked


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


@pytest.mark.parametrize(
    ("environ", "spoken"),
    [
        ({"LANGUAGE": "de:fr", "LANG": "fr_FR.UTF-8"}, "de"),
        ({"LANGUAGE": "zh:de", "LANG": "fr_FR.UTF-8"}, "de"),
        ({"LANGUAGE": "fr", "LANG": "C"}, "en"),
        ({"LC_ALL": "pt_BR.UTF-8"}, "pt_PT"),
    ],
)
def test_window_and_commands_speak_the_same_language(environ: dict[str, str], spoken: str) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    started = subprocess.run(
        [sys.executable, "-c", SPOKEN], cwd=ROOT, env=kept | environ, capture_output=True, text=True, check=True
    )
    assert started.stdout.split() == [spoken, spoken]


def test_what_is_written_to_standard_error_is_held_back(capfd: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    with qt_platform._held(said):
        os.write(qt_platform.STANDARD_ERROR, b"from a library\n")
    assert said == ["from a library\n"]
    os.write(qt_platform.STANDARD_ERROR, b"and now passed on\n")
    assert capfd.readouterr().err == "and now passed on\n"


def test_the_application_that_is_there_is_used(application: QApplication) -> None:
    assert qt_platform.started("") is application


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (OVERVIEW, "overview"),
        (FINISH, "finish"),
        (ADDRESS, "question-address"),
        (MESSAGE, "question-message"),
        (Asking("program"), "question-program"),
        (AtStep(Stop("app-password", "two-step")), "step-two-step"),
        (AtStep(Stop("app-password", "../../a\x1b/b:é")), "step-..-..-a--b-é"),
        (AtStep(Stop("app-password", "z" * 400)), f"step-{'z' * 60}"),
    ],
)
def test_a_picture_of_a_page_is_named_after_it(key: Key, name: str) -> None:
    assert tour.name_of(key) == name


def test_a_tour_passes_on_what_qt_says_but_for_the_platform(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ("This plugin does not support propagateSizeHints()", "QPainter: nothing to paint on"):
        tour._quiet(QtMsgType.QtWarningMsg, QMessageLogContext(), words)
    assert capsys.readouterr().err == "QPainter: nothing to paint on\n"
