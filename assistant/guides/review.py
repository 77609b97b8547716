"""Finds an author's mistakes in one guide, or in a folder of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import starmap
from pathlib import Path
from typing import NamedTuple

from assistant.guides.errors import GuideError
from assistant.guides.languages import LAST_RESORT, nearest
from assistant.guides.library import Library, SingleGuide, guide_from, open_content
from assistant.guides.model import Guide
from assistant.guides.reading.limits import clean
from assistant.guides.reviewing import (
    addresses,
    dates,
    labels,
    marks,
    old_ids,
    parts,
    picture_labels,
    pictures,
    places,
    reading,
    translations,
    untranslated,
    weight,
    wording,
    words,
)
from assistant.guides.reviewing.finding import Check, Finding, Lines, Severity, Subject, ids_of
from assistant.guides.reviewing.vocabulary import NO_WORDS, Vocabulary

__all__ = ["CHECKS", "Finding", "MoreChecks", "Severity", "review"]

CHECKS: tuple[Check, ...] = (
    reading.remarks,
    reading.encoding,
    addresses.addresses,
    old_ids.old_ids,
    marks.unread,
    marks.sheet,
    parts.parts,
    pictures.shown,
    pictures.described,
    words.sentences,
    words.markup,
    words.private,
    words.looks_different,
    labels.labels,
    picture_labels.printed,
    places.places,
    wording.wording,
    dates.evidence,
    dates.age,
    dates.front_matter,
    dates.replacement,
)
"""Every check of a single guide; those that compare languages are in `translations`."""

MoreChecks = Iterable[Callable[[Guide], Iterable[tuple[int, str]]]]
"""Checks of other rooms: each gives a line and a sentence for whatever it finds in a guide."""


def review(
    path: Path, *, today: date, more: MoreChecks = (), warnings: MoreChecks = (), vocabulary: Vocabulary = NO_WORDS
) -> list[Finding]:
    """Return what is wrong with the guides at a path, in the order of files and lines.

    Args:
        path: a guide's file, or a folder of guides.
        today: the day from which it is counted how long ago a page was seen, and on which nothing later can have been.
        more: checks of other rooms that find mistakes.
        warnings: checks of other rooms that find what only wants a look.
        vocabulary: labels, words of place and names; without them what needs them is not checked.
    """
    try:
        library = open_content(path)
        files = [file for slug in library.slugs() for file in library.files[slug].values()]
    except GuideError as error:
        return [_unread(error)]
    locked = [_unread(error) for error in library.locked.values()]
    if not files:
        return locked or [Finding(str(path), 1, "There is no guide here: <name>/guide.<language>.md, or <name>.<language>.md.")]
    guides, findings = _read(library)
    step_ids = None if isinstance(library, SingleGuide) else _step_ids(guides)
    for languages in guides.values():
        model = languages[nearest(LAST_RESORT, languages)].guide
        for read in languages.values():
            subject = Subject(read.guide, read.lines, today, step_ids, vocabulary)
            findings += (
                finding for check in _checks(subject, model, more, warnings) for finding in _sheltered(check, read.guide.source)
            )
    all_guides = (read.guide for languages in guides.values() for read in languages.values())
    findings += _sheltered(weight.weight(all_guides, str(path)), str(path))
    return sorted({*findings, *locked})


def _unread(error: GuideError) -> Finding:
    return Finding(error.file, error.line, error.sentence)


def _sheltered(check: Iterable[Finding], file: str) -> Iterator[Finding]:
    """Yield what a check finds; where a file cannot be opened that it looks at, such as a picture, that is its last finding."""
    try:
        yield from check
    except OSError as error:
        yield Finding(str(error.filename or file), 1, f"The file cannot be opened: {error.strerror or error}.")


class _Read(NamedTuple):
    guide: Guide
    lines: Lines


def _read(library: Library) -> tuple[dict[str, dict[str, _Read]], list[Finding]]:
    guides: dict[str, dict[str, _Read]] = {}
    findings: list[Finding] = []
    for slug in library.slugs():
        for language, file in library.files[slug].items():
            try:
                text = library.text(file)
                guide = guide_from(text, file, slug)
                guides.setdefault(slug, {})[language] = _Read(guide, Lines(clean(text, str(file))))
            except GuideError as error:
                findings.append(_unread(error))
    return guides, findings


def _step_ids(guides: Mapping[str, Mapping[str, _Read]]) -> dict[str, dict[str, str]]:
    return {slug: ids_of(*(read.guide for read in languages.values())) for slug, languages in guides.items()}


def _checks(subject: Subject, model: Guide, more: MoreChecks, warnings: MoreChecks) -> Iterator[Iterable[Finding]]:
    yield from (check(subject) for check in CHECKS)
    for tell, others in ((subject.mistake, more), (subject.warning, warnings)):
        yield from (starmap(tell, other(subject.guide)) for other in others)
    if subject.guide is not model:
        yield translations.compared(subject, model)
        yield untranslated.untranslated(subject, model)
