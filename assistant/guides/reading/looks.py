"""Which sections say what to do: those before are the introduction, and those behind that hold links close the guide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.guides.model import Block, Code, Tabs
from assistant.guides.reading.outline import HeadedSection, counted, is_instruction, leads_around
from assistant.guides.reading.shares import Unit, blocks_of, pictures_shown
from assistant.guides.walk import pictures_in, texts_in

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CLEAR = 2  # strength, and so many things are several


@dataclass(frozen=True, slots=True)
class Look:
    """A section as it reads outside a step, the words of its heading, and how clearly it says what to do."""

    section: HeadedSection
    units: list[Unit]
    heading: str
    strength: int

    @property
    def blocks(self) -> list[Block]:
        """Everything in the section."""
        return blocks_of(self.units)

    @property
    def is_titled(self) -> bool:
        """Whether there is something below a heading."""
        return self.section.heading is not None and bool(self.blocks)

    @property
    def tag(self) -> str:
        """The level of the heading: "" without one, else "h1" or "h2"."""
        return self.section.heading.tag if self.section.heading is not None else ""

    @property
    def leads_around(self) -> bool:
        """Whether there are only links to other places in the guide."""
        return all(map(leads_around, self.section.lead))


def strength(elements: Sequence[Element], units: Sequence[Unit]) -> int:
    """Return how clearly a section says what to do: 2 for lists with numbers, code, tabs, buttons, some pictures; 1 for one."""
    clear = any(map(is_instruction, elements)) or any(unit.found.buttons or unit.found.settings for unit in units)
    if clear or any(isinstance(block, Code | Tabs) for block in blocks_of(units)):
        return 2
    return min(pictures_shown(units), 2)


def first_work(looks: Sequence[Look]) -> int:
    """Return the place of the first section that is a step; those before it are the introduction.

    Numbered headings tell it best, then lists with numbers and the like, then pictures. One picture alone may be that of an
    introduction, where clearer sections follow.
    """
    numbered = counted([look.heading for look in looks])
    if numbered:
        return numbered[0]
    titled = {place: look for place, look in enumerate(looks) if look.is_titled}
    clear = [place for place in titled if looks[place].strength == _CLEAR]
    for place, look in enumerate(looks):
        if look.section.heading is None and look.strength == _CLEAR and (not clear or pictures_shown(look.units) >= _CLEAR):
            return place
    if clear:
        first = clear[0]
        several = sum(look.strength > 0 for look in titled.values()) > _CLEAR
        while several and first - 1 in titled and looks[first - 1].strength:
            first -= 1
        return first
    shown = [place for place in titled if looks[place].strength]
    lowest = max((look.tag for look in titled.values()), default="")
    others = [place for place, look in titled.items() if look.tag == lowest and not look.leads_around]
    return next(iter([*shown, *others]), 0)


def closes(elements: Sequence[Element], units: Sequence[Unit]) -> bool:
    """Tell whether a section behind the steps closes the guide: its blocks hold links, all or most of them."""
    blocks = blocks_of(units)
    linked = sum(map(_holds_link, blocks))
    if any(pictures_in(blocks)):
        return False
    return linked == len(blocks) or (2 * linked > len(blocks) and not strength(elements, units))


def count_without_closing(looks: Sequence[Look]) -> int:
    """Return how many sections come before those that close the guide, though a heading like theirs begins a step."""
    full = next((place for place, look in enumerate(looks) if look.blocks), len(looks))
    told = next((place for place, look in enumerate(looks) if look.strength), len(looks))
    count = len(looks)
    while count - 1 > full:
        last = looks[count - 1]
        if last.strength or not last.is_titled or last.leads_around or not closes(last.section.lead, last.units):
            break
        if told >= count - 1 and not _is_mostly_links(last.blocks):
            break
        count -= 1
    return count


def _holds_link(block: Block) -> bool:
    """Tell whether a link is among the words of a block."""
    return any(span.address for text in texts_in([block]) for span in text)


def _is_mostly_links(blocks: Sequence[Block]) -> bool:
    """Tell whether more than half of the words of some blocks are those of links."""
    words = [(len(span.text), bool(span.address)) for text in texts_in(blocks) for span in text]
    return 2 * sum(length for length, linked in words if linked) > sum(length for length, _ in words)
