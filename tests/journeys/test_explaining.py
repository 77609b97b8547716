"""What a program says is explained, asked about and mended, by mouse and by keyboard, with the real words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from assistant.journey.route import Stop
from assistant.mail.kinds import Kind
from assistant.wizard.session.plan import ADDRESS, MESSAGE
from tests.journeys.clicks import HANDS, Hand, until
from tests.wizard.person import NEXT, Person

Reader = Callable[..., Person]


@pytest.fixture
def asked(reader: Reader) -> Person:
    person = reader("en")
    person.enter("stopped")
    return person


def press(person: Person, hand: Hand, name: str) -> None:
    until(lambda: person.sees(name) and not person.window.waits)
    hand(person.window, person.find(name))
    until(lambda: not person.window.waits)


def explain(person: Person, hand: Hand, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    person.find("message").setFocus()
    QTest.keyClick(person.find("message"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(person, hand, "explain-message")


def title(person: Person, kind: Kind) -> str:
    return person.window.session.world.wording("en").title_of(kind)


@pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
def test_what_is_not_certain_is_asked_and_then_mended(asked: Person, hand: Hand) -> None:
    explain(asked, hand, "Wrong password")
    assert not asked.sees("mend")
    press(asked, hand, f"answer-{Kind.BAD_CREDENTIALS}")
    assert title(asked, Kind.BAD_CREDENTIALS) in asked.words
    press(asked, hand, f"answer-{Kind.OAUTH_TOKEN_REJECTED}")
    assert title(asked, Kind.OAUTH_TOKEN_REJECTED) in asked.words
    assert title(asked, Kind.BAD_CREDENTIALS) not in asked.words
    press(asked, hand, "mend")
    assert asked.stop == Stop("it-stopped-working", "sign-in-again")


@pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
def test_one_of_the_causes_why_there_are_no_app_passwords_leads_to_its_step_and_back(asked: Person, hand: Hand) -> None:
    explain(asked, hand, "The setting you are looking for is not available for your account.")
    press(asked, hand, "answer-guide:app-password#ask-admin")
    assert asked.stop == Stop("app-password", "ask-admin")
    asked.back()
    assert asked.key == MESSAGE
    press(asked, hand, "answer-guide:app-password#two-step")
    assert asked.stop == Stop("app-password", "two-step")


@pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
def test_a_mail_that_was_refused_leads_on_only_for_who_says_that_the_sign_in_fails_too(asked: Person, hand: Hand) -> None:
    explain(asked, hand, "552-5.2.3 Your message exceeded Google's message size limits. gsmtp")
    assert title(asked, Kind.MESSAGE_TOO_LARGE).startswith("The sign-in is not the trouble")
    assert title(asked, Kind.MESSAGE_TOO_LARGE) in asked.words
    way_on = asked.button(NEXT)
    assert (way_on.accessibleName(), way_on.property("kind")) == ("The sign-in fails too ›", "")
    hand(asked.window, way_on)
    until(lambda: asked.key == ADDRESS)
