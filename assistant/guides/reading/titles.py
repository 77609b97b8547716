"""A step without a heading gets its title from its own words, and an id from its place or title."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from assistant.guides.model import Block, Callout, Items, Mark, Paragraph, Span, Text

LONGEST = 60

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\s\u00a0]+|\n")
_CLAUSE_END = re.compile(r"[,;:\u2013\u2014][\s\u00a0]+|[\s\u00a0]+[:;\u2013\u2014][\s\u00a0]+|[\s\u00a0]*\((?=[^)]*\)?$)")
_EDGES = " \u00a0\u202f.,;:!…\u2013\u2014-\n"
_PAIRS = (("«", "»"), ("“", "”"), ("„", "“"), ("\u2018", "\u2019"), ("(", ")"))
_MASK = "\x1a"


def titles(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield titles that would suit a step, the best first: what names a label or link, then the step's first words."""
    texts = list(_texts(blocks))
    for text in texts:
        yield from _actions(text)
    for text in texts:
        for start, end in _parts(text, _SENTENCE_END, 0, sum(len(span.text) for span in text)):
            yield shortened(_plain(text)[start:end])


def _texts(blocks: Iterable[Block]) -> Iterator[Text]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Items):
            for item in block.items:
                yield from _texts(item)
        elif isinstance(block, Callout):
            yield from _texts(block.blocks)


def _plain(text: Text) -> str:
    return "".join(span.text for span in text)


def _masked(text: Text) -> str:
    """Return the words with labels, code and links hidden, so that no comma inside them ends a clause."""
    return "".join(_MASK * len(span.text) if _names_something(span) else span.text for span in text)


def _names_something(span: Span) -> bool:
    return span.address is not None or not span.marks.isdisjoint({Mark.LABEL, Mark.CODE, Mark.KEY})


def _parts(text: Text, separator: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    masked = _masked(text)
    for match in separator.finditer(masked, start, end):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if end > start:
        yield start, end


def _actions(text: Text) -> Iterator[str]:
    """Yield the sentences, or where these are too long the clauses, that name a label or a link."""
    masked, words = _masked(text), _plain(text)
    for sentence in _parts(text, _SENTENCE_END, 0, len(masked)):
        if _MASK not in masked[slice(*sentence)]:
            continue
        whole = words[slice(*sentence)].strip(_EDGES)
        if len(whole) <= LONGEST:
            yield _capital(whole)
            continue
        yield from _clauses(text, masked, sentence)
        yield shortened(whole)


def _clauses(text: Text, masked: str, sentence: tuple[int, int]) -> Iterator[str]:
    """Yield the clauses of a sentence that name something; where one is nothing but a name, the clause before it."""
    before = ""
    for start, end in _parts(text, _CLAUSE_END, *sentence):
        clause = _plain(text)[start:end].strip(_EDGES)
        if _MASK in masked[start:end]:
            best = clause if masked[start:end].strip(_EDGES + _MASK) else before
            if " " in best and len(best) <= LONGEST:
                yield _capital(best)
        before = clause


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def shortened(words: str) -> str:
    """Return words as a title of at most 60 characters, cut between two words."""
    words = " ".join(words.strip(_EDGES).split(" "))
    if len(words) <= LONGEST:
        return _capital(words)
    cut = words[:LONGEST].rsplit(" ", 1)[0] if " " in words[:LONGEST] else words[: LONGEST - 1]
    return _capital(_without_open_quote(cut).rstrip(_EDGES)) + "…"


def _without_open_quote(words: str) -> str:
    """Return words cut before a quotation or bracket that they open and do not close."""
    for opening, closing in _PAIRS:
        place = words.rfind(opening)
        if place >= LONGEST // 3 and closing not in words[place:]:
            words = words[:place]
    return words


def slug(words: str) -> str:
    """Return words as an id: small letters, figures and hyphens, at most 60 characters, "" when none are left."""
    letters = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters)[:LONGEST].strip("-")
