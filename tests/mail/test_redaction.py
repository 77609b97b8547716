# ruff: noqa: E501 - recorded replies are longer than a line
from __future__ import annotations

import base64
import binascii
import html
import json
import quopri
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.redaction import LONGEST, READ_OF_IT, redacted, shortened
from assistant.mail.secret import Secret
from tests.growth import LINEAR, growth_of_text

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


SECRETS = (
    "qzxvkjwqhgybplmt",
    "qzxv kjwq hgyb plmt",
    "Tr0ub4dor&3~x",
    "p@ss:w/o,rd;!x",
    "a\"b\\c'd<e>f",
    "Zażółć gęślą",
    "me@example.org",
)
SPELT: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "capitals": str.upper,
    "small": str.lower,
    "in groups": lambda secret: " ".join(re.findall(".{1,4}", secret)),
    "in groups with other blanks": lambda secret: "\u00a0".join(re.findall(".{1,4}", secret)),
    "letter by letter": " ".join,
    "over lines": "\n".join,
    "with dashes": "-".join,
    "full width": lambda secret: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in secret),
    "with nothing that shows between": "\u200b".join,
    "address": quote,
    "address, all of it": lambda secret: "".join(f"%{octet:02x}" for octet in secret.encode()),
    "json": lambda secret: json.dumps(secret)[1:-1],
    "json in json": lambda secret: json.dumps(json.dumps(secret)),
    "json, all of it": lambda secret: "".join(f"\\u{ord(c):04X}" for c in secret),
    "repr": repr,
    "repr of bytes": lambda secret: repr(secret.encode()),
    "bytes, all of them": lambda secret: "".join(f"\\x{octet:02x}" for octet in secret.encode()),
    "html": html.escape,
    "html, all of it": lambda secret: "".join(f"&#{ord(c)};" for c in secret),
    "quoted-printable": lambda secret: quopri.encodestring(secret.encode()).decode(),
    "quoted-printable, all of it": lambda secret: "".join(f"={octet:02X}" for octet in secret.encode()),
    "UTF-7": lambda secret: secret.encode("utf-7").decode(),
    "hexadecimal": lambda secret: secret.encode().hex(),
    "hexadecimal with colons": lambda secret: secret.encode().hex(":").upper(),
    "base64": lambda secret: base64.b64encode(secret.encode()).decode(),
    "base64 in groups": lambda secret: base64.b64encode(" ".join(re.findall(r"\S{1,4}", secret)).encode()).decode(),
    "base64 for an address": lambda secret: base64.urlsafe_b64encode(secret.encode()).decode(),
    "base64 in short lines": lambda secret: "\n".join(re.findall(".{1,10}", base64.b64encode(secret.encode()).decode())),
    **{
        f"AUTH PLAIN of {user}": lambda secret, user=user: base64.b64encode(f"\0{user}\0{secret}\n".encode()).decode()  # type: ignore[misc]
        for user in ("me", "you@", "else.where@example.org")
    },
}


@pytest.mark.parametrize("spelt", SPELT.values(), ids=SPELT)
@pytest.mark.parametrize("secret", SECRETS)
def test_a_given_secret_is_taken_out_however_it_is_spelt(secret: str, spelt: Callable[[str], str]) -> None:
    shown = redacted(f"you wrote ({spelt(secret)}), and no", ("somebody@example.org", Secret(secret)))
    assert re.fullmatch(r"you wrote \((?:[b\"'\\]{0,6}<\w+>[\"'\\=]{0,6})\), and no", shown), shown


IN_PART: dict[str, Callable[[str], str]] = {
    "all but the last letter": lambda secret: secret[:-1],
    "the first eight": lambda secret: secret[:8],
    "six in the middle": lambda secret: f"x{secret[5:11].upper()}x",
    "two halves": lambda secret: f"{secret[:8]} and {secret[8:]}",
    "hexadecimal numbers": lambda secret: ", ".join(map(hex, secret.encode())),
    "hexadecimal numbers of half": lambda secret: " ".join(f"{octet:02X}" for octet in secret.encode()[:8]),
    "decimal numbers": lambda secret: " ".join(map(str, secret.encode())),
    "decimal numbers of half": lambda secret: str(list(secret.encode()[8:])),
    "octal numbers": lambda secret: " ".join(f"{octet:o}" for octet in secret.encode()),
    "base32": lambda secret: base64.b32encode(secret.encode()).decode(),
    "base85": lambda secret: base64.b85encode(secret.encode()).decode(),
    "Ascii85": lambda secret: base64.a85encode(secret.encode()).decode(),
    "uuencode": lambda secret: binascii.b2a_uu(secret.encode()).decode(),
}


@pytest.mark.parametrize("spelt", IN_PART.values(), ids=IN_PART)
@pytest.mark.parametrize("secret", ["qzxvkjwqhgybplmt", "entretiensommers"])  # the second one is not found by its letters
def test_of_a_password_six_letters_in_a_row_are_taken_out(secret: str, spelt: Callable[[str], str]) -> None:
    shown = redacted(f"you wrote ({spelt(secret)}), and no", ("somebody@example.org", Secret(secret)))
    assert "<secret>" in shown or "<token>" in shown
    assert not any(part in shown.lower() for at in range(11) for part in (secret[at : at + 6], str(ord(secret[at])), "0x"))
    assert not re.search(r"[^\w\s()<>,\[\]]{3}|\d{2}", shown.removesuffix(", and no").replace("x<", "<").replace("...", ""))


def test_of_an_address_no_part_is_taken_out() -> None:
    assert redacted("imap.gmail.com: no", ("me@gmail.com", Secret(""))) == "imap.gmail.com: no"


def test_words_that_hold_a_short_secret_letter_by_letter_stay() -> None:
    assert redacted("it is no test in here", ("sno",)) == "it is no test in here"


@pytest.mark.long
@pytest.mark.no_cover
def test_half_a_secret_at_a_cut_is_not_shown() -> None:
    """What lies before and behind is so long that it is cut, and shrinks so much that the cut would be in sight."""
    for behind in range(1, 24):
        whole = ("a1B2" * 2_500)[: 10_000 - behind] + " qzxv kjwq hgyb plmt " + "a1B2" * 5_000
        assert not re.search("q|kj|hg|pl", redacted(whole))
        turned = "a1B2" * 5_000 + " qzxv kjwq hgyb plmt " + ("a1B2" * 2_500)[: 10_000 - behind]
        assert not re.search("q|kj|hg|pl", redacted(turned))


def test_a_given_secret_beside_letters_that_grow_in_lower_case() -> None:
    assert redacted("İ hunter-two İ", ("hunter-two",)) == "İ <secret> İ"


def test_a_long_text_is_cut_in_its_middle() -> None:
    text = redacted("begin " + "word " * 9_000 + "end")
    assert text.startswith("begin")
    assert text.endswith("end")
    assert len(text) <= LONGEST + 5
    assert shortened("short") == "short"


@pytest.mark.parametrize(
    "sentence",
    [
        "This will work when your mail host does what this list says.",
        "They take none away; this also will help.",
        "code: None, info: Some, mail: sent",
        "Vous avez peut-être saisi une autre adresse.",
        "Échec de l'authentification. Uwierzytelnianie nie powiodło się.",
        "Die 2-Faktor-Authentifizierung ist ausgeschaltet.",
        "To protect our users from spam, mail sent from your IP address has been blocked.",
        "You only use a passkey: that may be enough.",
        "SMTPAuthenticationError(535, '5.7.8 Username and Password not accepted', 'x')",
        "IMAP command 'LOGIN <user> <pass>' returned an error: NO [ALERT]",
        "ERROR => Received: 530 5.7.0 Must issue a STARTTLS command first",
        "Password:\n535-5.7.8 Username and Password not accepted\nPassword: 535 5.7.8 no",
        "password is incorrect\nPassword incorrect\nlogin or password incorrect",
        "The message does not pass the check, and WordPress was not able to pass it on.",
        "C: STARTTLS\nS: 220 ready\n-> AUTHENTICATE\nsend: 'STARTTLS\\r\\n'\nC: CAPABILITY\n>>> NAMESPACE",
        "connect(imap.gmail.com, 993, 'ssl'): Connection refused\nconnect('smtp.gmail.com', 587): timed out",
        "Password: incorrect\nMot de passe : incorrect\nPasswort: falsch\ncontraseña: no es correcta\npassword: errata",
        "Hasło: nieprawidłowe\nPalavra-passe: inválida\nPassword: authentication failed\npassword: not accepted.",
        "version 3.2.1.0 of the program",
        "std::vector and https://example.org/a:b and 12:30:55",
    ],
)
def test_ordinary_sentences_stay(sentence: str) -> None:
    assert redacted(sentence) == sentence


def test_a_password_that_begins_as_what_is_said_of_one_is_taken_out() -> None:
    for secret in ("incorrect horse battery", "wrong1", "falsch-Xy", "no tengo", "missing!x", "error"):
        for form in ("password: {}", "password = '{}'", "Passwort:\n{}\nuser: me"):
            assert secret not in redacted(form.format(secret))


def test_replies_as_people_met_them_are_shown_whole() -> None:
    """In the collection nobody's password is left, so that what is taken for one is none; `AUTH PLAIN failed` is like one."""
    lines = (Path(__file__).parent / "replies" / "more.jsonl").read_text("utf-8").splitlines()
    replies = [json.loads(line)["response"] for line in lines]
    assert [reply for reply in replies if "<secret>" in redacted(reply) and not re.match("334 |AUTH PLAIN", reply)] == []
    assert [reply for reply in replies if redacted(redacted(reply)) != redacted(reply)] == []


def test_the_words_of_diagnoses_are_ordinary(resources: Path) -> None:
    texts = [path.read_text("utf-8") for path in sorted((resources / "diagnoses").glob("*.json"))]
    sentences = [sentence for text in texts for kind in json.loads(text)["kinds"].values() for sentence in kind.values()]
    assert [sentence for sentence in sentences if "<secret>" in redacted(sentence) or "<token>" in redacted(sentence)] == []
    assert len(sentences) > 500


def test_what_cannot_be_written_is_not_shown() -> None:
    assert redacted("a\ud800b").encode() == b"a?b"


@given(st.text(), st.lists(st.text(max_size=20), max_size=3))
def test_no_text_raises(text: str, secrets: list[str]) -> None:
    assert isinstance(redacted(text, secrets), str)


@given(st.from_regex(r"[a-z]{16}", fullmatch=True), st.text(alphabet="abc .,:\n", max_size=9))
def test_an_app_password_never_stays(letters: str, around: str) -> None:
    grouped = " ".join(letters[i : i + 4] for i in range(0, 16, 4))
    text = redacted(f"{around} {letters} - {grouped} {around}", (letters, grouped))
    assert letters not in text
    assert grouped not in text


@pytest.mark.long
@pytest.mark.no_cover
@pytest.mark.parametrize("piece", ["x", "a.b", "1.", "=a", "-", "aA1", "x@"])
def test_a_long_message_is_read_in_a_moment(piece: str) -> None:
    assert growth_of_text(redacted, piece, READ_OF_IT) <= LINEAR
