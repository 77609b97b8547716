"""Where an address that stands in a guide leads: to a page of the web, to a guide, or to a step of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.errors import GuideError
from assistant.journey.route import Stop, applies

if TYPE_CHECKING:
    from assistant.guides.model import Guide, Step
    from assistant.journey.answers import Answers
    from assistant.journey.progress import Progress
    from assistant.wizard.session.world import Shelf


def whole(address: str, slug: str) -> str:
    """Return an address that stands in a guide so that it may be followed from anywhere: `#step` is one of that guide."""
    return f"guide:{slug}{address}" if address.startswith("#") else address


def named(address: str, progress: Progress) -> tuple[str, str]:
    """Return the guide and the step that an address names; the guide is the one that is shown where it names none."""
    slug, _, step = address.removeprefix("guide:").partition("#")
    here = progress.current
    return slug or (here.guide if here else progress.guide), step


def first_step(guide: Guide, answers: Answers) -> Step:
    """Return a guide's first step that is no ending: one that applies with answers in force, where there is one."""
    steps = [step for step in guide.steps if not step.ending]
    return next(iter([*(step for step in steps if applies(step, answers)), *steps, guide.steps[0]]))


def title_of(guides: Shelf, slug: str, name: str) -> str:
    """Return the title of a step, of its guide where it has no such step, the slug where the guide cannot be read."""
    try:
        guide = guides[slug]
    except GuideError:
        return slug
    found = guides.find(Stop(slug, name))
    return guide.title if found is None else found.title
