"""Marks on headings: what of them does nothing or does harm is named by the review, with its line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.guides.model import Guide, Parts
from assistant.guides.reader import read_guide
from assistant.guides.review import Finding, Severity, review
from assistant.guides.unread import HeadingOf, UnreadMarks

Read = Callable[[str], Guide]
STEP, PART, NOTHING = HeadingOf.STEP, HeadingOf.PART, HeadingOf.NOTHING

TAKEN = [
    '### A {#a if="two-step=off" was="b | c d" .ending .values}',
    '### A {: id="a" .sign-in }',
    "### A {#a} ###",
    "### A",
    "### {#a}",
    "### POST /storage/{name}/share",
    "### POST /storage/{name}",
    "### POST /storage/{name=x}",
    "### `{.vlaues}`",
    r"### \{.vlaues\}",
    "### Press `A`{.action}",
    "### Press `A` {.action}",
    "### Press `A`{.acton}",
    "### [A](https://support.google.com/){.external target='_blank'}",
    "### ![A](a.png){.thumbnail .wide}",
    "### `A`{.action} and `b` {#a .ending}",
    "### A\n\n#### B {.part}\n\nc\n\n##### `D` {.part}",
    "### A\n\nwords {.external}\n\n- item {#x}\n\n```\n### a {.b}\n```\n\n    #### a {.b}",
]


@pytest.mark.parametrize("body", TAKEN)
def test_marks_that_count_and_braces_that_are_no_marks_are_not_named(read: Read, body: str) -> None:
    assert read(f"{body}\n\nwords\n\n### Z\n").unread_marks == ()


UNREAD = [
    ("### A {.vlaues}", STEP, [".vlaues"]),
    ('### A {#a .endign fi="two-step=off" .Ending}', STEP, [".endign", "fi", ".Ending"]),
    ("### A {.part}", STEP, [".part"]),
    ("### A (again){.vlaues}", STEP, [".vlaues"]),
    ("### Press `A` {.vlaues #a}", STEP, [".vlaues"]),
    ("### Press `A`{.action} {.vlaues}", STEP, [".vlaues"]),
    ("### A {values}", STEP, ["values"]),
    ("### A {.values .sign-in}", STEP, [".sign-in"]),
    ("### A {.sign-in .values}", STEP, [".sign-in"]),
    ("### A {#a #b if='x' if='y' .ending .ending}", STEP, ["#a", "if", ".ending"]),
    ("### A {.ending} {#a}", STEP, [".ending"]),
    ("### A {.ending} more", STEP, [".ending"]),
    ("### A {.ending} more {.vlaues}", STEP, [".ending", ".vlaues"]),
    ("### Z\n\n#### A {#a .part if='x' .values .ending was='b'}\n\nc", PART, ["#a", "if", ".values", ".ending", "was"]),
    ("### Z\n\n#### A {.part .part}\n\nc", PART, [".part"]),
    ("### Z\n\n#### A {.prat}", NOTHING, [".prat"]),
    ("### Z\n\n#### A {#a .values}", NOTHING, ["#a", ".values"]),
    ("### Z\n\n#### {.part}", NOTHING, [".part"]),
    ("### Z\n\n#### &nbsp; {.part}", NOTHING, [".part"]),
    ("### Z\n\n> #### A {.part}", NOTHING, [".part"]),
    ("### Z\n\n> [!tabs]\n> one\n>> ### A {.values}", NOTHING, [".values"]),
    ("### Z\n\n- #### A {.part}", NOTHING, [".part"]),
    ("### Z\n\n1. - #### A {.part}", NOTHING, [".part"]),
    ("### Z\n\n- b\n\n    #### A {.part}", NOTHING, [".part"]),
    ("### Z\n\n/// details | B\n    type: different\n\n#### A {.part}\n///", NOTHING, [".part"]),
    ("#### A {.part}\n\nwords", NOTHING, [".part"]),
    ("## Do\n\n#### A {.part}\n\n![x](a.png)", NOTHING, [".part"]),
    ("A {.values}\n---\n\nwords", NOTHING, [".values"]),
    ("# A {.values}", NOTHING, [".values"]),
    ("## A {.values}\n\nwords", NOTHING, [".values"]),
    ("### Z\n\n## A {#more}\n\n[words](https://support.google.com/)", NOTHING, ["#more"]),
]


@pytest.mark.parametrize(("body", "of", "marks"), UNREAD)
def test_marks_that_do_nothing_are_known_with_their_line(read: Read, body: str, of: HeadingOf, marks: list[str]) -> None:
    line = 4 + next(number for number, line in enumerate(body.split("\n")) if "{" in line)
    assert read(f"{body}\n\n### Y\n").unread_marks == (UnreadMarks(of, (*marks,), line),)


def test_a_closing_section_is_looked_at_once_and_a_box_in_it_too(read: Read) -> None:
    guide = read("### Z\n\n## A {#a}\n\n> #### B {#b}\n> words\n\n> #### B {#b}\n")
    assert [(found.marks, found.line) for found in guide.unread_marks] == [(("#a",), 6), (("#b",), 8), (("#b",), 11)]


def test_what_means_nothing_changes_no_guide(read: Read) -> None:
    assert read("### A {#a .vlaues}\n\n#### B {.prat}\n") == read("### A {#a}\n\n#### B\n")


@given(st.lists(st.sampled_from(["{", "}", ".part", "#x", "if=", '"', "'", " ", ".values", "`", "\\{", ":", "a"]), max_size=12))
def test_whatever_stands_in_a_heading_it_is_read(pieces: list[str]) -> None:
    words = "".join(pieces)
    guide = read_guide(f"---\ntitle: x\n---\n### A {words}\n\n#### B {words}\n", "x.md")
    assert all(found.marks and found.line in {4, 6} for found in guide.unread_marks)
    assert len(guide.steps) == 1


# The review

HEAD = "---\ntitle: x\nlast_checked: 2026-11-01\n---\n\n"
DIFFERENT = "\n\n/// details | It looks different\n    type: different\n\nLook again.\n///\n\n"


@pytest.fixture
def found(tmp_path: Path) -> Callable[..., list[Finding]]:
    """Review a guide of these steps, the first heading of which stands on line 6."""

    def reviewed(*steps: str) -> list[Finding]:
        path = tmp_path / "x.en.md"
        path.write_text(HEAD + "".join(step + DIFFERENT for step in steps), "utf-8")
        return review(path, today=date(2026, 11, 22))

    return reviewed


NO_APP_PASSWORD = "The step 'a' is marked .app-password: no ending and no sheet can be."
ALL_OF_STEP = 'there are #id, if="…", was="…", .ending, .app-password, .values and .sign-in.'
ONCE = "here: write each mark once, in the braces at the end of the heading, and .values and .sign-in not together."
SMALLER = "marks stand at a step (###), and .part at a smaller heading inside it, not in a box or list."
PARTS = "#### A {.part}\n\na\n\n#### B {.part}\n\nb"
SENTENCES = [
    ("### A {.vlaues}", 6, Severity.WARNING, f"'.vlaues' does nothing in the heading of a step: {ALL_OF_STEP}"),
    ("### A {.endign fi='x'}", 6, Severity.WARNING, f"'.endign', 'fi' do nothing in the heading of a step: {ALL_OF_STEP}"),
    ("### A {.part}", 6, Severity.MISTAKE, f"'.part' does nothing in the heading of a step: {ALL_OF_STEP}"),
    ("### A {#a #b}", 6, Severity.WARNING, f"'#a' does nothing {ONCE}"),
    ("### A {.ending} more", 6, Severity.MISTAKE, f"'.ending' does nothing {ONCE}"),
    ("### A {.values .sign-in}", 6, Severity.MISTAKE, f"'.sign-in' does nothing {ONCE}"),
    (
        f"### A\n\n{PARTS.replace('B {', 'B {#b ')}",
        12,
        Severity.WARNING,
        "'#b' does nothing in the heading of a part: there is .part alone.",
    ),
    (
        f"### A\n\n{PARTS.replace('B {', 'B {.values ')}",
        12,
        Severity.MISTAKE,
        "'.values' does nothing in the heading of a part: there is .part alone.",
    ),
    ("### A\n\n#### B {.prat}", 8, Severity.WARNING, f"'.prat' does nothing in this heading: {SMALLER}"),
    ("### A\n\n> #### B {.part}", 8, Severity.MISTAKE, f"'.part' does nothing in this heading: {SMALLER}"),
    (
        "### A\n\n#### B {.a .b .c .d .e .f}",
        8,
        Severity.WARNING,
        f"'.a', '.b', '.c', '.d', '.e' do nothing in this heading: {SMALLER}",
    ),
    ("### A {#a .ending", 6, Severity.MISTAKE, "{#a .ending is shown to the reader as it is written here: close the braces."),
    ("### A {.values .ending}", 6, Severity.MISTAKE, "The ending 'a' is marked .values: where a way ends, nothing is entered."),
    ("### A {.app-password .ending}", 6, Severity.MISTAKE, NO_APP_PASSWORD),
    ("### A {.app-password .values}", 6, Severity.MISTAKE, NO_APP_PASSWORD),
    (
        "### A {.sign-in}\n\n- Press it.",
        6,
        Severity.WARNING,
        "The step 'a' is marked .sign-in, which replaces one numbered list: there are 0.",
    ),
    (
        "### A {.sign-in}\n\n1. Press it.\n\nThen:\n\n1. Press that.",
        6,
        Severity.WARNING,
        "The step 'a' is marked .sign-in, which replaces one numbered list: there are 2.",
    ),
    (
        "### A {.sign-in}\n\n> 1. Press it.",
        6,
        Severity.WARNING,
        "The step 'a' is marked .sign-in, which replaces one numbered list: there are 0.",
    ),
    (
        "### A\n\n#### B {.part}\n\nb",
        8,
        Severity.WARNING,
        "This is the only part of the step 'a': leave the mark .part out.",
    ),
    (
        f"### A\n\n{PARTS}\n\n#### Press `C` {{.part}}",
        16,
        Severity.WARNING,
        "Nothing stands in the part 'Press C': it unfolds empty.",
    ),
]


@pytest.mark.parametrize(("step", "line", "severity", "sentence"), SENTENCES)
def test_each_is_named_once_where_it_is(
    found: Callable[..., list[Finding]], step: str, line: int, severity: Severity, sentence: str
) -> None:
    (finding,) = found(step)
    assert (finding.line, finding.severity, finding.sentence) == (line, severity, sentence)


def test_marks_in_their_place_are_fine(found: Callable[..., list[Finding]]) -> None:
    sheet = ("### C {.values}\n\nc", "### D {.ending .sign-in}\n\n1. Press it.")
    assert found(f"### A {{#a}}\n\n{PARTS}", "### B {.app-password}\n\nb", *sheet) == []


def test_a_part_that_holds_a_picture_alone_is_not_empty(read: Read) -> None:
    (parts,) = read("### A\n\n#### B {.part}\n\n![](a.png)\n").steps[0].blocks
    assert isinstance(parts, Parts)
    assert [(len(part.blocks), part.line) for part in parts.parts] == [(1, 6)]


def test_a_second_mark_is_seen_in_the_language_that_has_it(tmp_path: Path) -> None:
    for language, marks in (("en", ".values"), ("fr", ".values .sign-in")):
        path = tmp_path / f"x.{language}.md"
        path.write_text(f"{HEAD}### A {{#a {marks}}}\n\n{language}{DIFFERENT.replace('Look again.', language)}", "utf-8")
    (finding,) = review(tmp_path, today=date(2026, 11, 22))
    assert (Path(finding.file).name, finding.line) == ("x.fr.md", 6)
    assert finding.sentence.startswith("'.sign-in' does nothing here")


def test_guides_in_the_dialect_as_others_write_it_give_no_such_finding(fixtures: Path) -> None:
    for path in fixtures.glob("*.md"):
        assert read_guide(path.read_text("utf-8"), str(path)).unread_marks == ()


def test_real_guides_give_no_such_finding(shared: Path) -> None:
    paths = [*shared.glob("corpus/*.en-gb.md"), shared / "corpus" / "special-callouts.md"]
    assert len(paths) > 3
    for path in paths:
        assert read_guide(path.read_text("utf-8"), str(path)).unread_marks == ()
