"""Walks through blocks and those inside them, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.guides.model import (
    Block,
    Callout,
    Carousel,
    Collapsible,
    Guide,
    Heading,
    Items,
    Paragraph,
    Picture,
    Step,
    Table,
    Tabs,
    Text,
    Value,
)


def inner_blocks(block: Block) -> Iterator[tuple[Block, ...]]:
    """Yield the sequences of blocks inside a block."""
    if isinstance(block, Items):
        yield from block.items
    elif isinstance(block, Tabs):
        yield from (tab.blocks for tab in block.tabs)
    elif isinstance(block, Carousel):
        yield from block.slides
    elif isinstance(block, Callout | Collapsible):
        yield block.blocks


def all_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks and those inside them, in the order of reading."""
    for block in blocks:
        yield block
        for inner in inner_blocks(block):
            yield from all_blocks(inner)


def pictures_in(blocks: Iterable[Block]) -> Iterator[Picture]:
    """Yield the pictures among blocks, in the order of reading."""
    return (block for block in all_blocks(blocks) if isinstance(block, Picture))


def pictures_of(guide: Guide) -> Iterator[Picture]:
    """Yield all pictures of a guide, in the order of reading."""
    yield from pictures_in(guide.introduction)
    for step in guide.steps:
        yield from step.pictures


def texts_in(blocks: Iterable[Block]) -> Iterator[Text]:
    """Yield the texts of blocks: paragraphs, headings, cells."""
    for block in all_blocks(blocks):
        yield from _texts_of(block)


def _texts_of(block: Block) -> Iterator[Text]:
    if isinstance(block, Paragraph | Heading):
        yield block.text
    elif isinstance(block, Table):
        yield from block.head
        yield from (cell for row in block.rows for cell in row)


def ways_forward(step: Step) -> tuple[str, ...]:
    """Return what a step's page offers to go on with: addresses of its buttons and links, values to copy."""
    ways = [button.address for button in step.buttons]
    for block in all_blocks(step.blocks):
        if isinstance(block, Value):
            ways.append(block.text)
        ways += (span.address for text in _texts_of(block) for span in text if span.address)
    return tuple(ways)
