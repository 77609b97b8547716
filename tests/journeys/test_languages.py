"""Every page in every language, and in two that nobody speaks: no English word, nothing cut, and turned where it must be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from assistant.guides.languages import LAST_RESORT, NAMES
from assistant.guides.library import Library
from assistant.guides.reviewing.vocabulary import read_vocabulary
from assistant.mail.programs import sheet
from assistant.mail.replies import Diagnosis
from assistant.mail.texts import wording
from tests import pseudo
from tests.journeys import walking
from tests.journeys.english import English, unmarked
from tests.journeys.fitting import troubles
from tests.journeys.reading import key_of, spoken_words
from tests.wizard.person import Person

STRETCHED, TURNED = "qps", "he"  # Hebrew is what Qt takes the letters of the second one for
PSEUDO = {STRETCHED: pseudo.stretched, TURNED: pseudo.turned}
FOREIGN = tuple(code for code in NAMES if code != LAST_RESORT)
ALL = (*NAMES, *PSEUDO)
LONGEST = ("de", STRETCHED)
FEW_PROGRAMS, FEW_GUIDES = ("ovh-mail-migrator", "outlook", "android"), ("security-alert",)
SIZES = {"short": ((1024, 600), 1.0), "column": ((384, 700), 1.0), "small": ((640, 480), 1.0), "large font": ((1280, 720), 2.0)}

Reader = Callable[..., Person]


@pytest.fixture
def reader(make_window: Callable[..., Person], library: Library, resources: Path) -> Iterator[Reader]:
    """Return somebody who reads a language, with the real words of diagnoses and programs."""

    def told(diagnosis: Diagnosis, language: str) -> tuple[str, str, str]:
        words = wording(language, resources / "diagnoses")
        return words.title(diagnosis), words.advice(diagnosis.kind), words.proof(diagnosis.proves)

    with ExitStack() as languages:

        def make(code: str, **options: Any) -> Person:
            if code not in PSEUDO:
                return make_window(language=code, check=walking.mixed, words=told, **options)
            change = PSEUDO[code]

            def entered(program: str, language: str, address: str) -> Any:
                return pseudo.changed_sheet(sheet(program, "en", address, resources / "programs"), change)

            person = make_window(
                language=code,
                guides=pseudo.PseudoGuides(library, code, change),
                words=lambda diagnosis, _: tuple(map(change, told(diagnosis, "en"))),
                sheet=entered,
                check=walking.mixed,
                **options,
            )
            languages.enter_context(pseudo.spoken(change))
            person.window.refresh()
            return person

        yield make


def sized(reader: Reader, code: str, size: str) -> Person:
    (width, height), scale = SIZES[size]
    person = reader(code, size=(width, height), font_scale=scale)
    if size == "column":
        person.window.toggle_column()
        person.window.resize(width, height)
        person.settle()
    assert (person.window.width(), person.window.height()) == (width, height)
    return person


def keys(person: Person) -> list[str]:
    """Return the letters that are keys on the page."""
    buttons = [key_of(button.text()) for button in person.window.findChildren(QAbstractButton) if button.isVisible()]
    labels = [key_of(label.text()) for label in person.window.findChildren(QLabel) if label.isVisible() and label.buddy()]
    return sorted(filter(None, buttons + labels))


@pytest.mark.parametrize("code", ALL)
def test_every_page_is_whole_in_every_language(reader: Reader, library: Library, resources: Path, code: str) -> None:
    person = reader(code)
    english = English(code, library) if code in FOREIGN else None
    names = read_vocabulary(resources).names
    found: dict[str, str] = {}
    seen = 0
    for page in walking.pages(person):
        seen += 1
        for words, where in spoken_words(person.window).items():
            if english is not None and (said := english.in_(words)):
                found.setdefault(f"English: {said!r} in {where} {words!r}", page)
            if code == STRETCHED and (said := unmarked(words, names)):
                found.setdefault(f"not translated: {said!r} in {where} {words!r}", page)
        for trouble in troubles(person.window):
            found.setdefault(trouble, page)
        letters = keys(person)
        if len(letters) != len(set(letters)):
            found.setdefault(f"keys {letters}", page)
    assert seen >= 80
    assert found == {}


@pytest.mark.parametrize(("code", "size"), [*product(ALL, ("column", "large font")), *product(LONGEST, ("short", "small"))])
def test_nothing_is_cut_at_other_sizes(reader: Reader, code: str, size: str) -> None:
    person = sized(reader, code, size)
    found: dict[str, str] = {}
    for page in walking.pages(person, programs=FEW_PROGRAMS, guides=FEW_GUIDES):
        for trouble in troubles(person.window):
            found.setdefault(trouble, page)
    assert found == {}
