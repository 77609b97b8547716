"""Text made to hold the reader up, to break it, or to lead it out of its folder: an error or a guide, and soon."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.guides.errors import GuideError
from assistant.guides.model import Guide, Paragraph, Span, Step, Text, plain
from assistant.guides.reader import read_guide
from assistant.guides.walk import all_blocks, texts_in

HEAD = "---\ntitle: x\n---\n### s\n\n"
LONGEST = 2.0  # seconds of the processor; each of these takes a small part of it

PICTURES = [
    "../a.png",
    "a/../../b.png",
    "a/..",
    "%2e%2e/a.png",
    "..%5ca.png",
    "/etc/passwd",
    "~/a.png",
    "file:///etc/passwd",
    "file:a.png",
    "http://x.y/a.png",
    "https://myaccount.google.com/a.png",
    "//host/a.png",
    "\\\\host\\share\\a.png",
    "a\\b.png",
    "C:\\a.png",
    "c:a.png",
    "%00.png",
    "a%0ab.png",
    "data:image/png;base64,AAAA",
    "",
    "a" * 201,
]


WRITTEN = ["![x]({})", "> [!note]\n> ![x]({})", "|a|b|\n|-|-|\n|c|![x]({})|"]
BY_REFERENCE = "![x][r]\n\n[r]: <{}>"  # which can be neither empty nor as long as a picture's name must not be
REFERRED = [(BY_REFERENCE, file) for file in PICTURES if 0 < len(file) < 200]


@pytest.mark.parametrize(("written", "file"), [*((written, file) for written in WRITTEN for file in PICTURES), *REFERRED])
def test_a_picture_outside_the_folder_is_refused_with_its_line(written: str, file: str) -> None:
    text = HEAD + written.format(file)
    with pytest.raises(GuideError, match="does not lie in the guide's folder") as caught:
        read_guide(text, "x.md")
    assert caught.value.line == text[: text.index(f"({file})" if "({})" in written else "[r]:")].count("\n") + 1


@pytest.mark.parametrize("file", ["a.png", "pictures/a.b.png", "..a.png", "a..b.png", "pictures/été.png", "./a.png"])
def test_a_picture_inside_the_folder_is_taken(file: str) -> None:
    (step,) = read_guide(f"{HEAD}![x]({file})", "x.md").steps
    assert [picture.file for picture in step.pictures] == [file]


REFUSED = [
    ("a\0b", 6, "no text contains"),
    ("x" * 2_100_000, 1, "larger than 2 MB"),
    (">" * 10_000 + " a", 6, "nested deeper"),
    ("words\n\n" + "> " * 10_000 + "a", 8, "nested deeper"),
    ("\n".join(">" * depth for depth in range(1, 40)), 36, "nested deeper"),
    ("- " * 40 + "a", 6, "nested deeper"),
    ("1. " * 40 + "a", 6, "nested deeper"),
    ("> - " * 20 + "a", 6, "nested deeper"),
    (" " * 400 + "- a", 6, "nested deeper"),
    ("word " * 30_000, 6, "without an empty line"),
    ("a\n\n" + "- a\n" * 1_500, 8, "without an empty line"),
    ("a\n\n" * 15_000, 20_002, "longer than 20000 lines"),
]


@pytest.mark.parametrize(("body", "line", "sentence"), REFUSED, ids=[sentence for _, _, sentence in REFUSED])
def test_what_no_guide_contains_is_refused_at_once(body: str, line: int, sentence: str) -> None:
    started = time.process_time()
    with pytest.raises(GuideError, match=sentence) as caught:
        read_guide(HEAD + body, "x.md")
    assert time.process_time() - started < LONGEST
    assert abs(caught.value.line - line) <= 1


HEAVY = {
    "stars": "*a **b " * 2_800,
    "underscores": "_a" * 9_000,
    "brackets": "[" * 19_000,
    "links without an end": "[a](" * 4_900,
    "pictures in pictures": "![" * 6_000 + "]" * 6_000,
    "links in brackets": "[" * 3_000 + "[a](b)" * 3_000,
    "ticks": " ".join("`" * length for length in range(1, 190)),
    "comments without an end": "<!--" * 4_000,
    "styles without an end": "<style>" * 2_500,
    "spaces": "a" + " " * 18_000 + "b",
    "braces": "{." * 9_000,
    "tags": "<b>" * 6_000 + "</b>" * 500,
    "tags without an end": "<b " * 6_000,
    "paragraphs": "a\n\n" * 9_000,
    "headings": "# a\n" * 999,
    "rules": "* * *\n" * 999,
    "lists": ("- a\n" * 900 + "\n") * 20,
    "quotes": ("> a\n" * 900 + "\n") * 20,
    "callouts": ("> [!tabs] a\n" * 900 + "\n") * 20,
    "tables": "|a|b|\n|-|-|\n" + "|c|d|\n" * 900,
    "pipes": "|" * 19_000 + "\n" + "|-" * 9_000,
    "nested lists": "\n".join("    " * depth + "- a" for depth in range(30)),
    "nested quotes": "> " * 30 + "a",
    "nested callouts": "\n".join("> " * depth + "[!note]" for depth in range(1, 30)),
    "lists in quotes": "\n".join("> " * 29 + "    " * depth + "- a" for depth in range(30)),
    "details": "\n".join("/" * (20 - n) + " details | a" for n in range(7))
    + "\nx\n"
    + "\n".join("/" * (14 + n) for n in range(7)),
    "references": "[a]: https://x\n\n" * 9_000 + "[a] " * 1_000,
    "fences": "```\na\n```\n\n" * 4_000,
    "entities": "&amp;" * 3_900,
    "escapes": "\\" * 19_000,
}


@pytest.mark.parametrize("body", HEAVY.values(), ids=HEAVY.keys())
def test_nothing_holds_the_reader_up(body: str) -> None:
    started = time.process_time()
    guide = read_guide(HEAD + body, "x.md")
    assert time.process_time() - started < LONGEST
    assert guide.steps


def _deep(depth: int, call: Callable[[], Guide]) -> Guide:
    return _deep(depth - 1, call) if depth else call()


def test_the_deepest_guide_leaves_room_on_the_stack() -> None:
    inside = "\n".join("> " * 29 + "    " * depth + "- a" for depth in range(29))
    details = "\n".join("/" * (20 - n) + " details | a" for n in range(7))
    guide = _deep(
        300, lambda: read_guide(f"{HEAD}{details}\n\n{inside}\n\n" + "\n".join("/" * (14 + n) for n in range(7)), "x.md")
    )
    assert len(list(all_blocks(guide.steps[0].blocks))) > 29 + 29 + 7


MARKUP = st.text("ab \n>-*_`[](){}!<#/|&;:.=\"'\\~1@\t\r\u00a0é日\ufdd0\ufdd1\ufdd2\ufdd3\u2028\x02")
PIECES = st.lists(
    st.sampled_from(
        [
            "> [!note] a\n",
            "> [!tabs]\n",
            "> [!faq]\n",
            "> [!carousel]\n",
            ">> a\n",
            "> **b**\n",
            "/// details | a\n",
            "///\n",
            "    type: different\n",
            "- a\n",
            "1. b\n",
            "    - c\n",
            "|a|b|\n|-|-|\n",
            "```\n",
            "{.copy}\n",
            "`a`{.copy}",
            "[a](https://myaccount.google.com/x){.button}",
            "<https://mail.google.com/>",
            "![a](b.png)",
            "### a {#b}\n",
            "## c\n",
            "#### d\n",
            "<!-- x -->",
            "<style>x</style>",
            "<a name=x>",
            "<b>",
            "</b>",
            "**",
            "_",
            "\n",
            "\n\n",
            "word ",
            "[r]",
            "[r]: https://x.y\n",
            "&lt;",
            "\\",
        ]
    )
).map("".join)


@settings(max_examples=300, deadline=timedelta(seconds=LONGEST))
@given(st.one_of(st.text(), MARKUP, PIECES), st.booleans())
def test_any_text_gives_a_guide_or_an_error(body: str, headed: bool) -> None:
    try:
        guide = read_guide((HEAD if headed else "---\ntitle: x\n---\n") + body, "x.md")
    except GuideError as error:
        assert 1 <= error.line <= body.count("\n") + body.count("\r") + 7
        assert error.sentence.endswith((".", "?"))
        return
    ids = [step.id for step in guide.steps]
    assert ids
    assert len(set(ids)) == len(ids)
    for step in guide.steps:
        assert _is_sound(step)


@settings(max_examples=100, deadline=timedelta(seconds=LONGEST))
@given(st.text())
def test_any_file_gives_a_guide_or_an_error(text: str) -> None:
    with pytest.raises(GuideError):
        read_guide(text, "x.md")


def _is_sound(step: Step) -> bool:
    texts = [step.title, *(plain(text) for text in texts_in(step.blocks)), *(link.label for link in step.buttons)]
    assert not any("\ufdd0" <= letter <= "\ufdef" or letter in "\x00\x02\x03" for text in texts for letter in text)
    return step.title != "" and all(_is_tidy(block.text) for block in all_blocks(step.blocks) if isinstance(block, Paragraph))


def _is_tidy(text: Text) -> bool:
    assert text
    assert not plain(text).startswith((" ", "\n"))
    assert not plain(text).endswith((" ", "\n"))
    return all(
        one.text and (one.marks, one.address) != (two.marks, two.address)
        for one, two in zip(text, (*text[1:], Span("", frozenset(), "end")), strict=True)
    )
