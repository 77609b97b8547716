"""What tests of the window share: the bundled guides, a world that only remembers, and a window with a person in front of it."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

# The screen of Qt's own choice has no room for a browser beside the column.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.journey.progress import Progress
from assistant.wizard.app import immortal_none
from assistant.wizard.app.translations import Translator
from assistant.wizard.controls import accessibility, clipboard
from assistant.wizard.controls.theme import LIGHT, Theme, _style_sheet, apply
from assistant.wizard.session.world import World
from assistant.wizard.shell.window import AssistantWindow
from tests import fonts
from tests.wizard.announcements import Announcements, listening
from tests.wizard.person import Person, page_of
from tests.worlds import usual_world

# The same examples everywhere, however slow or busy the machine; `--hypothesis-profile=default` looks for new ones.
settings.register_profile(
    "steady", deadline=None, derandomize=True, database=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")

ROOT = Path(__file__).parents[1]
immortal_none.keep()


def pytest_configure() -> None:
    """Let what tests start hear of Ctrl+C: a run in the background ignores it, and so would all that it starts."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """Spare the garbage collector the thousands of tests that are kept to the end."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Trace nothing where no coverage is asked for: in a worker pytest-cov begins twice, and its pause goes on with the first."""
    if item.get_closest_marker("no_cover") is None:
        return (yield)
    traced_by = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(traced_by)


@dataclass
class Browser:
    """A browser that remembers what it was asked to open; `works` tells whether it can be started."""

    opened: list[str] = field(default_factory=list)
    works: bool = True

    def open(self, address: str) -> bool:
        if self.works:
            self.opened.append(address)
        return self.works


def without_a_question(closing: AssistantWindow) -> None:
    """Let a window be closed that would ask what becomes of what was typed, copied, or could not be saved."""
    clipboard.clear_secret()
    page_of(closing).on_leave()
    closing.session.world = closing.session.world._replace(save=lambda _: None)


def in_front_of(window: AssistantWindow, bot: QtBot) -> Person:
    """Show a window that was started; returns somebody in front of it."""
    bot.addWidget(window, before_close_func=without_a_question)
    window.show()
    window.activateWindow()
    bot.waitExposed(window)
    person = Person(window, bot)
    person.settle()
    return person


@pytest.fixture(scope="session")
def resources() -> Path:
    return ROOT / "resources"


@pytest.fixture(scope="session")
def library(resources: Path) -> Library:
    """The bundled guides, read once for all tests."""
    return Library(resources / "guides")


@pytest.fixture
def today() -> date:
    """A day shortly after the bundled guides were checked."""
    return date(2026, 12, 1)


@pytest.fixture
def browser() -> Browser:
    return Browser()


@pytest.fixture
def saved() -> list[Progress]:
    """Every progress that the window saved, the latest last."""
    return []


@pytest.fixture(scope="session", autouse=True)
def _settings_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what a program writes unasked away from the settings of whoever runs the tests, and from other workers."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("settings")))
        yield


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The one application of all tests, with the program's style and headings for screen readers, and the tests' own font."""
    qapp.setStyle("Fusion")
    qapp.setFont(fonts.font_of(fonts.USUAL))
    accessibility.install()
    return qapp


@pytest.fixture
def set_theme(application: QApplication) -> Callable[[Theme], None]:
    """Give the application a theme, if it has not got it: Qt goes through every widget there is for it."""

    def worn(theme: Theme) -> None:
        if application.styleSheet() != _style_sheet(theme):
            apply(application, theme)

    return worn


@pytest.fixture
def translator(application: QApplication) -> Iterator[Translator]:
    translator = Translator(application, ROOT / "i18n")
    yield translator
    translator.set_language("en")


@pytest.fixture
def make_world(
    *, library: Library, browser: Browser, saved: list[Progress], translator: Translator, today: date, resources: Path
) -> Callable[..., World]:
    """Return a world with everything real that is pure, and the rest replaced by what only remembers."""
    usual = usual_world(library, resources, saved, today)
    return usual._replace(open_address=browser.open, set_language=translator.set_language)._replace


@pytest.fixture
def make_window(
    qtbot: QtBot,
    application: QApplication,
    translator: Translator,
    make_world: Callable[..., World],
    set_theme: Callable[[Theme], None],
) -> Iterator[Callable[..., Person]]:
    """Return somebody in front of a window that is shown; `world` are changes to the usual world."""
    usual = QFont(application.font())

    def make(
        progress: Progress | None = None,
        *,
        language: str = "en",
        theme: Theme = LIGHT,
        size: tuple[int, int] = (1000, 700),
        problem: GuideError | None = None,
        font_scale: float = 1.0,
        family: str = fonts.USUAL,
        **world: Any,
    ) -> Person:
        translator.set_language(language)
        font = fonts.font_of(family, font_scale)
        if application.font() != font:
            application.setFont(font)
        set_theme(theme)
        window = AssistantWindow(make_world(**world), (progress or Progress()).set_language(language), theme, problem)
        window.resize(*size)
        window.start()
        return in_front_of(window, qtbot)

    yield make
    if application.font() != usual:
        application.setFont(usual)


@pytest.fixture
def announcements(application: QApplication) -> Iterator[Announcements]:
    """A screen reader that is there while the test runs, and what it is told to say."""
    with listening() as heard:
        yield heard


@pytest.fixture
def person(make_window: Callable[..., Person]) -> Person:
    """Somebody who has just started the program in English."""
    return make_window()
