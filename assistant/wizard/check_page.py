"""Did it work? The check, and what it found, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from assistant.guides.model import CalloutKind
from assistant.guides.showable import showable
from assistant.journey.answers import suggest_account
from assistant.mail.outcomes import Fails, Stage, Stopped, Works
from assistant.mail.secret import (
    AppPassword,
    Empty,
    LooksLikeAddress,
    LooksLikeNormalPassword,
    TooLong,
    TooShort,
    as_typed,
    clean,
)
from assistant.mail.servers import Protocol
from assistant.wizard import plan
from assistant.wizard.blocks import notice
from assistant.wizard.buttons import ActionButton
from assistant.wizard.card import switch
from assistant.wizard.check_runner import CheckRunner
from assistant.wizard.diagnosis import ResultLine, tell, told_box
from assistant.wizard.direction import isolated
from assistant.wizard.flow import empty, flow, stack
from assistant.wizard.page import Page
from assistant.wizard.theme import SECONDARY, set_kind

if TYPE_CHECKING:
    from assistant.mail.kinds import Kind
    from assistant.mail.outcomes import Outcome, Progress
    from assistant.mail.secret import NotAnAppPassword, Secret

LONGEST_GOODBYE = 1.0  # s; a check that is told to stop takes half of it
ALWAYS_TRIED = (Protocol.IMAP, Protocol.SMTP)


class CheckPage(Page):
    """Paste the app password, and see whether receiving and sending work."""

    shows_steps = True
    runner: CheckRunner | None = None
    outcomes: tuple[Outcome, ...] = ()

    def counter(self) -> str:
        """Say what part of the way this is."""
        return self.tr("Check")

    def words_of_heading(self) -> str:
        """Ask."""
        return self.tr("Does it work?")

    def next_is_primary(self) -> bool:
        """Lead on once everything works."""
        return bool(self.outcomes) and all(isinstance(outcome, Works) for outcome in self.outcomes)

    def first_control(self) -> QWidget | None:
        """Begin with the field that is still empty."""
        fields = (self.address, self.password) if self.filled else ()
        return next((field for field in fields if not field.text()), None) or super().first_control()

    def compose(self, column: QVBoxLayout) -> None:
        """Show the fields, the lines and what was found."""
        column.addWidget(
            self.paragraph(
                self.tr("Paste the 16 letters. They serve for one attempt with Google's mail servers and are then forgotten.")
            )
        )
        column.addWidget(self._fields())
        self._add_lines(column)
        self.found, self._findings = stack()
        column.addWidget(self.found)
        column.addWidget(self.line())
        explain = ActionButton(self.tr("My program shows an error message …"), lambda: self.window_.go(plan.EXPLAIN), kind="flat")
        explain.setObjectName("explain")
        column.addWidget(flow(explain))
        for outcome in self.outcomes:
            self._show_outcome(outcome)
        self._show_findings()

    def _fields(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self.address = QLineEdit(self.window_.address)
        self.add_field(layout, self.tr("Gmail address"), "check-address", self.address)
        self.password = QLineEdit()
        layout.addSpacing(6)  # a label stands nearer to its own field
        self.add_field(layout, self.tr("App password (16 letters)"), "app-password", self.password)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.password.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase | hints.ImhHiddenText
        )
        self.password.returnPressed.connect(self._pressed)
        self.password.textChanged.connect(lambda _: self._judge())
        self.judged = self.paragraph("", "warning-words", SECONDARY)
        self.judged.hide()
        layout.addWidget(self.judged)
        self.show_letters = ActionButton(self.tr("Show the letters"), self._toggle_letters)
        self.show_letters.setCheckable(True)
        words = self.tr("Stop") if self._is_running() else self.tr("Check now")
        self.start = ActionButton(words, self._pressed, kind="primary")
        self.start.setObjectName("check")
        self.anyway = ActionButton(self.tr("Try it all the same"), self._try_anyway)
        self.anyway.setObjectName("anyway")
        self.anyway.hide()
        layout.addWidget(flow(self.start, self.show_letters, self.anyway))
        return box

    def _add_lines(self, column: QVBoxLayout) -> None:
        self.lines = {
            Protocol.IMAP: ResultLine(self.tr("Receive mail (IMAP)"), self.window_.colours),
            Protocol.SMTP: ResultLine(self.tr("Send mail (SMTP)"), self.window_.colours),
            Protocol.POP: ResultLine(self.tr("Receive mail the older way (POP)"), self.window_.colours),
        }
        for protocol, line in self.lines.items():
            line.say("", self.tr("Not tried yet"))
            column.addWidget(line)
            line.setVisible(protocol in ALWAYS_TRIED)  # not before it has its place: it would be a window of its own
        self.with_pop = switch(self.tr("Try POP too"), self.window_.colours)
        self.with_pop.setObjectName("with-pop")
        self.with_pop.toggled.connect(self.lines[Protocol.POP].setVisible)
        column.addWidget(flow(self.with_pop))

    def _toggle_letters(self) -> None:
        shown = self.password.echoMode() == QLineEdit.EchoMode.Password
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_letters.setText(self.tr("Hide the letters") if shown else self.tr("Show the letters"))
        self.window_.say(self.tr("The letters are shown.") if shown else self.tr("The letters are hidden."))

    # What was typed

    def _judge(self, *, pressed: bool = False) -> AppPassword | None:
        cleaned = clean(self.password.text())
        if isinstance(cleaned, AppPassword):
            self._say_of_password("", offer=False)
            return cleaned
        if pressed or not isinstance(cleaned, Empty):
            self._say_of_password(self._words_of(cleaned), offer=not isinstance(cleaned, Empty))
        else:
            self._say_of_password("", offer=False)
        return None

    def _say_of_password(self, words: str, *, offer: bool) -> None:
        self.judged.setText(words)
        self.judged.setVisible(bool(words))
        self.password.setAccessibleDescription(words)
        self.anyway.setVisible(offer)

    def _words_of(self, cleaned: NotAnAppPassword) -> str:
        match cleaned:
            case Empty():
                return self.tr("Paste or type the 16 letters first.")
            case LooksLikeAddress():
                return self.tr("This is an e-mail address. The 16 letters belong here.")
            case TooShort():
                return self.tr("%n letter(s) missing: an app password has 16.", "", cleaned.missing)
            case TooLong():
                return self.tr("%n letter(s) too many: an app password has 16.", "", cleaned.extra)
            case LooksLikeNormalPassword():
                return self.tr("This looks like your normal Google password. It will not work here and is not sent.")
        assert_never(cleaned)

    def _address_is_whole(self) -> bool:
        if suggest_account(self.address.text()) is not None:
            return True
        self._say_of_password(self.tr("The Gmail address is missing, or it is not whole."), offer=not self.anyway.isHidden())
        self.window_.say(self.judged.text(), urgent=True)
        self.address.setFocus()
        return False

    def _try_anyway(self) -> None:
        if self._address_is_whole():
            self._begin(as_typed(self.password.text()))

    def _is_running(self) -> bool:
        return self.runner is not None and self.runner.running

    def _pressed(self) -> None:
        if self.runner is not None and self.runner.running:
            self.runner.stop()
            return
        if not self._address_is_whole():
            return
        password = self._judge(pressed=True)
        if password is None:
            self.window_.say(self.judged.text(), urgent=True)
            self.password.setFocus()
            return
        self._begin(password)

    # The check itself

    def _begin(self, password: Secret) -> None:
        self.window_.address = showable(self.address.text()).strip()
        self.outcomes = ()
        self._show_findings()
        protocols = [protocol for protocol in Protocol if protocol is not Protocol.POP or self.with_pop.isChecked()]
        for protocol in protocols:
            self.lines[protocol].say("…", self.tr("Waiting"))
        if self.runner is None:
            self.runner = CheckRunner(self.window_.world.check, self)
            self.runner.reported.connect(self._reported)
            self.runner.ended.connect(self._ended)
        self.start.setText(self.tr("Stop"))
        self.anyway.hide()
        self.window_.say(self.tr("The check has started."))
        self.runner.start(self.window_.address, password, protocols)

    def _reported(self, progress: Progress) -> None:
        if not self.filled:
            return
        if progress.outcome is not None:
            self._show_outcome(progress.outcome)
            return
        stages = {
            Stage.LOOKUP: self.tr("Looking for {server}"),
            Stage.CONNECT: self.tr("Connecting to {server}"),
            Stage.ENCRYPTION: self.tr("Encrypting the connection to {server}"),
            Stage.GREETING: self.tr("Waiting for {server}"),
            Stage.LOGIN: self.tr("Signing in to {server}"),
            Stage.COMMAND: self.tr("Trying {server}"),
            Stage.LOGOUT: self.tr("Signing out of {server}"),
        }
        self.lines[progress.protocol].say("…", stages[progress.stage].format(server=isolated(progress.server.host)))

    def _show_outcome(self, outcome: Outcome) -> None:
        line = self.lines[outcome.protocol]
        line.show()
        if isinstance(outcome, Works):
            line.say("✓", self.tr("{server} accepted the sign-in.").format(server=isolated(outcome.server.host)))
        elif isinstance(outcome, Stopped):
            line.say("–", self.tr("Stopped"))
        else:
            line.say("!", self.window_.words_of(outcome.diagnosis)[0])

    def _ended(self, outcomes: tuple[Outcome, ...]) -> None:
        self.outcomes = outcomes
        if not self.filled:
            return
        self.start.setText(self.tr("Check again"))
        for outcome in outcomes:
            self._show_outcome(outcome)
        if self.next_is_primary():
            self.password.clear()
            self.window_.prove_steps()
        self._show_findings()
        self.window_.dress_buttons()
        spoken = " ".join(line.accessibleName() + "." for line in self.lines.values() if not line.isHidden())
        self.window_.say(spoken, urgent=not self.next_is_primary())

    def _show_findings(self) -> None:
        layout = self._findings
        empty(layout)
        stage = self.window_.stage()
        if self.next_is_primary():
            layout.addWidget(self._all_well())
        told: list[Kind] = []
        for outcome in self.outcomes:
            if isinstance(outcome, Fails) and outcome.diagnosis.kind not in told:
                primary = not told
                told.append(outcome.diagnosis.kind)
                words = tell(outcome.diagnosis, self.window_.words_of, self.window_.label_of)
                layout.addWidget(told_box(words, stage, self.window_.follow, primary=primary))
        self.found.setVisible(bool(layout.count()))
        set_kind(self.start, "secondary" if layout.count() else "primary")

    def _all_well(self) -> QWidget:
        words = self.tr("Everything works. Your program can sign in with this address and these 16 letters.")
        return notice(CalloutKind.SUCCESS, words, self.window_.stage())

    def left(self) -> None:
        """Forget what was typed, and end what is under way."""
        if self.runner is not None:
            self.runner.stop()
        if self.filled:
            self.password.clear()
            self.start.setText(self.tr("Check now"))

    def closing(self) -> None:
        """Wait for the check to end, so that its thread does not outlive the window."""
        if self.runner is not None:
            self.runner.stop()
            self.runner.wait(LONGEST_GOODBYE)

    def forget(self) -> None:
        """Forget what the last check found."""
        self.outcomes = ()

    def something_to_lose(self) -> bool:
        """Return whether closing would throw away what was typed."""
        return self.filled and bool(self.password.text())
