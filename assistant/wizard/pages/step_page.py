"""A step: text, the page to open, the picture, and what to do when the screen looks different."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from assistant.guides.model import Block, Collapsible, Paragraph, Parts, Picture, SheetPart, Status
from assistant.journey.answers import STOPPED
from assistant.journey.progress import State
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import separator
from assistant.wizard.controls.layouts import flow
from assistant.wizard.guide_view.blocks import widget
from assistant.wizard.guide_view.parts import PartsView
from assistant.wizard.pages import guide_notices, letters_card, program_sheet, recurring
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.step_actions import StepActions
from assistant.wizard.session import footer
from assistant.wizard.session.footer import Onward
from assistant.wizard.session.plan import OVERVIEW, AtStep, numbered
from assistant.wizard.session.program_sheet import shown_at

if TYPE_CHECKING:
    from assistant.guides.model import Guide, Step
    from assistant.journey.route import Stop
    from assistant.mail.programs import Sheet
    from assistant.mail.secret import AppPassword
    from assistant.wizard.pages.host import Host


class StepPage(Page):
    """One step of a guide, on the way or `beside` it; a page beside it shows no list of the steps."""

    def __init__(self, host: Host, stop: Stop, *, beside: bool) -> None:
        super().__init__(host)
        self.stop = stop
        self.shows_steps = not beside
        self._parts: PartsView | None = None

    def _guide(self) -> Guide:
        return self.session.guide_of(self.stop)[0]

    def _step(self) -> Step:
        return self.session.guide_of(self.stop)[1]

    def counter(self) -> str:
        """Say which step this is of how many."""
        words = recurring.step_number(self.session, AtStep(self.stop))
        if words and self._guide().status is Status.RETIRED:
            return self.tr("{step} · Retired guide").format(step=words)
        return words

    def content_key(self) -> object:
        """Tell which step it is, where a link led here from, whose account it is about, and the sheet of their program."""
        progress = self.session.progress
        came_from = progress.came_from if progress.current == self.stop else ()
        sheets = tuple(map(self._sheet, SheetPart))
        letters = self.session.letters.kept if self._needs_letters() else None
        return self.counter(), self._begins_the_way(), came_from, self.session.address, sheets, letters

    def _sheet(self, part: SheetPart) -> Sheet | None:
        return shown_at(self.session, self.stop, part)

    def _needs_letters(self) -> bool:
        """Return whether the step makes the app password, or hands it over."""
        return footer.makes_letters(self.session, self._key()) or self._sheet(SheetPart.VALUES) is not None

    def _key(self) -> AtStep:
        return AtStep(self.stop, beside=not self.shows_steps)

    def _compares(self) -> bool:
        """Return whether the values are there to be compared, since the program worked before, and not to be entered."""
        return self.stop.guide == GUIDE_OF_DOOR[STOPPED]

    def _begins_the_way(self) -> bool:
        """Return whether it is the first step of the way, to which no overview led."""
        first = next(iter(numbered(self.session.plan)), None)
        return first == AtStep(self.stop) and OVERVIEW not in self.session.plan and not self._step().ending

    def heading_text(self) -> str:
        """Say what to do."""
        return self._step().title

    def heading_language(self) -> str:
        """Name the guide's language."""
        return self._guide().language

    def validatePage(self) -> bool:
        """Note what the button that leads on says of the step; an ending is done with once it was read."""
        self._note(Onward.DONE if self._step().ending else self._onward())
        self.session.letters.check_at_once = self._onward() is Onward.CHECK
        return True

    def _onward(self) -> Onward | None:
        return footer.onward_of(self.session, AtStep(self.stop))

    def _note(self, said: Onward | None) -> None:
        progress = self.session.progress
        if said in {Onward.DONE, Onward.CHECK}:
            self.session.note(progress.say_done(self.stop))
        elif said is Onward.SKIP:
            self.session.note(progress.go_on_without(self.stop))

    def _otherwise(self) -> Onward | None:
        """Return what the person may say of the step instead of what the button that leads on says."""
        match self._onward():
            case Onward.DONE:
                return Onward.SKIP
            case Onward.SKIP:
                return Onward.DONE
            case _:
                return None

    def _say_otherwise(self) -> None:
        following = self.session.after(AtStep(self.stop))
        self._note(self._otherwise())
        if following is not None:
            self.host.go(following)

    def fill(self) -> None:
        """Make the content if there is none that is still true, and show what is now known of the step."""
        super().fill()
        self._show_state()

    def _show_state(self) -> None:
        self.step_actions.show_done(done=footer.is_done(self.session, AtStep(self.stop)))
        otherwise = self._otherwise()
        words = self.tr("Skip this step") if otherwise is Onward.SKIP else self.tr("I have done this already")
        self.step_actions.otherwise.setText(words)
        self.step_actions.otherwise.setVisible(otherwise is not None)
        if self._parts is not None:
            done = self.session.progress.state(self.stop) is not State.TO_DO
            done = done or self._letters() is not None
            self._parts.show_done(len(self._parts.parts) if done else int(self.stop in self.session.pressed))
        self._fold_what_is_done()

    def compose(self, column: QVBoxLayout) -> None:
        """Show the step, its action before its first picture and its parts; in the column such a picture comes first."""
        step, guide = self._step(), self._guide()
        values, sign_in = self._sheet(SheetPart.VALUES), self._sheet(SheetPart.SIGN_IN)
        self._parts, context = None, self.context(guide)
        self.step_actions = StepActions(self, self.stop, self._say_otherwise)
        self.step_actions.opened.connect(self._opened)
        guide_notices.add(self, column, guide)
        if self._begins_the_way():
            self._add(column, [block for block in guide.introduction[:1] if isinstance(block, Paragraph)])
        help_ = [block for block in step.blocks if isinstance(block, Collapsible) and block.is_help]
        blocks = [block for block in step.blocks if block not in help_]
        if values is not None or sign_in is not None:
            blocks = [*takewhile(lambda block: isinstance(block, Paragraph), blocks)]
        first = next((index for index, block in enumerate(blocks) if isinstance(block, Picture | Parts)), len(blocks))
        before, after = blocks[:first], blocks[first:]
        if self.host.in_column and isinstance(next(iter(after), None), Picture):
            column.insertWidget(column.count() - 1, widget(after[0], context))
            after = after[1:]
        self._add(column, before)
        if values is not None:
            program_sheet.add_values(self, column, values, comparing=self._compares())
        if sign_in is not None:
            program_sheet.add_sign_in(self, column, sign_in)
        self.step_actions.add_owner(column)
        self.step_actions.add(column)
        if values is not None and not self._compares():
            program_sheet.add_where(self, column, values)
        self._add(column, after)
        self._card = None if (letters := self._letters()) is None else letters_card.card(self, letters, self._reject_letters)
        if self._card is not None:
            column.addWidget(self._card)
        guide_notices.add_age(self, column, step.last_checked or guide.last_checked)
        self._add_help(column, help_)
        if self._begins_the_way():
            self._add_way_to_all(column)
        self._add_way_back(column)

    def _add_way_to_all(self, column: QVBoxLayout) -> None:
        """Add the way to what the guide says of itself, of which only the first paragraph stands here."""
        about = ActionButton(self.tr("About this guide, and all its steps"), lambda: self.host.go(OVERVIEW), kind="flat")
        about.setObjectName("about-guide")
        column.addWidget(flow(about))

    def _add_help(self, column: QVBoxLayout, blocks: list[Collapsible]) -> None:
        other_ways = self.step_actions.folded()
        if not (blocks or other_ways):
            return
        column.addSpacing(4)
        column.addWidget(separator())
        for block in blocks:
            column.addWidget(widget(block, self.context(self._guide())))
        for way in other_ways:
            column.addWidget(way)

    def _add(self, column: QVBoxLayout, blocks: list[Block]) -> None:
        context = self.context(self._guide())
        for block in blocks:
            made = widget(block, context)
            column.addWidget(made)
            if isinstance(made, PartsView):
                self._parts = made
                made.unfolded.connect(self._bring_part)

    def _bring_part(self) -> None:
        if self._parts is not None and (part := self._parts.shown_part()) is not None:
            self.bring(part.button, part)

    def refill(self) -> None:
        """Make the content anew; an address that is to be copied is still there."""
        not_opened = self.step_actions.not_opened if self.filled and self.step_actions.offers_address() else ""
        super().refill()
        if not_opened:
            self.step_actions.offer_to_copy(not_opened)

    def open_address(self, address: str) -> None:
        """Open a page in the browser, in the right account where it is known; without a browser give the address to copy."""
        self.step_actions.open_address(address)

    def _opened(self) -> None:
        self.session.pressed.add(self.stop)
        self.host.dress()
        self._show_state()
        self._bring_part()
        self.host.offer_way_on()

    # The letters that were copied

    def _letters(self) -> AppPassword | None:
        """Return the app password that was copied, on the step that makes it."""
        return self.session.letters.kept if footer.makes_letters(self.session, self._key()) else None

    def came_to_front(self) -> None:
        """Look whether the app password was copied, on the step that makes it and nowhere else."""
        if self.is_shown() and self.session.progress.takes_letters and footer.makes_letters(self.session, self._key()):
            self.session.world.look_for_letters(self._found_letters)

    def _found_letters(self, found: AppPassword) -> None:
        """Keep the letters, and put them into the clipboard as a program takes them; what is there already is said once."""
        new = found != self.session.letters.kept
        if self.is_shown():  # or else the person went on meanwhile
            letters_card.put(found)
        if not (new and self.is_shown()):
            found.forget()
            return
        self.session.letters.keep(found)
        self.session.outcomes = ()  # were of other letters
        self._show_letters()
        self.say(letters_card.announced())

    def _fold_what_is_done(self) -> None:
        part = None if self._parts is None or self._letters() is None else self._parts.shown_part()
        if part is not None:
            part.button.setChecked(False)

    def _reject_letters(self) -> None:
        self.session.letters.forget()
        self._show_letters()
        self.say(letters_card.rejected())

    def _show_letters(self) -> None:
        self.refill()
        self._fold_what_is_done()
        self.host.dress()
        if self._card is not None:
            self.bring(self._card)
        self.host.offer_way_on()

    def on_leave(self) -> None:
        """Hide the letters."""
        letters_card.hide(self)

    def _add_way_back(self, column: QVBoxLayout) -> None:
        words = recurring.way_back(self.session)
        if words and self.session.progress.current == self.stop:
            column.addWidget(flow(ActionButton(words, self._come_back, kind="flat")))

    def _come_back(self) -> None:
        self.host.go(self.session.links.come_back())
