"""Did it work? The check, and what it found, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from assistant.mail.outcomes import CheckProgress
from assistant.mail.secret import as_typed
from assistant.mail.servers import Protocol
from assistant.wizard.controls.accessibility import offer
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.card import switch
from assistant.wizard.controls.labels import paragraph, separator
from assistant.wizard.controls.layouts import empty, flow, stack
from assistant.wizard.controls.theme import set_kind
from assistant.wizard.pages import check_results, recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.check_runner import CheckRunner
from assistant.wizard.pages.password_form import PasswordForm
from assistant.wizard.session import footer, plan

if TYPE_CHECKING:
    from assistant.mail.outcomes import Outcome
    from assistant.mail.secret import Secret
    from assistant.wizard.pages.host import Host

LONGEST_GOODBYE = 1.0  # s; a check that is told to stop takes half of it
ALWAYS_TRIED = (Protocol.IMAP, Protocol.SMTP)


class CheckPage(Page):
    """Paste the app password, and see whether receiving and sending work."""

    shows_steps = True
    runner: CheckRunner | None = None

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._standing: dict[Protocol, CheckProgress | Outcome | None] = {}  # of what was tried last; None is still to come

    def content_key(self) -> object:
        """Tell which step it is, and whose account it is about."""
        return self.counter(), self.session.address

    def counter(self) -> str:
        """Say which step this is of how many."""
        return recurring.step_number(self.session, plan.CHECK)

    def heading_text(self) -> str:
        """Ask."""
        return self.tr("Does it work?")

    def first_control(self) -> QWidget | None:
        """Begin with the field that is still empty; once everything works, with the way on."""
        if footer.works(self.session):
            return None
        fields = (self.form.address, self.form.password) if self.filled else ()
        return next((field for field in fields if not field.text()), None) or super().first_control()

    def compose(self, column: QVBoxLayout) -> None:
        """Show the fields, the lines and what was found."""
        column.addWidget(
            paragraph(
                self.tr("Paste the 16 letters. They serve for one attempt with Google's mail servers and are then forgotten.")
            )
        )
        column.addWidget(self._form())
        self._add_lines(column)
        self.found, self._findings = stack()
        column.addWidget(self.found)
        column.addWidget(separator())
        explain = ActionButton(self.tr("My program shows an error message …"), lambda: self.host.go(plan.EXPLAIN), kind="flat")
        explain.setObjectName("explain")
        column.addWidget(flow(explain))
        for protocol in self._standing:
            self._show_standing(protocol)
        self._show_findings()

    def refill(self) -> None:
        """Make the content anew, and say again, but not anew, what was said of what is typed."""
        before = (self.form.said, not self.anyway.isHidden()) if self.filled else None
        super().refill()  # which the field takes for being left
        if before is not None:
            said, offered = before
            said(self.form)
            self.anyway.setVisible(offered)

    def _form(self) -> PasswordForm:
        self.start = ActionButton(self._words_of_start(), self._pressed, kind="primary")
        self.start.setObjectName("check")
        self.anyway = ActionButton(self.tr("Try it all the same"), self._try_anyway)
        self.anyway.setObjectName("anyway")
        self.anyway.hide()
        self.form = PasswordForm(self, self.start, self.anyway)
        self.form.password.returnPressed.connect(self._entered)
        self.form.appeared.connect(lambda: self.host.later(self._bring_judged))
        return self.form

    def _bring_judged(self) -> None:
        if self.filled:
            self.bring(self.form.judged)

    def _add_lines(self, column: QVBoxLayout) -> None:
        self.lines = check_results.lines(self.session, self.host.colours)
        for protocol, line in self.lines.items():
            column.addWidget(line)
            line.setVisible(protocol in ALWAYS_TRIED)  # not before it has its place: it would be a window of its own
        self.with_pop = switch(self.tr("Try POP too"), self.host.colours)
        self.with_pop.setObjectName("with-pop")
        self.with_pop.toggled.connect(self.lines[Protocol.POP].setVisible)
        self.with_pop.setChecked(Protocol.POP in self._standing)
        column.addWidget(flow(self.with_pop))

    # What is pressed

    def _try_anyway(self) -> None:
        if self.form.address_is_whole():
            self._begin(as_typed(self.form.password.text()))

    def _is_running(self) -> bool:
        return self.runner is not None and self.runner.running

    def _entered(self) -> None:
        """Let Enter in the field begin the check, and lead on once there is nothing more to check; only the button stops it."""
        if footer.works(self.session) and not self.form.password.text():
            self.host.lead_on()
        elif not self._is_running():
            self._pressed()

    def _pressed(self) -> None:
        if self.runner is not None and self.runner.running:
            self.runner.stop()
            return
        if not self.form.address_is_whole():
            return
        password = self.form.judge(pressed=True)
        if password is None:
            self.say(self.form.judged.text(), urgent=True)
            self.form.password.setFocus()
            return
        self._begin(password)

    # The check itself

    def _begin(self, password: Secret) -> None:
        self.session.check_as(self.form.address.address())
        self.session.outcomes = ()
        self._show_findings()
        protocols = [protocol for protocol in Protocol if protocol is not Protocol.POP or self.with_pop.isChecked()]
        self._standing = dict.fromkeys(protocols)
        for protocol in protocols:
            self._show_standing(protocol)
        if self.runner is None:
            self.runner = CheckRunner(self.session.world.check, self)
            self.runner.reported.connect(self._reported)
            self.runner.ended.connect(self._ended)
        self.form.password.setModified(False)
        self.anyway.hide()
        self.say(self.tr("The check has started."))
        self.runner.start(self.session.address, password, protocols)
        self.start.setText(self._words_of_start())

    def _words_of_start(self) -> str:
        if self._is_running():
            return self.tr("Stop")
        return self.tr("Check again") if self._standing else recurring.check_now()

    def _reported(self, progress: CheckProgress) -> None:
        self._stands(progress.protocol, progress.outcome or progress)

    def _stands(self, protocol: Protocol, standing: CheckProgress | Outcome) -> None:
        self._standing[protocol] = standing
        if self.filled:
            self._show_standing(protocol)

    def _show_standing(self, protocol: Protocol) -> None:
        check_results.show_standing(self.lines[protocol], self._standing[protocol], self.session)

    def _ended(self, outcomes: tuple[Outcome, ...]) -> None:
        self.session.outcomes = outcomes
        for outcome in outcomes:
            self._stands(outcome.protocol, outcome)
        if not self.filled:
            return
        self.start.setText(self._words_of_start())
        if footer.works(self.session):
            self.form.password.clear()
            self.session.prove_steps()
        self._show_findings()
        self.host.dress()
        self._offer_what_is_next()
        self.host.later(self._bring_verdict)
        spoken = " ".join(line.accessibleName() + "." for line in self.lines.values() if not line.isHidden())
        self.say(spoken, urgent=not footer.works(self.session))

    def _offer_what_is_next(self) -> None:
        """Give the keyboard to the main button, unless the person has meanwhile gone on to something else."""
        if not self.is_shown():
            return
        if footer.works(self.session):
            self.host.offer_way_on()
        elif self.start.hasFocus() or (self.form.password.hasFocus() and not self.form.password.isModified()):
            offer(self.main)

    def _bring_verdict(self) -> None:
        """Bring the verdict's beginning into sight, the main button and as much of the rest as there is room for."""
        if self.filled and self.is_shown() and self._boxes:
            beginning = self._boxes[0].findChild(QLabel) or self.found
            self.bring(beginning, beginning if footer.works(self.session) else self.main, self.found)

    def _show_findings(self) -> None:
        empty(self._findings)
        works = footer.works(self.session)
        failures, to_mend = check_results.failures(self.session.outcomes, self)
        self._boxes = [check_results.all_well(self.context())] if works else failures
        mend = to_mend.findChild(ActionButton, "mend") if to_mend is not None else None
        self.main: QWidget = mend or self.start
        for box in self._boxes:
            self._findings.addWidget(box)
        self.found.setVisible(bool(self._boxes))
        set_kind(self.start, "secondary" if to_mend is not None or works else "primary")

    def on_leave(self) -> None:
        """Forget what was typed, and end what is under way."""
        if self.runner is not None:
            self.runner.stop()
        if self.filled:
            self.form.password.clear()

    def closing(self) -> None:
        """Wait for the check to end, so that its thread does not outlive the window."""
        if self.runner is not None:
            self.runner.stop()
            self.runner.wait(LONGEST_GOODBYE)

    def forget(self) -> None:
        """Forget what the last check found."""
        self._standing = {}

    def something_to_lose(self) -> bool:
        """Return whether closing would throw away what was typed."""
        return self.filled and bool(self.form.password.text())
