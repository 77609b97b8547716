"""A language that is written from right to left: the layout is turned, pictures, codes and addresses are not."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.controls.qr_code import QrCode
from assistant.wizard.controls.theme import LIGHT
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.pages.check_page import CheckPage
from assistant.wizard.session import plan
from assistant.wizard.session.plan import Asking, AtStep
from assistant.wizard.shell.step_list import StepRow
from tests.journeys import walking
from tests.pseudo import TURNED
from tests.wizard.person import BACK, FINISH, LEAVE, NEXT, Person

Reader = Callable[..., Person]
HOST = re.compile(r"(?<!@)\b(?:imap|smtp|pop|myaccount|accounts|support)\.g[a-z]+\.com")


@pytest.fixture
def person(reader: Reader) -> Person:
    """Somebody on a step with a page to open and a picture, who reads from right to left."""
    return at_step(reader, TURNED)


def at_step(reader: Reader, code: str) -> Person:
    person = reader(code, progress=Progress(guide="app-password", place=Place.OVERVIEW))
    person.go(AtStep(Stop("app-password", "two-step")))
    return person


def place(person: Person, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(person.window, QPoint(0, 0)), widget.size())


def open_all(person: Person) -> None:
    for button in person.page.findChildren(DisclosureButton):
        if not button.isChecked():
            button.click()
    person.settle()


def seen(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_the_row_of_buttons_is_turned(person: Person) -> None:
    next_, back, leave = (place(person, person.button(which)) for which in (NEXT, BACK, LEAVE))
    assert next_.right() < back.left()
    assert back.right() < leave.left()
    assert leave.right() > person.window.width() - 40
    person.go(plan.FINISH)
    assert place(person, person.button(FINISH)).right() < place(person, person.button(BACK)).left()


def test_the_list_of_steps_stands_where_reading_begins(person: Person) -> None:
    steps = place(person, person.step_list)
    assert steps.right() >= person.window.width() - 2
    assert place(person, person.page).right() <= steps.left()


def test_words_and_tools_are_turned(person: Person) -> None:
    heading, tools = place(person, person.page.heading), place(person, person.find("language"))
    assert tools.left() < person.page.width() // 3
    assert person.page.heading.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert heading.right() > tools.right()
    titles = [place(person, button) for button in person.page.findChildren(DisclosureButton)]
    assert titles
    assert len({title.right() for title in titles}) == 1
    number, item = (place(person, label) for label in first_item(person))
    assert number.left() > item.left()


def first_item(person: Person) -> tuple[QLabel, QLabel]:
    labels = [label for label in person.page.findChildren(QLabel) if label.isVisible()]
    number = next(label for label in labels if label.text() == "1.")
    beside = [label for label in labels if label is not number and place(person, label).top() == place(person, number).top()]
    return number, beside[0]


def test_the_open_button_stands_before_its_copy(person: Person) -> None:
    assert place(person, person.find("open-0")).left() > place(person, person.find("copy-0")).right()


def test_alt_left_leads_on_and_alt_right_back(person: Person) -> None:
    step = person.step
    person.key_press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert person.step != step
    person.key_press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.step == step


def test_pictures_and_codes_are_not_turned(reader: Reader) -> None:
    shown = []
    for code in ("en", TURNED):
        person = at_step(reader, code)
        open_all(person)
        (view,) = (view for view in person.page.findChildren(PictureView) if view.isVisible())
        (qr,) = (code for code in person.page.findChildren(QrCode) if code.isVisible())
        assert (view.width(), qr.width()) == (560, qr.sizeHint().width())
        shown.append((seen(view), seen(qr)))
    assert shown[0][0] == shown[1][0]
    assert shown[0][1] == shown[1][1]


def test_marks_of_answers_and_steps_are_turned(reader: Reader) -> None:
    person = reader(TURNED)
    walking.answered(person.window, door="stopped", account="work")
    person.go(Asking("account"))
    card = next(card for card in person.page.findChildren(Card) if card.objectName() == "answer-work")
    assert [marked(card, start) for start in (8, card.width() - 40)] == [True, False]
    person.go(AtStep(person.window.session.route.pages[0]))
    row = person.step_list.findChildren(StepRow)[0]
    assert inked(seen(row), row, right=True)


def marked(card: Card, start: int) -> bool:
    """Tell whether the mark of what was chosen stands at a place of a card, `start` pixels from its left."""
    image, middle = seen(card), card.height() // 2
    return any(image.pixelColor(x, middle).name() == LIGHT.accent.lower() for x in range(start, start + 32))


def inked(image: QImage, widget: QWidget, *, right: bool) -> bool:
    """Tell whether something stands at the right (or left) end of a widget, and nothing at the other one."""
    middle, ground = widget.height() // 2, image.pixelColor(widget.width() // 2, 3)
    starts = (8, widget.width() - 40)
    at_left, at_right = ([image.pixelColor(x, middle) != ground for x in range(start, start + 32)] for start in starts)
    return any(at_right if right else at_left) and not any(at_left if right else at_right)


def test_addresses_and_servers_read_from_left_to_right(person: Person) -> None:
    person.window.session.address = "anna@gmail.com"
    met = []
    person.go(AtStep(Stop("app-password", "enter-values")))
    for key in (AtStep(Stop("app-password", "enter-values")), AtStep(Stop("app-password", "two-step"))):
        person.go(key)
        open_all(person)
        for label in person.page.findChildren(QLabel):
            if label.isVisible() and label.textFormat() == Qt.TextFormat.PlainText:
                met += [(found[0], label.text()) for found in HOST.finditer(label.text())]
    assert {host for host, _ in met} >= {"imap.gmail.com", "smtp.gmail.com", "myaccount.google.com"}
    for host, words in met:
        isolated = re.findall("\u2066([^\u2066-\u2069]*)\u2069", words)
        assert any(host in part for part in isolated), words


def test_a_server_in_a_sentence_does_not_turn_the_sentence(reader: Reader) -> None:
    person = reader(TURNED)
    walking.answered(person.window, door="set-up")
    person.go(plan.CHECK)
    walking.checked(person, walking.WORKS)
    (line,) = (label for label in person.page.findChildren(QLabel) if "smtp.gmail.com" in label.text())
    assert "\u2066smtp.gmail.com\u2069" in line.text()
    assert line.text().isascii() is False
    ink = [x for x in range(line.width()) for y in range(line.height()) if dark(seen(line), x, y)]
    assert max(ink) >= line.width() - 6, "the sentence begins at the right edge"


def test_the_sign_of_a_verdict_stands_where_its_heading_begins(reader: Reader) -> None:
    for code in ("en", TURNED):
        person = reader(code)
        walking.answered(person.window, door="set-up")
        person.go(plan.CHECK)
        walking.checked(person, walking.WORKS)
        assert isinstance(person.page, CheckPage)
        sign, heading = place(person, person.page.sign), place(person, person.page.heading)
        assert (sign.left() == heading.left(), sign.right() == heading.right()) == (code == "en", code != "en")
        assert sign.bottom() < heading.top()


def dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 128


def test_the_window_turns_back(person: Person) -> None:
    person.choose_language("de")
    assert place(person, person.button(NEXT)).left() > place(person, person.button(BACK)).right()
    assert place(person, person.step_list).left() == 0
    assert person.step == "two-step"


def test_boxes_have_their_edge_where_one_begins_to_read(reader: Reader) -> None:
    for code, edge in (("en", 1), (TURNED, -2)):
        person = reader(code, progress=Progress(guide="app-password", place=Place.OVERVIEW))
        box = next(frame for frame in person.page.findChildren(QFrame) if frame.property("kind") == "warning")
        image, middle = seen(box), box.height() // 2
        column = edge % box.width()
        assert image.pixelColor(column, middle).name() == LIGHT.warning
        assert image.pixelColor(box.width() - 1 - column, middle).name() == LIGHT.warning_ground


def test_values_and_addresses_begin_where_one_reads(person: Person) -> None:
    person.go(AtStep(Stop("app-password", "enter-values")))
    labels = [
        label for label in person.page.findChildren(QLabel) if label.text().strip("\u2066\u2069") in {"imap.gmail.com", "993"}
    ]
    assert len(labels) == 2
    for label in labels:
        image = seen(label)
        ink = [x for x in range(label.width()) if any(dark(image, x, y) for y in range(label.height()))]
        assert max(ink) >= label.width() - 8
