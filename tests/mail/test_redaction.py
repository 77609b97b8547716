# ruff: noqa: E501  recorded replies are longer than a line
from __future__ import annotations

import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.redaction import LONGEST, redacted, shortened
from assistant.mail.secret import Secret

TOKEN = "AKgnsbtcumGrCWzyVOfQ0R4FfpJaK2srz7pasV1eUNQWgiKOxjS1T7vVGL4C4g5IFQpr1q5"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("550 no such user someone.else+tag@mail.example.co.uk here", "550 no such user <address> here"),
        ("250-smtp.gmail.com at your service, [203.0.113.7]", "250-smtp.gmail.com at your service, [<ip>]"),
        ("* OK Gimap ready for requests from 2001:db8:1:2::7 x2mb241876667wmk", "* OK Gimap ready for requests from <ip> <session>"),
        ("at your service, [2604:180:2:517::d6a3] 250-SIZE", "at your service, [<ip>] 250-SIZE"),
        ("connect ENETUNREACH 2607:f8b0::6c:465 - Local (:::0)", "connect ENETUNREACH <ip> - Local (<ip>)"),
        ("2017-11-29 23:30:10 SSL routines::certificate std::error", "2017-11-29 23:30:10 SSL routines::certificate std::error"),
        ("OpenSSL 3.0.13, Exim 4.93", "OpenSSL 3.0.13, Exim 4.93"),
        (f"* NO [WEBALERT https://accounts.google.com/signin/continue?plt={TOKEN}] Web login required.", "* NO [WEBALERT <link>] Web login required."),
        (f"534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&plt={TOKEN[:30]}\n534-5.7.14 {TOKEN}\n534-5.7.14 {TOKEN}> Please log in", "534-5.7.14 <link> Please log in"),
        (f"534-5.7.14 <https://accounts.google.com/ContinueSignIn?plt={TOKEN}", "534-5.7.14 <link>"),
        (f"see https://example.org/?access_token={TOKEN}&x=1", "see https://example.org/?access_token=<token>&x=1"),
        ("5.7.8 https://support.google.com/mail/?p=BadCredentials y29sm3209301edl.91 - gsmtp", "5.7.8 https://support.google.com/mail/?p=BadCredentials <session> - gsmtp"),
        ("send: 'AUTH PLAIN AHNvbWVib2R5AGh1bnRlcjI=\\r\\n'", "send: 'AUTH PLAIN <secret>\\r\\n'"),
        ("C: a1 AUTHENTICATE PLAIN AHNvbWVib2R5AGh1bnRlcjI=", "C: a1 AUTHENTICATE PLAIN <secret>"),
        ('> a1 LOGIN "me@example.org" "hunter \\" 2"', "> a1 LOGIN <address> <secret>"),
        ("> a1 LOGIN me@example.org hunter2", "> a1 LOGIN <address> <secret>"),
        ("USER me@example.org\nPASS hunter 2\n+OK", "USER <address>\nPASS <secret>\n+OK"),
        ("CLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 VXNlcm5hbWU6\nCLIENT -> SERVER: aHU1WFdLRU1EWWs=", "CLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 <secret>\nCLIENT -> SERVER: <secret>"),
        ('{"user": "me", "password": "hunter 2", \'pass\': \'x y\'}', '{"user": <user>, "password": <secret>, \'pass\': <secret>}'),
        ("host=smtp.gmail.com user=gabriele pwd=hunter2 mot de passe : secret", "host=smtp.gmail.com user=<user> pwd=<secret> mot de passe : <secret>"),
        ("I tried abcd efgh ijkl mnop today", "I tried <secret> today"),
        ("I tried mail efgh ijkl mnop here today", "I tried <secret> today"),
        ("I tried abcd\u00a0efgh\u00a0ijkl\u00a0mnop", "I tried <secret>"),
        ("I tried abcdefghijklmnop today", "I tried <secret> today"),
        ("that your mail host will have been used", "that your mail host will have been used"),
        ("a misconfiguration", "a misconfiguration"),
        ("C:\\Users\\Jane\\mail.py and /home/jane/mail.py", "C:\\Users\\<user>\\mail.py and /home/<user>/mail.py"),
        (f"got {TOKEN}", "got <token>"),
        ("+ eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoi", "+ <token>"),
        ("Username and Password not accepted. Application-specific password required: https://x.example/1", "Username and Password not accepted. Application-specific password required: https://x.example/1"),
        ("SMTP ERROR: Password command failed: 535", "SMTP ERROR: Password command failed: 535"),
        ("Cannot authenticate to IMAP server. AUTH PLAIN failed", "Cannot authenticate to IMAP server. AUTH PLAIN <secret>"),
        ("tab\there\r\nand\u200b there", "tab here\nand there"),
    ],
)  # fmt: skip
def test_what_is_private_is_taken_out(text: str, expected: str) -> None:
    assert redacted(text) == expected


def test_given_secrets_are_taken_out_in_every_spelling() -> None:
    address, password = "me@example.org", "hunter 2"
    plain = base64.b64encode(f"\0{address}\0{password}".encode()).decode()
    alone = base64.b64encode(password.encode()).decode()
    found = redacted(f"{plain} | {alone} | HUNTER 2 | hunter 2 | {address}", (address, password, "", "ab"))
    assert found == "<secret> | <secret> | <secret> | <secret> | <secret>"
    assert redacted(f"{plain} | {alone} | HUNTER 2", (address, Secret(password))) == "<secret> | <secret> | <secret>"


def test_a_given_secret_beside_letters_that_grow_in_lower_case() -> None:
    assert redacted("İ hunter-two İ", ("hunter-two",)) == "İ <secret> İ"


def test_a_long_text_is_cut_in_its_middle() -> None:
    text = redacted("begin " + "word " * 9_000 + "end")
    assert text.startswith("begin")
    assert text.endswith("end")
    assert len(text) <= LONGEST + 5
    assert shortened("short") == "short"


@given(st.text(), st.lists(st.text(max_size=20), max_size=3))
def test_no_text_raises(text: str, secrets: list[str]) -> None:
    assert isinstance(redacted(text, secrets), str)


@given(st.from_regex(r"[a-z]{16}", fullmatch=True), st.text(alphabet="abc .,:\n", max_size=9))
def test_an_app_password_never_stays(letters: str, around: str) -> None:
    grouped = " ".join(letters[i : i + 4] for i in range(0, 16, 4))
    text = redacted(f"{around} {letters} - {grouped} {around}", (letters, grouped))
    assert letters not in text
    assert grouped not in text


@pytest.mark.parametrize("piece", ["x", "a.b", "1.", "=a", "-", "aA1", "x@"])
def test_a_long_message_is_read_in_a_moment(piece: str) -> None:
    started = time.process_time()
    redacted((piece * 20_000)[:20_000])
    assert time.process_time() - started < 0.5
