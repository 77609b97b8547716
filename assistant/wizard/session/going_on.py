"""Where somebody goes on from the first page, as a value: no session is needed to know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.wizard.session.plan import ADDRESS, Asking, AtStep

if TYPE_CHECKING:
    from assistant.journey.progress import Progress
    from assistant.journey.route import Route
    from assistant.wizard.session.plan import Key


def where(progress: Progress, route: Route, plan: tuple[Key, ...]) -> Key | None:
    """Return the page of a plan to go on with, None where no question was answered and no step seen.

    It is the step where one stopped, the next one to do where that is done, and what follows the steps where all are; before any
    step was seen it is the first question without an answer, or what follows them.
    """
    played = {stop.guide for stop in route.pages}
    if any(stop.guide in played for stop in progress.visited):
        return _among_steps(progress, route, plan)
    answered = {key for key in plan if isinstance(key, Asking) and progress.answers.has(key.question)}
    ahead = (key for key in plan[1:] if key != ADDRESS and key not in answered)
    return next(ahead, plan[-1]) if answered else None


def _among_steps(progress: Progress, route: Route, plan: tuple[Key, ...]) -> Key:
    at, stops = progress.current, route.stops
    begin = stops.index(at) if at in stops else 0
    to_do = [stop for stop in (*stops[begin:], *stops[:begin]) if progress.is_open(stop)]
    if to_do:
        return AtStep(to_do[0])
    proven = progress.proven.issuperset(stops)
    return plan[-1] if proven else plan[plan.index(AtStep(stops[-1])) + 1]


def unless_in_vain(before: Progress, entered: Progress, now: Progress) -> Progress:
    """Return the progress of somebody who comes back from a door: that from before where they answered and saw nothing there.

    Where they had not begun before, the door stays the chosen one.
    """
    if before.begun() and _way(now) == _way(entered) != _way(before):
        return before._replace(language=now.language, columns=now.columns)
    return now


def _way(progress: Progress) -> tuple[object, ...]:
    """Return what tells whether somebody answered, chose or saw something."""
    return progress.answers, progress.guide, progress.current, progress.visited
