from __future__ import annotations

import pytest

from assistant.mail.servers import GMAIL, Encryption, Protocol, Server, server


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
    ],
)
def test_a_server_as_it_is_written(protocol: Protocol, written: str, expected: Server) -> None:
    assert server(protocol, written) == expected


@pytest.mark.parametrize("written", ["", ":993", "host:", "host:0x1", "host:65536", "host:0", "host:993/plain", "host:abc"])
def test_what_is_no_server(written: str) -> None:
    if written == "host:":
        assert server(Protocol.IMAP, written).port == 993
        return
    with pytest.raises(ValueError, match="is not a server: write HOST:PORT"):
        server(Protocol.IMAP, written)


def test_ipv6_is_shown_in_brackets() -> None:
    assert str(Server(Protocol.IMAP, "::1", 993)) == "[::1]:993"
