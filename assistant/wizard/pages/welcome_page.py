"""The first page: three doors, where one stopped, and the way to all guides."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QVBoxLayout

from assistant.guides import languages
from assistant.guides.errors import EmptyFolderError, GuideError
from assistant.journey.answers import door as chosen_door
from assistant.journey.route import GUIDE_OF_DOOR, doors
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.labels import paragraph, secondary, separator
from assistant.wizard.controls.layouts import flow, limited
from assistant.wizard.controls.theme import RHYTHM, WELCOME_TITLE
from assistant.wizard.pages import recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.session import plan

if TYPE_CHECKING:
    from assistant.journey.answers import Door


class WelcomePage(Page):
    """Three doors, where one stopped, and the way to all guides."""

    wide = True

    def content_key(self) -> object:
        """Tell what went wrong, and whether the person had begun."""
        return self.session.problem, self._had_begun()

    def _offered(self) -> tuple[Door, ...]:
        """Return the doors; there is none among guides that are about something else."""
        return doors(self.session.shelf, self.session.world.policy)

    def heading_text(self) -> str:
        """Say what the program is for."""
        if not self._offered():
            return self.tr("Guides, step by step")
        return self.tr("Connect your Gmail account to another program")

    def heading_scale(self) -> float:
        """Show the first heading larger than the others."""
        return WELCOME_TITLE if not self.host.in_column else 1.5

    def compose(self, column: QVBoxLayout) -> None:
        """Show the doors."""
        column.addWidget(limited(paragraph(self._lead(), "secondary", 1.1), round(self.line_width() * 1.1)))
        if self.session.problem is not None:
            column.addWidget(self._problem(self.session.problem))
        column.addSpacing(8)
        self.cards: dict[Door, Card] = {}
        if self._offered():
            column.addWidget(self._doors())
        if self._had_begun():
            column.addWidget(self._stopped())
        column.addSpacing(16)
        column.addWidget(separator())
        go = self.host.go
        column.addWidget(
            flow(
                ActionButton(recurring.all_guides(), lambda: go(plan.GUIDES), kind="flat"),
                ActionButton(recurring.privacy(), lambda: go(plan.PRIVACY), kind="flat"),
                ActionButton(self.tr("About"), lambda: go(plan.ABOUT), kind="flat"),
                spacing=16,
            )
        )

    def _lead(self) -> str:
        if not self._offered():
            return self.tr(
                "Each guide leads you through its steps, with the right buttons and the right pages. "
                "Nothing is sent unless you press a button for it, and no password is kept."
            )
        return self.tr(
            "Step by step, with the right buttons and the right pages. Have your phone and your Google password ready. "
            "Nothing is sent unless you press a button for it, and no password is kept."
        )

    def _doors(self) -> QFrame:
        box = QFrame()
        layout = QGridLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        group = QButtonGroup(self)
        for place, door in enumerate(self._offered()):
            title, use, need = self._words_of(door)
            card = Card(title, (use, need, self.time_words(0)), self.host.colours)
            card.setObjectName(f"door-{door}")
            group.addButton(card)
            layout.addWidget(card, *((0, place) if not self.host.is_narrow() else (place, 0)))
            self.cards[door] = card
        chosen = self._chosen()
        self.cards[chosen if chosen in self.cards else next(iter(self.cards))].setChecked(True)
        self.host.later(self._tell_times)  # which needs the guides, and so waits until the page is painted
        return box

    def _words_of(self, door: Door) -> tuple[str, str, str]:
        match door:
            case "set-up":
                return (
                    self.tr("Set up access"),
                    self.tr("For OVH Mail Migrator, Outlook, Thunderbird, a printer …"),
                    self.tr("You need your phone and your Google password."),
                )
            case "stopped":
                return (
                    self.tr("It stopped working"),
                    self.tr("Find the cause, with or without the error message."),
                    self.tr("You need the program that no longer signs in."),
                )
            case "remove":
                return (
                    self.tr("Remove access"),
                    self.tr("After a migration, or when a device was lost."),
                    self.tr("You need your Google password."),
                )
            case _ as never:
                assert_never(never)

    def time_words(self, minutes: int) -> str:
        """Return how long something takes, a blank line while it is not known."""
        return recurring.minutes(minutes) if minutes else " "

    def _tell_times(self) -> None:
        if not self.filled:
            return  # thrown away meanwhile
        for door, card in self.cards.items():
            try:
                card.set_last_line(self.time_words(self.session.shelf[GUIDE_OF_DOOR[door]].minutes))
            except GuideError:
                card.set_last_line(" ")

    def _had_begun(self) -> bool:
        progress, pages = self.session.progress, self.session.plan
        return progress.begun() and bool(progress.visited) and len(pages) > 1 and not plan.is_beside(pages[1])

    def _chosen(self) -> Door | None:
        answers = self.session.progress.answers
        return chosen_door(answers) if answers.has("door") else None

    def validatePage(self) -> bool:
        """Go through the chosen door; without one, lead to the only guide there is, or to all of them."""
        chosen = next((door for door, card in self.cards.items() if card.isChecked()), None)
        if chosen is None:
            self.session.choose_guide()
        else:
            self.session.choose(chosen)
        if not self.session.try_again():
            self.refill()
            return False
        return True

    def _stopped(self) -> QFrame:
        box = QFrame()
        row = QVBoxLayout(box)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(
            flow(
                secondary(self.tr("You had already begun.")),
                ActionButton(
                    self.tr("Go on where you stopped"), lambda: self.host.go(self.session.where_one_stopped()), kind="flat"
                ),
                ActionButton(self.tr("Start again …"), self.host.start_again, kind="flat"),
            )
        )
        return box

    def _problem(self, problem: GuideError) -> QFrame:
        from dataclasses import replace

        from assistant.guides.model import CalloutKind, Paragraph, Span
        from assistant.wizard.guide_view.blocks import callout, column

        context = self.context()
        title, help_ = self.tr("This guide cannot be shown"), self.tr("Choose another guide instead.")
        if isinstance(problem, EmptyFolderError):
            where = self.tr("There is no guide in this folder: {folder}").format(folder=isolated(problem.file))
            return callout(CalloutKind.DANGER, title, [Paragraph((Span(words),)) for words in (where, help_)], context)
        where = self.tr("File {file}, line {line}.").format(file=problem.file, line=problem.line)
        sentence, *ours = (Paragraph((Span(words),)) for words in (problem.sentence, where, help_))
        below = column(ours, context, RHYTHM // 2)
        in_english = replace(context, written_in=languages.LAST_RESORT)
        return callout(CalloutKind.DANGER, title, [sentence], in_english, below=below)
