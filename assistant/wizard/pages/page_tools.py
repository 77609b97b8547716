"""What stands over the heading of every page: the counter, and small buttons for steps, column and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from assistant.guides import languages
from assistant.journey.progress import State
from assistant.wizard.controls.bidi import is_turned
from assistant.wizard.controls.buttons import Button
from assistant.wizard.controls.labels import secondary
from assistant.wizard.controls.layouts import flow
from assistant.wizard.controls.theme import RHYTHM, scaled
from assistant.wizard.controls.window_system import can_stay_on_top
from assistant.wizard.session.plan import numbered

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout

    from assistant.wizard.pages.host import Host

_translate = QCoreApplication.translate


def add_header(column: QVBoxLayout, host: Host, words: str, *, steps: bool) -> list[QWidget]:
    """Add what stands over a page's heading: a counter's words, "" for none, and the buttons, which are returned."""
    counter = QLabel(words)
    counter.setFont(scaled(counter.font(), 0.92, QFont.Weight.DemiBold))
    counter.setProperty("kind", "accent")
    counter.setWordWrap(True)
    made = tools(host, steps=steps)
    if host.is_narrow():
        column.addWidget(flow(*made))
        if host.in_column and not can_stay_on_top():
            column.addWidget(secondary(_alone(right=is_turned(made[0]))))
        if words:  # an empty line would be a gap
            column.addWidget(counter)
        return made
    row = QHBoxLayout()
    row.setSpacing(RHYTHM)
    row.addWidget(counter, 1, Qt.AlignmentFlag.AlignVCenter)
    for tool in made:
        row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
    column.addLayout(row)
    return made


def tools(host: Host, *, steps: bool) -> list[QWidget]:
    """Return the buttons, in the order in which they stand; `steps` on pages where the list of steps would be, had it room."""
    made: list[QWidget] = []
    if steps and host.is_narrow():
        made.append(_steps(host))
    made.append(_column(host))
    made.append(_language(host))
    return made


def whole_window() -> str:
    """Return what the buttons are called that end the column."""
    return _translate("PageTools", "Whole window")


def _alone(*, right: bool) -> str:
    """Return what the person has to do where the window system leaves the window's place to them."""
    if right:
        return _translate(
            "PageTools",
            "Your window system does not let this window choose its place, nor stay on top. "
            "Move it to the right of the screen, and the browser beside it.",
        )
    return _translate(
        "PageTools",
        "Your window system does not let this window choose its place, nor stay on top. "
        "Move it to the left of the screen, and the browser beside it.",
    )


def _chip(words: str, name: str) -> QPushButton:
    button = Button(words)
    button.setObjectName(name)
    button.setProperty("kind", "chip")
    button.setAutoDefault(False)
    return button


def _with_menu(button: QPushButton, host: Host, fill: Callable[[QMenu, Host], None]) -> QPushButton:
    """Give a button a menu that is filled anew each time it opens."""
    menu = QMenu(button)
    menu.aboutToShow.connect(lambda: fill(menu, host))
    button.setMenu(menu)
    return button


def spoken_language(language: str) -> str:
    """Return which language is spoken, for the ear."""
    return _translate("PageTools", "Language: {language}").format(language=languages.name_of(language))


def _language(host: Host) -> QPushButton:
    button = _chip(f"{languages.name_of(host.session.language)} ▾", "language")
    button.setAccessibleName(spoken_language(host.session.language))
    return _with_menu(button, host, _fill_languages)


def _fill_languages(menu: QMenu, host: Host) -> None:
    menu.clear()
    for code in host.session.world.languages:
        action = menu.addAction(languages.name_of(code))
        action.setObjectName(f"language-{code}")
        action.setCheckable(True)
        action.setChecked(code == host.session.language)
        action.triggered.connect(lambda _=False, code=code: host.set_language(code))


def _steps(host: Host) -> QPushButton:
    return _with_menu(_chip(_translate("PageTools", "Steps ▾"), "steps"), host, _fill_steps)


def _fill_steps(menu: QMenu, host: Host) -> None:
    menu.clear()
    from assistant.wizard.pages.step_entries import entries  # the first page has no steps

    for index, entry in enumerate(entries(host.session)):
        sign = "✓" if entry.state is not State.TO_DO else str(entry.number)
        remark = f" ({entry.remark})" if entry.remark else ""
        action = menu.addAction(f"{sign}  {entry.title.replace('&', '&&')}{remark}")
        action.setEnabled(entry.reachable or entry.current)
        action.triggered.connect(lambda _=False, index=index: host.go(numbered(host.session.plan)[index]))


def _column(host: Host) -> QPushButton:
    words = whole_window() if host.in_column else _translate("PageTools", "Beside the browser")
    button = _chip(words, "beside")
    button.setToolTip(_translate("PageTools", "F9"))
    button.clicked.connect(host.toggle_column)
    return button
