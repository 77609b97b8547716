"""What the front matter says: dates, and names that must exist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from assistant.guides.model import Status
from assistant.guides.reading.front_matter import as_date, as_minutes, as_steps, as_text, entries_of
from assistant.guides.reviewing.finding import Finding, Subject


def checked(subject: Subject) -> Iterator[Finding]:
    """Find steps that nobody has compared with Google's pages for twelve months."""
    if subject.guide.status is Status.RETIRED:
        return
    for step in subject.guide.steps:
        if step.last_checked is None:
            yield subject.warning(step.line, f"Nothing says when the step {step.id!r} was last checked.")
        elif step.last_checked > subject.today:
            yield subject.mistake(step.line, f"The step {step.id!r} was last checked on a day that is still to come.")
        elif step.last_checked < _a_year_before(subject.today):
            yield subject.warning(
                step.line, f"The step {step.id!r} was last checked on {step.last_checked}: more than 12 months ago."
            )


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
        yield _wrong(subject, "minutes", "is no number")
    if as_text(entries.get("status")) not in {"", *Status}:
        yield _wrong(subject, "status", "must be current or retired")
    known = {step.id for step in subject.guide.steps}
    for step_id in as_steps(entries.get("steps")):
        if step_id not in known:
            yield _wrong(subject, step_id, "names a step that is not in this guide")


def _wrong(subject: Subject, name: str, sentence: str) -> Finding:
    return subject.mistake(subject.line_of(f"{name}:"), f"In the front matter, {name!r} {sentence}.")


def replacement(subject: Subject) -> Iterator[Finding]:
    """Find retired guides that do not lead to the one to follow instead."""
    guide = subject.guide
    if guide.status is Status.RETIRED and not guide.replaced_by:
        yield subject.mistake(1, "A retired guide must say in replaced_by which guide to follow instead.")
    if guide.replaced_by and subject.step_ids is not None and guide.replaced_by not in subject.step_ids:
        yield _wrong(subject, "replaced_by", f"names the guide {guide.replaced_by!r}, which is not there")
