"""A finding, and what each check is given to look at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assistant.guides.model import Block, Guide
from assistant.guides.reviewing.vocabulary import NO_WORDS, Vocabulary
from assistant.guides.showable import showable_name


class Severity(StrEnum):
    """Whether something is wrong, is right but more than this program does, or only wants a look."""

    MISTAKE = "mistake"
    LIMIT = "limit"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something an author should know: where it is, and a sentence about it. Lines are counted from 1."""

    file: str
    line: int
    sentence: str
    severity: Severity = Severity.MISTAKE

    def __str__(self) -> str:
        of_ours = "Limit: " if self.severity is Severity.LIMIT else ""
        return f"{showable_name(self.file)}:{self.line}: {of_ours}{showable_name(self.sentence)}"


class Lines:
    """The lines of a file, counted from 1; words are found in them without going through them one by one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(end.end() for end in re.finditer("\n", text))]

    def __iter__(self) -> Iterator[str]:
        return iter(self.text.split("\n"))

    def line_of(self, words: str, start: int) -> int | None:
        """Return the first line from `start` that holds some words, None when none does."""
        if start > len(self._starts) or "\n" in words:
            return None
        place = self.text.find(words, self._starts[start - 1])
        return bisect_right(self._starts, place) if place >= 0 else None


@dataclass(frozen=True, slots=True)
class Subject:
    """One guide in one language under review.

    `lines` are those of its file. `step_ids` holds what `ids_of` says of each guide that links may lead to; where only one file
    is reviewed it is None, since nobody knows what stands beside it. `vocabulary` holds the words that some checks need.
    """

    guide: Guide
    lines: Lines
    today: date
    step_ids: Mapping[str, Mapping[str, str]] | None = None
    vocabulary: Vocabulary = NO_WORDS

    def mistake(self, line: int, sentence: str) -> Finding:
        """Return a finding in this guide's file."""
        return Finding(self.guide.source, max(line, 1), sentence)

    def limit(self, line: int, sentence: str) -> Finding:
        """Return a finding in this guide's file that is no mistake of its author: the program does not do it."""
        return Finding(self.guide.source, max(line, 1), sentence, Severity.LIMIT)

    def warning(self, line: int, sentence: str) -> Finding:
        """Return a finding in this guide's file that only wants a look."""
        return Finding(self.guide.source, max(line, 1), sentence, Severity.WARNING)

    def parts(self) -> Iterator[tuple[int, tuple[Block, ...]]]:
        """Yield the introduction and the steps, each with the line where it begins and its blocks."""
        yield 1, self.guide.introduction
        yield from ((step.line, step.blocks) for step in self.guide.steps)

    def line_of(self, words: str, start: int = 1) -> int:
        """Return the first line from `start` that holds some words, else `start`."""
        return self.lines.line_of(words, max(start, 1)) or start


def ids_of(*guides: Guide) -> dict[str, str]:
    """Return the ids of the steps of a guide in its languages, old ones too, each with the one that the step has today."""
    old = {old: step.id for guide in reversed(guides) for step in reversed(guide.steps) for old in step.old_ids}
    return old | {step.id: step.id for guide in guides for step in guide.steps}


Check = Callable[[Subject], Iterator[Finding]]
