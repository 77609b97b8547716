"""The letters on the step that makes them: looked for when the person comes back, kept, shown on a card, and refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.wizard.controls import clipboard
from assistant.wizard.controls.accessibility import offer
from assistant.wizard.pages import letters_card
from assistant.wizard.session import footer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QVBoxLayout

    from assistant.mail.secret import AppPassword
    from assistant.wizard.pages.base import Page
    from assistant.wizard.session.plan import AtStep


class StepLetters:
    """What a step's page does about the letters."""

    def __init__(self, page: Page, key: AtStep) -> None:
        self._page, self._key = page, key
        self._card: QFrame | None = None

    def made_here(self) -> bool:
        """Return whether it is the step that makes the app password."""
        return footer.makes_letters(self._page.session, self._key)

    def kept(self) -> AppPassword | None:
        """Return the app password that was copied, on the step that makes it."""
        return self._page.session.letters.at_hand if self.made_here() else None

    def add(self, column: QVBoxLayout) -> None:
        """Add the card where the letters are here."""
        letters = self.kept()
        self._card = None if letters is None else letters_card.card(self._page, letters, self._refuse)
        if self._card is not None:
            column.addWidget(self._card)

    def look(self) -> None:
        """Look whether the app password was copied."""
        session = self._page.session
        if self._page.is_shown() and session.progress.takes_letters and self.made_here():
            session.world.look_for_letters(self._found)

    def _found(self, found: AppPassword) -> None:
        """Keep the letters, and put them into the clipboard as a program takes them; what is there already is said once."""
        session = self._page.session
        here = self._page.is_shown() and self._page.isActiveWindow()  # and did not go on meanwhile, or to another program
        new = found != session.letters.at_hand
        if here and (new or not clipboard.holds_secret()):
            letters_card.put(found)
        if not (new and here):
            found.forget()
            return
        letters_card.hide(self._page)  # those that were there before may have been shown
        session.letters.keep(found)
        session.forget_check()
        self._page.refill()
        self._page.host.dress()
        if self._card is not None:
            self._page.bring(self._card)
        self._page.host.offer_way_on()
        self._page.say(letters_card.announced())

    def _refuse(self) -> None:
        """Forget the letters, and show the step as it is without them."""
        session = self._page.session
        session.letters.forget()
        clipboard.clear_secret()
        session.forget_check()
        session.notes.append(lambda _: letters_card.rejected())
        self._page.clear()
        self._page.fill()
        self._page.show_content()
        self._page.host.dress()
        self._page.scroll_to_top()
        if (control := self._page.first_control()) is not None:
            offer(control)
