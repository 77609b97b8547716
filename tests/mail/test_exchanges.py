"""Logs of any length: the lines that matter, and what failed last."""

from __future__ import annotations

import pytest

from assistant.mail.diagnosis import LIKELY
from assistant.mail.exchanges import LONGEST, LONGEST_LOG, excerpt, exchanges
from assistant.mail.kinds import Kind
from assistant.mail.replies import understand
from tests.growth import LINEAR, growth_of_text

REFUSED = "S: 535-5.7.8 Username and Password not accepted. x1 - gsmtp\n"
UNREACHED = "mail: Connection timed out\n"
LINE = "10:{:02}:{:02} INFO sync of folder {} finished, nothing new\n"
FILLER = "".join(LINE.format(i // 60 % 60, i % 60, i) for i in range(22_000))


@pytest.mark.parametrize("place", [0, 250_000, 900_000], ids=["at the beginning", "inside", "at the end"])
def test_one_line_of_a_megabyte_is_found_wherever_it_stands(place: int) -> None:
    start = FILLER.index("\n", place) + 1
    text = (FILLER[:start] + REFUSED + FILLER[start:])[:LONGEST_LOG]
    assert len(text) > 900_000
    found = understand("", text)
    assert (found.kind, found.confidence > LIKELY) == (Kind.BAD_CREDENTIALS, True)


def test_what_matters_of_a_long_text_is_short_and_in_its_order() -> None:
    text = f"{UNREACHED}{FILLER[:400_000]}\n{REFUSED}{FILLER[:400_000]}\nlast line"
    kept = excerpt(text)
    assert len(kept) <= LONGEST
    assert kept.startswith("mail: Connection timed out\n")
    assert kept.endswith(text[-20:])
    assert kept.index("timed out") < kept.index("535-5.7.8")
    assert excerpt(kept) == kept


def test_of_more_than_a_megabyte_the_last_is_read() -> None:
    assert understand("", REFUSED + "a" * LONGEST_LOG).kind is Kind.NOT_UNDERSTOOD
    assert understand("", "a" * LONGEST_LOG + "\n" + REFUSED).kind is Kind.BAD_CREDENTIALS


def test_many_other_failures_do_not_hide_the_one_of_a_server() -> None:
    noise = "10:00:00 ERROR failed to open a file, error 5\n" * 15_000
    assert understand("", f"09:00:00 {REFUSED}{noise}").kind is Kind.BAD_CREDENTIALS


BEGINNINGS = (
    "220 smtp.gmail.com ESMTP x1 - gsmtp\n",
    "* OK Gimap ready for requests from 203.0.113.7\n",
    "Connecting to smtp.gmail.com on port 587\n",
    "2026-11-02 09:15:00 Connection: opening to smtp.gmail.com:587, timeout=300\n",
)


@pytest.mark.parametrize("begins", BEGINNINGS)
def test_of_several_conversations_the_last_that_failed_counts(begins: str) -> None:
    first, second = f"{begins}{REFUSED}", f"{begins}{UNREACHED}"
    assert understand("", first + second).kind is Kind.CONNECT_TIMEOUT
    assert understand("", second + first).kind is Kind.BAD_CREDENTIALS
    assert understand("", first + begins + "QUIT\n").kind is Kind.BAD_CREDENTIALS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("10:00:00 ", "10:05:00 "),
        ("2026-11-01 10:00:00 ", "2026-11-02 10:00:00 "),
        ("Nov 27 10:00:00 host ", "Nov 28 10:00:00 host "),
        ("[2026-11-27T10:00:00Z] ", "[2026-11-27T10:09:00Z] "),
        ("27.11.2026, 10:00:00: ", "28.11.2026, 10:00:00: "),
    ],
)
def test_where_the_clock_of_a_log_goes_on_a_new_conversation_begins(one: str, other: str) -> None:
    lines = f"{one}{REFUSED}{other}{UNREACHED}"
    assert len(exchanges(lines)) == 2
    assert understand("", lines).kind is Kind.CONNECT_TIMEOUT
    assert understand("", f"{one}{UNREACHED}{other}{REFUSED}").kind is Kind.BAD_CREDENTIALS
    assert len(exchanges(f"{one}{REFUSED}{one}{UNREACHED}")) == 1


def test_what_failed_in_a_conversation_before_one_that_went_well_is_a_guess() -> None:
    begins = BEGINNINGS[0]
    found = understand("", f"{begins}{REFUSED}{begins}235 2.7.0 Accepted\n")
    assert (found.kind, found.confidence < LIKELY) == (Kind.BAD_CREDENTIALS, True)


def test_what_is_shown_of_a_log_is_the_conversation_that_counted() -> None:
    found = understand("", f"{BEGINNINGS[2]}{REFUSED}{BEGINNINGS[2]}{UNREACHED}")
    assert "535" not in found.raw
    assert "timed out" in found.raw


@pytest.mark.parametrize(
    "prompts",
    [
        "334 VXNlcm5hbWU6\n334 UGFzc3dvcmQ6\n",
        "AUTH LOGIN\n334 VXNlcm5hbWU6",
        "+ \n",
        "250-AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN\n250 OK",
    ],
)
def test_ordinary_prompts_are_no_finding(prompts: str) -> None:
    assert understand("smtp", prompts).kind is Kind.NOT_UNDERSTOOD
    assert understand("smtp", prompts + "\n" + REFUSED).kind is Kind.BAD_CREDENTIALS


MECHANISMS = """AUTH CRAM-MD5
504 5.7.4 Unrecognized Authentication Type
AUTH LOGIN
334 VXNlcm5hbWU6
334 UGFzc3dvcmQ6
535-5.7.8 Username and Password not accepted.
AUTH PLAIN
535-5.7.8 Username and Password not accepted.
AUTH XOAUTH2
334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=
535-5.7.8 Username and Password not accepted.
"""


def test_several_ways_that_were_tried_with_one_password_are_one_refusal() -> None:
    found = understand("", MECHANISMS)
    assert (found.kind, found.confidence > LIKELY) == (Kind.BAD_CREDENTIALS, True)


@pytest.mark.long
@pytest.mark.no_cover
@pytest.mark.parametrize(
    "piece", ["error ", "-ERR ", "a", "é", "\n", "10:00:00 a\n", "220 smtp\n", "passwor", "nicht "], ids=ascii
)
def test_a_megabyte_takes_twice_the_time_of_half_of_it(piece: str) -> None:
    assert growth_of_text(lambda text: understand("", text), piece, LONGEST_LOG) <= LINEAR


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            f"{REFUSED}235 2.7.0 Accepted\n550-5.1.1 The email account that you tried to reach does not exist",
            Kind.RECIPIENT_UNKNOWN,
        ),
        (f"{REFUSED}235 2.7.0 Accepted\n550 5.4.5 Daily user sending limit exceeded", Kind.SENDING_LIMIT),
        (f"{REFUSED}A2 OK authenticated (Success)\nA3 NO [ALERT] Too many simultaneous connections.", Kind.TOO_MANY_CONNECTIONS),
    ],
)
def test_what_failed_behind_a_sign_in_that_went_well_counts(text: str, kind: Kind) -> None:
    found = understand("", text)
    assert (found.kind, found.confidence >= LIKELY) == (kind, True)


def test_numbers_that_look_like_codes_do_not_hide_the_one_that_is_a_code() -> None:
    noise = "* 535 FETCH (UID 15350 RFC822.SIZE 55212 FLAGS (Seen))\n" * 16_000
    text = f"{noise[:20_000]}534-5.7.9 Application-specific password required\n{noise}"[:LONGEST_LOG]
    assert understand("", text).kind is Kind.APP_PASSWORD_REQUIRED


def test_what_a_program_says_in_the_middle_of_a_log_is_read() -> None:
    text = f"{FILLER[:15_000]}\nUsername or password is wrong (imap.gmail.com)\n{FILLER[:15_000]}"
    assert understand("", text).kind is Kind.BAD_CREDENTIALS


def test_a_letter_that_is_two_when_it_is_small_moves_nothing() -> None:
    text = "İ" * 30_000 + f"\n{REFUSED}" + "İ" * 30_000
    assert understand("", text).kind is Kind.BAD_CREDENTIALS


def test_what_was_read_in_the_wrong_encoding_is_mended_where_it_can_be() -> None:
    assert understand("", "ZeitÃ¼berschreitung bei imap.gmail.com").kind is Kind.CONNECT_TIMEOUT
    assert understand("", "535 5.7.8 â€\x9d Username and Password not accepted").kind is Kind.BAD_CREDENTIALS
