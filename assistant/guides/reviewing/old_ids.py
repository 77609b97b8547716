"""What steps were called before: an old id leads to one step, which nothing else is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.guides.model import Step
from assistant.guides.reviewing.finding import Finding, Subject

LONGEST = 255  # characters; a longer id was never remembered
_ID = re.compile(rf"[\w.:-]{{1,{LONGEST}}}")


def old_ids(subject: Subject) -> Iterator[Finding]:
    """Find old ids that no step can have had, and those that lead to another step as well."""
    today = {step.id for step in subject.guide.steps}
    had: dict[str, str] = {}
    for step in subject.guide.steps:
        if not all(step.was):
            yield subject.mistake(step.line, f'"was" of the step {step.id!r} names no id, or none beside a sign "|".')
        for ids in step.was:
            for old in dict.fromkeys(old for number, old in enumerate(ids) if old in ids[:number]):
                yield subject.mistake(step.line, f"The old id {old[:60]!r} of the step {step.id!r} is written twice.")
        for old in step.old_ids:
            if sentence := _about(old, step, today, had):
                yield subject.mistake(step.line, sentence)
            had.setdefault(old, step.id)


def _about(old: str, step: Step, today: set[str], had: dict[str, str]) -> str:
    if not _ID.fullmatch(old):
        return f"{old[:60]!r} is no old id: write letters, digits and hyphens, and a space between two ids."
    if old == step.id:
        return f"The step {old!r} names its own id among its old ones: that leads nowhere else."
    if old in today:
        return f"The old id {old!r} of the step {step.id!r} is still the id of another step, and leads there."
    if old in had:
        return f"The old id {old!r} of the step {step.id!r} is one of the step {had[old]!r} too, and leads there."
    return ""
