"""What does the message say? A program's error message explained, without any password."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from assistant.journey.answers import STOPPED
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.mail.kinds import Kind
from assistant.mail.replies import of_kind
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import add_field, paragraph
from assistant.wizard.controls.layouts import empty, flow, stack
from assistant.wizard.controls.theme import set_kind
from assistant.wizard.pages import recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.diagnosis_box import tell, told_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from assistant.mail.replies import Diagnosis
    from assistant.wizard.pages.host import Host


class ExplainPage(Page):
    """Paste or type the message; the answer stands under it. At the door for what stopped working it is `on_the_way`."""

    found: Diagnosis | None = None

    def __init__(self, host: Host, *, on_the_way: bool) -> None:
        super().__init__(host)
        self._on_the_way = on_the_way
        self._ahead = f"guide:{GUIDE_OF_DOOR[STOPPED]}" if on_the_way else ""  # what the button that leads on goes through

    def forget(self) -> None:
        """Forget what was found."""
        self.found = None

    def counter(self) -> str:
        """Say what it is asked for, where it is asked at a door."""
        return recurring.door_title(STOPPED) if self._on_the_way else ""

    def heading_text(self) -> str:
        """Ask."""
        return self.tr("What does your program say?")

    def first_control(self) -> QWidget | None:
        """Begin with the field: the message is in the clipboard already."""
        return self.entry if self.filled else None

    def compose(self, column: QVBoxLayout) -> None:
        """Show the field and the button."""
        column.addWidget(
            paragraph(
                self.tr(
                    "Paste or type the error message that your program, your printer or OVHcloud Mail Migrator shows. "
                    "Nothing leaves this computer."
                )
            )
        )
        self.entry = QPlainTextEdit()
        add_field(column, self.tr("The error message"), "message", self.entry)
        self.entry.setTabChangesFocus(True)
        self.entry.setMinimumHeight(self.fontMetrics().height() * 5)
        self.explain = ActionButton(self.tr("Explain the message"), self._explain, kind="primary")
        self.explain.setObjectName("explain-message")
        self.entry.textChanged.connect(lambda: set_kind(self.explain, "primary"))
        self.answer, self._answers = stack()
        paste = ActionButton(self.tr("Paste"), self.entry.paste)
        paste.setObjectName("paste-message")
        column.addWidget(flow(self.explain, paste))
        column.addWidget(self.answer)
        if self.found is not None:
            self._show(self.found)

    def refill(self) -> None:
        """Make the content anew; the main button stays the same, and what was asked for."""
        kind = self.explain.property("kind") if self.filled else "primary"
        asked = self.found is None and self.filled and self._answers.count() > 0
        super().refill()
        set_kind(self.explain, kind)
        if asked:
            self._ask_for_words()

    def _ask_for_words(self) -> None:
        self._answers.addWidget(paragraph(self.tr("Paste or type the message first."), "danger-words"))

    def _explain(self) -> None:
        empty(self._answers)
        self.found = None
        typed = self.entry.toPlainText().strip()
        if not typed:
            self._ask_for_words()
            self.entry.setFocus()
            return
        self.found = self.session.world.understand("", typed)
        if self._on_the_way:
            self.session.explained = bool(tell(self.found, self.session, ahead=self._ahead).address)
            self.host.dress()
        spoken = self._show(self.found)
        self.say(spoken)
        self.host.later(lambda: self.bring(self.answer))

    def _show(self, found: Diagnosis) -> str:
        layout = self._answers
        told = tell(found, self.session, ahead=self._ahead)
        set_kind(self.explain, "secondary")  # what mends it is the one to press now
        wording = self.session.world.wording(self.session.language)
        lead = wording.lead(found)
        if lead:
            layout.addWidget(paragraph(lead, weight=QFont.Weight.DemiBold))
        layout.addWidget(told_box(told, self.context(), self.follow))
        others = [of_kind(kind, "") for kind in found.alternatives[:3] if kind is not Kind.NOT_UNDERSTOOD]
        if others and not found.certain:
            layout.addWidget(paragraph(wording.others(), weight=QFont.Weight.DemiBold))
            for other in others:
                told_other = tell(other, self.session, ahead=self._ahead)
                if not told_other.address:
                    layout.addWidget(paragraph(told_other.title))
                    continue
                button = ActionButton(told_other.title, partial(self.follow, told_other.address), kind="flat")
                layout.addWidget(flow(button))
        return f"{lead} {told.title} {told.advice}".strip()
