"""Lists of words that are written short: an entry with brackets stands for one with each of what is in them."""

from __future__ import annotations

import re
from itertools import product

from assistant.mail.rules.concept import Concept

Rows = tuple[tuple[tuple[Concept, ...], str], ...]
"""Entries between bars, with the concepts that they stand for: one, or several at once."""

ENTRY = re.compile(r"(?:[^|(]|\([^)]*\))+")
BRACKET = re.compile(r"[()]")


def spread(words: str) -> str:
    """Return entries between bars, with `(a|b) c` written out as `a c|b c`."""
    ways = (product(*(part.split("|") for part in BRACKET.split(entry))) for entry in ENTRY.findall(words))
    return "|".join("".join(way) for each in ways for way in each)


def by_concept(rows: Rows) -> dict[Concept, str]:
    """Return the entries of rows for each concept, in the order in which concepts are met."""
    met = dict.fromkeys(concept for concepts, _ in rows for concept in concepts)
    return {concept: "|".join(words for concepts, words in rows if concept in concepts) for concept in met}
