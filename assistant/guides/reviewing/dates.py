"""What the front matter says: dates, and names that must exist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from assistant.guides.evidence import NO_EVIDENCE, UNDATED
from assistant.guides.model import Status, Step
from assistant.guides.reading.entries import as_text, entries_of
from assistant.guides.reading.front_matter import as_date, as_entries, as_minutes
from assistant.guides.reviewing.finding import Finding, Subject

_SHORT = 60  # characters of what an author wrote
_STILL_TO_COME = "app-passwords=ended"  # a condition that nothing fulfils yet, so that nothing tells of what stands under it


def evidence(subject: Subject) -> Iterator[Finding]:
    """Find steps of which nothing says where they come from, though something could, and dates that cannot be true."""
    for step in subject.guide.steps:
        seen, checked = step.evidence.seen, step.evidence.last_checked
        told = subject.guide.status is not Status.RETIRED and _STILL_TO_COME not in step.condition
        if told and step.evidence == NO_EVIDENCE:
            yield subject.warning(
                step.line, f"Nothing says when the step {step.id!r} was seen or checked, nor what its source is."
            )
        if seen is not None and not seen.language:
            yield subject.mistake(step.line, f"The step {step.id!r} was seen, but in which language? Write {seen.day} en.")
        if seen is not None and seen.day > subject.today:
            yield subject.mistake(step.line, f"The step {step.id!r} was seen on a day that is still to come.")
        if checked is not None and checked > subject.today:
            yield subject.mistake(step.line, f"The step {step.id!r} was last checked on a day that is still to come.")
        yield from _sources(subject, step)


def _sources(subject: Subject, step: Step) -> Iterator[Finding]:
    for source in step.evidence.sources:
        named = f"The source {source.place[:_SHORT]!r} of the step {step.id!r}"
        if source.date is not None and source.date.is_after(subject.today):
            yield subject.mistake(step.line, f"{named} bears a date that is still to come.")
        elif source.date is None and not source.undated:
            yield subject.warning(step.line, f"{named} has no date: write it behind, (2024-08-03), else ({UNDATED}).")


def age(subject: Subject) -> Iterator[Finding]:
    """Find steps that nobody has compared with the real pages for twelve months; a source may be as old as it is."""
    if subject.guide.status is Status.RETIRED:
        return
    for step in subject.guide.steps:
        seen = step.evidence.seen
        day, what = (seen.day, "seen") if seen is not None else (step.evidence.last_checked, "checked")
        if day is not None and day < _a_year_before(subject.today):
            yield subject.warning(step.line, f"The step {step.id!r} was last {what} on {day}: more than 12 months ago.")


def _a_year_before(day: date) -> date:
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap else day.day)


def front_matter(subject: Subject) -> Iterator[Finding]:
    """Find values of the front matter that the reader cannot use, and names of steps that do not exist."""
    entries = entries_of(subject.lines.text, subject.guide.source)
    for name in ("updated", "last_checked"):
        if as_text(entries.get(name)) and as_date(entries[name]) is None:
            yield _wrong(subject, name, "is no date; write year-month-day")
    if as_text(entries.get("minutes")) and not as_minutes(entries["minutes"]):
        yield _wrong(subject, "minutes", "is no number, nor two such as 5-20")
    if as_text(entries.get("status")) not in {"", *Status}:
        yield _wrong(subject, "status", "must be current or retired")
    known = {step.id for step in subject.guide.steps}
    for step_id, noted in as_entries(entries.get("steps")).items():
        if step_id not in known:
            yield _wrong(subject, step_id, "names a step that is not in this guide")
        for name in ("seen", "last_checked"):
            if as_text(noted.get(name)) and as_date(noted[name]) is None:
                yield _wrong(subject, step_id, f"holds a {name} that is no date; write year-month-day")


def _wrong(subject: Subject, name: str, sentence: str) -> Finding:
    return subject.mistake(subject.line_of(f"{name}:"), f"In the front matter, {name!r} {sentence}.")


def replacement(subject: Subject) -> Iterator[Finding]:
    """Find retired guides that do not lead to the one to follow instead."""
    guide = subject.guide
    if guide.status is Status.RETIRED and not guide.replaced_by:
        yield subject.mistake(1, "A retired guide must say in replaced_by which guide to follow instead.")
    if guide.replaced_by and subject.step_ids is not None and guide.replaced_by not in subject.step_ids:
        yield _wrong(subject, "replaced_by", f"names the guide {guide.replaced_by!r}, which is not there")
