"""Every page in every language, and in two that nobody speaks: no English word, nothing cut, and turned where it must be."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, product
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QAbstractButton, QLabel

from assistant.guides.languages import LAST_RESORT, NAMES
from assistant.guides.library import Library
from assistant.guides.reviewing.vocabulary import read_vocabulary
from assistant.wizard.shell.places import width_on
from tests import fonts
from tests.journeys import walking
from tests.journeys.english import English, quoted, unmarked
from tests.journeys.fitting import lasting_troubles
from tests.journeys.reading import key_of, spoken_words
from tests.pseudo import LANGUAGES, STRETCHED
from tests.shortly import shortly
from tests.wizard.person import Person

FOREIGN = tuple(code for code in NAMES if code != LAST_RESORT)
ALL = (*NAMES, *LANGUAGES)
LONGEST = ("de", STRETCHED)
FEW_PROGRAMS, FEW_GUIDES = ("ovh-mail-migrator", "outlook", "android"), ("security-alert",)
WIDE_SCREEN = QRect(0, 0, 1366, 768)
SIZES = {
    "short": ((1024, 600), 1.0),
    "small": ((640, 480), 1.0),
    "large font": ((1280, 720), 2.0),
    "column": ((384, 700), 1.0),
    "column, large font": ((width_on(WIDE_SCREEN, 2.0), 720), 2.0),
}

MORE_SIZES = ("short", "small", "column, large font")

Reader = Callable[..., Person]


def sized(reader: Reader, code: str, size: str, family: str = fonts.USUAL) -> Person:
    (width, height), scale = SIZES[size]
    person = reader(code, size=(width, height), font_scale=scale, family=family)
    if size.startswith("column"):
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


@pytest.mark.parametrize("code", shortly(ALL, ("de",)))
def test_every_page_is_whole_in_every_language(reader: Reader, library: Library, resources: Path, code: str) -> None:
    person = reader(code)
    english = English(code, library) if code in FOREIGN else None
    names = (
        *read_vocabulary(resources).names,
        *(words for slug in library.slugs() for words in quoted(library.guide(slug, "en"))),
    )
    found: dict[str, str] = {}
    seen = 0
    for page in walking.pages(person):
        seen += 1
        for words, where in spoken_words(person.window).items():
            if english is not None and (said := english.in_(words)):
                found.setdefault(f"English: {said!r} in {where} {words!r}", page)
            if code == STRETCHED and (said := unmarked(words, names)):
                found.setdefault(f"not translated: {said!r} in {where} {words!r}", page)
        for trouble in lasting_troubles(person.window, person.settle):
            found.setdefault(trouble, page)
        letters = keys(person)
        if len(letters) != len(set(letters)):
            found.setdefault(f"keys {letters}", page)
    assert seen >= 80
    assert found == {}


@pytest.mark.long
@pytest.mark.parametrize(("code", "size"), [*product(ALL, ("column", "large font")), *product(LONGEST, MORE_SIZES)])
def test_nothing_is_cut_at_other_sizes(reader: Reader, code: str, size: str) -> None:
    assert found_on_a_walk(sized(reader, code, size)) == {}


@pytest.mark.long
@pytest.mark.parametrize(
    ("family", "size", "code"),
    [(*pair, code) for pair, code in zip(product(fonts.OTHERS, ("short", "column", "large font")), cycle(LONGEST), strict=False)],
)
def test_nothing_is_cut_in_other_fonts(reader: Reader, family: str, size: str, code: str) -> None:
    person = sized(reader, code, size, family)
    assert QFontInfo(person.page.font()).family() == family
    assert found_on_a_walk(person) == {}


def found_on_a_walk(person: Person) -> dict[str, str]:
    """Return what is cut, and where, on a walk through most kinds of pages."""
    found: dict[str, str] = {}
    for page in walking.pages(person, programs=FEW_PROGRAMS, guides=FEW_GUIDES):
        for trouble in lasting_troubles(person.window, person.settle):
            found.setdefault(trouble, page)
    return found
