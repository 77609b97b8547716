"""The words inside a block: marks, links, code, entities, line breaks, bits of HTML."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.guides.model import Block, Mark, Paragraph, Picture, Span, Step, Text

CODE, EMPHASIS, KEY, LABEL, STRONG = (frozenset({mark}) for mark in (Mark.CODE, Mark.EMPHASIS, Mark.KEY, Mark.LABEL, Mark.STRONG))
BOTH = STRONG | EMPHASIS


def text(*spans: Span | str) -> Text:
    return tuple(Span(span) if isinstance(span, str) else span for span in spans)


MARKS = [
    ("plain words", text("plain words")),
    ("a **strong** word", text("a ", Span("strong", STRONG), " word")),
    (
        "__strong__ and *weak* and _weak_",
        text(Span("strong", STRONG), " and ", Span("weak", EMPHASIS), " and ", Span("weak", EMPHASIS)),
    ),
    ("***both***", text(Span("both", BOTH))),
    ("**strong *both* strong**", text(Span("strong ", STRONG), Span("both", BOTH), Span(" strong", STRONG))),
    ("**« Alert »** follows", text(Span("« Alert »", STRONG), " follows")),
    ("l\u2019objet**« Alerte »**.", text("l\u2019objet", Span("« Alerte »", STRONG), ".")),
    ("**name** *", text(Span("name", STRONG), " *")),
    ("2 * 3 * 4", text("2 * 3 * 4")),
    ("snake_case_word", text("snake_case_word")),
    ("an *open one", text("an *open one")),
    ("an **open* one", text("an *", Span("open", EMPHASIS), " one")),
    ("_a *b_ c*", text(Span("a *b", EMPHASIS), " c*")),
    ("\\*not weak\\* \\[x\\](y)", text("*not weak* [x](y)")),
    ("press <kbd>F9</kbd> or <b>this</b>", text("press ", Span("F9", KEY), " or ", Span("this", STRONG))),
    ("<u>a</u><sub>b</sub><sup>c</sup>", text(Span("a", EMPHASIS), "bc")),
    ("<code>x</code> <em>y</em> <i>z</i>", text(Span("x", CODE), " ", Span("y", EMPHASIS), " ", Span("z", EMPHASIS))),
    ("<b>never closed", text(Span("never closed", STRONG))),
    ("closed</b> twice", text("closed twice")),
    ("<b><i>x</b></i>", text(Span("x", BOTH))),
    ("<b>a <strong>b</b> c</strong> d", text(Span("a b c", STRONG), " d")),
    ("</b><b>a</b> b", text(Span("a", STRONG), " b")),
    ('<span class="x">words</span>', text("words")),
    ('here <a name="x"></a> now', text("here now")),
    ("<div>its words</div>", text("its words")),
    ("1 < 2 and 3 > 2", text("1 < 2 and 3 > 2")),
]


@pytest.mark.parametrize(("written", "expected"), MARKS)
def test_marks(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: Text) -> None:
    assert blocks(written) == (Paragraph(expected),)


CODES = [
    ("press `Create`{.action}", text("press ", Span("Create", LABEL))),
    ("press `Create`{: .action }.", text("press ", Span("Create", LABEL), ".")),
    ("press `Create` {.action}", text("press ", Span("Create", LABEL))),
    ("type `a *b* <!-- c --> &amp; {.d}`", text("type ", Span("a *b* <!-- c --> &amp; {.d}", CODE))),
    ("type `` a`b ``", text("type ", Span("a`b", CODE))),
    ("an `open tick", text("an `open tick")),
    ("`open and ``two``", text("`open and ", Span("two", CODE))),
    ("\\```two`` and `one`", text("`", Span("two", CODE), " and ", Span("one", CODE))),
    ("\\```a \\```b", text("```a ```b")),
    ("a `b\nc` d", text("a ", Span("b c", CODE), " d")),
    ("**`bold`{.action}**", text(Span("bold", STRONG | LABEL))),
    ("{serviceName} stays", text("{serviceName} stays")),
    ("a word {.external}", text("a word")),
    ('a word {#here title="x"} goes on', text("a word goes on")),
    ("\\{.kept}", text("{.kept}")),
    ("`code`{not attributes}", text(Span("code", CODE), "{not attributes}")),
]


@pytest.mark.parametrize(("written", "expected"), CODES)
def test_code_and_labels(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: Text) -> None:
    assert blocks(written) == (Paragraph(expected),)


SPACES = [
    ("one\ntwo", text("one two")),
    ("one  \ntwo", text("one\ntwo")),
    ("one\\\ntwo", text("one\ntwo")),
    ("one <br> two<BR/>three<br><br>", text("one\ntwo\nthree")),
    ("<br>one", text("one")),
    ("one<b> </b><br>two", text("one\ntwo")),
    ("a  b   c", text("a b c")),
    ("a **b** \nc", text("a ", Span("b", STRONG), " c")),
    ("**b** **c**", text(Span("b", STRONG), " ", Span("c", STRONG))),
    ("non&nbsp;breaking", text("non\u00a0breaking")),
    ("&lt;b&gt; &amp;amp; &eacute;", text("<b> &amp; é")),
    ("\\&amp;", text("&amp;")),
    ("a\tb", text("a b")),
    ("one <!-- two --> three", text("one three")),
    ("one <script>alert(1)</script><STYLE>p {}</STYLE>two", text("one two")),
    ("one <!-- never closed", text("one <!-- never closed")),
    ("one <style> never closed", text("one <style> never closed")),
    ("\\<!-- shown -->", text("<!-- shown -->")),
]


@pytest.mark.parametrize(("written", "expected"), SPACES)
def test_white_space_entities_and_what_vanishes(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: Text) -> None:
    assert blocks(written) == (Paragraph(expected),)


HERE = "https://docs.ovh.com/fr/x"
LINKS = [
    (f"[words]({HERE})", text(Span("words", address=HERE))),
    (f"[words]({HERE}){{.external}}.", text(Span("words", address=HERE), ".")),
    (f"[words](<{HERE}>)", text(Span("words", address=HERE))),
    (f'[words]({HERE} "a title")', text(Span("words", address=HERE))),
    (f"[words]( {HERE} 'a title' )", text(Span("words", address=HERE))),
    (f"see <{HERE}>{{.external}}.", text("see ", Span(HERE, address=HERE), ".")),
    (f"see {HERE}, and", text("see ", Span(HERE, address=HERE), ", and")),
    (f"[**a** b]({HERE})", text(Span("a", STRONG, HERE), Span(" b", address=HERE))),
    (f"**[a]({HERE})** b", text(Span("a", STRONG, HERE), " b")),
    (f"[{HERE}]({HERE}/y)", text(Span(HERE, address=f"{HERE}/y"))),
    (
        f"[a [b]({HERE}) c](https://x.y/z)",
        text("[a ", Span("b", address=HERE), " c](", Span("https://x.y/z", address="https://x.y/z"), ")"),
    ),
    ("[a](/pages/b_(c)_d)", text(Span("a", address="/pages/b_(c)_d"))),
    ("[a](/pages/b c)", text(Span("a", address="/pages/b c"))),
    ("[a](#step)", text(Span("a", address="#step"))),
    ("[a](guide:other#step)", text(Span("a", address="guide:other#step"))),
    ("[a]()", text(Span("a", address=""))),
    ("[a](x&amp;y)", text(Span("a", address="x&y"))),
    ("[a] and [b", text("[a] and [b")),
    ("a] b", text("a] b")),
    ("[a](b", text("[a](b")),
    ("write to <anna@example.com> or <mailto:b@example.com>", text("write to anna@example.com or b@example.com")),
    ('<a href="/x">words</a> after', text(Span("words", address="/x"), " after")),
    (f"[a][here]\n\n[here]: {HERE}", text(Span("a", address=HERE))),
    (f"[Here][] and [here]\n\n[here]: <{HERE}>", text(Span("Here", address=HERE), " and ", Span("here", address=HERE))),
    ("[a][nowhere]", text("[a][nowhere]")),
    (f"[a][nowhere] and [b][here]\n\n[here]: {HERE}", text("[a][nowhere] and ", Span("b", address=HERE))),
    (
        f"[x [a]({HERE}) [y](/z)]({HERE}/w)",
        text("[x ", Span("a", address=HERE), " ", Span("y", address="/z"), "](", Span(f"{HERE}/w", address=f"{HERE}/w"), ")"),
    ),
    (f"[a]({HERE})[b]({HERE}/y)", text(Span("a", address=HERE), Span("b", address=f"{HERE}/y"))),
    ("my.https://x.y", text("my.", Span("https://x.y", address="https://x.y"))),
    ("shttps://x.y", text("shttps://x.y")),
]


@pytest.mark.parametrize(("written", "expected"), [(a, tuple(s for s in b if s.text)) for a, b in LINKS])
def test_links(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: Text) -> None:
    assert blocks(written)[0] == Paragraph(expected)


PICTURES = [
    ("![alt](a.png){.thumbnail}", (Picture("a.png", "alt", 6),)),
    ("![*a* `b` [c](d)](a.png)", (Picture("a.png", "a b c", 6),)),
    ("![a ![b](b.png) c](a.png)", (Picture("a.png", "a c", 6),)),
    ("before ![alt](a.png) after", (Paragraph(text("before")), Picture("a.png", "alt", 6), Paragraph(text("after")))),
    ("![a](sub/a%20b.png)", (Picture("sub/a b.png", "a", 6),)),
    ("![a](a b.png)", (Picture("a b.png", "a", 6),)),
    ("x\n![a](a.png)", (Paragraph(text("x")), Picture("a.png", "a", 7))),
    (
        "[![alt](a.png)](/x) and ![](b.png)",
        (Picture("a.png", "alt", 6), Paragraph(text(Span("alt", address="/x"), " and")), Picture("b.png", "", 6)),
    ),
    ("[![](a.png)](/x)", (Picture("a.png", "", 6), Paragraph(text(Span("/x", address="/x"))))),
    ("![a][pic]\n\n[pic]: a.png", (Picture("a.png", "a", 8),)),
    ("![a]", (Paragraph(text("![a]")),)),
    ("**![a](a.png)**", (Picture("a.png", "a", 6),)),
]


@pytest.mark.parametrize(("written", "expected"), PICTURES)
def test_pictures(blocks: Callable[[str], tuple[Block, ...]], written: str, expected: tuple[Block, ...]) -> None:
    assert blocks(written) == expected


def test_the_alt_text_of_a_picture_keeps_no_mark_or_link_of_its_own(step: Callable[[str], Step]) -> None:
    assert step("**a ![b **c** [d](https://myaccount.google.com/x)](e.png) f**").buttons == ()
