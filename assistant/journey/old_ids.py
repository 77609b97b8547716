"""Progress in a guide whose steps were renamed, merged or divided since: nothing that was done is asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.journey.route import Stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from assistant.guides.model import Guide
    from assistant.journey.progress import Progress


def with_ids_of_today(progress: Progress, guides: Iterable[Guide]) -> Progress:
    """Return progress in which the steps of these guides go by the ids that they have today.

    - Whoever stopped at a step that is part of another one now, or goes back to one, is at that other one.
    - What was several steps is done, or proven, once all of them were: less would tell somebody that a password is made of which
      they have only opened the page. It was gone on without where nothing of it is to do, and something was not done.
    - It was visited once one of them was.

    What is known of a part alone stays as it is: the rest may be done, or the guide be read in a language where it is still one.
    """
    for guide in guides:
        progress = _renamed(progress, guide)
    return progress


def _renamed(progress: Progress, guide: Guide) -> Progress:
    was = tuple(_was(guide))
    done = progress.said_done | progress.proven
    said_done, parts_done = _taken_over(was, done)
    proven, _ = _taken_over(was, progress.proven)
    behind, parts_behind = _taken_over(was, done | progress.skipped)
    met = [(step, parts) for step, parts in was if not parts.isdisjoint(progress.visited)]
    return progress._replace(
        current=None if progress.current is None else _today(progress.current, guide),
        came_from=_way_back(progress, guide),
        visited=progress.visited.difference(*(parts for _, parts in met)).union(step for step, _ in met),
        said_done=(progress.said_done | said_done) - proven - parts_done,
        proven=(progress.proven | proven) - parts_done,
        skipped=(progress.skipped | behind) - done - said_done - parts_behind,
    )


def _taken_over(was: Iterable[tuple[Stop, frozenset[Stop]]], stops: frozenset[Stop]) -> tuple[frozenset[Stop], frozenset[Stop]]:
    """Return the steps all of whose parts are among some stops, and these parts."""
    whole = [(step, parts) for step, parts in was if parts <= stops]
    return frozenset(step for step, _ in whole), frozenset().union(*(parts for _, parts in whole))


def _was(guide: Guide) -> Iterator[tuple[Stop, frozenset[Stop]]]:
    """Yield each step with those that it was together; what is the id of a step today is no old one."""
    today = {step.id for step in guide.steps}
    for step in guide.steps:
        for ids in step.was:
            old = frozenset(Stop(guide.slug, step_id) for step_id in ids if step_id not in today)
            if old:
                yield Stop(guide.slug, step.id), old


def _today(stop: Stop, guide: Guide) -> Stop:
    index = guide.step_index(stop.step) if stop.guide == guide.slug else None
    return stop if index is None else Stop(guide.slug, guide.steps[index].id)


def _way_back(progress: Progress, guide: Guide) -> tuple[Stop, ...]:
    """Return the stops that links were followed from; a link from one part of a step to another led nowhere else."""
    way: list[Stop] = []
    after = None if progress.current is None else _today(progress.current, guide)
    for stop in reversed(progress.came_from):
        here = _today(stop, guide)
        if here == stop or here != after:
            way.append(here)
        after = here
    return tuple(reversed(way))
