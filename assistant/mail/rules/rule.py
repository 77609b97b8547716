"""What a rule is, and what is whole in a text."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from assistant.mail.kinds import Kind
from assistant.mail.servers import Protocol

# No place inside a word, a number or a dotted number. Letters are in lower case; what is written without spaces, as in Chinese, has
# no words to be inside of. Two small classes are compiled faster than one of three ranges.
EDGE = r"(?:(?<![0-9a-z])(?<![ß-ɏ])|(?![0-9a-z])(?![ß-ɏ]))(?!(?<=\d)\.\d)(?!(?<=\d\.)\d)"
REST = r"\w*+"
GAP = re.compile(r"(?:\.|\[\^[^\]]{1,9}\])\{\d+,\d+\}")  # in a pattern: some characters, whichever they are


def whole(pattern: str) -> re.Pattern[str]:
    """Return a pattern that finds whole words and numbers only, also on either side of a gap."""
    with_edges = GAP.sub(lambda gap: f"{EDGE}{gap[0]}{EDGE}", pattern)
    return re.compile(f"{EDGE}(?:{with_edges}){EDGE}")


class Basis(StrEnum):
    """What of a text speaks for a kind, the strongest first."""

    SENTENCE = "sentence"
    LINK = "link"
    EVERYDAY = "everyday-sentence"
    PAGE = "help-page"
    ENHANCED_CODE = "enhanced-code"
    REPLY_CODE = "reply-code"
    NUMBER = "error-number"
    PANEL_CODE = "panel-code"
    CUT_OFF = "cut-off-sentence"
    WORDS = "words"
    MISTYPED = "mistyped-sentence"


class Rule(NamedTuple):
    """One way to recognise a kind: any of its phrases or marks, with `beside` present and `without` absent.

    A phrase is compared by its letters alone, so that line wraps, quotes, reply codes, hyphens and capitals do not matter. A mark
    is a regular expression on the text in lower case. Both begin and end where words and numbers do: `REST` takes a mark to the
    end of a word that it only begins. `protocols` limits the rule to texts that came over one of them, None being one that is not
    known; empty means any. `shared` are the other kinds that are told in the same way, the likeliest first.
    """

    kind: Kind
    phrases: tuple[str, ...] = ()
    marks: str = ""
    beside: str = ""
    without: str = ""
    protocols: tuple[Protocol | None, ...] = ()
    shared: tuple[Kind, ...] = ()
