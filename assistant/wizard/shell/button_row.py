"""The row of buttons under a page: which are there, and what they say: whole where there is room, else shorter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWizard

from assistant.wizard.controls.buttons import Button
from assistant.wizard.controls.theme import set_kind
from assistant.wizard.session.plan import WELCOME, Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QAbstractButton

    from assistant.wizard.pages.base import Page
    from assistant.wizard.session.plan import Key

SIDES, SIDES_WHEN_NARROW, BETWEEN, ABOVE = 24, 12, 10, 12  # px
LEAVE, BACK = QWizard.WizardButton.CustomButton1, QWizard.WizardButton.BackButton
NEXT, CLOSE = QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton
_RIGHT_TO_LEFT_MARK = "\u200f"

_translate = QCoreApplication.translate


class ButtonRow:
    """The buttons of a wizard, of which it is the only one to change anything."""

    def __init__(self, wizard: QWizard) -> None:
        self._wizard = wizard
        self._button = wizard.button
        for which, kind in ((NEXT, "primary"), (CLOSE, "primary"), (BACK, ""), (LEAVE, "flat")):
            button = Button()
            button.setProperty("kind", kind)  # before QWizard shows it: one that is told later is dressed twice
            wizard.setButton(which, button)

    def way_on(self) -> QAbstractButton:
        """Return the button that leads on; where none does, the one that leads back, or out."""
        shown = [button for button in map(self._button, (NEXT, CLOSE, BACK)) if not button.isHidden()]
        return next(iter(shown), self._button(LEAVE))

    def top(self) -> int:
        """Return where the row begins, above the tallest of its buttons, in pixels from the window's top."""
        shown = [button for button in map(self._button, (LEAVE, BACK, NEXT, CLOSE)) if not button.isHidden()]
        return min(button.geometry().top() for button in shown) - ABOVE

    def update(self, page: Page, key: Key, *, narrow: bool) -> None:
        """Bring the row in step with the page that is shown and its key."""
        lead_on = "primary" if page.next_is_primary() else ""
        kinds = {BACK: "", NEXT: lead_on, CLOSE: lead_on, LEAVE: "flat"}
        for which, kind in kinds.items():
            set_kind(self._button(which), kind)
        self._button(BACK).setVisible(key != WELCOME)
        last, aside = self._wizard.nextId() == -1, isinstance(key, Side)
        self._button(NEXT).setVisible(not last and not aside)
        self._button(CLOSE).setVisible(last and not aside)
        for which in kinds:
            self._button(which).raise_()  # after the page, for screen readers
        self.write(page, key, narrow=narrow)

    def write(self, page: Page, key: Key, *, narrow: bool) -> None:
        """Write the words on the buttons; a screen reader hears them whole, whatever there is room for."""
        whole = {
            LEAVE: _translate("ButtonRow", "&Quit") if key == WELCOME else _translate("ButtonRow", "Finish &later"),
            BACK: _translate("ButtonRow", "‹ &Back"),
            NEXT: page.next_text(),
            CLOSE: _translate("ButtonRow", "Cl&ose"),
        }
        shown = dict(whole)
        for which, short in ((LEAVE, in_two_lines(whole[LEAVE])), (BACK, self._sign())):
            if self._fits(shown, narrow=narrow):
                break
            shown[which] = short
        for which, words in whole.items():
            self._say(which, shown[which], words)

    def _say(self, which: QWizard.WizardButton, shown: str, whole: str) -> None:
        button, spoken = self._button(which), whole.replace("&", "")
        if button.text() != shown or button.accessibleName() != spoken:
            self._wizard.setButtonText(which, shown)
            button.setAccessibleName(spoken)
            button.setToolTip("" if shown == whole else spoken)
        if shown != whole:  # the key is that of the words on the button, which QWizard writes anew with each page
            _keep_key(button, whole)

    def _fits(self, words: Mapping[QWizard.WizardButton, str], *, narrow: bool) -> bool:
        widths = [_width(self._button(which), text) for which, text in words.items() if not self._button(which).isHidden()]
        return sum(widths) + BETWEEN * (len(widths) - 1) + 2 * sides(narrow=narrow) <= self._wizard.width()

    def _sign(self) -> str:
        """Return the sign for going back, which points the way in which one reads."""
        return f"{_RIGHT_TO_LEFT_MARK}‹" if self._wizard.layoutDirection() == Qt.LayoutDirection.RightToLeft else "‹"


def sides(*, narrow: bool) -> int:
    """Return the room beside the row, in pixels."""
    return SIDES_WHEN_NARROW if narrow else SIDES


def _keep_key(button: QAbstractButton, whole: str) -> None:
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - a window of the usual width does without

    key = QKeySequence.mnemonic(whole)
    if button.shortcut() != key:
        button.setShortcut(key)


def _width(button: QAbstractButton, words: str) -> int:
    """Return the width that a button would need for some words."""
    metrics, flag = button.fontMetrics(), int(Qt.TextFlag.TextShowMnemonic)
    around = button.sizeHint().width() - metrics.size(flag, button.text()).width()
    return around + metrics.size(flag, words).width()


def in_two_lines(words: str) -> str:
    """Return words with a line break in the place of the space that is nearest to their middle."""
    spaces = [place for place, letter in enumerate(words) if letter == " "]
    if not spaces:
        return words
    middle = min(spaces, key=lambda place: abs(place - len(words) // 2))
    return f"{words[:middle]}\n{words[middle + 1 :]}"
