"""The steps that show the sheet of the person's program: what to enter, with copy buttons, and how it signs in with Google."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from assistant.guides.library import Library
from assistant.journey.answers import PROGRAMS, SIGN_IN_WITH_GOOGLE, answers_from
from assistant.journey.progress import Progress, State
from assistant.journey.route import Stop
from assistant.mail.programs import Sheet, sheet
from assistant.wizard.controls import clipboard
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.session.plan import Asking, AtStep
from tests.marked import ENTER, SIGN_IN, SLUG, Marked
from tests.shortly import FEW_PROGRAMS, shortly
from tests.wizard.announcements import Announcements
from tests.wizard.person import NEXT, Person, playing, setting_up

ADDRESS = "anna@gmail.com"
LETTERS = "Copying a value replaces the 16 letters."
OWN = "Any program needs these values."
ASKING_THE_MAKER = "Does your program offer it?"


@pytest.fixture
def at_values(make_window: Callable[..., Person], library: Library) -> Callable[..., Person]:
    """Return somebody at the step that shows the values of their program."""

    def make(program: str = "printer", address: str = "", **more: Any) -> Person:
        answered = setting_up(program=program, google_sign_in="no")  # any program has values for an app password
        person = make_window(answered, guides=Marked(library), **more)
        person.window.session.address = address
        person.go(AtStep(ENTER))
        assert person.stop == ENTER
        return person

    return make


def sheet_of(program: str, resources: Path, address: str = "", language: str = "en") -> Sheet:
    return sheet(program, language, address, resources)


def copies(person: Person) -> list[QPushButton]:
    """Return the buttons that copy a value."""
    buttons = (button for button in person.page.findChildren(QPushButton) if button.isVisible() and not button.objectName())
    return [button for button in buttons if button.accessibleName().startswith("Copy ")]


def read(box: QWidget) -> list[str]:
    """Return what labels in a box say, as a person reads it."""
    texts = [QTextDocumentFragment.fromHtml(each.text()).toPlainText() for each in box.findChildren(QLabel)]
    return [text for text in texts if text]


def label(person: Person, words: str) -> QLabel:
    found = [each for each in person.page.findChildren(QLabel) if each.text() == words and each.isVisible()]
    assert len(found) == 1, (words, len(found))
    return found[0]


def corner(person: Person, words: str) -> QPoint:
    return label(person, words).mapTo(person.page, QPoint(0, 0))


@pytest.mark.parametrize("program", shortly(PROGRAMS, FEW_PROGRAMS))
def test_every_program_has_its_sheet(at_values: Callable[..., Person], resources: Path, program: str) -> None:
    person = at_values(program, ADDRESS)
    expected = sheet_of(program, resources, ADDRESS)
    assert person.heading == "Enter the values"
    assert label(person, expected.name)
    for words in (expected.introduction, *expected.where, *expected.notes):
        assert words in person.words.replace("&lt;", "<").replace("&amp;", "&")
    assert not any(words in person.words for words in (*expected.keep, expected.undo))
    rows = [row for section in expected.sections for row in section.rows]
    assert len(rows) >= 3
    buttons = {button.accessibleName(): button for button in copies(person)}
    for row in rows:
        name = f"Copy {row.label}: {row.value}"
        assert (name in buttons) == row.copyable
        if row.copyable:
            buttons[name].click()
            assert person.clipboard == row.value


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("thunderbird", "From the program's own files of August 2026"),
        ("ovh-mail-migrator", "From OVHcloud's guide of March 2026"),
        ("outlook-classic", "From Google's pages for developers, without a date"),
    ],
)
def test_a_sheet_says_where_it_is_from_in_place_of_the_step(at_values: Callable[..., Person], program: str, said: str) -> None:
    lines = at_values(program).words.splitlines()
    assert [line for line in lines if line.startswith("From ")] == [said]


@pytest.mark.parametrize("program", shortly(PROGRAMS, FEW_PROGRAMS))
def test_what_may_be_different_is_one_box_with_a_list_where_it_is_several_things(
    at_values: Callable[..., Person], resources: Path, program: str
) -> None:
    person = at_values(program)
    notes = sheet_of(program, resources).notes
    boxes = [frame for frame in person.page.findChildren(QFrame) if frame.property("kind") == "note"]
    signs = ["•"] if len(notes) > 1 else []
    said = ["Note", *(words for note in notes for words in (*signs, note))]
    assert [read(box) for box in boxes] == ([said] if notes else [])


@pytest.mark.parametrize("program", ["printer", "other", "ovh-mail-migrator"])
def test_it_stands_in_the_place_of_the_steps_own_text_but_for_what_leads_to_it_and_the_help(
    at_values: Callable[..., Person], program: str
) -> None:
    person = at_values(program)
    assert OWN in person.words
    assert "Enter the first." not in person.words
    assert not person.page.findChildren(PictureView)
    person.press("It looks different on my screen")
    assert "Look for another form." in person.words
    assert "Open the list of servers" in person.words


def test_a_guide_that_is_played_on_its_own_is_for_any_program(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window(playing(SLUG), guides=Marked(library))
    person.go(AtStep(ENTER))
    assert OWN in person.words
    assert copies(person) == []
    person.go(AtStep(SIGN_IN, beside=True))
    assert "Add the account in any program." in person.words


def test_user_name_and_password_are_shown_once_and_the_servers_beside_each_other(at_values: Callable[..., Person]) -> None:
    person = at_values("thunderbird", ADDRESS)
    assert len([button for button in copies(person) if ADDRESS in button.accessibleName()]) == 1
    for words in ("Username", "Password", "Authentication method"):
        assert label(person, words)
    receiving, sending = corner(person, "Receiving mail (IMAP)"), corner(person, "Sending mail (SMTP)")
    assert receiving.y() == sending.y() > corner(person, "Password").y()
    assert receiving.x() < sending.x()


def test_where_there_is_no_room_beside_they_stand_one_below_the_other(at_values: Callable[..., Person]) -> None:
    person = at_values("thunderbird", ADDRESS, size=(420, 700))
    receiving, sending = corner(person, "Receiving mail (IMAP)"), corner(person, "Sending mail (SMTP)")
    assert receiving.x() == sending.x()
    assert receiving.y() < sending.y()


@pytest.mark.parametrize("program", ["thunderbird", "printer", "ovh-mail-migrator", "other"])
def test_that_copying_takes_the_place_of_the_letters_is_said_once_at_the_password(
    at_values: Callable[..., Person], program: str
) -> None:
    person = at_values(program)
    assert person.words.count(LETTERS) == 1
    said = next(each for each in person.page.findChildren(QLabel) if each.text().startswith(LETTERS))
    assert said.mapTo(person.page, QPoint(0, 0)).y() > corner(person, "Password").y()


def test_a_copy_says_so_to_eye_and_ear(at_values: Callable[..., Person], announcements: Announcements) -> None:
    person = at_values()
    button = copies(person)[0]
    before = button.text()
    announcements.forget()
    person.press(button)
    assert "✓" in button.text()
    assert announcements.said == ["Copied"]
    person.bot.waitUntil(lambda: button.text() == before, timeout=10 * clipboard.COPIED_FOR)


def test_no_password_is_offered_to_be_copied(at_values: Callable[..., Person]) -> None:
    person = at_values("thunderbird", ADDRESS)
    assert not [button for button in copies(person) if "assword" in button.accessibleName()]


def test_the_address_is_the_user_name_where_it_is_known(at_values: Callable[..., Person]) -> None:
    person = at_values("thunderbird", ADDRESS)
    assert any(ADDRESS in button.accessibleName() for button in copies(person))
    assert not any("your full" in button.accessibleName() for button in copies(at_values("thunderbird")))


def test_the_page_of_the_program_is_the_first_to_open_and_then_the_step_is_done(
    at_values: Callable[..., Person], browser: Any, resources: Path
) -> None:
    person = at_values("ovh-mail-migrator", ADDRESS)
    expected = sheet_of("ovh-mail-migrator", resources)
    first = person.find("open-0")
    assert isinstance(first, QPushButton)
    assert (first.text(), first.property("kind")) == (expected.open_label, "primary")
    assert person.page.first_control() is first
    assert person.button(NEXT).property("kind") != "primary"
    person.press("copy-0")
    assert person.clipboard == expected.open_address
    person.press("open-0")
    assert browser.opened == [expected.open_address]
    assert person.focused() is person.button(NEXT)
    person.next()
    assert person.window.session.progress.state(ENTER) is State.SAID_DONE


def test_without_a_browser_one_gets_the_address_of_the_program_to_copy(
    at_values: Callable[..., Person], browser: Any, resources: Path
) -> None:
    person = at_values("ovh-mail-migrator")
    browser.works = False
    person.press("open-0")
    person.press("copy-address")
    assert person.clipboard == sheet_of("ovh-mail-migrator", resources).open_address


def test_one_program_may_stand_for_several(at_values: Callable[..., Person], resources: Path) -> None:
    person = at_values("android")
    variants = sheet_of("android", resources).variants
    for variant in (*variants, variants[0]):
        person.press(f"variant-{variant}")
        assert label(person, sheet_of(variant, resources).name)
        assert not person.sees(f"variant-{variant}")
    person.window.session.forget()
    assert person.window.session.sheets.variant == ""


def test_what_was_chosen_of_one_program_is_nothing_to_another(at_values: Callable[..., Person]) -> None:
    person = at_values("android")
    person.press("variant-android-samsung")
    session = person.window.session
    session.change(session.progress.answer("program", "thunderbird"))
    person.go(Asking("program"))
    person.go(AtStep(ENTER))
    assert label(person, "Thunderbird")
    assert not person.sees("variant-thunderbird-android")


def test_the_sheet_follows_the_program_its_name_and_the_address(at_values: Callable[..., Person]) -> None:
    person = at_values("thunderbird")
    session = person.window.session
    session.change(session.progress.answer("program", "other"))
    session.program_name, session.address = "Geary", ADDRESS
    person.go(Asking("program"))
    person.go(AtStep(ENTER))
    assert label(person, "Geary")
    assert any(ADDRESS in button.accessibleName() for button in copies(person))


def test_the_sheet_is_in_the_persons_language(at_values: Callable[..., Person], resources: Path) -> None:
    person = at_values("thunderbird")
    person.choose_language("fr")
    assert sheet_of("thunderbird", resources, language="fr").introduction in person.words


@pytest.mark.parametrize("program", sorted(SIGN_IN_WITH_GOOGLE))
def test_a_program_that_signs_in_with_google_says_how_in_place_of_what_any_program_needs(
    make_window: Callable[..., Person], library: Library, resources: Path, program: str
) -> None:
    person = make_window(setting_up(program=program, google_sign_in="yes").visit(SIGN_IN), guides=Marked(library))
    assert person.stop == SIGN_IN
    expected = sheet_of(program, resources)
    assert label(person, expected.name)
    shown = person.words.splitlines()
    at = [shown.index(line) for line in expected.sign_in]
    assert [shown[number - 1] for number in at] == [f"{number}." for number in range(1, len(at) + 1)]
    assert at == sorted(at)
    assert "Your program needs no app password." in person.words
    assert "Choose Google there." not in person.words
    assert ASKING_THE_MAKER not in person.words
    assert person.find("way-0").isVisible()
    person.press("It looks different on my screen")
    assert "Look for another word." in person.words


def test_where_the_sheet_does_not_say_how_the_step_does(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window(setting_up(program="other", google_sign_in="yes").visit(SIGN_IN), guides=Marked(library))
    assert person.stop == SIGN_IN
    assert "Choose Google there." in person.words
    assert ASKING_THE_MAKER in person.words


def test_who_compares_the_values_is_not_told_to_set_an_account_up(make_window: Callable[..., Person]) -> None:
    person = make_window(Progress(answers=answers_from([("door", "stopped"), ("program", "thunderbird")])))
    person.go(AtStep(Stop("it-stopped-working", "compare-values")))
    assert person.step == "compare-values"
    sheet = person.window.session.world.sheet("thunderbird", "en", "")
    assert "imap.gmail.com" in person.words
    for words in (sheet.introduction, *sheet.where, *sheet.notes, "copy them again from Google's window"):
        assert words not in person.words
