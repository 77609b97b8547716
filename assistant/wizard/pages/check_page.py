"""Did it work? One place shows the form, then how far the check is, then the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.journey.answers import is_address
from assistant.mail.secret import AppPassword, as_typed, clean
from assistant.mail.servers import Protocol
from assistant.wizard.controls.accessibility import offer
from assistant.wizard.controls.bidi import for_the_ear
from assistant.wizard.controls.layouts import empty, stack
from assistant.wizard.controls.theme import WELCOME_TITLE, set_kind
from assistant.wizard.pages import check_results, recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.check_runner import CheckRunner
from assistant.wizard.pages.check_views import FormView, RunningView, how_long, verdict_view
from assistant.wizard.pages.diagnosis_box import Dot
from assistant.wizard.session import footer, plan

if TYPE_CHECKING:
    from assistant.mail.outcomes import CheckProgress, Outcome
    from assistant.mail.secret import Secret
    from assistant.wizard.pages.host import Host

LONGEST_GOODBYE = 1.0  # s; a check that is told to stop takes half of it
GOOD, BAD = 64, 40  # px across


class CheckPage(Page):
    """Paste the app password, and see whether receiving and sending work."""

    shows_steps = True
    runner: CheckRunner | None = None

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._standing: dict[Protocol, CheckProgress | Outcome | None] = {}  # of what was tried last; None is still to come
        self._running = False  # until the end of the check has arrived
        self._as_typed = False  # whether what was checked is no app password
        self._stopped = False  # whether that came to no end
        self._back_at_form = self._other_letters = False  # by the person's own press
        self._with_kept = False  # whether what was checked last came from the clipboard

    def content_key(self) -> object:
        """Tell which step it is, whose account it is about, and whether there are letters."""
        return self.counter(), self.session.address, self._kept() is None

    def counter(self) -> str:
        """Say which step this is of how many."""
        return recurring.step_number(self.session, plan.CHECK)

    def _verdict(self) -> check_results.Verdict | None:
        return None if self._running or self._back_at_form else check_results.verdict(self.session)

    def heading_text(self) -> str:
        """Ask, say that it is under way, or say what was found."""
        told = self._verdict()
        if told is not None:
            return told.heading
        return self.tr("The check is running") if self._running else self.tr("Does it work?")

    def heading_scale(self) -> float:
        """Show that it works larger than other headings."""
        told = self._verdict()
        large = told is not None and not told.found.causes and not self.host.in_column
        return WELCOME_TITLE if large else super().heading_scale()

    def first_control(self) -> QWidget | None:
        """Begin with what there is to type or to press; once everything works, with the way on.

        While the check runs there is nothing to do: what Enter would press is Stop, and many press it twice.
        """
        if not self.filled:
            return None
        if self._running:
            return self.heading
        if self._verdict() is not None:
            return super().first_control()
        fields = [field for field in (self.form.address, self.form.password) if not field.isHidden()]
        wanted = [*(field for field in fields if not field.text()), *fields[: self._back_at_form]]
        return next(iter(wanted), None) or super().first_control()

    def leads_on(self, control: QWidget | None) -> bool:
        """Let Enter lead on from the verdict that everything works, where a screen reader begins."""
        return control is self.heading and self._verdict() is not None and footer.works(self.session)

    # What stands in the place

    def compose(self, column: QVBoxLayout) -> None:
        """Make the form, which keeps what is typed while something else is shown, and the place for that."""
        self.sign = Dot(self.host.colours)
        column.insertWidget(0, self.sign)
        kept = self._kept() is not None
        self.view = FormView(self, self._pressed, self._try_anyway, self._use_other_letters, kept=kept)
        self.form, self.with_pop = self.view.fields, self.view.with_pop
        self.with_pop.setChecked(Protocol.POP in self._standing)
        self.form.appeared.connect(lambda: self.host.later(self._bring_judged))
        self.place, self._placed = stack()
        column.addWidget(self.view)
        column.addWidget(self.place)
        if self._stopped:
            self.form.say_stopped()
        self._show()

    def refill(self) -> None:
        """Make the content anew, and say again, but not anew, what was said of what is typed."""
        before = (self.form.said, not self.form.anyway.isHidden()) if self.filled else None
        super().refill()  # which the field takes for being left
        if before is not None:
            said, offered = before
            said(self.form)
            self.form.anyway.setVisible(offered)

    def _show(self) -> None:
        """Show one of the three, and the heading that belongs to it."""
        told = self._verdict()
        self.dress_heading()
        self.sign.show_sign("!", BAD) if told is not None and told.found.causes else self.sign.show_sign("✓", GOOD)
        self.sign.setVisible(told is not None)
        empty(self._placed)
        if told is not None:
            self._place(verdict_view(told, self, self._check_again, self._change))
        elif self._running:
            self.running = RunningView(self, self._standing, self._stop)
            self._place(self.running)
        said = told.sentences if told is not None else (how_long(),) * self._running
        self.heading.setAccessibleDescription(for_the_ear(" ".join(said)))
        set_kind(self.form.start, "secondary" if footer.works(self.session) else "primary")  # beside the button that leads on
        self.view.setVisible(told is None and not self._running)
        self.place.setVisible(told is not None or self._running)
        self.centre_upright(centred=told is not None)

    def _place(self, view: QWidget) -> None:
        self._placed.addWidget(view)
        view.show()  # at once, so that the keyboard can be put there

    def _bring_judged(self) -> None:
        if self.filled:
            self.bring(self.form.judged)

    def _bring_verdict(self) -> None:
        """Bring the verdict's beginning into sight, the main button and as much of the rest as there is room for."""
        if self.filled and self.is_shown():
            main = super().first_control()
            self.bring(self.heading, *([main] if main else []), self.place)
            if (control := self.window().focusWidget()) is not None and self.place.isAncestorOf(control):
                self.bring(control, self.heading)  # what has the keyboard is in sight, also where not both have room

    def _turn(self) -> None:
        """Show what there is to show by now; the keyboard follows, unless the person has meanwhile gone on to something else."""
        follows = self.is_shown() and self._has_keyboard()
        if follows:
            self.heading.setFocus()  # for as long as what had it goes
        self._show()
        self.host.dress()
        if follows and (control := self.first_control()) is not None:
            offer(control)
        elif follows:
            self.host.offer_way_on()
        self.host.later(self._bring_verdict)

    def _has_keyboard(self) -> bool:
        control = self.window().focusWidget()
        return control in {None, self.heading} or any(part.isAncestorOf(control) for part in (self.place, self.view))

    # What is pressed

    def _kept(self) -> AppPassword | None:
        return None if self._other_letters else self.session.letters.kept

    def _pressed(self) -> None:
        if self._running or not self.form.address_is_whole():
            return
        kept = self._kept()
        password = self.form.judge(pressed=True) if kept is None else kept.twin()  # the check forgets it
        if password is not None:
            self._begin(password)
            return
        self.say(self.form.judged.text(), urgent=True)
        self.form.password.setFocus()

    def _try_anyway(self) -> None:
        if self.form.address_is_whole():
            self._begin(as_typed(self.form.password.text()), typed=True)

    def _check_again(self) -> None:
        if self._kept() is None and not self.form.password.text():
            self._change()
            self.form.ask_again()
        elif self._as_typed:
            self._try_anyway()
        else:
            self._pressed()

    def _change(self) -> None:
        self._back_at_form = True
        self._turn()

    def _use_other_letters(self) -> None:
        self._other_letters = self._back_at_form = True
        self.refill()
        self._turn()
        self.form.password.setFocus()

    def show_content(self) -> None:
        """Show the content, and begin the check where that was asked for on the page before."""
        super().show_content()
        self._take_up()

    def _take_up(self) -> None:
        letters = self.session.letters
        if not letters.check_at_once or self._running or not self.is_shown():
            return
        letters.check_at_once = self._other_letters = False
        self._back_at_form = True  # where the address is missing
        if letters.kept is not None and is_address(self.form.address.address()):
            self._begin(letters.kept.twin())
        else:
            self._turn()

    # The check itself

    def _begin(self, password: Secret, *, typed: bool = False) -> None:
        self.session.check_as(self.form.address.address())
        self.session.outcomes = ()
        self._with_kept, self.session.letters.refused = password == self.session.letters.kept, False
        protocols = [protocol for protocol in Protocol if protocol is not Protocol.POP or self.with_pop.isChecked()]
        self._standing = dict.fromkeys(protocols)
        self._running, self._as_typed, self._back_at_form, self._stopped = True, typed, False, False
        if self.runner is None:
            self.runner = CheckRunner(self.session.world.check, self)
            self.runner.reported.connect(self._reported)
            self.runner.ended.connect(self._ended)
        self.runner.start(self.session.address, password, protocols)
        self.say(self.tr("The check has started."))
        self._turn()

    def _stop(self) -> None:
        if self.runner is not None:
            self.runner.stop()

    def _reported(self, progress: CheckProgress) -> None:
        self._standing[progress.protocol] = progress.outcome or progress
        if self.filled and self._running:
            self.running.show_standing(progress.protocol, self._standing[progress.protocol])

    def _ended(self, outcomes: tuple[Outcome, ...]) -> None:
        self._running = False
        self._standing |= {outcome.protocol: outcome for outcome in outcomes}
        check_results.record(outcomes, self.session, with_kept=self._with_kept)
        if footer.works(self.session):
            self._keep_what_works()
        told = self._verdict()
        self._stopped = told is None
        if not self.filled:
            return
        if told is None:
            self.form.say_stopped()
        elif not told.found.causes:
            self.form.password.clear()
        self._turn()
        self._take_up() if self.session.letters.check_at_once else self._tell(told)

    def _keep_what_works(self) -> None:
        """Have the sheet offer the letters that work, in the place of those that were copied before."""
        letters, typed = self.session.letters, clean(self.form.password.text()) if self.filled else None
        if letters.kept is not None and not self._with_kept and isinstance(typed, AppPassword):
            letters.keep(typed)

    def _tell(self, told: check_results.Verdict | None) -> None:
        if self.is_shown():
            words = self.form.judged.text() if told is None else f"{told.heading}. {' '.join(told.sentences)}"
            self.say(words, urgent=told is not None and bool(told.found.causes))

    def on_leave(self) -> None:
        """Forget what was typed, and end what is under way."""
        self._stop()
        back_at_form = self._back_at_form
        self._stopped = self._back_at_form = self._other_letters = False
        if self.filled:
            self.form.password.clear()
            if back_at_form:
                self._show()

    def closing(self) -> None:
        """Wait for the check to end, so that its thread does not outlive the window."""
        self._stop()
        if self.runner is not None:
            self.runner.wait(LONGEST_GOODBYE)

    def forget(self) -> None:
        """Forget what the last check found."""
        self._standing = {}

    def something_to_lose(self) -> bool:
        """Return whether closing would throw away what was typed."""
        return self.filled and bool(self.form.password.text())
