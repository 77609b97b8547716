"""Finds an author's mistakes in one guide, or in a folder of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from assistant.guides.errors import GuideError
from assistant.guides.languages import LAST_RESORT
from assistant.guides.library import Library, SingleGuide, open_content, read_file, read_text
from assistant.guides.model import Guide
from assistant.guides.reviewing import addresses, dates, labels, pictures, places, translations, untranslated, weight, words
from assistant.guides.reviewing.finding import Check, Finding, Severity, Subject
from assistant.guides.reviewing.vocabulary import NO_WORDS, Vocabulary

__all__ = ["CHECKS", "Finding", "MoreChecks", "Severity", "review"]

CHECKS: tuple[Check, ...] = (
    addresses.addresses,
    pictures.shown,
    pictures.described,
    words.sentences,
    words.markup,
    words.private,
    words.looks_different,
    labels.labels,
    places.places,
    dates.checked,
    dates.front_matter,
    dates.replacement,
)
"""Every check of a single guide; those that compare languages are in `translations`."""

MoreChecks = Iterable[Callable[[Guide], Iterable[tuple[int, str]]]]
"""Checks of other rooms: each gives a line and a sentence for each mistake in a guide."""


def review(path: Path, *, today: date, more: MoreChecks = (), vocabulary: Vocabulary = NO_WORDS) -> list[Finding]:
    """Return what is wrong with the guides at a path, in the order of files and lines.

    Args:
        path: a guide's file, or a folder of guides.
        today: the day from which the age of `last_checked` is counted.
        more: checks of other rooms.
        vocabulary: labels, words of place and names; without them what needs them is not checked.
    """
    try:
        library = open_content(path)
        files = [file for slug in library.slugs() for file in library.files[slug].values()]
    except GuideError as error:
        return [_unread(error)]
    if not files:
        return [Finding(str(path), 1, "There is no guide here: <name>/guide.<language>.md, or <name>.<language>.md.")]
    guides, findings = _read(library)
    step_ids = None if isinstance(library, SingleGuide) else _step_ids(guides)
    for languages in guides.values():
        model = languages.get(LAST_RESORT) or next(iter(languages.values()))
        for guide in languages.values():
            findings += _about(Subject(guide, _lines(guide), today, step_ids, vocabulary), model, more)
    findings += weight.weight((guide for languages in guides.values() for guide in languages.values()), str(path))
    return sorted(set(findings))


def _unread(error: GuideError) -> Finding:
    return Finding(error.file, error.line, error.sentence)


def _read(library: Library) -> tuple[dict[str, dict[str, Guide]], list[Finding]]:
    guides: dict[str, dict[str, Guide]] = {}
    findings: list[Finding] = []
    for slug in library.slugs():
        for language, file in library.files[slug].items():
            try:
                guides.setdefault(slug, {})[language] = read_file(file, slug=slug)
            except GuideError as error:
                findings.append(_unread(error))
    return guides, findings


def _step_ids(guides: Mapping[str, Mapping[str, Guide]]) -> dict[str, frozenset[str]]:
    return {
        slug: frozenset(step.id for guide in languages.values() for step in guide.steps) for slug, languages in guides.items()
    }


def _lines(guide: Guide) -> tuple[str, ...]:
    return tuple(read_text(Path(guide.source)).replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _about(subject: Subject, model: Guide, more: MoreChecks) -> Iterator[Finding]:
    for check in CHECKS:
        yield from check(subject)
    for other in more:
        yield from (subject.mistake(line, sentence) for line, sentence in other(subject.guide))
    if subject.guide is not model:
        yield from translations.compared(subject, model)
        yield from untranslated.untranslated(subject, model)
