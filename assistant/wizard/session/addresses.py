"""What the addresses in guides lead to that are none of the web: `guide:slug`, `guide:slug#step` and `#step`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.errors import GuideError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.guides.model import Guide, Step


def leads_inside(address: str) -> bool:
    """Return whether an address names a guide or a step, and no page of the web."""
    return address.startswith(("#", "guide:"))


def whole(address: str, slug: str) -> str:
    """Return an address that stands in a guide so that it may be followed from anywhere: `#step` is one of that guide."""
    return f"guide:{slug}{address}" if address.startswith("#") else address


def named(address: str, shown: str) -> tuple[str, str]:
    """Return the guide and the step that an address names; the guide is the one that is shown where it names none."""
    slug, _, step = address.removeprefix("guide:").partition("#")
    return slug or shown, step


def step_of(guide: Guide, step: str) -> Step:
    """Return the step of a guide that has this id, its first one where none has."""
    index = guide.step_index(step)
    first = next((index for index, each in enumerate(guide.steps) if not each.ending), 0)
    return guide.steps[first if index is None else index]


def title_of(slug: str, step: str, guides: Mapping[str, Guide]) -> str:
    """Return the title of a step, of its guide where there is no such step, and the guide's name where it cannot be read."""
    try:
        guide = guides[slug]
    except GuideError:
        return slug
    index = guide.step_index(step)
    return guide.title if index is None else guide.steps[index].title
