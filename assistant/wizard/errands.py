"""What pages ask the window to do for them: copy, enlarge, ask, tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from assistant.guides.model import Screenshot
from assistant.wizard import access
from assistant.wizard.blocks import Stage
from assistant.wizard.itinerary import whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from assistant.guides.model import Guide, Picture
    from assistant.wizard.window import AssistantWindow

COPIED_FOR = 2500  # ms that a button says "Copied"

_translate = QCoreApplication.translate


def stage(window: AssistantWindow, guide: Guide | None) -> Stage:
    """Return what widgets made of a guide need."""

    def screenshot(picture: Picture) -> Screenshot:
        if guide is None:
            return Screenshot(None, picture.alt)
        return window.world.guides.screenshot(guide, picture, window.language)

    def placed(address: str) -> str:
        return address if guide is None else whole(address, guide.slug)

    return Stage(
        theme=window.colours,
        pictures=window.pictures,
        language=window.language,
        narrow=window.is_narrow(),
        opens=lambda address: window.can_follow(placed(address)),
        follow=lambda address: window.follow(placed(address)),
        copy=copy,
        screenshot=screenshot,
        enlarge=window.enlarge,
        written_in=guide.language if guide is not None else "",
    )


def copy(words: str, button: QPushButton) -> None:
    """Copy words to the clipboard and say so, to the eye on the button and to the ear."""
    QGuiApplication.clipboard().setText(words)
    before = button.property("words") or button.text()
    button.setProperty("words", before)
    button.setMinimumWidth(button.width())
    button.setText(_translate("Errands", "Copied ✓"))
    access.announce(button, _translate("Errands", "Copied"))
    QTimer.singleShot(COPIED_FOR, button, lambda: button.setText(before))


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
        _translate("Errands", "Start again from the beginning?"),
        _translate(
            "Errands", "Your answers and the steps that you have done are forgotten. Nothing changes in your Google account."
        ),
        _translate("Errands", "Start again"),
        _translate("Errands", "Keep everything"),
    )


def confirms_closing(window: QWidget) -> bool:
    """Ask whether to close although what was typed would be lost."""
    return confirms(
        window,
        _translate("Errands", "Close the program now?"),
        _translate("Errands", "Your place is kept. The password that you typed is not: you would have to enter it again."),
        _translate("Errands", "Close"),
        _translate("Errands", "Stay here"),
    )


def confirms_closing_unsaved(window: QWidget, reason: str) -> bool:
    """Ask whether to close although the place could not be saved."""
    from assistant.wizard.remembered import breakable  # noqa: PLC0415 - seldom needed

    return confirms(
        window,
        _translate("Errands", "Close the program now?"),
        _translate(
            "Errands", "Your place cannot be saved: {reason}. At its next start the program will not know where you stopped."
        ).format(reason=breakable(reason)),
        _translate("Errands", "Close"),
        _translate("Errands", "Stay here"),
    )


def offer_address(window: QWidget, address: str) -> None:
    """Give an address to copy, where no browser could be started."""
    wants = confirms(
        window,
        _translate("Errands", "No browser could be started."),
        _translate("Errands", "Copy this address and paste it into your browser: {address}").format(address=address),
        _translate("Errands", "Copy the address"),
        _translate("Errands", "Close"),
    )
    if wants:
        QGuiApplication.clipboard().setText(address)
        access.announce(window, _translate("Errands", "Copied"))


def tell_of_error(window: QWidget) -> None:
    """Tell that the program made a mistake, and that nothing is lost."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_translate("Errands", "Something went wrong in this program."))
    box.setInformativeText(
        _translate(
            "Errands",
            "It is not your fault, and nothing is lost. You can go on. If it happens again, close the program and start it anew.",
        )
    )
    box.addButton(_translate("Errands", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.open()
