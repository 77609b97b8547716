"""Nobody presses more often than they must: by mouse and by keyboard, beside mail servers, from the first page to the goal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.journey.answers import REMOVE
from assistant.mail.texts import wording
from assistant.wizard.app.clipboard_reader import ClipboardReader
from assistant.wizard.session.world import Check
from tests.journeys.clicks import HANDS, WAYS, Hand, Walk, Way, by_mouse, mail_servers
from tests.shortly import each_once
from tests.wizard.person import Person


@pytest.fixture(scope="module")
def check() -> Iterator[Check]:
    with mail_servers() as check:
        yield check


@pytest.mark.parametrize(("way", "hand"), each_once(WAYS, HANDS))
def test_few_clicks_lead_to_the_goal(
    make_window: Callable[..., Person], check: Check, resources: Path, browser: Any, way: Way, hand: Hand
) -> None:
    world = {"check": check, "look_for_letters": ClipboardReader().look}
    person = make_window(wording=lambda language: wording(language, resources / "diagnoses"), **world)
    walk = Walk(person.window, browser.opened, way, hand)
    walk.go()
    assert walk.missed() == {}, "; ".join(walk.pressed)
    assert walk.typed == [way.address] * bool(way.address)
    assert walk.pasted == [way.pasted] * bool(way.pasted)
    assert 0 < walk.minutes() <= (walk.least or 1)  # what is promised at least is enough for what is ours of it


def test_a_goal_that_is_never_reached_is_told(make_window: Callable[..., Person], browser: Any) -> None:
    person = make_window()
    walk = Walk(person.window, browser.opened, Way(REMOVE, {"Google's page of access": 0, "it works": 100}), by_mouse)
    walk.go()
    assert walk.missed() == {"Google's page of access": walk.counts["Google's page of access"], "it works": None}
    assert not person.window.isVisible()
