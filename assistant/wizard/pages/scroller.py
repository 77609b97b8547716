"""What scrolls on a page: its content, and how any of it is brought into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QWidget

from assistant.wizard.controls import keyboard
from assistant.wizard.controls.theme import RHYTHM

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Scroller(QScrollArea):
    """Scrolls up and down; its content is as wide as there is room, and wider only where a font is too large for that."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the window decides."""
        return QSize(200, 120)

    def sizeHint(self) -> QSize:
        """Ask for little: the window decides."""
        return QSize(640, 480)

    def bring(self, first: QWidget, *more: QWidget) -> None:
        """Bring widgets into sight, those named before having precedence; one that is taller than the page from its top.

        Of one that ends too far down, as much is shown as there is room for; one that begins too far up is left out of sight.
        """
        if not self.content.isAncestorOf(first):
            return
        if not all(widget.isVisible() for widget in (first, *more)):
            self.show()  # what was just put there has no place yet
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = self._top_of(first)
        bottom = top
        for widget in (first, *more):
            above, below = self._top_of(widget), self._top_of(widget) + widget.height()
            top = above if above < top and bottom - above <= height else top
            bottom = max(bottom, below if below - top <= height else top + height - 2 * RHYTHM)
        around = min(RHYTHM, (height - (bottom - top)) // 2)
        bar.setValue(min(top - around, max(bar.value(), bottom + around - height)))

    def _top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self.content, QPoint(0, 0)).y()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """See when Enter is let go, whatever on the page has the keyboard."""
        keyboard.let_go(self, event)
        super().keyReleaseEvent(event)

    def scroll_by(self, key: int) -> None:
        """Scroll as far as a key says that nothing else took."""
        action = QAbstractSlider.SliderAction
        actions = {
            Qt.Key.Key_Up: action.SliderSingleStepSub,
            Qt.Key.Key_Down: action.SliderSingleStepAdd,
            Qt.Key.Key_PageUp: action.SliderPageStepSub,
            Qt.Key.Key_PageDown: action.SliderPageStepAdd,
            Qt.Key.Key_Home: action.SliderToMinimum,
            Qt.Key.Key_End: action.SliderToMaximum,
        }
        if key in actions:
            self.verticalScrollBar().triggerAction(actions[Qt.Key(key)])
