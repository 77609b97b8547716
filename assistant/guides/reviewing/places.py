"""Instructions that say only where a thing is: no use to who hears the page, and wrong as soon as Google moves it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from assistant.guides.model import Mark, Text
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.reviewing.vocabulary import curly, language_in
from assistant.guides.walk import texts_in

_NAMED = "\0"  # stands for words that name the thing
_SENTENCE_END = re.compile(r"(?<=[.!?…:;])\s|\n")


def places(subject: Subject) -> Iterator[Finding]:
    """Find sentences that say where to look but name nothing that is there (WCAG 2.2, 1.3.3)."""
    pattern = _pattern(_phrases(subject.vocabulary.places, subject.guide.language))
    if pattern is None:
        return
    for line, blocks in subject.parts():
        for text in texts_in(blocks):
            for sentence in _SENTENCE_END.split(_marked(text)):
                found = pattern.search(sentence)
                if found and _NAMED not in sentence:
                    words = f"{found[0]!r} alone does not say where to look: name the thing as well."
                    yield subject.warning(subject.line_of(found[0], line), words)


def _phrases(places: Mapping[str, tuple[str, ...]], language: str) -> tuple[str, ...]:
    return places.get(language_in(places, language), ())


@lru_cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    choices = "|".join(re.escape(phrase) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE) if phrases else None


def _marked(text: Text) -> str:
    return "".join(_NAMED if any(map(_names, span.marks)) else curly(span.text) for span in text)


def _names(mark: Mark) -> bool:
    return mark.names_a_thing or mark is Mark.STRONG
