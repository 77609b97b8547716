"""Where an address that stands in a guide leads: to a page of the web, to a guide, or to a step of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.errors import GuideError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.guides.model import Guide, Step
    from assistant.journey.progress import Progress


def leads_inside(address: str) -> bool:
    """Return whether an address names a guide or a step, and no page of the web."""
    return address.startswith(("#", "guide:"))


def whole(address: str, slug: str) -> str:
    """Return an address that stands in a guide so that it may be followed from anywhere: `#step` is one of that guide."""
    return f"guide:{slug}{address}" if address.startswith("#") else address


def named(address: str, progress: Progress) -> tuple[str, str]:
    """Return the guide and the step that an address names; the guide is the one that is shown where it names none."""
    slug, _, step = address.removeprefix("guide:").partition("#")
    here = progress.current
    return slug or (here.guide if here else progress.guide), step


def step_of(guide: Guide, name: str) -> Step:
    """Return a guide's step; its first that is no ending where it has no step of that name."""
    index = guide.step_index(name)
    first = next((number for number, step in enumerate(guide.steps) if not step.ending), 0)
    return guide.steps[first if index is None else index]


def title_of(guides: Mapping[str, Guide], slug: str, name: str) -> str:
    """Return the title of a step, of its guide where it has no such step, the slug where the guide cannot be read."""
    try:
        guide = guides[slug]
    except GuideError:
        return slug
    index = guide.step_index(name)
    return guide.title if index is None else guide.steps[index].title
