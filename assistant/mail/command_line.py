"""What the commands `explain` and `check` print, and with which exit code; the arguments themselves are read elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, assert_never

from assistant.mail.diagnosis import Diagnosis, Indication
from assistant.mail.kinds import exit_code
from assistant.mail.outcomes import Fails, Outcome, Stopped, Works
from assistant.mail.secret import AppPassword, Empty, NotAnAppPassword, Secret, as_typed, clean
from assistant.mail.servers import GMAIL, Protocol, Servers, server
from assistant.mail.texts import Answer, CauseQuestion, Wording

WORKS: Final = 0
NOTHING_SENT: Final = 19  # what was entered is no app password, or the check was stopped

Instead = Callable[[str], tuple[str, str] | None]
"""What to do in place of a step that is closed to everybody, and where that is told; None where the step is there."""


def _nothing(_step: str) -> None:
    return None


def spoken(diagnosis: Diagnosis, words: Wording, instead: Instead = _nothing) -> dict[str, Any]:
    """Return a diagnosis as `--json` prints it: what it is, what to do, what it was seen by, and what would tell it apart."""
    advice, step = _remedy(diagnosis, words, instead)
    return {
        "kind": diagnosis.kind.value,
        "group": diagnosis.group.value,
        "code": diagnosis.code,
        "confidence": round(diagnosis.confidence, 2),
        "title": words.title(diagnosis),
        "advice": advice,
        "step": step,
        "alternatives": [kind.value for kind in diagnosis.alternatives],
        "question": _question(words.question(diagnosis)),
        "evidence": [_seen(one) for one in diagnosis.evidence],
        "proves": words.proof(diagnosis.proves),
        "raw": diagnosis.raw,
    }


def explained_lines(diagnosis: Diagnosis, words: Wording, instead: Instead = _nothing) -> list[str]:
    """Return a diagnosis as `explain` prints it for a person."""
    told = [f"{words.title(diagnosis)} ({diagnosis.code})", *_remedy_lines(diagnosis, words, instead)]
    lines = [words.lead(diagnosis), *told, words.helpdesk(diagnosis.kind), *_lines_of_others(diagnosis, words)]
    return [line for line in lines if line]


def _lines_of_others(diagnosis: Diagnosis, words: Wording) -> list[str]:
    """Return the question that tells causes apart, with what each answer means; else what else it may be."""
    question = words.question(diagnosis)
    if question is None:
        others = [f"- {words.title_of(kind)} ({kind})" for kind in diagnosis.alternatives]
        return [words.others(), *others] if others else []
    return [question.ask, *(f"- {_answer_line(answer, words)}" for answer in question.answers)]


def _answer_line(answer: Answer, words: Wording) -> str:
    if answer.kind is None:
        return f"{answer.words} > {answer.step}"
    title = words.title_of(answer.kind)
    return f"{title} ({answer.kind})" if answer.words == title else f"{answer.words}: {title} ({answer.kind})"


def _question(question: CauseQuestion | None) -> dict[str, Any] | None:
    if question is None:
        return None
    return {"ask": question.ask, "answers": [answer._asdict() for answer in question.answers]}


def _seen(one: Indication) -> dict[str, Any]:
    from assistant.mail.redaction import redacted

    return {
        "seen": one.seen.value,
        "words": redacted(one.words),
        "confidence": round(one.confidence, 2),
        "shared": [kind.value for kind in one.shared],
    }


def results(outcomes: Sequence[Outcome], words: Wording, instead: Instead = _nothing) -> tuple[dict[str, Any], int]:
    """Return what a check found, as the object that `check --json` prints, and the exit code: that of the first failure."""
    failures = [exit_code(outcome.diagnosis.kind) for outcome in outcomes if isinstance(outcome, Fails)]
    works = all(isinstance(outcome, Works) for outcome in outcomes)
    code = WORKS if works else next(iter(failures), NOTHING_SENT)
    return {"works": works, "exit": code, "results": [_result(outcome, words, instead) for outcome in outcomes]}, code


def result_lines(outcomes: Sequence[Outcome], words: Wording, instead: Instead = _nothing) -> list[str]:
    """Return what a check found as it is printed for a person."""
    lines: list[str] = []
    for outcome in outcomes:
        protocol, server = words.protocol(outcome.protocol), str(outcome.server)
        named = protocol if isinstance(outcome, Works) else f"{protocol}, {server}"  # the sentence of what works names the server
        lines.append(f"{named}: {words.outcome(outcome, server)}")
        lines += [f"  {line}" for line in _below(outcome, words, instead)]
    return lines


def _judged(outcome: Outcome, words: Wording) -> str:
    return words.outcome(outcome, outcome.server.host)


def _below(outcome: Outcome, words: Wording, instead: Instead) -> list[str]:
    match outcome:
        case Works(remarks=remarks):
            return _remarks(remarks, words)
        case Fails(diagnosis=diagnosis, remarks=remarks):
            return [*_remedy_lines(diagnosis, words, instead), diagnosis.code, *_remarks(remarks, words)]
        case Stopped():
            return []
        case _ as never:
            assert_never(never)


def _remarks(remarks: Sequence[Diagnosis], words: Wording) -> list[str]:
    return [f"{words.title(remark)} ({remark.code})" for remark in remarks]


def password_to_send(
    typed: str, servers: Servers, protocols: Sequence[Protocol], *, anyway: bool = False
) -> Secret | NotAnAppPassword:
    """Return the password to try, or what was typed in its place.

    What is no app password is not sent where a server to be tried is Google's, unless the person wants it `anyway`; other servers
    have other passwords.
    """
    cleaned = clean(typed)
    googles = any(server.is_googles for protocol in protocols for server in servers.of(protocol))
    if isinstance(cleaned, AppPassword | Empty) or (googles and not anyway):
        return cleaned
    return as_typed(typed)


def chosen(imap: str | None = None, smtp: str | None = None, pop: str | None = None) -> tuple[Servers, tuple[Protocol, ...]]:
    """Return the servers written as HOST:PORT and the protocols to try: those named, or Gmail's IMAP and SMTP.

    Raises ValueError with a sentence.
    """

    def written(protocol: Protocol) -> str | None:
        match protocol:
            case Protocol.IMAP:
                return imap
            case Protocol.SMTP:
                return smtp
            case Protocol.POP:
                return pop
            case _ as never:
                assert_never(never)

    named = {protocol: (server(protocol, place),) for protocol in Protocol if (place := written(protocol)) is not None}
    if not named:
        return GMAIL, (Protocol.IMAP, Protocol.SMTP)
    everything = {protocol.value: named.get(protocol, GMAIL.of(protocol)) for protocol in Protocol}
    return Servers(**everything), tuple(named)


def _remedy(diagnosis: Diagnosis, words: Wording, instead: Instead) -> tuple[str, str]:
    return instead(diagnosis.step) or (words.advice(diagnosis.kind), diagnosis.step)


def _remedy_lines(diagnosis: Diagnosis, words: Wording, instead: Instead) -> list[str]:
    advice, step = _remedy(diagnosis, words, instead)
    return [advice, *([f"> {step}"] if step else [])]


def _result(outcome: Outcome, words: Wording, instead: Instead) -> dict[str, Any]:
    common: dict[str, Any] = {"protocol": outcome.protocol.value, "server": str(outcome.server)}

    def remarked(remarks: Sequence[Diagnosis]) -> list[dict[str, Any]]:
        return [spoken(remark, words, instead) for remark in remarks]

    match outcome:
        case Works(remarks=remarks):
            own = {
                "works": True,
                "title": _judged(outcome, words),
                "remarks": remarked(remarks),
            }
        case Fails(stage=stage, diagnosis=diagnosis, remarks=remarks):
            told = spoken(diagnosis, words, instead)
            own = {
                "works": False,
                "stage": stage.value,
                **told,
                "remarks": remarked(remarks),
            }
        case Stopped(stage=stage):
            own = {"works": False, "stage": stage.value, "title": _judged(outcome, words), "remarks": []}
        case _ as never:
            assert_never(never)
    return common | own
