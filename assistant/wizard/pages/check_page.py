"""Did it work? The check, and what it found, in plain words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from assistant.guides.model import CalloutKind
from assistant.guides.showable import showable
from assistant.journey.answers import suggest_account
from assistant.mail.kinds import TRY_AGAIN
from assistant.mail.outcomes import CheckProgress, Fails, Stage, Stopped, Works
from assistant.mail.secret import (
    LETTERS,
    AppPassword,
    Empty,
    LooksLikeAddress,
    LooksLikeNormalPassword,
    TooLong,
    TooShort,
    as_typed,
    clean,
    count_letters,
)
from assistant.mail.servers import Protocol
from assistant.wizard.controls.accessibility import offer
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.card import switch
from assistant.wizard.controls.labels import add_field, paragraph, separator
from assistant.wizard.controls.layouts import empty, flow, stack
from assistant.wizard.controls.theme import SECONDARY, set_kind
from assistant.wizard.guide_view.blocks import notice
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.check_runner import CheckRunner
from assistant.wizard.pages.diagnosis_box import ResultLine, tell, told_box
from assistant.wizard.session import plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QInputMethodEvent, QKeyEvent

    from assistant.mail.outcomes import Outcome
    from assistant.mail.secret import NotAnAppPassword, Secret
    from assistant.wizard.pages.host import Host

LONGEST_GOODBYE = 1.0  # s; a check that is told to stop takes half of it
ALWAYS_TRIED = (Protocol.IMAP, Protocol.SMTP)


class TypedField(QLineEdit):
    """A field that knows whether what changes in it is being typed."""

    typing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key; the one for pasting types nothing."""
        self.typing = not event.matches(QKeySequence.StandardKey.Paste)
        super().keyPressEvent(event)
        self.typing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what a method of input composes."""
        self.typing = True
        super().inputMethodEvent(event)
        self.typing = False


class CheckPage(Page):
    """Paste the app password, and see whether receiving and sending work."""

    shows_steps = True
    runner: CheckRunner | None = None
    outcomes: tuple[Outcome, ...] = ()

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._standing: dict[Protocol, CheckProgress | Outcome | None] = {}  # of what was tried last; None is still to come
        self._say_again: Callable[[], object] = self._judge  # what was last said of what is typed

    def content_key(self) -> object:
        """Tell whose account it is about."""
        return self.session.address

    def counter(self) -> str:
        """Say what part of the way this is."""
        return self.tr("Check")

    def heading_text(self) -> str:
        """Ask."""
        return self.tr("Does it work?")

    def is_done(self) -> bool:
        """Lead on once everything works."""
        return bool(self.outcomes) and all(isinstance(outcome, Works) for outcome in self.outcomes)

    def first_control(self) -> QWidget | None:
        """Begin with the field that is still empty; once everything works, with the way on."""
        if self.is_done():
            return None
        fields = (self.address, self.password) if self.filled else ()
        return next((field for field in fields if not field.text()), None) or super().first_control()

    def compose(self, column: QVBoxLayout) -> None:
        """Show the fields, the lines and what was found."""
        column.addWidget(
            paragraph(
                self.tr("Paste the 16 letters. They serve for one attempt with Google's mail servers and are then forgotten.")
            )
        )
        column.addWidget(self._fields())
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
        offered, say_again = self.filled and not self.anyway.isHidden(), self._say_again
        super().refill()  # which the field takes for being left
        say_again()
        self.anyway.setVisible(offered)

    def _fields(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self.address = QLineEdit(self.session.address)
        add_field(layout, self.tr("Gmail address"), "check-address", self.address)
        self.password = TypedField()
        layout.addSpacing(6)  # a label stands nearer to its own field
        add_field(layout, self.tr("App password (16 letters)"), "app-password", self.password)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.password.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase | hints.ImhHiddenText
        )
        self.password.returnPressed.connect(self._entered)
        self.password.textChanged.connect(self._changed)
        self.password.editingFinished.connect(self._left_field)
        self.judged = paragraph("", "warning-words", SECONDARY)
        self.judged.hide()
        layout.addWidget(self.judged)
        self.show_letters = ActionButton(self.tr("Show the letters"), self._tell_of_letters)
        self.show_letters.setObjectName("show-letters")
        self.show_letters.setCheckable(True)
        self.show_letters.toggled.connect(self._show_letters)
        self.start = ActionButton(self._words_of_start(), self._pressed, kind="primary")
        self.start.setObjectName("check")
        self.anyway = ActionButton(self.tr("Try it all the same"), self._try_anyway)
        self.anyway.setObjectName("anyway")
        self.anyway.hide()
        layout.addWidget(flow(self.start, self.show_letters, self.anyway))
        return box

    def _add_lines(self, column: QVBoxLayout) -> None:
        self.lines = {
            Protocol.IMAP: ResultLine(self.tr("Receive mail (IMAP)"), self.host.colours),
            Protocol.SMTP: ResultLine(self.tr("Send mail (SMTP)"), self.host.colours),
            Protocol.POP: ResultLine(self.tr("Receive mail the older way (POP)"), self.host.colours),
        }
        for protocol, line in self.lines.items():
            line.say("", self.tr("Not tried yet"))
            column.addWidget(line)
            line.setVisible(protocol in ALWAYS_TRIED)  # not before it has its place: it would be a window of its own
        self.with_pop = switch(self.tr("Try POP too"), self.host.colours)
        self.with_pop.setObjectName("with-pop")
        self.with_pop.toggled.connect(self.lines[Protocol.POP].setVisible)
        self.with_pop.setChecked(Protocol.POP in self._standing)
        column.addWidget(flow(self.with_pop))

    def _show_letters(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_letters.setText(self.tr("Hide the letters") if shown else self.tr("Show the letters"))

    def _tell_of_letters(self) -> None:
        shown = self.show_letters.isChecked()
        self.say(self.tr("The letters are shown.") if shown else self.tr("The letters are hidden."))

    # What was typed

    def _changed(self, words: str) -> None:
        """Count while somebody types; what is pasted, and so is there at once, is judged at once."""
        hidden = self.judged.isHidden()
        if not words or not self.password.typing:
            self._judge()
        else:
            self._count()
        if hidden and not self.judged.isHidden():
            self.host.later(self._bring_judged)

    def _bring_judged(self) -> None:
        if self.filled:
            self.bring(self.judged)

    def _count(self) -> None:
        self._say_again = self._count
        self._say_of_password("", offer=False)
        shown = (QLocale().toString(number) for number in (count_letters(self.password.text()), LETTERS))
        self.judged.setText(self.tr("{count} of {all}").format(**dict(zip(("count", "all"), shown, strict=True))))
        set_kind(self.judged, "secondary")
        self.judged.show()

    def _left_field(self) -> None:
        """Judge what was typed once its field is left; not when a button below is about to be pressed, which would move away."""
        if self.password.text() and not any(button.underMouse() for button in (self.start, self.show_letters, self.anyway)):
            self._judge()

    def _judge(self, *, pressed: bool = False) -> AppPassword | None:
        self._say_again = partial(self._judge, pressed=pressed)
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
        set_kind(self.judged, "warning-words")
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
        self._say_address_is_not_whole()
        self.say(self.judged.text(), urgent=True)
        self.address.setFocus()
        return False

    def _say_address_is_not_whole(self) -> None:
        self._say_again = self._say_address_is_not_whole
        self._say_of_password(self.tr("The Gmail address is missing, or it is not whole."), offer=not self.anyway.isHidden())

    def _try_anyway(self) -> None:
        if self._address_is_whole():
            self._begin(as_typed(self.password.text()))

    def _is_running(self) -> bool:
        return self.runner is not None and self.runner.running

    def _entered(self) -> None:
        """Let Enter in the field begin the check, and lead on once there is nothing more to check; only the button stops it."""
        if self.is_done() and not self.password.text():
            self.host.lead_on()
        elif not self._is_running():
            self._pressed()

    def _pressed(self) -> None:
        if self.runner is not None and self.runner.running:
            self.runner.stop()
            return
        if not self._address_is_whole():
            return
        password = self._judge(pressed=True)
        if password is None:
            self.say(self.judged.text(), urgent=True)
            self.password.setFocus()
            return
        self._begin(password)

    # The check itself

    def _begin(self, password: Secret) -> None:
        self.session.address = showable(self.address.text()).strip()
        self.outcomes = ()
        self._show_findings()
        protocols = [protocol for protocol in Protocol if protocol is not Protocol.POP or self.with_pop.isChecked()]
        self._standing = dict.fromkeys(protocols)
        for protocol in protocols:
            self._show_standing(protocol)
        if self.runner is None:
            self.runner = CheckRunner(self.session.world.check, self)
            self.runner.reported.connect(self._reported)
            self.runner.ended.connect(self._ended)
        self.password.setModified(False)
        self.anyway.hide()
        self.say(self.tr("The check has started."))
        self.runner.start(self.session.address, password, protocols)
        self.start.setText(self._words_of_start())

    def _words_of_start(self) -> str:
        if self._is_running():
            return self.tr("Stop")
        return self.tr("Check again") if self._standing else self.tr("Check now")

    def _reported(self, progress: CheckProgress) -> None:
        self._stands(progress.protocol, progress.outcome or progress)

    def _stands(self, protocol: Protocol, standing: CheckProgress | Outcome) -> None:
        self._standing[protocol] = standing
        if self.filled:
            self._show_standing(protocol)

    def _show_standing(self, protocol: Protocol) -> None:
        line, standing = self.lines[protocol], self._standing[protocol]
        match standing:
            case None:
                line.say("…", self.tr("Waiting"))
            case CheckProgress():
                line.say("…", self._words_of_stage(standing))
            case Works():
                line.say("✓", self.tr("{server} accepted the sign-in.").format(server=isolated(standing.server.host)))
            case Stopped():
                line.say("–", self.tr("Stopped"))
            case Fails():
                line.say("!", self.session.world.words(standing.diagnosis, self.session.language)[0])
            case _:
                assert_never(standing)

    def _words_of_stage(self, progress: CheckProgress) -> str:
        stages = {
            Stage.LOOKUP: self.tr("Looking for {server}"),
            Stage.CONNECT: self.tr("Connecting to {server}"),
            Stage.ENCRYPTION: self.tr("Encrypting the connection to {server}"),
            Stage.GREETING: self.tr("Waiting for {server}"),
            Stage.LOGIN: self.tr("Signing in to {server}"),
            Stage.COMMAND: self.tr("Trying {server}"),
            Stage.LOGOUT: self.tr("Signing out of {server}"),
        }
        return stages[progress.stage].format(server=isolated(progress.server.host))

    def _ended(self, outcomes: tuple[Outcome, ...]) -> None:
        self.outcomes = outcomes
        for outcome in outcomes:
            self._stands(outcome.protocol, outcome)
        if not self.filled:
            return
        self.start.setText(self._words_of_start())
        if self.is_done():
            self.password.clear()
            self.session.prove_steps()
        self._show_findings()
        self.host.dress()
        self._offer_what_is_next()
        self.host.later(self._bring_verdict)
        spoken = " ".join(line.accessibleName() + "." for line in self.lines.values() if not line.isHidden())
        self.say(spoken, urgent=not self.is_done())

    def _offer_what_is_next(self) -> None:
        """Give the keyboard to the main button, unless the person has meanwhile gone on to something else."""
        if not self.is_shown():
            return
        if self.is_done():
            self.host.offer_way_on()
        elif self.start.hasFocus() or (self.password.hasFocus() and not self.password.isModified()):
            offer(self.main)

    def _bring_verdict(self) -> None:
        """Bring the verdict's beginning into sight, the main button and as much of the rest as there is room for."""
        if self.filled and self.is_shown() and self._boxes:
            beginning = self._boxes[0].findChild(QLabel) or self.found
            self.bring(beginning, beginning if self.is_done() else self.main, self.found)

    def _show_findings(self) -> None:
        layout = self._findings
        empty(layout)
        context = self.context()
        self._boxes = [self._all_well()] if self.is_done() else []
        found = {outcome.diagnosis.kind: outcome.diagnosis for outcome in self.outcomes if isinstance(outcome, Fails)}
        to_mend = next((kind for kind in found if kind not in TRY_AGAIN), None)
        self.main: QWidget = self.start
        for kind, diagnosis in found.items():
            words = tell(diagnosis, self.session)
            box = told_box(words, context, self.follow, primary=kind is to_mend)
            self._boxes.append(box)
            self.main = (box.findChild(ActionButton, "mend") or self.start) if kind is to_mend else self.main
        for box in self._boxes:
            layout.addWidget(box)
        self.found.setVisible(bool(self._boxes))
        set_kind(self.start, "secondary" if to_mend is not None or self.is_done() else "primary")

    def _all_well(self) -> QWidget:
        words = self.tr("Everything works. Your program can sign in with this address and these 16 letters.")
        return notice(CalloutKind.SUCCESS, words, self.context())

    def on_leave(self) -> None:
        """Forget what was typed, and end what is under way."""
        if self.runner is not None:
            self.runner.stop()
        if self.filled:
            self.password.clear()

    def closing(self) -> None:
        """Wait for the check to end, so that its thread does not outlive the window."""
        if self.runner is not None:
            self.runner.stop()
            self.runner.wait(LONGEST_GOODBYE)

    def forget(self) -> None:
        """Forget what the last check found."""
        self.outcomes, self._standing = (), {}

    def something_to_lose(self) -> bool:
        """Return whether closing would throw away what was typed."""
        return self.filled and bool(self.password.text())
