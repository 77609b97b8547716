"""What the steps of a guide are called in another language: where a translation lags behind, an id is understood all the same."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from assistant.guides.model import Guide


def with_ids_of(other: Guide, guide: Guide) -> Guide:
    """Return a guide that understands the ids, old and new, by which its steps go in another language.

    A step that has one of these ids is the same one. A step that is together with others what is one step there was that step.
    """
    more: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for step in other.steps:
        whole = [(step.id,), *(ids for ids in step.was if len(ids) == 1)]
        parts = [ids for ids in step.was if len(ids) > 1]
        for (step_id,) in whole:
            more[step_id] += [*whole, *parts]
        for ids in parts:
            for step_id in ids:
                more[step_id] += whole
    steps = tuple(replace(step, was=tuple(dict.fromkeys((*step.was, *more[step.id])))) for step in guide.steps)
    return replace(guide, steps=steps)
