from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import trustme

from assistant.mail.check import Clock, check
from assistant.mail.outcomes import CheckProgress, Outcome
from assistant.mail.secret import AppPassword, Secret
from assistant.mail.servers import Encryption, Protocol, Server, Servers
from tests.servers.authority import HOST, client_context, server_context
from tests.servers.scripted import Script, ScriptedServer

ADDRESS = "somebody@example.org"
LETTERS = "abcdefghijklmnop"


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def resources() -> Path:
    return Path(__file__).parents[2] / "resources"


@dataclass
class Trial:
    """Servers of a test, and checks that are run against them."""

    authority: trustme.CA
    stack: ExitStack
    reports: list[CheckProgress] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)
    seconds: float = 0.0

    def serve(self, script: Script, *, tls: bool = True, by: trustme.CA | None = None, **options: Any) -> ScriptedServer:
        context = server_context(by or self.authority, **options) if tls else None
        return self.stack.enter_context(ScriptedServer(script, context))

    def at(self, protocol: Protocol, server: ScriptedServer | int, **changes: Any) -> Server:
        port = server if isinstance(server, int) else server.port
        return Server(protocol, HOST, port)._replace(**changes)

    def starttls(self, server: ScriptedServer | int, **changes: Any) -> Server:
        return self.at(Protocol.SMTP, server, encryption=Encryption.STARTTLS, **changes)

    def run(self, *servers: Server, password: Secret | None = None, **options: Any) -> tuple[Outcome, ...]:
        """Check the servers, those of one protocol in turn, and see that no thread is left."""
        protocols = tuple(dict.fromkeys(server.protocol for server in servers))
        chosen = Servers(**{protocol.value: tuple(s for s in servers if s.protocol is protocol) for protocol in protocols})
        given: dict[str, Any] = {
            "context_factory": lambda: client_context(self.authority),
            "report": self.reports.append,
            "stop": self.stop,
            "resolve": loopback,
            "deadline": 6.0,
            "protocols": protocols,
        }
        started = time.monotonic()
        outcomes = check(
            options.pop("address", ADDRESS), AppPassword(LETTERS) if password is None else password, chosen, **given | options
        )
        self.seconds = time.monotonic() - started
        assert [thread.name for thread in threading.enumerate() if thread.name.startswith("check-")] == []
        return outcomes

    def one(self, *servers: Server, **options: Any) -> Any:
        (outcome,) = self.run(*servers, **options)
        return outcome


def loopback(host: str, port: int) -> Sequence[tuple[int, Any]]:
    assert host
    return [(socket.AF_INET, ("127.0.0.1", port))]


@pytest.fixture
def trial(authority: trustme.CA) -> Iterator[Trial]:
    with ExitStack() as stack:
        yield Trial(authority, stack)


@pytest.fixture
def clock() -> Callable[..., Clock]:
    return Clock
