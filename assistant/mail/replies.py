"""From a server's reply, or an exception, to the kind of trouble it is: by its words, then its link, then its codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from assistant.mail.kinds import FACTS, Kind, Proof, code, exit_code
from assistant.mail.reading import Reading, described, letters, read
from assistant.mail.redaction import redacted
from assistant.mail.rules import (
    CODES,
    COMMON,
    GOOGLE,
    LINKS,
    PAGES,
    REFUSED,
    SENTENCES,
    SERVER,
    SHARED,
    STATUS,
    SUCCESS,
    TALK,
    WORDS,
    Rule,
    whole,
)
from assistant.mail.secret import Secret

SURE = 0.5  # from here on a cause further down a chain of exceptions is not looked at
LIKELY = 0.6  # from here on a diagnosis may be taken for true
PROVEN = 0.85  # and from here on for the proof that a password is right
SHORTEST_TAIL, LONGEST_TAIL = 9, 80  # letters of a sentence that was cut off
TOLD_ENOUGH = 0.6  # share of such a sentence that must be there in a server's answer, or for a guess
WORD_OR_TWO = 8  # letters that a server's answer may have before it
TOLD_MOST = 0.8  # and in any other text
LONG_IN_ANSWER = 12  # letters of one in a server's answer, or for a guess
LONG_ENOUGH = 18  # letters of one in any other text
LIKE_ENOUGH = 0.8  # share of a sentence's three-letter pieces that must be there when it was typed by hand
LONGEST_TYPED = 400  # characters that somebody types by hand
SHORTEST_TYPED = 18  # letters of a sentence that is recognised in spite of slips
LONGEST_CHAIN = 5  # exceptions, each the cause of the one before
THAT_IT_IS_RIGHT = frozenset({Proof.ACCOUNT_PASSWORD_RIGHT, Proof.PASSWORD_RIGHT})
FULL_STOP = re.compile(r"(?<!\.)[.!?][\s\"')]*$")  # three of them say that something is left out
OF_THE_SERVER = 20  # the least exit code of what the server said: docs/diagnoses.md
FROM_THE_SERVER = frozenset(kind for kind in FACTS if exit_code(kind) >= OF_THE_SERVER)
SAY_IT_IS_RIGHT = frozenset(kind for kind, facts in FACTS.items() if facts.proves in THAT_IT_IS_RIGHT)
JUDGEMENTS = SAY_IT_IS_RIGHT | {Kind.BAD_CREDENTIALS, Kind.WEB_LOGIN_REQUIRED, Kind.IMAP_DISABLED_USER, Kind.IMAP_DISABLED_DOMAIN}
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
        """What the reply shows to be true; a guess shows nothing, and only whole words that a password is right."""
        proof = FACTS[self.kind].proves
        return proof if self.confidence >= (PROVEN if proof in THAT_IT_IS_RIGHT else LIKELY) else Proof.NOTHING

    @property
    def certain(self) -> bool:
        """Whether its title may be read as true: it is likely, and a proof that belongs to the kind is held."""
        return self.confidence >= LIKELY and (self.proves is not Proof.NOTHING or FACTS[self.kind].proves is Proof.NOTHING)

    @property
    def guess(self) -> bool:
        """Whether it names a kind without being certain of it."""
        return not self.certain and self.kind is not Kind.NOT_UNDERSTOOD

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
    found = _weighed(reading, list(_found(reading)))
    if not found:
        return Diagnosis(Kind.NOT_UNDERSTOOD, 0.0, "", _likeliest(reading))
    kind, confidence = found[0]
    others = dict.fromkeys((*(other for other, _ in found[1:]), *FACTS[kind].confused_with))
    return Diagnosis(kind, confidence, "", tuple(other for other in others if other != kind)[:3])


def _weighed(reading: Reading, found: list[tuple[Kind, float]]) -> list[tuple[Kind, float]]:
    """Return what was found as it counts beside the rest of the text.

    Where a password was refused too, it is not said to be right. The server's judgement comes before sentences about the way to
    it. Whatever failed before an attempt that went well is a guess.
    """
    least = LIKELY if _seen(REFUSED, reading) else PROVEN
    refused = next((other for other in found if other[0] is Kind.BAD_CREDENTIALS and other[1] >= least), None)
    if refused and any(kind in SAY_IT_IS_RIGHT and confidence >= LIKELY for kind, confidence in found):
        doubtful = {Kind.BAD_CREDENTIALS, *SAY_IT_IS_RIGHT}
        found = [refused, *(other for other in found if other != refused)]
        found = [(kind, min(confidence, SURE) if kind in doubtful else confidence) for kind, confidence in found]
    if any(kind in JUDGEMENTS and confidence >= PROVEN for kind, confidence in found) and _seen(SERVER, reading):
        found.sort(key=lambda other: FACTS[other[0]].proves is Proof.NOT_REACHED)
    if found and exit_code(found[0][0]) and _ended_well(reading):
        found = [(kind, min(confidence, SURE)) for kind, confidence in found]
    return found


def _ended_well(reading: Reading) -> bool:
    """Say whether an attempt went well and nothing is known to have failed after it."""
    end = max((success.end() for success in _compiled(SUCCESS)[1].finditer(reading.spaced)), default=None)
    if end is None:
        return False
    return not any(confidence >= LIKELY for _, confidence in _found(read(reading.protocol, reading.spaced[end:])))


def _found(reading: Reading) -> Iterator[tuple[Kind, float]]:
    """Yield the kinds that the text speaks for, each way of recognising weaker than the one before."""
    answered, heard = _seen(SERVER, reading), _seen(TALK, reading)
    numbered = heard or (reading.told and reading.protocol == "smtp")  # whose replies all begin with a number
    judged = answered or _seen(GOOGLE, reading)
    for kind, confidence in (*_of(SENTENCES, reading, 0.95), *_of(LINKS, reading, PROVEN)):
        yield kind, SURE if kind in SAY_IT_IS_RIGHT and not judged else confidence
    everyday = [
        (kind, 0.8 if (answered if kind in FROM_THE_SERVER else heard) else SURE) for kind, _ in _of(COMMON, reading, 0.8)
    ]
    pages = list(_of(PAGES, reading, 0.8 if answered else SURE))
    codes = list(_of(CODES, reading, LIKELY if numbered else 0.45))
    weak = [*codes, *_of(SHARED, reading, SURE if numbered else 0.4), *_of(WORDS, reading, 0.45)]
    cut = _cut_off(reading, {kind for kind, _ in weak})
    yield from sorted(
        (*pages, *everyday, *cut, *weak, *((kind, 0.35) for kind in _typed(reading.letters))), key=lambda found: -found[1]
    )


def _of(rules: Iterable[Rule], reading: Reading, confidence: float) -> Iterator[tuple[Kind, float]]:
    return ((rule.kind, confidence) for rule in rules if _holds(rule, reading))


def _holds(rule: Rule, reading: Reading) -> bool:
    if rule.protocols and reading.protocol not in rule.protocols:
        return False
    named = any(_stands(phrase, reading) for phrase in _compared(rule)) or _seen(rule.marks, reading)
    return named and (not rule.beside or _seen(rule.beside, reading)) and not _seen(rule.without, reading)


def _stands(phrase: str, reading: Reading) -> bool:
    """Say whether one sentence tells a phrase, from the beginning of a word to the end of one, be it of the plural."""
    at = reading.letters.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        ended = end in reading.edges or (reading.letters[end] == "s" and end + 1 in reading.edges)
        if at in reading.edges and ended and end not in reading.asked and reading.stops.isdisjoint(range(at + 1, end)):
            return True
        at = reading.letters.find(phrase, at + 1)
    return False


def _seen(pattern: str, reading: Reading) -> bool:
    if not pattern:
        return False
    anywhere, whole = _compiled(pattern)
    return any(anywhere.search(text) and whole.search(text) for text in reading.texts)


def _cut_off(reading: Reading, coded: set[Kind]) -> list[tuple[Kind, float]]:
    """Return the kind of which a sentence begins at the end of the text and is cut off there.

    That a text ends as a sentence begins proves nothing: it counts where most of the sentence is there, or enough of it right
    behind what only a server says. Where sentences of several kinds begin alike, what else the reply holds decides; else the
    sentence of which least is missing is a guess. What ends with a full stop, or with a whole phrase, is not cut off there.
    """
    if FULL_STOP.search(reading.spaced):
        return []
    tails = _tails(reading)
    begun: dict[Kind, tuple[int, float]] = {}
    complete = 0
    for rule in (*SENTENCES, *COMMON, *WORDS):
        for phrase in _compared(rule):
            length = next((len(tail) for tail in tails if phrase.startswith(tail) and tail != phrase), 0)
            begun[rule.kind] = max((length, length / len(phrase)), begun.get(rule.kind, (0, 0.0)))
            complete = max(complete, len(phrase) if reading.letters.endswith(phrase) else 0)
    longest = max(length for length, _ in begun.values())
    alike = {kind: share for kind, (length, share) in begun.items() if length == longest > complete}
    if not alike:
        return []
    agreed = [kind for kind in alike if kind in coded]
    likeliest = max(agreed or alike, key=lambda kind: alike[kind])
    answer = _answer_before(reading, longest)
    doubtful = not agreed and (coded or len(alike) > 1 or _seen(STATUS, reading))
    if not doubtful and _mostly_said(likeliest, reading.letters[-longest:], answer=answer):
        return [(likeliest, 0.7)]
    if agreed:
        return [(likeliest, 0.55)]
    return [(likeliest, 0.4)] if answer or (alike[likeliest] >= TOLD_ENOUGH and longest >= LONG_IN_ANSWER) else []


def _mostly_said(kind: Kind, tail: str, *, answer: bool) -> bool:
    """Say whether the letters are most of a sentence, or enough of a server's sentence in its answer."""
    begun = [phrase for rule in SENTENCES if rule.kind is kind for phrase in _compared(rule) if phrase.startswith(tail)]
    share = max((len(tail) / len(phrase) for phrase in begun), default=0.0)
    if answer and kind in FROM_THE_SERVER:
        return share >= TOLD_ENOUGH and len(tail) >= LONG_IN_ANSWER
    return share >= TOLD_MOST and len(tail) >= LONG_ENOUGH


def _answer_before(reading: Reading, tail: int) -> bool:
    """Say whether the last letters of the text stand right behind what only a server says, or a word or two further."""
    said = max((found.end() for found in _compiled(SERVER)[1].finditer(reading.spaced)), default=None)
    return said is not None and len(letters(reading.spaced[said:])) - tail <= WORD_OR_TWO


def _tails(reading: Reading) -> tuple[str, ...]:
    """Return the ends of the text from the beginning of a word, as letters, the longest first, no longer than a sentence."""
    size = len(reading.letters)
    starts = (edge for edge in range(max(0, size - LONGEST_TAIL), size - SHORTEST_TAIL + 1) if edge in reading.edges)
    return tuple(reading.letters[start:] for start in starts)


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
    for rule in (*SENTENCES, *COMMON):
        for wanted in _compared_pieces(rule):
            alike[rule.kind] = max(alike.get(rule.kind, 0.0), len(wanted & pieces) / len(wanted))
    return alike


@cache
def _compiled(pattern: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return a pattern, and the same one of whole words and numbers only, which takes longer where nothing is found."""
    return re.compile(pattern), whole(pattern)


@cache
def _compared(rule: Rule) -> tuple[str, ...]:
    return tuple(letters(phrase) for phrase in rule.phrases)


@cache
def _compared_pieces(rule: Rule) -> tuple[frozenset[str], ...]:
    return tuple(_pieces(phrase) for phrase in _compared(rule) if len(phrase) >= SHORTEST_TYPED)


def _pieces(text: str) -> frozenset[str]:
    return frozenset(text[i : i + 3] for i in range(len(text) - 2))
