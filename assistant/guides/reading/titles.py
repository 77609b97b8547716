"""A step without a heading gets its title from its own words, and an id from its place or title."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import PurePath

from assistant.guides.model import Block, Mark, Paragraph, Span, Text, plain
from assistant.guides.walk import all_blocks

LONGEST = 60  # characters

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s++|\n")
_CLAUSE_END = re.compile(r"[,;:\u2013\u2014]\s++|(?<!\s)\s++[:;\u2013\u2014]\s++|(?:(?<!\s)\s++)?\(")
_ENDS = (".", ":", "!", "?", "\u2026")
_ORDINAL = re.compile(r"\d{1,3}[ ]?[.):\u2013\u2014-][ \u00a0]*+(?=\S)")
_EDGES = " \u00a0\u202f.,;:!…\u2013\u2014-\n"
_PAIRS = (("«", "»"), ("“", "”"), ("„", "“"), ("\u2018", "\u2019"), ("(", ")"))
_LABEL, _LINK = "\x1a", "\x1b"


@dataclass(frozen=True, slots=True)
class _Words:
    """Some words, and the same with names hidden, so that no comma inside a name ends a clause: labels, code and links."""

    plain: str
    masked: str

    def sentences(self) -> Iterator[_Words]:
        """Yield the sentences."""
        return self._parts(_SENTENCE_END.finditer(self.masked))

    def clauses(self) -> Iterator[_Words]:
        """Yield what stands between commas and the like, and what stands in brackets at the end."""
        closed = self.masked.rfind(")", 0, -1)  # a bracket before this place does not reach to the end
        found = _CLAUSE_END.finditer(self.masked)
        return self._parts(match for match in found if not match[0].endswith("(") or match.start() > closed)

    def _parts(self, separators: Iterable[re.Match[str]]) -> Iterator[_Words]:
        start = 0
        for match in separators:
            yield self._from(start, match.start())
            start = match.end()
        yield self._from(start, len(self.masked))

    def _from(self, start: int, end: int) -> _Words:
        return _Words(self.plain[start:end].strip(_EDGES), self.masked[start:end].strip(_EDGES))

    @property
    def names_something(self) -> bool:
        """Whether a label, a piece of code or a link is among the words."""
        return _LABEL in self.masked or _LINK in self.masked

    @property
    def is_only_a_name(self) -> bool:
        """Whether there is nothing but a label, a piece of code or a link."""
        return not self.masked.strip(_LABEL + _LINK + _EDGES)

    def without_address(self) -> _Words:
        """Return the words without a link at their end, where a colon or comma stands before it."""
        clauses = list(self.clauses())
        end = self.masked.rfind(clauses[-1].masked)
        return self._from(0, end) if len(clauses) > 1 and not clauses[-1].masked.strip(_LINK) else self


def titles(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield titles that would suit a step, the best first: what names a label or link, then the step's first words."""
    texts = [block.text for block in all_blocks(blocks, folded=False) if isinstance(block, Paragraph)]
    yield from map(_bold_lead, texts[:1])
    sentences = [
        sentence
        for text in map(_words, texts)
        for sentence in text.sentences()
        if sentence.plain and not sentence.plain.isdigit()
    ]
    for sentence in sentences:
        if sentence.names_something:
            yield from _actions(sentence)
    for sentence in sentences:
        yield shortened(sentence.plain)


def _words(text: Text) -> _Words:
    return _Words(plain(text), "".join(map(_masked, text)))


def _bold_lead(text: Text) -> str:
    """Return the bold words with which a paragraph begins, if they are a sentence or a line of their own, else ""."""
    words = "".join(span.text for span in takewhile(lambda span: Mark.STRONG in span.marks, text))
    rest = plain(text)[len(words) :]
    words = _ORDINAL.sub("", words.rstrip())
    alone = not rest.strip() or rest.startswith("\n") or words.endswith(_ENDS) or rest.startswith(_ENDS)
    return shortened(words) if alone and len(words) <= LONGEST and any(map(str.isalpha, words)) else ""


def _masked(span: Span) -> str:
    if span.address is not None:
        return _LINK * len(span.text)
    return _LABEL * len(span.text) if any(mark.names_a_thing for mark in span.marks) else span.text


def _actions(sentence: _Words) -> Iterator[str]:
    """Yield a sentence, or where it is too long those of its clauses, that name a label or a link."""
    whole = sentence.without_address()
    if len(whole.plain) > LONGEST:
        before = _Words("", "")
        for clause in sentence.clauses():
            best = before if clause.is_only_a_name else clause
            if clause.names_something and " " in best.plain and len(best.plain) <= LONGEST:
                yield _capital(best.plain)
            before = clause
    yield shortened(whole.plain)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def shortened(words: str) -> str:
    """Return words as a title of at most 60 characters, cut between two words."""
    words = words.strip(_EDGES)
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


def title_of_file(slug: str, source: str) -> str:
    """Return the title of a guide that has none: the name of its file, or of the folder where that says nothing."""
    name = PurePath(source).parent.name if slug == _NAMELESS else ""
    return _capital(" ".join(re.split(r"[-_\s]+", name or slug)).strip()) or PurePath(source).name or source


_NAMELESS = "guide"
