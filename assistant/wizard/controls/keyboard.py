"""Where the Tab key and the arrows lead.

Tab leads through the controls in the order in which a screen reader meets them: Qt puts whatever is made later, such as what a
title opens, at the end of its own order. Arrows lead through what there is to choose, and scroll the page elsewhere: Qt's buttons
would take them for Tab.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent

_Choice = TypeVar("_Choice", bound=QWidget)
_BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
_AHEAD = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
_KEYS = _BACK | _AHEAD
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
LET_GO = "enter-let-go"  # the property of a window that says when
_AT_ONCE = 30  # ms; nobody lets go of a key and presses it again as fast


def met(root: QWidget) -> Iterator[QWidget]:
    """Yield every visible widget below another one, from top to bottom."""
    for child in root.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible():
            yield child
            yield from met(child)


def is_stop(widget: QWidget) -> bool:
    """Return whether the Tab key stops there."""
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def neighbour(root: QWidget, here: QWidget | None, *, back: bool) -> QWidget | None:
    """Return the control after another one, or before it; after the last comes the first. None where there is no control."""
    around = list(met(root))
    place = around.index(here) if here in around else -1
    behind, ahead = around[: max(place, 0)], around[place + 1 :]
    order = [*reversed(behind), *reversed(ahead)] if back else [*ahead, *behind]
    return next((widget for widget in order if is_stop(widget)), None)


def leaves(event: QKeyEvent) -> bool:
    """Leave an arrow to what scrolls around a control; returns whether it was one."""
    if event.key() not in _KEYS:
        return False
    event.ignore()
    return True


def let_go(widget: QWidget, event: QKeyEvent) -> None:
    """Remember, for the whole window of a widget, when Enter was let go."""
    if event.key() in _ENTER:
        widget.window().setProperty(LET_GO, float(event.timestamp()))  # a whole number of this size does not fit


def is_held(widget: QWidget, event: QKeyEvent) -> bool:
    """Return whether an Enter in the window of a widget is one that a held key repeats: by then another control may be there.

    X11 tells of it by letting the key go and pressing it again in the same moment, which Qt does not always see through. What no
    keyboard made has no time.
    """
    if event.key() not in _ENTER:
        return False
    before = widget.window().property(LET_GO)
    return event.isAutoRepeat() or (bool(before) and 0 <= event.timestamp() - before <= _AT_ONCE)


def go_to(control: QWidget) -> None:
    """Give the keyboard to a control, and bring it into sight."""
    control.setFocus(Qt.FocusReason.TabFocusReason)
    around = control.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(control)
        around = around.parentWidget()


def choice(key: int, here: _Choice, choices: Sequence[_Choice]) -> _Choice | None:
    """Return the one of some choices that an arrow, Home or End leads to, in their order and around; None for another key."""
    place, count = choices.index(here), len(choices)
    ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
    if key in ends:
        return choices[ends[Qt.Key(key)]]
    if key not in _KEYS:
        return None
    sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
    mirrored = sideways and here.layoutDirection() == Qt.LayoutDirection.RightToLeft
    step = 1 if (key in _AHEAD) != mirrored else -1
    return choices[(place + step) % count]
