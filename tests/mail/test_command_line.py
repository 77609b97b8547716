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
from assistant.mail.kinds import FACTS, Group, Kind, exit_code, group
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
        "group": "server",
        "code": "GAA-200",
        "confidence": 0.95,
        "title": "Google refused this address and password",
        "advice": english.advice(Kind.BAD_CREDENTIALS),
        "step": "guide:app-password#make-app-password",
        "alternatives": ["app-password-required", "web-login-required", "oauth-token-rejected"],
        "question": {
            "ask": "Did you type your normal Google password?",
            "answers": [
                {
                    "words": "Yes, my normal password",
                    "kind": "app-password-required",
                    "step": "guide:app-password#make-app-password",
                },
                {
                    "words": "No, the 16 letters of an app password",
                    "kind": "bad-credentials",
                    "step": "guide:app-password#make-app-password",
                },
                {
                    "words": "Neither: I signed in on a page of Google",
                    "kind": "oauth-token-rejected",
                    "step": "guide:it-stopped-working#sign-in-again",
                },
            ],
        },
        "evidence": [
            {"seen": "sentence", "words": "username and password not accepted", "confidence": 0.95, "shared": []},
            {"seen": "everyday-sentence", "words": "password not accepted", "confidence": 0.8, "shared": []},
            {"seen": "enhanced-code", "words": "535-5.7.8", "confidence": 0.6, "shared": []},
            {"seen": "reply-code", "words": "535", "confidence": 0.6, "shared": []},
        ],
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
    assert lines[3].startswith("For the helpdesk: ")
    assert lines[4:] == [
        "It may also be one of these:",
        "- Google refused this address and password (bad-credentials)",
        "- Google wants an app password here (app-password-required)",
        "- The mail server does not answer (connect-timeout)",
    ]


def claims(kind: Kind) -> bool:
    return FACTS[kind].proves in THAT_IT_IS_RIGHT


@pytest.mark.parametrize("text", ["534", "534 5.7.9", "How to create an app password", "[SYS/PERM]"])
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
    other = Kind.PROXY_REQUIRED if kind is Kind.APP_PASSWORD_REQUIRED else Kind.APP_PASSWORD_REQUIRED
    lines = explained_lines(Diagnosis(kind, confidence, "", (other,)), english)
    proven = FACTS[kind].proves is Diagnosis(kind, confidence, "").proves and confidence >= LIKELY
    assert (lines[0] == english.lead(Diagnosis(kind, 0.0, "")) != "") is (not proven and kind is not Kind.NOT_UNDERSTOOD)
    question = english.question(Diagnosis(kind, confidence, "", (other,)))
    assert question is not None or lines[-2] == "It may also be one of these:"
    assert question is None or (question.ask in lines and len(question.answers) >= 2)


@pytest.mark.parametrize(
    ("text", "ask", "kinds"),
    [
        ("Błąd logowania!", "Did you type your normal Google password?", [Kind.APP_PASSWORD_REQUIRED, Kind.BAD_CREDENTIALS]),
        ("Nie można połączyć się z serwerem.", "Do web pages open in a browser on the same computer?", [Kind.CONNECT_TIMEOUT]),
        (
            "Certificat non valide",
            "What do you find on the computer where it fails?",
            [Kind.TLS_INTERCEPTED, Kind.TLS_CLOCK_SKEW],
        ),
        ("421 4.7.0", "Which of these fits?", [Kind.SERVER_TEMPORARY, Kind.SMTP_EHLO_REFUSED]),
    ],
)
def test_what_a_message_leaves_open_a_question_tells_apart(text: str, ask: str, kinds: list[Kind], english: Wording) -> None:
    question = english.question(understand("", text))
    assert question is not None
    assert question.ask == ask
    assert {answer.kind for answer in question.answers} >= set(kinds)
    assert 2 <= len(question.answers) <= 3
    assert all(answer.kind and answer.step == FACTS[answer.kind].mends for answer in question.answers)


def test_where_there_are_no_app_passwords_each_cause_leads_to_its_step(english: Wording) -> None:
    found = understand("", "The setting you are looking for is not available for your account.")
    question = english.question(found)
    assert found.kind is Kind.APP_PASSWORDS_UNAVAILABLE
    assert question is not None
    steps = ["two-step", "second-step", "advanced-protection", "ask-admin"]
    assert [answer.step for answer in question.answers] == [f"guide:app-password#{step}" for step in steps]
    assert explained_lines(found, english)[-1] == "- It belongs to my work or my school > guide:app-password#ask-admin"


def test_a_refused_mail_is_told_first_to_be_no_sign_in_and_lists_none(english: Wording) -> None:
    found = understand("smtp", "552 5.2.3 Your message exceeded Google's message size limits. x1 - gsmtp")
    lines = explained_lines(found, english)
    assert lines[0].startswith("The sign-in is not the trouble: the mail itself was refused, because ")
    assert {group(kind) for kind in found.alternatives} == {Group.NOT_THE_SIGN_IN}
    assert not any(line.startswith("> ") for line in lines)
    assert (exit_code(found.kind), spoken(found, english)["step"]) == (31, "")


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
