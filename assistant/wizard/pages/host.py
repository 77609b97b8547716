"""What a page may ask of whatever shows it: all of the window that pages see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget, QWizardPage

    from assistant.guides.model import Screenshot
    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.guide_view.picture_decoding import Pictures
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.session import Session


class Host(Protocol):
    """Shows the pages of a session one at a time, and does for pages what concerns more than one of them."""

    session: Session
    colours: Theme
    in_column: bool

    @property
    def pictures(self) -> Pictures:
        """The decoded pictures."""

    def is_narrow(self) -> bool:
        """Return whether the list of steps has no room beside the page."""

    def currentPage(self) -> QWizardPage | None:
        """Return the page that is shown."""

    def go(self, key: Key) -> None:
        """Show a page of the plan or beside it, whatever lies between."""

    def lead_on(self) -> None:
        """Turn to the page that follows."""

    def offer_way_on(self) -> None:
        """Give the keyboard to the button that leads on."""

    def dress(self) -> None:
        """Bring title, buttons and list of steps in step with the page that is shown."""

    def refresh(self) -> None:
        """Make all pages anew."""

    def forget(self) -> None:
        """Forget answers and progress."""

    def set_language(self, language: str) -> None:
        """Change the language of everything, at once, keeping the place."""

    def toggle_column(self) -> None:
        """Turn the window into a column beside the browser, or back."""

    def goes_aside(self) -> bool:
        """Return whether the window is to become a column by itself once a page was opened."""

    def enlarge(self, shot: Screenshot, view: QWidget) -> None:
        """Lay a picture over the whole window."""

    def later(self, act: Callable[[], object]) -> None:
        """Do something once the page is painted."""
