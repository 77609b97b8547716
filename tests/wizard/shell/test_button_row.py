"""The row of buttons: shorter words where the window is narrow, whole ones for the ear and for the keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from assistant.journey.progress import Place, Progress
from assistant.wizard.shell import button_row
from tests.wizard.person import BACK, LEAVE, NEXT, Person

OVERVIEW = Progress(guide="app-password", place=Place.OVERVIEW)


def narrow(make_window: Callable[..., Person], width: int) -> Person:
    person = make_window(OVERVIEW, language="fr")
    person.window.toggle_column()
    person.window.resize(width, 700)
    person.settle()
    return person


def words(person: Person) -> list[str]:
    return [person.button(which).text() for which in (LEAVE, BACK, NEXT)]


def test_there_is_room_for_whole_words_in_a_usual_window(make_window: Callable[..., Person]) -> None:
    person = make_window(OVERVIEW, language="fr")
    assert words(person) == ["Finir plus &tard", "‹ &Précédent", "&Commencer ›"]
    assert person.button(BACK).toolTip() == ""


def test_a_narrow_window_has_shorter_words(make_window: Callable[..., Person]) -> None:
    person = narrow(make_window, 384)
    assert words(person) == ["Finir plus\n&tard", "‹ &Précédent", "&Commencer ›"]
    person.window.resize(330, 700)
    person.settle()
    assert words(person) == ["Finir plus\n&tard", "‹", "&Commencer ›"]
    buttons = [person.button(which) for which in (LEAVE, BACK, NEXT)]
    assert all(button.sizeHint().width() <= button.width() for button in buttons)
    person.window.resize(900, 700)
    assert words(person)[1] == "‹ &Précédent"


def test_shorter_words_keep_their_name_and_their_key(make_window: Callable[..., Person]) -> None:
    person = narrow(make_window, 330)
    back = person.button(BACK)
    assert (back.text(), back.accessibleName(), back.toolTip()) == ("‹", "‹ Précédent", "‹ Précédent")
    assert back.shortcut() == QKeySequence("Alt+P")
    person.next()
    assert person.place is Place.STEP
    person.window.activateWindow()
    person.key_press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    person.bot.waitUntil(lambda: person.place is Place.OVERVIEW)  # a key presses the button for a moment


@pytest.mark.parametrize(
    ("whole", "short"), [("Finish &later", "Finish\n&later"), ("&Quit", "&Quit"), ("a bb ccc", "a bb\nccc"), ("", "")]
)
def test_words_are_broken_near_their_middle(whole: str, short: str) -> None:
    assert button_row.in_two_lines(whole) == short
