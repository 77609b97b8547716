"""The row of buttons under a page: which are there, and what they say: whole where there is room, else shorter."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWizard

from assistant.wizard.controls.buttons import Button
from assistant.wizard.controls.theme import set_kind
from assistant.wizard.session.footer import Leave, Onward

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QAbstractButton

    from assistant.wizard.session.footer import Footer

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
        wizard.setOption(QWizard.WizardOption.NoCancelButton)
        wizard.setOption(QWizard.WizardOption.HaveCustomButton1)
        wizard.setButtonLayout([LEAVE, QWizard.WizardButton.Stretch, BACK, NEXT, CLOSE])
        self._button(LEAVE).clicked.connect(wizard.close)

    def way_on(self) -> QAbstractButton:
        """Return the button that leads on; where none does, the one that leads back, or out."""
        shown = [button for button in map(self._button, (NEXT, CLOSE, BACK)) if not button.isHidden()]
        return next(iter(shown), self._button(LEAVE))

    def top(self) -> int:
        """Return where the row begins, above the tallest of its buttons, in pixels from the window's top."""
        shown = [button for button in map(self._button, (LEAVE, BACK, NEXT, CLOSE)) if not button.isHidden()]
        return min(button.geometry().top() for button in shown) - ABOVE

    def turn(self, *, back: bool) -> None:
        """Press the button that leads back or on, where it is there to be pressed."""
        button = self._button(BACK if back else NEXT)
        if button.isVisible() and button.isEnabled():
            button.click()

    def listen_to_keys(self, others: Mapping[str, Callable[[], object]]) -> None:
        """Let Alt and an arrow turn pages, the way in which one reads, and other keys do what they are for."""
        from PySide6.QtGui import QShortcut

        wizard, left_to_right = self._wizard, Qt.LayoutDirection.LeftToRight
        arrows: dict[str, Callable[[], object]] = {
            "Alt+Left": lambda: self.turn(back=wizard.layoutDirection() == left_to_right),
            "Alt+Right": lambda: self.turn(back=wizard.layoutDirection() != left_to_right),
        }
        for keys, act in {**arrows, **others}.items():
            QShortcut(keys, wizard).activated.connect(act)

    def update(self, footer: Footer, *, narrow: bool) -> None:
        """Bring the row in step with the page that is shown."""
        lead_on = "primary" if footer.expected else ""
        lead_back = lead_on if footer.back and footer.onward is None else ""
        shown = {
            BACK: footer.back,
            NEXT: footer.onward not in {None, Onward.CLOSE},
            CLOSE: footer.onward is Onward.CLOSE,
            LEAVE: footer.leave is not None,
        }
        for which, kind in {BACK: lead_back, NEXT: lead_on, CLOSE: lead_on, LEAVE: "flat"}.items():
            button = self._button(which)
            set_kind(button, kind)
            button.setVisible(shown[which])
            button.raise_()  # after the page, for screen readers
        # Also where it is the only one, the row keeps its height and so its place.
        self._button(LEAVE).setMinimumHeight(self._button(BACK).sizeHint().height())
        self.write(footer, narrow=narrow)

    def write(self, footer: Footer, *, narrow: bool) -> None:
        """Write the words on the buttons; a screen reader hears them whole, whatever there is room for."""
        whole = {BACK: _translate("ButtonRow", "‹ &Back")}
        if footer.leave is not None:
            whole[LEAVE] = _words_of_leave(footer.leave)
        if footer.onward is not None:
            whole[CLOSE if footer.onward is Onward.CLOSE else NEXT] = _words_of_onward(footer.onward)
        shown = dict(whole)
        shorter = {LEAVE: in_two_lines(whole.get(LEAVE, "")), BACK: self._sign(), NEXT: in_two_lines(whole.get(NEXT, ""))}
        for which, short in shorter.items():
            if which in whole and not self._fits(shown, narrow=narrow):
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


def _words_of_leave(leave: Leave) -> str:
    match leave:
        case Leave.QUIT:
            return _translate("ButtonRow", "&Quit")
        case Leave.LATER:
            return _translate("ButtonRow", "Finish &later")
        case _:
            assert_never(leave)


def _words_of_onward(onward: Onward) -> str:  # noqa: C901 - a case for each button
    match onward:
        case Onward.NEXT:
            return _translate("ButtonRow", "&Next ›")
        case Onward.START:
            return _translate("ButtonRow", "&Start ›")
        case Onward.BEGIN:
            return _translate("ButtonRow", "Be&gin ›")
        case Onward.DONE:
            return _translate("ButtonRow", "&Done ›")
        case Onward.CHECK:
            return _translate("ButtonRow", "&Check now ›")
        case Onward.SKIP:
            return _translate("ButtonRow", "&Skip ›")
        case Onward.UNSURE:
            return _translate("ButtonRow", "I don't &know ›")
        case Onward.NO_MESSAGE:
            return _translate("ButtonRow", "There is &no message ›")
        case Onward.ALL_CAUSES:
            return _translate("ButtonRow", "&Go through all causes ›")
        case Onward.SIGN_IN_TOO:
            return _translate("ButtonRow", "The sign-in &fails too ›")
        case Onward.CLOSE:
            return _translate("ButtonRow", "Cl&ose")
        case _:
            assert_never(onward)


def sides(*, narrow: bool) -> int:
    """Return the room beside the row, in pixels."""
    return SIDES_WHEN_NARROW if narrow else SIDES


def _keep_key(button: QAbstractButton, whole: str) -> None:
    from PySide6.QtGui import QKeySequence  # a window of the usual width does without

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
