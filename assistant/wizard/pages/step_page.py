"""A step: text, the page to open, the picture, and what to do when the screen looks different."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.guides.model import Block, Collapsible, Paragraph, Parts, Picture, SheetPart, Status
from assistant.journey.answers import STOPPED
from assistant.journey.progress import State
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import separator
from assistant.wizard.controls.layouts import flow
from assistant.wizard.guide_view.blocks import widget
from assistant.wizard.guide_view.parts import PartsView
from assistant.wizard.pages import form_state, guide_notices, letters_card, program_sheet, recurring, step_opened
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.step_actions import StepActions
from assistant.wizard.pages.step_letters import StepLetters
from assistant.wizard.session import footer
from assistant.wizard.session.footer import Onward
from assistant.wizard.session.plan import OVERVIEW, AtStep, numbered
from assistant.wizard.session.program_sheet import shown_at, source_at

if TYPE_CHECKING:
    from assistant.guides.model import Guide, Step
    from assistant.journey.route import Stop
    from assistant.mail.programs import Sheet
    from assistant.wizard.pages.host import Host


class StepPage(Page):
    """One step of a guide, on the way or `beside` it; a page beside it shows no list of the steps."""

    def __init__(self, host: Host, stop: Stop, *, beside: bool) -> None:
        super().__init__(host)
        self.stop = stop
        self.shows_steps = not beside
        self.letters = StepLetters(self, AtStep(stop, beside))
        self._just_opened = False  # since one came to this page
        self._went_aside = False  # the window, by itself, since then
        self._parts: PartsView | None = None
        self._opened_box: QWidget | None = None
        self._to_do: list[QWidget] = []

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
        news, letters = (self._is_opened(), self._went_aside), self.session.letters.at_hand
        return self.counter(), self._begins_the_way(), came_from, self.session.address, sheets, news, letters

    def _sheet(self, part: SheetPart) -> Sheet | None:
        return shown_at(self.session, self.stop, part)

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
        self.step_actions.show_otherwise("" if otherwise is None else words)
        if self._parts is not None:
            done = self.session.progress.state(self.stop) is not State.TO_DO
            done = done or self.letters.kept() is not None
            self._parts.show_done(len(self._parts.parts) if done else int(self.stop in self.session.pressed))
        self._fold_what_is_done()

    def compose(self, column: QVBoxLayout) -> None:
        """Show the step in this order: first sentence, that its page was opened, what to do, its actions, picture and parts.

        In the column the actions stand before what to do until they were pressed, and what the way is about at the end.
        """
        step, guide, opened = self._step(), self._guide(), self._is_opened()
        self._parts = None
        self.step_actions = StepActions(self, self.stop, self._say_otherwise, again=opened)
        self.step_actions.opened.connect(self._opened)
        guide_notices.add(self, column, guide)
        lead, to_do, after = self._text(with_parts=self.host.in_column and opened)
        self._add(column, [] if self.host.in_column else self._about_the_way())
        self._add(column, lead)
        self._add_news(column)
        sooner = self.host.in_column and not opened and bool(self.step_actions.pages)
        if sooner:
            self.step_actions.add(column)
        self._to_do = self._add(column, to_do)
        self._add_sheet(column)
        self.step_actions.add_owner(column)
        if not sooner:
            self.step_actions.add(column)
        self._add_where(column)
        self._add(column, after)
        self.letters.add(column)
        guide_notices.add_evidence(self, column, step, source_at(self.session, self.stop))
        self._add_help(column, [block for block in step.blocks if isinstance(block, Collapsible) and block.is_help])
        if self._begins_the_way():
            self._add(column, self._about_the_way() if self.host.in_column else [])
            self._add_way_to_all(column)
        self._add_way_back(column)

    def _add_news(self, column: QVBoxLayout) -> None:
        """Add that the page was opened, and what the window did by itself."""
        self._opened_box = step_opened.opened_box(self.step_actions) if self._is_opened() else None
        if self._opened_box is not None:
            column.addWidget(self._opened_box)
        if self._went_aside and self.host.in_column:
            column.addWidget(step_opened.aside_box(self))

    def _about_the_way(self) -> list[Block]:
        introduction = self._guide().introduction[:1] if self._begins_the_way() else ()
        return [block for block in introduction if isinstance(block, Paragraph)]

    def _text(self, *, with_parts: bool) -> tuple[list[Block], list[Block], list[Block]]:
        """Return the step's first paragraph, what else comes before its first picture or part, and what comes after.

        `with_parts` these do not come after, but belong to what comes before.
        """
        blocks = [block for block in self._step().blocks if not (isinstance(block, Collapsible) and block.is_help)]
        if any(map(self._sheet, SheetPart)):
            blocks = [*takewhile(lambda block: isinstance(block, Paragraph), blocks)]
        ends = Picture if with_parts else Picture | Parts
        first = next((index for index, block in enumerate(blocks) if isinstance(block, ends)), len(blocks))
        lead = int(first > 0 and isinstance(blocks[0], Paragraph))
        return blocks[:lead], blocks[lead:first], blocks[first:]

    def _add_sheet(self, column: QVBoxLayout) -> None:
        if (values := self._sheet(SheetPart.VALUES)) is not None:
            program_sheet.add_values(self, column, values, comparing=self._compares())
        if (sign_in := self._sheet(SheetPart.SIGN_IN)) is not None:
            program_sheet.add_sign_in(self, column, sign_in)

    def _add_where(self, column: QVBoxLayout) -> None:
        if (values := self._sheet(SheetPart.VALUES)) is not None and not self._compares():
            program_sheet.add_where(self, column, values)

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

    def _add(self, column: QVBoxLayout, blocks: list[Block]) -> list[QWidget]:
        context = self.context(self._guide())
        added = [widget(block, context) for block in blocks]
        for made in added:
            column.addWidget(made)
            if isinstance(made, PartsView):
                self._parts = made
                made.unfolded.connect(self._bring_part)
        return added

    def _bring_part(self) -> None:
        self.bring(*self._shown_part())

    def _shown_part(self) -> list[QWidget]:
        part = None if self._parts is None else self._parts.shown_part()
        return [] if part is None else [part.button, part]

    def _bring_what_to_do(self) -> None:
        box = [] if self._opened_box is None else [self._opened_box, self.heading]
        to_do = [each for each in self._to_do if each is not self._parts]
        self.bring(*box, *to_do, *self._shown_part())

    def refill(self) -> None:
        """Make the content anew; an address that is to be copied is still there."""
        not_opened = self.step_actions.not_opened if self.filled and self.step_actions.offers_address() else ""
        super().refill()
        self._fold_what_is_done()
        if not_opened:
            self.step_actions.offer_to_copy(not_opened)

    def open_address(self, address: str) -> None:
        """Open a page in the browser, in the right account where it is known; without a browser give the address to copy."""
        self.step_actions.open_address(address)

    def _opened(self) -> None:
        goes_aside = self.host.goes_aside()
        self.session.pressed.add(self.stop)
        self._just_opened, self._went_aside = True, self._went_aside or goes_aside
        self.host.dress()
        self._show_state()
        if goes_aside:
            self.host.toggle_column()
        elif not self.up_to_date:
            with form_state.keyboard_kept(self.window()):
                self.refill()
        self.say(" ".join((step_opened.for_the_ear(), *([step_opened.went_aside()] if goes_aside else []))))
        self._bring_what_to_do()
        self.host.later(self._bring_what_to_do)
        self.host.offer_way_on()

    def on_leave(self) -> None:
        """Forget what is only news while the page is shown, and hide the letters."""
        self._just_opened = self._went_aside = False
        letters_card.hide(self)

    def _is_opened(self) -> bool:
        """Return whether there is something to do in the browser, where the page was opened."""
        if self.letters.kept() is not None:
            return False
        return self._just_opened or (self.stop in self.session.pressed and self.session.progress.state(self.stop) is State.TO_DO)

    def came_to_front(self) -> None:
        """Look whether the app password was copied, on the step that makes it and nowhere else."""
        self.letters.look()

    def _fold_what_is_done(self) -> None:
        part = None if self._parts is None or self.letters.kept() is None else self._parts.shown_part()
        if part is not None:
            part.button.setChecked(False)

    def _add_way_back(self, column: QVBoxLayout) -> None:
        words = recurring.way_back(self.session)
        if words and self.session.progress.current == self.stop:
            column.addWidget(flow(ActionButton(words, self._come_back, kind="flat")))

    def _come_back(self) -> None:
        self.host.go(self.session.links.come_back())
