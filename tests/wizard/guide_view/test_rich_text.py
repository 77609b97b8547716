"""A guide's text on the screen: emphasis and chips, links only where they are allowed, and never anything interpreted."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from assistant.guides.model import Mark, Span, Text, plain
from assistant.wizard.controls.theme import LIGHT
from assistant.wizard.guide_view.rich_text import TextLabel, html

pytestmark = pytest.mark.usefixtures("application")

OPEN = "https://myaccount.google.com/apppasswords"
LABEL = frozenset({Mark.LABEL})


def only_this(address: str) -> bool:
    return address == OPEN


def laid_out(text: Text) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(html(text, only_this, LIGHT))
    return document


def shown(text: Text) -> str:
    return laid_out(text).toPlainText()


@pytest.mark.parametrize(
    "words",
    ["<b>bold</b>", "1 < 2 & 3 > 2", "&amp; &nbsp; &#60;", "<script>alert(1)</script>", '<img src="x">', "a\nb", "“”", "</span>"],
)
def test_nothing_is_interpreted(words: str) -> None:
    for marks in (frozenset[Mark](), LABEL, frozenset({Mark.STRONG, Mark.CODE})):
        document = laid_out((Span(words, marks),))
        assert document.toPlainText().replace("\u2011", "-").strip() == words
        assert document.allFormats()[0].isValid()
        assert not any(each.isImageFormat() for each in document.allFormats())


@given(st.text(alphabet="<>&;\"'/=ab#1", min_size=1, max_size=30))
def test_any_signs_are_shown_as_they_stand(words: str) -> None:
    assert shown((Span(words),)) == words


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (Mark.STRONG, lambda font: font.weight() >= QFont.Weight.Bold),
        (Mark.EMPHASIS, lambda font: font.italic()),
        (Mark.KEY, lambda font: font.weight() >= QFont.Weight.DemiBold),
        (Mark.LABEL, lambda font: font.weight() == QFont.Weight.DemiBold),
        (Mark.CODE, lambda font: "monospace" in font.families()),
    ],
)
def test_a_mark_is_seen(mark: Mark, expected: Callable[[QFont], bool]) -> None:
    document = laid_out((Span("plain "), Span("set apart", frozenset({mark}))))
    fragments = document.begin().begin()
    formats = []
    while not fragments.atEnd():
        formats.append(fragments.fragment().charFormat().font())
        fragments += 1
    assert expected(formats[-1])
    assert not expected(formats[0])


def test_a_link_is_one_only_where_it_is_allowed() -> None:
    text = (
        Span("here", address=OPEN),
        Span(" and there", address="https://example.org/"),
        Span(" and x", address="javascript:1"),
        Span(" and y", address="/links/manager"),
    )
    written = html(text, only_this, LIGHT)
    assert re.findall('href="(.*?)"', written) == [OPEN, "told:1"]
    assert "example.org" not in written
    assert "javascript" not in written
    assert shown(text) == "here and there and x and y"


def test_an_address_cannot_leave_its_place() -> None:
    written = html((Span("x", address='https://a/"><b>'),), lambda _: True, LIGHT)
    assert written.count("<") == 2
    assert '"><' not in written


@pytest.fixture
def label(show: Callable[..., QWidget]) -> Callable[..., TextLabel]:
    """Return a text as a label of a width."""

    def make(text: Text, width: int = 400) -> TextLabel:
        made = TextLabel(text, only_this, LIGHT)
        show(made, width)
        return made

    return make


@pytest.mark.parametrize("width", [90, 160, 240, 400, 700])
def test_a_chip_is_never_broken(label: Callable[..., TextLabel], width: int) -> None:
    text = (Span("Go down the page and press "), Span("2-Step on", LABEL), Span(" and then "), Span("OK", LABEL), Span("."))
    made = label(text, width)
    first, second = made._chip_areas()
    line = made.fontMetrics().height()
    assert first.height() < 1.8 * line
    assert second.height() < 1.8 * line
    assert first.width() > second.width() > 0


def test_a_chip_lies_behind_its_own_words(label: Callable[..., TextLabel]) -> None:
    before = "Now create one, create two. Press «\u00a0Create\u00a0», "
    with_chip = label((Span(before), Span("Create", LABEL), Span(" at last.")), 700)
    (area,) = with_chip._chip_areas()
    assert area.left() > with_chip.fontMetrics().horizontalAdvance("Now create one, create two. Press")


def test_only_a_long_chip_is_broken(label: Callable[..., TextLabel]) -> None:
    made = label((Span("This is a button with a very long name indeed", LABEL),), 160)
    areas = made._chip_areas()
    assert len(areas) > 1
    assert all(area.right() <= 160 for area in areas)


def test_a_chip_is_painted_in_the_themes_tint(label: Callable[..., TextLabel]) -> None:
    made = label((Span("Press "), Span("Create", LABEL)))
    (area,) = made._chip_areas()
    image = made.grab().toImage()
    line = {image.pixelColor(x, int(area.center().y())).name() for x in range(int(area.left()) + 1, int(area.right()))}
    assert LIGHT.tint in line


def test_a_text_without_chips_paints_none(label: Callable[..., TextLabel]) -> None:
    made = label((Span("Only words"),))
    assert made._chip_areas() == ()
    assert made.accessibleName() == "Only words"


def test_chips_are_found_again_after_the_width_has_changed(label: Callable[..., TextLabel]) -> None:
    made = label((Span("Go down the page as far as it goes and press "), Span("Create", LABEL)), 700)
    (wide,) = made._chip_areas()
    made.resize(160, made.heightForWidth(160))
    (narrow,) = made._chip_areas()
    assert narrow.top() > wide.top()


def test_a_screen_reader_gets_the_words(label: Callable[..., TextLabel]) -> None:
    text = (Span("Press "), Span("Create", LABEL), Span(" <now>", address=OPEN))
    assert label(text).accessibleName() == plain(text)


def test_a_link_is_followed_by_mouse_and_keyboard(label: Callable[..., TextLabel]) -> None:
    made = label((Span("the page", address=OPEN),))
    followed: list[str] = []
    made.followed.connect(followed.append)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(10, made.height() // 2))
    assert followed == [OPEN]
    made.setFocus(Qt.FocusReason.TabFocusReason)
    if not made.hasSelectedText():
        QTest.keyClick(made, Qt.Key.Key_Tab)  # to the link
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert followed == [OPEN, OPEN]


def test_of_a_link_that_is_not_opened_the_address_is_asked_for_by_mouse_and_keyboard(label: Callable[..., TextLabel]) -> None:
    made = label((Span("the page", address="https://example.org/"), Span("the panel", address="told:0")))
    asked: list[str] = []
    made.asked.connect(asked.append)
    made.followed.connect(pytest.fail)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(10, made.height() // 2))
    assert asked == ["https://example.org/"]
    made.setFocus(Qt.FocusReason.TabFocusReason)
    if not made.hasSelectedText():
        QTest.keyClick(made, Qt.Key.Key_Tab)  # to the link
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert asked == ["https://example.org/"] * 2


def test_a_text_without_a_link_is_no_stop_of_the_tab_key(label: Callable[..., TextLabel]) -> None:
    for address in (None, "/links/manager", "javascript:1"):
        assert not label((Span("words"), Span(" there", address=address))).focusPolicy() & Qt.FocusPolicy.TabFocus
    for address in (OPEN, "https://example.org/"):
        assert label((Span("words"), Span(" there", address=address))).focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_line_is_no_longer_than_can_be_read(label: Callable[..., TextLabel]) -> None:
    made = label((Span("words " * 200),))
    assert made.sizeHint().width() <= made.line_width()
