"""Where the Tab key leads: through the controls in the order in which a screen reader meets them.

Qt puts whatever is made later, such as what a title opens, at the end of its own order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


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
