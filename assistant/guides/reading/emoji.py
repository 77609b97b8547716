"""Signs that are written as a name between colons: `:warning:`."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import Final

_SIGNS: Final = MappingProxyType(
    {
        "+1": "👍",
        "-1": "👎",
        "arrow_down": "↓",
        "arrow_left": "←",
        "arrow_right": "→",
        "arrow_up": "↑",
        "ballot_box_with_check": "☑",
        "bulb": "💡",
        "clipboard": "📋",
        "computer": "💻",
        "email": "✉",
        "envelope": "✉",
        "exclamation": "❗",
        "heavy_check_mark": "✔",
        "heavy_plus_sign": "+",
        "information_source": "\u2139",
        "iphone": "📱",
        "link": "🔗",
        "mag": "🔍",
        "memo": "📝",
        "no_entry": "⛔",
        "no_entry_sign": "🚫",
        "point_down": "👇",
        "point_right": "👉",
        "pushpin": "📌",
        "question": "❓",
        "smile": "😄",
        "star": "⭐",
        "tada": "🎉",
        "thumbsup": "👍",
        "thumbsdown": "👎",
        "triangular_flag_on_post": "🚩",
        "warning": "⚠",
        "white_check_mark": "✅",
        "x": "❌",
        "zap": "⚡",
    }
)
"""Names that are not those of Unicode."""


def emoji(name: str) -> str:
    """Return the sign of a name, "" where it is the icon of a site, or nobody knows it."""
    known = _SIGNS.get(name.lower())
    if known is None:
        try:
            known = unicodedata.lookup(name.replace("_", " "))
        except KeyError:
            return ""
    return known
