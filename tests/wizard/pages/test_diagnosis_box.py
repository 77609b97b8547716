"""A diagnosis on the screen: plain words, one button, the raw line behind Details."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from assistant.journey.progress import Progress
from assistant.mail.replies import understand
from assistant.wizard.controls.theme import DARK, LIGHT, Theme
from assistant.wizard.guide_view.blocks import ViewContext
from assistant.wizard.pages.diagnosis_box import Dot, ResultLine, Told, details, tell, told_box
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import Shelf, World

REPLY = "535-5.7.8 Username and Password not accepted. <b>gsmtp</b>"
TOLD = Told(
    "It was <i>refused</i>", "Make a new one.", "The address is right.", "GAA-201", REPLY, "guide:app-password#create", "Go"
)


def words_of(box: QWidget) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel)]


def button(box: QWidget, name: str) -> QPushButton:
    found = box.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_a_diagnosis_says_what_is_proven_what_is_wrong_and_what_to_do(context: ViewContext, show: Callable[..., QWidget]) -> None:
    box = told_box(TOLD, context, lambda _: None)
    show(box, 500, 300)
    assert words_of(box) == [TOLD.title, TOLD.proof, TOLD.advice]
    assert all(label.textFormat().name == "PlainText" for label in box.findChildren(QLabel))


@pytest.mark.parametrize("primary", [True, False])
def test_its_button_leads_to_what_mends_it(context: ViewContext, primary: bool) -> None:
    went: list[str] = []
    box = told_box(TOLD, context, went.append, primary=primary)
    mend = button(box, "mend")
    mend.click()
    assert went == [TOLD.address]
    assert mend.property("kind") == ("primary" if primary else "")


def test_without_a_remedy_there_is_no_button(context: ViewContext) -> None:
    box = told_box(replace(TOLD, address="", label=""), context, lambda _: None)
    assert box.findChild(QPushButton, "mend") is None


def test_the_raw_line_is_behind_details_and_can_be_copied(
    context: ViewContext, remembered: Any, show: Callable[..., QWidget]
) -> None:
    box = details("GAA-201", REPLY, context)
    show(box, 400, 200)
    assert "GAA-201" in box.button.text()
    assert words_of(box) == []
    box.button.click()
    assert words_of(box) == [REPLY]
    box.findChildren(QPushButton)[-1].click()
    assert remembered.copied == [f"GAA-201\n{REPLY}"]


def test_an_empty_reply_is_shown_as_one(context: ViewContext, show: Callable[..., QWidget]) -> None:
    box = details("GAA-301", "", context)
    show(box, 400, 200)
    box.button.click()
    assert words_of(box) == ["–"]


def test_a_line_says_how_it_stands(show: Callable[..., QWidget]) -> None:
    line = ResultLine("Receive mail (IMAP)", LIGHT)
    show(line, 400, 80)
    line.say("✓", "imap.gmail.com accepted the sign-in.")
    assert line.accessibleName() == "Receive mail (IMAP): imap.gmail.com accepted the sign-in."
    assert words_of(line) == ["Receive mail (IMAP)", "imap.gmail.com accepted the sign-in."]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_signs_differ_in_colour_and_shape(show: Callable[..., QWidget], theme: Theme) -> None:
    seen = {}
    for sign in ("", "…", "✓", "!", "–"):
        dot = Dot(theme)
        dot.show_sign(sign)
        show(dot, dot.sizeHint().width(), dot.sizeHint().height())
        seen[sign] = dot.grab().toImage()
    assert len({image.pixelColor(13, 3).name() + str(image.pixelColor(6, 13).name()) for image in seen.values()}) >= 4
    assert seen["✓"].pixelColor(13, 3) == QColor(theme.ok)
    assert seen["!"].pixelColor(13, 3) == QColor(theme.error)
    assert all(one != other for name, one in seen.items() for other_name, other in seen.items() if name != other_name)


def test_a_diagnosis_is_told_in_the_words_of_its_kind(make_world: Callable[..., World]) -> None:
    found = understand("smtp", REPLY)

    session = Session(make_world(), Progress(language="fr"))
    told = tell(found, session)
    assert (told.title, told.advice, told.proof) == session.world.words(found, "fr")
    assert found.kind in told.title
    assert "fr" in told.advice
    label = f"Go to: {session.links.title_of(found.step)}"
    assert (told.code, told.raw, told.address, told.label) == (found.code, found.raw, found.step, label)


def test_what_no_guide_mends_has_no_button(make_world: Callable[..., World]) -> None:
    found = understand("smtp", REPLY)
    session = Session(make_world(), Progress(language="en"))
    session.shelf = Shelf(session.world.guides, "en", ())
    told = tell(found, session)
    assert (found.step != "", told.address, told.label) == (True, "", "")


def test_there_is_no_button_to_where_the_page_leads_on_anyway(make_world: Callable[..., World]) -> None:
    found = understand("", "connect ECONNREFUSED 142.250.1.108:993")
    session = Session(make_world(), Progress(language="en"))
    assert tell(found, session).address == tell(found, session, ahead=f"{found.step}#limits").address == found.step
    told = tell(found, session, ahead=found.step)
    assert (told.address, told.label, told.title) == ("", "", tell(found, session).title)
