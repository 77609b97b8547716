"""That the app password is still in the clipboard once it is not needed any more, and what takes it out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from assistant.guides.model import CalloutKind
from assistant.wizard.controls import clipboard
from assistant.wizard.controls.accessibility import offer
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.dialogs import still_in_clipboard
from assistant.wizard.controls.layouts import empty, flow, stack
from assistant.wizard.guide_view.blocks import notice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from assistant.wizard.guide_view.blocks import ViewContext
    from assistant.wizard.pages.host import Host

_translate = QCoreApplication.translate


class _Page(Protocol):
    """What is needed of the page on which it is said."""

    host: Host

    def context(self) -> ViewContext: ...

    def say(self, words: str) -> None: ...

    def first_control(self) -> QWidget | None: ...


def add(page: _Page, column: QVBoxLayout) -> bool:
    """Offer to clear the clipboard, where it still holds the letters; returns whether it does."""
    if not clipboard.holds_secret():
        return False
    box, lines = stack(0)
    clear = ActionButton(_translate("LettersLeft", "Clear the clipboard"), partial(_clear, page, lines))
    clear.setObjectName("clear-clipboard")
    still = still_in_clipboard()
    lines.addWidget(notice(CalloutKind.NOTE, still, page.context(), below=flow(clear)))
    column.addWidget(box)
    page.host.later(partial(page.say, still))
    return True


def _clear(page: _Page, lines: QVBoxLayout) -> None:
    clipboard.clear_secret()
    gone = _translate("LettersLeft", "The 16 letters are gone from the clipboard and from memory.")
    empty(lines)
    lines.addWidget(notice(CalloutKind.SUCCESS, gone, page.context()))
    page.say(gone)
    control = page.first_control()
    page.host.offer_way_on() if control is None else offer(control)
