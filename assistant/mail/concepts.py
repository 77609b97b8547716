"""The concepts of a text, sentence by sentence, and what they tell: for the messages of programs, in the languages they speak."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from assistant.mail.characters import LETTERS
from assistant.mail.exchanges import excerpt
from assistant.mail.rules.concept import NEGATED, Concept
from assistant.mail.rules.said import SAID, Said

WORD: Final = re.compile(r"[^\W\d_]+")
SENTENCE: Final = re.compile(r"[.!?;…]+[\"'»”)]*(?:\s|$)|\s[|–—]\s|\n\s*\n|[。\uff01\uff1f]")
ENGLISH: Final = "en"
NAMES: Final = re.compile(
    r"[\w.+-]{1,64}@[\w.-]{1,80}|(?<![\w./-])[a-z][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:com|net|org|[a-z]{2})(?![\w-])"
)
KEY: Final = 4  # letters by which an entry is found
NEAR: Final = 4  # words between one that says no and what it says no to
LONGEST_READ: Final = 8_000  # characters of which concepts are looked for


class Term(NamedTuple):
    """A word of a language, or a few in a row, that stand for a concept; a word with a star may go on."""

    words: tuple[str, ...]
    concept: Concept
    language: str


class Mention(NamedTuple):
    """A concept in a sentence: from which word to which, and the words."""

    concept: Concept
    start: int
    end: int


class Lexicon:
    """The words of all languages, by the letters with which they begin; only those that a text asks for are read."""

    def __init__(self, index: Mapping[str, str]) -> None:
        """Take the index that `indexed` makes."""
        self._index = index
        self._read: dict[str, tuple[Term, ...]] = {}

    def concepts(self, words: Sequence[str], languages: Collection[str]) -> list[Mention]:
        """Return the concepts in words that stand in a row, in their order; a word belongs to the entries of the most words."""
        found: list[Mention] = []
        at = 0
        while at < len(words):
            entries = [entry for entry in self.entries(words, at) if entry.language in languages]
            longest = max((len(entry.words) for entry in entries), default=0)
            kept = {entry.concept for entry in entries if len(entry.words) == longest}
            found += (Mention(concept, at, at + longest) for concept in sorted(kept))
            at += max(longest, 1)
        return found

    def entries(self, words: Sequence[str], at: int) -> Iterator[Term]:
        """Yield the entries of all languages that stand at a place."""
        for length in range(1, min(KEY, len(words[at])) + 1):
            yield from (entry for entry in self._under(words[at][:length]) if _stands(entry.words, words, at))

    def _under(self, key: str) -> tuple[Term, ...]:
        if key not in self._read:
            self._read[key] = tuple(map(_entry, filter(None, self._index.get(key, "").split("|"))))
        return self._read[key]


def _entry(line: str) -> Term:
    language, concept, *words = line.split(" ")
    return Term(tuple(words), Concept(concept), language)


def indexed(entries: Iterable[Term]) -> dict[str, str]:
    """Return entries by the letters with which they begin, those of one key in a line: language, concept and words of each."""
    index: dict[str, list[str]] = {}
    for entry in dict.fromkeys(entries):
        key = entry.words[0].rstrip("*")[:KEY]
        index.setdefault(key, []).append(" ".join((entry.language, entry.concept, *entry.words)))
    return {key: "|".join(index[key]) for key in sorted(index)}


def _stands(entry: Sequence[str], words: Sequence[str], at: int) -> bool:
    return len(words) - at >= len(entry) and all(
        word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
        for wanted, word in zip(entry, words[at : at + len(entry)], strict=True)
    )


def all_entries() -> Iterator[Term]:
    """Yield the entries of all languages, as they are listed for each concept with a bar between them."""
    from assistant.mail.rules.words import de, en, es, fr, it, pl, pt

    for language, table in {ENGLISH: en, "de": de, "fr": fr, "es": es, "it": it, "pl": pl, "pt": pt}.items():
        for concept, listed in table.WORDS.items():
            for entry in listed.split("|"):
                yield Term(tuple(_normal(word) for word in re.findall(r"[^\W\d_]+\*?", entry)), concept, language)


def _normal(word: str) -> str:
    return word.translate(LETTERS) + ("*" if word.endswith("*") else "")


@cache
def vocabulary() -> Lexicon:
    """Return the words of all languages, as they were put in order beforehand: `make diagnoses`."""
    from assistant.mail.rules.word_index import INDEX

    return Lexicon(INDEX)


def _languages(sentences: Iterable[Sequence[str]], known: Lexicon) -> set[str]:
    """Return English, which servers and systems speak, and the other languages of which at least as many words are there."""
    counted = Counter(
        language
        for words in sentences
        for at in range(len(words))
        for language in {one.language for one in known.entries(words, at)}
    )
    most = max(counted.values(), default=0)
    return {ENGLISH, *(language for language, count in counted.items() if count == most)}


def _named(found: re.Match[str]) -> str:
    return " " if "@" in found[0] else " host "


class Statement(NamedTuple):
    """What a sentence tells, and the words of it that do."""

    said: Said
    words: str
    weak: bool


def told(text: str, known: Lexicon, rules: Sequence[Said] = SAID) -> list[Statement]:
    """Return what the sentences of a text tell, the likeliest first.

    The rules are in the order in which they count. What is advised, or said to be possible, is weak: it counts where nothing
    else is told.
    """
    found: list[tuple[tuple[bool, int, int], Statement]] = []
    parts = SENTENCE.split(NAMES.sub(_named, excerpt(text, LONGEST_READ)))
    sentences = [[word.translate(LETTERS) for word in WORD.findall(part)] for part in parts]
    languages = _languages(sentences, known)
    for place, words in enumerate(sentences):
        there = known.concepts(words, languages)
        meant = _meant(there)
        weak = not meant.isdisjoint({Concept.ADVICE, Concept.PERHAPS})
        for rank, rule in enumerate(rules):
            if meant.issuperset(rule.concepts) and meant.isdisjoint(rule.without):
                named = " ".join(" ".join(words[one.start : one.end]) for one in there if one.concept in _sources(rule.concepts))
                found.append(((weak, rank, place), Statement(rule, named, weak)))
    return [one for _, one in sorted(found, key=lambda each: each[0])]


def _sources(concepts: Iterable[Concept]) -> set[Concept]:
    """Return concepts and those that are them beside a word that says no."""
    wanted = set(concepts)
    return wanted | {plain for plain, negated in NEGATED.items() if negated in wanted}


def _meant(there: Sequence[Mention]) -> set[Concept]:
    """Return the concepts of a sentence as they are meant, those beside a word that says no turned round."""
    nots = [one for one in there if one.concept is Concept.NOT]
    meant: set[Concept] = set()
    for one in there:
        turned = NEGATED.get(one.concept)
        if turned is None:
            meant.add(one.concept)
        elif any(one.start - NEAR <= no.end <= one.start or one.end <= no.start <= one.end + NEAR for no in nots):
            meant.add(turned)
    return meant
