"""A guide's blocks as widgets, one by one, so that a screen reader meets headings, lists and pictures as such."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from assistant.guides import languages
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
    Picture,
    Screenshot,
    Span,
    Table,
    Tabs,
    Text,
    Value,
    plain,
)
from assistant.wizard.controls import language_names
from assistant.wizard.controls.accessibility import HeadingLabel, mark_language
from assistant.wizard.controls.bidi import turn
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.controls.layouts import stack
from assistant.wizard.controls.theme import RHYTHM, SECONDARY, Theme, scaled
from assistant.wizard.guide_view.picture import InItsPlace, PictureView
from assistant.wizard.guide_view.picture_decoding import Pictures
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.guide_view.values import code, value_row, value_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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


def _widget(block: Block, context: ViewContext) -> QWidget:  # noqa: C901, PLR0911 - one for each kind of block
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
            return _tabs([(tab.title, tab.blocks) for tab in block.tabs], context)
        case Carousel():
            return _tabs([(str(number), slide) for number, slide in enumerate(block.slides, 1)], context)
        case Collapsible():
            return collapsible(block, context)
        case Picture():
            return picture(block, context)
    assert_never(block)


def text(words: Text, context: ViewContext) -> TextLabel:
    """Return a paragraph whose links lead where the window says."""
    label = TextLabel(_noted(words, context), context.opens, context.theme)
    label.followed.connect(context.follow)
    return label


def _noted(words: Text, context: ViewContext) -> Text:
    """Add the address behind words that may not be followed, so that nothing is hidden; the name of a guide tells nobody much."""
    noted: list[Span] = []
    for span in words:
        noted.append(span)
        if not span.address or span.address.startswith(("#", "guide:")):
            continue
        if not context.opens(span.address) and span.address not in span.text:
            note = _translate("Blocks", "{address}: not opened from here")
            noted.append(Span(f" ({note.format(address=span.address)})"))
    return tuple(noted)


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
    words = {
        CalloutKind.NOTE: _translate("Blocks", "Note"),
        CalloutKind.TIP: _translate("Blocks", "Tip"),
        CalloutKind.IMPORTANT: _translate("Blocks", "Important"),
        CalloutKind.WARNING: _translate("Blocks", "Warning"),
        CalloutKind.DANGER: _translate("Blocks", "Caution"),
        CalloutKind.SUCCESS: _translate("Blocks", "Done"),
        CalloutKind.API: _translate("Blocks", "For programmers"),
        CalloutKind.QUOTE: "",
    }
    return words[kind]


def _callout(block: Callout, context: ViewContext) -> QWidget:
    return callout(block.kind, block.title, block.blocks, context)


def callout(
    kind: CalloutKind, title: str, blocks: Iterable[Block], context: ViewContext, *, below: QWidget | None = None
) -> QFrame:
    """Return a box with its kind in words and in colour, and a widget under its blocks."""
    box = QFrame()
    box.setProperty("kind", kind.value)
    turn(box)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(16, 10, 16, 12)
    layout.setSpacing(RHYTHM // 2)
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
        colour = {CalloutKind.WARNING: "warning-words", CalloutKind.DANGER: "danger-words", CalloutKind.SUCCESS: "ok-words"}
        head.setProperty("kind", colour.get(kind, "accent"))
        layout.addWidget(head)
    fill(layout, blocks, context)
    if below is not None:
        layout.addWidget(below)
    return box


def notice(kind: CalloutKind, words: str, context: ViewContext, *, title: str = "", below: QWidget | None = None) -> QFrame:
    """Return a callout of the program's own words."""
    return callout(kind, title, [Paragraph((Span(words),))], context, below=below)


def _tabs(tabs: list[tuple[str, tuple[Block, ...]]], context: ViewContext) -> QWidget:
    box = QTabWidget()
    box.setDocumentMode(True)
    for title, blocks in tabs:
        page = column(blocks, context)
        page.setContentsMargins(0, RHYTHM, 0, 0)
        box.addTab(page, title.replace("&", "&&"))
    return box


def collapsible(block: Collapsible, context: ViewContext) -> Disclosure:
    """Return a title that opens and closes its blocks; they are made when it is first opened."""
    return Disclosure(block.title, lambda: column(block.blocks, context), opened=block.opened)


def picture(block: Picture, context: ViewContext) -> QWidget:
    """Return the picture with its caption under it, or what stands in its place."""
    shot = context.screenshot(block)
    if context.pictures.size(shot.path).isEmpty():
        return InItsPlace(shot)
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(RHYTHM // 2 + 2)
    view = PictureView(shot, context.pictures, context.theme)
    layout.addWidget(view)
    caption = _caption(shot, context)
    layout.addWidget(caption)
    view.enlarged.connect(lambda: context.enlarge(shot, view))

    def give_way() -> None:
        words = InItsPlace(shot)
        words.setMinimumHeight(layout.totalHeightForWidth(box.width()))  # so that nothing moves
        view.hide()
        caption.hide()
        layout.addWidget(words)

    view.lost.connect(give_way)
    return box


def _other_language(shot: Screenshot, context: ViewContext) -> str:
    if not shot.language or languages.serves(shot.language, context.language):
        return ""
    if languages.language_of(shot.language) == languages.LAST_RESORT:
        return _translate("Blocks", "(picture in English)")
    return _translate("Blocks", "(picture in this language: {language})").format(language=language_names.name_of(shot.language))


def _caption(shot: Screenshot, context: ViewContext) -> QLabel:
    enlarge = _translate("Blocks", "Enter or click to enlarge")
    label = QLabel(" · ".join(part for part in (shot.caption, _other_language(shot, context), enlarge) if part))
    mark_language(label)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(scaled(label.font(), SECONDARY))
    label.setProperty("kind", "secondary")
    return label
