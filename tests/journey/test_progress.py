from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.model import Guide
from assistant.journey.answers import answers_from
from assistant.journey.progress import (
    LONGEST_WAY_BACK,
    Note,
    Place,
    Progress,
    Resumption,
    State,
    minutes_left,
    resume,
    route_of,
    without_what_is_gone,
)
from assistant.journey.route import Policy, Route, Stop, route

Guides = Mapping[str, Guide]

OPEN = Stop("app-password", "open-account")
TWO = Stop("app-password", "two-step")
CREATE = Stop("app-password", "create")
ENDING = Stop("app-password", "use-google")


def ids(found: Route) -> str:
    return " ".join(stop.step for stop in found.pages)


def test_a_step_is_to_do_then_said_done_then_proven() -> None:
    fresh = Progress()
    said = fresh.say_done(OPEN)
    proven = said.prove(OPEN, CREATE)
    assert [value.state(OPEN) for value in (fresh, said, proven)] == [State.TO_DO, State.SAID_DONE, State.PROVEN]
    assert proven.say_done(CREATE).state(CREATE) is State.PROVEN


def test_going_on_without_is_remembered_until_it_is_done() -> None:
    skipped = Progress().go_on_without(OPEN)
    assert OPEN in skipped.skipped
    assert skipped.state(OPEN) is State.TO_DO
    assert skipped.is_skipped(OPEN)
    assert not skipped.is_open(OPEN)
    assert not skipped._replace(said_done=frozenset({OPEN})).is_skipped(OPEN)  # as no program writes it
    assert skipped.say_done(OPEN).skipped == skipped.prove(OPEN).skipped == frozenset()


def test_a_step_that_is_done_is_not_gone_on_without() -> None:
    done = Progress().say_done(OPEN)
    assert done.go_on_without(OPEN) == done


def test_visiting_remembers_the_place() -> None:
    at = Progress().visit(OPEN).visit(CREATE)
    assert (at.place, at.current, at.visited) == (Place.STEP, CREATE, frozenset({OPEN, CREATE}))
    elsewhere = at.go_to(Place.CHECK)
    assert (elsewhere.place, elsewhere.current) == (Place.CHECK, CREATE)
    asking = at.ask("account")
    assert (asking.place, asking.question) == (Place.QUESTION, "account")


def test_a_link_is_followed_and_come_back_from() -> None:
    at = Progress().visit(OPEN).follow(ENDING)
    assert (at.current, at.came_from) == (ENDING, (OPEN,))
    back = at.come_back()
    assert (back.current, back.came_from) == (OPEN, ())
    assert back.come_back() == back
    assert Progress().follow(OPEN).came_from == ()


def test_the_way_back_does_not_grow_for_ever() -> None:
    at = Progress().visit(OPEN)
    for _ in range(50):
        at = at.follow(CREATE)
    assert len(at.came_from) == LONGEST_WAY_BACK


def test_answers_language_and_columns_are_kept_through_a_new_start() -> None:
    changed = Progress().answer("account", "work").set_language("fr").with_column("eDP-1", True).with_column("HDMI-1", False)
    assert changed.answers.get("account") == "work"
    assert changed.column("eDP-1")
    assert not changed.column("HDMI-1")
    assert not changed.column("DP-2")
    assert changed.with_column("eDP-1", False).columns == (("HDMI-1", False), ("eDP-1", False))
    again = changed._replace(takes_letters=False).visit(OPEN).start_again()
    assert again == Progress(language="fr", columns=changed.columns, takes_letters=False)


def test_an_answer_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="no such answer"):
        Progress().answer("address", "anna")


def test_resuming_goes_on_at_the_step(guides: Guides) -> None:
    on = route(Progress().answers, guides)
    assert resume(Progress(), on, guides) == Resumption(0, None)
    assert resume(Progress().visit(CREATE), on, guides) == Resumption(2, None)


def test_resuming_where_the_step_is_gone_goes_to_the_first_step_not_done(guides: Guides) -> None:
    on = route(Progress().answers, guides)
    gone = Progress().visit(Stop("app-password", "gone")).say_done(OPEN)
    assert resume(gone, on, guides) == Resumption(1, Note.STEP_GONE)
    assert resume(gone.go_on_without(TWO), on, guides) == Resumption(2, Note.STEP_GONE)
    assert resume(gone.prove(TWO, CREATE), on, guides) == Resumption(2, Note.STEP_GONE)
    assert resume(gone, Route(), guides) == Resumption(0, Note.STEP_GONE)


def test_resuming_in_a_guide_that_has_changed_says_so(guides: Guides) -> None:
    on = route(Progress().answers, guides)
    at = Progress().visit(CREATE)
    assert resume(at.seen("app-password", date(2026, 11, 22)), on, guides).note is None
    assert resume(at.seen("app-password", date(2026, 1, 1)), on, guides) == Resumption(2, Note.GUIDE_UPDATED)
    assert resume(at.seen("app-password", date(2026, 1, 1)).seen("app-password", None), on, guides).note is None
    assert resume(at.seen("app-password", date(2026, 1, 1)), on, {}).note is None


def test_the_dates_of_guides_are_kept_in_order() -> None:
    dates = Progress().seen("b", date(2026, 1, 1)).seen("a", date(2026, 1, 2)).seen("b", date(2026, 1, 3)).guide_dates
    assert dates == (("a", date(2026, 1, 2)), ("b", date(2026, 1, 3)))


def test_minutes_left_shrink_with_what_is_behind(guides: Guides) -> None:
    on = route(Progress().answers, guides)
    assert minutes_left(Progress(), on, guides) == (6, 6)  # the minutes are those of the steps on the route
    assert minutes_left(Progress().visit(OPEN).visit(TWO).visit(CREATE), on, guides) == (6, 6)  # seeing a step is not doing it
    assert minutes_left(Progress().say_done(OPEN).go_on_without(TWO), on, guides) == (2, 2)
    assert minutes_left(Progress().prove(OPEN, TWO, CREATE), on, guides) == (0, 0)


def test_the_route_is_that_of_the_answers(guides: Guides) -> None:
    at = Progress().answer("two-step", "on").visit(CREATE)
    assert ids(route_of(at, guides)) == "open-account create"
    assert ids(route_of(Progress(), guides, Policy(answers_from([("two-step", "on")])))) == "open-account create"


def test_a_guide_on_its_own_is_the_route(guides: Guides) -> None:
    at = Progress().visit(OPEN).play("remove-access")
    assert ids(route_of(at, guides)) == "revoke what-stops"
    assert at.current is None
    assert ids(route_of(at.play("gone"), guides)) == "open-account two-step create"


def test_a_link_off_the_route_leads_past_an_ending(guides: Guides) -> None:
    ended = Progress().answer("google-sign-in", "yes").answer("two-step", "on").visit(ENDING)
    assert ids(route_of(ended, guides)) == "use-google"
    past = ended.follow(CREATE)
    assert ids(route_of(past, guides)) == "open-account create"
    assert ids(route_of(past.come_back(), guides)) == "use-google"


def test_a_link_to_another_guide_leads_there_and_resumes_there(guides: Guides) -> None:
    away = Progress().visit(OPEN).follow(Stop("remove-access", "what-stops"))
    on = route_of(away, guides)
    assert ids(on) == "revoke what-stops"
    assert resume(away, on, guides) == Resumption(1, None)


def test_where_the_step_of_a_link_is_gone_the_usual_route_is_taken(guides: Guides) -> None:
    for lost in (Stop("remove-access", "gone"), Stop("gone", "gone")):
        at = Progress().visit(lost)
        on = route_of(at, guides)
        assert ids(on) == "open-account two-step create"
        assert resume(at, on, guides).note is Note.STEP_GONE


class Unreadable(dict[str, Guide]):
    """Guides that are there and cannot be read."""

    def __getitem__(self, slug: str) -> Guide:
        raise GuideError(f"{slug}.md", 1, "The file is not in UTF-8; save it in that encoding.")


def test_what_one_cannot_come_back_to_is_left_out(guides: Guides) -> None:
    gone = (Stop("app-password", "gone"), Stop("gone", "create"))
    far = Progress(came_from=(gone[0], CREATE, gone[1])).visit(OPEN)
    assert without_what_is_gone(far, guides) == far._replace(came_from=(CREATE,))
    assert without_what_is_gone(far, Unreadable(guides)).came_from == ()


@pytest.mark.parametrize("place", Place)
def test_a_guide_that_is_gone_is_no_longer_played(guides: Guides, place: Place) -> None:
    far = Progress(guide="gone").say_done(OPEN).visit(CREATE).go_to(place)
    found = without_what_is_gone(far, guides)
    assert (found.guide, found.current, found.said_done) == ("", CREATE, far.said_done)
    assert found.place is (Place.STEP if place is Place.STEP else Place.WELCOME)
    there = far._replace(guide="remove-access")
    assert without_what_is_gone(there, guides) == there


def test_one_has_begun_once_a_door_or_a_guide_was_chosen() -> None:
    assert not Progress().visit(OPEN).answer("account", "work").begun()
    assert Progress(guide="remove-access").begun()
    assert Progress().answer("door", "remove").begun()


def test_an_update_that_renames_a_step_keeps_what_is_done(guides: Guides) -> None:
    before = Progress().visit(OPEN).say_done(OPEN).visit(TWO)
    guide = guides["app-password"]
    renamed = tuple(replace(step, id="second-proof") if step.id == "two-step" else step for step in guide.steps)
    updated = {**guides, "app-password": replace(guide, steps=renamed)}
    on = route_of(before, updated)
    assert on.pages[resume(before, on, updated).position].step == "second-proof"
    assert before.state(OPEN) is State.SAID_DONE
