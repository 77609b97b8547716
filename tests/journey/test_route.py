from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from math import prod
from pathlib import Path

import pytest

from assistant.guides.library import Library
from assistant.guides.minutes import Minutes
from assistant.guides.model import Collapsible, Guide, SheetPart, Step, plain
from assistant.guides.walk import texts_in, ways_forward
from assistant.journey.answers import BY_NAME, UNKNOWN, Answers, answers_from
from assistant.journey.findings import condition_findings
from assistant.journey.route import (
    GUIDE_OF_DOOR,
    Policy,
    Route,
    Stop,
    applies,
    closed_by,
    doors,
    guides_of_route,
    minutes,
    route,
    route_alone,
    route_through,
    route_to,
)
from tests.shortly import shortly

Guides = Mapping[str, Guide]

LIBRARY = Library(Path(__file__).resolve().parents[2] / "resources" / "guides")
LANGUAGES = sorted({language for slug in LIBRARY.slugs() for language in LIBRARY.languages(slug)})


def bundled(language: str) -> Guides:
    return {slug: LIBRARY.guide(slug, language) for slug in LIBRARY.slugs()}


def given(**pairs: str) -> Answers:
    return answers_from((name.replace("_", "-"), value) for name, value in pairs.items())


def ids(found: Route) -> str:
    return " ".join(stop.step for stop in found.pages)


@pytest.mark.parametrize(
    ("answers", "pages"),
    [
        ({}, "open-account two-step create"),
        ({"door": "set-up", "two_step": "on"}, "open-account create"),
        ({"program": "ovh-mail-migrator", "two_step": "off"}, "open-account two-step create to-migrator"),
        ({"alert": "yes", "two_step": "on"}, "look confirm open-account create"),
        ({"alert": "yes", "two_step": "advanced-protection"}, "advanced"),
        ({"google_sign_in": "yes", "two_step": "advanced-protection"}, "use-google"),
        ({"google_sign_in": "yes", "program": "ovh-mail-migrator", "two_step": "on"}, "open-account create to-migrator"),
        ({"google_sign_in": "yes", "program": "printer", "two_step": "on"}, "use-google"),
        ({"program": "printer", "two_step": "on"}, "open-account create"),
        ({"account": "work", "admin": "refused"}, "ask-admin"),
        ({"account": "personal", "admin": "refused"}, "open-account two-step create"),
        ({"door": "stopped"}, "changed limits still-not"),
        ({"door": "stopped", "program": "printer"}, "changed still-not"),
        ({"door": "stopped", "alert": "yes"}, "look confirm changed limits still-not"),
        ({"door": "remove", "alert": "yes"}, "revoke what-stops"),
    ],
)
def test_the_answers_lead_to_these_steps(guides: Guides, answers: dict[str, str], pages: str) -> None:
    assert ids(route(given(**answers), guides)) == pages


MANY = prod(len(question.values) for question in BY_NAME.values())
FEW = 4  # the door, and three answers besides
how_many = pytest.mark.parametrize("known", shortly((FEW, len(BY_NAME)), (FEW,)))


def combinations(known: int = len(BY_NAME)) -> Iterator[Answers]:
    """Yield every combination of answers in which no more than so many are known."""
    for values in product(*(question.values for question in BY_NAME.values())):
        if len(values) - values.count(UNKNOWN) <= known:
            yield Answers(tuple(zip(BY_NAME, values, strict=True)))


def dead_ends(guides: Guides, known: int) -> list[str]:
    """Return what is wrong with the routes of every combination of answers: each must lead to steps that are there, and on."""
    steps = {Stop(guide.slug, step.id): step for guide in guides.values() for step in guide.steps}
    forward = {stop: not step.ending or bool(ways_forward(step)) for stop, step in steps.items()}
    wrong = []
    for answers in combinations(known):
        pages = route(answers, guides).pages
        if not pages or any(page not in steps for page in pages) or len({*pages}) < len(pages) or not forward[pages[-1]]:
            wrong.append(f"{answers.given}: {pages}")
    return wrong


def test_every_answer_is_among_few_and_every_combination_among_all() -> None:
    assert {pair for answers in combinations(FEW) for pair in answers.given} == {
        (question.name, value) for question in BY_NAME.values() for value in question.values
    }
    assert sum(1 for _ in combinations()) == MANY


@pytest.mark.no_cover
@how_many
def test_every_combination_of_answers_has_a_way_forward(guides: Guides, known: int) -> None:
    assert dead_ends(guides, known) == []


@pytest.mark.no_cover
@how_many
def test_the_truth_table_sees_a_dead_end(guides: Guides, known: int) -> None:
    mute = replace(guides["remove-access"], steps=(Step("stuck", "Stuck", (), ending=True),))
    assert len(dead_ends({**guides, "remove-access": mute}, known)) == sum(1 for _ in combinations(known)) // 3


@pytest.mark.no_cover
@how_many
def test_every_combination_of_answers_has_a_way_forward_in_our_own_guides(known: int) -> None:
    assert set(GUIDE_OF_DOOR.values()) < set(LIBRARY.slugs())
    assert dead_ends(bundled("en"), known) == []


def marks(step: Step) -> tuple[object, ...]:
    return step.id, step.condition, step.ending, step.sheet_part, step.app_password


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_guides_lead_the_same_way_in_every_language(language: str) -> None:
    for slug, guide in bundled(language).items():
        assert [*map(marks, guide.steps)] == [*map(marks, LIBRARY.guide(slug, "en").steps)]
        assert condition_findings(guide) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_between_our_own_guides_leads_to_a_step(language: str) -> None:
    guides, followed = bundled(language), 0
    for guide in guides.values():
        for address in (address for step in guide.steps for address in ways_forward(step)):
            slug, _, step_id = address.removeprefix("guide:").partition("#")
            if address.startswith(("guide:", "#")):
                target = guides[slug or guide.slug]
                endings = {step.id for step in target.steps if step.ending}  # beside the route
                found = route_to(target, step_id, Answers()) if step_id else route_through(target)
                assert step_id in {"", *endings} or Stop(target.slug, step_id) in found.pages, f"{guide.source}: {address}"
                assert found.pages
                followed += 1
    assert followed >= 20


def test_a_preset_counts_as_an_answer(guides: Guides) -> None:
    policy = Policy(presets=given(two_step="on"))
    assert ids(route(given(two_step="off"), guides, policy)) == "open-account create"


def test_doors_are_those_with_a_guide_that_no_policy_hides(guides: Guides) -> None:
    assert doors(guides) == ("set-up", "stopped", "remove")
    assert doors(guides, Policy(hidden_doors=frozenset({"remove"}))) == ("set-up", "stopped")
    assert doors({"remove-access": guides["remove-access"]}) == ("remove",)
    assert set(GUIDE_OF_DOOR) == set(BY_NAME["door"].values)


def test_a_guide_that_is_missing_is_left_out(guides: Guides) -> None:
    some = {slug: guide for slug, guide in guides.items() if slug != "security-alert"}
    assert ids(route(given(alert="yes", two_step="on"), some)) == "open-account create"
    assert route(Answers(), {}) == Route()
    assert guides_of_route(given(alert="yes")) == ("security-alert", "app-password")


def test_a_guide_on_its_own_plays_every_step(guides: Guides) -> None:
    assert ids(route_through(guides["app-password"])) == "open-account two-step create to-migrator"
    assert ids(route_through(guides["it-stopped-working"])) == "changed limits still-not"


@pytest.mark.parametrize(
    ("step", "answers", "also", "pages"),
    [
        ("create", {"two_step": "on"}, (), "open-account create"),
        ("two-step", {"two_step": "on"}, (), "open-account two-step create"),
        ("create", {"two_step": "on"}, ("two-step",), "open-account two-step create"),
        ("create", {"google_sign_in": "yes", "two_step": "on"}, ("use-google",), "open-account create"),
        ("use-google", {}, ("create",), "open-account two-step create"),
    ],
)
def test_a_link_leads_to_its_step(guides: Guides, step: str, answers: dict[str, str], also: tuple[str, ...], pages: str) -> None:
    found = route_to(guides["app-password"], step, given(**answers), {Stop("app-password", name) for name in also})
    assert ids(found) == pages


def test_a_link_to_a_step_that_is_not_there_leads_to_its_guide(guides: Guides) -> None:
    assert ids(route_to(guides["app-password"], "gone", given(two_step="on"))) == "open-account create"


def test_a_link_followed_without_answers_leads_to_a_whole_guide(guides: Guides) -> None:
    assert route_to(guides["app-password"], "create") == route_through(guides["app-password"])
    assert route_to(guides["it-stopped-working"], "still-not") == route_through(guides["it-stopped-working"])


def test_a_condition_that_cannot_be_read_shows_a_step_and_no_ending() -> None:
    assert applies(Step("a", "A", (), condition="tow-step=on"), Answers())
    assert not applies(Step("a", "A", (), condition="tow-step=on", ending=True), Answers())


def test_steps_with_minutes_of_their_own_take_these(guides: Guides) -> None:
    guide = guides["remove-access"]
    first, *others = guide.steps
    timed = {"remove-access": replace(guide, steps=(replace(first, minutes=Minutes(1, 4)), *others))}
    on = route(given(door="remove"), timed)
    assert minutes(on.stops, on, timed) == (1, 4)
    assert minutes(on.stops[1:], on, timed) == (0, 0)


@pytest.mark.no_cover
@pytest.mark.parametrize("slug", LIBRARY.slugs())
@how_many
def test_the_minutes_of_our_own_guides_hold_all_their_ways(slug: str, known: int) -> None:
    """What the doors and the list of guides say holds what is said on the way: of each door, and of a guide played on its own."""
    guides = bundled("en")
    doors_there = [name for name, guide in GUIDE_OF_DOOR.items() if guide == slug]
    today = [answers for answers in combinations(known) if answers.get("app-passwords") == UNKNOWN]
    ways = {route(answers, guides) for answers in today if answers.get("door") in doors_there} | {route_through(guides[slug])}
    taken = [minutes(way.stops, way, guides) for way in ways if way.stops and way.ending is None]
    # Where a cause is found, one goes no further.
    least = 2 if slug == "it-stopped-working" else min(each.least for each in taken)
    assert all(step.minutes for step in guides[slug].steps if not step.ending)
    assert guides[slug].minutes == (least, max(each.most for each in taken))


WORDS_A_MINUTE = 150  # of somebody who reads slowly; grown-ups read 238 silently (Brysbaert, J. of Memory and Language 109, 2019)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_least_minutes_of_a_step_are_enough_to_read_it(language: str) -> None:
    for guide in bundled(language).values():
        for step in guide.steps:
            if step.minutes:
                unfolded = (block for block in step.blocks if not isinstance(block, Collapsible))
                words = sum(len(plain(text).split()) for text in texts_in(unfolded))
                assert words / WORDS_A_MINUTE <= step.minutes.least, step.id


def test_the_minutes_of_a_guide_are_shared_among_its_steps_on_the_route(guides: Guides) -> None:
    on = route(given(two_step="on"), guides)
    assert len(on.stops) == 2
    assert minutes(on.stops, on, guides) == (6, 6)
    assert minutes(on.stops[:1], on, guides) == (3, 3)
    assert minutes([], on, guides) == (0, 0)
    elsewhere = Route((Stop("workspace-admin", "console"), Stop("gone", "a")))
    assert minutes(elsewhere.stops, elsewhere, guides) == (0, 0)


VALUES, OTHER = Stop("app-password", "values"), Stop("app-password", "more")


def with_values(condition: str = "", *, ending: bool = False) -> Guides:
    marked = Step("values", "V", (), condition=condition, ending=ending, sheet_part=SheetPart.VALUES)
    other = Step("sign-in", "S", (), condition="google-sign-in=yes", sheet_part=SheetPart.SIGN_IN)
    steps = (Step("before", "B", ()), other, marked, Step("more", "M", (), sheet_part=SheetPart.VALUES))
    return {"app-password": Guide("app-password", "A", "en", steps)}


def test_a_route_knows_the_first_of_its_steps_that_shows_what_to_enter() -> None:
    assert route(Answers(), with_values()).values == VALUES
    assert route(given(program="thunderbird"), with_values()).values == VALUES
    assert route(Answers(), with_values("two-step=off")).values == OTHER
    assert route(given(two_step="off"), with_values("two-step=off", ending=True)).values is None
    assert route_through(with_values("two-step=off")["app-password"]).values == VALUES
    assert route_to(with_values("two-step=off")["app-password"], "before", Answers()).values == OTHER
    assert route_to(with_values("two-step=off")["app-password"], "values", Answers()).values == VALUES


def test_a_guide_without_such_a_step_has_no_values(guides: Guides) -> None:
    assert route(Answers(), guides).values is None
    alerted = {**with_values(), "security-alert": guides["security-alert"]}
    assert route(given(alert="yes"), alerted).values == VALUES  # in the second of two guides


USUAL = "two-step make-app-password enter-values"


@pytest.mark.parametrize(
    ("answers", "pages"),
    [
        ({}, "open-account two-step make-app-password enter-values"),
        ({"address": "gmail"}, USUAL),
        ({"address": "gmail", "two_step": "on"}, "make-app-password enter-values"),
        ({"address": "gmail", "two_step": "security-key"}, "second-step make-app-password enter-values"),
        ({"address": "gmail", "program": "ovh-mail-migrator"}, f"before-migration {USUAL} while-it-moves"),
        ({"program": "thunderbird"}, "use-google-sign-in"),
        ({"program": "thunderbird", "google_sign_in": "no", "two_step": "on"}, "open-account make-app-password enter-values"),
        ({"program": "outlook-classic", "two_step": "on"}, "open-account make-app-password enter-values"),
        ({"google_sign_in": "yes", "two_step": "advanced-protection"}, "use-google-sign-in"),
        ({"two_step": "advanced-protection"}, "advanced-protection"),
        ({"account": "work", "admin": "refused"}, "ask-admin"),
    ],
)
def test_our_own_way_to_an_app_password(answers: dict[str, str], pages: str) -> None:
    assert ids(route(given(**answers), bundled("en"))) == pages


def test_what_is_laid_down_decides_only_what_it_names() -> None:
    def step(name: str, condition: str = "", *, ending: bool = False) -> Step:
        return Step(name, name, (), condition=condition, ending=ending)

    ended = Policy(presets=given(app_passwords="ended"))
    make, other = step("make", "app-passwords!=ended"), step("other", "two-step=off")
    for condition, closes in (
        ("app-passwords=ended", True),
        ("app-passwords=ended and google-sign-in=no|unknown", False),  # somebody's program may sign in with Google
        ("google-sign-in=unknown", False),
        ("app-pass=ended", False),
    ):
        guide = Guide("a", "A", "en", (step("over", condition, ending=True), make, other, step("last", ending=True)))
        assert closed_by(ended, guide) == (Stop("a", "over") if closes else None)
        assert closed_by(Policy(), guide) is None
        assert ids(route_alone(guide, ended)) == ("over" if closes else "other last")
        assert ids(route_alone(guide)) == "make other last"
    assert ids(route_alone(Guide("a", "A", "en", (make,)), ended)) == "make"  # better a step too many than none


def test_a_guide_that_is_closed_to_all_has_an_ending_for_each() -> None:
    ended = Policy(presets=given(app_passwords="ended"))
    names = {"printer": "app-passwords=ended and program=printer", "all": "app-passwords=ended"}
    guide = Guide(
        "a", "A", "en", (*(Step(name, name, (), condition=text, ending=True) for name, text in names.items()), Step("b", "B", ()))
    )
    assert closed_by(ended, guide) == closed_by(ended, guide, given(program="thunderbird")) == Stop("a", "all")
    assert closed_by(ended, guide, given(program="printer")) == Stop("a", "printer")
    assert ids(route_alone(guide, ended, given(program="printer"))) == "printer"
