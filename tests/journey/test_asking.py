"""Who is asked what: the truth table over our own guides, and guides of a helpdesk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

import pytest

from assistant.guides.library import Library
from assistant.guides.model import Guide, SheetPart, Step
from assistant.journey.answers import (
    ASKED,
    BY_NAME,
    NOTHING_KNOWN,
    REMOVE,
    SET_UP,
    SIGN_IN_WITH_GOOGLE,
    STOPPED,
    Answers,
    answers_from,
    in_force,
    known_by,
)
from assistant.journey.asking import preset_questions, questions
from assistant.journey.route import NO_POLICY, Policy, Stop, route
from tests.shortly import by_name, each_once

LIBRARY = Library(Path(__file__).resolve().parents[2] / "resources" / "guides")
OURS: Mapping[str, Guide] = {slug: LIBRARY.guide(slug, "en") for slug in LIBRARY.slugs()}

ADDRESSES = ("anna@gmail.com", "anna@example.org", "")
LAID_DOWN: tuple[dict[str, str], ...] = (
    {},
    {"program": "printer"},
    {"program": "thunderbird"},
    {"account": "work", "admin": "refused"},
    {"google-sign-in": "no"},
    {"two-step": "advanced-protection"},
    {"alert": "yes", "two-step": "on"},
)
# What people answered when an earlier version asked for it.
ANSWERED_BEFORE: tuple[dict[str, str], ...] = (
    {"admin": "refused", "google-sign-in": "yes"},
    {"admin": "refused", "google-sign-in": "no", "two-step": "security-key"},
    {"two-step": "off", "alert": "no"},
)


def given(pairs: Mapping[str, str]) -> Answers:
    return answers_from(pairs.items())


def way(answers: Answers, guides: Mapping[str, Guide], policy: Policy) -> object:
    """Return what a person is led through: the pages, and the sheet where one of them shows it."""
    pages = route(answers, guides, policy).pages
    steps = [step for guide in guides.values() for step in guide.steps if Stop(guide.slug, step.id) in pages]
    shown = any(step.sheet_part is not None for step in steps)
    return pages, in_force(answers, policy.presets).get("program") if shown else ""


Ask = Callable[[Answers, Mapping[str, Guide], Policy], Sequence[str]]


class Table:
    """Where each set of answers to all that may be asked leads, with what else is known."""

    def __init__(self, guides: Mapping[str, Guide], before: Mapping[str, str], policy: Policy = NO_POLICY) -> None:
        self.guides, self.policy, self.before = guides, policy, dict(before)
        every: list[dict[str, str]] = [
            dict(zip(ASKED, values, strict=True)) for values in product(*(BY_NAME[name].values for name in ASKED))
        ]
        self.ways = [(answered, way(given(self.before | answered), guides, policy)) for answered in every]

    def partly_answered(self) -> Iterator[dict[str, str]]:
        for values in product(*((None, *BY_NAME[name].values) for name in ASKED)):
            yield {name: value for name, value in zip(ASKED, values, strict=True) if value}

    def still_possible(self, answered: Mapping[str, str]) -> Iterator[tuple[dict[str, str], object]]:
        return ((every, found) for every, found in self.ways if answered.items() <= every.items())

    def matters(self, name: str, answered: Mapping[str, str]) -> bool:
        """Tell whether two answers to a question lead elsewhere, the others being the same and as they were given."""
        ways = defaultdict(set)
        others = {other: value for other, value in answered.items() if other != name}
        for every, found in self.still_possible(others):
            ways[tuple(value for other, value in every.items() if other != name)].add(found)
        return any(len(found) > 1 for found in ways.values())

    def mistakes(self, ask: Ask = questions) -> Iterator[str]:
        """Yield what is asked in vain, and what is not asked although it changes the way, whatever was answered so far."""
        for answered in self.partly_answered():
            asked = ask(given(self.before | answered), self.guides, self.policy)
            ways = {found for _, found in self.still_possible(answered)}
            still_open = [name for name in asked if name not in answered]
            if (len(ways) == 1) is not (not still_open):
                yield f"{self.before} {answered} leads {len(ways)} ways, and what is asked is {still_open}"
            wrong = [name for name in ASKED if self.matters(name, answered) is not (name in asked)]
            yield from (f"{self.before} {answered}: {name} is asked: {name in asked}" for name in wrong)


@pytest.mark.no_cover
@pytest.mark.parametrize(("door", "address"), each_once(by_name((SET_UP, STOPPED)), by_name(ADDRESSES)))
def test_exactly_what_changes_the_way_is_asked(door: str, address: str) -> None:
    for laid_down, before in (*((laid_down, {}) for laid_down in LAID_DOWN), *(({}, before) for before in ANSWERED_BEFORE)):
        policy = Policy(presets=given(laid_down).over(known_by(address)))
        found = Table(OURS, {"door": door, **before}, Policy(presets=policy.presets.over(account_of(address))))

        def ask(answers: Answers, guides: Mapping[str, Guide], _: Policy, known: Policy = policy) -> Sequence[str]:
            told = account_of(address)  # whoever types such an address takes back what they said of the account
            return questions(answers.without("account") if told.given else answers, guides, known)

        assert [*found.mistakes(ask)] == [], laid_down


def account_of(address: str) -> Answers:
    """Return what an address settles of the account."""
    return given({"account": "personal"} if address.endswith("@gmail.com") else {})


@pytest.mark.no_cover
def test_the_table_sees_what_is_asked_in_vain_and_what_is_not_asked() -> None:
    found = Table(OURS, {"door": SET_UP})
    assert any("account is asked: True" in mistake for mistake in found.mistakes(lambda *_: ("program", "account")))
    assert any("program is asked: False" in mistake for mistake in found.mistakes(lambda *_: ()))


@pytest.mark.parametrize(
    ("answers", "presets", "address", "asked"),
    [
        ({}, {}, "", "program"),
        ({"door": SET_UP}, {}, "anna@example.org", "program"),
        ({"door": SET_UP, "program": "printer"}, {}, "", "program"),
        ({"door": SET_UP, "program": "thunderbird"}, {}, "", "program"),  # another one leads elsewhere
        ({"door": SET_UP}, {"program": "printer"}, "", ""),
        ({"door": SET_UP}, {"admin": "refused"}, "anna@example.org", "program account"),
        ({"door": SET_UP}, {"admin": "refused"}, "anna@gmail.com", "program"),
        ({"door": SET_UP, "program": "thunderbird"}, {"admin": "refused"}, "", "program"),
        ({"door": STOPPED}, {}, "", "program account"),
        ({"door": STOPPED}, {}, "anna@example.org", "program account"),
        ({"door": STOPPED}, {}, "anna@gmail.com", "program"),
        ({"door": STOPPED}, {"account": "work", "program": "other"}, "", ""),
        ({"door": REMOVE}, {}, "", ""),
    ],
    ids=str,
)
def test_who_is_asked_what(answers: dict[str, str], presets: dict[str, str], address: str, asked: str) -> None:
    policy = Policy(presets=given(presets).over(known_by(address)))
    assert " ".join(questions(given(answers), OURS, policy)) == asked


def test_a_preset_is_shown_and_not_asked() -> None:
    assert preset_questions(given({"account": "work", "two-step": "on"})) == ("account",)
    assert preset_questions(NOTHING_KNOWN) == ()


# Guides of a helpdesk


def helpdesk(*steps: tuple[str, str]) -> dict[str, Guide]:
    """Return the guide of the first door, of steps with a condition and what stands on their heading."""
    made = tuple(
        Step(
            f"s{number}",
            f"Step {number}",
            (),
            condition=condition,
            ending="ending" in marks,
            sheet_part=next((part for part in SheetPart if part.value in marks.split()), None),
        )
        for number, (condition, marks) in enumerate(steps)
    )
    return {"app-password": Guide("app-password", "Ours", "en", made)}


BOTH = "account=work and program=printer"


@pytest.mark.parametrize(
    ("steps", "answers", "asked"),
    [
        ([("", "")], {}, ""),
        ([("two-step=off", ""), ("alert=yes", "")], {}, ""),
        ([("", "values")], {}, "program"),
        ([("", ""), ("account=work", "")], {}, "account"),
        ([("", ""), ("account!=personal", "")], {}, "account"),
        ([("account!=personal", "")], {}, ""),  # where nothing applies the guide is shown whole
        ([("account=personal|work|unknown", ""), ("", "")], {}, ""),
        ([("", ""), ("program=printer", "")], {}, "program"),
        ([("google-sign-in!=no", ""), ("", "")], {}, "program"),
        ([("google-sign-in=yes", ""), ("", "")], {"google-sign-in": "no"}, ""),
        ([("", ""), (BOTH, "")], {}, "program account"),
        ([("", ""), (BOTH, "")], {"program": "printer"}, "program account"),
        ([("", ""), (BOTH, "")], {"program": "outlook"}, "program"),
        ([("", ""), (BOTH, "")], {"account": "personal"}, "account"),
        ([("", ""), ("account=work and admin=refused", "")], {}, ""),
        ([("", ""), ("account=work and admin=refused", "")], {"admin": "refused", "account": "work"}, "account"),
        ([("account=work", "ending"), ("", "values")], {}, "program account"),
        ([("account=work", "ending"), ("", "values")], {"account": "work"}, "account"),
        ([("account=work", "ending"), ("", "values")], {"account": "personal"}, "program account"),
        ([("program=printer", "ending"), ("account=work", ""), ("", "")], {"program": "printer"}, "program"),
        ([("program=printer", "ending"), ("account=work", ""), ("", "")], {"program": "other"}, "program account"),
        ([("program=printer", "ending sign-in"), ("program=iphone", "ending sign-in"), ("", "")], {}, "program"),
        ([("two-step=off|unknown", "ending"), ("", "values"), ("account=work", "")], {}, ""),
        ([("two-step=off|unknown", "ending sign-in"), ("account=work", "")], {}, "program"),
        ([("tow-step=on", "values"), ("tow-step=on", "ending")], {}, "program"),
        ([("tow-step=on", "ending"), ("", "")], {}, ""),
        ([("account=work", "values"), ("", "")], {}, "program account"),
        ([("account=work", "values"), ("", "")], {"account": "personal"}, "account"),
    ],
    ids=str,
)
def test_a_guide_of_a_helpdesk_asks_where_it_matters(steps: list[tuple[str, str]], answers: dict[str, str], asked: str) -> None:
    assert " ".join(questions(given(answers), helpdesk(*steps))) == asked
    assert [*Table(helpdesk(*steps), {name: value for name, value in answers.items() if name not in ASKED}).mistakes()] == []


def test_who_signs_in_with_google_is_asked_nothing_more() -> None:
    guides = helpdesk(("google-sign-in=yes", "ending sign-in"), ("account=work", ""), ("", "values"))
    for program in BY_NAME["program"].values:
        asked = questions(given({"program": program}), guides)
        assert ("account" in asked) is (program not in SIGN_IN_WITH_GOOGLE), program


def test_a_question_is_asked_whatever_its_guide_is_called() -> None:
    assert questions(given({"door": SET_UP}), {}) == ()
    alerted = {"security-alert": Guide("security-alert", "Alert", "en", (Step("s", "S", (), condition="account=work"),))}
    assert questions(given({"alert": "yes"}), alerted | helpdesk(("", ""))) == ("account",)
    assert questions(given({"alert": "no"}), alerted | helpdesk(("", ""))) == ()
