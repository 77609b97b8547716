"""The first picture of a GIF, cut out of all that move after it, and no longer to unpack than it is large."""

from __future__ import annotations

from typing import Final

MOST_PACKED: Final = 1024 * 1024  # bytes of the first picture's pixels
MOST_BLOCKS: Final = 1_000  # between the header and the first picture

_SIGNATURES = (b"GIF87a", b"GIF89a")
_HEADER, _DESCRIPTOR = 13, 10  # bytes
_EXTENSION, _CONTROL, _IMAGE, _END = 0x21, 0xF9, 0x2C, b"\x3b"
_MOST_BITS, _LONGEST_CODE = 8, 12


def size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a GIF from its first bytes, None where it is none."""
    if not data.startswith(_SIGNATURES):
        return None
    return _number(data, 6), _number(data, 8)


def first_picture(data: bytes) -> bytes:
    """Return a GIF of the first picture alone; b"" where there is none, or none that should be unpacked.

    Raises IndexError where it is cut off.
    """
    start = _HEADER + _table(data[10])
    colours, control = data[:start], b""
    for _ in range(MOST_BLOCKS):
        kind = data[start]
        if kind == _IMAGE:
            picture = _picture(data, start)
            return colours + control + picture + _END if picture else b""
        if kind != _EXTENSION:
            return b""
        end, _ = _packed(data, start + 2)
        if data[start + 1] == _CONTROL:  # says which colour is none at all
            control = data[start:end]
        start = end
    return b""


def _number(data: bytes, place: int) -> int:
    return data[place] | data[place + 1] << 8


def _table(flags: int) -> int:
    """Return how many bytes the table of colours is that some flags speak of."""
    return 3 * (2 << (flags & 7)) if flags & 0x80 else 0


def _packed(data: bytes, start: int) -> tuple[int, bytes]:
    """Return where a row of pieces ends, and what they hold together, so much of it as may be unpacked."""
    pieces, taken = [], 0
    while length := data[start]:
        if taken <= MOST_PACKED:
            pieces.append(data[start + 1 : start + 1 + length])
        taken += length
        start += 1 + length
    return start + 1, b"".join(pieces)


def _picture(data: bytes, start: int) -> bytes:
    """Return the block of a picture, b"" where it does not lie on the screen, or is not what its size says."""
    left, top, width, height = (_number(data, start + place) for place in (1, 3, 5, 7))
    screen = size(data) or (0, 0)
    if not width * height or left + width > screen[0] or top + height > screen[1]:
        return b""
    bits = start + _DESCRIPTOR + _table(data[start + 9])
    if not 0 < data[bits] <= _MOST_BITS:
        return b""
    end, packed = _packed(data, bits + 1)
    whole = len(packed) <= MOST_PACKED and _unpacks_to(packed, data[bits], width * height)
    return data[start:end] if whole else b""


def _unpacks_to(packed: bytes, bits: int, size: int) -> bool:
    """Tell whether some codes stand for so many pixels; what is more is never unpacked, however much it is."""
    clear = 1 << bits
    alone = [1] * clear + [0, 0]  # how many pixels each code stands for
    lengths, wide, before = alone[:], bits + 1, 0
    ahead = waiting = 0
    for byte in packed:
        ahead |= byte << waiting
        waiting += 8
        while waiting >= wide:
            code = ahead & (1 << wide) - 1
            ahead >>= wide
            waiting -= wide
            if code == clear:
                lengths, wide, before = alone[:], bits + 1, 0
                continue
            known = len(lengths)
            if code == clear + 1 or code > known or (code == known and not before):
                return size == 0
            length = before + 1 if code == known else lengths[code]
            if before and known < 1 << _LONGEST_CODE:
                lengths.append(before + 1)
                if known + 1 == 1 << wide and wide < _LONGEST_CODE:
                    wide += 1
            before = length
            size -= length
            if size < 0:
                return False
    return size == 0
