"""Where a language is not there, the nearest one is, and it is said which; numbers and dates are those of the language."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from assistant.guides.errors import GuideError
from assistant.guides.languages import NAMES, name_of
from assistant.guides.library import Library, open_content
from assistant.guides.model import Guide, Parts, plain
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.app.application import Start, application, notes_of, opened
from assistant.wizard.controls.bidi import for_the_ear
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.controls.theme import LIGHT
from assistant.wizard.session import plan
from assistant.wizard.session.plan import AtStep
from assistant.wizard.session.world import World
from assistant.wizard.shell.window import AssistantWindow
from tests.journeys.english import leaves
from tests.shortly import by_name, each_once
from tests.wizard.person import Person, playing, setting_up
from tests.wizard.tree import nodes

ROOT = Path(__file__).parents[2]
WORD = re.compile(r"[^\W\d_]{4}(?![^ ]*[./])")  # what is no mere number, name of a server or address
FIRST_PAGE = {
    "en": "Connect your Gmail account",
    "fr": "compte Gmail",
    "pt_PT": "conta do Gmail",
    "de": "Gmail-Konto",
}


@pytest.fixture
def begin(qtbot: QtBot, make_world: Callable[..., World], person: Person) -> Iterator[Callable[[str], Person]]:
    """Start the program as `--language` does, after another window has been there."""

    def started(wanted: str) -> Person:
        start = Start(Progress(language=wanted))
        _, translator, progress = application(ROOT / "i18n", start)
        window = AssistantWindow(make_world(set_language=translator.set_language), opened(start, progress), LIGHT)
        window.session.notes += notes_of(start, progress.language)
        qtbot.addWidget(window)
        window.start()
        window.show()
        qtbot.waitExposed(window)
        windows.append((window, translator))
        return Person(window, qtbot)

    windows: list[tuple[AssistantWindow, object]] = []
    yield started
    for _, translator in windows:
        translator.set_language("en")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        ("pt_BR", "pt_PT"),
        ("pt", "pt_PT"),
        ("fr_CA", "fr"),
        ("fr-CA", "fr"),
        ("FR", "fr"),
        ("fr_FR.UTF-8", "fr"),
        ("de_AT", "de"),
        ("xx", "en"),
        ("zh-Hant-TW", "en"),
        ("x" * 1000, "en"),
        ("C", "en"),
        ("en_GB", "en"),
    ],
)
def test_the_nearest_language_is_spoken(begin: Callable[[str], Person], wanted: str, spoken: str) -> None:
    person = begin(wanted)
    assert person.window.session.language == spoken
    assert FIRST_PAGE[spoken] in person.heading
    assert ("is not there" in person.words) == (wanted in {"xx", "zh-Hant-TW", "x" * 1000})
    assert "x" * 100 not in person.words


@pytest.mark.parametrize(("file", "reader"), [("fr-fr", "fr"), ("FR_ca", "fr"), ("pt-br", "pt_PT"), ("en-GB", "en")])
def test_a_guide_of_another_region_is_in_the_readers_language(
    make_window: Callable[..., Person], tmp_path: Path, file: str, reader: str
) -> None:
    text = "---\ntitle: Mine\n---\n\n## Steps\n\n### One {#one}\n\nDo it.\n"
    (tmp_path / f"mine.{file}.md").write_text(text, encoding="utf-8")
    person = make_window(Progress(guide="mine", place=Place.OVERVIEW), guides=Library(tmp_path), language=reader)
    names = [name_of(code) for code in NAMES]
    for _ in range(2):
        assert not [line for line in person.words.splitlines() if any(name in line for name in names) and "▾" not in line]
        person.next()


@pytest.mark.parametrize(("file", "name"), [("zh", "简体中文"), ("pt-br", "Português (Portugal)"), ("xx", "xx")])
def test_a_language_that_the_program_does_not_speak_has_a_name_too(
    make_window: Callable[..., Person], tmp_path: Path, file: str, name: str
) -> None:
    text = "---\ntitle: Mine\n---\n\n## Steps\n\n### One {#one}\n\nDo it.\n"
    (tmp_path / f"mine.{file}.md").write_text(text, encoding="utf-8")
    person = make_window(Progress(guide="mine", place=Place.OVERVIEW), guides=Library(tmp_path), language="fr")
    assert f"\u00a0: {name}." in person.words


def test_a_language_that_is_not_there_is_said_on_the_page_once(begin: Callable[[str], Person]) -> None:
    person = begin("xx")
    sentence = "The language “xx” is not there. The nearest one is shown: English."
    assert sentence in person.words
    person.enter()
    assert sentence not in person.words


@pytest.fixture
def fewer(library: Library, tmp_path: Path) -> Library:
    """The guides without the Polish and German ones for the app password, and the security alert in French alone."""
    folder = tmp_path / "guides"
    shutil.copytree(library.folder, folder)
    for code in ("pl", "de"):
        (folder / "app-password" / f"guide.{code}.md").unlink()
    for code in set(NAMES) - {"fr"}:
        (folder / "security-alert" / f"guide.{code}.md").unlink()
    (folder / "app-password" / "pictures" / "two-step.pl.png").unlink()
    return Library(folder)


@pytest.mark.parametrize(
    ("code", "slug", "shown"),
    [("pl", "app-password", "English"), ("de", "app-password", "English"), ("de", "security-alert", "Français")],
)
def test_a_guide_in_another_language_says_so(
    make_window: Callable[..., Person], fewer: Library, code: str, slug: str, shown: str
) -> None:
    person = make_window(Progress(guide=slug, place=Place.OVERVIEW), language=code, guides=fewer)
    told = QCoreApplication.translate(
        "GuideNotices", "This guide is not available in your language yet. It is shown in this language: {language}."
    ).format(language=shown)
    assert not told.startswith("This guide")
    assert told in person.words
    person.next()
    assert person.place is Place.STEP
    assert person.step
    assert told in person.words or shown in person.words
    assert "(picture in English)" not in person.words


def heard(person: Person) -> set[tuple[str, str]]:
    """Return what is on the page, with all on it opened, and the language in which each of it is read."""
    for title in person.page.findChildren(DisclosureButton):
        title.setChecked(True)
    person.settle()
    return {(for_the_ear(node.name).strip("• "), node.language) for node in nodes(person.window)}


def parts_of(guide: Guide) -> Iterator[tuple[int, int, str]]:
    """Yield the number of each part of a step, how many there are, and its title."""
    every = (block.parts for step in guide.steps for block in step.blocks if isinstance(block, Parts))
    yield from ((number, len(parts), plain(part.title)) for parts in every for number, part in enumerate(parts, 1))


def test_each_word_is_read_in_the_language_in_which_it_is_written(make_window: Callable[..., Person], fewer: Library) -> None:
    foreign = (fewer.guide("app-password", "en"), fewer.guide("security-alert", "fr"))
    written = {words: QLocale(guide.language).name() for guide in foreign for words in leaves(guide)}
    person = make_window(setting_up(program="unknown", two_step="unknown"), language="de", guides=fewer)
    told = QCoreApplication.translate("Parts", "Part {number} of {total}: {title}")
    written |= {told.format(number=n, total=total, title=words): "en_US" for n, total, words in parts_of(foreign[0])}
    everything = set[tuple[str, str]]()
    for key in (*person.window.session.sequence(), plan.GUIDE, plan.GUIDES):
        person.go(key)
        everything |= heard(person)
    for guide in foreign:
        person.play(guide.slug)
        for key in (plan.OVERVIEW, plan.FINISH):
            person.go(key)
            everything |= heard(person)
    sentences = {(words, language) for words, language in everything if WORD.search(words)}
    assert {(words, language) for words, language in sentences if language != written.get(words, "de_DE")} == set()
    many = Counter(language for _, language in sentences)
    assert min(many["en_US"], many["de_DE"]) > 60
    assert many["fr_FR"] > 3


def test_what_there_is_only_in_english_is_read_in_english(make_window: Callable[..., Person], fewer: Library) -> None:
    (fewer.folder / "remove-access" / "guide.de.md").write_text("no guide", encoding="utf-8")
    problem = GuideError("a.md", 3, "The guide has no step.")
    person = make_window(language="de", guides=fewer, problem=problem, licences=lambda: "Words of a licence")
    assert ("The guide has no step.", "en_US") in heard(person)
    assert ("Datei a.md, Zeile 3.", "de_DE") in heard(person)
    person.go(plan.GUIDES)
    assert [language for words, language in heard(person) if "guide.de.md" in words] == ["en_US"]
    person.go(plan.ABOUT)
    assert ("Words of a licence", "en_US") in heard(person)


def test_a_picture_is_told_of_in_the_language_of_its_words(make_window: Callable[..., Person], fewer: Library) -> None:
    about = fewer.folder / "app-password" / "pictures" / "two-step.json"
    about.write_text(json.dumps({"alt": {"en": "The page with the button"}}), encoding="utf-8")
    person = make_window(Progress(guide="app-password", place=Place.OVERVIEW), language="fr", guides=fewer)
    person.go(AtStep(Stop("app-password", "two-step")))
    assert ("The page with the button", "en_US") in heard(person)
    person.press("The page with the button")
    enlarged = person.window._overlay.picture
    assert enlarged is not None
    told = {node.language for node in nodes(enlarged) if node.name == "The page with the button"}
    ours = {node.language for node in nodes(enlarged) if node.operable}
    assert (told, ours) == ({"en_US"}, {"fr_FR"})


def test_a_picture_in_another_language_says_so(make_window: Callable[..., Person], fewer: Library) -> None:
    (fewer.folder / "app-password" / "pictures" / "two-step.fr.png").unlink()
    person = make_window(Progress(guide="app-password", place=Place.OVERVIEW), language="fr", guides=fewer)
    person.go(AtStep(Stop("app-password", "two-step")))
    told = QCoreApplication.translate("Blocks", "(picture in English)")
    assert told != "(picture in English)"
    assert told in person.words
    person.go(AtStep(Stop("app-password", "open-account")))
    assert told not in person.words


# Plurals, numbers and dates


@pytest.mark.parametrize("code", NAMES)
def test_numbers_of_steps_are_said_as_the_language_says_them(make_window: Callable[..., Person], code: str) -> None:
    make_window(language=code)
    said = {n: QCoreApplication.translate("OverviewPage", "%n step(s)", "", n) for n in (1, 2, 5, 22)}
    assert not any("(" in words or "%" in words for words in said.values())
    assert all(words.startswith(str(n)) for n, words in said.items())
    forms = {n: words.split(maxsplit=1)[1] for n, words in said.items()}
    assert forms[1] != forms[5]
    assert (forms[2] == forms[5]) == (code != "pl")
    assert forms[22] == forms[2]


MONTH = {
    "en": "November 2026",
    "fr": "novembre 2026",
    "de": "November 2026",
    "es": "noviembre",
    "it": "novembre 2026",
    "pl": "listopad 2026",
    "pt_PT": "novembro",
}


@pytest.mark.parametrize(
    ("noted", "code"),
    each_once(
        {
            "seen": "seen: 2026-11-22 en",
            "source": 'source: "support.google.com/x (2026-11)"',
            "checked": "last_checked: 2026-11-22",
        },
        by_name(NAMES),
    ),
)
def test_dates_are_those_of_the_language(make_window: Callable[..., Person], tmp_path: Path, code: str, noted: str) -> None:
    (tmp_path / "dated.en.md").write_text(f"---\ntitle: x\nsteps:\n  s: {{{noted}}}\n---\n### S {{#s}}\n\nWords.\n", "utf-8")
    person = make_window(playing("dated"), guides=open_content(tmp_path), language=code)
    person.go(AtStep(Stop("dated", "s")))
    assert MONTH[code] in person.words
    assert "2026" in person.words


def test_the_guides_list_is_never_empty(make_window: Callable[..., Person], fewer: Library) -> None:
    person = make_window(language="pl", guides=fewer)
    person.go(plan.GUIDES)
    assert fewer.guide("security-alert", "fr").title in person.words
    assert fewer.guide("app-password", "en").title in person.words
