"""What stands around a page: the window's title, the row of buttons, the list of steps, and the ground on which they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from assistant.wizard.session.plan import OVERVIEW, numbered
from assistant.wizard.shell.button_row import ABOVE, BETWEEN, ButtonRow, sides
from assistant.wizard.shell.window_title import NAME, window_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWizard

    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.session.footer import Footer
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.session import Session
    from assistant.wizard.shell.step_list import StepList


class Frame:
    """All of a wizard but its pages, brought in step with the page that is shown; `go` is how its entries lead to pages."""

    def __init__(self, wizard: QWizard, session: Session, go: Callable[[Key], None]) -> None:
        self._wizard, self._session, self._go = wizard, session, go
        wizard.setWindowTitle(NAME)
        self.row = ButtonRow(wizard)
        self._step_list: StepList | None = None
        self._inside: list[QWidget] = []

    def dress(self, footer: Footer, theme: Theme, *, narrow: bool, steps: bool) -> None:
        """Show title and buttons, and the list of steps where the page has one (`steps`) and there is room."""
        self._wizard.setWindowTitle(window_title(footer.title))
        self.row.update(footer, narrow=narrow)
        self._show_steps(theme, shown=steps and not narrow)
        self._trim(narrow=narrow)

    def fit(self, footer: Footer, theme: Theme, *, narrow: bool, steps: bool) -> None:
        """Fit what is shown to another size of the window."""
        self._trim(narrow=narrow)
        self.row.write(footer, narrow=narrow)
        wanted = steps and not narrow
        if steps and (self._step_list is None or self._step_list.isHidden() == wanted):
            self._show_steps(theme, shown=wanted)

    def steps(self) -> StepList:
        """Return the list of steps; QWizard gives it its place only if it is there before a page is turned."""
        if self._step_list is None:
            from assistant.wizard.shell.step_list import StepList

            session, go = self._session, self._go
            self._step_list = StepList(lambda index: go(numbered(session.plan)[index]), lambda: go(OVERVIEW))
            self._wizard.setSideWidget(self._step_list)
        return self._step_list

    def width_of_steps(self, theme: Theme, height: int) -> int:
        """Lay out the list of steps at a height before it is shown, and return the width that it takes."""
        self._fill_steps(theme)
        self.steps().pre_layout(height)
        return self.steps().width()

    def _fill_steps(self, theme: Theme) -> None:
        from assistant.wizard.pages import step_entries

        self.steps().show_entries(step_entries.words_of_route(self._session), step_entries.entries(self._session), theme)

    def _show_steps(self, theme: Theme, *, shown: bool) -> None:
        if shown:
            self._fill_steps(theme)
        if self._step_list is not None:
            self._step_list.setVisible(shown)
            if (label := self._step_list.parentWidget()) is not None:  # QWizard's: a letter wide where there is nothing in it
                label.setVisible(shown)

    def _trim(self, *, narrow: bool) -> None:
        """Take away the margins, the groove and the arrow that QWizard brings, which no public property reaches."""
        if not self._inside:  # kept, since PySide forgets a layout with the wrapper of its widget
            widgets = [child for child in self._wizard.children() if isinstance(child, QWidget)]
            self._inside = [widget for widget in widgets if isinstance(widget.layout(), QGridLayout)]
            for widget in widgets:
                if widget.inherits("QAbstractButton"):  # under Windows, Vista's way back, which other styles leave to be seen
                    widget.hide()
        (box,) = self._inside
        grid = box.layout()
        assert grid is not None
        for row in grid.children():  # not by itemAt, for which PySide loads every kind of layout
            if isinstance(row, QHBoxLayout):
                row.setContentsMargins(sides(narrow=narrow), ABOVE, sides(narrow=narrow), ABOVE)
                row.setSpacing(BETWEEN)
        for part in box.children():
            if isinstance(part, QFrame) and (inner := part.layout()) is not None:
                inner.setContentsMargins(0, 0, 0, 0)
                part.setAutoFillBackground(False)  # what is opaque and newly shown Qt paints twice, with all that lies on it
            elif type(part) is QWidget and part.layout() is None:
                part.setFixedHeight(0)  # QWizard gave it a least height, which is stronger than a greatest one
        grid.activate()  # before it is painted: nothing moves afterwards

    def paint(self, theme: Theme) -> None:
        """Paint the ground, and the bar of buttons under it."""
        wizard = self._wizard
        painter = QPainter(wizard)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.window))  # not fillRect(), which loads all gradients
        painter.drawRect(wizard.rect())
        top = self.row.top()
        painter.setBrush(QColor(theme.surface))
        painter.drawRect(QRect(0, top, wizard.width(), wizard.height() - top))
        painter.setPen(QColor(theme.line))
        painter.drawLine(0, top, wizard.width(), top)
