"""What is too long for one step, or is several steps in another form: at which places it is divided."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from assistant.guides.model import Block, Collapsible, Tabs
from assistant.guides.plain import text_of
from assistant.guides.reading.blocks import HEADINGS, Found
from assistant.guides.reading.outline import is_instruction
from assistant.guides.walk import pictures_in

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from assistant.guides.model import Tab

MOST_WORDS = 150  # of a step that is not divided at its headings
MOST_PICTURES = 2
MOST_ITEMS = 40  # of a list of which each is a step
_STEP_NUMBER = re.compile(
    r"(?:(?:step|étape|schritt|paso|passo|passaggio|fase|krok|etapa)[ \u00a0])?"
    r"(?P<number>\d{1,2})(?:[ \u00a0]*[.:)\u2013\u2014-][ \u00a0]*(?P<title>.*)|$)",
    re.IGNORECASE,
)
"""How the title of a tab says that it is a step; another word before the number would make it one of several ways."""


class Unit(NamedTuple):
    """Blocks that belong together, what was found in them, and the line on which they begin."""

    blocks: tuple[Block, ...]
    found: Found
    line: int


class Share(NamedTuple):
    """A heading and the elements below it, each with what was read in it."""

    heading: Element
    read: list[tuple[Element, Unit]]


def blocks_of(units: Iterable[Unit]) -> list[Block]:
    """Return the blocks of units, one after the other."""
    return [block for unit in units for block in unit.blocks]


def not_folded(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks without those that are opened first."""
    return [block for block in blocks if not isinstance(block, Collapsible)]


def pictures_shown(units: Iterable[Unit]) -> int:
    """Return how many pictures are seen at once."""
    return sum(1 for unit in units for _ in pictures_in(not_folded(unit.blocks)))


def is_long(units: Sequence[Unit]) -> bool:
    """Tell whether there is more than one step should hold: 150 words, or three pictures."""
    return pictures_shown(units) > MOST_PICTURES or count_of_words(units) > MOST_WORDS


def count_of_words(units: Iterable[Unit]) -> int:
    """Return how many words some units have."""
    return len(text_of(blocks_of(units)).split())


def shares(heading: Element, read: list[tuple[Element, Unit]]) -> list[Share]:
    """Divide what stands under a heading at the highest headings in it, if it is long."""
    tags = sorted({element.tag for element, unit in read if element.tag in HEADINGS and unit.blocks})
    if not tags or not is_long([unit for _, unit in read]):
        return [Share(heading, read)]
    found = [Share(heading, [])]
    for element, unit in read:
        if element.tag == tags[0] and unit.blocks:
            found.append(Share(element, []))
        else:
            found[-1].read.append((element, unit))
    return found


def the_list(elements: Sequence[Element], units: Sequence[Unit]) -> tuple[int, int]:
    """Return where the one numbered list of some elements begins and where what follows it does, (0, 0) where there is none.

    It may be interrupted, by a picture too, if its numbers go on.
    """
    numbered = [place for place, element in enumerate(elements) if element.tag == "ol"]
    empty = not all(units[place].blocks for place in numbered)
    if not numbered or empty:
        return 0, 0
    expected = 0
    for place in numbered:
        start = int(elements[place].get("start", "1")[:9])
        if expected and start != expected:
            return 0, 0
        expected = start + len(elements[place])
    whole = sum(len(elements[place]) for place in numbered)
    one = whole > 1 and whole <= MOST_ITEMS and (len(numbered) > 1 or is_instruction(elements[numbered[0]]))
    return (numbered[0], numbered[-1] + 1) if one else (0, 0)


def numbered_tabs(blocks: Sequence[Block]) -> Iterator[tuple[str, Tab]]:
    """Yield the tabs that end a step, with their titles, where they are steps: `Step 1`, `Step 2: Type it`, `3`."""
    last = blocks[-1] if blocks else None
    if not isinstance(last, Tabs) or sum(isinstance(block, Tabs) for block in blocks) > 1:
        return
    titles = [_STEP_NUMBER.fullmatch(tab.title.strip()) for tab in last.tabs]
    if len(titles) > 1 and all(title and int(title["number"]) == n for n, title in enumerate(titles, 1)):
        yield from ((title["title"] or "", tab) for title, tab in zip(titles, last.tabs, strict=True) if title)
