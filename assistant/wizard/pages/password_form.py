"""Where the address and the app password are typed, and judged while it can still be mended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from assistant.journey.answers import is_address
from assistant.mail.secret import LETTERS, AppPassword, Empty, clean, count_letters
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import add_field, paragraph
from assistant.wizard.controls.layouts import flow
from assistant.wizard.controls.masked_letters import words_of
from assistant.wizard.controls.theme import SECONDARY, set_kind
from assistant.wizard.pages.address_field import AddressField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QInputMethodEvent, QKeyEvent

    from assistant.wizard.pages.base import Page


class TypedField(QLineEdit):
    """A field that knows whether what changes in it is being typed."""

    typing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key; the one for pasting types nothing."""
        self.typing = not event.matches(QKeySequence.StandardKey.Paste)
        super().keyPressEvent(event)
        self.typing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what a method of input composes."""
        self.typing = True
        super().inputMethodEvent(event)
        self.typing = False


class PasswordForm(QWidget):
    """The two fields on a page, what is said of what is typed, and the buttons under them.

    Where the letters are here already, a button for `other` ones stands in place of their field. `said` is what was said last,
    to be said again of the same letters in another form.
    """

    appeared = Signal()  # something is said where nothing was

    def __init__(self, page: Page, start: ActionButton, anyway: ActionButton, other: ActionButton | None = None) -> None:
        super().__init__()
        self._page = page
        self.start, self.anyway = start, anyway
        self.said: Callable[[PasswordForm], object] = PasswordForm.judge
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.address = AddressField(self._page.session.address)
        add_field(layout, self.tr("Gmail address"), "check-address", self.address)
        self.password = TypedField()
        self._prepare_password()
        if other is None:
            layout.addSpacing(6)  # a label stands nearer to its own field
            add_field(layout, self.tr("App password (16 letters)"), "app-password", self.password)
        self.judged = paragraph("", "warning-words", SECONDARY)
        self.judged.hide()
        layout.addWidget(self.judged)
        self.show_letters = ActionButton(self.tr("Show the letters"), self._tell_of_letters)
        self.show_letters.setObjectName("show-letters")
        self.show_letters.setCheckable(True)
        self.show_letters.toggled.connect(self._show_letters)
        layout.addWidget(flow(self.start, self.show_letters if other is None else other, self.anyway))

    def _prepare_password(self) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.password.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase | hints.ImhHiddenText
        )
        self.password.textChanged.connect(self._changed)
        self.password.editingFinished.connect(self._left_field)

    def _show_letters(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_letters.setText(self.tr("Hide the letters") if shown else self.tr("Show the letters"))

    def _tell_of_letters(self) -> None:
        self._page.say(words_of(shown=self.show_letters.isChecked()))

    # What was typed

    def _changed(self, words: str) -> None:
        """Count while somebody types; what is pasted, and so is there at once, is judged at once."""
        hidden = self.judged.isHidden()
        if not words or not self.password.typing:
            self.judge()
        else:
            self._count()
        if hidden and not self.judged.isHidden():
            self.appeared.emit()

    def _count(self) -> None:
        self.said = PasswordForm._count
        self._say("", offer=False)
        shown = (QLocale().toString(number) for number in (count_letters(self.password.text()), LETTERS))
        self.judged.setText(self.tr("{count} of {all}").format(**dict(zip(("count", "all"), shown, strict=True))))
        set_kind(self.judged, "secondary")
        self.judged.show()

    def _left_field(self) -> None:
        """Judge what was typed once its field is left; not when a button below is about to be pressed, which would move away."""
        if self.password.text() and not any(button.underMouse() for button in (self.start, self.show_letters, self.anyway)):
            self.judge()

    def judge(self, *, pressed: bool = False) -> AppPassword | None:
        """Say what is wrong with the password, else return it; that there is none is wrong once a button is `pressed`."""
        self.said = partial(PasswordForm.judge, pressed=pressed)
        cleaned = clean(self.password.text())
        if isinstance(cleaned, AppPassword):
            self._say("", offer=False)
            return cleaned
        empty = isinstance(cleaned, Empty)
        words = self._page.session.world.wording(self._page.session.language).pasted(cleaned) if pressed or not empty else ""
        self._say(words, offer=not empty)
        return None

    def address_is_whole(self) -> bool:
        """Return whether the address can be one; if not, say so and lead there."""
        if is_address(self.address.address()):
            return True
        self._say_address_is_not_whole()
        self._page.say(self.judged.text(), urgent=True)
        self.address.setFocus()
        return False

    def _say_address_is_not_whole(self) -> None:
        self.said = PasswordForm._say_address_is_not_whole
        self._say(self.tr("The Gmail address is missing, or it is not whole."), offer=not self.anyway.isHidden())

    def say_stopped(self) -> None:
        """Say that the check came to no end."""
        self.said = PasswordForm.say_stopped
        self._say(self.tr("The check was stopped."), offer=False)

    def ask_again(self) -> None:
        """Ask for the letters that were here before."""
        self.say_forgotten()
        self._page.say(self.judged.text(), urgent=True)
        self.appeared.emit()

    def say_forgotten(self) -> None:
        """Say why the letters are no longer here."""
        self.said = PasswordForm.say_forgotten
        self._say(self.tr("The letters were forgotten when you left this page. Paste them again."), offer=False)

    def _say(self, words: str, *, offer: bool) -> None:
        set_kind(self.judged, "warning-words")
        self.judged.setText(words)
        self.judged.setVisible(bool(words))
        self.password.setAccessibleDescription(words)
        self.anyway.setVisible(offer)
