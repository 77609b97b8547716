"""The first step of a way through a door says what the guide is and leads to all of it; and what counts the steps never jumps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.guides.library import Library
from assistant.guides.model import Paragraph, plain
from assistant.journey.answers import DOORS, Door
from assistant.journey.progress import Place
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.session.plan import CHECK, FINISH, GUIDE, OVERVIEW, AtStep, numbered
from tests.shortly import by_name, each_once
from tests.wizard.person import FINISH as CLOSE
from tests.wizard.person import NEXT, Person, setting_up

TITLES = {"set-up": "Set up access", "stopped": "It stopped working", "remove": "Remove access"}
ABOUT = "About this guide, and all its steps"
OF_ONES_OWN = """---
title: Access of our own
slug: app-password
---

> [!note]
> Only for us.

This stands below it.

## Steps

### First {#first}

Do it.

### Second {#second}

Do that.
"""


def introduces(person: Person, library: Library, slug: str, language: str = "en") -> bool:
    """Tell whether the page shows the first paragraph of what a guide says of itself."""
    first = library.guide(slug, language).introduction[0]
    assert isinstance(first, Paragraph)
    shown = [label.accessibleName() for label in person.page.findChildren(TextLabel) if label.isVisible()]
    return plain(first.text) in shown


def to_the_steps(person: Person, address: str = "") -> None:
    """Go on through what is asked; nothing is chosen, and only the address is typed."""
    while person.place is Place.QUESTION:
        if person.question == "address":
            person.type("address", address)
        person.next()


@pytest.mark.parametrize("door", DOORS)
def test_the_first_step_says_what_the_guide_is_and_leads_to_all_of_it(person: Person, library: Library, door: Door) -> None:
    person.enter(door)
    to_the_steps(person)
    first = person.key
    assert first == numbered(person.window.session.plan)[0]
    assert introduces(person, library, GUIDE_OF_DOOR[door])
    person.press(ABOUT)
    assert (person.key, person.heading) == (GUIDE, library.guide(GUIDE_OF_DOOR[door], "en").title)
    assert introduces(person, library, GUIDE_OF_DOOR[door])
    assert not any(person.button(which).isVisible() for which in (NEXT, CLOSE))
    person.back()
    assert person.key == first


def test_no_other_step_says_it_again(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window(setting_up())
    saying = []
    for key in numbered(person.window.session.plan):
        person.go(key)
        saying.append((introduces(person, library, "app-password"), person.sees("about-guide")))
    assert saying == [(True, True), (False, False), (False, False), (False, False)]


def test_where_the_address_makes_another_step_the_first_one_that_one_says_it(person: Person, library: Library) -> None:
    person.enter("set-up")
    to_the_steps(person)
    assert person.step == "open-account"
    while person.question != "address":
        person.back()
    to_the_steps(person, "anna@gmail.com")
    assert person.step == "two-step"
    assert person.page.counter() == "Step 1 of 4"
    assert introduces(person, library, "app-password")
    assert person.sees("about-guide")


def test_a_step_that_another_answer_takes_off_the_way_is_none_of_it_any_more(person: Person) -> None:
    person.enter("stopped")
    to_the_steps(person)
    assert person.step == "sign-in-again"
    while person.question != "program":
        person.back()
    person.choose("printer")
    to_the_steps(person)
    assert person.step != "sign-in-again"
    assert "sign-in-again" not in {stop.step for stop in person.window.session.route.pages}


def test_an_ending_is_no_first_step(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(account="work", admin="refused"))
    ending = person.window.session.route.ending
    assert ending is not None
    person.go(AtStep(ending))
    assert not person.sees("about-guide")


def test_in_another_language_it_is_said_in_it(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window(setting_up(), language="fr")
    assert introduces(person, library, "app-password", "fr")
    person.press("about-guide")
    assert person.heading == library.guide("app-password", "fr").title


def test_a_guide_that_begins_with_no_paragraph_is_not_told_by_halves(make_window: Callable[..., Person], tmp_path: Path) -> None:
    (tmp_path / "app-password.en.md").write_text(OF_ONES_OWN, encoding="utf-8")
    person = make_window(setting_up(), guides=Library(tmp_path))
    assert person.step == "first"
    assert "Only for us." not in person.words
    assert "This stands below it." not in person.words
    person.press(ABOUT)
    assert person.key == GUIDE
    assert "Only for us." in person.words
    assert "This stands below it." in person.words


@pytest.mark.parametrize(
    ("door", "address"),
    each_once(by_name(DOORS), {"none": "", "Google's": "anna@gmail.com", "a school's": "anna@school.example"}),
)
def test_what_counts_the_steps_never_jumps(person: Person, door: Door, address: str) -> None:
    person.enter(door)
    met = []
    while person.key != FINISH:
        met.append((person.place, person.page.counter()))
        assert person.page.counter() in person.words
        if person.question == "address":
            person.type("address", address)
        person.next()
    asked = [words for place, words in met if place is Place.QUESTION]
    steps = [words for place, words in met if place is not Place.QUESTION]
    assert {*asked} <= {TITLES[door]}
    assert steps == [f"Step {number} of {len(steps)}" for number in range(1, len(steps) + 1)]
    assert len(steps) > 1
    assert (CHECK in person.window.session.plan) is (door != "remove")
    assert OVERVIEW not in person.window.session.plan
