"""All steps with their state, the list beside the page, and the pages beside the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from assistant import __version__
from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.controls.card import Card
from assistant.wizard.pages.step_entries import title_of
from assistant.wizard.session.plan import ABOUT, CHECK, GUIDE, GUIDES, OVERVIEW, PRIVACY, WELCOME, numbered
from tests.wizard.person import BACK, FINISH, NEXT, Person, playing, setting_up


def lines(person: Person) -> list[str]:
    """Return what a screen reader says of each step on the overview."""
    found = (button.accessibleName() for button in person.page.findChildren(QPushButton))
    return [name for name in found if name.startswith("Step ")]


def test_every_step_stands_on_the_overview(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    person.press("overview")
    pages = numbered(person.window.session.plan)
    titles = [title_of(person.window.session, key)[0] for key in pages]
    assert "Check that it works" in titles
    assert lines(person) == [f"Step {n} of {len(pages)}, to do: {title}" for n, title in enumerate(titles, 1)]
    assert person.page.counter().startswith(f"{len(pages)} steps")


def test_the_overview_tells_what_was_done_since(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    person.press("overview")
    before = person.page.counter()
    person.back()
    person.press("open-0")
    person.press("undo-column")  # which has no list of steps
    person.next()
    person.next()
    person.press("overview")
    assert person.key == GUIDE
    assert [", done: " in line for line in lines(person)] == [True, False, False, False]
    assert [", skipped: " in line for line in lines(person)] == [False, True, False, False]
    assert [", to do: " in line for line in lines(person)] == [False, False, True, True]
    assert person.page.counter() != before
    person.window.session.prove_steps()
    person.go(WELCOME)
    person.go(GUIDE)
    assert [", checked and working: " in line for line in lines(person)] == [True, True, True, False]


def test_every_step_can_be_reached_from_the_overview(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    for number, key in enumerate(numbered(person.window.session.plan)):
        person.press("overview")
        person.press(lines(person)[number])
        assert person.key == key


def test_from_the_overview_back_leads_to_where_one_was(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    for key in person.window.session.plan[1:]:
        person.go(key)
        person.go(GUIDE)
        assert person.key == GUIDE
        assert not any(person.button(which).isVisible() for which in (NEXT, FINISH))
        person.back()
        assert person.key == key


def test_a_guide_that_is_played_on_its_own_begins_with_its_overview(make_window: Callable[..., Person]) -> None:
    person = make_window(playing("app-password"))
    assert person.key == OVERVIEW
    person.next()
    assert person.step == person.window.session.route.pages[0].step
    assert not person.sees("about-guide")
    person.press("overview")
    assert person.key == OVERVIEW


def test_the_list_leads_to_steps_that_were_seen(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    reached = []
    for key in numbered(person.window.session.plan):
        assert person.key == key
        reached.append([row.isEnabled() for row in person.step_list.rows])
        person.next()
    # The check can be reached from where the step before it was seen.
    assert reached == [
        [True, False, False, False],
        [True, True, True, False],
        [True, True, True, False],
        [True, True, True, True],
    ]
    person.back()
    assert person.step == "enter-values"
    for number, key in enumerate(numbered(person.window.session.plan)):
        person.press(person.step_list.rows[number])
        assert person.key == key


def test_the_check_has_its_place_among_the_steps_and_its_tick(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    session = person.window.session
    counters = []
    for key in numbered(session.plan):
        person.go(key)
        counters.append(person.page.counter())
    assert counters == [f"Step {number} of 4" for number in range(1, 5)]
    assert person.step_list.rows[2].accessibleName() == "Step 3 of 4, to do: Check that it works"
    person.go(CHECK)
    assert person.step_list.rows[2].focusPolicy() == Qt.FocusPolicy.NoFocus  # where one is
    session.prove_steps()
    person.window.dress()
    said = [row.accessibleName() for row in person.step_list.rows]
    assert said[2] == "Step 3 of 4, checked and working: Check that it works"
    assert [", checked and working: " in words for words in said] == [True, True, True, False]


def test_in_a_narrow_window_the_steps_are_in_a_menu(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(), size=(400, 700))
    person.next()
    assert not person.step_list.isVisible()
    pages = numbered(person.window.session.plan)
    for number in (2, 0):
        menu = person.find("steps").menu()  # type: ignore[attr-defined]
        menu.aboutToShow.emit()
        actions = menu.actions()
        assert len(actions) == len(pages)
        assert [action.isEnabled() for action in actions] == [True, True, True, False]
        assert ["(skipped)" in action.text() for action in actions] == [True, False, False, False]
        assert "Check that it works" in actions[2].text()
        actions[number].trigger()
        person.settle()
        assert person.key == pages[number]
    person.window.resize(1000, 700)
    person.settle()
    assert person.step_list.isVisible()


def test_all_guides_can_be_played(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window()
    for slug in library.slugs():
        person.go(WELCOME)
        person.press("All guides")
        cards = {card.accessibleName(): card for card in person.page.findChildren(Card)}
        assert len(cards) == len(library.slugs())
        person.press(cards[library.guide(slug, "en").title])
        assert person.window.session.progress.guide == slug
        assert person.key == OVERVIEW
        assert person.heading == library.guide(slug, "en").title


def test_arrows_lead_through_all_guides_and_play_none(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window()
    person.press("All guides")
    cards = person.page.findChildren(Card)
    met = []
    for _ in library.slugs():
        met.append(person.focused())
        person.key_press(Qt.Key.Key_Down)
    assert (met, person.focused()) == (cards, cards[0])
    assert person.key == GUIDES
    person.key_press(Qt.Key.Key_Return)
    assert person.key == OVERVIEW


def test_the_retired_guide_is_plainly_labelled_in_the_list(make_window: Callable[..., Person], library: Library) -> None:
    person = make_window()
    person.press("All guides")
    retired = [card for card in person.page.findChildren(Card) if "Retired" in card.accessibleDescription()]
    assert [card.accessibleName() for card in retired] == [library.guide("less-secure-apps", "en").title]


def test_a_guide_that_cannot_be_read_is_named_in_the_list(make_window: Callable[..., Person], library: Library) -> None:
    class Unreadable(Library):
        def guide(self, slug: str, language: str) -> Any:
            if slug == "remove-access":
                raise GuideError("remove-access/guide.en.md", 3, "There is no title.")
            return library.guide(slug, language)

    person = make_window(guides=Unreadable(library.folder))
    person.press("All guides")
    assert "remove-access/guide.en.md:3: There is no title." in person.words
    assert len(person.page.findChildren(Card)) == len(library.slugs()) - 1


@pytest.mark.parametrize(("name", "key", "expected"), [("Privacy", PRIVACY, "telemetry"), ("About", ABOUT, __version__)])
def test_a_page_beside_the_way_has_one_way_back(person: Person, name: str, key: object, expected: str) -> None:
    person.press(name)
    assert person.key == key
    assert expected in person.words
    assert person.button(BACK).isVisible()
    assert not person.button(NEXT).isVisible()
    assert not person.button(FINISH).isVisible()
    person.back()
    assert person.key == WELCOME


def test_about_leads_to_the_releases_where_there_are_any(make_window: Callable[..., Person], browser: Any) -> None:
    person = make_window()
    person.press("About")
    assert "See all versions" not in person.words
    person = make_window(releases=lambda: "https://example.org/x/releases")
    person.press("About")
    assert "example.org/x/releases" in person.words
    person.press("See all versions")
    assert browser.opened == ["https://example.org/x/releases"]


def test_pages_beside_the_way_are_never_the_place_one_stopped_at(person: Person, saved: list[Progress]) -> None:
    person.press("All guides")
    person.window.close()
    assert saved[-1].place is Place.WELCOME


def test_a_guide_without_minutes_has_no_time(make_window: Callable[..., Person]) -> None:
    person = make_window(playing("app-password"))
    everything = person.window.session.route.stops
    person.window.session.change(person.window.session.progress.prove(*everything))
    person.go(WELCOME)
    person.go(OVERVIEW)
    assert "minute" not in person.page.counter()
    assert Stop("app-password", "make-app-password") in everything
    assert person.page.findChildren(QAbstractButton)
    assert GUIDES != OVERVIEW
