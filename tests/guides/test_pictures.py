"""The size of a picture from its first bytes; pictures are made by a library that the program does not have."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from assistant.guides.pictures import picture_size


def picture(kind: str, size: tuple[int, int] = (30, 20), mode: str = "RGB", **how: object) -> bytes:
    file = BytesIO()
    Image.new(mode, size).save(file, kind, **how)
    return file.getvalue()


WHOLE = {
    "png": picture("PNG"),
    "webp": picture("WEBP"),
    "webp lossless": picture("WEBP", lossless=True),
    "webp extended": picture("WEBP", mode="RGBA", exif=b"Exif\0\0II*\0\x08\0\0\0\0\0"),
    "jpeg": picture("JPEG"),
    "jpeg progressive": picture("JPEG", progressive=True),
    "jpeg with a comment": picture("JPEG", comment="x" * 5000),
}


@pytest.mark.parametrize("data", WHOLE.values(), ids=WHOLE.keys())
def test_the_size_of_a_whole_picture(data: bytes) -> None:
    assert picture_size(data) == (30, 20)


@pytest.mark.parametrize("data", WHOLE.values(), ids=WHOLE.keys())
def test_a_truncated_picture_has_none(data: bytes) -> None:
    for length in (0, 1, 4, 11, 15, 20, 24, 26, len(data) // 2, len(data) - 3):
        assert picture_size(data[:length]) is None


def png(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header)) + b"\0\0\0\0IEND\xaeB`\x82"
    )


SIZES = [
    ((8_000, 5_000), (8_000, 5_000)),
    ((8_001, 10), None),
    ((10, 8_001), None),
    ((8_000, 5_001), None),
    ((30_000, 30_000), None),
    ((2**31, 2**31), None),
    ((0, 10), None),
    ((10, 0), None),
]


@pytest.mark.parametrize(("written", "expected"), SIZES)
def test_pictures_that_are_too_large_have_none(written: tuple[int, int], expected: tuple[int, int] | None) -> None:
    assert picture_size(png(*written)) == expected


OTHERS = [
    b"GIF89a" + b"\0" * 100,
    b"<svg width='10' height='10'/>",
    b"\x89PNG\r\n\x1a\n" + b"\0" * 30 + b"IEND\xaeB`\x82",
    b"RIFF\x10\0\0\0WEBPABCD" + b"\0" * 20,
    b"RIFF\x10\0\0\0WAVEfmt " + b"\0" * 20,
    b"\xff\xd8\x00\x00\xff\xd9",
    b"\xff\xd8" + b"\xff" * 40 + b"\xff\xd9",
    b"\xff\xd8\xff\xe0\x00\x00" * 3 + b"\xff\xd9",
    b"\xff\xd8\xff\xc0\x00\x11\x08\x00\xff\xd9",
]


@pytest.mark.parametrize("data", OTHERS)
def test_what_is_no_picture_has_none(data: bytes) -> None:
    assert picture_size(data) is None


@given(st.sampled_from(sorted(WHOLE.values())), st.integers(0, 60), st.binary(max_size=8))
def test_no_bytes_break_it(data: bytes, place: int, other: bytes) -> None:
    size = picture_size(data[:place] + other + data[place:])
    assert size is None or (min(size) > 0 and max(size) <= 8_000)
