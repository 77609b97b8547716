"""A question on a page among other things, and its answers: one that is pressed counts at once, arrows only lead to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from assistant.wizard.controls.card import Card
from assistant.wizard.controls.labels import paragraph
from assistant.wizard.controls.theme import RHYTHM
from assistant.wizard.pages import recurring

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from assistant.wizard.controls.theme import Theme


class Choices(QGroupBox):
    """The answers by their names, under the question, which is what a screen reader calls all of them together."""

    def __init__(self, question: str, answers: Mapping[str, str], theme: Theme, pressed: Callable[[str], object]) -> None:
        super().__init__()
        self.setAccessibleName(question)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(RHYTHM)
        lines.addWidget(paragraph(question, weight=QFont.Weight.DemiBold))
        self.cards = {name: Card(words, (), theme, slim=True) for name, words in answers.items()}
        for name, card in self.cards.items():
            card.setObjectName(f"answer-{name}")
            card.among = tuple(self.cards.values())
            card.clicked.connect(partial(pressed, name))
            lines.addWidget(card)

    def mark(self, chosen: str) -> None:
        """Show which answer was given, "" for none."""
        for name, card in self.cards.items():
            card.mark(recurring.your_answer() if name == chosen else "")
