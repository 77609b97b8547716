"""A step whose page was opened: it says so and what to do, and the window goes aside for the browser, once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from assistant.guides.library import open_content
from assistant.journey.progress import Progress
from assistant.journey.route import Stop
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.session.plan import AtStep
from tests.wizard.announcements import Announcements
from tests.wizard.person import BACK, NEXT, Person, playing

TWO_STEP, CREATE = Stop("app-password", "two-step"), Stop("app-password", "make-app-password")
OPENED = "Opened ✓ – do this there, then come back here."
FOR_THE_EAR = "Opened in the browser. Do this there, then come back here."
WHOLE = Progress().with_column("a screen", False).columns  # somebody decided: no column by itself
TWO_PAGES = """---
title: Two pages
slug: two
---

Hello.

### A step {#step}

1. Do this.

[Open one](https://myaccount.google.com/security){.button}

[Open the other](https://mail.google.com/){.button}
"""

At = Callable[..., Person]


@pytest.fixture
def at(make_window: Callable[..., Person]) -> At:
    """Return somebody at a step, who decided about the column before where `columns` say so."""

    def make(stop: Stop = TWO_STEP, columns: tuple[tuple[str, bool], ...] = (), **more: Any) -> Person:
        return make_window(playing(stop.guide).visit(stop)._replace(columns=columns), **more)

    return make


def main_buttons(person: Person) -> list[str]:
    buttons = [button for button in person.window.findChildren(QAbstractButton) if button.isVisible()]
    return [button.text() for button in buttons if button.property("kind") == "primary"]


def tops(person: Person, *widgets: QWidget) -> list[int]:
    return [widget.mapTo(person.window, QPoint(0, 0)).y() for widget in widgets]


def label(person: Person, words: str) -> QLabel:
    (found,) = [label for label in person.page.findChildren(QLabel) if words in label.text()]
    return found


def in_sight(person: Person, widget: QWidget) -> bool:
    scroller = person.page._scroller
    assert scroller is not None
    top = widget.mapTo(scroller.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= scroller.viewport().height()


def test_the_first_page_that_is_opened_makes_the_window_the_column_once(
    at: At, saved: list[Progress], announcements: Announcements
) -> None:
    person = at()
    announcements.forget()
    person.press("open-0")
    assert person.window.in_column
    assert saved[-1].column(person.window.screen().name())
    assert announcements.said == [f"{FOR_THE_EAR} This window is narrow now, so that it fits beside the browser."]
    assert announcements.urgent == []
    announcements.forget()
    person.press("open-0")
    assert person.window.in_column
    assert announcements.said == [FOR_THE_EAR]


def test_what_it_did_can_be_undone_for_good(at: At, saved: list[Progress]) -> None:
    person = at()
    before = person.window.geometry()
    person.press("open-0")
    person.press("undo-column")
    assert not person.window.in_column
    assert person.window.geometry() == before
    assert not person.sees("undo-column")
    person.press("open-0")
    person.next()
    person.press("open-0")
    assert not person.window.in_column
    assert dict(saved[-1].columns) == {person.window.screen().name(): False}


def test_it_stays_undone_after_another_start_and_on_another_screen(at: At) -> None:
    person = at(columns=(("another screen", False),))
    person.press("open-0")
    assert not person.window.in_column


def test_who_has_used_the_button_is_left_alone(at: At) -> None:
    person = at()
    person.press("beside")
    person.press("beside")
    person.press("open-0")
    assert not person.window.in_column


def test_it_stays_whole_where_a_browser_has_no_room_beside_the_column(at: At) -> None:
    person = at(font_scale=3.0)  # then the column takes more than half of the tests' screen
    person.press("open-0")
    assert not person.window.in_column
    assert person.window.session.progress.columns == ()


def test_without_a_browser_nothing_happens_to_the_window(at: At, browser: Any) -> None:
    browser.works = False
    person = at()
    person.press("open-0")
    assert not person.window.in_column
    assert OPENED not in person.words
    assert person.sees("copy-address")


def test_a_page_to_read_does_nothing_to_the_window(at: At, browser: Any, announcements: Announcements) -> None:
    person = at()
    announcements.forget()
    person.follow("https://support.google.com/mail")
    assert browser.opened == ["https://support.google.com/mail"]
    assert not person.window.in_column
    assert OPENED not in person.words
    assert announcements.said == ["Opened in the browser."]


def test_what_the_window_did_is_news_until_the_step_is_left(at: At) -> None:
    person = at()
    person.press("open-0")
    assert person.sees("undo-column")
    person.next()
    assert not person.sees("undo-column")
    person.back()
    assert not person.sees("undo-column")
    assert person.sees("beside")


@pytest.mark.parametrize("columns", [(), WHOLE], ids=["column", "whole window"])
def test_the_step_says_that_its_page_was_opened_and_what_to_do(at: At, columns: tuple[tuple[str, bool], ...]) -> None:
    person = at(columns=columns, size=(1000, 1000))
    assert OPENED not in person.words
    person.press("open-0")
    shown = [
        label(person, "Google makes app passwords only"),
        label(person, OPENED),
        label(person, "Open the page and sign in."),
        person.page.findChildren(PictureView)[0],
    ]
    shown.insert(3 if columns else 2, person.find("open-0"))
    assert tops(person, person.page.heading, *shown) == sorted(tops(person, person.page.heading, *shown))
    assert label(person, OPENED).accessibleName() == FOR_THE_EAR
    assert in_sight(person, label(person, OPENED))
    assert in_sight(person, label(person, "Open the page and sign in."))


def test_before_its_page_was_opened_the_column_has_the_button_above_what_to_do(at: At) -> None:
    person = at()
    person.press("beside")
    shown = [label(person, "Google makes app passwords only"), person.find("open-0"), label(person, "Open the page and sign in.")]
    assert tops(person, *shown) == sorted(tops(person, *shown))


def test_in_the_column_the_button_stands_where_it_says_so_once_it_was_pressed(at: At) -> None:
    person = at(CREATE)
    person.press("beside")
    (first, *_) = [title for title in person.page.findChildren(DisclosureButton) if title.text() == "Open the page"]
    assert tops(person, person.find("open-0")) < tops(person, first)
    person.press("open-0")
    titles = [title for title in person.page.findChildren(DisclosureButton) if title.text() == "Copy the 16 letters"]
    assert tops(person, label(person, OPENED)) < tops(person, person.find("open-0")) < tops(person, *titles)


def test_what_the_window_did_and_what_to_do_are_in_sight_on_a_small_screen(at: At) -> None:
    person = at()
    person.press("open-0")
    person.window.resize(360, 552)
    person.settle()
    person.press("open-0")
    to_do = label(person, "Open the page and sign in.")
    for shown in (person.page.heading, label(person, OPENED), person.find("open-0"), person.find("undo-column"), to_do):
        assert in_sight(person, shown)


def test_who_comes_back_to_the_step_reads_it_again_until_the_step_is_done(at: At) -> None:
    person = at()
    person.press("open-0")
    person.press("otherwise")
    person.press(person.button(BACK))
    assert person.stop == TWO_STEP
    assert OPENED in person.words
    person.next()
    person.press(person.button(BACK))
    assert person.window.session.progress.said_done == {TWO_STEP}
    assert OPENED not in person.words


def test_the_button_then_opens_the_page_again(at: At, browser: Any) -> None:
    person = at()
    words = person.find("open-0").text()  # type: ignore[attr-defined]
    person.press("open-0")
    again = person.find("open-0")
    assert isinstance(again, QAbstractButton)
    assert (again.text(), again.accessibleName()) == ("Open again", f"Open again: {words}")
    person.press(again)
    assert len(browser.opened) == 2


@pytest.mark.parametrize("columns", [(), WHOLE], ids=["column", "whole window"])
def test_there_is_one_main_button_at_any_time(at: At, columns: tuple[tuple[str, bool], ...]) -> None:
    person = at(columns=columns)
    assert main_buttons(person) == ["Open 2-Step Verification"]
    person.press("open-0")
    assert len(main_buttons(person)) == 1
    assert person.button(NEXT).property("kind") == "primary"
    assert person.focused() is person.button(NEXT)


ENDINGS = ("use-google-sign-in", "ended", "ask-admin", "advanced-protection")


@pytest.mark.parametrize("step", [*ENDINGS, TWO_STEP.step])
def test_there_is_one_also_where_nothing_leads_on(at: At, step: str) -> None:
    person = at()
    person.go(AtStep(Stop("app-password", step), beside=True))
    assert person.stop == Stop("app-password", step)
    assert len(main_buttons(person)) == 1
    if person.sees("open-0"):
        person.press("open-0")
        assert len(main_buttons(person)) == 1
        assert person.focused() is person.button(BACK)


def test_a_screen_reader_stays_at_the_button(at: At, announcements: Announcements) -> None:
    person = at(columns=WHOLE)
    person.find("open-0").setFocus()
    person.press("open-0")
    assert person.focused() is person.find("open-0")


def test_what_was_unfolded_stays_so_while_the_next_part_unfolds(at: At) -> None:
    person = at(CREATE)
    (different, *_) = [title for title in person.page.findChildren(DisclosureButton) if title.text().startswith("It looks")]
    person.press(different)
    person.press("open-0")
    unfolded = [title.text() for title in person.page.findChildren(DisclosureButton) if title.isVisible() and title.isChecked()]
    assert unfolded == ["Create it", "It looks different on my screen"]


def test_of_several_pages_none_is_said_to_be_opened_again(tmp_path: Path, make_window: Callable[..., Person]) -> None:
    (tmp_path / "two.en.md").write_text(TWO_PAGES, encoding="utf-8")
    person = make_window(playing("two").visit(Stop("two", "step")), guides=open_content(tmp_path))
    for name in ("open-0", "open-1", "open-0"):
        person.press(name)
    assert [person.find(f"open-{number}").text() for number in range(2)] == ["Open one", "Open the other"]  # type: ignore[attr-defined]
    assert OPENED in person.words
