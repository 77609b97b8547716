"""In the column on a small screen: the button that opens a step's page is in sight at once, in every guide and language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect

from assistant.guides.languages import NAMES
from assistant.guides.library import Library
from assistant.journey.answers import SET_UP, Door, answers_from
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.session.plan import AtStep, numbered
from assistant.wizard.shell.places import FRAME, width_on
from tests.journeys.fitting import lasting_troubles
from tests.pseudo import LANGUAGES, STRETCHED
from tests.shortly import shortly
from tests.wizard.person import Person

# A small screen, and a column as high as the system leaves it there.
SCREEN = QRect(0, 0, 1024, 600)
COLUMN = (width_on(SCREEN), SCREEN.height() - FRAME.height())

Reader = Callable[..., Person]


def in_column(reader: Reader, code: str, progress: Progress | None = None, **more: Any) -> Person:
    """Return somebody in front of a column that is as high as a small screen leaves it."""
    person = reader(code, progress=progress, **more)
    if not person.window.in_column:
        person.window.toggle_column()
    person.window.resize(*COLUMN)
    person.settle()
    assert (person.window.width(), person.window.height()) == COLUMN
    return person


def out_of_sight(person: Person) -> int:
    """Return how far below what is seen of the page the button ends that opens the step's page; 0 where it is in sight."""
    scroller = person.page._scroller
    assert scroller is not None
    assert scroller.verticalScrollBar().value() == 0
    button, seen = person.find("open-0"), scroller.viewport()
    return max(0, button.mapTo(seen, QPoint(0, button.height())).y() - seen.height())


def stops(library: Library, code: str) -> Iterator[Stop]:
    for slug in library.slugs():
        yield from (Stop(slug, step.id) for step in library.guide(slug, code).steps)


def setting_out(door: Door, **answers: str) -> Progress:
    """Return the progress of somebody who goes through a door, whose first step is yet to be shown."""
    pairs = [(name.replace("_", "-"), value) for name, value in answers.items()]
    return Progress(answers=answers_from([("door", door), *pairs]), place=Place.WELCOME)


@pytest.mark.parametrize("code", shortly(tuple(NAMES), ("de",)))
def test_the_button_is_in_sight_on_every_step(reader: Reader, library: Library, code: str) -> None:
    person = in_column(reader, code)
    found, seen = {}, 0
    for stop in stops(library, code):
        person.play(stop.guide)
        person.go(AtStep(stop))
        if person.stop == stop and person.sees("open-0"):
            seen += 1
            if below := out_of_sight(person):
                found[stop] = below
    assert seen >= 20
    assert found == {}


FIRST = {
    "two-step": setting_out(SET_UP, program="printer", account="personal", two_step="off", alert="no"),
    "second-step": setting_out(SET_UP, program="printer", account="personal", two_step="security-key", alert="no"),
    "make-app-password": setting_out(SET_UP, program="printer", account="personal", two_step="on", alert="no"),
    "open-account": setting_out(SET_UP, program="printer"),
}


@pytest.mark.parametrize("code", shortly(tuple(NAMES), ("de",)))
@pytest.mark.parametrize("first", FIRST)
def test_the_button_is_in_sight_on_the_first_step_of_the_way(reader: Reader, code: str, first: str) -> None:
    person = in_column(reader, code, FIRST[first])
    person.go(numbered(person.window.session.plan)[0])
    assert person.sees("about-guide")
    assert person.stop is not None
    assert person.page.heading.isVisible()
    assert out_of_sight(person) == 0


@pytest.mark.parametrize("code", shortly(tuple(NAMES), ("pt_PT",)))
@pytest.mark.parametrize("stop", [Stop("remove-access", "delete"), Stop("app-password", "two-step")], ids="-".join)
def test_the_button_is_in_sight_also_for_somebody_who_is_greeted(reader: Reader, code: str, stop: Stop) -> None:
    person = in_column(reader, code, Progress(guide=stop.guide).visit(stop))
    assert person.stop == stop
    assert person.page._notes
    assert out_of_sight(person) == 0


@pytest.mark.parametrize("code", shortly(tuple(NAMES), ("de", "pl")))
@pytest.mark.parametrize("name", ["two-step", "make-app-password"])
def test_once_the_page_was_opened_it_is_in_sight_how_to_open_it_again(reader: Reader, code: str, name: str) -> None:
    person = in_column(reader, code, Progress(guide="app-password"))
    person.go(AtStep(Stop("app-password", name)))
    person.press("open-0")
    person.settle()
    scroller = person.page._scroller
    assert scroller is not None
    seen = scroller.viewport()
    for widget in (person.page.heading, person.find("open-0")):
        top = widget.mapTo(seen, QPoint(0, 0)).y()
        assert top >= 0
        assert top + widget.height() <= seen.height()
    begins = next(each for each in person.page._to_do if each.isVisible())  # type: ignore[attr-defined]
    assert begins.mapTo(seen, QPoint(0, begins.fontMetrics().height())).y() <= seen.height()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", shortly((*NAMES, *LANGUAGES), ("de", STRETCHED)))
def test_nothing_is_cut_where_a_page_was_opened(reader: Reader, code: str, scale: float) -> None:
    person = reader(code, progress=Progress(guide="app-password"), size=(1024, 600), font_scale=scale)
    for name in ("two-step", "make-app-password"):
        person.go(AtStep(Stop("app-password", name)))
        person.press("open-0")
        person.window.resize(width_on(SCREEN, scale), COLUMN[1])
        person.settle()
        assert person.window.in_column
        assert person.sees("undo-column") is (name == "two-step")
        assert lasting_troubles(person.window, person.settle) == []
