"""A pattern that waits for its words finds what it would find if it never waited, in every text and in every case."""

from __future__ import annotations

import json
import random
import re
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.mail import needed
from assistant.mail.comparing import compiled, end_of, named, seen
from assistant.mail.kinds import Kind
from assistant.mail.patterns import LIKE_ASCII, Pattern, alternatives, folded, may_be_in
from assistant.mail.placed import placed
from assistant.mail.reading import Reading, read
from assistant.mail.rules.marks import SERVER
from assistant.mail.rules.rule import Rule
from build.needed import other_patterns, rule_patterns
from tests.mail.matching import found, in_other_letters, matching

OWN = Path(__file__).parent / "replies"
SHARED = Path(__file__).parents[3] / "shared" / "replies"
EVERY_CHARACTER = "".join(map(chr, range(sys.maxunicode + 1)))
RULES = rule_patterns()
PARTS = sorted({part for pattern in RULES for part in alternatives(pattern)})
OTHERS = other_patterns()
ANY_CASE = [pattern for pattern in OTHERS if pattern.flags & re.IGNORECASE]
# Letters that re.IGNORECASE takes for others.
ALIKE = {"s": "ſ", "k": "\u212a", "i": "İ", "I": "ı", "e": "é", "ß": "ẞ"}


@cache
def texts() -> list[str]:
    """Return all replies that people met, as far as they are beside this checkout, and ordinary ones."""
    files = [*OWN.glob("*.jsonl"), *SHARED.glob("*.jsonl")]
    entries = [json.loads(line) for file in sorted(files) for line in file.read_text("utf-8").splitlines()]
    said = [words for entry in entries for words in entry.values() if isinstance(words, str) and len(words) > 20]
    return [*said, *(OWN / "ordinary.txt").read_text("utf-8").splitlines()]


def pieces() -> list[str]:
    """Return what texts are made of in which patterns may find something: their words, and signs."""
    tables = (needed.NEEDED, needed.IN_ANY_CASE)
    words = {word for table in tables for sets in table.values() for words in sets for word in words if len(word) < 40}
    signs = [*" \n\t.:;,=-_/\\'\"()[]<>@#*+%&0123456789", "535", "5.7.8", "abcd ", "Ab1", "hunter2", "x" * 16]
    return sorted(words) + signs * 9


WRITTEN = st.lists(
    st.one_of(st.sampled_from(pieces()), st.sampled_from(texts()).map(lambda text: text[:80]), st.text(max_size=3)), max_size=12
)
CASES = (str, str.upper, str.title, str.lower, lambda text: "".join(ALIKE.get(letter, letter) for letter in text))
TEXTS = st.builds(lambda parts, case: case("".join(parts)), WRITTEN, st.sampled_from(CASES))


def spans(found: object) -> list[tuple[int, int]]:
    return [one.span() for one in found]  # type: ignore[attr-defined]


def check_others(text: str) -> None:
    letters = folded(text)
    for pattern in OTHERS:
        expected = spans(pattern.compiled.finditer(text))
        assert spans(pattern.finditer(text)) == expected, pattern.pattern
        if pattern.flags & re.IGNORECASE:
            assert spans(pattern.finditer(text, letters)) == expected, pattern.pattern
        assert (pattern.search(text) is not None) == bool(expected)
        assert pattern.sub("\0", text) == pattern.compiled.sub("\0", text)


def seen_at_once(pattern: str, reading: Reading) -> bool:
    """Say whether a pattern is in a text without asking first which words it needs."""
    anywhere, in_words = compiled(pattern)
    return any(anywhere.search(text) and in_words.search(text) for text in reading.texts)


def check_rules(text: str) -> None:
    reading = read("", text)
    for pattern in RULES:
        assert seen(pattern, reading) == seen_at_once(pattern, reading), pattern
        first = next(filter(None, (compiled(pattern)[1].search(part) for part in reading.texts)), None)
        assert named(Rule(Kind.NOT_UNDERSTOOD, marks=pattern), reading) == (first[0] if first else ""), pattern
        ends = [found.end() for found in compiled(pattern)[1].finditer(reading.spaced)]
        assert end_of(pattern, reading.spaced) == max(ends, default=None), pattern


@settings(deadline=None)
@given(TEXTS)
def test_what_is_private_is_found_as_before(text: str) -> None:
    for way in placed(text):
        check_others(way.text)


@settings(deadline=None)
@given(TEXTS)
def test_what_rules_look_for_is_found_as_before(text: str) -> None:
    check_rules(text)


@pytest.mark.no_cover
@pytest.mark.parametrize("part", [0, *(pytest.param(part, marks=pytest.mark.long) for part in range(1, 8))])
def test_in_replies_that_people_met_all_is_found_as_before(part: int) -> None:
    for text in texts()[part::8]:
        check_rules(text)
        check_others(text)
        check_others("".join(ALIKE.get(letter, letter) for letter in text.swapcase()))


@pytest.mark.no_cover
@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_a_text_that_is_written_for_a_pattern_has_its_words(seed: int) -> None:
    chance = random.Random(seed)
    for part in PARTS:
        text = matching(part, 0, chance)
        assert may_be_in(part, text) or not found(part, 0, text), (part, text)
    for pattern in OTHERS:
        text = matching(pattern.pattern, pattern.flags, chance)
        if pattern.flags & re.IGNORECASE:
            text = in_other_letters(text, ALIKE, chance)
        assert pattern.search(text) or not found(pattern.pattern, pattern.flags, text), (pattern.pattern, text)


def test_most_texts_that_are_written_for_a_pattern_match_it() -> None:
    chance = random.Random(20_261_129)
    looked_for = [*((part, 0) for part in PARTS), *((pattern.pattern, pattern.flags) for pattern in OTHERS)]
    matched = [any(found(*each, matching(*each, chance)) for _ in range(30)) for each in looked_for]
    assert sum(matched) > 0.9 * len(looked_for)


def test_letters_that_are_taken_for_others_are_folded_to_the_same() -> None:
    words = {word for sets in needed.IN_ANY_CASE.values() for words in sets for word in words}
    asked = set("".join(words)) | set(map(chr, range(0x80)))
    for letter in sorted(asked):
        taken = set(re.findall(re.escape(letter), EVERY_CHARACTER, re.IGNORECASE))
        assert {folded(one) for one in taken} == {letter.lower()}, ascii(letter)


def test_a_folded_text_has_a_letter_for_each() -> None:
    assert [ascii(letter) for letter in EVERY_CHARACTER if len(folded(letter)) != 1] == []
    assert {chr(code) for code in LIKE_ASCII} <= set(ALIKE.values())


def test_whatever_is_needed_is_needed_by_a_pattern_that_is_looked_for() -> None:
    assert set(needed.ALTERNATIVES) <= set(RULES)
    assert set(needed.NEEDED) <= {*PARTS} | {pattern.pattern for pattern in OTHERS}
    assert set(needed.IN_ANY_CASE) <= {pattern.pattern for pattern in ANY_CASE}
    assert len(needed.NEEDED) > 0.9 * len(PARTS)


def test_the_words_of_a_pattern_tell_most_texts_apart() -> None:
    spaced = [read("", text).spaced for text in texts()[::16]]
    asked = sum(may_be_in(part, text) for text in spaced for part in PARTS)
    assert asked < 0.05 * len(PARTS) * len(spaced)


def test_a_pattern_that_is_not_listed_is_looked_for_in_every_text() -> None:
    own = Pattern("not[ ]listed", re.IGNORECASE)
    assert own.search("this is NOT listed")
    assert own.sub("", "NOT LISTED") == ""
    assert not list(own.finditer("listed"))
    assert may_be_in("not[ ]listed", "")
    assert alternatives("not[ ]listed|x") == ("not[ ]listed|x",)


def test_what_is_no_pattern_is_an_error_once_it_is_looked_for() -> None:
    own = Pattern("(", 0)
    with pytest.raises(re.error):
        own.search("x")


def test_a_pattern_whose_words_are_missing_is_not_compiled() -> None:
    waiting = [Pattern(pattern, re.IGNORECASE) for pattern in needed.IN_ANY_CASE]
    assert [pattern for pattern in waiting if pattern.search("?") or pattern._compiled] == []
    assert end_of(SERVER, "?") is None
