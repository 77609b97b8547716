"""What may be shown: nothing that steers a terminal, turns letters around or hides; and all that people write."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.guides.errors import GuideError
from assistant.guides.showable import INSTEAD, showable, showable_name

HARMFUL = "\0\x07\x08\x0e\x1b\x7f\x80\x9b\x9d\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\ud800\udcff\ufdd0"
HARMFUL += "\ufeff\ufffb\uffff\U000e0041"
SILENT = "\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2063"
BREAKS = "\x0b\x0c\x1c\x85\u2028\u2029"


@pytest.mark.parametrize("sign", HARMFUL + SILENT, ids=ascii)
def test_what_harms_is_taken_out(sign: str) -> None:
    assert showable(f"a{sign}b") == "ab"
    assert showable_name(f"a{sign}b") == f"a{INSTEAD}b"


@pytest.mark.parametrize("sign", HARMFUL, ids=ascii)
@pytest.mark.parametrize("letters", ["שלום", "مرحبا", "नमस्ते"])
def test_what_harms_is_taken_out_beside_every_script(letters: str, sign: str) -> None:
    assert showable(letters + sign) == letters


@pytest.mark.parametrize("sign", SILENT, ids=ascii)
@pytest.mark.parametrize("letters", ["שלום", "مرحبا", "नमस्ते", "ខ្មែរ"])
def test_marks_stay_beside_the_letters_that_need_them(letters: str, sign: str) -> None:
    assert showable(f"{letters}{sign} imap.gmail.com") == f"{letters}{sign} imap.gmail.com"
    assert showable_name(letters + sign) == letters + INSTEAD


@pytest.mark.parametrize("sign", BREAKS, ids=ascii)
def test_a_break_becomes_a_space(sign: str) -> None:
    assert showable(f"a{sign}b") == "a b"


def test_lines_and_tabs_stay_in_a_text_and_not_in_a_name() -> None:
    assert showable("a\r\nb\rc\nd\te") == "a\nb\nc\nd\te"
    assert showable_name("a\nb\tc\r\xadd") == f"a{INSTEAD}b{INSTEAD}c{INSTEAD}{INSTEAD}d"


@pytest.mark.parametrize("words", ["Prüfung\xad s\u00a0– „a“ › 🙂\ufe0f", "日本語", "\u0301a", "Weiter\u202f:", "a\U000e0100"])
def test_what_people_write_stays(words: str) -> None:
    assert showable(words) == words


@settings(deadline=None)
@given(st.text())
def test_nothing_that_steers_is_left_in_any_text(words: str) -> None:
    shown = showable(words)
    assert showable(shown) == shown
    assert not {unicodedata.category(sign) for sign in shown if sign not in "\n\t"} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(shown) & set(HARMFUL + BREAKS)
    assert "\n" not in showable_name(words)
    assert len(showable_name(words)) == len(words)


def test_an_authors_mistake_is_told_on_one_line() -> None:
    error = GuideError("a\x1b[2J\nb.md", 3, "There is \u202eno such\nline.")
    assert str(error) == f"a{INSTEAD}[2J{INSTEAD}b.md:3: There is {INSTEAD}no such{INSTEAD}line."
    assert (error.file, error.sentence) == tuple(str(error).split(":3: "))
