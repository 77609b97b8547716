"""The day on which Google gives no app passwords any more: one value says so, and every way leads to what is left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant import bundled
from assistant.guides.links import leads_inside
from assistant.guides.model import SheetPart, Step
from assistant.guides.walk import ways_forward
from assistant.journey.answers import answers_from
from assistant.journey.progress import Note, Progress, resume, route_of, without_what_is_gone
from assistant.journey.route import Policy, Route, Stop, closed_by, route, route_through
from tests.journey.test_route import LANGUAGES, combinations, how_many
from tests.journey.test_route import bundled as guides_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.guides.model import Guide

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
@how_many
def test_no_way_leads_to_making_one_once_they_have_ended(language: str, known: int, ended: Policy) -> None:
    guides = guides_in(language)
    steps = {Stop(guide.slug, step.id): step for guide in guides.values() for step in guide.steps}
    making = {stop for stop, step in steps.items() if step.app_password}
    assert len(making) == 1
    ways: set[Route] = {
        route(answers, guides, ended) for answers in combinations(known) if answers.get("app-passwords") == "unknown"
    }
    assert len(ways) >= 4
    for way in ways:
        assert way.pages
        assert making.isdisjoint(way.pages)
        assert way.values is None
        for stop in way.pages:
            assert leads_to_none(steps[stop], stop.guide, making), stop
        last = steps[way.pages[-1]]
        assert last.sheet_part is SheetPart.SIGN_IN or ways_forward(last), last.id


def making_in(guides: Mapping[str, Guide]) -> set[Stop]:
    return {Stop(guide.slug, step.id) for guide in guides.values() for step in guide.steps if step.app_password}


def to_do(guides: Mapping[str, Guide]) -> list[Stop]:
    return [Stop(guide.slug, step.id) for guide in guides.values() for step in guide.steps if not step.ending]


def test_whoever_plays_a_guide_then_meets_what_is_left_too(ended: Policy) -> None:
    guides = guides_in("en")
    making, closed = making_in(guides), set()
    for slug, guide in guides.items():
        way = route_of(Progress().play(slug), guides, ended)
        assert way.pages
        assert making.isdisjoint(way.pages)
        closed |= {slug} if way == Route(ending=Stop(slug, "ended")) else set()
        assert (slug in closed) == (closed_by(ended, guide) is not None)
        assert slug in closed or set(way.pages) <= set(route_through(guide).pages)
    assert "app-password" in closed
    assert "remove-access" not in closed
    alone = route_of(Progress().play("remove-access"), guides, ended).stops
    assert Stop("remove-access", "connections") in alone
    assert Stop("remove-access", "delete") not in alone


def ends_all(way: Route) -> bool:
    """Tell whether a way is nothing but what is left, for everybody or for those with one program."""
    return not way.stops and way.ending is not None and way.ending.step.startswith("ended")


@pytest.mark.parametrize("guide", ["", "app-password", "remove-access"])
def test_whoever_was_on_the_way_then_meets_what_is_left_too(guide: str, ended: Policy) -> None:
    guides = guides_in("en")
    for at in to_do(guides):
        behind = Progress(guide=guide).answer("program", "printer").answer("two-step", "on").visit(at).say_done(at)
        for progress in (behind, Progress(came_from=(at,)).follow(at)):
            way = route_of(progress, guides, ended)
            assert making_in(guides).isdisjoint(way.pages)
            closed = closed_by(ended, guides[at.guide])
            assert at in way.pages or (closed is not None and ends_all(way))
            assert resume(progress, way, guides).note is (Note.STEP_GONE if closed else None)
            assert without_what_is_gone(progress, guides, ended).came_from == (() if closed else progress.came_from)


def test_an_ending_that_somebody_has_met_is_left_by_a_link_of_its_own() -> None:
    guides = guides_in("en")
    google = Policy(presets=answers_from([("google-sign-in", "yes")]))
    sign_in, first = Stop("app-password", "use-google-sign-in"), Stop("app-password", "open-account")
    usual = Progress().play("app-password")
    assert route_of(usual, guides, google) == Route(ending=sign_in)
    assert route_of(usual.visit(first), guides, google) == Route(ending=sign_in)
    past = usual.meet(sign_in).follow(first)
    assert first in route_of(past, guides, google).stops
    assert without_what_is_gone(past.follow(first), guides, google).came_from == (first,)


def leads_to_none(step: Step, slug: str, making: set[Stop]) -> bool:
    """Tell whether no link of a step leads to making one, or to the beginning of the guide that does."""
    beginnings = {f"guide:{stop.guide}" for stop in making}
    wanted = {f"guide:{stop.guide}#{stop.step}" for stop in making} | beginnings
    inside = filter(leads_inside, ways_forward(step))
    return wanted.isdisjoint(f"guide:{slug}{address}" if address.startswith("#") else address for address in inside)


@pytest.mark.parametrize(
    ("answers", "pages"),
    [
        ({}, "ended"),
        ({"program": "printer"}, "ended-printer"),
        ({"program": "printer", "google-sign-in": "yes"}, "ended-printer"),
        ({"program": "ovh-mail-migrator"}, "ended-migration"),
        ({"program": "outlook"}, "ended"),
        ({"door": "stopped"}, "ended"),
        ({"door": "stopped", "program": "printer"}, "ended"),
        ({"door": "stopped", "program": "thunderbird"}, "sign-in-again alert limits ask-maker"),
        ({"door": "stopped", "program": "outlook", "account": "work"}, "sign-in-again alert organisation limits ask-maker"),
        ({"door": "remove", "program": "printer"}, "ended"),
        ({"door": "remove", "program": "thunderbird"}, "connections"),
    ],
)
def test_each_then_reads_what_is_left_for_their_own_program(answers: dict[str, str], pages: str, ended: Policy) -> None:
    way = route(answers_from(answers.items()), guides_in("en"), ended)
    assert " ".join(stop.step for stop in way.pages) == pages


def test_what_has_ended_leads_on_to_what_is_left_for_printers_and_moves_and_to_the_usual_causes() -> None:
    guides = guides_in("en")
    left = ways_forward(guides["app-password"].steps[guides["app-password"].step_index("ended") or 0])
    assert {"#ended-printer", "#ended-migration"} <= {*left}
    stopped = ways_forward(guides["it-stopped-working"].steps[guides["it-stopped-working"].step_index("ended") or 0])
    assert {"guide:app-password#ended", "#sign-in-again"} <= {*stopped}


def test_today_whoever_moves_a_mailbox_reads_first_that_it_may_be_withdrawn() -> None:
    guides = guides_in("en")
    for door, first in (("set-up", "before-migration"), ("stopped", "withdrawn")):
        way = route(answers_from([("door", door), ("program", "ovh-mail-migrator")]), guides)
        assert way.pages[0].step == first
        assert sum(stop.step == first for stop in way.pages) == 1
