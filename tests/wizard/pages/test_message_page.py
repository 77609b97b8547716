"""What does your program say? The first page behind the door for what stopped working: with the message the way is short."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from assistant.journey.progress import Place, Progress
from assistant.journey.progress_json import to_json
from assistant.journey.route import Stop
from assistant.mail.diagnosis import of_kind
from assistant.mail.replies import understand
from assistant.wizard.session.plan import ADDRESS, EXPLAIN, MESSAGE, WELCOME, Asking
from tests.wizard.announcements import Announcements
from tests.wizard.person import NEXT, Person

REPLY = "534-5.7.9 Application-specific password required. Learn more at https://support.google.com/mail/?p=InvalidSecondFactor"
FOUND = understand("", REPLY)
NO_MESSAGE, ALL_CAUSES = "There is no message ›", "Go through all causes ›"


@pytest.fixture
def asked(person: Person) -> Person:
    """Somebody who has gone through the door."""
    person.enter("stopped")
    assert person.key == MESSAGE
    return person


def forward(person: Person) -> tuple[str, str]:
    """Return what the button that leads on says, and how it looks."""
    button = person.button(NEXT)
    return button.accessibleName(), button.property("kind")


def explained(person: Person, words: str = REPLY) -> Person:
    person.paste("message", words)
    person.press("explain-message")
    return person


def test_the_message_can_be_pasted_at_once(asked: Person) -> None:
    assert asked.heading == "What does your program say?"
    assert asked.page.counter() == "It stopped working"
    assert asked.page.counter() in asked.words
    assert asked.focused() is asked.find("message")
    assert forward(asked) == (NO_MESSAGE, "")
    assert asked.find("explain-message").property("kind") == "primary"


def test_without_a_message_one_goes_on_through_all_causes(asked: Person) -> None:
    asked.next()
    assert asked.key == ADDRESS
    asked.back()
    assert (asked.key, forward(asked)) == (MESSAGE, (NO_MESSAGE, ""))


def test_nothing_typed_is_no_message(asked: Person) -> None:
    explained(asked, "  ")
    assert "Paste or type the message first." in asked.words
    assert forward(asked) == (NO_MESSAGE, "")


def test_what_mends_it_is_the_button_to_press_and_all_causes_can_still_be_gone_through(
    asked: Person, announcements: Announcements
) -> None:
    asked.paste("message", REPLY)
    announcements.forget()
    asked.press("explain-message")
    title, advice, _ = asked.words_of(FOUND)
    assert title in asked.words
    assert announcements.said == [f"{title} {advice}"]
    assert [asked.find(name).property("kind") for name in ("explain-message", "mend")] == ["secondary", "primary"]
    assert forward(asked) == (ALL_CAUSES, "")
    asked.next()
    assert asked.key == ADDRESS
    asked.back()
    assert asked.find("message").toPlainText() == REPLY  # type: ignore[attr-defined]
    assert (title in asked.words, forward(asked)) == (True, (ALL_CAUSES, ""))


def test_it_is_pasted_with_a_button_too(asked: Person) -> None:
    QGuiApplication.clipboard().setText(REPLY)
    asked.press("paste-message")
    asked.press("explain-message")
    assert asked.words_of(FOUND)[0] in asked.words


def test_the_link_leads_to_the_step_that_mends_it_and_back_to_the_message(asked: Person) -> None:
    explained(asked).press("mend")
    guide, _, step = FOUND.step.removeprefix("guide:").partition("#")
    assert asked.stop == Stop(guide, step)
    asked.press("Back to where you were")
    assert asked.key == MESSAGE
    assert asked.find("message").toPlainText() == REPLY  # type: ignore[attr-defined]
    assert asked.words_of(FOUND)[0] in asked.words
    assert forward(asked) == (ALL_CAUSES, "")
    assert asked.window.session.progress.visited == {Stop(guide, step)}  # none of the steps that were not shown
    asked.next()
    assert asked.key == ADDRESS


@pytest.mark.parametrize(
    "message",
    [
        "* BYE [ALERT] Too many simultaneous connections. (Failure)",
        "* BAD [ALERT] Account exceeded command or bandwidth limits. (Failure)",
        "454 4.7.0 Too many login attempts, please try again later. gsmtp",
        "550 5.4.5 Daily user sending limit exceeded. gsmtp",
    ],
)
def test_who_did_too_much_is_led_to_the_step_that_tells_of_it(asked: Person, message: str) -> None:
    explained(asked, message)
    assert "Go to: Give it a pause" in asked.words
    asked.press("mend")
    assert asked.stop == Stop("it-stopped-working", "limits")


@pytest.mark.parametrize("message", ["connect ECONNREFUSED 142.250.1.108:993", "what?"])
def test_where_only_all_causes_help_the_button_that_leads_on_is_the_one(asked: Person, message: str) -> None:
    found = understand("", message)
    assert found.step == "guide:it-stopped-working"
    explained(asked, message)
    assert asked.words_of(found)[0] in asked.words
    assert not asked.sees("mend")
    assert "Go to: It stopped working" not in asked.words
    assert forward(asked)[0] == ALL_CAUSES
    asked.go(EXPLAIN)
    explained(asked, message)
    assert "Go to: It stopped working" in asked.words  # elsewhere no other button leads there


def test_what_it_may_be_besides_leads_on_only_where_all_causes_do_not(asked: Person) -> None:
    found = understand("", "what?")
    other = {of_kind(kind, "").step: asked.words_of(of_kind(kind, ""))[0] for kind in found.alternatives[:3]}
    assert {*other} == {"guide:it-stopped-working", "guide:app-password#make-app-password"}
    explained(asked, "what?")
    assert {*other.values()} < {*asked.words.splitlines()}
    buttons = {button.text() for button in asked.page.findChildren(QPushButton) if button.isVisible()}
    assert [step for step, title in other.items() if title in buttons] == ["guide:app-password#make-app-password"]


def test_the_button_that_leads_back_comes_to_the_message_too(asked: Person) -> None:
    explained(asked).press("mend")
    for _ in asked.window.session.plan:
        if asked.key == MESSAGE:
            break
        asked.back()
    assert asked.key == MESSAGE
    asked.back()
    assert asked.key == WELCOME


def test_another_link_from_the_step_is_come_back_from_one_by_one(asked: Person) -> None:
    explained(asked).press("mend")
    mending = asked.stop
    asked.follow("guide:remove-access#delete")
    asked.settle()
    assert asked.step == "delete"
    title = asked.window.session.links.title_of(FOUND.step)
    asked.press(f"Back to: {title}")
    assert asked.stop == mending
    asked.press("Back to where you were")
    assert asked.key == MESSAGE


def test_another_language_keeps_message_answer_and_the_way_on(asked: Person) -> None:
    explained(asked).choose_language("fr")
    assert asked.find("message").toPlainText() == REPLY  # type: ignore[attr-defined]
    assert asked.words_of(FOUND)[0] in asked.words
    assert forward(asked)[0] not in {NO_MESSAGE, ALL_CAUSES}
    asked.choose_language("en")
    assert forward(asked) == (ALL_CAUSES, "")


def test_who_starts_again_is_asked_anew(asked: Person) -> None:
    explained(asked)
    asked.window.forget()
    asked.settle()
    assert asked.key == WELCOME
    asked.enter("stopped")
    assert asked.find("message").toPlainText() == ""  # type: ignore[attr-defined]
    assert asked.words_of(FOUND)[0] not in asked.words
    assert forward(asked) == (NO_MESSAGE, "")


def test_the_message_is_remembered_by_nobody(asked: Person, saved: list[Progress], make_window: Callable[..., Person]) -> None:
    explained(asked, f"{REPLY} for anna.secret@gmail.com")
    asked.window.close()
    assert (saved[-1].place, saved[-1].question) == (Place.QUESTION, "message")
    assert "anna" not in str(to_json(saved[-1]))
    later = make_window(saved[-1])
    assert later.key == MESSAGE
    assert later.find("message").toPlainText() == ""  # type: ignore[attr-defined]
    assert forward(later) == (NO_MESSAGE, "")


def test_who_comes_back_goes_on_behind_it(make_window: Callable[..., Person]) -> None:
    far = Progress().answer("door", "stopped").answer("program", "printer")
    person = make_window(far.go_to(Place.WELCOME))
    person.press("continue")
    assert person.key == Asking("account")
    person = make_window(far.answer("account", "personal").go_to(Place.WELCOME))
    person.enter("stopped")
    assert person.key == MESSAGE


def test_back_from_the_step_that_a_message_led_to_leads_to_the_message(make_window: Callable[..., Person]) -> None:
    person = make_window()
    person.enter("stopped")
    person.paste("message", "535-5.7.8 Username and Password not accepted")
    person.press("explain-message")
    person.press("mend")
    assert person.step == "make-app-password"
    person.back()
    assert person.key == MESSAGE
    assert "Username and Password not accepted" in person.find("message").toPlainText()  # type: ignore[attr-defined]
    assert person.button(NEXT).accessibleName() == "Go through all causes ›"
