"""How far a person has come: what is done, where they are. Every change gives a new value."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from assistant.guides.errors import GuideError
from assistant.journey.answers import NOTHING_KNOWN, UNKNOWN, Answers, in_force
from assistant.journey.route import NO_POLICY, Policy, Route, Stop, closed_by, minutes, route, route_alone, route_to

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from assistant.guides.minutes import Minutes
    from assistant.guides.model import Guide


LONGEST_WAY_BACK = 20  # links


class State(StrEnum):
    """What is known of a step."""

    TO_DO = "to-do"
    SAID_DONE = "said-done"  # the person says so
    PROVEN = "proven"  # the check says so


# Asked like questions; what is typed there is never among the answers, and never written.
ASKED_FOR_ADDRESS = "address"
ASKED_FOR_MESSAGE = "message"


class Place(StrEnum):
    """The kind of page a person is on."""

    WELCOME = "welcome"
    QUESTION = "question"
    OVERVIEW = "overview"
    STEP = "step"
    CHECK = "check"
    FINISH = "finish"


class Progress(NamedTuple):
    """All that is remembered between two starts; never the address or a password.

    `guide` is the slug of a guide that is played on its own, empty on a journey through a door. `question` names the question of
    `Place.QUESTION`, `current` the stop of `Place.STEP`; `came_from` are the stops that links were followed from, the latest
    last. `guide_dates` are the guides' dates as they were when last seen, `columns` tells for each screen whether the window was
    a column there, `takes_letters` whether the app password is taken from the clipboard without being pasted.
    """

    answers: Answers = NOTHING_KNOWN
    place: Place = Place.WELCOME
    question: str = ""
    guide: str = ""
    current: Stop | None = None
    came_from: tuple[Stop, ...] = ()
    visited: frozenset[Stop] = frozenset()
    said_done: frozenset[Stop] = frozenset()
    proven: frozenset[Stop] = frozenset()
    skipped: frozenset[Stop] = frozenset()
    language: str = ""
    guide_dates: tuple[tuple[str, date], ...] = ()
    columns: tuple[tuple[str, bool], ...] = ()
    takes_letters: bool = True

    def state(self, stop: Stop) -> State:
        """Return what is known of a step."""
        if stop in self.proven:
            return State.PROVEN
        return State.SAID_DONE if stop in self.said_done else State.TO_DO

    def is_skipped(self, stop: Stop) -> bool:
        """Tell whether the person said that they go on without a step, and did not do it since."""
        return self.state(stop) is State.TO_DO and stop in self.skipped

    def is_open(self, stop: Stop) -> bool:
        """Tell whether a step is still ahead: neither done nor skipped. One that was only seen is."""
        return self.state(stop) is State.TO_DO and stop not in self.skipped

    def answer(self, name: str, value: str) -> Progress:
        """Give or change an answer; how one program signs in tells nothing of another one.

        Raises ValueError when there is no such question or answer.
        """
        another = name == "program" and self.answers.get("program") not in {value, UNKNOWN}
        answers = self.answers.without("google-sign-in") if another else self.answers
        return self._replace(answers=answers.with_(name, value))

    def ask(self, question: str) -> Progress:
        """Go to the page of a question."""
        return self._replace(place=Place.QUESTION, question=question)

    def go_to(self, place: Place) -> Progress:
        """Go to a page that is neither a question nor a step; the step one was at stays known."""
        return self._replace(place=place)

    def visit(self, stop: Stop) -> Progress:
        """Go to a step."""
        return self.meet(stop)._replace(place=Place.STEP, current=stop)

    def meet(self, stop: Stop) -> Progress:
        """Note that a step was seen, staying where one is."""
        return self._replace(visited=self.visited | {stop})

    def follow(self, stop: Stop) -> Progress:
        """Go to a step by a link, remembering where it was followed from."""
        behind = () if self.current is None else (self.current,)
        return self.visit(stop)._replace(came_from=(*self.came_from, *behind)[-LONGEST_WAY_BACK:])

    def at_one_of(self, stops: Sequence[Stop]) -> Progress:
        """Stand at one of these, the last one unless one does so already."""
        return self if self.current in stops else self._replace(current=stops[-1])

    def come_back(self) -> Progress:
        """Go back to where the last link was followed from, which may not have been seen; without one nothing changes."""
        if not self.came_from:
            return self
        return self._replace(place=Place.STEP, current=self.came_from[-1], came_from=self.came_from[:-1])

    def say_done(self, stop: Stop) -> Progress:
        """Note that the person says a step is done; what is proven stays so."""
        return self._replace(said_done=self.said_done | {stop}, skipped=self.skipped - {stop})

    def prove(self, *stops: Stop) -> Progress:
        """Note that the check has proven steps."""
        return self._replace(proven=self.proven | {*stops}, skipped=self.skipped - {*stops})

    def go_on_without(self, stop: Stop) -> Progress:
        """Note that the person skips a step; one that is done stays done."""
        return self._replace(skipped=self.skipped | {stop}) if self.state(stop) is State.TO_DO else self

    def play(self, guide: str) -> Progress:
        """Play one guide on its own, or go back to the journey through a door with an empty slug."""
        return self._replace(guide=guide, current=None, came_from=())

    def set_language(self, language: str) -> Progress:
        """Change the language and nothing else."""
        return self._replace(language=language)

    def seen(self, slug: str, updated: date | None) -> Progress:
        """Note a guide's date, so that a later start can tell that the guide has changed."""
        others = tuple(pair for pair in self.guide_dates if pair[0] != slug)
        return self._replace(guide_dates=others if updated is None else tuple(sorted((*others, (slug, updated)))))

    def column(self, screen: str) -> bool:
        """Tell whether the window was last a column on this screen."""
        return dict(self.columns).get(screen, False)

    def with_column(self, screen: str, column: bool) -> Progress:  # noqa: FBT001 - the value is what is stored
        """Note whether the window is a column on this screen."""
        others = tuple(pair for pair in self.columns if pair[0] != screen)
        return self._replace(columns=tuple(sorted((*others, (screen, column)))))

    def stops(self) -> Iterator[Stop]:
        """Yield every stop that is remembered, some more than once."""
        yield from self.came_from
        yield from () if self.current is None else (self.current,)
        for stops in (self.visited, self.said_done, self.proven, self.skipped):
            yield from stops

    def begun(self) -> bool:
        """Tell whether a door or a guide was chosen."""
        return bool(self.guide) or self.answers.has("door")

    def start_again(self) -> Progress:
        """Forget the answers and everything done; language and window stay as the person likes them."""
        return Progress(language=self.language, columns=self.columns, takes_letters=self.takes_letters)


def without_what_is_gone(progress: Progress, guides: Mapping[str, Guide], policy: Policy = NO_POLICY) -> Progress:
    """Return progress without a guide that is not there any more, and without steps to come back to that cannot be shown."""
    came_from = tuple(
        stop for stop in progress.came_from if _is_there(stop, guides) and _closed(stop, progress, guides, policy) in {None, stop}
    )
    if not progress.guide or progress.guide in guides:
        return progress._replace(came_from=came_from)
    place = progress.place if progress.place is Place.STEP else Place.WELCOME  # the step may be of another guide
    return progress._replace(guide="", place=place, came_from=came_from)


def _is_there(stop: Stop, guides: Mapping[str, Guide]) -> bool:
    try:
        return stop.guide in guides and guides[stop.guide].step_index(stop.step) is not None
    except GuideError:
        return False


class Note(StrEnum):
    """What a person is told when they come back."""

    STEP_GONE = "step-gone"  # the step they were at is no longer on the route
    GUIDE_UPDATED = "guide-updated"  # the step is there, in a guide that has changed since
    PLACE_GONE = "place-gone"  # there is no such page on the route
    WHERE_ONE_STOPPED = "where-one-stopped"  # all is as it was


class Resumption(NamedTuple):
    """Where to go on: a position in `Route.pages`, and what to say about it, if anything."""

    position: int = 0
    note: Note | None = None


def route_of(progress: Progress, guides: Mapping[str, Guide], policy: Policy = NO_POLICY) -> Route:
    """Return the route that a person is on: that of their answers or of the guide they play, or where a link led them off it.

    An ending that is not on the route leads nobody off it: nothing would follow, and the rest of the way would be gone. One that
    closes a guide to everybody is met first, and left by a link of its own alone.
    """
    alone = guides.get(progress.guide)
    usual = route(progress.answers, guides, policy) if alone is None else route_alone(alone, policy, progress.answers)
    at = progress.current
    if at is None or at in usual.pages or at.guide not in guides or not _is_to_do(guides[at.guide], at.step):
        return usual
    if (ending := _closed(at, progress, guides, policy)) is not None:
        return Route(ending=ending)
    return route_to(guides[at.guide], at.step, in_force(progress.answers, policy.presets), progress.visited)


def _closed(stop: Stop, progress: Progress, guides: Mapping[str, Guide], policy: Policy) -> Stop | None:
    """Return the ending that closes a stop's guide to everybody, None for who has met it."""
    ending = closed_by(policy, guides[stop.guide], progress.answers)
    return None if ending in progress.visited else ending


def _is_to_do(guide: Guide, step_id: str) -> bool:
    index = guide.step_index(step_id)
    return index is not None and not guide.steps[index].ending


def _first_open(progress: Progress, pages: tuple[Stop, ...]) -> int:
    ahead = (index for index, stop in enumerate(pages) if progress.is_open(stop))
    return next(ahead, max(0, len(pages) - 1))


def resume(progress: Progress, on: Route, guides: Mapping[str, Guide]) -> Resumption:
    """Return where a person goes on: at the step's id, or at the first step not done when there is no such step any more.

    `on` is that of `route_of`.
    """
    if progress.current is None:
        return Resumption()
    if progress.current not in on.pages:
        return Resumption(_first_open(progress, on.pages), Note.STEP_GONE)
    slug = progress.current.guide
    before = dict(progress.guide_dates).get(slug)
    changed = before is not None and slug in guides and guides[slug].updated != before
    return Resumption(on.pages.index(progress.current), Note.GUIDE_UPDATED if changed else None)


def minutes_left(progress: Progress, on: Route, guides: Mapping[str, Guide]) -> Minutes:
    """Return how many whole minutes the steps ahead take: none when all are behind or no guide gives an estimate."""
    return minutes((stop for stop in on.stops if progress.is_open(stop)), on, guides)
