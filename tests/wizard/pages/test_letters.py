"""The sixteen letters come from the clipboard by themselves, stay at hand, and are forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from assistant.journey.progress import Place
from assistant.journey.route import Stop
from assistant.mail.copied import app_password
from assistant.mail.outcomes import Works
from assistant.mail.secret import AppPassword, Secret
from assistant.mail.servers import GMAIL, Protocol
from assistant.wizard.controls import clipboard
from assistant.wizard.controls.masked_letters import MaskedLetters
from assistant.wizard.guide_view.parts import PartsView
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.pages import letters_card
from assistant.wizard.session.footer import Onward, onward_of
from assistant.wizard.session.plan import CHECK, FINISH, PRIVACY, WELCOME, AtStep
from tests.wizard.announcements import Announcements
from tests.wizard.person import NEXT, Person, setting_up

MAKE = Stop("app-password", "make-app-password")
LETTERS, OTHERS = "xqzvkwybjmtrhpls", "abcdefghijklmnop"


@dataclass
class Clipboard:
    """A clipboard that somebody copies into; it tells of an app password as the program's own does."""

    text: str = ""
    looks: int = 0
    late: list[Callable[[AppPassword], object]] = field(default_factory=list)

    def __call__(self, tell: Callable[[AppPassword], object]) -> None:
        self.looks += 1
        found = app_password(self.text)
        if found is not None:
            tell(found)


@pytest.fixture
def copied(application: QApplication) -> Clipboard:
    QGuiApplication.clipboard().clear()
    return Clipboard()


@pytest.fixture
def person(make_window: Callable[..., Person], copied: Clipboard) -> Person:
    person = make_window(setting_up(Place.STEP)._replace(current=MAKE), look_for_letters=copied)
    assert person.stop == MAKE
    return person


def come_back(person: Person) -> None:
    person.page.came_to_front()
    person.settle()


def copy(person: Person, copied: Clipboard, letters: str = LETTERS) -> None:
    copied.text = " ".join(letters[at : at + 4] for at in range(0, 16, 4))
    come_back(person)


def kept(person: Person) -> str:
    letters = person.window.session.letters.kept
    return "" if letters is None else letters.reveal()


def test_the_letters_are_there_and_the_check_comes_next(
    make_window: Callable[..., Person], copied: Clipboard, announcements: Announcements
) -> None:
    checked: list[str] = []

    def check(_address: str, password: Secret, *_others: object) -> tuple[()]:
        checked.append(password.reveal())
        return ()

    person = make_window(setting_up(Place.STEP)._replace(current=MAKE), look_for_letters=copied, check=check)
    person.window.session.address = "anna@gmail.com"
    come_back(person)
    assert not person.sees("letters-here")
    copy(person, copied)
    assert person.sees("letters-here")
    assert kept(person) == person.clipboard == LETTERS
    assert [said for said in announcements.said if said.startswith("The 16 letters are here.")] != []
    assert person.button(NEXT).text() == "&Check now ›"
    (parts,) = person.page.findChildren(PartsView)
    assert all(title.ticked for title in parts.titles)
    assert parts.shown_part() is None
    person.next()
    assert person.key == CHECK
    person.bot.waitUntil(lambda: bool(checked))
    assert (kept(person), checked) == (LETTERS, [LETTERS])
    assert person.window.session.progress.said_done == {MAKE}


def test_the_keyboard_is_given_to_check_now(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    assert person.window.focusWidget() is person.button(NEXT)


def test_the_same_letters_are_said_once_and_others_replace_them(
    person: Person, copied: Clipboard, announcements: Announcements
) -> None:
    copy(person, copied)
    announcements.forget()
    first = person.window.session.letters.kept
    come_back(person)
    assert announcements.said == []
    assert person.window.session.letters.kept is first
    copy(person, copied, OTHERS)
    assert kept(person) == person.clipboard == OTHERS
    assert first is not None
    assert first.reveal() == ""
    assert len(announcements.said) == 1


def test_once_they_work_one_goes_on_and_others_are_checked_anew(person: Person, copied: Clipboard) -> None:
    session = person.window.session
    copy(person, copied)
    session.outcomes = (Works(Protocol.IMAP, GMAIL.imap[0]),)
    assert onward_of(session, AtStep(MAKE)) is Onward.DONE
    copy(person, copied, OTHERS)
    assert onward_of(session, AtStep(MAKE)) is Onward.CHECK


def test_letters_that_are_not_the_right_ones_are_forgotten(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    person.press("wrong-letters")
    assert (kept(person), person.sees("letters-here"), person.clipboard) == ("", False, "")
    assert "Copy the right ones" in person.words
    assert person.window.focusWidget() is person.find("open-0")
    copy(person, copied, OTHERS)
    assert kept(person) == OTHERS


def test_what_a_check_has_shown_of_other_letters_does_not_count(person: Person, copied: Clipboard) -> None:
    session = person.window.session
    copy(person, copied)
    session.prove_steps()
    copy(person, copied, OTHERS)
    assert session.progress.proven == frozenset()


def test_letters_that_were_refused_are_not_offered_again(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    session = person.window.session
    session.letters.refused = True
    person.window.refresh()
    assert not person.sees("letters-here")
    assert onward_of(session, AtStep(MAKE)) is not Onward.CHECK
    person.window.go(AtStep(session.route.stops[-1]))
    assert not person.sees("copy-letters")
    person.window.go(AtStep(MAKE))
    copy(person, copied)
    assert person.sees("letters-here")


def test_new_letters_come_masked(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    person.press("show-kept-letters")
    copy(person, copied, OTHERS)
    assert [letters.shown for letters in person.page.findChildren(MaskedLetters) if letters.isVisible()] == [False]


def test_letters_that_come_while_a_picture_is_enlarged_are_seen(person: Person, copied: Clipboard) -> None:
    person.press("open-0")
    view = next(view for view in person.page.findChildren(PictureView) if view.isVisible())
    view.setFocus()
    person.key_press(Qt.Key.Key_Return)
    person.settle()
    assert person.window._overlay.picture is not None
    copy(person, copied)
    assert person.window._overlay.picture is None


def test_show_is_told_and_does_not_outlast_the_page(person: Person, copied: Clipboard, announcements: Announcements) -> None:
    copy(person, copied)
    announcements.forget()
    (letters,) = person.page.findChildren(MaskedLetters)
    hidden = letters.grab().toImage()
    person.press("show-kept-letters")
    assert letters.shown
    assert letters.grab().toImage() != hidden
    assert announcements.said == ["The letters are shown."]
    person.next()
    person.back()
    assert person.stop == MAKE
    assert not any(letters.shown for letters in person.page.findChildren(MaskedLetters))


@pytest.mark.parametrize("key", [CHECK, PRIVACY, AtStep(Stop("app-password", "enter-values"))], ids=str)
def test_the_clipboard_is_looked_at_on_no_other_page(person: Person, copied: Clipboard, key: Any) -> None:
    person.window.go(key)
    before = copied.looks
    copy(person, copied)
    assert (copied.looks - before, kept(person)) == (0, "")


def test_what_is_found_once_the_person_went_on_is_not_taken(make_window: Callable[..., Person]) -> None:
    asked: list[Callable[[AppPassword], object]] = []
    person = make_window(setting_up(Place.STEP)._replace(current=MAKE), look_for_letters=asked.append)
    come_back(person)
    person.window.go(CHECK)
    QGuiApplication.clipboard().setText("mine")
    found = AppPassword(LETTERS)
    asked[-1](found)
    assert (kept(person), found.reveal(), person.clipboard) == ("", "", "mine")


def test_one_line_switches_it_off_and_is_remembered(person: Person, copied: Clipboard) -> None:
    person.window.go(PRIVACY)
    person.press("takes-letters")
    assert not person.window.session.progress.takes_letters
    assert not person.window.session.progress.start_again().takes_letters
    person.window.go(AtStep(MAKE))
    before = copied.looks
    copy(person, copied)
    assert (copied.looks - before, kept(person)) == (0, "")
    person.window.go(PRIVACY)
    person.press("takes-letters")
    person.window.go(AtStep(MAKE))
    copy(person, copied)
    assert kept(person) == LETTERS


def to_the_sheet(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    person.window.go(AtStep(person.window.session.route.stops[-1]))


def test_the_sheet_offers_the_letters_as_often_as_needed(person: Person, copied: Clipboard, announcements: Announcements) -> None:
    person.window.go(AtStep(person.window.session.route.stops[-1]))
    assert not person.sees("copy-letters")
    assert "copy them again from Google's window" in person.words
    person.window.go(AtStep(MAKE))
    to_the_sheet(person, copied)
    assert "Here they can be copied again" in person.words
    QGuiApplication.clipboard().setText("smtp.gmail.com")
    announcements.forget()
    person.press("copy-letters")
    assert person.find("copy-letters").accessibleName() == "Copy the 16 letters"
    assert (person.clipboard, clipboard.holds_secret()) == (LETTERS, True)
    assert announcements.said == ["The 16 letters are copied."]


@pytest.mark.parametrize(("size", "font_scale"), [((360, 700), 1.0), ((900, 700), 1.0), ((1000, 700), 1.5)], ids=str)
def test_neither_letters_nor_buttons_are_cut_in_longer_words(
    make_window: Callable[..., Person], copied: Clipboard, size: tuple[int, int], font_scale: float
) -> None:
    start = setting_up(Place.STEP, program="thunderbird")._replace(current=MAKE)
    person = make_window(start, look_for_letters=copied, language="de", size=size, font_scale=font_scale)
    to_the_sheet(person, copied)
    (letters,) = person.page.findChildren(MaskedLetters)
    for each in (letters, person.find("show-kept-letters"), person.find("copy-letters")):
        assert each.width() >= each.minimumSizeHint().width()
        assert each.visibleRegion().boundingRect().width() == each.width()


@pytest.mark.parametrize("key", [WELCOME, FINISH], ids=str)
def test_leaving_forgets_them_and_offers_to_clear_the_clipboard(
    person: Person, copied: Clipboard, announcements: Announcements, key: Any
) -> None:
    to_the_sheet(person, copied)
    person.window.go(key)
    person.settle()
    assert kept(person) == ""
    assert "still in the clipboard" in person.words
    assert person.clipboard == LETTERS
    person.press("clear-clipboard")
    assert person.clipboard == ""
    assert "gone from the clipboard" in person.words
    assert "gone from the clipboard" in announcements.said[-1]
    person.window.go(PRIVACY)
    person.window.go(key)
    assert "clipboard" not in person.words.lower()


def test_starting_again_offers_to_clear_the_clipboard(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    person.window.forget()
    person.settle()
    assert (person.key, kept(person)) == (WELCOME, "")
    assert person.sees("clear-clipboard")


def test_nothing_is_offered_where_something_else_was_copied_since(person: Person, copied: Clipboard) -> None:
    to_the_sheet(person, copied)
    QGuiApplication.clipboard().setText("mine")
    person.window.go(FINISH)
    assert not person.sees("clear-clipboard")
    assert kept(person) == ""


@pytest.mark.parametrize(
    ("answer", "closed", "left"),
    [("Clear and close", True, ""), ("Close", True, LETTERS), ("Stay here", False, LETTERS)],
)
def test_closing_asks_once(person: Person, copied: Clipboard, answer: str, closed: bool, left: str) -> None:
    copy(person, copied)
    with person.answering(answer) as asked:
        person.window.close()
    assert asked[0] == "The 16 letters are still in the clipboard."
    assert len(asked) == 2  # the question and what it explains, once
    assert (not person.window.isVisible(), person.clipboard) == (closed, left)
    assert kept(person) == ("" if closed else LETTERS)


def test_interrupted_it_asks_nothing(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    person.window.interrupted = True
    person.window.close()
    assert not person.window.isVisible()
    assert kept(person) == ""


def test_starting_again_forgets_them(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    letters = person.window.session.letters.kept
    person.window.session.forget()
    assert letters is not None
    assert (kept(person), letters.reveal()) == ("", "")


def test_the_marks_of_each_system() -> None:
    windows = {name.split('"')[1]: value for name, value in clipboard.marks("windows").items()}
    assert windows["CanIncludeInClipboardHistory"] == windows["CanUploadToCloudClipboard"] == b"\0\0\0\0"
    assert "ExcludeClipboardContentFromMonitorProcessing" in windows
    assert clipboard.marks("xcb") == {"x-kde-passwordManagerHint": b"secret"}
    assert clipboard.marks("cocoa") == {}  # nothing is claimed


def test_an_app_password_is_marked_and_no_other_selection_has_it(qtbot: Any) -> None:
    clipboard.put_secret(AppPassword(LETTERS).reveal)
    board = QGuiApplication.clipboard()
    data = board.mimeData()
    assert [bytes(data.data(name).data()) for name in clipboard.marks("xcb")] == [b"secret"]
    assert board.text(board.Mode.Selection) == ""
    clipboard.clear_secret()
    assert board.text() == ""
    board.setText("mine")
    clipboard.clear_secret()
    assert board.text() == "mine"


def test_without_the_check_the_step_is_done(person: Person, copied: Clipboard) -> None:
    session = person.window.session
    session.plan = tuple(key for key in session.plan if key != CHECK)
    session.letters.keep(AppPassword(LETTERS))
    assert onward_of(session, AtStep(MAKE)) is Onward.DONE


def test_each_system_is_told_its_own_way_to_clear_a_history() -> None:
    told = {platform: letters_card.how_to_clear(platform) for platform in ("windows", "cocoa", "xcb", "wayland")}
    assert "Windows key" in told["windows"]
    assert "Spotlight" in told["cocoa"]
    assert told["xcb"] == told["wayland"]
    assert "KDE" in told["xcb"]


def test_what_a_history_took_before_is_told(person: Person, copied: Clipboard) -> None:
    copy(person, copied)
    person.press("If your computer keeps a history of the clipboard")
    assert "this program cannot take them out" in person.words
    assert "Since then they are marked as a password" in person.words
