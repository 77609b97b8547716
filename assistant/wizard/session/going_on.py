"""Where somebody goes on, as a value: from the first page, when they come back, and where their page is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.journey.progress import Note, Place, resume
from assistant.wizard.session.plan import (
    ADDRESS,
    CHECK,
    MESSAGE,
    WELCOME,
    Asking,
    AtStep,
    arrived,
    before_check,
    is_proven,
    key_of,
    numbered,
    stop_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.guides.model import Guide
    from assistant.journey.progress import Progress
    from assistant.journey.route import Route
    from assistant.wizard.session.plan import Key


def where(progress: Progress, route: Route, plan: tuple[Key, ...]) -> Key | None:
    """Return the page of a plan to go on with from the first one, None where no question was answered and no step seen."""
    seen = _has_seen(progress, route)
    answered = any(isinstance(key, Asking) and progress.answers.has(key.question) for key in plan)
    return ahead(progress, route, plan) if seen or answered else None


def ahead(progress: Progress, route: Route, plan: tuple[Key, ...]) -> Key:
    """Return the page of a plan to go on with: the step where one stopped, or the next one to do, the check being one of them.

    Before any step was seen it is the first question without an answer, or what follows them.
    """
    if _has_seen(progress, route):
        return _among_steps(progress, plan)
    answered = {key for key in plan if isinstance(key, Asking) and progress.answers.has(key.question)}
    return next((key for key in plan[1:] if key not in {MESSAGE, ADDRESS} and key not in answered), plan[-1])


def _has_seen(progress: Progress, route: Route) -> bool:
    played = {stop.guide for stop in route.pages}
    return any(stop.guide in played for stop in progress.visited)


def _among_steps(progress: Progress, plan: tuple[Key, ...]) -> Key:
    steps = numbered(plan)
    at = None if progress.current is None else AtStep(progress.current)
    begin = steps.index(at) if at in steps else 0
    behind = (CHECK, *map(AtStep, before_check(plan))) if is_proven(progress, plan) else ()
    left = (key for key in steps[:begin] if key == CHECK or stop_of(key) in progress.visited)  # others joined the way later
    return next((key for key in (*steps[begin:], *left) if key not in behind and _is_open(key, progress)), plan[-1])


def _is_open(key: Key, progress: Progress) -> bool:
    stop = stop_of(key)
    return stop is None or progress.is_open(stop)


def resumed(
    progress: Progress, route: Route, plan: tuple[Key, ...], guides: Mapping[str, Guide]
) -> tuple[Progress, Key, Note | None]:
    """Return the progress of somebody who comes back, their page, and what there is to say of it.

    Where there is no such page any more, as that of a question that is not asked now, they go on with what is ahead; where no
    choice led to their place, with the first page.
    """
    note = None
    if progress.place is Place.STEP and progress.current not in route.pages:  # as an ending beside the way, in the first version
        behind = [place for place, stop in enumerate(progress.came_from) if stop in route.pages]
        if behind:
            progress = progress._replace(current=progress.came_from[behind[-1]], came_from=progress.came_from[: behind[-1]])
    led_here = progress.begun() or (progress.place is Place.STEP and progress.current in route.pages)
    if progress.place is Place.STEP and led_here and route.pages:
        found = resume(progress, route, guides)
        progress, note = progress._replace(current=route.pages[found.position]), found.note
    key = key_of(progress)
    gone = key not in plan or (key == WELCOME and progress.place is not Place.WELCOME)
    if gone and led_here and route.pages:
        key, note = ahead(progress, route, plan), Note.PLACE_GONE
    if key not in plan or not led_here:
        key = WELCOME
    return progress, key, note


def unless_in_vain(before: Progress, entered: Progress, first: Key, now: Progress) -> Progress:
    """Return the progress of somebody who comes back from a door: that from before where they saw no more than its `first` page.

    Where they had not begun before, the door stays the chosen one.
    """
    if _way(now) not in {_way(entered), _way(arrived(entered, first))}:
        return now
    was = before if before.begun() else entered
    return was._replace(language=now.language, columns=now.columns, takes_letters=now.takes_letters)


def _way(progress: Progress) -> tuple[object, ...]:
    """Return what tells whether somebody answered, chose or saw something."""
    return progress.answers, progress.guide, progress.current, progress.visited
