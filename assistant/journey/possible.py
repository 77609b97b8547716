"""All sets of answers that can count, and with which of them a condition holds: for the review, which looks at all of them.

Each set of answers is a bit of a number. So a guide of hundreds of conditions is looked at as quickly as one with a few.
"""

from __future__ import annotations

from functools import lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING

from assistant.journey.answers import QUESTIONS, Answers

if TYPE_CHECKING:
    from assistant.journey.conditions import Condition


class Possible:
    """Every set of answers that can count."""

    def __init__(self) -> None:
        self.answers = [Answers()]
        for question in QUESTIONS:  # each stands after those that it depends on
            self.answers = [
                Answers((*answers.given, (question.name, value)))
                for answers in self.answers
                for value in question.counting(answers)
            ]
        self.all = (1 << len(self.answers)) - 1
        self._with: dict[tuple[str, str], int] = {}
        for number, answers in enumerate(self.answers):
            for pair in answers.given:
                self._with[pair] = self._with.get(pair, 0) | 1 << number

    def where(self, *conditions: Condition) -> int:
        """Return the sets of answers with which all the conditions hold, 0 when there is none."""
        found = self.all
        for clause in (clause for condition in conditions for clause in condition.clauses):
            found &= reduce(or_, (self._with.get((clause.name, value), 0) for value in clause.values), 0)
        return found


@lru_cache
def possible() -> Possible:
    """Return every set of answers that can count, counted out once."""
    return Possible()
