"""The words inside a block: marks, links, pictures and code, read in one pass.

Python-Markdown's own inline patterns run one after the other over the whole block and look for the partner of each bracket anew:
eight thousand opening brackets hold them for six seconds (measured with 3.11). This reader goes over a block once, and writes no
HTML that would have to be read again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from assistant.guides.model import Mark
from assistant.guides.reading.emoji import emoji
from assistant.guides.reading.entities import decoded, decoded_address
from assistant.guides.reading.pieces import Node, Piece, Range, Sweep, Target, Words
from assistant.guides.reading.roles import IN_SENTENCES
from assistant.guides.reading.scan import take_line, without_marks
from assistant.guides.reading.ticks import Ticks
from assistant.guides.showable import showable_name


@dataclass(slots=True)
class _Bracket:
    node: int
    place: int
    picture: bool


_KNOWN = (
    r"(?:width|height|align|loading|style|target|rel|data-[\w-]{1,50})"  # of what other dialects write without quotation marks
)
_LOOKS_LIKE_ATTRIBUTES = re.compile(rf"[.#][\w-]|[\w-]+=[\"']|{_KNOWN}=")
_MARKED = "\ufdd0\\d+\ufdd1"
# Each alternative starts with one certain character: so the search leaps from one such character to the next. What is repeated is
# possessive (`*+`): where the rest does not fit, nothing is tried a second time.
_TOKEN = re.compile(
    rf"""
      \\(?P<escaped>[!-/:-@\[-`{{-~\n])
    | `(?P<ticks>`*)
    | \[(?P<open>)
    | !(?P<picture>\[)
    | \](?P<close>)
    | <(?P<auto>(?:{_MARKED})?https?://[^\s<>]++|(?:mailto:)?[\w.+-]{{1,64}}@[\w.-]{{1,255}})>
    | <(?P<tag>/?(?:{"|".join(sorted(IN_SENTENCES))})(?=[\s/>])[^<>]*+)>
    | \*(?P<stars>\**)
    | _(?P<lines>_*)
    | ~(?:(?P<struck>~)(?<!~~~)(?!~)|(?P<low>(?<=\w~)[\w+-]{{1,10}}+)~)
    | =(?P<bright>=)(?<!===)(?!=)
    | \^(?:(?P<high>(?<=\w\^)[\w+-]{{1,10}}+)\^|(?P<inserted>\^))
    | \+\+(?P<keys>[a-z][\w-]*+(?:\+[\w-]++)*+)\+\+
    | :(?P<emoji>(?<![\w:.]:)(?:[+-]1|[a-z]\w*+(?:-\w++)*+)):(?![\w:])
    | \n(?P<hard>(?<=[ ][ ]\n))
    | \{{(?P<attributes>:?[ ]*+(?:[.#][\w-]|[\w-]++=["']|{_KNOWN}=)[^{{}}\n]*+\}})
    | :(?P<bare>(?<![A-Za-z0-9]https:)(?<=https:)//[^\s<>()\[\]`*"«»“”]+)
    | \ufdd2(?P<aside>\d+\ufdd3)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PLAIN = re.compile(r"(?:[^\\`\[\]<*_{:~=^+\n&\ufdd0-\ufdd3]|:(?!//|[+-]?\w[\w-]{0,50}:)|[=+](?![=+])|(?<! )\n)*")
_ATTRIBUTES = re.compile(r"\{:?[ ]*+([^{}\n]*+)\}|[ ]++\{:?[ ]*+([.#][\w-][^{}\n]*+)\}")
_CLASS = re.compile(r"\.([\w-]+)")
_TARGET = re.compile(
    rf"""\(\s*+({_MARKED})?
      (?: <({_MARKED})?(?P<angled>[^<>\n]*+)> | (?P<bare>[^\s()<>]*+(?:\([^\s()<>]*+\)[^\s()<>]*+)*+) )
      (?:\s++(?:"[^"\n]*+"|'[^'\n]*+'))?\s*+\)""",
    re.VERBOSE,
)
_LOOSE_TARGET = re.compile(r"\((?P<bare>[^()<>\n\"']*+)\)")
_LONGEST_NAME = 999  # characters, CommonMark 0.31, 6.3
_REFERENCE = re.compile(r"[ ]?\[([^\[\]]*+)\]")
_MANY_SPACES = re.compile("[ ]{3,}")
_SPACE = re.compile(r"[ \t\n]+")

References = Mapping[str, tuple[str, object]]


def read_words(raw: str, references: References) -> Words:
    """Read the words of a block of Markdown."""
    if _PLAIN.fullmatch(raw):
        return Words([Piece(raw.replace("\n", " "))])
    return _Reader(raw, references).read()


class _Reader:
    def __init__(self, raw: str, references: References) -> None:
        self.raw = _MANY_SPACES.sub("  ", raw)
        self.references = references
        self.nodes: list[Node] = []
        self.ticks: Ticks | None = None
        self.brackets: list[_Bracket] = []
        self.inside_link = 0  # so many of the outer brackets hold a link already: they can become pictures, and no links
        self.delimiters: list[int] = []
        self.marks: list[Range] = []
        self.links: list[Range] = []
        self.braces: list[str] = []

    def read(self) -> Words:
        raw, position = self.raw, 0
        while match := _TOKEN.search(raw, position):
            start = match.start() - (len("https") if match["bare"] else 0)
            if start > position:
                self.add_text(raw[position:start])
            position = self.token(match)
        self.add_text(raw[position:])
        self.pair_delimiters(-1)
        words = Sweep(self.nodes, [*self.marks, *self.links]).run()
        words.braces = self.braces
        return words

    def add_text(self, text: str) -> None:
        self.nodes.append(Node("text", decoded(without_marks(text).replace("\n", " "))))

    def token(self, match: re.Match[str]) -> int:  # noqa: C901 - one for each kind of token
        match match.lastgroup:
            case "ticks":
                return self.code(match)
            case "open" | "picture":
                self.brackets.append(_Bracket(len(self.nodes), match.end(), match[0] == "!["))
                self.nodes.append(Node("text", match[0]))
            case "close":
                return self.close(match)
            case "stars" | "lines" | "struck" | "bright":
                self.add_delimiters(match)
            case "low" | "high" | "keys" | "emoji" as kind:
                self.nodes += _OF_OTHERS[kind](match[kind])
            case "auto":
                return self.autolink(match)
            case "bare":
                address = "https:" + match["bare"].rstrip(".,;:!?'_")
                self.add_link(address, Target(address, 0, frozenset()))
                return match.start() - len("https") + len(address)
            case "escaped" | "hard":
                sign = match["escaped"] or "\n"
                self.nodes.append(Node("break" if sign == "\n" else "text", sign))
            case "tag":
                self.nodes.append(Node("tag", match["tag"]))
            case "attributes":
                self.braces.append(match["attributes"])
        return match.end()

    def attributes(self, position: int) -> tuple[frozenset[str], int]:
        match = _ATTRIBUTES.match(self.raw, position)
        written = (match[1] or match[2] or "") if match else ""
        if match is None or not looks_like_attributes(written):
            return frozenset(), position
        return frozenset(_CLASS.findall(written)), match.end()

    def code(self, match: re.Match[str]) -> int:
        length = len(match[0])
        self.ticks = self.ticks or Ticks(self.raw)
        closing = self.ticks.closing(length, match.end())
        if closing is None:
            self.nodes.append(Node("text", match[0]))
            return match.end()
        text = without_marks(self.raw[match.end() : closing])
        classes, end = self.attributes(closing + length)
        self.nodes.append(Node("code", _SPACE.sub(" ", text).strip(), classes))
        return end

    def autolink(self, match: re.Match[str]) -> int:
        written = match["auto"]
        address = without_marks(written)
        classes, end = self.attributes(match.end())
        if address.startswith("http"):
            self.add_link(address, Target(address, take_line(written), classes))
        else:
            self.nodes.append(Node("text", address.removeprefix("mailto:")))
        return end

    def add_link(self, words: str, target: Target) -> None:
        self.links.append(Range(len(self.nodes), len(self.nodes) + 1, link=target))
        self.nodes.append(Node("text", words))

    def close(self, match: re.Match[str]) -> int:
        bracket = self.brackets.pop() if self.brackets else None
        may_lead = bracket is not None and (bracket.picture or len(self.brackets) >= self.inside_link)
        self.inside_link = min(self.inside_link, len(self.brackets))
        found = self.target(bracket, match) if bracket and may_lead else None
        if bracket is None or found is None:
            self.nodes.append(Node("text", "]"))
            return match.end()
        address, line, end = found
        classes, end = self.attributes(end)
        if bracket.picture:
            self.picture(bracket, address, line)
        else:
            self.link(bracket, Target(decoded_address(address), line, classes))
        return end

    def target(self, bracket: _Bracket, match: re.Match[str]) -> tuple[str, int, int] | None:
        end = match.end()
        inline = _TARGET.match(self.raw, end) or _LOOSE_TARGET.match(self.raw, end)
        if inline:
            address = inline.groupdict().get("angled") or inline["bare"] or ""
            return without_marks(address).strip(), take_line(inline[0]), inline.end()
        if not self.references:
            return None
        words = self.raw[bracket.place : min(match.start(), bracket.place + _LONGEST_NAME)]
        named = _REFERENCE.match(self.raw, end)
        for name, stop in ((named[1] or words, named.end()) if named else (words, end), (words, end)):
            known = self.references.get(without_marks(name).strip().lower())
            if known:
                return without_marks(known[0]), take_line(known[0]), stop
        return None

    def picture(self, bracket: _Bracket, address: str, line: int) -> None:
        self.pair_delimiters(bracket.node)
        alt = "".join(node.words for node in self.nodes[bracket.node + 1 :])
        del self.nodes[bracket.node :]
        for ranges in (self.marks, self.links):
            while ranges and ranges[-1].start >= bracket.node:
                ranges.pop()
        file = showable_name(unquote(decoded_address(address)))
        self.nodes.append(Node("picture", _SPACE.sub(" ", alt).strip(), file=file, line=line))

    def link(self, bracket: _Bracket, target: Target) -> None:
        self.nodes[bracket.node] = Node("text", target.address if bracket.node == len(self.nodes) - 1 else "")
        self.pair_delimiters(bracket.node)
        while self.links and self.links[-1].start > bracket.node:
            self.links.pop()
        self.links.append(Range(bracket.node, len(self.nodes), link=target))
        self.inside_link = len(self.brackets)

    def add_delimiters(self, match: re.Match[str]) -> None:
        before = self.raw[match.start() - 1 : match.start()]
        after = self.raw[match.end() : match.end() + 1]
        opens, closes = bool(after.strip()), bool(before.strip())
        if match[0][0] in "_=":
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        self.delimiters.append(len(self.nodes))
        self.nodes.append(Node("delimiters", match[0], count=len(match[0]), opens=opens, closes=closes))

    def pair_delimiters(self, first: int) -> None:
        """Turn the delimiters after a node into marks; those that find no partner stay text."""
        start = bisect_right(self.delimiters, first)
        mine = self.delimiters[start:]
        del self.delimiters[start:]
        waiting: list[int] = []
        open_runs = dict.fromkeys("*_~=", 0)
        for index in mine:
            closer = self.nodes[index]
            character = closer.text[0]
            while closer.closes and closer.count and open_runs[character]:
                opener = self.nodes[waiting[-1]]
                if opener.text[0] != character:
                    open_runs[opener.text[0]] -= 1
                    waiting.pop()
                    continue
                length = 2 if min(opener.count, closer.count) > 1 else 1
                mark = Mark.STRUCK if character == "~" else Mark.STRONG if length > 1 else Mark.EMPHASIS
                self.marks.append(Range(waiting[-1] + 1, index, mark))
                opener.count -= length
                closer.count -= length
                if not opener.count:
                    open_runs[character] -= 1
                    waiting.pop()
            if closer.opens and closer.count:
                open_runs[character] += 1
                waiting.append(index)


def _text(words: str) -> list[Node]:
    return [Node("text", words)]


def _keys(names: str) -> list[Node]:
    nodes: list[Node] = []
    for name in names.split("+"):
        nodes += [*(_text("+") if nodes else ()), Node("tag", "kbd"), *_text(name.replace("-", " ").title()), Node("tag", "/kbd")]
    return nodes


def _emoji(name: str) -> list[Node]:
    return _text(emoji(name))


_OF_OTHERS = {"low": _text, "high": _text, "keys": _keys, "emoji": _emoji}
"""What the marks of other dialects are in a sentence."""


def looks_like_attributes(written: str) -> bool:
    """Tell whether what stands in braces is no text."""
    return bool(_LOOKS_LIKE_ATTRIBUTES.match(written))
