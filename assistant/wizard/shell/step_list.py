"""The list of steps beside the page: where one is, what is done, and the way to any step already seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMargins, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from assistant.journey.progress import State
from assistant.wizard.controls import keyboard
from assistant.wizard.controls.buttons import ActionButton, elastic
from assistant.wizard.controls.focus_ring import REACH
from assistant.wizard.controls.layouts import lay_out_now, lay_out_unseen
from assistant.wizard.controls.theme import RHYTHM, SECONDARY, Theme, scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.wizard.pages.step_entries import Entry

WIDTH_IN_CHARACTERS = 27
WIDEST_IN_CHARACTERS = 40  # for long words; the page needs the rest
_CIRCLE, _GAP, _SIDE = 22, 10, 12  # px
_AROUND = 2 * _SIDE + _CIRCLE + _GAP  # px, what a row needs beside its words
_SCROLL_BAR = 12  # px, as the style sheet has it


class StepRow(QAbstractButton):
    """One step: a circle with its number or a tick, and its title."""

    def __init__(self, entry: Entry, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fonts = {
            True: scaled(self.font(), 0.92, QFont.Weight.DemiBold),
            False: scaled(self.font(), 0.92, QFont.Weight.Normal),
        }
        self._metrics = {current: QFontMetrics(font) for current, font in self._fonts.items()}
        self._words_shown = ""
        self._longest: dict[bool, int] = {}  # pixels of the longest word, by font
        self._measured: dict[tuple[bool, int], QRect] = {}  # by font and width; layouts ask again and again
        self._painted: tuple[object, QPixmap] = (None, QPixmap())  # as what, and what it looked like
        self._entry = entry
        self._wear()

    def show_entry(self, entry: Entry) -> None:
        """Show the step in the state in which it is now."""
        if entry != self._entry:
            self._entry = entry
            self._wear()

    def _wear(self) -> None:
        """Look and act as the step does now."""
        entry = self._entry
        shown = "\n".join(filter(None, (entry.title, entry.remark)))
        if shown != self._words_shown:
            self._words_shown = shown
            self._longest = {each: _width_of_longest_word(shown, metrics) for each, metrics in self._metrics.items()}
            self._measured.clear()
        leads = entry.reachable and not entry.current
        self.setText(entry.title)
        self.setAccessibleName(entry.spoken)
        self.setEnabled(entry.reachable or entry.current)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setFont(self._fonts[entry.current])
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows lead through the steps that can be reached."""
        around = self.parentWidget()
        rows = [row for row in around.children() if isinstance(row, StepRow)] if around is not None else []
        reached = [row for row in rows if row.focusPolicy() != Qt.FocusPolicy.NoFocus]
        met = keyboard.choice(event.key(), self, reached) if self in reached else None
        if met is not None:
            keyboard.go_to(met)
        elif not keyboard.leaves(event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a size in which the title has some room."""
        width = self.fontMetrics().horizontalAdvance("0") * 16
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room that the longest word needs, in the current row's font too; the height follows the width."""
        return QSize(min(max(self._longest.values()) + _AROUND, self._widest()), _CIRCLE + 16)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped title."""
        return max(self._words(width).height() + 16, _CIRCLE + 16)

    def _words(self, width: int) -> QRect:
        asked = self._entry.current, width
        if asked not in self._measured:
            room = QRect(0, 0, max(20, width - _AROUND), 10_000)
            self._measured[asked] = self.fontMetrics().boundingRect(room, self._wrapping(room.width()), self._words_shown)
        return self._measured[asked]

    def _wrapping(self, room: int) -> int:
        fits = self._longest[self._entry.current] <= room
        return int(Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere)

    def _widest(self) -> int:
        return self.fontMetrics().horizontalAdvance("0") * WIDEST_IN_CHARACTERS

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the row; it is painted anew only where it has changed, since with each page all rows are shown anew."""
        ratio = self.devicePixelRatioF()
        if not ratio.is_integer():  # a picture would lie between the screen's pixels
            self._paint(QPainter(self))
            return
        asked = self._entry, self.size(), ratio, self.underMouse(), self.layoutDirection(), self.font()
        if self._painted[0] != asked:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(self._theme.side))
            painter = QPainter(picture)
            painter.setLayoutDirection(self.layoutDirection())
            self._paint(painter)
            painter.end()
            self._painted = asked, picture
        QPainter(self).drawPixmap(0, 0, self._painted[1])

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, mirrored = self._theme, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._entry.current or (self.underMouse() and self._entry.reachable):
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.surface if self._entry.current else theme.tint))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        left = self.width() - _SIDE - _CIRCLE if mirrored else _SIDE
        self._paint_circle(painter, QRectF(left, 8 + max(0, (self.fontMetrics().height() - _CIRCLE) // 2), _CIRCLE, _CIRCLE))
        start = _SIDE if mirrored else _SIDE + _CIRCLE + _GAP
        room = QRect(start, 8, self.width() - _AROUND, self.height() - 8)
        open_step = self._entry.state is State.TO_DO and not self._entry.current
        painter.setPen(QColor(theme.secondary if open_step else theme.text))
        painter.setFont(self.font())
        side = Qt.AlignmentFlag.AlignLeft  # the painter itself turns it for words from right to left
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignTop) | self._wrapping(room.width()), self._words_shown)

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        theme, state = self._theme, self._entry.state
        if state is State.TO_DO:
            colour = QColor(theme.accent if self._entry.current else theme.edge)
            painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine if self._entry.remark else Qt.PenStyle.SolidLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
            painter.setPen(QColor(theme.accent if self._entry.current else theme.secondary))
            painter.setFont(scaled(self.font(), 0.85))
            painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), self.locale().toString(self._entry.number))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ok))
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        pen = QPen(QColor(theme.on_ok), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = circle.x(), circle.y()
        ticks = [(6.5, 11.5), (9.8, 14.8), (15.8, 7.8)]
        painter.drawPolyline([QPointF(x + dx, y + dy) for dx, dy in ticks])
        if state is State.PROVEN:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.ok), 1.5))
            painter.drawEllipse(circle.adjusted(-2, -2, 2, 2))


def _width_of_longest_word(words: str, metrics: QFontMetrics) -> int:
    return metrics.boundingRect(QRect(0, 0, 1, 10_000), int(Qt.TextFlag.TextWordWrap), words).width()


class StepList(QFrame):
    """All steps of the route in a column that scrolls by itself; what stands under it (a helpdesk's number) keeps its place."""

    def __init__(self, go: Callable[[int], None], overview: Callable[[], None]) -> None:
        super().__init__()
        self._go, self._overview = go, overview
        self._theme: Theme | None = None
        self._kept: tuple[object, ...] = ()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        self._margins = QMargins(12 - REACH, 24 - REACH, 13 - REACH, 12 - REACH)
        layout.setContentsMargins(self._margins)
        layout.addWidget(self._area)
        self.rows: list[StepRow] = []

    def show_entries(self, title: str, entries: tuple[Entry, ...], theme: Theme) -> None:
        """Show these steps under a title; the same steps as before keep their rows."""
        kept = (tuple(entry.title for entry in entries), theme, self.font().key(), QLocale().name())
        if kept != self._kept:
            self._kept, self._theme = kept, theme
            self._make_rows(entries, theme)
        self._head.setText(title.replace("&", "&&"))
        for row, entry in zip(self.rows, entries, strict=True):
            row.show_entry(entry)
        lay_out_now(self._area)  # a remark takes a line more
        current = next((row for row, entry in zip(self.rows, entries, strict=True) if entry.current), None)
        if current is not None:
            self._area.ensureWidgetVisible(current)

    def pre_layout(self, height: int) -> None:
        """Do before the list is shown what else would be done then: styles and layout."""
        self.resize(self.width(), height)
        lay_out_unseen(self)

    def _make_rows(self, entries: tuple[Entry, ...], theme: Theme) -> None:
        box = QWidget()
        box.setObjectName("steps-box")
        column = QVBoxLayout(box)
        column.setContentsMargins(REACH, REACH, REACH, REACH)  # room for the ring, which the edge would cut off
        column.setSpacing(2)
        self._head = ActionButton("", self._overview, kind="flat")
        self._head.setObjectName("overview")
        self._head.setAccessibleDescription(self.tr("Shows all steps."))
        self._head.setFont(scaled(self.font(), SECONDARY, QFont.Weight.Medium))
        elastic(self._head)
        column.addWidget(self._head)
        column.addSpacing(RHYTHM)
        self.rows = [StepRow(entry, theme) for entry in entries]
        for index, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, index=index: self._go(index))
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(box)
        box.setAutoFillBackground(False)  # what is opaque and newly shown Qt paints twice
        usual = self.fontMetrics().horizontalAdvance("0") * WIDTH_IN_CHARACTERS
        margins = self._margins + column.contentsMargins()
        needed = max((row.minimumSizeHint().width() for row in self.rows), default=0) + margins.left() + margins.right()
        self.setFixedWidth(max(usual, needed + _SCROLL_BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line towards the page."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.side))  # not fillRect(), which loads all gradients
        painter.drawRect(self.rect())
        painter.setPen(QColor(self._theme.line))
        x = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.drawLine(x, 0, x, self.height())
