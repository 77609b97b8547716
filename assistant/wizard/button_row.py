"""The words on the row of buttons under a page: whole where there is room, shorter in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWizard

from assistant.wizard.buttons import Button
from assistant.wizard.plan import WELCOME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QAbstractButton

    from assistant.wizard.page import Page
    from assistant.wizard.window import AssistantWindow

SIDES, SIDES_WHEN_NARROW, BETWEEN, ABOVE = 24, 12, 10, 12  # px
LEAVE, BACK = QWizard.WizardButton.CustomButton1, QWizard.WizardButton.BackButton
NEXT, CLOSE = QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton
_RIGHT_TO_LEFT_MARK = "\u200f"

_translate = QCoreApplication.translate


def fit_out(window: QWizard) -> None:
    """Give the window buttons that are told what they are before QWizard shows them: one that is told later is dressed twice."""
    for which, kind in ((NEXT, "primary"), (CLOSE, "primary"), (BACK, ""), (LEAVE, "flat")):
        button = Button()
        button.setProperty("kind", kind)
        window.setButton(which, button)


def sides(window: AssistantWindow) -> int:
    """Return the room beside the row, in pixels."""
    return SIDES_WHEN_NARROW if window.is_narrow() else SIDES


def way_on(window: AssistantWindow) -> QAbstractButton:
    """Return the button that leads on; where none does, the one that leads back, or out."""
    shown = [button for button in map(window.button, (NEXT, CLOSE, BACK)) if not button.isHidden()]
    return next(iter(shown), window.button(LEAVE))


def top(window: AssistantWindow) -> int:
    """Return where the row begins, above the tallest of its buttons, in pixels from the window's top."""
    shown = [button for button in map(window.button, (LEAVE, BACK, NEXT, CLOSE)) if not button.isHidden()]
    return min(button.geometry().top() for button in shown) - ABOVE


def write(window: AssistantWindow, page: Page) -> None:
    """Write the words on the buttons; a screen reader hears them whole, whatever there is room for."""
    whole = {
        LEAVE: _translate("Dressing", "&Quit") if window.key() == WELCOME else _translate("Dressing", "Finish &later"),
        BACK: _translate("Dressing", "‹ &Back"),
        NEXT: page.next_words(),
        CLOSE: _translate("Dressing", "Cl&ose"),
    }
    shown = dict(whole)
    for which, short in ((LEAVE, in_two_lines(whole[LEAVE])), (BACK, _sign(window))):
        if not _fits(window, shown):
            shown[which] = short
    for which, words in whole.items():
        _say(window, which, shown[which], words)


def _say(window: AssistantWindow, which: QWizard.WizardButton, shown: str, whole: str) -> None:
    button, spoken = window.button(which), whole.replace("&", "")
    if button.text() != shown or button.accessibleName() != spoken:
        window.setButtonText(which, shown)
        button.setAccessibleName(spoken)
        button.setToolTip("" if shown == whole else spoken)
    if shown != whole:  # the key is that of the words on the button, which QWizard writes anew with each page
        _keep_key(button, whole)


def _keep_key(button: QAbstractButton, whole: str) -> None:
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - a window of the usual width does without

    key = QKeySequence.mnemonic(whole)
    if button.shortcut() != key:
        button.setShortcut(key)


def _fits(window: AssistantWindow, words: Mapping[QWizard.WizardButton, str]) -> bool:
    widths = [_width(window.button(which), text) for which, text in words.items() if not window.button(which).isHidden()]
    return sum(widths) + BETWEEN * (len(widths) - 1) + 2 * sides(window) <= window.width()


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


def _sign(window: AssistantWindow) -> str:
    """Return the sign for going back, which points the way in which one reads."""
    return f"{_RIGHT_TO_LEFT_MARK}‹" if window.layoutDirection() == Qt.LayoutDirection.RightToLeft else "‹"
