"""The ten cases that could strand a person: whoever comes by is told, in their language, and led on.

A line is found by what is the same in every language, such as a number or where its link leads, else by its subject.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from assistant.guides.languages import LAST_RESORT, NAMES
from assistant.guides.library import Library
from assistant.guides.model import Block, Collapsible, Guide, Mark, Step, Text, plain
from assistant.guides.walk import texts_in
from assistant.journey.answers import SET_UP, STOPPED, Door
from assistant.journey.progress import Place
from assistant.journey.route import GUIDE_OF_DOOR, Stop
from assistant.mail.programs import sheet
from assistant.wizard.controls.bidi import for_the_ear
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.session.plan import CHECK, FINISH, AtStep, Key
from tests.journeys.test_doors import enter
from tests.shortly import by_name, each_once, shortly
from tests.wizard.person import Person

GUIDE, STOPPED_GUIDE = GUIDE_OF_DOOR[SET_UP], GUIDE_OF_DOOR[STOPPED]
FEW_LANGUAGES = ("en", "de")

PASSKEY, TWO_STEP, LANDLINE, BACKUP_CODES, DOMAIN = SUBJECTS = "a passkey", "2-Step", "a landline", "backup codes", "a domain"
WORDS = {  # of the subjects, or how they begin
    "en": ("passkey", "2-step verification", "landline", "backup codes", "domain"),
    "fr": ("clé d’accès", "validation en deux étapes", "téléphone fixe", "codes de secours", "domaine"),
    "de": ("passkey", "2-faktor-authentifizierung", "festnetz", "backup-codes", "domain"),
    "es": ("llave de acceso", "verificación en dos pasos", "teléfono fijo", "códigos de respaldo", "dominio"),
    "it": ("passkey", "verifica in due passaggi", "telefono fisso", "codici di backup", "dominio"),
    "pl": ("klucz dostępu", "weryfikacja dwuetapowa", "telefon stacjonarny", "kody zapasowe", "domen"),
    "pt_PT": ("chave de acesso", "validação em 2 passos", "telefone fixo", "códigos de reserva", "domínio"),
}

IN_THE_STEP, DIFFERENT, MISSING = "", "different", "missing"  # itself, or one of its folds
NEXT_PAGE = ""


class Line(NamedTuple):
    """A line of a step, and the way on from there.

    It stands `where` in the step, and holds all of `marks` in its words or behind its links. What is pressed is the link of this
    address in the line, or what leads to the next page; it leads `on` to a page, or to an address in the browser.
    """

    step: str
    where: str
    marks: tuple[str, ...]
    pressed: str
    on: Key | str


class Case(NamedTuple):
    """The lines that lead to the answer and give it, and who comes by."""

    lines: tuple[Line, ...]
    answers: Mapping[str, str] = {}
    address: str = "anna@gmail.com"
    door: Door = SET_UP


LETTERS = AtStep(Stop(GUIDE, "make-app-password"))
ASK_ADMIN, RELAY, SETTINGS = "#ask-admin", "guide:workspace-admin#relay", "guide:workspace-admin"
POP = "https://mail.google.com/mail/#settings/fwdandpop"
PRINTER, WORK = {"program": "printer"}, {"account": "work"}

CASES = {
    "signed in for seven days": Case((Line("two-step", DIFFERENT, ("7",), NEXT_PAGE, LETTERS),)),
    "signed in for seven days, at the letters": Case((Line("make-app-password", DIFFERENT, ("7",), NEXT_PAGE, CHECK),)),
    "POP": Case((Line("enter-values", DIFFERENT, ("pop.gmail.com", "995", POP), POP, POP),)),
    "passkey": Case((Line("two-step", DIFFERENT, (PASSKEY, TWO_STEP), NEXT_PAGE, LETTERS),)),
    "short field": Case(
        (Line("enter-values", DIFFERENT, ("16", RELAY), RELAY, AtStep(Stop("workspace-admin", "relay"))),), PRINTER
    ),
    "SSL or TLS": Case((Line("enter-values", DIFFERENT, ("SSL", "STARTTLS", "465", "587"), NEXT_PAGE, FINISH),), PRINTER),
    "no mobile phone": Case((Line("two-step", DIFFERENT, (LANDLINE,), NEXT_PAGE, LETTERS),)),
    "backup codes": Case((Line("two-step", IN_THE_STEP, (BACKUP_CODES,), NEXT_PAGE, LETTERS),)),
    "child's account": Case((Line("make-app-password", MISSING, ("Family Link",), NEXT_PAGE, CHECK),)),
    "child's account, after it has worked": Case(
        (Line("app-password-revoked", MISSING, ("Family Link",), NEXT_PAGE, AtStep(Stop(STOPPED_GUIDE, "wrong-account"))),),
        door=STOPPED,
    ),
    "own domain": Case(
        (
            Line("make-app-password", MISSING, (ASK_ADMIN,), ASK_ADMIN, AtStep(Stop(GUIDE, "ask-admin"), beside=True)),
            Line("ask-admin", DIFFERENT, (DOMAIN, SETTINGS), SETTINGS, AtStep(Stop("workspace-admin", "two-step-allowed"))),
        ),
        WORK,
        "anna@example.org",
    ),
}


def step_of(line: Line, guide: Guide) -> Step:
    return next(step for step in guide.steps if step.id == line.step)


def fold_of(step: Step, kind: str) -> Collapsible:
    (found,) = (block for block in step.blocks if isinstance(block, Collapsible) and block.kind == kind)
    return found


def part_of(step: Step, where: str) -> tuple[Block, ...]:
    """Return what stands in the step itself, or in one of its folds."""
    if where:
        return fold_of(step, where).blocks
    return tuple(block for block in step.blocks if not (isinstance(block, Collapsible) and block.is_help))


def words_of(line: Line, guide: Guide) -> Text:
    """Return what a line says in a guide: just one in the step holds its marks."""
    subjects = dict(zip(SUBJECTS, WORDS[guide.language], strict=True))
    marks = [re.compile(rf"(?<!\w){re.escape(subjects.get(mark, mark))}", re.IGNORECASE) for mark in line.marks]
    texts = texts_in(part_of(step_of(line, guide), line.where))
    found = [text for text in texts if all(mark.search(searched(text)) for mark in marks)]
    assert len(found) == 1, f"{len(found)} lines of {line.step} tell of {line.marks} in {guide.language}"
    return found[0]


def searched(text: Text) -> str:
    return "\n".join([plain(text), *filter(None, (span.address for span in text))])


def lasting(text: Text) -> list[str]:
    """Return what is the same in every language: names of servers, and where links lead."""
    addresses = [span.address.partition("?")[0] for span in text if span.address]
    return sorted([*addresses, *(span.text for span in text if Mark.CODE in span.marks)])


def come_to(person: Person, step: str) -> None:
    """Go on with the button that leads on, until a step is shown."""
    while person.step != step:
        assert person.place in {Place.STEP, Place.CHECK}, f"the way ends without {step}"
        person.next()


def shown(person: Person, words: str) -> QLabel:
    """Return the label that can be seen with these words."""
    labels = [label for label in person.page.findChildren(QLabel) if label.isVisible()]
    said = [label for label in labels if words == (label.accessibleName() if isinstance(label, TextLabel) else label.text())]
    assert said, f"{words!r} cannot be seen"
    return said[0]


def press_link(label: QLabel, words: str) -> None:
    """Press a link in a text by the keyboard."""
    label.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(label.text().count("<a ")):
        if label.selectedText() != words:
            QTest.keyClick(label, Qt.Key.Key_Tab)
    assert label.selectedText() == words
    QTest.keyClick(label, Qt.Key.Key_Return)


@pytest.mark.parametrize(("name", "code"), each_once(by_name(CASES), by_name(NAMES)))
def test_whoever_comes_by_is_told_and_led_on(
    reader: Callable[..., Person], library: Library, browser: Any, name: str, code: str
) -> None:
    case = CASES[name]
    guide, in_english = (library.guide(GUIDE_OF_DOOR[case.door], language) for language in (code, LAST_RESORT))
    assert guide.language == code
    person = reader(code)
    enter(person, case.door, dict(case.answers), case.address)
    for line in case.lines:
        text, english = words_of(line, guide), words_of(line, in_english)
        assert (text == english) == (code == LAST_RESORT)
        assert lasting(text) == lasting(english)
        come_to(person, line.step)
        if line.where:
            person.press(fold_of(step_of(line, guide), line.where).title)
        label = shown(person, for_the_ear(plain(text)))
        if line.pressed == NEXT_PAGE:
            person.next()
        else:
            press_link(label, next(span.text for span in text if span.address == line.pressed))
            person.settle()
        assert line.on == person.key or any(str(line.on) in unquote(address) for address in browser.opened)


@pytest.mark.parametrize("code", shortly(NAMES, FEW_LANGUAGES))
def test_whoever_uses_the_new_outlook_is_told_whose_servers_see_the_password(
    reader: Callable[..., Person], library: Library, resources: Path, code: str
) -> None:
    guide = library.guide(GUIDE, code)
    before = Line("use-google-sign-in", DIFFERENT, ("Microsoft",), NEXT_PAGE, LETTERS)
    english, own = (sheet("outlook", language, "", resources).notes for language in (LAST_RESORT, code))
    (place,) = (place for place, note in enumerate(english) if "Microsoft" in note)
    assert len(own) == len(english)
    assert (own[place] == english[place]) == (code == LAST_RESORT)
    assert "Microsoft" in own[place]
    person = reader(code)
    enter(person, SET_UP, {"program": "outlook"}, "anna@gmail.com")
    assert person.step == before.step
    person.press(fold_of(step_of(before, guide), before.where).title)
    assert shown(person, for_the_ear(plain(words_of(before, guide))))
    person.press("way-0")
    come_to(person, "enter-values")
    assert shown(person, own[place])
    person.next()
    assert person.key == FINISH


def test_no_language_is_left_out() -> None:
    assert set(WORDS) == set(NAMES)
