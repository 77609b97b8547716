"""The end: what to enter in each program, with copy buttons; or what to read on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from assistant.journey.answers import PROGRAMS, REMOVE, answers_from
from assistant.journey.progress import Place, Progress
from assistant.mail.programs import Sheet, sheet
from assistant.wizard.controls import clipboard
from assistant.wizard.session.plan import FINISH, OVERVIEW, WELCOME, AtStep, Key
from tests.wizard.announcements import Announcements
from tests.wizard.person import FINISH as CLOSE
from tests.wizard.person import NEXT, Person, playing, setting_up

ADDRESS = "anna@gmail.com"


@pytest.fixture
def at_end(make_window: Callable[..., Person]) -> Callable[..., Person]:
    def make(program: str = "printer", address: str = "", **more: Any) -> Person:
        person = make_window(setting_up(Place.CHECK, program=program), **more)
        person.window.session.address = address
        person.go(FINISH)
        assert person.key == FINISH
        return person

    return make


def sheet_of(program: str, resources: Path, address: str = "", language: str = "en") -> Sheet:
    return sheet(program, language, address, resources)


def copies(person: Person) -> dict[str, QPushButton]:
    buttons = (button for button in person.page.findChildren(QPushButton) if button.isVisible())
    return {button.accessibleName(): button for button in buttons if button.accessibleName().startswith("Copy ")}


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_program_has_its_sheet(at_end: Callable[..., Person], resources: Path, program: str) -> None:
    person = at_end(program, ADDRESS)
    expected = sheet_of(program, resources, ADDRESS)
    assert expected.name in person.heading
    for words in (expected.introduction, expected.undo, *expected.where, *expected.notes, *expected.keep):
        assert words in person.words.replace("&lt;", "<").replace("&amp;", "&")
    rows = [row for section in expected.sections for row in section.rows]
    assert len(rows) >= 3
    buttons = copies(person)
    for row in rows:
        name = f"Copy {row.label}: {row.value}"
        assert (name in buttons) == row.copyable
        if row.copyable:
            buttons[name].click()
            assert person.clipboard == row.value


def test_a_copy_says_so_to_eye_and_ear(at_end: Callable[..., Person], announcements: Announcements) -> None:
    person = at_end()
    button = next(iter(copies(person).values()))
    before = button.text()
    announcements.forget()
    person.press(button)
    assert "✓" in button.text()
    assert announcements.said == ["Copied"]
    person.bot.waitUntil(lambda: button.text() == before, timeout=10 * clipboard.COPIED_FOR)


def test_no_password_is_offered_to_be_copied(at_end: Callable[..., Person]) -> None:
    person = at_end("thunderbird", ADDRESS)
    assert not [name for name in copies(person) if "assword" in name]


def test_the_address_is_the_user_name_where_it_is_known(at_end: Callable[..., Person]) -> None:
    assert any(ADDRESS in name for name in copies(at_end("thunderbird", ADDRESS)))
    assert not any("your full" in name for name in copies(at_end("thunderbird")))


def test_the_program_is_opened_in_the_browser(at_end: Callable[..., Person], browser: Any, resources: Path) -> None:
    person = at_end("ovh-mail-migrator")
    person.press("open-program")
    assert browser.opened == [sheet_of("ovh-mail-migrator", resources).open_address]
    browser.works = False
    with person.answering("Close") as said:
        person.press("open-program")
    assert browser.opened[0] in said[1]
    with person.answering("Copy the address"):
        person.press("open-program")
    assert person.clipboard == browser.opened[0]


def test_one_program_may_stand_for_several(at_end: Callable[..., Person], resources: Path) -> None:
    several = next(program for program in PROGRAMS if sheet_of(program, resources).variants)
    person = at_end(several)
    for variant in sheet_of(several, resources).variants:
        person.press(f"variant-{variant}")
        assert sheet_of(variant, resources).name in person.heading
        person.window.forget()
        person = at_end(several)


def test_undoing_is_a_press_away(at_end: Callable[..., Person]) -> None:
    person = at_end()
    person.press("undo")
    assert person.window.session.progress.current is not None
    assert person.window.session.progress.current.guide == "remove-access"


def test_undoing_leads_back_to_the_last_page(at_end: Callable[..., Person]) -> None:
    person = at_end()
    before = person.heading
    person.press("undo")
    person.press("Back to where you were")
    assert (person.key, person.heading) == (FINISH, before)
    person.press("undo")
    while person.place is Place.STEP:
        person.next()
    assert person.key == FINISH
    assert person.heading == "You have reached the end of this guide"
    person.press("Back to where you were")
    assert (person.key, person.heading) == (FINISH, before)
    assert not [button for button in person.page.findChildren(QPushButton) if button.text() == "Back to where you were"]


def test_that_it_works_is_said_where_the_check_has_shown_it(at_end: Callable[..., Person]) -> None:
    person = at_end()
    assert "It works" not in person.words
    person.window.session.prove_steps()
    person.go(WELCOME)
    person.go(FINISH)
    assert "It works: Google accepts the sign-in" in person.words


@pytest.mark.parametrize("program", ["ovh-mail-migrator", "printer"])
def test_one_button_is_the_main_one(at_end: Callable[..., Person], program: str) -> None:
    person = at_end(program)

    def main() -> list[str]:
        buttons = [button for button in person.window.findChildren(QPushButton) if button.isVisible()]
        return [button.objectName() or button.text() for button in buttons if button.property("kind") == "primary"]

    close = person.button(CLOSE)
    if person.sees("open-program"):
        assert main() == ["open-program"]
        person.press("open-program")
    assert main() == [close.objectName() or close.text()]


def test_what_was_skipped_is_told_until_it_is_proven(at_end: Callable[..., Person]) -> None:
    person = at_end()
    session = person.window.session
    for count, words in ((1, "skipped 1 step."), (2, "skipped 2 steps.")):
        session.change(session.progress.go_on_without(session.route.stops[count]))
        person.go(WELCOME)
        person.go(FINISH)
        assert words in person.words
    session.prove_steps()
    person.go(WELCOME)
    person.go(FINISH)
    assert "skipped" not in person.words


def test_of_steps_that_were_only_passed_nothing_is_said(at_end: Callable[..., Person]) -> None:
    person = at_end()
    for stop in person.window.session.route.stops:
        person.go(AtStep(stop))
    person.go(FINISH)
    for words in ("skipped", "left out", "All steps are done"):
        assert words not in person.words


@pytest.mark.parametrize("done", [True, False])
def test_at_the_end_of_a_guide_all_is_said_to_be_done_only_where_it_is(make_window: Callable[..., Person], done: bool) -> None:
    person = make_window(playing("remove-access"))
    session = person.window.session
    for stop in session.route.stops[: None if done else -1]:
        session.change(session.progress.say_done(stop))
    person.go(FINISH)
    assert ("All steps are done." in person.words) is done
    assert "go on with another guide" in person.words
    assert "skipped" not in person.words


def test_it_is_the_end(at_end: Callable[..., Person]) -> None:
    person = at_end()
    assert not person.button(NEXT).isVisible()
    assert person.button(CLOSE).isVisible()
    person.press(person.button(CLOSE))
    assert not person.window.isVisible()


def test_from_the_end_one_may_begin_anew(at_end: Callable[..., Person]) -> None:
    person = at_end()
    person.press("Back to the first page")
    assert person.key == WELCOME


def test_a_guide_that_was_played_ends_with_what_to_read_on(make_window: Callable[..., Person], browser: Any) -> None:
    person = make_window(playing("app-password"))
    person.go(FINISH)
    assert "end of this guide" in person.heading
    reading = person.window.session.main_guide().further_reading
    assert reading
    for link in reading:
        person.go(FINISH)
        person.press(link.label)
        if link.address.startswith("https:"):
            assert browser.opened[-1].startswith(link.address)
        else:
            assert person.place is Place.STEP
            person.play("app-password")


def test_a_guide_wholly_done_says_so(make_window: Callable[..., Person]) -> None:
    person = make_window(playing("app-password"))
    person.window.session.prove_steps()
    person.go(FINISH)
    assert "All steps are done" in person.words


def test_removing_access_sets_nothing_up(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress(answers=answers_from([("door", REMOVE)]), place=Place.FINISH))
    assert person.key == FINISH
    assert "end of this guide" in person.heading


def test_the_sheet_is_in_the_persons_language(at_end: Callable[..., Person], resources: Path) -> None:
    person = at_end("thunderbird")
    person.choose_language("fr")
    assert sheet_of("thunderbird", resources, language="fr").introduction in person.words


def test_overview_and_end_are_those_of_what_is_played_now(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    told: dict[tuple[str, Key], str] = {}
    for slug in ("", "security-alert", ""):
        if slug:
            person.play(slug)
        elif told:
            person.go(WELCOME)
            person.enter()
        for key in (OVERVIEW, FINISH):
            person.go(key)
            assert person.heading in person.window.windowTitle()
            assert told.setdefault((slug, key), person.words) == person.words
    assert len(set(told.values())) == len(told)
