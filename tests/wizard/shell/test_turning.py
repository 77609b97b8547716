"""What turning to a page costs that was made while the person read the one before: counted, since seconds are the machine's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget, QWizard

from assistant.guides.files import start_of
from assistant.guides.library import Library
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.mail.programs import Sheet, sheet
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.session.plan import AtStep, numbered
from assistant.wizard.shell.step_list import StepRow
from tests.wizard.person import BACK, NEXT, Person, setting_up

MADE = {QEvent.Type.Polish, QEvent.Type.ParentChange}
MOVED = {QEvent.Type.Move, QEvent.Type.Resize}


class Noted(QObject):
    """What happens to widgets, and which files are read for pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[tuple[QEvent.Type, QWidget]] = []
        self.read: list[Path] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            self.events.append((event.type(), watched))
        return False

    def read_picture(self, path: Path, most: int) -> bytes:
        self.read.append(path)
        return start_of(path, most)

    def of(self, *types: QEvent.Type, within: QWidget | None = None) -> Counter[QWidget]:
        """Return how often something of these types happened to which widget, in all the window or within one of it."""
        met = [widget for kind, widget in self.events if kind in types]
        return Counter(widget for widget in met if within is None or within.isAncestorOf(widget))


@pytest.fixture
def noted() -> Noted:
    return Noted()


@pytest.fixture
def reading(make_window: Callable[..., Person], noted: Noted) -> Person:
    """Somebody who has read a step long enough for those next to it to be made."""
    person = make_window(Progress(guide="app-password", place=Place.OVERVIEW), read_picture=noted.read_picture)
    first = person.window.session.route.pages[0]
    person.go(AtStep(first))
    person.next()
    read_on(person)
    return person


def read_on(person: Person) -> None:
    person.settle()
    person.bot.waitUntil(lambda: not person.window.waits)


@contextmanager
def turning(person: Person, application: QApplication, noted: Noted, which: QWizard.WizardButton) -> Iterator[None]:
    """Turn to another page and have it painted, and note what that takes."""
    noted.events.clear()
    noted.read.clear()
    application.installEventFilter(noted)
    person.button(which).click()
    QCoreApplication.sendPostedEvents()
    application.removeEventFilter(noted)
    yield
    assert person.page.isVisible()


def content(person: Person) -> QWidget:
    area = person.page.findChild(QScrollArea)
    assert area is not None
    return area


@pytest.mark.parametrize("which", [NEXT, BACK], ids=["next", "back"])
def test_a_page_that_was_read_up_to_is_there_before_it_is_turned_to(
    reading: Person, application: QApplication, noted: Noted, which: QWizard.WizardButton
) -> None:
    before = reading.step
    with turning(reading, application, noted, which):
        assert reading.step not in ("", before)
        assert noted.of(*MADE) == {}, "widgets were made"
        assert noted.of(*MOVED, within=content(reading)) == {}, "something was laid out"
        assert noted.read == [], "pictures were read"


@pytest.mark.parametrize("which", [NEXT, BACK], ids=["next", "back"])
def test_a_page_is_shown_and_painted_once_though_qwizard_shows_it_twice(
    reading: Person, application: QApplication, noted: Noted, which: QWizard.WizardButton
) -> None:
    with turning(reading, application, noted, which):
        shown = noted.of(QEvent.Type.Show, within=content(reading))
        assert len(shown) > 20
        assert set(shown.values()) == {1}
        painted = noted.of(QEvent.Type.Paint)
        once = {widget: times for widget, times in painted.items() if isinstance(widget, StepRow | PictureView)}
        assert any(isinstance(widget, StepRow) for widget in once)
        assert set(once.values()) == {1}


TO_OPEN = "[Open Security](https://myaccount.google.com/security){.button}"
STEPS = "---\ntitle: Mine\n---\n\n## Steps\n\n" + "\n\n".join(
    f"### {name} {{#{name}}}\n\n{TO_OPEN if name == 'a' else 'Read.'}" for name in "abcdefghijkl"
)


@pytest.mark.parametrize(("step", "which"), [("a", NEXT), ("c", BACK)], ids=["after a skipped step", "back to one that is done"])
def test_nothing_moves_once_a_page_was_painted(
    make_window: Callable[..., Person],
    application: QApplication,
    noted: Noted,
    tmp_path: Path,
    step: str,
    which: QWizard.WizardButton,
) -> None:
    (tmp_path / "mine.en.md").write_text(STEPS, encoding="utf-8")
    person = make_window(Progress(guide="mine").visit(Stop("mine", "a")), guides=Library(tmp_path))
    while person.step != step:
        read_on(person)
        person.next()
    leave_no_room_below_the_list(person)
    read_on(person)
    person.button(which).setFocus()
    application.installEventFilter(noted)
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: person.step == "b")
    read_on(person)
    application.removeEventFilter(noted)
    shown = {*content(person).findChildren(QWidget), *person.step_list.findChildren(QWidget)}
    events = [(kind, widget) for kind, widget in noted.events if widget in shown]
    painted = next(place for place, (kind, _) in enumerate(events) if kind == QEvent.Type.Paint)
    assert [(kind, widget) for kind, widget in events[painted:] if kind in MOVED] == []


def leave_no_room_below_the_list(person: Person) -> None:
    (area,) = person.step_list.findChildren(QScrollArea)
    steps = area.widget()
    assert steps is not None
    needed, room = steps.sizeHint().height(), area.viewport().height()
    person.window.resize(person.window.width(), person.window.height() + needed - room)
    person.settle()


def test_only_the_rows_of_the_two_steps_are_told_of_a_turn(reading: Person, application: QApplication, noted: Noted) -> None:
    with turning(reading, application, noted, NEXT):
        told = noted.of(QEvent.Type.FontChange, QEvent.Type.CursorChange)
        assert sum(isinstance(widget, StepRow) for widget in told) == 2


def test_the_first_step_finds_its_list_made(make_window: Callable[..., Person], application: QApplication, noted: Noted) -> None:
    person = make_window(Progress(guide="app-password", place=Place.OVERVIEW), read_picture=noted.read_picture)
    read_on(person)
    with turning(person, application, noted, NEXT):
        assert person.stop is not None
        painted = sum(isinstance(widget, StepRow) for widget in noted.of(QEvent.Type.Paint))
        assert painted == len(numbered(person.window.session.plan))
        assert not any(isinstance(widget, StepRow) for widget in noted.of(QEvent.Type.Polish)), "rows were made"
        assert noted.of(*MADE, within=content(person)) == {}, "widgets were made"
        texts = [widget for widget in noted.of(*MOVED, within=content(person)) if isinstance(widget, TextLabel)]
        assert texts == [], "the page was laid out anew beside the list"


def test_what_is_no_longer_true_is_made_anew_before_it_is_turned_to(
    make_window: Callable[..., Person], application: QApplication, noted: Noted
) -> None:
    person = make_window(Progress(guide="app-password", place=Place.OVERVIEW), read_picture=noted.read_picture)
    read_on(person)
    person.next()  # leaves the overview, which tells what is done, as it was
    person.next()
    person.back()
    read_on(person)
    with turning(person, application, noted, BACK):
        assert person.place is Place.OVERVIEW
        assert noted.of(*MADE) == {}, "the overview was made anew only now"


def test_the_sheet_of_the_program_is_looked_up_before_it_is_turned_to(
    make_window: Callable[..., Person], resources: Path
) -> None:
    looked_up: list[str] = []

    def look_up(program: str, language: str, address: str) -> Sheet:
        looked_up.append(program)
        return sheet(program, language, address, resources)

    person = make_window(setting_up().visit(Stop("app-password", "enter-values")), sheet=look_up)
    read_on(person)
    assert {*looked_up} == {"printer"}
    before = len(looked_up)
    person.button(NEXT).click()
    assert person.place is Place.FINISH
    assert len(looked_up) == before


def test_an_answer_that_stands_is_not_saved_while_the_page_is_turned(
    make_window: Callable[..., Person], saved: list[Progress]
) -> None:
    person = make_window(setting_up(Place.QUESTION)._replace(question="program"))
    read_on(person)
    before = len(saved)
    person.button(NEXT).click()
    assert person.place is Place.STEP
    assert len(saved) == before
