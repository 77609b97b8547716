"""A cabinet that is packed harder holds what it held before."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build.installers.windows import cabinet

TEXT = b"".join(b"line %d of a file that repeats itself\n" % number for number in range(3000))


def blocks(content: bytes, size: int = 32768) -> list[bytes]:
    return [content[place : place + size] for place in range(0, len(content), size)]


def written(content: bytes, method: int = cabinet.MSZIP) -> bytes:
    """Return a cabinet of one folder, packed as little as zlib can."""
    data = b""
    for plain in blocks(content):
        machine = zlib.compressobj(0, zlib.DEFLATED, -zlib.MAX_WBITS)
        data += cabinet.block(cabinet.MARK + machine.compress(plain) + machine.flush(), len(plain))
    start = cabinet.FOLDER_AT + cabinet.FOLDER.size
    head = cabinet.HEADER.pack(b"MSCF", start + len(data), 1, 0, 0).ljust(cabinet.FOLDER_AT, b"\0")
    return head + cabinet.FOLDER.pack(start, len(blocks(content)), method) + data


def held(packed: bytes) -> bytes:
    start, count, _ = cabinet.FOLDER.unpack_from(packed, cabinet.FOLDER_AT)
    content, before = b"", b""
    for _ in range(count):
        checksum, size, plain_size = cabinet.BLOCK.unpack_from(packed, start)
        data = packed[start + cabinet.BLOCK.size :][:size]
        assert cabinet.block(data, plain_size)[:4] == checksum.to_bytes(4, "little")
        before = cabinet.unpacked(data, before)
        assert len(before) == plain_size
        content += before
        start += cabinet.BLOCK.size + size
    assert start == len(packed)
    return content


def test_a_cabinet_becomes_smaller_and_holds_the_same() -> None:
    before = written(TEXT)
    after = cabinet.packed_harder(before)
    assert len(after) < len(before) / 5
    assert held(after) == TEXT
    assert int.from_bytes(after[cabinet.SIZE_AT :][:4], "little") == len(after)


@given(st.binary(max_size=70_000))
def test_any_content_survives(content: bytes) -> None:
    assert held(cabinet.packed_harder(written(content))) == content


@pytest.mark.parametrize(("data", "expected"), [(b"", 0), (b"\x01\x02\x03\x04", 0x04030201), (b"\0\0\0\0\x01\x02", 0x0102)])
def test_the_checksum_is_that_of_the_format(data: bytes, expected: int) -> None:
    assert cabinet.checksum(data, 0) == expected


@pytest.mark.parametrize("other", [written(TEXT, method=3), b"MSXX" + written(TEXT)[4:]])
def test_a_cabinet_of_another_kind_is_refused(other: bytes) -> None:
    with pytest.raises(cabinet.CabinetError):
        cabinet.packed_harder(other)
