"""What does the message say? A program's error message explained, without any password."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from assistant.journey.answers import STOPPED
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.mail.diagnosis import of_kind
from assistant.mail.exchanges import excerpt
from assistant.mail.kinds import Kind
from assistant.wizard.controls.accessibility import is_active, offer
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import add_field, paragraph, separator
from assistant.wizard.controls.layouts import empty, flow, stack
from assistant.wizard.controls.theme import set_kind
from assistant.wizard.pages import recurring, verdict
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.diagnosis_box import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from assistant.mail.diagnosis import Diagnosis
    from assistant.wizard.pages.host import Host


class MessageField(QPlainTextEdit):
    """A field that takes of what is pasted no more than is read of a message; a longer line would hold up the window."""

    shortened = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what was pasted or dropped, and tell where it was shortened."""
        words = source.text()
        if (taken := excerpt(words)) == words:
            super().insertFromMimeData(source)
            return
        mime = QMimeData()
        mime.setText(taken)
        super().insertFromMimeData(mime)
        self.shortened.emit()


class ExplainPage(Page):
    """Paste or type the message; the answer stands under it. At the door for what stopped working it is `on_the_way`."""

    found: Diagnosis | None = None
    mend: ActionButton | None = None

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
        self.entry = MessageField()
        add_field(column, self.tr("The error message"), "message", self.entry)
        self.entry.setTabChangesFocus(True)
        self.entry.setMinimumHeight(self.fontMetrics().height() * 5)
        self.entry.shortened.connect(self._tell_shortened)
        self.shortened = paragraph(
            self.tr("The message is very long. Only its beginning and its end were taken."), "warning-words"
        )
        self.shortened.hide()
        column.addWidget(self.shortened)
        self.explain = ActionButton(self._words_of_button(), self._explain, kind="primary")
        self.explain.setObjectName("explain-message")
        self.entry.textChanged.connect(self._message_changed)
        self.answer, self._answers = stack(12)
        paste = ActionButton(self.tr("Paste"), self.entry.paste)
        paste.setObjectName("paste-message")
        column.addWidget(flow(self.explain, paste))
        column.addWidget(self.answer)
        if self.found is not None:
            self._show(self.found)

    def _words_of_button(self) -> str:
        return self.tr("Explain the message") if self.found is None else self.tr("Explain again")

    def refill(self) -> None:
        """Make the content anew; the main button stays the same, and what was asked for."""
        kind = self.explain.property("kind") if self.filled else "primary"
        asked = self.found is None and self.filled and self._answers.count() > 0
        shortened = self.filled and not self.shortened.isHidden()
        super().refill()
        self._make_main(explain=kind == "primary")
        self.shortened.setVisible(shortened)
        if asked:
            self._ask_for_words()

    def _message_changed(self) -> None:
        self._make_main(explain=True)
        self.entry.setAccessibleDescription("")
        self.shortened.hide()

    def _tell_shortened(self) -> None:
        self.shortened.show()
        self.say(self.shortened.text())

    def _make_main(self, *, explain: bool) -> None:
        """Make the button that explains the main one, or the one that mends what was explained: never both."""
        set_kind(self.explain, "primary" if explain else "secondary")
        if self.mend is not None:
            set_kind(self.mend, "secondary" if explain else "primary")

    def _ask_for_words(self) -> str:
        """Say, in sight and beside the field, that there is nothing to explain; returns the words."""
        words = self.tr("Paste or type the message first.")
        self._answers.addWidget(paragraph(words, "danger-words"))
        self.entry.setAccessibleDescription(words)
        return words

    def _explain(self) -> None:
        empty(self._answers)
        self.mend = None
        typed = self.entry.toPlainText().strip()
        self.found = self.session.world.understand("", typed) if typed else None
        self.explain.setText(self._words_of_button())
        if self.found is None:
            self.say(self._ask_for_words(), urgent=True)
            self.entry.setFocus()
            return
        if self._on_the_way:
            self.session.explained = bool(tell(self.found, self.session, ahead=self._ahead).address)
            self.host.dress()
        self.say(self._show(self.found))
        self._begin_at_answer()
        self.host.later(self._bring_answer)

    def _show(self, found: Diagnosis) -> str:
        """Show the answer; returns what is said of it."""
        told = tell(found, self.session, ahead=self._ahead)
        lead = self.session.world.wording(self.session.language).lead(found)
        self.cause = verdict.title(told.title, f"{lead} {told.proof} {told.advice}")
        lines: list[QWidget] = [separator(), *([paragraph(lead, "secondary")] if lead else []), self.cause]
        mending = verdict.mending(told, self, main=True)
        self.mend = next(iter(mending), None)
        below = [verdict.details(told.code, told.raw, self.context()), *self._others(found)]
        lines.append(verdict.parts((told.proof, told.advice), mending, *below))
        for line in lines:
            self._answers.addWidget(line)
            line.show()  # at once, so that the keyboard can be put there
        self._make_main(explain=False)
        return f"{lead} {told.title} {told.advice}".strip()

    def _others(self, found: Diagnosis) -> Iterator[QWidget]:
        """Yield what else it may be, where that is not certain; what has a place of its own is a button that leads there."""
        others = [of_kind(kind, "") for kind in found.alternatives[:3] if kind is not Kind.NOT_UNDERSTOOD]
        if not others or found.certain:
            return
        yield paragraph(self.session.world.wording(self.session.language).others(), weight=QFont.Weight.DemiBold)
        for told in (tell(other, self.session, ahead=self._ahead) for other in others):
            if told.address:
                yield flow(ActionButton(told.title, partial(self.follow, told.address), kind="flat"))
            else:
                yield paragraph(told.title)

    def _begin_at_answer(self) -> None:
        """Give the keyboard to what mends it; a screen reader begins at the cause."""
        if is_active():
            self.cause.setFocus()
        elif self.mend is not None:
            offer(self.mend)
        elif self._on_the_way:
            self.host.offer_way_on()

    def _bring_answer(self) -> None:
        """Bring the cause into sight, the main button, and as much of the rest as there is room for."""
        if self.found is not None and self.filled:
            self.bring(self.cause, *filter(None, [self.mend]), self.answer)
