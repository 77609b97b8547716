"""What no guide contains: it is refused before anybody tries to read it."""

from __future__ import annotations

import re

from assistant.guides.errors import GuideError
from assistant.guides.showable import showable

LARGEST = 2 * 1024 * 1024  # characters
MOST_LINES = 20_000  # of a guide
MOST_LINES_TOGETHER = 1_000  # without an empty one between them
LONGEST_BLOCK = 40_000  # characters
DEEPEST = 30  # quotes and lists in one another
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
_SIGN = r"[ ]*(?:>|[-*+][ ]|\d{1,9}[.)][ ])"
_DEEP = re.compile(rf"^(?:{_SIGN}){{{DEEPEST + 1}}}|^[ >]*[ ]{{{4 * (DEEPEST + 1)}}}", re.MULTILINE)


def clean(text: str, source: str) -> str:
    """Return a guide's text with plain line ends, spaces for tabs, and no signs that may not be shown.

    Raises:
        GuideError: the text is too long, or is no text.
    """
    if len(text) > LARGEST:
        raise GuideError(source, 1, "The file is larger than 2 MB; no guide is that long.")
    odd = _NO_TEXT.search(text)
    if odd:
        raise GuideError(source, text.count("\n", 0, odd.start()) + 1, "There is a character here that no text contains.")
    return showable(text).expandtabs(4)


def refuse_extremes(text: str, first_line: int, source: str) -> None:
    """Refuse what would hold the reader up.

    Raises:
        GuideError: too many lines, too much without an empty line, quotes or lists nested too deep.
    """
    deep = _DEEP.search(text)
    if deep:
        line = first_line + text.count("\n", 0, deep.start())
        raise GuideError(source, line, f"Quotes or lists are nested deeper than {DEEPEST} here.")
    lines = first_line
    for block in text.split("\n\n"):
        height = block.count("\n")
        if len(block) > LONGEST_BLOCK or height > MOST_LINES_TOGETHER:
            raise GuideError(source, lines, "There are thousands of words here without an empty line between them.")
        lines += height + 2
        if lines > MOST_LINES:
            raise GuideError(source, lines, f"The guide is longer than {MOST_LINES} lines; no guide is that long.")
