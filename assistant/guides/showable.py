"""What may be shown: words without signs that steer a terminal, turn the order of letters around, or hide."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

INSTEAD: Final = "\ufffd"
"""What stands in a name or an address for each sign that may not be shown, so that nobody takes it for another one."""

_LINE_ENDS = r"\r\n?"
_BREAKS = "[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]"
# Control characters; embeddings, overrides and isolates (Unicode UAX #9) and their deprecated kin; annotations, byte order marks,
# noncharacters, halves of a surrogate pair, and tags, which write words that nobody sees.
_NEVER = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
_NEVER += "\U000e0000-\U000e007f"
# Marks of direction, joiners, breaks without width: these show nothing by themselves, and only some scripts need them.
_SILENT = "\u061c\u180e\u200b-\u200f\u2060-\u2065"
_NEEDS_THEM = "[\u05d0-\u05ea\u0620-\u109f\u1700-\u17ff\u1820-\u1cff\ua840-\uabff\ufb1d-\ufdcf\ufe70-\ufefc]"
_HARMFUL = f"[{_NEVER}]"
_HARMFUL_OR_SILENT = f"[{_NEVER}{_SILENT}]"
_LONG_PIECE = r"[\\/]|[^\\/\s]{20}"
_NOT_IN_A_NAME = f"[\t\n\xad{_NEVER}{_SILENT}]"

_compiled = cache(re.compile)  # once it is needed: most words are such as may be shown


def showable(words: str) -> str:
    """Return words as they may be shown, in a terminal and in the window; line breaks and tabs stay.

    Marks of direction and joiners stay beside letters of a script that needs them, such as Arabic, Hebrew or Hindi.
    """
    if words.replace("\n", "").isprintable():
        return words
    harmful = _compiled(_HARMFUL if _compiled(_NEEDS_THEM).search(words) else _HARMFUL_OR_SILENT)
    return harmful.sub("", _compiled(_BREAKS).sub(" ", _compiled(_LINE_ENDS).sub("\n", words)))


def showable_name(words: str) -> str:
    """Return the name of a file or an address as it may be shown on one line, with a sign for each that may not be."""
    return _compiled(_NOT_IN_A_NAME).sub(INSTEAD, words)


def breakable(words: str) -> str:
    """Return the system's words, or a path, so that they can be shown in a narrow column: a line may end within a long name."""
    return _compiled(_LONG_PIECE).sub("\\g<0>\u200b", showable_name(words))
