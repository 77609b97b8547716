"""From Markdown to blocks: paragraphs, lists, tables, values, pictures; quotes are read in `callouts`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, assert_never
from xml.etree.ElementTree import Element

from assistant.guides import links
from assistant.guides.errors import GuideError
from assistant.guides.model import (
    Block,
    CalloutKind,
    Code,
    Collapsible,
    Heading,
    Items,
    Link,
    Paragraph,
    Picture,
    Tab,
    Table,
    Tabs,
    Text,
    Value,
    plain,
)
from assistant.guides.reading import callouts
from assistant.guides.reading.asides import Box, Details, Fence, Grid, TabSet
from assistant.guides.reading.dialect import QUOTE
from assistant.guides.reading.inline import read_words
from assistant.guides.reading.limits import MOST_COLUMNS
from assistant.guides.reading.lists import tidy_lists
from assistant.guides.reading.pieces import Piece, Target, Words
from assistant.guides.reading.roles import kind_of
from assistant.guides.reading.scan import ASIDE, Scanned, take_line
from assistant.guides.reading.spans import SPACE, alt_as_words, spans, values

if TYPE_CHECKING:
    from markdown import Markdown

_DEEPEST = 50  # texts inside texts: quotes and details, and a callout that starts in the line of another one
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HIGHEST = 2  # level of a heading below the page's title
_TITLE = re.compile(r"""title=["']([^"']*)["']""")
_BLOCKS = re.compile(r"!\[|\ufdd2|\n[ ]*\n|^[ ]*(?:[-*+]|\d{1,9}[.)])[ ]", re.MULTILINE)
_BOX = re.compile(r"\{([a-z]+)\}|ad-([a-z]+)$")
_LANGUAGE = re.compile(r"[\w+-]+")


@dataclass(slots=True)
class Found:
    """What was met on the way to some blocks: links in their order, those marked as buttons, those to a settings page."""

    links: list[Link] = field(default_factory=list)
    buttons: list[Link] = field(default_factory=list)
    settings: list[Link] = field(default_factory=list)


class BlockReader:
    """Reads the blocks of one guide; `found` gathers links until somebody takes them, `inner_headings` those inside others.

    Inside a step a paragraph that is nothing but a button leaves the text, and headings start below the step's own. A link to a
    Google settings page is a button unless it stands in a part that says what to do when something is different.
    """

    def __init__(self, markdown: Markdown, scanned: Scanned, source: str, first_line: int) -> None:
        self.markdown = markdown
        self.scanned = scanned
        self.source = source
        self.first_line = first_line
        self.found = Found()
        self.in_step = True
        self.settings_are_buttons = True
        self.depth = 0
        self.inner_headings: list[Element] = []

    def take_found(self) -> Found:
        """Return what was found since the last call."""
        found, self.found = self.found, Found()
        return found

    def elements(self, text: str) -> list[Element]:
        """Return the elements that Python-Markdown makes of a text."""
        root = Element(QUOTE)
        self.markdown.parser.parseChunk(root, tidy_lists(text))
        outermost = set() if self.depth else set(root)
        self.inner_headings += (each for each in root.iter() if each.tag in HEADINGS and each not in outermost)
        return list(root)

    def blocks(self, text: str) -> tuple[Block, ...]:
        """Read a text of Markdown that stands inside another one.

        Raises:
            GuideError: there are too many around it.
        """
        if self.depth == _DEEPEST:
            line = take_line(text) or self.first_line
            raise GuideError(self.source, line, f"Boxes and quotes are nested deeper than {_DEEPEST} here.")
        self.depth += 1
        blocks = self.of_all(self.elements(text))
        self.depth -= 1
        return blocks

    def of_all(self, elements: Iterable[Element]) -> tuple[Block, ...]:
        """Read elements one after the other."""
        return tuple(block for element in elements for block in self.of(element))

    def of(self, element: Element) -> Iterator[Block]:
        """Read one element."""
        match element.tag:
            case "p":
                yield from self.words(element.text or "")
            case "ul" | "ol":
                items = self.items(element)
                if items.items:
                    yield items
            case "table":
                yield from self.table(element)
            case "pre":
                yield self.code(element)
            case "hr":
                pass
            case tag if tag == QUOTE:
                yield from callouts.read_quote(self, element.text or "")
            case _:
                text = self.text(element.text or "")
                if text:
                    yield Heading(self.level(element), text)

    def level(self, element: Element) -> int:
        """Return the level of a heading on the page: the page's title, which is the step's or the guide's, has level 1."""
        written = int(element.tag[1:])
        return max(written - (2 if self.in_step else written > _HIGHEST), _HIGHEST)

    def item(self, element: Element) -> tuple[Block, ...]:
        """Read one item of a list."""
        blocks = list(self.words(element.text or ""))
        for child in element:
            blocks += self.of(child)
            blocks += self.words(child.tail or "")
        return tuple(blocks)

    def items(self, element: Element) -> Items:
        """Read a list; empty items are left out."""
        items = tuple(blocks for blocks in map(self.item, element) if blocks)
        return Items(items, element.tag == "ol", int(element.get("start", "1")[:9]))

    def code(self, element: Element) -> Code:
        """Read a block of code set apart by its indentation."""
        text = "".join(element.itertext())
        return Code(self.scanned.restored(unescape(text)).rstrip("\n"))

    def table(self, element: Element) -> Iterator[Block]:
        """Read a table; one that holds pictures is a layout, and its cells are read one after the other."""
        head, *rows = [[cell.text or "" for cell in row] for row in element.iter("tr")]
        if any("![" in cell for row in (head, *rows) for cell in row):
            for cell in (cell for row in (head, *rows) for cell in row):
                yield from self.words(cell)
            return
        top = tuple(map(self.text, head))
        texts = (tuple(map(self.text, row)) for row in rows)
        filled = tuple(row + ((),) * (len(top) - len(row)) for row in texts if any(row))
        if filled or any(top):
            yield Table(top if any(top) else (), filled)

    def text(self, raw: str) -> Text:
        """Read words that cannot hold blocks: a heading, a cell, a title."""
        pieces = self._read(raw).pieces
        self._note_links(pieces)
        return spans(alt_as_words(piece) for piece in pieces)

    def _read(self, raw: str) -> Words:
        return read_words(raw, self.markdown.references)

    def words(self, raw: str) -> Iterator[Block]:
        """Read the words of a paragraph; pictures, code and details in them become blocks of their own."""
        position = 0
        for match in ASIDE.finditer(raw):
            thing = self.scanned.aside[int(match[1])]
            if isinstance(thing, Fence | Details | Box | TabSet | Grid):
                yield from self._paragraphs(raw[position : match.start()])
                yield from self._laid_aside(thing)
                position = match.end()
        yield from self._paragraphs(raw[position:])

    def _laid_aside(self, thing: Fence | Details | Box | TabSet | Grid) -> Iterator[Block]:
        match thing:
            case Details():
                yield self._collapsible(thing)
            case Box():
                yield from callouts.box(self, thing)
            case TabSet():
                yield Tabs(tuple(Tab(plain(self.text(title)), self.blocks(text)) for title, text in thing.tabs))
            case Grid():
                yield from self._grid(thing)
            case Fence() if ".copy" in thing.opening:
                title = _TITLE.search(thing.opening)
                yield Value(thing.text, title[1] if title else "")
            case Fence() if kind := _box_of(thing.opening):
                yield from callouts.box(self, Box(kind, thing.opening.partition("}")[2].strip(), thing.text))
            case Fence():
                language = _LANGUAGE.match(thing.opening)
                yield Code(thing.text, language[0] if language else "")
            case _ as never:
                assert_never(never)

    def _grid(self, grid: Grid) -> Iterator[Block]:
        """Read a table of HTML; one whose cells hold blocks is a layout, and its cells are read one after the other."""
        if any(_BLOCKS.search(cell) for row in grid.rows for cell in row) or max(map(len, grid.rows)) > MOST_COLUMNS:
            yield from self.blocks("\n\n".join(cell for row in grid.rows for cell in row))
            return
        rows = tuple(tuple(map(self.text, row)) for row in grid.rows)
        columns = max(map(len, rows))
        filled = tuple(row + ((),) * (columns - len(row)) for row in rows if any(row))
        if filled:
            head = grid.headed and any(rows[0])
            yield Table(filled[0] if head else (), filled[head:])

    def _collapsible(self, thing: Details) -> Collapsible:
        title = plain(self.text(thing.title))
        outside, self.settings_are_buttons = self.settings_are_buttons, self.settings_are_buttons and not thing.kind
        blocks = self.blocks(thing.text)
        self.settings_are_buttons = outside
        return Collapsible(title, blocks, thing.kind, thing.opened)

    def _paragraphs(self, raw: str) -> Iterator[Block]:
        group: list[Piece] = []
        for piece in self._read(raw).pieces:
            if piece.file is None:
                group.append(piece)
                continue
            yield from self._paragraph(group)
            group = []
            yield Picture(piece.file, piece.text, piece.line)
            if piece.link:
                group.append(Piece(piece.text or piece.link.address, link=piece.link))
        yield from self._paragraph(group)

    def _paragraph(self, pieces: list[Piece]) -> Iterator[Block]:
        text = spans(pieces)
        only_a_button = self._note_links(pieces) and self.in_step
        found = values(pieces)
        if found:
            yield from found
        elif text and not only_a_button:
            yield Paragraph(text)

    def _note_links(self, pieces: Iterable[Piece]) -> bool:
        """Note the links among some pieces, and tell whether they are nothing but one link that is a button."""
        labels: dict[Target, list[str]] = {}
        other = False
        for piece in pieces:
            if piece.link:
                labels.setdefault(piece.link, []).append(piece.text)
            other = other or not (piece.link or piece.text.isspace())
        for target, label in labels.items():
            other = not self._note(target, "".join(label)) or other
        return len(labels) == 1 and not other

    def _note(self, target: Target, label: str) -> bool:
        words = SPACE.sub(" ", label).strip()
        named = words and words != target.address
        link = Link(words if named else links.shown(target.address), target.address, target.line)
        self.found.links.append(link)
        if not (links.leads_inside(target.address) or links.allowed(target.address)):
            return False
        if "button" in target.classes:
            self.found.buttons.append(link)
        elif self.settings_are_buttons and links.is_google_settings(target.address):
            self.found.settings.append(link)
        else:
            return False
        return True


def _box_of(opening: str) -> CalloutKind | None:
    """Return the kind of box that a block of code is for MyST, `{note}`, or for Obsidian, `ad-note`; None for code."""
    found = _BOX.match(opening)
    return kind_of([found[1] or found[2]]) if found else None


def line_of(element: Element) -> int:
    """Return the number of the line an element stands on, 0 when it is not known."""
    return next(filter(None, map(take_line, element.itertext())), 0)
