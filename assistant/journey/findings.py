"""An author's mistakes in where steps lead: conditions, and endings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.journey.answers import ASKED_AT, BY_NAME, DOORS, Answers
from assistant.journey.conditions import ConditionError, parse, possible_answers, satisfiable
from assistant.journey.forward import ways_forward
from assistant.journey.route import Stop, guides_of_route, route_along

if TYPE_CHECKING:
    from collections.abc import Container

    from assistant.guides.model import Guide, Step

Finding = tuple[int, str]  # the line in the guide, and a sentence


def condition_findings(guide: Guide) -> list[Finding]:
    """Return what is wrong with a guide's conditions and endings, in the order of its steps."""
    reached = _reached(guide)
    found = ((step.line, _mistake(step, reached=Stop(guide.slug, step.id) in reached)) for step in guide.steps)
    return [(line, sentence) for line, sentence in found if sentence]


def _mistake(step: Step, *, reached: bool) -> str:
    try:
        condition = parse(step.condition)
    except ConditionError as error:
        return str(error)
    if not satisfiable(condition):
        return f'The condition "{step.condition}" can never hold.'
    if not reached:
        return "No route reaches this step: an ending comes before it, or what it depends on is not asked at its door."
    if step.ending and not ways_forward(step):
        return "This ending leaves nothing to do: add a button, a link, or a text to copy."
    return ""


def _reached(guide: Guide) -> set[Stop]:
    readable = [parse(step.condition) for step in guide.steps if _is_readable(step)]
    possible = possible_answers(readable, _askable(guide.slug))
    return {stop for answers in possible for stop in route_along([guide], answers).pages}


def _askable(slug: str) -> Container[str]:
    """Return the questions asked at the doors that lead to a guide; a guide reached by links alone may come after any of them."""
    alerted = {door: Answers((("door", door), ("alert", "yes"))) for door in DOORS}
    asked = [ASKED_AT[door] for door in DOORS if slug in guides_of_route(alerted[door])]
    return {"door"}.union(*asked) if asked else BY_NAME


def _is_readable(step: Step) -> bool:
    try:
        parse(step.condition)
    except ConditionError:
        return False
    return True
