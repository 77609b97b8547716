"""Python-Markdown as this project uses it: its blocks, without its HTML.

Taken from it: paragraphs, headings, lists, tables, code by indentation, references, attribute lists. Quotes are kept as their own
text, since callouts, tabs and questions are all quotes and each is read in its own way. Raw HTML is nobody's: it stays text.

Where one of its patterns or loops takes more than its share of time over a text made for that, ours stands in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor, ReferenceProcessor
from markdown.extensions import Extension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableProcessor

from assistant.guides.reading.ticks import Ticks

QUOTE = "quote"
_SIGN = re.compile(r"[ ]{0,3}>[ ]?")
_MORE = r"(?:[|=][^\]\n]{0,200})?"  # what docsify and Microsoft Learn write behind the kind
_KIND = rf"\[!(?:[A-Za-z][\w -]{{0,40}}){_MORE}\](?![(\[:])"
KIND = re.compile(
    rf"^[ ]{{0,3}}\[!(?P<kind>[A-Za-z][\w -]{{0,40}}){_MORE}\](?![(\[:])(?P<fold>[+-]?)[ ]*(?P<rest>[^\n]*)$", re.MULTILINE
)


def unquoted(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines without their first quote sign.

    A line with fewer signs than the one above it ends the inner quote, where other readers of Markdown let it go on: OVHcloud's
    authors write it so. A line without any sign goes on.
    """
    inner = False
    for line in lines:
        sign = _SIGN.match(line)
        words = line[sign.end() :] if sign else line
        if inner and sign and words.strip() and not _SIGN.match(words):
            yield ""
        inner = bool(_SIGN.match(words)) or (inner and not sign)
        yield words


class Dialect(Extension):
    """OVHcloud's dialect of Markdown: quotes keep their text, HTML and the inline patterns are not used."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Take the parts of Python-Markdown away that write or keep HTML, and put the quotes in."""
        md.preprocessors.deregister("html_block")
        md.treeprocessors.deregister("inline")
        md.treeprocessors.deregister("prettify")
        md.parser.blockprocessors.register(_Quotes(md.parser), "callout", 78)
        md.parser.blockprocessors.register(_Tables(md.parser, {}), "table", 75)
        md.parser.blockprocessors.register(_References(md.parser), "reference", 15)
        md.parser.blockprocessors.register(_LaterQuotes(md.parser), "quote", 20)


def parser() -> Markdown:
    """Build the parser; this costs some milliseconds, so it is done once."""
    return Markdown(extensions=[SaneListExtension(), Dialect()])


class _References(ReferenceProcessor):
    """Addresses by their name, as Python-Markdown reads them, but no title is looked for anew at each place of an address."""

    RE = re.compile(
        r"""^[ ]{0,3}\[([^\[\]]*+)\]:[ ]*+(?:\n[ ]*+)?(\S++)[ ]*+(?:\n[ ]*+)?((["'])(.*)\4[ ]*+|\((.*)\)[ ]*+)?$""", re.MULTILINE
    )


class _Tables(TableProcessor):
    """Tables as Python-Markdown reads them; a row has the cells that were written, and each row is gone over once."""

    _TOKEN = re.compile(r"\\[\\|]|(?P<escape>\\?)(?P<ticks>`+)|(?P<pipe>\|)")

    def test(self, parent: Element, block: str) -> bool:
        return "|" in block[: block.find("\n")] and bool(super().test(parent, block))

    def _build_row(self, row: str, parent: Element, align: Sequence[str | None]) -> None:
        cells = SubElement(parent, "tr")
        for words in self._split_row(row)[: len(align)]:  # type: ignore[attr-defined]
            SubElement(cells, "td").text = words.strip(" ")

    def _split(self, row: str) -> list[str]:
        """Return the cells of a row; a pipe that is escaped or stands in code parts none."""
        ticks = Ticks(row)
        cells: list[str] = []
        start = code_end = 0
        for match in self._TOKEN.finditer(row):
            if match.start() < code_end:
                continue
            if match["pipe"]:
                cells.append(row[start : match.start()])
                start = match.end()
            elif length := len(match["ticks"] or "") - len(match["escape"] or ""):
                closing = ticks.closing(length, match.end())
                code_end = code_end if closing is None else closing + length
        return [*cells, row[start:]]


class _Quotes(BlockProcessor):
    """A quote becomes one element whose text are its lines without the first `>`; a callout without any `>` is one too."""

    _OTHER = re.compile(r"[ ]{0,3}(?:[-*+][ ]|\d{1,9}\.[ ]|#{1,6}[ ]|\|)")

    def test(self, _parent: Element, block: str) -> bool:
        return bool(_SIGN.match(block) or KIND.match(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        while _SIGN.match(block) and blocks and self._continues(blocks[0]):
            block += "\n\n" + blocks.pop(0)
        lines = block.split("\n")
        end = next((i for i, line in enumerate(lines) if self._OTHER.match(line)), len(lines))
        SubElement(parent, QUOTE).text = "\n".join(unquoted(lines[:end]))
        if end < len(lines):
            blocks.insert(0, "\n".join(lines[end:]))

    def _continues(self, block: str) -> bool:
        return bool(_SIGN.match(block)) and not KIND.match(_SIGN.sub("", block, count=1))


class _LaterQuotes(_Quotes):
    """A quote that starts inside a block, after lines of its own."""

    _START = re.compile(rf"\n(?=[ ]{{0,3}}(?:>|{_KIND}))")

    def test(self, _parent: Element, block: str) -> bool:
        return bool(self._START.search(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        place = next(self._START.finditer(block)).start()
        blocks.insert(0, block[place + 1 :])
        self.parser.parseBlocks(parent, [block[:place]])
