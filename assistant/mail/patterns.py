"""Patterns that are compiled once a text holds the words without which they match nothing: `build/needed.py` derives these."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from assistant.mail.needed import ALTERNATIVES, IN_ANY_CASE, NEEDED, Words

# What re.IGNORECASE takes for a letter of ASCII and `str.lower` does not make one: i with and without its dot, and the long s.
LIKE_ASCII: Final = {0x130: "i", 0x131: "i", 0x17F: "s"}


class Pattern:
    """A pattern that is compiled when it is first looked for; `pattern` and `flags` are those of a compiled one."""

    __slots__ = ("_compiled", "flags", "pattern")

    def __init__(self, pattern: str, flags: int) -> None:
        """Keep both; what is no pattern is an error only once it is looked for."""
        self.pattern = pattern
        self.flags = flags
        self._compiled: re.Pattern[str] | None = None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what is found, as a compiled pattern does."""
        return self._pattern().finditer(text)

    def _pattern(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self.flags)
        return self._compiled

    def sub(self, instead: str, text: str) -> str:
        """Return a text with something else in place of what is found, as a compiled pattern does."""
        return self._pattern().sub(instead, text) if self.may_be_in(folded(text)) else text

    def may_be_in(self, letters: str) -> bool:
        """Say whether it may be in a text of which these are the `folded` letters: where not, nothing is found there."""
        return _all_there(IN_ANY_CASE, self.pattern, letters)


def folded(text: str) -> str:
    """Return a text in small letters, also those that re.IGNORECASE alone takes for one of ASCII."""
    return text.lower() if text.isascii() else text.translate(LIKE_ASCII).lower()


def may_be_in(pattern: str, text: str) -> bool:
    """Say whether a pattern without flags may be in a text: where not, nothing is found there."""
    return _all_there(NEEDED, pattern, text)


def alternatives(pattern: str) -> tuple[str, ...]:
    """Return the patterns of which one is found wherever this one, which has no flags, is found."""
    return ALTERNATIVES.get(pattern, (pattern,))


def _all_there(needed: Mapping[str, tuple[Words, ...]], pattern: str, text: str) -> bool:
    for words in needed.get(pattern, ()):
        for word in words:
            if word in text:
                break
        else:
            return False
    return True
