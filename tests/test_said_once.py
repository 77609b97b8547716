"""What is said to people stands in one place each: the window's words, those of diagnoses and those of sheets are compared."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import combinations

import pytest

from assistant.guides.languages import LAST_RESORT, NAMES
from tests.checkout import ROOT

TRANSLATED = tuple(code for code in NAMES if code != LAST_RESORT)
ALIKE = 0.85  # share of two sentences' letters; from here on they say the same
SHORTEST = 8  # letters of those that are compared so
NO_LETTERS = re.compile(r"\{\w+\}|%n|[^\w\s]|_")
SENTENCE = re.compile(r"(?<=[.?!:])\s")
FEW = 3  # words; a label of fewer may stand at the head of many sentences
# What two texts begin with that go on in different ways: for who closes the program and who goes on, on a guide and on its card.
SHARED = {"Your place cannot be saved:", "Google has removed what this guide describes."}
Place = tuple[str, str]
"""A store of words, and where in it some stand."""


def plain(text: str) -> str:
    """Return the letters of a sentence, without fields, signs and capitals."""
    return " ".join(NO_LETTERS.sub(" ", text).casefold().split())


def of_the_window(language: str) -> dict[Place, str]:
    """Return the window's words by context and source; English has a file for plurals alone, so that its sources count."""
    found = {}
    file = TRANSLATED[0] if language == LAST_RESORT else language
    for context in ET.parse(ROOT / "i18n" / f"gaa_{file}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            assert translation is not None
            own = "".join(translation.itertext()).strip()
            found["window", f"{context.findtext('name')}: {source}"] = source if language == LAST_RESORT else own
    return found


def leaves(texts: object, at: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(texts, str):
        yield at, texts
    elif isinstance(texts, dict):
        for name, inner in texts.items():
            yield from leaves(inner, f"{at}/{name}")
    elif isinstance(texts, list):
        for number, inner in enumerate(texts):
            yield from leaves(inner, f"{at}/{number}")


def words_of(language: str) -> dict[Place, str]:
    """Return all that is said in a language by the stores that both the window and the command line read."""
    found = of_the_window(language)
    for file in (f"diagnoses/{language}.json", f"programs/programs.{language}.json"):
        texts = json.loads((ROOT / "resources" / file).read_text("utf-8"))
        found |= {(file.partition("/")[0], at): text for at, text in leaves(texts) if at != "/language"}
    return found


def twice(words: Mapping[Place, str], *, alike: bool = False) -> list[str]:
    """Return what stands in two stores: the same letters, or where `alike` nearly the same."""
    found = [(place, plain(text)) for place, text in words.items() if plain(text)]
    between = (pair for pair in combinations(found, 2) if pair[0][0][0] != pair[1][0][0])
    return [
        f"{': '.join(one)} | {': '.join(other)}"
        for (one, first), (other, second) in between
        if first == second or (alike and are_alike(first, second))
    ]


def are_alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < SHORTEST:
        return False
    both = SequenceMatcher(None, one, other, autojunk=False)
    return both.real_quick_ratio() >= ALIKE and both.quick_ratio() >= ALIKE and both.ratio() >= ALIKE


@pytest.mark.parametrize("language", NAMES)
def test_nothing_stands_in_two_stores(language: str) -> None:
    words = words_of(language)
    assert len({store for store, _ in words}) == 3
    assert len(words) > 450
    assert twice(words, alike=language == LAST_RESORT) == []


def test_no_two_pages_say_the_same() -> None:
    """Where one language tells two uses of a word apart, they are two: "Remove access" is a title here and a request there."""
    by_source: dict[str, dict[str, list[str]]] = {}
    for language in TRANSLATED:
        for (_, place), words in of_the_window(language).items():
            context, _, source = place.partition(": ")
            by_source.setdefault(source, {}).setdefault(context, []).append(words)
    said = {source: list(contexts.values()) for source, contexts in by_source.items() if len(contexts) > 1}
    assert {source for source, found in said.items() if any(one == other for one, other in combinations(found, 2))} == set()


def test_no_two_pages_say_the_same_in_the_midst_of_something_else() -> None:
    contexts: dict[str, set[str]] = {}
    for _, place in of_the_window(LAST_RESORT):
        context, _, source = place.partition(": ")
        for sentence in SENTENCE.split(source):
            contexts.setdefault(sentence, set()).add(context)
    said = {sentence for sentence, found in contexts.items() if len(found) > 1 and len(sentence.split()) >= FEW}
    assert said == SHARED


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Stopped", "Stopped.", True),
        ("Connecting to {server}", "Connecting", True),
        ("Receive mail (IMAP)", "Receiving mail (IMAP)", True),
        ("Show the letters", "Hide the picture", False),
        ("Port", "Password", False),
    ],
)
def test_a_sentence_that_stands_twice_is_found(one: str, other: str, *, expected: bool) -> None:
    words = {("window", "a"): one, ("window", "b"): one, ("diagnoses", "c"): other}
    assert bool(twice(words, alike=True)) is expected
