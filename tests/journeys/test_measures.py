"""What finds English words, cut text and missing marks does find them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from assistant.guides.library import Library
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.theme import LIGHT, Theme
from tests.journeys.english import English, unmarked
from tests.journeys.fitting import troubles
from tests.journeys.reading import key_of, spoken_words, without_key
from tests.pseudo import stretched, turned

LONG = "Donaudampfschifffahrtsgesellschaft und noch ein paar Wörter dazu"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Copy the link", "Copy the link"),  # the program's
        ("Go to: Ein Schritt", "Go to: Ein Schritt"),  # the program's, with a field
        ("Make the app password", "Make the app password"),  # a guide's
        ("Everything with Google's password", "with"),
        ("Auf Englisch: Sign in with Google", ""),
        ("535 The message of a server, with English words\nund deutsche", ""),
        ("Gmail Access Assistant", ""),
        ("Kopieren Sie den Link", ""),
        ("https://support.google.com/the/answer", ""),
    ],
)
def test_english_is_found(library: Library, words: str, found: str) -> None:
    assert English("de", library).in_(words) == found


def test_what_was_not_translated_is_found() -> None:
    assert unmarked("[Öpéñ] imap.gmail.com 993 Gmail", ("Gmail",)) == ""
    assert unmarked("[Öpéñ] it Open", ("Gmail",)) == "Open"
    assert unmarked("anna@gmail.com https://myaccount.google.com/x", ()) == ""


def made(*widgets: QWidget, width: int = 200, height: int = 400) -> QWidget:
    """Return a window with widgets that stand where they were put."""
    window = QWidget()
    window.resize(width, height)
    for widget in widgets:
        widget.setParent(window)
    return window


def wrapped(words: str, width: int, height: int) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.resize(width, height)
    return label


def plain(words: str, width: int) -> QLabel:
    label = QLabel(words)
    label.resize(width, 30)
    return label


def pressed(kind: Callable[[], QWidget], width: int, height: int) -> QWidget:
    button = kind()
    button.resize(width, height)
    return button


def moved(widget: QWidget, x: int, y: int) -> QWidget:
    widget.move(x, y)
    return widget


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda: wrapped(LONG, 180, 20), "needs a height of"),
        (lambda: wrapped(LONG, 60, 300), "needs a width of"),
        (lambda: plain(LONG, 90), "needs a width of"),
        (lambda: pressed(lambda: QPushButton(LONG), 100, 30), "needs a width of"),
        (lambda: pressed(lambda: ActionButton(LONG, lambda: None), 190, 40), "needs a height of"),
        (lambda: pressed(lambda: ActionButton(LONG, lambda: None), 60, 400), "its longest word needs a width of"),
        (lambda: moved(plain("Kurz", 60), 170, 10), "sticks out of QWidget sideways"),
        (lambda: moved(plain("Kurz", 60), 10, 390), "sticks out below"),
        (lambda: pressed(QLineEdit, 100, 6), "is lower than a line"),
    ],
)
def test_what_is_cut_is_found(show: Callable[..., QWidget], make: Callable[[], QWidget], expected: str) -> None:
    found = troubles(show(made(make()), 200, 400))
    assert any(expected in trouble for trouble in found), found


def test_what_lies_on_another_widget_is_found(show: Callable[..., QWidget]) -> None:
    window = made(moved(plain("Eins", 90), 10, 10), moved(plain("Zwei", 90), 60, 20), moved(plain("Drei", 60), 10, 90))
    (found,) = troubles(show(window, 200, 400))
    assert "'Eins'" in found
    assert "lies on" in found
    assert "'Zwei'" in found


def test_nothing_is_wrong_where_a_layout_does_its_work(show: Callable[..., QWidget]) -> None:
    window = QWidget()
    lines = QVBoxLayout(window)
    for widget in (wrapped(LONG, 10, 10), ActionButton(LONG, lambda: None), QLineEdit(), QPushButton("Kurz")):
        lines.addWidget(widget)
    assert troubles(show(window, 420, 300)) == []


@pytest.fixture
def show(qtbot: object, set_theme: Callable[[Theme], None]) -> Callable[..., QWidget]:
    """Show a widget at a size."""
    set_theme(LIGHT)

    def shown(widget: QWidget, width: int, height: int) -> QWidget:
        qtbot.addWidget(widget)  # type: ignore[attr-defined]
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)  # type: ignore[attr-defined]
        return widget

    return shown


def test_every_word_is_read(show: Callable[..., QWidget]) -> None:
    button = QPushButton("&Weiter && mehr")
    button.setAccessibleName("Weiter")
    button.setToolTip("Ein Hinweis")
    field = moved(QLineEdit(), 0, 60)
    field.setPlaceholderText("name@gmail.com")  # type: ignore[attr-defined]
    window = made(button, field, moved(plain("\u2066imap.gmail.com\u2069", 150), 0, 120))
    window.setWindowTitle("Titel")
    read = spoken_words(show(window, 200, 400))
    assert set(read) == {"Titel", "Weiter & mehr", "Weiter", "Ein Hinweis", "name@gmail.com", "imap.gmail.com"}


def test_keys_are_read_from_the_words() -> None:
    assert [key_of(words) for words in ("&Weiter", "Fish && chi&ps", "Fish && chips", "None")] == ["w", "p", "", ""]
    assert without_key("Fish && chi&ps") == "Fish & chips"


def test_the_languages_that_nobody_speaks() -> None:
    words = "&Open {page} at imap.gmail.com now"
    assert stretched(words).startswith("[&Öpéñ {page} àt imap.gmail.com ñöw")
    assert 1.3 < len(stretched("Create the app password for this")) / len("Create the app password for this") < 1.5
    assert turned(words)[0] == "&"
    assert "{page}" in turned(words)
    assert "imap.gmail.com" in turned(words)
    assert turned("now").isascii() is False
    assert stretched("993 – 16") == "993 – 16"
