"""The lines at the top of a guide: what the guide says about itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from assistant.guides.errors import GuideError
from assistant.guides.evidence import NO_EVIDENCE, UNDATED, Evidence, Seen, Source, SourceDate
from assistant.guides.languages import IN_A_NAME, normalise
from assistant.guides.minutes import NO_ESTIMATE, Minutes
from assistant.guides.model import Status
from assistant.guides.reading.entries import as_text, matter_of
from assistant.guides.reading.limits import HEAVIEST_PAGE, LONGEST_TITLE, weight_of_words
from assistant.guides.unread import Remark

MOST_NEEDS = 50
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MINUTES = re.compile(r"([0-9]{1,4})(?:\s*[-\u2013]\s*([0-9]{1,4}))?", re.ASCII)
_SOURCE = re.compile(rf"(?P<place>.*\S)\s*\((?:{UNDATED}|(?P<date>\d{{4}}(?:-\d{{1,2}}){{,2}}))\)", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class StepNotes:
    """What the front matter says about one step."""

    evidence: Evidence = NO_EVIDENCE
    minutes: Minutes = NO_ESTIMATE


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a guide says about itself; `body` is the text after it and `line` the number of the body's first line.

    `title` is "" where it says none.
    """

    body: str
    line: int
    title: str
    slug: str = ""
    language: str = ""
    excerpt: str = ""
    updated: date | None = None
    last_checked: date | None = None
    minutes: Minutes = NO_ESTIMATE
    needs: tuple[str, ...] = ()
    status: Status = Status.CURRENT
    replaced_by: str = ""
    steps: Mapping[str, StepNotes] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()


def read_front_matter(text: str, source: str) -> FrontMatter:
    """Read the front matter of a guide, as far as it goes: it may be broken, or not be there.

    Raises:
        GuideError: it says more than any guide does.
    """
    matter = matter_of(text, source)
    entries = matter.entries
    title = as_text(entries.get("title"))
    needs = as_sentences(entries.get("needs"))
    if len(needs) > MOST_NEEDS:
        raise GuideError(source, 2, f"The front matter names more than {MOST_NEEDS} things to have ready.")
    if max(map(len, (title, *needs))) > LONGEST_TITLE:
        raise GuideError(source, 2, f"The title, or something to have ready, is longer than {LONGEST_TITLE} characters.")
    steps = {step: as_notes(noted) for step, noted in as_entries(entries.get("steps")).items()}
    if any(isinstance(told := each.evidence.told(), Source) and len(told.place) > LONGEST_TITLE for each in steps.values()):
        raise GuideError(source, 2, f"The first source of a step is longer than {LONGEST_TITLE} characters.")
    excerpt = as_text(entries.get("excerpt")) or as_text(entries.get("description"))
    if weight_of_words((title, excerpt, *needs)) > HEAVIEST_PAGE:
        raise GuideError(source, 2, "The front matter says too much for one page: shorten its sentences.")
    return FrontMatter(
        body=matter.body,
        line=matter.line,
        title=title,
        slug=as_text(entries.get("slug")),
        language=as_text(entries.get("language")) or as_text(entries.get("lang")),
        excerpt=excerpt,
        updated=as_date(entries.get("updated")),
        last_checked=as_date(entries.get("last_checked")),
        minutes=as_minutes(entries.get("minutes")),
        needs=needs,
        status=Status.RETIRED if as_text(entries.get("status")) == Status.RETIRED else Status.CURRENT,
        replaced_by=as_text(entries.get("replaced_by")),
        steps=steps,
        remarks=matter.remarks,
    )


def as_date(value: object) -> date | None:
    """Return the first date written year-month-day in a value, or None."""
    match = _DATE.search(as_text(value))
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def as_minutes(value: object) -> Minutes:
    """Return how long something takes, written `5` or `5-20`; no estimate where the value is neither."""
    found = _MINUTES.fullmatch(as_text(value))
    if found is None:
        return NO_ESTIMATE
    least, most = int(found[1]), int(found[2] or found[1])
    return Minutes(least, most) if least <= most else NO_ESTIMATE


def as_sentences(value: object) -> tuple[str, ...]:
    """Return a list of sentences; a single one counts as a list of one."""
    values = value if isinstance(value, list) else [value]
    return tuple(text for text in map(as_text, values) if text)


def as_seen(value: object) -> Seen | None:
    """Return when a page was seen and in which language, written `2026-10-01 en`; None without a date."""
    day = as_date(value)
    *_, last = ("", *as_text(value).split())
    language = normalise(last) if re.fullmatch(IN_A_NAME, last, re.IGNORECASE) else ""
    return Seen(day, language) if day is not None else None


def as_source(words: str) -> Source:
    """Return a source; its own date, or that it bears none, stands behind it in brackets."""
    found = _SOURCE.fullmatch(words)
    if found is None:
        return Source(words)
    day = _as_source_date(found["date"]) if found["date"] else None
    return Source(found["place"], day, undated=not found["date"])


def _as_source_date(text: str) -> SourceDate | None:
    numbers = [int(number) for number in text.split("-")]
    try:
        date(*numbers, *[1] * (3 - len(numbers)))
    except ValueError:
        return None
    return SourceDate(*numbers)


def as_entries(value: object) -> dict[str, Mapping[str, object]]:
    """Return what is written about each step; a bare date is its `last_checked`."""
    steps = value.items() if isinstance(value, dict) else ()
    return {as_text(name): noted if isinstance(noted, dict) else {"last_checked": noted} for name, noted in steps}


def as_notes(noted: Mapping[str, object]) -> StepNotes:
    """Return what is said about a step."""
    sources = tuple(map(as_source, as_sentences(noted.get("source"))))
    evidence = Evidence(as_seen(noted.get("seen")), sources, as_date(noted.get("last_checked")))
    return StepNotes(evidence, as_minutes(noted.get("minutes")))
