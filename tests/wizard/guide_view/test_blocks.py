"""Every kind of block becomes widgets, in order, with its words as they stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtGui import Qt as TextOf
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assistant.guides.model import (
    Block,
    Callout,
    CalloutKind,
    Carousel,
    Code,
    Collapsible,
    Heading,
    Items,
    Paragraph,
    Part,
    Parts,
    Picture,
    Screenshot,
    Span,
    Tab,
    Table,
    Tabs,
    Text,
    Value,
)
from assistant.wizard.controls.accessibility import HeadingLabel
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.controls.layouts import lay_out_now
from assistant.wizard.controls.theme import DARK, LIGHT, RHYTHM
from assistant.wizard.guide_view import blocks
from assistant.wizard.guide_view.blocks import ViewContext
from assistant.wizard.guide_view.picture import InItsPlace, PictureView
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.guide_view.values import value_table
from tests import made_pictures
from tests.wizard.tree import nodes

OPEN = "https://myaccount.google.com/apppasswords"


def words(text: str) -> Text:
    return (Span(text),)


def p(text: str) -> Paragraph:
    return Paragraph(words(text))


EVERY_KIND: list[Block] = [
    p("a <b>paragraph</b>"),
    Heading(2, words("a <b>heading</b>")),
    Items(((p("an <b>item</b>"),), (p("another"), p("of two")))),
    Table((words("<b>head</b>"), words("B")), ((words("<i>cell</i>"), words("2")),)),
    Code("if 1 < 2:\n    print('<b>')"),
    Value("imap.<b>gmail</b>.com", "Server <b>name</b>"),
    Callout(CalloutKind.WARNING, (p("a <b>callout</b>"),), "Its <b>title</b>"),
    Tabs((Tab("first", (p("in the <b>first</b>"),)), Tab("second", (p("in the second"),)))),
    Collapsible("A <b>title</b>", (p("what is <b>under</b> it"),), opened=True),
    Parts((Part(words("a <b>part</b>"), (p("what is <b>in</b> it"),)),)),
    Picture("missing.png", "a <b>picture</b>"),
    Carousel(((p("slide <b>one</b>"),), (p("slide two"),))),
]


def shown(widget: QWidget) -> list[str]:
    """Return the words of all labels and buttons, as a person reads them."""
    found = []
    for each in (widget, *widget.findChildren(QWidget)):
        if isinstance(each, QLabel):
            found.append(read(each))
        elif isinstance(each, QAbstractButton):
            found.append(each.text() or each.accessibleName())
    return found


def read(label: QLabel) -> str:
    guessed = label.textFormat() == Qt.TextFormat.AutoText and TextOf.mightBeRichText(label.text())
    if guessed or label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(label.text())
        return document.toPlainText()
    return label.text()


@pytest.mark.parametrize("block", EVERY_KIND, ids=lambda block: type(block).__name__)
def test_every_kind_becomes_a_widget_and_nothing_is_interpreted(
    block: Block, context: ViewContext, show: Callable[..., QWidget]
) -> None:
    made = blocks.widget(block, context)
    show(made)
    assert " ".join(shown(made)).count("<b>") == repr(block).count("<b>") > 0


def test_no_kind_was_left_out() -> None:
    assert {type(block) for block in EVERY_KIND} == set(get_args(Block))


def test_blocks_stand_in_their_order(context: ViewContext) -> None:
    box = QWidget()
    layout = QVBoxLayout(box)
    blocks.fill(layout, [p("one"), Heading(2, words("two")), p("three")], context)
    assert shown(box) == ["one", "two", "three"]


def test_a_heading_is_one_for_screen_readers(context: ViewContext) -> None:
    made = blocks.widget(Heading(3, words("Then this")), context)
    assert isinstance(made, HeadingLabel)
    assert (made.accessibleName(), made.level) == ("Then this", 3)


def test_an_ordered_list_counts_from_its_start(context: ViewContext) -> None:
    assert shown(blocks.widget(Items(((p("a"),), (p("b"),)), ordered=True, start=3), context)) == ["3.", "a", "4.", "b"]
    assert shown(blocks.widget(Items(((p("a"),),)), context)) == ["•", "a"]


def test_a_list_of_values_is_a_table_of_them(context: ViewContext, remembered: object) -> None:
    made = blocks.widget(Items(((Value("imap.gmail.com", "Server"),), (Value("993", "Port"),))), context)
    assert isinstance(made, QFrame)
    names = [button.accessibleName() for button in made.findChildren(QPushButton)]
    assert names == ["Copy Server: imap.gmail.com", "Copy Port: 993"]
    for button in made.findChildren(QPushButton):
        button.click()
    assert remembered.copied == ["imap.gmail.com", "993"]  # type: ignore[attr-defined]


def test_a_table_of_values_takes_two_lines_each_in_a_narrow_window(make_context: Callable[..., ViewContext]) -> None:
    values = [("Server", "imap.gmail.com", True), ("Password", "the 16 letters", False)]
    wide, narrow = (value_table(values, make_context().copy, narrow=narrow) for narrow in (False, True))
    assert narrow.sizeHint().width() < wide.sizeHint().width()
    assert len(narrow.findChildren(QPushButton)) == len(wide.findChildren(QPushButton)) == 1


def test_a_value_reads_left_to_right_and_can_be_copied(context: ViewContext, remembered: object) -> None:
    made = blocks.widget(Value("imap.gmail.com", "Server"), context)
    assert shown(made) == ["Server:", "\u2066imap.gmail.com\u2069", "Copy"]
    button = made.findChildren(QPushButton)[0]
    assert button.accessibleName() == "Copy Server"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert remembered.copied == ["imap.gmail.com"]  # type: ignore[attr-defined]


def test_a_value_without_a_label_names_itself(context: ViewContext) -> None:
    made = blocks.widget(Value("993"), context)
    assert made.findChildren(QPushButton)[0].accessibleName() == "Copy 993"


def test_a_value_of_several_lines_stands_in_a_box(context: ViewContext, remembered: object) -> None:
    letter = "Dear administrator,\n\nplease allow it."
    made = blocks.widget(Value(letter, "The text"), context)
    assert letter in shown(made)
    made.findChildren(QPushButton)[0].click()
    assert remembered.copied == [letter]  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", list(CalloutKind))
def test_a_callout_says_its_kind_in_words(kind: CalloutKind, context: ViewContext) -> None:
    plain = blocks.widget(Callout(kind, (p("text"),)), context)
    titled = blocks.widget(Callout(kind, (p("text"),), "Mind this"), context)
    assert plain.property("kind") == blocks.callout_look(kind)[0]
    if kind is CalloutKind.QUOTE:
        assert shown(plain) == ["text"]
        assert shown(titled) == ["Mind this", "text"]
    else:
        word = blocks.callout_word(kind)
        assert shown(plain) == [word, "text"]
        assert shown(titled) == [f"{word}: Mind this", "text"]


def test_no_two_kinds_of_callout_have_the_same_word() -> None:
    spoken = [blocks.callout_word(kind) for kind in CalloutKind]
    assert len(set(spoken)) == len(spoken)


def test_a_callout_can_hold_something_under_its_text(context: ViewContext) -> None:
    button = QPushButton("Go there")
    assert shown(blocks.callout(CalloutKind.NOTE, "", [p("text")], context, below=button)) == ["Note", "text", "Go there"]


def test_tabs_show_one_at_a_time(context: ViewContext, show: Callable[..., QWidget]) -> None:
    made = blocks.widget(EVERY_KIND[7], context)
    assert isinstance(made, QTabWidget)
    show(made)
    assert [made.tabText(index) for index in range(made.count())] == ["first", "second"]
    assert [read(label) for label in made.findChildren(TextLabel) if label.isVisible()] == ["in the <b>first</b>"]
    made.setCurrentIndex(1)
    assert [read(label) for label in made.findChildren(TextLabel) if label.isVisible()] == ["in the second"]


def test_a_title_that_is_too_long_for_a_tab_stands_as_a_whole_in_it(context: ViewContext) -> None:
    title = "On a telephone whose settings have another name than here"
    made = blocks.widget(Tabs((Tab(title, (p("text"),)), Tab("short", (p("text"),)))), context)
    assert isinstance(made, QTabWidget)
    assert [made.tabText(index) for index in range(2)] == ["On a telephone whose settings have anot…", "short"]
    assert [label.text() for label in made.findChildren(HeadingLabel)] == [title]


@pytest.mark.parametrize("dark", [False, True])
def test_where_titles_do_not_fit_arrows_turn_to_the_others(
    dark: bool, context: ViewContext, show: Callable[..., QWidget], set_theme: Callable[..., None]
) -> None:
    set_theme(DARK if dark else LIGHT)
    titles = [f"A way with number {number}" for number in range(8)]
    made = show(blocks.widget(Tabs(tuple(Tab(title, (p(title),)) for title in titles)), context), 320)
    arrows = [button for button in made.findChildren(QToolButton) if button.isVisible()]
    assert len(arrows) == 2
    for arrow in arrows:
        image = arrow.grab().toImage()
        middle = {image.pixelColor(x, y).name() for x in range(8, image.width() - 8) for y in range(8, image.height() - 8)}
        assert len(middle) > 1  # its sign can be seen
    assert made.minimumSizeHint().width() <= 320


@pytest.mark.parametrize("width", [300, 600])
def test_tabs_are_as_high_as_the_one_that_is_shown(width: int, context: ViewContext, show: Callable[..., QWidget]) -> None:
    tall = Tabs((Tab("few", (p("one"), p("two"))), Tab("many", tuple(p("words " * 30) for _ in range(12))), Tab("few & far", ())))
    box = QWidget()
    layout = QVBoxLayout(box)
    blocks.fill(layout, [tall, Items(((tall,), (p("item"),))), p("after")], context)
    layout.addStretch(1)
    show(box, width, 6_000)
    listed = box.children()[2]
    assert isinstance(listed, QWidget)
    after = [listed, *(label for label in listed.findChildren(TextLabel) if read(label) == "item")]
    tabs = box.findChildren(QTabWidget)
    for number in (0, 1, 2, 0):
        for each in tabs:
            each.setCurrentIndex(number)
        lay_out_now(box)
        for each, label in zip(tabs, after, strict=True):
            page = each.currentWidget()
            shown_page = [inner for inner in page.findChildren(TextLabel) if inner.isVisible()]
            assert [inner.height() for inner in shown_page] == [inner.heightForWidth(inner.width()) for inner in shown_page]
            top = label.mapTo(box, QPoint(0, 0)).y()
            end = each.mapTo(box, QPoint(0, each.height())).y()
            assert 0 <= top - end <= 2 * RHYTHM
    assert tabs[0].tabText(2) == "few && far"


def test_a_carousel_numbers_its_slides(context: ViewContext) -> None:
    made = blocks.widget(EVERY_KIND[-1], context)
    assert isinstance(made, QTabWidget)
    assert [made.tabText(index) for index in range(made.count())] == ["1", "2"]


def test_a_collapsible_is_opened_by_its_title(context: ViewContext, show: Callable[..., QWidget]) -> None:
    made = blocks.collapsible(Collapsible("More", (p("hidden"),)), context)
    show(made, height=200)
    assert isinstance(made, Disclosure)
    assert made.findChildren(TextLabel) == []
    made.button.click()
    assert [label.isVisible() for label in made.findChildren(TextLabel)] == [True]
    made.button.click()
    assert [label.isVisible() for label in made.findChildren(TextLabel)] == [False]


def test_a_link_is_followed_where_the_window_says(context: ViewContext, remembered: object, show: Callable[..., QWidget]) -> None:
    made = blocks.text((Span("the page", address=OPEN),), context)
    assert isinstance(made, TextLabel)
    show(made)
    made.linkActivated.emit(OPEN)
    assert remembered.followed == [OPEN]  # type: ignore[attr-defined]


def test_a_picture_has_its_caption_and_asks_to_be_enlarged(
    context: ViewContext, remembered: object, show: Callable[..., QWidget]
) -> None:
    made = blocks.widget(Picture("white.png", "The page"), context)
    show(made)
    assert shown(made)[-1].startswith("Illustration")
    made.findChildren(PictureView)[0].click()
    assert [shot.alt for shot in remembered.enlarged] == ["The page"]  # type: ignore[attr-defined]


WORDS = "A page & <b>its</b> button, \N{LEFT DOUBLE QUOTATION MARK}Save\N{RIGHT DOUBLE QUOTATION MARK}"


def test_an_icon_has_no_caption_unless_it_is_given_one(
    make_context: Callable[..., ViewContext], picture_files: Any, make_png: Callable[..., bytes], show: Callable[..., QWidget]
) -> None:
    picture_files.content[Path("icon.png")] = make_png(24, 24)
    for caption in ("", "Illustration"):
        context = make_context(screenshot=lambda picture, caption=caption: Screenshot(Path(picture.file), picture.alt, caption))
        made = show(blocks.widget(Picture("icon.png", "a cog"), context))
        assert [label.text() for label in made.findChildren(QLabel) if label.isVisible()] == [caption][: len(caption)]


@pytest.mark.parametrize("kind", ["none", "unreadable", "huge", "no picture", "empty"])
def test_where_a_picture_cannot_be_shown_its_words_stand_as_text(
    kind: str, context: ViewContext, picture_files: Any, show: Callable[..., QWidget]
) -> None:
    content = {"huge": made_pictures.png(8_001, 1), "no picture": b"<svg onload='x'/>", "empty": b""}
    if kind in content:
        picture_files.content[Path("white.png")] = content[kind]
    name = {"none": "", "unreadable": "nowhere.png"}.get(kind, "white.png")
    made = show(blocks.widget(Picture(name, WORDS), context))
    assert shown(made) == ["Picture not available", WORDS]
    assert not [each for each in made.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    told = [node.name for node in nodes(made) if node.role == QAccessible.Role.StaticText]
    assert told == ["Picture not available", WORDS]


def test_without_words_it_says_that_there_is_a_picture(context: ViewContext) -> None:
    assert shown(blocks.widget(Picture("nowhere.png", ""), context)) == ["Picture not available"]


def test_the_words_of_a_picture_are_read_in_their_own_language(make_context: Callable[..., ViewContext]) -> None:
    context = make_context(screenshot=lambda picture: Screenshot(None, picture.alt, told_in="de"), written_in="de")
    made = blocks.widget(Picture("nowhere.png", "Die Seite"), context)
    ours, theirs = made.findChildren(QLabel)
    assert (ours.locale().language(), theirs.locale().language()) == (QLocale().language(), QLocale.Language.German)


@pytest.mark.parametrize("words", ["", "A page", "A page with a button. " * 40], ids=["none", "few", "many"])
def test_a_damaged_picture_gives_way_to_its_words_and_nothing_moves(
    words: str, context: ViewContext, picture_files: Any, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    whole = picture_files.content[Path("white.png")]
    picture_files.content[Path("white.png")] = whole[:-40]
    made = blocks.widget(Picture("white.png", words), context)
    show(made)
    (view,) = made.findChildren(PictureView)
    height, wanted = made.height(), made.heightForWidth(made.width())
    view.prepare()
    qtbot.waitUntil(lambda: not context.pictures.busy)
    QApplication.processEvents()
    (instead,) = made.findChildren(InItsPlace)
    assert [each for each in (view, *made.findChildren(QLabel)) if each.isVisible()] == instead.findChildren(QLabel)
    assert shown(instead) == ["Picture not available", words][: 2 if words else 1]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in instead.findChildren(QLabel))
    assert instead.geometry() == made.rect()
    if len(words) < 100:
        assert (made.height(), made.heightForWidth(made.width())) == (height, wanted)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("", ""), ("fr", ""), ("fr_FR", ""), ("en", "(picture in English)"), ("en_GB", "(picture in English)"), ("de", "Deutsch")],
    ids=str,
)
def test_a_picture_in_another_language_is_said_to_be(
    language: str, expected: str, make_context: Callable[..., ViewContext]
) -> None:
    def screenshot(picture: Picture) -> Screenshot:
        usual = make_context().screenshot(picture)
        return Screenshot(usual.path, usual.alt, usual.caption, language=language)

    made = blocks.widget(Picture("white.png", "The page"), make_context(language="fr", screenshot=screenshot))
    (caption,) = shown(made)[-1:]
    assert expected in caption
    assert ("(" in caption) == bool(expected)


def test_no_label_has_a_fixed_height(context: ViewContext) -> None:
    for block in EVERY_KIND:
        made = blocks.widget(block, context)
        assert all(label.maximumHeight() > 10_000 for label in made.findChildren(QLabel))
