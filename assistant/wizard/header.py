"""The small buttons at the top of every page: steps, column, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from assistant.guides import languages
from assistant.journey.progress import State
from assistant.wizard.buttons import Button

if TYPE_CHECKING:
    from assistant.wizard.window import AssistantWindow

_translate = QCoreApplication.translate


def word_of_state(state: State, *, skipped: bool = False) -> str:
    """Return a step's state in words."""
    if state is State.PROVEN:
        return _translate("Header", "checked and working")
    if state is State.SAID_DONE:
        return _translate("Header", "done")
    return _translate("Header", "left out for now") if skipped else _translate("Header", "to do")


def tools(window: AssistantWindow, *, steps: bool) -> list[QWidget]:
    """Return the buttons, in the order in which they stand; `steps` on pages where the list of steps would be, had it room."""
    made: list[QWidget] = []
    if steps and window.is_narrow():
        made.append(_steps(window))
    made.append(_column(window))
    made.append(_language(window))
    return made


def _chip(words: str, name: str) -> QPushButton:
    button = Button(words)
    button.setObjectName(name)
    button.setProperty("kind", "chip")
    button.setAutoDefault(False)
    return button


def _language(window: AssistantWindow) -> QPushButton:
    button = _chip(languages.name_of(window.language), "language")
    button.setAccessibleName(_translate("Header", "Language: {language}").format(language=button.text()))
    button.setText(f"{button.text()} ▾")
    menu = QMenu(button)
    menu.aboutToShow.connect(lambda: _fill_languages(menu, window))
    button.setMenu(menu)
    return button


def _fill_languages(menu: QMenu, window: AssistantWindow) -> None:
    menu.clear()
    for code in window.world.languages:
        action = menu.addAction(languages.name_of(code))
        action.setObjectName(f"language-{code}")
        action.setCheckable(True)
        action.setChecked(code == window.language)
        action.triggered.connect(lambda _=False, code=code: window.speak(code))


def _steps(window: AssistantWindow) -> QPushButton:
    button = _chip(_translate("Header", "Steps ▾"), "steps")
    menu = QMenu(button)
    menu.aboutToShow.connect(lambda: _fill_steps(menu, window))
    button.setMenu(menu)
    return button


def _fill_steps(menu: QMenu, window: AssistantWindow) -> None:
    menu.clear()
    for index, entry in enumerate(window.entries()):
        sign = "✓" if entry.state is not State.TO_DO else str(entry.number)
        action = menu.addAction(f"{sign}  {entry.title.replace('&', '&&')}")
        action.setEnabled(entry.reachable or entry.current)
        action.triggered.connect(lambda _=False, index=index: window.go_to_entry(index))


def _column(window: AssistantWindow) -> QPushButton:
    words = _translate("Header", "Whole window") if window.in_column else _translate("Header", "Beside the browser")
    button = _chip(words, "beside")
    button.setToolTip(_translate("Header", "F9"))
    button.clicked.connect(window.toggle_column)
    return button
