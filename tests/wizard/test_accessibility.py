"""The window as somebody meets it who does not see it, or who has no mouse: statements A-03 to A-30 of the project's list.

Announcements are heard where Qt hands them to the platform (announcements.py); no function of the program is replaced.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import get_args

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from assistant.guides.model import CalloutKind
from assistant.journey.answers import DOORS
from assistant.journey.progress import Progress
from assistant.journey.route import Stop
from assistant.wizard.controls.accessibility import HeadingLabel
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.controls.keyboard import is_stop, met
from assistant.wizard.controls.theme import LIGHT, CalloutLook
from assistant.wizard.guide_view.blocks import callout_word
from assistant.wizard.session.plan import ABOUT, EXPLAIN, GUIDE, GUIDES, PRIVACY, Asking, Key, numbered
from tests.shortly import shortly
from tests.wizard.announcements import Announcements
from tests.wizard.person import BACK, FINISH, LEAVE, NEXT, Person, playing, setting_up
from tests.wizard.tree import Node, nodes
from tests.worlds import LANGUAGES

# What is covered by other tests is not measured again.
pytestmark = pytest.mark.no_cover

ASIDE = (GUIDES, PRIVACY, ABOUT, EXPLAIN, GUIDE)
JOURNEYS = {"set-up": setting_up(program="unknown", two_step="unknown", account="work"), "retired": playing("less-secure-apps")}
TOOLS = ("steps", "beside", "language")
COPIED = ("imap.gmail.com", "smtp.gmail.com", "SSL/TLS")  # what a sheet says of more than one server
STRANGE = re.compile(r"[<\ufffc]|&nbsp;|&amp;|&lt;|\{\.|\[!")


def pages_of(person: Person) -> Iterator[Key]:
    """Turn to every page of the journey and beside it, with everything on it that can be opened."""
    for key in (*person.window.session.sequence(), *ASIDE):
        person.go(key)
        yield key


def open_all(person: Person) -> None:
    for button in person.page.findChildren(DisclosureButton):
        button.setChecked(True)
    person.settle()


@pytest.fixture(params=list(JOURNEYS))
def journey(request: pytest.FixtureRequest) -> Progress:
    return JOURNEYS[request.param]


@dataclass(frozen=True)
class Page:
    """What is on a page; the widgets themselves are gone when it is looked at."""

    key: Key
    heading: str
    nodes: tuple[Node, ...]


_SEEN: dict[str, tuple[Page, ...]] = {}


@pytest.fixture(params=shortly(LANGUAGES, ("en",)))
def everywhere(request: pytest.FixtureRequest, make_window: Callable[..., Person]) -> tuple[Page, ...]:
    """Every page of the longest journey with everything on it opened, in each language; walked once for all tests."""
    language = request.param
    if language not in _SEEN:
        _SEEN[language] = tuple(walked(make_window(JOURNEYS["set-up"], language=language)))
    return _SEEN[language]


def walked(person: Person) -> Iterator[Page]:
    for key in pages_of(person):
        open_all(person)
        yield Page(key, person.heading, tuple(replace(node, thing=QObject()) for node in nodes(person.window)))


def test_a03_one_heading_of_level_one_on_each_page(everywhere: tuple[Page, ...]) -> None:
    for page in everywhere:
        headings = [node for node in page.nodes if node.role == QAccessible.Role.Heading]
        assert [node.name for node in headings if node.level == 1] == [page.heading], page.key
        assert all(node.level > 0 and node.name for node in headings), page.key


def test_a03_callouts_say_their_kind(make_window: Callable[..., Person]) -> None:
    person = make_window(JOURNEYS["retired"])
    words = {callout_word(kind) for kind in CalloutKind} - {""}
    boxes = 0
    for _ in pages_of(person):
        for box in person.page.findChildren(QWidget):
            if box.property("kind") in get_args(CalloutLook) and box.isVisible():
                spoken = [node.name for node in nodes(box) if node.name]
                assert spoken[0].split(":")[0] in words
                boxes += 1
    assert boxes > 1


def test_a04_the_tree_the_eye_and_the_tab_key_have_one_order(make_window: Callable[..., Person], journey: Progress) -> None:
    person = make_window(journey)
    for key in pages_of(person):
        open_all(person)
        in_tree = [node.thing for node in nodes(person.window) if isinstance(node.thing, QWidget) and is_stop(node.thing)]
        assert tabbed(person) == in_tree, key
        content = [widget for widget in in_tree if person.page.isAncestorOf(widget) and widget.objectName() not in TOOLS]
        assert content == sorted(content, key=lambda widget: order_of_the_eye(person, widget)), key
        names = [node.name for node in nodes(person.window)]
        buttons = [spoken(person, which) for which in (BACK, NEXT, FINISH, LEAVE) if person.button(which).isVisible()]
        assert [name for name in names if name in buttons][-len(buttons) :] == buttons, key
        assert names.index(person.heading) < min(names.index(name) for name in buttons)


def spoken(person: Person, which: object) -> str:
    return person.button(which).accessibleName() or person.button(which).text().replace("&", "")  # type: ignore[arg-type]


def order_of_the_eye(person: Person, widget: QWidget) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return where a widget is met in reading: what stands in a box is read before the box beside it."""
    around: QWidget | None = widget
    while around is not None and around.property("kind") != "card":
        around = around.parentWidget()
    return row_and_column(person, around or widget), row_and_column(person, widget)


def row_and_column(person: Person, widget: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(person.window, QPoint(0, 0))
    return corner.y() // 12, corner.x()


def tabbed(person: Person) -> list[QWidget]:
    """Return the controls that the Tab key leads to, beginning with the first one of the tree."""
    first = next(widget for widget in met(person.window) if is_stop(widget))
    first.setFocus()
    found: list[QWidget] = []
    for _ in range(300):
        focused = person.focused()
        assert focused is not None
        if focused is first and len(found) > 1:
            return found
        if focused not in found:  # a text with several links is met once for each
            found.append(focused)
        person.bot.wait(0)
        person.key_press(Qt.Key.Key_Tab)
    pytest.fail(f"the Tab key never comes back: {[widget.objectName() for widget in found[-5:]]}")


def test_a12_from_every_control_tab_leads_on_and_back(make_window: Callable[..., Person], journey: Progress) -> None:
    person = make_window(journey)
    for key in pages_of(person):
        around = tabbed(person)
        for _ in range(2 * len(around)):
            person.key_press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
            if person.focused() is around[0]:
                break
        assert person.focused() is around[0], key


def test_a13_no_two_shortcuts_are_the_same_and_none_is_a_single_letter(everywhere: tuple[Page, ...]) -> None:
    for page in everywhere:
        shortcuts = [node.shortcut for node in page.nodes if node.shortcut]
        assert shortcuts, page.key
        assert [keys for keys, count in Counter(shortcuts).items() if count > 1] == [], page.key
        assert all(keys.startswith(("Alt+", "Ctrl+")) for keys in shortcuts), page.key


def test_a16_the_windows_title_names_the_page(everywhere: tuple[Page, ...]) -> None:
    titles = [page.nodes[0].name for page in everywhere]
    assert all(page.heading in title for page, title in zip(everywhere, titles, strict=True))
    assert len(set(titles)) == len(titles)


def test_a17_what_has_the_keyboard_is_never_out_of_sight(make_window: Callable[..., Person]) -> None:
    person = make_window(JOURNEYS["set-up"], size=(1000, 500))
    for key in pages_of(person):
        for widget in tabbed(person):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            person.key_press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
            person.key_press(Qt.Key.Key_Tab)
            seen = widget.visibleRegion().boundingRect().height()
            assert seen >= min(widget.height(), 24), f"{widget.objectName()} {widget.accessibleName()} on {key}"


def test_a18_names_make_sense_alone_and_hold_what_is_seen(everywhere: tuple[Page, ...]) -> None:
    for page in everywhere:
        operable = [node for node in page.nodes if node.operable and not node.disabled]
        hidden = [
            node for node in operable if node.seen.casefold() not in node.name.casefold() and any(map(str.isalpha, node.seen))
        ]
        assert [(node.seen, node.name) for node in hidden] == [], page.key
        acting = [node.name for node in operable if node.role in {QAccessible.Role.Button, QAccessible.Role.ButtonMenu}]
        twice = [name for name, count in Counter(acting).items() if count > 1]
        assert [name for name in twice if not name.endswith(COPIED)] == [], page.key  # buttons of one name copy the same value
        assert all(len(name) > 1 for name in acting), page.key


def test_a20_and_a23_tools_stand_at_the_same_place_in_the_same_order(everywhere: tuple[Page, ...]) -> None:
    heights = set()
    for page in everywhere:
        tools = [node for node in page.nodes if node.called in TOOLS]
        assert [node.called for node in tools] == ["beside", "language"], page.key
        heights |= {node.place.y() for node in tools}
    assert len(heights) == 1


def test_a25_every_field_has_a_visible_label_that_is_its_name(everywhere: tuple[Page, ...]) -> None:
    fields = [(page, node) for page in everywhere for node in page.nodes if node.role == QAccessible.Role.EditableText]
    assert len(fields) >= 4
    for page, node in fields:
        assert node.name in {other.name for other in page.nodes if other.role == QAccessible.Role.StaticText}, page.key


def test_a28_nothing_that_can_be_used_is_nameless_and_no_name_is_raw(everywhere: tuple[Page, ...]) -> None:
    for page in everywhere:
        assert len(page.nodes) > 10
        assert [node for node in page.nodes if node.operable and not node.name.strip()] == [], page.key
        assert [node.name for node in page.nodes if STRANGE.search(node.name + node.description)] == [], page.key


def test_a29_a_page_that_is_turned_is_announced_once(make_window: Callable[..., Person], announcements: Announcements) -> None:
    person = make_window(JOURNEYS["set-up"])
    for key in person.window.session.sequence():
        announcements.forget()
        person.go(key)
        title = person.window.windowTitle().rpartition(" – ")[0]
        assert announcements.said in ([title], []), key
        assert announcements.urgent == []
        assert person.focused() is person.page.heading
        assert isinstance(person.focused(), HeadingLabel)


def test_a29_a_language_is_announced_in_itself_and_moves_nothing(
    make_window: Callable[..., Person], announcements: Announcements
) -> None:
    person = make_window(JOURNEYS["set-up"].visit(Stop("app-password", "make-app-password")))
    person.find("copy-0").setFocus()
    for code, name in (("fr", "Français"), ("de", "Deutsch"), ("en", "English")):
        announcements.forget()
        person.choose_language(code)
        assert len(announcements.said) == 1
        assert name in announcements.said[0]
        assert person.focused() is person.find("copy-0")


def test_a30_what_opens_exposes_its_state(make_window: Callable[..., Person]) -> None:
    person = make_window(JOURNEYS["set-up"].visit(Stop("app-password", "make-app-password")))

    def state(title: str) -> Node:
        return next(node for node in nodes(person.window) if node.name == title)

    title = "It looks different on my screen"
    assert (state(title).checkable, state(title).checked) == (True, False)
    person.press(title)
    assert state(title).checked


def test_a30_answers_are_buttons_and_the_one_that_was_given_says_so(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up(program="printer"))
    person.go(Asking("program"))
    answers = [node for node in nodes(person.window) if isinstance(node.thing, Card)]
    assert {(node.role, node.checkable, node.focusable) for node in answers} == {(QAccessible.Role.Button, False, True)}
    given = {node.name: node.description for node in answers if node.description}
    assert given == {person.find("answer-printer").accessibleName(): "Your answer"}


def test_a30_doors_are_buttons_that_say_what_they_are_for(make_window: Callable[..., Person]) -> None:
    person = make_window()
    doors = [node for node in nodes(person.window) if isinstance(node.thing, Card)]
    assert [node.name for node in doors] == ["Set up access", "It stopped working", "Remove access"]
    assert len(doors) == len(DOORS)
    for node in doors:
        assert (node.role, node.checkable, node.focusable) == (QAccessible.Role.Button, False, True)
        assert "You need" in node.description


def test_a30_the_list_of_steps_says_number_and_state(make_window: Callable[..., Person]) -> None:
    person = make_window(JOURNEYS["set-up"])
    person.next()
    while not person.sees("open-0"):
        person.next()
    person.press("open-0")
    person.press("undo-column")  # which has no list of steps
    person.next()
    total = len(numbered(person.window.session.plan))
    said = [node.name for node in nodes(person.step_list) if node.name.startswith("Step ")]
    assert len(said) == total
    assert all(name.startswith(f"Step {number} of {total}, ") for number, name in enumerate(said, 1))
    assert [name for name in said if ", done: " in name]
    assert [name for name in said if name.endswith(", to do: Check that it works")]


def test_a08_nothing_that_holds_text_has_a_fixed_height(make_window: Callable[..., Person], journey: Progress) -> None:
    person = make_window(journey)
    for key in pages_of(person):
        open_all(person)
        for widget in person.page.findChildren(QWidget):
            words = widget.property("text")
            if isinstance(words, str) and words and not isinstance(widget, QAbstractScrollArea) and widget.isVisible():
                assert widget.maximumHeight() > 10_000, f"{words} on {key}"
    assert LIGHT.text
