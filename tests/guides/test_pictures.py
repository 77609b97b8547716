"""The size of a picture from its first bytes; pictures are made by a library that the program does not have."""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from functools import partial
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from assistant.guides.pictures import HEADER, LARGEST_FILE, MOST_PARTS, MOST_SCANS, header, picture_size, to_decode
from tests import made_pictures


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
    "gif": picture("GIF", mode="P"),
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
    ((8_000, 1_250), (8_000, 1_250)),
    ((800, 8_000), (800, 8_000)),
    ((1, 10), (1, 10)),
    ((8_001, 10), None),
    ((10, 8_001), None),
    ((8_000, 1_251), None),
    ((799, 8_000), None),
    ((1, 11), None),
    ((30_000, 30_000), None),
    ((2**31, 2**31), None),
    ((0, 10), None),
    ((10, 0), None),
]


@pytest.mark.parametrize(("written", "expected"), SIZES)
def test_pictures_that_are_too_large_have_none(written: tuple[int, int], expected: tuple[int, int] | None) -> None:
    found = header(png(*written))
    assert (found and found[1:3]) == expected


KINDS = [(depth, 0) for depth in (1, 2, 4, 8, 16)] + [(8, 2), (16, 2), (1, 3), (4, 3), (8, 4), (16, 4), (8, 6), (16, 6)]


@pytest.mark.parametrize("interlaced", [False, True], ids=["rows", "interlaced"])
@pytest.mark.parametrize(("depth", "colour"), KINDS)
def test_the_rows_of_a_png_are_as_many_bytes_as_its_size_says(depth: int, colour: int, interlaced: bool) -> None:
    for width, height in ((1, 1), (2, 9), (5, 3), (30, 20), (33, 17)):
        how = partial(made_pictures.png_of, width=width, height=height, depth=depth, colour=colour, interlaced=interlaced)
        rows = made_pictures.rows_of(width, height, depth=depth, colour=colour, interlaced=interlaced)
        assert picture_size(how(rows)) == (width, height)
        assert picture_size(how(rows + b"\0")) is None
        assert picture_size(how(rows[:-1])) is None


def test_a_png_that_is_packed_wrongly_is_damaged() -> None:
    whole = made_pictures.png(30, 20)
    end = whole.index(b"IDAT") + 4
    assert picture_size(whole[: end - 8] + made_pictures.chunk(b"IDAT", b"words") + whole[-12:]) is None
    assert picture_size(whole[: end - 8] + whole[-12:]) is None


def test_no_more_of_a_png_is_unpacked_than_it_is_large() -> None:
    data = made_pictures.bomb(600, 400, 300_000)
    tracemalloc.start()
    try:
        assert picture_size(data) is None
        assert tracemalloc.get_traced_memory()[1] < 32 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_the_header_is_enough_for_the_size() -> None:
    for data in WHOLE.values():
        found = header(data[:-3])
        assert found
        assert found[1:3] == (30, 20)
    late = WHOLE["jpeg"][:2] + (b"\xff\xe0\xff\xff" + bytes(65_533)) * (HEADER // 65_535 + 1) + WHOLE["jpeg"][2:]
    assert header(late[:HEADER]) is None
    assert picture_size(late) is None


def test_deep_colours_count_twice() -> None:
    assert picture_size(made_pictures.png(2_500, 2_000, depth=16)) == (2_500, 2_000)
    assert picture_size(made_pictures.png(2_500, 2_001, depth=16)) is None


def test_a_file_too_large_is_no_picture() -> None:
    whole = WHOLE["png"]
    assert picture_size(whole + bytes(LARGEST_FILE - len(whole))) == (30, 20)
    assert picture_size(whole + bytes(LARGEST_FILE - len(whole) + 1)) is None


def test_a_decoder_gets_only_what_makes_the_picture() -> None:
    plain = made_pictures.png(30, 20)
    for kind in (b"zTXt", b"iCCP", b"eXIf", b"acTL"):
        assert to_decode(made_pictures.png(30, 20, more=[made_pictures.packed(kind, 100)])) == (header(plain), plain)
    palette = picture("PNG", mode="P")
    found = to_decode(palette)
    assert found
    assert b"PLTE" in found[1]


def test_a_jpeg_that_is_gone_over_too_often_is_none() -> None:
    assert picture_size(made_pictures.progressive(30, 20, MOST_SCANS)) == (30, 20)
    assert picture_size(made_pictures.progressive(30, 20, MOST_SCANS + 1)) is None


def test_the_picture_inside_a_jpeg_is_none_of_its_scans() -> None:
    inside = made_pictures.progressive(30, 20, MOST_SCANS)
    assert picture_size(made_pictures.saved("JPEG", (300, 200), comment=inside)) == (300, 200)


SCATTERED = [
    made_pictures.png(1, 1, more=[made_pictures.chunk(b"tEXt", b"")] * MOST_PARTS),
    b"\xff\xd8" + b"\xff\xe0\x00\x02" * MOST_PARTS + WHOLE["jpeg"][2:],
    WHOLE["jpeg"][:-2] + b"\xff\xe0\x00\x02" * MOST_PARTS + b"\xff\xd9",
    b"\xff\xd8" + b"\xff\xd0" * 10 + b"\xff\xd9",
]


@pytest.mark.parametrize("data", SCATTERED, ids=["chunks", "segments", "segments after the picture", "no size"])
def test_what_is_in_too_many_parts_has_none(data: bytes) -> None:
    assert picture_size(data) is None


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


@pytest.mark.parametrize("kind", [b"IHDR", b"PLTE", b"IDAT"])
def test_a_png_whose_sum_is_wrong_is_damaged(kind: bytes) -> None:
    data = picture("PNG", mode="P")
    place = data.index(kind)
    end = place + 4 + int.from_bytes(data[place - 4 : place], "big")
    assert picture_size(data) is not None
    assert picture_size(data[:end] + bytes([data[end] ^ 1]) + data[end + 1 :]) is None


@pytest.mark.parametrize("data", OTHERS)
def test_what_is_no_picture_has_none(data: bytes) -> None:
    assert picture_size(data) is None


@given(st.sampled_from(sorted(WHOLE.values())), st.integers(0, 60), st.binary(max_size=8))
def test_no_bytes_break_it(data: bytes, place: int, other: bytes) -> None:
    size = picture_size(data[:place] + other + data[place:])
    assert size is None or (min(size) > 0 and max(size) <= 8_000)
