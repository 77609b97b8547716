"""The parts of a step: there are several, and something stands in each."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.guides.model import Parts, plain
from assistant.guides.reviewing.finding import Finding, Subject


def parts(subject: Subject) -> Iterator[Finding]:
    """Find parts that are alone in their step, and those in which nothing stands."""
    for step in subject.guide.steps:
        found = [part for block in step.blocks if isinstance(block, Parts) for part in block.parts]
        if len(found) == 1:
            yield subject.warning(found[0].line, f"This is the only part of the step {step.id!r}: leave the mark .part out.")
        for part in found:
            if not part.blocks:
                yield subject.warning(part.line, f"Nothing stands in the part {plain(part.title)[:60]!r}: it unfolds empty.")
