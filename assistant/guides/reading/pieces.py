"""Pieces of text with their marks and links, and how they come from the nodes and ranges that `inline` finds."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, assert_never

from assistant.guides.model import Mark
from assistant.guides.reading.entities import decoded_address
from assistant.guides.reading.scan import without_marks

NodeKind = Literal["text", "break", "code", "picture", "tag", "delimiters"]

_TAG_MARKS = {
    "b": Mark.STRONG,
    "strong": Mark.STRONG,
    "i": Mark.EMPHASIS,
    "em": Mark.EMPHASIS,
    "u": Mark.EMPHASIS,
    "code": Mark.CODE,
    "kbd": Mark.KEY,
    "samp": Mark.CODE,
    "tt": Mark.CODE,
    "mark": Mark.STRONG,
    "del": Mark.STRUCK,
    "s": Mark.STRUCK,
    "strike": Mark.STRUCK,
}
_ATTRIBUTE = re.compile(r"""\b(href|name|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """Where a link leads; two links to one address are two targets."""

    address: str
    line: int
    classes: frozenset[str]


@dataclass(slots=True)
class Piece:
    """A run of text with the same marks, or a picture: then `file` is set and `text` holds the author's alt text."""

    text: str
    marks: frozenset[Mark] = frozenset()
    link: Target | None = None
    classes: frozenset[str] = frozenset()
    file: str | None = None
    line: int = 0


@dataclass(slots=True)
class Node:
    """A piece in the making; `delimiters` are a run of `count` that may still open or close a mark."""

    kind: NodeKind
    text: str
    classes: frozenset[str] = frozenset()
    file: str | None = None
    line: int = 0
    count: int = 0
    opens: bool = False
    closes: bool = False

    @property
    def words(self) -> str:
        """What is read: nothing of a tag, and of delimiters those without a partner."""
        match self.kind:
            case "text" | "break" | "code":
                return self.text
            case "delimiters":
                return self.text[: self.count]
            case "tag" | "picture":
                return ""
            case _ as never:
                assert_never(never)


@dataclass(slots=True)
class Range:
    """From one node to before another: a mark, or a link."""

    start: int
    end: int
    mark: Mark | None = None
    link: Target | None = None


@dataclass(slots=True)
class Words:
    """What a block says: its pieces, the names that `<a name>` gave to this place, and braces that belong to no piece."""

    pieces: list[Piece]
    names: list[str] = field(default_factory=list)
    braces: list[str] = field(default_factory=list)


class Sweep:
    """From nodes and ranges to pieces: what is open at each node is kept while walking from the first to the last."""

    def __init__(self, nodes: list[Node], ranges: list[Range]) -> None:
        self.nodes = nodes
        self.starts: dict[int, list[Range]] = {}
        self.ends: dict[int, list[Range]] = {}
        for span in ranges:
            self.starts.setdefault(span.start, []).append(span)
            self.ends.setdefault(span.end, []).append(span)
        self.open: dict[Mark, int] = {}
        self.link: Target | None = None
        self.tags: Counter[str] = Counter()
        self.marks: frozenset[Mark] = frozenset()  # those that are open
        self.words = Words([])

    def run(self) -> Words:
        """Return the pieces."""
        for index, node in enumerate(self.nodes):
            for span in self.ends.get(index, ()):
                self._change(span, -1)
            for span in self.starts.get(index, ()):
                self._change(span, 1)
            self._add(node)
        return self.words

    def _change(self, span: Range, by: int) -> None:
        if span.mark is None:
            self.link = span.link if by > 0 else None
        else:
            self.open[span.mark] = self.open.get(span.mark, 0) + by
            self._mark()

    def _mark(self) -> None:
        marks = [mark for mark, count in self.open.items() if count]
        self.marks = frozenset([*marks, *(_TAG_MARKS[tag] for tag, count in self.tags.items() if count)])

    def _add(self, node: Node) -> None:
        match node.kind:
            case "tag":
                self._tag(node.text)
            case "picture":
                self.words.pieces.append(Piece(node.text, link=self.link, file=node.file, line=node.line))
            case "code":
                self._say(node, self.marks | {Mark.LABEL if "action" in node.classes else Mark.CODE})
            case "text" | "break" | "delimiters":
                self._say(node, self.marks)
            case _ as never:
                assert_never(never)

    def _say(self, node: Node, marks: frozenset[Mark]) -> None:
        if words := node.words:
            self.words.pieces.append(Piece(words, marks, self.link, node.classes))

    def _tag(self, written: str) -> None:
        name = written.strip("/ ").split(maxsplit=1)[0].rstrip("/").lower()
        if name == "br":
            self.words.pieces.append(Piece("\n"))
        elif name == "a":
            self._anchor(written)
        elif name in _TAG_MARKS:
            self.tags[name] = max(self.tags[name] + (-1 if written.startswith("/") else 1), 0)
            self._mark()

    def _anchor(self, written: str) -> None:
        found = {name.lower(): next(filter(None, values), "") for name, *values in _ATTRIBUTE.findall(written)}
        if written.startswith("/"):
            self.link = None
        elif "href" in found:
            self.link = Target(decoded_address(without_marks(found["href"])).strip(), 0, frozenset())
        self.words.names += [found[key] for key in ("name", "id") if found.get(key)]
