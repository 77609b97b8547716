"""Which guide of a folder is meant where nobody has named one."""

from __future__ import annotations

from pathlib import Path

from assistant.guides.choice import MOST_NAMED, first_to_read, others_than
from assistant.guides.library import Library

GOOD, BAD = "---\ntitle: A guide\n---\n\n### One\n\nRead it.\n", "---\ntitle: no step\n---\n"


def library(folder: Path, **guides: str) -> Library:
    for slug, text in guides.items():
        (folder / f"{slug}.en.md").write_text(text, "utf-8")
    return Library(folder)


def test_it_is_the_first_that_can_be_read(tmp_path: Path) -> None:
    assert first_to_read(library(tmp_path), "en") == ""
    guides = library(tmp_path, a=BAD, b=GOOD, c=GOOD)
    assert first_to_read(guides, "en") == "b"
    assert others_than("b", guides) == "This is the guide b, one of 3. For another: --guide NAME, with a, c."


def test_where_none_can_be_read_it_is_the_first(tmp_path: Path) -> None:
    assert first_to_read(library(tmp_path, a=BAD, b=BAD), "en") == "a"


def test_only_some_of_many_are_named_and_nothing_of_one(tmp_path: Path) -> None:
    assert others_than("a", library(tmp_path, a=GOOD)) == ""
    many = library(tmp_path, **{f"g{number:02}": GOOD for number in range(MOST_NAMED + 2)})
    assert others_than("g00", many).endswith(", with a, g01, g02, g03, g04, g05, g06, g07, ….")
