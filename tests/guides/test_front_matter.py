"""What a guide says about itself, and what is wrong with it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.model import Guide, Status
from assistant.guides.reader import read_guide
from assistant.guides.reading.front_matter import LARGEST, MOST_NEEDS
from assistant.guides.reading.limits import LONGEST_TITLE

BODY = "### A step {#a}\n\nwords\n"
FULL = """---
title: 'How to do it'
slug: how-to
language: pt-pt
excerpt: >
  In one
  sentence.
updated: 2026-11-22
last_checked: 2026-10-01T00:00:00Z
minutes: 6
needs:
  - Your phone
  - Your password
status: retired
replaced_by: other
steps:
  a: {last_checked: 2026-09-01, source: here}
  b: 2026-08-01
  c: nothing
hidden: true
1: odd
---
"""


def test_everything_that_can_be_said() -> None:
    guide = read_guide(FULL + BODY, "folder/file.md", folder=Path("folder"))
    assert guide == Guide(
        slug="how-to",
        title="How to do it",
        language="pt_PT",
        steps=guide.steps,
        updated=date(2026, 11, 22),
        last_checked=date(2026, 10, 1),
        minutes=6,
        needs=("Your phone", "Your password"),
        status=Status.RETIRED,
        replaced_by="other",
        excerpt="In one sentence.",
        source="folder/file.md",
    )
    assert guide.folder == Path("folder")
    assert guide.steps[0].last_checked == date(2026, 9, 1)
    assert guide.steps[0].line == FULL.count("\n") + 1


NAMES = [
    ("guide.fr.md", ("", ""), ("guide", "fr")),
    ("x/omm.en-gb.md", ("", ""), ("omm", "en_GB")),
    ("plain.txt", ("", ""), ("plain", "")),
    ("guide.fr.md", ("mine", "de_AT.UTF-8"), ("mine", "de_AT")),
]


@pytest.mark.parametrize(("source", "given", "expected"), NAMES)
def test_names_of_a_guide_that_does_not_say_its_own(source: str, given: tuple[str, str], expected: tuple[str, str]) -> None:
    guide = read_guide(f"---\ntitle: x\n---\n{BODY}", source, slug=given[0], language=given[1])
    assert (guide.slug, guide.language) == expected


def test_what_is_given_comes_before_what_is_written() -> None:
    guide = read_guide(FULL + BODY, "guide.fr.md", slug="mine", language="it")
    assert (guide.slug, guide.language) == ("mine", "it")


LENIENT = [
    ("updated: soon", "updated", None),
    ("updated: 2022-13-45", "updated", None),
    ("updated: '2022-4-6'", "updated", date(2022, 4, 6)),
    ("updated: [2022-04-06]", "updated", None),
    ("minutes: many", "minutes", 0),
    ("minutes: -3", "minutes", 0),
    ("minutes: 99999999999999999999", "minutes", 0),
    ("needs: one thing", "needs", ("one thing",)),
    ("needs: [a, [b], {c: d}, '']", "needs", ("a",)),
    ("needs:", "needs", ()),
    ("status: odd", "status", Status.CURRENT),
    ("steps: odd", "status", Status.CURRENT),
    ("excerpt: {a: b}", "excerpt", ""),
]


@pytest.mark.parametrize(("line", "name", "expected"), LENIENT)
def test_values_that_are_not_what_they_should_be_are_left_out(line: str, name: str, expected: object) -> None:
    assert getattr(read_guide(f"---\ntitle: x\n{line}\n---\n{BODY}", "x.md"), name) == expected


@pytest.mark.parametrize(
    "text", ["---\ntitle: x\n---\n", "\ufeff---\r\ntitle: x\r\n---\r\n", "--- \rtitle: x\r--- \r", "---\ntitle: x\n...\n"]
)
def test_line_ends_and_signatures_do_not_matter(text: str) -> None:
    (step,) = read_guide(text + BODY, "x.md").steps
    assert step.line == 4


def test_what_cannot_be_seen_is_left_out() -> None:
    guide = read_guide('---\ntitle: "a\x1b[2J \\e[31m\\x9b \\u202E\\L b"\nslug: \x85\ufffec\n---\n' + BODY, "x.md")
    assert (guide.title, guide.slug) == ("a[2J [31m b", "c")


def test_front_matter_may_end_with_the_file() -> None:
    with pytest.raises(GuideError, match="has no step"):
        read_guide("---\ntitle: x\n---", "x.md")


WRONG = [
    ("", 1, "starts with its front matter"),
    ("# A title\n\n---\ntitle: x\n---\n", 1, "starts with its front matter"),
    ("---\ntitle: x\n", 1, "starts with its front matter"),
    ("---\nslug: x\n---\n", 2, "has no title"),
    ("---\ntitle: [x]\n---\n", 2, "has no title"),
    ("---\n- a\n---\n", 2, "name: value"),
    ("---\n---\n", 2, "name: value"),
    ("---\ntitle: x\nneeds: [a\n---\n", 4, "not valid YAML"),
    ("---\ntitle: 'x\n---\n", 3, "not valid YAML"),
    ("---\ntitle: x\n\tneeds: y\nb: [\n---\n", 3, "not valid YAML"),
    ("---\ntitle: x\n? [a]\n: b\n---\n", 3, "not valid YAML"),
    ("---\ntitle: x\nodd: \ud800\n---\n", 3, "no text contains"),
    ("---\ntitle: &a x\nslug: *a\n---\n", 2, "anchors"),
    ("---\ntitle: x\nslug: *a\n---\n", 3, "anchors"),
    ("---\ntitle: x\na: " + "[" * 5000 + "\n---\n", 3, "nested too deep"),
    ("---\ntitle: x\na: " + "{a: " * 20 + "}" * 20 + "\n---\n", 3, "nested too deep"),
    ("---\ntitle: x\na: " + "b" * LARGEST + "\n---\n", 2, "longer than 16 KB"),
    ("---\ntitle: x\nneeds:\n" + "  - a\n" * (MOST_NEEDS + 1) + "---\n", 2, "more than 50 things to have ready"),
    ("---\ntitle: " + "a" * (LONGEST_TITLE + 1) + "\n---\n", 2, "longer than 300 characters"),
    ("---\ntitle: x\nneeds: " + "a" * (LONGEST_TITLE + 1) + "\n---\n", 2, "longer than 300 characters"),
]


@pytest.mark.parametrize(("text", "line", "sentence"), WRONG)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, sentence: str) -> None:
    with pytest.raises(GuideError, match=sentence) as caught:
        read_guide(text + BODY, "x.md")
    assert (caught.value.file, caught.value.line) == ("x.md", line)
    assert str(caught.value).startswith(f"x.md:{line}: ")
