from __future__ import annotations

from pathlib import Path

import pytest

from assistant.mail.command_line import (
    chosen,
    explained_lines,
    password_to_send,
    result_lines,
    results,
    spoken,
)
from assistant.mail.diagnosis import LIKELY, THAT_IT_IS_RIGHT, Diagnosis, of_kind
from assistant.mail.kinds import FACTS, Kind, exit_code
from assistant.mail.outcomes import Fails, Stage, Stopped, Works
from assistant.mail.replies import understand
from assistant.mail.secret import AppPassword, Empty, LooksLikeNormalPassword, Secret
from assistant.mail.servers import GMAIL, IMAP, POP, SMTP, SMTP_STARTTLS, Protocol, Server, Servers
from assistant.mail.texts import Wording, wording


@pytest.fixture
def english(resources: Path) -> Wording:
    return wording("en", resources / "diagnoses")


def test_an_explanation_has_all_that_is_promised(english: Wording) -> None:
    found = understand("smtp", "535-5.7.8 Username and Password not accepted. me@example.org")
    assert spoken(found, english) == {
        "kind": "bad-credentials",
        "code": "GAA-200",
        "confidence": 0.95,
        "title": "Google refused this address and password",
        "advice": english.advice(Kind.BAD_CREDENTIALS),
        "step": "guide:app-password#make-app-password",
        "alternatives": ["app-password-required", "web-login-required", "oauth-token-rejected"],
        "proves": "The server was reached. It refused this address with this password.",
        "raw": "535-5.7.8 Username and Password not accepted. <address>",
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [("A2 OK Success [THROTTLED]", 0), ("gaierror", 10), ("534 5.7.9 Application-specific password required", 21), ("what?", 30)],
)
def test_the_exit_code_says_whose_side_it_is(text: str, code: int) -> None:
    assert exit_code(understand("", text).kind) == code


def test_an_explanation_for_a_person(english: Wording) -> None:
    lines = explained_lines(understand("smtp", "what?"), english)
    assert lines[0] == "This answer is not known here (GAA-300)"
    assert lines[2] == "> guide:it-stopped-working"
    assert lines[3:] == [
        "It may also be one of these:",
        "- Google refused this address and password (bad-credentials)",
        "- Your password is right, but Google wants an app password (app-password-required)",
        "- The mail server does not answer (connect-timeout)",
    ]


def claims(kind: Kind) -> bool:
    return FACTS[kind].proves in THAT_IT_IS_RIGHT


@pytest.mark.parametrize(
    "text", ["534", "534 5.7.9", "How to create an app password", "[SYS/PERM]", "the user sending limit is 500"]
)
def test_who_reads_a_guess_is_told_first_that_it_is_one(text: str, english: Wording) -> None:
    found = understand("", text)
    assert claims(found.kind)
    assert explained_lines(found, english)[:2] == [
        "This is not certain. It may be this:",
        f"{english.title(found)} ({found.code})",
    ]


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("confidence", [0.4, 0.5, 0.6, 0.7, 0.8, 0.95])
def test_no_title_claims_a_proof_that_is_not_held(kind: Kind, confidence: float, english: Wording) -> None:
    lines = explained_lines(Diagnosis(kind, confidence, "", (Kind.APP_PASSWORD_REQUIRED,)), english)
    proven = FACTS[kind].proves is Diagnosis(kind, confidence, "").proves and confidence >= LIKELY
    assert (lines[0] == english.lead(Diagnosis(kind, 0.0, "")) != "") is (not proven and kind is not Kind.NOT_UNDERSTOOD)
    assert lines[-2] == "It may also be one of these:"


def test_what_a_check_found_is_told_as_before(english: Wording) -> None:
    fails = Fails(Protocol.SMTP, SMTP, Stage.LOGIN, understand("", "534"))
    assert english.lead(fails.diagnosis) not in result_lines((fails,), english)


WORKS = Works(Protocol.IMAP, IMAP, (of_kind(Kind.IPV6_BROKEN, ""),))
FAILS = Fails(Protocol.SMTP, SMTP, Stage.CONNECT, of_kind(Kind.CONNECT_TIMEOUT, "no answer"), (of_kind(Kind.IPV6_BROKEN, ""),))
STOPPED = Stopped(Protocol.POP, POP, Stage.LOGIN)


def test_the_results_of_a_check(english: Wording) -> None:
    found, code = results((WORKS, FAILS, STOPPED), english)
    assert (found["works"], found["exit"], code) == (False, 11, 11)
    works, fails, stopped = found["results"]
    assert (works["protocol"], works["server"], works["works"], works["title"]) == (
        "imap",
        "imap.gmail.com:993",
        True,
        "imap.gmail.com accepted the sign-in.",
    )
    assert [remark["kind"] for remark in works["remarks"]] == ["ipv6-broken"]
    assert (fails["stage"], fails["kind"], fails["code"], fails["raw"]) == ("connect", "connect-timeout", "GAA-110", "no answer")
    assert [remark["kind"] for remark in fails["remarks"]] == ["ipv6-broken"]
    assert (stopped["stage"], stopped["title"], stopped["works"]) == ("login", "Stopped", False)


def test_the_exit_code_of_a_check(english: Wording) -> None:
    assert results((WORKS,), english)[1] == 0
    assert results((WORKS, STOPPED), english)[1] == 19


def test_the_results_for_a_person(english: Wording) -> None:
    assert result_lines((WORKS, FAILS, STOPPED), english) == [
        "Receiving mail (IMAP): imap.gmail.com:993 accepted the sign-in.",
        "  The newer internet addresses (IPv6) do not work here (GAA-114)",
        "Sending mail (SMTP), smtp.gmail.com:465: The mail server does not answer",
        "  " + english.advice(Kind.CONNECT_TIMEOUT),
        "  > guide:it-stopped-working",
        "  GAA-110",
        "  The newer internet addresses (IPv6) do not work here (GAA-114)",
        "Receiving mail in an older way (POP), pop.gmail.com:995: Stopped",
    ]


def test_only_an_app_password_is_sent_to_google_unasked() -> None:
    gmail, other = chosen(), chosen(imap="localhost:1993")
    assert password_to_send("abcd efgh ijkl mnop\n", *gmail) == AppPassword("abcdefghijklmnop")
    assert password_to_send("hunter 2\n", *gmail) == LooksLikeNormalPassword()
    assert password_to_send("hunter 2\n", *gmail, anyway=True) == Secret("hunter 2")
    assert password_to_send("hunter 2\n", *other) == Secret("hunter 2")
    assert password_to_send("\n", *other) == Empty()


@pytest.mark.parametrize("host", ["imap.gmail.com", "POP.GoogleMail.com.", "smtp.google.com:2525/tls", "imap。gmail。com"])
@pytest.mark.parametrize("protocol", Protocol)
def test_one_of_googles_servers_is_enough_wherever_it_is_named(protocol: Protocol, host: str) -> None:
    for others in ((), (Protocol.IMAP,), tuple(Protocol)):
        named = {other.value: "mail.example.org" for other in others} | {protocol.value: host}
        assert password_to_send("hunter 2", *chosen(**named)) == LooksLikeNormalPassword()
        assert password_to_send("hunter 2", *chosen(**named), anyway=True) == Secret("hunter 2")
        assert password_to_send("abcd efgh ijkl mnop", *chosen(**named)) == AppPassword("abcdefghijklmnop")


def test_every_server_that_would_be_tried_counts() -> None:
    mixed = Servers(smtp=(Server(Protocol.SMTP, "mail.example.org", 465), SMTP))
    assert password_to_send("hunter 2", mixed, (Protocol.SMTP,)) == LooksLikeNormalPassword()
    assert password_to_send("hunter 2", mixed, ()) == Secret("hunter 2")


def test_gmails_servers_unless_others_are_named() -> None:
    assert chosen() == (GMAIL, (Protocol.IMAP, Protocol.SMTP))
    servers, protocols = chosen(imap="localhost:1993", pop="localhost:1995")
    assert servers == Servers(
        (Server(Protocol.IMAP, "localhost", 1993),), (SMTP, SMTP_STARTTLS), (Server(Protocol.POP, "localhost", 1995),)
    )
    assert protocols == (Protocol.IMAP, Protocol.POP)
    with pytest.raises(ValueError, match="HOST:PORT"):
        chosen(smtp="localhost:x")
    with pytest.raises(ValueError, match="IMAP"):
        chosen(imap="")  # "$SERVER" that was never set is not Gmail's
