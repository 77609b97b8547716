"""Which guide is complete in which language, as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from assistant.guides.errors import GuideError
from assistant.guides.languages import LAST_RESORT, NAMES, nearest
from assistant.guides.library import Library, guide_from, open_content
from assistant.guides.model import Collapsible, Guide, Picture, Step
from assistant.guides.reviewing.translations import buttons, parts
from assistant.guides.showable import showable_name
from assistant.guides.walk import all_blocks

NONE = "–"
OLDEST = "oldest step"


def table(path: Path) -> list[str]:
    """Return lines with a guide each: how complete it is in each language, and its step that was checked longest ago.

    Raises:
        GuideError: there is nothing at this path.
    """
    library = open_content(path)
    found = {slug: _guides(library, slug) for slug in library.slugs()}
    met = {language for languages in found.values() for language in languages}
    columns = [*NAMES, *sorted(met - NAMES.keys())]
    rows = [["guide", *columns, OLDEST], *(_row(slug, languages, columns) for slug, languages in found.items())]
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _guides(library: Library, slug: str) -> dict[str, Guide | None]:
    """Return a guide in its languages, None where it cannot be read."""
    found: dict[str, Guide | None] = {}
    for language, file in library.files[slug].items():
        try:
            found[language] = guide_from(library.text(file), file, slug)
        except GuideError:
            found[language] = None
    return found


def _row(slug: str, languages: Mapping[str, Guide | None], columns: Sequence[str]) -> list[str]:
    read = {language: guide for language, guide in languages.items() if guide is not None}
    model = read[nearest(LAST_RESORT, read)] if read else None
    shares = (f"{complete(read[code], model)} %" if code in read and model else NONE for code in columns)
    return [showable_name(slug), *shares, _oldest(read)]


def complete(guide: Guide, model: Guide) -> int:
    """Return how many percent of the model's steps a guide has with the same structure, rounded down."""
    have = {structure(step) for step in guide.steps}
    return 100 * sum(structure(step) in have for step in model.steps) // len(model.steps)


def structure(step: Step) -> tuple[object, ...]:
    """Return all of a step but its words: id, condition, marks, pages to open, parts, pictures, folds."""
    blocks = tuple(_kind(block) for block in all_blocks(step.blocks) if isinstance(block, Picture | Collapsible))
    return step.id, step.condition, step.ending, step.sheet_part, step.app_password, tuple(buttons(step)), parts(step), blocks


def _kind(block: Picture | Collapsible) -> str:
    return block.file if isinstance(block, Picture) else block.kind


def _oldest(read: Mapping[str, Guide]) -> str:
    checked = list(_checked(read))
    if not checked:
        return NONE
    day, step, _ = min(checked, key=lambda found: found[0])
    spoken = sorted(language for other, name, language in checked if (other, name) == (day, step))
    return f"{day} {step}" if len(spoken) == len(read) else f"{day} {step} ({', '.join(spoken)})"


def _checked(read: Mapping[str, Guide]) -> Iterator[tuple[date, str, str]]:
    for language, guide in read.items():
        yield from ((step.last_checked, step.id, language) for step in guide.steps if step.last_checked is not None)
