"""When a step applies: the words that an author writes in `if="..."`.

For instance `two-step=off`, `program!=printer`, `account=work and admin=refused|unknown`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from assistant.journey.answers import BY_NAME, UNKNOWN, Clause

if TYPE_CHECKING:
    from assistant.journey.answers import Answers, QuestionName


class ConditionError(ValueError):
    """A condition that cannot be read; its message is a sentence for the author."""


class Condition(NamedTuple):
    """A condition that holds when all of its clauses do, one for each question at most; without any it always holds."""

    clauses: tuple[Clause, ...] = ()


def _clause(text: str) -> Clause:
    name, sign, listed = text.partition("=")
    values = [value.strip() for value in listed.split("|")]
    excluded, name = name.endswith("!"), name.removesuffix("!").strip()
    if not (name and sign and all(values)):
        raise ConditionError(f'Cannot read "{text}": write name=value, name=value|value or name!=value, joined by "and".')
    if name not in BY_NAME:
        raise ConditionError(f'There is no question "{name}"; there are {", ".join(BY_NAME)}.')
    question = BY_NAME[name]
    known = question.values
    for value in values:
        if value not in known:
            raise ConditionError(f'"{name}" has no answer "{value}"; it has {", ".join(known)}.')
    return Clause(question.name, frozenset({*known, UNKNOWN}) - {*values} if excluded else frozenset(values))


@lru_cache(maxsize=1024)
def parse(text: str) -> Condition:
    """Read the text of `if="..."`; raises ConditionError with a sentence an author understands."""
    words = " ".join(text.split())
    values: dict[QuestionName, frozenset[str]] = {}
    for name, listed in map(_clause, words.split(" and ") if words else ()):
        values[name] = values.get(name, listed) & listed
    return Condition(tuple(Clause(name, listed) for name, listed in values.items()))


def holds(condition: Condition, answers: Answers) -> bool:
    """Tell whether a condition holds; a question without an answer counts as "unknown"."""
    return all(clause.holds(answers) for clause in condition.clauses)


def judged(condition: Condition, answers: Answers) -> bool | None:
    """Tell whether a condition holds whatever is answered to the questions that are still open; None where that depends on it."""
    known = [clause for clause in condition.clauses if answers.get(clause.name) != UNKNOWN]
    if not all(clause.holds(answers) for clause in known):
        return False
    return True if len(known) == len(condition.clauses) else None
