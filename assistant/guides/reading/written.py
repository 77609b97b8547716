"""What people write differently from what Python-Markdown reads, put right in the text."""

from __future__ import annotations

import re

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_HEADING = re.compile(rf"^([ ]{{0,3}}#{{1,6}})[ {_SPACES}]*[{_SPACES}][ {_SPACES}]*", re.MULTILINE)


def spaced_headings(text: str) -> str:
    """Return a text in which ordinary spaces part the signs of headings from their words."""
    return _HEADING.sub(r"\1 ", text)
