"""Whether a text tells what a rule looks for."""

from __future__ import annotations

import re
from functools import cache

from assistant.mail.patterns import alternatives, may_be_in
from assistant.mail.reading import Reading, letters
from assistant.mail.rules.rule import Rule, whole


def holds(rule: Rule, reading: Reading) -> bool:
    """Say whether a text tells what a rule looks for."""
    if rule.protocols and reading.protocol not in rule.protocols:
        return False
    named = any(_stands(phrase, reading) for phrase in compared(rule)) or seen(rule.marks, reading)
    return named and (not rule.beside or seen(rule.beside, reading)) and not seen(rule.without, reading)


def named(rule: Rule, reading: Reading) -> str:
    """Return the words by which a text tells what a rule looks for: its phrase, or what a mark found."""
    for phrase, letters_of_it in zip(rule.phrases, compared(rule), strict=True):
        if _stands(letters_of_it, reading):
            return phrase
    found = (_first(rule.marks, text) for text in reading.texts) if rule.marks else ()
    return next((one[0] for one in found if one), "")


def _first(pattern: str, text: str) -> re.Match[str] | None:
    """Return what a pattern finds first, as whole words and numbers: of its alternatives, that which begins first."""
    found = (_in_words(one).search(text) for one in alternatives(pattern) if may_be_in(one, text))
    return min(filter(None, found), key=lambda one: one.start(), default=None)


def end_of(pattern: str, text: str) -> int | None:
    """Return where the last place ends at which a pattern is in a text, as whole words and numbers; None where it is not."""
    if not any(may_be_in(one, text) for one in alternatives(pattern)):
        return None
    return max((found.end() for found in compiled(pattern)[1].finditer(text)), default=None)


def _stands(phrase: str, reading: Reading) -> bool:
    """Say whether one sentence tells a phrase, from the beginning of a word to the end of one, be it of the plural."""
    at = reading.letters.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        ended = end in reading.edges or (reading.letters[end] == "s" and end + 1 in reading.edges)
        if at in reading.edges and ended and end not in reading.asked and reading.stops.isdisjoint(range(at + 1, end)):
            return True
        at = reading.letters.find(phrase, at + 1)
    return False


def seen(pattern: str, reading: Reading) -> bool:
    """Say whether a pattern is in a text, as whole words and numbers; an empty one never is."""
    if not pattern:
        return False
    return any(_found(one, text) for text in reading.texts for one in alternatives(pattern) if may_be_in(one, text))


def _found(pattern: str, text: str) -> bool:
    return _anywhere(pattern).search(text) is not None and _in_words(pattern).search(text) is not None


def compiled(pattern: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return a pattern, and the same one of whole words and numbers only, which takes longer where nothing is found."""
    return _anywhere(pattern), _in_words(pattern)


_anywhere = cache(re.compile)
_in_words = cache(whole)


@cache
def compared(rule: Rule) -> tuple[str, ...]:
    """Return the phrases of a rule as they are compared: by their letters."""
    return tuple(letters(phrase) for phrase in rule.phrases)
