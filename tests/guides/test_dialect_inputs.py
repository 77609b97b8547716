"""The small inputs of other dialects that people met, where they are there; and what no reader may be shown of any of them."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.model import Block, Callout, CalloutKind, Code, Collapsible, Guide, Items, Picture, Table, Tabs, plain
from assistant.guides.plain import text_of
from assistant.guides.reader import read_guide
from assistant.guides.walk import all_blocks, pictures_in
from tests.growth import LINEAR, growth
from tests.shortly import shortly

HEAD = "---\ntitle: x\n---\n### s\n\n"
LITERAL = re.compile(r":::|\{\{|\{%|!!!|\?\?\?|\[!|\]\(|</?[a-z]|\[\[|\]\]|\{:|~~|==|\[\^|:[a-z]+:|\[[ x]\]|import|///|\[TOC\]")
MINE = (12, 13, 20, 21, 22, 23, 24, 25, 29, 30, 31, 32, 33, 38, 39, 42, 43, 44, 45, 46, 47, 48)


@pytest.fixture
def small(shared: Path) -> Path:
    folder = shared / "corpus" / "small"
    if not folder.is_dir():
        pytest.skip("the small inputs are not beside this checkout: ../shared/corpus/small")
    return folder


def read_small(small: Path, number: int) -> Guide:
    (file,) = small.glob(f"{number}-*.md")
    return read_guide(file.read_text("utf-8"), file.name)


def blocks_of(small: Path, number: int) -> list[Block]:
    return [block for step in read_small(small, number).steps for block in all_blocks(step.blocks)]


@pytest.mark.parametrize("number", MINE)
def test_nothing_of_another_dialect_is_shown_of_a_small_input(small: Path, number: int) -> None:
    guide = read_small(small, number)
    shown = "\n".join(text_of(step.blocks) for step in guide.steps)
    assert not LITERAL.search(shown.replace("<anna@example.com>", "")), shown
    assert len(guide.steps) == 1


def test_what_the_small_inputs_hold_is_there(small: Path) -> None:
    kinds = {
        number: [(block.kind, block.title) for block in blocks_of(small, number) if isinstance(block, Callout)]
        for number in (20, 21, 22, 46, 48)
    }
    assert kinds == {
        20: [(CalloutKind.NOTE, "Careful")],
        21: [(CalloutKind.TIP, "")],
        22: [(CalloutKind.NOTE, ""), (CalloutKind.NOTE, "")],
        46: [(CalloutKind.NOTE, ""), (CalloutKind.IMPORTANT, "")],
        48: [(CalloutKind.NOTE, "Careful"), (CalloutKind.WARNING, "")],
    }
    titles = [[tab.title for tab in block.tabs] for n in (23, 24) for block in blocks_of(small, n) if isinstance(block, Tabs)]
    assert titles == [["Phone", "Computer"], ["Phone"]]
    assert [block.title for block in blocks_of(small, 30) if isinstance(block, Collapsible)] == ["On a phone"]
    files = [[picture.file for picture in pictures_in(blocks_of(small, number)[:3])] for number in (25, 31, 32)]
    assert files == [["picture.png"], ["media/page.png", "media/b.png"], ["images/a.png", "images/b.png"]]


def test_code_tables_and_notes_of_the_small_inputs_keep_their_words(small: Path) -> None:
    (code,) = (block for block in blocks_of(small, 12) if isinstance(block, Code))
    assert code.text.splitlines() == ["From: Anna <anna@example.com>", "To: Ben"]
    (table,) = (block for block in blocks_of(small, 33) if isinstance(block, Table))
    assert [plain(cell) for cell in (*table.head, *table.rows[0])] == ["Kind", "Server", "in", "imap.gmail.com"]
    assert "It is blue" in text_of(read_small(small, 42).steps[0].blocks)
    assert "https://www.youtube-nocookie.com/embed/abc" in text_of(read_small(small, 13).steps[0].blocks)
    assert isinstance(blocks_of(small, 43)[0], Items)
    assert not any(isinstance(block, Picture) for block in blocks_of(small, 45))
    assert [remark.line for number in (38, 47) for remark in read_small(small, number).remarks] == [7, 7, 7]


HOSTILE = [
    "<div>",
    "<td>",
    "<li>",
    "<ul><li>",
    "<h2>a</h2>",
    "<p>",
    "<Foo a='",
    "<Foo a={",
    "<pre>",
    "<img src=x>",
    "<iframe src=x>",
    "</div>",
    "{{ ",
    "{{ x }}",
    "{% x %}",
    "{{< note >}}",
    "{/*",
    "{#",
    "[^a]",
    "[^1]",
    "[[a]]",
    "![[",
    "[!VIDEO x]",
    "[!INCLUDE [",
    ":::image ",
    "~~a",
    "==a",
    "a~b~",
    "++a+",
    ":a:",
    "%%a",
    "{==",
    "](/{{ x }}",
]
HOSTILE_LINES = [
    "<div>",
    "</div>",
    "<details>",
    "<Tab title=x>a</Tab>",
    ":::",
    ":::note",
    "::::note\n\n:::",
    "!!! note\n    a",
    '=== "a"\n    b',
    "??? x",
    "/// note",
    "#### [a](#tab/a)",
    "{: .note }",
    "[^1]: x[^1]",
    "import a from 'b'",
    "export const x",
    "{{< note >}}",
    "{% x %}",
    "> :::note",
    "- <div>",
    "```{note}\n```",
    "~~~",
    "> [!tip]- a",
]


def in_blocks(sign: str, length: int) -> str:
    """Return so many signs as fit in a text of a length, with an empty line where one has to be."""
    block = sign * (9_000 // len(sign))
    return HEAD + "\n\n".join([block] * (length // len(block)))


def read_or_refused(text: str) -> None:
    with suppress(GuideError):
        read_guide(text, "x.md")


@pytest.mark.parametrize("sign", shortly(HOSTILE, ("<div>", "<li>", "<Foo a={", "{{ x }}", "[^a]", ":::image ", "~~a")))
def test_many_signs_are_read_in_a_time_that_grows_with_them(sign: str) -> None:
    assert growth(read_or_refused, in_blocks(sign, 55_000), in_blocks(sign, 110_000)) <= LINEAR


@pytest.mark.parametrize("line", shortly(HOSTILE_LINES, ("<details>", ":::note", "!!! note\n    a", "~~~", "[^1]: x[^1]")))
def test_many_containers_are_read_in_a_time_that_grows_with_them(line: str) -> None:
    lines = 4_800 // (line.count("\n") + 2)
    one, two = (HEAD + "\n\n".join([line] * count) for count in (lines // 2, lines))
    assert growth(read_or_refused, one, two) <= LINEAR
