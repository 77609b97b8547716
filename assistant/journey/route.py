"""From the answers to the steps that apply, in their order. Nothing here knows a page or a window.

The rules, in words (the reasons: docs/decisions/0001-routes.md):

- A step is on the route when its condition holds.
- An ending with a condition that holds is the whole route: what cannot work is said at once, before anybody does a step in vain.
- An ending without a condition closes the last guide of the route, after its steps.
- An ending whose condition holds by what is laid down for everybody is also the way of who plays its guide, goes on in it or is
  led to it by a link; only its own links lead past it. What is laid down also takes steps out of a guide played on its own.
"""

from __future__ import annotations

from functools import partial
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, assert_never

from assistant.journey.answers import DOORS, NOTHING_KNOWN, Answers, Door, door, in_force, leads_to_values
from assistant.journey.conditions import ConditionError, holds, judged, parse

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from assistant.guides.minutes import Minutes
    from assistant.guides.model import Guide, Step


def _guide_of(name: Door) -> str:
    match name:
        case "set-up":
            return "app-password"
        case "stopped":
            return "it-stopped-working"
        case "remove":
            return "remove-access"
        case _ as never:
            assert_never(never)


GUIDE_OF_DOOR: dict[Door, str] = {name: _guide_of(name) for name in DOORS}
ALERT_GUIDE = "security-alert"


class Stop(NamedTuple):
    """A step of a guide, by the ids that stay when the guide is translated or reworded."""

    guide: str
    step: str


class Route(NamedTuple):
    """The steps to do, and the ending that follows them or stands alone.

    `values` is the step that shows what to enter in the program; the check comes before it.
    """

    stops: tuple[Stop, ...] = ()
    ending: Stop | None = None
    values: Stop | None = None

    @property
    def pages(self) -> tuple[Stop, ...]:
        """Return all that is shown, the ending last."""
        return self.stops if self.ending is None else (*self.stops, self.ending)


class Policy(NamedTuple):
    """What a helpdesk laid down beforehand: answers that are not asked, doors that are not offered."""

    presets: Answers = NOTHING_KNOWN
    hidden_doors: frozenset[str] = frozenset()


NO_POLICY = Policy()


def doors(guides: Mapping[str, Guide], policy: Policy = NO_POLICY) -> tuple[Door, ...]:
    """Return the doors to offer: those whose guide is there and that no policy hides."""
    return tuple(name for name in DOORS if GUIDE_OF_DOOR[name] in guides and name not in policy.hidden_doors)


def guides_of_route(answers: Answers) -> tuple[str, ...]:
    """Return the slugs of the guides that the answers in force lead to, in the order in which they are played."""
    main = GUIDE_OF_DOOR[door(answers)]
    alerted = answers.get("alert") == "yes" and leads_to_values(door(answers))
    return (ALERT_GUIDE, main) if alerted else (main,)


def applies(step: Step, answers: Answers) -> bool:
    """Tell whether a step applies. One whose condition cannot be read does, unless it is an ending: better a step too many."""
    try:
        return holds(parse(step.condition), answers)
    except ConditionError:
        return not step.ending


def cut_short(guide: Guide, answers: Answers) -> Stop | None:
    """Return the ending that is a guide's whole way with answers in force, None where it has steps."""
    endings = (step for step in guide.steps if step.ending and step.condition.strip())
    return next((Stop(guide.slug, step.id) for step in endings if applies(step, answers)), None)


def closed_by(policy: Policy, guide: Guide, answers: Answers = NOTHING_KNOWN) -> Stop | None:
    """Return the ending to which everybody's whole way through a guide leads, whatever they answer: the one for these answers.

    None where somebody has steps to do.
    """
    endings = (step for step in guide.steps if step.ending and step.condition.strip())
    closed = any(_laid_down(step, policy) is True for step in endings)
    return cut_short(guide, in_force(answers, policy.presets)) if closed else None


def _laid_down(step: Step, policy: Policy) -> bool | None:
    """Tell whether policy alone has a step apply or not; None where that depends on what is answered, or cannot be read."""
    try:
        return judged(parse(step.condition), in_force(NOTHING_KNOWN, policy.presets))
    except ConditionError:
        return None


def _close(guide: Guide) -> Stop | None:
    endings = (step for step in guide.steps if step.ending and not step.condition.strip())
    return next((Stop(guide.slug, step.id) for step in endings), None)


def _stops(guide: Guide, answers: Answers) -> tuple[Stop, ...]:
    return tuple(Stop(guide.slug, step.id) for step in guide.steps if not step.ending and applies(step, answers))


def route(answers: Answers, guides: Mapping[str, Guide], policy: Policy = NO_POLICY) -> Route:
    """Return the route that these answers lead to; guides that are not there are left out.

    Where nothing at all applies, the last guide is shown whole: better a step too many than none.
    """
    counted = in_force(answers, policy.presets)
    along = [guides[slug] for slug in guides_of_route(counted) if slug in guides]
    found = route_along(along, counted)
    return found if found.pages or not along else route_through(along[-1])


def route_along(guides: Sequence[Guide], answers: Answers) -> Route:
    """Return the route along these guides, in their order, with answers that are in force."""
    for guide in guides:
        if ending := cut_short(guide, answers):
            return Route(ending=ending)
    stops = tuple(stop for guide in guides for stop in _stops(guide, answers))
    return Route(stops, _close(guides[-1]) if guides else None, next(filter(None, map(partial(_values, stops), guides)), None))


def _values(stops: tuple[Stop, ...], guide: Guide) -> Stop | None:
    from assistant.guides.model import SheetPart  # loaded by whoever has read a guide

    marked = (Stop(guide.slug, step.id) for step in guide.steps if step.sheet_part is SheetPart.VALUES)
    return next((stop for stop in marked if stop in stops), None)


def route_alone(guide: Guide, policy: Policy = NO_POLICY, answers: Answers = NOTHING_KNOWN) -> Route:
    """Return the route of who plays one guide on its own: all that is there for anybody, or the ending that closes it to all."""
    ending = closed_by(policy, guide, answers)
    if ending is not None:
        return Route(ending=ending)
    out = {Stop(guide.slug, step.id) for step in guide.steps if _laid_down(step, policy) is False}
    whole = route_through(guide)
    stops = tuple(stop for stop in whole.stops if stop not in out)
    return Route(stops, whole.ending, _values(stops, guide)) if stops else whole


def route_through(guide: Guide) -> Route:
    """Return the route through one whole guide: every step, whatever its condition, and the ending that closes it."""
    stops = tuple(Stop(guide.slug, step.id) for step in guide.steps if not step.ending)
    return Route(stops, _close(guide), _values(stops, guide))


def route_to(guide: Guide, step_id: str, answers: Answers | None = None, also: Container[Stop] = ()) -> Route:
    """Return the route on which a link such as `guide:remove-access#delete` leads.

    The step lies among those of its guide that apply with answers in force (all of them without answers) and the ones in `also`,
    no ending being in the way: whoever follows a link past an ending has read it. What is no step to do in the guide, as an
    ending with a condition, is not on the route.
    """
    wanted, whole = Stop(guide.slug, step_id), route_through(guide)
    usual = whole.stops if answers is None else _stops(guide, answers)
    stops = tuple(stop for stop in whole.stops if stop == wanted or stop in usual or stop in also)
    return Route(stops, whole.ending, _values(stops, guide))


def minutes(ahead: Iterable[Stop], on: Route, guides: Mapping[str, Guide]) -> Minutes:
    """Return how many whole minutes the stops ahead take, rounded up.

    Where a guide estimates none of its steps, its own minutes are those of its steps on the route, each of which takes its share.
    """
    from assistant.guides.minutes import Minutes  # of a guide, which has been read

    along = [stop.guide for stop in on.stops]
    taken = [_minutes(stop, guides[stop.guide], along.count(stop.guide)) for stop in ahead if stop.guide in guides]
    return Minutes(*(ceil(round(sum(each), 6)) for each in zip((0, 0), *taken, strict=True)))


def _minutes(stop: Stop, guide: Guide, shares: int) -> tuple[float, float]:
    if any(step.minutes for step in guide.steps):
        return next((step.minutes for step in guide.steps if step.id == stop.step), (0, 0))
    return guide.minutes.least / shares, guide.minutes.most / shares
