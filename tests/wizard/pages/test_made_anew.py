"""What changes the page behind, or makes it anew, keeps what was shown, typed and said, and where the keyboard was."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabWidget

from assistant.guides.library import Library
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import CheckProgress, Fails, Outcome, Stage
from assistant.mail.servers import GMAIL, Protocol
from assistant.wizard.controls.theme import DARK
from assistant.wizard.guide_view.picture import Enlarged, PictureView
from assistant.wizard.pages.check_page import CheckPage
from assistant.wizard.pages.diagnosis_box import ResultLine
from assistant.wizard.pages.explain_page import ExplainPage
from assistant.wizard.pages.question_pages import AddressPage
from assistant.wizard.session import plan
from assistant.wizard.session.plan import Asking, AtStep, Key
from tests.conftest import Browser
from tests.shortly import each_once
from tests.wizard.announcements import Announcements
from tests.wizard.person import Person, setting_up

# What is covered by other tests is not measured again.
pytestmark = pytest.mark.no_cover

STEP = Stop("app-password", "open-account")
ADDRESS = "anna@gmail.com"


ANEW: dict[str, Callable[[Person], object]] = {
    "language": lambda person: person.window.set_language("fr"),
    "theme": lambda person: person.window.set_theme(DARK),
    "column": lambda person: person.key_press(Qt.Key.Key_F9),
    "narrow": lambda person: person.window.resize(500, 700),
}
PAGES: dict[str, Key] = {
    "welcome": plan.WELCOME,
    "question": Asking("program"),
    "overview": plan.OVERVIEW,
    "step": AtStep(STEP),
    "check": plan.CHECK,
}
# What is typed, what is typed once it was explained, and what kind of button explains it then.
MESSAGES = {"none": ("", "", "primary"), "explained": ("refused", "", "secondary"), "changed": ("refused", "!", "primary")}
made_anew = pytest.mark.parametrize("change", ANEW.values(), ids=ANEW)


def change_and_settle(person: Person, change: Callable[[Person], object]) -> None:
    change(person)
    person.settle()
    person.settle()


# An enlarged picture


def enlarged(person: Person) -> list[Enlarged]:
    return [over for over in person.window.findChildren(Enlarged) if over.isVisible()]


def with_picture_enlarged(make_window: Callable[..., Person]) -> Person:
    person = make_window(setting_up().visit(STEP))
    (view,) = person.page.findChildren(PictureView)
    view.setFocus()
    person.key_press(Qt.Key.Key_Return)
    assert enlarged(person)
    return person


@made_anew
def test_an_enlarged_picture_is_closed_before_the_page_behind_it_changes(
    make_window: Callable[..., Person], change: Callable[[Person], object]
) -> None:
    person = with_picture_enlarged(make_window)
    change_and_settle(person, change)
    assert not enlarged(person)
    assert person.focused() is person.page.findChildren(PictureView)[-1]
    assert person.window.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Left])
def test_an_enlarged_picture_is_closed_when_the_page_is_turned(make_window: Callable[..., Person], key: Qt.Key) -> None:
    person = with_picture_enlarged(make_window)
    before = person.key
    person.key_press(key, Qt.KeyboardModifier.AltModifier)
    assert person.key != before
    assert not enlarged(person)
    focused = person.focused()
    assert focused is not None
    assert focused.isVisible()


def test_a_picture_whose_page_is_gone_can_still_be_closed(make_window: Callable[..., Person]) -> None:
    person = with_picture_enlarged(make_window)
    (over,) = enlarged(person)
    person.page.refill()
    person.settle()
    over.leave()
    person.settle()
    assert not enlarged(person)


# What was typed and shown


@pytest.fixture
def checking(make_window: Callable[..., Person]) -> Person:
    person = make_window(setting_up(Place.CHECK))
    person.type("check-address", ADDRESS)
    return person


def page(person: Person) -> CheckPage:
    assert isinstance(person.page, CheckPage)
    return person.page


@pytest.mark.parametrize(("typed", "change"), each_once({"few": "ab", "all": "abcdefghijklmnop"}, ANEW))
def test_what_is_being_typed_is_not_judged(checking: Person, typed: str, change: Callable[[Person], object]) -> None:
    checking.type("app-password", typed)
    change_and_settle(checking, change)
    shown = page(checking)
    assert shown.form.password.text() == typed
    assert f"{len(typed)} " in shown.form.judged.text()
    assert shown.form.judged.property("kind") == "secondary"
    assert not shown.form.judged.isHidden()
    assert shown.form.anyway.isHidden()
    assert checking.focused() is shown.form.password


@pytest.mark.parametrize(("pasted", "change"), each_once({"password": "Hunter2!", "address": "anna@gmail.com"}, ANEW))
def test_what_was_judged_stays_judged(checking: Person, pasted: str, change: Callable[[Person], object]) -> None:
    checking.paste("app-password", pasted)
    assert not page(checking).form.anyway.isHidden()
    change_and_settle(checking, change)
    assert page(checking).form.judged.property("kind") == "warning-words"
    assert page(checking).form.judged.text()
    assert not page(checking).form.anyway.isHidden()


@made_anew
def test_a_missing_address_is_still_said(checking: Person, change: Callable[[Person], object]) -> None:
    page(checking).form.address.clear()
    checking.press("check")
    before = page(checking).form.judged.text()
    change_and_settle(checking, change)
    assert (page(checking).form.judged.text() == before) is (checking.window.session.language == "en")
    assert not page(checking).form.judged.isHidden()


@made_anew
def test_letters_that_were_shown_stay_shown(
    checking: Person, change: Callable[[Person], object], announcements: Announcements
) -> None:
    checking.type("app-password", "abcd")
    checking.press(page(checking).form.show_letters)
    announcements.forget()
    change_and_settle(checking, change)
    assert page(checking).form.password.echoMode() == QLineEdit.EchoMode.Normal
    assert page(checking).form.show_letters.text() in {"Hide the letters", "Masquer les lettres"}
    assert not any("letters" in said or "lettres" in said for said in announcements.said)


@made_anew
def test_an_address_that_is_not_whole_is_still_said_to_be_wrong(
    make_window: Callable[..., Person], change: Callable[[Person], object]
) -> None:
    person = make_window(setting_up())
    person.go(plan.ADDRESS)
    person.type("address", "anna")
    person.next()
    change_and_settle(person, change)
    assert isinstance(person.page, AddressPage)
    assert person.page.wrong.isVisible()
    assert person.page.entry.text() == "anna"


@made_anew
def test_an_address_to_copy_is_still_there(
    make_window: Callable[..., Person], browser: Browser, change: Callable[[Person], object]
) -> None:
    browser.works = False
    person = make_window(setting_up().visit(STEP))
    person.press("open-0")
    change_and_settle(person, change)
    assert person.focused() is person.find("copy-address")
    person.press("copy-address")
    assert person.clipboard.startswith("https:")


@pytest.mark.parametrize(("message", "change"), each_once(MESSAGES, ANEW))
def test_the_main_button_under_a_message_stays_the_same(
    make_window: Callable[..., Person], change: Callable[[Person], object], message: tuple[str, str, str]
) -> None:
    typed, again, kind = message
    person = make_window(setting_up())
    person.go(plan.EXPLAIN)
    person.type("message", typed)
    person.press("explain-message")
    person.type("message", again)
    told = answered(person)
    assert told
    change_and_settle(person, change)
    assert person.find("explain-message").property("kind") == kind
    assert person.find("message").toPlainText() == typed + again  # type: ignore[attr-defined]
    assert answered(person) == told


def answered(person: Person) -> int:
    assert isinstance(person.page, ExplainPage)
    return sum(label.isVisible() for label in person.page.answer.findChildren(QLabel))


@made_anew
def test_the_tab_in_front_stays_there(
    make_window: Callable[..., Person], tmp_path: Path, change: Callable[[Person], object]
) -> None:
    tabs = "> [!tabs]\n> On a computer\n>> Click.\n>\n> On a phone\n>> Tap.\n"
    (tmp_path / "mine.en.md").write_text(f"---\ntitle: Mine\n---\n\n## Steps\n\n### One {{#one}}\n\n{tabs}", encoding="utf-8")
    person = make_window(Progress(guide="mine").visit(Stop("mine", "one")), guides=Library(tmp_path))
    person.page.findChildren(QTabWidget)[0].setCurrentIndex(1)
    change_and_settle(person, change)
    assert "Tap." in person.words
    assert "Click." not in person.words


# The check


def scripted(go: threading.Event, begun: threading.Event) -> Callable[..., tuple[Outcome, ...]]:
    def check(
        _address: str, _password: object, protocols: tuple[Protocol, ...], report: Callable[..., None], _stop: object
    ) -> tuple[Outcome, ...]:
        servers = {protocol: GMAIL.of(protocol)[0] for protocol in protocols}
        for protocol in protocols:
            report(CheckProgress(protocol, servers[protocol], Stage.LOGIN))
        begun.set()
        assert go.wait(10)
        return tuple(
            Fails(protocol, servers[protocol], Stage.LOGIN, of_kind(Kind.BAD_CREDENTIALS, "535")) for protocol in protocols
        )

    return check


def lines(person: Person) -> list[str]:
    """Return what the lines of the check say that can be seen."""
    shown = (line for line in person.page.findChildren(ResultLine) if line.isVisible())
    return [line.accessibleName() for line in shown]


@made_anew
def test_a_check_stays_under_way_and_a_verdict_stays_one(
    make_window: Callable[..., Person], change: Callable[[Person], object]
) -> None:
    go, begun = threading.Event(), threading.Event()
    person = make_window(setting_up(Place.CHECK), check=scripted(go, begun))
    person.type("check-address", ADDRESS)
    person.paste("app-password", "abcd efgh ijkl mnop")
    person.press("with-pop")
    person.press("check")
    person.bot.waitUntil(lambda: begun.is_set() and "imap" in lines(person)[0])
    change_and_settle(person, change)
    assert [
        GMAIL.of(protocol)[0].host in line.replace("\u200b", "") for protocol, line in zip(Protocol, lines(person), strict=True)
    ]
    assert person.focused() is person.page.heading
    assert not person.sees("app-password")
    go.set()
    person.bot.waitUntil(lambda: bool(page(person).session.outcomes))
    person.settle()
    change_and_settle(person, lambda somebody: somebody.window.set_language("en"))
    heading, focused = person.heading, person.find("mend").objectName()
    assert "bad-credentials" in heading
    change_and_settle(person, change)
    assert "bad-credentials" in person.heading
    assert person.focused() is person.find(focused)
    assert person.window.windowTitle().startswith(person.page.full_title())
    person.press("change")
    assert page(person).form.password.text() == "abcd efgh ijkl mnop"


# The keyboard


@pytest.mark.parametrize(("key", "change"), each_once(PAGES, ANEW))
def test_the_keyboard_stays_where_it_was(
    make_window: Callable[..., Person], key: Key, change: Callable[[Person], object]
) -> None:
    person = make_window(setting_up())
    person.go(key)
    stops = [button for button in person.page.findChildren(QPushButton) if button.isVisible()]
    for place in (0, len(stops) // 2, -1):
        stops[place].setFocus()
        before = (type(stops[place]), stops[place].objectName(), stops[place].accessibleName())
        change_and_settle(person, change)
        now = person.focused()
        assert now is not None
        assert (type(now), now.objectName()) == before[:2]
        change_and_settle(person, lambda somebody: somebody.window.set_language("en"))
        stops = [button for button in person.page.findChildren(QPushButton) if button.isVisible()]


@made_anew
def test_a_screen_reader_stays_at_the_heading(
    make_window: Callable[..., Person], announcements: Announcements, change: Callable[[Person], object]
) -> None:
    person = make_window(setting_up().visit(STEP))
    assert person.focused() is person.page.heading
    change_and_settle(person, change)
    assert person.focused() is person.page.heading


def test_what_is_gone_leaves_the_keyboard_to_the_beginning_of_the_page(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up().visit(STEP))
    person.find("overview").setFocus()
    person.key_press(Qt.Key.Key_F9)
    assert person.focused() is person.page.first_control()
