"""From a server's reply, or an exception, to the kind of trouble it is: by what speaks for each, and for how many more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, assert_never

from assistant.mail.codes import listed
from assistant.mail.comparing import end_of, holds, named, seen
from assistant.mail.diagnosis import LIKELY, PROVEN, THAT_IT_IS_RIGHT, Diagnosis, Indication, without_what_is_private
from assistant.mail.exchanges import excerpt, exchanges
from assistant.mail.kinds import FACTS, FROM_THE_SERVER, Group, Kind, Proof, exit_code, group
from assistant.mail.reading import Reading, described, read
from assistant.mail.rules.marks import ELSEWHERE, FRAMED, GOOGLE, MAILS, OTHER_SERVERS, REFUSAL, REFUSED, SERVER, SUCCESS, TALK
from assistant.mail.rules.rule import Basis, Rule
from assistant.mail.rules.tables import TABLES
from assistant.mail.secret import Secret
from assistant.mail.servers import Protocol

if TYPE_CHECKING:
    from assistant.mail.concepts import Lexicon

SURE = 0.5  # from here on a cause further down a chain of exceptions is not looked at
WEAKER = 0.1  # by so much, what is only advised, or stands where no server is heard
LONGEST_CHAIN = 5  # exceptions, each the cause of the one before
LONGEST_UNNAMED = 200  # letters of a text about a mail program that names neither mail nor a protocol
LONGEST_TOLD = 300  # letters of what somebody says of a message
MOST_WORDS = 80  # characters of what was seen
SAY_IT_IS_RIGHT = frozenset(kind for kind, facts in FACTS.items() if facts.proves in THAT_IT_IS_RIGHT)
JUDGEMENTS = SAY_IT_IS_RIGHT | {Kind.BAD_CREDENTIALS, Kind.WEB_LOGIN_REQUIRED, Kind.IMAP_DISABLED_USER, Kind.IMAP_DISABLED_DOMAIN}
# What passes by itself, and ways of signing in that a server or a program has not got: a password that was refused comes before.
BESIDE_A_REFUSAL = {
    Kind.LOGIN_RATE_LIMITED,
    Kind.TOO_MANY_CONNECTIONS,
    Kind.QUOTA_BANDWIDTH_EXCEEDED,
    Kind.SERVER_TEMPORARY,
    Kind.POP_LOGIN_DELAY,
    Kind.PROTOCOL_ERROR,
    Kind.OAUTH_MALFORMED,
    Kind.STARTTLS_MISSING_IN_CLIENT,
    Kind.CLIENT_AUTH_MODULE_MISSING,
}
# How sure each way of seeing a kind is, where nothing contradicts it and no other kind is told in the same way.
CONFIDENCE: dict[Basis, float] = {
    Basis.SENTENCE: 0.95,
    Basis.LINK: PROVEN,
    Basis.EVERYDAY: 0.8,
    Basis.PAGE: 0.8,
    Basis.ENHANCED_CODE: LIKELY,
    Basis.REPLY_CODE: LIKELY,
    Basis.NUMBER: LIKELY,
    Basis.PANEL_CODE: 0.45,
    Basis.CUT_OFF: 0.7,
    Basis.WORDS: 0.45,
    Basis.MISTYPED: 0.35,
}


class Rules(NamedTuple):
    """All that is looked for: rules by what they would have seen, and words, the usual ones where there are none."""

    tables: dict[Basis, tuple[Rule, ...]]
    words: Lexicon | None = None


ALL = Rules(TABLES)


class Heard(NamedTuple):
    """Who is heard in a text: a server that answers, a program that speaks with one, Google, one who says no, and other talk."""

    answers: bool
    talks: bool
    numbers: bool
    googles: bool
    mails: bool
    refuses: bool
    elsewhere: bool


def understand(
    protocol: str,
    reply: object,
    *,
    program: str = "",
    secrets: Iterable[str | Secret] = (),
    rules: Rules = ALL,
    shown: bool = True,
) -> Diagnosis:
    """Say what a reply or an exception means; never raises, needs no network and keeps nothing.

    `protocol` is imap, smtp, pop or anything else when it is not known. `reply` is a text, bytes or an exception; of a chain of
    exceptions the causes are read as well when the last one does not say enough. `program` is the name of what showed it, where
    that is known. `secrets` are not in `raw`, which is empty where it is not `shown`.
    """
    secrets = tuple(secrets)
    texts = _texts(reply)
    found = [_of_a_log(protocol, excerpt(text), program, rules) for text in texts]
    sure = next((one for one in found if one.diagnosis.confidence >= SURE), None)
    best = sure or max(found, key=lambda one: one.diagnosis.confidence)
    if not shown:
        return best.diagnosis
    raw = best.text if len(best.text) < len(texts[0]) and best is found[0] else texts[0]
    return best.diagnosis._replace(raw=without_what_is_private(raw, secrets))


class Understood(NamedTuple):
    """What a part of a text means, and the part."""

    diagnosis: Diagnosis
    text: str


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


def _of_a_log(protocol: str, text: str, program: str, rules: Rules) -> Understood:
    """Say what the last conversation that failed means; where none is understood by itself, what all of the text does.

    Whatever failed before an attempt that went well is a guess.
    """
    parts = exchanges(text)
    well = False
    for part in reversed(parts if len(parts) > 1 else []):
        reading = read(protocol, part)
        found = _understood(reading, program, rules)
        if found.confidence >= LIKELY:
            return Understood(found._replace(confidence=SURE) if well else found, part)
        well = well or _ended_well(reading, rules)
    found = _understood(read(protocol, text), program, rules)
    return Understood(found._replace(confidence=min(found.confidence, SURE)) if well else found, text)


def _understood(reading: Reading, program: str, rules: Rules) -> Diagnosis:
    """Say what one text means; what is shown of it is added by whoever asked."""
    heard = _heard(reading)
    found = _weighed(reading, heard, _evidence(reading, heard, program, rules), rules)
    of_others = not heard.mails and (heard.elsewhere or len(reading.letters) > LONGEST_UNNAMED)
    if of_others and found and (found[0].confidence < LIKELY or _on_the_way(found[0].kind)):
        near = tuple(dict.fromkeys(one.kind for one in found))
        return Diagnosis(Kind.NOT_UNDERSTOOD, 0.0, "", near[:3])
    found = [one for one in found if one.kind is not Kind.NOT_UNDERSTOOD]
    if not found:
        return Diagnosis(Kind.NOT_UNDERSTOOD, 0.0, "", _likeliest(reading))
    kind, confidence = found[0].kind, found[0].confidence
    shared = [other for one in found if one.kind == kind for other in one.shared]
    others = [*(one.kind for one in found[1:]), *shared]
    mine = tuple({(one.seen, one.words): one for one in reversed(found) if one.kind == kind}.values())[::-1]
    return Diagnosis(kind, confidence, "", _alternatives(kind, [*others, *FACTS[kind].confused_with], shared), evidence=mine)


def _alternatives(kind: Kind, others: Iterable[Kind], shared: Collection[Kind]) -> tuple[Kind, ...]:
    """Return three others that it could be; where a mail was refused, of the sign-in only what is told in the very same way."""
    alike = dict.fromkeys(other for other in others if other not in {kind, Kind.NOT_UNDERSTOOD})
    if group(kind) is Group.NOT_THE_SIGN_IN:
        alike = {
            other: None for other in alike if group(other) is Group.NOT_THE_SIGN_IN or other in {*shared, Kind.SENDING_LIMIT}
        }
    return tuple(alike)[:3]


def _weighed(reading: Reading, heard: Heard, found: list[Indication], rules: Rules) -> list[Indication]:
    """Return the evidence as it counts beside the rest of the text, the strongest first.

    Where a password was refused too, it is not said to be right, and waiting alone is no remedy. The server's judgement comes
    before sentences about the way to it. What is only told of, or failed before an attempt that went well, is a guess.
    """
    found = sorted(found, key=lambda one: -one.confidence)
    least = LIKELY if seen(REFUSED, reading) else PROVEN
    refused = next((one for one in found if one.kind is Kind.BAD_CREDENTIALS and one.confidence >= least), None)
    if refused and any(one.kind in SAY_IT_IS_RIGHT and one.confidence >= LIKELY for one in found):
        doubtful = {Kind.BAD_CREDENTIALS, *SAY_IT_IS_RIGHT}
        found = [refused, *(one for one in found if one is not refused)]
        found = [_at_most(one, SURE) if one.kind in doubtful else one for one in found]
    if refused:
        found.sort(key=lambda one: one.kind in BESIDE_A_REFUSAL)
    if any(one.kind in JUDGEMENTS and one.confidence >= PROVEN for one in found) and heard.answers:
        found.sort(key=lambda one: FACTS[one.kind].proves is Proof.NOT_REACHED)
    said = found and exit_code(found[0].kind) and FACTS[found[0].kind].proves is not Proof.GOOGLES_PAGE
    if said and (_told_of(reading) or _ended_well(reading, rules)):
        found = [_at_most(one, SURE) for one in found]
    return found


def _told_of(reading: Reading) -> bool:
    """Say whether a text may speak of a message rather than be one, or of another server than Google's."""
    framed = len(reading.letters) <= LONGEST_TOLD and seen(FRAMED, reading)
    return framed or (not reading.told and not reading.googles and seen(OTHER_SERVERS, reading) and not seen(GOOGLE, reading))


def _at_most(one: Indication, confidence: float) -> Indication:
    return one._replace(confidence=min(one.confidence, confidence))


def _ended_well(reading: Reading, rules: Rules) -> bool:
    """Say whether an attempt went well and nothing is known to have failed after it."""
    end = end_of(SUCCESS, reading.spaced)
    if end is None:
        return False
    after = read(reading.protocol or "", reading.spaced[end:])
    return not any(one.confidence >= LIKELY for one in _strong(after, _heard(after), rules))


def _heard(reading: Reading) -> Heard:
    answers, talks = seen(SERVER, reading), seen(TALK, reading)
    return Heard(
        answers,
        talks,
        talks or (reading.told and reading.protocol is Protocol.SMTP),  # whose replies all begin with a number
        answers or seen(GOOGLE, reading),
        reading.told or seen(MAILS, reading),
        seen(REFUSAL, reading),
        seen(ELSEWHERE, reading),
    )


def _evidence(reading: Reading, heard: Heard, program: str, rules: Rules) -> list[Indication]:
    """Return what speaks for each kind; what is weaker is looked for where nothing strong is found."""
    guess = CONFIDENCE[Basis.PANEL_CODE]
    found = [*_strong(reading, heard, rules), *listed(reading.spaced, program, LIKELY if heard.mails else guess, guess)]
    if any(one.confidence >= LIKELY for one in found):
        return found
    # What says less takes longer to load and to look for.
    from assistant.mail.almost import cut_off, typed
    from assistant.mail.concepts import told, vocabulary

    coded = {kind for one in found for kind in (one.kind, *one.shared)}
    found += (Indication(kind, Basis.CUT_OFF, "", sure) for kind, sure in cut_off(reading, coded))
    for one in told(reading.lines, rules.words or vocabulary()):
        sure = confidence(Basis.WORDS, one.said.kind, len(one.said.shared), heard) - (WEAKER if one.weak else 0)
        found.append(Indication(one.said.kind, Basis.WORDS, one.words, sure, one.said.shared))
    found += (Indication(kind, Basis.MISTYPED, "", CONFIDENCE[Basis.MISTYPED]) for kind in typed(reading.letters))
    return found


def _strong(reading: Reading, heard: Heard, rules: Rules) -> Iterator[Indication]:
    for sort, table in rules.tables.items():
        for rule in table:
            if holds(rule, reading):
                words = named(rule, reading)[:MOST_WORDS]
                yield Indication(rule.kind, sort, words, confidence(sort, rule.kind, len(rule.shared), heard), rule.shared)


def confidence(sort: Basis, kind: Kind, others: int, heard: Heard) -> float:
    """Return how sure it is that a kind is meant which was seen in one way, and which `others` are told by in the same way."""
    match sort:
        case Basis.SENTENCE | Basis.LINK:
            doubtful = not heard.googles if kind in SAY_IT_IS_RIGHT else others or _contradicted(kind, heard)
            return SURE if doubtful else CONFIDENCE[sort]
        case Basis.EVERYDAY | Basis.PAGE:
            there = heard.answers if kind in FROM_THE_SERVER else heard.talks and not _contradicted(kind, heard)
            return CONFIDENCE[sort] if there and not others else SURE
        case Basis.ENHANCED_CODE | Basis.REPLY_CODE | Basis.NUMBER:
            least = CONFIDENCE[sort] if others == 0 else SURE
            return least if heard.numbers and (sort is not Basis.NUMBER or heard.mails) else least - WEAKER
        case Basis.PANEL_CODE | Basis.CUT_OFF | Basis.WORDS | Basis.MISTYPED:
            return CONFIDENCE[sort]
        case _ as never:
            assert_never(never)


def _contradicted(kind: Kind, heard: Heard) -> bool:
    """Say whether a kind of trouble on the way is doubtful: no mail is spoken of, or a server was reached, and said no."""
    return _on_the_way(kind) and (not heard.mails or heard.refuses)


def _on_the_way(kind: Kind) -> bool:
    """Say whether a kind is of the way to a server, which leads to others than mail servers too."""
    return FACTS[kind].proves is Proof.NOT_REACHED


def _likeliest(reading: Reading) -> tuple[Kind, ...]:
    """Return three kinds for a text that says none: those it is a little like, then what happens most on its protocol."""
    from assistant.mail.almost import LIKE_ENOUGH, LONGEST_TYPED, likeness

    alike = likeness(reading.letters[:LONGEST_TYPED])
    near = sorted((kind for kind in alike if alike[kind] > LIKE_ENOUGH / 2), key=lambda kind: -alike[kind])
    return tuple(dict.fromkeys((*near, *_usual(reading.protocol))))[:3]


def _usual(protocol: Protocol | None) -> Sequence[Kind]:
    match protocol:
        case Protocol.POP:
            return Kind.BAD_CREDENTIALS, Kind.POP_DISABLED_USER, Kind.APP_PASSWORD_REQUIRED
        case Protocol.IMAP | Protocol.SMTP | None:
            return Kind.BAD_CREDENTIALS, Kind.APP_PASSWORD_REQUIRED, Kind.CONNECT_TIMEOUT
        case _ as never:
            assert_never(never)
