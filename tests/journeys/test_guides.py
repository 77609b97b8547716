"""Both main guides from the first page to the last, in every language they are written in, by pressing what can be seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from assistant.guides.library import Library
from assistant.guides.model import Guide, SheetPart, Step
from assistant.journey.progress import Place, Progress, State
from assistant.journey.route import Stop, route_through
from assistant.wizard.session.plan import OVERVIEW
from tests.shortly import shortly
from tests.wizard.person import FINISH, Person

ROOT = Path(__file__).parents[2]
SLUGS = ("app-password", "less-secure-apps")
BUNDLED = Library(ROOT / "resources" / "guides")
PLAYED = [(slug, language) for slug in SLUGS for language in BUNDLED.languages(slug)]
RETIRED_SWITCH = "https://myaccount.google.com/lesssecureapps"


def steps_of(guide: Guide) -> list[Step]:
    """Return the steps that are played when a guide is played on its own."""
    return [guide.steps[guide.step_index(stop.step) or 0] for stop in route_through(guide).pages]


def pages_to_open(step: Step) -> list[str]:
    return [link.address for link in step.buttons if link.address.startswith("https:")]


def choose_guide(person: Person, guide: Guide) -> None:
    """Choose a guide among all guides, from the first page; its first flat button leads there in every language."""
    all_guides, *_ = (button for button in person.page.findChildren(QPushButton) if button.property("kind") == "flat")
    person.press(all_guides)
    person.press(guide.title)
    assert person.key == OVERVIEW


def test_both_guides_are_there_in_english_and_french() -> None:
    assert {(slug, language) for slug in SLUGS for language in ("en", "fr")} <= set(PLAYED)


@pytest.mark.parametrize("played", shortly(PLAYED, list(zip(SLUGS, ("en", "fr"), strict=True))), ids=map("-".join, PLAYED))
def test_a_guide_is_played_from_the_first_page_to_the_last(
    played: tuple[str, str], make_window: Callable[..., Person], library: Library, browser: Any, saved: list[Progress]
) -> None:
    slug, language = played
    guide = library.guide(slug, language)
    steps = steps_of(guide)
    person = make_window(language=language)
    choose_guide(person, guide)
    assert person.heading == guide.title
    person.next()
    expected: list[str] = []
    checks = sum(step.sheet_part is SheetPart.VALUES for step in steps)
    numbers = iter(range(1, 99))
    for step in steps:
        if step.sheet_part is SheetPart.VALUES:
            assert person.place is Place.CHECK
            assert str(next(numbers)) in person.page.counter()
            person.next()
        assert (person.step, person.heading) == (step.id, step.title)
        assert re.findall(r"\d+", person.page.counter()) == [str(next(numbers)), str(len(steps) + checks)]
        assert person.page.counter() in person.words
        titles = [row.text() for row in person.step_list.rows]
        assert [title for title in titles if title in {each.title for each in steps}] == [each.title for each in steps]
        assert len(titles) == len(steps) + checks
        for index, address in enumerate(pages_to_open(step)):
            person.press(f"open-{index}")
            expected.append(address)
        person.next()
    assert browser.opened == expected
    assert len(expected) >= 3
    assert person.place is Place.FINISH
    assert person.button(FINISH).isVisible()
    stops = [Stop(slug, step.id) for step in steps]
    openable = {stop for stop, step in zip(stops, steps, strict=True) if pages_to_open(step)}
    assert all(person.window.session.progress.state(stop) is State.SAID_DONE for stop in openable)
    person.press(person.button(FINISH))
    assert saved[-1].place is Place.FINISH


def test_the_retired_guide_has_seven_steps_and_its_switch_on_the_third(library: Library) -> None:
    for language in library.languages("less-secure-apps"):
        steps = steps_of(library.guide("less-secure-apps", language))
        assert len(steps) == 7
        assert pages_to_open(steps[2])[0] == RETIRED_SWITCH


def test_where_the_switch_is_missing_one_is_led_over(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window()
    choose_guide(person, library.guide("less-secure-apps", "en"))
    person.next()
    here = Stop("less-secure-apps", steps_of(library.guide("less-secure-apps", "en"))[2].id)
    while person.window.session.progress.current != here:
        person.next()
    links = [link for link in person.window.session.guide_of(here)[1].buttons if link.address.startswith("guide:app-password")]
    assert links or "app-password" in str(person.window.session.guide_of(here)[1].blocks)
    person.follow("guide:app-password")
    person.settle()
    assert person.stop == Stop("app-password", "open-account")
    person.go(person.window.session.links.come_back())
    person.settle()
    assert person.stop == here


def test_one_jumps_to_steps_that_were_seen_and_turns_pages_by_keys(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window()
    choose_guide(person, library.guide("app-password", "en"))
    alt = Qt.KeyboardModifier.AltModifier
    seen = []
    for _ in range(5):
        person.key_press(Qt.Key.Key_Right, alt)
        seen.append(person.step)
    for index, step in enumerate(seen[:-1]):
        person.press(person.step_list.rows[index])
        assert person.step == step
    person.press(person.step_list.rows[4])
    for step in reversed(seen[:-1]):
        person.key_press(Qt.Key.Key_Left, alt)
        assert person.step == step
    person.key_press(Qt.Key.Key_Left, alt)
    assert person.key == OVERVIEW


def test_a_whole_guide_is_played_with_the_keyboard_alone(
    make_window: Callable[..., Person], library: Library, browser: Any
) -> None:
    person = make_window()
    choose_guide(person, library.guide("app-password", "en"))
    person.key_press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    expected = []
    while person.place in {Place.STEP, Place.CHECK}:
        step = None if person.stop is None else person.window.session.guide_of(person.stop)[1]
        if step is not None and pages_to_open(step):
            assert person.focused() is person.find("open-0")
            person.key_press(Qt.Key.Key_Return)
            expected.append(pages_to_open(step)[0])
        for _ in range(60):
            if person.focused() is person.button(next_button(person)):
                break
            person.key_press(Qt.Key.Key_Tab)
        person.key_press(Qt.Key.Key_Return)
    assert browser.opened == expected
    assert person.place is Place.FINISH


def next_button(person: Person) -> Any:
    return person.window.WizardButton.NextButton


def test_going_on_without_is_remembered(make_window: Callable[..., Person], library: Library, saved: list[Progress]) -> None:
    person = make_window()
    choose_guide(person, library.guide("app-password", "en"))
    for _ in range(3):
        person.next()
    person.window.close()
    again = make_window(saved[-1])
    read, opened = again.window.session.route.pages[:2]  # the first one opens no page: whoever goes on has read it
    assert read in again.window.session.progress.said_done
    assert opened in again.window.session.progress.skipped
    assert "skipped" in again.step_list.rows[1].accessibleName()
