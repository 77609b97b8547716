"""A diagnosis in plain words, and the line of a protocol that is checked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from assistant.journey.answers import answers_from
from assistant.journey.progress import Progress
from assistant.journey.route import Policy, Stop
from assistant.mail.replies import understand
from assistant.wizard.controls.theme import DARK, LIGHT, Theme
from assistant.wizard.pages.diagnosis_box import Dot, ResultLine, Sign, tell
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import Shelf, World

REPLY = "535-5.7.8 Username and Password not accepted. <b>gsmtp</b>"


def words_of(box: QWidget) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel)]


def test_a_line_says_how_it_stands(show: Callable[..., QWidget]) -> None:
    line = ResultLine("Receive mail (IMAP)", LIGHT)
    show(line, 400, 80)
    line.say("✓", "imap.gmail.com accepted the sign-in.")
    assert line.accessibleName() == "Receive mail (IMAP): imap.gmail.com accepted the sign-in."
    assert words_of(line) == ["Receive mail (IMAP)", "imap.gmail.com accepted the sign-in."]


@pytest.mark.parametrize("sign", ["✓", "!", "…"])
def test_a_sign_stays_within_its_dot_in_any_font(show: Callable[..., QWidget], sign: Sign) -> None:
    dot = Dot(LIGHT)
    font = dot.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    dot.setFont(font)
    dot.show_sign(sign, 40)
    show(dot, 40, 40)
    image = dot.grab().toImage()
    ground = image.pixelColor(20, 3)
    around = [(x, y) for x in range(16, 25) for y in (4, 35)]
    assert {image.pixelColor(*place).name() for place in around} == {ground.name()}


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


def test_what_is_closed_to_everybody_is_not_advised(make_world: Callable[..., World]) -> None:
    ended = Policy(presets=answers_from([("app-passwords", "ended")]))
    session = Session(make_world(policy=ended), Progress(language="en"))
    told = tell(understand("smtp", REPLY), session)
    ending = session.guide_of(Stop("app-password", "ended"))[1].title
    assert (told.advice, told.label) == ("", f"Go to: {ending}")


def test_there_is_no_button_to_where_the_page_leads_on_anyway(make_world: Callable[..., World]) -> None:
    found = understand("", "connect ECONNREFUSED 142.250.1.108:993")
    session = Session(make_world(), Progress(language="en"))
    assert tell(found, session).address == tell(found, session, ahead=f"{found.step}#limits").address == found.step
    told = tell(found, session, ahead=found.step)
    assert (told.address, told.label, told.title) == ("", "", tell(found, session).title)
