"""The end: that it works, what to keep in mind and how to undo it; or what to read on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from assistant.guides.library import Library
from assistant.guides.plain import text_of
from assistant.journey.answers import PROGRAMS, REMOVE, answers_from
from assistant.journey.progress import Place, Progress
from assistant.mail.programs import sheet
from assistant.wizard.session.plan import CHECK, FINISH, OVERVIEW, WELCOME, AtStep, Key, before_check
from tests.marked import Marked
from tests.shortly import FEW_PROGRAMS, shortly
from tests.wizard.person import FINISH as CLOSE
from tests.wizard.person import NEXT, Person, playing, setting_up

ADDRESS = "anna@gmail.com"


@pytest.fixture
def at_end(make_window: Callable[..., Person]) -> Callable[..., Person]:
    def make(program: str = "printer", address: str = "", **more: Any) -> Person:
        person = make_window(setting_up(Place.CHECK, program=program, google_sign_in="no"), **more)
        person.window.session.address = address
        person.go(FINISH)
        assert person.key == FINISH
        return person

    return make


@pytest.mark.parametrize("program", shortly(PROGRAMS, FEW_PROGRAMS))
def test_what_to_keep_and_how_to_undo_it_is_said_and_no_value_is_left_to_enter(
    at_end: Callable[..., Person], resources: Path, program: str
) -> None:
    person = at_end(program, ADDRESS)
    expected = sheet(program, "en", ADDRESS, resources)
    for words in (expected.undo, *expected.keep):
        assert words in person.words
    for words in (expected.introduction, *expected.where, *expected.notes, ADDRESS, "imap.gmail.com", "smtp.gmail.com"):
        assert words not in person.words


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
    assert person.heading == "You have reached the end"
    assert "Google accepts" not in person.words
    person.window.session.prove_steps()
    person.go(WELCOME)
    person.go(FINISH)
    assert person.heading == "It works"
    assert "Google accepts the sign-in" in person.words
    assert "has not shown" not in person.words
    assert not person.sees("check-now")


def test_the_check_has_to_show_the_steps_before_it_and_no_more(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window(setting_up(), guides=Marked(library))
    session = person.window.session
    before = before_check(session.plan)
    for proven, works in ((before[:-1], False), (before, True)):
        session.change(session.progress.prove(*proven))
        person.go(WELCOME)
        person.go(FINISH)
        assert (person.heading == "It works") is works


def test_where_the_check_has_not_shown_it_the_check_is_a_press_away(at_end: Callable[..., Person]) -> None:
    person = at_end()
    assert "The check has not shown yet that everything works." in person.words
    person.press("check-now")
    assert person.key == CHECK


@pytest.mark.parametrize("program", ["ovh-mail-migrator", "printer"])
def test_the_main_button_closes(at_end: Callable[..., Person], program: str) -> None:
    person = at_end(program)
    buttons = [button for button in person.window.findChildren(QPushButton) if button.isVisible()]
    assert [button for button in buttons if button.property("kind") == "primary"] == [person.button(CLOSE)]
    assert person.focused() is person.button(CLOSE)


def test_nobody_who_set_something_up_is_told_what_they_skipped(at_end: Callable[..., Person]) -> None:
    person = at_end()
    session = person.window.session
    for stop in session.route.stops:
        session.change(session.progress.go_on_without(stop))
    person.go(WELCOME)
    person.go(FINISH)
    assert "skipped" not in person.words


def test_at_the_end_of_a_guide_one_is_told_what_one_skipped(make_window: Callable[..., Person]) -> None:
    person = make_window(playing("remove-access"))
    session = person.window.session
    for count, words in ((1, "skipped 1 step."), (2, "skipped 2 steps.")):
        session.change(session.progress.go_on_without(session.route.stops[count]))
        person.go(OVERVIEW)
        person.go(FINISH)
        assert words in person.words


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


CLOSING = "Write to our [partners](/partners) on weekdays.\n\n[The page](https://support.google.com/mail)\n"


@pytest.mark.parametrize("closing", [CLOSING, "[The partners](/partners)\n", "[See them](#one) soon.\n"])
def test_what_closes_a_guide_is_shown_with_all_its_words(
    make_window: Callable[..., Person], tmp_path: Path, closing: str
) -> None:
    (tmp_path / "mine.en.md").write_text(f"# Mine\n\n### One\n\nPress it.\n\n## Go on\n\n{closing}", "utf-8")
    person = make_window(playing("mine"), guides=Library(tmp_path))
    person.go(FINISH)
    shown = person.words
    for word in text_of(person.window.session.main_guide().closing).split():
        assert word in shown


def test_a_guide_that_ends_with_its_steps_has_nothing_to_read_on(make_window: Callable[..., Person], tmp_path: Path) -> None:
    (tmp_path / "mine.en.md").write_text("# Mine\n\n### One\n\nPress it.\n", "utf-8")
    person = make_window(playing("mine"), guides=Library(tmp_path))
    person.go(FINISH)
    assert "Read on" not in person.words


def test_a_guide_wholly_done_says_so(make_window: Callable[..., Person]) -> None:
    person = make_window(playing("app-password"))
    session = person.window.session
    session.prove_steps()
    for stop in session.route.stops:
        session.change(session.progress.say_done(stop))
    person.go(FINISH)
    assert "All steps are done" in person.words


def test_removing_access_sets_nothing_up(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress(answers=answers_from([("door", REMOVE)]), place=Place.FINISH))
    assert person.key == FINISH
    assert "end of this guide" in person.heading


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
