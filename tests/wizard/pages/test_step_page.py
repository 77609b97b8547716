"""A step: its page to open in the right account, its picture, what to do when it looks different, and its age."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from assistant.guides.library import Library, open_content
from assistant.journey.progress import Place, Progress, State
from assistant.journey.route import Stop
from assistant.wizard.controls import clipboard
from assistant.wizard.controls.bidi import for_the_ear
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.controls.qr_code import QrCode
from assistant.wizard.controls.theme import DARK, LIGHT
from assistant.wizard.guide_view.parts import PartTitle
from assistant.wizard.guide_view.picture import Enlarged, PictureView
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.session.plan import ABOUT, ADDRESS, CHECK, OVERVIEW, AtStep, Beside
from tests import made_pictures
from tests.wizard.announcements import Announcements
from tests.wizard.person import FINISH as CLOSE
from tests.wizard.person import NEXT, Person, playing, setting_up

CREATE, VALUES = Stop("app-password", "make-app-password"), Stop("app-password", "enter-values")
OPEN = "https://myaccount.google.com/apppasswords"
CHOOSER = (
    "https://accounts.google.com/AccountChooser?Email=anna%40gmail.com&continue=https%3A%2F%2Fmyaccount.google.com%2Fapppasswords"
)
GUIDE = """---
title: A guide for tests
slug: for-tests
---

Read [the help](https://support.google.com/accounts) first.

## The steps

### First & foremost {#first}

Go to [another step](#second), [another guide](guide:remove-access), or <b>not</b> to [the forum](https://example.org/forum).

### Second {#second}

[https://myaccount.google.com/security](https://myaccount.google.com/security){.button}

[Mail](https://mail.google.com/){.button}

### Third {#third}

Nothing to open here but [the help](https://support.google.com/mail).
"""
PARTS = """---
title: A guide with parts
slug: in-parts
---

Hello.

### First {#first}

Words.

### In parts {#parts}

Own words.

[Open App passwords](https://myaccount.google.com/apppasswords){.button}

#### Open the page {.part}

The first thing.

![The first picture](first.png)

#### Create it {.part}

The second thing.

/// details | A closer look
More of the second.
///

![The second picture](second.png)

#### Copy it {.part}

The third thing.

/// details | It looks different on my screen
    type: different

Help.
///

### Only parts {#only}

![Before them](first.png)

#### Alone {.part}

The only thing.
"""
DO_THIS = "Opened in the browser. Do this there, then come back here."
NARROW_NOW = "This window is narrow now, so that it fits beside the browser."
IN_PARTS, ONLY_PARTS = Stop("in-parts", "parts"), Stop("in-parts", "only")


@pytest.fixture
def at_step(make_window: Callable[..., Person]) -> Callable[..., Person]:
    """Return somebody at the step that opens the page of the app passwords."""

    def make(stop: Stop = CREATE, **more: Any) -> Person:
        return make_window(setting_up().visit(stop), **more)

    return make


@pytest.fixture
def written(tmp_path: Path) -> Library:
    """Guides of the test's own: one file."""
    path = tmp_path / "for-tests.en.md"
    path.write_text(GUIDE, encoding="utf-8")
    return open_content(path)


@pytest.fixture
def in_parts(tmp_path: Path, make_window: Callable[..., Person]) -> Callable[..., Person]:
    """Return somebody at a step that has parts, in a guide of the test's own with pictures."""
    for name in ("first.png", "second.png"):
        (tmp_path / name).write_bytes(made_pictures.png(560, 280))
    (tmp_path / "in-parts.en.md").write_text(PARTS, encoding="utf-8")
    guides = open_content(tmp_path)

    def make(stop: Stop = IN_PARTS, **more: Any) -> Person:
        return make_window(playing("in-parts").visit(stop), guides=guides, **more)

    return make


def test_the_button_opens_the_page_and_then_next_is_the_one_to_press(
    at_step: Callable[..., Person], browser: Any, announcements: Announcements
) -> None:
    person = at_step()
    assert person.find("open-0").property("kind") == "primary"
    assert person.button(NEXT).property("kind") != "primary"
    announcements.forget()
    person.press("open-0")
    assert browser.opened == [OPEN]
    assert announcements.said == [f"{DO_THIS} {NARROW_NOW}"]
    assert person.find("open-0").property("kind") != "primary"
    assert person.button(NEXT).property("kind") == "primary"


def test_the_button_says_where_it_leads(at_step: Callable[..., Person]) -> None:
    person = at_step()
    button = person.find("open-0")
    assert isinstance(button, QPushButton)
    assert button.text() in button.accessibleName()
    assert button.accessibleDescription() == OPEN
    assert "myaccount.google.com/apppasswords" in person.words


def test_the_keyboard_begins_at_the_button(at_step: Callable[..., Person], browser: Any) -> None:
    person = at_step()
    assert person.focused() is person.find("open-0")
    person.key_press(Qt.Key.Key_Return)
    assert browser.opened == [OPEN]
    assert person.focused() is person.button(NEXT)


def test_the_button_that_leads_on_says_what_pressing_it_says(at_step: Callable[..., Person], saved: list[Progress]) -> None:
    person = at_step()
    forward = person.button(NEXT)
    assert (forward.text(), forward.property("kind")) == ("&Skip ›", "")
    person.next()
    assert CREATE in person.window.session.progress.skipped
    assert person.window.session.progress.state(CREATE) is State.TO_DO
    person.back()
    person.press("open-0")
    assert (forward.text(), forward.property("kind")) == ("&Done ›", "primary")
    person.next()
    assert person.window.session.progress.state(CREATE) is State.SAID_DONE
    assert CREATE not in person.window.session.progress.skipped
    person.bot.waitUntil(lambda: CREATE in saved[-1].said_done)


def test_what_was_done_elsewhere_is_said_with_one_press(at_step: Callable[..., Person], browser: Any) -> None:
    person = at_step()
    after = person.window.session.after(person.key)
    person.press("I have done this already")
    assert person.key == after
    assert person.window.session.progress.state(CREATE) is State.SAID_DONE
    assert CREATE not in person.window.session.progress.skipped
    assert not browser.opened


@pytest.mark.parametrize("stop", [CREATE, VALUES], ids=["with a page", "without"])
def test_what_is_not_done_after_all_is_skipped_with_one_press(at_step: Callable[..., Person], stop: Stop) -> None:
    person = at_step(stop)
    if person.sees("open-0"):
        person.press("open-0")
    after = person.window.session.after(person.key)
    person.press("Skip this step")
    assert person.key == after
    assert person.window.session.progress.is_skipped(stop)


def test_a_step_that_was_only_seen_is_neither_done_nor_skipped(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    person.go(Beside.GUIDE)
    before = person.page.counter()
    for key in person.window.session.plan:
        person.go(key)
    progress = person.window.session.progress
    assert (progress.said_done, progress.skipped) == (frozenset(), frozenset())
    assert progress.visited.issuperset(person.window.session.route.stops)
    person.go(Beside.GUIDE)
    assert person.page.counter() == before  # with all the minutes


@pytest.mark.parametrize("proven", [True, False])
def test_what_was_done_stays_done_and_nothing_more_is_said_of_it(at_step: Callable[..., Person], proven: bool) -> None:
    person = at_step()
    session = person.window.session
    session.change(session.progress.prove(CREATE) if proven else session.progress.say_done(CREATE))
    before = session.progress
    person.go(Beside.GUIDE)
    person.go(AtStep(CREATE))
    assert (person.button(NEXT).text(), person.button(NEXT).property("kind")) == ("&Next ›", "primary")
    assert person.find("open-0").property("kind") == "secondary"
    assert not person.sees("otherwise")
    assert person.focused() is person.button(NEXT)
    person.next()
    assert (session.progress.said_done, session.progress.proven) == (before.said_done, before.proven)
    assert CREATE not in session.progress.skipped


def test_an_ending_is_read_and_neither_done_nor_skipped_by_a_word(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(account="work", admin="refused"))
    ending = person.window.session.route.ending
    assert ending is not None
    person.go(AtStep(ending))
    assert person.sees("open-0")
    assert not person.sees("otherwise")
    person.press(person.button(CLOSE))
    assert not person.window.session.progress.skipped
    assert person.window.session.progress.state(ending) is State.SAID_DONE


def test_the_link_is_copied_and_said_to_be(at_step: Callable[..., Person], announcements: Announcements) -> None:
    person = at_step()
    copy = person.find("copy-0")
    assert isinstance(copy, QPushButton)
    before, width = copy.text(), copy.width()
    announcements.forget()
    person.press("copy-0")
    assert person.clipboard == OPEN
    assert "✓" in copy.text()
    assert announcements.said == ["Copied"]
    assert copy.width() >= width
    person.press("copy-0")
    person.bot.waitUntil(lambda: copy.text() == before, timeout=10 * clipboard.COPIED_FOR)


def test_with_an_address_pages_open_in_its_account(at_step: Callable[..., Person], browser: Any) -> None:
    person = at_step()
    person.window.session.address = "anna@gmail.com"
    person.window.refresh()
    assert "must belong to \u2066anna@gmail.com\u2069" in person.words
    person.press("open-0")
    assert browser.opened == [CHOOSER]
    person.press("Open it on the phone, or in another way")
    person.press("open-directly")
    assert browser.opened == [CHOOSER, OPEN]
    person.press("copy-private")
    assert person.clipboard == OPEN


def test_without_an_address_there_is_no_account_to_choose(at_step: Callable[..., Person]) -> None:
    person = at_step()
    assert "must belong to" not in person.words
    person.press("Open it on the phone, or in another way")
    assert not person.sees("open-directly")


def test_the_code_for_the_phone_holds_the_page_and_never_the_address(at_step: Callable[..., Person]) -> None:
    person = at_step()
    person.window.session.address = "anna@gmail.com"
    person.window.refresh()
    person.press("Open it on the phone, or in another way")
    (code,) = person.page.findChildren(QrCode)
    assert code.isVisible()
    assert code.address == OPEN
    assert OPEN in code.accessibleName()
    assert f"\u2066{OPEN}\u2069" in person.words


def test_without_a_browser_one_gets_the_address_to_copy(
    at_step: Callable[..., Person], browser: Any, announcements: Announcements
) -> None:
    browser.works = False
    person = at_step()
    announcements.forget()
    person.press("open-0")
    assert "No browser could be started" in person.words
    assert OPEN in person.words
    assert [words for words in announcements.urgent if OPEN in words]
    assert person.focused() is person.find("copy-address")
    person.press("copy-address")
    assert person.clipboard == OPEN
    person.press("open-0")
    assert person.words.count("No browser could be started") == 1
    person.next()
    assert CREATE in person.window.session.progress.skipped


def test_what_to_do_when_it_looks_different_is_a_press_away(at_step: Callable[..., Person]) -> None:
    person = at_step()
    titles = [title.text() for title in person.page.findChildren(DisclosureButton) if not isinstance(title, PartTitle)]
    assert titles[:2] == ["It looks different on my screen", "I don't see this page"]
    before = len(person.words)
    person.press("It looks different on my screen")
    assert len(person.words) > before + 40


def test_the_picture_is_enlarged_and_one_comes_back_to_it(at_step: Callable[..., Person]) -> None:
    person = at_step()
    view = person.page.findChildren(PictureView)[0]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        view.setFocus()
        person.key_press(key)
        (over,) = person.window.findChildren(Enlarged)
        assert over.isVisible()
        assert over.geometry() == person.window.rect()
        stops = []
        for _ in range(4):
            person.key_press(Qt.Key.Key_Tab)
            focused = person.focused()
            assert focused is not None
            assert over.isAncestorOf(focused), "the keyboard went behind the picture"
            stops.append(focused)
        assert len(set(map(id, stops))) > 1
        person.key_press(Qt.Key.Key_Escape)
        assert person.window.isVisible()
        assert person.window.findChildren(Enlarged) == []
        assert person.focused() is view
    person.press(view)
    (over,) = person.window.findChildren(Enlarged)
    person.window.resize(700, 500)
    person.settle()
    assert over.geometry() == person.window.rect()


def test_a_link_in_the_text_leads_to_a_step_and_back(make_window: Callable[..., Person], written: Library) -> None:
    person = make_window(playing("for-tests"), guides=written)
    person.next()
    assert person.heading == "First & foremost"
    assert "&lt;b&gt;" not in person.words
    person.bot.waitUntil(lambda: person.window.page(person.window.nextId()).filled)  # type: ignore[attr-defined]
    person.follow("#second")
    person.settle()
    assert person.step == "second"
    person.press("Back to: First & foremost")
    assert person.step == "first"


def test_a_link_that_leads_nowhere_does_nothing(make_window: Callable[..., Person], written: Library, browser: Any) -> None:
    person = make_window(playing("for-tests"), guides=written)
    person.next()
    for address in ("guide:nowhere", "#nowhere", "guide:remove-access"):
        person.follow(address)
        assert person.step == "first"
    (told,) = [label for label in person.page.findChildren(TextLabel) if label.tells]
    told.linkActivated.emit(next(iter(told.tells)))
    person.settle()
    assert "https://example.org/forum" in for_the_ear(person.words)
    assert browser.opened == []


def test_an_address_for_a_label_gets_words(make_window: Callable[..., Person], written: Library, browser: Any) -> None:
    person = make_window(playing("for-tests"), guides=written)
    person.next()
    person.next()
    first, second = person.find("open-0"), person.find("open-1")
    assert isinstance(first, QPushButton)
    assert first.text().startswith("Open ")
    assert second.property("kind") == "secondary"
    person.press(second)
    assert browser.opened == ["https://mail.google.com/"]


def test_a_step_without_a_page_is_done_by_going_on(make_window: Callable[..., Person], written: Library) -> None:
    person = make_window(playing("for-tests").visit(Stop("for-tests", "third")), guides=written)
    assert person.button(NEXT).property("kind") == "primary"
    person.next()
    assert person.window.session.progress.state(Stop("for-tests", "third")) is State.SAID_DONE
    assert person.place is Place.FINISH


def test_a_page_is_opened_from_a_page_that_is_no_step(make_window: Callable[..., Person], written: Library, browser: Any) -> None:
    person = make_window(playing("for-tests"), guides=written)
    person.follow("https://support.google.com/accounts")
    assert browser.opened == ["https://support.google.com/accounts"]
    browser.works = False
    with person.answering("Copy the address") as said:
        person.follow("https://support.google.com/accounts")
    assert "https://support.google.com/accounts" in said[1]
    assert person.clipboard == "https://support.google.com/accounts"


@pytest.mark.parametrize("works", [True, False])
def test_a_link_in_the_text_of_a_step_without_buttons_is_opened(
    make_window: Callable[..., Person], written: Library, browser: Any, works: bool
) -> None:
    browser.works = works
    person = make_window(playing("for-tests").visit(Stop("for-tests", "third")), guides=written)
    person.follow("https://support.google.com/mail")
    person.settle()
    assert browser.opened == (["https://support.google.com/mail"] if works else [])
    assert person.sees("copy-address") != works
    assert not person.window.session.pressed
    if not works:
        person.press("copy-address")
        assert person.clipboard == "https://support.google.com/mail"


def test_the_retired_guide_is_marked_on_every_page_and_leads_over(make_window: Callable[..., Person]) -> None:
    person = make_window(playing("less-secure-apps"))
    assert "Retired guide" in person.words
    person.next()
    while person.place is Place.STEP:
        assert "Retired guide" in person.page.counter()
        person.next()
    person.go(OVERVIEW)
    button = next(b for b in person.page.findChildren(QPushButton) if "works today" in b.text())
    person.press(button)
    assert person.window.session.progress.guide == "app-password"
    assert person.key == OVERVIEW


def test_a_guide_in_another_language_says_so(make_window: Callable[..., Person], written: Library) -> None:
    person = make_window(playing("for-tests"), guides=written, language="fr")
    person.next()
    assert "English" in person.words


def test_a_page_beside_the_way_leads_back_to_the_step(at_step: Callable[..., Person]) -> None:
    person = at_step()
    person.go(ABOUT)
    assert "PySide" in person.words
    person.back()
    assert person.key == AtStep(CREATE)


# Parts of a step


def titles(person: Person) -> list[PartTitle]:
    return [title for title in person.page.findChildren(PartTitle) if title.isVisible()]


def unfolded(person: Person) -> list[bool]:
    return [title.isChecked() for title in titles(person)]


def ticked(person: Person) -> list[bool]:
    return [title.ticked for title in titles(person)]


def place(person: Person, name: str) -> int:
    """Return how far down something stands that is called so."""
    return person.find(name).mapTo(person.window, QPoint(0, 0)).y()


@pytest.mark.parametrize("column", [False, True], ids=["whole window", "column"])
def test_the_button_stands_above_the_parts_and_help_below_them(in_parts: Callable[..., Person], column: bool) -> None:
    person = in_parts(size=(1000, 1600))
    if column:
        person.press("beside")
    assert person.window.in_column is column
    words = ["In parts", "Own words.", "Open App passwords", "Open the page", "The first thing.", "Create it", "Copy it"]
    found = [person.words.index(word) for word in (*words, "It looks different on my screen")]
    assert found == sorted(found)
    assert place(person, "open-0") < min(title.mapTo(person.window, QPoint(0, 0)).y() for title in titles(person))
    assert [picture.accessibleName() for picture in person.page.findChildren(PictureView)] == ["The first picture"]


def test_a_picture_before_the_parts_stands_before_them(in_parts: Callable[..., Person]) -> None:
    person = in_parts(ONLY_PARTS, size=(1000, 1000))
    for _ in ("whole window", "column"):
        assert place(person, "otherwise") < place(person, "Before them") < place(person, "Part 1 of 1: Alone")
        person.press("beside")
    assert unfolded(person) == [True]


def test_opening_the_page_ticks_the_first_part_and_unfolds_the_second(in_parts: Callable[..., Person], browser: Any) -> None:
    person = in_parts()
    assert (unfolded(person), ticked(person)) == ([True, False, False], [False, False, False])
    person.press("open-0")
    assert browser.opened == [OPEN]
    assert (unfolded(person), ticked(person)) == ([False, True, False], [True, False, False])
    assert "The second thing." in person.words
    assert "The first thing." not in person.words
    assert person.focused() is person.button(NEXT)


def test_once_the_step_is_done_all_parts_are_ticked(in_parts: Callable[..., Person]) -> None:
    person = in_parts()
    person.press("open-0")
    person.next()
    person.back()
    assert person.window.session.progress.state(IN_PARTS) is State.SAID_DONE
    assert ticked(person) == [True, True, True]
    assert sum(unfolded(person)) == 1


def test_a_step_that_is_skipped_has_nothing_ticked(in_parts: Callable[..., Person]) -> None:
    person = in_parts()
    person.next()
    person.back()
    assert (unfolded(person), ticked(person)) == ([True, False, False], [False, False, False])


def test_without_a_browser_no_part_is_ticked(in_parts: Callable[..., Person]) -> None:
    person = in_parts(open_address=lambda _: False)
    person.press("open-0")
    assert (unfolded(person), ticked(person)) == ([True, False, False], [False, False, False])


def test_unfolding_by_hand_ticks_nothing_and_does_nothing_else(in_parts: Callable[..., Person], saved: list[Progress]) -> None:
    person = in_parts()
    before, told = person.window.session.progress, len(saved)
    person.press("Part 3 of 3: Copy it")
    assert (unfolded(person), ticked(person)) == ([False, False, True], [False, False, False])
    assert person.window.session.progress == before
    assert len(saved) == told
    assert person.button(NEXT).text() == "&Skip ›"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keyboard_comes_by_every_title_and_unfolds_its_part(in_parts: Callable[..., Person], key: Qt.Key) -> None:
    person = in_parts()
    first, second, third = titles(person)
    first.setFocus()
    person.key_press(Qt.Key.Key_Tab)
    assert isinstance(person.focused(), PictureView)
    person.key_press(Qt.Key.Key_Tab)
    assert person.focused() is second
    person.key_press(key)
    assert unfolded(person) == [False, True, False]
    assert person.focused() is second
    person.key_press(Qt.Key.Key_Tab)
    assert person.focused() is person.find("A closer look")
    person.key_press(Qt.Key.Key_Tab)
    person.key_press(Qt.Key.Key_Tab)
    assert person.focused() is third


ANEW: dict[str, Callable[[Person], object]] = {
    "language": lambda person: person.window.set_language("fr"),
    "theme": lambda person: person.window.set_theme(DARK),
    "column": lambda person: person.key_press(Qt.Key.Key_F9),
}


@pytest.mark.parametrize("change", ANEW.values(), ids=ANEW)
@pytest.mark.parametrize("opened", [False, True])
def test_what_was_unfolded_by_hand_is_kept_when_the_page_is_made_anew(
    in_parts: Callable[..., Person], change: Callable[[Person], object], opened: bool
) -> None:
    person = in_parts()
    if opened:
        person.press("open-0")
    person.press(titles(person)[1 - opened])
    person.press(titles(person)[2])
    person.press("It looks different on my screen")
    before = titles(person)
    change(person)
    person.settle()
    assert titles(person) != before
    assert (unfolded(person), ticked(person)) == ([False, False, True], [opened, False, False])
    assert "The third thing." in person.words
    assert "Help." in person.words


def test_what_was_opened_inside_of_a_part_is_kept_when_the_page_is_made_anew(in_parts: Callable[..., Person]) -> None:
    person = in_parts()
    person.press(titles(person)[1])
    person.press("A closer look")
    person.window.set_theme(DARK)
    person.settle()
    assert unfolded(person) == [False, True, False]
    assert "More of the second." in person.words
    person.press(titles(person)[0])
    person.press("It looks different on my screen")
    person.window.set_language("fr")
    person.settle()
    assert unfolded(person) == [True, False, False]
    assert "Help." in person.words
    person.press(titles(person)[0])
    person.window.set_theme(LIGHT)
    person.settle()
    assert unfolded(person) == [False, False, False]


def seen(person: Person) -> tuple[bool, int]:
    """Tell whether all of the second title is in sight, and how much of the picture below it, in pixels."""
    second = titles(person)[1]
    (picture,) = (view for view in person.page.findChildren(PictureView) if view.isVisible())
    heights = [widget.visibleRegion().boundingRect().height() for widget in (second, picture)]
    return heights[0] == second.height(), heights[1]


def test_the_part_that_is_unfolded_by_hand_comes_into_sight(in_parts: Callable[..., Person]) -> None:
    person = in_parts(size=(1000, 420))
    second = titles(person)[1]
    person.press(titles(person)[0])
    person.page.bring(second)
    person.press(second)
    whole, picture = seen(person)
    assert whole
    assert picture > 100


def test_the_part_that_comes_after_opening_the_page_comes_into_sight(in_parts: Callable[..., Person]) -> None:
    person = in_parts(size=(1000, 420))
    person.press("open-0")
    whole, picture = seen(person)
    assert whole
    assert picture > 100


def test_where_the_person_folded_all_parts_opening_the_page_again_changes_nothing(in_parts: Callable[..., Person]) -> None:
    person = in_parts()
    person.press("open-0")
    person.press(titles(person)[1])
    person.press("open-0")
    assert (unfolded(person), ticked(person)) == ([False, False, False], [True, False, False])


def test_another_way_is_a_button_beside_the_way_on(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(Place.WELCOME, program="thunderbird"))
    person.go(AtStep(Stop("app-password", "use-google-sign-in")))
    assert person.find("way-0").property("kind") != "primary"
    assert person.button(CLOSE).property("kind") == "primary"
    assert not person.sees("copy-0")
    person.press("way-0")
    assert person.step == "two-step"
    assert CHECK in person.window.session.plan


def test_the_other_way_is_kept_when_the_address_is_typed_later_and_forgotten_with_the_program(
    make_window: Callable[..., Person],
) -> None:
    person = make_window(setting_up(Place.WELCOME, program="thunderbird"))
    person.go(AtStep(Stop("app-password", "use-google-sign-in")))
    person.press("way-0")
    person.go(ADDRESS)
    person.type("address", "anna@gmail.com")
    person.next()
    assert CHECK in person.window.session.plan
    person.press("answer-iphone")
    assert person.step == "use-google-sign-in"
