from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import trustme

from assistant.mail.check import connected
from assistant.mail.secret import Secret
from assistant.mail.wire import Patience, UnprotectedError, Wire
from tests.servers.authority import HOST, client_context, server_context
from tests.servers.scripted import Peer, ScriptedServer


class Untouched(Secret):
    """A secret that nobody may ask for."""

    __slots__ = ()

    def reveal(self) -> str:
        raise AssertionError("the password was asked for")


@pytest.fixture
def answering(authority: trustme.CA) -> Iterator[ScriptedServer]:
    def script(peer: Peer) -> None:
        peer.encrypt(server_context(authority))
        peer.say(f"you said {peer.hear()}")

    with ScriptedServer(script) as server:
        yield server


@pytest.fixture
def wire(answering: ScriptedServer) -> Iterator[Wire]:
    patience = Patience(time.monotonic, time.monotonic() + 20, threading.Event())
    wire = Wire(connected([(socket.AF_INET, ("127.0.0.1", answering.port))], patience)[0], patience)
    yield wire
    wire.close()


def test_a_secret_goes_to_a_server_that_has_proven_its_name(wire: Wire, answering: ScriptedServer, authority: trustme.CA) -> None:
    wire.encrypt(client_context(authority), HOST)
    wire.confide(Secret("hunter2"), lambda password: f"PASS {password}")
    assert wire.line() == "you said PASS hunter2"
    assert b"hunter2" not in answering.in_clear


def untouched(_wire: Wire, _authority: trustme.CA) -> None:
    """Leave the wire as it came."""


def refused(wire: Wire, _authority: trustme.CA) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        wire.encrypt(client_context(trustme.CA()), HOST)


def of_another_host(wire: Wire, authority: trustme.CA) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        wire.encrypt(client_context(authority), "elsewhere.example.net")


def looked_at(wire: Wire, _authority: trustme.CA) -> None:
    assert wire.shown_certificate(HOST)


def lenient(wire: Wire, authority: trustme.CA) -> None:
    context = client_context(authority)
    context.check_hostname = False
    with pytest.raises(UnprotectedError):
        wire.encrypt(context, HOST)


@pytest.mark.parametrize("prepared", [untouched, refused, of_another_host, looked_at, lenient])
def test_otherwise_the_secret_is_not_even_asked_for(
    wire: Wire, authority: trustme.CA, prepared: Callable[[Wire, Any], None]
) -> None:
    prepared(wire, authority)
    with pytest.raises(UnprotectedError) as raised:
        wire.confide(Untouched("hunter2"), lambda password: f"PASS {password}")
    assert str(raised.value) == ""
