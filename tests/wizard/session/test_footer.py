"""What stands under and over a page, as a table."""

from __future__ import annotations

import pytest

from assistant.journey.route import Stop
from assistant.wizard.session.footer import Footer, Leave, Onward, footer, title_of
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

STEP, ENDING = AtStep(Stop("app-password", "create")), Stop("app-password", "ask-admin")


@pytest.mark.parametrize(
    ("key", "following", "meant", "leave", "back", "onward"),
    [
        (WELCOME, ADDRESS, None, Leave.QUIT, False, None),
        (WELCOME, OVERVIEW, Onward.START, Leave.QUIT, False, Onward.START),
        (ADDRESS, Asking("account"), Onward.NEXT, Leave.LATER, True, Onward.NEXT),
        (Asking("account"), OVERVIEW, Onward.NEXT, Leave.LATER, True, Onward.NEXT),
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
        assert footer(key, following, "Title", meant, done=done) == Footer("Title", leave, back, onward, done)


@pytest.mark.parametrize(
    ("counter", "heading", "expected"),
    [("Step 3 of 7", "Create", "Step 3 of 7 – Create"), ("", "Create", "Create"), ("Check", "", "Check"), ("", "", "")],
)
def test_a_title_is_what_there_is_of_counter_and_heading(counter: str, heading: str, expected: str) -> None:
    assert title_of(counter, heading) == expected
