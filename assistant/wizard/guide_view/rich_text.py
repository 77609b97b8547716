"""Text of a guide as a label: emphasis, links, and Google's words in a tinted chip that is never broken over lines."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, assert_never

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy

from assistant.guides import links
from assistant.guides.model import Mark, Span, Text, plain
from assistant.wizard.controls.bidi import for_the_ear
from assistant.wizard.controls.theme import LINE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPaintEvent, QTextCursor, QTextLine

    from assistant.wizard.controls.theme import Theme


TOLD = "told:"  # with the number of a part of the text, whose address is shown and not opened
LONGEST_UNBROKEN = 30  # characters; a longer chip would not fit a narrow window

_UNBROKEN = str.maketrans({" ": "\u00a0", "-": "\u2011"})
_CHIPS = frozenset({Mark.LABEL, Mark.KEY})


def _chip(words: str) -> str:
    """Return a chip's words, kept in one line unless that would be a long one."""
    return words.translate(_UNBROKEN) if len(words) <= LONGEST_UNBROKEN else words


def html(text: Text, opens: Callable[[str], bool], theme: Theme) -> str:
    """Return the text as Qt's rich text; `opens` tells whether an address may be followed, of others it may be asked for."""
    return "".join(_span(number, span, opens, theme) for number, span in enumerate(text))


def told(span: Span, opens: Callable[[str], bool]) -> str:
    """Return what a person may ask for where a link is not opened, "" where it is, or where there is nothing to tell."""
    return links.told(span.address) if span.address and not opens(span.address) else ""


def _span(number: int, span: Span, opens: Callable[[str], bool], theme: Theme) -> str:
    chip = span.marks & _CHIPS
    words = escape(_chip(span.text) if chip else span.text, quote=False).replace("\n", "<br>")
    if chip:
        words = f'<span style="font-weight:600">&nbsp;{words}&nbsp;</span>'
    for mark in sorted(span.marks):
        words = _marked(words, mark)
    if span.address and opens(span.address):
        return f'<a href="{escape(span.address)}" style="color:{theme.accent}">{words}</a>'
    if told(span, opens):
        return f'<a href="{TOLD}{number}" style="color:{theme.text}">{words}</a>'
    return words


def _marked(words: str, mark: Mark) -> str:
    match mark:
        case Mark.STRONG | Mark.KEY:
            return f"<b>{words}</b>"
        case Mark.EMPHASIS:
            return f"<i>{words}</i>"
        case Mark.STRUCK:
            return f"<s>{words}</s>"
        case Mark.CODE:
            return f"<tt>{words}</tt>"
        case Mark.LABEL:
            return words  # a chip
        case _ as never:
            assert_never(never)


class TextLabel(QLabel):
    """A paragraph: wraps at a readable length, follows links by mouse and keyboard, paints chips behind Google's words."""

    followed = Signal(str)
    asked = Signal(str)  # what may be told of a link that is not opened

    def __init__(self, text: Text, opens: Callable[[str], bool], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        closed = ((number, told(span, opens)) for number, span in enumerate(text))
        self.tells = {f"{TOLD}{number}": told for number, told in closed if told}
        chips = (_chip(span.text) for span in text if span.marks & _CHIPS)
        self._chips = tuple(f" {chip} ".replace("\u00a0", " ") for chip in chips)  # what QTextDocument.find looks for
        self._areas: tuple[QSize, tuple[QRectF, ...]] = (QSize(), ())
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setText(html(text, opens, theme))
        self.setAccessibleName(for_the_ear(plain(text)))
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if self.tells or any(span.address and opens(span.address) for span in text):
            flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTextInteractionFlags(flags)
        self.linkActivated.connect(self._activate)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _activate(self, link: str) -> None:
        if link in self.tells:
            self.asked.emit(self.tells[link])
        else:
            self.followed.emit(link)

    def sizeHint(self) -> QSize:
        """Return a size of at most `LINE_LENGTH` characters a line."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self.line_width()), hint.height())

    def line_width(self) -> int:
        """Return the width of the longest readable line, in pixels."""
        return self.fontMetrics().averageCharWidth() * LINE_LENGTH

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips, then the words on them."""
        if self._chips:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tint))
            for area in self._chip_areas():
                painter.drawRoundedRect(area, 5, 5)
            painter.end()
        super().paintEvent(event)

    def prepare(self) -> None:
        """Find the places of the chips before they are painted."""
        if self._chips:
            self._chip_areas()

    def _chip_areas(self) -> tuple[QRectF, ...]:
        size = self.contentsRect().size()
        if self._areas[0] != size:
            self._areas = (size, tuple(_areas(self, self._chips, size.width())))
        return self._areas[1]


def _areas(label: QLabel, chips: tuple[str, ...], width: int) -> list[QRectF]:
    """Return where the chips lie, found by laying the same text out once more."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(label.font())
    document.setHtml(label.text())
    document.setTextWidth(width)
    origin = QPoint(0, max(0, (label.contentsRect().height() - round(document.size().height())) // 2))
    areas, position = [], 0
    for chip in chips:
        cursor = _find(document, chip, position)
        if cursor.isNull():
            continue
        position = cursor.selectionEnd()
        areas += [area.translated(origin).adjusted(1.5, 0.5, -1.5, -0.5) for area in _lines_of(cursor, document)]
    return areas


def _find(document: QTextDocument, chip: str, position: int) -> QTextCursor:
    """Return the next place where the words are set apart as a chip; the same words may stand in the text before it."""
    cursor = document.find(chip, position)
    while not cursor.isNull() and cursor.charFormat().fontWeight() != QFont.Weight.DemiBold:
        cursor = document.find(chip, cursor)
    return cursor


def _lines_of(cursor: QTextCursor, document: QTextDocument) -> Iterator[QRectF]:
    """Yield the part of a selection in each line that it reaches into."""
    block = cursor.block()
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    start, end = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
    for number in range(block.layout().lineCount()):
        line = block.layout().lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x(line, first), _x(line, last)))
            yield QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height())


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # PySide gives the position back beside it
    return float(found[0] if isinstance(found, tuple) else found)
