"""The pages that ask: a question each, and the Gmail address."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assistant.journey.answers import UNKNOWN, door, in_force, is_address
from assistant.mail.programs import OTHER
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.labels import add_field, paragraph, secondary
from assistant.wizard.controls.theme import SECONDARY
from assistant.wizard.pages import recurring
from assistant.wizard.pages.address_field import AddressField
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.question_texts import answers, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.journey.answers import AskedName
    from assistant.mail_clients.client import MailClient
    from assistant.wizard.pages.host import Host
    from assistant.wizard.session.session import Session

MANY = 6  # answers; more stand in two columns where there is room


def counter_of(session: Session) -> str:
    """Return what the questions are asked for: the door that was gone through."""
    return recurring.door_title(door(in_force(session.progress.answers, session.world.policy.presets)))


class QuestionPage(Page):
    """One question with its answers: the one that is pressed leads on, and so does not knowing."""

    def __init__(self, host: Host, name: AskedName) -> None:
        super().__init__(host)
        self.name = name

    def counter(self) -> str:
        """Say what it is asked for."""
        return counter_of(self.session)

    def content_key(self) -> object:
        """Tell the answer, and what is offered first."""
        return self.counter(), self._given(), self.session.program_name, self._mail_clients()

    def heading_text(self) -> str:
        """Ask."""
        return words(self.name).question

    def first_control(self) -> QWidget | None:
        """Begin with the answer that was given, else with the first one."""
        if not self.filled:
            return None
        return next((card for card in self.cards if card.was_chosen), self.cards[0])

    def compose(self, column: QVBoxLayout) -> None:
        """Show the answers, and how to find out."""
        column.addWidget(paragraph(words(self.name).hint, "secondary"))
        offered = answers(self.name, partial(self.session.world.program_names, self.session.language))
        del offered[UNKNOWN]  # which the button that leads on says
        clients = self._mail_clients()
        across = 2 if len(offered) + len(clients) > MANY and not self.host.is_narrow() else 1
        here = [self._card_of(client, offered) for client in clients]
        taken = {client.program for client in clients} - {OTHER}
        others = [self._card(value, answer) for value, answer in offered.items() if value not in taken]
        if here:
            column.addWidget(secondary(self.tr("On this computer")))
            column.addWidget(_grid(here, across))
            column.addWidget(secondary(self.tr("Other programs and devices")))
        column.addWidget(_grid(others, across))
        self.cards = [*here, *others]
        for card in self.cards:
            card.among = self.cards
        for chosen in self._chosen():
            chosen.mark(recurring.your_answer())

    def _card(self, value: str, answer: str) -> Card:
        card = Card(answer, (), self.host.colours, slim=True)
        card.setObjectName(f"answer-{value}")
        card.setProperty("value", value)
        card.clicked.connect(lambda: self._answered(card))
        return card

    def _mail_clients(self) -> tuple[MailClient, ...]:
        return self.session.world.mail_clients() if self.name == "program" else ()

    def _card_of(self, client: MailClient, offered: Mapping[str, str]) -> Card:
        """Return the card of a program of this computer; one without a sheet has its own name and what "other" leads to."""
        if client.program != OTHER:
            card = self._card(client.program, offered[client.program])
        else:
            card = self._card(OTHER, client.called(self.session.language))
            card.setObjectName(f"answer-{OTHER}-{client.name}")
            card.setProperty("program-name", client.name)
        card.set_icon(client.icon)
        return card

    def _chosen(self) -> list[Card]:
        """Return the card of the answer that was given, none where there is no answer: of several, the one that was pressed."""
        given = self._given()
        fitting = [card for card in self.cards if card.property("value") == given]
        pressed = [card for card in fitting if (card.property("program-name") or "") == self.session.program_name]
        return [*pressed, *fitting[::-1]][:1]

    def _given(self) -> str:
        answers = self.session.progress.answers
        return answers.get(self.name) if answers.has(self.name) else ""

    def _answered(self, card: Card) -> None:
        if self.name == "program":
            self.session.program_name = card.property("program-name") or ""
        self._take(str(card.property("value")))
        self.host.lead_on()

    def _take(self, value: str) -> None:
        if self.session.progress.answer(self.name, value) != self.session.progress:
            self.session.answer(self.name, value)
            self.host.dress()

    def validatePage(self) -> bool:
        """Take it that the person does not know, where they lead on without an answer."""
        if not self._given():
            self._take(UNKNOWN)
        return self.session.problem is None


def _grid(cards: Sequence[Card], across: int) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setSpacing(8)
    grid.setContentsMargins(0, 0, 0, 0)
    for place, card in enumerate(cards):
        grid.addWidget(card, place // across, place % across)
    return box


class AddressPage(Page):
    """The Gmail address, if the person likes: it opens Google's pages in the right account."""

    def counter(self) -> str:
        """Say what it is asked for."""
        return counter_of(self.session)

    def content_key(self) -> object:
        """Tell what it is asked for, and the address."""
        return self.counter(), self.session.address

    def heading_text(self) -> str:
        """Ask."""
        return self.tr("What is your Gmail address?")

    def compose(self, column: QVBoxLayout) -> None:
        """Show the field, and what it is for."""
        column.addWidget(
            paragraph(
                self.tr(
                    "With it, Google's pages open in the right account. You may leave it empty. "
                    "The address stays in memory and is stored nowhere."
                ),
                "secondary",
            )
        )
        self.entry = AddressField(self.session.address)
        add_field(column, self.tr("Gmail address (optional)"), "address", self.entry)
        self.entry.setPlaceholderText(self.tr("name@gmail.com"))
        words = self.tr(
            "This is not a whole address. It needs a name, the sign @ and a domain, without a space, such as name@gmail.com."
        )
        self.wrong = paragraph(words, "danger-words", SECONDARY)
        self.wrong.hide()
        column.addWidget(self.wrong)

    def refill(self) -> None:
        """Make the content anew; what was said of the address still holds."""
        wrong = self.filled and not self.wrong.isHidden()
        super().refill()
        self.wrong.setVisible(wrong)

    def first_control(self) -> QWidget | None:
        """Begin with the field."""
        return self.entry if self.filled else None

    def leads_on(self, control: QWidget | None) -> bool:
        """Lead on from the field, too."""
        return control is self.entry

    def validatePage(self) -> bool:
        """Keep the address in memory; say so when it is none."""
        typed = self.entry.address()
        wrong = bool(typed) and not is_address(typed)
        self.wrong.setVisible(wrong)
        if wrong:
            self.say(self.wrong.text(), urgent=True)
            self.entry.setFocus()
            return False
        if typed != self.session.address:
            self.session.know(typed)
        return self.session.problem is None
