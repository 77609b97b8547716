"""What the document for authors promises."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from assistant.guides.languages import NAMES
from assistant.guides.model import Collapsible
from assistant.guides.reader import read_guide
from assistant.guides.reading.callouts import KINDS
from assistant.guides.review import review

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
    assert guide.minutes == 5


def test_the_example_lacks_nothing_but_its_picture(tmp_path: Path) -> None:
    (tmp_path / "scanner.en.md").write_text(example(), "utf-8")
    findings = review(tmp_path / "scanner.en.md", today=date(2026, 11, 22))
    assert {finding.sentence.removeprefix("The picture pictures/two-step.png ") for finding in findings} == {
        "is missing.",
        "has no alt text.",
    }


def test_every_kind_of_callout_and_every_language_is_named() -> None:
    document = DOCUMENT.lower()
    for kind in KINDS.keys() - {"danger", "quote"}:
        assert f"[!{kind}]" in document
    for language in NAMES:
        assert f"(`{language}`)" in DOCUMENT
