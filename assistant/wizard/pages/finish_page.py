"""The end of the way: what to type into the program, what to keep, how to undo it; or the end of a guide."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.guides.model import CalloutKind
from assistant.journey.answers import REMOVE, door, leads_to_values
from assistant.journey.progress import State
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.mail.programs import OTHER
from assistant.wizard.controls import browser_words
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.dialogs import offer_address
from assistant.wizard.controls.labels import paragraph, part_title
from assistant.wizard.controls.layouts import flow
from assistant.wizard.controls.theme import set_kind
from assistant.wizard.guide_view.blocks import notice
from assistant.wizard.guide_view.values import value_table
from assistant.wizard.pages import recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.session import plan
from assistant.wizard.session.addresses import whole

if TYPE_CHECKING:
    from assistant.mail.programs import Section, Sheet

UNDO = f"guide:{GUIDE_OF_DOOR[REMOVE]}"


class FinishPage(Page):
    """The last page."""

    shows_steps = True
    variant = ""
    opened = ""  # the program whose page was opened
    _looked_up: tuple[object, Sheet | None] = (None, None)  # what for, and the sheet that was found: files are read for it

    def content_key(self) -> object:
        """Tell what is played, done and skipped."""
        progress = self.session.progress
        known = self.session.address, self.session.program_name
        done = progress.said_done, progress.proven, progress.skipped
        return progress.guide, progress.answers, done, self.session.route, known

    def forget(self) -> None:
        """Forget the variant that was chosen, and the address on the sheet."""
        self.variant = ""
        self._looked_up = (None, None)

    def counter(self) -> str:
        """Say that this is the end."""
        return self.tr("Finished")

    def _sheet(self) -> Sheet | None:
        """Return the sheet of the person's program, None where a guide was played that sets nothing up."""
        answers, pages = self.session.progress.answers, self.session.route.pages
        removed = bool(pages) and pages[-1].guide == GUIDE_OF_DOOR[REMOVE]
        if removed or self.session.progress.guide or not (answers.has("door") and leads_to_values(door(answers))):
            return None
        asked = self.variant or answers.get("program"), self.session.language, self.session.address
        if self._looked_up[0] != asked:
            self._looked_up = asked, self.session.world.sheet(*asked)
        sheet, name = self._looked_up[1], self.session.program_name
        return replace(sheet, name=name) if sheet and name and sheet.program == OTHER else sheet

    def heading_text(self) -> str:
        """Say what is left to do."""
        sheet = self._sheet()
        if sheet is None:
            return self.tr("You have reached the end of this guide")
        return self.tr("What to enter in: {program}").format(program=sheet.name)

    def _to_open(self, sheet: Sheet | None) -> str:
        """Return the page of the person's program, "" where there is none."""
        return sheet.open_address if sheet is not None and self.session.links.can_follow(sheet.open_address) else ""

    def compose(self, column: QVBoxLayout) -> None:
        """Show that it works, and the sheet, or what to read on."""
        sheet = self._sheet()
        self.session.to_open = "" if sheet is not None and self.opened == sheet.program else self._to_open(sheet)
        self._add_proof(column)
        self._add_skipped(column)
        if sheet is None:
            self._add_reading(column)
        else:
            self._add_sheet(column, sheet)
        ways = [ActionButton(self.tr("Back to the first page"), lambda: self.host.go(plan.WELCOME), kind="flat")]
        if self.session.links.way_back() == plan.FINISH:
            ways.insert(0, ActionButton(recurring.way_back(self.session), self._come_back))
        column.addWidget(flow(*ways))

    def _come_back(self) -> None:
        self.session.links.come_back()
        self.host.refresh()  # one comes back to this page, on the way that led here before

    def _add_proof(self, column: QVBoxLayout) -> None:
        stops = self.session.route.stops
        if stops and self.session.progress.proven.issuperset(stops):
            words = self.tr("It works: Google accepts the sign-in with this app password.")
            column.addWidget(notice(CalloutKind.SUCCESS, words, self.context()))

    def _add_skipped(self, column: QVBoxLayout) -> None:
        progress, stops = self.session.progress, self.session.route.stops
        skipped = [stop for stop in stops if progress.is_skipped(stop)]
        if skipped:
            words = self.tr("You have skipped %n step(s). You can go back to them at any time.", "", len(skipped))
            column.addWidget(paragraph(words))
        elif not self._sheet():
            done = all(progress.state(stop) is not State.TO_DO for stop in stops)
            column.addWidget(
                paragraph(
                    self.tr("All steps are done. You can close the program, or go on with another guide.")
                    if done
                    else self.tr("You can close the program, or go on with another guide.")
                )
            )

    # The sheet

    def _add_sheet(self, column: QVBoxLayout, sheet: Sheet) -> None:
        column.addWidget(paragraph(sheet.introduction))
        if sheet.variants:
            column.addWidget(self._variants(sheet))
        for section in sheet.sections:
            column.addWidget(part_title(section.title))
            column.addWidget(self._rows(section))
        if self._to_open(sheet):
            kind = "secondary" if self.opened == sheet.program else "primary"
            button = ActionButton(sheet.open_label, lambda: self._open_program(sheet, button), kind=kind, external=True)
            button.setObjectName("open-program")
            button.setAccessibleDescription(sheet.open_address)
            column.addWidget(flow(button))
        self._add_where(column, sheet)
        for note in sheet.notes:
            column.addWidget(notice(CalloutKind.NOTE, note, self.context()))
        column.addWidget(part_title(self.tr("Good to keep in mind")))
        for line in sheet.keep:
            column.addWidget(paragraph(f"•  {line}"))
        self._add_undo(column, sheet)

    def _add_where(self, column: QVBoxLayout, sheet: Sheet) -> None:
        if sheet.where:
            column.addWidget(part_title(self.tr("Where to enter it")))
        for number, line in enumerate(sheet.where, 1):
            column.addWidget(paragraph(self.tr("{number}. {line}").format(number=QLocale().toString(number), line=line)))

    def _add_undo(self, column: QVBoxLayout, sheet: Sheet) -> None:
        column.addWidget(part_title(self.tr("How to undo it")))
        column.addWidget(paragraph(sheet.undo))
        if self.session.links.can_follow(UNDO):
            undo = ActionButton(self.tr("Remove access"), lambda: self.follow(UNDO))
            undo.setObjectName("undo")
            column.addWidget(flow(undo))

    def _open(self, address: str) -> bool:
        opened = self.session.world.open_address(address)
        if opened:
            self.say(browser_words.opened())
        else:
            offer_address(self.window(), address)
        return opened

    def _open_program(self, sheet: Sheet, button: ActionButton) -> None:
        if self._open(sheet.open_address):
            self.opened, self.session.to_open = sheet.program, ""
            set_kind(button, "secondary")
            self.host.dress()
            self.host.offer_way_on()

    def _variants(self, sheet: Sheet) -> QWidget:
        buttons = []
        names = self.session.world.program_names(self.session.language)
        for variant in sheet.variants:
            button = ActionButton(names[variant], partial(self._choose, variant))
            button.setObjectName(f"variant-{variant}")
            buttons.append(button)
        return flow(*buttons)

    def _choose(self, variant: str) -> None:
        self.variant = variant
        self.host.refresh()

    def _rows(self, section: Section) -> QFrame:
        context = self.context()
        return value_table([(row.label, row.value, row.copyable) for row in section.rows], context.copy, narrow=context.narrow)

    # The end of a guide that was played alone

    def _add_reading(self, column: QVBoxLayout) -> None:
        guide = self.session.main_guide()
        links = [(link.label, whole(link.address, guide.slug)) for link in guide.further_reading]
        links = [(label, address) for label, address in links if self.session.links.can_follow(address)]
        if not links:
            return
        column.addWidget(part_title(self.tr("Read on")))
        for label, address in links:
            external = address.startswith("https:")
            act = self._open if external else self.follow
            button = ActionButton(label, partial(act, address), kind="flat", external=external)
            mark_language(button, guide.language)
            column.addWidget(flow(button))
