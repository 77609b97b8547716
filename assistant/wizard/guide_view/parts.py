"""The parts of a step, numbered: one of them is unfolded, of the others the titles are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.wizard.controls.disclosure import Disclosure, DisclosureButton
from assistant.wizard.controls.theme import RHYTHM, scaled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from assistant.wizard.controls.theme import Theme

_translate = QCoreApplication.translate
_LEVEL = 2  # of a title, below the page's own
_TICK = "✓"


class PartTitle(DisclosureButton):
    """The title of a part, with its number in front or, once it is done, a tick; checked means unfolded."""

    def __init__(self, title: str, number: str, widest: str, theme: Theme) -> None:
        super().__init__(title)
        self._number, self._theme = number, theme
        self.ticked = False
        self.setFont(scaled(self.font(), 1.1, QFont.Weight.DemiBold))
        self.sign = max(map(self.fontMetrics().horizontalAdvance, (widest, _TICK))) + 2 * RHYTHM

    def tick(self, *, ticked: bool) -> None:
        """Show whether the part is done."""
        self.ticked = ticked
        self.update()

    def ink(self) -> QColor:
        """Return the colour of the words: that of a link where pressing them unfolds something."""
        return QColor(self._theme.text) if self.isChecked() or not self.isEnabled() else super().ink()

    def draw_sign(self, painter: QPainter, beside: QRect, *, mirrored: bool) -> None:  # noqa: ARG002 - numbers turn no way
        """Draw the number or the tick beside the first line."""
        colour = self._theme.ok if self.ticked else self._theme.accent if self.isChecked() else self._theme.secondary
        painter.setPen(QColor(colour))
        painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, _TICK if self.ticked else self._number)


class PartsView(QWidget):
    """All parts of a step; to unfold one folds the others, and says nothing of whether it is done.

    Each is told as its title and what makes its content, None where it has none: then nothing unfolds.
    """

    unfolded = Signal()  # a part, by the person

    def __init__(self, told: Sequence[tuple[str, Callable[[], QWidget] | None]], theme: Theme) -> None:
        super().__init__()
        self._words = tuple(words for words, _ in told)
        self._done: int | None = None
        total = _figure(len(told))
        self.titles = tuple(PartTitle(words, _figure(number), total, theme) for number, words in enumerate(self._words, 1))
        for title in self.titles:
            title.toggled.connect(partial(self._fold_others, title))  # before it shows its content: that is laid out at once
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(RHYTHM // 2)
        self.parts = tuple(map(self._part, self.titles, (make for _, make in told)))
        for part in self.parts:
            lines.addWidget(part)
        self.show_done(0)

    def show_done(self, count: int) -> None:
        """Tick the first parts, so many as are done, and where that is news, unfold the next one, or of all the last."""
        if count == self._done:
            return
        self._done = count
        for number, (title, part) in enumerate(zip(self.titles, self.parts, strict=True), 1):
            title.tick(ticked=number <= count)
            part.call(self._name(number, done=number <= count))
        self.titles[min(count, len(self.titles) - 1)].setChecked(True)

    def shown_part(self) -> Disclosure | None:
        """Return the part that is unfolded, None where the person folded it."""
        return next((part for part in self.parts if part.button.isChecked()), None)

    def _name(self, number: int, *, done: bool) -> str:
        name = (
            _translate("Parts", "Part {number} of {total}, done: {title}")
            if done
            else _translate("Parts", "Part {number} of {total}: {title}")
        )
        return name.format(number=_figure(number), total=_figure(len(self.titles)), title=self._words[number - 1])

    def _part(self, title: PartTitle, make: Callable[[], QWidget] | None) -> Disclosure:
        part = Disclosure(title, make or QWidget, level=_LEVEL)
        title.setEnabled(make is not None)
        title.clicked.connect(partial(self._tell, title))
        return part

    def _fold_others(self, unfolded: PartTitle, checked: bool) -> None:  # noqa: FBT001 - a slot
        for title in self.titles:
            if checked and title is not unfolded:
                title.setChecked(False)

    def _tell(self, title: PartTitle) -> None:
        if title.isChecked():
            self.unfolded.emit()


def _figure(number: int) -> str:
    return QLocale().toString(number)
