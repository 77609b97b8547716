"""Which questions change the way, and so are asked; where the way is settled, nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.journey.answers import ASKED, BY_NAME, door, in_force, leads_to_values
from assistant.journey.conditions import ConditionError, parse
from assistant.journey.route import NO_POLICY, Policy, guides_of_route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.guides.model import Guide, Step
    from assistant.journey.answers import Answers, AskedName, Clause, QuestionName

# What an answer settles beside itself: whether a program signs in with Google follows from the program.
SETTLES: dict[AskedName, frozenset[QuestionName]] = {
    "program": frozenset({"program", "google-sign-in"}),
    "account": frozenset({"account"}),
}


def questions(answers: Answers, guides: Mapping[str, Guide], policy: Policy = NO_POLICY) -> tuple[AskedName, ...]:
    """Return the questions to ask at the chosen door, answered ones included: those of which an answer changes the way.

    What a preset answers is not asked. A question changes the way where a step's condition depends on it whatever else is known,
    or, for the program, where its values are shown. At the door that removes an access nothing is asked.
    """
    counted = in_force(answers, policy.presets)
    if not leads_to_values(door(counted)):
        return ()
    steps = [step for slug in guides_of_route(counted) if slug in guides for step in guides[slug].steps]
    return tuple(name for name in ASKED if not policy.presets.has(name) and _matters(name, counted, steps))


def preset_questions(presets: Answers) -> tuple[AskedName, ...]:
    """Return the names of the questions that a preset answers: shown, not asked."""
    return tuple(name for name in ASKED if presets.has(name))


def _matters(name: AskedName, counted: Answers, steps: list[Step]) -> bool:
    endings = [step for step in steps if step.ending and step.condition.strip()]
    for ending in endings:  # the first one that holds is the whole way
        about, possible = _depends(ending, name, counted)
        if possible:
            return about
    if name == "program" and any(step.sheet_part for step in steps):
        return True
    return any(all(_depends(step, name, counted)) for step in steps if not step.ending)


def _depends(step: Step, name: AskedName, counted: Answers) -> tuple[bool, bool]:
    """Return whether a step's condition is about a question, and whether what else it names holds."""
    try:
        clauses = parse(step.condition).clauses
    except ConditionError:
        return False, not step.ending
    about = [clause for clause in clauses if clause.name in SETTLES[name]]
    others = (clause for clause in clauses if clause not in about)
    return any(map(_differs, about)), all(clause.holds(counted) for clause in others)


def _differs(clause: Clause) -> bool:
    return not clause.values.issuperset(BY_NAME[clause.name].values)
