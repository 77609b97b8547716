"""Blocks: lists, tables, code, values, headings, and where pictures and buttons leave their paragraph."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.guides.model import (
    Block,
    Callout,
    CalloutKind,
    Code,
    Heading,
    Items,
    Link,
    Mark,
    Paragraph,
    Picture,
    Span,
    Step,
    Table,
    Text,
    Value,
)

OPEN = "https://myaccount.google.com/apppasswords"
OTHER = "https://support.google.com/accounts/answer/185833"


def words(text: str) -> Text:
    return (Span(text),)


def p(text: str) -> Paragraph:
    return Paragraph(words(text))


def items(*texts: str, ordered: bool = False, start: int = 1) -> Items:
    return Items(tuple((p(text),) for text in texts), ordered, start)


LISTS = [
    ("- a\n- b", (items("a", "b"),)),
    ("* a\n\n* b", (items("a", "b"),)),
    ("1. a\n2. b", (items("a", "b", ordered=True),)),
    ("3. a\n4. b", (items("a", "b", ordered=True, start=3),)),
    ("Do this:\n- a\n- b", (p("Do this:"), items("a", "b"))),
    ("Do this:\n1. a\n2. b", (p("Do this:"), items("a", "b", ordered=True))),
    ("In 2020 it was\n3. this is no list", (p("In 2020 it was 3. this is no list"),)),
    ("- a\n  goes on\n- b", (items("a goes on", "b"),)),
    ("- a\n\n    more\n\n- b", (Items(((p("a"), p("more")), (p("b"),))),)),
    ("- a\n    - b", (Items(((p("a"), items("b")),)),)),
    ("1. a\n\n    ![x](y.png)\n\n2. b", (Items(((p("a"), Picture("y.png", "x", 8)), (p("b"),)), ordered=True),)),
    ("- ## a\n- b", (Items(((Heading(2, words("a")),), (p("b"),))),)),
    ("-   ## a\n    b", (Items(((Heading(2, words("a")), p("b")),)),)),
    ("- a\n  - b\n  - c\n- d", (Items(((p("a"), items("b", "c")), (p("d"),))),)),
    ("1. a\n   - b\n\n   c\n\n2. d", (Items(((p("a"), items("b"), p("c")), (p("d"),)), ordered=True),)),
    ("- a\n  - b\n    - c", (Items(((p("a"), Items(((p("b"), items("c")),))),)),)),
    ("* a\n\n  b\n\n* c\n\nd", (Items(((p("a"), p("b")), (p("c"),))), p("d"))),
    ("1) a\n2) b", (items("a", "b", ordered=True),)),
    ("- a\n1. b", (items("a"), items("b", ordered=True))),
    ("- a\n  > b\n  > c", (Items(((p("a"), Callout(CalloutKind.QUOTE, (p("b c"),))),)),)),
    ("1. a\n   ```\n   b\n     c\n   ```\n2. d", (Items(((p("a"), Code("b\n  c")), (p("d"),)), ordered=True),)),
    ("- a\n\n        b\n          c\n\n- d", (Items(((p("a"), Code("b\n  c")), (p("d"),))),)),
    ("- a\n\n        - b\n        - c\n\nd", (Items(((p("a"), items("b", "c")),)), p("d"))),
    ("- a\nb\n- - -\nc", (items("a b"), p("c"))),
    ("  - a\n  - b", (items("a", "b"),)),
    ("- <!-- nothing -->\n- <!-- at all -->", ()),
]


@pytest.mark.parametrize(("written", "expected"), LISTS)
def test_lists(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: tuple[Block, ...]) -> None:
    assert blocks(written) == expected


TABLES = [
    ("|A|B|\n|---|---|\n|1|2|", Table((words("A"), words("B")), ((words("1"), words("2")),))),
    ("| | |\n|---|---|\n|1|`a|b`|", Table((), ((words("1"), (Span("a|b", frozenset({Mark.CODE})),)),))),
    ("A | B\n- | -\n1 <br> x | 2", Table((words("A"), words("B")), ((words("1\nx"), words("2")),))),
    ("|A|B|\n|---|---|", Table((words("A"), words("B")), ())),
    ("|A|B|\n|---|---|\n|1|\n|1|2|3|", Table((words("A"), words("B")), ((words("1"), ()), (words("1"), words("2"))))),
    (
        "|A|B|\n|---|---|\n|1\\|2|`3|\n|\\`4|5`|",
        Table((words("A"), words("B")), ((words("1|2"), words("`3")), (words("`4"), words("5`")))),
    ),
]


@pytest.mark.parametrize(("written", "expected"), TABLES)
def test_tables(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: Table) -> None:
    assert blocks(written) == (expected,)


def test_a_table_with_pictures_is_read_cell_by_cell(blocks: Callable[[str], tuple[Block, ...]]) -> None:
    written = "| | |\n|---|---|\n|![x](a.png)|first|\n|second <br>\\- third|![](b.png)|"
    assert blocks(written) == (Picture("a.png", "x", 8), p("first"), p("second\n- third"), Picture("b.png", "", 9))


def test_a_table_of_nothing_vanishes(blocks: Callable[[str], tuple[Block, ...]]) -> None:
    assert blocks("| | |\n|---|---|\n| | |") == ()


CODES = [
    ("```sh\nls *a*\n\n  <b>\n```", (Code("ls *a*\n\n  <b>", "sh"),)),
    ("~~~\na\n```\nb\n~~~", (Code("a\n```\nb"),)),
    ("before\n```\na\n```\nafter", (p("before"), Code("a"), p("after"))),
    ("- a\n\n    ```\n    one\n\n      two\n    ```\n- b", (Items(((p("a"), Code("one\n\n  two")), (p("b"),))),)),
    ("- ```\n  one\n  ```", (Items(((Code("one"),),)),)),
    (
        "    indented &amp; <!-- kept -->\n\n    [a](https://x.y) more",
        (Code("indented &amp; <!-- kept -->\n\n[a](https://x.y) more"),),
    ),
    ("    /// details | a\n    ///", (Code("/// details | a\n///"),)),
    ("---\n\n***", ()),
    ("[ref]: https://x.y", ()),
]


@pytest.mark.parametrize(("written", "expected"), CODES)
def test_code_and_what_vanishes(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: tuple[Block, ...]) -> None:
    assert blocks(written) == expected


VALUES = [
    ("`imap.gmail.com`{.copy}", (Value("imap.gmail.com"),)),
    ("Server: `imap.gmail.com`{.copy}", (Value("imap.gmail.com", "Server"),)),
    ("**Serveur** : `imap.gmail.com`{.copy}", (Value("imap.gmail.com", "Serveur"),)),
    ("- Server: `a`{.copy}\n- Port: `993`{.copy}", (Items(((Value("a", "Server"),), (Value("993", "Port"),))),)),
    ("Server: `a`{.copy}\nPort: `993`{.copy}", (Value("a", "Server"), Value("993", "Port"))),
    ("```{.copy}\nHello,\n\nthank you\n```", (Value("Hello,\n\nthank you"),)),
    ("```\nHello\n```\n{.copy}", (Value("Hello"),)),
    ('```{.copy title="Text to send"}\nHello\n```', (Value("Hello", "Text to send"),)),
    ("> ```{.copy}\n> Hello\n>\n> you\n> ```\n\nafter", None),
]


@pytest.mark.parametrize(("written", "expected"), VALUES[:-1])
def test_values(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: tuple[Block, ...]) -> None:
    assert blocks(written) == expected


def test_a_value_in_a_quote(blocks: Callable[[str], tuple[Block, ...]]) -> None:
    quote, after = blocks("> ```{.copy}\n> Hello\n>\n> you\n> ```\n\nafter")
    assert quote.blocks == (Value("Hello\n\nyou"),)  # type: ignore[union-attr]
    assert after == p("after")


@pytest.mark.parametrize(
    "written",
    [
        "Copy it. Then type `a`{.copy}",
        "Type `a`{.copy} there",
        "Press `Go`{.action} then `a`{.copy}",
        "See [x](/y): `a`{.copy}",
        "Server: `a`{.copy} `b`{.copy}",
    ],
)
def test_a_value_in_a_sentence_stays_there(blocks: Callable[[str], tuple[Block, ...]], written: str) -> None:
    (paragraph,) = blocks(written)
    assert isinstance(paragraph, Paragraph)
    assert frozenset({Mark.CODE}) in {span.marks for span in paragraph.text}


def test_headings_inside_a_step(blocks: Callable[[str], tuple[Block, ...]]) -> None:
    found = blocks("#### Fourth {#x .y}\n\n##### *Fifth* #####\n\n#### {#only}")
    assert found == (Heading(2, words("Fourth")), Heading(3, (Span("Fifth", frozenset({Mark.EMPHASIS})),)))


BUTTONS = [
    (f"[Open]({OPEN}){{.button}}", (), [Link("Open", OPEN, 6)]),
    (f"Text\n\n[Help]({OTHER}){{.button}}", (p("Text"),), [Link("Help", OTHER, 8)]),
    (f"[Open]({OPEN})", (), [Link("Open", OPEN, 6)]),
    (f"<{OPEN}>", (), [Link("myaccount.google.com/apppasswords", OPEN, 6)]),
    (f"- [Open]({OPEN})", (), [Link("Open", OPEN, 6)]),
    (f"[**Open** it]({OPEN}){{.button}}", (), [Link("Open it", OPEN, 6)]),
    (f"> [!note]\n> [Open]({OPEN})", (), [Link("Open", OPEN, 7)]),
]


@pytest.mark.parametrize(("written", "left", "buttons"), BUTTONS)
def test_a_button_alone_leaves_the_text(
    step: Callable[[str], Step], written: str, left: tuple[Block, ...], buttons: list[Link]
) -> None:
    read = step(written)
    assert list(read.buttons) == buttons
    assert read.blocks == left


def test_a_link_in_a_sentence_stays_and_the_button_is_added(step: Callable[[str], Step]) -> None:
    read = step(f"Now open [this page]({OPEN}), please.")
    assert read.buttons == (Link("this page", OPEN, 6),)
    assert read.blocks == (Paragraph((Span("Now open "), Span("this page", address=OPEN), Span(", please."))),)


def test_buttons_come_marked_ones_first_and_each_address_once(step: Callable[[str], Step]) -> None:
    read = step(f"See [one]({OPEN}) and [again]({OPEN}) and [two](https://mail.google.com/)\n\n[Help]({OTHER}){{.button}}")
    assert [link.label for link in read.buttons] == ["Help", "one", "two"]


NO_BUTTONS = [
    "[Open](http://myaccount.google.com/x){.button}",
    "[Open](https://evil.example/){.button}",
    "[Open](/pages/x){.button}",
    "[Make one](guide:app-password)",
    f"[Help]({OTHER})",
]


@pytest.mark.parametrize("written", NO_BUTTONS)
def test_what_may_not_be_opened_or_is_no_settings_page_stays_a_link(step: Callable[[str], Step], written: str) -> None:
    read = step(written)
    assert read.buttons == ()
    (paragraph,) = read.blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text[0].address


def test_a_way_to_another_step_is_a_button_where_the_author_says_so(step: Callable[[str], Step]) -> None:
    for address in ("guide:app-password", "guide:app-password#create", "#create"):
        read = step(f"[Make one]({address}){{.button}}")
        assert [(link.label, link.address) for link in read.buttons] == [("Make one", address)]
        assert read.blocks == ()


def test_a_way_for_a_few_is_no_button_unless_the_author_says_so(step: Callable[[str], Step]) -> None:
    read = step(
        f"/// details | Different\n    type: different\n\n[Open]({OPEN})\n\n[Mail](https://mail.google.com/){{.button}}\n///"
    )
    assert [link.label for link in read.buttons] == ["Mail"]
    (collapsible,) = read.blocks
    assert [block.text[0].text for block in collapsible.blocks] == ["Open"]  # type: ignore[union-attr]


def test_an_unmarked_collapsible_still_offers_its_settings_page(step: Callable[[str], Step]) -> None:
    assert [link.label for link in step(f"/// details | More\n\n[Open]({OPEN})\n///").buttons] == ["Open"]


def test_a_button_beside_a_label_keeps_the_paragraph(step: Callable[[str], Step]) -> None:
    read = step(f"[Open]({OPEN}){{.button}} or [Help]({OTHER}){{.button}}")
    assert len(read.buttons) == 2
    assert len(read.blocks) == 1


def test_a_button_without_words_is_named_by_its_address(step: Callable[[str], Step]) -> None:
    for words in ("", " ", OPEN):
        assert step(f"[{words}]({OPEN})").buttons[0].label == "myaccount.google.com/apppasswords"
