"""What the page of a step says of where it comes from: who saw it and when, else its source, else who checked it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from assistant.guides.languages import NAMES
from assistant.guides.library import Library, open_content
from tests.shortly import shortly
from tests.wizard.person import Person, playing

OPENS_GOOGLE = "[Open](https://myaccount.google.com/security){.button}"
TODAY = date(2026, 12, 1)
MAY_DIFFER, MAY_HAVE_CHANGED = "It may look different by now.", "Google may have changed the page since."

Noted = Callable[..., Person]


@pytest.fixture
def noted(tmp_path: Path, make_window: Callable[..., Person]) -> Noted:
    """Return somebody at a step of which the front matter says something; it opens a page of Google's, or `opens` another."""

    def make(notes: str, *, opens: str = OPENS_GOOGLE, above: str = "", language: str = "en", today: date = TODAY) -> Person:
        text = f"---\ntitle: x\n{above}steps:\n  only: {notes}\n---\n### The only one {{#only}}\n\nWords.\n\n{opens}\n"
        (tmp_path / "noted.en.md").write_text(text, "utf-8")
        person = make_window(playing("noted"), guides=open_content(tmp_path), language=language, today=lambda: today)
        person.next()
        assert person.step == "only"
        return person

    return make


def told(person: Person) -> list[str]:
    """Return the lines of a page below its words and its button."""
    lines = person.words.translate({0x2066: None, 0x2069: None}).splitlines()
    return lines[lines.index("Words.") + 1 :]


SAID = [
    ("{seen: 2026-10-05 en}", OPENS_GOOGLE, "Seen on Google's page in October 2026"),
    ("{seen: 2026-10-05 en-GB}", OPENS_GOOGLE, "Seen on Google's page in October 2026"),
    ('{seen: 2026-10-05 en, source: "support.google.com/1 (2020)"}', OPENS_GOOGLE, "Seen on Google's page in October 2026"),
    ("{seen: 2026-10-05}", OPENS_GOOGLE, "Seen on Google's page in October 2026"),
    ("{seen: 2026-10-05 de}", OPENS_GOOGLE, "Seen on Google's page in October 2026, in this language: Deutsch"),
    ("{seen: 2026-10-05 en}", "", "Seen on a real screen in October 2026"),
    ("{seen: 2026-10-05 en}", "[Open](https://omm.ovhcloud.com/){.button}", "Seen on a real screen in October 2026"),
    ("{seen: 2026-10-05 fr}", "", "Seen on a real screen in October 2026, in this language: Français"),
    ('{source: "support.google.com/accounts/answer/185833 (2024-08-03)"}', "", "From Google's help of August 2024"),
    ('{source: ["support.google.com/x (2024-08)", "y (2026)"]}', "", "From Google's help of August 2024"),
    ('{source: "support.google.com/accounts/answer/7539956 (2020)"}', "", "From Google's help of 2020"),
    ('{source: "support.google.com/accounts/answer/1 (undated)"}', "", "From Google's help, without a date"),
    ('{source: "support.google.com/a/answer/1 (2024-01)"}', "", "From Google's help for administrators of January 2024"),
    ('{source: "developers.google.com/gmail (undated)"}', "", "From Google's pages for developers, without a date"),
    ('{source: "github.com/ovh/docs, omm (2026-03-30)"}', "", "From OVHcloud's guide of March 2026"),
    ('{source: "github.com/ovh/docs, pull request 8622 (2025-11-03)"}', "", "From OVHcloud's notice of November 2025"),
    ('{source: "https://github.com/ovh/docs/pull/8622 (undated)"}', "", "From OVHcloud's notice, without a date"),
    ('{source: "github.com/ovh/docsify (2025)"}', "", "From other people's public reports of 2025"),
    ('{source: "github.com, some reports (2026)"}', "", "From other people's public reports of 2026"),
    ('{source: "https://support.brother.com/g/b (2025-02)"}', "", "From support.brother.com of February 2025"),
    ('{source: "<b>the manual</b>, page 3 (2019)"}', "", "From <b>the manual</b>, page 3 of 2019"),
    ("{last_checked: 2026-11-01}", OPENS_GOOGLE, "Checked by its author: November 2026"),
    ('{last_checked: 2026-11-01, source: "a, b"}', OPENS_GOOGLE, "Checked by its author: November 2026"),
]


@pytest.mark.parametrize(("notes", "opens", "said"), SAID)
def test_a_step_says_where_it_comes_from(noted: Noted, notes: str, opens: str, said: str) -> None:
    lines = told(noted(notes, opens=opens))
    assert said in lines
    assert [line for line in lines if line.startswith(("Seen", "From", "Checked", "Last checked"))] == [said]


def test_a_date_for_the_whole_guide_counts_for_each_step(noted: Noted) -> None:
    assert "Checked by its author: May 2026" in told(noted("{source: a}", above="last_checked: 2026-05-05\n"))


def test_where_nothing_is_said_nothing_is_told(noted: Noted) -> None:
    lines = told(noted("{source: support.google.com/accounts/answer/1}"))
    assert [line for line in lines if line.startswith(("Seen", "From", "Checked", "Last checked"))] == []


@pytest.mark.parametrize(("days", "old"), [(0, False), (365, False), (366, True), (4000, True)])
@pytest.mark.parametrize(
    ("name", "fresh", "warning"),
    [
        ("seen: 2026-10-05 en", "Seen on Google's page in October 2026", f"Seen on Google's page in October 2026. {MAY_DIFFER}"),
        (
            "last_checked: 2026-10-05",
            "Checked by its author: October 2026",
            f"Last checked: October 2026. {MAY_HAVE_CHANGED}",
        ),
    ],
    ids=["seen", "checked"],
)
def test_what_a_person_saw_long_ago_is_a_warning(noted: Noted, name: str, fresh: str, warning: str, days: int, old: bool) -> None:
    lines = told(noted(f"{{{name}}}", today=date(2026, 10, 5) + timedelta(days)))
    assert (warning in lines, fresh in lines) == (old, not old)


def test_a_source_bears_its_date_and_no_warning(noted: Noted) -> None:
    person = noted('{source: "support.google.com/x (2001-02)"}', today=date(2099, 1, 1))
    assert "From Google's help of February 2001" in told(person)
    assert MAY_DIFFER not in person.words


def beginnings(*sentences: str) -> tuple[str, ...]:
    """Return what sentences begin with in the language that is spoken."""
    return tuple(QCoreApplication.translate("GuideNotices", sentence).partition("{date}")[0] for sentence in sentences)


def says(person: Person, *sentences: str) -> bool:
    """Return whether a line of the page begins as one of some sentences does."""
    return any(line.startswith(beginnings(*sentences)) for line in person.words.splitlines())


SEEN = tuple(
    f"{where} in {{date}}{language}"
    for where in ("Seen on Google's page", "Seen on a real screen")
    for language in ("", ", in this language: {language}")
)
CHECKED = ("Checked by its author: {date}", "Last checked: {date}. Google may have changed the page since.")


@pytest.mark.parametrize("code", NAMES)
def test_what_was_seen_is_told_in_every_language(noted: Noted, code: str) -> None:
    assert says(noted("{seen: 2026-10-05 en}", language=code), *SEEN)
    assert says(noted("{last_checked: 2026-10-05}", language=code), *CHECKED)


@pytest.mark.no_cover
@pytest.mark.parametrize("code", shortly(tuple(NAMES), ("en",)))
def test_no_page_says_seen_that_nobody_saw(make_window: Callable[..., Person], library: Library, code: str) -> None:
    person = make_window(language=code)
    walked = 0
    for slug in library.slugs():
        guide = library.guide(slug, code)
        person.play(slug)
        for step in guide.steps:
            person.follow(f"guide:{slug}#{step.id}")
            assert person.heading == step.title
            assert says(person, *SEEN) == (step.evidence.seen is not None), step.id
            assert not says(person, *CHECKED), step.id
            walked += 1
    assert walked >= 35
