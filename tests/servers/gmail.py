"""What servers say that answer as Gmail's do."""

from __future__ import annotations

from tests.servers.scripted import Peer, Script

OFFERED = "250-smtp.gmail.com at your service, [203.0.113.5]\n250-AUTH LOGIN PLAIN XOAUTH2\n250 SMTPUTF8"


def imap(
    answer: str = "a1 OK somebody@example.org authenticated (Success)", noop: str = "a2 OK Success", *, farewell: bool = True
) -> Script:
    def script(peer: Peer) -> None:
        peer.say("* OK Gimap ready for requests from 203.0.113.5 x2mb241876667wmk")
        peer.hear()
        peer.say(answer)
        peer.hear()
        peer.say(noop)
        peer.hear()
        if farewell:
            peer.say("* BYE LOGOUT Requested")

    return script


def pop(*answers: str) -> Script:
    def script(peer: Peer) -> None:
        peer.say("+OK Gpop ready for requests from 203.0.113.5 x2mb1")
        for answer in answers or ("+OK send PASS", "+OK Welcome.", "+OK", "+OK Farewell."):
            peer.hear()
            peer.say(answer)

    return script


def smtp(
    answer: str = "235 2.7.0 Accepted",
    offered: str = OFFERED,
    noop: str = "250 2.0.0 OK",
    greeting: str = "220 smtp.gmail.com ESMTP x1 - gsmtp",
) -> Script:
    def script(peer: Peer) -> None:
        peer.say(greeting)
        for reply in (offered, answer, noop, "221 2.0.0 closing connection"):
            peer.hear()
            peer.say(reply)

    return script
