"""Guides made to hold the review up: twice as much takes twice the time, and no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assistant.guides.review import review
from assistant.guides.reviewing.grouping import summed_up
from assistant.guides.reviewing.vocabulary import Vocabulary
from assistant.journey.findings import condition_findings, sheet_findings
from tests.growth import LINEAR, growth

WORDS = Vocabulary(
    labels={"en": frozenset({"Create"}), "fr": frozenset({"Créer"})},
    places={"en": ("on the right",), "fr": ("à droite",)},
    english={"fr": ("anglais",)},
    names=("Google", "Gmail"),
)
HEAVY: dict[str, Callable[[int], str]] = {
    "dots": lambda size: "." * size + "a",
    "one long name": lambda size: "a" * size,
    "names before a sign": lambda size: "a" * size + "@",
    "e-mail addresses": lambda size: "a@b.cd " * (size // 7),
    "groups of letters": lambda size: "abcd " * (size // 5),
    "markup": lambda size: "<a " * (size // 3),
    "braces": lambda size: "{" * size,
    "labels": lambda size: "`abc`{.action} (" * (size // 16),
    "places": lambda size: "on the right. " * (size // 14),
    "names": lambda size: "Google Gmail " * (size // 13),
    "dead links": lambda size: "\n\n".join(f"[a](guide:x#{number})" for number in range(size // 20)),
    "dead links to steps": lambda size: "\n\n".join(f"[a](#x{number})" for number in range(size // 20)),
    "labels in many lines": lambda size: "\n\n".join(f"`a{number}`{{.action}}" for number in range(size // 20)),
    "paragraphs": lambda size: "\n\n".join(f"this is one paragraph of many, {number}" for number in range(size // 28)),
    "headings": lambda size: "\n\n".join(f"#### this is one heading of many, {number}" for number in range(size // 28)),
    "old ids": lambda size: "\n\n".join(f"### s {{#n{each} was='n{each + 1} o{each} p |'}}" for each in range(size // 60)),
    "links with old ids": lambda size: "\n\n".join(["[a](#o)"] * (size // 20)) + "\n\n### s {#n was='o'}",
    "marks of steps": lambda size: "\n\n".join(f"### s {{.values .b{each} fi='x'}}" for each in range(size // 60)),
    "marks in one heading": lambda size: "#### s {" + " ".join(f".a{each}" for each in range(size // 8)) + "}",
    "braces in one heading": lambda size: "#### s " + "{.a} " * (size // 5),
    "marks of parts": lambda size: "\n\n".join(["#### s {.part #x}"] * (size // 60)),
    "marks in a list": lambda size: "\n".join(["- #### s {.part}"] * (size // 60)),
    "cells": lambda size: "|a|b|\n|-|-|\n" + "|two words|two words|\n" * (size // 60),
    "steps": lambda size: "\n\n".join(f"### s {{#s{number} if='two-step=on and two-step=off'}}" for number in range(size // 60)),
}

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # what is measured is not to be measured twice


@pytest.mark.parametrize("make", HEAVY.values(), ids=HEAVY.keys())
def test_twice_as_much_takes_the_review_twice_the_time(make: Callable[[int], str], tmp_path: Path) -> None:
    def written(size: int) -> Path:
        folder = tmp_path / f"{size}"
        folder.mkdir()
        for language in ("en", "fr"):
            (folder / f"x.{language}.md").write_text(f"---\ntitle: x\n---\n### s\n\n{make(size)}\n", "utf-8")
        return folder

    def reviewed(folder: Path) -> None:
        found = review(folder, today=date(2026, 12, 1), more=[condition_findings], warnings=[sheet_findings], vocabulary=WORDS)
        assert summed_up(found)
        assert not [finding for finding in found if "too " in finding.sentence or "longer than" in finding.sentence]

    assert growth(reviewed, written(4_900), written(9_800)) < LINEAR
