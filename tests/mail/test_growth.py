"""No text holds the mail part up: twice the text takes about twice as long, whatever it is made of, up to the limit."""

from __future__ import annotations

import base64
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable

import pytest

from assistant.mail import exchanges, private
from assistant.mail.characters import QUOTES
from assistant.mail.placed import placed
from assistant.mail.reading import read
from assistant.mail.redaction import READ_OF_IT, redacted
from assistant.mail.replies import understand
from assistant.mail.rules.marks import ELSEWHERE, MAILS, SERVER, TALK
from assistant.mail.rules.rule import whole
from assistant.mail.rules.tables import TABLES
from assistant.mail.secret import as_typed, clean
from tests.growth import LINEAR, growth, growth_of_text
from tests.mail.test_planted_secret import BARE, NAMED, written

EVERY_CHARACTER = [chr(code) for code in range(sys.maxunicode + 1)]
BLANKS = [c for c in EVERY_CHARACTER if c.isspace() or unicodedata.category(c).startswith("Z")]
UNSEEN = ["\0", "\u00ad", "\u200b", "\u200d", "\u202e", "\ufeff", "\ufe0f"]
MARKS = ["\u0301", "\u0316\u0301", "a\u0301\u0316", "\ufdfa", "\u1e9b\u0323", "İ", "ﬀ", "한", "\U0001f468\u200d"]
SIGNS = [c for c in map(chr, range(0x21, 0x7F)) if not c.isalnum()]
SINGLE = [*BLANKS, *UNSEEN, *MARKS, *QUOTES, *SIGNS, "a", "F", "z", "0", "9", "٣", "é", "ж", "密"]
SHORT = [" ", "\n", "a", "1", ":", "x@", "gmail.com ", "AbC1", "imap.gmai.con ", "220 ", "5.7.8 ", "b'", "2a00::"]
BEHIND = ["", " ", ":"]
RUNS = [" ", "\n", "@", "a", "1", '"', "\\", "a."]
PATTERNS = {
    pattern for table in TABLES.values() for rule in table for pattern in (rule.marks, rule.beside, rule.without) if pattern
}
RULES = sorted({*PATTERNS, SERVER, TALK, MAILS, ELSEWHERE})
ESCAPES = [
    "\\x70",
    "\\\\",
    "\\n",
    "\\160",
    "\\u0070",
    "\\u{70}",
    "%70",
    "&nbsp;",
    "&amp;amp;",
    "&#112;",
    "<a b>",
    "<a ",
    "&lt;a &gt;",
    "=70",
    "=\n",
]
HEADS = [written(form, "SECRET", "password").partition("SECRET")[0] for form in (*NAMED.values(), *BARE.values())]
HEADS += [
    "LOGIN ",
    "USER ",
    "Bearer ",
    "token=",
    "://",
    "<pass",
    "@a.b:",
    "[WEBALERT ",
    "/home/",
    "334 ",
    "{5}\n",
    "login(",
    "1:",
    "a",
]
HEADS += [
    "<https://accounts.google.com/signin/continue",
    "password",
    "password ",
    'password="',
    "app password for ",
    "abcd efgh ijkl ",
]
OPEN = re.compile(r"(?<!\\)[A-Za-z]{2,}|\d{3,}")

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # what is measured is not to be measured twice


def words_of(*patterns: str) -> list[str]:
    """Return the words and numbers that patterns look for: a text is made of the beginnings of what they find."""
    return sorted({word.lower() for pattern in patterns for word in OPEN.findall(pattern)})


def slow(work: Callable[[str], object], pieces: Iterable[str], length: int) -> list[str]:
    """Return the pieces with which the work takes more than its share of time."""
    return [piece for piece in pieces if growth_of_text(work, piece, length) > LINEAR]


def test_the_measure_tells_the_square_from_the_proportion() -> None:
    hands = [0.0]

    def takes(power: int) -> Callable[[str], None]:
        return lambda text: hands.append(hands[-1] + len(text) ** power)

    assert growth(takes(1), "a" * 500, "a" * 1_000, clock=lambda: hands[-1]) == 2.0
    assert growth(takes(2), "a" * 500, "a" * 1_000, clock=lambda: hands[-1]) == 4.0
    assert growth(takes(1), "a" * 1_000, "a" * 1_000, clock=lambda: hands[-1]) == 1.0


def test_reading() -> None:
    assert slow(lambda text: read("", text), [*SINGLE, *SHORT], exchanges.LONGEST) == []
    for head in (" abcd", "\nabc", "imap.gmail.", "imap.gmai", "eyJz", "x - ", " a1sm1111", "\\"):
        assert slow(lambda run, head=head: read("", head + run), RUNS, exchanges.LONGEST // 2) == [], head  # type: ignore[misc]


@pytest.mark.parametrize("pattern", RULES, ids=lambda pattern: pattern[:40])
def test_a_rule(pattern: str) -> None:
    anywhere, in_words = re.compile(pattern), whole(pattern)

    def search(text: str) -> None:
        anywhere.search(text)
        in_words.search(text)

    assert slow(search, [*words_of(pattern), *SHORT], exchanges.LONGEST) == []
    for head in words_of(pattern):
        assert slow(lambda run, head=head: search(head + run), [" ", ".", "a", "1"], exchanges.LONGEST) == [], head  # type: ignore[misc]


def test_undoing_escapes() -> None:
    pieces = [*MARKS, *SHORT, "\u2028", *ESCAPES, *(escape[:-1] for escape in ESCAPES)]
    assert slow(lambda text: list(placed(text)), pieces, READ_OF_IT // 2) == []


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in private.RULES], ids=lambda pattern: pattern.pattern[:40])
def test_a_pattern_of_what_is_private(pattern: re.Pattern[str]) -> None:
    pieces = [*SINGLE, *(word + behind for word in words_of(pattern.pattern) for behind in BEHIND)]
    assert slow(lambda text: list(pattern.finditer(text)), pieces, READ_OF_IT) == []


@pytest.mark.parametrize("head", sorted(set(HEADS)), ids=ascii)
def test_redaction_of_something_without_end_behind_what_announces_it(head: str) -> None:
    assert slow(lambda run: redacted(head + run), RUNS, READ_OF_IT // 4) == []


@pytest.mark.parametrize("piece", [*SHORT, "\u2028", "password: ", "abcd ", "\\x70"], ids=ascii)
def test_redaction(piece: str) -> None:
    assert growth_of_text(redacted, piece, READ_OF_IT) <= LINEAR


def test_redaction_of_secrets_that_are_everywhere() -> None:
    secrets = ("me@example.org", "aaaa aaaa aaaa aaaa", "hunter 2")
    coded = base64.b64encode(b"\0me@example.org\0hunter 2").decode()
    assert slow(lambda text: redacted(text, secrets), ["a", "aaaa ", "me@example.org", "hunter 2", coded], READ_OF_IT) == []


@pytest.mark.parametrize("piece", SHORT, ids=ascii)
def test_a_whole_explanation(piece: str) -> None:
    assert growth_of_text(lambda text: understand("smtp", text), piece, exchanges.LONGEST) <= LINEAR


def test_a_pasted_password() -> None:
    assert slow(clean, [" ", "\u2028", "\n", *MARKS, ".", "a", "a@", "a@.", "abcd ", "abcd-"], 40_000) == []
    assert slow(as_typed, [" ", "a", "\u0316\u0301"], 40_000) == []
