"""Python-Markdown as this project uses it: its blocks, without its HTML.

Taken from it: paragraphs, headings, lists, tables, code by indentation, references, attribute lists. Quotes are kept as their own
text, since callouts, tabs and questions are all quotes and each is read in its own way. Raw HTML is nobody's: it stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

QUOTE = "quote"
_SIGN = re.compile(r"[ ]{0,3}>[ ]?")
_KIND = r"\[!(?:[A-Za-z][\w -]{0,40})\](?![(\[:])"
KIND = re.compile(r"^[ ]{0,3}\[!(?P<kind>[A-Za-z][\w -]{0,40})\](?![(\[:])(?P<fold>[+-]?)[ ]*(?P<rest>[^\n]*)$", re.MULTILINE)


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
        md.parser.blockprocessors.register(_LaterQuotes(md.parser), "quote", 20)


def parser() -> Markdown:
    """Build the parser; this costs some milliseconds, so it is done once."""
    return Markdown(extensions=[AttrListExtension(), SaneListExtension(), TableExtension(), Dialect()])


class _Quotes(BlockProcessor):
    """A quote becomes one element whose text are its lines without the first `>`; a callout without any `>` is one too."""

    _OTHER = re.compile(r"[ ]{0,3}(?:[-*+][ ]|\d{1,9}\.[ ]|#{1,6}[ ]|\|)")

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
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

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return bool(self._START.search(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        place = next(self._START.finditer(block)).start()
        blocks.insert(0, block[place + 1 :])
        self.parser.parseBlocks(parent, [block[:place]])
