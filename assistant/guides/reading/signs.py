"""The tags and codes of other dialects: how each is taken apart where it is met."""

from __future__ import annotations

import re
from typing import Final

from assistant.guides.reading.asides import Sign
from assistant.guides.reading.entities import decoded
from assistant.guides.reading.roles import HTML, IN_SENTENCES, VOID

_BRACES = r"[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*+\})*+\})*+\}"  # in one another, as objects of MDX are
_MOST = 2_000  # characters of a tag or a code; whoever writes more means something else
_VALUES = rf"(?:[^<>\"'{{}}]|\"[^\"]{{0,{_MOST}}}+\"|'[^']{{0,{_MOST}}}+'|\{{(?:{_BRACES}){{0,{_MOST}}}+\}})*+"
_SKIPPED = "(?!!--|(?:style|script|pre|svg|math|template|textarea)\\b)"
_TAG = rf"/?[A-Za-z][\w.-]*+(?:[\s/]{_VALUES})?"
_CODE = rf"(?:\{{[^{{}}]{{1,{_MOST}}}+\}}|%[^{{}}]{{1,{_MOST}}}+(?<=%))\}}|[\"'][^\"'{{}}\n]{{0,99}}+[\"']\}}"
_LEARN = r"(?:include|code(?:-[\w-]+)?)\s*\[[^\[\]\n]*+\]\([^()\n]*+\)[^\[\]\n]*+|(?:video|uicontrol|dnl|badge)\s++[^\[\]\n]++"
FOREIGN: Final = rf"""
      <{_SKIPPED}(?P<tag>{_TAG})>
    | \{{(?P<code>{_CODE}|/\*|\#[^{{}}\n]*+(?<=\#)\}})
    | \[(?:\^(?P<note>[^\]\s]{{1,50}}+)\]|(?P<wiki>\[[^\[\]\n\s][^\[\]\n]{{0,300}}+\]\])(?![(\[])|!(?P<learn>{_LEARN})\])
    | !\[(?P<embed>\[[^\[\]\n]{{1,300}}+\]\])(?![(\[])
    | :::(?P<colons>(?:image|no-loc|code|video)\b[^:\n]*+(?::(?!::)[^:\n]*+)*+:::)
"""
"""The signs of other dialects, as alternatives of a verbose pattern that does not mind the case of letters.

A tag; a code of Hugo, Jinja, Liquid or MDX; a mark of a footnote; a link and a picture of a wiki; what Microsoft Learn and Adobe
write in brackets and between colons.
"""

_TAG_NAME = re.compile(r"[\s/]")
_CODE_NAME = re.compile(r"(?P<end>/|end(?=[a-z]))?\s*(?P<name>[\w./-]*)")
_COMMENT = ("/*", "!")
_VALUE = re.compile(
    r"""(?:([A-Za-z_:@][\w:.-]*)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|\{((?:[^{}]|\{[^{}]*\})*)\}|\[([^\[\]]*)\]|([^\s"'{}=,\[\]]+))"""
)
_QUOTED = re.compile(r"""["'`]([^"'`\n]*)["'`]""")
_CALLED = re.compile(r"[\w.]+\(.*[\"']([^\"']*)[\"'][ ]*\)", re.DOTALL)
_COMPONENT = re.compile(r"[A-Z]|[a-z]\w*[-.]")
_LEARN_NAME = re.compile(r"([a-z-]+)\s*(.*)", re.IGNORECASE | re.DOTALL)
_CODE_ANYWHERE = re.compile(r"\{\{[^{}:]*\}\}|\{%[^{}]*%\}")
_NOTED = re.compile(r"^[ ]{0,3}\[\^([^\]\s]{1,50})\]:", re.MULTILINE)
_NO_WORDS = re.compile(r"[/.\\]")
_IN_ADDRESS = re.compile(r"\]\(<?[^\s()<>]*+\Z|\]:[ ]*<?[^\s()<>]*+\Z")
_LOOK_BACK = 300  # characters
_ANY_TAG = re.compile(r"<[^<>]*>")
_LINE_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LANGUAGE = re.compile(r"""(?:lang(?:uage)?=["']|\blanguage-)([\w+-]+)""")
_CLOSED = re.compile(r"</([A-Za-z][\w.-]*)\s*>")


class Signs:
    """Tells which signs of one text mean something, and what."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._closed: frozenset[str] | None = None
        self._notes: frozenset[str] | None = None

    def read(self, match: re.Match[str], kind: str) -> Sign | str | None:
        """Return the sign that was met, or what is written in its place, None where it is none."""
        written = match[0]
        match kind:
            case "tag":
                return self._tag(written, match["tag"])
            case "code":
                return self._code(match)
            case "note":
                return self._note(match)
            case "wiki":
                return Sign("wiki", match["wiki"][1:-2], written, 0)
            case "embed":
                return Sign("embed", match["embed"][1:-2], written, 0)
            case "colons":
                name, _, rest = match["colons"].removesuffix(":::").partition(" ")
            case _:
                name, rest = _LEARN_NAME.findall(match["learn"])[0]
        return Sign("code", name.lower(), written, 0, alone=True, values=values_of(rest) | {"all": rest.strip()})

    def _tag(self, written: str, inside: str) -> Sign | str | None:
        end, inside = inside.startswith("/"), inside.lstrip("/")
        name = _TAG_NAME.split(inside, maxsplit=1)[0]
        rest = inside[len(name) :]
        alone = rest.endswith("/")
        lower = name.lower()
        if name == "link":
            return ""
        if lower not in HTML:
            if lower == "a" and "{" in rest:
                return _CODE_ANYWHERE.sub(lambda code: _address(code[0]), written)
            if (
                lower in IN_SENTENCES
                or not _COMPONENT.match(name)
                or not (end or alone or "=" in rest or name in self._closed_tags())
            ):
                return None
        values = values_of(_CODE_ANYWHERE.sub("", rest).rstrip("/"))
        return Sign("tag", lower, written, 0, end, alone or lower in VOID, values)

    def _closed_tags(self) -> frozenset[str]:
        if self._closed is None:
            self._closed = frozenset(_CLOSED.findall(self._text))
        return self._closed

    def _note(self, match: re.Match[str]) -> Sign | None:
        name = match["note"]
        if self._notes is None:
            self._notes = frozenset(_NOTED.findall(self._text))
        return Sign("note", name, match[0], 0) if name in self._notes or name.isdecimal() else None

    def _code(self, match: re.Match[str]) -> Sign | str:
        written, start = match[0], match.start()
        if written == "{/*":
            return Sign("code", written, written, 0)
        if written[1] in "\"'":
            return written[2:-2] or " "
        if _IN_ADDRESS.search(self._text, max(0, start - _LOOK_BACK), start):
            return _address(written)
        if written[1] == "#":
            return ""
        inside = written[2:-2]
        words = inside.strip("<>%#-+ \n")
        if words.startswith(_COMMENT):
            return ""
        if written[1] == "{" and inside[0] not in "<%#":  # a value that is filled in
            return Sign("code", "", written, 0, alone=True, values={"0": _words(words)})
        name, end, rest = _parts(words)
        if not name:
            return ""
        return Sign("code", name, written, 0, end, words.endswith("/"), values_of(rest) | {"all": rest.strip("/ \n")})


def _parts(words: str) -> tuple[str, bool, str]:
    """Return the name of a code, whether it closes, and what stands behind the name."""
    found = _CODE_NAME.match(words)
    return (found["name"].lower(), found["end"] is not None, words[found.end() :]) if found else ("", False, "")


def values_of(rest: str) -> dict[str, str]:
    """Return the values of a tag or a code by their names; those without a name by their place: "0", "1"."""
    values: dict[str, str] = {}
    place = 0
    for found in _VALUE.finditer(rest):
        name, *written = found.groups()
        words = next(word for word in written if word is not None)
        if found[4] is not None:  # an expression of MDX: the text in it, where it holds one
            text = _QUOTED.search(words)
            words = text[1] if text else words
        if name is None:
            name, place = str(place), place + 1
        values.setdefault(name.lower(), decoded(words.strip()))
    return values


def preformatted(opening: str, inside: str, name: str) -> tuple[str, str]:
    """Return the lines and the language of what stands between `<pre>` and its end, or in a block of code of Hugo or Jekyll."""
    if name == "pre":
        inside = opening + inside
        language = _LANGUAGE.search(inside[:_LOOK_BACK])
        inside = _unescaped(_ANY_TAG.sub("", _LINE_TAG.sub("\n", inside)))
        return inside.strip("\n"), language[1] if language else ""
    _, _, values = _parts(opening[2:-2].strip("<>%#-+ "))
    return inside.strip("\n"), values_of(values).get("0", "")


def _unescaped(text: str) -> str:
    return "\n".join(map(decoded, text.split("\n")))


def _words(expression: str) -> str:
    """Return the words that a value which is filled in names itself, "" where it names none: `Glossary("DNS")`."""
    called = _CALLED.fullmatch(expression)
    return called[1] if called and not _NO_WORDS.search(called[1]) else ""


def _address(written: str) -> str:
    """Return what of a code in an address is an address: what it quotes."""
    quoted = _QUOTED.search(written)
    return quoted[1] if quoted else ""
