"""The first page: three doors, where one stopped, and the way to all guides."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from assistant.guides import languages
from assistant.guides.errors import EmptyFolderError, GuideError
from assistant.journey.answers import door as chosen_door
from assistant.journey.route import GUIDE_OF_DOOR, doors
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.labels import paragraph, part_title, secondary, separator
from assistant.wizard.controls.layouts import flow, limited
from assistant.wizard.controls.theme import RHYTHM, WELCOME_TITLE
from assistant.wizard.pages import recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.session import plan

if TYPE_CHECKING:
    from assistant.guides.minutes import Minutes
    from assistant.journey.answers import Door
    from assistant.wizard.session.plan import Key


class WelcomePage(Page):
    """Three doors, where one stopped, and the way to all guides."""

    wide = True

    def content_key(self) -> object:
        """Tell what went wrong, and where the person would go on with how much ahead."""
        progress, where = self.session.progress, self.session.where_one_stopped()
        if where is None:
            return self.session.problem
        return self.session.problem, where, self.session.route, progress.said_done, progress.proven, progress.skipped

    def _offered(self) -> tuple[Door, ...]:
        """Return the doors; there is none among guides that are about something else."""
        return doors(self.session.shelf, self.session.world.policy)

    def heading_text(self) -> str:
        """Say what the program is for, to somebody who knows it that they are back."""
        if self._returns():
            return self.tr("Welcome back")
        if not self._offered():
            return self.tr("Guides, step by step")
        return self.tr("Connect your Gmail account to another program")

    def heading_scale(self) -> float:
        """Show the first heading larger than the others."""
        return WELCOME_TITLE if not self.host.in_column else 1.5

    def first_control(self) -> QWidget | None:
        """Begin with the button that goes on, else with the door that was gone through, or the first one."""
        return super().first_control() or (self._door_to_begin_with() if self.filled else None)

    def _door_to_begin_with(self) -> Card | None:
        chosen = self._chosen()
        return self.cards[chosen] if chosen in self.cards else next(iter(self.cards.values()), None)

    def compose(self, column: QVBoxLayout) -> None:
        """Show where one stopped, and the doors."""
        if not self._returns():
            column.addWidget(limited(paragraph(self._lead(), "secondary", 1.1), round(self.line_width() * 1.1)))
        if self.session.problem is not None:
            column.addWidget(self._problem(self.session.problem))
        column.addSpacing(8)
        where = self.session.where_one_stopped()
        if where is not None:
            column.addWidget(self._stopped(where))
        self.cards: dict[Door, Card] = {}
        if self._offered():
            column.addWidget(self._doors())
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
            "Step by step, with the right buttons and the right pages. "
            "Have your Google password ready, and your phone or another second proof. "
            "Nothing is sent unless you press a button for it, and no password is kept."
        )

    def _doors(self) -> QFrame:
        box = QFrame()
        layout = QGridLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for place, door in enumerate(self._offered()):
            use, need = self._words_of(door)
            card = Card(recurring.door_title(door), (use, need, self.time_words()), self.host.colours)
            card.setObjectName(f"door-{door}")
            card.clicked.connect(lambda _=False, door=door: self._enter(door))
            layout.addWidget(card, *((0, place) if not self.host.is_narrow() else (place, 0)))
            self.cards[door] = card
        for card in self.cards.values():
            card.among = [*self.cards.values()]
        self.host.later(self._tell_times)  # which needs the guides, and so waits until the page is painted
        return box

    def _words_of(self, door: Door) -> tuple[str, str]:
        match door:
            case "set-up":
                return (
                    self.tr("For Outlook, Thunderbird, a printer, OVHcloud Mail Migrator …"),
                    self.tr("You need your Google password and a second proof."),
                )
            case "stopped":
                return (
                    self.tr("Find the cause, with or without the error message."),
                    self.tr("You need the program that no longer signs in."),
                )
            case "remove":
                return (
                    self.tr("After a migration, or when a device was lost."),
                    self.tr("You need your Google password."),
                )
            case _ as never:
                assert_never(never)

    def time_words(self, minutes: Minutes | None = None) -> str:
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

    def _returns(self) -> bool:
        return self.session.where_one_stopped() is not None and self.session.problem is None

    def _chosen(self) -> Door | None:
        answers = self.session.progress.answers
        return chosen_door(answers) if answers.has("door") else None

    def _enter(self, door: Door) -> None:
        key = self.session.enter(door)
        if key == plan.WELCOME:
            self.host.refresh()  # with what is wrong
            self.scroll_to_top()
            self.say(self._words_of_problem(), urgent=True)
        else:
            self.host.go(key)

    def validatePage(self) -> bool:
        """Lead to the only guide there is, or to all of them, where there is no door."""
        self.session.choose_guide()
        self.session.problem = None  # it may be readable now
        self.session.renew()
        if self._has_problem():
            self.refill()
            return False
        return True

    def _has_problem(self) -> bool:
        return self.session.problem is not None

    def _stopped(self, where: Key) -> QFrame:
        from assistant.wizard.pages.step_entries import words_of_route  # nobody new has steps

        box = QFrame()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, RHYTHM * 2)
        column.setSpacing(RHYTHM)
        words, steps = self.tr("Continue where you stopped"), plan.numbered(self.session.plan)
        if where in steps:
            from assistant.wizard.pages.step_entries import title_of

            name, language = title_of(self.session, where)
            title = part_title(name)
            mark_language(title, language)
            column.addWidget(title)
            number, total = (QLocale().toString(count) for count in (steps.index(where) + 1, len(steps)))
            words = self.tr("Continue: step {number} of {total}").format(number=number, total=total)
        of_what = words_of_route(self.session)
        column.addWidget(secondary(of_what))
        go_on = ActionButton(words, lambda: self.host.go(where), kind="primary")
        go_on.setObjectName("continue")
        go_on.setAccessibleDescription(of_what)
        column.addWidget(flow(go_on, ActionButton(self.tr("Start again …"), self._start_again, kind="flat")))
        return box

    def _start_again(self) -> None:
        from assistant.wizard.controls import dialogs  # nobody new starts again

        if dialogs.confirms_start_again(self.window()):
            self.host.forget()

    def _words_of_problem(self) -> str:
        return self.tr("This guide cannot be shown")

    def _problem(self, problem: GuideError) -> QFrame:
        from dataclasses import replace

        from assistant.guides.model import CalloutKind, Paragraph, Span
        from assistant.wizard.guide_view.blocks import callout, column

        context = self.context()
        title, help_ = self._words_of_problem(), self.tr("Choose another guide instead.")
        if isinstance(problem, EmptyFolderError):
            where = self.tr("There is no guide in this folder: {folder}").format(folder=isolated(problem.file))
            return callout(CalloutKind.DANGER, title, [Paragraph((Span(words),)) for words in (where, help_)], context)
        where = self.tr("File {file}, line {line}.").format(file=problem.file, line=problem.line)
        sentence, *ours = (Paragraph((Span(words),)) for words in (problem.sentence, where, help_))
        below = column(ours, context, RHYTHM // 2)
        in_english = replace(context, written_in=languages.LAST_RESORT)
        return callout(CalloutKind.DANGER, title, [sentence], in_english, below=below)
