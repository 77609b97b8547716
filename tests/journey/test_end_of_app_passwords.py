"""The day on which Google gives no app passwords any more: one value says so, and every way leads to what is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import bundled
from assistant.guides.links import leads_inside
from assistant.guides.model import SheetPart, Step
from assistant.guides.walk import ways_forward
from assistant.journey.answers import answers_from
from assistant.journey.route import Policy, Route, Stop, route
from tests.journey.test_route import LANGUAGES, combinations
from tests.journey.test_route import bundled as guides_in

SETTLED = "settled.txt"
TODAY = "app-passwords=available"


@pytest.fixture
def ended(resources: Path, tmp_path: Path) -> Policy:
    """What the program would lay down had the one value been changed."""
    words = (resources / SETTLED).read_text("utf-8")
    assert words.count(TODAY) == 1
    (tmp_path / SETTLED).write_text(words.replace(TODAY, "app-passwords=ended"), "utf-8")
    return bundled.policy(tmp_path)


def test_today_they_are_available(resources: Path) -> None:
    assert bundled.policy(resources) == Policy(presets=answers_from([("app-passwords", "available")]))


@pytest.mark.no_cover
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_way_leads_to_making_one_once_they_have_ended(language: str, ended: Policy) -> None:
    guides = guides_in(language)
    steps = {Stop(guide.slug, step.id): step for guide in guides.values() for step in guide.steps}
    making = {stop for stop, step in steps.items() if step.app_password}
    assert len(making) == 1
    ways: set[Route] = {route(answers, guides, ended) for answers in combinations() if answers.get("app-passwords") == "unknown"}
    assert len(ways) >= 4
    for way in ways:
        assert way.pages
        assert making.isdisjoint(way.pages)
        assert way.values is None
        for stop in way.pages:
            assert leads_to_none(steps[stop], stop.guide, making), stop
        last = steps[way.pages[-1]]
        assert last.sheet_part is SheetPart.SIGN_IN or ways_forward(last), last.id


def leads_to_none(step: Step, slug: str, making: set[Stop]) -> bool:
    """Tell whether no link of a step leads to making one, or to the beginning of the guide that does."""
    beginnings = {f"guide:{stop.guide}" for stop in making}
    wanted = {f"guide:{stop.guide}#{stop.step}" for stop in making} | beginnings
    inside = filter(leads_inside, ways_forward(step))
    return wanted.isdisjoint(f"guide:{slug}{address}" if address.startswith("#") else address for address in inside)
