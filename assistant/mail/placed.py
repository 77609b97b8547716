"""A text in the ways it may be meant, as it stands and with the escapes of programs undone, and the place of every character."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from assistant.mail.characters import READ, CharacterMap
from assistant.mail.patterns import Pattern

FOREIGN: Final = r"[^\n -~]"  # what may not be what it looks like
TAKEN_OUT: Final = r"<(?:secret|address|user|token|link|ip|session)>"  # what redaction puts in place of what it finds
TAGS: Final = rf"(?!{TAKEN_OUT})" + r"(?:<|&lt;)/?\w{1,12}(?:\s[^&<>\n]{0,2000})?/?(?:>|&gt;)"
# Each with as many backslashes, "amp;" or "3D" as it was escaped times more than once.
ESCAPES: Final = (
    r"(?:\\+x[\da-f]{2})+|(?:\\+[0-3][0-7]{2})+|\\+u[\da-f]{4}|\\+u\{[\da-f]{1,5}\}|\\+."
    r"|(?:%[\da-f]{2})+|&(?:amp;){0,3}#?\w{2,8};"
)
PRINTABLE: Final = r"(?:=(?:3D)*[\dA-F]{2})+|=\r?\n"  # quoted-printable: RFC 2045, 6.7
BREAKS: Final = {"n": "\n", "r": "\n", "t": "\t"}


class PlacedText(NamedTuple):
    """A text as it is meant; `starts` and `ends` say for each of its characters where what it was read from lies."""

    text: str
    starts: list[int]
    ends: list[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part that is not empty lies in what the text was read from."""
        return self.starts[start], self.ends[end - 1]

    def without(self, pattern: re.Pattern[str]) -> PlacedText:
        """Return the text with what the pattern finds left out."""
        gaps = [found.span() for found in pattern.finditer(self.text)]
        kept = [slice(start, end) for (_, start), (end, _) in zip([(0, 0), *gaps], [*gaps, (len(self.text), 0)], strict=True)]
        return PlacedText(
            "".join(self.text[part] for part in kept),
            [place for part in kept for place in self.starts[part]],
            [place for part in kept for place in self.ends[part]],
        )


def placed(text: str, table: CharacterMap = READ) -> Iterator[PlacedText]:
    """Yield the text as it stands, then, where that is something else, as it is meant in each way of writing it.

    The table says what each character of it is read as.
    """
    known: set[str] = set()
    foreign = FOREIGN_SIGN.search(text)
    for begun_by, tokens, meaning in WAYS:
        if known and not foreign and not any(sign in text for sign in begun_by):
            continue  # nothing of it has another meaning
        way = _read(text, tokens, meaning, table)
        if way.text not in known:
            known.add(way.text)
            yield way


def _read(text: str, tokens: Pattern, meaning: Callable[[str], str], table: CharacterMap) -> PlacedText:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for token in tokens.finditer(text):
        start, end = token.span()
        read = meaning(token[0]).translate(table)
        pieces += (text[at:start], read)
        starts += range(at, start)
        starts += [start] * len(read)
        ends += range(at + 1, start + 1)
        ends += [end] * len(read)
        at = end
    pieces.append(text[at:])
    starts += range(at, len(text))
    ends += range(at + 1, len(text) + 1)
    return PlacedText("".join(pieces), starts, ends)


def _as_it_stands(token: str) -> str:
    return token


def _unescaped(token: str) -> str:
    """Return what an escape of C, JSON, Python, JavaScript, an address or HTML stands for."""
    match token[0], token[1:]:
        case "%", _:
            return _decoded(bytes.fromhex(token.replace("%", "")))
        case "&", name:
            import html

            return html.unescape(f"&{name.lower().replace('amp;', '')}")
        case "\\", escape:
            return _unescaped_letter(escape.lstrip("\\") or "\\")
    return token


def _without_tags(token: str) -> str:
    return " " if token.startswith(("<", "&lt;")) and token.endswith((">", "&gt;")) else _unescaped(token)


def _unescaped_letter(escape: str) -> str:
    """Return what stands behind a backslash, or several; letters that stand for nothing keep it, as in a path."""
    if len(escape) == 1:
        return BREAKS.get(escape.lower(), f"\\{escape}" if escape.isalnum() else escape)
    if escape[0] in "uU":
        return chr(int(escape[1:].strip("{}"), 16))
    numbers = escape.lower().replace("\\", " ").split()
    return _decoded(bytes(int(number[1:], 16) if number[0] == "x" else int(number, 8) for number in numbers))


def _printable(token: str) -> str:
    """Return what an escape of quoted-printable stands for; one at the end of a line joins it to the next."""
    if token[0] != "=":
        return token
    return _decoded(bytes(int(octet[-2:], 16) for octet in token.split("=") if octet.strip()))


def _decoded(octets: bytes) -> str:
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("latin-1")


FOREIGN_SIGN: Final = re.compile(FOREIGN)
# Each with the signs by which begins what is not foreign and has another meaning.
WAYS: Final[tuple[tuple[str, Pattern, Callable[[str], str]], ...]] = (
    ("", Pattern(FOREIGN, 0), _as_it_stands),
    ("\\%&", Pattern(f"{ESCAPES}|{FOREIGN}", re.IGNORECASE | re.ASCII), _unescaped),
    ("<\\%&", Pattern(f"{TAGS}|{ESCAPES}|{FOREIGN}", re.IGNORECASE | re.ASCII), _without_tags),
    ("=", Pattern(f"{PRINTABLE}|{FOREIGN}", re.ASCII), _printable),
)
