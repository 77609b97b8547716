"""Where the window stands on all kinds of screens, and which edge is kept free for its column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QFont

from assistant.wizard.shell.places import (
    FRAME,
    NARROWEST,
    WIDEST,
    Screen,
    column_on,
    has_place,
    kept_free,
    leaves_room,
    on_device,
    whole_on,
    width_on,
)

NO_FRAME, OPENBOX = QMargins(), QMargins(1, 22, 1, 5)
LAPTOP, NETBOOK = Screen(QRect(0, 0, 1366, 768), QRect(0, 0, 1366, 768)), Screen(QRect(0, 0, 1024, 600), QRect(0, 0, 1024, 560))
PANEL_AT_THE_LEFT = Screen(QRect(0, 0, 1366, 768), QRect(48, 0, 1318, 768))
# Qt gives the corner of a screen in the device's pixels, and its size in those of the window.
FINE = Screen(QRect(0, 0, 1920, 1080), QRect(0, 0, 1920, 1080), 2.0)  # 3840 x 2160
BESIDE_FINE = Screen(QRect(3840, 0, 1366, 768), QRect(3840, 0, 1366, 768))
ABOVE, BELOW = Screen(QRect(0, 0, 1366, 768), QRect(0, 0, 1366, 768)), Screen(QRect(0, 768, 1024, 600), QRect(0, 768, 1024, 600))
UNEVEN = Screen(QRect(1366, 0, 1024, 576), QRect(1366, 0, 1024, 576), 1.25)


@pytest.mark.parametrize(
    ("screen", "expected"), [(1024, NARROWEST), (1366, 382), (1920, WIDEST), (3840, WIDEST), (640, NARROWEST)]
)
def test_the_column_is_as_wide_as_the_screen_allows(screen: int, expected: int) -> None:
    assert width_on(QRect(0, 0, screen, 768)) == expected


@pytest.mark.parametrize(
    ("available", "expected"),
    [
        (QRect(0, 0, 1920, 1040), QRect(460, 170, 1000, 700)),
        (QRect(0, 24, 1093, 590), QRect(47, 48, 1000, 542)),
        (QRect(0, 0, 683, 360), QRect(8, 24, 667, 312)),
    ],
    ids=["large", "laptop at 125 %", "laptop at 200 %"],
)
def test_the_whole_window_is_no_larger_than_the_screen(available: QRect, expected: QRect) -> None:
    assert whole_on(available) == expected
    assert available.contains(whole_on(available))


@pytest.mark.parametrize(
    ("free", "frame", "right", "expected"),
    [
        (LAPTOP.free, NO_FRAME, False, QRect(0, 0, 382, 768)),
        (LAPTOP.free, NO_FRAME, True, QRect(984, 0, 382, 768)),
        (LAPTOP.free, OPENBOX, False, QRect(1, 22, 382, 741)),
        (LAPTOP.free, OPENBOX, True, QRect(983, 22, 382, 741)),
        (NETBOOK.free, OPENBOX, False, QRect(1, 22, 360, 533)),
        (NETBOOK.free, OPENBOX, True, QRect(663, 22, 360, 533)),
        (PANEL_AT_THE_LEFT.free, NO_FRAME, False, QRect(48, 0, 369, 768)),
        (BESIDE_FINE.free, NO_FRAME, False, QRect(3840, 0, 382, 768)),
        (BESIDE_FINE.free, NO_FRAME, True, QRect(4824, 0, 382, 768)),
    ],
)
def test_the_column_stands_at_one_side_with_its_frame(free: QRect, frame: QMargins, right: bool, expected: QRect) -> None:
    assert column_on(free, frame, right=right) == expected
    assert free.contains(expected.marginsAdded(frame))


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("right", [False, True])
def test_with_a_large_font_it_leaves_the_browser_some_room(scale: float, right: bool) -> None:
    place = column_on(NETBOOK.free, QMargins(), scale, right=right)
    assert NARROWEST <= place.width() <= NETBOOK.free.width() * 0.6
    assert NETBOOK.free.contains(place)


@pytest.mark.parametrize(
    ("here", "others", "right", "expected"),
    [
        (LAPTOP, [], False, QRect(0, 0, 384, 768)),
        (LAPTOP, [], True, QRect(982, 0, 384, 768)),
        (NETBOOK, [], False, QRect(0, 0, 362, 560)),
        (PANEL_AT_THE_LEFT, [], False, QRect(48, 0, 371, 768)),
        (FINE, [], False, QRect(0, 0, 844, 2160)),
        (FINE, [], True, QRect(2996, 0, 844, 2160)),
        (FINE, [BESIDE_FINE], False, QRect(0, 0, 844, 2160)),
        (FINE, [BESIDE_FINE], True, None),
        (BESIDE_FINE, [FINE], False, None),
        (BESIDE_FINE, [FINE], True, QRect(4822, 0, 384, 768)),
        (ABOVE, [BELOW], False, QRect(0, 0, 384, 768)),
        (BELOW, [ABOVE], False, QRect(0, 768, 362, 600)),
        (BELOW, [ABOVE], True, QRect(662, 768, 362, 600)),
        (UNEVEN, [LAPTOP], False, None),
        (UNEVEN, [LAPTOP], True, QRect(2193, 0, 453, 720)),
    ],
)
def test_an_edge_is_kept_free_where_no_other_screen_lies_beyond_it(
    here: Screen, others: list[Screen], right: bool, expected: QRect | None
) -> None:
    column = column_on(here.free, OPENBOX, right=right).marginsAdded(OPENBOX)
    assert kept_free(column, here, others, right=right) == expected


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize("moved", [-200, -9, 9, 200])
def test_no_edge_is_kept_free_for_a_column_that_stands_elsewhere(right: bool, moved: int) -> None:
    column = column_on(LAPTOP.free, NO_FRAME, right=right)
    assert kept_free(column, LAPTOP, [], right=right) is not None
    assert kept_free(column.translated(moved, 0), LAPTOP, [], right=right) is None
    assert kept_free(column, LAPTOP, [], right=not right) is None


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize(
    ("width", "scale", "kept"),
    [(382, 1.0, True), (436, 1.0, True), (437, 1.0, False), (683, 1.0, False), (856, 2.0, True), (857, 2.0, False)],
)
def test_no_edge_is_kept_free_for_a_column_that_was_made_wide(right: bool, width: int, scale: float, kept: bool) -> None:
    column = QRect(1366 - width if right else 0, 0, width, 768)
    assert (kept_free(column, LAPTOP, [], scale, right=right) is not None) is kept


@pytest.mark.parametrize(
    ("width", "scale", "room"),
    [(800, 1, False), (859, 1, False), (860, 1, True), (1024, 1, True), (1024, 2, False), (1366, 2, True)],
)
@pytest.mark.parametrize("right", [False, True])
def test_a_browser_has_room_beside_the_column_or_gets_none_of_its_own(width: int, scale: int, room: bool, right: bool) -> None:
    screen = Screen(QRect(0, 0, width, 600), QRect(0, 0, width, 600))
    assert leaves_room(screen.free, QFont("Sans", 9 * scale)) is room
    assert (kept_free(column_on(screen.free, NO_FRAME, scale, right=right), screen, [], scale, right=right) is not None) is room


@pytest.mark.parametrize(
    ("window", "screens", "expected"),
    [
        (QRect(100, 50, 1000, 700), [LAPTOP.all], True),
        (QRect(1466, 50, 1000, 700), [LAPTOP.all], False),
        (QRect(1466, 50, 800, 500), [LAPTOP.all, UNEVEN.all], True),
        (QRect(800, 50, 1000, 500), [LAPTOP.all, UNEVEN.all], True),
        (QRect(1200, 50, 1000, 500), [LAPTOP.all], False),
    ],
)
def test_a_window_has_a_place_where_most_of_it_is_on_screens(window: QRect, screens: list[QRect], expected: bool) -> None:
    assert has_place(window, screens) is expected


def test_only_what_is_on_the_screen_is_kept_free() -> None:
    column = column_on(LAPTOP.free, NO_FRAME, right=False)
    assert kept_free(column.translated(-3, -40), LAPTOP, [], right=False) == QRect(0, 0, 379, 728)


@pytest.mark.parametrize(
    ("ratio", "expected"), [(1.0, QRect(11, 12, 13, 14)), (1.25, QRect(11, 12, 17, 18)), (2.0, QRect(12, 14, 26, 28))]
)
def test_a_place_takes_every_pixel_of_the_device_that_it_touches(ratio: float, expected: QRect) -> None:
    screen = Screen(QRect(10, 10, 800, 600), QRect(10, 10, 800, 600), ratio)
    assert on_device(QRect(11, 12, 13, 14), screen) == expected


def test_a_frame_is_never_larger_than_what_a_whole_window_leaves() -> None:
    assert (OPENBOX.left() + OPENBOX.right(), OPENBOX.top() + OPENBOX.bottom()) <= (FRAME.width(), FRAME.height())
