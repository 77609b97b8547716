"""What is known of the person and where they are: progress, route and the sequence of pages. No window is needed for it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, assert_never

from assistant.guides.errors import GuideError
from assistant.journey.answers import DOORS
from assistant.journey.progress import Note, Place, resume, route_of, without_what_is_gone
from assistant.journey.route import Route, Stop, doors
from assistant.wizard.session import addresses
from assistant.wizard.session.plan import OVERVIEW, WELCOME, Asking, AtStep, Beside, OnTheWay, is_beside, key_of, plan, stop_of
from assistant.wizard.session.world import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.guides.model import Guide, Link, Step
    from assistant.journey.answers import Door
    from assistant.journey.progress import Progress
    from assistant.mail.outcomes import Outcome
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.world import Saying, World


class Session:
    """One visit: what is remembered of the person, what is known in memory only, and the pages in their order.

    `problem` is the guide that could not be read, until another one is chosen. `on_unsaved` is told why saving failed, each time
    until `told_unsaved` says that the person knows.
    """

    def __init__(self, world: World, progress: Progress, problem: GuideError | None = None) -> None:
        self.world = world
        self.address = self.program_name = ""  # of the person, and of a program without a sheet that they chose; in memory only
        self.pressed: set[Stop] = set()  # the steps whose page was opened
        self.outcomes: tuple[Outcome, ...] = ()  # of the last check
        self.notes: list[Saying] = []  # to be said on the page where one finds oneself again
        self.on_unsaved: Callable[[str], object] = lambda _: None
        self.told_unsaved = False
        self.problem = problem
        self.shelf = self._shelf_in(progress.language)
        self._stopped_at = progress.place
        self.shelf.learn(progress.came_from)
        self._progress = without_what_is_gone(progress, self.shelf)
        self.route = Route()
        self.plan: tuple[Key, ...] = (WELCOME,)
        self.side: Key | None = None  # the page beside the way that is shown
        self.renew()

    # What is remembered

    @property
    def progress(self) -> Progress:
        """All that is remembered of the person's way; what is done is noted with `note`."""
        return self._progress

    @property
    def language(self) -> str:
        """The language that the person reads."""
        return self.progress.language

    def set_language(self, language: str) -> None:
        """Have the program speak another language, with the guides in it, keeping the place."""
        self._progress = self.progress.set_language(language)
        self.shelf = self._shelf_in(language)
        self.world.set_language(language)

    def save(self) -> str | None:
        """Save; returns the system's words where that failed, which `on_unsaved` is told until it has told the person."""
        reason = self.world.save(self.progress)
        if reason and not self.told_unsaved:
            self.on_unsaved(reason)
        return reason

    def note(self, progress: Progress) -> None:
        """Take note of something that was done; route and pages follow."""
        self._progress = progress
        self.renew()

    def change(self, progress: Progress) -> None:
        """Take note of something that was done, and save it at once."""
        self.note(progress)
        self.save()

    def choose(self, door: Door) -> None:
        """Go through a door; what was answered before stays known."""
        if self.progress.guide or not self.progress.answers.has("door") or self.progress.answers.get("door") != door:
            self.note(self.progress.play("").answer("door", door))

    def choose_guide(self) -> None:
        """Play the only guide that there is; where there are more, none."""
        only = next(iter(self.shelf)) if len(self.shelf) == 1 else ""
        if not only or self.progress.guide != only:
            self.note(self.progress.play(only))

    def try_again(self) -> bool:
        """Forget the guide that could not be read, and return whether all that is needed can be read now."""
        self.problem = None
        self.renew()
        return self.problem is None

    def prove_steps(self) -> None:
        """Note that the check has shown the steps to be done."""
        self.change(self.progress.prove(*self.route.stops))

    def forget(self) -> None:
        """Forget answers, progress, the address and the program's name."""
        self.address = self.program_name = ""
        self.pressed.clear()
        self.outcomes = ()
        self.side = None
        self.change(self.progress.start_again())

    def take_notes(self) -> list[Saying]:
        """Return what is to be said, once."""
        taken, self.notes = self.notes, []
        return taken

    # The way

    def _shelf_in(self, language: str) -> Shelf:
        try:
            return Shelf(self.world.guides, language)
        except GuideError as error:  # of the folder of all guides
            self.problem = error
            return Shelf(self.world.guides, language, ())

    def renew(self) -> None:
        """Work out the route and the pages anew, after an answer or a guide has changed."""
        try:
            self.route = self._find_route()
            if (aside := stop_of(self.side)) is not None:
                self.guide_of(aside)
        except GuideError as error:
            self.problem, self.route, self.side = error, Route(), None
            self._progress = self.progress.play("").go_to(Place.WELCOME)
        self.plan = plan(self.progress, self.route, self.world.policy.presets, self._offered())

    def _offered(self) -> tuple[str, ...]:
        """Return the doors that can be gone through; before one was chosen, the first of them stands for all."""
        offered = doors(self.shelf, self.world.policy)
        return offered if self.progress.answers.has("door") or not offered else DOORS

    def _find_route(self) -> Route:
        found, before = self._route_of_progress(), self.progress
        self._progress = self.shelf.with_ids_of_today(self.progress)
        return found if self.progress == before else self._route_of_progress()

    def _route_of_progress(self) -> Route:
        if not self.progress.begun() and self.progress.current is None:
            return Route()  # nothing was chosen yet: no guide need be read
        return route_of(self.progress, self.shelf, self.world.policy)

    def here(self) -> Key:
        """Return the page that is shown."""
        return key_of(self.progress) if self.side is None else self.side

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

    def nearest(self, key: Key) -> Key:
        """Return a page, where it is one of the way or beside it; else the overview, or the first page where there is none."""
        if is_beside(key) or key in self.plan:
            return key
        return OVERVIEW if OVERVIEW in self.plan else WELCOME

    def openable(self, stop: Stop) -> tuple[Link, ...]:
        """Return the links of a step to pages that may be opened."""
        links = self.guide_of(stop)[1].buttons
        return tuple(link for link in links if self.can_follow(addresses.whole(link.address, stop.guide)))

    def works(self) -> bool:
        """Return whether the last check found that everything works."""
        from assistant.mail.outcomes import Works

        return bool(self.outcomes) and all(isinstance(outcome, Works) for outcome in self.outcomes)

    def turn_to(self, key: Key) -> None:
        """Note that a page is about to be shown: one beside the way belongs to the sequence only while it is."""
        self.side = key if is_beside(key) else None

    def arrive(self, key: Key) -> None:
        """Note that a page is shown; of one beside the way nothing is remembered."""
        self.turn_to(key)
        match key:
            case Beside() | AtStep(beside=True):
                pass
            case OnTheWay.WELCOME:
                self._progress = self.progress.go_to(Place.WELCOME)
            case OnTheWay.ADDRESS:
                self._progress = self.progress.ask(key.value)
            case Asking(question):
                self._progress = self.progress.ask(question)
            case OnTheWay.OVERVIEW:
                self._progress = self.progress.go_to(Place.OVERVIEW)
            case AtStep(stop):
                self._progress = self.progress.visit(stop).seen(stop.guide, self.shelf[stop.guide].updated)
            case OnTheWay.CHECK:
                self._progress = self.progress.go_to(Place.CHECK)
            case OnTheWay.FINISH:
                self._progress = self.progress.go_to(Place.FINISH)
            case _:
                assert_never(key)

    def resume(self, *, greet: bool) -> tuple[Key, Note | None]:
        """Return the page where the person goes on, and what they are to be told of it; the first page where theirs is gone.

        `greet` somebody who comes back.
        """
        note = None
        if self.progress.place is Place.STEP and self._leads_here() and self.route.pages:
            found = resume(self.progress, self.route, self.shelf)
            self._progress = self.progress._replace(current=self.route.pages[found.position])
            note = found.note
        key = key_of(self.progress)
        if key == WELCOME or key not in self.plan or not self._leads_here() or self.problem is not None:
            key = WELCOME
            self._progress = self.progress.go_to(Place.WELCOME)
        if key == WELCOME and self._stopped_at is not Place.WELCOME and self.problem is None:
            return key, Note.PLACE_GONE
        if not greet or key == WELCOME:
            return key, None
        comes_back = bool(self.progress.visited) and not self.notes
        return key, note or (Note.WHERE_ONE_STOPPED if comes_back else None)

    def where_one_stopped(self) -> Key:
        """Return the step where one stopped, to go on with from the first page; the first page of the way where there is none."""
        if self.progress.current in self.route.pages:
            return AtStep(self.progress.current)
        return self.plan[1] if len(self.plan) > 1 else WELCOME

    def _leads_here(self) -> bool:
        """Tell whether a choice, or a link to this step, led to where the person is."""
        at_a_step = self.progress.place is Place.STEP and self.progress.current in self.route.pages
        return self.progress.begun() or at_a_step

    def guide_of(self, stop: Stop) -> tuple[Guide, Step]:
        """Return a stop's guide and step."""
        guide = self.shelf[stop.guide]
        return guide, self.shelf.find(stop) or guide.steps[0]

    def main_guide(self) -> Guide:
        """Return the guide that is being played; the last one where the route leads through several."""
        return self.shelf[self.route.pages[-1].guide if self.route.pages else self.progress.guide]

    def play(self, slug: str) -> Key:
        """Play one guide on its own; returns its first page, or the welcome page with the problem when it cannot be read."""
        self.problem, self.side = None, None
        self.note(self.progress.play(slug))
        return WELCOME if self.problem else OVERVIEW

    def can_follow(self, address: str) -> bool:
        """Return whether an address may be followed: an allowed page, or a place in a guide; no guide is read for it."""
        if addresses.leads_inside(address):
            return addresses.named(address, self.progress)[0] in self.shelf
        from assistant.guides.links import allowed  # the first page has no links

        return allowed(address)

    def follow(self, address: str) -> Key | None:
        """Follow `guide:slug`, `guide:slug#step` or `#step`; returns the page, None when it leads nowhere.

        A step that a guide has not got leads to the beginning of that guide, a guide that cannot be read to the first page. An
        ending that the way does not lead to is a page beside it: it takes no step away, and Back leads to where one was.
        """
        if not (addresses.leads_inside(address) and self.can_follow(address)):
            return None
        slug, step = addresses.named(address, self.progress)
        self.side = None
        try:
            found = self.shelf.find(Stop(slug, step)) or addresses.first_step(self.shelf[slug])
        except GuideError as error:
            self.problem = error
            return WELCOME
        stop = Stop(slug, found.id)
        if found.ending and stop not in self.route.pages:
            return AtStep(stop, beside=True)
        self.note(self.progress.follow(stop))
        return AtStep(stop)

    def title_of(self, address: str) -> str:
        """Return the title of the step or guide that an address leads to, its name where the guide cannot be read."""
        return addresses.title_of(self.shelf, *addresses.named(address, self.progress))

    def come_back(self) -> Key:
        """Go back to where the last link was followed from."""
        self.note(self.progress.come_back())
        return key_of(self.progress)
