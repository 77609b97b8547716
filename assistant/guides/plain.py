"""A guide as plain text and as JSON values, for the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any, assert_never

from assistant.guides.evidence import Evidence
from assistant.guides.links import allowed, leads_inside
from assistant.guides.model import (
    Block,
    Callout,
    Carousel,
    Code,
    Collapsible,
    Guide,
    Heading,
    Items,
    Link,
    Paragraph,
    Parts,
    Picture,
    Step,
    Table,
    Tabs,
    Value,
    plain,
)
from assistant.guides.walk import all_blocks, pictures_in, texts_in

Alt = Callable[[Picture], str]

NOT_AVAILABLE = "Picture not available"


def instead(words: str, *, named: bool) -> str:
    """Return what is said of a picture that cannot be shown: its words, and where they stand alone, what they are."""
    return ": ".join(filter(None, (NOT_AVAILABLE if named or not words else "", words)))


def text_of(blocks: Iterable[Block]) -> str:
    """Return the words of some blocks, a line a paragraph, item or row; pictures have none."""
    return "\n".join(line for block in blocks for line in _lines(block))


def _lines(block: Block) -> list[str]:  # noqa: C901 - one for each kind of block
    match block:
        case Paragraph() | Heading():
            return [plain(block.text)]
        case Items():
            items = ((_sign(block, number), _all(item)) for number, item in enumerate(block.items, block.start))
            return [line for sign, lines in items for line in _signed(sign, lines)]
        case Table():
            return [" | ".join(plain(cell) for cell in row) for row in ((block.head, *block.rows) if block.head else block.rows)]
        case Code():
            return block.text.splitlines()
        case Value():
            return [f"{block.label}: {block.text}" if block.label else block.text]
        case Callout() | Collapsible():
            return [*([block.title] if block.title else []), *_all(block.blocks)]
        case Tabs():
            return [line for tab in block.tabs for line in (tab.title, *_all(tab.blocks))]
        case Parts():
            parts = ((f"{number}.", [plain(part.title), *_all(part.blocks)]) for number, part in enumerate(block.parts, 1))
            return [line for sign, lines in parts for line in _signed(sign, lines)]
        case Carousel():
            return [line for slide in block.slides for line in _all(slide)]
        case Picture():
            return []
    assert_never(block)


def _all(blocks: Iterable[Block]) -> list[str]:
    return [line for block in blocks for line in _lines(block)]


def _sign(block: Items, number: int) -> str:
    return f"{number}." if block.ordered else "-"


def _signed(sign: str, lines: list[str]) -> list[str]:
    return [f"{sign if not index else ' ' * len(sign)} {line}" for index, line in enumerate(lines)]


def as_json(guide: Guide, alt: Alt) -> dict[str, Any]:
    """Return a guide's steps as JSON values; `alt` gives a picture's words."""
    return {
        "slug": guide.slug,
        "title": guide.title,
        "language": guide.language,
        "status": guide.status.value,
        "updated": guide.updated.isoformat() if guide.updated else None,
        "steps": [_step(number, step, alt) for number, step in enumerate(guide.steps, 1)],
        "introduction": _section(guide.introduction, alt),
        "further_reading": [_followed(link) for link in guide.further_reading],
        "closing": _section(guide.closing, alt),
    }


def _step(number: int, step: Step, alt: Alt) -> dict[str, Any]:
    return {
        "id": step.id,
        "was": list(step.old_ids),
        "number": number,
        "title": step.title,
        "text": text_of(step.blocks),
        "buttons": [{"label": link.label, "address": link.address} for link in step.buttons],
        "pictures": _pictures(step.pictures, alt),
        **_evidence(step.evidence),
        **_set_apart(step.blocks),
    }


def _section(blocks: tuple[Block, ...], alt: Alt) -> dict[str, Any]:
    return {"text": text_of(blocks), "pictures": _pictures(pictures_in(blocks), alt), **_set_apart(blocks)}


def _pictures(pictures: Iterable[Picture], alt: Alt) -> list[dict[str, Any]]:
    return [{"file": picture.file, "alt": alt(picture)} for picture in pictures]


def _set_apart(blocks: tuple[Block, ...]) -> dict[str, Any]:
    """Return the boxes among some blocks, and their links, which `text` holds without saying so."""
    boxes = (block for block in all_blocks(blocks) if isinstance(block, Callout))
    return {
        "callouts": [{"kind": box.kind.value, "title": box.title, "text": text_of(box.blocks)} for box in boxes],
        "links": [_followed(link) for link in _links(blocks)],
    }


def _links(blocks: tuple[Block, ...]) -> Iterator[Link]:
    for text in texts_in(blocks):
        for address, spans in groupby(text, lambda span: span.address):
            if address is not None:
                yield Link(plain(tuple(spans)), address)


def _followed(link: Link) -> dict[str, Any]:
    opened = leads_inside(link.address) or allowed(link.address)
    return {"label": link.label, "address": link.address, "opened": opened}


def _evidence(evidence: Evidence) -> dict[str, Any]:
    seen, checked = evidence.seen, evidence.last_checked
    return {
        "seen": {"date": seen.day.isoformat(), "language": seen.language} if seen else None,
        "source": [{"place": source.place, "date": source.dated or None} for source in evidence.sources],
        "last_checked": checked.isoformat() if checked else None,
    }


def as_text(guide: Guide, alt: Alt) -> str:
    """Return a guide's steps as text to read in a terminal."""
    parts = [guide.title]
    for number, step in enumerate(guide.steps, 1):
        was = f" (was {', '.join(step.old_ids)})" if step.old_ids else ""
        lines = [f"{number}. {step.title}  [{step.id}]{was}", *text_of(step.blocks).splitlines()]
        lines += [f"> {link.label}: {link.address}" for link in step.buttons]
        lines += [f"# {alt(picture) or picture.file}" for picture in step.pictures]
        parts.append("\n   ".join(lines))
    return "\n\n".join(parts)
