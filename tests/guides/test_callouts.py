"""Quotes in all their forms, and details blocks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.model import (
    Block,
    Callout,
    CalloutKind,
    Carousel,
    Code,
    Collapsible,
    Guide,
    Items,
    Mark,
    Paragraph,
    Picture,
    Span,
    Tab,
    Tabs,
)
from assistant.guides.reading import callouts

Blocks = tuple[Block, ...]


def p(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def note(*blocks: Block, kind: CalloutKind = CalloutKind.NOTE, title: str = "") -> Callout:
    return Callout(kind, blocks, title)


def quote(*blocks: Block) -> Callout:
    return Callout(CalloutKind.QUOTE, blocks)


KINDS = [
    ("primary", CalloutKind.NOTE),
    ("info", CalloutKind.NOTE),
    ("warning", CalloutKind.WARNING),
    ("alert", CalloutKind.DANGER),
    ("success", CalloutKind.SUCCESS),
    ("api", CalloutKind.API),
    ("NOTE", CalloutKind.NOTE),
    ("TIP", CalloutKind.TIP),
    ("IMPORTANT", CalloutKind.IMPORTANT),
    ("WARNING", CalloutKind.WARNING),
    ("CAUTION", CalloutKind.DANGER),
]


def test_an_author_has_a_word_for_every_kind() -> None:
    assert set(callouts.KINDS.values()) == set(CalloutKind)


@pytest.mark.parametrize(("name", "kind"), KINDS)
@pytest.mark.parametrize(
    "written",
    [
        "> [!{}] Take care.",
        "> [!{}]\n> Take care.",
        "> [!{}]\n>\n> Take care.\n>",
        "> [!{}]\nTake care.",
        "> [!{}]\n> \nTake care.",
        ">[!{}]\n>Take care.",
        "> [!{}]\n> <!-- why -->\n> Take care.",
        "[!{}] Take care.",
    ],
)
def test_callouts(blocks: Callable[[str], Blocks], written: str, name: str, kind: CalloutKind) -> None:
    assert blocks(written.format(name)) == (note(p("Take care."), kind=kind),)


LAID_OUT = [
    ("> words\ngo on", (quote(p("words go on")),)),
    ("before\n> words", (p("before"), quote(p("words")))),
    ("before\n[!note] words", (p("before"), note(p("words")))),
    ("> [!note] one\n> two\n>\n> three", (note(p("one two"), p("three")),)),
    ("> [!note] one\n\n> two", (note(p("one"), p("two")),)),
    ("> [!note] one\n\n> [!tip] two", (note(p("one")), note(p("two"), kind=CalloutKind.TIP))),
    ("> [!note] one\n> [!tip] two", (note(p("one")), note(p("two"), kind=CalloutKind.TIP))),
    ("> one\n> [!tip] two", (quote(p("one")), note(p("two"), kind=CalloutKind.TIP))),
    ("> [!note] one\n- two", (note(p("one")), Items(((p("two"),),)))),
    ("> [!note]\n> > [!warning] in\n> out", (note(note(p("in"), kind=CalloutKind.WARNING), p("out")),)),
    ("> > in\nmore\n> out", (quote(quote(p("in more")), p("out")),)),
    ("> [!note]\n>> [!warning]\n>> in\n>\n> out", (note(note(p("in"), kind=CalloutKind.WARNING), p("out")),)),
    ("> [!strange thing] words", (note(p("words"), title="strange thing"),)),
    ("- [!note] words", (Items(((note(p("words")),),)),)),
    ("- a\n\n    > [!note]\n    > words\n\n- b", (Items(((p("a"), note(p("words"))), (p("b"),))),)),
    ("> [!note]\n> - a\n>     - b", (note(Items(((p("a"), Items(((p("b"),),))),))),)),
    ("> [!note]\n> words:\n> - a", (note(p("words:"), Items(((p("a"),),))),)),
    ("> [!note]\n> ```\n> a\n>\n>   b\n> ```\n> c", (note(Code("a\n\n  b"), p("c")),)),
    ("> [!note]\n> ![alt](a.png)", (note(Picture("a.png", "alt", 7)),)),
    ("> [!note]", ()),
    (">", ()),
    ("[!note](a.png)", (Paragraph((Span("!note", address="a.png"),)),)),
    ("> > > deep", (quote(quote(quote(p("deep")))),)),
    (">> > deep", (quote(quote(quote(p("deep")))),)),
]


@pytest.mark.parametrize(("written", "expected"), LAID_OUT)
def test_quotes(blocks: Callable[[str], Blocks], written: str, expected: Blocks) -> None:
    assert blocks(written) == expected


TABS = [
    ("> [!tabs]\n> **Way 1**\n>>\n>> first\n> **Way 2**\n>> second\n>>\n>> ![x](a.png)", 13),
    ("> [!tabs]\n> Way 1\n>\n>> first\n>\n> Way 2:\n>\n>> second\n>>\n>> ![x](a.png)", 15),
]


@pytest.mark.parametrize(("written", "line"), TABS)
def test_tabs(blocks: Callable[[str], Blocks], written: str, line: int) -> None:
    second = (p("second"), Picture("a.png", "x", line))
    assert blocks(written) == (Tabs((Tab("Way 1", (p("first"),)), Tab("Way 2", second))),)


def test_tabs_whose_bodies_are_not_quoted(blocks: Callable[[str], Blocks]) -> None:
    written = "> [!tabs]\n> lead\n>\n> **One**\n>\n> first\n>\n> __Two__\n> second"
    assert blocks(written) == (p("lead"), Tabs((Tab("One", (p("first"),)), Tab("Two", (p("second"),)))))


def test_tabs_of_nothing_but_words(blocks: Callable[[str], Blocks]) -> None:
    assert blocks("> [!tabs]\n> words") == (p("words"),)


def test_questions_and_answers(blocks: Callable[[str], Blocks]) -> None:
    first = "> [!faq]\n>\n> Why?\n>\n>> Because.\n>>\n>> > [!api]\n>> >\n>> > @api {v1} /a GET /a/b\n"
    written = first + ">\n> A lead.\n>\n> `What`:\n>>> deep"
    assert blocks(written) == (
        Collapsible("Why?", (p("Because."), note(Code("GET /a/b"), kind=CalloutKind.API))),
        p("A lead."),
        Collapsible("What", (quote(p("deep")),)),
    )


def test_answers_inside_answers(blocks: Callable[[str], Blocks]) -> None:
    written = "> [!faq]\n> What?\n>> name *\n>>> the name\n>> size\n>>> how large"
    below = (p("name *"), quote(p("the name")), p("size"), quote(p("how large")))
    assert blocks(written) == (Collapsible("What?", below),)


def test_tabs_with_code_and_spaces_at_the_ends_of_lines(blocks: Callable[[str], Blocks]) -> None:
    written = "> [!tabs]     \n> One     \n>> ``` js     \n>> a\n>>   b\n>> ```     \n> Two   \n>>![x](b.png){.thumbnail}<br>\n>>"
    assert blocks(written) == (Tabs((Tab("One", (Code("a\n  b", "js"),)), Tab("Two", (Picture("b.png", "x", 13),)))),)


def test_questions_without_answers_and_answers_without_questions(blocks: Callable[[str], Blocks]) -> None:
    assert blocks("> [!faq]\n>> answer\n> question") == (p("answer"), p("question"))
    assert blocks("> [!faq]\n> words\n>\n> more") == (p("words"), p("more"))


COLLAPSED = [
    ("> [!collapse] More\n> words", Collapsible("More", (p("words"),))),
    ("> [!toggle]+ More\n> words", Collapsible("More", (p("words"),), opened=True)),
    ("> [!collapse]- More\n> words", Collapsible("More", (p("words"),))),
    ("> [!toggle]\n>\n> **More**\n>\n> words", Collapsible("More", (p("words"),))),
    ("> [!collapse] More", Collapsible("More", ())),
]


@pytest.mark.parametrize(("written", "expected"), COLLAPSED)
def test_collapsibles(blocks: Callable[[str], Blocks], written: str, expected: Collapsible) -> None:
    assert blocks(written) == (expected,)


def test_a_collapsible_of_nothing_vanishes(blocks: Callable[[str], Blocks]) -> None:
    assert blocks("> [!collapse]") == ()


CAROUSELS = [
    (
        "> [!carousel]\n>\n> - ![x](a.png)\n> - ![y](b.png)",
        (Carousel(((Picture("a.png", "x", 8),), (Picture("b.png", "y", 9),))),),
    ),
    (
        "> [!carousel]\n> one\n>\n> ![x](a.png)\n>\n> two\n>\n> ![y](b.png)\n>\n> end",
        (Carousel(((p("one"), Picture("a.png", "x", 9)), (p("two"), Picture("b.png", "y", 13), p("end")))),),
    ),
    ("> [!carousel]\n> words", (p("words"),)),
    ("> [!carousel]", ()),
]


@pytest.mark.parametrize(("written", "expected"), CAROUSELS)
def test_carousels(blocks: Callable[[str], Blocks], written: str, expected: Blocks) -> None:
    assert blocks(written) == expected


def test_calls_of_programs(blocks: Callable[[str], Blocks]) -> None:
    written = "> [!api]\n>\n> @api {POST} /old/{x}\n> @api {v1} /a PUT /a/*b*\n>\n> words"
    assert blocks(written) == (note(Code("POST /old/{x}"), Code("PUT /a/*b*"), p("words"), kind=CalloutKind.API),)


DETAILS = [
    ("/// details | More\nwords\n///", (Collapsible("More", (p("words"),)),)),
    (
        "/// details | *More*\n    type: different\n    open: True\n\n- a\n///",
        (Collapsible("More", (Items(((p("a"),),)),), "different", opened=True),),
    ),
    ("/// details\n///", (Collapsible("", ()),)),
    ("before\n/// Details | More\n\nwords\n\n///\nafter", (p("before"), Collapsible("More", (p("words"),)), p("after"))),
    (
        "//// details | Out\n/// details | In\nwords\n///\n> [!note] x\n////",
        (Collapsible("Out", (Collapsible("In", (p("words"),)), note(p("x")))),),
    ),
    (
        "- a\n\n    /// details | More\n        type: 'missing'\n\n    words\n\n    ///\n\n- b",
        (Items(((p("a"), Collapsible("More", (p("words"),), "missing")), (p("b"),))),),
    ),
    (
        "> [!note]\n> /// details | More\n> words\n>\n> - a\n> ///\n> after",
        (note(Collapsible("More", (p("words"), Items(((p("a"),),)))), p("after")),),
    ),
    ("/// details | More\n> lazy\nquote\n///", (Collapsible("More", (quote(p("lazy quote")),)),)),
    ("```\n/// details | no\n```", (Code("/// details | no"),)),
    ("///\n\na /// b", (p("///"), p("a /// b"))),
    ("/// other | Other\n\nx", (p("/// other | Other"), p("x"))),
]


@pytest.mark.parametrize(("written", "expected"), DETAILS)
def test_details(blocks: Callable[[str], Blocks], written: str, expected: Blocks) -> None:
    assert blocks(written) == expected


UNCLOSED = [
    ("### a\n\n/// details | More\n\nx\n\n### b\n\ny", 6, (Paragraph((Span("More", frozenset({Mark.STRONG})),)), p("x"))),
    ("### a\n\n//// details | Out\n\n/// details | In\n\n////\n", 8, None),
    ("### a\n\n```\nx\n\n### b\n\ny", 6, (p("x"),)),
    ("### a\n\n> - ~~~~\n>   x\n>   ~~~\n\n```\n", 6, None),
]


@pytest.mark.parametrize(("body", "line", "expected"), UNCLOSED)
def test_what_is_never_closed_is_read_and_named(
    read: Callable[[str], Guide], body: str, line: int, expected: Blocks | None
) -> None:
    guide = read(body)
    assert expected is None or guide.steps[0].blocks == expected
    assert [(remark.line, "never closed" in remark.sentence) for remark in guide.remarks][:1] == [(line, True)]
    assert len(guide.steps) == body.count("###")


def test_details_are_not_nested_without_end(read: Callable[[str], Guide]) -> None:
    with pytest.raises(GuideError, match="nested too deep") as caught:
        read("### a\n\n" + "".join(f"{'/' * (20 - n)} details | {n}\n" for n in range(9)))
    assert caught.value.line == 14


def test_labels_live_in_callouts_too(blocks: Callable[[str], Blocks]) -> None:
    assert blocks("> [!warning] Press `Go`{.action}.") == (
        note(Paragraph((Span("Press "), Span("Go", frozenset({Mark.LABEL})), Span("."))), kind=CalloutKind.WARNING),
    )
