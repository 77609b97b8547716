"""Whether a page leaves a person with something to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.model import (
    Block,
    Callout,
    Carousel,
    Collapsible,
    Heading,
    Items,
    Paragraph,
    Span,
    Step,
    Tab,
    Table,
    Tabs,
    Value,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# What a block may be made of, down to its spans.
Part = Block | Tab | Span | tuple["Part", ...]


def _parts(part: Part) -> tuple[Part, ...]:  # noqa: PLR0911  one for each kind of block
    match part:
        case tuple():
            return part
        case Paragraph() | Heading():
            return part.text
        case Items():
            return part.items
        case Table():
            return (part.head, part.rows)
        case Callout() | Tab() | Collapsible():
            return part.blocks
        case Tabs():
            return part.tabs
        case Carousel():
            return part.slides
        case _:
            return ()


def _ways(part: Part) -> Iterator[str]:
    match part:
        case Value():
            yield part.text
        case Span() if part.address:
            yield part.address
    for smaller in _parts(part):
        yield from _ways(smaller)


def ways_forward(step: Step) -> tuple[str, ...]:
    """Return what a step's page offers to go on with: addresses of its buttons and links, values and texts to copy."""
    return (*(button.address for button in step.buttons), *_ways(step.blocks))
