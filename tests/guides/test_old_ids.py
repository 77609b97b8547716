"""What a step was called before: how it is written, what it leads to, and what the review says of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.evidence import NO_EVIDENCE
from assistant.guides.model import Guide
from assistant.guides.other_languages import with_ids_of
from assistant.guides.plain import as_json, as_text
from assistant.guides.reader import read_guide
from assistant.guides.reading.limits import MOST_OLD_IDS, MOST_STEPS
from assistant.guides.review import Finding, Severity, review
from tests.growth import calls

Read = Callable[[str], Guide]
Was = tuple[tuple[str, ...], ...]

WRITTEN: list[tuple[str, Was]] = [
    ('{#make was="open create copy"}', (("open", "create", "copy"),)),
    ('{#make .ending was="create" if="door=remove"}', (("create",),)),
    ("{#make was=create}", (("create",),)),
    ('{#make was="  make-it |open   create|one"}', (("make-it",), ("open", "create"), ("one",))),
    ('{#make was="make"}', (("make",),)),
    ('{#make was=""}', ((),)),
    ("{#make was}", ((),)),
    ('{#make was="|"}', ((), ())),
    ('{#make was="cre\x07ate\ufdd04\ufdd1 \u202ecopy"}', (("create4", "copy"),)),
    ("{#make}", ()),
    ("{#make was=“open create”}", (("“open",),)),
]


@pytest.mark.parametrize(("written", "was"), WRITTEN)
def test_old_ids_stand_beside_the_id(read: Read, written: str, was: Was) -> None:
    (step,) = read(f"### Make it {written}\n\na\n").steps
    assert (step.id, step.title, step.was) == ("make", "Make it", was)
    assert read(f"### Make it {written}\n").step_index("make") == 0


def test_a_step_is_found_by_each_of_its_old_ids(read: Read) -> None:
    guide = read('### One {#one}\n\n### Two {#two was="second | open create copy"}\n')
    assert [guide.step_index(old) for old in ("one", "two", "second", "open", "create", "copy")] == [0, 1, 1, 1, 1, 1]
    assert guide.step_index("") is None
    assert guide.step_index("gone") is None
    assert guide.steps[1].old_ids == ("second", "open", "create", "copy")


CLASHES: list[tuple[str, dict[str, int]]] = [
    ('### A {#a was="b"}\n\n### B {#b was="a"}\n', {"a": 0, "b": 1}),
    ('### A {#a was="a"}\n\n### B {#b}\n', {"a": 0, "b": 1}),
    ('### A {#a was="x"}\n\n### B {#b was="x"}\n', {"x": 0}),
    ('### A {#a was="c"}\n\n### B {#b was="x a"}\n\n### C {#c was="b"}\n', {"a": 0, "b": 1, "c": 2, "x": 1}),
    ('### Free\n\n### B {#b was="free"}\n', {"free": 0}),
]


@pytest.mark.parametrize(("body", "places"), CLASHES)
def test_an_id_of_today_comes_before_an_old_one_and_the_first_step_before_the_others(
    read: Read, body: str, places: dict[str, int]
) -> None:
    guide = read(body)
    assert {step_id: guide.step_index(step_id) for step_id in places} == places


def test_more_old_ids_than_a_step_ever_had_are_refused(read: Read) -> None:
    assert len(read(f'### A {{#a was="{"x " * MOST_OLD_IDS}"}}\n').steps[0].was[0]) == MOST_OLD_IDS
    for many in ("x " * (MOST_OLD_IDS + 1), "x | " * MOST_OLD_IDS, "|" * MOST_OLD_IDS):
        with pytest.raises(GuideError, match="more than 50 old ids") as caught:
            read(f'### A {{#a}}\n\n### B {{#b was="{many}"}}\n')
        assert caught.value.line == 6
    with pytest.raises(GuideError, match="too much here without an empty line"):
        read(f'### A {{#a was="{" ".join(f"old-{number}" for number in range(10_000))}"}}\n')


def test_ten_thousand_old_ids_take_their_share(read: Read) -> None:
    def body(steps: int) -> str:
        old = (" ".join(f"s{step}-{number}" for number in range(MOST_OLD_IDS)) for step in range(steps))
        return "".join(f'### A {{#a{step} was="{ids}"}}\n\n' for step, ids in enumerate(old))

    few, many = (calls(partial(read, body(steps))) for steps in (MOST_STEPS // 2, MOST_STEPS))
    assert many < 2.5 * few
    guide = read(body(MOST_STEPS))
    assert guide.step_index(f"s{MOST_STEPS - 1}-{MOST_OLD_IDS - 1}") == MOST_STEPS - 1
    few, many = (calls(partial(with_ids_of, guide, read(body(steps)))) for steps in (MOST_STEPS // 2, MOST_STEPS))
    assert many < 2.5 * few


def test_the_command_line_names_old_ids(read: Read) -> None:
    guide = read('### One {#one}\n\n### Two {#two was="second | open second"}\n')
    assert [step["was"] for step in as_json(guide, str)["steps"]] == [[], ["second", "open"]]
    assert "1. One  [one]\n" in as_text(guide, str)
    assert as_text(guide, str).endswith("2. Two  [two] (was second, open)")


# A translation that lags behind

MERGED = '### Make it {#make was="open create copy"}\n\n### Use it {#use was="enter"}\n'


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ("### M {#make}\n\n### U {#use}\n", {"open": 0, "copy": 0, "enter": 1, "make": 0, "gone": None}),
        ("### O {#open}\n\n### C {#create}\n\n### Y {#copy}\n\n### E {#enter}\n", {"make": 0, "create": 1, "use": 3}),
        ('### M {#make was="create"}\n\n### U {#use was="old"}\n', {"open": 0, "create": 0, "old": 1, "enter": 1}),
        ("### X {#x}\n", {"make": None, "open": None, "x": 0}),
    ],
    ids=["renamed without saying so", "not renamed yet", "said in part", "another guide altogether"],
)
def test_a_translation_understands_what_its_steps_are_called_in_english(
    read: Read, body: str, places: dict[str, int | None]
) -> None:
    guide = with_ids_of(read(MERGED), read(body))
    assert {step_id: guide.step_index(step_id) for step_id in places} == places
    assert [step.id for step in guide.steps] == [step.id for step in read(body).steps]


def test_a_translation_two_names_behind_is_understood_too(read: Read) -> None:
    english = read('### Make it {#password was="make | open create"}\n')
    for body, was in (
        ("### M {#make}\n", {"password", "open", "create"}),
        ("### O {#open}\n\n### C {#create}\n", {"password", "make"}),
    ):
        guide = with_ids_of(english, read(body))
        assert all(guide.step_index(step_id) == 0 for step_id in was)


# The review

HEAD = "---\ntitle: x\nlast_checked: 2026-11-01\n---\n\n"
DIFFERENT = "\n/// details | It looks different\n    type: different\n\nLook again.\n///\n\n"


def guide(*headings: str, words: str = "Do it.") -> str:
    return HEAD + "".join(f"### {heading}\n\n{words}\n{DIFFERENT}" for heading in headings)


@pytest.fixture
def found(tmp_path: Path) -> Callable[..., list[Finding]]:
    """Review a guide named x, in English and other languages, beside a guide named y that links to it."""

    def reviewed(english: str, beside: str = "", **others: str) -> list[Finding]:
        for name, text in {"x.en": english, "y.en": beside, **{f"x.{code}": text for code, text in others.items()}}.items():
            if text:
                (tmp_path / f"{name}.md").write_text(text, "utf-8")
        return review(tmp_path, today=date(2026, 11, 22))

    return reviewed


MISTAKES = [
    ('A {#a was="b"}', "The old id 'b' of the step 'a' is still the id of another step, and leads there."),
    ('A {#a was="a"}', "The step 'a' names its own id among its old ones: that leads nowhere else."),
    ('A {#a was="x"}', "The old id 'x' of the step 'b' is one of the step 'a' too, and leads there."),
    ('A {#a was="y,z"}', "'y,z' is no old id: write letters, digits and hyphens, and a space between two ids."),
    ('A {#a was="#y"}', "'#y' is no old id"),
    ('A {#a was="anna@example.com"}', "'anna@example.com' is no old id"),
    (f'A {{#a was="{"y" * 256}"}}', f"'{'y' * 60}' is no old id"),
    ('A {#a was=""}', "\"was\" of the step 'a' names no id"),
    ('A {#a was="y y"}', "The old id 'y' of the step 'a' is written twice."),
    ('A {#a was="w | y z y y"}', "The old id 'y' of the step 'a' is written twice."),
    ('A {#a was="y |"}', '"was" of the step \'a\' names no id, or none beside a sign "|".'),
]


@pytest.mark.parametrize(("heading", "sentence"), MISTAKES)
def test_an_old_id_that_leads_nowhere_or_elsewhere_is_a_mistake(
    found: Callable[..., list[Finding]], heading: str, sentence: str
) -> None:
    (finding,) = found(guide(heading, 'B {#b was="x"}'))
    assert finding.sentence.startswith(sentence)
    assert finding.severity is Severity.MISTAKE
    assert finding.line == (16 if "'b' is one" in sentence else 6)


def test_old_ids_that_each_lead_to_one_step_are_fine(found: Callable[..., list[Finding]]) -> None:
    assert found(guide('A {#a was="two | d été:4_.x"}', 'B {#b was="x"}')) == []
    assert found(guide('A {#a was="two three | one two three"}')) == []


def test_two_steps_that_were_each_other_are_two_mistakes(found: Callable[..., list[Finding]]) -> None:
    sentences = [finding.sentence for finding in found(guide('A {#a was="b"}', 'B {#b was="a"}'))]
    assert sentences == [
        "The old id 'b' of the step 'a' is still the id of another step, and leads there.",
        "The old id 'a' of the step 'b' is still the id of another step, and leads there.",
    ]


@pytest.mark.parametrize("was", ["", ' was="old"', ' was="old older more"', ' was="old | older"'])
def test_old_ids_that_differ_between_languages_want_a_look(found: Callable[..., list[Finding]], was: str) -> None:
    english = guide('A {#a was="older old"}')
    (finding,) = found(english, fr=guide(f"A {{#a{was}}}", words="Faites-le."))
    assert finding.sentence == "The old ids of the step 'a' differ from those in en."
    assert (finding.severity, Path(finding.file).name, finding.line) == (Severity.WARNING, "x.fr.md", 6)
    assert found(english, fr=guide('A {#a was="old  older"}', words="Faites-le.")) == []


def test_a_link_that_uses_an_old_id_wants_a_look(found: Callable[..., list[Finding]]) -> None:
    findings = found(
        guide('A {#a was="old"}', words="See [this](#old), [that](#a) and [it](guide:x#old)."),
        guide("B {#b}", words="See [this](guide:x#old), [that](guide:x#a), [it](guide:x#gone)."),
    )
    assert [(Path(each.file).name, each.sentence, each.severity) for each in findings] == [
        ("x.en.md", "The link #old uses an old id: the step is called 'a' now.", Severity.WARNING),
        ("x.en.md", "The link guide:x#old uses an old id: the step is called 'a' now.", Severity.WARNING),
        ("y.en.md", "The link guide:x#gone leads to a step that is not there.", Severity.MISTAKE),
        ("y.en.md", "The link guide:x#old uses an old id: the step is called 'a' now.", Severity.WARNING),
    ]
    assert [each.line for each in findings] == [8, 8, 8, 8]


def test_a_file_by_itself_is_reviewed_as_well(tmp_path: Path) -> None:
    (tmp_path / "x.en.md").write_text(guide('A {#a was="old"}', words="[This](#old)"), "utf-8")
    (finding,) = review(tmp_path / "x.en.md", today=date(2026, 11, 22))
    assert "uses an old id" in finding.sentence


def test_the_date_of_a_step_goes_by_its_id_of_today() -> None:
    head = "---\ntitle: x\nsteps:\n  old: {last_checked: 2026-02-02}\n---\n"
    assert read_guide(head + '### A {#a was="old"}\n', "x.md").steps[0].evidence == NO_EVIDENCE
