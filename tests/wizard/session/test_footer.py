"""What stands under and over a page, as a table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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
    OVERVIEW,
    WELCOME,
    Asking,
    AtStep,
    Beside,
    Key,
)
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import World

STEP, ENDING = AtStep(Stop("app-password", "create")), Stop("app-password", "ask-admin")


@pytest.mark.parametrize(
    ("key", "following", "leave", "back", "onward"),
    [
        (WELCOME, ADDRESS, Leave.QUIT, False, Onward.START),
        (ADDRESS, Asking("account"), Leave.LATER, True, Onward.NEXT),
        (Asking("account"), OVERVIEW, Leave.LATER, True, Onward.NEXT),
        (OVERVIEW, STEP, Leave.LATER, True, Onward.BEGIN),
        (STEP, CHECK, Leave.LATER, True, Onward.NEXT),
        (AtStep(ENDING), None, Leave.LATER, True, Onward.CLOSE),
        (AtStep(ENDING, beside=True), None, Leave.LATER, True, None),
        (AtStep(ENDING, beside=True), FINISH, Leave.LATER, True, None),
        (CHECK, FINISH, Leave.LATER, True, Onward.NEXT),
        (FINISH, None, Leave.LATER, True, Onward.CLOSE),
        *((key, None, Leave.LATER, True, None) for key in Beside),
    ],
)
def test_a_page_has_the_buttons_that_lead_somewhere(
    key: Key, following: Key | None, leave: Leave, back: bool, onward: Onward | None
) -> None:
    for done in (True, False):
        assert footer.footer(key, following, "Title", done=done) == Footer("Title", leave, back, onward, done)


def test_a_step_is_done_with_once_its_page_was_opened(make_world: Callable[..., World]) -> None:
    session = Session(make_world(), Progress(answers=answers_from([("door", "set-up"), ("two-step", "on")]), language="en"))
    pages = {stop: session.openable(stop) for stop in session.route.pages}
    assert {bool(links) for links in pages.values()} == {True, False}
    for stop, links in pages.items():
        session.arrive(AtStep(stop))
        assert footer.of(session, "Title").expected is not bool(links)
        session.pressed.add(stop)
        assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.NEXT, True)


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
    assert footer.of(session, "Title") == Footer("Title", Leave.LATER, True, Onward.NEXT, expected)
    session.forget()
    assert session.outcomes == ()


@pytest.mark.parametrize(
    ("counter", "heading", "expected"),
    [("Step 3 of 7", "Create", "Step 3 of 7 – Create"), ("", "Create", "Create"), ("Check", "", "Check"), ("", "", "")],
)
def test_a_title_is_what_there_is_of_counter_and_heading(counter: str, heading: str, expected: str) -> None:
    assert title_of(counter, heading) == expected
