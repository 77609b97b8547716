"""What people write for other systems is read as what it means, and no sign of it is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.guides.model import (
    Block,
    Callout,
    CalloutKind,
    Code,
    Collapsible,
    Guide,
    Heading,
    Items,
    Mark,
    Paragraph,
    Picture,
    Span,
    Step,
    Tab,
    Table,
    Tabs,
)

Blocks = tuple[Block, ...]


def p(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def strong(text: str) -> Paragraph:
    return Paragraph((Span(text, frozenset({Mark.STRONG})),))


def box(*blocks: Block | str, kind: CalloutKind = CalloutKind.NOTE, title: str = "") -> Callout:
    return Callout(kind, tuple(p(each) if isinstance(each, str) else each for each in blocks), title)


def tabs(*titled: tuple[str, *tuple[Block | str, ...]]) -> Tabs:
    return Tabs(
        tuple(Tab(title, tuple(p(each) if isinstance(each, str) else each for each in below)) for title, *below in titled)
    )


def fold(title: str, *blocks: Block | str, opened: bool = False) -> Collapsible:
    return Collapsible(title, tuple(p(each) if isinstance(each, str) else each for each in blocks), "", opened)


def items(*texts: Block | str, ordered: bool = False, start: int = 1) -> Items:
    return Items(tuple((p(each) if isinstance(each, str) else each,) for each in texts), ordered, start)


def picture(file: str, alt: str = "") -> Picture:
    return Picture(file, alt, 6)


def linked(words: str, address: str) -> Paragraph:
    return Paragraph((Span(words, address=address),))


WARNING, TIP, DANGER, SUCCESS = map(CalloutKind, ("warning", "tip", "danger", "success"))
FILM = "https://www.youtube.com/watch?v=abc"

INDENTED = [  # MkDocs, Material
    ('!!! note "Mind **this**"\n    One.\n\n    Two.\n\nThree.', (box("One.", "Two.", title="Mind this"), p("Three."))),
    ("!!! warning\n    One.\nTwo.", (box("One.", kind=WARNING), p("Two."))),
    ('!!! tip inline end ""\n    One.', (box("One.", kind=TIP),)),
    ('!!! "Mind"\n    One.', (box("One.", title="Mind"),)),
    ('!!! other "Mind"\n    One.', (box("One.", title="Mind"),)),
    ("!!! danger", (box("Danger", kind=DANGER),)),
    ('!!! tip "Only a title"', (box("Only a title", kind=TIP),)),
    ("!!! Never do this", (p("!!! Never do this"),)),
    ("!!!", (p("!!!"),)),
    ("??? question\n    Why?", (fold("Question", "Why?"),)),
    ('???+ note "Open"\n    Words.', (fold("Open", "Words.", opened=True),)),
    ('=== "One"\n\n    A.\n\n=== "Two"\n\n    B.\n\nC.', (tabs(("One", "A."), ("Two", "B.")), p("C."))),
    ('=== "One"\n    A.\n\nB.\n\n=== "Two"\n    C.', (tabs(("One", "A.")), p("B."), tabs(("Two", "C.")))),
    ("=== 'One'\n    !!! tip\n        A.", (tabs(("One", box("A.", kind=TIP))),)),
    ("1. a\n\n    !!! note\n        b\n\n2. c", (Items(((p("a"), box("b")), (p("c"),)), ordered=True),)),
    ("> !!! note\n>     a\n>\n> b", (box(box("a"), "b", kind=CalloutKind.QUOTE),)),
    ("> !!! note\n>     a\nb", (box(box("a"), "b", kind=CalloutKind.QUOTE),)),
    ("!!! note\n    - a\n\n      !!! tip\n          b", (box(Items(((p("a"), box("b", kind=TIP)),))),)),
    ('=== "A"\n    <Note>\n    a\n    </Note>\nb', (tabs(("A", box("a"))), p("b"))),
    ("a\n===\nb", (Heading(2, (Span("a"),)), p("b"))),
]

COLONS = [  # Docusaurus, VuePress, Pandoc, MyST, Microsoft Learn
    (":::tip\n\na\n\n:::", (box("a", kind=TIP),)),
    (":::note[Your **title**]\na\n:::", (box("a", title="Your title"),)),
    ("::: warning Your title\na\n:::", (box("a", kind=WARNING, title="Your title"),)),
    (':::note{title="Your title"}\na\n:::', (box("a", title="Your title"),)),
    ('::: {.callout-tip title="Your title"}\na\n:::', (box("a", kind=TIP, title="Your title"),)),
    ("::: details Your title\na\n:::", (fold("Your title", "a"),)),
    ("::::info\n:::danger\na\n:::\nb\n::::", (box(box("a", kind=DANGER), "b"),)),
    (":::info\n::::danger\na\n::::\nb\n:::", (box(box("a", kind=DANGER), "b"),)),
    ("::: code-group\n```sh\nx\n```\n:::\n", (Code("x", "sh"),)),
    ("::: other A title\na\n:::", (strong("A title"), p("a"))),
    (":::tip\na\n\nb", (p("a"), p("b"))),
    (":::tip\na\n::::", (box("a", kind=TIP),)),
    ("::::tip\na\n:::", (p("a"),)),
    ("> :::tip\n> a\n>\n> b\n> :::", (box(box("a", "b", kind=TIP), kind=CalloutKind.QUOTE),)),
    (":::tip Mind\n\na", (strong("Mind"), p("a"))),
    ("a\n\n:::\n\nb", (p("a"), p("b"))),
    ("::: ?\n\na", (p("::: ?"), p("a"))),
    (":::tip\n- a\n  - b\n:::", (box(Items(((p("a"), items("b")),)), kind=TIP),)),
    ("1. a\n\n   :::note\n   b\n   :::\n\n2. c", (Items(((p("a"), box("b")), (p("c"),)), ordered=True),)),
    ("- :::note\n  b\n  :::\n- c", (Items(((box("b"),), (p("c"),))),)),
    (':::row:::\n   :::column span="":::\n      a\n   :::column-end:::\n:::row-end:::\nb', (p("a"), p("b"))),
    ('::: moniker range=">= x"\na\n::: moniker-end\nb', (p("a"), p("b"))),
    (':::zone pivot="x"\na\n:::zone-end', (p("a"),)),
    (':::image type="content" source="a.png" alt-text="The [page].":::', (picture("a.png", "The [page]."),)),
    (':::image source="a.png" alt-text="A" type="complex":::\n   b\n:::image-end:::', (picture("a.png", "A"), p("b"))),
    ('Press :::image type="icon" source="a.png" alt-text="plus"::: now.', (p("Press plus now."),)),
    ('Open :::no-loc text="Exchange":::.', (p("Open Exchange."),)),
    ("# [A](#tab/a)\n\na\n\n# [B](#tab/b)\n\nb\n\n---\n\nc", (tabs(("A", "a"), ("B", "b")), p("c"))),
    ("#### [A](#tab/a)\n\na\n\n#### B\n\nb", (tabs(("A", "a")), Heading(2, (Span("B"),)), p("b"))),
    ("#### [A](#tab/a)\n\n##### B\n\nb", (tabs(("A", Heading(3, (Span("B"),)), p("b"))),)),
    ("a\n\n---\n\nb", (p("a"), p("b"))),
]

SLASHES = [  # PyMdown
    ("/// note | Careful\na\n///", (box("a", title="Careful"),)),
    ("/// admonition | Careful\n    type: warning\n\na\n///", (box("a", kind=WARNING, title="Careful"),)),
    ("/// tab | A\na\n///\n\n/// tab | B\nb\n///", (tabs(("A", "a"), ("B", "b")),)),
    ("/// caption\nPicture 1\n///", (p("Picture 1"),)),
    ("/// html | div.x\na\n///", (p("a"),)),
    ("/// note\na\n////", (p("a ////"),)),
    ("/// tab | A\n\na", (strong("A"), p("a"))),
]

TABS_OF_MDX = (
    "<Tabs values={[{label: 'a > b', c: {d: 1}}]}>\n  <TabItem value='a' label='A'>\n\n    b\n\n    - c\n\n  </TabItem>\n"
    "  <TabItem value='d'>e</TabItem>\n</Tabs>"
)
TAGS = [  # HTML, MDX
    ("<div>a</div>", (p("a"),)),
    (
        "<DIV CLASS='x'>\n    <p>a <b>b</b></p>\n    <p>c\n      d</p>\n</DIV>",
        (Paragraph((Span("a "), Span("b", frozenset({Mark.STRONG})))), p("c d")),
    ),
    ('<div class="alert alert-warning" role="alert">\n  a\n</div>', (box("a", kind=WARNING),)),
    ('<aside class="note">a</aside>', (box("a"),)),
    ("<blockquote>a</blockquote>", (box("a", kind=CalloutKind.QUOTE),)),
    ("<details>\n<summary>On a <b>phone</b></summary>\n\na\n\n</details>", (fold("On a phone", "a"),)),
    ("<details open><summary>A</summary>b</details>", (fold("A", "b", opened=True),)),
    ("<summary>A</summary>\n\nb", (strong("A"), p("b"))),
    ("<summary></summary>\n\nb", (p("b"),)),
    ("- <details><summary>A</summary>b</details>\n- c", (Items(((fold("A", "b"),), (p("c"),))),)),
    ("a</details>", (p("a"),)),
    ("<details><summary>A</summary>\n\nb", (strong("A"), p("b"))),
    ("<ul><li>a</li><li>b</li></ul>", (items("a", "b"),)),
    ("<ol start=3><li>a<li>b</ol>", (items("a", "b", ordered=True, start=3),)),
    (
        "<ol start='x'>\n  <li>a\n    <ul>\n      <li>b</li>\n    </ul>\n  </li>\n  <li>c</li>\n</ol>",
        (Items(((p("a"), items("b")), (p("c"),)), ordered=True),),
    ),
    ("<ul><li></li><li>a\n\nb</li></ul>", (Items(((p("a"), p("b")),)),)),
    ("<li>a</li>", (items("a"),)),
    ("- <p>a</p>", (items("a"),)),
    ("<h4 id='x'>A</h4>b", (Heading(2, (Span("A"),)), p("b"))),
    ("<h4></h4>b", (p("b"),)),
    ("a<hr>b<br>c", (p("a"), p("b\nc"))),
    (
        "<table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2<br>3</td></tr><tr><td>4</td></tr></table>",
        (Table(((Span("A"),), (Span("B|C"),)), (((Span("1"),), (Span("2\n3"),)), ((Span("4"),), ()))),),
    ),
    ("<table>\n<tr>\n<td>a\n<td>b\n</table>", (Table((), (((Span("a"),), (Span("b"),)),)),)),
    ("<table><td>a</td></table>", (Table((), (((Span("a"),),),)),)),
    ("<table><tr></tr></table>a", (p("a"),)),
    ("<table><tr><td></td></tr></table>a", (p("a"),)),
    ("<table><tr><td><img src='a.png'></td><td>b</td></tr></table>", (picture("a.png"), p("b"))),
    ("<table><tr><td>a", (Table((), (((Span("a"),),),)),)),
    ("<td>a</td>\n<tr>b", (p("a"), p("b"))),
    (
        "| a | b |\n|---|---|\n| <ul><li>c</li><li>d</li></ul> | <p>e</p> |",
        (Table(((Span("a"),), (Span("b"),)), (((Span("c\nd"),), (Span("e"),)),)),),
    ),
    ("#### A <div>b</div>", (Heading(2, (Span("A b"),)),)),
    ("<pre class='x'><code class='language-sh'>\na &lt;b&gt;<br/>c\n</code></pre>", (Code("a <b>\nc", "sh"),)),
    ("<pre>a", (p("<pre>a"),)),
    ('<img\n  src="a.png"\n  alt="A *b* [c]"\n  width="3">', (Picture("a.png", "A *b* [c]", 6),)),
    ('<p align="center"><img src="a.png"></p>', (picture("a.png"),)),
    ('<img src="data:image/png;base64,AAAA" alt="A">', (picture("data:image/png;base64,", "A"),)),
    ("<img alt='A'>", (p("A"),)),
    (
        '<iframe src="https://example.com/film" title="Our [film]" allowfullscreen></iframe>',
        (linked("Our [film]", "https://example.com/film"),),
    ),
    (
        'a <iframe src="//example.com/film"></iframe> b',
        (p("a"), linked("https://example.com/film", "https://example.com/film"), p("b")),
    ),
    ('<iframe src="javascript:x"></iframe>a', (p("a"),)),
    ("<video controls><source src='a.mp4'>b</video>", (linked("a.mp4", "a.mp4"), p("b"))),
    ("<lite-youtube videoid='abc'></lite-youtube>", (linked(FILM, FILM),)),
    ("<link rel='x' href='y'>a", (p("a"),)),
    ("<svg><path d='x'/></svg>a", (p("a"),)),
    ("<font color='red'>a</font> <button>OK</button> <label>b</label>", (p("a OK b"),)),
    ("<center>a</center>", (p("a"),)),
    ("Type <your password>, <name>, <Enter> or <a.b>.", (p("Type <your password>, <name>, <Enter> or <a.b>."),)),
    ("    <div>a</div>\n\n    {{ b }}", (Code("<div>a</div>\n\n{{ b }}"),)),
    ("`<div>{{ a }}</div>`", (Paragraph((Span("<div>{{ a }}</div>", frozenset({Mark.CODE})),)),)),
    ("<Note>a</Note>", (box("a"),)),
    ('<Aside type="tip" title="B">\n  a\n</Aside>', (box("a", kind=TIP, title="B"),)),
    ('<Callout kind="check">a</Callout>', (box("a", kind=SUCCESS),)),
    ('<Accordion title="A">b</Accordion>', (fold("A", "b"),)),
    (
        TABS_OF_MDX,
        (tabs(("A", "b", items("c")), ("d", "e")),),
    ),
    ("<Tabs><Tab>a</Tab></Tabs>\n<Tabs><Tab>b</Tab></Tabs>", (tabs(("1", "a")), tabs(("1", "b")))),
    ("<Foo />\n<Bar x='1'>a</Bar> and <Baz>b</Baz>", (p("a and b"),)),
    ("<Foo>\n  a\n</Foo>", (p("a"),)),
    ("<Shot src={require('./a.png').default} alt=\"A\" />", (picture("./a.png", "A"),)),
    ("<Image src={a} alt='A' />", (picture("a", "A"),)),
    ("<Card title='A' href='/b' />", (linked("A", "/b"),)),
    ("<Card title='A' href='/b'>c</Card>", (linked("A", "/b"), p("c"))),
    ("| <Card title='A' href='/b' /> |\n|---|\n| b |", (Table(((Span("A", address="/b"),),), (((Span("b"),),),)),)),
    (
        "See <Link to='/b'>a</Link>, <Button>c</Button> and <Link to='/d' text='e' />.",
        (Paragraph((Span("See "), Span("a", address="/b"), Span(", c and "), Span("e", address="/d"), Span("."))),),
    ),
    ("Press <Kbd>F9</Kbd>.", (Paragraph((Span("Press "), Span("F9", frozenset({Mark.KEY})), Span("."))),)),
    ('a {/* b */}{" "}c', (p("a c"),)),
    ("a {/* b", (p("a {/* b"),)),
    ("<>\na\n</>", (p("a"),)),
    ('<a href="{{ b }}/c">d</a>', (linked("d", "/c"),)),
    ("> <div>a</div>", (box("a", kind=CalloutKind.QUOTE),)),
    ("- <div>a\n  b</div>\n- <div>\n\n  c\n  </div>", (items("a b", "c"),)),
]

CODES = [  # Hugo, GitBook, Jekyll, GitHub
    ('{{< callout context="tip" >}}\na\n{{< /callout >}}', (box("a", kind=TIP),)),
    ('{{% notice warning "Mind" %}}\na\n{{% /notice %}}', (box("a", kind=WARNING, title="Mind"),)),
    ('{{< note "Mind" >}}a{{< /note >}}', (box("a", title="Mind"),)),
    ('{% hint style="info" %}\na\n{% endhint %}', (box("a"),)),
    (
        '{{< tabs >}}{{< tab "A" >}}a{{< /tab >}}\n{{< tab header="B" >}}\nb\n{{< /tab >}}{{< /tabs >}}',
        (tabs(("A", "a"), ("B", "b")),),
    ),
    ('{% tabs %}\n{% tab title="A" %}\na\n{% endtab %}\n{% endtabs %}', (tabs(("A", "a")),)),
    ('{{#tabs}}\n{{#tab name="A"}}\na\n{{#endtab}}\n{{#endtabs}}', (tabs(("A", "a")),)),
    ('{{< expand "A" >}}b{{< /expand >}}', (fold("A", "b"),)),
    ('{{< figure src="a.png" alt="A" >}}', (picture("a.png", "A"),)),
    ("{{< youtube abc >}}", (linked(FILM, FILM),)),
    ('{% embed url="https://example.com/a" %}', (linked("https://example.com/a", "https://example.com/a"),)),
    ("{{< video a.mp4 >}}", (linked("a.mp4", "a.mp4"),)),
    ('{{< highlight sh "x=1" >}}\na {{ b }}\n{{< /highlight >}}', (Code("a {{ b }}", "sh"),)),
    ("{% highlight sh %}\na\n{% endhighlight %}", (Code("a", "sh"),)),
    ("{% comment %} a {% endcomment %}b {# c #}{{/* d */}}", (p("b"),)),
    (
        '[a]({{< ref "b.md" >}}) and [c]({{ d }}/e).',
        (Paragraph((Span("a", address="b.md"), Span(" and "), Span("c", address="/e"), Span("."))),),
    ),
    ('Press {{< kbd "F9" >}}.', (Paragraph((Span("Press "), Span("F9", frozenset({Mark.KEY})), Span("."))),)),
    ('See {{Glossary("DNS")}} and {{ b("c/d") }}.', (p("See DNS and …."),)),
    ("{% if x %}Press it.{% endif %} Your server is {{ host }}.", (p("Press it. Your server is …."),)),
    ('{% octicon "gear" aria-label="Settings" %} {% include a.html content="b" %}', (p("Settings b"),)),
    ("{% step %}\n#### A\n\nb\n{% endstep %}", (Heading(2, (Span("A"),)), p("b"))),
    ("{% code %}\n```sh\na\n```\n{% endcode %}", (Code("a", "sh"),)),
    ("| {{ a }} |\n|---|\n| {{< kbd b >}} |", (Table(((Span("…"),),), (((Span("b", frozenset({Mark.KEY})),),),)),)),
    ("a {{ b", (p("a {{ b"),)),
    ("{{ }}a {% %}", (p("…a"),)),
]

LEARN = [
    ("[!INCLUDE [a](../b.md)]\n\nc", (p("c"),)),
    ("> [!VIDEO https://example.com/a]", (linked("https://example.com/a", "https://example.com/a"),)),
    ('> [!div class="next"]\n> [a](b.md)', (linked("a", "b.md"),)),
    (
        "Press [!UICONTROL Save] in [!DNL Gmail].",
        (Paragraph((Span("Press "), Span("Save", frozenset({Mark.LABEL})), Span(" in Gmail."))),),
    ),
    ("[!code-sh[](a.sh)]\n\nb", (p("b"),)),
    ("> [!NOTE|style:flat]\n> a", (box("a"),)),
]

OBSIDIAN = [
    ("> [!success]- A title\n> a", (fold("A title", "a"),)),
    ("> [!success]+ A title\n> a", (fold("A title", "a", opened=True),)),
    ("> [!warning]- A title\n> a", (box("a", kind=WARNING, title="A title"),)),
    ("> [!success]+\n> a", (box("a", kind=SUCCESS),)),
    ("> [!question] Why?\n> a", (box("a", title="Why?"),)),
    ("> [!bug] a", (box("a", kind=DANGER),)),
    ("[[A]], [[b/C.md#D]], [[#E]], [[F|g]], [[_TOC_]] and ![[H#I]]", (p("A, C, E, g, and H"),)),
    (
        "![[a b.png]]\n\n![[c.png|300x200]]\n\n![[d.png|D]]",
        (Picture("a b.png", "", 6), Picture("c.png", "", 8), Picture("d.png", "D", 10)),
    ),
    ("[[a]](b) %%c%%", (Paragraph((Span("[a]", address="b"),)),)),
    ("```ad-warning\na\n```", (box("a", kind=WARNING),)),
    ("```{note} B\na\n```", (box("a", title="B"),)),
    ("```{r}\na\n```", (Code("a"),)),
]

LINES = [
    ("- [ ] a\n- [x] b", (items("a", "b"),)),
    ("[TOC]\n\na\n\n[[_TOC_]]\n\n* TOC\n{:toc}\n\n{{< toc >}}", (p("a"),)),
    ("*[HTML]: Hypertext\n\na", (p("a"),)),
    ('--8<-- "a.md"\n\n{!a.md!}\n\nb', (p("b"),)),
    ("Term\n: a\n\n    b", (p("Term"), Items(((p("a"), p("b")),)))),
    ("{: .note }\na\nb\n\nc", (box("a b"), p("c"))),
    ("{: .warning-title }\n> a\n>\n> b\n\nc", (box("a", "b", kind=WARNING), p("c"))),
    ("> a\n{: .note }\n\nb", (box("a", kind=CalloutKind.QUOTE), p("b"))),
    ("a\n{: #x .y width='3' }\n\nb", (p("a"), p("b"))),
    ("![a](b.png){ width=300 loading=lazy } c{: width=3 }", (picture("b.png", "a"), p("c"))),
    (
        "{==a==} {--b--} {++c++}{>>d<<}",
        (Paragraph((Span("a", frozenset({Mark.STRONG})), Span(" "), Span("b", frozenset({Mark.STRUCK})), Span(" c"))),),
    ),
]

WORDS = [
    (
        "~~a~~ ==b== H~2~O x^2^ ^^c^^",
        (Paragraph((Span("a", frozenset({Mark.STRUCK})), Span(" "), Span("b", frozenset({Mark.STRONG})), Span(" H2O x2 c"))),),
    ),
    (
        "<del>a</del> <mark>b</mark> <samp>c</samp>",
        (
            Paragraph(
                (
                    Span("a", frozenset({Mark.STRUCK})),
                    Span(" "),
                    Span("b", frozenset({Mark.STRONG})),
                    Span(" "),
                    Span("c", frozenset({Mark.CODE})),
                )
            ),
        ),
    ),
    ("a == b, c==d and e==f, ~5 or ~ 6, 2^3, ~~g, ==== ~~~~", (p("a == b, c==d and e==f, ~5 or ~ 6, 2^3, ~~g, ==== ~~~~"),)),
    ("**~~a**b~~", (Paragraph((Span("~~a", frozenset({Mark.STRONG})), Span("b~~"))),)),
    (":warning: a :octicons-arrow-24: b :key: :+1:", (p("⚠ a b 🔑 👍"),)),
    ("10:30:15, a:b:c, smtp:587:", (p("10:30:15, a:b:c, smtp:587:"),)),
    (
        "Press ++ctrl+page-up++.",
        (
            Paragraph(
                (
                    Span("Press "),
                    Span("Ctrl", frozenset({Mark.KEY})),
                    Span("+"),
                    Span("Page Up", frozenset({Mark.KEY})),
                    Span("."),
                )
            ),
        ),
    ),
]

NOTES = [
    (
        "a[^1], b[^1].\n\n[^1]: It is *blue*.",
        (Paragraph((Span("a (It is "), Span("blue", frozenset({Mark.EMPHASIS})), Span("), b."))),),
    ),
    ("a [^x]\n\n[^x]: b\n    c\n\n    d\n\ne", (p("a"), p("b c"), p("d"), p("e"))),
    ("- a[^1]: x\n- b[^2]\n\n[^1]: c\n[^2]: d\n\n    e", (Items(((p("a (c): x"),), (p("b"), p("d"), p("e")))),)),
    ("a [^9] [^y] [^a-z]", (p("a [^y] [^a-z]"),)),
    ("a [^9] b [^x]: c", (p("a b [^x]: c"),)),
    ("a\n\n[^1]: b", (p("a"), p("b"))),
    ("a [^1]\n\n[^1]: b [^2] [[c]]\n[^2]: d", (p("a"), p("b (d) c"))),
    ("| a[^1] |\n|---|\n| b |\n\n[^1]: c", (Table(((Span("a (c)"),),), (((Span("b"),),),)),)),
]


@pytest.mark.parametrize(
    ("written", "expected"), [*INDENTED, *COLONS, *SLASHES, *TAGS, *CODES, *LEARN, *OBSIDIAN, *LINES, *WORDS, *NOTES]
)
def test_what_other_dialects_write_is_read_as_what_it_means(
    blocks: Callable[[str], Blocks], written: str, expected: Blocks
) -> None:
    assert blocks(written) == expected


def test_tabs_lead_with_their_titles_to_steps_of_components(read: Callable[[str], Guide]) -> None:
    guide = read('<Steps>\n<Step title="Open it">\n  a\n</Step>\n<Step title="Press it" />\n</Steps>\n\nb')
    assert [(step.title, step.line) for step in guide.steps] == [("Open it", 5), ("Press it", 8)]
    assert guide.steps[0].blocks == (p("a"),)


def test_what_mdx_brings_along_is_no_text_and_names_pictures(step: Callable[[str], Step]) -> None:
    written = (
        'import Tabs from "@theme/Tabs";\nimport shot from "./a.png";\nimport {\n  A,\n} from "b";\n\n'
        "export const x = {\n  y: 1,\n};\n\nimport the file from here\n\n<Image src={shot} alt='A' />"
    )
    assert step(written).blocks == (p("import the file from here"), Picture("./a.png", "A", 18))


LEFT_OUT = [
    ("a {{ b }}", 6, "{{ b }}"),
    ("a\n\n{% data c.d %}", 8, "{% data c.d %}"),
    ("[!INCLUDE [a](b.md)]", 6, "[!INCLUDE [a](b.md)]"),
]


@pytest.mark.parametrize(("written", "line", "named"), LEFT_OUT)
def test_what_is_left_out_is_named_with_its_line(read: Callable[[str], Guide], written: str, line: int, named: str) -> None:
    (remark,) = read(f"### A step\n\n{written}\n\nwords\n").remarks
    assert remark.line == line
    assert named in remark.sentence


def test_no_more_than_some_containers_stand_in_one_another(step: Callable[[str], Step]) -> None:
    deep = step("<div>\n" * 60 + "\na\n\n" + "</div>\n" * 60 + "\n<Note>b</Note>")
    assert deep.blocks == (p("a"), box("b"))
    boxes = step(":::" + "\n:::".join(["note"] * 20) + "\na\n" + ":::\n" * 20)
    inner = boxes.blocks
    for _ in range(8):
        (callout,) = inner
        assert isinstance(callout, Callout)
        inner = callout.blocks
    assert inner == (p("a"),)
