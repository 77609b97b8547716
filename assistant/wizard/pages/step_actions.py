"""The buttons of a step that open its pages in the browser, and the address to copy where no browser starts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from assistant.guides import links
from assistant.guides.links import account_chooser
from assistant.guides.model import CalloutKind
from assistant.wizard.controls import browser_words, clipboard
from assistant.wizard.controls.bidi import begin_where_one_reads, isolated
from assistant.wizard.controls.buttons import ActionButton, elastic
from assistant.wizard.controls.labels import secondary
from assistant.wizard.controls.layouts import empty, flow, measure_anew, stack
from assistant.wizard.controls.theme import set_kind
from assistant.wizard.guide_view.blocks import notice
from assistant.wizard.guide_view.values import copy_button
from assistant.wizard.pages import other_ways
from assistant.wizard.session import footer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from assistant.guides.model import Link
    from assistant.journey.route import Stop
    from assistant.wizard.pages.base import Page

_translate = QCoreApplication.translate


class StepActions(QObject):
    """The actions of a step on its page; `opened` once a page of the step itself was, and not one to read.

    `again` tells that it was before.
    """

    opened = Signal()

    def __init__(self, page: Page, stop: Stop, say_otherwise: Callable[[], None], *, again: bool) -> None:
        super().__init__()
        self._page, self._session = page, page.session
        self._guide, self._step = self._session.guide_of(stop)
        self.pages = footer.openable(self._session, stop)
        self._again = again and len(self.pages) == 1  # of several, nobody knows which
        self.not_opened = ""  # the address for which no browser could be started
        self.buttons: list[ActionButton] = []
        self.otherwise = ActionButton("", say_otherwise, kind="flat")
        self.otherwise.setObjectName("otherwise")
        self._fallback, self._fallback_lines = stack()

    def add_owner(self, column: QVBoxLayout) -> None:
        """Say whose account the browser has to show, where it is known."""
        address = self._session.address
        if address and any(links.host(link.address).endswith("google.com") for link in self.pages):
            words = _translate("StepPage", "The picture at the top of Google's page must belong to {address}.")
            column.addWidget(secondary(words.format(address=isolated(address))))

    def add_again(self, lines: QVBoxLayout) -> None:
        """In the column, add what opens the page again to what says that it was opened: further down it would be out of sight."""
        if self._again and self._page.host.in_column:
            self.buttons.append(self._open_button(self.pages[0], 0))
            lines.addWidget(flow(elastic(self.buttons[0])))

    def add(self, column: QVBoxLayout) -> None:
        """Add a row for each page to open, other ways to go, and the place of an address to copy."""
        for number, link in enumerate(self.pages):
            buttons = [self._copy_button(link, number)]
            if number == len(self.buttons):  # it is not there by now
                self.buttons.append(self._open_button(link, number))
                buttons.insert(0, self.buttons[number])
            row = (elastic(each) if self._page.host.in_column else each for each in buttons)
            column.addWidget(flow(*row, *(() if number else (self.otherwise,))))
            address = secondary(isolated(link.address.removeprefix("https://")))
            address.setAccessibleName(link.address)
            begin_where_one_reads(address)
            column.addWidget(address)
        in_the_guide = other_ways.in_the_guide(self._page, self._guide, self._step)
        ways = [*in_the_guide, *(() if self.buttons else (self.otherwise,))]
        if ways:
            column.addWidget(flow(*ways))
        # Also where no page is to be opened: a link in the text may lead to one.
        self._fallback.hide()
        column.addWidget(self._fallback)

    def show_otherwise(self, words: str) -> None:
        """Show what the person may say of the step instead, "" for nothing."""
        self.otherwise.setText(words)
        self.otherwise.setVisible(bool(words))
        measure_anew(self.otherwise)

    def show_done(self, *, done: bool) -> None:
        """Show which button is to be pressed next."""
        for button in self.buttons[:1]:
            set_kind(button, "secondary" if done else "primary")

    def offers_address(self) -> bool:
        """Return whether there is an address to copy."""
        return not self._fallback.isHidden()

    def folded(self) -> list[QWidget]:
        """Return the other ways to the first page, folded, where there is a page to open."""
        return [other_ways.folded(self._page, link, partial(self._open_directly, link)) for link in self.pages[:1]]

    def open_address(self, address: str) -> None:
        """Open a page in the browser, in the right account where it is known; without a browser give the address to copy."""
        target = account_chooser(address, self._session.address) if self._session.address else address
        own = any(link.address == address for link in self.pages)
        self._opened(target, own=own, opened=self._session.world.open_address(target))

    def offer_to_copy(self, address: str) -> tuple[QWidget, str]:
        """Give an address to copy, since no browser could be started; returns the button and what is said."""
        self.not_opened = address
        empty(self._fallback_lines)
        sentence = f"{browser_words.not_opened()} {browser_words.what_to_do(address)}"
        context = self._page.context()
        copy = copy_button(address, context.copy)
        copy.setObjectName("copy-address")
        copy.setAccessibleName(browser_words.copy_address())
        self._fallback_lines.addWidget(notice(CalloutKind.WARNING, sentence, context))
        self._fallback_lines.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._fallback.show()
        return copy, sentence

    def _open_button(self, link: Link, number: int) -> ActionButton:
        words = _translate("StepPage", "Open {page}").format(page=link.label) if _is_address(link.label) else link.label
        name = _translate("StepPage", "{action} in the browser").format(action=words)
        if self._again:
            words, name = _translate("StepPage", "Open again"), _translate("StepPage", "Open again: {page}").format(page=words)
        kind = "secondary" if number else "primary"
        button = ActionButton(words, partial(self._page.open_address, link.address), kind=kind, external=True)
        button.setObjectName(f"open-{number}")
        button.setAccessibleName(name)
        button.setAccessibleDescription(link.address)
        return button

    def _copy_button(self, link: Link, number: int) -> ActionButton:
        copy = ActionButton(_translate("StepPage", "Copy the link"), lambda: clipboard.copy(link.address, copy))
        copy.setObjectName(f"copy-{number}")
        copy.setAccessibleName(_translate("StepPage", "Copy the link: {page}").format(page=link.label))
        return copy

    def _open_directly(self, link: Link) -> None:
        self._opened(link.address, own=True, opened=self._session.world.open_address(link.address))

    def _opened(self, address: str, *, own: bool, opened: bool) -> None:
        if not opened:
            copy, sentence = self.offer_to_copy(address)
            self._page.say(sentence, urgent=True)
            copy.setFocus()
            return
        if own:
            self.opened.emit()
        else:
            self._page.say(browser_words.opened())


def _is_address(words: str) -> bool:
    return "/" in words and " " not in words.strip()
