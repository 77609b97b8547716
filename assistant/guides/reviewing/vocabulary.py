"""The words that some checks need: the labels of the glossary, words of place, the name of English, names of things."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.guides.languages import LAST_RESORT, nearest

UNCONFIRMED = frozenset({"NC", "ours"})
"""Marks of the glossary for labels that nobody has seen on a screen."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by language; each text with curly apostrophes. A language without words is not checked.

    `labels` are those confirmed on a screen, `descriptions` those of our own that stand for one that is not. `places` are phrases
    such as "on the right", `english` the stems of the words that say "in English". `names` stay the same in every language.
    `unwanted` are words that are not said, each with what to say instead.
    """

    labels: Mapping[str, frozenset[str]] = field(default_factory=dict)
    descriptions: Mapping[str, frozenset[str]] = field(default_factory=dict)
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    english: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    unwanted: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


NO_WORDS = Vocabulary()


def read_vocabulary(resources: Path) -> Vocabulary:
    """Return the words in `glossary.json` and `review.json`; raises OSError or ValueError when a file is missing or damaged."""
    cells = [label["cells"] for label in json.loads((resources / "glossary.json").read_bytes())["labels"].values()]
    words = json.loads((resources / "review.json").read_bytes())
    return Vocabulary(
        labels=_by_language(cells, confirmed=True),
        descriptions=_by_language(cells, confirmed=False),
        places={language: tuple(phrases) for language, phrases in words["places"].items()},
        english={language: tuple(stems) for language, stems in words["english"].items()},
        names=tuple(words["names"]),
        unwanted={
            language: {curly(form): better for form, better in forms.items()} for language, forms in words["unwanted"].items()
        },
    )


def _by_language(cells: list[dict[str, dict[str, Any]]], *, confirmed: bool) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for label in cells:
        for language, cell in label.items():
            if confirmed != (cell["source"] in UNCONFIRMED):
                found.setdefault(language, set()).update(map(curly, filter(None, (cell["label"], *cell.get("also", ())))))
    return {language: frozenset(labels) for language, labels in found.items()}


def curly(words: str) -> str:
    """Return words with curly apostrophes and ordinary spaces and hyphens, so that one spelling is compared with another."""
    return words.translate(_SPELLING)


_SPELLING = str.maketrans({"'": "\u2019", "\u00a0": " ", "\u202f": " ", "\u2011": "-"})


def language_in(words: Mapping[str, object], language: str) -> str:
    """Return the language among those of some words that a guide's language stands nearest to, English last."""
    return nearest(language, words) or LAST_RESORT
