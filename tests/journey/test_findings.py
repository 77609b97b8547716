from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.guides.model import (
    Block,
    Callout,
    CalloutKind,
    Carousel,
    Code,
    Collapsible,
    Guide,
    Heading,
    Items,
    Link,
    Paragraph,
    Picture,
    SheetPart,
    Span,
    Step,
    Tab,
    Table,
    Tabs,
    Value,
)
from assistant.guides.walk import ways_forward
from assistant.journey.answers import BY_NAME, Answers, answers_from, in_force
from assistant.journey.conditions import parse
from assistant.journey.findings import condition_findings, sheet_findings
from assistant.journey.route import Stop, route_along

TEXT = (Paragraph((Span("words"),)),)
VALUE = (Value("text to send"),)


def guide(*steps: Step) -> Guide:
    return Guide("g", "G", "en", steps)


def test_good_guides_give_no_finding(guides: Mapping[str, Guide]) -> None:
    assert [finding for found in guides.values() for finding in condition_findings(found)] == []


def test_a_condition_that_cannot_be_read_is_named_with_its_line() -> None:
    [(line, sentence)] = condition_findings(guide(Step("a", "A", TEXT, condition="tow-step=on", line=7), Step("b", "B", TEXT)))
    assert line == 7
    assert sentence.startswith('There is no question "tow-step"')


def test_a_condition_that_can_never_hold_is_found() -> None:
    found = condition_findings(guide(Step("a", "A", TEXT, condition="program=ovh-mail-migrator and google-sign-in=yes", line=3)))
    assert found == [(3, 'The condition "program=ovh-mail-migrator and google-sign-in=yes" can never hold.')]


def test_a_step_behind_an_ending_with_the_same_condition_is_found() -> None:
    found = condition_findings(
        guide(
            Step("no", "No", VALUE, condition="two-step=advanced-protection", ending=True, line=1),
            Step("a", "A", TEXT, condition="two-step=advanced-protection and alert=yes", line=2),
            Step("late", "Late", VALUE, condition="two-step=advanced-protection", ending=True, line=3),
            Step("b", "B", TEXT, condition="two-step=advanced-protection|on", line=4),
        )
    )
    assert [line for line, _ in found] == [2, 3]
    assert all("No route reaches this step" in sentence for _, sentence in found)


def test_a_step_may_depend_on_what_nobody_is_asked() -> None:
    texts = ("two-step=off", "account=work and admin=refused", "alert=no", "address=gmail", "google-sign-in=no and program=other")
    steps = [Step(f"s{number}", "A", TEXT, condition=text) for number, text in enumerate(texts)]
    for slug in ("it-stopped-working", "security-alert", "app-password", "g"):
        assert condition_findings(Guide(slug, "G", "en", (*steps,))) == []


def test_an_ending_with_nothing_to_do_is_found() -> None:
    found = condition_findings(guide(Step("a", "A", TEXT), Step("no", "No", TEXT, ending=True, line=9)))
    assert found == [(9, "This ending leaves nothing to do: add a button, a link, or a text to copy.")]


def test_ways_forward_are_found_in_every_kind_of_block() -> None:
    def link(name: str) -> Paragraph:
        return Paragraph((Span("see "), Span("there", address=f"#{name}")))

    blocks: tuple[Block, ...] = (
        Heading(2, (Span("h", address="#heading"),)),
        Items(((link("item"),), (Value("value"),))),
        Table(((Span("t", address="#head"),),), (((Span("t", address="#row"),),),)),
        Callout(CalloutKind.NOTE, (link("callout"),)),
        Collapsible("more", (link("collapsible"),)),
        Tabs((Tab("one", (link("tab"),)),)),
        Carousel(((link("slide"),),)),
        Code("code"),
        Picture("a.png", "alt"),
    )
    step = Step("s", "S", blocks, buttons=(Link("Open", "https://myaccount.google.com/"),))
    expected = "https://myaccount.google.com/ #heading #item value #head #row #callout #collapsible #tab #slide"
    assert ways_forward(step) == tuple(expected.split())


def some_answers() -> Iterator[Answers]:
    """Yield all answers that differ in what the conditions below name."""
    names = ("program", "two-step", "alert")
    for values in product(*(BY_NAME[name].values for name in names)):
        yield in_force(answers_from(zip(names, values, strict=True)))


CONDITIONS = ["", " ", "no=sense", "two-step=on", "two-step!=on", "alert=yes and two-step=off", "program=printer|iphone"]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(CONDITIONS), st.booleans()), min_size=1, max_size=5))
def test_a_step_is_said_to_be_reached_where_a_route_leads_to_it(chosen: list[tuple[str, bool]]) -> None:
    made = guide(*(Step(f"{n}", "A", VALUE, condition=text, ending=ending, line=n) for n, (text, ending) in enumerate(chosen)))
    routes = {route_along([made], answers) for answers in some_answers()}
    led_to = {stop for found in routes for stop in found.pages}
    missed = [line for line, sentence in condition_findings(made) if sentence.startswith("No route")]
    assert missed == [step.line for step in made.steps if Stop("g", step.id) not in led_to and step.condition != "no=sense"]


def test_conditions_are_looked_at_once_however_many_there_are() -> None:
    every = " and ".join(f"{name}!=unknown" for name in ("account", "admin", "program", "google-sign-in", "two-step", "alert"))
    texts = [f"{every} and two-step={value} and account={kind}" for value in ("on", "off") for kind in ("work", "personal")] * 50
    steps = [Step(f"{n}", "A", TEXT, condition=text, line=n) for n, text in enumerate(texts, 1)]
    parse.cache_clear()
    found = condition_findings(guide(*steps))
    assert len(found) == 100
    assert all("can never hold" in sentence for _, sentence in found)
    assert parse.cache_info().misses == 4


# The check, which comes before the step marked `.values`

VALUES = SheetPart.VALUES
SHEETS: list[tuple[list[Step], list[tuple[int, str]]]] = [
    ([Step("a", "A", TEXT), Step("v", "V", TEXT, line=2, sheet_part=VALUES)], []),
    ([Step("v", "V", TEXT, line=1, sheet_part=VALUES), Step("b", "B", TEXT)], [(1, "nothing comes before it")]),
    (
        [Step("no", "N", VALUE, ending=True, condition="two-step=on"), Step("v", "V", TEXT, line=2, sheet_part=VALUES)],
        [(2, "nothing comes before it")],
    ),
    (
        [Step("a", "A", TEXT, condition="two-step=off"), Step("v", "V", TEXT, line=2, sheet_part=VALUES)],
        [(2, "With some answers nothing comes before the step 'v'")],
    ),
    (
        [
            Step("a", "A", TEXT, condition="two-step=off"),
            Step("no", "N", VALUE, ending=True, condition="two-step!=off"),
            Step("v", "V", TEXT, line=3, sheet_part=VALUES),
        ],
        [],
    ),
    (
        [
            Step("a", "A", TEXT, condition="two-step=off"),
            Step("b", "B", TEXT, condition="two-step!=off"),
            Step("v", "V", TEXT, line=3, sheet_part=VALUES),
            Step("w", "W", TEXT, line=4, sheet_part=VALUES),
            Step("x", "X", TEXT, line=5, sheet_part=SheetPart.SIGN_IN),
        ],
        [(4, "as one before it")],
    ),
    (
        [
            Step("a", "A", TEXT, condition="no=sense"),
            Step("v", "V", TEXT, line=2, condition="two-step=off", sheet_part=VALUES),
            Step("w", "W", TEXT, line=3, condition="two-step!=off", sheet_part=VALUES),
            Step("e", "E", VALUE, line=4, ending=True, sheet_part=VALUES),
        ],
        [],
    ),
]


@pytest.mark.parametrize(("steps", "expected"), SHEETS)
def test_the_check_has_a_step_before_it_and_comes_once(steps: list[Step], expected: list[tuple[int, str]]) -> None:
    found = sheet_findings(guide(*steps))
    assert [line for line, _ in found] == [line for line, _ in expected]
    assert all(words in sentence for (_, sentence), (_, words) in zip(found, expected, strict=True))
