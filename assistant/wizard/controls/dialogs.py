"""Questions that the window asks before something is lost, and what it tells when something went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from assistant.guides.showable import breakable
from assistant.wizard.controls import browser_words, clipboard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_translate = QCoreApplication.translate


def confirms(window: QWidget, question: str, explanation: str, yes: str, no: str) -> bool:
    """Ask a question with two answers in words; Esc is no."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    box.setInformativeText(explanation)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    reject = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(reject)
    box.setEscapeButton(reject)
    box.exec()
    return box.clickedButton() is accept


def confirms_start_again(window: QWidget) -> bool:
    """Ask whether answers and progress are to be forgotten."""
    return confirms(
        window,
        _translate("Dialogs", "Start again from the beginning?"),
        _translate(
            "Dialogs", "Your answers and the steps that you have done are forgotten. Nothing changes in your Google account."
        ),
        _translate("Dialogs", "Start again"),
        _translate("Dialogs", "Keep everything"),
    )


def confirms_closing(window: QWidget) -> bool:
    """Ask whether to close although what was typed would be lost."""
    words = _translate("Dialogs", "Your place is kept. The password that you typed is not: you would have to enter it again.")
    return _confirms_closing(window, words)


def confirms_closing_unsaved(window: QWidget, reason: str) -> bool:
    """Ask whether to close although the place could not be saved."""
    words = _translate(
        "Dialogs", "Your place cannot be saved: {reason}. At its next start the program will not know where you stopped."
    )
    return _confirms_closing(window, words.format(reason=breakable(reason)))


def _confirms_closing(window: QWidget, explanation: str) -> bool:
    return confirms(
        window,
        _translate("Dialogs", "Close the program now?"),
        explanation,
        _translate("Dialogs", "Close"),
        _translate("Dialogs", "Stay here"),
    )


def still_in_clipboard() -> str:
    """Return that the app password is still in the clipboard."""
    return _translate("Dialogs", "The 16 letters are still in the clipboard.")


def asks_to_clear_clipboard(window: QWidget) -> bool | None:
    """Ask whether to take the app password out of the clipboard before closing; None is not to close, as Esc is."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(still_in_clipboard())
    box.setInformativeText(_translate("Dialogs", "Whoever pastes on this computer could see them. Clear the clipboard?"))
    clear = box.addButton(_translate("Dialogs", "Clear and close"), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(_translate("Dialogs", "Close"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(_translate("Dialogs", "Stay here"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(clear)
    box.setEscapeButton(stay)
    box.exec()
    pressed = box.clickedButton()
    return True if pressed is clear else False if pressed is close else None


def offer_address(window: QWidget, address: str) -> None:
    """Give an address to copy, where no browser could be started."""
    wants = confirms(
        window,
        browser_words.not_opened(),
        browser_words.what_to_do(address),
        browser_words.copy_address(),
        _translate("Dialogs", "Close"),
    )
    if wants:
        clipboard.put(address, window)


def tell_of_error(window: QWidget) -> None:
    """Tell that the program made a mistake, and that nothing is lost."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_translate("Dialogs", "Something went wrong in this program."))
    box.setInformativeText(
        _translate(
            "Dialogs",
            "It is not your fault, and nothing is lost. You can go on. If it happens again, close the program and start it anew.",
        )
    )
    box.addButton(_translate("Dialogs", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.open()
