"""Where the links of guides lead a session, and the way back to where they were followed from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from assistant.guides.errors import GuideError
from assistant.guides.links import allowed
from assistant.journey.progress import Place
from assistant.journey.route import Stop
from assistant.wizard.session import addresses
from assistant.wizard.session.plan import FINISH, WELCOME, AtStep, key_of

if TYPE_CHECKING:
    from assistant.journey.progress import Progress
    from assistant.journey.route import Route
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.world import Shelf


class _Way(Protocol):
    """What of a session is known to its links: where one is, and what can be read."""

    shelf: Shelf
    route: Route
    side: Key | None
    problem: GuideError | None

    @property
    def progress(self) -> Progress:
        """All that is remembered of the person's way."""

    def note(self, progress: Progress) -> None:
        """Take note of where a link led."""


class Links:
    """The links that the person of a session follows."""

    def __init__(self, way: _Way) -> None:
        self._way = way
        self._left_end: tuple[Stop, ...] = ()  # the way back as it was when a link was followed from the last page

    def can_follow(self, address: str) -> bool:
        """Return whether an address may be followed: an allowed page, or a place in a guide; no guide is read for it."""
        if addresses.leads_inside(address):
            return addresses.named(address, self._way.progress)[0] in self._way.shelf
        return allowed(address)

    def follow(self, address: str) -> Key | None:
        """Follow `guide:slug`, `guide:slug#step` or `#step`; returns the page, None when it leads nowhere.

        A step that a guide has not got leads to the beginning of that guide, a guide that cannot be read to the first page. An
        ending that the way does not lead to is a page beside it: it takes no step away, and Back leads to where one was.
        """
        if not (addresses.leads_inside(address) and self.can_follow(address)):
            return None
        slug, step = addresses.named(address, self._way.progress)
        self._way.side = None
        try:
            found = self._way.shelf.find(Stop(slug, step)) or addresses.first_step(self._way.shelf[slug])
        except GuideError as error:
            self._way.problem = error
            return WELCOME
        stop = Stop(slug, found.id)
        if found.ending and stop not in self._way.route.pages:
            return AtStep(stop, beside=True)
        at_end = self._way.progress.place is Place.FINISH and bool(self._way.route.pages)
        self._way.note((self._way.progress.at_one_of(self._way.route.pages) if at_end else self._way.progress).follow(stop))
        self._left_end = self._way.progress.came_from if at_end else self._left_end
        return AtStep(stop)

    def title_of(self, address: str) -> str:
        """Return the title of the step or guide that an address leads to, its name where the guide cannot be read."""
        return addresses.title_of(self._way.shelf, *addresses.named(address, self._way.progress))

    def way_back(self) -> Key | None:
        """Return where the last link was followed from, None where none was."""
        before = self._way.progress.came_from
        return None if not before else FINISH if before == self._left_end else AtStep(before[-1])

    def come_back(self) -> Key:
        """Go back to where the last link was followed from."""
        back = self._way.progress.come_back()
        self._way.note(back.go_to(Place.FINISH) if self.way_back() == FINISH else back)
        return key_of(self._way.progress)
