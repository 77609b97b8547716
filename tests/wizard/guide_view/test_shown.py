"""Whatever stands in a guide, a reply or a name: no label, title, list, tip or box of the window holds signs that do harm."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTabWidget, QWidget

from assistant.guides.errors import GuideError
from assistant.guides.library import open_content
from assistant.journey.progress import Place, Progress
from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import Kind
from assistant.mail.texts import wording
from assistant.wizard.app.application import words_of_language
from assistant.wizard.controls.bidi import FIRST, LAST
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.guide_view.values import shown_value
from assistant.wizard.pages import diagnosis_box
from assistant.wizard.session.plan import ADDRESS, EXPLAIN, GUIDES, AtStep
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import World
from tests.conftest import Browser
from tests.planting import NAME, RAW, SIGNS, plant
from tests.wizard.person import Person

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses such names by itself")


def texts(widget: QWidget) -> Iterator[str]:
    """Yield all that a widget shows or says."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))


def shown(person: Person) -> list[str]:
    """Return all that is shown anywhere, after everything is opened."""
    for part in person.page.findChildren(Disclosure):
        part.button.setChecked(True)
    person.settle()
    everything = [widget for top in QApplication.topLevelWidgets() for widget in (top, *top.findChildren(QWidget))]
    return [text for widget in everything for text in texts(widget) if text]


def assert_harmless(person: Person, *expected: str) -> None:
    found = shown(person)
    assert [ascii(text) for text in found if set(text) & SIGNS] == []
    assert [words for words in expected if not any(words in text for text in found)] == []


@pytest.fixture
def planted(make_window: Callable[..., Person], tmp_path: Path, browser: Browser) -> Person:
    """Somebody who plays the planted guide and has no browser."""
    browser.works = False
    return make_window(Progress(guide=NAME, place=Place.OVERVIEW), guides=open_content(plant(tmp_path)))


def test_every_page_of_a_guide_is_harmless(planted: Person) -> None:
    met = set()
    for key in planted.window.session.sequence():
        planted.go(key)
        met.add(planted.place)
        assert_harmless(planted, "A title c")
    assert met >= {Place.OVERVIEW, Place.STEP, Place.FINISH}


def test_what_a_step_opens_is_harmless(planted: Person) -> None:
    planted.go(next(key for key in planted.window.session.sequence() if isinstance(key, AtStep)))
    view = next(view for view in planted.page.findChildren(PictureView) if not view.missing)
    planted.press(view)
    assert_harmless(planted, "Alt c")
    planted.window._overlay.picture.leave()  # type: ignore[union-attr]
    planted.press("open-0")
    assert_harmless(planted, "No browser could be started", "First c", "Open c", "Server c", "Tab c", "Question c", "Different c")


def test_the_list_of_guides_and_an_error_in_it_are_harmless(make_window: Callable[..., Person], tmp_path: Path) -> None:
    (plant(tmp_path) / f"bad{RAW}.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    person = make_window(guides=open_content(tmp_path))
    person.go(GUIDES)
    assert_harmless(person, "A title c", "Excerpt c", "has no step")


def test_a_guide_that_cannot_be_shown_is_told_of_harmlessly(make_window: Callable[..., Person]) -> None:
    person = make_window(problem=GuideError(f"a{RAW}.md", 1, f"There is no {RAW}."))
    assert_harmless(person, "There is no \ufffdc")


def test_a_reply_is_explained_harmlessly(make_window: Callable[..., Person]) -> None:
    person = make_window()
    person.go(EXPLAIN)
    person.paste("message", f"535-5.7.8 Username and Password not accepted {RAW}")
    person.press("explain-message")
    person.find("message").clear()  # type: ignore[attr-defined]  # what a person pastes is theirs
    assert_harmless(person, "Username and Password not accepted")


def test_what_a_server_says_of_itself_is_told_harmlessly(make_world: Callable[..., World], resources: Path) -> None:
    found = of_kind(Kind.TLS_INTERCEPTED, f"a\udcff{RAW}", named=f"Box {RAW}")
    world = make_world(wording=lambda language: wording(language, resources / "diagnoses"))
    told = diagnosis_box.tell(found, Session(world, Progress(language="en")))
    assert "Box" in told.title
    assert not set(told.title + told.raw) & SIGNS


def test_a_language_that_is_not_there_is_named_harmlessly(application: QApplication) -> None:
    assert not set(words_of_language(f"xx{RAW}", "en")) & SIGNS


def test_an_address_is_taken_without_what_came_along(make_window: Callable[..., Person]) -> None:
    person = make_window()
    person.window.session.change(person.window.session.progress.answer("door", "set-up"))
    person.go(ADDRESS)
    person.paste("address", "\u202aanna@gmail.com\u200b")
    person.next()
    assert person.window.session.address == "anna@gmail.com"


def test_our_own_signs_around_a_server_stay(application: QApplication) -> None:
    assert shown_value("imap.gmail.com").text() == f"{FIRST}imap.gmail.com{LAST}"
