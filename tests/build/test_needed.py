"""What is known of a pattern without compiling it, by Python's own tree of it; nothing where that is not understood."""

from __future__ import annotations

import re

import pytest

from build import made, needed
from build.needed import alternatives


def test_the_words_that_are_needed_are_up_to_date() -> None:
    assert needed.main(["--check"]) == 0


def test_who_has_changed_a_pattern_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needed, "FILE", made.ROOT / "nothing.py")
    assert needed.main(["--check"]) == 1
    assert "run `make diagnoses`" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("refused", [["refused"]]),
        ("not (?:yet )?known", [["not known", "not yet known"]]),
        ("timed? ?out", [["time out", "timed out", "timedout", "timeout"]]),
        ("host.{0,9}name", [["host"], ["name"]]),
        ("error{2}", [["errorr"]]),
        ("(?:no){2,}", [["nono"]]),
        ("(?:xy|z!)+ end", [[" end"], ["xy", "z!"]]),
        ("50[0-2]", [["500", "501", "502"]]),
        ("[a-z]{3}@", [["@"]]),
        (r"\bwhole\b", [["whole"]]),
        ("(?=.*user)pass(?!word)(?<=ass)(?<!x)", [["pass"], ["user"]]),
        ("(?P<a>user)(?P=a)", [["user"]]),
        ("(a)?(?(1)b|cd)", []),
        ("(?>both)++", [["both"]]),
        ("smtp|imap", [["imap", "smtp"]]),
        ("smtp|.", []),
        ("a*|bc", []),
        ("[^x]y?", []),
        ("é(?:ñ|ü)", [["éñ", "éü"]]),
        ("(?i:smtp)", []),
        ("(?i)smtp", []),
        ("(?s:.)smtp", [["smtp"]]),
        ("smtps|smtp|xsmtpx", [["smtp"]]),
        ("q (?:a|b)", [["q a", "q b"]]),
        ("digit \\d", [["digit "]]),
    ],
)
def test_what_a_text_must_hold(pattern: str, words: list[list[str]]) -> None:
    assert [list(each) for each in needed.needed(pattern)] == words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("PASS(?-i:Word)", [["password"]]),
        ("ha[sł]ło", [["ha"]]),
        ("=>\u2236", [["=>\u2236"]]),
        ("(?i:smtp)", [["smtp"]]),
    ],
)
def test_what_a_text_must_hold_in_any_case(pattern: str, words: list[list[str]]) -> None:
    assert [list(each) for each in needed.needed(pattern, re.IGNORECASE)] == words


def test_many_ways_to_write_the_same_are_not_told_apart() -> None:
    assert needed.needed("[a-z][a-z]!") == (("!",),)
    assert needed.needed("x[0-9][0-9]y") == (tuple(f"{digit}y" for digit in range(10)), tuple(f"x{digit}" for digit in range(10)))
    assert needed.needed("(?:[0-9]|[a-z]|[A-Z])-") == (("-",),)


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("a", ["a"]),
        ("a|b", ["a", "b"]),
        ("(?:a|b)|c", ["(?:a|b)", "c"]),
        (r"a\|b|[|]|[]|]|[^]|]|\\|(?#x)", [r"a\|b", "[|]", "[]|]", "[^]|]", r"\\", "(?#x)"]),
        ("(a)|b", ["(a)|b"]),
        ("a|", ["a", ""]),
    ],
)
def test_the_alternatives_of_a_pattern(pattern: str, parts: list[str]) -> None:
    assert list(alternatives(pattern)) == parts
    assert all(re.compile(part) for part in parts)
