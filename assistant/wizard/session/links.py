"""Where the links of guides lead a session, and the way back to where they were followed from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from assistant.guides import anchors
from assistant.guides.errors import GuideError
from assistant.guides.links import allowed, leads_inside
from assistant.guides.model import SheetPart
from assistant.journey.answers import in_force
from assistant.journey.route import Stop, closed_by
from assistant.wizard.session import addresses
from assistant.wizard.session.plan import FINISH, MESSAGE, WELCOME, AtStep, arrived, key_of, stop_of

if TYPE_CHECKING:
    from assistant.guides.model import Guide, Step
    from assistant.journey.progress import Progress
    from assistant.journey.route import Route
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.world import Shelf, World


class _Session(Protocol):
    """What links need of a session."""

    world: World
    shelf: Shelf
    route: Route
    side: Key | None
    problem: GuideError | None

    @property
    def progress(self) -> Progress: ...

    def here(self) -> Key: ...

    def after(self, key: Key) -> Key | None: ...

    def note(self, progress: Progress) -> None: ...

    def guide_of(self, stop: Stop) -> tuple[Guide, Step]: ...


class Links:
    """The links that a session's person follows."""

    def __init__(self, session: _Session) -> None:
        self._session = session
        # The page that is no step from which a link was followed last, and the way back as it was then.
        self._left: tuple[Key, tuple[Stop, ...]] = (WELCOME, ())
        self._led_to: Stop | None = None  # the step to which a link led last
        self._anchors: dict[str, dict[str, Step]] = {}  # of each guide in which an anchor was no step's id

    def can_follow(self, address: str) -> bool:
        """Return whether an address may be followed: an allowed page, a guide, or a step of one, as far as it was read."""
        if not leads_inside(address):
            return allowed(address)
        slug, step = addresses.named(address, self._session.progress)
        shelf = self._session.shelf
        return slug in shelf and (not step or slug not in shelf.read or self._find(slug, step) is not None)

    def _find(self, slug: str, step: str) -> Step | None:
        """Return the step that has or had an id, or that holds the heading which is meant; raises GuideError."""
        found = self._session.shelf.find(Stop(slug, step))
        if found is None and step:
            if slug not in self._anchors:
                self._anchors[slug] = anchors.places(self._session.shelf[slug])
            found = anchors.place(step, self._anchors[slug])
        return found

    def follow(self, address: str) -> Key | None:
        """Follow `guide:slug`, `guide:slug#step` or `#step`; returns the page, None when it leads nowhere.

        A step that a guide has not got leads to the beginning of that guide, a guide that cannot be read to the first page. An
        ending that the way does not lead to is a page beside it: it takes no step away, and Back leads to where one was.
        """
        slug, step = addresses.named(address, self._session.progress)
        if not leads_inside(address) or slug not in self._session.shelf:
            return None
        try:
            found = self._ruled_out(slug) or self._find(slug, step) or self._first_step(slug)
        except GuideError as error:
            self._session.problem = error
            return WELCOME
        finally:
            self._session.side = None
        stop = Stop(slug, found.id)
        if found.ending and stop not in self._session.route.pages:
            return AtStep(stop, beside=True)
        closing = self._closing(slug)
        if closing is not None:  # an ending of the guide was left; it may stand beside the way, of which nothing is remembered
            self._session.note(self._session.progress.meet(closing))
        self._choose_the_other_way()
        here, pages = key_of(self._session.progress), self._session.route.pages
        if here in {MESSAGE, FINISH} and pages:  # no step: the way back leads over the one beside it
            beside = pages[::-1] if here == MESSAGE else pages
            self._session.note(self._session.progress.at_one_of(beside).follow(stop))
            self._left = here, self._session.progress.came_from
        else:
            self._session.note(self._session.progress.follow(stop))
        self._led_to = stop
        return AtStep(stop)

    def _ruled_out(self, slug: str) -> Step | None:
        """Return the ending that says why a guide's way is closed to everybody, unless one leaves it for what it names."""
        stop, here = self._closing(slug), stop_of(self._session.here())
        leaves = here is not None and here.guide == slug and self._session.guide_of(here)[1].ending
        return None if stop is None or leaves else self._session.guide_of(stop)[1]

    def _closing(self, slug: str) -> Stop | None:
        return closed_by(self._session.world.policy, self._session.shelf[slug], self._session.progress.answers)

    def _first_step(self, slug: str) -> Step:
        counted = in_force(self._session.progress.answers, self._session.world.policy.presets)
        return addresses.first_step(self._session.shelf[slug], counted)

    def _choose_the_other_way(self) -> None:
        """Note that the program shall not sign in with Google, where a link leads on from how it does."""
        here = stop_of(key_of(self._session.progress))
        if here is None or here not in self._session.route.pages:
            return
        if self._session.guide_of(here)[1].sheet_part is SheetPart.SIGN_IN:
            self._session.note(self._session.progress.answer("google-sign-in", "no"))

    def is_closed(self, address: str) -> bool:
        """Tell whether an address leads to the ending that closes its guide to everybody, in place of what it names."""
        try:
            return self._ruled_out(addresses.named(address, self._session.progress)[0]) is not None
        except GuideError:
            return False

    def title_of(self, address: str) -> str:
        """Return the title of the step or guide that an address leads to, its name where the guide cannot be read."""
        slug, step = addresses.named(address, self._session.progress)
        try:
            ruled_out = self._ruled_out(slug)
        except GuideError:
            return slug
        return addresses.title_of(self._session.shelf, slug, step) if ruled_out is None else ruled_out.title

    def way_back(self) -> Key | None:
        """Return where the last link was followed from, None where none was."""
        before = self._session.progress.came_from
        left, came_from = self._left
        return None if not before else left if before == came_from else AtStep(before[-1])

    def undone(self, key: Key) -> Key | None:
        """Undo the link that led to where one is, where one turns back from there; returns the page that it was followed from.

        None where no link led there, or where `key`, the page turned to, does not lie behind.
        """
        landed = None if self._led_to is None else AtStep(self._led_to)
        if landed != self._session.here() or self._session.after(key) != landed:
            return None
        self._led_to = None
        return self.come_back() if self.way_back() is not None else None

    def come_back(self) -> Key:
        """Go back to where the last link was followed from."""
        key = self.way_back()
        back = self._session.progress.come_back()
        self._session.note(back if key is None else arrived(back, key))
        return key_of(self._session.progress)
