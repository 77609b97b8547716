"""The overview: what a guide is, what to have ready, and all its steps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.journey.answers import preset_questions
from assistant.journey.progress import State, minutes_left
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.layouts import flow
from assistant.wizard.guide_view.blocks import fill
from assistant.wizard.pages import guide_notices
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.question_texts import answers, words
from assistant.wizard.pages.step_entries import word_of_state

if TYPE_CHECKING:
    from assistant.journey.route import Stop


class OverviewPage(Page):
    """What this is, what to have ready, and all steps with their state; every step can be reached from here."""

    def content_key(self) -> object:
        """Tell what is played, done and left out."""
        progress = self.host.progress
        return progress.guide, progress.answers, progress.said_done, progress.proven, progress.skipped

    def counter(self) -> str:
        """Say how much there is to do."""
        host = self.host
        left = minutes_left(host.progress, host.route, host.shelf)
        steps = self.tr("%n step(s)", "", len(host.route.pages))
        return self.tr("{steps} · {time}").format(steps=steps, time=self.tr("about %n minute(s)", "", left)) if left else steps

    def heading_text(self) -> str:
        """Name the guide."""
        return self.host.main_guide().title

    def heading_language(self) -> str:
        """Name the guide's language."""
        return self.host.main_guide().language

    def next_text(self) -> str:
        """Lead to the first step."""
        return self.tr("Be&gin ›")

    def first_control(self) -> QWidget | None:
        """Begin with the button that leads on: the page is there to be read."""
        return None

    def compose(self, column: QVBoxLayout) -> None:
        """Show introduction, needs and steps."""
        host = self.host
        guide = host.main_guide()
        context = host.context(guide)
        guide_notices.add(host, column, guide, whole=True)
        fill(column, guide.introduction, context)
        if guide.needs:
            column.addWidget(self.part_title(self.tr("Have ready")))
            for need in guide.needs:
                line = self.paragraph(f"•  {need}")
                mark_language(line, guide.language)
                column.addWidget(line)
        for question in preset_questions(host.progress.answers, host.world.policy.presets):
            column.addWidget(self.secondary(self._preset(question.name)))
        if host.route.pages:
            column.addWidget(self.part_title(self.tr("The steps")))
            lines = QVBoxLayout()
            lines.setSpacing(0)
            column.addLayout(lines)
            for number, (stop, entry) in enumerate(zip(host.route.pages, host.entries(), strict=True)):
                lines.addWidget(self._step(number, stop, entry.spoken))

    def _preset(self, name: str) -> str:
        world = self.host.world
        answer = answers(name, partial(world.program_names, self.host.language))[world.policy.presets.get(name)]
        return self.tr("Already known: {question} {answer}").format(question=words(name).question, answer=answer)

    def _step(self, number: int, stop: Stop, spoken: str) -> QWidget:
        progress = self.host.progress
        state, skipped = progress.state(stop), stop in progress.skipped
        title = self.host.guide_of(stop)[1].title
        line = self.tr("{number}. {title}").format(number=QLocale().toString(number + 1), title=title)
        button = ActionButton(line, partial(self.host.go_to_entry, number), kind="flat")
        button.setAccessibleName(spoken)
        states = [] if state is State.TO_DO and not skipped else [self.secondary(word_of_state(state, skipped=skipped))]
        return flow(button, *states)
