"""An author's mistakes in where steps lead: conditions, and endings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.walk import ways_forward
from assistant.journey.conditions import Condition, ConditionError, parse
from assistant.journey.possible import possible

if TYPE_CHECKING:
    from assistant.guides.model import Guide, Step

Finding = tuple[int, str]  # the line in the guide, and a sentence


def condition_findings(guide: Guide) -> list[Finding]:
    """Return what is wrong with a guide's conditions and endings, in the order of its steps."""
    reached = _reached(guide)
    found = ((step.line, _mistake(step, reached=step.id in reached)) for step in guide.steps)
    return [(line, sentence) for line, sentence in found if sentence]


def _mistake(step: Step, *, reached: bool) -> str:
    try:
        condition = parse(step.condition)
    except ConditionError as error:
        return str(error)
    if not possible().where(condition):
        return f'The condition "{step.condition}" can never hold.'
    if not reached:
        return "No route reaches this step: an ending comes before it."
    if step.ending and not ways_forward(step):
        return "This ending leaves nothing to do: add a button, a link, or a text to copy."
    return ""


def _reached(guide: Guide) -> set[str]:
    """Return the ids of the steps that some answers lead to, by the rules of `route`."""
    answers = possible()
    left = answers.all  # the answers with which no ending was met yet
    reached: set[str] = set()
    for step in guide.steps:
        if step.ending and step.condition.strip():
            met = left & answers.where(condition) if (condition := _readable(step)) else 0
            left &= ~met
            if met:
                reached.add(step.id)
    closing = next((step.id for step in guide.steps if step.ending and not step.condition.strip()), None)
    for step in guide.steps:
        if left and (step.id == closing or (not step.ending and left & answers.where(_readable(step) or Condition()))):
            reached.add(step.id)
    return reached


def _readable(step: Step) -> Condition | None:
    try:
        return parse(step.condition)
    except ConditionError:
        return None
