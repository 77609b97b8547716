from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.mail.servers import GMAIL, IMAP, POP, SMTP_STARTTLS, Encryption, Protocol, Server, server


def test_gmails_servers_as_google_publishes_them() -> None:
    assert [str(one) for protocol in Protocol for one in GMAIL.of(protocol)] == [
        "imap.gmail.com:993",
        "smtp.gmail.com:465",
        "smtp.gmail.com:587",
        "pop.gmail.com:995",
    ]
    assert [one.encryption for one in GMAIL.smtp] == [Encryption.TLS, Encryption.STARTTLS]


@pytest.mark.parametrize(
    ("protocol", "written", "expected"),
    [
        (Protocol.IMAP, "mail.example.org", Server(Protocol.IMAP, "mail.example.org", 993)),
        (Protocol.IMAP, " mail.example.org:1993 ", Server(Protocol.IMAP, "mail.example.org", 1993)),
        (Protocol.IMAP, "[::1]:1993", Server(Protocol.IMAP, "::1", 1993)),
        (Protocol.IMAP, "::1", Server(Protocol.IMAP, "::1", 993)),
        (Protocol.POP, "[::1]", Server(Protocol.POP, "::1", 995)),
        (Protocol.SMTP, "mail.example.org", Server(Protocol.SMTP, "mail.example.org", 465)),
        (Protocol.SMTP, "mail.example.org:587", Server(Protocol.SMTP, "mail.example.org", 587, Encryption.STARTTLS)),
        (Protocol.SMTP, "mail.example.org:2587/starttls", Server(Protocol.SMTP, "mail.example.org", 2587, Encryption.STARTTLS)),
        (Protocol.SMTP, "mail.example.org:587/tls", Server(Protocol.SMTP, "mail.example.org", 587)),
        (Protocol.SMTP, "Mail.Example.Org:2587/STARTTLS", Server(Protocol.SMTP, "mail.example.org", 2587, Encryption.STARTTLS)),
        (Protocol.IMAP, "mail.example.org:143", Server(Protocol.IMAP, "mail.example.org", 143)),
        (Protocol.POP, "mail.example.org:110", Server(Protocol.POP, "mail.example.org", 110)),
        (Protocol.IMAP, "bücher.example", Server(Protocol.IMAP, "bücher.example", 993)),
    ],
)
def test_a_server_as_it_is_written(protocol: Protocol, written: str, expected: Server) -> None:
    assert server(protocol, written) == expected


@pytest.mark.parametrize(
    "written",
    [
        "",
        ":993",
        "host:",
        "host:0x1",
        "host:65536",
        "host:0",
        "host:993/plain",
        "host:abc",
        "a..b",
        ".example.org",
        "x" * 64 + ".example.org",
    ],
)
def test_what_is_no_server(written: str) -> None:
    if written == "host:":
        assert server(Protocol.IMAP, written).port == 993
        return
    with pytest.raises(ValueError, match="is not a server: write HOST:PORT, or HOST:PORT/tls"):
        server(Protocol.IMAP, written)


@pytest.mark.parametrize(("protocol", "port"), [(Protocol.IMAP, 993), (Protocol.POP, 995)])
@pytest.mark.parametrize("written", ["host/starttls", "host:143/starttls", "[::1]:110/starttls", "host:993/STARTTLS"])
def test_starttls_is_refused_where_it_is_not_spoken(protocol: Protocol, port: int, written: str) -> None:
    with pytest.raises(ValueError, match=f"For {protocol.upper()}, write HOST:{port}, or HOST:PORT/tls"):
        server(protocol, written)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Server(Protocol.IMAP, "host", 143, Encryption.STARTTLS),
        lambda: Server(Protocol.POP, "host", 110, Encryption.STARTTLS),
        lambda: replace(IMAP, encryption=Encryption.STARTTLS),
        lambda: replace(SMTP_STARTTLS, protocol=Protocol.POP),
        lambda: replace(POP, encryption="starttls"),  # type: ignore[arg-type]
    ],
)
def test_no_server_can_be_made_that_would_need_it(make: Callable[[], Server]) -> None:
    with pytest.raises(ValueError, match="STARTTLS is for SMTP alone"):
        make()


def test_ipv6_is_shown_in_brackets() -> None:
    assert str(Server(Protocol.IMAP, "::1", 993)) == "[::1]:993"
