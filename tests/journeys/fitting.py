"""Measures whether words have the room that they need."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QPushButton, QWidget

from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.shell.step_list import StepRow

Trouble = str
_LESS = 2  # px that a rounded size may lack


def troubles(window: QWidget) -> list[Trouble]:
    """Return a sentence for each widget whose words are cut, that sticks out, or that lies on another one."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window) and _has_words(widget)]
    found = [f"{_name(widget)}: {wrong}" for widget in shown for wrong in _wrong(widget, window)]
    found += [f"{type(area).__name__} scrolls sideways" for area in window.findChildren(QAbstractScrollArea) if _sideways(area)]
    return found + [f"{_name(one)} lies on {_name(other)}" for one, other in _overlapping(shown, window)]


def lasting_troubles(window: QWidget, settle: Callable[[], None]) -> list[Trouble]:
    """Return what is wrong once everything has found its place, which takes a layout some rounds."""
    found = troubles(window)
    for _ in range(5):
        if found:
            settle()
            found = troubles(window)
    return found


def _sideways(area: QAbstractScrollArea) -> bool:
    return area.isVisible() and area.horizontalScrollBar().isVisible()


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, QLabel | QAbstractButton):
        return bool(widget.text() or isinstance(widget, PictureView))
    return isinstance(widget, QLineEdit)


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} {words[:50]!r} {widget.width()}x{widget.height()}"


def _wrong(widget: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(widget, PictureView):
        pass
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, ActionButton):
        yield from _action(widget)
    elif isinstance(widget, Card | StepRow | DisclosureButton):
        yield from _drawn(widget)
    elif isinstance(widget, QPushButton) and widget.sizeHint().width() > widget.width() + _LESS:
        yield f"needs a width of {widget.sizeHint().width()}"
    if not isinstance(widget, QLabel) and widget.height() + _LESS < widget.fontMetrics().height():
        yield "is lower than a line"  # a label is asked for the height of its own letters, which may be of another font
    yield from _sticking_out(widget, window)


def _label(label: QLabel) -> Iterator[str]:
    # With wrapping, the least size of a label is that of its longest word.
    least = label.minimumSizeHint().width() if label.wordWrap() else label.sizeHint().width()
    if least > label.width() + _LESS:
        yield f"needs a width of {least}"
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if needed > label.height() + _LESS:
        yield f"needs a height of {needed}"


def _action(button: ActionButton) -> Iterator[str]:
    if button.width() + _LESS < button.sizeHint().width():
        yield from _wrapped(button, 8)


def _drawn(button: QAbstractButton) -> Iterator[str]:
    around = button.sign + 4 if isinstance(button, DisclosureButton) else 40 if isinstance(button, Card) else 48
    yield from _wrapped(button, around)


def _wrapped(button: QAbstractButton, around: int) -> Iterator[str]:
    """Yield what is wrong with words that a button draws itself; `around` is what it needs beside them."""
    needed = button.heightForWidth(button.width())
    if needed > button.height() + _LESS:
        yield f"needs a height of {needed}"
    room = QRect(0, 0, 1, 10_000)
    widest = button.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), button.text()).width()
    if widest + around > button.width() + _LESS:
        yield f"its longest word needs a width of {widest + around}"


def _sticking_out(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Yield what is wrong when a widget is not wholly inside what holds it; pages scroll up and down, never sideways."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window.parentWidget():
        area = _area(widget, parent)
        if area.left() < -_LESS or area.right() > parent.width() + _LESS:
            yield f"sticks out of {type(parent).__name__} sideways: {area.left()} to {area.right()} of {parent.width()}"
            return
        if parent is window and not _scrolls(widget, window) and area.bottom() > parent.height() + _LESS:
            yield "sticks out below"
        parent = parent.parentWidget()


def _scrolls(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _area(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())


def _overlapping(shown: list[QWidget], window: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Yield pairs of widgets on the same ground, of which neither holds the other, that lie on each other."""
    grounds: dict[int, list[tuple[QWidget, QRect]]] = {}
    for widget in shown:
        ground = _ground(widget, window)
        grounds.setdefault(id(ground), []).append((widget, _area(widget, ground).adjusted(_LESS, _LESS, -_LESS, -_LESS)))
    for placed in grounds.values():
        placed.sort(key=lambda pair: pair[1].top())
        for number, (one, area) in enumerate(placed):
            for other, other_area in placed[number + 1 :]:
                if other_area.top() > area.bottom():
                    break
                if area.intersects(other_area) and not one.isAncestorOf(other) and not other.isAncestorOf(one):
                    yield one, other


def _ground(widget: QWidget, window: QWidget) -> QWidget:
    """Return what a widget lies on: the content of a scrolling area, or the window."""
    below = widget
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        above = parent.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
            return below
        below, parent = parent, parent.parentWidget()
    return window
