"""What a person typed, switched and opened on a page, kept while the page is made anew in another language or form."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QTabWidget, QWidget

from assistant.wizard.controls.disclosure import Disclosure, DisclosureButton
from assistant.wizard.controls.keyboard import met

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class FormState(NamedTuple):
    """Words by the names of their fields, switches by theirs, which titles are open and which tabs in front; in memory only."""

    typed: dict[str, str]
    switched: dict[str, bool]
    opened: tuple[bool, ...]
    in_front: tuple[int, ...]


def keep(page: QWidget) -> FormState:
    """Return what is on the page."""
    typed = {field.objectName(): _words(field) for field in _fields(page)}
    switched = {button.objectName(): button.isChecked() for button in _switches(page)}
    opened = tuple(title.isChecked() for title in _titles(page))
    return FormState(typed, switched, opened, tuple(tabs.currentIndex() for tabs in page.findChildren(QTabWidget)))


def put_back(page: QWidget, kept: FormState) -> None:
    """Put it on the page that was made anew; nobody types or pastes the words anew, so no field tells of a change."""
    for field in _fields(page):
        words = kept.typed.get(field.objectName(), "")
        with QSignalBlocker(field):
            field.setText(words) if isinstance(field, QLineEdit) else field.setPlainText(words)
    for button in _switches(page):
        button.setChecked(kept.switched.get(button.objectName(), button.isChecked()))
    for number, opened in enumerate(kept.opened):
        titles = _titles(page)  # again each time: one that was opened may hold others
        if number < len(titles):
            titles[number].setChecked(opened)
    for tabs, number in zip(page.findChildren(QTabWidget), kept.in_front, strict=False):
        tabs.setCurrentIndex(number)


class Spot(NamedTuple):
    """Where a control is found again: its kind and name, and its number among all of these."""

    kind: type[QWidget]
    name: str
    number: int


def place_of_focus(window: QWidget) -> Spot | None:
    """Return where the control is that has the keyboard, None when it is none that can be seen."""
    control = window.focusWidget()
    if control is None or not control.isVisible():
        return None
    return Spot(type(control), control.objectName(), _alike(window, type(control), control.objectName()).index(control))


def focused(window: QWidget, spot: Spot) -> QWidget | None:
    """Return the control that is there in a window whose page was made anew, None when there is none."""
    alike = _alike(window, spot.kind, spot.name)
    return alike[spot.number] if spot.number < len(alike) else None


@contextmanager
def keyboard_kept(window: QWidget, otherwise: Callable[[], object] = lambda: None) -> Iterator[None]:
    """Have the control that is in the place of the one with the keyboard get it, once a page was made anew.

    Where there is none any more, it is left to `otherwise`.
    """
    place = place_of_focus(window)
    yield
    if place is None:
        return
    control = focused(window, place)
    otherwise() if control is None else control.setFocus(Qt.FocusReason.OtherFocusReason)


def _alike(window: QWidget, kind: type[QWidget], name: str) -> list[QWidget]:
    return [widget for widget in met(window) if type(widget) is kind and widget.objectName() == name]


def _fields(page: QWidget) -> Iterator[QLineEdit | QPlainTextEdit]:
    fields = (widget for widget in page.findChildren(QWidget) if isinstance(widget, QLineEdit | QPlainTextEdit))
    yield from (field for field in fields if field.objectName())


def _words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _titles(page: QWidget) -> list[DisclosureButton]:
    """Return the titles but those under closed ones: whether these are there at all depends on what was opened before."""
    return [title for title in page.findChildren(DisclosureButton) if not _is_under_a_closed_one(title)]


def _is_under_a_closed_one(title: DisclosureButton) -> bool:
    around = title.parentWidget()
    while around is not None:
        if isinstance(around, Disclosure) and around.button is not title and not around.button.isChecked():
            return True
        around = around.parentWidget()
    return False


def _switches(page: QWidget) -> Iterator[QAbstractButton]:
    yield from (button for button in page.findChildren(QAbstractButton) if button.isCheckable() and button.objectName())
