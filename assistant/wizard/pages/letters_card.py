"""The sixteen letters that were copied, as a card on the step that makes them and as a row of the sheet of one's program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.wizard.controls import clipboard
from assistant.wizard.controls.bidi import turn
from assistant.wizard.controls.buttons import ActionButton, Button
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.controls.labels import paragraph, part_title, secondary
from assistant.wizard.controls.layouts import flow
from assistant.wizard.controls.masked_letters import MaskedLetters, show_button
from assistant.wizard.controls.theme import RHYTHM

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from assistant.mail.secret import AppPassword
    from assistant.wizard.pages.base import Page

_translate = QCoreApplication.translate


def title() -> str:
    """Return what the card says first."""
    return _translate("Letters", "The 16 letters are here")


def what_was_done() -> str:
    """Return what became of the letters."""
    return _translate(
        "Letters",
        "Taken from the clipboard, without the spaces. They stay in memory until you are done, and are never saved.",
    )


def announced() -> str:
    """Return what a screen reader says once the letters are there."""
    return f"{title()}. {what_was_done()}"


def rejected() -> str:
    """Return what is said where they were not the right ones."""
    return _translate("Letters", "The letters are forgotten. Copy the right ones in Google's window, then come back here.")


def put(letters: AppPassword) -> None:
    """Put the letters into the clipboard, as a program takes them: without spaces."""
    clipboard.put_secret(letters.reveal)


def card(page: Page, letters: AppPassword, reject: Callable[[], object]) -> QFrame:
    """Return the card: the letters as dots, what became of them, and what to do where they are not the right ones."""
    box = QFrame()
    box.setObjectName("letters-here")
    box.setProperty("kind", "success")
    turn(box)
    lines = QVBoxLayout(box)
    lines.setContentsMargins(16, 12, 16, 12)
    lines.setSpacing(RHYTHM)
    lines.addWidget(part_title(title()))
    masked = MaskedLetters(letters.reveal, page.host.colours)
    lines.addWidget(flow(masked, show_button(masked, page.say), spacing=2 * RHYTHM))
    lines.addWidget(paragraph(what_was_done()))
    lines.addWidget(Disclosure(_translate("Letters", "If your computer keeps a history of the clipboard"), _about_histories))
    wrong = ActionButton(_translate("Letters", "These are not the right letters"), reject, kind="flat")
    wrong.setObjectName("wrong-letters")
    lines.addWidget(flow(wrong))
    return box


def _about_histories() -> QWidget:
    sentences = [
        _translate("Letters", "It may have kept the letters as you copied them: this program cannot take them out."),
        how_to_clear(QGuiApplication.platformName()),
    ]
    if clipboard.marks(QGuiApplication.platformName()):
        marked = _translate("Letters", "Since then they are marked as a password, which many histories leave out.")
        sentences.append(marked)
    box = QWidget()
    lines = QVBoxLayout(box)
    lines.setContentsMargins(0, 0, 0, 0)
    for sentence in sentences:
        lines.addWidget(secondary(sentence))
    return box


def how_to_clear(platform: str) -> str:
    """Return how a history of the clipboard is cleared on a system, named as Qt names its platform."""
    match platform:
        case "windows":
            return _translate(
                "Letters", "Press the Windows key together with V: in that window all that was kept can be cleared."
            )
        case "cocoa":
            return _translate(
                "Letters",
                "macOS keeps no history of its own before version 26; since then Spotlight can keep one, and clears it. Another "
                "program that keeps one has a command for it.",
            )
        case _:
            return _translate(
                "Letters",
                "In KDE press the clipboard's sign in the system tray: its history can be cleared there. Another program that "
                "keeps one has a command for it.",
            )


def row(page: Page, letters: AppPassword) -> QWidget:
    """Return the letters as dots with what shows and what copies them, for a table of values."""
    masked = MaskedLetters(letters.reveal, page.host.colours)
    copy = Button(_translate("Letters", "Copy the letters"))
    copy.setObjectName("copy-letters")
    copy.setProperty("kind", "chip")
    copy.setAccessibleName(_translate("Letters", "Copy the 16 letters"))
    copy.clicked.connect(partial(_copy, page, letters, copy))
    return flow(masked, show_button(masked, page.say), copy)


def _copy(page: Page, letters: AppPassword, button: QPushButton) -> None:
    if not letters:
        return  # they were forgotten meanwhile
    put(letters)
    clipboard.show_copied(button)
    page.say(_translate("Letters", "The 16 letters are copied."))


def hide(page: Page) -> None:
    """Have all letters on a page be dots again."""
    for button in page.findChildren(Button, "show-kept-letters"):
        button.setChecked(False)
