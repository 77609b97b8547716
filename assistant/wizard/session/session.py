"""What is known of the person and where they are: progress, route and the sequence of pages. No window is needed for it."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from assistant.guides.errors import GuideError
from assistant.journey.answers import DOORS, GMAIL, known_by
from assistant.journey.progress import Note, Place, route_of, without_what_is_gone
from assistant.journey.route import Route, doors
from assistant.wizard.session.letters import Letters
from assistant.wizard.session.plan import (
    GUIDE,
    OVERVIEW,
    WELCOME,
    AtStep,
    arrived,
    before_check,
    is_beside,
    key_of,
    plan,
    stop_of,
)
from assistant.wizard.session.world import Sheets, Shelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.guides.model import Guide, Step
    from assistant.journey.answers import AskedName, Door
    from assistant.journey.progress import Progress
    from assistant.journey.route import Stop
    from assistant.mail.outcomes import Outcome
    from assistant.wizard.session.links import Links
    from assistant.wizard.session.plan import Explained, Key
    from assistant.wizard.session.world import Saying, World


class Session:
    """One visit: what is remembered of the person, what is known in memory only, and the pages in their order.

    `problem` is the guide that could not be read, until another one is chosen. `on_unsaved` is told why saving failed, each time
    until `told_unsaved` says that the person knows.
    """

    def __init__(self, world: World, progress: Progress, problem: GuideError | None = None) -> None:
        self.world, self.problem, self.letters = world, problem, Letters()
        self.address = self.program_name = ""  # of the person, and of a program without a sheet that they chose; in memory only
        self.pressed: set[Stop] = set()  # the steps whose page was opened
        self.outcomes: tuple[Outcome, ...] = ()  # of the last check
        self.explained: Explained | None = None  # the message at its door, if it was
        self.sheets = Sheets(world.sheet)
        self.notes: list[Saying] = []  # to be said on the page where one finds oneself again
        self.on_unsaved: Callable[[str], object] = lambda _: None
        self.told_unsaved = False
        self.shelf, self._stopped_at = self._shelf_in(progress.language), progress.place
        self._entered: tuple[Progress, Progress, Key] | None = None  # before and after a door, and the page behind it
        self.shelf.learn(progress.came_from)
        self._progress = without_what_is_gone(progress, self.shelf, world.policy)
        self._asked_with: tuple[object, tuple[AskedName, ...]] = (None, ())  # what is asked, and of whom: many ways are tried
        self.plan: tuple[Key, ...] = (WELCOME,)
        self.side: Key | None = None  # the page beside the way that is shown
        self.renew()

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

    def choose_guide(self) -> None:
        """Play the only guide that there is; where there are more, none."""
        only = next(iter(self.shelf)) if len(self.shelf) == 1 else ""
        if not only or self.progress.guide != only:
            self.note(self.progress.play(only))

    def prove_steps(self) -> None:
        """Note that the check has shown the steps before it to be done."""
        self.change(self.progress.prove(*before_check(self.plan)))

    def know(self, address: str) -> None:
        """Take note of the person's address, "" for none: what it tells is not asked, and all that is remembered of it."""
        self.check_as(address)
        known, answers = known_by(address), self.progress.answers.without("address")
        answers = known.over(answers.without("account") if known.get("address") == GMAIL else answers)
        self.note(self._on_the_way(self.progress._replace(answers=answers)))

    def check_as(self, address: str) -> None:
        """Take note of the address that is checked: what the check has shown of another one does not count any more."""
        if self.address not in {"", address}:
            self.forget_check()
        self.address = address

    def forget_check(self) -> None:
        """Take note that what the check has shown does not count any more: it was of another address, or of other letters."""
        self.outcomes = ()
        self.note(self.progress._replace(proven=self.progress.proven.difference(self.route.stops)))

    def answer(self, name: AskedName, value: str) -> None:
        """Take note of an answer, and save it at once."""
        self.change(self._on_the_way(self.progress.answer(name, value)))

    def forget(self) -> None:
        """Forget answers, progress, the address and the program's name."""
        self.address = self.program_name = ""
        self.explained, self.outcomes, self.side = None, (), None
        self.letters.forget()
        self.pressed.clear()
        self.sheets.forget()
        self.change(self.progress.start_again())

    def take_notes(self) -> list[Saying]:
        """Return what is to be said, once."""
        taken, self.notes = self.notes, []
        return taken

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
        self.plan = plan(self.progress, self.route, self._asked(), self.world.policy.presets, self._offered())

    def _asked(self) -> tuple[AskedName, ...]:
        if self.progress.guide or not self.route.pages:
            return ()
        known = self.progress.answers, self.world.policy, self.language
        if self._asked_with[0] != known:
            from assistant.journey.asking import questions  # before a door is chosen nothing is asked

            self._asked_with = known, questions(self.progress.answers, self.shelf, self.world.policy)
        return self._asked_with[1]

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

    def _on_the_way(self, progress: Progress) -> Progress:
        """Return the progress of somebody who goes the way of what is known now: a step where they were may be none of it."""
        try:
            usual = route_of(progress._replace(current=None), self.shelf, self.world.policy)
        except GuideError:
            return progress  # this is told where the way is worked out
        return progress if progress.current in usual.pages else progress._replace(current=None, came_from=())

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
        return dict(pairwise(self.sequence())).get(key)

    def nearest(self, key: Key) -> Key:
        """Return a page, where it is one of the way or beside it; else the overview, or the first page where there is none."""
        if is_beside(key) or key in self.plan:
            return key
        if OVERVIEW in self.plan:
            return OVERVIEW
        return GUIDE if self.route.pages else WELCOME

    def turn_to(self, key: Key) -> None:
        """Note that a page is about to be shown: one beside the way belongs to the sequence only while it is."""
        self.side = key if is_beside(key) else None

    def arrive(self, key: Key) -> None:
        """Note that a page is shown; of one beside the way nothing is remembered."""
        self.turn_to(key)
        self.letters.arrive(key)
        if key == WELCOME:
            self._undo_door()
        self._progress = arrived(self.progress, key)
        if isinstance(key, AtStep) and not key.beside:
            self._progress = self.progress.seen(key.stop.guide, self.shelf[key.stop.guide].updated)

    def resume(self, *, greet: bool) -> tuple[Key, Note | None]:
        """Return the page where the person goes on, and what they are to be told of it; the first page where theirs is gone.

        `greet` somebody who comes back.
        """
        key, note = WELCOME, None
        if self.progress.place is not Place.WELCOME:
            from assistant.wizard.session import going_on  # nobody new comes back

            self._progress, key, note = going_on.resumed(self.progress, self.route, self.plan, self.shelf)
        if key == WELCOME or self.problem is not None:
            key, self._progress = WELCOME, self.progress.go_to(Place.WELCOME)
            gone = self._stopped_at is not Place.WELCOME and self.problem is None
            return key, Note.PLACE_GONE if gone else None
        comes_back = bool(self.progress.visited) and not self.notes
        return key, (note or (Note.WHERE_ONE_STOPPED if comes_back else None)) if greet else None

    def enter(self, door: Door) -> Key:
        """Go through a door; returns the page behind it, or the first one with the problem, where everything is as it was.

        What was answered and done at this door before is still there.
        """
        before, self.problem = self.progress, None
        same = not before.guide and before.answers.has("door") and before.answers.get("door") == door
        self.note(before if same else before.play("").answer("door", door))
        if self.problem is not None:
            self.note(before)
            return WELCOME
        self._entered = (before, self.progress, self.plan[1])
        return self.plan[1]

    def _undo_door(self) -> None:
        if self._entered is not None:
            from assistant.wizard.session import going_on  # nobody new comes back

            self.note(going_on.unless_in_vain(*self._entered, self.progress))
            self._entered = None

    def where_one_stopped(self) -> Key | None:
        """Return the page to go on with from the first page, None where one has not begun."""
        if not self.progress.begun() or len(self.plan) == 1 or is_beside(self.plan[1]):
            return None
        from assistant.wizard.session import going_on  # nobody new goes on

        return going_on.where(self.progress, self.route, self.plan)

    @cached_property
    def links(self) -> Links:
        """The links that the person follows."""
        from assistant.wizard.session.links import Links  # the first page has none

        return Links(self)

    def guide_of(self, stop: Stop) -> tuple[Guide, Step]:
        """Return a stop's guide and step."""
        return self.shelf[stop.guide], self.shelf.find(stop) or self.shelf[stop.guide].steps[0]

    def main_guide(self) -> Guide:
        """Return the guide that is being played; the last one where the route leads through several."""
        return self.shelf[self.route.pages[-1].guide if self.route.pages else self.progress.guide]

    def play(self, slug: str) -> Key:
        """Play one guide on its own; returns its first page, or the welcome page with the problem when it cannot be read."""
        self.problem, self.side = None, None
        self.note(self.progress.play(slug))
        return WELCOME if self.problem else OVERVIEW
