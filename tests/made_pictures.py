"""Pictures that are made to fill the memory or to take their time, small as files."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable
from io import BytesIO

from PIL import Image

CHANNELS = {0: 1, 2: 3, 6: 4}  # of a PNG's kinds of colour


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
