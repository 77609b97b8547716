"""What a message leaves open is asked, and an answer shows the cause that it speaks for; nothing is picked before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from assistant.journey.answers import answers_from
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Policy, Stop
from assistant.mail.diagnosis import Diagnosis, of_kind
from assistant.mail.kinds import FACTS, Group, Kind, group
from assistant.mail.replies import understand
from assistant.mail.texts import wording
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.theme import DARK
from assistant.wizard.pages.choices import Choices
from assistant.wizard.session.plan import ADDRESS, EXPLAIN, MESSAGE, Beside
from assistant.wizard.session.world import Shelf
from tests.wizard.announcements import Announcements
from tests.wizard.person import NEXT, Person, setting_up
from tests.wizard.tree import nodes

REFUSED = "535-5.7.8 Username and Password not accepted. gsmtp"
GUESS = "Wrong password"
OFFLINE = "No internet connection"
UNAVAILABLE = "The setting you are looking for is not available for your account"
TOO_LARGE = "552 5.2.3 Your message exceeded Google's message size limits. gsmtp"
UNKNOWN = "something went wrong"
ASK = "Did you type your normal Google password?"
LEAD, ANSWERED, FOLLOWS = "This is not certain. It may be this:", "From your answer:", "This follows from your answer."
NORMAL, APP, OAUTH = Kind.APP_PASSWORD_REQUIRED, Kind.BAD_CREDENTIALS, Kind.OAUTH_TOKEN_REJECTED
ALL_CAUSES, SIGN_IN_TOO = "Go through all causes ›", "The sign-in fails too ›"


def explained(person: Person, words: str) -> Person:
    person.paste("message", words)
    person.press("explain-message")
    return person


@pytest.fixture
def at_door(make_window: Callable[..., Person]) -> Callable[..., Person]:
    """Somebody behind the door for what stopped working, to whom a message was explained."""

    def make(words: str, **options: object) -> Person:
        person = make_window(**options)
        person.enter("stopped")
        return explained(person, words)

    return make


@pytest.fixture
def beside(make_window: Callable[..., Person]) -> Callable[..., Person]:
    """Somebody to whom a message was explained beside the check."""

    def make(words: str, **options: object) -> Person:
        person = make_window(setting_up(Place.CHECK), **options)
        person.go(EXPLAIN)
        return explained(person, words)

    return make


def forward(person: Person) -> tuple[str, str]:
    button = person.button(NEXT)
    return button.accessibleName(), button.property("kind")


def main_buttons(person: Person) -> list[str]:
    shown = [button for button in person.page.findChildren(QPushButton) if button.isVisible()]
    return [button.objectName() for button in shown if button.property("kind") == "primary"]


def answers(person: Person) -> list[str]:
    return [card.objectName().removeprefix("answer-") for card in person.page.findChildren(Card) if card.isVisible()]


def marked(person: Person) -> dict[str, str]:
    """Return what is said of the answers that are marked."""
    cards = [card for card in person.page.findChildren(Card) if card.was_chosen]
    return {card.objectName().removeprefix("answer-"): card.accessibleDescription() for card in cards}


def title_of(person: Person, kind: Kind) -> str:
    return person.words_of(of_kind(kind, ""))[0]


def advice_of(person: Person, kind: Kind) -> str:
    return person.words_of(of_kind(kind, ""))[1]


def test_a_guess_that_can_be_asked_about_picks_no_cause(at_door: Callable[..., Person]) -> None:
    person = at_door(GUESS)
    lines = person.words.splitlines()
    order = [LEAD, title_of(person, APP), ASK, "Yes, my normal password", "No, the 16 letters of an app password"]
    assert [line for line in lines if line in order] == order
    assert "What to do about" not in person.words
    assert "Proven" not in person.words
    assert "It may also be one of these:" not in person.words
    assert (main_buttons(person), marked(person)) == ([], {})
    assert forward(person) == (ALL_CAUSES, "")
    assert answers(person) == [NORMAL, APP, OAUTH]
    assert person.focused() is person.find(f"answer-{NORMAL}")


def test_a_guess_is_told_with_its_question(at_door: Callable[..., Person], announcements: Announcements) -> None:
    person = at_door(GUESS)
    assert announcements.said[-1] == f"{LEAD} {title_of(person, APP)} {ASK}"


@pytest.mark.parametrize("kind", [NORMAL, APP, OAUTH])
def test_an_answer_shows_the_cause_that_it_speaks_for(at_door: Callable[..., Person], kind: Kind) -> None:
    person = at_door(GUESS)
    person.choose(kind)
    assert {ANSWERED, title_of(person, kind), ASK, advice_of(person, kind)} <= {*person.words.splitlines()}
    assert LEAD not in person.words
    assert "Proven" not in person.words
    assert main_buttons(person) == ["mend"]
    assert marked(person) == {kind: "Your answer"}
    assert answers(person) == [NORMAL, APP, OAUTH]
    assert person.focused() is person.find("mend")
    person.press("mend")
    assert person.stop == Stop(*FACTS[kind].mends.removeprefix("guide:").split("#"))


def test_an_answer_is_told_once(at_door: Callable[..., Person], announcements: Announcements) -> None:
    person = at_door(GUESS)
    announcements.forget()
    person.choose(NORMAL)
    title, advice = title_of(person, NORMAL), advice_of(person, NORMAL)
    assert announcements.said == [f"{ANSWERED} {title} {advice}"]
    focused = person.focused()
    assert isinstance(focused, QLabel)
    assert (focused.text(), focused.accessibleDescription()) == (title, f"{ANSWERED} {advice}")


def test_one_may_change_ones_mind(at_door: Callable[..., Person]) -> None:
    person = at_door(GUESS)
    for kind in (NORMAL, OAUTH, NORMAL):
        person.choose(kind)
        assert [*marked(person)] == [kind]
        assert person.words.count("What to do about") == 1
        assert advice_of(person, kind) in person.words


def test_what_is_certain_is_told_before_there_is_an_answer(at_door: Callable[..., Person]) -> None:
    person = at_door(REFUSED)
    title, advice, proof = person.words_of(understand("", REFUSED))
    assert {title, advice, proof, ASK} <= {*person.words.splitlines()}
    assert (main_buttons(person), marked(person)) == (["mend"], {})
    person.choose(NORMAL)
    assert {title_of(person, NORMAL), advice_of(person, NORMAL), FOLLOWS} <= {*person.words.splitlines()}
    assert "Proven" not in person.words
    person.choose(APP)
    assert {title, advice, proof} <= {*person.words.splitlines()}
    assert marked(person) == {APP: "Your answer"}


def test_what_stands_above_the_answers_leaves_them_where_they_are(at_door: Callable[..., Person]) -> None:
    for words in (GUESS, REFUSED):
        person = at_door(words, size=(1200, 900))
        card = person.find(f"answer-{APP}")
        place = card.mapTo(person.page, card.rect().topLeft())
        person.choose(OAUTH)
        assert card.mapTo(person.page, card.rect().topLeft()) == place


def test_the_answers_are_a_group_that_is_called_by_the_question(at_door: Callable[..., Person]) -> None:
    person = at_door(GUESS)
    (group,) = [node for node in nodes(person.window) if isinstance(node.thing, Choices)]
    assert (group.role, group.name) == (QAccessible.Role.Grouping, ASK)
    inside = [node for node in nodes(person.window) if isinstance(node.thing, Card) and node.thing.parent() is group.thing]
    assert [node.name for node in inside] == [
        "Yes, my normal password",
        "No, the 16 letters of an app password",
        "Neither: I signed in on a page of Google",
    ]
    assert all(node.role == QAccessible.Role.Button and node.focusable for node in inside)


def test_arrows_only_move_and_enter_answers(at_door: Callable[..., Person]) -> None:
    person = at_door(GUESS)
    person.key_press(Qt.Key.Key_Down)
    assert person.focused() is person.find(f"answer-{APP}")
    assert (marked(person), main_buttons(person)) == ({}, [])
    person.key_press(Qt.Key.Key_Return)
    assert [*marked(person)] == [APP]


def test_another_language_theme_and_shape_keep_the_answer(at_door: Callable[..., Person]) -> None:
    person = at_door(GUESS)
    person.choose(OAUTH)
    person.choose_language("fr")
    person.window.set_theme(DARK)
    person.settle()
    assert [*marked(person)] == [OAUTH]
    assert f"What to do about {OAUTH}, in fr" in person.words
    assert main_buttons(person) == ["mend"]
    assert person.focused() is person.find("mend")
    person.window.toggle_column()
    person.settle()
    assert [*marked(person)] == [OAUTH]


def test_who_comes_back_finds_their_answer(at_door: Callable[..., Person]) -> None:
    person = at_door(GUESS)
    person.choose(OAUTH)
    person.press("mend")
    assert person.step == "sign-in-again"
    person.back()
    assert (person.key, [*marked(person)], main_buttons(person)) == (MESSAGE, [OAUTH], ["mend"])


@pytest.mark.parametrize("words", [GUESS, OFFLINE])
def test_another_message_is_asked_about_anew(at_door: Callable[..., Person], words: str) -> None:
    person = at_door(GUESS)
    person.choose(APP)
    explained(person, words)
    assert (marked(person), main_buttons(person)) == ({}, [])


def test_while_the_message_is_changed_explaining_is_the_main_button(at_door: Callable[..., Person]) -> None:
    person = at_door(GUESS)
    person.choose(APP)
    person.type("message", "!")
    assert main_buttons(person) == ["explain-message"]
    person.choose(OAUTH)
    assert main_buttons(person) == ["mend"]


def test_who_starts_again_has_answered_nothing(at_door: Callable[..., Person]) -> None:
    person = at_door(GUESS)
    person.choose(APP)
    person.window.forget()
    person.settle()
    person.enter("stopped")
    assert answers(person) == []
    assert explained(person, GUESS)
    assert marked(person) == {}


def test_where_only_all_causes_help_an_answer_leads_to_them(at_door: Callable[..., Person]) -> None:
    person = at_door(OFFLINE)
    assert forward(person) == (ALL_CAUSES, "")
    person.choose(Kind.DNS_FAILURE)
    assert main_buttons(person) == []
    assert forward(person) == (ALL_CAUSES, "primary")
    assert person.focused() is person.button(NEXT)


def test_beside_the_way_an_answer_leads_to_all_causes_by_a_button(beside: Callable[..., Person]) -> None:
    person = beside(OFFLINE)
    assert isinstance(person.key, Beside)
    person.choose(Kind.DNS_FAILURE)
    assert "Go to: It stopped working" in person.words


# Where app passwords are not offered


def test_each_cause_why_there_are_no_app_passwords_leads_to_its_step(at_door: Callable[..., Person]) -> None:
    steps = ["two-step", "second-step", "advanced-protection", "ask-admin"]
    for step in steps:
        person = at_door(UNAVAILABLE)
        assert answers(person) == [f"guide:app-password#{step}" for step in steps]
        assert (main_buttons(person), forward(person)) == ([], (ALL_CAUSES, ""))
        assert person.words_of(understand("", UNAVAILABLE))[2] in person.words
        assert person.focused() is person.find(f"answer-guide:app-password#{steps[0]}")
        person.choose(f"guide:app-password#{step}")
        assert person.stop == Stop("app-password", step)
        person.back()
        assert person.key == MESSAGE
        assert answers(person)


def test_where_app_passwords_have_ended_no_cause_makes_a_difference(at_door: Callable[..., Person]) -> None:
    person = at_door(UNAVAILABLE, policy=Policy(presets=answers_from([("app-passwords", "ended")])))
    assert answers(person) == []
    assert main_buttons(person) == ["mend"]
    person.press("mend")
    assert person.stop == Stop("app-password", "ended")


def test_without_the_guide_nothing_is_asked_that_leads_nowhere(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(Place.CHECK))
    person.go(EXPLAIN)
    person.window.session.shelf = Shelf(person.window.session.world.guides, "en", ())
    explained(person, UNAVAILABLE)
    assert (answers(person), main_buttons(person)) == ([], [])


# Where the sign-in is not the trouble


@pytest.mark.parametrize("kind", [kind for kind in Kind if group(kind) is Group.NOT_THE_SIGN_IN])
def test_where_the_mail_was_refused_nothing_leads_to_the_sign_in(at_door: Callable[..., Person], kind: Kind) -> None:
    def refused(_protocol: str, reply: object, *, program: str = "") -> Diagnosis:
        return of_kind(kind, str(reply))

    person = at_door(TOO_LARGE, understand=refused)
    title, advice, proof = person.words_of(of_kind(kind, ""))
    assert [line for line in person.words.splitlines() if line in {title, advice, proof}] == [title, proof, advice]
    assert (answers(person), main_buttons(person)) == ([], [])
    assert not person.sees("mend")
    assert "It may also be one of these:" not in person.words
    assert forward(person) == (SIGN_IN_TOO, "")
    assert person.focused() is not person.button(NEXT)
    person.next()
    assert person.key == ADDRESS
    person.back()
    assert forward(person) == (SIGN_IN_TOO, "")


def test_where_it_is_not_certain_which_mail_was_refused_and_why_that_is_asked(at_door: Callable[..., Person]) -> None:
    def unsure(_protocol: str, reply: object, *, program: str = "") -> Diagnosis:
        return of_kind(Kind.MESSAGE_TOO_LARGE, "")._replace(confidence=0.4, alternatives=(Kind.SENDING_LIMIT,))

    person = at_door(TOO_LARGE, understand=unsure)
    assert answers(person) == [Kind.MESSAGE_TOO_LARGE, Kind.SENDING_LIMIT]
    assert forward(person) == (SIGN_IN_TOO, "")
    person.choose(Kind.MESSAGE_TOO_LARGE)
    assert (main_buttons(person), forward(person)) == ([], (SIGN_IN_TOO, ""))
    person.choose(Kind.SENDING_LIMIT)
    assert (main_buttons(person), forward(person)) == (["mend"], (SIGN_IN_TOO, ""))
    person.press("mend")
    assert person.stop == Stop("it-stopped-working", "limits")


# For a helpdesk


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_is_not_understood_has_a_line_for_a_helpdesk_which_is_copied_with_the_words(
    at_door: Callable[..., Person], resources: Path, language: str
) -> None:
    person = at_door(UNKNOWN, language=language)
    told = wording(language, resources / "diagnoses").helpdesk(Kind.NOT_UNDERSTOOD)
    (label,) = [label for label in person.page.findChildren(QLabel) if label.text() == told]
    card = label.parentWidget()
    assert isinstance(card, QFrame)
    assert card.property("kind") == "card"
    assert [label.text() for label in card.findChildren(QLabel)] == [told]
    details = next(button for button in person.page.findChildren(QPushButton) if "GAA-300" in button.text())
    person.press(details)
    (copy,) = [
        button for button in person.page.findChildren(QPushButton) if button.text() in {"Copy the message", "Meldung kopieren"}
    ]
    person.press(copy)
    assert person.clipboard == f"GAA-300\n{told}\n{UNKNOWN}"


def test_details_show_the_codes_and_words_by_which_it_was_told(at_door: Callable[..., Person]) -> None:
    person = at_door(f"{REFUSED} for anna.martin@gmail.com")
    seen = "535-5.7.8 · username and password not accepted"
    assert seen not in person.words
    person.press("Details (GAA-200)")
    assert seen in person.words.splitlines()
    person.press("Copy the message")
    code, copied, *words = person.clipboard.splitlines()
    assert (code, copied) == ("GAA-200", seen)
    assert "Username and Password not accepted" in words[0]
    assert "anna" not in person.clipboard


# Which program shows it


def test_the_program_that_was_chosen_is_told_to_whoever_reads_the_message(make_window: Callable[..., Person]) -> None:
    told: list[str] = []

    def noted(protocol: str, reply: object, *, program: str = "") -> Diagnosis:
        told.append(program)
        return understand(protocol, reply, program=program)

    for progress, name in ((Progress(), ""), (Progress().answer("program", "thunderbird"), "Thunderbird")):
        person = make_window(progress, understand=noted)
        person.go(EXPLAIN)
        explained(person, REFUSED)
        assert told.pop() == name
    person.window.session.answer("program", "other")
    person.window.session.program_name = "Geary"
    person.press("explain-message")
    assert told == ["Geary"]
