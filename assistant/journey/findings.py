"""An author's mistakes in where steps lead: conditions, endings, and the check among them."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from assistant.guides.model import SheetPart
from assistant.guides.walk import ways_forward
from assistant.journey.conditions import Condition, ConditionError, parse
from assistant.journey.possible import possible

if TYPE_CHECKING:
    from assistant.guides.model import Guide, Step

Finding = tuple[int, str]  # the line in the guide, and a sentence

_FIRST = "The step {!r} is marked .values, and nothing comes before it: the password is checked before there is one."
_SOMETIMES_FIRST = "With some answers nothing comes before the step {!r}, marked .values: then the password is checked at once."
_SECOND = "The step {!r} is marked .values, as one before it: the password is checked before the first of them alone."


def condition_findings(guide: Guide) -> list[Finding]:
    """Return what is wrong with a guide's conditions and endings, in the order of its steps."""
    reached = _reached(guide)
    found = ((step.line, _mistake(step, reached=step.id in reached)) for step in guide.steps)
    return [(line, sentence) for line, sentence in found if sentence]


def sheet_findings(guide: Guide) -> list[Finding]:
    """Return where the check, which comes before a step marked `.values`, has no step before it, or comes before another one."""
    answers = possible()
    left = _not_ended(guide)
    before = marked = 0
    found: list[Finding] = []
    for step in guide.steps:
        applies = 0 if step.ending else left & answers.where(_readable(step) or Condition())
        if step.sheet_part is SheetPart.VALUES:
            if applies & marked:
                found.append((step.line, _SECOND.format(step.id)))
            elif applies & ~before:
                found.append((step.line, (_SOMETIMES_FIRST if before else _FIRST).format(step.id)))
            marked |= applies
        before |= applies
    return found


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


def _not_ended(guide: Guide) -> int:
    """Return the answers with which no ending cuts the way short."""
    conditions = (_readable(step) for step in guide.steps if step.ending and step.condition.strip())
    return reduce(lambda left, condition: left & ~possible().where(condition), filter(None, conditions), possible().all)


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
