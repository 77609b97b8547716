"""Patterns that are compiled once a text holds the words without which they match nothing: `build/needed.py` derives these."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from assistant.mail.needed import ALTERNATIVES, IN_ANY_CASE, NEEDED, Words

# What re.IGNORECASE takes for a letter of ASCII and `str.lower` does not make one: i with and without its dot, and the long s.
LIKE_ASCII: Final = {0x130: "i", 0x131: "i", 0x17F: "s"}


class Pattern:
    """A pattern that is compiled when it is first looked for in a text that may hold it, with what `re` is given for it."""

    __slots__ = ("_compiled", "flags", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Keep both; what is no pattern is an error only once it is looked for."""
        self.pattern = pattern
        self.flags = flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled pattern, for what is not looked for word by word."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self.flags)
        return self._compiled

    def search(self, text: str) -> re.Match[str] | None:
        """Return what is found first, as a compiled pattern does."""
        return self.compiled.search(text) if self._may_be_in(text) else None

    def finditer(self, text: str, letters: str | None = None) -> Iterator[re.Match[str]]:
        """Yield what is found, as a compiled pattern does; `letters` are those of the text `folded`, where they are known."""
        return self.compiled.finditer(text) if self._may_be_in(text, letters) else iter(())

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with something else in place of what is found, as a compiled pattern does."""
        return self.compiled.sub(instead, text) if self._may_be_in(text) else text

    def _may_be_in(self, text: str, letters: str | None = None) -> bool:
        if not self.flags & re.IGNORECASE:
            return may_be_in(self.pattern, text)
        needed = IN_ANY_CASE.get(self.pattern, ())
        return not needed or _all_there(needed, folded(text) if letters is None else letters)


def folded(text: str) -> str:
    """Return a text in small letters, also those that re.IGNORECASE alone takes for one of ASCII."""
    return text.lower() if text.isascii() else text.translate(LIKE_ASCII).lower()


def may_be_in(pattern: str, text: str) -> bool:
    """Say whether a pattern without flags may be in a text: where not, nothing is found there."""
    return _all_there(NEEDED.get(pattern, ()), text)


def alternatives(pattern: str) -> tuple[str, ...]:
    """Return the patterns of which one is found wherever this one, which has no flags, is found."""
    return ALTERNATIVES.get(pattern, (pattern,))


def _all_there(needed: tuple[Words, ...], text: str) -> bool:
    for words in needed:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True
