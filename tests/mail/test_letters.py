from __future__ import annotations

import random
from string import ascii_lowercase

import pytest

from assistant.mail.letters import app_passwords


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("xqzvkwybjmtrhpls", ["xqzvkwybjmtrhpls"]),
        ("on xqzvkwyb jmtrhpls now", ["xqzvkwyb jmtrhpls"]),
        ("XQZ VKWYBJM TRHPLS", ["XQZ VKWYBJM TRHPLS"]),
        ("passxqzvkwybjmtrhpls", ["xqzvkwybjmtrhpls"]),
        ("xqzvkwybjmtrhplspw", ["xqzvkwybjmtrhpls"]),
        ("pwxqzv kwyb jmtr hplspw", ["xqzv kwyb jmtr hpls"]),
        ("-pxqz vkwy bjmt rhpls", ["xqz vkwy bjmt rhpls"]),
        ("éxqzvkwybjmtrhpls", ["xqzvkwybjmtrhpls"]),
        ("xqzvkwyb łjmtrhpls", []),  # the ł belongs to the second word
        ("éxqzvkwyb jmtrhpls", []),
        ("xqzvKWYB jmtrhpls", []),  # no app password is written so
        ("xqzvkwyb 4711 jmtrhpls", []),
        ("xqzvkwyb jmtrhplsx", []),
        ("misconfiguration, responsibilities", []),
        ("that your mail host", []),
    ],
)
def test_sixteen_letters_that_are_no_words(text: str, found: list[str]) -> None:
    assert [text[slice(*place)] for place in app_passwords(text)] == found


def test_hardly_any_letters_by_chance_are_taken_for_words() -> None:
    by_chance = random.Random(16)
    missed = 0
    for _ in range(2_000):
        letters = "".join(by_chance.choices(ascii_lowercase, k=16))
        at = by_chance.randint(1, 15)
        missed += not list(app_passwords(f"{letters[:at]} {letters[at:]}"))
    assert missed <= 40
