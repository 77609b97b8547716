"""Packs a cabinet harder than the tool that wrote it: same files, same method (MSZIP), each block at the highest level.

The layout is that of [MS-CAB]: a header, a folder whose data is a row of blocks, each of at most 32 KiB and with a checksum.
"""

from __future__ import annotations

import struct
import zlib
from array import array
from functools import reduce
from operator import xor
from typing import Final

HEADER: Final = struct.Struct("<4s4xI14xHHH")  # signature, size of the cabinet, ..., number of folders, of files, flags
FOLDER: Final = struct.Struct("<IHH")  # where its blocks begin, their number, the method
BLOCK: Final = struct.Struct("<IHH")  # checksum, bytes packed, bytes unpacked
SIZE_AT: Final = 8
FOLDER_AT: Final = 36
MSZIP: Final = 1
MARK: Final = b"CK"


class CabinetError(Exception):
    """A cabinet of another kind than is understood here, in one sentence."""


def packed_harder(cabinet: bytes) -> bytes:
    """Return the cabinet with each block as small as zlib makes it; raises CabinetError when it is not one plain MSZIP folder."""
    signature, _, folders, _, flags = HEADER.unpack_from(cabinet)
    start, count, method = FOLDER.unpack_from(cabinet, FOLDER_AT)
    if (signature, folders, flags, method) != (b"MSCF", 1, 0, MSZIP):
        raise CabinetError("The cabinet is not a single MSZIP folder.")
    result, place, before = bytearray(cabinet[:start]), start, b""
    for _ in range(count):
        _, size, _ = BLOCK.unpack_from(cabinet, place)
        place += BLOCK.size + size
        old = cabinet[place - size : place]
        plain = unpacked(old, before)
        result += block(min(old, packed(plain, before), key=len), len(plain))
        before = plain
    struct.pack_into("<I", result, SIZE_AT, len(result))
    return bytes(result)


def unpacked(data: bytes, before: bytes) -> bytes:
    """Return what a block holds; what the one before it held serves as its dictionary."""
    return zlib.decompressobj(-zlib.MAX_WBITS, zdict=before).decompress(data.removeprefix(MARK))


def packed(plain: bytes, before: bytes) -> bytes:
    """Return the data of a block."""
    machine = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_DEFAULT_STRATEGY, before)
    return MARK + machine.compress(plain) + machine.flush()


def block(data: bytes, plain_size: int) -> bytes:
    """Return a block with its checksum, which covers the data and then the two sizes."""
    sizes = struct.pack("<HH", len(data), plain_size)
    return struct.pack("<I", checksum(sizes, checksum(data, 0))) + sizes + data


def checksum(data: bytes, seed: int) -> int:
    """Return the exclusive or of a seed and the 32-bit words of the data; of bytes that remain, the last is the lowest."""
    whole = len(data) & ~3
    words = array("I", data[:whole])
    return reduce(xor, words, seed) ^ int.from_bytes(data[whole:], "big")
