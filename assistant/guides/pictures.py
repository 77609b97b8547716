"""How large a picture is, told from its first bytes, and whether it is whole: nothing huge or broken is ever decoded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from zlib import crc32, decompressobj, error

from assistant.guides import gif

LARGEST_FILE: Final = 4 * 1024 * 1024  # bytes
HEADER: Final = 256 * 1024  # first bytes, among which the size stands
LONGEST_SIDE: Final = 8_000  # px
MOST_PIXELS: Final = 10_000_000
TALLEST: Final = 10  # times as high as wide: a picture is shown at the width of the page
MOST_SCANS: Final = 20  # of a progressive JPEG, in which ten are usual: the decoder goes over the whole picture for each
MOST_PARTS: Final = 10_000  # chunks of a PNG, segments of a JPEG

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_NEEDED = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_PNG_SUMMED = frozenset({b"IHDR", b"PLTE", b"IDAT"})  # without their right sum nothing is shown
_PNG_COLOURS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # values a pixel, by the kind of colour
_PNG_PASSES = ((8, 8, 0, 0), (8, 8, 4, 0), (4, 8, 0, 4), (4, 4, 2, 0), (2, 4, 0, 2), (2, 2, 1, 0), (1, 2, 0, 1))
"""Of an interlaced PNG: every how many columns and rows a pass has a pixel, and from which on."""
_PIECE = 16 * 1024  # bytes that are unpacked at a time; they become a thousand times as many at most
_DEEP = 16  # bits a colour, which take twice the memory
_JPEG = b"\xff\xd8"
_JPEG_MARK = 0xFF  # what every marker starts with; it may be repeated
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_SCAN, _JPEG_END = 0xDA, 0xD9
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length
_JPEG_NEXT = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # the marker that ends the data of a scan


class Header(NamedTuple):
    """What the first bytes of a picture say: its kind as Qt calls it, its size in pixels, and how many bits a colour has."""

    kind: str
    width: int
    height: int
    depth: int = 8


def header(start: bytes) -> Header | None:
    """Return the header of a PNG, WebP, JPEG or GIF from its first bytes, or None for what must not be decoded.

    None stands for: another format, no header, a side or an area that is too large, a picture too high for its width.
    """
    try:
        found = _header(start)
    except IndexError:
        return None
    if found is None or not 0 < min(found.width, found.height) <= max(found.width, found.height) <= LONGEST_SIDE:
        return None
    area = found.width * found.height * (2 if found.depth == _DEEP else 1)
    return found if area <= MOST_PIXELS and found.height <= TALLEST * found.width else None


def to_decode(data: bytes) -> tuple[Header, bytes] | None:
    """Return the header of a whole picture, and what a decoder needs of it; None where it must not be decoded.

    Of a PNG only the chunks that make the picture are needed: texts and profiles can be packed, and fill the memory. Of a GIF the
    first picture is needed, however long it goes on.
    """
    found = header(data[:HEADER])
    if found is None or (len(data) > LARGEST_FILE and found.kind != "gif"):
        return None
    try:
        needed = _NEEDED[found.kind](data)
    except IndexError:  # it is cut off
        return None
    return (found, needed) if needed else None


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels of a whole picture, or None for what must not be decoded."""
    found = to_decode(data)
    return (found[0].width, found[0].height) if found else None


def _header(data: bytes) -> Header | None:
    if data.startswith(_PNG):
        size = Header("png", _big(data, 16, 4), _big(data, 20, 4), _big(data, 24, 1))
        return size if data[12:16] == b"IHDR" else None
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data.startswith(_JPEG):
        sizes = (place for marker, place in _segments(data) if marker in _JPEG_SIZES)
        place = next(sizes, None)
        return None if place is None else Header("jpeg", _big(data, place + 7, 2), _big(data, place + 5, 2))
    screen = gif.size(data)
    return Header("gif", *screen) if screen else None


def _part(data: bytes, start: int, length: int) -> bytes:
    if len(data) < start + length:
        raise IndexError
    return data[start : start + length]


def _big(data: bytes, start: int, length: int) -> int:
    return int.from_bytes(_part(data, start, length), "big")


def _little(data: bytes, start: int, length: int) -> int:
    return int.from_bytes(_part(data, start, length), "little")


def _needed_of_png(data: bytes) -> bytes:
    kept, packed = [_PNG], []
    position = len(_PNG)
    for _ in range(MOST_PARTS):
        length = _big(data, position, 4) + 12
        kind = _part(data, position + 4, 4)
        if kind in _PNG_NEEDED:
            part = _part(data, position, length)
            if kind in _PNG_SUMMED and crc32(part[4:-4]) != _big(part, length - 4, 4):
                return b""
            kept.append(part)
            if kind == b"IDAT":
                packed.append(part[8:-4])
        if kind == b"IEND":
            return b"".join(kept) if _unpacks_to(b"".join(packed), _bytes_of_png(data)) else b""
        position += length
    return b""


def _bytes_of_png(data: bytes) -> int:
    """Return how many bytes the rows of a PNG are, each with the number of its filter."""
    width, height = _big(data, 16, 4), _big(data, 20, 4)
    bits = _big(data, 24, 1) * _PNG_COLOURS.get(_big(data, 25, 1), 0)
    size = 0
    for across, down, left, top in _PNG_PASSES if _big(data, 28, 1) else ((1, 1, 0, 0),):
        columns, rows = -((left - width) // across), -((top - height) // down)
        size += rows * (1 + (columns * bits + 7) // 8) if columns > 0 else 0
    return size


def _unpacks_to(packed: bytes, size: int) -> bool:
    """Tell whether something unpacks to so many bytes exactly; what is more is never unpacked, however much it is."""
    unpacking = decompressobj()
    try:
        for start in range(0, len(packed), _PIECE):
            size -= len(unpacking.decompress(packed[start : start + _PIECE], size + 1))
            if size < 0:
                return False
    except error:
        return False
    return size == 0 and unpacking.eof


def _webp(data: bytes) -> Header | None:
    match data[12:16]:
        case b"VP8X":
            return Header("webp", _little(data, 24, 3) + 1, _little(data, 27, 3) + 1)
        case b"VP8L":
            bits = _little(data, 21, 4)
            return Header("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case b"VP8 ":
            return Header("webp", _little(data, 26, 2) & 0x3FFF, _little(data, 28, 2) & 0x3FFF)
    return None


def _needed_of_webp(data: bytes) -> bytes:
    return data if len(data) >= 8 + _little(data, 4, 4) else b""


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the markers of a JPEG and where each stands, to its end; what no JPEG has, or has so often, ends them too."""
    position = len(_JPEG)
    for _ in range(MOST_PARTS):
        if data[position] != _JPEG_MARK:
            return
        marker = data[position + 1]
        yield marker, position
        if marker == _JPEG_MARK:
            position += 1
        elif marker in _JPEG_ALONE:
            position += 2
        elif marker == _JPEG_END:
            return
        else:
            position += 2 + max(_big(data, position + 2, 2), 2)
        if marker == _JPEG_SCAN:
            following = _JPEG_NEXT.search(data, position)
            position = following.start() if following else len(data)


def _needed_of_jpeg(data: bytes) -> bytes:
    markers = [marker for marker, _ in _segments(data)]
    return data if markers[-1:] == [_JPEG_END] and markers.count(_JPEG_SCAN) <= MOST_SCANS else b""


_NEEDED = {"png": _needed_of_png, "jpeg": _needed_of_jpeg, "webp": _needed_of_webp, "gif": gif.first_picture}
