"""A page of the wizard: a header of our own, a heading, and what each kind of page puts under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from assistant.wizard.controls.accessibility import HeadingLabel, mark_language
from assistant.wizard.controls.layouts import flow, lay_out_unseen, limited, stack
from assistant.wizard.controls.theme import LINE_LENGTH, RHYTHM, SECONDARY, TITLE, scaled
from assistant.wizard.pages import page_tools

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    from assistant.wizard.pages.host import Host
    from assistant.wizard.session.world import Saying

MARGIN, MARGIN_IN_COLUMN = 36, 18  # px
NARROWEST_BODY = 600  # px


class Scroller(QScrollArea):
    """Scrolls up and down; its content is as wide as there is room, and wider only where a font is too large for that."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the window decides."""
        return QSize(200, 120)

    def sizeHint(self) -> QSize:
        """Ask for little: the window decides."""
        return QSize(640, 480)


class Page(QWizardPage):
    """What all pages share. A page is empty until it is first shown, and again after the language or the theme changed."""

    shows_steps = False
    wide = False  # whether the content takes all the width there is

    def __init__(self, host: Host) -> None:
        super().__init__()
        self.host = host
        self._scroller: Scroller | None = None
        self._content: QWidget | None = None
        self._content_key: object = None
        self._notes: list[Saying] = []
        self.heading = HeadingLabel()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)

    # What each kind of page says for itself.

    def counter(self) -> str:
        """Return the words over the heading, such as "Step 3 of 7"."""
        return ""

    def heading_text(self) -> str:
        """Return the page's heading."""
        return ""

    def full_title(self) -> str:
        """Return the counter and the heading: what the window's title and a screen reader say of the page."""
        return " – ".join(part for part in (self.counter(), self.heading_text()) if part)

    def heading_language(self) -> str:
        """Return the language of the page's heading, "" when it is the one that is spoken."""
        return ""

    def compose(self, column: QVBoxLayout) -> None:
        """Put the page's content under the heading."""

    def next_text(self) -> str:
        """Return the words on the button that leads on."""
        return self.tr("&Next ›")

    def next_is_primary(self) -> bool:
        """Return whether the button that leads on is what the person is expected to press."""
        return True

    def closing(self) -> None:
        """Do what is due when the window closes, whether or not this page is the one that is shown."""

    def content_key(self) -> object:
        """Return what of the person's way the content tells; where that has changed, the content is made anew."""
        return None

    def forget(self) -> None:
        """Forget what belongs to the person."""

    def something_to_lose(self) -> bool:
        """Return whether closing now would throw away what was typed."""
        return False

    def on_leave(self) -> None:
        """Do what is due each time the page is left."""

    def open_address(self, address: str) -> None:
        """Open a page in the browser, in the right account where it is known; without a browser give the address to copy."""
        from assistant.guides.links import account_chooser  # noqa: PLC0415 - few pages but the steps hold links
        from assistant.wizard.controls.dialogs import offer_address  # noqa: PLC0415

        target = account_chooser(address, self.host.address)
        if not self.host.world.open_address(target):
            offer_address(self.window(), target)

    def first_control(self) -> QWidget | None:
        """Return what the keyboard begins with: the button to press, else the chosen or first answer; None for the way on.

        It is what a person wants next, so that Enter does it: never help, a link, a picture or something to copy.
        """
        if self._content is None:
            return None
        buttons = [child for child in self._content.findChildren(QAbstractButton) if child.isVisibleTo(self._content)]
        wanted = [button for button in buttons if button.property("kind") == "primary"]
        answers = [button for button in buttons if button.group() is not None]
        chosen = [button for button in answers if button.isChecked()]
        return next(iter([*wanted, *chosen, *answers]), None)

    def leads_on(self, control: QWidget | None) -> bool:
        """Return whether Enter leads on from a control: from an answer that is chosen it does."""
        return isinstance(control, QAbstractButton) and control.isChecked() and control.group() is not None

    def nextId(self) -> int:
        """Return the page that follows."""
        return self.host.id_after(self)

    # The rest is the same for all.

    def setVisible(self, shown: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Appear without the content at first: QWizard shows a page, hides it and shows it again, each time all that is in it."""
        if shown and self.isHidden() and self._scroller is not None:
            self._scroller.hide()
        super().setVisible(shown)

    def show_content(self) -> None:
        """Show the content, now that the page has its place and size."""
        if self._scroller is not None:
            self._scroller.show()

    @property
    def filled(self) -> bool:
        """Whether the page has its content."""
        return self._scroller is not None

    @property
    def up_to_date(self) -> bool:
        """Whether the page has its content, and it is still true."""
        return self._scroller is not None and self._content_key == self.content_key()

    def fill(self) -> None:
        """Make the content if there is none that is still true."""
        if self._scroller is not None:
            if self.up_to_date:
                return
            self.clear()
        self._content_key = self.content_key()
        scroller = Scroller()
        column = QWidget()
        column.setObjectName("column")
        # As high as its width asks for: by its least size, at which words wrap most, it would scroll on into emptiness.
        column.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        outer = QHBoxLayout(column)
        margin = MARGIN_IN_COLUMN if self.host.in_column else MARGIN
        outer.setContentsMargins(margin, 24 if margin == MARGIN else 16, margin, 20)
        inner = QVBoxLayout()
        inner.setSpacing(12)
        outer.addLayout(inner)
        tools = self._compose_header(inner)
        box, body = stack(12)
        self._compose_heading(body)
        self._compose_notes(body)
        self.compose(body)
        inner.addWidget(box if self.wide else limited(box, self.body_width()))
        inner.addStretch(1)
        scroller.setWidget(column)
        self._frame.addWidget(scroller)
        self._scroller, self._content = scroller, column
        self.setAccessibleName(self.full_title())
        # Tools come last for keyboard and screen reader, as they stand on every page.
        for tool in tools:
            tool.raise_()

    def pre_layout(self, size: QSize) -> None:
        """Do before the page is turned what else would be done then: styles, layout, pictures at their size."""
        if self._content is None:
            return
        self.resize(size)
        lay_out_unseen(self)
        lay_out_unseen(self)  # once more: what takes its height from its width, as pictures do, has asked for it only now
        for view in self._content.findChildren(QWidget):
            if (prepare := getattr(view, "prepare", None)) is not None:
                prepare()

    def clear(self) -> None:
        """Throw the content away, to be made anew in another language or theme."""
        if self._scroller is not None:
            self._frame.removeWidget(self._scroller)
            self._scroller.hide()
            self._scroller.deleteLater()
            self._scroller, self._content = None, None

    def refill(self) -> None:
        """Make the content anew, where the person is, with what they had typed and opened."""
        from assistant.wizard.pages import form_state  # noqa: PLC0415 - the first page is not made anew

        place = self._scroller.verticalScrollBar().value() if self._scroller else 0
        before = form_state.keep(self)
        self.clear()
        self.fill()
        if self._content is not None:  # what was there before may not be deleted yet
            form_state.put_back(self._content, before)
        if self._scroller is not None:
            self._scroller.show()  # at once, so that the keyboard can be put back
            self._scroller.verticalScrollBar().setValue(place)

    def bring(self, first: QWidget, *more: QWidget) -> None:
        """Bring widgets into sight, those named before having precedence; one that is taller than the page from its top.

        Of one that ends too far down, as much is shown as there is room for; one that begins too far up is left out of sight.
        """
        if self._scroller is None or self._content is None or not self._content.isAncestorOf(first):
            return
        if not all(widget.isVisible() for widget in (first, *more)):
            self._scroller.show()  # what was just put there has no place yet
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar, height = self._scroller.verticalScrollBar(), self._scroller.viewport().height()
        top = self._top_of(first)
        bottom = top
        for widget in (first, *more):
            above, below = self._top_of(widget), self._top_of(widget) + widget.height()
            top = above if above < top and bottom - above <= height else top
            bottom = max(bottom, below if below - top <= height else top + height - 2 * RHYTHM)
        around = min(RHYTHM, (height - (bottom - top)) // 2)
        bar.setValue(min(top - around, max(bar.value(), bottom + around - height)))

    def _top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self._content, QPoint(0, 0)).y() if self._content is not None else 0

    def scroll_by(self, key: int) -> None:
        """Scroll as far as a key says that nothing else took."""
        from PySide6.QtWidgets import QAbstractSlider  # noqa: PLC0415 - seldom needed

        action = QAbstractSlider.SliderAction
        actions = {
            Qt.Key.Key_Up: action.SliderSingleStepSub,
            Qt.Key.Key_Down: action.SliderSingleStepAdd,
            Qt.Key.Key_PageUp: action.SliderPageStepSub,
            Qt.Key.Key_PageDown: action.SliderPageStepAdd,
            Qt.Key.Key_Home: action.SliderToMinimum,
            Qt.Key.Key_End: action.SliderToMaximum,
        }
        if self._scroller is not None and key in actions:
            self._scroller.verticalScrollBar().triggerAction(actions[Qt.Key(key)])

    def scroll_to_top(self) -> None:
        """Show the page from its beginning."""
        if self._scroller is not None:
            self._scroller.verticalScrollBar().setValue(0)

    def line_width(self) -> int:
        """Return the width of the longest readable line, in pixels."""
        return self.fontMetrics().horizontalAdvance("0") * LINE_LENGTH

    def body_width(self) -> int:
        """Return the width that the page's content takes at most, in pixels."""
        return max(round(self.line_width() * 1.1), NARROWEST_BODY)

    def _compose_header(self, column: QVBoxLayout) -> list[QWidget]:
        counter = QLabel(self.counter())
        counter.setFont(scaled(counter.font(), 0.92, QFont.Weight.DemiBold))
        counter.setProperty("kind", "accent")
        counter.setWordWrap(True)
        tools = page_tools.tools(self.host, steps=self.shows_steps)
        if self.host.is_narrow():
            column.addWidget(flow(*tools))
            if self.host.in_column and not self.host.can_stay_on_top():
                words = self.tr("Your window system does not let this window stay on top. Place it beside the browser yourself.")
                column.addWidget(self.secondary(words))
            if counter.text():  # an empty line would be a gap
                column.addWidget(counter)
            return tools
        row = QHBoxLayout()
        row.setSpacing(RHYTHM)
        row.addWidget(counter, 1, Qt.AlignmentFlag.AlignVCenter)
        for tool in tools:
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        return tools

    def heading_scale(self) -> float:
        """Return how large the heading is, 1 being running text."""
        return TITLE if not self.host.in_column else 1.35

    def _compose_heading(self, column: QVBoxLayout) -> None:
        self.heading = HeadingLabel(self.heading_text())
        mark_language(self.heading, self.heading_language())
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setFont(scaled(self.font(), self.heading_scale(), QFont.Weight.DemiBold))
        column.addWidget(self.heading)

    def _compose_notes(self, column: QVBoxLayout) -> None:
        """Say what the window has to say, on the page that is shown, until it is left."""
        if self is self.host.currentPage():
            self._notes += self.host.take_notes()
        sentences = [words for saying in self._notes if (words := saying(self.host.language))]
        if not sentences:
            return
        from assistant.guides.model import CalloutKind, Paragraph, Span  # noqa: PLC0415 - few first pages have notes
        from assistant.wizard.guide_view.blocks import callout  # noqa: PLC0415

        blocks = [Paragraph((Span(words),)) for words in sentences]
        column.addWidget(callout(CalloutKind.NOTE, "", blocks, self.host.context()))

    def forget_notes(self) -> None:
        """Be made anew without the notes that were shown here."""
        if self._notes:
            self._notes.clear()
            self.clear()

    # Small pieces that pages are made of.

    def paragraph(self, words: str, kind: str = "", share: float = 1.0) -> QLabel:
        """Return a paragraph of the program's own words."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(scaled(self.font(), share))
        if kind:
            label.setProperty("kind", kind)
        return label

    def secondary(self, words: str) -> QLabel:
        """Return a line of lesser weight."""
        return self.paragraph(words, "secondary", SECONDARY)

    def part_title(self, words: str) -> QLabel:
        """Return the title of a part of the page."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(scaled(label.font(), 1.1, QFont.Weight.DemiBold))
        return label

    def add_field(self, column: QVBoxLayout, words: str, name: str, entry: QLineEdit | QPlainTextEdit) -> None:
        """Add a field to type into under its label, which is also what a screen reader calls it."""
        label = QLabel(words)
        label.setWordWrap(True)
        label.setFont(scaled(label.font(), 1.0, QFont.Weight.DemiBold))
        label.setBuddy(entry)
        entry.setObjectName(name)
        entry.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(entry)

    def line(self) -> QFrame:
        """Return a line between two parts of the page."""
        line = QFrame()
        line.setProperty("kind", "line")
        return line
