"""Words that a language's list does not want, such as a second word for one thing: each with what to say instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from assistant.guides.languages import language_of
from assistant.guides.model import Block, Guide, Step, Text
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.reviewing.vocabulary import curly
from assistant.guides.screenshots import screenshot
from assistant.guides.walk import all_blocks, contents, pictures_of

Said = tuple[int, str]  # a line, and words that stand there or further down
_NAMED = "\0"  # stands for what is quoted: a label, code, a key


def wording(subject: Subject) -> Iterator[Finding]:
    """Find words that are not wanted in the guide's language."""
    unwanted = subject.vocabulary.unwanted
    for line, words in _said(subject.guide):
        for written, better in unwanted_in(words, unwanted, subject.guide.language):
            yield subject.warning(subject.line_of(written, line), f"{curly(written)!r}: say {better!r} instead.")


def unwanted_in(words: str, unwanted: Mapping[str, Mapping[str, str]], language: str) -> Iterator[tuple[str, str]]:
    """Yield what is not wanted in some words of a language, as it is written there, and what to say instead.

    Looked for are whole words, with small and large letters as the list has them, or with a capital where a sentence begins.
    """
    forms = _list(unwanted, language)
    if not forms:
        return
    for match in _pattern(tuple(forms)).finditer(curly(words)):
        form = match[0] if match[0] in forms else match[0][:1].lower() + match[0][1:]
        yield words[match.start() : match.end()], forms[form]


def _list(unwanted: Mapping[str, Mapping[str, str]], language: str) -> Mapping[str, str]:
    """Return the list of a language; that of one region is not for another, since each has words of its own."""
    return unwanted.get(language) or unwanted.get(language_of(language), {})


@lru_cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds the forms; what a hyphen joins to the word before it is a part of that word."""
    written = {*forms, *(form[:1].upper() + form[1:] for form in forms)}
    choices = "|".join(re.escape(form) for form in sorted(written, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{choices})(?!\w)")


def _said(guide: Guide) -> Iterator[Said]:
    yield from ((1, words) for words in (guide.title, guide.excerpt, *guide.needs))
    yield from _in_blocks(1, guide.introduction)
    for step in guide.steps:
        yield from _in_step(step)
    yield from ((link.line, link.label) for link in guide.further_reading)
    for picture in pictures_of(guide):
        shot = screenshot(guide, picture, guide.language)
        yield from ((picture.line, words) for words in (shot.alt, shot.caption))


def _in_step(step: Step) -> Iterator[Said]:
    yield step.line, step.title
    yield from ((link.line, link.label) for link in step.buttons)
    yield from _in_blocks(step.line, step.blocks)


def _in_blocks(line: int, blocks: tuple[Block, ...]) -> Iterator[Said]:
    for block in all_blocks(blocks):
        held = contents(block)
        yield from ((line, words) for words in (*held.titles, *map(_prose, held.texts)))


def _prose(text: Text) -> str:
    return "".join(_NAMED if any(mark.names_a_thing for mark in span.marks) else span.text for span in text)
