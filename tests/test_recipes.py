"""The recipes of CONTRIBUTING.md name the files in which a thing of their sort appears: these, and no others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple

import pytest

from assistant.guides.languages import NAMES
from assistant.guides.model import CalloutKind
from assistant.journey.answers import AskedName
from assistant.mail.kinds import Kind
from assistant.wizard.pages import question_texts
from tests import checkout

RECIPE = re.compile(r"^### ([^\n]+)\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| (`.+`) \| (.+) \|$", re.MULTILINE)
HERE = "tests/test_recipes.py"
SPELLED_OUT = [f'"{language}"' for language in NAMES if "_" not in language and language != "en"]

Place = Callable[[str, str], bool]
"""Given the name of a file and what stands in it, tells whether an example of the recipe is there."""


class Row(NamedTuple):
    """A file that a recipe names; `always` unless its reason begins with "where"."""

    file: str
    always: bool

    def holds(self, place: str) -> bool:
        parts = re.split(r"<\w+>", self.file)
        return re.fullmatch("[^/]+".join(map(re.escape, parts)), place) is not None


def recipes() -> dict[str, list[Row]]:
    text = (checkout.ROOT / "CONTRIBUTING.md").read_text("utf-8")
    return {
        found[1]: [
            Row(file, not row[2].startswith("where ")) for row in ROW.finditer(found[2]) for file in re.findall("`(.+?)`", row[1])
        ]
        for found in RECIPE.finditer(text)
    }


def a_question(name: AskedName) -> Place:
    """Guides and mail know no questions, by a wall: there the same words mean something else; elsewhere one is but an example."""
    asked = re.compile(rf'"{name}"|`{name}`|(?<!\w){name}!?=')
    words = f"<source>{question_texts.words(name).question}</source>"
    walled = ("assistant/guides/", "assistant/mail/", "tests/", "CONTRIBUTING.md", "docs/glossary.md")
    examples = ("assistant/journey/conditions.py", "docs/pictures.md")
    return lambda place, text: not place.startswith((*walled, *examples)) and (asked.search(text) is not None or words in text)


@cache
def kinds_named_in(text: str) -> frozenset[str]:
    named = re.finditer(r'\bK(?:ind)?\.([A-Z\d_]+)|^    ([A-Z\d_]+) = |["`\[]([a-z\d-]+)["`\]]', text, re.MULTILINE)
    return frozenset(word for found in named for word in found.groups() if word)


def a_kind(kind: Kind) -> Place:
    return lambda place, text: not place.startswith("tests/") and not kinds_named_in(text).isdisjoint({kind.name, kind})


def a_language(code: str, name: str) -> Place:
    """In a test or a trial many languages are named by chance: there all of them must be."""
    own = re.compile(rf'["`]{code}["`]|^ +{code}:|\b{code}_{code.upper()}\b|"{name}"', re.MULTILINE)
    file = re.compile(rf"(?:^|.*[./_-]){code}\.\w+")

    def place(place: str, text: str) -> bool:
        if place.startswith("tests/") or place.endswith(".sh"):
            return all(word in text for word in SPELLED_OUT)
        return not place.startswith("resources/licenses/") and bool(own.search(text) or file.fullmatch(place))

    return place


def a_callout(kind: CalloutKind, word: str) -> Place:
    """Those who use one, in guides and on pages, are no places to be changed."""
    own = re.compile(
        rf'\bCalloutKind\.{kind.name}\b|^    {kind.name} = |\[!{kind}\]|\[kind="{kind}"\]|<source>{word}</source>',
        re.MULTILINE | re.IGNORECASE,
    )
    return lambda place, text: not place.startswith("resources/guides/") and own.search(text) is not None


def a_policy(place: str, text: str) -> bool:
    return place.startswith("assistant/") and re.search(r"\bNO_POLICY\b|world\.policy\b", text) is not None


EXAMPLES: Mapping[str, tuple[Place, ...]] = {
    "A new question": (a_question("account"),),
    "A new kind of reply": tuple(map(a_kind, Kind)),
    "A new language": (a_language("pl", "Polski"),),
    "A new callout": (a_callout(CalloutKind.TIP, "Tip"), a_callout(CalloutKind.IMPORTANT, "Important")),
    "A new policy": (a_policy,),
}


def test_there_is_a_recipe_for_each_sort() -> None:
    assert list(recipes()) == list(EXAMPLES)
    assert all(rows == list(dict.fromkeys(rows)) and len(rows) >= 5 for rows in recipes().values())


@pytest.mark.parametrize("title", EXAMPLES)
def test_a_recipe_names_every_place(title: str) -> None:
    rows = recipes()[title]
    places = frozenset[str]().union(*map(places_of, EXAMPLES[title]))
    assert [place for place in sorted(places) if not any(row.holds(place) for row in rows)] == []


@pytest.mark.parametrize("title", EXAMPLES)
def test_a_recipe_names_no_place_in_vain(title: str) -> None:
    places = [places_of(example) for example in EXAMPLES[title]]
    assert [row.file for row in recipes()[title] if not lies_in(row, frozenset[str]().union(*places))] == []
    always = [row for row in recipes()[title] if row.always]
    assert [row.file for row in always for found in places if not lies_in(row, found)] == []


@pytest.mark.parametrize(
    ("file", "place", "expected"),
    [
        ("a/<slug>/b.<language>.md", "a/one-two/b.pt_PT.md", True),
        ("a/<slug>/b.<language>.md", "a/one/two/b.pl.md", False),
        ("a/b.md", "a/bxmd", False),
    ],
)
def test_a_row_stands_for_the_files_of_its_form(file: str, place: str, *, expected: bool) -> None:
    assert Row(file, always=True).holds(place) is expected


@cache
def places_of(example: Place) -> frozenset[str]:
    return frozenset(place for place, text in checkout.texts().items() if place != HERE and example(place, text))


def lies_in(row: Row, places: Iterable[str]) -> bool:
    return any(row.holds(place) for place in places)
