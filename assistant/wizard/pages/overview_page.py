"""The overview: what a guide is, what to have ready, and all its steps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.journey.asking import preset_questions
from assistant.journey.progress import minutes_left
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import paragraph, part_title, secondary
from assistant.wizard.controls.layouts import flow
from assistant.wizard.guide_view.blocks import fill
from assistant.wizard.pages import guide_notices, recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.question_texts import answers, words
from assistant.wizard.pages.step_entries import entries
from assistant.wizard.session.plan import numbered

if TYPE_CHECKING:
    from assistant.journey.answers import AskedName
    from assistant.wizard.pages.step_entries import Entry
    from assistant.wizard.session.plan import Key


class OverviewPage(Page):
    """What this is, what to have ready, and all steps with their state; every step can be reached from here."""

    def content_key(self) -> object:
        """Tell what is played, done and skipped."""
        progress = self.session.progress
        return self.session.route, progress.guide, progress.answers, progress.said_done, progress.proven, progress.skipped

    def counter(self) -> str:
        """Say how much there is to do."""
        left = minutes_left(self.session.progress, self.session.route, self.session.shelf)
        steps = self.tr("%n step(s)", "", len(numbered(self.session.plan)))
        return self.tr("{steps} · {time}").format(steps=steps, time=recurring.minutes(left)) if left else steps

    def heading_text(self) -> str:
        """Name the guide."""
        return self.session.main_guide().title

    def heading_language(self) -> str:
        """Name the guide's language."""
        return self.session.main_guide().language

    def first_control(self) -> QWidget | None:
        """Begin with the button that leads on: the page is there to be read."""
        return None

    def compose(self, column: QVBoxLayout) -> None:
        """Show introduction, needs and steps."""
        guide = self.session.main_guide()
        context = self.context(guide)
        guide_notices.add(self, column, guide, whole=True)
        fill(column, guide.introduction, context)
        if guide.needs:
            column.addWidget(part_title(self.tr("Have ready")))
            for need in guide.needs:
                line = paragraph(f"•  {need}")
                mark_language(line, guide.language)
                column.addWidget(line)
        for name in preset_questions(self.session.world.policy.presets):
            column.addWidget(secondary(self._preset(name)))
        if self.session.route.pages:
            column.addWidget(part_title(self.tr("The steps")))
            lines = QVBoxLayout()
            lines.setSpacing(0)
            column.addLayout(lines)
            for key, entry in zip(numbered(self.session.plan), entries(self.session), strict=True):
                lines.addWidget(self._step(key, entry))
            left = minutes_left(self.session.progress, self.session.route, self.session.shelf)
            if left.least < left.most:
                column.addWidget(secondary(self.tr("How long it takes on the pages of others is a guess.")))

    def _preset(self, name: AskedName) -> str:
        world = self.session.world
        answer = answers(name, partial(world.program_names, self.session.language))[world.policy.presets.get(name)]
        return self.tr("Already known: {question} {answer}").format(question=words(name).question, answer=answer)

    def _step(self, key: Key, entry: Entry) -> QWidget:
        line = self.tr("{number}. {title}").format(number=QLocale().toString(entry.number), title=entry.title)
        button = ActionButton(line, partial(self.host.go, key), kind="flat")
        button.setAccessibleName(entry.spoken)
        return flow(button, *(secondary(word) for word in filter(None, (entry.word,))))
