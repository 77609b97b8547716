from __future__ import annotations

import random
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.copied import LONGEST, app_password

LETTERS = "xqzvkwybjmtrhpls"
GROUPS = tuple(LETTERS[at : at + 4] for at in range(0, 16, 4))
GAPS = " \t\r\n\v\f\u00a0\u1680\u2000\u2007\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
HIDDEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u2066\ufe0f\u034f\x00"


@given(st.lists(st.text(alphabet=GAPS, min_size=1, max_size=3), min_size=5, max_size=5), st.text(alphabet=HIDDEN, max_size=4))
def test_four_groups_with_any_kind_of_space(gaps: list[str], hidden: str) -> None:
    text = (
        gaps[0] + hidden + gaps[1].join((GROUPS[0], f"{GROUPS[1][:2]}{hidden}{GROUPS[1][2:]}", GROUPS[2])) + gaps[2] + GROUPS[3]
    )
    found = app_password(text + hidden + gaps[4])
    assert found is not None
    assert found.reveal() == LETTERS


@pytest.mark.parametrize("text", [LETTERS, f" {LETTERS}\n", "\u200b".join(GROUPS), "abcd efgh ijkl mnop", "this xqzv kwyb jmtr"])
def test_other_app_passwords(text: str) -> None:
    assert app_password(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "this door will open",
        "das sind vier wort",
        "dans cette page vous",
        "avec vous dans cela",
        "toda casa dice algo",
        "responsibilities",
        "misconfiguration",
        "authentifikation",
        "Xqzv kwyb jmtr hpls",
        "XQZVKWYBJMTRHPLS",
        "xqzv kwyb jmtr hpl",
        "xqzv kwyb jmtr hplsx",
        "xqzvkwyb jmtrhpls",
        "xqzv-kwyb-jmtr-hpls",
        "xqzv kwyb jmtr hpls.",
        "password: xqzv kwyb jmtr hpls",
        "xqzv kwyb jmtr hpls xqzv",
        "xqzv kwyb jmtr hplś",
        "ｘｑｚｖ ｋｗｙｂ ｊｍｔｒ ｈｐｌｓ",
        "xqzv kwyb jmtr 4711",
        LETTERS + " " * LONGEST,
    ],
)
def test_what_only_resembles_one_is_none(text: str) -> None:
    assert app_password(text) is None


def test_hardly_any_is_taken_for_words() -> None:
    by_chance = random.Random(16)
    tried = ["".join(by_chance.choices(ascii_lowercase, k=16)) for _ in range(20_000)]
    grouped = sum(app_password(" ".join(letters[at : at + 4] for at in range(0, 16, 4))) is None for letters in tried)
    in_a_row = sum(app_password(letters) is None for letters in tried)
    assert grouped <= 20
    assert in_a_row <= 500
