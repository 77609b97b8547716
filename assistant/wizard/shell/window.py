"""The window: a QWizard that plays an itinerary and owns the position in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget, QWizard

from assistant.guides import languages
from assistant.journey.progress import Note, Place
from assistant.wizard.controls import accessibility, theme
from assistant.wizard.pages.base import Page
from assistant.wizard.pages.factory import page_for
from assistant.wizard.session.itinerary import Itinerary
from assistant.wizard.session.plan import OVERVIEW, WELCOME, Key, Side
from assistant.wizard.shell import button_row, side_by_side, window_title

# What is loaded inside functions is what the first page can do without: Qt's classes and our own take their time to load.
if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWizardPage

    from assistant.guides.errors import GuideError
    from assistant.guides.model import Guide, Screenshot, Step
    from assistant.journey.progress import Progress
    from assistant.journey.route import Route, Stop
    from assistant.mail.replies import Diagnosis
    from assistant.wizard.guide_view.blocks import ViewContext
    from assistant.wizard.guide_view.picture import Enlarged
    from assistant.wizard.guide_view.picture_decoding import Pictures
    from assistant.wizard.pages.step_entries import Entry
    from assistant.wizard.session.world import Saying, Shelf, World
    from assistant.wizard.shell.step_list import StepList

ROOM_FOR_STEPS = 94  # characters of the page's font; in a narrower window the list of steps becomes a menu
PAGE_SEEN = 30  # ms for a page to be painted before what can wait is done


class AssistantWindow(QWizard):
    """The wizard. `progress` is where the person stopped, `problem` what to say before anything else."""

    def __init__(self, world: World, progress: Progress, colours: theme.Theme, problem: GuideError | None = None) -> None:
        super().__init__()
        self.world = world
        self.itinerary = Itinerary(world, progress, problem)
        self.colours = colours
        self.address = ""  # the person's Gmail address, in memory only
        self.notes: list[Saying] = []  # to be said on the page where one finds oneself again
        self._told_unsaved = False
        self.in_column = False
        self._narrow: bool | None = None  # as what the pages are laid out
        self.pressed: set[Stop] = set()
        self._pictures: Pictures | None = None
        self._step_list: StepList | None = None
        self._pages: dict[Key, Page] = {}
        self._ids: dict[Key, int] = {}
        self._travelling = False
        self._painted = False
        self.interrupted = False  # by Ctrl+C in the terminal
        self._shown: Page | None = None
        self._waiting: list[Callable[[], object]] = []
        self._inside: list[QWidget] = []
        self._enlarged: Enlarged | None = None
        self._set_up()

    def _set_up(self) -> None:
        self.setWindowTitle(window_title.NAME)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        option = QWizard.WizardOption
        self.setOptions(option.IndependentPages | option.NoDefaultButton | option.NoCancelButton | option.HaveCustomButton1)
        button = QWizard.WizardButton
        self._row = button_row.ButtonRow(self)
        self.setButtonLayout([button.CustomButton1, button.Stretch, button.BackButton, button.NextButton, button.FinishButton])
        self.button(button.CustomButton1).clicked.connect(self.close)
        self.setMinimumSize(320, 240)
        self.resize(side_by_side.whole_on(self.screen().availableGeometry()).size())
        self._add(WELCOME)
        self.currentIdChanged.connect(self._arrived)
        self.later(self._listen_to_keys)

    def _listen_to_keys(self) -> None:
        from PySide6.QtGui import QShortcut  # noqa: PLC0415

        for keys, act in (
            ("F9", self.toggle_column),
            ("Alt+Left", lambda: self._turn(back=self.layoutDirection() != Qt.LayoutDirection.RightToLeft)),
            ("Alt+Right", lambda: self._turn(back=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _trim(self) -> None:
        """Take away the margins, the groove and the arrow that QWizard brings, which no public property reaches."""
        if not self._inside:  # kept, since PySide forgets a layout with the wrapper of its widget
            widgets = [child for child in self.children() if isinstance(child, QWidget)]
            self._inside = [widget for widget in widgets if isinstance(widget.layout(), QGridLayout)]
            for widget in widgets:
                if widget.inherits("QAbstractButton"):  # under Windows, Vista's way back, which other styles leave to be seen
                    widget.hide()
        (box,) = self._inside
        grid = box.layout()
        assert grid is not None
        for row in grid.children():  # not by itemAt, for which PySide loads every kind of layout
            if isinstance(row, QHBoxLayout):
                side = button_row.sides(narrow=self.is_narrow())
                row.setContentsMargins(side, button_row.ABOVE, side, button_row.ABOVE)
                row.setSpacing(button_row.BETWEEN)
        for part in box.children():
            if isinstance(part, QFrame) and (inner := part.layout()) is not None:
                inner.setContentsMargins(0, 0, 0, 0)
                part.setAutoFillBackground(False)  # what is opaque and newly shown Qt paints twice, with all that lies on it
            elif type(part) is QWidget and part.layout() is None:
                part.setFixedHeight(0)  # QWizard gave it a least height, which is stronger than a greatest one
        grid.activate()  # before it is painted: nothing moves afterwards

    # Places

    def _id(self, key: Key) -> int:
        return self._ids.setdefault(key, len(self._ids))

    def _page(self, key: Key) -> Page:
        if key not in self._pages:
            self._pages[key] = page_for(self, key)
        return self._pages[key]

    def key(self) -> Key:
        """Return the page that is shown."""
        page = self.currentPage()
        return next((key for key, other in self._pages.items() if other is page), WELCOME)

    def page_now(self) -> Page:
        """Return the page that is shown."""
        return self._page(self.key())

    def id_after(self, page: QWizardPage) -> int:
        """Return the id of the page that follows another one, -1 after the last."""
        key = next(key for key, other in self._pages.items() if other is page)
        following = self.itinerary.after(key)
        return -1 if following is None else self._id(following)

    def sequence(self) -> tuple[Key, ...]:
        """Return the pages in the order in which they are met, a page beside the way included."""
        return self.itinerary.sequence()

    @property
    def progress(self) -> Progress:
        """All that is remembered of the person's way."""
        return self.itinerary.progress

    @progress.setter
    def progress(self, progress: Progress) -> None:
        self.itinerary.progress = progress

    @property
    def route(self) -> Route:
        """The steps that apply to this person."""
        return self.itinerary.route

    @property
    def shelf(self) -> Shelf:
        """The guides in the person's language."""
        return self.itinerary.shelf

    @property
    def problem(self) -> GuideError | None:
        """The guide that could not be read."""
        return self.itinerary.problem

    def guide_of(self, stop: Stop) -> tuple[Guide, Step]:
        """Return a stop's guide and step."""
        return self.itinerary.guide_of(stop)

    def main_guide(self) -> Guide:
        """Return the guide that is being played."""
        return self.itinerary.main_guide()

    def go(self, key: Key) -> None:
        """Show a page of the plan or beside it, whatever lies between."""
        if isinstance(key, Side):
            self.itinerary.side = key
            self._add(key)
        target = self._id(key)
        if target == self.currentId():
            return
        self._travelling = True
        self.setUpdatesEnabled(False)
        try:
            self._travel(target)
        finally:
            self._travelling = False
            self.setUpdatesEnabled(True)
        self._arrived(self.currentId())

    def _add(self, key: Key) -> None:
        if key.place is Place.STEP:
            self.steps()  # before the page is turned: QWizard gives it its place only then
        if self._id(key) not in self.pageIds():
            self.setPage(self._id(key), self._page(key))

    def _travel(self, target: int) -> None:
        if target in self.visitedIds():
            while self.currentId() != target:
                self.back()
            return
        # Pages of an older plan may lie behind: walk the plan from its beginning.
        order = [self._id(key) for key in self.sequence()]
        if self.visitedIds() != order[: len(self.visitedIds())]:
            self.restart()
        while self.currentId() != target and self.nextId() != -1:
            self.next()

    def start(self, *, greet: bool = True) -> None:
        """Show the page where the person stopped, or the first one; `greet` somebody who comes back."""
        key, note = self.itinerary.resume()
        begun = greet and key != WELCOME and bool(self.progress.visited)
        if note is Note.PLACE_GONE or (begun and (note or not self.notes)):
            from assistant.wizard.shell import place_notes  # noqa: PLC0415 - the first page is painted without

            self.notes.append(lambda _: place_notes.words_of_note(note))
        self._travelling = True  # past the first page
        self.restart()
        if self.progress.column(self.screen().name()):
            self._take_shape(in_column=True)
        self._travelling = False
        self.go(key) if key != WELCOME else self._arrived(self.currentId())

    def take_notes(self) -> list[Saying]:
        """Return what is to be said on the page that is shown; it is announced once the page is painted."""
        taken, self.notes = self.notes, []
        for saying in taken:
            self.later(partial(self._announce, saying))
        return taken

    def _announce(self, saying: Saying) -> None:
        self.say(saying(self.language))

    def validateCurrentPage(self) -> bool:
        """Let a page note what pressing Next means for it."""
        if not self._travelling and not super().validateCurrentPage():
            return False
        self._add_following()
        return True

    def _add_following(self) -> None:
        """Make the page that follows, which QWizard must have before it can turn to it."""
        number = self.nextId()
        key = next((key for key, other in self._ids.items() if other == number), None)
        if key is not None:
            self._add(key)

    def _arrived(self, _number: int) -> None:
        if self._travelling or self.currentId() == -1:
            return
        self._put_picture_away()
        key = self.key()
        if not isinstance(key, Side):
            self.itinerary.side = None
            self.itinerary.arrive(key)
        page = self.page_now()
        if self._shown is not None and self._shown is not page:
            self._shown.on_leave()
            self._shown.forget_notes()
        self._shown = page
        if self._narrow is None:
            self._narrow = self.is_narrow()
        page.fill()
        page.scroll_to_top()
        self._dress()
        page.show_content()
        self._focus(page)
        self.later(self._save)
        self.later(self._make_neighbours)

    def _save(self) -> str | None:
        """Save; where that fails, say so once, and return the system's words."""
        reason = self.world.save(self.progress)
        if reason and not self._told_unsaved:
            self.later(partial(self._tell_unsaved, reason))
        return reason

    def _tell_unsaved(self, reason: str) -> None:
        if self._told_unsaved:
            return
        from assistant.wizard.shell import place_notes  # noqa: PLC0415 - seldom needed

        self._told_unsaved = True
        self.notes.append(lambda _: place_notes.words_unsaved(reason))
        self.refresh()
        self.page_now().scroll_to_top()

    def change(self, progress: Progress) -> None:
        """Take note of something that was done on the page that is shown."""
        self.progress = progress
        self.itinerary.renew()
        self._save()
        self._dress()

    def _make_neighbours(self) -> None:
        """Make the pages next to this one while the person reads, so that turning a page is quick."""
        self._add_following()
        following = self.nextId()
        for number in (following, *self.visitedIds()[-2:-1]):
            page = self.page(number) if number != -1 else None
            if isinstance(page, Page) and not page.up_to_date:
                page.fill()
                page.pre_layout(self._size_with(page))

    def _size_with(self, page: Page) -> QSize:
        """Return the size that a page next to this one will have, and make the list of steps that will stand beside it."""
        size, here = self.page_now().size(), self.page_now().shows_steps
        if here == page.shows_steps or self.is_narrow():
            return size
        self._fill_steps()
        if page.shows_steps:
            self.steps().pre_layout(size.height())
        return size + QSize(self.steps().width() * (here - page.shows_steps), 0)

    def _turn(self, *, back: bool) -> None:
        button = self.button(QWizard.WizardButton.BackButton if back else QWizard.WizardButton.NextButton)
        if button.isVisible() and button.isEnabled():
            button.click()

    # What stands around the page

    def _dress(self) -> None:
        """Bring buttons, title and list of steps in step with the page."""
        page = self.page_now()
        self.setWindowTitle(window_title.window_title(page))
        self._row.update(page, self.key(), narrow=self.is_narrow())
        self._show_steps(page)
        self._trim()

    def dress_buttons(self) -> None:
        """Bring the buttons in step with what the page now expects."""
        self._dress()

    def is_narrow(self) -> bool:
        """Return whether the list of steps has no room beside the page."""
        return self.in_column or self.width() < self.fontMetrics().horizontalAdvance("0") * ROOM_FOR_STEPS

    def _show_steps(self, page: Page) -> None:
        wanted = page.shows_steps and not self.is_narrow()
        if wanted:
            self._fill_steps()
        if self._step_list is not None:
            self._step_list.setVisible(wanted)
            if (label := self._step_list.parentWidget()) is not None:  # QWizard's: a letter wide where there is nothing in it
                label.setVisible(wanted)

    def _fill_steps(self) -> None:
        from assistant.wizard.pages import step_entries  # noqa: PLC0415 - the first page has no list

        self.steps().show_entries(step_entries.words_of_route(self.itinerary), self.entries(), self.colours)

    def steps(self) -> StepList:
        """Return the list of steps beside the page."""
        if self._step_list is None:
            from assistant.wizard.shell.step_list import StepList  # noqa: PLC0415

            self._step_list = StepList(self.go_to_entry, lambda: self.go(OVERVIEW))
            self.setSideWidget(self._step_list)
        return self._step_list

    @property
    def pictures(self) -> Pictures:
        """The decoded pictures."""
        if self._pictures is None:
            from assistant.wizard.guide_view.picture_decoding import Pictures  # noqa: PLC0415

            self._pictures = Pictures(self.world.read_picture)
        return self._pictures

    def entries(self) -> tuple[Entry, ...]:
        """Return the steps of the route as entries of the list."""
        from assistant.wizard.pages import step_entries  # noqa: PLC0415

        return step_entries.entries(self.itinerary, self.key().detail)

    def go_to_entry(self, index: int) -> None:
        """Go to a step of the list."""
        self.go(Key(Place.STEP, self.route.pages[index]))

    def _beginning(self, page: Page) -> QWidget:
        """Return what the keyboard begins with on a page; a screen reader begins at its heading."""
        return page.heading if accessibility.is_active() else page.first_control() or self._row.way_on()

    def _focus(self, page: Page) -> None:
        self._beginning(page).setFocus(Qt.FocusReason.OtherFocusReason)
        if self._painted:
            self._bring_keyboard()
        else:
            self.later(self._bring_keyboard)
        accessibility.announce(self, page.full_title())

    def _bring_keyboard(self) -> None:
        """Bring into sight what has the keyboard on the page, with the heading where both fit."""
        page, control = self.page_now(), self.focusWidget()
        if control is not None:
            page.bring(control, page.heading)

    def offer(self, control: QWidget) -> None:
        """Give the keyboard to what is to be pressed next; a screen reader stays where it is."""
        if not accessibility.is_active():
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_way_on(self) -> None:
        """Give the keyboard to the button that leads on, once a page is done with."""
        self.offer(self._row.way_on())

    def lead_on(self) -> None:
        """Turn to the page that follows."""
        self._turn(back=False)

    # Language and colours

    @property
    def language(self) -> str:
        """The language that the person reads."""
        return self.progress.language

    def set_language(self, language: str) -> None:
        """Change the language of everything, at once, keeping the place."""
        self.itinerary.set_language(language)
        self.world.set_language(language)
        accessibility.mark_language(self)
        self.refresh()
        self._save()
        accessibility.announce(self, self.tr("Language: {language}").format(language=languages.name_of(language)))

    def refresh(self) -> None:
        """Make all pages anew: the shown one now, the others when they are met again."""
        from assistant.wizard.pages import form_state  # noqa: PLC0415 - the first page is not made anew

        self._put_picture_away()
        place = form_state.place_of_focus(self)
        self._narrow = self.is_narrow()
        self.itinerary.renew()
        for page in self._pages.values():
            if page is not self.page_now():
                page.clear()
        self.page_now().refill()
        self._dress()
        if place is not None:
            control = form_state.focused(self, place) or self._beginning(self.page_now())
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, colours: theme.Theme) -> None:
        """Change the colours of everything at once."""
        self.colours = colours
        self.refresh()

    # What pages ask for

    def context(self, guide: Guide | None = None) -> ViewContext:
        """Return what widgets made of a guide need."""
        from assistant.wizard.pages import guide_context  # noqa: PLC0415

        return guide_context.context(self, guide)

    def can_follow(self, address: str) -> bool:
        """Return whether an address may be followed: an allowed page, or a place in a guide."""
        from assistant.guides.links import allowed  # noqa: PLC0415

        return self.itinerary.can_follow(address) if address.startswith(("#", "guide:")) else allowed(address)

    def later(self, act: Callable[[], object]) -> None:
        """Do something once the page is painted; before the first paint it waits for that."""
        self._waiting.append(act)
        if self._painted:
            QTimer.singleShot(PAGE_SEEN, self, self._do_what_waits)

    @property
    def waits(self) -> bool:
        """Whether there is still something to do once the page was seen, or a picture to arrive."""
        return bool(self._waiting) or (self._pictures is not None and self._pictures.busy)

    def _do_what_waits(self) -> None:
        while self._waiting:
            self._waiting.pop(0)()

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Have a screen reader say some words."""
        accessibility.announce(self, words, urgent=urgent)

    def can_stay_on_top(self) -> bool:
        """Return whether the window system lets the window stay on top of the browser."""
        return side_by_side.can_stay_on_top()

    def go_on(self) -> None:
        """Go to the step one stopped at, from the welcome page."""
        if self.progress.current in self.route.pages:
            self.go(Key(Place.STEP, self.progress.current))
        elif len(self.itinerary.plan) > 1:
            self.go(self.itinerary.plan[1])

    def go_home(self) -> None:
        """Go to the first page; what was done stays known."""
        self.itinerary.side = None
        self.go(WELCOME)

    def come_back(self) -> None:
        """Go back to where the last link was followed from."""
        self.go(self.itinerary.come_back())

    def start_again(self) -> None:
        """Forget answers and progress, after asking."""
        from assistant.wizard.controls import dialogs  # noqa: PLC0415

        if dialogs.confirms_start_again(self):
            self.forget()

    def forget(self) -> None:
        """Forget answers and progress."""
        self.progress = self.progress.start_again()
        self.pressed.clear()
        self.address = ""
        for page in self._pages.values():
            page.forget()
        self._save()
        self.go_home()
        self.refresh()

    def forget_pages(self) -> None:
        """Have all pages but the shown one made anew when they are met."""
        for page in self._pages.values():
            if page is not self.page_now():
                page.clear()

    def toggle_column(self) -> None:
        """Turn the window into a column beside the browser, or back."""
        self._put_picture_away()
        self._take_shape(in_column=not self.in_column)
        self.progress = self.progress.with_column(self.screen().name(), self.in_column)
        self._save()
        self.refresh()

    def _take_shape(self, *, in_column: bool) -> None:
        self.in_column = in_column
        side_by_side.set_column(self, in_column)

    def follow(self, address: str) -> None:
        """Follow a link: to a page in the browser, to a step, or to another guide."""
        if not address.startswith(("#", "guide:")):
            self.page_now().open_address(address)
            return
        key = self.itinerary.follow(address)
        if key is not None:
            self.go(key)

    def play(self, slug: str) -> None:
        """Play one guide on its own, from its beginning; one that cannot be read is told of on the first page."""
        key = self.itinerary.play(slug)
        self._page(key).clear()
        self.go(key)

    def words_of(self, diagnosis: Diagnosis) -> tuple[str, str, str]:
        """Return what is the matter, what to do and what is proven, in the person's language."""
        return self.world.words(diagnosis, self.language)

    def label_of(self, address: str) -> str:
        """Return the words on a button that leads to a step or a guide, "" where there is no such guide."""
        if not self.itinerary.can_follow(address):
            return ""
        return self.tr("Go to: {title}").format(title=self.itinerary.title_of(address))

    def prove_steps(self) -> None:
        """Note that the check has shown the steps to be done."""
        self.change(self.progress.prove(*self.route.stops))

    def enlarge(self, shot: Screenshot, view: QWidget) -> None:
        """Lay a picture over the whole window; leaving it leads back to where one was."""
        from assistant.wizard.guide_view.picture import Enlarged  # noqa: PLC0415

        self._enlarged = Enlarged(shot, self.pictures, self.colours, self)
        self._enlarged.closed.connect(self._shrunk)
        self._enlarged.closed.connect(view.setFocus)  # no longer, once the view is gone

    def _shrunk(self) -> None:
        self._enlarged = None

    def _put_picture_away(self) -> None:
        """Close an enlarged picture, before what lies behind it changes."""
        if self._enlarged is not None:
            self._enlarged.leave()

    def come_forward(self) -> None:
        """Come to the front; where the desktop does not let a window do that, ask for attention."""
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - seldom needed

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    # Events

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Move the keyboard to the next control, or back; while a picture is enlarged, only among its own."""
        from assistant.wizard.controls import keyboard  # noqa: PLC0415

        control = keyboard.neighbour(self._enlarged or self, self.focusWidget(), back=not following)
        if control is None:
            return super().focusNextPrevChild(following)
        control.setFocus(Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the keyboard, or lead on from it; QDialog would press a button of its own choice."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.page_now().scroll_by(event.key())
            super().keyPressEvent(event)
        elif self.page_now().leads_on(self.focusWidget()):
            self._turn(back=False)

    def reject(self) -> None:
        """Let Esc save and close, as the button "Finish later" does."""
        self.close()

    def interrupt(self) -> None:
        """Save and close without a question, whatever was typed."""
        self.interrupted = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save before closing; ask only where something that was typed would be lost."""
        page = self.page_now()
        if (page.something_to_lose() and not self._confirms_closing()) or not self._saves_at_last():
            event.ignore()
            return
        page.on_leave()
        for each in self._pages.values():
            each.closing()
        if self._pictures is not None:
            self._pictures.stop()
        event.accept()

    def _saves_at_last(self) -> bool:
        """Save; where that fails and nothing was said of it yet, ask whether to close all the same."""
        reason = self._save()
        if reason is None or self._told_unsaved:
            return True
        from assistant.wizard.controls import dialogs  # noqa: PLC0415

        return dialogs.confirms_closing_unsaved(self, reason)

    def _confirms_closing(self) -> bool:
        from assistant.wizard.controls import dialogs  # noqa: PLC0415

        return self.interrupted or dialogs.confirms_closing(self) or self.interrupted  # also while it is asked

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list of steps its place or take it."""
        super().resizeEvent(event)
        if self._enlarged is not None:
            self._enlarged.setGeometry(self.rect())
        if self.currentId() != -1 and not self._travelling:
            page = self.page_now()
            self._trim()
            self._row.write(page, self.key(), narrow=self.is_narrow())
            if self._narrow is not None and self._narrow != self.is_narrow():
                self.later(self._lay_out_anew)
            if page.shows_steps and (self._step_list is None or self._step_list.isHidden() != self.is_narrow()):
                self._show_steps(page)

    def _lay_out_anew(self) -> None:
        if self._narrow != self.is_narrow():
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a font that the system changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and self.currentId() != -1:
            self.later(self.refresh)  # the pages get the font only after the window

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the bar of buttons under it."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(PAGE_SEEN, self, self._do_what_waits)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.window))  # not fillRect(), which loads all gradients
        painter.drawRect(self.rect())
        top = self._row.top()
        painter.setBrush(QColor(self.colours.surface))
        painter.drawRect(QRect(0, top, self.width(), self.height() - top))
        painter.setPen(QColor(self.colours.line))
        painter.drawLine(0, top, self.width(), top)
