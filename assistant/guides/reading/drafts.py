"""Steps in the making, and what makes them whole: ids, buttons, dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from assistant.guides.model import Block, Collapsible, Heading, Link, Part, Parts, Picture, SheetPart, Span, Step, Text
from assistant.guides.reading import titles
from assistant.guides.reading.blocks import Found
from assistant.guides.reading.front_matter import StepNotes
from assistant.guides.reading.spans import SPACE
from assistant.guides.unread import Remark
from assistant.guides.walk import pictures_in

_EMPTY = "There is nothing below this heading: it stands above the next step, and is none itself."


@dataclass(slots=True)
class Draft:
    """A step in the making; one that is `headed` has a heading of its own, one that is `closed` has its picture."""

    line: int
    blocks: list[Block] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    title: str = ""
    id: str = ""
    condition: str = ""
    ending: bool = False
    was: tuple[tuple[str, ...], ...] = ()
    sheet_part: SheetPart | None = None
    app_password: bool = False
    headed: bool = False
    closed: bool = False
    above_parts: int = 0  # so many of the blocks stand before the first part
    parts: list[tuple[Text, list[Block], int]] = field(default_factory=list)
    in_part: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether there is nothing but a heading, and nothing shown in the place of what there might be."""
        return not (self.blocks or self.parts or self.sheet_part or self.has_button)

    @property
    def has_button(self) -> bool:
        """Whether a page is opened."""
        return any(each.buttons or each.settings for each in self.found)

    @property
    def is_arranged(self) -> bool:
        """Whether the author said how the step is shown or when it applies: then it is left as it is."""
        return bool(self.parts or self.condition or self.ending or self.was or self.sheet_part or self.app_password)

    def was_called(self, other: str) -> None:
        """Let links lead here that lead to another heading."""
        if other and other != self.id:
            self.was += ((other,),)

    def begin_part(self, title: Text, line: int) -> None:
        """Let a part begin, to which belongs what is taken from now on."""
        if not self.parts:
            self.above_parts = len(self.blocks)
        self.parts.append((title, [], line))
        self.in_part = True

    def take(self, blocks: Iterable[Block], found: Found) -> None:
        """Take blocks, and what was found in them; help ends the last part."""
        self.found.append(found)
        for block in blocks:
            self.in_part = self.in_part and not (isinstance(block, Collapsible) and block.is_help)
            (self.parts[-1][1] if self.in_part else self.blocks).append(block)

    def whole(self) -> tuple[Block, ...]:
        """Return all blocks, the parts in their place."""
        parts = tuple(Part(title, tuple(blocks), line) for title, blocks, line in self.parts)
        at = self.above_parts
        return (*self.blocks[:at], *([Parts(parts)] if parts else []), *self.blocks[at:])

    def add(self, block: Block, found: list[Found]) -> None:
        """Add a block, and what was found since the block before it."""
        self.blocks.append(block)
        self.found += found
        self.closed = self.closed or isinstance(block, Picture)


def folded(drafts: list[Draft], remarks: list[Remark]) -> list[Draft]:
    """Return drafts of which none is bare: its heading stands above the next one, at the end below the last.

    A guide of nothing but headings says with them what to do, and keeps all its steps.
    """
    if all(draft.is_bare for draft in drafts):
        return drafts
    full: list[Draft] = []
    waiting: list[Draft] = []
    for draft in drafts:
        if draft.is_bare and not draft.is_arranged:
            waiting.append(draft)
            remarks.append(Remark(max(draft.line, 1), _EMPTY))
            continue
        draft.blocks[:0] = _headings(waiting)
        draft.above_parts += sum(bool(each.title) for each in waiting) if draft.parts else 0
        _keep_names(waiting, draft)
        waiting = []
        full.append(draft)
    full[-1].blocks += _headings(waiting)
    _keep_names(waiting, full[-1])
    return full


def _headings(drafts: list[Draft]) -> list[Block]:
    return [Heading(2, (Span(draft.title),)) for draft in drafts if draft.title]


def _keep_names(bare: list[Draft], draft: Draft) -> None:
    for each in bare:
        draft.was_called(each.id)


@dataclass(slots=True)
class Finish:
    """From drafts to steps: ids that are stable and differ, buttons in their order, dates."""

    notes: Mapping[str, StepNotes]
    last_checked: date | None
    used: Counter[str] = field(default_factory=Counter)
    remarks: list[Remark] = field(default_factory=list)

    def steps(self, drafts: list[Draft]) -> tuple[Step, ...]:
        """Return the steps; an id that a step before has gives way to one of the step's own."""
        taken: set[str] = set()
        for draft in drafts:
            if draft.id and draft.id in taken:
                sentence = f"There are two steps with the id {draft.id!r}: links lead to the first, and this one has another id."
                self.remarks.append(Remark(max(draft.line, 1), sentence))
                draft.id = ""
            taken.add(draft.id)
        return tuple(self._step(number, draft, taken) for number, draft in enumerate(drafts, 1))

    def _step(self, number: int, draft: Draft, taken: set[str]) -> Step:
        step_id = draft.id or self._free_id(number, draft, taken)
        noted = self.notes.get(step_id, StepNotes())
        blocks = draft.whole()
        return Step(
            id=step_id,
            title=SPACE.sub(" ", draft.title) or f"{number}",
            blocks=blocks,
            pictures=tuple(pictures_in(blocks)),
            buttons=_buttons(draft.found),
            evidence=replace(noted.evidence, last_checked=noted.evidence.last_checked or self.last_checked),
            minutes=noted.minutes,
            condition=draft.condition,
            ending=draft.ending,
            line=draft.line,
            was=draft.was,
            sheet_part=draft.sheet_part,
            app_password=draft.app_password,
        )

    def _free_id(self, number: int, draft: Draft, taken: set[str]) -> str:
        """Return the id of a step to which the author gave none: from its heading, or its number, which all languages share."""
        name = titles.slug(draft.title) if draft.headed else ""
        name = name or f"step-{number}"
        free = name
        while free in taken:
            self.used[name] += 1
            free = f"{name}-{self.used[name] + 1}"
        taken.add(free)
        return free


def _buttons(found: list[Found]) -> tuple[Link, ...]:
    marked = [link for each in found for link in each.buttons]
    settings = [link for each in found for link in each.settings]
    buttons: dict[str, Link] = {}
    for link in (*marked, *settings):
        buttons.setdefault(link.address, link)
    return tuple(buttons.values())
