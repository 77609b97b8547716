"""When a step applies: the words that an author writes in `if="..."`.

For instance `two-step=off`, `program!=printer`, `account=work and admin=refused|unknown`.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from assistant.journey.answers import BY_NAME, QUESTIONS, UNKNOWN, Answers, Clause, in_force

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator


class ConditionError(ValueError):
    """A condition that cannot be read; its message is a sentence for the author."""


class Condition(NamedTuple):
    """A condition that holds when all of its clauses do; without any it always holds."""

    clauses: tuple[Clause, ...] = ()


def _clause(text: str) -> Clause:
    name, sign, listed = text.partition("=")
    values = [value.strip() for value in listed.split("|")]
    excluded, name = name.endswith("!"), name.removesuffix("!").strip()
    if not (name and sign and all(values)):
        raise ConditionError(f'Cannot read "{text}": write name=value, name=value|value or name!=value, joined by "and".')
    if name not in BY_NAME:
        raise ConditionError(f'There is no question "{name}"; there are {", ".join(BY_NAME)}.')
    known = BY_NAME[name].values
    for value in values:
        if value not in known:
            raise ConditionError(f'"{name}" has no answer "{value}"; it has {", ".join(known)}.')
    return Clause(name, frozenset({*known, UNKNOWN}) - {*values} if excluded else frozenset(values))


@lru_cache(maxsize=1024)
def parse(text: str) -> Condition:
    """Read the text of `if="..."`; raises ConditionError with a sentence an author understands."""
    words = " ".join(text.split())
    return Condition(tuple(_clause(part) for part in words.split(" and ")) if words else ())


def holds(condition: Condition, answers: Answers) -> bool:
    """Tell whether a condition holds; a question without an answer counts as "unknown"."""
    return all(clause.holds(answers) for clause in condition.clauses)


def _names(conditions: Iterable[Condition]) -> list[str]:
    """Return what the conditions ask about, and what those questions depend on."""
    named = {clause.name for condition in conditions for clause in condition.clauses}
    for question in reversed(QUESTIONS):
        if question.name in named:
            named |= {clause.name for clause in question.applies}
    return [question.name for question in QUESTIONS if question.name in named]


def possible_answers(conditions: Iterable[Condition], askable: Container[str] = BY_NAME) -> Iterator[Answers]:
    """Give every set of answers that can count and that these conditions can tell apart; what is not askable stays unknown."""
    names = _names(conditions)
    for values in product(*(BY_NAME[name].values if name in askable else (UNKNOWN,) for name in names)):
        yield in_force(Answers(tuple(zip(names, values, strict=True))))


def satisfiable(*conditions: Condition) -> bool:
    """Tell whether there are answers with which all the conditions hold together."""
    return any(all(holds(condition, answers) for condition in conditions) for answers in possible_answers(conditions))
