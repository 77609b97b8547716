"""Where the keyboard is in the window: where it begins on a page, that it is in sight, and where Tab leads."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from assistant.wizard.controls import accessibility, keyboard
from assistant.wizard.controls.layouts import lay_out_now

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget, QWizard

    from assistant.wizard.pages.base import Page
    from assistant.wizard.shell.after_paint import AfterPaint
    from assistant.wizard.shell.button_row import ButtonRow


class Focus:
    """The keyboard of a wizard."""

    def __init__(self, wizard: QWizard, row: ButtonRow, after_paint: AfterPaint) -> None:
        self._wizard, self._row, self._after_paint = wizard, row, after_paint

    def begin(self, page: Page) -> None:
        """Give the keyboard to what it begins with on a page; a screen reader begins at the heading."""
        beginning = page.heading if accessibility.is_active() else page.first_control() or self._row.way_on()
        beginning.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self, page: Page) -> None:
        """Begin on a page that one has come to: in sight, where it stays once it is painted, and said to a screen reader."""
        lay_out_now(page)
        self.begin(page)
        bring = partial(self._bring, page)
        bring() if self._after_paint.painted else self._after_paint.do(bring)
        accessibility.announce(self._wizard, page.full_title())

    def _bring(self, page: Page) -> None:
        """Bring into sight what has the keyboard on a page, with the heading where both fit."""
        control = self._wizard.focusWidget()
        if control is not None:
            page.bring(control, page.heading)

    def offer_way_on(self) -> None:
        """Give the keyboard to the button that leads on, once a page is done with."""
        accessibility.offer(self._row.way_on())

    def move(self, among: QWidget, *, back: bool) -> bool:
        """Move the keyboard to the next control among those in a widget, or back; returns whether there is one."""
        control = keyboard.neighbour(among, self._wizard.focusWidget(), back=back)
        if control is not None:
            control.setFocus(Qt.FocusReason.BacktabFocusReason if back else Qt.FocusReason.TabFocusReason)
        return control is not None
