# ruff: noqa: E501 - recorded replies are longer than a line
from __future__ import annotations

import imaplib
import json
import poplib
import random
import re
import smtplib
import socket
import ssl
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.diagnosis import Diagnosis, of_kind
from assistant.mail.exchanges import LONGEST
from assistant.mail.kinds import FACTS, Kind, Proof, code, exit_code
from assistant.mail.replies import understand
from tests.growth import LINEAR, growth_of_text

SHARED = Path(__file__).parents[3] / "shared" / "replies" / "replies.jsonl"
OWN = Path(__file__).parent / "replies" / "more.jsonl"
SEED, MUTATIONS = 20_261_122, 1_000

Entry = dict[str, Any]


def entries(path: Path) -> list[Entry]:
    if not path.is_file():
        pytest.skip("The shared folder with the collected replies is not beside this checkout.")
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def fair(entry: Entry, diagnosis: Diagnosis) -> bool:
    return diagnosis.kind in {entry["kind"], *entry.get("also_ok", ())}


def share_right(tried: Iterable[tuple[Entry, str]], capsys: pytest.CaptureFixture[str], title: str) -> float:
    """Return the share of texts that were understood rightly, and print a table of it for each kind."""
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    wrong = []
    for entry, text in tried:
        diagnosis = understand(entry["protocol"], text)
        asked[entry["kind"]] += 1
        right[entry["kind"]] += fair(entry, diagnosis)
        if not fair(entry, diagnosis):
            wrong.append(f"    {entry['kind']} taken for {diagnosis.kind}: {text[:100]!r}")
    with capsys.disabled():
        rows = [f"  {kind:28} {right[kind]:4} of {asked[kind]:4}" for kind in sorted(asked)]
        rows.append(f"  {'all':28} {right.total():4} of {asked.total():4} = {right.total() / asked.total():.1%}")
        sys.stdout.write("\n".join((f"\n{title}", *rows, *wrong[:10], "")))
    return right.total() / asked.total()


@pytest.mark.no_cover
@pytest.mark.parametrize(("path", "least"), [(SHARED, 0.97), (OWN, 0.97)], ids=["shared", "own"])
def test_replies_as_people_met_them(path: Path, least: float, capsys: pytest.CaptureFixture[str]) -> None:
    found = entries(path)
    assert share_right(((entry, entry["response"]) for entry in found), capsys, f"{path.name}, as collected") >= least


@pytest.mark.long
@pytest.mark.no_cover
@pytest.mark.parametrize(("path", "least"), [(SHARED, 0.93), (OWN, 0.90)], ids=["shared", "own"])
def test_replies_that_were_mangled_on_the_way(path: Path, least: float, capsys: pytest.CaptureFixture[str]) -> None:
    found = [entry for entry in entries(path) if entry["response"]]
    chance = random.Random(SEED)
    tried = [mangled(chance.choice(found), chance) for _ in range(MUTATIONS)]
    assert share_right(tried, capsys, f"{path.name}, {MUTATIONS} mutations, seed {SEED}") >= least


PREFIXES = (
    "msmtp: server message: ",
    "SMTP ERROR: Password command failed: ",
    "2026-08-27 13:50:29,627 ERROR mail: ",
    "imaplib.IMAP4.error: ",
    "smtplib.SMTPAuthenticationError: ",
    "javax.mail.AuthenticationFailedException: ",
    "An error occurred while sending mail. The mail server responded: ",
    "Die Verbindung zum Server ist fehlgeschlagen: ",
    "Impossible de se connecter au serveur de courrier sortant. ",
    "接続に失敗しました: ",
    "Nie można połączyć się z serwerem: ",
    "Outlook : l'envoi a signalé une erreur (0x80040119) : ",
    "fetchmail: ",
)
REPLY_CODE = re.compile(r"[245]\d\d[- ]\d\.\d\.\d+")


def mangled(entry: Entry, chance: random.Random) -> tuple[Entry, str]:
    text = entry["response"]
    for change in chance.sample(CHANGES, chance.choice([1, 1, 2, 2, 3])):
        text = change(text, chance)
    return entry, text


def cut(text: str, chance: random.Random) -> str:
    return text[: max(25, int(len(text) * chance.uniform(0.55, 0.95)))]


def other_session(text: str, chance: random.Random) -> str:
    def session(_: re.Match[str]) -> str:
        return (
            f"{chance.randrange(16**12):012x}-{chance.randrange(16**9):09x}sm{chance.randrange(10**8)}wmb.{chance.randrange(99)}"
        )

    return re.sub(r"\b[\w-]+(?:sm|mb|if)\d+\w*(?:\.\d+)?", session, text)


def other_case(text: str, chance: random.Random) -> str:
    return chance.choice([str.upper, str.lower, str.title])(text)


def quoted(text: str, chance: random.Random) -> str:
    return chance.choice(['"{}"', "‘{}’", "“{}”", "« {} »", "'{}'"]).replace("{}", text)


def as_bytes(text: str, _: random.Random) -> str:
    return "b'" + text.replace("\n", "\\r\\n") + "'"


def wrapped(text: str, chance: random.Random) -> str:
    width = chance.choice([40, 60, 72, 78])
    return "\n".join(text[i : i + width] for i in range(0, len(text), width))


def glued(text: str, _: random.Random) -> str:
    return text.replace("\n", "")


def repeated(text: str, _: random.Random) -> str:
    found = REPLY_CODE.match(text)
    return found[0].replace(" ", "-") + " " + found[0].replace(" ", "-") + " " + text if found else text


def prefixed(text: str, chance: random.Random) -> str:
    return chance.choice(PREFIXES) + text


def windows(text: str, chance: random.Random) -> str:
    """Replace the words of a Windows error by those of another language, or by none; its number stays."""
    words = chance.choice(
        [
            "",
            "由于连接方在一段时间后没有正确答复。",
            "Ein Verbindungsversuch ist fehlgeschlagen.",
            "Tentative de connexion échouée",
        ]
    )
    return re.sub(r"(\[WinError 100\d\d\]).*", lambda found: f"{found[1]} {words}", text, flags=re.DOTALL)


CHANGES: list[Callable[[str, random.Random], str]] = [
    cut,
    other_session,
    other_case,
    quoted,
    as_bytes,
    wrapped,
    glued,
    repeated,
    prefixed,
    windows,
]


def numbered(error: OSError, **attributes: int) -> OSError:
    for name, value in attributes.items():
        setattr(error, name, value)
    return error


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def met_while(error: Exception, context: Exception, *, told: bool) -> Exception:
    error.__context__ = context
    error.__suppress_context__ = not told
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (socket.gaierror(-2, "Nom ou service inconnu"), Kind.DNS_FAILURE),
        (socket.gaierror(11001, "getaddrinfo a échoué"), Kind.DNS_FAILURE),
        (TimeoutError(), Kind.CONNECT_TIMEOUT),
        (TimeoutError("timed out"), Kind.CONNECT_TIMEOUT),
        (TimeoutError("_ssl.c:989: The handshake operation timed out"), Kind.TLS_HANDSHAKE_TIMEOUT),
        (OSError(110, ""), Kind.CONNECT_TIMEOUT),
        (numbered(OSError("由于"), winerror=10060), Kind.CONNECT_TIMEOUT),
        (ConnectionRefusedError(111, "Verbindungsaufbau abgelehnt"), Kind.CONNECTION_REFUSED),
        (numbered(OSError("x"), winerror=10061), Kind.CONNECTION_REFUSED),
        (ConnectionResetError(104, ""), Kind.CONNECTION_RESET),
        (BrokenPipeError(32, ""), Kind.CONNECTION_RESET),
        (ConnectionAbortedError(10053, ""), Kind.CONNECTION_RESET),
        (OSError(101, ""), Kind.NETWORK_UNREACHABLE),
        (OSError(113, ""), Kind.NETWORK_UNREACHABLE),
        (OSError(99, ""), Kind.IPV6_BROKEN),
        (PermissionError(13, ""), Kind.BLOCKED_BY_LOCAL_FIREWALL),
        (numbered(OSError("x"), winerror=10013), Kind.BLOCKED_BY_LOCAL_FIREWALL),
        (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)"), Kind.TLS_WRONG_MODE),
        (ssl.SSLError(1, "something of its own"), Kind.NOT_UNDERSTOOD),
        (ssl.SSLEOFError(8, "EOF"), Kind.TLS_CUT_OFF),
        *((numbered(ssl.SSLCertVerificationError("?"), verify_code=number), kind) for number, kind in (
            (9, Kind.TLS_CLOCK_SKEW), (10, Kind.TLS_CLOCK_SKEW), (18, Kind.TLS_INTERCEPTED), (19, Kind.TLS_INTERCEPTED),
            (20, Kind.TLS_CA_MISSING), (21, Kind.TLS_CA_MISSING), (62, Kind.TLS_HOSTNAME_MISMATCH), (85, Kind.TLS_INTERCEPTED_STRICT),
            (89, Kind.TLS_INTERCEPTED_STRICT), (0x800B0109, Kind.TLS_INTERCEPTED), (-67818, Kind.TLS_CLOCK_SKEW),
        )),
        (imaplib.IMAP4.error(b"[AUTHENTICATIONFAILED] Invalid credentials (Failure)"), Kind.BAD_CREDENTIALS),
        (imaplib.IMAP4.abort("command: LOGIN => System Error"), Kind.SERVER_TEMPORARY),
        (imaplib.IMAP4.abort("command: LOGIN => socket error: EOF"), Kind.SERVER_HUNG_UP),
        (smtplib.SMTPAuthenticationError(534, b"5.7.9 Application-specific password required."), Kind.APP_PASSWORD_REQUIRED),
        (smtplib.SMTPAuthenticationError(454, b"4.7.0 Too many login attempts, please try again later."), Kind.LOGIN_RATE_LIMITED),
        (smtplib.SMTPAuthenticationError(535, b""), Kind.BAD_CREDENTIALS),
        (smtplib.SMTPSenderRefused(530, b"5.7.0 Authentication Required.", "a@b.c"), Kind.AUTH_NOT_SENT),
        (smtplib.SMTPRecipientsRefused({"a@b.c": (550, b"5.4.5 Daily user sending limit exceeded.")}), Kind.SENDING_LIMIT),
        (smtplib.SMTPConnectError(-1, b"Gimap ready for requests"), Kind.WRONG_SERVER_OR_PORT),
        (smtplib.SMTPHeloError(501, "5.5.4 HELO/EHLO argument invalid"), Kind.SMTP_EHLO_REFUSED),
        (smtplib.SMTPNotSupportedError("STARTTLS extension not supported by server."), Kind.STARTTLS_STRIPPED),
        (smtplib.SMTPServerDisconnected("Connection unexpectedly closed"), Kind.SERVER_HUNG_UP),
        (smtplib.SMTPServerDisconnected("Connection unexpectedly closed: timed out"), Kind.PLAIN_ON_TLS_PORT),
        (poplib.error_proto(b"-ERR [AUTH] Username and password not accepted."), Kind.BAD_CREDENTIALS),
        (poplib.error_proto("-ERR EOF"), Kind.SERVER_HUNG_UP),
        (UnicodeEncodeError("ascii", "secret\xa0secret", 6, 7, "ordinal not in range(128)"), Kind.NON_ASCII_CREDENTIALS),
        (caused(ValueError("no login"), TimeoutError("timed out")), Kind.CONNECT_TIMEOUT),
        (met_while(ValueError("no login"), ConnectionResetError(104, ""), told=True), Kind.CONNECTION_RESET),
        (met_while(ValueError("no login"), ConnectionResetError(104, ""), told=False), Kind.NOT_UNDERSTOOD),
        (caused(ValueError("535 Username and Password not accepted"), TimeoutError("timed out")), Kind.BAD_CREDENTIALS),
    ],
)  # fmt: skip
def test_exceptions_of_every_kind(error: Exception, kind: Kind) -> None:
    protocol = "smtp" if isinstance(error, smtplib.SMTPException) else "imap"
    assert understand(protocol, error).kind is kind


def test_an_exception_that_cannot_speak() -> None:
    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    assert understand("imap", MuteError()).kind is Kind.NOT_UNDERSTOOD


def test_exceptions_in_a_circle_come_to_an_end() -> None:
    one, other = ValueError("one"), ValueError("other")
    one.__cause__, other.__cause__ = other, one
    assert understand("imap", one).kind is Kind.NOT_UNDERSTOOD


def test_the_password_in_an_encoding_error_is_not_looked_at() -> None:
    error = UnicodeEncodeError("ascii", 'LOGIN "me" "hunter2\xa0"', 19, 20, "ordinal not in range(128)")
    assert "hunter2" not in repr(understand("imap", error))


def test_bytes_and_things_that_are_no_text() -> None:
    assert understand("imap", b"[AUTHENTICATIONFAILED] Invalid credentials \xff").kind is Kind.BAD_CREDENTIALS
    assert understand("imap", None).kind is Kind.NOT_UNDERSTOOD
    assert understand(None, "Invalid credentials").kind is Kind.BAD_CREDENTIALS  # type: ignore[arg-type]


def test_the_challenge_of_a_token_is_read_in_another_order_too() -> None:
    challenge = "eyJzY29wZSI6Imh0dHBzOi8vbWFpbC5nb29nbGUuY29tLyIsInN0YXR1cyI6IjQwMSIsInNjaGVtZXMiOiJCZWFyZXIifQ=="
    assert understand("smtp", f"334 {challenge}\n535 5.7.8 Username and Password not accepted").kind is Kind.OAUTH_TOKEN_REJECTED
    assert understand("smtp", f"334 {challenge[:-7]}").kind is Kind.OAUTH_TOKEN_REJECTED
    assert understand("smtp", "334 " + "/" * 40).kind is Kind.NOT_UNDERSTOOD
    assert understand("", "QUJD" * 9).kind is Kind.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("host", "kind"),
    [
        ("smtp.google.com", Kind.HOST_NAME_TYPO),
        ("smpt.gmail.com", Kind.HOST_NAME_TYPO),
        ("imap.gmail.con", Kind.HOST_NAME_TYPO),
        ("imap.gmial.com", Kind.HOST_NAME_TYPO),
        ("smtp.gmail.com", Kind.DNS_FAILURE),
        ("smtp.googlemail.com", Kind.DNS_FAILURE),
        ("mail.example.org", Kind.DNS_FAILURE),
        ("aspmx.l.google.com", Kind.DNS_FAILURE),
    ],
)
def test_a_misspelt_server(host: str, kind: Kind) -> None:
    assert understand("smtp", f"getaddrinfo ENOTFOUND {host}").kind is kind


def test_the_protocol_is_taken_from_the_text_where_nobody_says_it() -> None:
    assert (
        understand("", "imaplib.IMAP4.abort: unexpected response: b'220 smtp.gmail.com ESMTP x1 - gsmtp'").kind
        is Kind.WRONG_SERVER_OR_PORT
    )
    assert understand("POP3", "b'* OK Gimap ready for requests'").kind is Kind.WRONG_SERVER_OR_PORT


def test_an_unknown_text_names_the_three_likeliest() -> None:
    unknown = understand("pop", "?!")
    assert (unknown.kind, unknown.confidence, len(unknown.alternatives)) == (Kind.NOT_UNDERSTOOD, 0.0, 3)
    assert Kind.POP_DISABLED_USER in unknown.alternatives
    near = understand("imap", "Simultaneous mailboxes, too many of these")
    assert near.alternatives[0] is Kind.TOO_MANY_CONNECTIONS


def test_a_diagnosis_says_code_proof_and_step() -> None:
    diagnosis = understand("smtp", "534 5.7.9 Application-specific password required")
    assert (diagnosis.code, diagnosis.proves, diagnosis.step) == (
        "GAA-210",
        Proof.ACCOUNT_PASSWORD_RIGHT,
        "guide:app-password#make-app-password",
    )
    assert diagnosis.confidence > 0.9
    assert diagnosis.alternatives == (Kind.WEB_LOGIN_REQUIRED,)


def test_codes_are_unique_and_in_the_range_of_their_side() -> None:
    assert set(FACTS) == set(Kind)
    assert len({code(kind) for kind in Kind}) == len(Kind)
    server = list(Kind)[list(Kind).index(Kind.BAD_CREDENTIALS) : list(Kind).index(Kind.MESSAGE_TOO_LARGE)]
    assert {exit_code(kind) for kind in server} <= set(range(20, 30))
    mails = list(Kind)[list(Kind).index(Kind.MESSAGE_TOO_LARGE) : list(Kind).index(Kind.THROTTLED)]
    assert {exit_code(kind) for kind in mails} == {31}
    client = list(Kind)[: list(Kind).index(Kind.BAD_CREDENTIALS)]
    assert {exit_code(kind) for kind in client} == set(range(10, 20))
    assert (exit_code(Kind.THROTTLED), exit_code(Kind.NOT_UNDERSTOOD)) == (0, 30)


def test_every_kind_that_was_met_is_known_and_on_the_right_side() -> None:
    for entry in entries(SHARED):
        kind = Kind(entry["kind"])
        sides = {"client": range(10, 20), "server": (0, *range(20, 30))}
        assert exit_code(kind) in sides[entry["layer"]], kind


def test_remedies_lead_to_guides_and_steps_that_exist(resources: Path) -> None:
    for kind, facts in FACTS.items():
        slug, _, step = facts.mends.removeprefix("guide:").partition("#")
        guide = resources / "guides" / slug / "guide.en.md"
        assert guide.parent.is_dir(), (kind, slug)
        assert not step or f"{{#{step}" in guide.read_text("utf-8"), (kind, facts.mends)


PAUSE = "guide:it-stopped-working#limits"


def test_who_did_too_much_is_led_to_the_pause() -> None:
    assert {kind for kind, facts in FACTS.items() if facts.mends == PAUSE} == {
        Kind.THROTTLED,
        Kind.TOO_MANY_CONNECTIONS,
        Kind.QUOTA_BANDWIDTH_EXCEEDED,
        Kind.LOGIN_RATE_LIMITED,
        Kind.SENDING_LIMIT,
    }


def test_the_messages_that_the_pause_tells_of_lead_to_it(resources: Path) -> None:
    guides = [*(resources / "guides" / "it-stopped-working").glob("guide.*.md")]
    assert len(guides) > 1
    for guide in guides:
        step = guide.read_text("utf-8").partition("{#limits}")[2].partition("\n### ")[0]
        told = re.findall(r"^- `([^`]+)`", step, re.MULTILINE)
        assert {understand("", message).kind for message in told} == {
            Kind.TOO_MANY_CONNECTIONS,
            Kind.QUOTA_BANDWIDTH_EXCEEDED,
            Kind.LOGIN_RATE_LIMITED,
            Kind.SENDING_LIMIT,
        }


def test_what_was_established_otherwise_is_certain() -> None:
    assert of_kind(Kind.TLS_INTERCEPTED, "me@example.org", named="Avast") == Diagnosis(
        Kind.TLS_INTERCEPTED, 1.0, "<address>", (Kind.TLS_CA_MISSING, Kind.TLS_NO_SNI), "Avast"
    )


FRAGMENTS = st.sampled_from(
    [
        "534-5.7.14 ",
        "\n",
        "\\n",
        "b'",
        "[ALERT] ",
        "[WEBALERT ",
        "plt=",
        "2607:f8b0::",
        "AUTH PLAIN ",
        "=" * 40,
        "::",
        "(421, ",
        "\0",
        "\ud800",
    ]
)


@pytest.mark.no_cover
@given(st.text() | st.lists(FRAGMENTS | st.text(max_size=12)).map("".join), st.sampled_from(["imap", "smtp", "pop", "", "?"]))
def test_no_text_raises(text: str, protocol: str) -> None:
    diagnosis = understand(protocol, text)
    assert 0.0 <= diagnosis.confidence <= 1.0
    assert diagnosis.kind not in diagnosis.alternatives


@pytest.mark.no_cover
@given(st.binary())
def test_no_bytes_raise(reply: bytes) -> None:
    assert understand("imap", reply).kind in Kind


@pytest.mark.no_cover
@given(
    st.sampled_from([OSError, TimeoutError, socket.gaierror, ssl.SSLError, imaplib.IMAP4.error, poplib.error_proto, ValueError]),
    st.lists(st.none() | st.integers() | st.text() | st.binary(), max_size=4),
)
def test_no_exception_raises(error: type[Exception], arguments: list[Any]) -> None:
    assert understand("imap", error(*arguments)).kind in Kind


@pytest.mark.no_cover
@given(st.integers(), st.binary() | st.text() | st.none())
def test_no_answer_of_smtplib_raises(code: int, answer: Any) -> None:
    assert understand("smtp", smtplib.SMTPResponseException(code, answer)).kind in Kind
    assert understand("smtp", smtplib.SMTPRecipientsRefused({"a": (code, answer)})).kind in Kind


@pytest.mark.long
@pytest.mark.no_cover
@pytest.mark.parametrize(
    "piece", ["a", "1", ":", "2a00:", "=", " ", "<", "5.7.14 ", "'", "\n", "password: ", "[", "abcd ", "x1sm1 - gs"]
)
def test_a_huge_text_takes_no_time(piece: str) -> None:
    """What is longer than what is read takes no longer than that."""
    assert growth_of_text(lambda text: understand("smtp", text), piece, 300_000, of=LONGEST) <= LINEAR
