"""A page of the wizard: a header of our own, a heading, and what each kind of page puts under it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget, QWizardPage

from assistant.wizard.controls.accessibility import HeadingLabel, announce, mark_language
from assistant.wizard.controls.layouts import lay_out_unseen, limited, stack
from assistant.wizard.controls.theme import LINE_LENGTH, TITLE, scaled
from assistant.wizard.pages import page_tools
from assistant.wizard.pages.scroller import Scroller
from assistant.wizard.session.footer import title_of

if TYPE_CHECKING:
    from assistant.guides.model import Guide
    from assistant.wizard.guide_view.blocks import ViewContext
    from assistant.wizard.pages.host import Host
    from assistant.wizard.session.world import Saying

MARGIN, MARGIN_IN_COLUMN = 36, 18  # px
NARROWEST_BODY = 600  # px


class Page(QWizardPage):
    """What all pages share. A page is empty until it is first shown, and again after the language or the theme changed."""

    shows_steps = False
    wide = False  # whether the content takes all the width there is

    def __init__(self, host: Host) -> None:
        super().__init__()
        self.host = host
        self.session = host.session
        self._scroller: Scroller | None = None
        self._content_key: object = None
        self._notes: list[Saying] = []
        self._offers_clearing = False
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
        return title_of(self.counter(), self.heading_text())

    def heading_language(self) -> str:
        """Return the language of the page's heading, "" when it is the one that is spoken."""
        return ""

    def compose(self, column: QVBoxLayout) -> None:
        """Put the page's content under the heading."""

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

    def came_to_front(self) -> None:
        """Do what is due when the window comes to the front and this page is shown."""

    def open_address(self, address: str) -> None:
        """Open a page in the browser, in the right account where it is known; without a browser give the address to copy."""
        from assistant.guides.links import account_chooser  # few pages but the steps hold links
        from assistant.wizard.controls.dialogs import offer_address

        target = account_chooser(address, self.session.address)
        if not self.session.world.open_address(target):
            offer_address(self.window(), target)

    def follow(self, address: str) -> None:
        """Follow a link: to a page in the browser, to a step, or to another guide."""
        from assistant.guides.links import leads_inside  # the first page has no links

        if not leads_inside(address):
            self.open_address(address)
        elif (key := self.session.links.follow(address)) is not None:
            self.host.go(key)

    def first_control(self) -> QWidget | None:
        """Return what the keyboard begins with: the button to press, or the first answer; None for the way on.

        It is what a person wants next, so that Enter does it: never help, a link, a picture or something to copy.
        """
        if self._scroller is None:
            return None
        content = self._scroller.content
        buttons = [child for child in content.findChildren(QAbstractButton) if child.isVisibleTo(content)]
        wanted = [button for button in buttons if button.property("kind") == "primary"]
        return next(iter(wanted), None)

    def leads_on(self, control: QWidget | None) -> bool:  # noqa: ARG002 - few pages have a control that does
        """Return whether Enter leads on from a control."""
        return False

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
        return self._scroller is not None and self._content_key == self._told()

    def _told(self) -> object:
        return self.content_key(), self.session.letters.left

    def fill(self) -> None:
        """Make the content if there is none that is still true."""
        if self.up_to_date:
            return
        self.clear()
        self._content_key = self._told()
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
        tools = page_tools.add_header(inner, self.host, self.counter(), steps=self.shows_steps)
        self._lines, self._above = inner, inner.count()
        inner.addStretch(0)
        box, body = stack(12)
        self._compose_heading(body)
        self._compose_notes(body)
        self.compose(body)
        inner.addWidget(box if self.wide else limited(box, self.body_width()))
        inner.addStretch(1)
        self._scroller = Scroller(column)
        self._frame.addWidget(self._scroller)
        # Tools come last for keyboard and screen reader, as they stand on every page.
        for tool in tools:
            tool.raise_()

    def pre_layout(self, size: QSize) -> None:
        """Do before the page is turned what else would be done then: styles, layout, pictures at their size."""
        if self._scroller is None:
            return
        self.resize(size)
        lay_out_unseen(self)
        lay_out_unseen(self)  # once more: what takes its height from its width, as pictures do, has asked for it only now
        for view in self._scroller.content.findChildren(QWidget):
            if (prepare := getattr(view, "prepare", None)) is not None:
                prepare()

    def clear(self) -> None:
        """Throw the content away, to be made anew in another language or theme."""
        if self._scroller is not None:
            self._frame.removeWidget(self._scroller)
            self._scroller.hide()
            self._scroller.deleteLater()
            self._scroller = None

    def refill(self) -> None:
        """Make the content anew, where the person is, with what they had typed and opened."""
        from assistant.wizard.pages import form_state

        place = self._scroller.verticalScrollBar().value() if self._scroller else 0
        before = form_state.keep(self._scroller.content if self._scroller else self)  # what was there before may still be, too
        self.clear()
        self.fill()
        if self._scroller is not None:
            form_state.put_back(self._scroller.content, before)  # what was there before may not be deleted yet
            self._scroller.show()  # at once, so that the keyboard can be put back
            self._scroller.verticalScrollBar().setValue(place)

    def bring(self, *widgets: QWidget) -> None:
        """Bring widgets into sight, as far as there is room for them."""
        if self._scroller is not None and widgets:
            self._scroller.bring(*widgets)

    def scroll_by(self, key: int) -> None:
        """Scroll as far as a key says that nothing else took."""
        if self._scroller is not None:
            self._scroller.scroll_by(key)

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

    def heading_scale(self) -> float:
        """Return how large the heading is, 1 being running text."""
        return TITLE if not self.host.in_column else 1.35

    def centre_upright(self, *, centred: bool) -> None:
        """Show content that is shorter than the page in the middle between header and buttons, or else at the top."""
        self._lines.setStretch(self._above, int(centred))

    def dress_heading(self) -> None:
        """Show the heading that the page has by now."""
        mark_language(self.heading, self.heading_language())
        self.heading.setText(self.heading_text())
        self.heading.setFont(scaled(self.font(), self.heading_scale(), QFont.Weight.DemiBold))
        self.setAccessibleName(self.full_title())

    def _compose_heading(self, column: QVBoxLayout) -> None:
        self.heading = HeadingLabel()
        self.heading.setWordWrap(True)
        self.dress_heading()
        column.addWidget(self.heading)

    def _compose_notes(self, column: QVBoxLayout) -> None:
        """Say what the window has to say, on the page that is shown, until it is left."""
        if self.is_shown():
            taken = self.session.take_notes()
            self._notes += taken
            for saying in taken:
                self.host.later(partial(self._announce, saying))
        if self.is_shown() and self.session.letters.left:
            from assistant.wizard.pages import letters_left  # few people come from where the letters were copied

            self._offers_clearing = letters_left.add(self, column)
        sentences = [words for saying in self._notes if (words := saying(self.session.language))]
        if not sentences:
            return
        from assistant.guides.model import CalloutKind, Paragraph, Span  # few first pages have notes
        from assistant.wizard.guide_view.blocks import callout

        blocks = [Paragraph((Span(words),)) for words in sentences]
        column.addWidget(callout(CalloutKind.NOTE, "", blocks, self.context()))

    def _announce(self, saying: Saying) -> None:
        self.say(saying(self.session.language))

    def forget_notes(self) -> None:
        """Be made anew without the notes that were shown here."""
        if self._notes or self._offers_clearing:
            self._notes.clear()
            self._offers_clearing = False
            self.clear()

    # What pages are made with, and say.

    def context(self, guide: Guide | None = None) -> ViewContext:
        """Return what widgets made of a guide need to know of this page."""
        from assistant.wizard.pages import guide_context

        return guide_context.context(self.host, self.follow, guide)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Have a screen reader say some words."""
        announce(self.window(), words, urgent=urgent)

    def is_shown(self) -> bool:
        """Return whether this is the page that the window shows."""
        return self.host.currentPage() is self
