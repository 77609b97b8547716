"""What a guide says about itself, and what is wrong with it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.evidence import Checked, Evidence, Publisher, Seen, Source, SourceDate
from assistant.guides.minutes import Minutes
from assistant.guides.model import Guide, Status
from assistant.guides.reader import read_guide
from assistant.guides.reading.entries import LARGEST, MOST_ENTRIES
from assistant.guides.reading.front_matter import MOST_NEEDS
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
        minutes=Minutes(6, 6),
        needs=("Your phone", "Your password"),
        status=Status.RETIRED,
        replaced_by="other",
        excerpt="In one sentence.",
        source="folder/file.md",
    )
    assert guide.folder == Path("folder")
    assert guide.steps[0].evidence == Evidence(sources=(Source("here"),), last_checked=date(2026, 9, 1))
    assert guide.steps[0].line == FULL.count("\n") + 1


def told_of(noted: str, above: str = "") -> Evidence:
    return read_guide(f"---\ntitle: x\n{above}steps:\n  a: {noted}\n---\n{BODY}", "x.md").steps[0].evidence


SEEN = [
    ("2026-10-01 en", Seen(date(2026, 10, 1), "en")),
    ("2026-10-1 pt-pt", Seen(date(2026, 10, 1), "pt_PT")),
    ("2026-10-01", Seen(date(2026, 10, 1), "")),
    ("2026-10-01 german", Seen(date(2026, 10, 1), "")),
    ("en", None),
    ('""', None),
    ("[2026-10-01]", None),
]


@pytest.mark.parametrize(("written", "seen"), SEEN)
def test_when_a_page_was_seen(written: str, seen: Seen | None) -> None:
    assert told_of(f"{{seen: {written}}}") == Evidence(seen)


SOURCES = [
    ('"a.b/c (2024-08-03)"', (Source("a.b/c", SourceDate(2024, 8, 3)),)),
    (
        '["a (2024-8)", "the manual, page 3 (2020)"]',
        (Source("a", SourceDate(2024, 8)), Source("the manual, page 3", SourceDate(2020))),
    ),
    ('["a(undated)", b (Undated), ""]', (Source("a", undated=True), Source("b", undated=True))),
    ('"a, b"', (Source("a, b"),)),
    ('"a (2024-13)"', (Source("a"),)),
    ('"a (2024-02-30)"', (Source("a"),)),
    ('"a (seen 2024)"', (Source("a (seen 2024)"),)),
    ("", ()),
    ("{a: b}", ()),
]


@pytest.mark.parametrize(("written", "sources"), SOURCES)
def test_where_the_words_of_a_step_come_from(written: str, sources: tuple[Source, ...]) -> None:
    assert told_of(f"{{source: {written}}}") == Evidence(sources=sources)


TOLD = [
    ('{seen: 2026-10-01 en, source: "a (2024)", last_checked: 2026-01-01}', Seen(date(2026, 10, 1), "en")),
    ('{source: ["a (2024)", "b (2020)"], last_checked: 2026-01-01}', Source("a", SourceDate(2024))),
    ('{source: "a (undated)", last_checked: 2026-01-01}', Source("a", undated=True)),
    ("{source: a, last_checked: 2026-01-01}", Checked(date(2026, 1, 1))),
    ("{source: a}", Checked(date(2025, 5, 5))),
    ("2026-02-02", Checked(date(2026, 2, 2))),
]


@pytest.mark.parametrize(("noted", "told"), TOLD)
def test_what_a_person_is_told(noted: str, told: Seen | Source | Checked) -> None:
    assert told_of(noted, "last_checked: 2025-05-05\n").told() == told
    assert told_of("{source: a}").told() is None


PUBLISHERS = [
    ("support.google.com/accounts/answer/185833", "support.google.com", Publisher.GOOGLE_HELP),
    ("https://support.google.com/accounts/answer/185833?hl=en", "support.google.com", Publisher.GOOGLE_HELP),
    ("Support.Google.com, on alerts", "support.google.com", Publisher.GOOGLE_HELP),
    ("support.google.com", "support.google.com", Publisher.GOOGLE_HELP),
    ("support.google.com/a/answer/105694", "support.google.com", Publisher.ADMINISTRATORS_HELP),
    ("support.google.com.example.org/a", "support.google.com.example.org", Publisher.OTHER),
    ("knowledge.workspace.google.com", "knowledge.workspace.google.com", Publisher.ADMINISTRATORS_HELP),
    ("developers.google.com/gmail/imap", "developers.google.com", Publisher.GOOGLE_DEVELOPERS),
    ("github.com/ovh/docs, migration_omm", "github.com", Publisher.OVHCLOUD),
    ("github.com/ovh/docs-more", "github.com", Publisher.PROJECTS),
    ("help.ovhcloud.com/x", "help.ovhcloud.com", Publisher.OVHCLOUD),
    ("support.brother.com/manual", "support.brother.com", Publisher.OTHER),
    ("the manual, support.google.com", "", Publisher.OTHER),
    ("Manual.", "", Publisher.OTHER),
]


@pytest.mark.parametrize(("place", "host", "publisher"), PUBLISHERS)
def test_whose_a_source_is(place: str, host: str, publisher: Publisher) -> None:
    assert (Source(place).host, Source(place).publisher) == (host, publisher)


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
    ("minutes: many", "minutes", (0, 0)),
    ("minutes: -3", "minutes", (0, 0)),
    ("minutes: 5-20", "minutes", (5, 20)),
    ("minutes: 5 \u2013 20", "minutes", (5, 20)),
    ("minutes: 20-5", "minutes", (0, 0)),
    ("minutes: 99999999999999999999", "minutes", (0, 0)),
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
    ("---\ntitle: x\nodd: \ud800\n---\n", 3, "no text contains"),
    ("---\ntitle: x\na: " + "b" * LARGEST + "\n---\n", 2, "longer than 16 KB"),
    ("---\ntitle: x\nneeds:\n" + "  - a\n" * (MOST_NEEDS + 1) + "---\n", 2, "more than 50 things to have ready"),
    ("---\ntitle: " + "a" * (LONGEST_TITLE + 1) + "\n---\n", 2, "longer than 300 characters"),
    (
        '---\ntitle: x\nsteps:\n  a: {source: "' + "a" * (LONGEST_TITLE + 1) + ' (2024)"}\n---\n',
        2,
        "first source of a step is longer",
    ),
    ("---\ntitle: x\nneeds: " + "a" * (LONGEST_TITLE + 1) + "\n---\n", 2, "longer than 300 characters"),
]


@pytest.mark.parametrize(("text", "line", "sentence"), WRONG)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, sentence: str) -> None:
    with pytest.raises(GuideError, match=sentence) as caught:
        read_guide(text + BODY, "x.md")
    assert (caught.value.file, caught.value.line) == ("x.md", line)
    assert str(caught.value).startswith(f"x.md:{line}: ")


BROKEN = [
    ("---\ntitle: Alias: set up\nslug: a\n---\n", "Alias: set up", "a", 2, "between quotation marks"),
    ("---\nslug: a\ntitle: [Draft] How to\n---\n", "[Draft] How to", "a", 3, "between quotation marks"),
    ('---\ntitle: "Old" and new\nslug: a\n---\n', '"Old" and new', "a", 2, "between quotation marks"),
    ("---\ntitle: x\nneeds: [a\nslug: a\n---\n", "x", "a", 3, "left out"),
    ("---\ntitle: 'x\nslug: a\n---\n", "x", "a", 2, "between quotation marks"),
    ("---\ntitle: x\n\tneeds: y\nslug: a\nb: [\n---\n", "x", "a", 5, "left out"),
    ("---\ntitle: x\n? [a]\n: b\n---\n", "x", "file", 3, "left out"),
    ("---\ntitle: &a x\nslug: *a\n---\n", "&a x", "*a", 2, "anchors"),
    ("---\ntitle: x\na: " + "[" * 5000 + "\n---\n", "x", "file", 3, "nested too deep"),
    ("---\ntitle: x\na: " + "{a: " * 20 + "}" * 20 + "\n---\n", "x", "file", 3, "nested too deep"),
    ("---\ntitle: x\nsteps:\n  a: [\n  b: c\nslug: a\n---\n", "x", "a", 5, "left out"),
    ("---\ntitle: x\nslug: a\n\n", "x", "a", 1, "never closed: write a line ---"),
    ("+++\ntitle = 'x'\nslug = 'a'\n\n", "x", "a", 1, "never closed: write a line +++"),
    ("+++\ntitle = 'x'\nslug = a\nb = [\n[c]\nslug = 'd'\n+++\n", "x", "a", 3, "not valid TOML"),
    ("+++\ntitle = 'x'\nb = " + "9" * 5000 + "\n+++\n", "x", "file", 2, "not valid TOML"),
    ("+++\ntitle = 'x'\nb = " + "[" * 200 + "\n+++\n", "x", "file", 2, "not valid TOML"),
]


@pytest.mark.parametrize(("text", "title", "slug", "line", "sentence"), BROKEN)
def test_what_is_broken_is_read_as_far_as_it_goes(text: str, title: str, slug: str, line: int, sentence: str) -> None:
    guide = read_guide(text + BODY, "file.md")
    assert (guide.title, guide.slug) == (title, slug)
    assert [step.id for step in guide.steps] == ["a"]
    assert line in [remark.line for remark in guide.remarks if sentence in remark.sentence]
    assert guide.steps[0].line == text.count("\n") + 1


def test_of_a_broken_front_matter_only_so_many_entries_are_read_one_by_one() -> None:
    many = "".join(f"a{number}: [\n" for number in range(MOST_ENTRIES * 2))
    guide = read_guide(f"---\ntitle: x\n{many}---\n{BODY}", "x.md")
    assert guide.title == "x"
    assert len(guide.remarks) < MOST_ENTRIES


def test_broken_lines_that_belong_to_no_entry_are_named_too() -> None:
    guide = read_guide("---\n# words\ntitle: x\n- a\n---\n" + BODY, "x.md")
    assert guide.title == "x"
    assert [remark.line for remark in guide.remarks] == [4]


OTHERS = [
    ('+++\ntitle = "Hugo"\ndate = 2024-01-02\nneeds = ["a", "b"]\n[params]\nx = {y = 1}\n+++\n', "Hugo", ("a", "b")),
    ("+++\n" + "a" + ".a" * 20 + " = 1\ntitle = 'x'\n+++\n", "x", ()),
    ("Title: Pelican\nDate: 2024-01-02\nneeds: a\n\n", "Pelican", ("a",)),
    ("\n\n---\nTitle: x\nTITLE: y\n---\n", "x", ()),
    ("---\n# a comment\n\ntitle: x\n---\n", "x", ()),
]


@pytest.mark.parametrize(("text", "title", "needs"), OTHERS)
def test_other_ways_to_write_a_front_matter(text: str, title: str, needs: tuple[str, ...]) -> None:
    guide = read_guide(text + BODY, "x.md")
    assert (guide.title, guide.needs) == (title, needs)
    assert guide.remarks == ()
    assert guide.steps[0].line == text.count("\n") + 1


UNTITLED = [
    ("", "file.en.md", "", "File"),
    ("---\nslug: make-a_password\n---\n", "file.md", "", "Make a password"),
    ("---\n---\n", "app-password/guide.en.md", "", "App password"),
    ("", "guide.md", "", "Guide"),
    ("", "app-password/guide.en.md", "other-name", "Other name"),
    ("---\ntitle: [x]\n---\n", "file.md", "", "File"),
    ("---\n- a\n\n---\n", "file.md", "", "File"),
    ("---\n\n[a](/b)\n\n---\n", "file.md", "", "File"),
    ("+++\n[params]\nx = 1\n+++\n", "file.md", "", "File"),
    ("Note: these words are no front matter.\n\n", "file.md", "", "File"),
    ("---\nNote: these words are none either.\n\n", "file.md", "", "File"),
]


@pytest.mark.parametrize(("text", "source", "slug", "title"), UNTITLED)
def test_a_guide_without_a_title_is_called_as_its_file(text: str, source: str, slug: str, title: str) -> None:
    guide = read_guide(text + BODY, source, slug=slug)
    assert guide.title == title
    assert any("it is called" in remark.sentence for remark in guide.remarks)
    assert [step.id for step in guide.steps] == ["a"]


def test_names_that_other_systems_give_to_the_same() -> None:
    guide = read_guide("---\ntitle: x\nlang: fr-CA\ndescription: In short.\n---\n" + BODY, "x.md")
    assert (guide.language, guide.excerpt) == ("fr_CA", "In short.")
