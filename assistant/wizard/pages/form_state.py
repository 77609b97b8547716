"""What a person typed, switched and opened on a page, kept while the page is made anew in another language or form."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.controls.keyboard import is_stop, met

if TYPE_CHECKING:
    from collections.abc import Iterator


class FormState(NamedTuple):
    """Words by the names of their fields, switches by theirs, and which titles of the page are open; in memory only."""

    typed: dict[str, str]
    switched: dict[str, bool]
    opened: tuple[bool, ...]


def keep(page: QWidget) -> FormState:
    """Return what is on the page."""
    typed = {field.objectName(): _words(field) for field in _fields(page)}
    switched = {button.objectName(): button.isChecked() for button in _switches(page)}
    return FormState(typed, switched, tuple(title.isChecked() for title in page.findChildren(DisclosureButton)))


def put_back(page: QWidget, kept: FormState) -> None:
    """Put it on the page that was made anew."""
    for field in _fields(page):
        words = kept.typed.get(field.objectName(), "")
        if words != _words(field):
            field.setText(words) if isinstance(field, QLineEdit) else field.setPlainText(words)
    for button in _switches(page):
        button.setChecked(kept.switched.get(button.objectName(), button.isChecked()))
    for number, opened in enumerate(kept.opened):
        titles = page.findChildren(DisclosureButton)  # again each time: one that was opened may hold others
        if number < len(titles):
            titles[number].setChecked(opened)


def place_of_focus(window: QWidget) -> tuple[str, int]:
    """Return the name of the control that has the keyboard, "" when it has none, and its place among all controls."""
    control = window.focusWidget()
    stops = [widget for widget in met(window) if is_stop(widget)]
    return (control.objectName(), stops.index(control)) if control in stops else ("", -1)


def focused(window: QWidget, place: tuple[str, int]) -> QWidget | None:
    """Return the control at that place in a window whose page was made anew, None when there was none."""
    name, number = place
    stops = [widget for widget in met(window) if is_stop(widget)]
    named = [widget for widget in stops if name and widget.objectName() == name]
    return next(iter([*named, *stops[max(number, 0) :]]), None) if number >= 0 else None


def _fields(page: QWidget) -> Iterator[QLineEdit | QPlainTextEdit]:
    fields = (widget for widget in page.findChildren(QWidget) if isinstance(widget, QLineEdit | QPlainTextEdit))
    yield from (field for field in fields if field.objectName())


def _words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _switches(page: QWidget) -> Iterator[QAbstractButton]:
    yield from (button for button in page.findChildren(QAbstractButton) if button.isCheckable() and button.objectName())
