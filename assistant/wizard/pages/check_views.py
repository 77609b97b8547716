"""What stands in the one place of the check's page: the form, how far the check is, or what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.card import switch
from assistant.wizard.controls.labels import paragraph, separator
from assistant.wizard.controls.layouts import columns, flow, stack
from assistant.wizard.controls.spinner import Spinner, shall_stand_still
from assistant.wizard.pages import check_results, recurring, verdict
from assistant.wizard.pages.diagnosis_box import ResultLine, tell
from assistant.wizard.pages.password_form import PasswordForm
from assistant.wizard.session import plan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from assistant.mail.outcomes import CheckProgress, Outcome
    from assistant.mail.servers import Protocol
    from assistant.wizard.pages.base import Page

    Act = Callable[[], object]
    Standing = Mapping[Protocol, CheckProgress | Outcome | None]

_translate = QCoreApplication.translate

_DOTS = "•••• •••• •••• ••••"


class FormView(QWidget):
    """What is typed, what begins the check, and the way to a program's message; `kept` says that the letters are here already."""

    def __init__(self, page: Page, check: Act, try_anyway: Act, use_other_letters: Act, *, kept: bool) -> None:
        super().__init__()
        lines = _lines(self)
        begin = self.tr("Paste the 16 letters. They serve for one attempt with Google's mail servers and are then forgotten.")
        lines.addWidget(paragraph(self._of_kept() if kept else begin))
        start = _button(recurring.check_now(), "check", check, "primary")
        anyway = _button(self.tr("Try it all the same"), "anyway", try_anyway)
        anyway.hide()
        other = _button(self.tr("Use other letters"), "other-letters", use_other_letters)
        self.fields = PasswordForm(page, start, anyway, other if kept else None)
        for field in (self.fields.address, self.fields.password):
            field.returnPressed.connect(check)
        lines.addWidget(self.fields)
        self.with_pop = switch(self.tr("Try POP too"), page.host.colours)
        self.with_pop.setObjectName("with-pop")
        lines.addWidget(flow(self.with_pop))
        lines.addWidget(separator())
        words = self.tr("My program shows an error message …")
        lines.addWidget(flow(_button(words, "explain", lambda: page.host.go(plan.EXPLAIN), "flat")))

    def _of_kept(self) -> str:
        return self.tr("The 16 letters that you copied are here: {letters}").format(letters=_DOTS)


class RunningView(QWidget):
    """A check that is under way: a sign that turns, at most how long, the button that stops it, and a line a protocol."""

    def __init__(self, page: Page, standing: Standing, stop: Act) -> None:
        super().__init__()
        lines = _lines(self)
        self.spinner = Spinner(page.host.colours, still=shall_stand_still(QGuiApplication.styleHints()))
        self.stop = _button(self.tr("Stop"), "stop", stop)
        lines.addWidget(self._card(narrow=page.host.is_narrow()))
        self._session = page.session
        self.lines = _standing(page, standing, lines)

    def _card(self, *, narrow: bool) -> QFrame:
        """Return all but the lines; the button stands where none was a moment ago: a second click does not press it."""
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        words, lines = stack()
        lines.addWidget(paragraph(how_long()))
        row.addWidget(self.spinner, 0, Qt.AlignmentFlag.AlignTop if narrow else Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        if narrow:
            lines.addWidget(flow(self.stop))
        else:
            row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def show_standing(self, protocol: Protocol, standing: CheckProgress | Outcome | None) -> None:
        """Show how far a protocol is."""
        check_results.show_standing(self.lines[protocol], standing, self._session)


def how_long() -> str:
    """Return what is done while one waits, and at most how long."""
    return _translate("CheckViews", "Google's mail servers are being asked. This takes at most half a minute.")


def verdict_view(told: check_results.Verdict, page: Page, check_again: Act, change: Act) -> QWidget:
    """Return what stands under a verdict's heading; the page's own buttons check again, and lead back to the form."""
    other = _button(_translate("CheckViews", "Change the address or the letters"), "change", change, "flat")
    if not told.found.causes:
        box, lines = stack()
        _standing(page, {each.protocol: each for each in told.found.works}, lines)
        words = check_results.words_of_servers(told.found.works, page.session)
        return verdict.parts(told.sentences, (), box, verdict.details("", words, page.context()), flow(other))
    cause, *others = told.found.causes
    first = tell(cause.diagnosis, page.session)
    mend = verdict.mending(first, page, main=not cause.passes)
    again_first = cause.passes or not mend
    again = _button(_translate("CheckViews", "Check again"), "check-again", check_again, "primary" if again_first else "flat")
    buttons = [again, *mend, other] if again_first else [*mend, again, other]
    below = [
        verdict.further(tell(each.diagnosis, page.session), check_results.names(each.protocols, page.session), page)
        for each in others
    ]
    return verdict.parts(told.sentences, buttons, *verdict.behind(first, page.context()), *below)


def _lines(box: QWidget) -> QVBoxLayout:
    lines = QVBoxLayout(box)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(12)
    return lines


def _button(words: str, name: str, act: Act, kind: str = "") -> ActionButton:
    button = ActionButton(words, act, kind=kind)
    button.setObjectName(name)
    return button


def _standing(page: Page, standing: Standing, column: QVBoxLayout) -> dict[Protocol, ResultLine]:
    made = check_results.lines(standing, page.session, page.host.colours)
    column.addWidget(columns(*made.values(), beside=not page.host.is_narrow()))
    return made
