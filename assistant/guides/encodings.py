"""From the bytes of a file to its text: UTF-8, and what older programs save instead."""

from __future__ import annotations

import codecs
from types import MappingProxyType
from typing import Final

USUAL: Final = "UTF-8"

_SIGNED = (
    (codecs.BOM_UTF8, "utf-8-sig", USUAL),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_CODE_PAGES: Final = MappingProxyType({"pl": "cp1250", "cs": "cp1250", "hu": "cp1250", "el": "cp1253", "tr": "cp1254"})
"""How Windows saved languages that its page for Western Europe has not all letters of."""
_MOST_HIGH = 0.3  # share of bytes that are no ASCII in a text of Latin letters
_START = 1_000  # bytes that are looked at
_TEXT = frozenset(b"\t\n\r\x0c")


def decoded(written: bytes, language: str = "") -> tuple[str, str]:
    """Return the text of a file and the name of its encoding, which is a guess where it is neither UTF-8 nor signed.

    Raises:
        UnicodeDecodeError: it is in no encoding that can be told.
    """
    for sign, codec, name in _SIGNED:
        if written.startswith(sign):
            return written.decode(codec), name
    if two := _two_bytes_a_letter(written):
        return written.decode(two), "UTF-16"
    try:
        return written.decode(USUAL), USUAL
    except UnicodeDecodeError:
        if not _looks_latin(written):
            raise
        page = _CODE_PAGES.get(language.split("_", maxsplit=1)[0], "cp1252")
        return written.decode(page), page.replace("cp", "Windows-")


def _two_bytes_a_letter(written: bytes) -> str:
    """Return the codec of a text of Latin letters in UTF-16 without its sign: every other byte is zero; "" for any other text."""
    start = written[:_START]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if max(even, odd) <= len(start) * _MOST_HIGH or min(even, odd):
        return ""
    return "utf-16-be" if even else "utf-16-le"


def _looks_latin(written: bytes) -> bool:
    high = sum(byte > 0x7F for byte in written)  # noqa: PLR2004 - the last of ASCII
    return high < len(written) * _MOST_HIGH and all(byte >= 0x20 or byte in _TEXT for byte in written)  # noqa: PLR2004 - a space
