"""The window: a QWizard that shows the pages of a session."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget, QWizard

from assistant.wizard.controls import accessibility, keyboard
from assistant.wizard.pages import page_tools
from assistant.wizard.session import footer
from assistant.wizard.session.plan import WELCOME
from assistant.wizard.session.session import Session
from assistant.wizard.shell import places
from assistant.wizard.shell.after_paint import AfterPaint
from assistant.wizard.shell.focus import Focus
from assistant.wizard.shell.frame import Frame
from assistant.wizard.shell.overlay import Overlay
from assistant.wizard.shell.page_stock import NOWHERE, PageStock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from assistant.guides.errors import GuideError
    from assistant.guides.model import Screenshot
    from assistant.journey.progress import Progress
    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.guide_view.picture_decoding import Pictures
    from assistant.wizard.pages.base import Page
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.world import World


class AssistantWindow(QWizard):
    """The wizard. `progress` is where the person stopped, `problem` what to say before anything else."""

    def __init__(self, world: World, progress: Progress, colours: Theme, problem: GuideError | None = None) -> None:
        super().__init__()
        self.session = Session(world, progress, problem)
        self.session.on_unsaved = lambda reason: self.later(partial(self._tell_unsaved, reason))
        self.colours = colours
        self.in_column = False
        self.interrupted = False  # by Ctrl+C in the terminal
        self._laid_out_narrow: bool | None = None
        self._travelling = False
        self._shown: Page | None = None
        self._overlay = Overlay(self, world.read_picture)
        self._after_paint = AfterPaint(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOptions(QWizard.WizardOption.IndependentPages | QWizard.WizardOption.NoDefaultButton)
        self._frame = Frame(self, self.session, self.go)
        self._focus = Focus(self, self._frame.row, self._after_paint)
        self._stock = PageStock(self, self, self._frame)
        self.setMinimumSize(places.SMALLEST)
        self.resize(places.whole_on(self.screen().availableGeometry()).size())
        self._stock.add(WELCOME)
        self.currentIdChanged.connect(self._turned)
        self.later(partial(self._frame.row.listen_to_keys, {"F9": self.toggle_column}))
        self.later(self._listen_to_coming_to_front)

    def _listen_to_coming_to_front(self) -> None:
        from assistant.wizard.shell.coming_to_front import ComingToFront

        ComingToFront(self, lambda: self._stock.page_now().came_to_front())

    # Turning pages

    def start(self, *, greet: bool = True) -> None:
        """Show the page where the person stopped, or the first one; `greet` somebody who comes back."""
        key, note = self.session.resume(greet=greet)
        if note is not None:
            from assistant.wizard.shell import place_notes

            self.session.notes.append(lambda _: place_notes.words_of_note(note))
        self._travelling = True  # past the first page
        self.restart()
        if self.session.progress.column(self.screen().name()):
            self._take_shape(in_column=True)
        self._travelling = False
        self.go(key) if key != WELCOME else self._arrived()

    def go(self, key: Key) -> None:
        """Show a page of the plan or beside it, whatever lies between."""
        key = self.session.nearest(key)
        self.session.turn_to(key)
        self._stock.add(key)
        if self._stock.number(key) == self.currentId():
            return
        self._travelling = True
        try:
            self._stock.travel(key)
        finally:
            self._travelling = False
        self._arrived()

    def lead_on(self) -> None:
        """Turn to the page that follows."""
        self._frame.row.turn(back=False)

    def nextId(self) -> int:
        """Return the page that follows the one that is shown."""
        return NOWHERE if self.currentId() == NOWHERE else self._stock.number_after(self._stock.key_now())

    def validateCurrentPage(self) -> bool:
        """Let a page note what pressing Next means for it."""
        if not self._travelling and not super().validateCurrentPage():
            return False
        self._stock.add_following()
        return True

    def _turned(self) -> None:
        if not self._travelling and self.currentId() != NOWHERE:
            back = self.session.links.undone(self._stock.key_now())
            self._arrived() if back in {None, self._stock.key_now()} else self.go(back)

    def _arrived(self) -> None:
        self._overlay.put_away()
        self.session.arrive(self._stock.key_now())
        page = self._stock.page_now()
        if self._shown is not None and self._shown is not page:
            self._shown.on_leave()
            self._shown.forget_notes()
        self._shown = page
        if self._laid_out_narrow is None:
            self._laid_out_narrow = self.is_narrow()
        page.fill()
        page.scroll_to_top()
        self.dress()
        page.show_content()
        self._focus.arrive(page)
        self.later(self.session.save)
        self.later(self._stock.make_neighbours)

    # What stands around the page

    def dress(self) -> None:
        """Bring title, buttons and list of steps in step with the session; where its page is another one by now, go there."""
        here = self.session.here()
        if here != self._stock.key_now():
            self.go(here)
            return
        page = self._stock.page_now()
        around = footer.of(self.session, page.full_title())
        self._frame.dress(around, self.colours, narrow=self.is_narrow(), steps=page.shows_steps)

    def is_narrow(self) -> bool:
        """Return whether the list of steps has no room beside the page."""
        return self.in_column or self.width() < self.fontMetrics().horizontalAdvance("0") * places.ROOM_FOR_STEPS

    def offer_way_on(self) -> None:
        """Give the keyboard to the button that leads on, once a page is done with."""
        self._overlay.put_away()
        self._focus.offer_way_on()

    # Language, colours, shape

    def set_language(self, language: str) -> None:
        """Change the language of everything, at once, keeping the place."""
        self.session.set_language(language)
        accessibility.mark_language(self)
        self.refresh()
        self.session.save()
        accessibility.announce(self, page_tools.spoken_language(language))

    def set_theme(self, colours: Theme) -> None:
        """Change the colours of everything at once."""
        self.colours = colours
        self.refresh()

    def refresh(self) -> None:
        """Make all pages anew: the shown one now, the others when they are met again."""
        from assistant.wizard.pages import form_state

        self._overlay.put_away()
        with form_state.keyboard_kept(self, lambda: self._focus.begin(self._stock.page_now())):
            self._laid_out_narrow = self.is_narrow()
            self.session.renew()
            self._stock.clear_others()
            self.go(self.session.here())  # elsewhere, where a guide cannot be read any more
            self._stock.page_now().refill()
            self.dress()

    def toggle_column(self) -> None:
        """Turn the window into a column beside the browser, or back."""
        self._overlay.put_away()
        self._take_shape(in_column=not self.in_column)
        self.session.change(self.session.progress.with_column(self.screen().name(), self.in_column))
        self.refresh()

    def _take_shape(self, *, in_column: bool) -> None:
        from assistant.wizard.shell import side_by_side  # few first pages are shown in the column

        self.in_column = in_column
        side_by_side.take_shape(self, in_column=in_column)

    def goes_aside(self) -> bool:
        """Return whether the window is to become the column by itself: nobody ever decided, and a browser fits beside it."""
        return not self.session.progress.columns and places.leaves_room(self.screen().availableGeometry(), self.font())

    # What pages ask for

    @property
    def pictures(self) -> Pictures:
        """The decoded pictures."""
        return self._overlay.pictures

    def later(self, act: Callable[[], object]) -> None:
        """Do something once the page is painted; before the first paint it waits for that."""
        self._after_paint.do(act)

    @property
    def waits(self) -> bool:
        """Whether there is still something to do once the page was seen, or a picture to arrive."""
        return self._after_paint.waits or self._overlay.busy

    def forget(self) -> None:
        """Forget answers and progress."""
        self.session.forget()
        for page in self._stock:
            page.forget()
        self.go(WELCOME)
        self.refresh()

    def enlarge(self, shot: Screenshot, view: QWidget) -> None:
        """Lay a picture over the whole window; leaving it leads back to where one was."""
        self._overlay.show(shot, self.colours, view)

    def _tell_unsaved(self, reason: str) -> None:
        from assistant.wizard.shell import closing

        if closing.notes_unsaved(self.session, reason):
            self.refresh()
            self._stock.page_now().scroll_to_top()

    # Events

    def reject(self) -> None:
        """Let Esc save and close, as the button "Finish later" does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save before closing; ask only where something that was typed would be lost."""
        from assistant.wizard.shell import closing

        page = self._stock.page_now()
        if not closing.may_close(self, self.session, page, lambda: self.interrupted):
            event.ignore()
            return
        page.on_leave()
        self.session.letters.forget()
        for each in self._stock:
            each.closing()
        self._overlay.stop()
        event.accept()

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Move the keyboard to the next control, or back; while a picture is enlarged, only among its own."""
        return self._focus.move(self._overlay.picture or self, back=not following) or super().focusNextPrevChild(following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the keyboard, or lead on from it; QDialog would press a button of its own choice."""
        page = self._stock.page_now()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            page.scroll_by(event.key())
            super().keyPressEvent(event)
        elif page.leads_on(self.focusWidget()) and not keyboard.is_held(self, event):
            self.lead_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list of steps its place or take it."""
        super().resizeEvent(event)
        self._overlay.fit()
        if self.currentId() == NOWHERE or self._travelling:
            return
        page, narrow = self._stock.page_now(), self.is_narrow()
        self._frame.fit(footer.of(self.session, page.full_title()), self.colours, narrow=narrow, steps=page.shows_steps)
        if self._laid_out_narrow not in {None, narrow}:
            self.later(self._lay_out_anew)

    def _lay_out_anew(self) -> None:
        if self._laid_out_narrow != self.is_narrow():
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a font that the system changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and self.currentId() != NOWHERE:
            self.later(self.refresh)  # the pages get the font only after the window

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        self._after_paint.note_paint()
        self._frame.paint(self.colours)
