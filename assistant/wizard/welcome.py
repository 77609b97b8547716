"""The first page: three doors, where one stopped, and the way to all guides."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QVBoxLayout

from assistant.guides import languages
from assistant.guides.errors import GuideError
from assistant.journey.answers import REMOVE, SET_UP, STOPPED
from assistant.journey.route import GUIDE_OF_DOOR, doors
from assistant.wizard import plan
from assistant.wizard.buttons import ActionButton
from assistant.wizard.card import Card
from assistant.wizard.flow import flow, limited
from assistant.wizard.page import Page
from assistant.wizard.theme import RHYTHM, WELCOME_TITLE


class WelcomePage(Page):
    """Three doors, where one stopped, and the way to all guides."""

    wide = True

    def told(self) -> object:
        """Tell what went wrong, and whether the person had begun."""
        return self.window_.problem, self._had_begun()

    def words_of_heading(self) -> str:
        """Say what the program is for."""
        return self.tr("Connect your Gmail account to another program")

    def heading_scale(self) -> float:
        """Show the first heading larger than the others."""
        return WELCOME_TITLE if not self.window_.in_column else 1.5

    def next_words(self) -> str:
        """Say what the chosen door leads to."""
        return self.tr("&Start ›")

    def compose(self, column: QVBoxLayout) -> None:
        """Show the doors."""
        lead = self.tr(
            "Step by step, with the right buttons and the right pages. Have your phone and your Google password ready. "
            "Nothing is sent, and no password is kept."
        )
        column.addWidget(limited(self.paragraph(lead, "secondary", 1.1), round(self.line_width() * 1.1)))
        if self.window_.problem is not None:
            column.addWidget(self._problem(self.window_.problem))
        column.addSpacing(8)
        column.addWidget(self._doors())
        if self._had_begun():
            column.addWidget(self._stopped())
        column.addSpacing(16)
        column.addWidget(self.line())
        go = self.window_.go
        column.addWidget(
            flow(
                ActionButton(self.tr("All guides"), lambda: go(plan.GUIDES), kind="flat"),
                ActionButton(self.tr("Privacy"), lambda: go(plan.PRIVACY), kind="flat"),
                ActionButton(self.tr("About"), lambda: go(plan.ABOUT), kind="flat"),
                spacing=16,
            )
        )

    def _doors(self) -> QFrame:
        box = QFrame()
        layout = QGridLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        group = QButtonGroup(self)
        texts = {
            SET_UP: (
                self.tr("Set up access"),
                self.tr("For OVH Mail Migrator, Outlook, Thunderbird, a printer …"),
                self.tr("You need your phone and your Google password."),
            ),
            STOPPED: (
                self.tr("It stopped working"),
                self.tr("Find the cause, with or without the error message."),
                self.tr("You need the program that no longer signs in."),
            ),
            REMOVE: (
                self.tr("Remove access"),
                self.tr("After a migration, or when a device was lost."),
                self.tr("You need your Google password."),
            ),
        }
        self.cards = {}
        for place, door in enumerate(name for name in doors(self.window_.shelf, self.window_.world.policy) if name in texts):
            title, use, need = texts[door]
            card = Card(title, (use, need, self.time_words(0)), self.window_.colours)
            card.setObjectName(f"door-{door}")
            card.clicked.connect(lambda _=False, door=door: self._choose(door))
            group.addButton(card)
            layout.addWidget(card, *((0, place) if not self.window_.is_narrow() else (place, 0)))
            self.cards[door] = card
        if self.cards:
            self.cards.get(self._chosen(), next(iter(self.cards.values()))).setChecked(True)
        self.window_.later(self._tell_times)  # which needs the guides, and so waits until the page is painted
        return box

    def time_words(self, minutes: int) -> str:
        """Return how long something takes, a blank line while it is not known."""
        return self.tr("About %n minute(s)", "", minutes) if minutes else " "

    def _tell_times(self) -> None:
        if not self.filled:
            return  # thrown away meanwhile
        for door, card in self.cards.items():
            try:
                card.set_last_line(self.time_words(self.window_.shelf[GUIDE_OF_DOOR[door]].minutes))
            except GuideError:
                card.set_last_line(" ")

    def _had_begun(self) -> bool:
        progress = self.window_.progress
        return progress.begun() and bool(progress.visited)

    def _chosen(self) -> str:
        answers = self.window_.progress.answers
        return answers.get("door") if answers.has("door") else ""

    def _choose(self, door: str) -> None:
        self.window_.progress = self.window_.progress.play("").answer("door", door)

    def validatePage(self) -> bool:
        """Go through the chosen door."""
        chosen = next((door for door, card in self.cards.items() if card.isChecked()), None)
        if chosen is None:  # there is no door to go through
            return False
        if self.window_.progress.guide or self._chosen() != chosen:
            self._choose(chosen)
        self.window_.itinerary.problem = None
        self.window_.itinerary.renew()
        if self.window_.problem is not None:
            self.refill()
            return False
        return True

    def _stopped(self) -> QFrame:
        window = self.window_
        box = QFrame()
        row = QVBoxLayout(box)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(
            flow(
                self.secondary(self.tr("You had already begun.")),
                ActionButton(self.tr("Go on where you stopped"), window.go_on, kind="flat"),
                ActionButton(self.tr("Start again …"), window.start_again, kind="flat"),
            )
        )
        return box

    def _problem(self, problem: GuideError) -> QFrame:
        from dataclasses import replace  # noqa: PLC0415

        from assistant.guides.model import CalloutKind, Paragraph, Span  # noqa: PLC0415
        from assistant.wizard.blocks import callout, column  # noqa: PLC0415

        where = self.tr("File {file}, line {line}.").format(file=problem.file, line=problem.line)
        help_ = self.tr("Choose one of the guides that come with the program instead.")
        sentence, *ours = (Paragraph((Span(words),)) for words in (problem.sentence, where, help_))
        stage = self.window_.stage()
        below = column(ours, stage, RHYTHM // 2)
        in_english = replace(stage, written_in=languages.LAST_RESORT)
        return callout(CalloutKind.DANGER, self.tr("This guide cannot be shown"), [sentence], in_english, below=below)
