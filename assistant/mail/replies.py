"""From a server's reply, or an exception, to the kind of trouble it is: by its words, then its link, then its codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from assistant.mail.almost import LIKE_ENOUGH, LONGEST_TYPED, cut_off, likeness, typed
from assistant.mail.comparing import compiled, holds, seen
from assistant.mail.kinds import FACTS, FROM_THE_SERVER, Kind, Proof, code, exit_code
from assistant.mail.reading import Reading, described, read
from assistant.mail.redaction import redacted
from assistant.mail.rules.codes import CODES, LINKS, PAGES, SHARED
from assistant.mail.rules.everyday import COMMON, WORDS
from assistant.mail.rules.marks import GOOGLE, REFUSED, SERVER, SUCCESS, TALK
from assistant.mail.rules.rule import Rule
from assistant.mail.rules.sentences import SENTENCES
from assistant.mail.secret import Secret
from assistant.mail.servers import Protocol

SURE = 0.5  # from here on a cause further down a chain of exceptions is not looked at
LIKELY = 0.6  # from here on a diagnosis may be taken for true
PROVEN = 0.85  # and from here on for the proof that a password is right
LONGEST_CHAIN = 5  # exceptions, each the cause of the one before
THAT_IT_IS_RIGHT = frozenset({Proof.ACCOUNT_PASSWORD_RIGHT, Proof.PASSWORD_RIGHT})
SAY_IT_IS_RIGHT = frozenset(kind for kind, facts in FACTS.items() if facts.proves in THAT_IT_IS_RIGHT)
JUDGEMENTS = SAY_IT_IS_RIGHT | {Kind.BAD_CREDENTIALS, Kind.WEB_LOGIN_REQUIRED, Kind.IMAP_DISABLED_USER, Kind.IMAP_DISABLED_DOMAIN}


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
    least = LIKELY if seen(REFUSED, reading) else PROVEN
    refused = next((other for other in found if other[0] is Kind.BAD_CREDENTIALS and other[1] >= least), None)
    if refused and any(kind in SAY_IT_IS_RIGHT and confidence >= LIKELY for kind, confidence in found):
        doubtful = {Kind.BAD_CREDENTIALS, *SAY_IT_IS_RIGHT}
        found = [refused, *(other for other in found if other != refused)]
        found = [(kind, min(confidence, SURE) if kind in doubtful else confidence) for kind, confidence in found]
    if any(kind in JUDGEMENTS and confidence >= PROVEN for kind, confidence in found) and seen(SERVER, reading):
        found.sort(key=lambda other: FACTS[other[0]].proves is Proof.NOT_REACHED)
    if found and exit_code(found[0][0]) and _ended_well(reading):
        found = [(kind, min(confidence, SURE)) for kind, confidence in found]
    return found


def _ended_well(reading: Reading) -> bool:
    """Say whether an attempt went well and nothing is known to have failed after it."""
    end = max((success.end() for success in compiled(SUCCESS)[1].finditer(reading.spaced)), default=None)
    if end is None:
        return False
    return not any(confidence >= LIKELY for _, confidence in _found(read(reading.protocol or "", reading.spaced[end:])))


def _found(reading: Reading) -> Iterator[tuple[Kind, float]]:
    """Yield the kinds that the text speaks for, each way of recognising weaker than the one before."""
    answered, heard = seen(SERVER, reading), seen(TALK, reading)
    numbered = heard or (reading.told and reading.protocol is Protocol.SMTP)  # whose replies all begin with a number
    judged = answered or seen(GOOGLE, reading)
    for kind, confidence in (*_of(SENTENCES, reading, 0.95), *_of(LINKS, reading, PROVEN)):
        yield kind, SURE if kind in SAY_IT_IS_RIGHT and not judged else confidence
    everyday = [
        (kind, 0.8 if (answered if kind in FROM_THE_SERVER else heard) else SURE) for kind, _ in _of(COMMON, reading, 0.8)
    ]
    pages = list(_of(PAGES, reading, 0.8 if answered else SURE))
    codes = list(_of(CODES, reading, LIKELY if numbered else 0.45))
    weak = [*codes, *_of(SHARED, reading, SURE if numbered else 0.4), *_of(WORDS, reading, 0.45)]
    cut = cut_off(reading, {kind for kind, _ in weak})
    yield from sorted(
        (*pages, *everyday, *cut, *weak, *((kind, 0.35) for kind in typed(reading.letters))), key=lambda found: -found[1]
    )


def _of(rules: Iterable[Rule], reading: Reading, confidence: float) -> Iterator[tuple[Kind, float]]:
    return ((rule.kind, confidence) for rule in rules if holds(rule, reading))


def _likeliest(reading: Reading) -> tuple[Kind, ...]:
    """Return three kinds for a text that says none: those it is a little like, then what happens most on its protocol."""
    alike = likeness(reading.letters[:LONGEST_TYPED])
    near = sorted((kind for kind in alike if alike[kind] > LIKE_ENOUGH / 2), key=lambda kind: -alike[kind])
    return tuple(dict.fromkeys((*near, *_usual(reading.protocol))))[:3]


def _usual(protocol: Protocol | None) -> tuple[Kind, ...]:
    match protocol:
        case Protocol.POP:
            return Kind.BAD_CREDENTIALS, Kind.POP_DISABLED_USER, Kind.APP_PASSWORD_REQUIRED
        case Protocol.IMAP | Protocol.SMTP | None:
            return Kind.BAD_CREDENTIALS, Kind.APP_PASSWORD_REQUIRED, Kind.CONNECT_TIMEOUT
        case _ as never:
            assert_never(never)
