"""What a message means; where it leaves several causes open, a question, whose answer shows the cause that it speaks for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import Group, Kind, group
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import paragraph, separator
from assistant.wizard.controls.layouts import empty, flow, stack
from assistant.wizard.pages import verdict
from assistant.wizard.pages.choices import Choices
from assistant.wizard.pages.diagnosis_box import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.mail.diagnosis import Diagnosis
    from assistant.mail.texts import CauseQuestion
    from assistant.wizard.pages.base import Page
    from assistant.wizard.pages.diagnosis_box import Told
    from assistant.wizard.session.plan import Explained
    from assistant.wizard.session.session import Session


class Explanation(QWidget):
    """A diagnosis, on a page that leads on to what is `ahead`; `answered` is told of the cause that an answer speaks for.

    A guess that can be asked about picks no cause before there is an answer. What an answer shows is not proven.
    """

    def __init__(self, found: Diagnosis, page: Page, ahead: str, answered: Callable[[Kind], object]) -> None:
        super().__init__()
        self._found, self._page, self._ahead = found, page, ahead
        self._chosen: Kind | None = None
        self._wording = page.session.world.wording(page.session.language)
        self._question = question(found, page.session)
        self._answered = answered
        self.mend: ActionButton | None = None
        self.choices = self._choices()
        self._lead = paragraph("", "secondary")
        self.cause = verdict.title("", "")
        self._proof = paragraph("")
        self.remedy, self._lines = stack(12)
        begin = [separator(), self._lead, self.cause, self._proof]
        behind = [*verdict.behind(self._told(), page.context()), *self._others()]
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        for each in (*begin, *filter(None, [self.choices]), self.remedy, *behind):
            lines.addWidget(each)
        self.choose(None)

    def choose(self, kind: Kind | None) -> None:
        """Show the cause that an answer speaks for; with None, what the message says by itself."""
        self._chosen = kind
        told, lead, proof, advice = self._told(), self._words_of_lead(), self._words_of_proof(), self._words_of_advice()
        self._lead.setText(lead)
        self._lead.setHidden(not lead)
        self.cause.setText(told.title)
        verdict.describe(self.cause, _joined(lead, proof, self._words_of_question(), advice))
        self._proof.setText(proof)
        self._proof.setHidden(not proof)
        self._show_remedy(advice, [] if self._answers_lead() else verdict.mending(told, self._page, main=True))
        if self.choices is not None:
            self.choices.mark(kind or "")

    def _show_remedy(self, advice: str, mending: list[ActionButton]) -> None:
        self.mend = next(iter(mending), None)
        empty(self._lines)
        shown = verdict.parts((advice,), mending)
        self._lines.addWidget(shown)
        shown.show()  # at once, so that the keyboard can be put there
        self.remedy.setHidden(not (advice or mending))

    def words(self) -> str:
        """Return what a screen reader says of it."""
        return _joined(self._words_of_lead(), self._told().title, self._words_of_question(), self._words_of_advice())

    def explained(self) -> Explained:
        """Return where one goes on from here."""
        if any(group(kind) is Group.NOT_THE_SIGN_IN for kind in (self._found.kind, self._chosen) if kind is not None):
            return "not-the-sign-in"
        return "here" if self.mend is not None or self._answers_lead() else "all-causes"

    def _asks_first(self) -> bool:
        """Return whether the answer is what tells which cause it is, and there is none yet."""
        return self._question is not None and self._chosen is None and self._found.guess

    def _answers_lead(self) -> bool:
        """Return whether answers are what to press: one tells which cause it is, or each leads to a step."""
        steps = self._question is not None and all(answer.kind is None for answer in self._question.answers)
        return steps or self._asks_first()

    def _told(self) -> Told:
        shown, named = self._found, self._found.named
        if self._chosen is not None:
            shown = of_kind(self._chosen, "", named=named if self._chosen is self._found.kind else "")
        return tell(shown, self._page.session, ahead=self._ahead)

    def _words_of_lead(self) -> str:
        guessed = self._wording.lead(self._found)
        return self.tr("From your answer:") if guessed and self._chosen is not None else guessed

    def _words_of_proof(self) -> str:
        """Return what the message shows to be true; what an answer tells stands in its place, where that is another cause."""
        if self._found.guess and self._question is not None:
            return ""
        own = tell(self._found, self._page.session).proof
        return own if self._chosen in {None, self._found.kind} else self.tr("This follows from your answer.")

    def _words_of_advice(self) -> str:
        return "" if self._answers_lead() else self._told().advice

    def _words_of_question(self) -> str:
        return self._question.ask if self._question is not None and self._chosen is None else ""

    def _choices(self) -> Choices | None:
        if self._question is None:
            return None
        answers = {answer.kind or answer.step: answer.words for answer in self._question.answers}
        return Choices(self._question.ask, answers, self._page.host.colours, self._pressed)

    def _pressed(self, name: str) -> None:
        if name in set(Kind):
            self._answered(Kind(name))
        else:
            self._page.follow(name)

    def _others(self) -> Iterator[QWidget]:
        """Yield what else it may be, where that is not certain; what has a place of its own is a button that leads there."""
        others = [of_kind(kind, "") for kind in self._found.alternatives[:3] if kind is not Kind.NOT_UNDERSTOOD]
        if not others or self._found.certain or self.choices is not None:
            return
        yield paragraph(self._wording.others(), weight=QFont.Weight.DemiBold)
        for told in (tell(other, self._page.session, ahead=self._ahead) for other in others):
            if told.address:
                yield flow(ActionButton(told.title, partial(self._page.follow, told.address), kind="flat"))
            else:
                yield paragraph(told.title)


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def question(found: Diagnosis, session: Session) -> CauseQuestion | None:
    """Return the question that tells apart what a diagnosis leaves open, with the answers that lead somewhere.

    Where what an answer leads to is closed to everybody, it makes no difference which it is.
    """
    asked = session.world.wording(session.language).question(found)
    if asked is None:
        return None
    answers = tuple(answer for answer in asked.answers if answer.kind is not None or session.links.can_follow(answer.step))
    closed = any(answer.kind is None and session.links.is_closed(answer.step) for answer in answers)
    return asked._replace(answers=answers) if answers and not closed else None
