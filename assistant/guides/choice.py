"""Which guide of a folder is meant where nobody has named one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.errors import GuideError

if TYPE_CHECKING:
    from assistant.guides.library import Library

MOST_NAMED = 8  # guides, on one line


def first_to_read(guides: Library, language: str) -> str:
    """Return the name of the first guide that can be read, else of the first, "" where there is none."""
    slugs = guides.slugs()
    return next((slug for slug in slugs if _can_be_read(guides, slug, language)), slugs[0] if slugs else "")


def _can_be_read(guides: Library, slug: str, language: str) -> bool:
    try:
        guides.guide(slug, language)
    except GuideError:
        return False
    return True


def others_than(slug: str, guides: Library) -> str:
    """Return a sentence that names the other guides and how to ask for one, "" where there is none."""
    others = [other for other in guides.slugs() if other != slug]
    named = ", ".join([*others[:MOST_NAMED], *(["…"] if len(others) > MOST_NAMED else [])])
    return f"This is the guide {slug}, one of {len(others) + 1}. For another: --guide NAME, with {named}." if others else ""
