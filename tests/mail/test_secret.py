# ruff: noqa: E501 - recorded replies are longer than a line
from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.secret import (
    AppPassword,
    Cleaned,
    Empty,
    LooksLikeAddress,
    LooksLikeNormalPassword,
    Secret,
    TooLong,
    TooShort,
    as_typed,
    clean,
    count_letters,
)

BLANKS = " \t\r\n\v\f\u00a0\u1680\u2000\u2007\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u200e\u202a\u2066\u2800\u3164\ufe0f\u034f\u115f\x00\x7f\x85"


@given(st.lists(st.text(alphabet=BLANKS, max_size=4), min_size=17, max_size=17))
def test_blanks_of_every_kind_are_taken_out(blanks: list[str]) -> None:
    cleaned = clean(blanks[0] + "".join(letter + blank for letter, blank in zip("abcdefghijklmnop", blanks[1:], strict=True)))
    assert isinstance(cleaned, AppPassword)
    assert cleaned.reveal() == "abcdefghijklmnop"


@pytest.mark.parametrize(
    ("pasted", "letters"),
    [
        ("abcd efgh ijkl mnop", "abcdefghijklmnop"),
        ("“abcd efgh ijkl mnop”\n", "abcdefghijklmnop"),
        ("abcd-efgh-ijkl-mnop", "abcdefghijklmnop"),
        ("abcd–efgh–ijkl–mnop", "abcdefghijklmnop"),
        ("ａｂｃｄ　ｅｆｇｈ　ｉｊｋｌ　ｍｎｏｐ", "abcdefghijklmnop"),
        ("Abcd efgh ijkl mnoP", "AbcdefghijklmnoP"),
    ],
)
def test_an_app_password_is_found(pasted: str, letters: str) -> None:
    cleaned = clean(pasted)
    assert isinstance(cleaned, AppPassword)
    assert cleaned.reveal() == letters


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("", Empty()),
        (" \u200b\u00a0\n", Empty()),
        ('""', Empty()),
        ("me@gmail.com", LooksLikeAddress()),
        (" me @ gmail.com ", LooksLikeAddress()),
        ("p@ssword", LooksLikeNormalPassword()),
        ("hunter2", LooksLikeNormalPassword()),
        ("abcdefghijklmno1", LooksLikeNormalPassword()),
        ("abcd-efgh-ijkl-mno", LooksLikeNormalPassword()),
        ("абвгдежзийклмноп", LooksLikeNormalPassword()),
        ("letmein", LooksLikeNormalPassword()),
        ("abcdefghijklmno", TooShort(1)),
        ("abcd efgh ijkl", TooShort(4)),
        ("abcd efgh", TooShort(8)),
        ("abcdefghijkl", TooShort(4)),
        ("abcdefghijklmnopq", TooLong(1)),
        ("abcdefghijklmnopqrst", TooLong(4)),
        ("abcdefghijklmnopqrstu", LooksLikeNormalPassword()),
        ("abcd efgh ijkl mnop abcd efgh ijkl mnop", TooLong(16)),
    ],
)
def test_anything_else_is_recognised(pasted: str, expected: Cleaned) -> None:
    assert clean(pasted) == expected


@given(st.text())
def test_nothing_raises_and_nothing_is_kept_of_what_is_no_app_password(pasted: str) -> None:
    cleaned = clean(pasted)
    assert isinstance(cleaned, AppPassword) or not hasattr(cleaned, "_text")


@pytest.mark.parametrize("secret", [AppPassword("abcdefghijklmnop"), Secret("hunter2")])
def test_a_secret_does_not_show_itself(secret: Secret) -> None:
    shown = [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r}",
        f"{secret!s:>40}",
        f"{[secret]}",
        repr({"a": secret}),
        str(ValueError(secret)),
    ]
    assert all(secret.reveal() not in text for text in shown)
    assert repr(secret) == f"{type(secret).__name__}(not shown)"
    assert not hasattr(secret, "__dict__")


@pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps])
def test_a_secret_cannot_be_written_or_copied(write: Any) -> None:
    with pytest.raises(TypeError) as raised:
        write(AppPassword("abcdefghijklmnop"))
    assert "abcdefghijklmnop" not in str(raised.value)


def test_secrets_compare_by_what_they_hold_and_have_no_hash() -> None:
    assert Secret("hunter2") == Secret("hunter2")
    assert Secret("hunter2") != Secret("hunter3")
    assert Secret("hunter2") != "hunter2"
    with pytest.raises(TypeError):
        hash(Secret("hunter2"))


def test_a_secret_can_be_forgotten() -> None:
    secret = Secret("pässword \ud800")
    assert secret
    assert secret.reveal() == "pässword \ud800"
    secret.forget()
    assert not secret
    assert secret.reveal() == ""


@pytest.mark.parametrize(
    ("text", "sendable"),
    [
        ("abcdefghijklmnop", True),
        ('a "quoted\\ one', True),
        ("", False),
        ("pässword", False),
        ("two\r\nlines", False),
        ("a\0", False),
    ],
)
def test_what_a_server_can_take(text: str, sendable: bool) -> None:
    assert Secret(text).sendable is sendable


def test_what_was_typed_may_be_tried_all_the_same() -> None:
    assert as_typed("\u200b two words\n") == Secret("two words")
    assert as_typed(" \n") == Secret("")


@pytest.mark.parametrize(
    ("typed", "count"), [("", 0), ("abcd", 4), (" abcd efgh-ij", 10), ("h\u00a0u\u200bn", 3), ("anna@gmail.com", 14)]
)
def test_what_was_typed_is_counted_without_blanks(typed: str, count: int) -> None:
    assert count_letters(typed) == count


def test_a_twin_outlives_the_other() -> None:
    secret = AppPassword("abcdefghijklmnop")
    twin = secret.twin()
    secret.forget()
    assert (twin, type(twin), bool(secret)) == (AppPassword("abcdefghijklmnop"), AppPassword, False)
