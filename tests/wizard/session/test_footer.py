"""What stands under and over a page, as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.guides.library import Library
from assistant.journey.answers import answers_from
from assistant.journey.progress import Progress
from assistant.journey.route import Stop
from assistant.mail.outcomes import Outcome, Stage, Stopped, Works
from assistant.mail.servers import GMAIL, Protocol
from assistant.wizard.session import footer
from assistant.wizard.session.footer import Footer, Leave, Onward, title_of
from assistant.wizard.session.plan import (
    ADDRESS,
    CHECK,
    FINISH,
    GUIDE,
    MESSAGE,
    OVERVIEW,
    WELCOME,
    Asking,
    AtStep,
    Beside,
    Key,
)
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import Sheets, World
from tests.marked import ENTER, MAKE, Marked

STEP, ENDING = AtStep(Stop("app-password", "make-app-password")), Stop("app-password", "ask-admin")


@pytest.mark.parametrize(
    ("key", "following", "meant", "leave", "back", "onward"),
    [
        (WELCOME, ADDRESS, None, Leave.QUIT, False, None),
        (WELCOME, OVERVIEW, Onward.START, Leave.QUIT, False, Onward.START),
        (MESSAGE, ADDRESS, Onward.NO_MESSAGE, Leave.LATER, True, Onward.NO_MESSAGE),
        (ADDRESS, Asking("program"), Onward.NEXT, Leave.LATER, True, Onward.NEXT),
        (Asking("program"), STEP, Onward.UNSURE, Leave.LATER, True, Onward.UNSURE),
        (OVERVIEW, STEP, Onward.BEGIN, Leave.LATER, True, Onward.BEGIN),
        (STEP, CHECK, Onward.NEXT, Leave.LATER, True, Onward.NEXT),
        (AtStep(ENDING), None, Onward.NEXT, None, True, Onward.CLOSE),
        (AtStep(ENDING, beside=True), None, Onward.NEXT, Leave.LATER, True, None),
        (AtStep(ENDING, beside=True), FINISH, Onward.NEXT, Leave.LATER, True, None),
        (CHECK, FINISH, Onward.NEXT, Leave.LATER, True, Onward.NEXT),
        (FINISH, None, Onward.NEXT, None, True, Onward.CLOSE),
        *((key, None, Onward.NEXT, Leave.LATER, True, None) for key in Beside),
    ],
)
def test_a_page_has_the_buttons_that_lead_somewhere(
    key: Key, following: Key | None, meant: Onward | None, leave: Leave | None, back: bool, onward: Onward | None
) -> None:
    for done in (True, False):
        assert footer.footer(key, following, "Title", meant, done=done) == Footer("Title", leave, back, onward, done)


def test_a_step_is_done_with_once_its_page_was_opened_or_it_is_known_to_be(make_world: Callable[..., World]) -> None:
    session = Session(make_world(), Progress(answers=answers_from([("door", "set-up"), ("two-step", "on")]), language="en"))
    pages = {stop: footer.openable(session, stop) for stop in session.route.pages}
    assert {bool(links) for links in pages.values()} == {True, False}
    for stop, links in pages.items():
        session.arrive(AtStep(stop))
        found = footer.of(session, "Title")
        assert (found.expected, found.onward) == ((False, Onward.SKIP) if links else (True, Onward.DONE))
        session.pressed.add(stop)
        assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.DONE, True)
        session.pressed.clear()
        session.note(session.progress.say_done(stop))
        assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.NEXT, True)


def test_an_ending_is_read_and_closed(make_world: Callable[..., World]) -> None:
    session = Session(
        make_world(),
        Progress(answers=answers_from([("door", "set-up"), ("account", "work"), ("admin", "refused")]), language="en"),
    )
    assert session.route.ending is not None
    session.arrive(AtStep(session.route.ending))
    assert (footer.of(session, "Title").onward, footer.onward_of(session, session.here())) == (Onward.CLOSE, Onward.NEXT)


def test_a_question_is_left_by_saying_that_one_does_not_know_until_it_is_answered(make_world: Callable[..., World]) -> None:
    session = Session(make_world(), Progress(answers=answers_from([("door", "set-up")]), language="en"))
    session.arrive(Asking("program"))
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.UNSURE, False)
    session.note(session.progress.answer("program", "unknown"))
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.UNSURE, False)
    session.note(session.progress.answer("program", "printer"))
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.NEXT, True)


def test_what_a_program_says_is_left_by_saying_that_there_is_nothing_until_it_is_explained(
    make_world: Callable[..., World],
) -> None:
    session = Session(make_world(), Progress(answers=answers_from([("door", "stopped")]), language="en"))
    session.arrive(MESSAGE)
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.NO_MESSAGE, False)
    session.explained = "here"
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.ALL_CAUSES, False)
    session.explained = "all-causes"  # and there is no other button to press
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.ALL_CAUSES, True)
    session.explained = "not-the-sign-in"
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.SIGN_IN_TOO, False)
    session.forget()
    assert session.explained is None


def test_an_address_and_what_a_guide_is_lead_on(make_world: Callable[..., World]) -> None:
    session = Session(make_world(), Progress(answers=answers_from([("door", "set-up")]), language="en"))
    session.arrive(ADDRESS)
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.NEXT, True)
    session.turn_to(GUIDE)
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, None, False)
    alone = Session(make_world(), Progress(guide="remove-access", language="en"))
    alone.arrive(OVERVIEW)
    assert footer.of(alone, "Title") == Footer("Title", Leave.LATER, True, Onward.BEGIN, True)


def test_the_first_page_is_left_by_its_doors_and_by_a_button_where_there_are_none(
    make_world: Callable[..., World], library: Library
) -> None:
    doors = Session(make_world(), Progress(language="en"))
    assert footer.of(doors, "Title") == Footer("Title", Leave.QUIT, False, None, True)
    without = Session(make_world(guides=NoDoors(library.folder)), Progress(language="en"))
    assert footer.of(without, "Title") == Footer("Title", Leave.QUIT, False, Onward.START, True)


class NoDoors(Library):
    """A guide that belongs to no door."""

    def slugs(self) -> tuple[str, ...]:
        return ("less-secure-apps",)


def test_the_last_page_is_done_with(make_world: Callable[..., World]) -> None:
    session = Session(make_world(), Progress(answers=answers_from([("door", "set-up"), ("two-step", "on")]), language="en"))
    session.arrive(FINISH)
    assert footer.of(session, "Title") == Footer("Title", None, True, Onward.CLOSE, True)


def at_values(make_world: Callable[..., World], library: Library, program: str) -> Session:
    answers = answers_from([("door", "set-up"), ("program", program)])
    return Session(make_world(guides=Marked(library)), Progress(answers=answers, language="en").visit(ENTER))


@pytest.mark.parametrize(("program", "own"), [("ovh-mail-migrator", ["https://omm.ovhcloud.com/"]), ("printer", [])])
def test_a_step_with_the_values_of_a_program_opens_its_page_first(
    make_world: Callable[..., World], library: Library, program: str, own: list[str]
) -> None:
    session = at_values(make_world, library, program)
    found = footer.openable(session, ENTER)
    assert [link.address for link in found] == [*own, "https://support.google.com/mail/answer/7126229"]
    assert [link.address for link in footer.openable(session, MAKE)] == ["https://myaccount.google.com/apppasswords"]


def test_a_page_that_may_not_be_opened_is_not_offered_for_a_program_either(
    make_world: Callable[..., World], library: Library
) -> None:
    session = at_values(make_world, library, "ovh-mail-migrator")
    look_up = session.world.sheet
    session.sheets = Sheets(lambda *asked: replace(look_up(*asked), open_address="https://example.org/"))
    assert [link.address for link in footer.openable(session, ENTER)] == ["https://support.google.com/mail/answer/7126229"]


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ((), False),
        ((Works(Protocol.IMAP, GMAIL.imap[0]),), True),
        ((Works(Protocol.IMAP, GMAIL.imap[0]), Stopped(Protocol.SMTP, GMAIL.smtp[0], Stage.LOGIN)), False),
    ],
    ids=["not tried", "works", "stopped"],
)
def test_the_check_is_done_with_once_everything_works(
    make_world: Callable[..., World], outcomes: tuple[Outcome, ...], expected: bool
) -> None:
    session = Session(make_world(), Progress(answers=answers_from([("door", "set-up"), ("two-step", "on")]), language="en"))
    session.arrive(CHECK)
    session.outcomes = outcomes
    meant = Onward.NEXT if expected else Onward.SKIP
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, meant, expected)
    session.forget()
    assert session.outcomes == ()


@pytest.mark.parametrize(
    ("counter", "heading", "expected"),
    [("Step 3 of 7", "Create", "Step 3 of 7 – Create"), ("", "Create", "Create"), ("Check", "", "Check"), ("", "", "")],
)
def test_a_title_is_what_there_is_of_counter_and_heading(counter: str, heading: str, expected: str) -> None:
    assert title_of(counter, heading) == expected
