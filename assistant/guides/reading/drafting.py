"""From sections to steps in the making: one each heading, each item of a list, or each picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from assistant.guides.model import Block, Heading, Link, Picture, plain
from assistant.guides.reading import titles
from assistant.guides.reading.blocks import HEADINGS, BlockReader, Found, line_of
from assistant.guides.reading.drafts import Draft
from assistant.guides.reading.inline import read_words
from assistant.guides.reading.limits import LONGEST_TITLE
from assistant.guides.reading.marks import HeadingMark, marks_of, sheet_part, unread_marks
from assistant.guides.reading.outline import HeadedSection, words_of
from assistant.guides.reading.shares import Share, Unit, blocks_of, is_long, pictures_shown, shares, the_list
from assistant.guides.unread import HeadingOf, UnreadMarks
from assistant.guides.walk import all_blocks, pictures_in

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SEVERAL = 2  # inner headings, so that pictures alone do not part a section


class Drafting:
    """What is made of a guide's sections so far; `title` is the guide's."""

    def __init__(self, reader: BlockReader, title: str) -> None:
        self.reader = reader
        self.title = title
        self.introduction: list[Block] = []
        self.drafts: list[Draft] = []
        self.further: list[Link] = []
        self.closing: list[Block] = []
        self.begin_parts: set[Element] = set()
        self.begin_steps: set[Element] = set()
        self.looked_at: dict[Element, Unit] = {}

    def unread_marks(self, elements: list[Element]) -> Iterator[UnreadMarks]:
        """Yield what does nothing in the braces of the headings that were read, inner ones last."""
        references = self.reader.markdown.references
        for element in (each for each in elements if each.tag in HEADINGS):
            outer = HeadingOf.STEP if element in self.begin_steps else HeadingOf.NOTHING
            yield from unread_marks(element, HeadingOf.PART if element in self.begin_parts else outer, references)
        for element in self.reader.inner_headings:
            yield from unread_marks(element, HeadingOf.NOTHING, references)

    def units(self, elements: Iterable[Element], *, in_step: bool, apart: bool = False) -> list[Unit]:
        """Read elements one by one, and where they are to be taken apart, lists with pictures item by item."""
        units: list[Unit] = []
        self.reader.in_step = in_step
        for element in elements:
            unit = self.looked_at.get(element) or Unit(tuple(self.reader.of(element)), self.reader.take_found(), line_of(element))
            if apart and element.tag in {"ul", "ol"} and any(pictures_in(unit.blocks)):
                units += [Unit(self.reader.item(item), self.reader.take_found(), line_of(item)) for item in element]
            else:
                units.append(unit)
        return units

    def look_at(self, elements: list[Element]) -> list[Unit]:
        """Read elements as they are outside a step, and keep what reads alike in one."""
        units = self.units(elements, in_step=False)
        self.looked_at.update(
            (element, unit) for element, unit in zip(elements, units, strict=True) if _is_the_same_anywhere(unit)
        )
        return units

    def heading(self, heading: Element | None) -> list[Block]:
        """Return a heading as it stands among other blocks; none for none."""
        blocks = list(self.reader.of(heading)) if heading is not None else []
        self.reader.take_found()
        return blocks

    def introduce(self, section: HeadedSection, units: Iterable[Unit]) -> None:
        """Add a section to the introduction."""
        self.introduction += [*self.heading(section.heading), *blocks_of(units)]

    def append(self, section: HeadedSection, units: list[Unit]) -> None:
        """Add a section without steps of its own to the step before it, so that nothing an author wrote is lost."""
        if blocks := blocks_of(units):
            self.drafts[-1].blocks += [*self.heading(section.heading), *blocks]
            self.drafts[-1].found += [unit.found for unit in units]

    def close(self, section: HeadedSection, units: list[Unit]) -> None:
        """Put a section before what closes the guide so far."""
        self.further[:0] = [link for unit in units for link in unit.found.links]
        if blocks := blocks_of(units):
            self.closing[:0] = [*self.heading(section.heading), *blocks]

    def only(self, section: HeadedSection, *, anything: bool) -> None:
        """Read the one section that says what to do: the items of a list are steps, or what ends with a picture."""
        units = self.units(section.lead, in_step=True)
        start, end = the_list(section.lead, units)
        inner = sum(element.tag in HEADINGS for element in section.lead)
        if end and not inner:
            self.items(section, units, start, end)
        elif pictures_shown(units) and inner < _SEVERAL:
            self.picture_steps(section)
        elif section.heading is not None:
            self.work(section)
        else:
            self.loose(section, anything=anything)

    def items(self, section: HeadedSection, units: list[Unit], start: int, end: int) -> None:
        """Make steps of the items of a list."""
        drafts: list[Draft] = []
        for element, unit in zip(section.lead[start:end], units[start:end], strict=True):
            if element.tag == "ol":
                items = (Unit(self.reader.item(item), self.reader.take_found(), line_of(item)) for item in element)
                drafts += [Draft(item.line, list(item.blocks), [item.found]) for item in items if item.blocks or item.found.links]
            else:
                drafts[-1].take(unit.blocks, unit.found)
        for unit in units[end:]:
            drafts[-1].take(unit.blocks, unit.found)
        self.name("", drafts)
        if section.heading is None:
            self.introduce(section, self.units(section.lead[:start], in_step=False))
        else:
            drafts[0].blocks[:0] = [*self.heading(section.heading), *blocks_of(units[:start])]
            drafts[0].found[:0] = [unit.found for unit in units[:start]]
        self.drafts += drafts

    def loose(self, section: HeadedSection, *, anything: bool) -> None:
        """Make one step of what has neither headings nor pictures, from its first list on, if it has any."""
        start = next((place for place, element in enumerate(section.lead) if element.tag != "p"), None)
        if start is None and not anything:
            return
        self.introduce(section, self.units(section.lead[: start or 0], in_step=False))
        below = self.units(section.lead[start or 0 :], in_step=True)
        draft = Draft(next((unit.line for unit in below if unit.line), 0), title=self.title)
        for unit in below:
            draft.take(unit.blocks, unit.found)
        self.drafts += [] if draft.is_bare else [draft]

    def work(self, section: HeadedSection) -> None:
        """Make a step of a section, or several where it is long: one each inner heading, or each picture."""
        assert section.heading is not None
        units = self.units(section.lead, in_step=True)
        inner = any(element.tag in HEADINGS for element in section.lead)
        if pictures_shown(units) > 1 and not inner and is_long(units):
            self.picture_steps(section)
        else:
            self.drafts += self.headed(section.heading, section.lead)

    def headed(self, heading: Element, elements: list[Element], above: Sequence[Unit] = ()) -> list[Draft]:
        """Make a step of a heading and what stands below it, or several where that is long."""
        read = list(zip(elements, self.units(elements, in_step=True), strict=True))
        draft = self.titled(heading)
        whole = draft.is_arranged or any(map(_begins_part, elements))
        first, *others = [Share(heading, read)] if whole else shares(heading, read)
        for unit in above:
            draft.take(unit.blocks, unit.found)
        self.fill(draft, first)
        drafts = [draft]
        for share in others:
            drafts.append(self.titled(share.heading))
            self.fill(drafts[-1], share)
        if others and not draft.has_button and not blocks_of(unit for _, unit in first.read):
            del drafts[0]
            drafts[0].blocks[:0] = [*draft.blocks, *self.heading(heading)]
            drafts[0].was_called(draft.id)
        return drafts

    def fill(self, draft: Draft, share: Share) -> None:
        """Let a draft take what stands below its heading, part by part."""
        for element, unit in share.read:
            match unit.blocks:
                case (Heading(text=title),) if _begins_part(element) and plain(title).strip():
                    draft.begin_part(title, line_of(element))
                    self.begin_parts.add(element)
                    draft.take((), unit.found)
                case blocks:
                    draft.take(blocks, unit.found)

    def titled(self, heading: Element) -> Draft:
        """Return an empty draft with the title of a heading, and what stands in its braces."""
        self.begin_steps.add(heading)
        raw = heading.text or ""
        draft = Draft(line_of(heading), title=words_of(self.reader, heading), headed=True)
        names = read_words(raw, {}).names
        marks = marks_of(heading)
        values = dict(marks)
        draft.id = values.get("id", names[0] if names else "")
        draft.condition = " ".join(values.get("if", "").split())
        draft.ending = HeadingMark(".ending") in marks
        draft.sheet_part = sheet_part(marks)
        draft.app_password = HeadingMark(".app-password") in marks
        draft.was = tuple(tuple(ids.split()) for ids in values["was"].split("|")) if "was" in values else ()
        return draft

    def picture_steps(self, section: HeadedSection) -> None:
        """Make steps of which each ends with the picture that shows it; words after the last picture belong to the last step."""
        drafts: list[Draft] = []
        waiting: list[Found] = []
        for unit in self.units(section.lead, in_step=True, apart=True):
            waiting.append(unit.found)
            for block in unit.blocks:
                if not drafts or (drafts[-1].closed and not isinstance(block, Picture)):
                    drafts.append(Draft(unit.line))
                drafts[-1].add(block, waiting)
                waiting = []
        if len(drafts) > 1 and not drafts[-1].closed:
            last = drafts.pop()
            drafts[-1].blocks += last.blocks
            drafts[-1].found += last.found
        drafts[-1].found += waiting
        for draft in drafts:
            draft.line = draft.line or next((picture.line for picture in pictures_in(draft.blocks)), 0)
        above = self.heading(section.heading)
        heading = "".join(plain(block.text) for block in above if isinstance(block, Heading))
        self.name(heading, drafts)
        if heading != drafts[0].title:
            drafts[0].blocks[:0] = above
        self.drafts += drafts

    def name(self, heading: str, drafts: list[Draft]) -> None:
        """Give drafts without headings titles that differ, from their own words; `heading` stands above them all."""
        used = {draft.title for draft in self.drafts}
        for draft in drafts:
            first = draft.blocks[0] if draft.blocks else None
            if isinstance(first, Heading):
                draft.title = plain(first.text)
                del draft.blocks[0]
                continue
            found = list(titles.titles(draft.blocks))
            alts = (picture.alt for picture in pictures_in(draft.blocks))
            others = [heading, *(alt for alt in alts if len(alt) <= LONGEST_TITLE)]
            best = next((title for title in [*found, *others] if title and title not in used), "")
            draft.title = best
            used.add(best)


def _begins_part(element: Element) -> bool:
    return element.tag in {"h4", "h5", "h6"} and HeadingMark(".part") in marks_of(element)


def _is_the_same_anywhere(unit: Unit) -> bool:
    """Tell whether something reads alike in a step and outside: it holds no button and no heading."""
    if unit.found.buttons or unit.found.settings:
        return False
    return not any(isinstance(block, Heading) for block in all_blocks(unit.blocks))
