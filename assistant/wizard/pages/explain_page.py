"""What does the message say? A program's error message explained, without any password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from assistant.journey.answers import STOPPED
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.mail.exchanges import excerpt
from assistant.wizard.controls.accessibility import is_active, offer
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import add_field, paragraph
from assistant.wizard.controls.layouts import empty, flow, stack
from assistant.wizard.controls.theme import set_kind
from assistant.wizard.pages import recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.explanation import Explanation
from assistant.wizard.session import program_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from assistant.mail.diagnosis import Diagnosis
    from assistant.mail.kinds import Kind
    from assistant.wizard.pages.host import Host


_AROUND = 16  # px: padding of the style sheet


class MessageField(QPlainTextEdit):
    """A field that takes of what is pasted no more than is read of a message; a longer line would hold up the window."""

    shortened = Signal()

    def sizeHint(self) -> QSize:
        """Ask for room for a few lines: what is said of them stands below."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

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
    chosen: Kind | None = None  # the cause that the person's answer speaks for
    shown: Explanation | None = None

    def __init__(self, host: Host, *, on_the_way: bool) -> None:
        super().__init__(host)
        self._on_the_way = on_the_way
        self._ahead = f"guide:{GUIDE_OF_DOOR[STOPPED]}" if on_the_way else ""  # what the button that leads on goes through

    def forget(self) -> None:
        """Forget what was found, and answered."""
        self.found = self.chosen = None

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
        self.entry.setMinimumHeight(self.fontMetrics().height() * 5 + _AROUND)
        self.entry.shortened.connect(self._tell_shortened)
        self.shortened = paragraph(
            self.tr("The message is very long. Only the lines that may matter were taken."), "warning-words"
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
        self.shown = None
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
        if self.shown is not None and self.shown.mend is not None:
            set_kind(self.shown.mend, "secondary" if explain else "primary")

    def _ask_for_words(self) -> str:
        """Say, in sight and beside the field, that there is nothing to explain; returns the words."""
        words = self.tr("Paste or type the message first.")
        self._answers.addWidget(paragraph(words, "danger-words"))
        self.entry.setAccessibleDescription(words)
        return words

    def _explain(self) -> None:
        empty(self._answers)
        self.shown, self.chosen = None, None
        typed = self.entry.toPlainText().strip()
        program = program_sheet.called(self.session)
        self.found = self.session.world.understand("", typed, program=program) if typed else None
        self.explain.setText(self._words_of_button())
        if self.found is None:
            self.say(self._ask_for_words(), urgent=True)
            self.entry.setFocus()
            return
        self._show(self.found)
        self._tell(self._bring_cause)

    def _show(self, found: Diagnosis) -> None:
        """Show the answer, as it is by what the person has told since."""
        self.shown = Explanation(found, self, self._ahead, self._answered)
        if self.chosen is not None:
            self.shown.choose(self.chosen)
        self._answers.addWidget(self.shown)
        self.shown.show()  # at once, so that the keyboard can be put there
        self._make_main(explain=False)

    def _answered(self, kind: Kind) -> None:
        """Show the cause that an answer speaks for, in the place of what the message says by itself."""
        if self.shown is None:
            return
        self.chosen = kind
        self.shown.choose(kind)
        self._make_main(explain=False)
        self._tell(self._bring_remedy)

    def _tell(self, bring: Callable[[], object]) -> None:
        if self.shown is None:
            return
        if self._on_the_way:
            self.session.explained = self.shown.explained()
            self.host.dress()
        self.say(self.shown.words())
        self._begin_at_answer(self.shown)
        self.host.later(bring)

    def _begin_at_answer(self, shown: Explanation) -> None:
        """Give the keyboard to what mends it, or to the first answer; a screen reader begins at the cause."""
        if is_active():
            shown.cause.setFocus()
        elif shown.mend is not None:
            offer(shown.mend)
        elif shown.choices is not None and self.chosen is None:
            offer(next(iter(shown.choices.cards.values())))
        elif self._on_the_way and self.session.explained == "all-causes":
            self.host.offer_way_on()

    def _bring_cause(self) -> None:
        """Bring the cause into sight, what is to be pressed, and as much of the rest as there is room for."""
        if self.shown is not None and self.filled:
            self.bring(self.shown.cause, *filter(None, [self.shown.mend, self.shown.choices]), self.answer)

    def _bring_remedy(self) -> None:
        """Bring into sight what an answer has changed, and as much of the rest as there is room for."""
        if self.shown is not None and self.filled:
            self.bring(self.shown.remedy, *filter(None, [self.shown.choices]), self.shown.cause)
