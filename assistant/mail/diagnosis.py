"""What a reply means, how sure that is, and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from assistant.mail.kinds import FACTS, Group, Kind, Proof, code, group
from assistant.mail.rules.rule import Basis
from assistant.mail.secret import Secret

LIKELY = 0.6  # from here on a diagnosis may be taken for true
PROVEN = 0.85  # and from here on for the proof that a password is right
THAT_IT_IS_RIGHT = frozenset({Proof.ACCOUNT_PASSWORD_RIGHT, Proof.PASSWORD_RIGHT})


class Indication(NamedTuple):
    """What speaks for a kind: what was seen, in which words, and which other kinds are told in the same way."""

    kind: Kind
    seen: Basis
    words: str
    confidence: float
    shared: tuple[Kind, ...] = ()


class Diagnosis(NamedTuple):
    """What a reply means.

    `confidence` is from 0 (not understood) to 1. `raw` is the reply without addresses, tokens and passwords. `alternatives` are
    other kinds that it could be, the likeliest first. `named` is the product or the certificate's issuer where one is known, else
    empty. `evidence` is what speaks for the kind, the strongest first; empty where it was established otherwise.
    """

    kind: Kind
    confidence: float
    raw: str
    alternatives: tuple[Kind, ...] = ()
    named: str = ""
    evidence: tuple[Indication, ...] = ()

    @property
    def code(self) -> str:
        """The code of the kind, GAA-nnn."""
        return code(self.kind)

    @property
    def group(self) -> Group:
        """Where the trouble lies."""
        return group(self.kind)

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
        """Where the remedy lies: `guide:slug` or `guide:slug#step`, "" where no step of ours mends it."""
        return FACTS[self.kind].mends

    @property
    def candidates(self) -> tuple[Kind, ...]:
        """The kinds between which a person may be able to tell, the likeliest first; none where one is certain.

        That a password was refused leaves open which password it was.
        """
        settled = self.certain and self.kind is not Kind.BAD_CREDENTIALS
        return () if settled or self.kind is Kind.NOT_UNDERSTOOD else (self.kind, *self.alternatives)


def of_kind(kind: Kind, raw: str, *, named: str = "", secrets: Iterable[str | Secret] = ()) -> Diagnosis:
    """Return the diagnosis for a kind that was established otherwise than by reading a reply."""
    return Diagnosis(kind, 1.0, without_what_is_private(raw, secrets), FACTS[kind].confused_with, named)


def without_what_is_private(text: str, secrets: Iterable[str | Secret]) -> str:
    """Return a reply as it may be shown."""
    from assistant.mail.redaction import redacted

    return redacted(text, secrets)
