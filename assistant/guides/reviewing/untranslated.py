"""Words that stayed as they are in the language a guide was written in: titles, buttons, code to send, words of pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from assistant.guides.model import Block, Guide, Paragraph, Picture, Step, plain
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.screenshots import read_about
from assistant.guides.walk import all_blocks, contents, pictures_of

WORDS_OF_CHANCE = 1
"""A title of one word, beyond names, may be the same in two languages."""

_WORD = re.compile(r"[^\W\d_]{2,}")

Said = tuple[int, str]  # a line, and words that stand there
_ADDRESS_LIKE = re.compile(r"\S*")  # a server's name or an address is the same in every language


def untranslated(subject: Subject, model: Guide) -> Iterator[Finding]:
    """Find titles and other short words that are the same as in the model; paragraphs are compared in `translations`.

    Without a list of names nobody can tell what is the same by right.
    """
    if not subject.vocabulary.names:
        return
    theirs = {words for _, words in _said(model)}
    for line, words in dict.fromkeys(_said(subject.guide)):
        if words in theirs and _count(words, subject.vocabulary.names) > WORDS_OF_CHANCE:
            yield subject.mistake(subject.line_of(words.partition("\n")[0], line), _sentence(words, model))
    for picture in pictures_of(subject.guide):
        yield from _about(subject, model, picture)


def _sentence(words: str, model: Guide) -> str:
    return f"This is the same as in {model.language}: {words[:60]!r}."


def _said(guide: Guide) -> Iterator[Said]:
    yield from ((1, words) for words in (guide.title, guide.excerpt, *guide.needs))
    yield from ((link.line, link.label) for link in guide.further_reading)
    yield from ((1, words) for words in _in_blocks(guide.introduction))
    for step in guide.steps:
        yield from ((step.line, words) for words in _in_step(step))


def _in_step(step: Step) -> Iterator[str]:
    yield step.title
    yield from (link.label for link in step.buttons)
    yield from _in_blocks(step.blocks)


def _in_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in all_blocks(blocks):
        held = contents(block)
        yield from held.titles
        if not isinstance(block, Paragraph):
            yield from map(plain, held.texts)
        if not _ADDRESS_LIKE.fullmatch(held.verbatim):
            yield held.verbatim


def _count(words: str, names: tuple[str, ...]) -> int:
    """Return how many words there are beyond names."""
    return len(_WORD.findall(_any_of(names).sub(" ", words)))


@lru_cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?!\w)")


def _about(subject: Subject, model: Guide, picture: Picture) -> Iterator[Finding]:
    guide = subject.guide
    about = read_about(guide.folder, picture.file) if guide.folder else {}
    for name in ("alt", "caption"):
        words = about.get(name)
        words = words if isinstance(words, Mapping) else {}
        said = words.get(guide.language)
        same = isinstance(said, str) and said == words.get(model.language)
        if same and _count(str(said), subject.vocabulary.names) > WORDS_OF_CHANCE:
            yield subject.mistake(picture.line, f"The {name} of {picture.file} is the same as in {model.language}.")
