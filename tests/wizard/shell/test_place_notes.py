"""What is said of a place that could not be read, could not be shown or cannot be saved; and that the program goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assistant.journey import store
from assistant.journey.progress import Place, Progress
from assistant.journey.progress_json import FORMAT, VERSION, to_json
from assistant.journey.route import Stop
from assistant.journey.store import Problem
from assistant.mail.programs import Sheet
from assistant.wizard.app.application import Start, begun, notes_of
from assistant.wizard.controls.theme import LIGHT
from assistant.wizard.session.plan import CHECK, FINISH, GUIDE, WELCOME
from assistant.wizard.session.world import World
from assistant.wizard.shell.place_notes import words_of_problem
from assistant.wizard.shell.window import AssistantWindow
from tests.conftest import in_front_of
from tests.journeys.fitting import troubles
from tests.wizard.announcements import Announcements
from tests.wizard.person import Person, setting_up

MAKE = Stop("app-password", "make-app-password")
FAR = setting_up().say_done(MAKE).visit(MAKE)
HEAD = {"format": FORMAT, "version": VERSION}
REASON = "No space left on device"


def unbroken(words: str) -> str:
    """Return words without the places at which a long name may be broken."""
    return words.replace("\u200b", "")


class FullDisk:
    """Refuses to save until there is room, and counts."""

    def __init__(self) -> None:
        self.room, self.tried = False, 0

    def save(self, _progress: Progress) -> str | None:
        self.tried += 1
        return None if self.room else REASON


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "progress.json"


@pytest.fixture
def begin(path: Path, make_world: Callable[..., World], qtbot: QtBot, application: Any) -> Callable[..., Person]:
    """Start the program as `run` does, with what is on the disk."""

    def started(kind: type[AssistantWindow] = AssistantWindow, **world: Any) -> Person:
        found = store.load(path)
        given = {"save": lambda now: store.save(path, now), "put_aside": lambda: store.put_aside(path)}
        around = make_world(**(given | world))
        progress = found.progress.set_language("en")
        notes = notes_of(Start(progress, trouble=found.problem, aside=found.aside), "en")
        return in_front_of(begun(lambda now: kind(around, now, LIGHT), progress, notes, around.put_aside), qtbot)

    return started


# What could not be read


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"{", Problem.DAMAGED),
        (b"[]", Problem.FOREIGN),
        (json.dumps(HEAD | {"version": VERSION + 1}).encode(), Problem.NEWER),
        (json.dumps(to_json(FAR) | {"answers": {"door": "renamed"}, "place": "finish"}).encode(), Problem.PARTLY),
    ],
    ids=str,
)
def test_the_person_is_told_what_happened_and_where_the_old_file_lies(
    begin: Callable[..., Person], path: Path, announcements: Announcements, content: bytes, problem: Problem
) -> None:
    words = {
        Problem.DAMAGED: "its file is damaged",
        Problem.FOREIGN: "was not written by this program",
        Problem.NEWER: "later version",
        Problem.PARTLY: "does not know all",
    }
    path.parent.mkdir()
    path.write_bytes(content)
    person = begin()
    aside = path.with_name("progress.json.damaged-1")
    assert person.key == WELCOME
    assert words[problem] in person.words
    assert str(aside) in unbroken(person.words)
    assert aside.read_bytes() == content
    (announced,) = [said for said in announcements.said if words[problem] in said]
    assert str(aside) in announced  # without the places where its name may be broken
    person.choose_language("fr")
    assert words[problem] not in person.words
    assert str(aside) in unbroken(person.words)
    person.enter()
    person.back()
    assert str(aside) not in unbroken(person.words)
    assert store.load(path).problem is None


def test_what_the_system_does_not_let_us_read_is_told(make_world: Callable[..., World]) -> None:
    (saying,) = notes_of(Start(Progress(), trouble=Problem.UNREADABLE), "en")
    assert saying("en").startswith("The system does not let the program read")
    assert "kept here" not in saying("en")


def test_a_place_that_is_gone_is_told_on_the_first_page(begin: Callable[..., Person], path: Path) -> None:
    store.save(path, FAR._replace(guide="of my own").go_to(Place.OVERVIEW))
    person = begin()
    assert person.key == WELCOME
    assert "The page where you stopped is no longer there." in person.words
    person.press("continue")
    assert person.key == CHECK  # MAKE itself was said to be done


def test_somebody_without_a_door_is_not_offered_to_go_on(begin: Callable[..., Person], path: Path) -> None:
    store.save(path, Progress(place=Place.FINISH).say_done(MAKE)._replace(visited=frozenset({MAKE})))
    person = begin()
    assert person.key == WELCOME
    assert not person.sees("continue")
    assert "Welcome back" not in person.words


def test_notes_are_shown_also_where_the_window_begins_as_a_column(make_window: Callable[..., Person]) -> None:
    screen = make_window().window.screen().name()
    person = make_window(FAR.play("gone").go_to(Place.FINISH).with_column(screen, True))
    assert person.window.in_column
    assert "The page where you stopped is no longer there." in person.words
    person = make_window(FAR.with_column(screen, True))
    assert (person.window.in_column, person.step) == (True, MAKE.step)
    assert "Welcome back" in person.words


# What could not be shown


def no_sheet(_program: str, _language: str, _address: str) -> Sheet:
    raise RuntimeError("the sheet is broken")


def test_a_page_that_cannot_be_shown_gives_way_to_the_first_one(
    begin: Callable[..., Person], path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    store.save(path, FAR.go_to(Place.FINISH))
    person = begin(sheet=no_sheet)
    aside = path.with_name("progress.json.damaged-1")
    assert person.key == WELCOME
    assert "could not be shown" in person.words
    assert str(aside) in unbroken(person.words)
    assert json.loads(aside.read_bytes())["place"] == "finish"
    assert "the sheet is broken" in capfd.readouterr().err
    found = store.load(path).progress
    assert (found.place, found.answers, found.said_done) == (Place.WELCOME, FAR.answers, FAR.said_done)
    person.enter()
    assert person.place is Place.QUESTION


class Unpainted(AssistantWindow):
    """A window on which something goes wrong that Qt calls."""

    def _set_up(self) -> None:
        super()._set_up()
        self.windowTitleChanged.connect(self._complain)

    def _complain(self, _title: str) -> None:
        if self.session.here() == CHECK:
            raise RuntimeError("no such title")


class Undone(AssistantWindow):
    """A window that knows nothing to do with what was done."""

    def start(self, *, greet: bool = True) -> None:
        if self.session.progress.said_done:
            raise RuntimeError("done is done")
        super().start(greet=greet)


def test_what_is_raised_where_qt_calls_is_noticed_too(
    begin: Callable[..., Person], path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    store.save(path, FAR.go_to(Place.CHECK))
    person = begin(Unpainted)
    assert person.key == WELCOME
    assert "could not be shown" in person.words
    assert "no such title" in capfd.readouterr().err


def test_where_not_even_the_first_page_can_be_shown_all_is_put_aside(
    begin: Callable[..., Person], path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    store.save(path, FAR)
    person = begin(Undone)
    assert person.key == WELCOME
    assert person.words.count("could not be shown") == 1
    assert person.window.session.progress == Progress(language="en")
    assert [store.load(each).progress.said_done for each in path.parent.glob("*.damaged-*")] == [FAR.said_done]
    assert capfd.readouterr().err.count("RuntimeError: done is done") == 2


# What cannot be saved


def test_a_place_that_cannot_be_saved_is_told_once(make_window: Callable[..., Person], announcements: Announcements) -> None:
    disk = FullDisk()
    person = make_window(FAR, save=disk.save)
    assert f"Your place cannot be saved: {REASON}" in person.words
    assert "Welcome back" in person.words
    assert len([said for said in announcements.said if REASON in said]) == 1
    person.go(GUIDE)
    assert disk.tried > 1
    assert REASON not in person.words
    person.choose_language("fr")
    person.window.close()
    assert not person.window.isVisible()
    assert len([said for said in announcements.said if REASON in said]) == 1


def test_what_was_typed_stays_when_it_is_told(make_window: Callable[..., Person]) -> None:
    disk = FullDisk()
    disk.room = True
    person = make_window(FAR.go_to(Place.CHECK), save=disk.save)
    person.paste("app-password", "abcd efgh ijkl mnop")
    disk.room = False
    person.window.session.save()
    person.settle()
    assert (person.key, REASON in person.words) == (CHECK, True)
    assert person.find("app-password").text() == "abcd efgh ijkl mnop"  # type: ignore[attr-defined]


@pytest.mark.parametrize("stays", [True, False])
def test_a_place_that_cannot_be_saved_at_the_end_is_told_before_it_is_lost(
    make_window: Callable[..., Person], stays: bool
) -> None:
    disk = FullDisk()
    disk.room = True
    person = make_window(FAR, save=disk.save)
    disk.room = False
    with person.answering("Stay here" if stays else "Close") as said:
        person.window.close()
    assert REASON in said[1]
    assert person.window.isVisible() == stays
    person.settle()
    disk.room = True
    person.window.close()
    assert not person.window.isVisible()


def test_in_a_folder_that_cannot_be_made_one_goes_on_all_the_same(begin: Callable[..., Person], path: Path) -> None:
    path.parent.touch()
    person = begin()
    assert "Your place cannot be saved: File exists (" in person.words
    assert f"{path.parent})" in unbroken(person.words)
    person.enter()
    person.next()
    assert person.place is Place.QUESTION
    assert FINISH in person.window.session.sequence()


@pytest.mark.parametrize("name", ["long" * 50, "a folder with blanks " * 9, "語" * 80])
@pytest.mark.parametrize("width", [384, 640])
def test_the_longest_name_of_a_folder_has_room(make_window: Callable[..., Person], name: str, width: int) -> None:
    disk = FullDisk()
    aside = Path("/") / name / name / "progress.json.damaged-1"
    person = make_window(FAR, save=lambda _: f"{disk.save(FAR)} ({aside.parent})", size=(width, 700))
    person.window.session.notes.append(lambda _: words_of_problem(Problem.DAMAGED, aside))
    person.window.refresh()
    person.settle()
    assert str(aside) in unbroken(person.words)
    assert troubles(person.window) == []
