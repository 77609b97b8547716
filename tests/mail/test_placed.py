from __future__ import annotations

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.characters import as_read
from assistant.mail.placed import placed


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a\\x62\\x63d", "abcd"),
        ("\\xe9 \\xC3\\xa9", "e e"),  # what is no UTF-8 is Latin 1
        ("\\303\\251\\040x", "e x"),
        ("\\u0061\\U0062\\u{63}", "abc"),
        ("a\\nb\\tc\\Rd", "a\nb c\nd"),
        (r"\"a\" \'b\' c\\d\/", "\"a\" 'b' c\\d/"),
        ("a\\\\n\\\\\\x62", "a\nb"),
        ("\\path", "\\path"),
        ("%41%c3%a9%20b", "Ae b"),
        ("&lt;&amp;lt;&#65;&NBSP;&nosuch;", "<<A &nosuch;"),
        ("ａ\u00a0é\u200bb\u2060c\u2028d", "a e bc\nd"),
        ("“a” ‘b’ c–d", "\"a\" 'b' c-d"),
    ],
)
def test_what_is_written_in_programs_is_read_as_it_is_meant(written: str, meant: str) -> None:
    assert meant in [way.text for way in placed(written)]


def test_tags_are_gaps_and_what_redaction_put_in_is_none() -> None:
    assert [way.text for way in placed("<b>a</b>&lt;c d&gt;<secret>")][-1] == " a  <secret>"


def test_quoted_printable_is_read() -> None:
    assert [way.text for way in placed("a=20b=C3=A9=\r\nc=3D20é")][-1] == "a bec e"


def test_plain_text_is_read_in_one_way() -> None:
    assert [way.text for way in placed("plain text: a/b\nc")] == ["plain text: a/b\nc"]


def test_a_part_is_found_again_in_what_it_was_read_from() -> None:
    text = "say \\x70\\x61\\x73\\x73ﬁ x"
    way = list(placed(text))[1]
    assert way.text == "say passfi x"
    at = way.text.index("ass")
    assert text[slice(*way.place(at, at + 3))] == "\\x70\\x61\\x73\\x73"
    at = way.text.index("i x")
    assert text[slice(*way.place(at, at + 3))] == "ﬁ x"
    close = way.without(re.compile(r"\s"))
    assert (close.text, text[slice(*close.place(7, 9))]) == ("saypassfix", "ﬁ")


@given(
    st.lists(st.text(max_size=9) | st.sampled_from(["\\", "\\x", "%4", "&#", "&amp;", "=", "=\n", "<", ">", "\\u{", "ﷺ"])).map(
        "".join
    )
)
def test_every_character_has_its_place(text: str) -> None:
    for way in placed(text):
        assert len(way.text) == len(way.starts) == len(way.ends)
        assert all(0 <= start < end <= len(text) for start, end in zip(way.starts, way.ends, strict=True))
        assert way.starts == sorted(way.starts)
        assert way.ends == sorted(way.ends)


def test_no_character_takes_the_place_of_many_or_grows_when_it_is_made_small() -> None:
    every = map(chr, range(sys.maxunicode + 1))
    read = [as_read(character) for character in every if unicodedata.decomposition(character) or len(character.lower()) > 1]
    assert len(read) > 5_000
    assert max(map(len, read)) <= 4
    assert all(len(one.lower()) == len(one) for one in read)
