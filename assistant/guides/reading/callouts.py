"""What a quote can be: a callout, tabs, questions and answers, a part that opens, a carousel, or a quote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol, assert_never

from assistant.guides.model import Block, Callout, CalloutKind, Carousel, Code, Collapsible, Items, Picture, Tab, Tabs, plain
from assistant.guides.reading.dialect import KIND, unquoted
from assistant.guides.reading.roles import kind_of

if TYPE_CHECKING:
    from assistant.guides.model import Text
    from assistant.guides.reading.asides import Box


def _names(kind: CalloutKind) -> tuple[str, ...]:
    match kind:
        case CalloutKind.NOTE:
            return "primary", "info", "note"
        case CalloutKind.TIP:
            return ("tip",)
        case CalloutKind.IMPORTANT:
            return ("important",)
        case CalloutKind.WARNING:
            return ("warning",)
        case CalloutKind.DANGER:
            return "alert", "caution", "danger"
        case CalloutKind.SUCCESS:
            return ("success",)
        case CalloutKind.API:
            return ("api",)
        case CalloutKind.QUOTE:
            return ("quote",)
        case _ as never:
            assert_never(never)


KINDS: Final = MappingProxyType({name: kind for kind in CalloutKind for name in _names(kind)})
"""The names an author gives to callouts, OVHcloud's and GitHub's, and what each of them says."""

_QUOTED = re.compile(r"[ ]{0,3}>[ ]?")
_BOLD = re.compile(r"^[ ]{0,3}(\*\*|__)(?=\S).+\1[ ]*$", re.MULTILINE)
_CALL = re.compile(r"^@api[ ]+\{(\w+)\}[ ]+(\S+)(?:[ ]+([A-Z]+[ ]+\S+))?[ ]*$", re.MULTILINE)


class Inner(Protocol):
    """Reads what stands inside a callout."""

    def blocks(self, text: str) -> tuple[Block, ...]:
        """Read a text of Markdown; raises GuideError."""

    def text(self, raw: str) -> Text:
        """Read words that cannot hold blocks."""


_FENCE_LESS = "\n\n"


def read_quote(reader: Inner, text: str) -> Iterator[Block]:
    """Read a quote; each line that starts with `[!kind]` starts another one."""
    starts = list(KIND.finditer(text))
    above = text[: starts[0].start()] if starts else text
    yield from _callout(CalloutKind.QUOTE, reader.blocks(above))
    ends = [*(start.start() for start in starts[1:]), len(text)]
    for start, end in zip(starts, ends, strict=False):
        yield from _of_kind(reader, start, text[start.end() : end])


def _of_kind(reader: Inner, start: re.Match[str], below: str) -> Iterator[Block]:
    name, words = start["kind"].strip(), start["rest"]
    text = words + below
    match name.lower():
        case "tabs":
            yield from _tabs(reader, text)
        case "faq":
            yield from _questions(reader, text)
        case "collapse" | "toggle" | "details":
            yield from _collapsible(reader, words, below, opened=start["fold"] == "+")
        case "carousel":
            yield from _carousel(reader.blocks(text))
        case "api":
            yield from _callout(CalloutKind.API, _api(reader, text))
        case kind if kind.split(" ")[0] == "div":
            yield from reader.blocks(text)
        case kind if kind in KINDS and not start["fold"]:
            yield from _callout(KINDS[kind], reader.blocks(text))
        case kind:
            yield from _foreign(reader, name, start["fold"], words, below)


def _foreign(reader: Inner, name: str, fold: str, words: str, below: str) -> Iterator[Block]:
    """Read a callout as Obsidian writes it: it may fold, and the words behind its kind are its title."""
    kind = KINDS.get(name.lower()) or kind_of([name])
    title = _title(reader, words) if below.strip() else ""
    if fold and title and kind not in {CalloutKind.WARNING, CalloutKind.DANGER}:
        yield Collapsible(title, reader.blocks(below), "", fold == "+")
        return
    inside = below if title else words + below
    yield from _callout(kind or CalloutKind.NOTE, reader.blocks(inside), title or ("" if kind else name))


def box(reader: Inner, thing: Box) -> Iterator[Block]:
    """Read a box of another dialect; the quote that it is made of in some is no quote in it."""
    blocks, title = reader.blocks(thing.text), plain(reader.text(thing.title))
    match blocks:
        case (Callout(kind=CalloutKind.QUOTE, blocks=inner),):
            blocks = inner
        case ():
            blocks, title = reader.blocks(thing.title), ""
    yield from _callout(thing.kind, blocks, title)


def _callout(kind: CalloutKind, blocks: tuple[Block, ...], title: str = "") -> Iterator[Callout]:
    if blocks:
        yield Callout(kind, blocks, title)


def _title(reader: Inner, words: str) -> str:
    return plain(reader.text(words)).rstrip(": \u00a0\u202f")


def _entries(text: str) -> list[tuple[str, str]]:
    """Split a text into titles and what is quoted below each; a title without anything below it is a lead."""
    entries: list[tuple[list[str], list[str]]] = [([], [])]
    for line in text.split("\n"):
        titles, lines = entries[-1]
        if _QUOTED.match(line):
            lines.append(line)
        elif not line.strip():
            (lines or titles).append("")
        elif lines:
            entries.append(([line], []))
        else:
            titles.append(line)
    if not any(lines for _, lines in entries):
        return _bold_entries(text)
    return [("\n".join(titles).strip(), "\n".join(unquoted(lines))) for titles, lines in entries]


def _bold_entries(text: str) -> list[tuple[str, str]]:
    """Split a text at its lines of bold words, the way of authors who do not quote what is below."""
    starts = [match.start() for match in _BOLD.finditer(text)]
    if not starts:
        return [("", text)]
    parts = (text[start:end].partition("\n") for start, end in pairwise([*starts, len(text)]))
    return [("", text[: starts[0]]), *((title, below) for title, _, below in parts)]


def _tabs(reader: Inner, text: str) -> Iterator[Block]:
    tabs: list[Tab] = []
    for lead, title, below in _titled(text):
        yield from reader.blocks(lead)
        blocks = reader.blocks(below)
        if title:
            tabs.append(Tab(_title(reader, title), blocks))
        else:
            yield from blocks
    if tabs:
        yield Tabs(tuple(tabs))


def _questions(reader: Inner, text: str) -> Iterator[Block]:
    for lead, title, below in _titled(text):
        yield from reader.blocks(lead)
        blocks = reader.blocks(below)
        if title:
            yield Collapsible(_title(reader, title), blocks)
        else:
            yield from blocks


def _titled(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield lead, title and what is below it: only the last paragraph above a quote is its title."""
    for titles, below in _entries(text):
        lead, _, title = titles.rpartition(_FENCE_LESS)
        if below.strip():
            yield lead, title.strip(), below
        else:
            yield titles, "", ""


def _collapsible(reader: Inner, words: str, below: str, *, opened: bool) -> Iterator[Block]:
    if not words.strip():
        words, _, below = below.strip("\n ").partition("\n")
    blocks = reader.blocks(below)
    title = _title(reader, words)
    if title or blocks:
        yield Collapsible(title, blocks, "", opened)


def _carousel(blocks: tuple[Block, ...]) -> Iterator[Block]:
    slides: list[tuple[Block, ...]] = []
    waiting: list[Block] = []
    for block in blocks:
        if isinstance(block, Items):
            slides += block.items
            continue
        waiting.append(block)
        if isinstance(block, Picture):
            slides.append(tuple(waiting))
            waiting = []
    if waiting and slides:
        slides[-1] += tuple(waiting)
        waiting = []
    yield from waiting
    if slides:
        yield Carousel(tuple(slides))


def _api(reader: Inner, text: str) -> tuple[Block, ...]:
    """Read a callout of OVHcloud's interface for programs: a method and a path, shown as code."""
    calls = [Code(match[3] or f"{match[1]} {match[2]}") for match in _CALL.finditer(text)]
    return (*calls, *reader.blocks(_CALL.sub("", text)))
