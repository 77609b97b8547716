"""Sentences that are almost there: cut off at the end of a text, or typed with a slip of the finger."""

from __future__ import annotations

import re
from functools import cache

from assistant.mail.comparing import compared, end_of, seen
from assistant.mail.kinds import FROM_THE_SERVER, Kind
from assistant.mail.reading import Reading, letters
from assistant.mail.rules.everyday import COMMON
from assistant.mail.rules.marks import SERVER, STATUS
from assistant.mail.rules.rule import Rule
from assistant.mail.rules.sentences import SENTENCES

SHORTEST_TAIL, LONGEST_TAIL = 9, 80  # letters of a sentence that was cut off
TOLD_ENOUGH = 0.6  # share of such a sentence that must be there in a server's answer, or for a guess
WORD_OR_TWO = 8  # letters that a server's answer may have before it
TOLD_MOST = 0.8  # and in any other text
LONG_IN_ANSWER = 12  # letters of one in a server's answer, or for a guess
LONG_ENOUGH = 18  # letters of one in any other text
LIKE_ENOUGH = 0.8  # share of a sentence's three-letter pieces that must be there when it was typed by hand
LONGEST_TYPED = 400  # characters that somebody types by hand
SHORTEST_TYPED = 18  # letters of a sentence that is recognised in spite of slips
FULL_STOP = re.compile(r"(?<!\.)[.!?][\s\"')]*$")  # three of them say that something is left out


def cut_off(reading: Reading, coded: set[Kind]) -> list[tuple[Kind, float]]:
    """Return the kind of which a sentence begins at the end of the text and is cut off there.

    That a text ends as a sentence begins proves nothing: it counts where most of the sentence is there, or enough of it right
    behind what only a server says. Where sentences of several kinds begin alike, what else the reply holds decides; else the
    sentence of which least is missing is a guess. What ends with a full stop, or with a whole phrase, is not cut off there.
    """
    if FULL_STOP.search(reading.spaced):
        return []
    tails = _tails(reading)
    begun: dict[Kind, tuple[int, float]] = {}
    complete = 0
    for rule in (*SENTENCES, *COMMON):
        for phrase in compared(rule):
            length = next((len(tail) for tail in tails if phrase.startswith(tail) and tail != phrase), 0)
            begun[rule.kind] = max((length, length / len(phrase)), begun.get(rule.kind, (0, 0.0)))
            complete = max(complete, len(phrase) if reading.letters.endswith(phrase) else 0)
    longest = max(length for length, _ in begun.values())
    alike = {kind: share for kind, (length, share) in begun.items() if length == longest > complete}
    if not alike:
        return []
    agreed = [kind for kind in alike if kind in coded]
    likeliest = max(agreed or alike, key=lambda kind: alike[kind])
    answer = _answer_before(reading, longest)
    doubtful = not agreed and (coded or len(alike) > 1 or seen(STATUS, reading))
    if not doubtful and _mostly_said(likeliest, reading.letters[-longest:], answer=answer):
        return [(likeliest, 0.7)]
    if agreed:
        return [(likeliest, 0.55)]
    return [(likeliest, 0.4)] if answer or (alike[likeliest] >= TOLD_ENOUGH and longest >= LONG_IN_ANSWER) else []


def _mostly_said(kind: Kind, tail: str, *, answer: bool) -> bool:
    """Say whether the letters are most of a sentence, or enough of a server's sentence in its answer."""
    begun = [phrase for rule in SENTENCES if rule.kind is kind for phrase in compared(rule) if phrase.startswith(tail)]
    share = max((len(tail) / len(phrase) for phrase in begun), default=0.0)
    if answer and kind in FROM_THE_SERVER:
        return share >= TOLD_ENOUGH and len(tail) >= LONG_IN_ANSWER
    return share >= TOLD_MOST and len(tail) >= LONG_ENOUGH


def _answer_before(reading: Reading, tail: int) -> bool:
    """Say whether the last letters of the text stand right behind what only a server says, or a word or two further."""
    said = end_of(SERVER, reading.spaced)
    return said is not None and len(letters(reading.spaced[said:])) - tail <= WORD_OR_TWO


def _tails(reading: Reading) -> tuple[str, ...]:
    """Return the ends of the text from the beginning of a word, as letters, the longest first, no longer than a sentence."""
    size = len(reading.letters)
    starts = (edge for edge in range(max(0, size - LONGEST_TAIL), size - SHORTEST_TAIL + 1) if edge in reading.edges)
    return tuple(reading.letters[start:] for start in starts)


def typed(text: str) -> list[Kind]:
    """Return the kinds of which a sentence is there with a slip of the finger, the most alike first."""
    if len(text) > LONGEST_TYPED:
        return []
    alike = likeness(text)
    return [kind for kind in sorted(alike, key=lambda kind: -alike[kind]) if alike[kind] >= LIKE_ENOUGH]


def likeness(text: str) -> dict[Kind, float]:
    """Return for each kind how much of its likest sentence is there, in pieces of three letters."""
    pieces = _pieces(text)
    alike: dict[Kind, float] = {}
    for rule in (*SENTENCES, *COMMON):
        for wanted in _compared_pieces(rule):
            alike[rule.kind] = max(alike.get(rule.kind, 0.0), len(wanted & pieces) / len(wanted))
    return alike


@cache
def _compared_pieces(rule: Rule) -> tuple[frozenset[str], ...]:
    return tuple(_pieces(phrase) for phrase in compared(rule) if len(phrase) >= SHORTEST_TYPED)


def _pieces(text: str) -> frozenset[str]:
    return frozenset(text[i : i + 3] for i in range(len(text) - 2))
