"""What a step says once its page was opened: what to do there, and that the window went aside for the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from assistant.wizard.controls import browser_words
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import paragraph
from assistant.wizard.controls.layouts import flow
from assistant.wizard.guide_view.blocks import framed
from assistant.wizard.pages import page_tools

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from assistant.wizard.pages.base import Page
    from assistant.wizard.pages.step_actions import StepActions

_translate = QCoreApplication.translate


def for_the_ear() -> str:
    """Return what is said of a page that was opened."""
    return " ".join((browser_words.opened(), _translate("StepPage", "Do this there, then come back here.")))


def went_aside() -> str:
    """Return what is said of a window that became the column by itself."""
    return _translate("StepPage", "This window is narrow now, so that it fits beside the browser.")


def opened_box(actions: StepActions) -> QFrame:
    """Return the callout that says that the page was opened, with the button that opens it again where that belongs there."""
    box, lines = framed("success")
    words = paragraph(_translate("StepPage", "Opened ✓ – do this there, then come back here."), weight=QFont.Weight.DemiBold)
    words.setAccessibleName(for_the_ear())
    lines.addWidget(words)
    actions.add_again(lines)
    return box


def aside_box(page: Page) -> QFrame:
    """Return the callout that says what the window did by itself, with a button that undoes it for good."""
    undo = ActionButton(page_tools.whole_window(), page.host.toggle_column, kind="flat")
    undo.setObjectName("undo-column")
    box, lines = framed("note")
    lines.addWidget(paragraph(went_aside()))
    lines.addWidget(flow(undo))
    return box
