from __future__ import annotations

from collections.abc import Callable

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
        "host:0000993000",
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
        lambda: IMAP._replace(encryption=Encryption.STARTTLS),
        lambda: SMTP_STARTTLS._replace(protocol=Protocol.POP),
        lambda: POP._replace(encryption="starttls"),  # type: ignore[arg-type]
    ],
)
def test_no_server_can_be_made_that_would_need_it(make: Callable[[], Server]) -> None:
    with pytest.raises(ValueError, match="STARTTLS is for SMTP alone"):
        make()


@pytest.mark.parametrize(
    "written",
    [
        "imap.gmail.com",
        "IMAP.Gmail.Com:993",
        "imap.gmail.com.",
        "imap.gmail.com.:143/tls",
        "gmail.com",
        "imap.googlemail.com",
        "GoogleMail.com.",
        "smtp-relay.gmail.com",
        "smtp.google.com",
        "aspmx.l.google.com",
        "ｉｍａｐ．ｇｍａｉｌ．ｃｏｍ",
        "imap。gmail。com",
        "im\u00adap.gmail.com",
        "imap.\u200bgmail.com",
        "ⓘmap.gmail.com",
        "bücher.gmail.com",
    ],
)
@pytest.mark.parametrize("protocol", Protocol)
def test_a_server_of_googles_is_known_however_it_is_written(protocol: Protocol, written: str) -> None:
    found = server(protocol, written)
    assert found.is_googles
    assert found.host.isascii()
    assert not found.host.endswith(".")
    assert found.greets == {Protocol.IMAP: "Gimap", Protocol.SMTP: "gsmtp", Protocol.POP: "Gpop"}[protocol]
    assert Server(protocol, written.partition(":")[0], 993).is_googles


def test_gmails_own_servers_are_what_is_written_out() -> None:
    assert [one.is_googles for protocol in Protocol for one in GMAIL.of(protocol)] == [True] * 4
    assert server(Protocol.IMAP, "imap.gmail.com.") == IMAP
    assert server(Protocol.SMTP, "smtp.gmail.com:587") == SMTP_STARTTLS


@pytest.mark.parametrize(
    "written",
    [
        "notgmail.com",
        "imap.gmail.com.example.org",
        "gmail.co",
        "imap-gmail.com",
        "localhost",
        "127.0.0.1",
        "[::1]",
        "xn--gmail-.com",
    ],
)
def test_another_server_may_greet_as_it_likes(written: str) -> None:
    found = server(Protocol.IMAP, written)
    assert (found.is_googles, found.greets) == (False, "")


@pytest.mark.parametrize(
    "written",
    [
        "imap://me:hunter2@imap.gmail.com",
        "me:hunter2@imap.gmail.com",
        "hunter2@imap.gmail.com",
        "me:hunter2",
        "imap.gmail.com hunter2",
        "imap%2egmail.com/hunter2",
        "hunter2%2egmail.com",
        "hunter2?.gmail.com",
    ],
)
def test_what_is_no_server_is_not_repeated(written: str) -> None:
    with pytest.raises(ValueError, match="What is given for IMAP is not a server") as raised:
        server(Protocol.IMAP, written)
    assert "hunter2" not in str(raised.value)


def test_ipv6_is_shown_in_brackets() -> None:
    assert str(Server(Protocol.IMAP, "::1", 993)) == "[::1]:993"
