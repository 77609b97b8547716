"""A guide's blocks as widgets, one by one, so that a screen reader meets headings, lists and pictures as such."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
    Parts,
    Picture,
    Screenshot,
    Span,
    Table,
    Tabs,
    Text,
    Value,
    plain,
)
from assistant.wizard.controls.accessibility import HeadingLabel, mark_language
from assistant.wizard.controls.bidi import turn
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.controls.layouts import stack
from assistant.wizard.controls.theme import RHYTHM, SECONDARY, CalloutLook, Theme, scaled
from assistant.wizard.guide_view.captioned import captioned
from assistant.wizard.guide_view.paragraph import paragraph
from assistant.wizard.guide_view.parts import PartsView
from assistant.wizard.guide_view.picture_decoding import Pictures
from assistant.wizard.guide_view.tabs import TabsView
from assistant.wizard.guide_view.values import code, value_row, value_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LONGEST_TITLE = 40  # characters of a tab's

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ViewContext:
    """What widgets made of a guide need from the window; `written_in` is the guide's language, "" where the words are ours."""

    theme: Theme
    pictures: Pictures
    language: str
    narrow: bool
    opens: Callable[[str], bool]
    follow: Callable[[str], None]
    copy: Callable[[str, QPushButton], None]
    screenshot: Callable[[Picture], Screenshot]
    enlarge: Callable[[Screenshot, QWidget], None]
    written_in: str = ""


def fill(layout: QVBoxLayout, blocks: Iterable[Block], context: ViewContext) -> None:
    """Add the widgets of some blocks to a layout, from top to bottom."""
    for block in blocks:
        layout.addWidget(widget(block, context))


def widget(block: Block, context: ViewContext) -> QWidget:
    """Return the widget of a block; screen readers read it in the guide's language, but for the words that are ours."""
    made = _widget(block, context)
    if context.written_in not in {"", context.language}:
        mark_language(made, context.written_in)
    return made


def _widget(block: Block, context: ViewContext) -> QWidget:  # noqa: C901, PLR0912 - one for each kind of block
    match block:
        case Paragraph():
            return text(block.text, context)
        case Heading():
            return _heading(block)
        case Items():
            return _items(block, context)
        case Table():
            return _table(block, context)
        case Code():
            return code(block.text)
        case Value():
            return value_row(block.label, block.text, context.copy)
        case Callout():
            return _callout(block, context)
        case Tabs():
            return _tabs(((tab.title, tab.blocks) for tab in block.tabs), context)
        case Carousel():
            return _tabs(((str(number), slide) for number, slide in enumerate(block.slides, 1)), context)
        case Collapsible():
            return collapsible(block, context)
        case Parts():
            return parts(block, context)
        case Picture():
            return picture(block, context)
        case _ as never:
            assert_never(never)


def text(words: Text, context: ViewContext) -> QWidget:
    """Return a paragraph whose links lead where the window says."""
    return paragraph(words, context.theme, context.opens, context.follow, context.copy)


def _heading(block: Heading) -> QLabel:
    label = HeadingLabel(plain(block.text), level=block.level)
    label.setWordWrap(True)
    label.setFont(scaled(label.font(), 1.15, QFont.Weight.DemiBold))
    return label


def column(blocks: Iterable[Block], context: ViewContext, spacing: int = RHYTHM) -> QWidget:
    """Return blocks one under the other."""
    box, layout = stack(spacing)
    fill(layout, blocks, context)
    return box


def _items(block: Items, context: ViewContext) -> QWidget:
    values = [item[0] for item in block.items if len(item) == 1 and isinstance(item[0], Value) and "\n" not in item[0].text]
    if len(values) == len(block.items):
        return value_table([(value.label, value.text, True) for value in values], context.copy, narrow=context.narrow)
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(RHYTHM)
    grid.setVerticalSpacing(RHYTHM // 2)
    grid.setColumnStretch(1, 1)
    for row, item in enumerate(block.items):
        sign = QLabel(f"{block.start + row}." if block.ordered else "•")
        sign.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(sign, row, 0)
        grid.addWidget(column(item, context, RHYTHM // 2), row, 1)
    return box


def _table(block: Table, context: ViewContext) -> QWidget:
    box = QFrame()
    box.setProperty("kind", "card")
    grid = QGridLayout(box)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(2 * RHYTHM)
    for index, head in enumerate(block.head):
        label = text(head, context)
        label.setFont(scaled(label.font(), SECONDARY, QFont.Weight.DemiBold))
        grid.addWidget(label, 0, index)
    for number, row in enumerate(block.rows, 1):
        for index, cell in enumerate(row):
            grid.addWidget(text(cell, context), number, index)
    return box


def callout_word(kind: CalloutKind) -> str:
    """Return the word that says a callout's kind, since colour alone does not."""
    match kind:
        case CalloutKind.NOTE:
            return _translate("Blocks", "Note")
        case CalloutKind.TIP:
            return _translate("Blocks", "Tip")
        case CalloutKind.IMPORTANT:
            return _translate("Blocks", "Important")
        case CalloutKind.WARNING:
            return _translate("Blocks", "Warning")
        case CalloutKind.DANGER:
            return _translate("Blocks", "Caution")
        case CalloutKind.SUCCESS:
            return _translate("Blocks", "Done")
        case CalloutKind.API:
            return _translate("Blocks", "For programmers")
        case CalloutKind.QUOTE:
            return ""
        case _ as never:
            assert_never(never)


def callout_look(kind: CalloutKind) -> tuple[CalloutLook, str]:
    """Return the look of a callout, and of the words at its top, as the theme's style sheet calls them."""
    match kind:
        case CalloutKind.NOTE | CalloutKind.TIP | CalloutKind.IMPORTANT | CalloutKind.API | CalloutKind.QUOTE:
            return "note", "accent"
        case CalloutKind.SUCCESS:
            return "success", "ok-words"
        case CalloutKind.WARNING:
            return "warning", "warning-words"
        case CalloutKind.DANGER:
            return "danger", "danger-words"
        case _ as never:
            assert_never(never)


def _callout(block: Callout, context: ViewContext) -> QWidget:
    return callout(block.kind, block.title, block.blocks, context)


def callout(
    kind: CalloutKind, title: str, blocks: Iterable[Block], context: ViewContext, *, below: QWidget | None = None
) -> QFrame:
    """Return a box with its kind in words and in colour, and a widget under its blocks."""
    look, words_look = callout_look(kind)
    box, layout = framed(look)
    word = callout_word(kind)
    if title and word:
        word = _translate("Blocks", "{kind}: {title}").format(kind=word, title=title)
    if word or title:
        head = QLabel(word or title)
        if word:
            mark_language(head)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        head.setFont(scaled(head.font(), SECONDARY, QFont.Weight.DemiBold))
        head.setProperty("kind", words_look)
        layout.addWidget(head)
    fill(layout, blocks, context)
    if below is not None:
        layout.addWidget(below)
    return box


def framed(look: CalloutLook) -> tuple[QFrame, QVBoxLayout]:
    """Return an empty box that looks like a callout, and its layout."""
    box = QFrame()
    box.setProperty("kind", look)
    turn(box)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(16, 10, 16, 12)
    layout.setSpacing(RHYTHM // 2)
    return box, layout


def notice(kind: CalloutKind, words: str, context: ViewContext, *, title: str = "", below: QWidget | None = None) -> QFrame:
    """Return a callout of the program's own words."""
    return callout(kind, title, [Paragraph((Span(words),))], context, below=below)


def items(lines: Iterable[str], context: ViewContext, *, ordered: bool = False) -> QWidget:
    """Return a list of the program's own words."""
    return _items(Items(tuple((Paragraph((Span(line),)),) for line in lines), ordered), context)


def _tabs(tabs: Iterable[tuple[str, tuple[Block, ...]]], context: ViewContext) -> TabsView:
    return TabsView(_tab(title, blocks, context) for title, blocks in tabs)


def _tab(title: str, blocks: tuple[Block, ...], context: ViewContext) -> tuple[str, QWidget]:
    """Return a tab's title and what belongs to it; one that is too long for a tab is repeated there as a whole."""
    if len(title) <= LONGEST_TITLE:
        return title, column(blocks, context)
    return f"{title[: LONGEST_TITLE - 1].rstrip()}…", column((Heading(3, (Span(title),)), *blocks), context)


def collapsible(block: Collapsible, context: ViewContext) -> Disclosure:
    """Return a title that opens and closes its blocks; they are made when it is first opened."""
    return Disclosure(block.title, lambda: column(block.blocks, context), opened=block.opened)


def parts(block: Parts, context: ViewContext) -> PartsView:
    """Return the parts of a step, numbered, of which one is unfolded; its blocks are made when it is first unfolded."""
    told = [(plain(part.title), partial(column, part.blocks, context) if part.blocks else None) for part in block.parts]
    return PartsView(told, context.theme)


def picture(block: Picture, context: ViewContext) -> QWidget:
    """Return the picture with its caption under it, or what stands in its place."""
    return captioned(context.screenshot(block), context.pictures, context.theme, context.language, context.enlarge)
