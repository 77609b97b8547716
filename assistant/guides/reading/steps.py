"""Which blocks belong to the introduction, to which step, to further reading: told by structure, never by words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from assistant.guides.errors import GuideError
from assistant.guides.model import Block, Collapsible, Heading, Link, Picture, plain
from assistant.guides.reading import titles
from assistant.guides.reading.blocks import HEADINGS, BlockReader, Found, line_of
from assistant.guides.reading.body import Body
from assistant.guides.reading.drafts import Draft, Finish
from assistant.guides.reading.inline import read_words
from assistant.guides.reading.limits import LONGEST_TITLE
from assistant.guides.reading.marks import HeadingMark, marks_of, sheet_part, unread_marks
from assistant.guides.unread import HeadingOf, UnreadMarks
from assistant.guides.walk import pictures_in, texts_in

if TYPE_CHECKING:
    from datetime import date
    from xml.etree.ElementTree import Element

    from assistant.guides.reading.front_matter import StepNotes

_NO_STEP = "The guide has no step. A step is a heading with ###, or what ends with a picture."


@dataclass(slots=True)
class _Section:
    """What stands under a heading of the first or second level; `steps` are its headings of the third and what follows them."""

    heading: Element | None = None
    lead: list[Element] = field(default_factory=list)
    steps: list[tuple[Element, list[Element]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Unit:
    blocks: tuple[Block, ...]
    found: Found
    line: int


def read_steps(reader: BlockReader, text: str, notes: Mapping[str, StepNotes], last_checked: date | None) -> Body:
    """Take the body of a guide apart.

    Raises:
        GuideError: there is no step, or two steps have the same id.
    """
    elements = reader.elements(text)
    steps = _Steps(reader)
    body = steps.read(list(_sections(elements)), notes, last_checked)
    return replace(body, unread_marks=tuple(dict.fromkeys(steps.unread_marks(elements))))


def _sections(elements: Iterable[Element]) -> Iterator[_Section]:
    section = _Section()
    for element in elements:
        if element.tag in {"h1", "h2"}:
            yield section
            section = _Section(element)
        elif element.tag == "h3":
            section.steps.append((element, []))
        elif section.steps:
            section.steps[-1][1].append(element)
        else:
            section.lead.append(element)
    yield section


class _Steps:
    def __init__(self, reader: BlockReader) -> None:
        self.reader = reader
        self.introduction: list[Block] = []
        self.drafts: list[Draft] = []
        self.further: list[Link] = []
        self.begin_parts: set[Element] = set()

    def read(self, sections: list[_Section], notes: Mapping[str, StepNotes], last_checked: date | None) -> Body:
        further = self.further_reading(sections)
        for section in sections:
            self.section(section)
        if not self.drafts:
            raise GuideError(self.reader.source, self.reader.first_line, _NO_STEP)
        steps = Finish(self.reader.source, notes, last_checked).steps(self.drafts)
        return Body(tuple(self.introduction), steps, tuple(further))

    def unread_marks(self, elements: list[Element]) -> Iterator[UnreadMarks]:
        """Yield what does nothing in the braces of the headings that were read, inner ones last."""
        references = self.reader.markdown.references
        for element in (each for each in elements if each.tag in HEADINGS):
            outer = HeadingOf.STEP if element.tag == "h3" else HeadingOf.NOTHING
            yield from unread_marks(element, HeadingOf.PART if element in self.begin_parts else outer, references)
        for element in self.reader.inner_headings:
            yield from unread_marks(element, HeadingOf.NOTHING, references)

    def further_reading(self, sections: list[_Section]) -> list[Link]:
        """Take the closing sections away in which every block holds a link, and return their links."""
        further: list[Link] = []
        while sections and sections[-1].lead and not sections[-1].steps:
            units = self.units(sections[-1].lead, in_step=False)
            blocks = [block for unit in units for block in unit.blocks]
            if not all(map(_holds_link, blocks)) or any(pictures_in(blocks)):
                break
            further[:0] = [link for unit in units for link in unit.found.links]
            sections.pop()
        return further

    def section(self, section: _Section) -> None:
        may_hold_pictures = any("![" in words for element in section.lead for words in element.itertext())
        units = self.units(section.lead, in_step=bool(self.drafts) or may_hold_pictures, apart=not section.steps)
        pictures = may_hold_pictures and any(any(pictures_in(_not_folded(unit.blocks))) for unit in units)
        if not section.steps and pictures:
            self.picture_steps(section, units)
        elif not self.drafts and not pictures:
            self.introduce(section, units)
            self.titled_steps(section, [])
        elif section.steps:
            self.titled_steps(section, units)
        else:
            self.append(section, units)

    def units(self, elements: list[Element], *, in_step: bool, apart: bool = False) -> list[_Unit]:
        """Read elements one by one, and where they are to be taken apart, lists with pictures item by item."""
        units: list[_Unit] = []
        self.reader.in_step = in_step
        for element in elements:
            unit = _Unit(tuple(self.reader.of(element)), self.reader.take_found(), line_of(element))
            if apart and element.tag in {"ul", "ol"} and any(pictures_in(unit.blocks)):
                units += [_Unit(self.reader.item(item), self.reader.take_found(), line_of(item)) for item in element]
            else:
                units.append(unit)
        return units

    def heading(self, section: _Section) -> list[Block]:
        blocks = list(self.reader.of(section.heading)) if section.heading is not None else []
        self.reader.take_found()
        return blocks

    def introduce(self, section: _Section, units: list[_Unit]) -> None:
        blocks = [block for unit in units for block in unit.blocks]
        if blocks:
            self.introduction += [*self.heading(section), *blocks]

    def titled_steps(self, section: _Section, units: list[_Unit]) -> None:
        above = units
        if self.drafts:
            above = [_Unit(tuple(self.heading(section)), Found(), 0), *units]
        for heading, elements in section.steps:
            draft = self.titled(heading)
            for unit in above:
                draft.take(unit.blocks, unit.found)
            for element, unit in zip(elements, self.units(elements, in_step=True), strict=True):
                match unit.blocks:
                    case (Heading(text=title),) if _begins_part(element) and plain(title).strip():
                        draft.begin_part(title, line_of(element))
                        self.begin_parts.add(element)
                        draft.take((), unit.found)
                    case blocks:
                        draft.take(blocks, unit.found)
            above = []
            self.drafts.append(draft)

    def titled(self, heading: Element) -> Draft:
        raw = heading.text or ""
        draft = Draft(line_of(heading), title=plain(self.reader.text(raw)), headed=True)
        self.reader.take_found()
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

    def picture_steps(self, section: _Section, units: list[_Unit]) -> None:
        """Make steps of which each ends with the picture that shows it; words after the last picture belong to the last step."""
        drafts: list[Draft] = []
        waiting: list[Found] = []
        for unit in units:
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
        self.name(section, drafts)
        self.drafts += drafts

    def name(self, section: _Section, drafts: list[Draft]) -> None:
        heading = "".join(plain(block.text) for block in self.heading(section) if isinstance(block, Heading))
        used = {draft.title for draft in self.drafts}
        for draft in drafts:
            first = draft.blocks[0]
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

    def append(self, section: _Section, units: list[_Unit]) -> None:
        """Add a section without steps of its own to the step before it, so that nothing an author wrote is lost."""
        blocks = [block for unit in units for block in unit.blocks]
        if blocks:
            self.drafts[-1].blocks += [*self.heading(section), *blocks]
            self.drafts[-1].found += [unit.found for unit in units]


def _begins_part(element: Element) -> bool:
    return element.tag in {"h4", "h5", "h6"} and HeadingMark(".part") in marks_of(element)


def _not_folded(blocks: Iterable[Block]) -> list[Block]:
    return [block for block in blocks if not isinstance(block, Collapsible)]


def _holds_link(block: Block) -> bool:
    return any(span.address for text in texts_in([block]) for span in text)
