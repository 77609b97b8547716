"""A real SMTP server on loopback that takes sign-ins: aiosmtpd, with TLS from the first byte or by STARTTLS."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.ports import free_port

PASSWORD = "abcdefghijklmnop"


class Sink:
    """Takes no mail: nothing is ever sent in these tests."""

    mails: int = 0

    async def handle_DATA(self, _server: SMTP, _session: Session, _envelope: Envelope) -> str:
        self.mails += 1
        return "250 taken"


def authenticate(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: Any) -> AuthResult:
    right = isinstance(given, LoginPassword) and given.password.decode() == PASSWORD
    return AuthResult(success=right, handled=False)


@contextmanager
def submission_server(context: ssl.SSLContext, *, starttls: bool) -> Iterator[tuple[int, Sink]]:
    """Run the server and give its port and where mail would end."""
    sink = Sink()
    kwargs: dict[str, Any] = {"authenticator": authenticate, "auth_required": starttls, "ident": "test"}
    if starttls:
        kwargs |= {"require_starttls": True, "tls_context": context}
    else:
        kwargs |= {"ssl_context": context, "auth_require_tls": False}
    controller = Controller(sink, hostname="127.0.0.1", port=(port := free_port()), **kwargs)
    controller.start()
    try:
        yield port, sink
    finally:
        controller.stop()
