"""How often each confidence is right on texts from which nothing was written: each source is left out of the rules in turn."""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from assistant.mail.characters import LETTERS
from assistant.mail.comparing import holds
from assistant.mail.concepts import WORD, Lexicon, Term, all_entries, indexed
from assistant.mail.diagnosis import LIKELY, Diagnosis
from assistant.mail.reading import read
from assistant.mail.replies import ALL, Rules, understand
from assistant.mail.rules.rule import Rule

FOLDER = Path(__file__).parents[3] / "shared" / "replies"
OWN = Path(__file__).parent / "replies"
BANDS = (0.9, 0.8, 0.6, 0.4, 0.2, 0.0)
ENOUGH = 20  # texts in a band, from which on its share says something


class Text(NamedTuple):
    """A text, where it comes from, and the kinds that are fair answers."""

    source: str
    protocol: str
    words: str
    fair: frozenset[str]


def texts() -> list[Text]:
    if not FOLDER.is_dir():
        pytest.skip("The shared folder with the collected replies is not beside this checkout.")
    found = []
    for path in (*sorted(FOLDER.glob("*.jsonl")), *sorted(OWN.glob("*.jsonl"))):
        for place, entry in enumerate(map(json.loads, path.read_text("utf-8").splitlines())):
            found.append(text_of(entry, f"{path.name}:{place}"))
    return found


def text_of(entry: dict[str, Any], place: str) -> Text:
    fair = frozenset({entry["kind"], *entry.get("also_ok", ())})
    return Text(entry.get("source") or place, entry["protocol"], entry["response"], fair)


Part = tuple[str, str]  # of a rule: a phrase or its mark


def parts_of(rule: Rule) -> Iterator[tuple[Part, Rule]]:
    """Yield each way in which a rule is met, as a rule of its own."""
    for phrase in rule.phrases:
        yield ("phrase", phrase), rule._replace(phrases=(phrase,), marks="")
    if rule.marks:
        yield ("marks", rule.marks), rule._replace(phrases=())


class Written(NamedTuple):
    """From which sources each part of a rule, and each word, can have been written."""

    parts: dict[Part, set[str]]
    words: dict[Term, set[str]]


def written(among: Iterable[Text]) -> Written:
    parts: dict[Part, set[str]] = defaultdict(set)
    words: dict[Term, set[str]] = defaultdict(set)
    known = Lexicon(indexed(all_entries()))
    single = [each for table in ALL.tables.values() for rule in table for each in parts_of(rule)]
    for text in among:
        reading = read(text.protocol, text.words)
        for part, rule in single:
            if holds(rule, reading):
                parts[part].add(text.source)
        there = [word.translate(LETTERS) for word in WORD.findall(text.words)]
        for at in range(len(there)):
            for entry in known.entries(there, at):
                words[entry].add(text.source)
    return Written(parts, words)


def without(source: str, known: Written) -> Rules:
    """Return the rules without what is met in one source alone."""
    mine = {part for part, sources in known.parts.items() if sources == {source}}

    def left(rule: Rule) -> Rule:
        phrases = tuple(phrase for phrase in rule.phrases if ("phrase", phrase) not in mine)
        return rule._replace(phrases=phrases, marks="" if ("marks", rule.marks) in mine else rule.marks)

    tables = {sort: tuple(map(left, table)) for sort, table in ALL.tables.items()} if mine else ALL.tables
    kept = Lexicon(indexed(entry for entry in all_entries() if known.words.get(entry) != {source}))
    return Rules(tables, kept)


def band(found: Diagnosis) -> float:
    return next(least for least in BANDS if found.confidence >= least)


@pytest.mark.no_cover
def test_a_confidence_is_as_often_right_as_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    collected = texts()
    known = written(collected)
    rules = {source: without(source, known) for source in {text.source for text in collected}}
    assert any(len(left.tables) and left.tables is not ALL.tables for left in rules.values()), "nothing was left out"
    right: Counter[float] = Counter()
    asked: Counter[float] = Counter()
    wrong = []
    for text in collected:
        found = understand(text.protocol, text.words, rules=rules[text.source])
        asked[band(found)] += 1
        right[band(found)] += found.kind in text.fair
        if found.confidence >= LIKELY and found.kind not in text.fair:
            wrong.append((text.words[:100], found.kind, found.confidence))
    with capsys.disabled():
        lines = [
            f"  from {least}: {right[least]:4} of {asked[least]:4} = {right[least] / asked[least]:.1%}"
            for least in BANDS
            if asked[least]
        ]
        sys.stdout.write("\n".join(("\nright, each source left out of the rules in turn", *lines, "")))
    sure = sum(asked[least] for least in BANDS if least >= LIKELY)
    assert len(wrong) <= sure / 100, wrong
    assert all(right[least] / asked[least] >= least for least in BANDS if asked[least] >= ENOUGH)
