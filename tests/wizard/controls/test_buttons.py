"""Buttons, cards and titles that open: whole words at every width, and the same by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from assistant.journey.progress import State
from assistant.wizard.controls.buttons import ActionButton, elastic
from assistant.wizard.controls.card import Card, switch
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.controls.focus_ring import REACH
from assistant.wizard.controls.theme import DARK, LIGHT, Theme
from assistant.wizard.pages.step_entries import Entry
from assistant.wizard.shell.step_list import StepList, StepRow

LONG = "Open the page of the app passwords in the browser that you use every day"


@pytest.fixture(autouse=True)
def light(set_theme: Callable[[Theme], None]) -> None:
    set_theme(LIGHT)


def image_of(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def ink(image: QImage, colour: str, area: QRect | None = None) -> int:
    """Return how many pixels of exactly this colour there are."""
    where = (area or image.rect()).intersected(image.rect())
    pixels = ((x, y) for x in range(where.left(), where.right() + 1) for y in range(where.top(), where.bottom() + 1))
    return sum(image.pixelColor(x, y) == QColor(colour) for x, y in pixels)


# Buttons


def test_a_button_acts_by_mouse_and_keyboard(show: Callable[..., QWidget]) -> None:
    pressed: list[str] = []
    button = ActionButton("Open", lambda: pressed.append("x"))
    show(button, 120, 40)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["x", "x"]


def test_an_ampersand_is_shown_and_is_no_shortcut() -> None:
    button = ActionButton("Salt & pepper", lambda: None)
    assert button.text() == "Salt && pepper"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("kind", ["", "primary", "secondary", "flat"])
@pytest.mark.parametrize("external", [False, True])
@pytest.mark.parametrize("width", [140, 700])
def test_the_words_are_whole_at_every_width(show: Callable[..., QWidget], kind: str, external: bool, width: int) -> None:
    button = ActionButton(LONG, lambda: None, kind=kind, external=external)
    height = button.heightForWidth(width)
    needed = button.fontMetrics().boundingRect(QRect(0, 0, width - 36 - 20 * external, 9999), int(Qt.TextFlag.TextWordWrap), LONG)
    assert height >= needed.height()
    show(button, width, height)
    words = {"primary": LIGHT.on_accent, "flat": LIGHT.accent}.get(kind, LIGHT.text)
    assert ink(image_of(button), words) > 50


def test_a_button_is_large_enough_to_be_met() -> None:
    for kind in ("", "primary", "flat"):
        button = ActionButton("OK", lambda: None, kind=kind)
        assert button.sizeHint().height() >= 32
        assert button.minimumSizeHint().width() <= button.sizeHint().width() + 40


def segments(image: QImage, colour: str) -> list[int]:
    """Return the widths of what is drawn in a colour, from left to right, parted where five columns are empty."""
    columns = [x for x in range(image.width()) if ink(image, colour, QRect(x, 0, 1, image.height()))]
    starts = [x for before, x in zip([-99, *columns], columns, strict=False) if x - before > 5]
    ends = [x for x, after in zip(columns, [*columns[1:], 9999], strict=False) if after - x > 5]
    return [end - start for start, end in zip(starts, ends, strict=True)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_arrow_stands_where_one_reads_on(show: Callable[..., QWidget], direction: Qt.LayoutDirection) -> None:
    drawn = []
    for external in (False, True):
        button = ActionButton("Opening", lambda: None, kind="primary", external=external)
        button.setLayoutDirection(direction)
        show(button, 200, 40)
        drawn.append(segments(image_of(button).copy(QRect(10, 5, 180, 30)), LIGHT.on_accent))
    (_,), (first, last) = drawn
    assert (last < first) == (direction == Qt.LayoutDirection.LeftToRight)


def test_a_disabled_button_is_seen_to_be_so(show: Callable[..., QWidget]) -> None:
    button = ActionButton(LONG, lambda: None)
    button.setEnabled(False)
    show(button, 200, button.heightForWidth(200))
    assert ink(image_of(button), LIGHT.secondary) > 50
    assert ink(image_of(button), LIGHT.text) == 0


def test_an_elastic_button_takes_the_room_there_is() -> None:
    assert elastic(ActionButton("Open", lambda: None)).sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding


# Cards


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("slim", [False, True])
def test_a_card_that_was_chosen_is_seen_to_be_so(show: Callable[..., QWidget], theme: Theme, slim: bool) -> None:
    card = Card("Set up access", ("For a printer",), theme, slim=slim)
    show(card, 300, card.heightForWidth(300))
    before = ink(image_of(card), theme.accent)
    card.was_chosen = True
    assert ink(image_of(card), theme.accent) > before + 100


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_switched_on_is_seen_to_be_so(show: Callable[..., QWidget], theme: Theme) -> None:
    card = switch("Try POP too", theme)
    show(card, 300, card.heightForWidth(300))
    before = ink(image_of(card), theme.accent)
    card.click()
    assert ink(image_of(card), theme.accent) > before + 100


def test_a_card_says_its_words_to_screen_readers() -> None:
    card = Card("Salt & pepper", ("For a printer", " ", "Your phone"), LIGHT)
    assert (card.accessibleName(), card.accessibleDescription()) == ("Salt & pepper", "For a printer Your phone")
    assert card.shortcut().isEmpty()
    card.set_last_line("About 5 minutes")
    assert card.accessibleDescription() == "For a printer About 5 minutes"


def test_filling_in_the_last_line_moves_nothing() -> None:
    card = Card("Set up", ("For a printer", " "), LIGHT)
    before = card.heightForWidth(260)
    card.set_last_line("About 5 minutes")
    assert card.heightForWidth(260) == before


def test_a_card_is_as_high_as_its_words() -> None:
    card = Card("Set up access for a program", ("For Outlook, Thunderbird, a printer, OVHcloud Mail Migrator",), LIGHT)
    assert card.heightForWidth(160) > card.heightForWidth(400)
    assert card.hasHeightForWidth()
    assert card.sizeHint().height() == card.heightForWidth(card.sizeHint().width())
    assert card.minimumSizeHint().height() >= 32


def test_a_card_that_acts_is_pressed_with_enter(show: Callable[..., QWidget]) -> None:
    pressed: list[bool] = []
    card = Card("A guide", (), LIGHT)
    card.clicked.connect(lambda: pressed.append(True))
    show(card, 200, 60)
    card.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(card, key)
    assert pressed == [True] * 3
    assert not card.isChecked()


@pytest.mark.parametrize("at_start", [False, True])
def test_a_card_is_mirrored(show: Callable[..., QWidget], at_start: bool) -> None:
    images = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        card = switch("Set up", LIGHT) if at_start else Card("Set up", ("a",), LIGHT)
        card.setLayoutDirection(direction)
        card.setChecked(at_start)
        card.was_chosen = not at_start
        show(card, 300, card.heightForWidth(300))
        image = image_of(card)
        half = QRect(4, 4, image.width() // 2 - 8, image.height() - 8)
        images.append(ink(image, LIGHT.accent, half))
    assert (images[0] > images[1]) == at_start


def test_a_switch_is_on_or_off_by_itself(show: Callable[..., QWidget]) -> None:
    one, two = switch("Try POP too", LIGHT), switch("Another", LIGHT)
    for each in (one, two):
        show(each, 200, 40)
        each.click()
    assert one.isChecked()
    assert two.isChecked()
    one.click()
    assert not one.isChecked()


# Titles that open


def content() -> QWidget:
    return QLabel("what is under it")


def test_what_is_under_a_title_is_made_when_it_is_wanted(show: Callable[..., QWidget]) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(content())
        return made[-1]

    opens = Disclosure("It looks different & strange", make)
    heard: list[bool] = []
    opens.toggled.connect(heard.append)
    show(opens, 300, 100)
    assert made == []
    QTest.mouseClick(opens.button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert made[0].isVisible()
    opens.button.setFocus()
    QTest.keyClick(opens.button, Qt.Key.Key_Space)
    assert not made[0].isVisible()
    opens.button.click()
    assert len(made) == 1
    assert heard == [True, False, True]
    assert opens.button.text() == "It looks different && strange"


def test_a_title_can_be_open_from_the_beginning(show: Callable[..., QWidget]) -> None:
    opens = Disclosure("A title", content, opened=True)
    show(opens, 300, 100)
    assert opens.button.isChecked()
    assert opens.findChildren(QLabel)[0].isVisible()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_triangle_stands_before_the_title_and_turns(show: Callable[..., QWidget], direction: Qt.LayoutDirection) -> None:
    opens = Disclosure("T", content)
    opens.setLayoutDirection(direction)
    opens.button.setLayoutDirection(direction)
    show(opens, 300, 60)
    button = opens.button
    image = image_of(button)
    side = QRect(0 if direction == Qt.LayoutDirection.LeftToRight else image.width() - 20, 0, 20, image.height())
    closed = image.copy(side)
    assert ink(closed, LIGHT.accent) > 10
    button.click()
    assert image_of(button).copy(side) != closed


# The list of steps

ENTRIES = (
    Entry(1, "Open your account", State.PROVEN, "Step 1 of 4, checked: Open your account", reachable=True),
    Entry(2, "Turn it on & <b>go</b>", State.SAID_DONE, "Step 2 of 4, done: Turn it on", reachable=True),
    Entry(3, "Create", State.TO_DO, "Step 3 of 4, to do: Create", current=True, reachable=True),
    Entry(4, "Copy the letters", State.TO_DO, "Step 4 of 4, to do: Copy the letters"),
)


@pytest.fixture
def step_list(show: Callable[..., QWidget]) -> tuple[StepList, list[str]]:
    went: list[str] = []
    made = StepList(lambda index: went.append(str(index)), lambda: went.append("overview"))
    made.show_entries("Make an app password · 5 min left", ENTRIES, LIGHT)
    show(made, 260, 400)
    return made, went


def test_only_steps_already_seen_are_led_to(step_list: tuple[StepList, list[str]]) -> None:
    made, went = step_list
    for row in made.rows:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert went == ["0", "1", "2"]
    focusable = [bool(row.focusPolicy() & Qt.FocusPolicy.TabFocus) for row in made.rows]
    assert focusable == [True, True, False, False]


def test_the_title_leads_to_all_steps(step_list: tuple[StepList, list[str]]) -> None:
    made, went = step_list
    title = made.findChild(QPushButton, "overview")
    assert isinstance(title, QPushButton)
    title.click()
    assert went == ["overview"]


def test_a_row_says_number_state_and_title(step_list: tuple[StepList, list[str]]) -> None:
    made, _ = step_list
    assert [row.accessibleName() for row in made.rows] == [entry.spoken for entry in ENTRIES]
    assert [row.isEnabled() for row in made.rows] == [True, True, True, False]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_rows_state_is_seen(show: Callable[..., QWidget], theme: Theme, direction: Qt.LayoutDirection) -> None:
    signs = []
    for entry in ENTRIES:
        row = StepRow(entry, theme)
        row.setLayoutDirection(direction)
        show(row, 220, row.heightForWidth(220))
        image = image_of(row)
        side = QRect(0, 0, 48, image.height())
        circle = side if direction == Qt.LayoutDirection.LeftToRight else side.translated(image.width() - 48, 0)
        signs.append((ink(image, theme.ok, circle) > 100, ink(image, theme.accent, circle) > 10))
    assert signs == [(True, False), (True, False), (False, True), (False, False)]


def test_what_was_skipped_is_seen_and_has_its_word(show: Callable[..., QWidget]) -> None:
    images, heights = [], []
    for remark in ("", "skipped"):
        row = StepRow(Entry(1, "Same", State.TO_DO, "x", reachable=True, remark=remark), LIGHT)
        heights.append(row.heightForWidth(220))
        show(row, 220, 60)
        images.append(image_of(row).copy(0, 0, 48, 60))
    assert images[0] != images[1]
    assert heights[1] > heights[0]


def test_proven_differs_from_said_done(show: Callable[..., QWidget]) -> None:
    images = []
    for state in (State.PROVEN, State.SAID_DONE):
        row = StepRow(Entry(1, "Same", state, "x", reachable=True), LIGHT)
        show(row, 220, 50)
        images.append(image_of(row))
    assert images[0] != images[1]


def test_a_long_title_gets_the_lines_it_needs() -> None:
    row = StepRow(Entry(1, LONG, State.TO_DO, "x"), LIGHT)
    assert row.heightForWidth(160) > row.heightForWidth(600)
    assert row.sizeHint().height() == row.heightForWidth(row.sizeHint().width())
    assert row.minimumSizeHint().height() >= 32
    assert row.hasHeightForWidth()


def test_many_steps_scroll_to_the_one_that_is_current(show: Callable[..., QWidget]) -> None:
    made = StepList(lambda _: None, lambda: None)
    entries = tuple(Entry(n, f"Step {n}", State.TO_DO, f"Step {n}", current=n == 30, reachable=True) for n in range(1, 31))
    show(made, 260, 300)
    made.show_entries("Many", entries, LIGHT)
    made.show_entries("Many", entries, DARK)
    assert made.rows[-1].visibleRegion().boundingRect().height() > 0


def listed(title: str) -> tuple[StepList, StepRow]:
    """Return a list of so many steps that it scrolls, and the row with this title."""
    made = StepList(lambda _: None, lambda: None)
    made.resize(300, 200)
    made.show_entries("Many", tuple(Entry(n, title if n == 2 else "Step", State.TO_DO, "x") for n in range(1, 31)), LIGHT)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made, made.rows[1]


@pytest.mark.parametrize("current", [False, True])
def test_a_list_is_as_wide_as_its_longest_word_needs(qtbot: QtBot, current: bool) -> None:
    usual, _ = listed("Step")
    made, row = listed("Zwei-Faktor Sicherheitsbenachrichtigungen öffnen")
    row.show_entry(Entry(2, row.text(), State.TO_DO, "x", current=current))
    assert made.width() > usual.width()
    longest = row.fontMetrics().horizontalAdvance("Sicherheitsbenachrichtigungen")
    assert row.width() == made._area.viewport().width() - 2 * REACH
    assert longest <= row._words(row.width()).width() <= row.width() - 56


def test_a_word_without_end_is_broken_and_leaves_the_page_its_room(qtbot: QtBot) -> None:
    made, row = listed("x" * 300)
    assert made.width() < made.fontMetrics().horizontalAdvance("0") * 45
    assert row._words(row.width()).width() <= row.width() - 56
    assert row.height() > 5 * row.fontMetrics().height()
