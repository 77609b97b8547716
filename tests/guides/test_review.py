"""The review of guides: one guide without a mistake, and what each mistake put into it is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.guides.model import Guide
from assistant.guides.pictures import LARGEST_FILE
from assistant.guides.review import CHECKS, Finding, Severity, review
from assistant.guides.reviewing.finding import Lines
from assistant.guides.screenshots import LARGEST_WORDS

TODAY = date(2026, 11, 22)
ENGLISH = """---
title: Make a thing
updated: 2026-11-01
last_checked: 2026-11-01
minutes: 3
status: current
steps:
  open: {seen: 2026-10-01 en, source: ["here (2026-10-01)", "there (undated)"]}
---

A thing is good to have, and quickly made.

### Open the page {#open .app-password if="two-step=off"}

Press `Make`{.action} and read [the second step](#name) or [another guide](guide:other#open).

[Open the page](https://support.google.com/a/answer/1?hl=en){.button}

![](pictures/page.png)

/// details | It looks different
    type: different

Look for another word.
///

### Name it {#name .ending}

Write to anna@example.com or give it a name like abcd efgh ijkl mnop.

/// details | It looks different
    type: different

Have a look at [the first step](#open).
///

## Go further

[All about things](https://docs.ovh.com/things)
"""
FRENCH = (
    ENGLISH.replace("hl=en", "hl=fr")
    .replace("A thing is good to have, and quickly made.", "Une chose est utile, et vite faite.")
    .replace("Look for another word.", "Cherchez un autre mot.")
    .replace("Press `Make`{.action} and read", "Cliquez sur `Créer`{.action} et lisez")
    .replace("Write to anna@example.com or give it a name like abcd efgh ijkl mnop.", "Donnez-lui un nom.")
    .replace("Have a look at [the first step]", "Voyez [la première étape]")
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415478da63f8ffff3f0005fe02fe331295140000000049454e44ae426082"
)
ABOUT = {"alt": {"en": "The page", "fr": "La page"}, "caption": {"en": "x"}, "markers": {"en": [[0, 0, 1, 1]]}, "source": "abc"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two guides in two languages with nothing wrong in it."""
    for slug in ("made", "other"):
        pictures = tmp_path / slug / "pictures"
        pictures.mkdir(parents=True)
        (tmp_path / slug / "guide.en.md").write_text(ENGLISH, "utf-8")
        (tmp_path / slug / "guide.fr.md").write_text(FRENCH, "utf-8")
        for language in ("en", "fr"):
            (pictures / f"page.{language}.png").write_bytes(PIXEL)
        (pictures / "page.json").write_text(json.dumps(ABOUT), "utf-8")
    return tmp_path


Change = Callable[[str, str], list[Finding]]


@pytest.fixture
def change(folder: Path) -> Change:
    """Change some words of the English guide and of no other, and review the folder."""

    def changed(old: str, new: str) -> list[Finding]:
        path = folder / "made" / "guide.en.md"
        assert ENGLISH.count(old) >= 1
        path.write_text(ENGLISH.replace(old, new), "utf-8")
        return [finding for finding in review(folder, today=TODAY) if finding.file == str(path)]

    return changed


def test_nothing_is_wrong_with_a_good_guide(folder: Path) -> None:
    assert review(folder, today=TODAY) == []
    assert review(folder / "made", today=TODAY) != []  # the other guide is not there any more
    assert review(folder / "made" / "guide.en.md", today=TODAY) == []
    assert len(CHECKS) == len(set(CHECKS))


MISTAKES = [
    ("](#name)", "](#nam)", 15, "The link #nam leads to a step that is not there."),
    ("guide:other#open", "guide:third", 15, "The link guide:third leads to a guide that is not there."),
    ("guide:other#open", "guide:other#nowhere", 15, "The link guide:other#nowhere leads to a step that is not there."),
    ("guide:other#open", "guide:", 15, "The link guide: names no guide and no step."),
    ("guide:other#open", "#", 15, "The link # names no guide and no step."),
    ("https://docs.ovh.com/things", "http://docs.ovh.com/things", 39, "The program will not open http://docs.ovh.com/things"),
    ("guide:other#open", "//docs.ovh.com/things", 15, "The program will not open //docs.ovh.com/things"),
    ("guide:other#open", "https://myaccount.google.com/x", 15, "The program will not open https://myaccount.google.com/x"),
    ("guide:other#open", "javascript:x", 15, "The program will not open javascript:x"),
    (
        "https://support.google.com/a/answer/1?hl=en",
        "https://www.example.com/x",
        17,
        "The program will not open https://www.example.com/x",
    ),
    ("guide:other#open", "https://mail.google.com/mail/u/0/#inbox", 15, "names an account by its number"),
    ("anna@example.com", "anna@mail.example", None, ""),
    ("anna@example.com", "anna@gmail.com", 29, "not anna@gmail.com"),
    ("abcd efgh ijkl mnop", "kqzx wjvb tnmd hfgl", 29, "looks like a real app password"),
    ("abcd efgh ijkl mnop", "xxxx xxxx xxxx xxxx", None, ""),
    ("a name like abcd efgh ijkl mnop", "what they have said when they came", None, ""),
    ("abcd efgh ijkl mnop", "`kqzxwjvbtnmdhfgl`", 29, "looks like a real app password"),
    ("abcd efgh ijkl mnop", "`authentification`", None, ""),
    ("type: different", "type: missing", 13, "The step 'open' has no \"/// details\""),
    ("Look for another word.", "Look " + "and look " * 60 + "for it.", 13, "words on average"),
    ("updated: 2026-11-01", "updated: soon", 3, "'updated' is no date"),
    ("minutes: 3", "minutes: some", 5, "'minutes' is no number"),
    ("status: current", "status: old", 6, "'status' must be current or retired"),
    ("  open: {", "  opne: {", 8, "'opne' names a step that is not in this guide"),
    ("seen: 2026-10-01", "seen: 2026-11-23", 13, "was seen on a day that is still to come"),
    ("seen: 2026-10-01 en", "seen: 2026-10-01", 13, "in which language? Write 2026-10-01 en."),
    ("seen: 2026-10-01 en", "seen: 2026-10-01 english", 13, "in which language?"),
    ("seen: 2026-10-01 en", "seen: lately en", 8, "'open' holds a seen that is no date; write year-month-day"),
    ("seen: 2026-10-01 en", "last_checked: lately", 8, "'open' holds a last_checked that is no date"),
    ("last_checked: 2026-11-01", "last_checked: 2026-11-23", 13, "last checked on a day that is still to come"),
    ("(2026-10-01)", "(2026-12)", 13, "The source 'here' of the step 'open' bears a date that is still to come."),
    ("(2026-10-01)", "(2027)", 13, "bears a date that is still to come."),
    ("(2026-10-01)", "(2026)", None, ""),
    ("(2026-10-01)", "(2001-01)", None, ""),
    ("status: current", "status: retired", 1, "must say in replaced_by"),
    ("status: current", "status: current\nreplaced_by: third", 7, "names the guide 'third', which is not there"),
    ("![](pictures/page.png)", "![](pictures/pag.png)", 19, "The picture pictures/pag.png is missing."),
    ("![](pictures/page.png)", "![](pictures/pag.png)", 19, "The picture pictures/pag.png has no alt text."),
    ("![](pictures/page.png)", "![](../page.png)", 19, "does not lie in the guide's folder"),
]


@pytest.mark.parametrize(("old", "new", "line", "sentence"), MISTAKES)
def test_each_mistake_is_found_where_it_is(change: Change, old: str, new: str, line: int | None, sentence: str) -> None:
    findings = change(old, new)
    told = [finding for finding in findings if sentence in finding.sentence]
    if line is None:
        assert findings == []
    else:
        assert [finding.line for finding in told][:1] == [line], findings
        assert all(finding.severity is Severity.MISTAKE for finding in told)
        assert str(told[0]).startswith(f"{told[0].file}:{line}: ")


RELATIVE = "to a page of the site that the guide was written for: write the whole address"
LIMITS = [
    ("guide:other#open", "https://evil.example/x", 15, "The program will not open https://evil.example/x: only https"),
    ("guide:other#open", "http://evil.example/x", 15, "The program will not open http://evil.example/x: only https"),
    ("guide:other#open", "mailto:anna@example.com", 15, "The program will not open mailto:anna@example.com: only https"),
    ("guide:other#open", f"https://evil.example/{'x' * 200}", 15, f"https://evil.example/{'x' * 59}…: only https"),
    ("guide:other#open", "/pages/x", 15, f"The link /pages/x leads {RELATIVE}"),
    ("guide:other#open", "x.md#y", 15, f"The link x.md#y leads {RELATIVE}"),
    ("and quickly made.", "<marquee>and quickly</marquee> made.", 11, "<marquee> is shown to the reader"),
    ("Look for another word.", "Look for {: .x another word.", 24, "{: .x is shown to the reader"),
]


@pytest.mark.parametrize(("old", "new", "line", "sentence"), LIMITS)
def test_what_the_program_does_not_do_is_no_mistake(change: Change, old: str, new: str, line: int, sentence: str) -> None:
    (finding,) = (finding for finding in change(old, new) if finding.severity is Severity.LIMIT)
    assert sentence in finding.sentence
    assert str(finding) == f"{finding.file}:{line}: Limit: {finding.sentence}"


@pytest.mark.parametrize("anchor", ["it-looks-different", "2-It-looks-different"])
def test_an_anchor_of_a_heading_leads_to_its_step(change: Change, anchor: str) -> None:
    assert change("](#name)", f"](#{anchor})") == []


def test_a_code_of_another_system_is_a_limit(change: Change) -> None:
    (finding,) = change("and quickly made.", "and quickly {{ made }}.")
    assert (finding.line, finding.severity) == (11, Severity.LIMIT)


def test_links_of_an_authors_own_site_are_named_once(change: Change) -> None:
    (finding,) = change("Have a look at", "Have [a](../b.md) [look](/c) and [more](d) at")
    sentence = "3 links, such as ../b.md, lead to pages of the site that the guide was written for: write the whole address"
    assert (finding.line, finding.severity) == (34, Severity.LIMIT)
    assert finding.sentence.startswith(sentence)


def test_a_guide_made_for_another_system_says_by_right_nothing_of_other_screens(tmp_path: Path) -> None:
    path = tmp_path / "x.en.md"
    path.write_text("---\ntitle: x\n---\n\n### One\n\nRead it.\n\n### Two\n\nRead it.\n", "utf-8")
    findings = [finding for finding in review(path, today=TODAY) if "type: different" in finding.sentence]
    assert [(finding.line, finding.severity) for finding in findings] == [(5, Severity.WARNING), (9, Severity.WARNING)]
    for ours in ("\n/// details | x\n    type: missing\n\nAsk.\n///\n", "\n/// details | x\n    type: different\n\nAsk.\n///\n"):
        path.write_text("---\ntitle: x\n---\n\n### One\n\nRead it.\n\n### Two\n\nRead it.\n" + ours, "utf-8")
        findings = [finding for finding in review(path, today=TODAY) if "type: different" in finding.sentence]
        assert [finding.severity for finding in findings] == [Severity.MISTAKE] * (2 - ("different" in ours))


WARNINGS = [
    ("seen: 2026-10-01", "seen: 2025-11-21", 13, "The step 'open' was last seen on 2025-11-21: more than 12 months ago."),
    ("seen: 2026-10-01", "seen: 2025-11-22", None, ""),
    ("seen: 2026-10-01 en", "last_checked: 2025-11-21", 13, "The step 'open' was last checked on 2025-11-21: more than"),
    ("seen: 2026-10-01 en", "last_checked: 2025-11-22", None, ""),
    ("last_checked: 2026-11-01\n", "", 26, "Nothing says when the step 'name' was seen or checked, nor what its source is."),
]


@pytest.mark.parametrize(("old", "new", "line", "sentence"), WARNINGS)
def test_what_only_wants_a_look_is_a_warning(change: Change, old: str, new: str, line: int | None, sentence: str) -> None:
    findings = change(old, new)
    if line is None:
        assert findings == []
        return
    (finding,) = findings
    assert sentence in finding.sentence
    assert finding.severity is Severity.WARNING
    assert finding.line == line


@pytest.mark.parametrize(
    ("condition", "wanting"),
    [("app-passwords=ended", 0), ("program=printer and app-passwords=ended", 0), ("app-passwords!=ended", 2)],
)
def test_nothing_tells_yet_of_what_is_still_to_come(folder: Path, condition: str, wanting: int) -> None:
    for path in (folder / "made").glob("guide.*.md"):
        text = path.read_text("utf-8").replace("last_checked: 2026-11-01\n", "")
        path.write_text(text.replace("{#name .ending}", f'{{#name .ending if="{condition}"}}'), "utf-8")
    sentences = [finding.sentence for finding in review(folder, today=TODAY)]
    assert sentences == ["Nothing says when the step 'name' was seen or checked, nor what its source is."] * wanting


@pytest.mark.parametrize(
    "written", ["here", "here (lately)", "here (2026-13)", "here (2026-02-30)", "(undated)", "here (undated) 2"]
)
def test_a_source_without_a_date_has_to_be_said_to_bear_none(folder: Path, written: str) -> None:
    for path in folder.rglob("guide.*.md"):
        path.write_text(path.read_text("utf-8").replace("there (undated)", written), "utf-8")
    findings = review(folder, today=TODAY)
    assert len(findings) == 4
    for finding in findings:
        assert "of the step 'open' has no date: write it behind, (2024-08-03), else (undated)." in finding.sentence
        assert finding.severity is Severity.WARNING


def test_a_year_ago_on_the_last_day_of_february(folder: Path) -> None:
    for path in folder.rglob("guide.*.md"):
        path.write_text(path.read_text("utf-8").replace("2026-11-01", "2023-02-28").replace("2026-10-01", "2023-02-28"), "utf-8")
    assert review(folder, today=date(2024, 2, 29)) == []
    assert {finding.severity for finding in review(folder, today=date(2024, 3, 1))} == {Severity.WARNING}


def test_no_source_is_ever_too_old(folder: Path) -> None:
    for path in folder.rglob("guide.*.md"):
        text = path.read_text("utf-8").replace("last_checked: 2026-11-01\n", "").replace("seen: 2026-10-01 en, ", "")
        path.write_text(text.replace("}\n---", '}\n  name: {source: "here (2001)"}\n---'), "utf-8")
    assert review(folder, today=date(2099, 1, 1)) == []


def test_a_retired_guide_needs_no_date_and_no_other_screen(folder: Path) -> None:
    for language in ("en", "fr"):
        path = folder / "made" / f"guide.{language}.md"
        text = path.read_text("utf-8").replace("status: current", "status: retired\nreplaced_by: other")
        path.write_text(text.replace("type: different", "type: x").replace("2026-1", "2020-1"), "utf-8")
    assert review(folder, today=TODAY) == []


DIFFERENT = [
    ("{#name", "{#nam", 1, "The steps are not those of en: 'name', there 'nam'."),
    (
        "\n## Go further",
        "\n### More {#more}\n\nWords.\n\n## Go further",
        28,
        "The steps are not those of en: none, there 'more'.",
    ),
    ("two-step=off", "two-step=on", 13, "The condition of the step 'open' differ from those in en."),
    ("here (2026-10-01)", "here (2026-10)", 13, "The sources of the step 'open' differ from those in en."),
    ("here (2026-10-01)", "here?hl=en (2026-10-01)", None, ""),
    (" .ending", "", 28, "The ending of the step 'name' differ from those in en."),
    (" .app-password", "", 13, "The mark .app-password of the step 'open' differ from those in en."),
    ("answer/1", "answer/2", 13, "The buttons of the step 'open' differ from those in en."),
    ("status: current", "status: retired\nreplaced_by: other", 1, "status is not the same as in en."),
    ("A thing is good to have, and quickly made.", "Une chose est utile, et vite faite.", 1, "This is the same as in en"),
    ("Look for another word.", "Cherchez un autre mot.", None, ""),
]


@pytest.mark.parametrize(("old", "new", "line", "sentence"), DIFFERENT)
def test_languages_that_differ(folder: Path, old: str, new: str, line: int | None, sentence: str) -> None:
    english = folder / "made" / "guide.en.md"
    english.write_text(ENGLISH.replace(old, new), "utf-8")
    told = [finding for finding in review(folder, today=TODAY) if finding.file.endswith("made/guide.fr.md")]
    if line is None:
        assert told == []
    else:
        assert [finding for finding in told if sentence in finding.sentence], told


def test_without_english_the_first_language_is_the_model(folder: Path) -> None:
    (folder / "made" / "guide.en.md").unlink()
    (folder / "made" / "guide.it.md").write_text(FRENCH.replace("{#name", "{#nam").replace("](#name", "](#nam"), "utf-8")
    findings = [finding for finding in review(folder, today=TODAY) if "not those of" in finding.sentence]
    assert [Path(finding.file).name for finding in findings] == ["guide.it.md"]


def about(folder: Path, written: bytes | str) -> list[Finding]:
    path = folder / "made" / "pictures" / "page.json"
    path.write_bytes(written if isinstance(written, bytes) else written.encode())
    return [finding for finding in review(folder, today=TODAY) if finding.file == str(path.resolve())]


DATA_FILES = [
    ('{\n"alt": }', 2, "not valid JSON"),
    (b"\xff\xfe\xff", 1, "no list of names and values"),
    ("[]", 1, "no list of names and values"),
    ("[" * 10_000, 1, "no list of names and values"),
    ('{"a": "' + "x" * LARGEST_WORDS + '"}', 1, "cannot be read: it is larger than 16 KB"),
    (f'{{"alt": {{"en": "{"x" * 1_001}"}}}}', 1, '"alt" for en is not what it should be: a text of at most 1000 characters'),
    (f'{{"alt": {{"en": "{"日" * 51}"}}}}', 1, '"alt" for en is not what it should be: a text of at most 1000 characters'),
    (f'{{"markers": {{"en": {[[0, 0, 1, 1]] * 21}}}}}', 1, '"markers" for en is not what it should be: a list of at most 20'),
    ('{"alt": "x"}', 1, '"alt" must be given language by language'),
    ('{"alt": {"en": 1}}', 1, '"alt" for en is not what it should be: a text'),
    ('{"markers": {"en": [[0, 0, 2, 1]]}}', 1, '"markers" for en is not what it should be'),
    ('{"markers": {"en": "x"}}', 1, '"markers" for en is not what it should be'),
    ('{"caption": {"sv": "x"}}', 1, '"caption" has the language sv'),
]


@pytest.mark.parametrize(("written", "line", "sentence"), DATA_FILES)
def test_damaged_data_files(folder: Path, written: bytes | str, line: int, sentence: str) -> None:
    (finding,) = about(folder, written)
    assert sentence in finding.sentence
    assert finding.line == line


def test_words_are_found_in_the_lines_of_a_file() -> None:
    lines = Lines("one\ntwo\n\ntwo three")
    assert list(lines) == ["one", "two", "", "two three"]
    assert [lines.line_of("two", start) for start in (1, 2, 3, 4, 5, 6)] == [2, 2, 4, 4, None, None]
    assert lines.line_of("e\nt", 1) is None
    assert lines.line_of("two three", 1) == 4


def pictures(folder: Path, written: bytes) -> list[Finding]:
    (folder / "made" / "pictures" / "page.en.png").write_bytes(written)
    return review(folder, today=TODAY)


def test_pictures_that_cannot_be_shown(folder: Path) -> None:
    for written in (b"", PIXEL[:-5], b"GIF89a", PIXEL[:16] + b"\0\1\0\0" * 2 + PIXEL[24:], PIXEL + b"\0" * LARGEST_FILE):
        (finding,) = pictures(folder, written)
        assert "The picture pictures/page.png (page.en.png) is damaged" in finding.sentence
        assert finding.line == 19
    (finding,) = pictures(folder, PIXEL + b"\0" * 200_000)
    assert "weighs 195 KB" in finding.sentence
    assert finding.severity is Severity.WARNING


def test_a_picture_in_another_language_is_a_warning(folder: Path) -> None:
    (folder / "made" / "pictures" / "page.fr.png").unlink()
    (finding,) = review(folder, today=TODAY)
    assert finding.sentence == "The picture pictures/page.png is there in another language only."
    assert finding.severity is Severity.WARNING


def test_what_cannot_be_read_is_a_finding_and_the_rest_is_reviewed(folder: Path) -> None:
    (folder / "other" / "guide.en.md").write_text("no front matter", "utf-8")
    (folder / "other" / "guide.fr.md").write_text("---\ntitle: x\n---\n", "utf-8")
    sentences = [finding.sentence for finding in review(folder, today=TODAY)]
    assert sum("no step" in sentence for sentence in sentences) == len(("en", "fr"))
    assert "The link guide:other#open leads to a guide that is not there." in sentences


def test_places_without_a_guide(tmp_path: Path) -> None:
    assert [finding.sentence[:22] for finding in review(tmp_path, today=TODAY)] == ["There is no guide here"]
    assert [finding.sentence for finding in review(tmp_path / "x", today=TODAY)] == ["There is no such file or folder."]
    (tmp_path / "x.md").write_text("words", "utf-8")
    assert [finding.line for finding in review(tmp_path / "x.md", today=TODAY)] == [1]


def test_a_check_that_cannot_open_a_file_keeps_nobody_from_the_others(folder: Path) -> None:
    def locked(_: Guide) -> Iterator[tuple[int, str]]:
        yield 1, "Odd."
        raise PermissionError(13, "Permission denied", "words.json")

    found = {(Path(each.file).name, each.sentence) for each in review(folder, today=TODAY, more=[locked])}
    guides = {("guide.en.md", "Odd."), ("guide.fr.md", "Odd.")}
    assert found == {*guides, ("words.json", "The file cannot be opened: Permission denied.")}


def test_checks_of_other_rooms(folder: Path) -> None:
    findings = review(folder, today=TODAY, more=[lambda guide: [(guide.steps[0].line, "Never reached.")]])
    assert len(findings) == 4
    assert {(finding.line, finding.sentence) for finding in findings} == {(13, "Never reached.")}
    assert {finding.severity for finding in findings} == {Severity.MISTAKE}
    looks = review(folder, today=TODAY, warnings=[lambda guide: [(guide.steps[0].line, "Never reached.")]])
    assert [(finding.line, finding.severity) for finding in looks] == [(13, Severity.WARNING)] * 4
