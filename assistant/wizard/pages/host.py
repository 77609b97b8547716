"""What a page may ask of whatever shows it: all of the window that pages see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget, QWizardPage

    from assistant.guides.errors import GuideError
    from assistant.guides.model import Guide, Screenshot, Step
    from assistant.journey.progress import Progress
    from assistant.journey.route import Route, Stop
    from assistant.mail.replies import Diagnosis
    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.guide_view.blocks import ViewContext
    from assistant.wizard.guide_view.picture_decoding import Pictures
    from assistant.wizard.pages.step_entries import Entry
    from assistant.wizard.session.itinerary import Itinerary
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.world import Saying, Shelf, World


class Host(Protocol):
    """Shows pages one at a time, knows the person's way, and does for pages what concerns more than one of them."""

    world: World
    itinerary: Itinerary
    colours: Theme
    address: str
    in_column: bool
    pressed: set[Stop]
    progress: Progress

    # Where the person is, and what is known of them

    @property
    def route(self) -> Route:
        """The steps that apply to this person."""

    @property
    def shelf(self) -> Shelf:
        """The guides in the person's language."""

    @property
    def language(self) -> str:
        """The language that the person reads."""

    @property
    def problem(self) -> GuideError | None:
        """The guide that could not be read."""

    def guide_of(self, stop: Stop) -> tuple[Guide, Step]:
        """Return a stop's guide and step."""

    def main_guide(self) -> Guide:
        """Return the guide that is being played."""

    def entries(self) -> tuple[Entry, ...]:
        """Return the steps of the route as entries of a list."""

    def change(self, progress: Progress) -> None:
        """Take note of something that was done on the page that is shown."""

    def prove_steps(self) -> None:
        """Note that the check has shown the steps to be done."""

    # Turning to other pages

    def page_now(self) -> QWizardPage:
        """Return the page that is shown."""

    def id_after(self, page: QWizardPage) -> int:
        """Return the id of the page that follows another one, -1 after the last."""

    def currentPage(self) -> QWizardPage | None:
        """Return the page that is shown."""

    def words_of(self, diagnosis: Diagnosis) -> tuple[str, str, str]:
        """Return what is the matter, what to do and what is proven, in the person's language."""

    def can_follow(self, address: str) -> bool:
        """Return whether an address may be followed: an allowed page, or a place in a guide."""

    def follow(self, address: str) -> None:
        """Follow a link: to a page in the browser, to a step, or to another guide."""

    def label_of(self, address: str) -> str:
        """Return the words on a button that leads to a step or a guide, "" where there is no such guide."""

    def play(self, slug: str) -> None:
        """Play one guide on its own, from its beginning."""

    def go(self, key: Key) -> None:
        """Show a page of the plan or beside it, whatever lies between."""

    def go_to_entry(self, index: int) -> None:
        """Go to a step of the list."""

    def go_on(self) -> None:
        """Go to the step one stopped at."""

    def go_home(self) -> None:
        """Go to the first page; what was done stays known."""

    def come_back(self) -> None:
        """Go back to where the last link was followed from."""

    def lead_on(self) -> None:
        """Turn to the page that follows."""

    def start_again(self) -> None:
        """Forget answers and progress, after asking."""

    # What is around the page

    def context(self, guide: Guide | None = None) -> ViewContext:
        """Return what widgets made of a guide need."""

    @property
    def pictures(self) -> Pictures:
        """The decoded pictures."""

    def enlarge(self, shot: Screenshot, view: QWidget) -> None:
        """Lay a picture over the whole window."""

    def is_narrow(self) -> bool:
        """Return whether the list of steps has no room beside the page."""

    def can_stay_on_top(self) -> bool:
        """Return whether the window system lets the window stay on top of the browser."""

    def toggle_column(self) -> None:
        """Turn the window into a column beside the browser, or back."""

    def set_language(self, language: str) -> None:
        """Change the language of everything, at once, keeping the place."""

    def dress_buttons(self) -> None:
        """Bring the buttons in step with what the page now expects."""

    def offer(self, control: QWidget) -> None:
        """Give the keyboard to what is to be pressed next."""

    def offer_way_on(self) -> None:
        """Give the keyboard to the button that leads on."""

    def take_notes(self) -> list[Saying]:
        """Return what is to be said on the page that is shown."""

    def refresh(self) -> None:
        """Make all pages anew."""

    def forget_pages(self) -> None:
        """Have all pages but the shown one made anew when they are met."""

    def later(self, act: Callable[[], object]) -> None:
        """Do something once the page is painted."""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Have a screen reader say some words."""
