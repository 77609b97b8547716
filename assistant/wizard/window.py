"""The window: a QWizard that plays a route. It owns the position; what was done is a `Progress`, replaced at every change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget, QWizard

from assistant.guides import languages
from assistant.guides.errors import GuideError
from assistant.guides.links import allowed
from assistant.journey.progress import Place, minutes_left, resume, route_of
from assistant.journey.route import Route, Stop
from assistant.wizard import access, header, theme
from assistant.wizard.kinds import page_for
from assistant.wizard.page import Page
from assistant.wizard.plan import OVERVIEW, WELCOME, Key, Side, key_of, plan
from assistant.wizard.world import Shelf

# What is loaded inside functions is what the first page can do without: Qt's classes and our own take their time to load.
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QPushButton, QVBoxLayout

    from assistant.guides.model import Guide, Picture, Screenshot, Step
    from assistant.journey.progress import Progress
    from assistant.mail.replies import Diagnosis
    from assistant.wizard.blocks import Stage
    from assistant.wizard.picture import Enlarged, Pictures
    from assistant.wizard.step_list import Entry, StepList
    from assistant.wizard.world import World

NAME = "Gmail Access Assistant"
NARROW = 62  # characters of the page's font; in a narrower window the list of steps becomes a menu
OLD_AFTER_DAYS = 365
FIRST_PAGE_SEEN = 30  # ms between the first paint and what had to wait for it
COPIED_FOR = 2500  # ms that a button says "Copied"


class AssistantWindow(QWizard):
    """The wizard. `progress` is where the person stopped, `problem` what to say before anything else."""

    def __init__(self, world: World, progress: Progress, colours: theme.Theme, problem: GuideError | None = None) -> None:
        super().__init__()
        self.world = world
        self.progress = progress
        self.colours = colours
        self.problem = problem
        self.address = ""  # the person's Gmail address, in memory only
        self.note = ""  # said once, on the page where one finds oneself again
        self.in_column = False
        self.pressed: set[Stop] = set()
        self._pictures: Pictures | None = None
        self._step_list: StepList | None = None
        self.shelf = Shelf(world.guides, progress.language)
        self._pages: dict[Key, Page] = {}
        self._ids: dict[Key, int] = {}
        self._route = Route()
        self._plan: tuple[Key, ...] = (WELCOME,)
        self._side: Key | None = None
        self._travelling = False
        self._painted = False
        self._shown: Page | None = None
        self._waiting: list[Callable[[], None]] = []
        self._inside: list[QWidget] = []
        self._enlarged: Enlarged | None = None
        self._set_up()
        self.make_plan()

    def _set_up(self) -> None:
        self.setWindowTitle(NAME)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        option = QWizard.WizardOption
        self.setOptions(option.IndependentPages | option.NoDefaultButton | option.NoCancelButton | option.HaveCustomButton1)
        button = QWizard.WizardButton
        self.setButtonLayout([button.CustomButton1, button.Stretch, button.BackButton, button.NextButton, button.FinishButton])
        self.button(button.CustomButton1).clicked.connect(self.close)
        self.setMinimumSize(320, 360)
        self.resize(1000, 700)
        self._add(WELCOME)
        self.currentIdChanged.connect(self._arrived)
        for keys, act in (
            ("F9", self.toggle_column),
            ("Alt+Left", lambda: self._turn(back=self.layoutDirection() != Qt.LayoutDirection.RightToLeft)),
            ("Alt+Right", lambda: self._turn(back=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _trim(self) -> None:
        """Take away the margins and the groove that QWizard's layout brings, which no public property reaches."""
        if not self._inside:  # kept, since PySide forgets a layout with the wrapper of its widget
            self._inside = [
                child for child in self.children() if isinstance(child, QWidget) and isinstance(child.layout(), QGridLayout)
            ]
        grid = self._inside[0].layout()
        for place in range(grid.count()):
            item = grid.itemAt(place)
            if item.layout() is not None:
                item.layout().setContentsMargins(24, 12, 24, 12)
                item.layout().setSpacing(10)
            elif item.widget().layout() is not None:
                item.widget().layout().setContentsMargins(0, 0, 0, 0)
            elif not isinstance(item.widget(), QLabel):
                item.widget().setMaximumHeight(0)

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

    def id_after(self, page: Page) -> int:
        """Return the id of the page that follows another one, -1 after the last."""
        sequence = self.sequence()
        for key, following in zip(sequence, sequence[1:], strict=False):
            if self._pages.get(key) is page:
                return self._id(following)
        return -1

    def sequence(self) -> tuple[Key, ...]:
        """Return the pages in the order in which they are met, a page beside the way included."""
        if self._side is None:
            return self._plan
        here = key_of(self.progress)
        before = self._plan[: self._plan.index(here) + 1] if here in self._plan else (WELCOME,)
        return (*before, self._side)

    def make_plan(self) -> None:
        """Work out the route and the pages anew, after an answer or a guide has changed."""
        try:
            self._route = self._find_route()
        except GuideError as error:
            self.problem, self._route = error, Route()
        self._plan = plan(self.progress, self._route, self.world.policy.presets)

    def _find_route(self) -> Route:
        if not self.progress.guide and self.progress.current is None and "door" not in self.progress.answers:
            return Route()  # nothing was chosen yet: no guide need be read
        return route_of(self.progress, self.shelf, self.world.policy)

    @property
    def route(self) -> Route:
        """The steps that apply to this person."""
        return self._route

    def guide_of(self, stop: Stop) -> tuple[Guide, Step]:
        """Return a stop's guide and step."""
        guide = self.shelf[stop.guide]
        index = guide.step_index(stop.step)
        return guide, guide.steps[index or 0]

    def go(self, key: Key) -> None:
        """Show a page of the plan or beside it, whatever lies between."""
        if isinstance(key, Side):
            self._side = key
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

    def start(self) -> None:
        """Show the page where the person stopped, or the first one."""
        self.restart()
        here = self.progress
        if here.place is Place.STEP:
            found = resume(here, self._route, self.shelf)
            if self._route.pages:
                self.progress = replace(here, current=self._route.pages[found.index])
                self.note = self.words_of_note(found.note)
        key = key_of(self.progress)
        if key in self._plan and key != WELCOME:
            self.note = self.note or self.tr("Welcome back. You are where you stopped.")
            self.go(key)
        elif key != WELCOME:
            self.progress = self.progress.go_to(Place.WELCOME)

    def words_of_note(self, note: object) -> str:
        """Return what to tell somebody who comes back to a guide that has changed."""
        if note is None:
            return ""
        words = {
            "step-gone": self.tr("The guide has changed since your last visit. This is the first step that is not done."),
            "guide-updated": self.tr("Welcome back. The guide has been updated since your last visit."),
        }
        return words.get(str(note), "")

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
        key = self.key()
        if not isinstance(key, Side):
            self._side = None
            self._remember(key)
        page = self.page_now()
        if self._shown is not None and self._shown is not page:
            self._shown.left()
        self._shown = page
        page.fill()
        page.entered()
        page.scroll_to_top()
        self._dress()
        self._focus(page)
        self.later(self._save)
        self.later(self._make_neighbours)

    def _save(self) -> None:
        self.world.save(self.progress)

    def _remember(self, key: Key) -> None:
        if key.place is Place.STEP and isinstance(key.detail, Stop):
            self.progress = self.progress.visit(key.detail)
        elif key.place is Place.QUESTION:
            self.progress = self.progress.ask(str(key.detail))
        else:
            self.progress = self.progress.go_to(key.place)

    def change(self, progress: Progress) -> None:
        """Take note of something that was done on the page that is shown."""
        self.progress = progress
        self.make_plan()
        self.world.save(self.progress)
        self._dress()

    def _make_neighbours(self) -> None:
        """Make the pages next to this one while the person reads, so that turning a page is quick."""
        self._add_following()
        following = self.nextId()
        for number in (following, *self.visitedIds()[-2:-1]):
            page = self.page(number) if number != -1 else None
            if isinstance(page, Page) and not page.filled and (self.currentId(), page) != (-1, None):
                page.fill()
                return

    def _turn(self, *, back: bool) -> None:
        button = self.button(QWizard.WizardButton.BackButton if back else QWizard.WizardButton.NextButton)
        if button.isVisible() and button.isEnabled():
            button.click()

    # What stands around the page

    def title_of(self, page: Page) -> str:
        """Return what the window's title says of a page."""
        parts = [part for part in (page.counter(), page.words_of_heading()) if part]
        return " – ".join(parts)

    def _dress(self) -> None:
        """Bring buttons, title and list of steps in step with the page."""
        page = self.page_now()
        words = self.title_of(page)
        self.setWindowTitle(self.tr("{page} – {program}").format(page=words, program=NAME) if words else NAME)
        button = QWizard.WizardButton
        first = self.key() == WELCOME
        self.setButtonText(button.BackButton, self.tr("‹ &Back"))
        self.setButtonText(button.NextButton, page.next_words())
        self.setButtonText(button.FinishButton, self.tr("Cl&ose"))
        self.setButtonText(button.CustomButton1, self.tr("&Quit") if first else self.tr("Finish &later"))
        for which in (button.BackButton, button.NextButton, button.FinishButton):
            theme.set_kind(self.button(which), "")
        self.button(button.BackButton).setVisible(not first)
        theme.set_kind(self.button(button.CustomButton1), "flat")
        if page.next_is_primary():
            theme.set_kind(self.button(button.NextButton), "primary")
            theme.set_kind(self.button(button.FinishButton), "primary")
        if isinstance(self.key(), Side):
            self.button(button.FinishButton).hide()
            self.button(button.NextButton).hide()
        self._show_steps(page)
        self._trim()

    def dress_buttons(self) -> None:
        """Bring the buttons in step with what the page now expects."""
        self._dress()

    def is_narrow(self) -> bool:
        """Return whether the list of steps has no room beside the page."""
        return self.in_column or self.width() < self.fontMetrics().horizontalAdvance("0") * (NARROW + 32)

    def _show_steps(self, page: Page) -> None:
        wanted = page.shows_steps and not self.is_narrow()
        if wanted:
            self.steps().show_entries(self.words_of_route(), self.entries(), self.colours)
        if self._step_list is not None:
            self._step_list.setVisible(wanted)

    def steps(self) -> StepList:
        """Return the list of steps beside the page."""
        if self._step_list is None:
            from assistant.wizard.step_list import StepList  # noqa: PLC0415

            self._step_list = StepList(self.go_to_entry)
            self.setSideWidget(self._step_list)
        return self._step_list

    @property
    def pictures(self) -> Pictures:
        """The decoded pictures."""
        if self._pictures is None:
            from assistant.wizard.picture import Pictures  # noqa: PLC0415

            self._pictures = Pictures(self.world.read_picture)
        return self._pictures

    def words_of_route(self) -> str:
        """Return the name of what is being played and the minutes it still takes."""
        if not self._route.pages:
            return ""
        title = self.shelf[self._route.pages[-1].guide].title
        left = minutes_left(self.progress, self._route, self.shelf)
        if not left:
            return title
        return self.tr("{guide} · {time} left").format(guide=title, time=self.tr("%n min", "", left))

    def entries(self) -> tuple[Entry, ...]:
        """Return the steps of the route as entries of the list."""
        from assistant.wizard.step_list import Entry  # noqa: PLC0415

        made = []
        here = self.key().detail
        for number, stop in enumerate(self._route.pages, 1):
            title, state = self.guide_of(stop)[1].title, self.progress.state(stop)
            spoken = self.tr("Step {number} of {total}, {state}: {title}").format(
                number=number,
                total=len(self._route.pages),
                state=header.word_of_state(state, skipped=stop in self.progress.skipped),
                title=title,
            )
            reachable = stop in self.progress.visited or not self.progress.is_open(stop)
            made.append(Entry(number, title, state, spoken, current=stop == here, reachable=reachable))
        return tuple(made)

    def go_to_entry(self, index: int) -> None:
        """Go to a step of the list."""
        self.go(Key(Place.STEP, self._route.pages[index]))

    def make_tools(self) -> list[QWidget]:
        """Return the small buttons that stand at the same place on every page."""
        return header.tools(self)

    def _focus(self, page: Page) -> None:
        if access.is_active():
            page.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (first := page.first_control()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        access.announce(self, self.title_of(page))

    # Language and colours

    @property
    def language(self) -> str:
        """The language that the person reads."""
        return self.progress.language

    def speak(self, language: str) -> None:
        """Change the language of everything, at once, keeping the place."""
        self.progress = self.progress.speak(language)
        self.shelf = Shelf(self.world.guides, language)
        self.world.speak(language)
        self.refresh()
        self.world.save(self.progress)
        access.announce(self, self.tr("Language: {language}").format(language=languages.NAMES.get(language, language)))

    def refresh(self) -> None:
        """Make all pages anew: the shown one now, the others when they are met again."""
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        self.make_plan()
        for page in self._pages.values():
            if page is not self.page_now():
                page.clear()
        self.page_now().refill()
        self._dress()
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def wear(self, colours: theme.Theme) -> None:
        """Change the colours of everything at once."""
        self.colours = colours
        self._pictures = None
        self.refresh()

    # What pages ask for

    def stage(self, guide: Guide | None = None) -> Stage:
        """Return what widgets made of a guide need."""
        from assistant.guides.model import Screenshot  # noqa: PLC0415
        from assistant.wizard.blocks import Stage  # noqa: PLC0415

        def screenshot(picture: Picture) -> Screenshot:
            if guide is None:
                return Screenshot(None, picture.alt)
            return self.world.guides.screenshot(guide, picture, self.language)

        return Stage(self.colours, self.pictures, self.can_follow, self.follow, self.copy, screenshot, self.enlarge)

    def can_follow(self, address: str) -> bool:
        """Return whether an address may be followed: an allowed page, or a place in a guide."""
        return address.startswith(("#", "guide:")) or allowed(address)

    def later(self, act: Callable[[], None]) -> None:
        """Do something once the page is painted; before the first paint it waits for that."""
        if self._painted:
            QTimer.singleShot(0, self, act)
        else:
            self._waiting.append(act)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Have a screen reader say some words."""
        access.announce(self, words, urgent=urgent)

    def demote(self, button: QPushButton) -> None:
        """Take away a button's being the one to press."""
        theme.set_kind(button, "secondary")

    def is_old(self, checked: date) -> bool:
        """Return whether something was last checked so long ago that the person should know."""
        return (self.world.today() - checked).days > OLD_AFTER_DAYS

    def main_guide(self) -> Guide:
        """Return the guide that is being played; the last one where the route leads through several."""
        return self.shelf[self._route.pages[-1].guide if self._route.pages else self.progress.guide]

    def words_of_question(self, name: str) -> str:
        """Return which question of how many this is."""
        names = [str(key.detail) for key in self._plan if key.place is Place.QUESTION]
        if name not in names:
            return ""
        number, total = (self.locale().toString(count) for count in (names.index(name) + 1, len(names)))
        return self.tr("Question {number} of {total}").format(number=number, total=total)

    def add_notices(self, column: QVBoxLayout, guide: Guide, *, whole: bool = False) -> None:
        """Add what a person must know of a guide before they follow it: that it is retired, or in another language."""
        from assistant.wizard import notices  # noqa: PLC0415

        for box in notices.of_guide(self, guide, whole=whole):
            column.addWidget(box)

    def go_on(self) -> None:
        """Go to the step one stopped at, from the welcome page."""
        if self.progress.current in self._route.pages:
            self.go(Key(Place.STEP, self.progress.current))
        elif len(self._plan) > 1:
            self.go(self._plan[1])

    def go_home(self) -> None:
        """Go to the first page; what was done stays known."""
        self._side = None
        self.go(WELCOME)

    def come_back(self) -> None:
        """Go back to where the last link was followed from."""
        before = self.progress.came_from[-1]
        self.progress = self.progress.come_back()
        self.make_plan()
        self.go(Key(Place.STEP, before))

    def start_again(self) -> None:
        """Forget answers and progress, after asking."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setText(self.tr("Start again from the beginning?"))
        question.setInformativeText(
            self.tr("Your answers and the steps that you have done are forgotten. Nothing changes in your Google account.")
        )
        yes = question.addButton(self.tr("Start again"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Keep everything"), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        if question.clickedButton() is yes:
            self.forget()

    def forget(self) -> None:
        """Forget answers and progress."""
        self.progress = self.progress.start_again()
        self.pressed.clear()
        self.address = ""
        self.world.save(self.progress)
        self.go_home()
        self.refresh()

    def forget_pages(self) -> None:
        """Have all pages but the shown one made anew when they are met."""
        for page in self._pages.values():
            if page is not self.page_now():
                page.clear()

    def page_wants_steps_menu(self) -> bool:
        """Return whether the steps are offered as a menu, since there is no room for the list."""
        return self.is_narrow() and bool(self._route.pages)

    def toggle_column(self) -> None:
        """Turn the window into a column beside the browser, or back."""
        from assistant.wizard import column  # noqa: PLC0415

        self.in_column = not self.in_column
        column.set_column(self, self.in_column)
        self.progress = self.progress.with_column(self.screen().name(), self.in_column)
        self.world.save(self.progress)
        self.refresh()

    def follow(self, address: str) -> None:
        """Follow a link: to a page in the browser, to a step, or to another guide."""
        if not address.startswith(("#", "guide:")):
            self.page_now().open_address(address)
            return
        slug, _, step = address.removeprefix("guide:").partition("#")
        here = self.progress.current
        slug = slug or (here.guide if here else self.progress.guide)
        if slug not in self.shelf:
            return
        stop = Stop(slug, step or self.shelf[slug].steps[0].id)
        self._side = None
        self.progress = self.progress.follow(stop)
        self.make_plan()
        self.go(Key(Place.STEP, stop))

    def play(self, slug: str) -> None:
        """Play one guide on its own, from its beginning."""
        self.problem = None
        self._side = None
        self.progress = self.progress.play(slug)
        self.make_plan()
        self.go(OVERVIEW)

    def words_of(self, diagnosis: Diagnosis) -> tuple[str, str]:
        """Return what is the matter and what to do, in the person's language."""
        return self.world.words(diagnosis, self.language)

    def label_of(self, address: str) -> str:
        """Return the words on a button that leads to a step or a guide."""
        slug, _, step = address.removeprefix("guide:").partition("#")
        if slug not in self.shelf:
            return address
        guide = self.shelf[slug]
        index = guide.step_index(step)
        return self.tr("Go to: {title}").format(title=guide.title if index is None else guide.steps[index].title)

    def prove_steps(self) -> None:
        """Note that the check has shown the steps to be done."""
        self.change(self.progress.prove(*self._route.stops))

    def show_address(self, page: Page, address: str) -> None:
        """Give an address to copy, where no browser could be started."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

        told = QMessageBox(self)
        told.setIcon(QMessageBox.Icon.Warning)
        told.setText(self.tr("No browser could be started."))
        told.setInformativeText(self.tr("Copy this address and paste it into your browser: {address}").format(address=address))
        copy = told.addButton(self.tr("Copy the address"), QMessageBox.ButtonRole.AcceptRole)
        told.addButton(self.tr("Cl&ose"), QMessageBox.ButtonRole.RejectRole)
        told.exec()
        if told.clickedButton() is copy:
            QGuiApplication.clipboard().setText(address)
        page.heading.setFocus()

    def copy(self, words: str, button: QPushButton) -> None:
        """Copy words to the clipboard and say so, to the eye on the button and to the ear."""
        QGuiApplication.clipboard().setText(words)
        before = button.property("words") or button.text()
        button.setProperty("words", before)
        button.setMinimumWidth(button.width())
        button.setText(self.tr("Copied ✓"))
        access.announce(button, self.tr("Copied"))
        QTimer.singleShot(COPIED_FOR, button, lambda: button.setText(before))

    def enlarge(self, shot: Screenshot, view: QWidget) -> None:
        """Lay a picture over the whole window; leaving it leads back to where one was."""
        from assistant.wizard.picture import Enlarged  # noqa: PLC0415

        self._enlarged = Enlarged(shot, self.pictures, self.colours, self)
        self._enlarged.closed.connect(lambda: self._shrunk(view))

    def _shrunk(self, view: QWidget) -> None:
        self._enlarged = None
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Events

    def reject(self) -> None:
        """Let Esc save and close, as the button "Finish later" does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save before closing; nothing is ever lost."""
        self.page_now().left()
        self.world.save(self.progress)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list of steps its place or take it."""
        super().resizeEvent(event)
        if self._enlarged is not None:
            self._enlarged.setGeometry(self.rect())
        if self.currentId() != -1 and not self._travelling:
            page = self.page_now()
            if page.shows_steps and (self._step_list is None or self._step_list.isHidden() != self.is_narrow()):
                self._show_steps(page)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a font that the system changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and self.currentId() != -1:
            self.refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the bar of buttons under it."""
        if not self._painted:
            self._painted = True
            for act in self._waiting:
                QTimer.singleShot(FIRST_PAGE_SEEN, self, act)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.colours.window))
        top = self.button(QWizard.WizardButton.CustomButton1).geometry().top() - 12
        painter.fillRect(QRect(0, top, self.width(), self.height() - top), QColor(self.colours.surface))
        painter.setPen(QColor(self.colours.line))
        painter.drawLine(0, top, self.width(), top)
