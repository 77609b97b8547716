"""Addresses and names of servers in a sentence, which read from left to right in every language."""

from __future__ import annotations

FIRST, LAST = "\u2066", "\u2069"  # left-to-right isolate, pop directional isolate: Unicode 6.3, UAX #9
_NEITHER = str.maketrans("", "", FIRST + LAST)


def isolated(words: str) -> str:
    """Return words that neither take the direction of what stands around them nor give it theirs."""
    return f"{FIRST}{words}{LAST}"


def for_the_ear(words: str) -> str:
    """Return words without the signs that only matter to the eye."""
    return words.translate(_NEITHER)
