"""Text made to hold the reader up, to break it, or to lead it out of its folder: an error or a guide, and soon."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.guides.errors import GuideError
from assistant.guides.files import LARGEST_GUIDE
from assistant.guides.model import Guide, Paragraph, Span, Step, Text, plain
from assistant.guides.reader import read_guide
from assistant.guides.reading.limits import (
    LONGEST_BLOCK,
    LONGEST_TITLE,
    MOST_COLUMNS,
    MOST_FURTHER,
    MOST_ITEMS,
    MOST_LINES,
    MOST_LINES_TOGETHER,
    MOST_PICTURES,
    MOST_STEPS,
)
from assistant.guides.showable import showable_name
from assistant.guides.walk import all_blocks, texts_in
from tests.growth import LINEAR, calls, growth

ROOT = Path(__file__).parents[2]
HEAD = "---\ntitle: x\n---\n### s\n\n"
MOST_MEMORY = 300  # MB, of which the interpreter takes a part

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
def test_a_guide_is_read_wherever_its_picture_may_lie_and_keeps_its_words_and_its_line(written: str, file: str) -> None:
    text = HEAD + written.format(file)
    (step,) = read_guide(text, "x.md").steps
    (picture,) = step.pictures
    assert picture.alt == "x"
    assert picture.line == text[: text.index(f"({file})" if "({})" in written else "[r]:")].count("\n") + 1
    assert showable_name(picture.file) == picture.file


@pytest.mark.parametrize("file", ["a.png", "pictures/a.b.png", "..a.png", "a..b.png", "pictures/été.png", "./a.png"])
def test_a_picture_inside_the_folder_is_taken(file: str) -> None:
    (step,) = read_guide(f"{HEAD}![x]({file})", "x.md").steps
    assert [picture.file for picture in step.pictures] == [file]


def paragraphs(letters: str, most: int) -> str:
    """Return paragraphs of so many letters altogether, each as long as a block may be."""
    return "\n\n".join((letters * most)[start : min(start + LONGEST_BLOCK, most)] for start in range(0, most, LONGEST_BLOCK))


MANY_LETTERS = {  # of which there may be so many on one page
    "Latin": ("é word ", 59_000),
    "Greek": ("αβ ", 5_900),
    "Cyrillic": ("бв ", 5_900),
    "Hebrew": ("אב", 5_900),
    "Arabic": ("سل", 5_900),
    "two directions": ("aא", 10_000),
    "combining marks": ("a\u0300", 10_000),
    "two alphabets": ("aбα", 8_000),
    "Chinese": ("日本", 1_450),
    "Korean": ("한국", 1_450),
    "rare": ("\U00020000", 1_450),
    "private": ("\ue000", 1_450),
    "unassigned": ("\u0378\u0379", 1_450),
    "families": ("👨\u200d👩\u200d👧", 2_000),
    "all": ("aא日😀ก", 2_000),
}
"""Letters that a window finds more or less hard to show."""

TOO_MANY_LETTERS = [
    *(paragraphs(letters, 2 * most) for letters, most in MANY_LETTERS.values()),
    f"```\n{'日' * 2_000}\n```",
    f"`{'日' * 2_000}`{{.copy}}",
    f"![{'日' * 2_000}](a.png)",
    f"[{'日' * 2_000}](https://docs.ovh.com/a){{.button}}",
    f"> [!note] {'日' * 2_000}\n> a",
    f"|{'日' * 1_000}|b|\n|-|-|\n|{'日' * 1_000}|b|",
    f"/// details | {'日' * 2_000}\n\na\n\n///",
]

REFUSED = [
    ("a\0b", 6, "no text contains"),
    ("x" * (LARGEST_GUIDE + 1), 1, "no guide is that long"),
    ("\ta" * (LARGEST_GUIDE // 4), 1, "no guide is that long"),
    (">" * 10_000 + " a", 6, "nested deeper"),
    ("words\n\n" + "> " * 10_000 + "a", 8, "nested deeper"),
    ("\n".join(">" * depth for depth in range(1, 40)), 36, "nested deeper"),
    ("- " * 40 + "a", 6, "nested deeper"),
    ("[!note] " * 60 + "a", 4, "nested deeper"),
    ("1. " * 40 + "a", 6, "nested deeper"),
    ("> - " * 20 + "a", 6, "nested deeper"),
    (" " * 400 + "- a", 6, "nested deeper"),
    ("> " + " " * 400 + "- a", 6, "nested deeper"),
    ("word " * (LONGEST_BLOCK // 5 + 1), 6, "without an empty line"),
    ("a\n\n" + "- a\n" * (MOST_LINES_TOGETHER + 1), 8, "without an empty line"),
    ("a\n\n" * MOST_LINES, MOST_LINES + 2, f"longer than {MOST_LINES:,} lines"),
    ("a\n\n" + "|" * (MOST_COLUMNS + 2) + "\n" + "|-" * MOST_COLUMNS, 8, "more signs |"),
    ("".join(f"### {n}\n\n" for n in range(MOST_STEPS)), 2 * MOST_STEPS + 4, f"more than {MOST_STEPS} steps"),
    ("![](a.png)\n\n" * (MOST_PICTURES + 1), 2 * MOST_PICTURES + 6, f"more than {MOST_PICTURES} pictures"),
    ("|![](a.png)|b|\n|-|-|\n" + "|![](a.png)|b|\n" * MOST_PICTURES, MOST_PICTURES + 7, f"more than {MOST_PICTURES} pictures"),
    ("a\n\n## b\n\n" + "[a](b)\n\n" * (MOST_FURTHER + 1), 2 * MOST_FURTHER + 10, f"more than {MOST_FURTHER} links"),
    ("### " + "a" * (LONGEST_TITLE + 1), 6, f"longer than {LONGEST_TITLE} characters"),
    ("\n\n".join(f"[a](https://x.y/{n}){{.button}}".replace("x.y", "docs.ovh.com") for n in range(21)), 4, "more than 20 pages"),
    ("a\n\n" * 700, 4, "This step is too long for one page"),
    (("- a\n" * 390 + "\n") * 2, 4, "This step is too long for one page"),
    ("|a|b|\n|-|-|\n" + "|c\n" * 397, 4, "This step is too long for one page"),
    ("a<br>" * 1_999 + "\n\n" + "a<br>" * 1_999, 4, "This step is too long for one page"),
    (("a\n\n" * 580 + "### b\n\n") * 4 + "a\n\n" * 100, 5 + 4 * 1_162, "too long from here on"),
    ("a\n\n" + ("* " * 20 + "a\n\n") * (MOST_ITEMS // 20 + 1), 8 + 2 * MOST_ITEMS // 20, "too long from here on"),
    ("> a\n\n" + ("> 1) - " * 10 + "a\n\n") * (MOST_ITEMS // 20 + 1), 8 + 2 * MOST_ITEMS // 20, "too long from here on"),
    *((made, 4, "This step is too long for one page") for made in TOO_MANY_LETTERS),
    ("".join(f"### {'日' * 20}\n\n" for _ in range(80)), 4 + 2 * 80, "headings of the steps are too long together"),
    ("a\n\n## b\n\n" + f"[{'日' * 20}](b)\n\n" * 80, 8 + 2 * 80, "The links are too long together"),
]


@pytest.mark.parametrize(
    ("body", "line", "sentence"), REFUSED, ids=[f"{n} {sentence}" for n, (*_, sentence) in enumerate(REFUSED)]
)
def test_what_no_guide_contains_is_refused_with_its_line(body: str, line: int, sentence: str) -> None:
    with pytest.raises(GuideError, match=re.escape(sentence)) as caught:
        read_guide(HEAD + body, "x.md")
    assert abs(caught.value.line - line) <= 1


def test_a_front_matter_that_says_too_much_is_refused() -> None:
    for said in (f"excerpt: {'日' * 2_000}", "needs:\n" + f"  - {'日' * 200}\n" * 10):
        with pytest.raises(GuideError, match="The front matter says too much"):
            read_guide(f"---\ntitle: x\n{said}\n---\n### s", "x.md")


def test_an_introduction_that_is_too_long_is_called_so() -> None:
    with pytest.raises(GuideError, match="This introduction is too long for one page"):
        read_guide("---\ntitle: x\n---\n" + "a\n\n" * 700 + "### s", "x.md")


ACCEPTED = [
    "word " * (LONGEST_BLOCK // 5),
    "a\n" * (MOST_LINES_TOGETHER - 1) + "a",
    "|a" * MOST_COLUMNS + "|\n" + "|-" * MOST_COLUMNS + "|\n|b",
    "".join(f"### {n}\n\n" for n in range(MOST_STEPS - 1)),
    "![](a.png)\n\n### t\n\n" * (MOST_STEPS - 1),
    "### " + "a" * LONGEST_TITLE,
    "a\n\n" * 500,
    "```\n" + "a\n" * (MOST_LINES_TOGETHER - 2) + "```",
    "a\n\n" + "\n\n".join(["- a\n" * 150 + "\n### b"] * 8),
    *(paragraphs(letters, most) for letters, most in MANY_LETTERS.values()),
]


@pytest.mark.parametrize("body", ACCEPTED, ids=[body[:10] for body in ACCEPTED])
def test_what_lies_within_the_limits_is_read(body: str) -> None:
    assert read_guide(HEAD + body, "x.md").steps


def rep(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """Return what makes a block of some characters out of a piece again and again, with no more lines than a block has."""

    def make(size: int) -> str:
        lines = MOST_LINES_TOGETHER * size // LONGEST_BLOCK - 2
        text = piece * ((size - len(before) - len(after)) // len(piece))
        return before + "\n".join(text.split("\n")[:lines]) + after

    return make


HEAVY: dict[str, Callable[[int], str]] = {
    "stars": rep("*a **b "),
    "one run of stars": rep("*", "", "a"),
    "underscores": rep("_a"),
    "brackets": rep("["),
    "closed brackets": rep("]["),
    "links without an end": rep("[a]("),
    "links": rep("[a](b)"),
    "links of spaces": rep("\u00a0", "[a](", "b"),
    "links without an end of spaces": rep("](\u00a0\u00a0\u00a0\u00a0"),
    "titles without an end": rep("[a](b 'c "),
    "addresses in brackets": rep("(a)", "[a](b", "c"),
    "pictures in pictures": lambda size: "![" * (size // 3) + "]" * (size // 3),
    "pictures around links": lambda size: "![" * (size // 8) + "[a](b)" * (size // 8),
    "links in brackets": lambda size: "[" * (size // 8) + "[a](b)" * (size // 8),
    "links after stars": lambda size: "*a " * (size // 9) + "[a](b)" * (size // 9),
    "ticks": lambda size: " ".join("`" * length for length in range(1, int((2 * size) ** 0.5) - 1)),
    "escaped ticks": rep("\\```a"),
    "code": rep("`a`"),
    "comments without an end": rep("<!--"),
    "styles without an end": rep("<style>"),
    "spaces": rep(" ", "a", "b"),
    "spaces that stay": rep("\u00a0", "a.", "b"),
    "classes": rep("{."),
    "a class": rep("a", "{.", "b"),
    "values of classes": rep("a", "{a='", "b"),
    "a heading of spaces": rep(" ", "### a {", "b"),
    "headings of classes": rep("{a", "### a "),
    "tags": lambda size: "<b>" * (size // 8) + "a `b` " * (size // 16) + "</b>" * (size // 32),
    "tags without an end": rep("<b "),
    "names": rep("<a name='a"),
    "signs of headings": rep("#", "# a ", "b"),
    "lines under headings": rep("-", "a\n", "b"),
    "signs of rules": rep("_ ", "", "b\n"),
    "lists": rep("- a\n"),
    "numbers": rep("1. a\n"),
    "quotes": rep("> a\n"),
    "callouts": rep("> [!tabs] a\n"),
    "questions": rep("> a\n>> b\n", "> [!faq]\n"),
    "bold lines": rep("> **b** ** \n", "> [!faq]\n"),
    "calls": rep("> @api {GET} /x \n", "> [!api]\n"),
    "tables": rep("|c|d|\n", "|a|b|\n|-|-|\n"),
    "wide tables": rep("|c" * 40 + "\n", "|a" * 40 + "\n" + "|-" * 40 + "\n"),
    "cells of code": rep("`|`" * 16 + "\n", "|a|b|\n|-|-|\n"),
    "ticks in cells": lambda size: "|a|b|\n|-|-|\n|" + "`" * (size // 2 - 20) + " `" * (size // 4),
    "backslashes in cells": rep("\\", "|a|b|\n|-|-|\n|"),
    "a title of quotation marks": rep("'", "[r]: x", " y z"),
    "a title of brackets": rep("()", "[r]: x", " y z"),
    "an address of spaces": rep(" ", "[r]:", "\u00a0"),
    "names of references": rep("[r] ", "[r]: x\n"),
    "tildes": rep("~", "a\n", "`"),
    "slashes": rep("/", "///", " detail"),
    "details": lambda size: "/// details | a\n\nb\n///\n" * (MOST_LINES_TOGETHER * size // LONGEST_BLOCK // 4),
    "entities": rep("&amp;"),
    "numbers of characters": rep("1", "&#", ";"),
    "escapes": rep("\\"),
    "addresses": rep("https://x.y "),
    "e-mail addresses": rep("a@"),
    "one long name": rep("a", "", "@"),
    "dots": rep(".", "", "a"),
    "open brackets in a sentence": rep("(", "`a`{.action} "),
    "spaces in a sentence": rep("\u00a0", "`a`{.action} b", ";"),
    "words": rep("word "),
}
"""Kinds of text, each made to be as hard to read as it can be: a block of so many characters."""

WIDE = {
    "paragraphs": "a\n\n",
    "equal headings": "### a\n\n",
    "headings that count": "### a\n\n### a-2\n\n",
    "headings together": "# a\n",
    "underlined headings together": "a\n===\n",
    "rules together": "* * *\n",
    "empty items together": "- \n",
    "references together": "[r]: x\n",
    "headings below quotes": "> a\n# b\n",
    "sections": "## a\n\nb\n\n",
    "items": "- a\n\n",
    "numbered items": "1. a\n\n    b\n\n",
    "quotes": "> a\n\n",
    "callouts": "> [!note] a\n\n",
    "tabs": "> [!tabs]\n> a\n>> b\n\n",
    "details": "/// details | a\n\nb\n\n///\n\n",
    "tables": "|a|b|\n|-|-|\n\n",
    "code": "    a\n\n",
    "fences": "```\na\n```\n\n",
    "fences of all lengths": "````\na\n````\n\n~~~~~\na\n~~~~~\n\n",
    "references": "[a]: https://x\n\n[a]\n\n",
    "comments": "<!-- a -->\n\n",
    "pictures": "![](a.png)\n\n",
    "further reading": "[a](b)\n\n",
}
"""Blocks of which a guide has as many as its limits allow."""


def read(text: str) -> None:
    """Read a guide; one that is refused in the end was read all the same."""
    with suppress(GuideError):
        read_guide(text, "x.md")


NO_STEP = "---\ntitle: x\n---\n![](a.png)\n\n"
"""With a picture and without a heading the words of a step are gone over for its title as well."""


@pytest.mark.long
@pytest.mark.no_cover
@pytest.mark.parametrize("make", HEAVY.values(), ids=HEAVY.keys())
def test_a_block_of_twice_the_length_takes_twice_the_time(make: Callable[[int], str]) -> None:
    half, whole = make(LONGEST_BLOCK // 2), make(LONGEST_BLOCK)
    assert 0.6 * LONGEST_BLOCK < len(whole) <= LONGEST_BLOCK or whole.count("\n") > MOST_LINES_TOGETHER - 6
    assert growth(read, NO_STEP + half, NO_STEP + whole) < LINEAR


@pytest.mark.parametrize("blocks", WIDE.values(), ids=WIDE.keys())
def test_twice_as_many_blocks_take_twice_the_work(blocks: str) -> None:
    few, many = (calls(partial(read, HEAD + blocks * count)) for count in (100, 200))
    assert many < 2.5 * few


PLAIN = "---\ntitle: x\n---\n"
UNHEADED = {
    "sections": "## a\n\nb\n\n",
    "underlined sections": "a\n-\n\nb\n\n",
    "sections of the first level": "# a\n\nb\n\n",
    "empty sections": "## a\n\n",
    "low headings": "#### a\n\nb\n\n",
    "empty low headings": "#### a\n\n",
    "numbered sections": "## 1. a\n\nb\n\n",
    "sections with lists": "## a\n\n1. b\n2. c\n\n",
    "sections with pictures": "## a\n\n![](a.png)\n\n",
    "sections with several pictures": "## a\n\nb\n\n![](a.png)\n\n![](b.png)\n\nc\n\n![](c.png)\n\n",
    "sections that are divided": "## a\n\n" + "#### b\n\n![](a.png)\n\n" * 3,
    "closing sections": "## a\n\n[b](c)\n\n",
    "tables of contents": "## a\n\n- [b](#c)\n\n",
    "one list": "1. a\n",
    "one list with space": "1. a\n\n",
    "interrupted lists": "1. a\n\n```\nb\n```\n\n",
    "rules and headings": "---\n\n### a\n\n- [b](c)\n\n",
    "tabs": "> [!tabs]\n> Step 1\n>> b\n>\n> Step 2\n>> c\n\n",
    "steps of tabs": "### a\n\n> [!tabs]\n> Step 1\n>> b\n>\n> Step 2\n>> c\n\n",
}
"""Blocks of a guide whose steps are not its headings of the third level."""


@pytest.mark.parametrize("blocks", UNHEADED.values(), ids=UNHEADED.keys())
def test_twice_as_many_sections_take_twice_the_work(blocks: str) -> None:
    few, many = (calls(partial(read, PLAIN + blocks * count)) for count in (50, 100))
    assert many < 2.5 * few


BEFORE = {
    "names": "a: [\n",
    "lines that belong to one": " a\n",
    "brackets": "a: [[\n",
    "quotation marks": "a: '\n",
    "colons": "a: b: c\n",
    "spaces": "a" + " " * 80 + "b\n",
}
"""Lines of a front matter that cannot be read."""


@pytest.mark.parametrize("fence", ["---", "+++"])
@pytest.mark.parametrize("line", BEFORE.values(), ids=BEFORE.keys())
def test_a_broken_front_matter_of_twice_the_length_takes_twice_the_work(line: str, fence: str) -> None:
    few, many = (calls(partial(read, f"{fence}\ntitle: x\n{line * count}{fence}\n### s\n\na\n")) for count in (40, 80))
    assert many < 2.5 * few


LIMIT = """
import json, sys, time
from tests.memory import peak
from assistant.guides.errors import GuideError
from assistant.guides.reader import read_guide
taken = {}
for name, text in json.load(sys.stdin).items():
    started, refused = time.process_time(), ""
    try:
        read_guide(text, "x.md")
    except GuideError as error:
        refused = error.sentence
    taken[name] = round(time.process_time() - started, 2), refused
print(json.dumps([taken, peak()]))
"""


def at_the_limit(blocks: Iterable[str], head: str = HEAD) -> str:
    """Return a guide of these blocks, over and over, as long as a guide may be."""
    text, lines = head, head.count("\n")
    for block in cycle(blocks):
        lines += block.count("\n") + 2
        if len(text) + len(block) > LARGEST_GUIDE - 2 or lines > MOST_LINES - 4:
            return text
        text += block + "\n\n"
    raise AssertionError


@pytest.mark.long
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux says how much memory a process itself took")
def test_a_guide_at_its_limits_takes_little_memory() -> None:
    blocks = [make(LONGEST_BLOCK - 10).strip("\n") for make in HEAVY.values()]
    per_guide = LARGEST_GUIDE // LONGEST_BLOCK
    guides = {f"heavy blocks from {n}": at_the_limit(blocks[n : n + per_guide]) for n in range(0, len(blocks), per_guide)}
    guides |= {name: at_the_limit([piece.strip("\n")]) for name, piece in WIDE.items()}
    guides |= {f"{name} alone": at_the_limit([piece.strip("\n")], PLAIN) for name, piece in UNHEADED.items()}
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    ran = subprocess.run(
        [sys.executable, "-c", LIMIT],
        input=json.dumps(guides),
        env=unmeasured,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    taken, memory = json.loads(ran.stdout)
    print(*(f"{name}: {seconds} s {refused}" for name, (seconds, refused) in taken.items()), f"{memory} MB", sep="\n")
    assert memory < MOST_MEMORY
    before_reading = re.compile("nested|signs|closed|without an empty line|longer than 5,000 lines|no guide is that long")
    assert not [refused for _, refused in taken.values() if before_reading.search(refused)]
    assert max(map(len, guides.values())) > 0.9 * LARGEST_GUIDE


def test_deep_nesting_takes_its_share() -> None:
    deep = ["> " * 29 + "    " * depth + "- a" for depth in range(30)]
    half, whole = (calls(partial(read, HEAD + "\n".join(deep[:depth]))) for depth in (15, 30))
    assert whole < 3 * half


def _deep(depth: int, call: Callable[[], Guide]) -> Guide:
    return _deep(depth - 1, call) if depth else call()


def test_the_deepest_guide_leaves_room_on_the_stack() -> None:
    assert _deep(300, lambda: read_guide(HEAD + "[!note] " * 48 + "a", "x.md")).steps
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
            "### a {#c was='b | d e'}\n",
            "## c\n",
            "#### d\n",
            "# e\n",
            "f\n---\n",
            "---\n\n",
            "1. g\n2. h\n",
            "1. <!-- x -->\n2. <!-- y -->\n",
            "> [!tabs]\n> Step 1\n>> a\n> Step 2\n>> b\n\n",
            "#### e {.part}\n",
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


@pytest.mark.no_cover
@settings(max_examples=300, deadline=None)
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


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_any_file_gives_a_guide_or_an_error(text: str) -> None:
    try:
        guide = read_guide(text, "x.md")
    except GuideError as error:
        assert error.sentence.endswith(".")
    else:
        assert all(map(_is_sound, guide.steps))


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
