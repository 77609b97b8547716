"""What is played and where one is in it, without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.guides.model import Guide, Picture, Screenshot, Step
from assistant.journey.answers import answers_from
from assistant.journey.progress import Note, Place, Progress, State
from assistant.journey.route import Policy, Stop
from assistant.wizard.session.plan import (
    ABOUT,
    ADDRESS,
    CHECK,
    EXPLAIN,
    FINISH,
    GUIDE,
    MESSAGE,
    OVERVIEW,
    WELCOME,
    Asking,
    AtStep,
    Key,
    arrived,
    is_proven,
)
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import Shelf, World

ASKED = Asking("program")
SET_UP = Progress(answers=answers_from([("door", "set-up"), ("two-step", "on"), ("program", "printer")]), language="en")
STEPS = tuple(Stop("app-password", step) for step in ("open-account", "make-app-password", "enter-values"))
FIRST, MAKE, LAST = STEPS
ENDING, OF_REMOVAL = Stop("app-password", "advanced-protection"), Stop("remove-access", "delete")
ALL_DONE = SET_UP.visit(LAST)._replace(said_done=frozenset(STEPS))


@pytest.fixture
def begin(make_world: Callable[..., World]) -> Callable[..., Session]:
    def made(progress: Progress = SET_UP, problem: GuideError | None = None, **world: Any) -> Session:
        return Session(make_world(**world), progress, problem)

    return made


class Broken:
    """Guides of which some cannot be read."""

    def __init__(self, guides: Library, *slugs: str) -> None:
        self._guides, self._broken = guides, slugs

    def slugs(self) -> tuple[str, ...]:
        return self._guides.slugs()

    def languages(self, slug: str) -> tuple[str, ...]:
        return self._guides.languages(slug)

    def guide(self, slug: str, language: str) -> Guide:
        if slug in self._broken:
            raise GuideError(f"{slug}.md", 7, "The front matter is not closed.")
        return self._guides.guide(slug, language)

    def screenshot(self, guide: Guide, picture: Picture, language: str) -> Screenshot:
        return self._guides.screenshot(guide, picture, language)


class Changed(Broken):
    """Guides whose first step is gone, or has another name."""

    def guide(self, slug: str, language: str) -> Guide:
        guide = super().guide(slug, language)
        steps: list[Step] = [step if step.id != "make-app-password" else replace(step, id="make-anew") for step in guide.steps]
        return replace(guide, steps=tuple(steps))


def test_before_a_door_is_chosen_no_guide_is_read(begin: Callable[..., Session], library: Library) -> None:
    empty = Broken(library, *library.slugs())
    made = begin(Progress(language="en"), guides=empty)
    assert made.problem is None
    assert made.route.pages == ()
    assert made.plan[0] == WELCOME


def test_the_route_follows_the_answers(begin: Callable[..., Session]) -> None:
    made = begin()
    steps = [stop.step for stop in made.route.stops]
    assert "two-step" not in steps
    made.note(made.progress.answer("two-step", "off"))
    assert "two-step" in [stop.step for stop in made.route.stops]


def test_a_guide_that_cannot_be_read_is_told_and_the_first_page_shown(begin: Callable[..., Session], library: Library) -> None:
    made = begin(guides=Broken(library, "app-password"))
    assert made.problem is not None
    assert made.problem.line == 7
    assert made.progress.place is Place.WELCOME
    assert made.progress.answers == SET_UP.answers


def test_playing_a_guide_that_cannot_be_read(begin: Callable[..., Session], library: Library) -> None:
    made = begin(Progress(language="en"), guides=Broken(library, "remove-access"))
    assert made.play("remove-access") == WELCOME
    assert made.problem is not None
    assert made.play("app-password") == OVERVIEW
    assert made.problem is None


def test_the_page_after_another(begin: Callable[..., Session]) -> None:
    made = begin(Progress(guide="remove-access", language="en"))
    sequence = made.sequence()
    assert sequence[:2] == (WELCOME, OVERVIEW)
    assert sequence[-1] == FINISH
    assert made.after(WELCOME) == OVERVIEW
    assert made.after(FINISH) is None
    assert made.after(ABOUT) is None


def test_a_page_beside_the_way_comes_after_where_one_is(begin: Callable[..., Session]) -> None:
    made = begin()
    stop = made.route.stops[1]
    made.arrive(AtStep(stop))
    made.side = ABOUT
    assert made.sequence()[-2:] == (AtStep(stop), ABOUT)
    made.note(made.progress.ask("nothing of the kind"))
    assert made.sequence() == (WELCOME, ABOUT)


def test_arriving_is_remembered(begin: Callable[..., Session]) -> None:
    made = begin()
    stop = made.route.stops[0]
    made.arrive(ASKED)
    assert (made.progress.place, made.progress.question) == (Place.QUESTION, "program")
    made.arrive(AtStep(stop))
    assert made.progress.current == stop
    assert stop in made.progress.visited
    assert dict(made.progress.guide_dates)[stop.guide] == made.shelf[stop.guide].updated
    made.arrive(FINISH)
    assert made.progress.place is Place.FINISH


def test_one_goes_on_at_the_steps_id(begin: Callable[..., Session]) -> None:
    stop = MAKE
    made = begin(SET_UP.visit(stop))
    assert made.resume(greet=True) == (AtStep(stop), Note.WHERE_ONE_STOPPED)


def test_who_comes_back_is_greeted_once(begin: Callable[..., Session]) -> None:
    stop = MAKE
    assert begin(SET_UP.visit(stop)).resume(greet=False) == (AtStep(stop), None)
    assert begin(SET_UP.ask("program")).resume(greet=True) == (ASKED, None)  # nobody has been at a step yet
    told = begin(SET_UP.visit(stop))
    told.notes.append(lambda _: "Something else.")
    assert told.resume(greet=True) == (AtStep(stop), None)
    assert [saying("en") for saying in told.take_notes()] == ["Something else."]
    assert told.take_notes() == []


def test_a_step_that_is_gone_leads_to_the_first_one_not_done(begin: Callable[..., Session], library: Library) -> None:
    first = FIRST
    made = begin(SET_UP.say_done(first).visit(MAKE), guides=Changed(library))
    key, note = made.resume(greet=True)
    assert note is Note.STEP_GONE
    assert key == AtStep(made.route.stops[1])


def test_an_updated_guide_is_told(begin: Callable[..., Session]) -> None:
    stop = MAKE
    from_long_ago = SET_UP.visit(stop).seen("app-password", date(2020, 1, 1))
    assert begin(from_long_ago).resume(greet=True) == (AtStep(stop), Note.GUIDE_UPDATED)


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (SET_UP.ask("program"), ASKED),
        (SET_UP.ask("program")._replace(came_from=(Stop("gone", "one"), Stop("app-password", "gone"))), ASKED),
        (Progress(guide="remove-access", language="en").go_to(Place.OVERVIEW), OVERVIEW),
        (SET_UP.go_to(Place.OVERVIEW), AtStep(FIRST)),  # it stands beside the way through a door
        (SET_UP.ask("admin"), AtStep(FIRST)),
        (SET_UP.ask(""), AtStep(FIRST)),
        (SET_UP.go_to(Place.FINISH), FINISH),
        (SET_UP.go_to(Place.STEP), AtStep(FIRST)),
        (Progress(language="en").visit(OF_REMOVAL), AtStep(OF_REMOVAL)),
    ],
    ids=[
        "question",
        "steps to come back to that are gone",
        "overview",
        "overview of a door",
        "question that is not asked any more",
        "unknown question",
        "finish",
        "no step",
        "only a step",
    ],
)
def test_every_place_is_found_again(begin: Callable[..., Session], progress: Progress, expected: Key) -> None:
    made = begin(progress)
    key, note = made.resume(greet=False)
    assert key == expected
    assert note is None
    assert key in made.plan
    assert made.progress.came_from == ()


@pytest.mark.parametrize(
    "progress",
    [
        Progress(language="en").ask("admin"),
        Progress(place=Place.FINISH, language="en"),
        Progress(place=Place.OVERVIEW, guide="gone", language="en"),
        SET_UP.play("gone").go_to(Place.OVERVIEW),
        Progress(language="en").visit(Stop("app-password", "gone")),
        Progress(language="en").visit(MAKE).go_to(Place.CHECK),
    ],
    ids=["a question and no door", "no choice", "no guide", "no guide but a door", "no step", "only a step"],
)
def test_who_stopped_at_a_place_that_is_gone_is_told_on_the_first_page(begin: Callable[..., Session], progress: Progress) -> None:
    made = begin(progress)
    assert made.resume(greet=True) == (WELCOME, Note.PLACE_GONE)
    assert made.progress.place is Place.WELCOME
    assert made.progress.answers == progress.answers
    assert made.progress.visited == progress.visited


def test_what_cannot_be_read_is_told_before_one_goes_on(begin: Callable[..., Session]) -> None:
    made = begin(SET_UP.go_to(Place.FINISH), GuideError("mine.md", 1, "There is no such file or folder."))
    assert made.resume(greet=True) == (WELCOME, None)


def test_a_folder_of_guides_that_cannot_be_read_is_told(begin: Callable[..., Session], library: Library) -> None:
    class Locked(Broken):
        def slugs(self) -> tuple[str, ...]:
            raise GuideError("guides", 1, "The folder cannot be read: Permission denied.")

    made = begin(SET_UP.go_to(Place.FINISH), guides=Locked(library))
    assert made.resume(greet=True) == (WELCOME, None)
    assert made.problem is not None
    assert (len(made.shelf), "app-password" in made.shelf) == (0, False)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("guide:remove-access", OF_REMOVAL),
        ("guide:remove-access#delete", OF_REMOVAL),
        ("#make-app-password", MAKE),
        ("guide:nowhere", None),
        ("#nowhere", FIRST),
        ("guide:remove-access#nowhere", OF_REMOVAL),
    ],
)
def test_a_link_is_followed(begin: Callable[..., Session], address: str, expected: Stop | None) -> None:
    made = begin(SET_UP.visit(LAST))
    key = made.links.follow(address)
    if expected is None:
        assert key is None
        assert made.progress.current == LAST
        return
    assert key == AtStep(expected)
    assert key in made.plan
    assert made.links.way_back() == AtStep(LAST)
    assert made.links.come_back() == AtStep(LAST)
    assert made.progress.came_from == ()
    assert made.links.way_back() is None


@pytest.mark.parametrize("at", [LAST, Stop("app-password", "gone"), None], ids=["a step", "one that is gone", "none"])
def test_from_the_last_page_a_guide_leads_back_to_it(begin: Callable[..., Session], at: Stop | None) -> None:
    made = begin(SET_UP._replace(current=at).go_to(Place.FINISH))
    before = made.route
    made.links.follow("guide:remove-access#delete")
    assert CHECK not in made.plan  # there is nothing left that could be checked
    made.links.follow("guide:security-alert")
    assert made.links.come_back() == AtStep(OF_REMOVAL)
    assert (made.links.way_back(), made.links.come_back()) == (FINISH, FINISH)
    assert (made.here(), made.route, made.progress.came_from) == (FINISH, before, ())


@pytest.mark.parametrize("place", [Place.STEP, Place.CHECK])
@pytest.mark.parametrize("slug", ["", "app-password"])
def test_a_link_to_an_ending_takes_nothing_of_the_way_away(begin: Callable[..., Session], place: Place, slug: str) -> None:
    made = begin(SET_UP.visit(LAST).go_to(place)._replace(guide=slug))
    progress, route, way = made.progress, made.route, made.plan
    key = made.links.follow("#use-google-sign-in")
    assert key == AtStep(Stop("app-password", "use-google-sign-in"), beside=True)
    assert (made.progress, made.route, made.plan) == (progress, route, way)


def test_an_ending_that_was_left_behind_takes_nothing_away_either(begin: Callable[..., Session]) -> None:
    away = begin(SET_UP.visit(Stop("app-password", "ask-admin")).go_to(Place.CHECK))
    assert away.plan == begin(SET_UP.go_to(Place.CHECK)).plan
    assert away.resume(greet=False) == (CHECK, None)


def test_an_ending_of_the_way_is_followed_as_any_step(begin: Callable[..., Session]) -> None:
    made = begin(SET_UP.answer("program", "thunderbird").answer("google-sign-in", "yes"))
    assert made.route.ending == Stop("app-password", "use-google-sign-in")
    assert made.links.follow("guide:app-password#use-google-sign-in") == AtStep(made.route.ending)


def test_the_guide_that_is_played(begin: Callable[..., Session]) -> None:
    assert begin().main_guide().slug == "app-password"
    alerted = begin(SET_UP._replace(answers=SET_UP.answers.with_("alert", "yes")))
    assert alerted.route.pages[0].guide == "security-alert"
    assert alerted.main_guide().slug == "app-password"


def test_another_language_keeps_the_place(begin: Callable[..., Session]) -> None:
    made = begin(SET_UP.visit(MAKE))
    before = made.guide_of(MAKE)[1].title
    made.set_language("fr")
    assert made.guide_of(MAKE)[1].title != before
    assert made.progress.current == MAKE


def test_a_shelf_reads_a_guide_when_it_is_taken_and_only_once(library: Library) -> None:
    shelf = Shelf(Broken(library, "remove-access"), "en")
    assert "remove-access" in shelf
    assert "nowhere" not in shelf
    assert len(shelf) == len(list(shelf)) == len(library.slugs())
    assert shelf["app-password"] is shelf["app-password"]
    with pytest.raises(GuideError):
        shelf["remove-access"]
    with pytest.raises(KeyError):
        shelf["nowhere"]


# Steps that were renamed


class Rewritten(Broken):
    """Guides whose steps have other names than before, in the languages for which there is a function that gives them."""

    def __init__(self, guides: Library, *slugs: str, **rewrite: Callable[[Step], Step]) -> None:
        super().__init__(guides, *slugs)
        self._rewrite = rewrite
        self.read: list[tuple[str, str]] = []

    def guide(self, slug: str, language: str) -> Guide:
        self.read.append((slug, language))
        rewrite = self._rewrite.get(language, lambda step: step)
        guide = super().guide(slug, language)
        steps = tuple(map(rewrite, guide.steps))
        return replace(guide, steps=tuple(step for step in steps if step.id))


def said(step: Step) -> Step:
    """Give a step a new name that says what it was; "make-app-password" and "enter-values" are one step now."""
    if step.id == "enter-values":
        return replace(step, id="")
    was = ("make-app-password", "enter-values") if step.id == "make-app-password" else (step.id,)
    return replace(step, id=f"new-{step.id}", was=(was,))


def unsaid(step: Step) -> Step:
    return replace(said(step), was=())


NEW, OLD = Stop("app-password", "new-make-app-password"), MAKE


@pytest.mark.parametrize("step", ["make-app-password", "enter-values", "new-make-app-password"])
@pytest.mark.parametrize("place", [Place.STEP, Place.WELCOME, Place.CHECK])
def test_one_goes_on_at_a_step_that_has_another_name(
    begin: Callable[..., Session], library: Library, step: str, place: Place
) -> None:
    at = SET_UP.say_done(FIRST).visit(Stop("app-password", step)).go_to(place)
    made = begin(at.seen("app-password", library.guide("app-password", "en").updated), guides=Rewritten(library, en=said))
    assert made.where_one_stopped() == AtStep(NEW)
    assert made.resume(greet=True)[1] is (None if place is Place.WELCOME else Note.WHERE_ONE_STOPPED)
    assert made.here() == {Place.STEP: AtStep(NEW), Place.CHECK: CHECK}.get(place, WELCOME)
    assert made.progress.said_done == {Stop("app-password", "new-open-account")} < {*made.route.stops}
    long_ago = begin(at.go_to(Place.STEP).seen("app-password", date(2020, 1, 1)), guides=Rewritten(library, en=said))
    assert long_ago.resume(greet=True) == (AtStep(NEW), Note.GUIDE_UPDATED)


@pytest.mark.parametrize("address", ["#make-app-password", "guide:app-password#enter-values", "guide:remove-access#delete"])
def test_a_link_with_an_old_id_is_followed_and_come_back_from(
    begin: Callable[..., Session], library: Library, address: str
) -> None:
    made = begin(SET_UP.visit(Stop("app-password", "two-step")), guides=Rewritten(library, en=said))
    assert made.progress.current == Stop("app-password", "new-two-step")
    expected = Stop("remove-access", "new-delete") if "remove" in address else NEW
    assert made.links.title_of(address) == made.guide_of(expected)[1].title
    assert made.links.follow(address) == AtStep(expected)
    assert expected in made.route.pages
    assert made.links.come_back() == AtStep(Stop("app-password", "new-two-step"))


def test_an_ending_is_found_by_its_old_id_beside_the_way(begin: Callable[..., Session], library: Library) -> None:
    made = begin(SET_UP.visit(NEW), guides=Rewritten(library, en=said))
    assert made.links.follow("#ask-admin") == AtStep(Stop("app-password", "new-ask-admin"), beside=True)


def test_a_way_back_over_old_ids_is_kept_before_anything_was_chosen(begin: Callable[..., Session], library: Library) -> None:
    gone = (Stop("app-password", "gone"), Stop("gone", "make-app-password"), OF_REMOVAL)
    for rewrite in ({"en": said, "fr": said}, {"en": said, "fr": unsaid}):
        at = Progress(came_from=(OLD, *gone), language="fr")
        made = begin(at, guides=Rewritten(library, "remove-access", **rewrite))
        assert made.progress.came_from == (NEW,)


LAGGING: list[tuple[dict[str, Callable[[Step], Step]], Stop, Stop]] = [
    ({"en": said, "fr": said}, OLD, NEW),
    ({"en": said, "fr": unsaid}, OLD, NEW),
    ({"en": said}, OLD, OLD),
    ({"en": said}, NEW, OLD),
    ({"fr": said}, OLD, NEW),
]


@pytest.mark.parametrize(
    ("rewrite", "stop", "expected"), LAGGING, ids=["both", "renamed without saying so", "not yet", "from English", "ahead"]
)
def test_a_translation_that_lags_behind_understands_english_ids(
    begin: Callable[..., Session], library: Library, rewrite: dict[str, Callable[[Step], Step]], stop: Stop, expected: Stop
) -> None:
    at = SET_UP.set_language("fr").visit(FIRST).follow(stop).say_done(stop)
    made = begin(at, guides=Rewritten(library, **rewrite))
    assert made.resume(greet=True) == (AtStep(expected), Note.WHERE_ONE_STOPPED)
    assert made.links.follow(f"#{stop.step}") == AtStep(expected)
    assert made.links.title_of(f"#{stop.step}") == made.guide_of(stop)[1].title == made.guide_of(expected)[1].title


def test_what_was_done_is_done_in_a_language_that_lags_behind_and_back(begin: Callable[..., Session], library: Library) -> None:
    made = begin(SET_UP.visit(NEW).say_done(NEW), guides=Rewritten(library, en=said))
    before = made.progress
    for _ in range(2):
        made.set_language("fr")
        made.renew()
        assert made.progress.said_done == {OLD, LAST} < {*made.route.stops}
        assert made.here() == AtStep(OLD)
        made.set_language("en")
        made.renew()
        assert made.progress == before


def test_another_language_is_read_only_for_an_id_that_is_not_there(begin: Callable[..., Session], library: Library) -> None:
    for stop, read in ((NEW, ["fr"]), (OLD, ["fr"]), (Stop("app-password", "gone"), ["fr", "en"])):
        guides = Rewritten(library, en=said, fr=said)
        made = begin(SET_UP.set_language("fr").visit(stop), guides=guides)
        for _ in range(3):
            made.links.follow("guide:app-password")
            made.guide_of(stop)
        assert guides.read == [("app-password", language) for language in read]


def test_where_english_cannot_be_read_the_translation_is_played(begin: Callable[..., Session], library: Library) -> None:
    class NoEnglish(Rewritten):
        def guide(self, slug: str, language: str) -> Guide:
            if language == "en":
                raise GuideError(f"{slug}.en.md", 7, "The front matter is not closed.")
            return super().guide(slug, language)

    made = begin(SET_UP.set_language("fr").visit(OLD), guides=NoEnglish(library, fr=unsaid))
    assert made.problem is None
    key, note = made.resume(greet=True)
    assert (key, note) == (AtStep(made.route.stops[0]), Note.STEP_GONE)


def test_coming_back_to_a_guide_that_cannot_be_read_leads_to_the_first_page(
    begin: Callable[..., Session], library: Library
) -> None:
    made = begin(SET_UP.visit(OLD))
    made.links.follow("guide:remove-access")
    made.note(made.progress._replace(answers=SET_UP.answers))
    made.shelf = Shelf(Broken(library, "app-password"), "en")
    assert made.links.come_back() == WELCOME
    assert made.problem is not None


# What is remembered


def test_what_is_done_is_saved(begin: Callable[..., Session], saved: list[Progress]) -> None:
    made = begin()
    made.change(made.progress.answer("account", "work"))
    assert saved == [made.progress]
    made.prove_steps()
    assert saved[-1].proven == {FIRST, MAKE}  # nothing was entered in the program yet


def test_that_it_cannot_be_saved_is_told_until_the_person_was(begin: Callable[..., Session]) -> None:
    made = begin(save=lambda _: "no space left")
    assert made.save() == "no space left"  # nobody listens yet
    heard: list[str] = []
    made.on_unsaved = heard.append
    made.change(made.progress.answer("account", "work"))
    made.change(made.progress.answer("account", "personal"))
    assert heard == ["no space left"] * 2
    made.told_unsaved = True
    assert made.save() == "no space left"
    assert len(heard) == 2


def test_what_an_address_spares_stays_so_at_the_next_start_and_the_address_is_not_kept(
    begin: Callable[..., Session], saved: list[Progress]
) -> None:
    made = begin(SET_UP)
    made.know("anna@gmail.com")
    assert FIRST not in made.route.stops
    made.arrive(AtStep(MAKE))
    made.change(made.progress.say_done(MAKE))
    assert "anna" not in str(saved[-1])
    again = begin(saved[-1].go_to(Place.WELCOME))
    assert again.address == ""
    assert again.plan == made.plan
    assert again.where_one_stopped() == CHECK


def test_what_the_check_has_shown_of_one_address_does_not_count_for_another(begin: Callable[..., Session]) -> None:
    made = begin(SET_UP)
    made.know("anna@gmail.com")
    made.note(made.progress.say_done(MAKE))
    made.prove_steps()
    made.check_as("anna@gmail.com")
    assert is_proven(made.progress, made.plan)
    made.know("bob@gmail.com")
    assert not is_proven(made.progress, made.plan)
    assert made.progress.state(MAKE) is State.SAID_DONE
    assert made.outcomes == ()


def test_what_an_address_tells_is_not_asked_and_another_one_tells_otherwise(begin: Callable[..., Session]) -> None:
    made = begin(Progress(answers=answers_from([("door", "stopped")]), language="en"))
    for address, asked in (("", True), ("anna@gmail.com", False), ("anna@example.org", True), ("anna@gmail.com", False)):
        made.know(address)
        assert (made.address, Asking("account") in made.plan) == (address, asked)
    made.forget()
    assert made.address == ""
    made.note(made.progress.answer("door", "stopped"))
    assert Asking("account") in made.plan


def test_what_is_laid_down_counts_before_what_an_address_tells(begin: Callable[..., Session]) -> None:
    policy = Policy(presets=answers_from([("account", "work"), ("admin", "refused")]))
    made = begin(SET_UP, policy=policy)
    made.know("anna@gmail.com")
    assert made.route.ending == Stop("app-password", "ask-admin")


ENDED = Stop("app-password", "ended")


def test_a_guide_that_is_closed_to_everybody_is_no_longer_gone_on_with(begin: Callable[..., Session]) -> None:
    policy = Policy(presets=answers_from([("app-passwords", "ended")]))
    for_printers = Stop("app-password", "ended-printer")
    for progress, ending in ((SET_UP, for_printers), (Progress(language="en", guide="app-password"), ENDED)):
        made = begin(progress.visit(MAKE), policy=policy)
        assert made.route.pages == (ending,)
        assert made.resume(greet=True) == (AtStep(ending), Note.STEP_GONE)
    made = begin(policy=policy)
    made.arrive(made.play("app-password"))
    assert made.route.pages == (for_printers,)
    made.arrive(made.play("remove-access"))
    assert made.links.follow("guide:app-password#make-app-password") == AtStep(for_printers, beside=True)


@pytest.mark.parametrize("played", ["app-password", "remove-access"])
def test_an_ending_that_closes_a_guide_is_left_by_its_own_link(begin: Callable[..., Session], played: str) -> None:
    ending = Stop("app-password", "use-google-sign-in")
    made = begin(Progress(), policy=Policy(presets=answers_from([("google-sign-in", "yes")])))
    made.arrive(made.play(played))
    if played == "app-password":
        made.arrive(AtStep(ending))
    else:
        made.arrive(AtStep(Stop(played, "delete")))
        aside = made.links.follow("guide:app-password#open-account")
        assert aside == AtStep(ending, beside=True)
        made.arrive(aside)
    onward = made.links.follow("guide:app-password#open-account")
    assert onward == AtStep(FIRST)
    assert FIRST in made.route.stops
    made.arrive(onward)
    again = begin(made.progress, policy=made.world.policy)
    assert again.resume(greet=False) == (onward, None)


def test_coming_straight_back_from_a_door_undoes_it(begin: Callable[..., Session]) -> None:
    made = begin(SET_UP.visit(MAKE).go_to(Place.WELCOME))
    made.arrive(made.enter("remove"))
    assert made.here() == AtStep(OF_REMOVAL)
    made.arrive(WELCOME)
    assert made.where_one_stopped() == AtStep(MAKE)
    assert OF_REMOVAL not in made.progress.visited
    made.arrive(made.enter("remove"))
    made.arrive(AtStep(made.route.stops[1]))
    made.arrive(WELCOME)
    assert made.where_one_stopped() == AtStep(made.route.stops[1])
    new = begin(Progress(language="en"))
    assert new.enter("stopped") == MESSAGE
    new.arrive(WELCOME)
    assert (new.progress.answers.get("door"), new.where_one_stopped()) == ("stopped", None)


def test_of_an_ending_beside_the_way_nothing_is_remembered(begin: Callable[..., Session]) -> None:
    made = begin()
    made.arrive(CHECK)
    made.arrive(AtStep(ENDING, beside=True))
    assert (made.here(), made.progress.place) == (AtStep(ENDING, beside=True), Place.CHECK)
    assert arrived(made.progress, made.here()) == made.progress


def test_a_link_to_a_guide_that_cannot_be_read_leads_to_the_first_page(begin: Callable[..., Session], library: Library) -> None:
    made = begin(guides=Broken(library, "remove-access"))
    assert made.links.title_of("guide:remove-access#delete") == "remove-access"
    assert made.links.title_of("guide:app-password#gone") == made.shelf["app-password"].title
    assert made.links.follow("guide:remove-access#delete") == WELCOME
    assert made.problem is not None
    assert made.links.follow("https://myaccount.google.com") is None


def test_what_is_forgotten_is_gone(begin: Callable[..., Session], saved: list[Progress]) -> None:
    made = begin(SET_UP.visit(MAKE).with_column("screen", True).set_language("fr"))
    made.address = "anna@gmail.com"
    made.pressed.add(MAKE)
    made.turn_to(ABOUT)
    made.forget()
    assert saved[-1] == made.progress == Progress(language="fr", columns=(("screen", True),))
    assert (made.address, made.pressed, made.side, made.here()) == ("", set(), None, WELCOME)


def test_one_is_where_one_was_while_a_page_beside_the_way_is_shown(begin: Callable[..., Session]) -> None:
    made = begin()
    made.arrive(CHECK)
    made.turn_to(EXPLAIN)
    assert (made.here(), made.progress.place) == (EXPLAIN, Place.CHECK)
    made.arrive(EXPLAIN)
    assert (made.here(), made.progress.place) == (EXPLAIN, Place.CHECK)
    made.turn_to(CHECK)
    assert made.here() == CHECK


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (SET_UP.visit(MAKE), AtStep(MAKE)),
        (SET_UP.visit(MAKE).say_done(MAKE), CHECK),
        (SET_UP.visit(MAKE).say_done(MAKE).prove(FIRST, MAKE), AtStep(LAST)),
        (SET_UP.visit(FIRST).visit(LAST).say_done(LAST), AtStep(FIRST)),
        (SET_UP.visit(LAST).say_done(LAST), CHECK),
        (Progress(language="en").answer("door", "stopped").answer("program", "printer"), Asking("account")),
        (SET_UP, AtStep(FIRST)),
        (SET_UP.visit(Stop("app-password", "gone")), AtStep(FIRST)),
        (ALL_DONE, CHECK),
        (ALL_DONE.prove(FIRST, MAKE), FINISH),
        (ALL_DONE.prove(*STEPS), FINISH),
        (SET_UP.answer("two-step", "advanced-protection").visit(ENDING), AtStep(ENDING)),
        (Progress(guide="remove-access", language="en").visit(OF_REMOVAL), AtStep(OF_REMOVAL)),
    ],
    ids=[
        "at a step",
        "at one that is done, before the check",
        "at one that is proven",
        "at the last one, others being left",
        "at the last one, others having joined the way since",
        "at a question",
        "after the questions",
        "at one that is gone",
        "at the check",
        "at the end",
        "at the end of an earlier version",
        "at an ending",
        "in a guide on its own",
    ],
)
def test_one_goes_on_from_the_first_page_where_one_stopped(
    begin: Callable[..., Session], progress: Progress, expected: Key
) -> None:
    made = begin(progress.go_to(Place.WELCOME))
    assert made.where_one_stopped() == expected


@pytest.mark.parametrize(
    "progress",
    [
        Progress(language="en"),
        Progress(language="en").answer("door", "set-up"),
        Progress(language="en").answer("door", "remove"),
        Progress(language="en").visit(MAKE).play("").answer("door", "remove"),
        Progress(guide="remove-access", language="en"),
    ],
    ids=["nothing", "a door", "a door that asks nothing", "another door", "a guide"],
)
def test_who_has_chosen_a_way_and_no_more_has_not_begun(begin: Callable[..., Session], progress: Progress) -> None:
    assert begin(progress.go_to(Place.WELCOME)).where_one_stopped() is None


def test_a_door_whose_guide_cannot_be_read_changes_nothing(begin: Callable[..., Session], library: Library) -> None:
    made = begin(SET_UP.visit(MAKE).go_to(Place.WELCOME), guides=Broken(library, "remove-access"))
    before = made.progress
    assert made.enter("remove") == WELCOME
    assert made.problem is not None
    assert (made.progress, made.where_one_stopped()) == (before, AtStep(MAKE))
    assert made.enter("set-up") == ADDRESS
    assert made.problem is None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://myaccount.google.com/apppasswords", True),
        ("https://example.org", False),
        ("http://myaccount.google.com", False),
        ("guide:app-password", True),
        ("guide:gone", False),
        ("#make-app-password", True),
    ],
)
def test_an_address_may_be_followed_to_an_allowed_page_or_a_guide(
    begin: Callable[..., Session], address: str, expected: bool
) -> None:
    made = begin(SET_UP.visit(LAST))
    assert made.links.can_follow(address) is expected
    assert (made.links.follow(address) is None) == (not expected or address.startswith("https:"))


def test_an_anchor_that_is_a_heading_leads_to_its_step_and_any_other_nowhere(begin: Callable[..., Session]) -> None:
    made = begin(SET_UP.visit(LAST))
    shelf = made.shelf
    step = next(step for step in shelf[LAST.guide].steps if step.id == MAKE.step)
    anchor = "#" + step.title.lower().replace(" ", "-")
    assert step.id != anchor[1:]
    assert made.links.can_follow(anchor)
    assert made.links.can_follow("#")
    assert not made.links.can_follow("#of-no-step")
    assert made.links.can_follow("guide:remove-access#of-no-step") is ("remove-access" not in shelf.read)
    assert made.links.follow(anchor) == AtStep(Stop(LAST.guide, step.id))


# What is chosen on the first page


def test_the_only_guide_is_played_and_of_several_none(begin: Callable[..., Session], library: Library) -> None:
    several = begin()
    several.choose_guide()
    assert several.progress.guide == ""
    only = begin(Progress(language="en"), guides=OnlyOne(library.folder))
    only.choose_guide()
    assert (only.progress.guide, only.plan[1]) == ("remove-access", OVERVIEW)
    only.arrive(only.plan[2])
    only.choose_guide()
    assert only.progress.current is not None


class OnlyOne(Library):
    """A single guide."""

    def slugs(self) -> tuple[str, ...]:
        return ("remove-access",)


def test_a_page_that_is_not_of_the_way_gives_way_to_what_the_guide_is_or_the_first_page(begin: Callable[..., Session]) -> None:
    elsewhere = AtStep(OF_REMOVAL)
    assert begin().nearest(elsewhere) == GUIDE
    assert begin(Progress(guide="app-password", language="en")).nearest(elsewhere) == OVERVIEW
    assert begin(Progress(language="en")).nearest(elsewhere) == WELCOME
    assert begin().nearest(CHECK) == CHECK
    assert begin().nearest(ABOUT) == ABOUT
    assert begin().nearest(elsewhere._replace(beside=True)) == elsewhere._replace(beside=True)


def test_an_ending_beside_the_way_that_cannot_be_read_any_more_leads_to_the_first_page(
    begin: Callable[..., Session], library: Library
) -> None:
    made = begin(Progress(language="en").play("remove-access"), guides=Broken(library, "app-password"))
    made.arrive(OVERVIEW)
    made.turn_to(AtStep(Stop("app-password", "ask-admin"), beside=True))
    made.renew()
    assert (made.here(), made.problem is None) == (WELCOME, False)
    made.problem = None
    made.renew()
    assert made.problem is None
