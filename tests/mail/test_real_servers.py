from __future__ import annotations

import imaplib
from collections.abc import Iterator
from typing import Any

import pytest
import trustme

from assistant.mail.kinds import Kind
from assistant.mail.outcomes import Stage, Works
from assistant.mail.secret import AppPassword, Secret
from assistant.mail.servers import Encryption, Protocol
from tests.servers.authority import client_context, server_context
from tests.servers.dovecot import PASSWORD, SOMEBODY, WITHOUT_IMAP, Dovecot
from tests.servers.submission import submission_server


@pytest.fixture(scope="module")
def dovecot(authority: trustme.CA) -> Iterator[Dovecot]:
    with Dovecot(authority) as server:
        yield server


def test_imap_and_pop_work(trial: Any, dovecot: Dovecot) -> None:
    outcomes = trial.run(trial.at(Protocol.IMAP, dovecot.imap), trial.at(Protocol.POP, dovecot.pop), address=SOMEBODY)
    assert [type(outcome) for outcome in outcomes] == [Works, Works]


@pytest.mark.parametrize(("protocol", "port"), [(Protocol.IMAP, "imap"), (Protocol.POP, "pop")])
def test_a_wrong_password_is_refused_once(trial: Any, dovecot: Dovecot, protocol: Protocol, port: str) -> None:
    before = dovecot.log.count("Password mismatch")
    outcome = trial.one(trial.at(protocol, getattr(dovecot, port)), password=AppPassword("ponmlkjihgfedcba"))
    assert (outcome.stage, outcome.diagnosis.kind) == (Stage.LOGIN, Kind.BAD_CREDENTIALS)
    assert dovecot.log.count("Password mismatch") == before + 1


def test_imap_that_is_switched_off_for_one_user(trial: Any, dovecot: Dovecot) -> None:
    imap, pop = trial.run(trial.at(Protocol.IMAP, dovecot.imap), trial.at(Protocol.POP, dovecot.pop), address=WITHOUT_IMAP)
    assert imap.diagnosis.kind is Kind.IMAP_DISABLED_USER
    assert isinstance(pop, Works)


def test_too_many_connections(trial: Any, dovecot: Dovecot) -> None:
    other = imaplib.IMAP4_SSL("127.0.0.1", dovecot.imap, ssl_context=client_context(trial.authority))
    other.login(SOMEBODY, PASSWORD)
    outcome = trial.one(trial.at(Protocol.IMAP, dovecot.imap), address=SOMEBODY)
    other.logout()
    assert outcome.diagnosis.kind is Kind.TOO_MANY_CONNECTIONS


def test_pop_is_asked_where_imap_answers(trial: Any, dovecot: Dovecot) -> None:
    assert trial.one(trial.at(Protocol.POP, dovecot.imap)).diagnosis.kind is Kind.WRONG_SERVER_OR_PORT


@pytest.mark.parametrize("way", list(Encryption))
def test_smtp_works_and_a_wrong_password_is_refused(trial: Any, authority: trustme.CA, way: Encryption) -> None:
    with submission_server(server_context(authority), starttls=way is Encryption.STARTTLS) as (port, sink):
        server = trial.at(Protocol.SMTP, port, encryption=way)
        assert isinstance(trial.one(server), Works)
        refused = trial.one(server, password=Secret("hunter2"))
        assert (refused.stage, refused.diagnosis.kind) == (Stage.LOGIN, Kind.BAD_CREDENTIALS)
    assert sink.mails == 0


def test_encryption_from_the_first_byte_where_starttls_is_meant(trial: Any, authority: trustme.CA) -> None:
    with submission_server(server_context(authority), starttls=True) as (port, _):
        outcome = trial.one(trial.at(Protocol.SMTP, port))
    assert (outcome.stage, outcome.diagnosis.kind) == (Stage.ENCRYPTION, Kind.TLS_WRONG_MODE)
