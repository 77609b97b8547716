"""What is played and where the person is in it, without Qt: progress, route and the sequence of pages."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from assistant.guides.errors import GuideError
from assistant.journey.answers import DOORS
from assistant.journey.progress import Note, Place, resume, route_of, without_what_is_gone
from assistant.journey.route import Route, Stop, doors
from assistant.wizard.session.plan import OVERVIEW, WELCOME, Key, beside, key_of, plan
from assistant.wizard.session.world import Shelf

if TYPE_CHECKING:
    from assistant.guides.model import Guide, Step
    from assistant.journey.progress import Progress
    from assistant.wizard.session.plan import Side
    from assistant.wizard.session.world import World


class Itinerary:
    """The pages to show, in their order. `problem` is the guide that could not be read, until another one is chosen."""

    def __init__(self, world: World, progress: Progress, problem: GuideError | None) -> None:
        self._world = world
        self.problem = problem
        self.shelf = self._shelf_in(progress.language)
        self._stopped_at = progress.place
        self.progress = without_what_is_gone(progress, self.shelf)
        self.route = Route()
        self.plan: tuple[Key, ...] = (WELCOME,)
        self.side: Side | None = None
        self.renew()

    def _shelf_in(self, language: str) -> Shelf:
        try:
            return Shelf(self._world.guides, language)
        except GuideError as error:  # of the folder of all guides
            self.problem = error
            return Shelf(self._world.guides, language, ())

    def renew(self) -> None:
        """Work out the route and the pages anew, after an answer or a guide has changed."""
        try:
            self.route = self._find_route()
        except GuideError as error:
            self.problem, self.route = error, Route()
            self.progress = self.progress.play("").go_to(Place.WELCOME)
        self.plan = plan(self.progress, self.route, self._world.policy.presets, self._offered())

    def _offered(self) -> tuple[str, ...]:
        """Return the doors that can be gone through; before one was chosen, the first of them stands for all."""
        offered = doors(self.shelf, self._world.policy)
        return offered if self.progress.answers.has("door") or not offered else DOORS

    def _find_route(self) -> Route:
        if not self.progress.begun() and self.progress.current is None:
            return Route()  # nothing was chosen yet: no guide need be read
        return route_of(self.progress, self.shelf, self._world.policy)

    def sequence(self) -> tuple[Key, ...]:
        """Return the pages in the order in which they are met, a page beside the way included."""
        if self.side is None:
            return self.plan
        here = key_of(self.progress)
        before = self.plan[: self.plan.index(here) + 1] if here in self.plan else (WELCOME,)
        return (*before, self.side)

    def after(self, key: Key) -> Key | None:
        """Return the page that follows another one, None after the last."""
        sequence = self.sequence()
        return dict(pairwise(sequence)).get(key)

    def arrive(self, key: Key) -> None:
        """Note that a page is shown."""
        if key.place is Place.STEP and isinstance(key.detail, Stop):
            self.progress = self.progress.visit(key.detail).seen(key.detail.guide, self.shelf[key.detail.guide].updated)
        elif key.place is Place.QUESTION:
            self.progress = self.progress.ask(str(key.detail))
        else:
            self.progress = self.progress.go_to(key.place)

    def resume(self) -> tuple[Key, Note | None]:
        """Return the page where the person goes on, and what they are to be told of it; the first page where theirs is gone."""
        note = None
        if self.progress.place is Place.STEP and self._leads_here() and self.route.pages:
            found = resume(self.progress, self.route, self.shelf)
            self.progress = self.progress._replace(current=self.route.pages[found.position])
            note = found.note
        key = key_of(self.progress)
        if key not in self.plan or not self._leads_here() or self.problem is not None:
            key = WELCOME
            self.progress = self.progress.go_to(Place.WELCOME)
        gone = key == WELCOME and self._stopped_at is not Place.WELCOME and self.problem is None
        return key, Note.PLACE_GONE if gone else note

    def _leads_here(self) -> bool:
        """Tell whether a choice, or a link to this step, led to where the person is."""
        at_a_step = self.progress.place is Place.STEP and self.progress.current in self.route.pages
        return self.progress.begun() or at_a_step

    def set_language(self, language: str) -> None:
        """Take the guides in another language, keeping the place."""
        self.progress = self.progress.set_language(language)
        self.shelf = self._shelf_in(language)

    def guide_of(self, stop: Stop) -> tuple[Guide, Step]:
        """Return a stop's guide and step."""
        guide = self.shelf[stop.guide]
        return guide, guide.steps[guide.step_index(stop.step) or 0]

    def main_guide(self) -> Guide:
        """Return the guide that is being played; the last one where the route leads through several."""
        return self.shelf[self.route.pages[-1].guide if self.route.pages else self.progress.guide]

    def play(self, slug: str) -> Key:
        """Play one guide on its own; returns its first page, or the welcome page with the problem when it cannot be read."""
        self.problem, self.side = None, None
        self.progress = self.progress.play(slug)
        self.renew()
        return WELCOME if self.problem else OVERVIEW

    def can_follow(self, address: str) -> bool:
        """Tell whether `guide:slug`, `guide:slug#step` or `#step` leads anywhere; no guide is read for it."""
        return self._named(address)[0] in self.shelf

    def follow(self, address: str) -> Key | None:
        """Follow `guide:slug`, `guide:slug#step` or `#step`; returns the page, None when it leads nowhere.

        A step that a guide has not got leads to the beginning of that guide, a guide that cannot be read to the first page. An
        ending that the way does not lead to is a page beside it: it takes no step away, and Back leads to where one was.
        """
        if not self.can_follow(address):
            return None
        slug, step = self._named(address)
        self.side = None
        try:
            guide = self.shelf[slug]
        except GuideError as error:
            self.problem = error
            return WELCOME
        index = guide.step_index(step)
        found = guide.steps[_first_step(guide) if index is None else index]
        stop = Stop(slug, found.id)
        if found.ending and stop not in self.route.pages:
            return beside(stop)
        self.progress = self.progress.follow(stop)
        self.renew()
        return Key(Place.STEP, stop)

    def title_of(self, address: str) -> str:
        """Return the title of the step or guide that an address leads to, its name where the guide cannot be read."""
        slug, step = self._named(address)
        try:
            guide = self.shelf[slug]
        except GuideError:
            return slug
        index = guide.step_index(step)
        return guide.title if index is None else guide.steps[index].title

    def _named(self, address: str) -> tuple[str, str]:
        """Return the guide and the step that an address names; the guide is the one that is shown where it names none."""
        slug, _, step = address.removeprefix("guide:").partition("#")
        here = self.progress.current
        return slug or (here.guide if here else self.progress.guide), step

    def come_back(self) -> Key:
        """Go back to where the last link was followed from."""
        before = self.progress.came_from[-1]
        self.progress = self.progress.come_back()
        self.renew()
        return Key(Place.STEP, before)


def whole(address: str, slug: str) -> str:
    """Return an address that stands in a guide so that it may be followed from anywhere: `#step` is one of that guide."""
    return f"guide:{slug}{address}" if address.startswith("#") else address


def _first_step(guide: Guide) -> int:
    return next((index for index, step in enumerate(guide.steps) if not step.ending), 0)
