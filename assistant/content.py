"""Which guides the window plays: those that come along, or the ones that were named on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.cli import guides_at
from assistant.guides.errors import EmptyFolderError, GuideError

if TYPE_CHECKING:
    from pathlib import Path

    from assistant.cli import Surroundings
    from assistant.guides.library import Library

MOST_TRIED = 256 * 1024  # characters of guides that are read before the first page


def chosen(path: Path | None, around: Surroundings) -> tuple[Library, GuideError | None]:
    """Return the guides at a path, else the bundled ones; also where none of them can be read, with what is wrong."""
    bundled = guides_at(None, around)
    if path is None:
        return bundled, None
    try:
        guides = guides_at(path, around)
        problem = _unreadable(guides) if guides.slugs() else EmptyFolderError(str(path))
    except GuideError as error:
        return bundled, error
    return (guides, None) if problem is None else (bundled, problem)


def _unreadable(guides: Library) -> GuideError | None:
    """Return what is wrong with the first of these guides where not one of them can be read.

    Nobody waits for that longer than it takes to read the largest guides: what else there is may be read when it is met.
    """
    first: GuideError | None = None
    for slug in guides.slugs():
        try:
            guides.guide(slug, "")
        except GuideError as error:
            first = first or error
        else:
            return None
        if guides.taken > MOST_TRIED:
            return None
    return first
