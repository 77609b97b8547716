"""The end of the way: what to type into the program, what to keep, how to undo it; or the end of a guide."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.guides.model import CalloutKind
from assistant.journey.answers import SET_UP, STOPPED
from assistant.journey.progress import State
from assistant.wizard.access import mark_language
from assistant.wizard.blocks import notice, value_table
from assistant.wizard.buttons import ActionButton
from assistant.wizard.errands import offer_address
from assistant.wizard.flow import flow
from assistant.wizard.page import Page

if TYPE_CHECKING:
    from assistant.mail.programs import Section, Sheet


class FinishPage(Page):
    """The last page."""

    shows_steps = True
    variant = ""

    def told(self) -> object:
        """Tell what is played, done and left out."""
        progress = self.window_.progress
        return progress.guide, progress.answers, progress.said_done, progress.proven, progress.skipped, self.window_.address

    def forget(self) -> None:
        """Forget the variant that was chosen."""
        self.variant = ""

    def counter(self) -> str:
        """Say that this is the end."""
        return self.tr("Finished")

    def _sheet(self) -> Sheet | None:
        """Return the sheet of the person's program, None where a guide was played that sets nothing up."""
        window = self.window_
        answers = window.progress.answers
        if window.progress.guide or answers.get("door") not in {SET_UP, STOPPED}:
            return None
        return window.world.sheet(self.variant or answers.get("program"), window.language, window.address)

    def words_of_heading(self) -> str:
        """Say what is left to do."""
        sheet = self._sheet()
        if sheet is None:
            return self.tr("You have reached the end of this guide")
        return self.tr("What to enter in: {program}").format(program=sheet.name)

    def compose(self, column: QVBoxLayout) -> None:
        """Show the sheet, or what to read on."""
        sheet = self._sheet()
        self._add_left_out(column)
        if sheet is None:
            self._add_reading(column)
        else:
            self._add_sheet(column, sheet)
        column.addWidget(flow(ActionButton(self.tr("Back to the first page"), self.window_.go_home)))

    def _add_left_out(self, column: QVBoxLayout) -> None:
        progress = self.window_.progress
        left_out = [stop for stop in self.window_.route.stops if progress.state(stop) is State.TO_DO]
        if left_out:
            column.addWidget(
                self.paragraph(self.tr("%n step(s) were left out. You can go back to them at any time.", "", len(left_out)))
            )
        elif not self._sheet():
            column.addWidget(
                self.paragraph(self.tr("All steps are done. You can close the program, or go on with another guide."))
            )

    # The sheet

    def _add_sheet(self, column: QVBoxLayout, sheet: Sheet) -> None:
        window = self.window_
        column.addWidget(self.paragraph(sheet.introduction))
        if sheet.variants:
            column.addWidget(self._variants(sheet))
        for section in sheet.sections:
            column.addWidget(self.part_title(section.title))
            column.addWidget(self._rows(section))
        if sheet.open_address and window.can_follow(sheet.open_address):
            button = ActionButton(sheet.open_label, lambda: self._open(sheet.open_address), kind="primary", external=True)
            button.setObjectName("open-program")
            button.setAccessibleDescription(sheet.open_address)
            column.addWidget(flow(button))
        self._add_where(column, sheet)
        for note in sheet.notes:
            column.addWidget(notice(CalloutKind.NOTE, note, window.stage()))
        column.addWidget(self.part_title(self.tr("Good to keep in mind")))
        for line in sheet.keep:
            column.addWidget(self.paragraph(f"•  {line}"))
        self._add_undo(column, sheet)

    def _add_where(self, column: QVBoxLayout, sheet: Sheet) -> None:
        if sheet.where:
            column.addWidget(self.part_title(self.tr("Where to enter it")))
        for number, line in enumerate(sheet.where, 1):
            column.addWidget(self.paragraph(self.tr("{number}. {line}").format(number=QLocale().toString(number), line=line)))

    def _add_undo(self, column: QVBoxLayout, sheet: Sheet) -> None:
        column.addWidget(self.part_title(self.tr("How to undo it")))
        column.addWidget(self.paragraph(sheet.undo))
        undo = ActionButton(self.tr("Remove access"), lambda: self.window_.follow(sheet.undo_address))
        undo.setObjectName("undo")
        column.addWidget(flow(undo))

    def _open(self, address: str) -> None:
        window = self.window_
        if window.world.open_address(address):
            window.say(self.tr("Opened in the browser."))
        else:
            offer_address(window, address)

    def _variants(self, sheet: Sheet) -> QWidget:
        window = self.window_
        buttons = []
        for variant in sheet.variants:
            name = window.world.sheet(variant, window.language, "").name
            button = ActionButton(name, partial(self._choose, variant))
            button.setObjectName(f"variant-{variant}")
            buttons.append(button)
        return flow(*buttons)

    def _choose(self, variant: str) -> None:
        self.variant = variant
        self.window_.refresh()

    def _rows(self, section: Section) -> QFrame:
        return value_table([(row.label, row.value, row.copyable) for row in section.rows], self.window_.stage())

    # The end of a guide that was played alone

    def _add_reading(self, column: QVBoxLayout) -> None:
        window = self.window_
        guide = window.main_guide()
        links = [link for link in guide.further_reading if window.can_follow(link.address)]
        if not links:
            return
        column.addWidget(self.part_title(self.tr("Read on")))
        for link in links:
            external = link.address.startswith("https:")
            act = self._open if external else window.follow
            button = ActionButton(link.label, partial(act, link.address), kind="flat", external=external)
            mark_language(button, guide.language)
            column.addWidget(flow(button))
