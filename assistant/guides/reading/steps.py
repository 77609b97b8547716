"""Which blocks belong to the introduction, to which step, to the closing sections: told by structure, never by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.errors import GuideError
from assistant.guides.reading.blocks import BlockReader, Found
from assistant.guides.reading.body import Body
from assistant.guides.reading.drafting import Drafting
from assistant.guides.reading.drafts import Finish, folded
from assistant.guides.reading.limits import LONGEST_TITLE
from assistant.guides.reading.looks import Look, closes, count_without_closing, first_work, strength
from assistant.guides.reading.outline import HeadedSection, is_instruction, number_of, outline, with_rules, words_of
from assistant.guides.reading.shares import Unit, blocks_of, count_of_words, pictures_shown
from assistant.guides.reading.turns import in_turns
from assistant.guides.unread import Remark

if TYPE_CHECKING:
    from assistant.guides.reading.front_matter import FrontMatter

_NO_STEP = "The guide has no step. A step is a heading with ###, an item of a numbered list, or what ends with a picture."
_NO_TITLE = "No line says title: and the guide's name, and no heading does: it is called {!r}."
_ASIDE_WORDS = 60  # of a section behind the steps, so that it belongs to the one before it


def read_steps(reader: BlockReader, text: str, notes: FrontMatter, name: str) -> Body:
    """Take the body of a guide apart; `name` is its title where neither the front matter nor a heading gives it one.

    Raises:
        GuideError: there is no step.
    """
    elements = with_rules(reader.elements(text))
    layout = outline(reader, elements, notes.title)
    title = notes.title or layout.title[:LONGEST_TITLE] or name
    drafting = Drafting(reader, title)
    sections = [section for section in layout.sections if section.heading is not None or section.lead or section.steps]
    if layout.by_headings:
        _Headed(drafting).read(sections)
    else:
        _Plain(drafting).read(sections, anything=bool(notes.title or layout.title))
    remarks = [] if notes.title or layout.title else [Remark(1, _NO_TITLE.format(name))]
    drafts = [share for draft in folded(drafting.drafts, remarks) for share in in_turns(draft)]
    if not drafts:
        raise GuideError(reader.source, reader.first_line, _NO_STEP)
    finish = Finish(notes.steps, notes.last_checked, remarks=remarks)
    return Body(
        tuple(drafting.introduction),
        finish.steps(drafts),
        tuple(drafting.further),
        tuple(dict.fromkeys(drafting.unread_marks(elements))),
        title,
        tuple(drafting.closing),
        tuple(remarks),
    )


class _Headed:
    """Reads guides in which headings begin steps."""

    def __init__(self, drafting: Drafting) -> None:
        self.drafting = drafting

    def read(self, sections: list[HeadedSection]) -> None:
        """Read the sections of a guide in which headings begin steps."""
        while sections[-1].lead and not sections[-1].steps:
            units = self.drafting.units(sections[-1].lead, in_step=False)
            if not closes(sections[-1].lead, units):
                break
            self.drafting.close(sections.pop(), units)
        several = sum(bool(section.steps) for section in sections) > 1
        for section in sections:
            if section.steps:
                self.with_steps(section, several=several)
            elif self.drafting.drafts:
                self.behind_steps(section)
            else:
                self.before_steps(section)

    def with_steps(self, section: HeadedSection, *, several: bool) -> None:
        """Read a section with steps; where it is one of `several`, its heading stands above the first of them."""
        if section.heading is not None and any(map(is_instruction, section.lead)):
            self.drafting.drafts += self.drafting.headed(section.heading, section.lead)
            self.titled_steps(section, [])
            return
        may_hold_pictures = any("![" in words for element in section.lead for words in element.itertext())
        units = self.drafting.units(section.lead, in_step=bool(self.drafting.drafts) or may_hold_pictures)
        heading = Unit(tuple(self.drafting.heading(section.heading)), Found(), 0)
        if self.drafting.drafts:
            self.titled_steps(section, [heading, *units])
        elif may_hold_pictures and pictures_shown(units):
            self.titled_steps(section, units)
        elif blocks_of(units):
            self.drafting.introduce(section, units)
            self.titled_steps(section, [])
        else:
            self.titled_steps(section, [heading] if several else [])

    def before_steps(self, section: HeadedSection) -> None:
        if self.instructs(section):
            self.drafting.work(section)
            return
        units = self.drafting.units(section.lead, in_step=False)
        if section.heading is not None and pictures_shown(units) > 1:
            self.drafting.picture_steps(section)
        else:
            self.drafting.introduce(section, units)

    def behind_steps(self, section: HeadedSection) -> None:
        units = self.drafting.units(section.lead, in_step=True)
        self.drafting.looked_at.update(zip(section.lead, units, strict=True))
        shows = pictures_shown(units) or count_of_words(units) > _ASIDE_WORDS
        if section.heading is not None and section.lead and (self.instructs(section) or shows):
            self.drafting.work(section)
        else:
            self.drafting.append(section, units)

    def instructs(self, section: HeadedSection) -> bool:
        numbered = section.heading is not None and number_of(words_of(self.drafting.reader, section.heading)) is not None
        return section.heading is not None and (numbered or any(map(is_instruction, section.lead)))

    def titled_steps(self, section: HeadedSection, above: list[Unit]) -> None:
        for heading, elements in section.steps:
            self.drafting.drafts += self.drafting.headed(heading, elements, above)
            above = []


class _Plain:
    """Reads guides in which each section tells what it is."""

    def __init__(self, drafting: Drafting) -> None:
        self.drafting = drafting

    def read(self, sections: list[HeadedSection], *, anything: bool) -> None:
        """Read the sections of a guide in which no heading of the third level begins steps; `anything` is one, if need be."""
        looks = [self.look(section) for section in sections]
        count = count_without_closing(looks)
        for look in looks[: count - 1 : -1]:
            self.drafting.close(look.section, look.units)
        del looks[count:]
        first = first_work(looks)
        for look in looks[:first]:
            self.drafting.introduce(look.section, look.units)
        full = [look for look in looks[first:] if look.blocks]
        for look in looks[first:]:
            if not look.blocks and look.section.heading is not None:
                self.drafting.drafts.append(self.drafting.titled(look.section.heading))
            elif look.section.heading is None or len(full) == 1:
                self.drafting.only(look.section, anything=anything)
            elif look.leads_around and self.drafting.drafts:
                self.drafting.append(look.section, look.units)
            else:
                self.drafting.work(look.section)

    def look(self, section: HeadedSection) -> Look:
        units = self.drafting.look_at(section.lead)
        words = words_of(self.drafting.reader, section.heading) if section.heading is not None else ""
        return Look(section, units, words, strength(section.lead, units))
