"""Which questions change the way, and so are asked; where the way is settled, nothing is."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from assistant.journey.answers import ASKED, BY_NAME, UNKNOWN, answers_from, door, in_force, leads_to_values
from assistant.journey.route import NO_POLICY, Policy, Stop, route

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from assistant.guides.model import Guide
    from assistant.journey.answers import Answers, AskedName
    from assistant.journey.route import Route


def questions(answers: Answers, guides: Mapping[str, Guide], policy: Policy = NO_POLICY) -> tuple[AskedName, ...]:
    """Return the questions to ask at the chosen door, answered ones included: those of which an answer changes the way.

    A question does where two of its answers lead along different steps, or to the values of different programs, whatever is
    answered to the others that are still open. What a preset answers, or what follows from the address, changes nothing. At the
    door that removes an access nothing is asked.
    """
    counted = in_force(answers, policy.presets)
    if not leads_to_values(door(counted)):
        return ()
    asked = (name for name in ASKED if BY_NAME[name].instead_of_unknown(counted) == UNKNOWN)
    return tuple(name for name in asked if any(len(ways) > 1 for ways in _ways(name, answers, guides, policy)))


def preset_questions(presets: Answers) -> tuple[AskedName, ...]:
    """Return the names of the questions that a preset answers: shown, not asked."""
    return tuple(name for name in ASKED if presets.has(name))


def _ways(name: AskedName, answers: Answers, guides: Mapping[str, Guide], policy: Policy) -> Iterator[set[tuple[Route, str]]]:
    """Yield the ways to which the answers to a question lead, for each set of answers to those that are still open."""
    still_open = [other for other in ASKED if other != name and not answers.has(other)]
    for values in product(*(BY_NAME[other].values for other in still_open)):
        with_these = answers_from(zip(still_open, values, strict=True)).over(answers)
        yield {_way(with_these.with_(name, value), guides, policy) for value in BY_NAME[name].values}


def _way(answers: Answers, guides: Mapping[str, Guide], policy: Policy) -> tuple[Route, str]:
    """Return the route, and the program whose sheet stands on it, "" where none does."""
    found = route(answers, guides, policy)
    played = {stop.guide for stop in found.pages}
    on_sheet = (Stop(slug, step.id) for slug in played for step in guides[slug].steps if step.sheet_part)
    shown = any(stop in found.pages for stop in on_sheet)
    return found, in_force(answers, policy.presets).get("program") if shown else ""
