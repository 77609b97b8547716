# ruff: noqa: RUF001 - the look-alikes are what this is about
"""Characters in a common form, each taken by itself: to bring a run of accents into order takes the square of its length."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final

BLANK_LETTERS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs that show as nothing
QUOTES: Final = "\"'`´‘’‚‛“”„‟«»‹›"
SINGLE_QUOTES: Final = "'`´‘’‚‛‹›"
DASHES: Final = "-‐‑‒–—"
BREAKS: Final = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
ZERO_WIDTH_SPACE: Final = "\u200b"
LONGEST: Final = 4  # characters that one is read as; a few stand for eighteen, of which no password is made


class CharacterMap(dict[int, str]):
    """What `str.translate` puts in place of each character; found when it is first met and kept."""

    def __init__(self, instead: Callable[[str], str]) -> None:
        """Take the function from a character to what stands in its place."""
        self._instead = instead

    def __missing__(self, code: int) -> str:
        self[code] = self._instead(chr(code))
        return self[code]


def blank(character: str) -> bool:
    """Say whether a character shows as nothing or as a space."""
    category = unicodedata.category(character)
    if character.isspace() or character in BLANK_LETTERS or category in {"Cc", "Cf", "Zs", "Zl", "Zp"}:
        return True
    return "\ufe00" <= character <= "\ufe0f" or character == "\u034f"


def as_read(character: str) -> str:
    """Return what a reader takes a character for: without its accent, of plain width, and nothing where nothing shows."""
    if character in BREAKS:
        return "\n"
    if character in QUOTES:
        return "'" if character in SINGLE_QUOTES else '"'
    category = unicodedata.category(character)
    if category in {"Cc", "Zs"} or character in BLANK_LETTERS or character == ZERO_WIDTH_SPACE:
        return " "
    if category == "Pd":
        return "-"
    if category == "Cf" or category.startswith("M"):
        return ""
    plain = unicodedata.normalize("NFKD", character)
    return plain if plain == character else "".join(map(as_read, plain))[:LONGEST]


def accented(character: str) -> bool:
    """Say whether it is a letter with an accent."""
    parts = unicodedata.normalize("NFD", character)
    return parts[0].isalpha() and any(unicodedata.category(part).startswith("M") for part in parts[1:])


PLAIN: Final = CharacterMap(lambda character: unicodedata.normalize("NFKC", character))
READ: Final = CharacterMap(as_read)
# The same, but a letter with an accent stays: no app password has one, so that it is no part of what it stands beside.
READ_APART: Final = CharacterMap(lambda character: character if accented(character) else as_read(character))
UNDIVIDED: Final = {"ł": "l", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe"}  # letters that Unicode does not take apart


def _letters(character: str) -> str:
    small = character.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", UNDIVIDED.get(small, small)) if "a" <= c <= "z")


LETTERS: Final = CharacterMap(_letters)
