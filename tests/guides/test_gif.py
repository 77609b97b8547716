"""The first picture of a GIF: cut out, and never longer to unpack than it is large."""

from __future__ import annotations

import struct
from io import BytesIO
from itertools import repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from assistant.guides import gif
from assistant.guides.pictures import LARGEST_FILE, header, picture_size, to_decode
from tests import made_pictures
from tests.made_pictures import gif as made

CLEAR, END = 256, 257


def drawn(size: tuple[int, int] = (60, 40), mode: str = "P", **how: object) -> bytes:
    """Return a GIF as another library writes it, no two rows alike."""
    image = Image.effect_noise(size, 60).convert(mode)
    file = BytesIO()
    image.save(file, "GIF", **how)
    return file.getvalue()


def pixels(data: bytes) -> bytes:
    with Image.open(BytesIO(data)) as image:
        return image.convert("RGB").tobytes()


MOVING = drawn(save_all=True, append_images=[Image.effect_noise((60, 40), 20) for _ in range(3)], loop=0, comment=b"x" * 600)
WAYS = {
    "moving": MOVING,
    "plain": drawn(),
    "grey": drawn(mode="L"),
    "two colours": drawn(mode="1"),
    "interlaced": drawn(interlace=1),
    "see-through": drawn(transparency=0),
    "more codes than the table holds": drawn((300, 200)),
}


@pytest.mark.parametrize("data", WAYS.values(), ids=WAYS.keys())
def test_the_first_picture_is_the_one_that_another_library_sees(data: bytes) -> None:
    found = to_decode(data)
    assert found
    assert found[0] == header(data)
    assert found[0].kind == "gif"
    assert pixels(found[1]) == pixels(data)


def test_what_moves_after_it_is_left_out_however_much_it_is() -> None:
    found = to_decode(MOVING)
    assert found
    with Image.open(BytesIO(found[1])) as image:
        assert getattr(image, "n_frames", 1) == 1
    assert b"\xffxxx" not in found[1]
    long = MOVING + bytes(LARGEST_FILE)
    assert to_decode(long) == found


def test_which_colour_is_none_is_kept() -> None:
    found = to_decode(WAYS["see-through"])
    assert found
    with Image.open(BytesIO(found[1])) as image:
        assert image.info["transparency"] == 0


@pytest.mark.parametrize("data", [WAYS["moving"], WAYS["plain"]], ids=["moving", "plain"])
def test_a_truncated_one_has_none(data: bytes) -> None:
    first = to_decode(data)
    assert first
    for length in (5, 6, 9, 12, 100, len(first[1]) // 2, len(first[1]) - 3):
        assert picture_size(data[:length]) is None


PACKED = [
    ("as many as it is large", [CLEAR, *repeat(0, 60), END], True),
    ("a code that is the next one", [CLEAR, 0, 258, 259, 260, *repeat(0, 50), END], True),
    ("no end", [CLEAR, *repeat(0, 60)], True),
    ("nothing to begin with", [*repeat(0, 60), END], True),
    ("anew and anew", [CLEAR, *[code for _ in range(60) for code in (0, CLEAR)], END], True),
    ("too few", [CLEAR, *repeat(0, 59), END], False),
    ("too many", [CLEAR, *repeat(0, 61), END], False),
    ("nothing", [CLEAR, END], False),
    ("a code that nothing made", [CLEAR, 0, 400, *repeat(0, 57), END], False),
    ("a code that is the next one of none", [CLEAR, 258, *repeat(0, 57), END], False),
]


@pytest.mark.parametrize(("codes", "whole"), [case[1:] for case in PACKED], ids=[case[0] for case in PACKED])
def test_it_is_whole_where_its_codes_stand_for_as_many_pixels_as_it_has(codes: list[int], whole: bool) -> None:
    assert (picture_size(made(codes, (10, 6))) == (10, 6)) is whole


def test_nothing_is_unpacked_beyond_what_it_is_large() -> None:
    assert picture_size(made_pictures.gif_bomb(100_000)) is None


def test_what_is_too_much_to_unpack_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    data = WAYS["plain"]
    monkeypatch.setattr(gif, "MOST_PACKED", 1_500)
    assert picture_size(data) is None
    monkeypatch.undo()
    assert picture_size(data) == (60, 40)


SCREEN = b"GIF89a" + struct.pack("<HHBBB", 10, 6, 0, 0, 0)
WHOLE = made([CLEAR, *repeat(0, 60), END], (10, 6))
OTHERS = {
    "no picture": SCREEN + b";",
    "another block": SCREEN + b"\x00" * 20,
    "extensions without end": SCREEN + b"\x21\xfe\x00" * (gif.MOST_BLOCKS + 1) + WHOLE[19:],
    "beyond the screen": made([CLEAR, *repeat(0, 60), END], (10, 6), place=(1, 0)),
    "below the screen": made([CLEAR, *repeat(0, 60), END], (10, 6), place=(0, 1)),
    "no size": made([CLEAR, END], (10, 0)),
    "a picture without a size": WHOLE.replace(struct.pack("<HHHH", 0, 0, 10, 6), struct.pack("<HHHH", 0, 0, 0, 6)),
    "no bits": WHOLE.replace(struct.pack("<HHBB", 10, 6, 0, 8), struct.pack("<HHBB", 10, 6, 0, 0)),
    "too many bits": WHOLE.replace(struct.pack("<HHBB", 10, 6, 0, 8), struct.pack("<HHBB", 10, 6, 0, 9)),
}


@pytest.mark.parametrize("data", OTHERS.values(), ids=OTHERS.keys())
def test_what_is_no_picture_has_none(data: bytes) -> None:
    assert picture_size(WHOLE) == (10, 6)
    assert data != WHOLE
    assert picture_size(data) is None


@given(st.sampled_from([MOVING, WAYS["see-through"]]), st.integers(0, 900), st.binary(max_size=8))
def test_no_bytes_break_it(data: bytes, place: int, other: bytes) -> None:
    size = picture_size(data[:place] + other + data[place:])
    assert size is None or (min(size) > 0 and max(size) <= 8_000)
