"""Pictures that are made to fill the memory or to take their time, small as files."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable
from io import BytesIO

from PIL import Image

CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # of a PNG's kinds of colour
PASSES = [
    (8, 8, 0, 0),
    (8, 8, 4, 0),
    (4, 8, 0, 4),
    (4, 4, 2, 0),
    (2, 4, 0, 2),
    (2, 2, 1, 0),
    (1, 2, 0, 1),
]  # of an interlaced one


def chunk(kind: bytes, body: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, *, depth: int = 8, colour: int = 2, more: Iterable[bytes] = ()) -> bytes:
    """Return a black PNG of few bytes, with more chunks in it."""
    row = b"\x04" + bytes((width * depth * CHANNELS[colour] + 7) // 8)
    packing = zlib.compressobj(1)
    packed = b"".join(packing.compress(row) for _ in range(height)) + packing.flush()
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def png_of(rows: bytes, width: int, height: int, *, depth: int = 8, colour: int = 2, interlaced: bool = False) -> bytes:
    """Return a PNG whose rows are packed as they are, fitting or not."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced))
    palette = chunk(b"PLTE", bytes(6)) if colour == 3 else b""
    return b"\x89PNG\r\n\x1a\n" + head + palette + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def rows_of(width: int, height: int, *, depth: int = 8, colour: int = 2, interlaced: bool = False) -> bytes:
    """Return the rows of a black PNG."""
    rows = b""
    for across, down, left, top in PASSES if interlaced else [(1, 1, 0, 0)]:
        columns = len(range(left, width, across))
        row = bytes(1 + (columns * depth * CHANNELS[colour] + 7) // 8) if columns else b""
        rows += row * len(range(top, height, down))
    return rows


def bomb(width: int, height: int, size: int) -> bytes:
    """Return a PNG of some bytes that unpacks to a thousand times as many, most of which belong to no row."""
    packing = zlib.compressobj(9)
    start = packing.compress(b"") + packing.flush(zlib.Z_FULL_FLUSH)
    piece = packing.compress(bytes(1 << 24)) + packing.flush(zlib.Z_FULL_FLUSH)
    data = start + piece * ((size - 1_000) // len(piece)) + packing.flush()
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def packed(kind: bytes, size: int) -> bytes:
    """Return a chunk for a PNG that takes `size` bytes once it is read, a text or a profile."""
    return chunk(kind, b"name\0\0" + zlib.compress(bytes(size), 1))


def saved(kind: str, size: tuple[int, int], *, noise: bool = False, **how: object) -> bytes:
    """Return a picture in one of Pillow's formats, white or as hard to pack as can be."""
    file = BytesIO()
    tile = Image.effect_noise((size[0], size[1] // 10), 90).convert("RGB")
    image = Image.new("RGB", size, "white")
    for top in range(0, size[1], tile.height) if noise else ():
        image.paste(tile, (0, top))
    image.save(file, kind, **how)
    return file.getvalue()


def progressive(width: int, height: int, scans: int) -> bytes:
    """Return a white JPEG that is gone over so many times, ten at least."""
    data = saved("JPEG", (width, height), progressive=True)
    starts = [match.start() for match in re.finditer(b"\xff\xda", data)]
    last = data[starts[-1] : -2]
    return data[:-2] + last * (scans - len(starts)) + data[-2:]


def gif(codes: Iterable[int], size: tuple[int, int], *, bits: int = 8, place: tuple[int, int] = (0, 0)) -> bytes:
    """Return a GIF of one picture, packed into these codes: 256 begins anew, 257 ends, where bits are 8."""
    data, ahead, waiting = bytearray(), 0, 0
    wide, known, fresh = bits + 1, (1 << bits) + 2, True
    for code in codes:
        ahead |= code << waiting
        waiting += wide
        data += (ahead & (1 << waiting // 8 * 8) - 1).to_bytes(waiting // 8, "little")
        ahead, waiting = ahead >> waiting // 8 * 8, waiting % 8
        known = (1 << bits) + 2 if code == 1 << bits else known + (not fresh)
        fresh = code == 1 << bits
        wide = min(max(known.bit_length(), bits + 1), 12)
    data += ahead.to_bytes(1, "little") if waiting else b""
    pieces = b"".join(bytes([len(piece)]) + piece for piece in (data[start : start + 255] for start in range(0, len(data), 255)))
    image = struct.pack("<BHHHHBB", 0x2C, *place, *size, 0, bits) + pieces + b"\0"
    return b"GIF89a" + struct.pack("<HHBBB", *size, 0x80, 0, 0) + bytes(6) + image + b";"


def gif_bomb(size: int) -> bytes:
    """Return a small GIF of some bytes that unpacks to thousands of times as many."""
    growing = [256, 0, *range(258, 4096)]
    return gif([*growing, *[4095] * ((size * 8 - len(growing) * 12) // 12)], (300, 200))
