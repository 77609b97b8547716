"""What the document for authors promises."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from assistant.guides import files, pictures, screenshots
from assistant.guides.evidence import Checked, Seen, Source
from assistant.guides.languages import NAMES
from assistant.guides.model import Collapsible, Paragraph, Parts, SheetPart, plain
from assistant.guides.reader import read_guide
from assistant.guides.reading import entries, front_matter, limits
from assistant.guides.reading.callouts import KINDS
from assistant.guides.reading.entries import entries_of
from assistant.guides.reading.front_matter import as_notes
from assistant.guides.review import review
from assistant.journey.answers import QUESTIONS

DOCUMENT = (Path(__file__).parents[2] / "docs" / "guide-format.md").read_text("utf-8")


def example() -> str:
    match = re.search(r"^````markdown\n(.*?)^````$", DOCUMENT, re.DOTALL | re.MULTILINE)
    assert match
    return match[1]


def test_the_example_is_a_guide_as_the_document_says() -> None:
    guide = read_guide(example(), "guide.en.md")
    assert [step.id for step in guide.steps] == ["two-step", "create", "type"]
    assert [len(step.buttons) for step in guide.steps] == [1, 1, 0]
    assert guide.steps[0].condition == "two-step=off|unknown"
    assert all(any(isinstance(block, Collapsible) and block.kind == "different" for block in step.blocks) for step in guide.steps)
    assert len(guide.further_reading) == 1
    assert guide.minutes == (5, 5)


def test_what_is_said_of_old_ids_is_so() -> None:
    shown = re.findall(r"^### .+ was=.+$", DOCUMENT, re.MULTILINE)
    listed = re.findall(r"^- `(was=\"[^`]+\")`: ", DOCUMENT, re.MULTILINE)
    headings = [*shown, *(f"### x {{#x {written}}}" for written in listed)]
    steps = [read_guide(f"---\ntitle: x\n---\n{heading}\n", "guide.en.md").steps[0] for heading in headings]
    together = ("open", "create", "copy")
    assert [step.was for step in steps] == [(together,), (("create",),), (together,), (("make",), together)]
    assert steps[0].id == "make-password"


def test_what_is_said_of_parts_and_of_the_sheet_is_so() -> None:
    (written,) = re.findall(r"^```\n(### (?:(?!^```$).)+\{\.part\}.+?)^```$", DOCUMENT, re.DOTALL | re.MULTILINE)
    (step,) = read_guide(f"---\ntitle: x\n---\n{written}", "guide.en.md").steps
    own, parts, help_ = step.blocks
    assert isinstance(own, Paragraph)
    assert isinstance(parts, Parts)
    assert plain(own.text) == "You see it only once."
    assert [plain(part.title) for part in parts.parts] == ["Open the page", "Create it"]
    assert isinstance(help_, Collapsible)
    (making,) = re.findall(r"^### .+ \.app-password\}$", DOCUMENT, re.MULTILINE)
    (step,) = read_guide(f"---\ntitle: x\n---\n{making}", "guide.en.md").steps
    assert step.app_password
    marked = re.findall(r"^### .+ \.(?:values|sign-in)\b.*\}$", DOCUMENT, re.MULTILINE)
    steps = read_guide("---\ntitle: x\n---\n" + "\n\n".join(marked), "guide.en.md").steps
    assert [(step.sheet_part, step.ending) for step in steps] == [(SheetPart.VALUES, False), (SheetPart.SIGN_IN, True)]


def test_what_is_said_of_where_a_step_comes_from_is_so() -> None:
    (written,) = re.findall(r"^```\n(steps:\n.+?)^```$", DOCUMENT, re.DOTALL | re.MULTILINE)
    body = "### A {#two-step}\n\n### B {#create}\n"
    two_step, create = read_guide(f"---\ntitle: x\n{written}---\n{body}", "guide.en.md").steps
    assert two_step.evidence.seen == Seen(date(2026, 10, 1), "en")
    assert [source.dated for source in two_step.evidence.sources] == ["2024-08-03"]
    assert [source.dated for source in create.evidence.sources] == ["2024-08-03", "undated"]
    rows = DOCUMENT.partition("| what you wrote | what the page says |\n")[2].partition("\n\n")[0].splitlines()[1:]
    given = [match[1] for row in rows if (match := re.match(r"\| `(.+?:.+?)`", row))]
    told = [type(as_notes(entries_of(f"---\n{each}\n---\n", "guide.en.md")).evidence.told()) for each in given]
    assert told == [Seen, Seen, Source, Source, Source, Checked]


def test_the_example_lacks_nothing_but_its_picture(tmp_path: Path) -> None:
    (tmp_path / "scanner.en.md").write_text(example(), "utf-8")
    findings = review(tmp_path / "scanner.en.md", today=date(2026, 11, 22))
    assert {finding.sentence.removeprefix("The picture pictures/two-step.png ") for finding in findings} == {
        "is missing.",
        "has no alt text.",
    }


def test_every_limit_is_named() -> None:
    for words in (
        f"{files.LARGEST_GUIDE // 1024} KB, {limits.MOST_LINES:,} lines",
        f"{entries.LARGEST // 1024} KB, {front_matter.MOST_NEEDS} things to have ready",
        f"{limits.LONGEST_BLOCK:,} characters, {limits.MOST_LINES_TOGETHER} lines",
        f"a table | {limits.MOST_COLUMNS} columns",
        f"inside one another | {limits.DEEPEST}",
        f"{limits.MOST_STEPS}, with headings of {limits.LONGEST_TITLE} characters",
        f"{limits.HEAVIEST_PAGE // 5} paragraphs, items and cells, or {limits.HEAVIEST_PAGE:,} changes of style",
        f"pictures | {limits.MOST_PICTURES}",
        f"pages that a step opens | {limits.MOST_BUTTONS}",
        f"old ids of a step | {limits.MOST_OLD_IDS}",
        f"further reading | {limits.MOST_FURTHER}",
        f"{files.MOST_FILES:,} files",
        f"{pictures.LONGEST_SIDE:,} pixels wide and high, {pictures.MOST_PIXELS // 1_000_000} million altogether",
        f"{pictures.LARGEST_FILE // 1024**2} MB",
        f"{screenshots.MOST_MARKERS} at most",
        f"{screenshots.LARGEST_WORDS // 1024} KB, and each text {screenshots.LONGEST_WORDS:,} characters",
    ):
        assert words in DOCUMENT
    assert limits.HEAVIEST_GUIDE == 4 * limits.HEAVIEST_PAGE
    assert "ten\ntimes as high as wide" in DOCUMENT
    assert pictures.TALLEST == 10


def test_every_kind_of_callout_and_every_language_is_named() -> None:
    document = DOCUMENT.lower()
    for kind in KINDS.keys() - {"danger", "quote"}:
        assert f"[!{kind}]" in document
    for language in NAMES:
        assert f"(`{language}`)" in DOCUMENT


def test_every_question_is_named_with_its_answers() -> None:
    rows = dict(
        re.findall(r"^\| `([\w-]+)` \| (.+) \|$", DOCUMENT.partition("| name | values |\n")[2].partition("\n\n")[0], re.MULTILINE)
    )
    assert {name: tuple(re.findall("`(.+?)`", values)) for name, values in rows.items()} == {
        question.name: question.values for question in QUESTIONS
    }
