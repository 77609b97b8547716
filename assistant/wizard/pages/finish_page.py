"""The end of the way: that it works, what to keep in mind, how to undo it; or the end of a guide."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.guides.links import leads_inside
from assistant.guides.model import CalloutKind
from assistant.guides.walk import are_only_links
from assistant.journey.answers import REMOVE
from assistant.journey.progress import State
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.wizard.controls import browser_words
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.dialogs import offer_address
from assistant.wizard.controls.labels import paragraph, part_title
from assistant.wizard.controls.layouts import columns, flow
from assistant.wizard.controls.theme import RHYTHM, WELCOME_TITLE
from assistant.wizard.guide_view.blocks import fill, items, notice
from assistant.wizard.pages import recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.session import plan, program_sheet
from assistant.wizard.session.addresses import whole

if TYPE_CHECKING:
    from assistant.mail.programs import Sheet

UNDO = f"guide:{GUIDE_OF_DOOR[REMOVE]}"


class FinishPage(Page):
    """The last page."""

    shows_steps = True

    def content_key(self) -> object:
        """Tell what is played, and what is said of it."""
        sheet, way_back = self._sheet(), self.session.links.way_back()
        of_steps = self._words_of_steps() if sheet is None else plan.CHECK in self.session.plan
        return self.session.route.pages[-1:], sheet, of_steps, self._is_proven(), way_back

    def counter(self) -> str:
        """Say that this is the end."""
        return self.tr("Finished")

    def _sheet(self) -> Sheet | None:
        return program_sheet.own(self.session)

    def _is_proven(self) -> bool:
        return plan.is_proven(self.session.progress, self.session.plan)

    def heading_text(self) -> str:
        """Say that it works where something was set up and the check has shown it, else that this is the end."""
        if self._sheet() is None:
            return self.tr("You have reached the end of this guide")
        return recurring.it_works() if self._is_proven() else self.tr("You have reached the end")

    def heading_scale(self) -> float:
        """Show that it works larger than other headings."""
        works = self._sheet() is not None and self._is_proven()
        return WELCOME_TITLE if works and not self.host.in_column else super().heading_scale()

    def compose(self, column: QVBoxLayout) -> None:
        """Show what is known of having done it; then what to keep in mind and how to undo it, or what to read on."""
        sheet = self._sheet()
        if sheet is None:
            self._add_end_of_guide(column)
        else:
            self._add_proof(column)
            beside = not self.host.is_narrow()
            column.addWidget(columns(self._to_keep(sheet), self._how_to_undo(sheet), beside=beside))
        ways = [ActionButton(self.tr("Back to the first page"), lambda: self.host.go(plan.WELCOME), kind="flat")]
        if self.session.links.way_back() == plan.FINISH:
            ways.insert(0, ActionButton(recurring.way_back(self.session), self._come_back))
        column.addWidget(flow(*ways))

    def _come_back(self) -> None:
        self.session.links.come_back()
        self.host.refresh()  # one comes back to this page, on the way that led here before

    def _accepted(self) -> str:
        return self.tr("Google accepts the sign-in with this app password.")

    # The end of having set something up

    def _add_proof(self, column: QVBoxLayout) -> None:
        if self._is_proven():
            column.addWidget(paragraph(self._accepted(), "secondary"))
        elif plan.CHECK in self.session.plan:
            column.addWidget(paragraph(self.tr("The check has not shown yet that everything works.")))
            check = ActionButton(recurring.check_now(), lambda: self.host.go(plan.CHECK))
            check.setObjectName("check-now")
            column.addWidget(flow(check))

    def _to_keep(self, sheet: Sheet) -> QFrame:
        return _card(self.tr("Good to keep in mind"), items(sheet.keep, self.context()))

    def _how_to_undo(self, sheet: Sheet) -> QFrame:
        shown: list[QWidget] = [paragraph(sheet.undo)]
        if self.session.links.can_follow(UNDO):
            undo = ActionButton(self.tr("Remove access"), lambda: self.follow(UNDO))
            undo.setObjectName("undo")
            shown.append(flow(undo))
        return _card(self.tr("How to undo it"), *shown)

    # The end of a guide that sets nothing up

    def _add_end_of_guide(self, column: QVBoxLayout) -> None:
        if self._is_proven():
            column.addWidget(notice(CalloutKind.SUCCESS, self._accepted(), self.context()))
        column.addWidget(paragraph(self._words_of_steps()))
        self._add_reading(column)

    def _words_of_steps(self) -> str:
        progress, stops = self.session.progress, self.session.route.stops
        skipped = [stop for stop in stops if progress.is_skipped(stop)]
        if skipped:
            return self.tr("You have skipped %n step(s). You can go back to them at any time.", "", len(skipped))
        if all(progress.state(stop) is not State.TO_DO for stop in stops):
            return self.tr("All steps are done. You can close the program, or go on with another guide.")
        return self.tr("You can close the program, or go on with another guide.")

    def _open(self, address: str) -> None:
        if self.session.world.open_address(address):
            self.say(browser_words.opened())
        else:
            offer_address(self.window(), address)

    def _add_reading(self, column: QVBoxLayout) -> None:
        guide = self.session.main_guide()
        links = [(link.label, whole(link.address, guide.slug)) for link in guide.further_reading]
        followed = [(label, address) for label, address in links if self.session.links.can_follow(address)]
        outside = {link for link in links if not leads_inside(link[1])}
        told = not outside.issubset(followed) or not are_only_links(guide.closing)
        if not (told or followed):
            return
        column.addWidget(part_title(self.tr("Read on")))
        if told:
            fill(column, guide.closing, self.context(guide))
            return
        for label, address in followed:
            external = address.startswith("https:")
            act = self._open if external else self.follow
            button = ActionButton(label, partial(act, address), kind="flat", external=external)
            mark_language(button, guide.language)
            column.addWidget(flow(button))


def _card(title: str, *shown: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    lines = QVBoxLayout(card)
    lines.setContentsMargins(16, 12, 16, 16)
    lines.setSpacing(RHYTHM)
    lines.addWidget(part_title(title))
    for each in shown:
        lines.addWidget(each)
    lines.addStretch(1)
    return card
