"""Changing the language on any page keeps the page and everything on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.guides.model import Guide
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.pages.check_page import CheckPage
from assistant.wizard.session import plan
from assistant.wizard.session.plan import Asking, AtStep
from tests.journeys import walking
from tests.pseudo import STRETCHED, TURNED
from tests.shortly import shortly
from tests.wizard.person import Person, setting_up
from tests.wizard.tree import nodes

Reader = Callable[..., Person]
ROUND = ("fr", "de", "es", "it", "pl", "pt_PT", "en")
PAGES = {
    "welcome": plan.WELCOME,
    "guides": plan.GUIDES,
    "privacy": plan.PRIVACY,
    "about": plan.ABOUT,
    "message": plan.MESSAGE,
    "address": plan.ADDRESS,
    "program": Asking("program"),
    "account": Asking("account"),
    "guide": plan.GUIDE,
    "step": AtStep(Stop("it-stopped-working", "app-password-revoked")),
    "check": plan.CHECK,
    "explain": plan.EXPLAIN,
    "finish": plan.FINISH,
}


@pytest.fixture
def person(reader: Reader) -> Person:
    """Somebody at work on the route of the door for what stopped working, who reads English."""
    person = reader("en")
    walking.answered(person.window, door="stopped", account="work", program="thunderbird")
    person.window.refresh()  # the first page tells of it
    return person


def through_all_languages(person: Person) -> None:
    for code in ROUND:
        person.choose_language(code)
        assert person.window.session.language == code


@pytest.mark.parametrize("page", shortly(PAGES, ("welcome", "address", "program", "step", "check", "finish")))
def test_the_page_and_the_keyboard_stay(person: Person, page: str) -> None:
    person.go(PAGES[page])
    person.window.activateWindow()
    person.settle()
    words, title, focused = person.words, person.window.windowTitle(), person.focused()
    named = focused.objectName() if focused is not None else ""
    answers, place = person.window.session.progress.answers, person.key
    for code in ROUND:
        person.choose_language(code)
        assert person.key == place
        now = person.focused()
        assert now is not None
        assert (now.objectName(), type(now)) == (named, type(focused)), code
        if code != "en":
            assert person.words != words
    assert (person.words, person.window.windowTitle()) == (words, title)
    assert person.window.session.progress.answers == answers


def read_in_another_language(person: Person) -> list[tuple[str, str]]:
    """Return what is not read in the language that is spoken, with the language in which it is."""
    expected = QLocale(person.window.session.language).name()
    heard = [(node.language, node.name) for node in nodes(person.window)]
    kept = [(widget.locale().name(), type(widget).__name__) for widget in person.window.findChildren(QWidget)]
    assert len(heard) > 10
    return [(language, what) for language, what in (*heard, *kept) if language != expected]


def test_on_every_page_everything_is_read_in_the_language_that_is_spoken(person: Person) -> None:
    pages = (*person.window.session.sequence(), plan.GUIDES, plan.PRIVACY, plan.ABOUT, plan.EXPLAIN)
    for number, key in enumerate(pages):
        person.go(key)
        assert read_in_another_language(person) == [], f"{key}, after a switch on another page"
        person.choose_language(ROUND[number % len(ROUND)])
        for title in person.page.findChildren(DisclosureButton):
            title.setChecked(True)
        person.settle()
        assert read_in_another_language(person) == [], f"{key}, after a switch to {person.window.session.language}"


def test_answers_stay_and_lead_to_the_same_steps(person: Person) -> None:
    person.go(Asking("program"))
    stops = person.window.session.route.pages
    for code in ROUND:
        person.choose_language(code)
        assert person.find("answer-thunderbird").was_chosen  # type: ignore[attr-defined]
        assert person.window.session.route.pages == stops
        assert person.window.session.guide_of(stops[0])[0].language == code


def test_what_was_typed_stays(person: Person) -> None:
    person.go(plan.ADDRESS)
    person.type("address", "anna@gmail.com")
    through_all_languages(person)
    assert person.find("address").text() == "anna@gmail.com"  # type: ignore[attr-defined]
    person.go(plan.EXPLAIN)
    person.type("message", "535 not accepted")
    through_all_languages(person)
    (field,) = person.page.findChildren(QPlainTextEdit)
    assert field.toPlainText() == "535 not accepted"


def test_what_the_check_found_stays_and_is_told_in_the_new_language(person: Person) -> None:
    person.go(plan.CHECK)
    walking.checked(person)
    page = person.page
    assert isinstance(page, CheckPage)
    outcomes, told = page.session.outcomes, set()
    for code in ROUND:
        person.choose_language(code)
        assert page.session.outcomes == outcomes
        told.add(person.heading)
        assert person.sees("mend")
    assert len(told) == len(ROUND)


def test_what_was_opened_stays_open(person: Person) -> None:
    person.go(PAGES["step"])
    for title in person.page.findChildren(DisclosureButton):
        title.click()
    before = opened(person)
    through_all_languages(person)
    assert any(before)
    assert opened(person) == before


def opened(person: Person) -> list[bool]:
    """Return which of the titles that can be seen are open; of several parts it is one."""
    return [title.isChecked() for title in person.page.findChildren(DisclosureButton) if title.isVisible()]


def test_what_was_done_stays_done(person: Person) -> None:
    person.go(PAGES["step"])
    person.next()
    before = person.window.session.progress
    through_all_languages(person)
    assert person.window.session.progress == before


@pytest.mark.parametrize("code", [STRETCHED, TURNED])
def test_the_languages_that_nobody_speaks_can_be_left(reader: Reader, code: str) -> None:
    person = reader(code, progress=Progress(guide="app-password", place=Place.OVERVIEW))
    person.go(AtStep(Stop("app-password", "make-app-password")))
    person.choose_language("pl")
    assert person.step == "make-app-password"


class OneLanguageBroken(Library):
    """The guides, of which one language cannot be read."""

    def guide(self, slug: str, language: str) -> Guide:
        if language == "fr":
            raise GuideError(f"{slug}.fr.md", 7, "There is no title.")
        return super().guide(slug, language)


def test_a_language_whose_guide_cannot_be_read_leads_to_the_first_page(
    make_window: Callable[..., Person], library: Library
) -> None:
    person = make_window(setting_up(), guides=OneLanguageBroken(library.folder))
    person.go(AtStep(Stop("app-password", "make-app-password")))
    person.choose_language("fr")
    assert person.key == plan.WELCOME
    assert "There is no title." in person.words
    person.choose_language("en")
    person.enter()
    assert person.place is Place.QUESTION
