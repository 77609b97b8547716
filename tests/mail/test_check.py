# ruff: noqa: E501 - recorded replies are longer than a line
from __future__ import annotations

import base64
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
import trustme

from assistant.mail import attempt
from assistant.mail.check import Clock, check, look_up
from assistant.mail.kinds import Kind, Proof
from assistant.mail.outcomes import Fails, Stage, Stopped, Works
from assistant.mail.secret import AppPassword, Secret
from assistant.mail.servers import Protocol, Servers
from assistant.mail.trust import contexts
from tests.servers.authority import client_context, product, server_context, yesterday
from tests.servers.gmail import OFFERED, imap, pop, smtp
from tests.servers.ports import free_port
from tests.servers.scripted import Peer, Script, ScriptedServer

IMAP, SMTP, POP = Protocol.IMAP, Protocol.SMTP, Protocol.POP
BEFORE_TLS = "250-smtp.gmail.com at your service, [203.0.113.5]\n250-STARTTLS\n250 SMTPUTF8"
REFUSED = "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials x1sm1 - gsmtp"


def submission(context: ssl.SSLContext, answer: str = "235 2.7.0 Accepted") -> Script:
    def script(peer: Peer) -> None:
        peer.say("220 smtp.gmail.com ESMTP x1 - gsmtp")
        peer.hear()
        peer.say(BEFORE_TLS)
        peer.hear()
        peer.say("220 2.0.0 Ready to start TLS")
        peer.encrypt(context)
        for reply in (OFFERED, answer, "250 OK", "221 bye"):
            peer.hear()
            peer.say(reply)

    return script


def silent(peer: Peer) -> None:
    peer.wait_for_the_end()


def test_three_protocols_work_side_by_side_with_one_login_each(trial: Any) -> None:
    servers = trial.serve(imap()), trial.serve(smtp()), trial.serve(pop())
    outcomes = trial.run(*(trial.at(protocol, server) for protocol, server in zip((IMAP, SMTP, POP), servers, strict=True)))
    assert [type(outcome) for outcome in outcomes] == [Works, Works, Works]
    assert [outcome.protocol for outcome in outcomes] == [IMAP, SMTP, POP]
    assert [server.connections for server in servers] == [1, 1, 1]
    assert servers[0].heard == ['a1 LOGIN "somebody@example.org" "abcdefghijklmnop"', "a2 NOOP", "a3 LOGOUT"]
    sign_in = base64.b64encode(b"\0somebody@example.org\0abcdefghijklmnop").decode()
    assert servers[1].heard == ["EHLO [127.0.0.1]", f"AUTH PLAIN {sign_in}", "NOOP", "QUIT"]
    assert servers[2].heard == ["USER somebody@example.org", "PASS abcdefghijklmnop", "NOOP", "QUIT"]


def test_stages_are_reported_in_order_and_the_last_report_carries_the_outcome(trial: Any) -> None:
    outcome = trial.one(trial.at(IMAP, trial.serve(imap())))
    assert [report.stage for report in trial.reports] == [*Stage, Stage.LOGOUT]
    assert [report.outcome for report in trial.reports] == [None] * 7 + [outcome]


def test_the_address_is_cleaned_and_a_normal_password_is_quoted(trial: Any) -> None:
    server = trial.serve(imap())
    trial.one(trial.at(IMAP, server), address=" somebody@example.org\u200b ", password=Secret('a "quoted\\ one'))
    assert server.heard[0] == r'a1 LOGIN "somebody@example.org" "a \"quoted\\ one"'


def test_a_throttled_account_works_with_a_remark(trial: Any) -> None:
    outcome = trial.one(trial.at(IMAP, trial.serve(imap("a1 OK Success [THROTTLED]"))))
    assert [remark.kind for remark in outcome.remarks] == [Kind.THROTTLED]


def test_a_server_that_goes_at_the_farewell_has_worked(trial: Any) -> None:
    assert isinstance(trial.one(trial.at(IMAP, trial.serve(imap(farewell=False)))), Works)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", Kind.BAD_CREDENTIALS),
        ("a1 NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)", Kind.APP_PASSWORD_REQUIRED),
        ("* NO [WEBALERT https://accounts.google.com/signin/continue?plt=SECRETTOKEN] Web login required.\na1 NO [ALERT] Please log in via your web browser (Failure)", Kind.WEB_LOGIN_REQUIRED),
        ("a1 NO [ALERT] Too many simultaneous connections. (Failure)", Kind.TOO_MANY_CONNECTIONS),
        ("* OK hold on\n* BYE [UNAVAILABLE] Temporary System Problem", Kind.SERVER_TEMPORARY),
        ("* BYE", Kind.SERVER_HUNG_UP),
        ("a1 BAD what was that", Kind.PROTOCOL_ERROR),
        ("a1 NO because", Kind.NOT_UNDERSTOOD),
    ],
)  # fmt: skip
def test_a_refusal_over_imap(trial: Any, answer: str, kind: Kind) -> None:
    def script(peer: Peer) -> None:
        peer.say("* OK Gimap ready")
        peer.hear()
        peer.say(answer)

    outcome = trial.one(trial.at(IMAP, trial.serve(script)))
    assert (outcome.stage, outcome.diagnosis.kind) == (Stage.LOGIN, kind)
    assert "SECRETTOKEN" not in repr(outcome)


@pytest.mark.parametrize("password", ["hunter2-hunter3", "qzxv kjwq hgyb plmt"])
def test_what_was_typed_is_not_shown_though_the_answer_is_cut_within_it(trial: Any, password: str) -> None:
    """The answer is longer than what is shown of one: half a password is not taken for one any more."""

    def script(peer: Peer) -> None:
        peer.say("* OK Gimap ready")
        peer.hear()
        peer.say(f"a1 NO {f'{password}.' * 300}")

    outcome = trial.one(trial.at(IMAP, trial.serve(script)), password=Secret(password))
    assert outcome.stage is Stage.LOGIN
    assert not re.search("hun|ter|qzx|kjw|hgy|plm", outcome.diagnosis.raw)


def test_a_refusal_is_not_tried_again(trial: Any) -> None:
    first, second = trial.serve(smtp(REFUSED)), trial.serve(smtp())
    outcome = trial.one(trial.at(SMTP, first), trial.at(SMTP, second))
    assert outcome.diagnosis.kind is Kind.BAD_CREDENTIALS
    assert (first.connections, second.connections) == (1, 0)


def test_465_that_cannot_be_reached_gives_way_to_587(trial: Any, authority: trustme.CA) -> None:
    server = trial.serve(submission(server_context(authority)), tls=False)
    outcome = trial.one(trial.at(SMTP, free_port()), trial.starttls(server))
    assert isinstance(outcome, Works)
    assert (outcome.server.port, [remark.kind for remark in outcome.remarks]) == (server.port, [Kind.CONNECTION_REFUSED])


def test_when_neither_can_be_reached_the_first_is_spoken_of(trial: Any) -> None:
    outcome = trial.one(trial.at(SMTP, first := free_port()), trial.starttls(free_port()))
    assert (outcome.server.port, outcome.stage, outcome.diagnosis.kind) == (first, Stage.CONNECT, Kind.CONNECTION_REFUSED)


def test_a_refusal_on_587_is_what_is_said(trial: Any, authority: trustme.CA) -> None:
    server = trial.serve(submission(server_context(authority), REFUSED), tls=False)
    outcome = trial.one(trial.at(SMTP, free_port()), trial.starttls(server))
    assert (outcome.stage, outcome.diagnosis.kind) == (Stage.LOGIN, Kind.BAD_CREDENTIALS)
    assert [remark.kind for remark in outcome.remarks] == [Kind.CONNECTION_REFUSED]


@pytest.mark.parametrize(
    ("script", "stage", "kind"),
    [
        (smtp("534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor x1sm1 - gsmtp"), Stage.LOGIN, Kind.APP_PASSWORD_REQUIRED),
        (smtp("454 4.7.0 Too many login attempts, please try again later. x1sm1 - gsmtp"), Stage.LOGIN, Kind.LOGIN_RATE_LIMITED),
        (smtp(noop="421 4.7.0 Temporary System Problem. Try again later (10)."), Stage.COMMAND, Kind.SERVER_TEMPORARY),
        (smtp(offered="421 4.7.0 Try again later, closing connection. (EHLO) x1sm1 - gsmtp"), Stage.GREETING, Kind.SMTP_EHLO_REFUSED),
        (smtp(offered="550 no"), Stage.GREETING, Kind.SMTP_EHLO_REFUSED),
        (smtp(offered="250 nothing to offer"), Stage.LOGIN, Kind.WRONG_SERVER_OR_PORT),
        (smtp(greeting="554 no"), Stage.GREETING, Kind.SERVER_TEMPORARY),
        (smtp(greeting="421 Cannot connect to SMTP server 203.0.113.9 (203.0.113.9:465), connect error 10060"), Stage.GREETING, Kind.ANTIVIRUS_MAIL_PROXY),
        (smtp(greeting="HTTP/1.1 400 Bad Request"), Stage.GREETING, Kind.CAPTIVE_PORTAL),
        (smtp(greeting="* OK Gimap ready for requests"), Stage.GREETING, Kind.WRONG_SERVER_OR_PORT),
        (smtp(greeting="220-host.example.net ESMTP Exim 4.93\n220 and/or bulk e-mail."), Stage.GREETING, Kind.ISP_SMTP_REDIRECT),
        (smtp(greeting="220 ********************"), Stage.GREETING, Kind.STARTTLS_STRIPPED),
    ],
)  # fmt: skip
def test_what_goes_wrong_over_smtp(trial: Any, script: Script, stage: Stage, kind: Kind) -> None:
    outcome = trial.one(trial.at(SMTP, trial.serve(script), greets="gsmtp"))
    assert (outcome.stage, outcome.diagnosis.kind) == (stage, kind)


def test_auth_login_where_plain_is_not_offered(trial: Any) -> None:
    def script(peer: Peer) -> None:
        peer.say("220 printer ESMTP")
        for reply in ("250-hello\n250 AUTH=LOGIN", "334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 ok", "250 ok", "221 bye"):
            peer.hear()
            peer.say(reply)

    server = trial.serve(script)
    assert isinstance(trial.one(trial.at(SMTP, server)), Works)
    assert server.heard[1:4] == [
        "AUTH LOGIN",
        base64.b64encode(b"somebody@example.org").decode(),
        base64.b64encode(b"abcdefghijklmnop").decode(),
    ]


def test_auth_login_that_is_refused_at_once(trial: Any) -> None:
    outcome = trial.one(trial.at(SMTP, trial.serve(smtp("504 5.7.4 Unrecognized Authentication Type", "250 AUTH LOGIN"))))
    assert outcome.diagnosis.kind is Kind.PROTOCOL_ERROR


@pytest.mark.parametrize(
    ("script", "stage", "kind"),
    [
        (pop("-ERR [SYS/PERM] Your account is not enabled for POP access."), Stage.LOGIN, Kind.POP_DISABLED_USER),
        (pop("+OK", "-ERR [AUTH] Username and password not accepted."), Stage.LOGIN, Kind.BAD_CREDENTIALS),
        (pop("+OK", "+OK", "-ERR [SYS/TEMP] Temporary system problem."), Stage.COMMAND, Kind.SERVER_TEMPORARY),
        (lambda peer: peer.say("-ERR later"), Stage.GREETING, Kind.SERVER_TEMPORARY),
        (lambda peer: peer.say("* OK Gimap ready"), Stage.GREETING, Kind.WRONG_SERVER_OR_PORT),
        (lambda peer: peer.say("+OK Dovecot ready."), Stage.GREETING, Kind.WRONG_SERVER_OR_PORT),
    ],
)  # fmt: skip
def test_what_goes_wrong_over_pop(trial: Any, script: Script, stage: Stage, kind: Kind) -> None:
    outcome = trial.one(trial.at(POP, trial.serve(script), greets="Gpop"))
    assert (outcome.stage, outcome.diagnosis.kind) == (stage, kind)


@pytest.mark.parametrize(
    ("greeting", "kind"),
    [
        ("* BYE", Kind.SERVER_HUNG_UP),
        ("* BYE System Error", Kind.SERVER_TEMPORARY),
        ("220 smtp.gmail.com ESMTP x1 - gsmtp", Kind.WRONG_SERVER_OR_PORT),
        ("* OK Dovecot ready.", Kind.WRONG_SERVER_OR_PORT),
        ("<html><body>Welcome to the hotel</body></html>", Kind.CAPTIVE_PORTAL),
    ],
)  # fmt: skip
def test_a_greeting_that_is_not_gmails_gets_no_password(trial: Any, greeting: str, kind: Kind) -> None:
    server = trial.serve(lambda peer: peer.say(greeting))
    outcome = trial.one(trial.at(IMAP, server, greets="Gimap"))
    assert (outcome.stage, outcome.diagnosis.kind, server.heard) == (Stage.GREETING, kind, [])


@pytest.mark.parametrize(
    ("script", "tls", "stage", "kind"),
    [
        (silent, False, Stage.ENCRYPTION, Kind.TLS_HANDSHAKE_TIMEOUT),
        (silent, True, Stage.GREETING, Kind.TLS_HANDSHAKE_TIMEOUT),
        (lambda peer: peer.connection.recv(9_999), False, Stage.ENCRYPTION, Kind.TLS_CUT_OFF),
        (lambda peer: None, True, Stage.GREETING, Kind.SERVER_HUNG_UP),
        (lambda peer: [peer.connection.recv(1), peer.cut()], False, Stage.ENCRYPTION, Kind.CONNECTION_RESET),
        (lambda peer: [peer.say("* OK Dovecot ready."), peer.wait_for_the_end()], False, Stage.ENCRYPTION, Kind.TLS_WRONG_MODE),
        (lambda peer: [peer.connection.recv(9_999), peer.say("HTTP/1.1 400 Bad Request\n\n<html>")], False, Stage.ENCRYPTION, Kind.CAPTIVE_PORTAL),
        (lambda peer: [peer.connection.recv(9_999), peer.connection.sendall(b"\x15\x03\x03\x00\x02\x02\x46")], False, Stage.ENCRYPTION, Kind.TLS_TOO_OLD),
        (lambda peer: [peer.connection.recv(9_999), peer.connection.sendall(b"\x16\x03\x03\x00\x04\x09\x00\x00\x00")], False, Stage.ENCRYPTION, Kind.TLS_CUT_OFF),
        (lambda peer: [peer.say("* OK Gimap"), peer.hear()], True, Stage.LOGIN, Kind.SERVER_HUNG_UP),
        (Peer.say_goodbye, True, Stage.LOGIN, Kind.SERVER_HUNG_UP),
        (lambda peer: [peer.say("* OK Gimap"), peer.hear(), peer.wait_for_the_end()], True, Stage.LOGIN, Kind.SERVER_TEMPORARY),
        (lambda peer: [peer.say("* OK " + "x" * 10_000), peer.wait_for_the_end()], True, Stage.GREETING, Kind.ENDLESS_ANSWER),
        (lambda peer: [peer.say("* OK Gimap"), peer.hear(), *(peer.say("* 1 EXISTS") for _ in range(200))], True, Stage.LOGIN, Kind.ENDLESS_ANSWER),
        (lambda peer: [peer.say("* OK Gimap"), peer.hear(), *(peer.say("* OK " + "x" * 8_000) for _ in range(90))], True, Stage.LOGIN, Kind.ENDLESS_ANSWER),
    ],
    ids=lambda value: str(value) if isinstance(value, Kind | Stage) else "",
)  # fmt: skip
def test_a_server_that_misbehaves(trial: Any, script: Script, tls: bool, stage: Stage, kind: Kind) -> None:
    outcome = trial.one(trial.at(IMAP, trial.serve(script, tls=tls)), deadline=3.0)
    assert (outcome.stage, outcome.diagnosis.kind) == (stage, kind)


@pytest.mark.parametrize("stage", [Stage.ENCRYPTION, Stage.GREETING, Stage.LOGIN, Stage.COMMAND])
def test_one_stage_has_a_share_of_the_time_and_not_all_of_it(trial: Any, stage: Stage) -> None:
    said = {Stage.GREETING: 0, Stage.LOGIN: 1, Stage.COMMAND: 2}.get(stage, 0)

    def script(peer: Peer) -> None:
        for line in ("* OK Gimap", "a1 OK")[:said]:
            peer.say(line)
            peer.hear()
        peer.wait_for_the_end()

    server = trial.at(IMAP, trial.serve(script, tls=stage is not Stage.ENCRYPTION))
    outcome = trial.one(server, deadline=60.0, clock=leaping(trial, stage, 21.0))
    assert outcome.stage is stage
    assert trial.seconds < 60.0 - 2 * 21.0  # the rest was not waited for


def leaping(trial: Any, stage: Stage, seconds: float) -> Clock:
    """Return a clock that leaps once it has been looked at some times in a stage, so that nobody waits for real."""
    looks = count()

    def monotonic() -> float:
        at_it = bool(trial.reports) and trial.reports[-1].stage is stage
        return time.monotonic() + (seconds if at_it and next(looks) > 5 else 0.0)

    return Clock(monotonic=monotonic)


def test_an_endless_smtp_greeting(trial: Any) -> None:
    outcome = trial.one(trial.at(SMTP, trial.serve(lambda peer: [peer.say("220-and more") for _ in range(500)])))
    assert outcome.diagnosis.kind is Kind.ENDLESS_ANSWER


def test_starttls_that_was_taken_out_of_the_offer(trial: Any) -> None:
    server = trial.serve(smtp(offered="250-PIPELINING\n250-XXXXXXXA\n250 8BITMIME"), tls=False)
    outcome = trial.one(trial.starttls(server))
    assert (outcome.diagnosis.kind, outcome.diagnosis.proves) == (Kind.STARTTLS_STRIPPED, Proof.NOTHING_SENT)
    assert server.heard == ["EHLO [127.0.0.1]"]


def test_words_slipped_in_before_the_encryption(trial: Any) -> None:
    def script(peer: Peer) -> None:
        peer.say("220 x ESMTP - gsmtp")
        peer.hear()
        peer.say(BEFORE_TLS)
        peer.hear()
        peer.say("220 Ready\n250 AUTH PLAIN")
        peer.wait_for_the_end()

    assert trial.one(trial.starttls(trial.serve(script, tls=False))).diagnosis.kind is Kind.STARTTLS_STRIPPED


class TestCertificates:
    @pytest.mark.parametrize(
        ("by", "options", "kind", "named"),
        [
            (None, {}, Kind.TLS_INTERCEPTED, "trustme v1.2.1"),
            ("Avast Web/Mail Shield", {}, Kind.TLS_INTERCEPTED, "Avast"),
            ("Google Trust Services", {}, Kind.TLS_CA_MISSING, "Google Trust Services"),
        ],
    )
    def test_of_an_unknown_authority(self, trial: Any, by: str | None, options: dict[str, Any], kind: Kind, named: str) -> None:
        server = trial.serve(imap(), by=product(by) if by else trustme.CA(), **options)
        outcome = trial.one(trial.at(IMAP, server))
        assert (outcome.stage, outcome.diagnosis.kind, outcome.diagnosis.named[:6]) == (Stage.ENCRYPTION, kind, named[:6])
        assert server.heard == []
        assert server.connections == 2  # the second one looks at the certificate

    def test_of_an_unknown_authority_after_starttls(self, trial: Any) -> None:
        server = trial.serve(submission(server_context(product("ESET, spol. s r. o."))), tls=False)
        outcome = trial.one(trial.starttls(server))
        assert (outcome.diagnosis.kind, outcome.diagnosis.named) == (Kind.TLS_INTERCEPTED, "ESET")
        assert server.heard == ["EHLO [127.0.0.1]", "STARTTLS"] * 2

    def test_that_the_system_does_not_know(self, trial: Any) -> None:
        outcome = trial.one(trial.at(IMAP, trial.serve(imap())), context_factory=contexts())
        assert (outcome.stage, outcome.diagnosis.kind) == (Stage.ENCRYPTION, Kind.TLS_INTERCEPTED)

    def test_of_another_name(self, trial: Any, authority: trustme.CA) -> None:
        context = server_context(authority, "hotel.example.net")
        server = trial.serve(lambda peer: peer.encrypt(context), tls=False)
        assert trial.one(trial.at(IMAP, server)).diagnosis.kind is Kind.TLS_HOSTNAME_MISMATCH

    def test_that_has_expired(self, trial: Any) -> None:
        outcome = trial.one(trial.at(IMAP, trial.serve(imap(), until=yesterday())))
        assert outcome.diagnosis.kind is Kind.TLS_CLOCK_SKEW
        assert f"valid: 2000-01-01 - {yesterday():%Y-%m-%d}" in outcome.diagnosis.raw

    def test_with_a_clock_that_is_wrong(self, trial: Any) -> None:
        empty_battery = Clock(now=lambda: datetime(1990, 1, 1, tzinfo=UTC))
        outcome = trial.one(trial.at(IMAP, trial.serve(imap(), by=trustme.CA())), clock=empty_battery)
        assert outcome.diagnosis.kind is Kind.TLS_CLOCK_SKEW

    def test_that_is_not_shown_a_second_time(self, trial: Any) -> None:
        context, seen = server_context(trustme.CA()), []

        def once(peer: Peer) -> None:
            seen.append(peer)
            if len(seen) == 1:
                peer.encrypt(context)

        outcome = trial.one(trial.at(IMAP, trial.serve(once, tls=False)))
        assert (outcome.diagnosis.kind, outcome.diagnosis.named) == (Kind.TLS_CA_MISSING, "")

    def test_when_the_server_is_gone_the_second_time(self, trial: Any) -> None:
        calls: list[int] = []

        def resolve(_host: str, port: int) -> Sequence[tuple[int, Any]]:
            calls.append(port)
            if len(calls) > 1:
                raise socket.gaierror(-3, "Temporary failure in name resolution")
            return [(socket.AF_INET, ("127.0.0.1", port))]

        outcome = trial.one(trial.at(IMAP, trial.serve(imap(), by=trustme.CA())), resolve=resolve)
        assert outcome.diagnosis.kind is Kind.TLS_CA_MISSING


class TestNetwork:
    def test_a_port_that_swallows_packets(self, trial: Any) -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen(0)
            fillers = []
            for _ in range(4):  # the queue of a listener that accepts nobody; what comes after is dropped
                filler = socket.socket()
                filler.setblocking(False)
                filler.connect_ex(listener.getsockname())
                fillers.append(filler)
            clock = leaping(trial, Stage.CONNECT, 21.0)
            outcome = trial.one(trial.at(IMAP, listener.getsockname()[1]), deadline=60.0, clock=clock)
            for filler in fillers:
                filler.close()
        assert (outcome.stage, outcome.diagnosis.kind) == (Stage.CONNECT, Kind.CONNECT_TIMEOUT)
        assert trial.seconds < 60.0 - 2 * 21.0

    def test_a_network_that_wants_a_proxy(self, trial: Any) -> None:
        outcome = trial.one(trial.at(IMAP, free_port()), behind_proxy=True)
        assert (outcome.diagnosis.kind, outcome.diagnosis.alternatives[0]) == (Kind.PROXY_REQUIRED, Kind.CONNECTION_REFUSED)

    @pytest.mark.parametrize(
        ("host", "kind"),
        [("no-such-host.invalid", Kind.DNS_FAILURE), ("imap.gmail.con", Kind.HOST_NAME_TYPO)],
    )
    def test_a_name_that_cannot_be_looked_up(self, trial: Any, host: str, kind: Kind) -> None:
        def resolve(host: str, port: int) -> Sequence[tuple[int, Any]]:
            return look_up(host, port) if host.endswith(".invalid") else look_up("no-such-host.invalid", port)

        outcome = trial.one(trial.at(IMAP, 993, host=host), resolve=resolve)
        assert (outcome.stage, outcome.diagnosis.kind) == (Stage.LOOKUP, kind)

    def test_a_lookup_that_fails_in_an_unknown_way(self, trial: Any) -> None:
        def resolve(host: str, port: int) -> Sequence[tuple[int, Any]]:
            raise OSError("?")

        assert trial.one(trial.at(IMAP, 993), resolve=resolve).diagnosis.kind is Kind.DNS_FAILURE

    def test_a_family_of_addresses_that_the_system_does_not_know(self, trial: Any) -> None:
        server = trial.serve(imap())
        both = [(9_999, ("nowhere", 1)), (socket.AF_INET, ("127.0.0.1", server.port))]
        assert isinstance(trial.one(trial.at(IMAP, server), resolve=lambda *_: both), Works)

    def test_a_name_without_addresses(self, trial: Any) -> None:
        assert trial.one(trial.at(IMAP, 993), resolve=lambda *_: []).diagnosis.kind is Kind.NETWORK_UNREACHABLE

    def test_ipv6_that_leads_nowhere(self, trial: Any) -> None:
        server = trial.serve(imap())
        nowhere = (socket.AF_INET6, ("ff02::1%0", server.port, 0, 0))  # nobody can connect to many at once
        outcome = trial.one(trial.at(IMAP, server), resolve=lambda *_: [nowhere, (socket.AF_INET, ("127.0.0.1", server.port))])
        assert isinstance(outcome, Works)
        assert [remark.kind for remark in outcome.remarks] == [Kind.IPV6_BROKEN]

    def test_ipv6_is_tried_first_and_works(self, trial: Any, authority: trustme.CA) -> None:
        server = trial.stack.enter_context(ScriptedServer(imap(), server_context(authority), socket.AF_INET6))
        both = [(socket.AF_INET, ("127.0.0.1", server.port)), (socket.AF_INET6, ("::1", server.port, 0, 0))]
        assert trial.one(trial.at(IMAP, server.port), resolve=lambda *_: both) == Works(IMAP, trial.at(IMAP, server.port))


def stopped_at(trial: Any, stage: Stage) -> Callable[[Any], None]:
    return lambda progress: trial.stop.set() if progress.stage is stage else None


class TestStop:
    @pytest.mark.parametrize("stage", [Stage.LOOKUP, Stage.CONNECT, Stage.ENCRYPTION, Stage.GREETING, Stage.LOGIN, Stage.COMMAND])
    def test_at_each_stage(self, trial: Any, stage: Stage) -> None:
        server = trial.at(IMAP, trial.serve(imap()))
        assert trial.one(server, report=stopped_at(trial, stage)) == Stopped(IMAP, server, stage)

    def test_after_the_sign_in_is_proven_it_has_worked(self, trial: Any) -> None:
        assert isinstance(trial.one(trial.at(IMAP, trial.serve(imap())), report=stopped_at(trial, Stage.LOGOUT)), Works)

    def test_while_a_server_says_nothing(self, trial: Any) -> None:
        heard = threading.Event()

        def script(peer: Peer) -> None:
            heard.set()
            peer.wait_for_the_end()

        stopper = threading.Thread(target=lambda: [heard.wait(), trial.stop.set()])
        stopper.start()
        outcome = trial.one(trial.at(IMAP, trial.serve(script, tls=False)), deadline=60.0)
        stopper.join()
        assert isinstance(outcome, Stopped)  # had the stop not reached it, it would have failed at the deadline

    def test_in_a_name_lookup_that_hangs(self, trial: Any) -> None:
        release = threading.Event()
        late: list[Any] = []

        def resolve(host: str, port: int) -> Sequence[tuple[int, Any]]:
            trial.stop.set()
            release.wait(10)
            return []

        outcome = trial_with_a_thread_left(trial, resolve, late.append)
        assert isinstance(outcome, Stopped)
        told = len(late)
        release.set()
        wait_for_the_checks_to_end()
        assert len(late) == told  # nobody is told any more

    def test_a_name_lookup_that_hangs_until_the_deadline(self, trial: Any) -> None:
        release = threading.Event()
        outcome = trial_with_a_thread_left(trial, lambda *_: [release.wait(10)][1:], lambda _: None)
        assert (outcome.stage, outcome.diagnosis.kind) == (Stage.LOOKUP, Kind.DNS_FAILURE)
        release.set()
        wait_for_the_checks_to_end()


def trial_with_a_thread_left(trial: Any, resolve: Any, report: Any) -> Any:
    (outcome,) = check(
        "somebody@example.org",
        AppPassword("abcdefghijklmnop"),
        Servers(imap=(trial.at(IMAP, 993),)),
        context_factory=lambda: client_context(trial.authority),
        report=report,
        stop=trial.stop,
        resolve=resolve,
        deadline=0.3,
        protocols=(IMAP,),
    )
    return outcome


def wait_for_the_checks_to_end() -> None:
    for thread in threading.enumerate():
        if thread.name.startswith("check-"):
            thread.join(10)


@pytest.mark.parametrize(
    ("address", "password"),
    [
        ("somebody@example.org", "pässword"),
        ("somebody@example.org", "two\r\nlines"),
        ("jürgen@example.org", "x"),
        ("", "x"),
        ("a@b.c", ""),
    ],
)
def test_what_a_server_cannot_take_is_not_sent(trial: Any, address: str, password: str) -> None:
    server = trial.serve(imap())
    outcome = trial.one(trial.at(IMAP, server), address=address, password=Secret(password))
    assert (outcome.diagnosis.kind, outcome.diagnosis.proves) == (Kind.NON_ASCII_CREDENTIALS, Proof.NOTHING_SENT)
    assert server.connections == 0


def test_a_bug_is_not_hidden(trial: Any) -> None:
    def report(_progress: object) -> None:
        raise LookupError("a bug in the window")

    with pytest.raises(LookupError, match="a bug in the window"):
        trial.one(trial.at(IMAP, free_port()), report=report)


def test_a_bug_in_the_conversation_is_not_hidden(trial: Any) -> None:
    with pytest.raises(ZeroDivisionError):
        trial.one(trial.at(IMAP, trial.serve(imap())), context_factory=lambda: 1 // 0)


@pytest.mark.parametrize(
    ("stage", "silent", "broken"),
    [
        (Stage.LOOKUP, Kind.DNS_FAILURE, Kind.DNS_FAILURE),
        (Stage.CONNECT, Kind.CONNECT_TIMEOUT, Kind.CONNECTION_RESET),
        (Stage.ENCRYPTION, Kind.TLS_HANDSHAKE_TIMEOUT, Kind.TLS_CUT_OFF),
        (Stage.GREETING, Kind.TLS_HANDSHAKE_TIMEOUT, Kind.CONNECTION_RESET),
        (Stage.LOGIN, Kind.SERVER_TEMPORARY, Kind.CONNECTION_RESET),
        (Stage.COMMAND, Kind.SERVER_TEMPORARY, Kind.CONNECTION_RESET),
        (Stage.LOGOUT, Kind.SERVER_TEMPORARY, Kind.CONNECTION_RESET),
    ],
)
def test_what_silence_means_at_a_stage_and_what_an_unknown_error_does(stage: Stage, silent: Kind, broken: Kind) -> None:
    assert (attempt._silent_at(stage), attempt._broken_at(stage)) == (silent, broken)


def test_the_systems_clock_and_lookup() -> None:
    clock = Clock()
    assert abs(clock.now().timestamp() - time.time()) < 60
    assert (socket.AF_INET, ("127.0.0.1", 993)) in look_up("127.0.0.1", 993)


def test_the_outcomes_are_told_apart_by_their_type(trial: Any) -> None:
    assert isinstance(trial.one(trial.at(IMAP, free_port())), Fails)
