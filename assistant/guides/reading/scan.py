"""The first walk over a guide's text: code and comments are laid aside, line numbers are written in.

Python-Markdown keeps no positions. So the walk writes the number of the line into the few places that an error or a review may
name later: the address of a link or picture, a heading, the start of a paragraph. The number stands between two of Unicode's
noncharacters, which no text contains (they are taken out first); `take_line` reads it, `without_marks` removes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from assistant.guides.reading.asides import Aside, Fence, Sign, Vanished
from assistant.guides.reading.signs import FOREIGN, Signs, preformatted
from assistant.guides.reading.ticks import Ticks
from assistant.guides.unread import Remark

_LINE, _LINE_END = "\ufdd0", "\ufdd1"
_ASIDE, _ASIDE_END = "\ufdd2", "\ufdd3"
_MARK = re.compile(f"{_LINE}(\\d+){_LINE_END}")
ASIDE = re.compile(f"{_ASIDE}(\\d+){_ASIDE_END}")

# Each alternative starts with one certain character: so the search leaps from one such character to the next. What is repeated is
# possessive (`*+`): where the rest does not fit, nothing is tried a second time.
_TOKEN = re.compile(
    FOREIGN
    + r"""
    | `(?P<ticks>`*)
    | \\[\\`<{\[]
    | <(?:(?P<vanishing>!--|(?:style|script|pre|svg|math|template|textarea)\b)|(?P<address>(?=https?://)))
    | \](?P<target>\([ ]*+<?)
    | \n(?P<prefix>[ >]*+)
      (?: (?P<item>[-*+][ ]++|\d{1,9}[.)][ ]++|)(?P<fence>`{3,}+|~{3,}+)(?P<opening>[^`\n]*+)$
        | (?P<marked>\[[^\]\n]++\]:[ ]*+<?|(?:(?:[-*+]|\d{1,9}[.)])[ ]++)*+\#{1,6}[ ]*(?=\S)|/{3,}+[ ]*+details\b[^\n]*+)
        | (?P<numbered>\d{1,9}[.)][ ]++(?=[^\W\d_]|[*_]{1,2}\w|`[^`]))
        | (?<=\n\n)(?P<start>(?=[^\W\d_]|[*_]{1,2}\w|[`(“„«\u2018"])) )
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_NOT_CLOSED = "The block of code that starts here is never closed: its lines are read as text."
_PARAGRAPH_END = re.compile(r"\n[ >]*+(?:\n|\#|///|```|~~~)")
_ENDS = {
    "!--": re.compile("-->"),
    "{/*": re.compile(r"\*/\}"),
    "comment": re.compile(r"\{%-?\s*endcomment\b[^{}\n]*\}"),
    "highlight": re.compile(r"\{(?:\{[<%]\s*/|%-?\s*end)highlight\b[^{}\n]*\}+"),
    **{
        name: re.compile(rf"</{name}\s*>", re.IGNORECASE)
        for name in ("style", "script", "pre", "svg", "math", "template", "textarea")
    },
}


@dataclass(slots=True)
class Scanned:
    """A text ready for Python-Markdown, and what was laid aside; the place of each is a number between noncharacters."""

    text: str
    aside: list[Aside] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def lay(self, thing: Aside) -> str:
        """Lay something aside and return what stands in its place."""
        self.aside.append(thing)
        return f"{_ASIDE}{len(self.aside) - 1}{_ASIDE_END}"

    def restored(self, text: str) -> str:
        """Return a text of code as the author wrote it."""
        return without_marks(ASIDE.sub(lambda match: getattr(self.aside[int(match[1])], "written", ""), text))


def line_mark(line: int) -> str:
    """Return what is written into the text for a line number."""
    return f"{_LINE}{line}{_LINE_END}"


def take_line(text: str) -> int:
    """Return the first line number written into a text, 0 when there is none."""
    match = _MARK.search(text)
    return int(match[1]) if match else 0


def without_marks(text: str) -> str:
    """Return a text without line numbers."""
    return _MARK.sub("", text) if _LINE in text else text


def scan(text: str, first_line: int) -> Scanned:
    """Lay code blocks, comments and the signs of other dialects aside and write line numbers in."""
    return _Scan(text, first_line).run()


class _Scan:
    """One walk over a text; `line` is the number of the line at the place `counted`."""

    def __init__(self, text: str, first_line: int) -> None:
        self.text = f"\n\n{text}"  # so that the first line, too, follows an empty one
        self.line = first_line - 2
        self.counted = 0
        self.scanned = Scanned("")
        self.paragraph_end = 0
        self.ticks = Ticks("")
        self.unended: set[str] = set()
        self.unclosed: dict[str, int] = {}  # so many signs of a fence, or more, end nowhere behind here
        self.signs = Signs(self.text)

    def run(self) -> Scanned:
        out: list[str] = []
        position = 0
        while match := _TOKEN.search(self.text, position):
            out.append(self.text[position : match.start()])
            written, position = self.token(match)
            out.append(written)
        out.append(self.text[position:])
        self.scanned.text = "".join(out)[2:]
        return self.scanned

    def mark(self, position: int) -> str:
        self.line += self.text.count("\n", self.counted, position)
        self.counted = position
        return line_mark(self.line)

    def token(self, match: re.Match[str]) -> tuple[str, int]:
        match match.lastgroup:
            case None:
                return match[0], match.end()
            case "opening":
                return self.fence(match)
            case "ticks":
                return self.code_span(match)
            case "vanishing":
                return self.vanishing(match, match["vanishing"].lower())
            case "tag" | "code" | "note" | "wiki" | "embed" | "learn" | "colons" as kind:
                return self.foreign(match, kind)
        return match[0] + self.mark(match.end()), match.end()

    def fence(self, match: re.Match[str]) -> tuple[str, int]:
        character, length = match["fence"][0], len(match["fence"])
        closing = re.compile(rf"^[ >]*+{character}{{{length},}}+[ ]*+$(?:\n[ >]*+(\{{:?[^{{}}\n]*+\}})[ ]*+$)?", re.MULTILINE)
        end = closing.search(self.text, match.end()) if length < self.unclosed.get(character, length + 1) else None
        if end is None:
            self.unclosed[character] = min(length, self.unclosed.get(character, length))
            self.mark(match.start("fence"))
            self.scanned.remarks.append(Remark(self.line, _NOT_CLOSED))
            return match[0][: match.start("fence") - match.start()], match.end()
        prefix, item = match["prefix"], match["item"]
        inside = _unprefixed(self.text[match.end() + 1 : end.start()], prefix + item)
        opening = f"{match['opening']} {end[1] or ''}".strip()
        place = self.scanned.lay(Fence(inside, opening, self.text[match.start("fence") : end.end()]))
        quote = prefix[: prefix.rfind(">") + 1]
        above = "" if item else f"\n{quote}"
        return f"{above}\n{prefix}{item}{place}\n{quote}", end.end()

    def code_span(self, match: re.Match[str]) -> tuple[str, int]:
        start, length = match.end(), len(match[0])
        if start >= self.paragraph_end:
            end = _PARAGRAPH_END.search(self.text, start)
            self.paragraph_end = end.start() if end else len(self.text)
            self.ticks = Ticks(self.text, start, self.paragraph_end)
        closing = self.ticks.closing(length, start)
        if closing is None:
            return match[0], start
        return self.text[match.start() : closing + length], closing + length

    def foreign(self, match: re.Match[str], kind: str) -> tuple[str, int]:
        found = self.signs.read(match, kind)
        if isinstance(found, Sign):
            if found.of == "code" and found.name in _ENDS:
                return self.vanishing(match, found.name)
            self.mark(match.start())
            return self.scanned.lay(replace(found, line=self.line)), match.end()
        return (match[0][:1], match.start() + 1) if found is None else (found, match.end())

    def vanishing(self, match: re.Match[str], name: str) -> tuple[str, int]:
        end = None if name in self.unended else _ENDS[name].search(self.text, match.end())
        if end is None:
            self.unended.add(name)
            return match[0], match.end()
        written = self.text[match.start() : end.end()]
        if name not in {"pre", "highlight"}:
            return self.scanned.lay(Vanished(written)), end.end()
        text, language = preformatted(match[0], self.text[match.end() : end.start()], name)
        return self.scanned.lay(Fence(text, language, written)), end.end()


def _unprefixed(lines: str, prefix: str) -> str:
    """Take the quote signs and the indentation of a fence away from the lines inside it."""
    quotes, indentation = prefix.count(">"), len(prefix) - prefix.rfind(">") - 1
    return re.sub(rf"^(?:[ ]{{0,3}}>){{0,{quotes}}}[ ]{{0,{indentation}}}", "", lines, flags=re.MULTILINE).rstrip("\n")
