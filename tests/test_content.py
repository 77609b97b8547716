"""Which guides are played: named ones where one of them can be read, else those that come along."""

from __future__ import annotations

from pathlib import Path

from assistant import content
from tests.surroundings import surroundings

GOOD, BAD = "---\ntitle: A guide\n---\n\n### One\n\nRead it.\n", "---\ntitle: not closed\n"


def folder(tmp_path: Path, **guides: str) -> Path:
    for slug, text in guides.items():
        (tmp_path / slug).mkdir()
        (tmp_path / slug / "guide.en.md").write_text(text, "utf-8")
    return tmp_path


def test_one_guide_that_can_be_read_is_enough(tmp_path: Path) -> None:
    guides, problem = content.chosen(folder(tmp_path, bad=BAD, good=GOOD), surroundings())
    assert problem is None
    assert guides.slugs() == ("bad", "good")


def test_where_none_can_be_read_the_first_mistake_is_told_beside_the_guides_that_come_along(tmp_path: Path) -> None:
    guides, problem = content.chosen(folder(tmp_path, one=BAD, two=BAD), surroundings())
    assert problem is not None
    assert "one" in str(problem)
    assert "app-password" in guides.slugs()
