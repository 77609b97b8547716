"""How a guide is laid out: its title, which headings begin a step, which sections there are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from assistant.guides.model import plain
from assistant.guides.reading.blocks import HEADINGS
from assistant.guides.reading.scan import ASIDE, without_marks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from assistant.guides.reading.blocks import BlockReader

_NUMBERED = re.compile(r"(?:[^\W\d_]+[ \u00a0])?(\d{1,2})[ \u00a0]?(?:[.:)\u2013\u2014-]|$)")
_ANCHOR = re.compile(r"\]\([^()\w]*#")
_SELDOM = 4  # times as many sections without a heading of the third level, and such headings begin no steps
_FEWEST = 2  # items of a list, so that it is one of things to do; headings with numbers


@dataclass(slots=True)
class HeadedSection:
    """What stands under a heading of the first or second level; `steps` are its headings of steps and what follows them."""

    heading: Element | None = None
    lead: list[Element] = field(default_factory=list)
    steps: list[tuple[Element, list[Element]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Outline:
    """Where steps begin: at the headings in `sections`, or, where there are none, in a way that each section tells.

    `title` is what the heading above everything says, "" where no heading is one.
    """

    title: str
    sections: list[HeadedSection]
    by_headings: bool


def outline(reader: BlockReader, elements: Sequence[Element], title: str) -> Outline:
    """Return how a guide is laid out whose front matter gives it a title, or none."""
    headings = [element for element in elements if element.tag in HEADINGS]
    above = next((element for element in elements if element.tag != "hr"), None)
    top = _title_heading(reader, headings, title, above)
    aside = set(_navigation(elements))
    tags = {element.tag for element in headings if element is not top and element not in aside}
    tag = next((each for each in ("h3", "h2", "h1", "h4", "h5", "h6") if each in tags), "")
    steps = {element for element in headings if element.tag == tag and element not in aside} if tag not in {"h1", "h2"} else set()
    if tag == "h3" and len(steps) * _SELDOM < _without_any(element for element in headings if element is not top):
        steps = set()
    return Outline(words_of(reader, top) if top is not None else "", list(_sections(elements, top, steps)), bool(steps))


def with_rules(elements: list[Element]) -> list[Element]:
    """Return elements in which what lines under nothing but a comment have made a heading is a rule again."""
    for element in elements:
        if element.tag in {"h1", "h2"} and ASIDE.search(element.text or "") and not ASIDE.sub("", element.text or "").strip():
            element.tag = "hr"
    return elements


def _without_any(headings: Iterable[Element]) -> int:
    """Return how many headings of the first and second level have none of the third below them."""
    tags = [element.tag for element in headings if element.tag in {"h1", "h2", "h3"}]
    return sum(tag != "h3" and below != "h3" for tag, below in pairwise([*tags, ""]))


def _sections(elements: Iterable[Element], top: Element | None, steps: set[Element]) -> Iterator[HeadedSection]:
    section = HeadedSection()
    for element in elements:
        if element is top or element.tag in {"h1", "h2"}:
            yield section
            section = HeadedSection(None if element is top else element)
        elif element in steps:
            section.steps.append((element, []))
        elif section.steps:
            section.steps[-1][1].append(element)
        else:
            section.lead.append(element)
    yield section


def _title_heading(reader: BlockReader, headings: list[Element], title: str, above: Element | None) -> Element | None:
    """Return the heading that is the guide's title: the first of the first level, or the only one of the second, above all."""
    tops = [element for element in headings if element.tag == "h1"]
    if title:
        return next((element for element in tops[:1] if _same(words_of(reader, element), title)), None)
    if tops:
        return tops[0] if number_of(words_of(reader, tops[0])) is None and words_of(reader, tops[0]) else None
    seconds = [element for element in headings if element.tag == "h2"]
    others = any(element.tag == "h3" for element in headings)
    return above if seconds == [above] and others else None


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def words_of(reader: BlockReader, heading: Element) -> str:
    """Return the words of a heading; what was found before is forgotten."""
    words = plain(reader.text(heading.text or ""))
    reader.take_found()
    return words


def number_of(words: str) -> int | None:
    """Return the number with which a heading says which step it begins: `1. Open it`, `Step 1: open it`."""
    found = _NUMBERED.match(words)
    return int(found[1]) if found else None


def counted(words: Sequence[str]) -> list[int]:
    """Return the places of headings that are numbered from 1 on, where there are two at least."""
    places: list[int] = []
    for place, each in enumerate(words):
        if number_of(each) == len(places) + 1:
            places.append(place)
    return places if len(places) >= _FEWEST else []


def is_instruction(element: Element) -> bool:
    """Tell whether an element is a numbered list of things to do, and no table of contents."""
    return element.tag == "ol" and len(element) >= _FEWEST and not leads_around(element)


def leads_around(element: Element) -> bool:
    """Tell whether an element is a list of which each item leads to a place in the same guide."""
    if element.tag not in {"ul", "ol"} or not len(element):
        return False
    return all(_ANCHOR.search(without_marks("".join(item.itertext()))) for item in element)


def _navigation(elements: Sequence[Element]) -> Iterator[Element]:
    """Yield headings of the third level that only say where to find something: between two rules, above a list with links.

    Where every heading stands between rules, none does for that reason.
    """
    found = 0
    aside: list[Element] = []
    for place, element in enumerate(elements):
        if element.tag != "h3":
            continue
        found += 1
        inside = list(takewhile(lambda each: each.tag == "ul", elements[place + 1 : place + 3]))
        end = elements[place + 1 + len(inside) : place + 2 + len(inside)]
        ruled = place > 0 and elements[place - 1].tag == "hr" and [each.tag for each in end] == ["hr"]
        if ruled and any("](" in words for each in inside for words in each.itertext()):
            aside.append(element)
    if len(aside) < found:
        yield from aside
