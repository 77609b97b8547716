"""A guide and its English: the same steps, ids, buttons, pictures and conditions, and no paragraph left untranslated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.guides.model import Guide, Parts, Step
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.reviewing.words import paragraphs
from assistant.guides.walk import pictures_in

_HELP_LANGUAGE = re.compile(r"[?&]hl=[^&#]*")
_WORDS_OF_CHANCE = 4


def compared(subject: Subject, model: Guide) -> Iterator[Finding]:
    """Find what differs between a guide and the same guide in the language it was written in."""
    guide = subject.guide
    for name in ("status", "replaced_by"):
        if getattr(guide, name) != getattr(model, name):
            yield subject.mistake(1, f"{name} is not the same as in {model.language}.")
    ids, wanted = [step.id for step in guide.steps], [step.id for step in model.steps]
    if ids != wanted:
        place = next(
            (i for i, (one, other) in enumerate(zip(ids, wanted, strict=False)) if one != other), min(len(ids), len(wanted))
        )
        line = guide.steps[min(place, len(ids) - 1)].line
        yield subject.mistake(
            line, f"The steps are not those of {model.language}: {_here(ids, place)}, there {_here(wanted, place)}."
        )
        return
    for step, other in zip(guide.steps, model.steps, strict=True):
        yield from _steps(subject, step, other, model.language)
    yield from _untranslated(subject, model)


def _here(ids: list[str], place: int) -> str:
    return repr(ids[place]) if place < len(ids) else "none"


def _steps(subject: Subject, step: Step, other: Step, language: str) -> Iterator[Finding]:
    for name, one, two in (
        ("condition", step.condition, other.condition),
        ("ending", step.ending, other.ending),
        ("part of the program's sheet", step.sheet_part, other.sheet_part),
        ("mark .app-password", step.app_password, other.app_password),
        ("buttons", buttons(step), buttons(other)),
        ("parts", parts(step), parts(other)),
        ("pictures", [picture.file for picture in step.pictures], [picture.file for picture in other.pictures]),
    ):
        if one != two:
            yield subject.mistake(step.line, f"The {name} of the step {step.id!r} differ from those in {language}.")
    if set(map(frozenset, step.was)) != set(map(frozenset, other.was)):
        yield subject.warning(step.line, f"The old ids of the step {step.id!r} differ from those in {language}.")


def buttons(step: Step) -> list[str]:
    """Return the pages that a step opens, without the language of Google's help."""
    return [_HELP_LANGUAGE.sub("", link.address) for link in step.buttons]


def parts(step: Step) -> tuple[tuple[str, ...], ...]:
    """Return the parts of a step, of each the files of its pictures."""
    found = (part for block in step.blocks if isinstance(block, Parts) for part in block.parts)
    return tuple(tuple(picture.file for picture in pictures_in(part.blocks)) for part in found)


def _untranslated(subject: Subject, model: Guide) -> Iterator[Finding]:
    steps = zip(subject.guide.steps, model.steps, strict=True)
    pairs = [(1, subject.guide.introduction, model.introduction), *((one.line, one.blocks, two.blocks) for one, two in steps)]
    for line, blocks, others in pairs:
        same = set(paragraphs(blocks)) & set(paragraphs(others))
        for words in sorted(same):
            if len(words.split()) > _WORDS_OF_CHANCE:
                yield subject.mistake(line, f"This is the same as in {model.language}: {words[:60]!r}.")
