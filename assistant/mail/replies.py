"""From a server's reply, or an exception, to the kind of trouble it is: by its words, then its link, then its codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from assistant.mail.kinds import FACTS, Kind, Proof, code
from assistant.mail.reading import Reading, described, letters, read
from assistant.mail.redaction import redacted
from assistant.mail.rules import CODES, LINKS, SENTENCES, WORDS, Rule
from assistant.mail.secret import Secret

SURE = 0.5  # from here on a cause further down a chain of exceptions is not looked at
SHORTEST_TAIL = 9  # letters of a sentence that was cut off
LIKE_ENOUGH = 0.8  # share of a sentence's three-letter pieces that must be there when it was typed by hand
LONGEST_TYPED = 400  # characters that somebody types by hand
SHORTEST_TYPED = 18  # letters of a sentence that is recognised in spite of slips
LONGEST_CHAIN = 5  # exceptions, each the cause of the one before
USUAL = {
    "pop": (Kind.BAD_CREDENTIALS, Kind.POP_DISABLED_USER, Kind.APP_PASSWORD_REQUIRED),
    "": (Kind.BAD_CREDENTIALS, Kind.APP_PASSWORD_REQUIRED, Kind.CONNECT_TIMEOUT),
}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a reply means.

    `confidence` is from 0 (not understood) to 1. `raw` is the reply without addresses, tokens and passwords. `alternatives` are
    other kinds that it could be, the likeliest first. `named` is the product or the certificate's issuer where one is known, else
    empty.
    """

    kind: Kind
    confidence: float
    raw: str
    alternatives: tuple[Kind, ...] = ()
    named: str = ""

    @property
    def code(self) -> str:
        """The code of the kind, GAA-nnn."""
        return code(self.kind)

    @property
    def proves(self) -> Proof:
        """What the reply shows to be true."""
        return FACTS[self.kind].proves

    @property
    def step(self) -> str:
        """Where the remedy lies: `guide:slug` or `guide:slug#step`."""
        return FACTS[self.kind].mends


def understand(protocol: str, reply: object, *, secrets: Iterable[str | Secret] = ()) -> Diagnosis:
    """Say what a reply or an exception means; never raises, needs no network and keeps nothing.

    `protocol` is imap, smtp, pop or anything else when it is not known. `reply` is a text, bytes or an exception; of a chain of
    exceptions the causes are read as well when the last one does not say enough. `secrets` are not in `raw`.
    """
    texts = _texts(reply)
    found = [_understood(protocol, text) for text in texts]
    sure = next((diagnosis for diagnosis in found if diagnosis.confidence >= SURE), None)
    best = sure or max(found, key=lambda diagnosis: diagnosis.confidence)
    return replace(best, raw=redacted(texts[0], secrets))


def of_kind(kind: Kind, raw: str, *, named: str = "", secrets: Iterable[str | Secret] = ()) -> Diagnosis:
    """Return the diagnosis for a kind that was established otherwise than by reading a reply."""
    return Diagnosis(kind, 1.0, redacted(raw, secrets), FACTS[kind].confused_with, named)


def _texts(reply: object) -> list[str]:
    if isinstance(reply, bytes):
        return [reply.decode("utf-8", "replace")]
    if not isinstance(reply, BaseException):
        return [str(reply) if isinstance(reply, str) else ""]
    texts: list[str] = []
    error: BaseException | None = reply
    while error is not None and len(texts) < LONGEST_CHAIN:
        texts.append(described(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return texts


def _understood(protocol: str, text: str) -> Diagnosis:
    """Say what one text means; what is shown of it is added by whoever asked."""
    reading = read(protocol, text)
    found = list(_found(reading))
    if not found:
        return Diagnosis(Kind.NOT_UNDERSTOOD, 0.0, "", _likeliest(reading))
    kind, confidence = found[0]
    others = dict.fromkeys((*(other for other, _ in found[1:]), *FACTS[kind].confused_with))
    return Diagnosis(kind, confidence, "", tuple(other for other in others if other != kind)[:3])


def _found(reading: Reading) -> Iterator[tuple[Kind, float]]:
    """Yield the kinds that the text speaks for, each way of recognising weaker than the one before."""
    yield from ((rule.kind, 0.95) for rule in SENTENCES if _holds(rule, reading))
    yield from ((rule.kind, 0.85) for rule in LINKS if _holds(rule, reading))
    coded = [rule.kind for rule in CODES if _holds(rule, reading)]
    cut = _cut_off(reading.letters, coded)
    yield from (found for found in cut if found[1] >= SURE)
    yield from ((kind, 0.6) for kind in coded)
    yield from ((rule.kind, 0.45) for rule in WORDS if _holds(rule, reading))
    yield from (found for found in cut if found[1] < SURE)
    yield from ((kind, 0.35) for kind in _typed(reading.letters))


def _holds(rule: Rule, reading: Reading) -> bool:
    if rule.protocols and reading.protocol not in rule.protocols:
        return False
    named = any(phrase in reading.letters for phrase in _compared(rule)) or _seen(rule.marks, reading)
    return named and (not rule.beside or _seen(rule.beside, reading)) and not _seen(rule.without, reading)


def _seen(pattern: str, reading: Reading) -> bool:
    if not pattern:
        return False
    return any(_compiled(pattern).search(text) for text in reading.texts)


def _cut_off(text: str, coded: list[Kind]) -> list[tuple[Kind, float]]:
    """Return the kind of which a sentence begins at the end of the text and is cut off there.

    Where sentences of several kinds begin alike, the reply's code decides; without one, the sentence of which least is missing.
    Words of programs that are cut off say little.
    """
    begun: dict[Kind, tuple[int, float]] = {}
    for rule in (*SENTENCES, *WORDS):
        for phrase in _compared(rule):
            length = next((n for n in range(len(phrase) - 1, SHORTEST_TAIL - 1, -1) if text.endswith(phrase[:n])), 0)
            begun[rule.kind] = max((length, length / len(phrase)), begun.get(rule.kind, (0, 0.0)))
    longest = max(length for length, _ in begun.values())
    alike = {kind: share for kind, (length, share) in begun.items() if length == longest > 0}
    agreed = [kind for kind in alike if kind in coded]
    if agreed or not alike:
        return [(kind, 0.7) for kind in agreed[:1]]
    likeliest = max(alike, key=lambda kind: alike[kind])
    told = len(alike) == 1 and any(phrase.startswith(text[-longest:]) for phrase in _sentences_of(likeliest))
    return [(likeliest, 0.7 if told else 0.4)]


def _sentences_of(kind: Kind) -> list[str]:
    return [phrase for rule in SENTENCES if rule.kind is kind for phrase in _compared(rule)]


def _typed(text: str) -> list[Kind]:
    """Return the kinds of which a sentence is there with a slip of the finger, the most alike first."""
    if len(text) > LONGEST_TYPED:
        return []
    alike = _likeness(text)
    return [kind for kind in sorted(alike, key=lambda kind: -alike[kind]) if alike[kind] >= LIKE_ENOUGH]


def _likeliest(reading: Reading) -> tuple[Kind, ...]:
    """Return three kinds for a text that says none: those it is a little like, then what happens most on its protocol."""
    alike = _likeness(reading.letters[:LONGEST_TYPED])
    near = sorted((kind for kind in alike if alike[kind] > LIKE_ENOUGH / 2), key=lambda kind: -alike[kind])
    return tuple(dict.fromkeys((*near, *USUAL.get(reading.protocol, USUAL[""]))))[:3]


def _likeness(text: str) -> dict[Kind, float]:
    pieces = _pieces(text)
    alike: dict[Kind, float] = {}
    for rule in SENTENCES:
        for wanted in (_pieces(phrase) for phrase in _compared(rule) if len(phrase) >= SHORTEST_TYPED):
            alike[rule.kind] = max(alike.get(rule.kind, 0.0), len(wanted & pieces) / len(wanted))
    return alike


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _compared(rule: Rule) -> tuple[str, ...]:
    return tuple(letters(phrase) for phrase in rule.phrases)


def _pieces(text: str) -> frozenset[str]:
    return frozenset(text[i : i + 3] for i in range(len(text) - 2))
