"""Findings as they are printed: alike ones together, mistakes first, all counted."""

from __future__ import annotations

import pytest

from assistant.guides.reviewing.finding import Finding, Severity
from assistant.guides.reviewing.grouping import FEW, summed_up
from tests.growth import LINEAR, growth

M, L, W = Severity


def found(
    *lines: int, sentence: str = "The picture a.png is missing.", severity: Severity = M, file: str = "x.md"
) -> list[Finding]:
    return [Finding(file, line, sentence, severity) for line in lines]


def test_a_single_finding_stands_alone() -> None:
    assert summed_up([]) == []
    assert summed_up(found(3)) == ["x.md:3: The picture a.png is missing."]


ALIKE = [
    ("The picture a.png is missing.", "The picture pictures/b c.png is missing."),
    ("The step 'a' has no end.", 'The step "it\'s" has no end.'),
    ("The link #a leads nowhere.", "The link #b leads nowhere."),
    ("The link guide:a leads nowhere.", "The link guide:b#c leads nowhere."),
    ("It will not open https://a.example/x: no.", "It will not open http://b.example: no."),
    ("<a b=c> is shown here.", "</a> is shown here."),
    ("{.a is shown here.", "[!b] is shown here."),
    ("It has 26 words; 20 are enough.", "It has 1,200 words; 20 are enough."),
    ("Write no anna@gmail.com here.", "Write no ben@gmail.com here."),
]


@pytest.mark.parametrize(("one", "other"), ALIKE[1:])
def test_sentences_are_alike_that_differ_in_what_they_name(one: str, other: str) -> None:
    told = summed_up([*found(2, sentence=one), *found(5, sentence=other)])
    assert told == ["x.md:1: 2 mistakes.", f"x.md:2: {one} Likewise 1 more: line 5."]


@pytest.mark.parametrize(
    ("one", "other"), [("The guide's end is gone.", "The guide's start isn't there."), ("It is so.", "It is not so.")]
)
def test_other_sentences_are_not(one: str, other: str) -> None:
    told = summed_up([*found(2, sentence=one), *found(5, sentence=other)])
    assert told == [f"x.md:2: {one}", f"x.md:5: {other}"]


def test_each_line_is_named_once_and_not_too_many() -> None:
    assert summed_up(found(3, 5, 5, 9))[1].endswith("is missing. Likewise 3 more: lines 5, 9.")
    assert summed_up(found(*range(1, 14)))[1].endswith("Likewise 12 more: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13.")
    assert summed_up(found(*range(1, 99)))[1].endswith("Likewise 97 more: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, ….")


def test_mistakes_come_first_then_limits_then_what_wants_a_look() -> None:
    told = summed_up([*found(1, severity=W), *found(2, severity=L), *found(3, 4), *found(5, file="y.md", severity=L)])
    assert told == [
        "x.md:1: 2 mistakes, 1 limit of the program, 1 that wants a look.",
        "x.md:3: The picture a.png is missing. Likewise 1 more: line 4.",
        "x.md:2: Limit: The picture a.png is missing.",
        "x.md:1: The picture a.png is missing.",
        "y.md:5: Limit: The picture a.png is missing.",
    ]
    several = summed_up([*found(2, 3, severity=L), *found(1, 2, severity=W)])
    assert several[0] == "x.md:1: 2 limits of the program, 2 that want a look."


def kinds(number: int, severity: Severity) -> list[Finding]:
    words = ["a" * (each + 1) for each in range(number)]
    return [finding for word in words for finding in found(1, 2, sentence=f"It is {word}.", severity=severity)]


def test_of_many_kinds_the_first_are_shown_and_the_rest_is_counted() -> None:
    told = summed_up([*kinds(3, M), *kinds(FEW, W)])
    assert len(told) == 1 + FEW
    assert told[0] == "x.md:1: 6 mistakes, 20 that want a look."
    assert told[-1] == "x.md:1: 8 more of other kinds: review --all names each."
    assert "more of other kinds" not in "".join(summed_up(kinds(FEW, W)))


def test_no_mistake_is_left_out() -> None:
    told = summed_up([*kinds(FEW + 5, M), *kinds(1, L)])
    assert len(told) == 1 + FEW + 5 + 1
    assert told[-1] == "x.md:1: 2 more of other kinds: review --all names each."
    assert len(summed_up(kinds(FEW + 5, M))) == 1 + FEW + 5


@pytest.mark.long
@pytest.mark.no_cover
@pytest.mark.parametrize("piece", ["a", "'", '"', "<", "a'", "1", "a.", "#", " a", "'\\", "“", "a,"])
def test_a_long_sentence_takes_as_long_as_it_is(piece: str) -> None:
    def told(length: int) -> None:
        summed_up(found(1, sentence=piece * length))

    assert growth(told, 40_000, 80_000) < LINEAR
