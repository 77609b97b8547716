"""What a block holds, and the one walk through blocks and those inside them, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, assert_never

from assistant.guides.model import (
    Block,
    Callout,
    Carousel,
    Code,
    Collapsible,
    Guide,
    Heading,
    Items,
    Paragraph,
    Parts,
    Picture,
    Step,
    Table,
    Tabs,
    Text,
    Value,
)


class Contents(NamedTuple):
    """What a block holds, each in the order of reading: texts, titles of what it holds, words shown as they stand, other blocks.

    What is `folded` is seen once something is opened or turned to.
    """

    texts: tuple[Text, ...] = ()
    titles: tuple[str, ...] = ()
    verbatim: str = ""
    inner: tuple[tuple[Block, ...], ...] = ()
    folded: bool = False


def contents(block: Block) -> Contents:  # noqa: C901 - one for each kind of block
    """Return what a block holds."""
    match block:
        case Paragraph() | Heading():
            return Contents(texts=(block.text,))
        case Table():
            return Contents(texts=(*block.head, *(cell for row in block.rows for cell in row)))
        case Code() | Value():
            return Contents(verbatim=block.text)
        case Picture():
            return Contents()
        case Items():
            return Contents(inner=block.items)
        case Callout():
            return Contents(titles=(block.title,), inner=(block.blocks,))
        case Collapsible():
            return Contents(titles=(block.title,), inner=(block.blocks,), folded=True)
        case Tabs():
            return Contents(
                titles=tuple(tab.title for tab in block.tabs), inner=tuple(tab.blocks for tab in block.tabs), folded=True
            )
        case Parts():
            titles, inner = tuple(part.title for part in block.parts), tuple(part.blocks for part in block.parts)
            return Contents(texts=titles, inner=inner, folded=True)
        case Carousel():
            return Contents(inner=block.slides, folded=True)
        case _ as never:
            assert_never(never)


def all_blocks(blocks: Iterable[Block], *, folded: bool = True) -> Iterator[Block]:
    """Yield blocks and those inside them, in the order of reading; those that are `folded` only where they are wanted."""
    for block in blocks:
        yield block
        held = contents(block)
        if folded or not held.folded:
            for inner in held.inner:
                yield from all_blocks(inner, folded=folded)


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
    return (text for block in all_blocks(blocks) for text in contents(block).texts)


def are_only_links(blocks: Iterable[Block]) -> bool:
    """Tell whether some blocks, but for their headings, say nothing beside links."""
    held = [(block, contents(block)) for block in all_blocks(blocks) if not isinstance(block, Heading)]
    if any(inside.verbatim or any(inside.titles) for _, inside in held):
        return False
    texts = (text for _, inside in held for text in inside.texts)
    return not any(span.address is None and any(map(str.isalnum, span.text)) for text in texts for span in text)


def ways_forward(step: Step) -> tuple[str, ...]:
    """Return what a step's page offers to go on with: addresses of its buttons and links, values to copy."""
    ways = [button.address for button in step.buttons]
    for block in all_blocks(step.blocks):
        if isinstance(block, Value):
            ways.append(block.text)
        ways += (span.address for text in contents(block).texts for span in text if span.address)
    return tuple(ways)
