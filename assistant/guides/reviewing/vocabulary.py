"""The words that some checks need: the labels of the glossary, words of place, the name of English, names of things."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.guides.languages import LAST_RESORT, nearest

OURS = "ours"
UNCONFIRMED = frozenset({"NC", OURS})
"""Marks of the glossary for labels that nobody has seen on a screen."""


@dataclass(frozen=True, slots=True)
class Spellings:
    """How a label was seen in one language: as a rule, otherwise at the same time (`contested`), or earlier or elsewhere."""

    usual: str
    contested: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def all(self) -> frozenset[str]:
        """Return every spelling."""
        return frozenset({self.usual, *self.contested, *self.also})


Label = Mapping[str, Spellings]
"""A label of the glossary, by the languages in which it was seen."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by language; each text with curly apostrophes. A language without words is not checked.

    `glossary` has each label by itself, also one that nobody has seen.
    `labels` are those confirmed on a screen, `descriptions` those of our own that stand for one that is not. `places` are phrases
    such as "on the right", `english` the stems of the words that say "in English". `names` stay the same in every language.
    `unwanted` are words that are not said, each with what to say instead.
    """

    glossary: tuple[Label, ...] = ()
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
    glossary = tuple(map(_label, cells))
    return Vocabulary(
        glossary=glossary,
        labels=_by_language((language, seen.all) for label in glossary for language, seen in label.items()),
        descriptions=_by_language(
            (language, [curly(cell["label"])]) for label in cells for language, cell in label.items() if cell["source"] == OURS
        ),
        places={language: tuple(phrases) for language, phrases in words["places"].items()},
        english={language: tuple(stems) for language, stems in words["english"].items()},
        names=tuple(words["names"]),
        unwanted={
            language: {curly(form): better for form, better in forms.items()} for language, forms in words["unwanted"].items()
        },
    )


def _label(cells: Mapping[str, Mapping[str, Any]]) -> Label:
    return {language: _spellings(cell) for language, cell in cells.items() if cell["source"] not in UNCONFIRMED}


def _spellings(cell: Mapping[str, Any]) -> Spellings:
    contested, also = (tuple(map(curly, cell.get(name, ()))) for name in ("contested", "also"))
    return Spellings(curly(cell["label"]), contested, also)


def _by_language(words: Iterable[tuple[str, Iterable[str]]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for language, some in words:
        found.setdefault(language, set()).update(some)
    return {language: frozenset(some) for language, some in found.items()}


def curly(words: str) -> str:
    """Return words with curly apostrophes and ordinary spaces and hyphens, so that one spelling is compared with another."""
    return words.translate(_SPELLING)


_SPELLING = str.maketrans({"'": "\u2019", "\u00a0": " ", "\u202f": " ", "\u2011": "-"})


def language_in(words: Mapping[str, object], language: str) -> str:
    """Return the language among those of some words that a guide's language stands nearest to, English last."""
    return nearest(language, words) or LAST_RESORT
