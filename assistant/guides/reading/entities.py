"""Entities such as `&nbsp;` and `&#8211;`: what they stand for, as far as it may be shown."""

from __future__ import annotations

import re
from html import unescape

from assistant.guides.showable import INSTEAD, showable, showable_name

# More digits than any character has; Python refuses to read thousands of them as a number.
_ENDLESS = re.compile(r"&#(?:[0-9]{9,}|[xX][0-9a-fA-F]{9,});?")


def decoded(text: str) -> str:
    """Return a text with its entities decoded."""
    return showable(_unescaped(text)) if "&" in text else text


def decoded_address(address: str) -> str:
    """Return an address with its entities decoded; a sign that may not be shown keeps it from being opened."""
    return showable_name(_unescaped(address))


def _unescaped(text: str) -> str:
    return unescape(_ENDLESS.sub(INSTEAD, text))
