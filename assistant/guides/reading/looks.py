"""Which sections say what to do: those before are the introduction, and those behind that hold links close the guide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.guides.model import Block, Code, Tabs
from assistant.guides.reading.outline import Section, counted, is_instruction, leads_around
from assistant.guides.reading.shares import Unit, blocks_of, pictures_shown
from assistant.guides.walk import pictures_in, texts_in

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CLEAR = 2  # strength, and so many things are several


@dataclass(frozen=True, slots=True)
class Look:
    """A section as it reads outside a step, the words of its heading, and how clearly it says what to do."""

    section: Section
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
    titled = [place for place, look in enumerate(looks) if look.is_titled]
    clear = [place for place in titled if looks[place].strength == _CLEAR]
    for place, look in enumerate(looks):
        if look.section.heading is None and look.strength == _CLEAR and (not clear or pictures_shown(look.units) >= _CLEAR):
            return place
    if clear:
        first = clear[0]
        several = sum(looks[place].strength > 0 for place in titled) > _CLEAR
        while several and first - 1 in titled and looks[first - 1].strength:
            first -= 1
        return first
    shown = [place for place in titled if looks[place].strength]
    others = [place for place in titled if not looks[place].leads_around and not _is_above_all(looks, place)]
    return next(iter([*shown, *others]), 0)


def _is_above_all(looks: Sequence[Look], place: int) -> bool:
    """Tell whether a section has a heading of the first level, and those behind it have none."""
    tags = [look.section.heading.tag for look in looks[place:] if look.section.heading is not None]
    return tags[0] == "h1" and "h2" in tags


def closes(elements: Sequence[Element], units: Sequence[Unit]) -> bool:
    """Tell whether a section behind the steps closes the guide: its blocks hold links, all or most of them."""
    blocks = blocks_of(units)
    linked = sum(map(_holds_link, blocks))
    if any(pictures_in(blocks)):
        return False
    return linked == len(blocks) or (2 * linked > len(blocks) and not strength(elements, units))


def closes_plain(looks: Sequence[Look]) -> bool:
    """Tell whether the last of some sections closes the guide, though a heading like its own begins a step."""
    last = looks[-1]
    if last.strength or not last.is_titled or last.leads_around or not any(look.blocks for look in looks[:-1]):
        return False
    told = any(look.strength for look in looks[:-1]) or _is_mostly_links(last.blocks)
    return told and closes(last.section.lead, last.units)


def _holds_link(block: Block) -> bool:
    """Tell whether a link is among the words of a block."""
    return any(span.address for text in texts_in([block]) for span in text)


def _is_mostly_links(blocks: Sequence[Block]) -> bool:
    """Tell whether more than half of the words of some blocks are those of links."""
    words = [(len(span.text), bool(span.address)) for text in texts_in(blocks) for span in text]
    return 2 * sum(length for length, linked in words if linked) > sum(length for length, _ in words)
