"""How large a picture is, told from its first bytes, so that nothing huge or broken is ever decoded."""

from __future__ import annotations

from typing import Final

LONGEST_SIDE: Final = 8_000  # px
MOST_PIXELS: Final = 40_000_000
LARGEST_FILE: Final = 20 * 1024 * 1024  # bytes

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND\xaeB`\x82"
_JPEG_MARK = 0xFF
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels of a PNG, WebP or JPEG, or None for what must not be decoded.

    None stands for: another format, a missing header or end, a side of more than 8,000 pixels, more than 40 million pixels.
    """
    try:
        size = _size(data)
    except IndexError:
        return None
    if size is None or not 0 < min(size) <= max(size) <= LONGEST_SIDE or size[0] * size[1] > MOST_PIXELS:
        return None
    return size


def _size(data: bytes) -> tuple[int, int] | None:
    if data.startswith(_PNG):
        return _png(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    return None


def _big(data: bytes, start: int, length: int) -> int:
    return int.from_bytes(_part(data, start, length), "big")


def _little(data: bytes, start: int, length: int) -> int:
    return int.from_bytes(_part(data, start, length), "little")


def _part(data: bytes, start: int, length: int) -> bytes:
    if len(data) < start + length:
        raise IndexError
    return data[start : start + length]


def _png(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR" or _PNG_END not in data:
        return None
    return _big(data, 16, 4), _big(data, 20, 4)


def _webp(data: bytes) -> tuple[int, int] | None:
    if len(data) < 8 + _little(data, 4, 4):
        return None
    match data[12:16]:
        case b"VP8X":
            return _little(data, 24, 3) + 1, _little(data, 27, 3) + 1
        case b"VP8L":
            bits = _little(data, 21, 4)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            return _little(data, 26, 2) & 0x3FFF, _little(data, 28, 2) & 0x3FFF
    return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    if b"\xff\xd9" not in data[-64:]:
        return None
    position = 2
    while True:
        if data[position] != _JPEG_MARK:
            return None
        marker = data[position + 1]
        if marker in _JPEG_SIZES:
            return _big(data, position + 7, 2), _big(data, position + 5, 2)
        position += 1 if marker == _JPEG_MARK else 2 + max(_big(data, position + 2, 2), 2)
