"""What does the message say? The same diagnosis without any password."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea

from assistant.journey.progress import Place
from assistant.mail.diagnosis import of_kind
from assistant.mail.exchanges import LONGEST
from assistant.mail.kinds import Kind
from assistant.mail.replies import understand
from assistant.wizard.controls.accessibility import HeadingLabel
from assistant.wizard.pages.explain_page import ExplainPage
from assistant.wizard.session.plan import CHECK, EXPLAIN
from tests.shortly import each_once
from tests.wizard.announcements import Announcements
from tests.wizard.person import Person, setting_up

REPLY = (
    "535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials"
)

ASK = "Did you type your normal Google password?"  # which is asked of it


@pytest.fixture
def at_explain(make_window: Callable[..., Person]) -> Callable[..., Person]:
    def make(**more: Any) -> Person:
        person = make_window(setting_up(Place.CHECK), **more)
        person.press("explain")
        assert isinstance(person.page, ExplainPage)
        return person

    return make


def test_a_message_is_explained_with_its_remedy(at_explain: Callable[..., Person], announcements: Announcements) -> None:
    person = at_explain()
    person.paste("message", REPLY)
    announcements.forget()
    person.press("explain-message")
    found = understand("", REPLY)
    title, advice, proof = person.words_of(found)
    for words in (title, advice, proof):
        assert words in person.words
    assert announcements.said == [f"{title} {ASK} {advice}"]
    assert [person.find(name).property("kind") for name in ("explain-message", "mend")] == ["secondary", "primary"]
    person.press("mend")
    assert person.place is Place.STEP


def test_the_answer_has_a_heading_and_one_main_button_until_the_message_changes(at_explain: Callable[..., Person]) -> None:
    person = at_explain()
    assert person.find("explain-message").text() == "Explain the message"  # type: ignore[attr-defined]
    person.paste("message", REPLY)
    person.press("explain-message")
    assert person.find("explain-message").text() == "Explain again"  # type: ignore[attr-defined]
    (cause,) = [heading for heading in person.page.findChildren(HeadingLabel) if heading.level == 2]
    title, advice, proof = person.words_of(understand("", REPLY))
    assert (cause.text(), cause.accessibleDescription()) == (title, f"{proof} {ASK} {advice}")
    assert main_buttons(person) == ["mend"]
    assert person.focused() is person.find("mend")
    person.type("message", "!")
    assert main_buttons(person) == ["explain-message"]
    person.press("explain-message")
    assert main_buttons(person) == ["mend"]
    person.key_press(Qt.Key.Key_Return)
    assert person.place is Place.STEP


def main_buttons(person: Person) -> list[str]:
    shown = [button for button in person.page.findChildren(QPushButton) if button.isVisible()]
    return [button.objectName() for button in shown if button.property("kind") == "primary"]


def test_a_screen_reader_goes_to_the_cause(at_explain: Callable[..., Person], announcements: Announcements) -> None:
    person = at_explain()
    person.paste("message", "534")
    person.press("explain-message")
    title = person.words_of(understand("", "534"))[0]
    focused = person.focused()
    assert isinstance(focused, HeadingLabel)
    assert (focused.text(), focused.accessibleDescription()) == (title, f"{LEAD} Which of these fits?")


@pytest.mark.parametrize(
    ("text", "shown"),
    each_once(
        {"known": REPLY, "guessed": "534", "not understood": "something went wrong"},
        {"whole": ((1024, 600), False), "column": ((1024, 600), True), "narrow": ((360, 600), True)},
    ),
)
def test_the_cause_and_the_main_button_are_in_sight(
    at_explain: Callable[..., Person], text: str, shown: tuple[tuple[int, int], bool]
) -> None:
    size, column = shown
    person = at_explain(language="de", size=size)
    if column:
        person.window.toggle_column()
        person.window.resize(*size)
        person.settle()
    person.paste("message", text)
    person.press("explain-message")
    area = person.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    (cause,) = [heading for heading in person.page.findChildren(HeadingLabel) if heading.level == 2]
    pressed = "mend" if person.sees("mend") else f"answer-{understand('', text).kind}"
    for widget in (cause, person.find(pressed)):
        assert area.viewport().rect().contains(QRect(widget.mapTo(area.viewport(), QPoint(0, 0)), widget.size()))


def test_the_message_can_be_pasted_at_once(at_explain: Callable[..., Person]) -> None:
    assert at_explain().focused().objectName() == "message"  # type: ignore[union-attr]


def test_nothing_typed_is_said(at_explain: Callable[..., Person], announcements: Announcements) -> None:
    person = at_explain()
    person.paste("message", "  \n ")
    person.press("explain-message")
    assert "Paste or type the message first." in person.words
    assert announcements.urgent == ["Paste or type the message first."]
    assert person.find("message").accessibleDescription() == "Paste or type the message first."
    assert person.focused() is person.find("message")
    person.paste("message", REPLY)
    person.press("explain-message")
    assert "Paste or type the message first." not in person.words
    assert not person.find("message").accessibleDescription()


def test_of_a_message_of_any_length_that_is_pasted_the_lines_that_matter_are_taken_and_it_is_said(
    at_explain: Callable[..., Person], announcements: Announcements
) -> None:
    person = at_explain()
    said = "The message is very long. Only the lines that may matter were taken."
    idle = "10:31 idle\n" * 50_000
    person.paste("message", f"first {idle}10:32 the certificate has expired\n{idle}{REPLY}")
    taken = person.page.entry.toPlainText()  # type: ignore[attr-defined]
    assert len(taken) <= LONGEST + 1
    assert "the certificate has expired" in taken
    assert taken.endswith(REPLY)
    assert said in person.words
    assert announcements.said[-1] == said
    person.window.refresh()
    assert said in person.words
    person.press("explain-message")
    assert person.words_of(understand("", REPLY))[0] in person.words
    person.paste("message", REPLY)
    assert said not in person.words


@pytest.mark.parametrize(
    "words", ["x" * 1_000_000, "word " * 200_000, "10:31 error 535\n" * 62_500], ids=["word", "line", "lines"]
)
def test_of_a_million_characters_the_field_holds_no_more_than_is_read(at_explain: Callable[..., Person], words: str) -> None:
    person = at_explain()
    person.paste("message", words)
    field = person.page.entry  # type: ignore[attr-defined]
    assert 0 < len(field.toPlainText()) <= LONGEST + 1
    assert person.page.shortened.isVisible()  # type: ignore[attr-defined]


def test_the_field_is_no_higher_than_a_message_needs(at_explain: Callable[..., Person]) -> None:
    person = at_explain(size=(1000, 1200))
    field = person.find("message")
    assert field.height() < field.fontMetrics().height() * 8


def test_what_is_not_understood_names_the_likeliest(at_explain: Callable[..., Person]) -> None:
    person = at_explain()
    person.paste("message", "something went wrong")
    person.press("explain-message")
    found = understand("", "something went wrong")
    assert found.kind is Kind.NOT_UNDERSTOOD
    others = [kind for kind in found.alternatives[:3] if kind is not Kind.NOT_UNDERSTOOD]
    assert others
    for kind in others:
        assert person.words_of(of_kind(kind, ""))[0] in person.words
    person.press(person.words_of(of_kind(others[0], ""))[0])
    assert person.key != EXPLAIN


LEAD = "This is not certain. It may be this:"


@pytest.mark.parametrize("text", ["534", "How to create an app password", "535-5.7.8 Username and Passwort wrong"])
def test_a_guess_is_said_to_be_one(text: str, at_explain: Callable[..., Person], announcements: Announcements) -> None:
    person = at_explain()
    person.paste("message", text)
    announcements.forget()
    person.press("explain-message")
    title, advice, _ = person.words_of(found := understand("", text))
    assert (LEAD in person.words) is not found.certain
    ask = "Which of these fits?" if text == "534" else ASK
    assert announcements.said == [f"{title} {ask} {advice}" if found.certain else f"{LEAD} {title} {ask}"]


def test_one_answer_takes_the_place_of_another(at_explain: Callable[..., Person]) -> None:
    person = at_explain()
    for text in (REPLY, "534-5.7.9 Application-specific password required. gsmtp"):
        person.paste("message", text)
        person.press("explain-message")
    assert person.words.count("What to do about") == 1


def test_tab_leads_out_of_the_field(at_explain: Callable[..., Person]) -> None:
    person = at_explain()
    person.find("message").setFocus()
    person.key_press(Qt.Key.Key_Tab)
    assert person.focused() is person.find("explain-message")


def test_another_language_keeps_message_and_answer(at_explain: Callable[..., Person]) -> None:
    person = at_explain()
    person.paste("message", REPLY)
    person.press("explain-message")
    person.choose_language("fr")
    assert person.page.entry.toPlainText() == REPLY  # type: ignore[attr-defined]
    assert "in fr" in person.words
    assert person.key == EXPLAIN


def test_a_log_of_any_length_is_explained_from_its_end(at_explain: Callable[..., Person]) -> None:
    person = at_explain()
    person.page.entry.setPlainText("word " * 100_000 + REPLY)  # type: ignore[attr-defined]
    person.press("explain-message")
    assert person.words_of(understand("", REPLY))[0] in person.words


@pytest.mark.parametrize("gap", [" ", "\u00a0", "\n", "-", "&nbsp;"])
def test_a_password_that_was_pasted_with_it_is_nowhere_in_the_details(at_explain: Callable[..., Person], gap: str) -> None:
    person = at_explain()
    secret = gap.join(("qzxv", "kjwq", "hgyb", "plmt"))
    person.page.entry.setPlainText(f"mot de passe : {secret}\nI typed {secret}\n{REPLY}")  # type: ignore[attr-defined]
    person.press("explain-message")
    person.press("Details (GAA-200)")
    person.press("Copy the message")
    for shown in (person.words, person.clipboard):
        assert "Username and Password not accepted" in shown
        assert not re.search("qzxv|kjwq|hgyb|plmt", shown)


def test_one_comes_back_to_the_check(at_explain: Callable[..., Person]) -> None:
    person = at_explain()
    person.back()
    assert person.key == CHECK
