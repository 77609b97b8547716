"""Lists of words that are written short: an entry with brackets stands for one with each of what is in them."""

from __future__ import annotations

import re
from itertools import product

ENTRY = re.compile(r"(?:[^|(]|\([^)]*\))+")
BRACKET = re.compile(r"[()]")


def spread(words: str) -> str:
    """Return entries between bars, with `(a|b) c` written out as `a c|b c`."""
    ways = (product(*(part.split("|") for part in BRACKET.split(entry))) for entry in ENTRY.findall(words))
    return "|".join("".join(way) for each in ways for way in each)
