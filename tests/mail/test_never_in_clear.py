"""A password goes to nobody who has not proven its name: each protocol, each way of encryption, each thing a server may do."""

from __future__ import annotations

import base64
import socket
import ssl
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme
import truststore

from assistant.mail.check import Clock
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import Fails, Stage, Works
from assistant.mail.secret import AppPassword
from assistant.mail.servers import Encryption, Protocol, Server, server
from assistant.mail.wire import UnprotectedError
from tests.servers.authority import HOST, client_context, server_context, yesterday
from tests.servers.scripted import PATIENCE, Peer, ScriptedServer

IMAP, SMTP, POP = Protocol.IMAP, Protocol.SMTP, Protocol.POP
ADDRESS, LETTERS = "somebody@example.org", "abcdefghijklmnop"
SPELLINGS = tuple(
    spelling
    for text in (LETTERS, f"\0{ADDRESS}\0{LETTERS}")
    for spelling in (text, base64.b64encode(text.encode()).decode().rstrip("="))
)
TLS = [
    *((IMAP, HOST + rest) for rest in ("", ":143", ":143/tls")),
    *((POP, HOST + rest) for rest in ("", ":110", ":110/tls")),
    *((SMTP, HOST + rest) for rest in ("", ":587/tls")),
]
STARTTLS = [(SMTP, HOST + rest) for rest in (":25", ":587", ":2525/starttls")]
each_way = pytest.mark.parametrize(("protocol", "written"), [*TLS, *STARTTLS])
each_offer = pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])

GREETING = {IMAP: "* OK ready", POP: "+OK ready", SMTP: "220 ready ESMTP"}


def agreement(protocol: Protocol, line: str, mechanism: str) -> str:
    """Return a yes to what the client says, whatever it is."""
    if protocol is IMAP:
        return f"{line.partition(' ')[0]} OK as you like"
    if protocol is POP:
        return "+OK as you like"
    if line.startswith("EHLO"):
        return f"250-STARTTLS\n250 AUTH {mechanism}"
    asked = line == "AUTH LOGIN" or line == base64.b64encode(ADDRESS.encode()).decode()
    return "334 and then?" if asked else "235 as you like" if line not in {"NOOP", "QUIT", "STARTTLS"} else "250 as you like"


def agree(peer: Peer, protocol: Protocol, mechanism: str = "PLAIN") -> None:
    """Say yes to all that comes."""
    while True:
        peer.say(agreement(protocol, peer.hear(), mechanism))


def until_starttls(peer: Peer, mechanism: str = "PLAIN") -> None:
    """Greet, and say yes until the client wants to encrypt."""
    peer.say(GREETING[SMTP])
    while (line := peer.hear()) != "STARTTLS":
        peer.say(agreement(SMTP, line, mechanism))


def willing(protocol: Protocol, way: Encryption, context: ssl.SSLContext, mechanism: str = "PLAIN") -> Callable[[Peer], None]:
    """Return a server that encrypts with the context and then says yes to all."""

    def script(peer: Peer) -> None:
        if way is Encryption.STARTTLS:
            until_starttls(peer)
            peer.say("220 go ahead")
        peer.encrypt(context)
        if way is Encryption.TLS:
            peer.say(GREETING[protocol])
        agree(peer, protocol, mechanism)

    return script


def tried(
    trial: Any, protocol: Protocol, written: str | Server, script: Callable[[Peer], None], **options: Any
) -> tuple[Any, ScriptedServer]:
    """Check the server as it is written; whatever its port, it is the script that answers."""
    heard_all = threading.Event()

    def watched(peer: Peer) -> None:
        try:
            script(peer)
        finally:
            heard_all.set()

    answering = trial.serve(watched, tls=False)
    to_it = [(socket.AF_INET, ("127.0.0.1", answering.port))]
    options = {"password": AppPassword(LETTERS), "address": ADDRESS, "resolve": lambda *_: to_it} | options
    try:
        return trial.one(server(protocol, written) if isinstance(written, str) else written, **options), answering
    finally:
        assert heard_all.wait(PATIENCE)
        assert not_in(answering.in_clear.decode("latin-1"))


def not_in(text: str) -> bool:
    return not any(spelling in text for spelling in SPELLINGS)


@each_way
@each_offer
def test_a_server_that_proves_its_name_is_told_the_password_and_nobody_on_the_way(
    trial: Any, authority: trustme.CA, protocol: Protocol, written: str, mechanism: str
) -> None:
    way = server(protocol, written).encryption
    outcome, answering = tried(trial, protocol, written, willing(protocol, way, server_context(authority), mechanism))
    assert isinstance(outcome, Works)
    assert not not_in("\n".join(answering.heard))


def says_yes_to_all(peer: Peer, protocol: Protocol) -> None:
    peer.say(GREETING[protocol])
    agree(peer, protocol)


def says_nobody_needs_to_sign_in(peer: Peer, protocol: Protocol) -> None:
    peer.say({IMAP: "* PREAUTH welcome back", POP: "+OK welcome back", SMTP: "220 welcome back, no need to STARTTLS"}[protocol])
    agree(peer, protocol)


def is_a_web_page(peer: Peer, _protocol: Protocol) -> None:
    peer.say("HTTP/1.1 200 OK\n\n<html>235 a1 OK +OK</html>")
    peer.wait_for_the_end()


@each_way
@pytest.mark.parametrize("answers", [says_yes_to_all, says_nobody_needs_to_sign_in, is_a_web_page])
def test_a_server_that_does_not_encrypt(trial: Any, protocol: Protocol, written: str, answers: Callable[..., None]) -> None:
    outcome, _ = tried(trial, protocol, written, lambda peer: answers(peer, protocol))
    assert isinstance(outcome, Fails)


def offers_none(peer: Peer, mechanism: str) -> None:
    peer.say(GREETING[SMTP])
    while True:
        peer.say(agreement(SMTP, peer.hear(), mechanism).replace("STARTTLS", "XXXXXXXA"))


def answering_starttls(*answers: str) -> Callable[[Peer, str], None]:
    def script(peer: Peer, mechanism: str) -> None:
        until_starttls(peer, mechanism)
        for answer in answers:
            peer.say(answer)
        agree(peer, SMTP, mechanism)

    return script


def hangs_up(peer: Peer, mechanism: str) -> None:
    until_starttls(peer, mechanism)


def goes_on_in_clear(peer: Peer, mechanism: str) -> None:
    until_starttls(peer, mechanism)
    peer.say("220 go ahead")
    peer.receive()  # what should be a handshake
    peer.say(f"250 AUTH {mechanism}")
    agree(peer, SMTP, mechanism)


@pytest.mark.parametrize(("protocol", "written"), STARTTLS)
@each_offer
@pytest.mark.parametrize(
    "answers",
    [
        offers_none,
        answering_starttls("454 4.7.0 TLS not available"),
        answering_starttls("250 no need"),
        answering_starttls("235 you are signed in"),
        answering_starttls("\x00\ufffd\x16\x03"),
        answering_starttls("220 go ahead\n250 AUTH PLAIN LOGIN\n235 you are signed in"),
        hangs_up,
        goes_on_in_clear,
    ],
)
def test_starttls_that_does_not_come_about(
    trial: Any, protocol: Protocol, written: str, mechanism: str, answers: Callable[[Peer, str], None]
) -> None:
    outcome, answering = tried(trial, protocol, written, lambda peer: answers(peer, mechanism))
    assert isinstance(outcome, Fails)
    assert set(answering.heard[:2]) <= {"EHLO [127.0.0.1]", "STARTTLS"}


@pytest.mark.parametrize(
    ("protocol", "written", "at"), [*((*one, "once") for one in [*TLS, *STARTTLS]), *((*one, "STARTTLS") for one in STARTTLS)]
)
def test_a_server_that_falls_silent(trial: Any, protocol: Protocol, written: str, at: str) -> None:
    silent = threading.Event()

    def script(peer: Peer) -> None:
        if at == "STARTTLS":
            until_starttls(peer)
        silent.set()
        peer.wait_for_the_end()

    leaping = Clock(monotonic=lambda: time.monotonic() + (2.5 if silent.is_set() else 0.0))  # longer than a stage of the trial's
    outcome, _ = tried(trial, protocol, written, script, clock=leaping)
    assert isinstance(outcome, Fails)


def test_words_slipped_in_before_a_handshake_that_would_have_been_right(trial: Any, authority: trustme.CA) -> None:
    def script(peer: Peer) -> None:
        until_starttls(peer)
        peer.say("220 go ahead\n250 AUTH PLAIN")
        peer.encrypt(server_context(authority))
        agree(peer, SMTP)

    outcome, answering = tried(trial, SMTP, f"{HOST}:587", script)
    assert outcome.diagnosis.kind is Kind.STARTTLS_STRIPPED
    assert answering.heard == ["EHLO [127.0.0.1]", "STARTTLS"]


def by_itself(_authority: trustme.CA, folder: Path) -> ssl.SSLContext:
    """Return the context of a server whose certificate is signed by nobody else."""
    made, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.cert_pem.write_to_path(folder / "certificate.pem")
    made.private_key_pem.write_to_path(folder / "key.pem")
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    return context


@each_way
@pytest.mark.parametrize(
    "proof",
    [
        by_itself,
        lambda _authority, _folder: server_context(trustme.CA()),
        lambda authority, _folder: server_context(authority, "elsewhere.example.net"),
        lambda authority, _folder: server_context(authority, until=yesterday()),
    ],
    ids=["self-signed", "of an unknown authority", "of another host", "expired"],
)
def test_a_certificate_that_proves_nothing(
    trial: Any, tmp_path: Path, protocol: Protocol, written: str, proof: Callable[..., ssl.SSLContext]
) -> None:
    script = willing(protocol, server(protocol, written).encryption, proof(trial.authority, tmp_path))
    outcome, answering = tried(trial, protocol, written, script)
    assert isinstance(outcome, Fails)
    assert outcome.diagnosis.kind in {Kind.TLS_INTERCEPTED, Kind.TLS_HOSTNAME_MISMATCH, Kind.TLS_CLOCK_SKEW}
    assert not_in("\n".join(answering.heard))


def anybody(authority: trustme.CA) -> ssl.SSLContext:
    context = client_context(authority)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def perhaps(authority: trustme.CA) -> ssl.SSLContext:
    context = client_context(authority)
    context.verify_mode = ssl.CERT_OPTIONAL
    return context


def any_host(authority: trustme.CA) -> ssl.SSLContext:
    context = client_context(authority)
    context.check_hostname = False
    return context


def any_host_of_the_systems(_authority: trustme.CA) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    return context


@each_way
@pytest.mark.parametrize("lenient", [anybody, perhaps, any_host, any_host_of_the_systems])
def test_a_context_that_asks_for_no_proof(
    trial: Any, authority: trustme.CA, protocol: Protocol, written: str, lenient: Callable[[trustme.CA], ssl.SSLContext]
) -> None:
    """It is a mistake in the program, and neither the password nor the address goes out."""
    heard: list[str] = []

    def script(peer: Peer) -> None:
        peer.heard = heard
        willing(protocol, server(protocol, written).encryption, server_context(authority))(peer)

    with pytest.raises(UnprotectedError):
        tried(trial, protocol, written, script, context_factory=lambda: lenient(authority))
    assert not_in("\n".join(heard))
    assert ADDRESS not in "\n".join(heard)


def weakened(context: ssl.SSLContext, ciphers: str, version: ssl.TLSVersion) -> ssl.SSLContext:
    """Let a context agree on what protects nothing, as a system may be set to do for every program."""
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        context.minimum_version = context.maximum_version = version
    context.set_ciphers(f"{ciphers}:@SECLEVEL=0")
    return context


@each_way
@pytest.mark.parametrize(
    ("ciphers", "version"),
    [
        ("aNULL", ssl.TLSVersion.TLSv1_2),  # nobody shows a certificate
        ("eNULL", ssl.TLSVersion.TLSv1_2),  # nothing is encrypted
        ("ALL", ssl.TLSVersion.TLSv1_1),
        ("ALL", ssl.TLSVersion.TLSv1),
    ],
    ids=["no certificate", "no encryption", "TLS 1.1", "TLS 1.0"],
)
def test_what_was_agreed_on_protects_nothing(
    trial: Any, authority: trustme.CA, protocol: Protocol, written: str, *, ciphers: str, version: ssl.TLSVersion
) -> None:
    heard: list[str] = []

    def script(peer: Peer) -> None:
        peer.heard = heard
        context = weakened(server_context(authority), ciphers, version)
        willing(protocol, server(protocol, written).encryption, context)(peer)

    def lenient() -> ssl.SSLContext:
        return weakened(client_context(authority), ciphers, version)

    outcome, _ = tried(trial, protocol, written, script, context_factory=lenient)
    assert isinstance(outcome, Fails)
    assert (outcome.stage, outcome.diagnosis.kind) == (Stage.ENCRYPTION, Kind.TLS_TOO_OLD)
    assert not_in("\n".join(heard))
    assert ADDRESS not in "\n".join(heard)


@pytest.mark.parametrize("protocol", [IMAP, POP])
@pytest.mark.parametrize("way", ["starttls", "", "none"])
def test_a_server_that_was_made_past_what_it_asks(trial: Any, protocol: Protocol, way: str) -> None:
    bent = tuple.__new__(Server, (protocol, HOST, 143, Encryption(way) if way in {*Encryption} else way, ""))
    outcome, answering = tried(trial, protocol, bent, lambda peer: says_yes_to_all(peer, protocol))
    assert isinstance(outcome, Fails)
    assert [line for line in answering.heard if ADDRESS in line] == []


def test_a_server_that_has_signed_in_already_judges_no_password(trial: Any, authority: trustme.CA) -> None:
    def script(peer: Peer) -> None:
        peer.encrypt(server_context(authority))
        peer.say("* PREAUTH welcome back")
        agree(peer, IMAP)

    outcome, answering = tried(trial, IMAP, HOST, script)
    assert (outcome.diagnosis.kind, answering.heard) == (Kind.WRONG_SERVER_OR_PORT, [])
