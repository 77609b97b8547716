"""How guides are laid out that were written for other systems: where their steps are, what introduces and what closes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.model import Block, Guide, Heading, Items, Link, Paragraph, Picture, Span, Tabs, plain
from assistant.guides.plain import text_of
from assistant.guides.reader import read_guide
from assistant.guides.walk import are_only_links, texts_in

Read = Callable[[str], Guide]
OPEN = "https://myaccount.google.com/security"
LONG = "words " * 80


def p(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def h(text: str, level: int = 2) -> Heading:
    return Heading(level, (Span(text),))


def titles(guide: Guide) -> list[str]:
    return [step.title for step in guide.steps]


def words(blocks: tuple[Block, ...]) -> list[str]:
    return [plain(text) for text in texts_in(blocks)]


BY_TITLE = [
    ("# The name\n\nHello.\n\n### One\n\na\n", "The name", ["Hello."], ["One"]),
    ("Hello.\n\n# The name\n\n### One\n\na\n", "The name", ["Hello."], ["One"]),
    ("## The name\n\nHello.\n\n### One\n\na\n", "The name", ["Hello."], ["One"]),
    ("Hello.\n\n## Aim\n\nMore.\n\n### One\n\na\n", "File", ["Hello.", "Aim", "More."], ["One"]),
    ("## Aim\n\nHello.\n\n## Do\n\n### One\n\na\n", "File", ["Aim", "Hello."], ["One"]),
    ("# Step 1: open\n\na\n\n# Step 2: press\n\nb\n", "File", [], ["Step 1: open", "Step 2: press"]),
    ("# The name\n\nHello.\n\n# Open\n\na\n\n# Press\n\nb\n", "The name", ["Hello."], ["Open", "Press"]),
    ("# The `name` of [it](/x)\n\n### One\n\na\n", "The name of it", [], ["One"]),
    ("# " + "long " * 100 + "\n\n### One\n\na\n", ("long " * 100)[:300], [], ["One"]),
    ("#\n\n### One\n\na\n", "File", [], ["One"]),
]


@pytest.mark.parametrize(("text", "title", "introduction", "steps"), BY_TITLE)
def test_a_heading_gives_the_title(text: str, title: str, introduction: list[str], steps: list[str]) -> None:
    guide = read_guide(text, "file.md")
    assert (guide.title, words(guide.introduction), titles(guide)) == (title, introduction, steps)


def test_a_heading_that_says_the_title_again_is_left_out(read: Read) -> None:
    guide = read("# A  Guide\n\nHello.\n\n### One\n\na\n")
    assert guide.introduction == (p("Hello."),)
    assert read("# Another\n\nHello.\n\n### One\n\na\n").introduction == (h("Another"), p("Hello."))


SECTIONS = [
    # Headings of the second level are steps, where there are none of the third.
    ("Hello.\n\n## Open\n\na\n\n## Press\n\nb\n", ["Hello."], ["Open", "Press"]),
    ("Open\n----\n\na\n\nPress\n-----\n\nb\n", [], ["Open", "Press"]),
    ("#### Open\n\na\n\n#### Press\n\nb\n", [], ["Open", "Press"]),
    # Before the first that says what to do, they are the introduction.
    ("## Needed\n\n- a phone\n\n## Open\n\n1. a\n2. b\n\n## Then\n\nc\n", ["Needed", "a phone"], ["Open", "Then"]),
    ("## Aim\n\n1. a\n2. b\n\n## 1. Open\n\na\n\n## 2. Press\n\nb\n", ["Aim", "a", "b"], ["1. Open", "2. Press"]),
    ("## Aim\n\nwords\n\n## Open\n\n```\na\n```\n\n## Press\n\nb\n", ["Aim", "words"], ["Open", "Press"]),
    ("## Aim\n\nwords\n\n## Open\n\na\n\n![x](a.png)\n\n## Press\n\nb\n", ["Aim", "words"], ["Open", "Press"]),
    ("# Another name\n\nwords\n\n## Open\n\na\n\n## Press\n\nb\n", ["Another name", "words"], ["Open", "Press"]),
    ("## Contents\n\n- [a](#open)\n- [b](#press)\n\n## Open\n\na\n\n## Press\n\nb\n", ["Contents", "a", "b"], ["Open", "Press"]),
    ("## Open\n\na\n\n## See above\n\n- [a](#open)\n- [b](#x)\n\n## Press\n\nb\n", [], ["Open", "Press"]),
    # A picture alone is that of an introduction, where clearer sections follow, unless there are several such.
    ("## Aim\n\na\n\n![x](a.png)\n\n## Open\n\n1. a\n2. b\n\n## Then\n\nc\n", ["Aim", "a"], ["Open", "Then"]),
    ("## One\n\na\n\n![x](a.png)\n\n## Two\n\n1. a\n2. b\n\n## Three\n\n1. a\n2. b\n", [], ["One", "Two", "Three"]),
    ("a\n\n![x](a.png)\n\n## Open\n\na\n\n## Press\n\nb\n", ["a"], ["Open", "Press"]),
    # What stands before all headings.
    ("1. a\n2. b\n\n## Open\n\n1. c\n2. d\n\n## Press\n\ne\n", ["a", "b"], ["Open", "Press"]),
    ("a\n\n![x](a.png)\n\nb\n\n![x](b.png)\n\n## Then\n\nc\n", [], ["A", "B", "Then"]),
    ("1. a b\n2. c d\n\n## Then\n\nc\n", [], ["A b", "C d", "Then"]),
    # Few headings of the third level among many of the second begin none.
    ("".join(f"## S{n}\n\na\n\n" for n in range(6)) + "### T\n\nb\n", [], [f"S{n}" for n in range(6)]),
]


@pytest.mark.parametrize(("body", "introduction", "steps"), SECTIONS)
def test_sections_are_steps(read: Read, body: str, introduction: list[str], steps: list[str]) -> None:
    guide = read(body)
    assert (words(guide.introduction), titles(guide)) == (introduction, steps)


def test_what_stands_above_a_heading_of_the_third_level(read: Read) -> None:
    guide = read("## Aim\n\na\n\n![x](a.png)\n\n## Needed\n\n- b\n\n## Do\n\n### One\n\nc\n")
    assert words(guide.introduction) == ["Aim", "a", "Needed", "b"]
    assert titles(guide) == ["One"]
    guide = read(
        "## Off\n\n1. a\n2. b\n\n### Worked?\n\nc\n\n## On\n\n1. d\n2. e\n\n### More\n\nf\n\n## Again\n\n### Last\n\ng\n"
    )
    assert titles(guide) == ["Off", "Worked?", "On", "More", "Last"]
    assert guide.steps[4].blocks == (h("Again"), p("g"))
    guide = read("## Aim\n\na\n\n## First\n\nb\n\n![x](a.png)\n\nc\n\n![x](b.png)\n\n## Then\n\n### Last\n\nd\n")
    assert titles(guide) == ["B", "C", "Last"]
    assert guide.steps[0].blocks[0] == h("First")
    assert titles(read("## Do\n\n1. a\n2. b\n\n## Then\n\n### Last\n\nd\n")) == ["Do", "Last"]


def test_sections_behind_headings_of_the_third_level(read: Read) -> None:
    one = "### One\n\na\n\n"
    assert titles(read(f"{one}## Then\n\n1. a\n2. b\n\n## End\n\nc\n")) == ["One", "Then"]
    assert titles(read(f"{one}## 2. Then\n\nb\n")) == ["One", "2. Then"]
    assert titles(read(f"{one}## Then\n\n![x](a.png)\n")) == ["One", "Then"]
    assert titles(read(f"{one}## Then\n\n{LONG}\n")) == ["One", "Then"]
    assert titles(read(f"{one}## Then\n\nfew words\n\n## Nothing\n")) == ["One"]


def test_a_block_that_only_leads_somewhere_is_no_step(read: Read) -> None:
    block = "<!-- NAV -->\n---\n\n### Where it is\n\n- [Mail](/mail)\n\n---\n<!-- END -->\n\n> [!note]\n> mind\n\n"
    guide = read(f"## Needed\n\n- a phone\n\n{block}## Do\n\n### Press it\n\na\n")
    assert words(guide.introduction) == ["Needed", "a phone", "Where it is", "Mail", "mind"]
    assert titles(guide) == ["Press it"]
    assert titles(read("---\n\n### One\n\n- [a](/a)\n\n---\n\n### Two\n\n- [b](/b)\n\n---\n")) == ["One", "Two"]
    assert titles(read("---\n\n### One\n\n- [a](/a)\n\n### Two\n\n- b\n\n---\n")) == ["One", "Two"]
    assert titles(read("---\n\n### One\n\n- a\n\n---\n\n### Two\n\nb\n")) == ["One", "Two"]


def test_items_of_the_one_numbered_list_are_steps(read: Read) -> None:
    guide = read(f"Hello.\n\n1. Open [it]({OPEN}).\n2. **Press.** Then wait.\n\n    More.\n3. Copy\n\nThe end.\n")
    assert guide.introduction == (p("Hello."),)
    assert titles(guide) == ["Open it", "Press", "Copy"]
    assert [step.id for step in guide.steps] == ["step-1", "step-2", "step-3"]
    assert [step.line for step in guide.steps] == [6, 7, 10]
    assert [len(step.buttons) for step in guide.steps] == [1, 0, 0]
    assert words(guide.steps[1].blocks) == ["Press. Then wait.", "More."]
    assert words(guide.steps[2].blocks) == ["Copy", "The end."]


def test_a_numbered_list_may_be_interrupted(read: Read) -> None:
    guide = read("1. Open\n\n```\ncode\n```\n\n2. Press\n3. Copy\n")
    assert titles(guide) == ["Open", "Press", "Copy"]
    assert text_of(guide.steps[0].blocks) == "Open\ncode"
    assert titles(read("1. Open\n2. Press\n\nwords\n\n1. Other\n2. List\n")) == ["A guide"]


def test_under_a_heading_the_items_are_steps_too(read: Read) -> None:
    guide = read("## Aim\n\nHello.\n\n## Do\n\nLike this:\n\n1. Open it\n2. Press it\n")
    assert guide.introduction == (h("Aim"), p("Hello."))
    assert titles(guide) == ["Open it", "Press it"]
    assert words(guide.steps[0].blocks) == ["Do", "Like this:", "Open it"]
    assert titles(read("## Do\n\n#### First\n\n1. Open it\n2. Press it\n\n#### Then\n\nwords\n")) == ["Do"]


NO_STEPS = [
    ("1. " + "\n1. ".join(map(str, range(50))), "a list too long"),
    ("1. [a](#a)\n2. [b](#b)\n", "a table of contents"),
    ("1. one\n", "a single item"),
    ("- one\n- two\n", "a list without numbers"),
    ("1. <!-- x -->\n2. <!-- y -->\n\nwords\n", "a list without words"),
    ("words\n\n> [!note]\n> more\n", "a box"),
    ("words\n", "words alone"),
]


@pytest.mark.parametrize(("body", "_what"), NO_STEPS, ids=[what for _, what in NO_STEPS])
def test_what_is_no_list_of_steps_is_one_step(read: Read, body: str, _what: str) -> None:
    assert titles(read(body)) == ["A guide"]


def test_words_before_the_first_list_are_the_introduction(read: Read) -> None:
    guide = read("words\n\n- one\n\nmore\n")
    assert words(guide.introduction) == ["words"]
    assert words(guide.steps[0].blocks) == ["one", "more"]


def test_words_without_a_title_are_no_guide() -> None:
    with pytest.raises(GuideError, match="has no step"):
        read_guide("words\n\nmore words\n", "x.md")
    assert titles(read_guide("# The name\n\nwords\n", "x.md")) == ["The name"]


def test_pictures_before_a_list_are_of_the_introduction(read: Read) -> None:
    guide = read("a\n\n![x](a.png)\n\n1. one\n2. two\n")
    assert titles(guide) == ["One", "Two"]
    assert guide.introduction == (p("a"), Picture("a.png", "x", 6))


def test_headings_whose_pictures_become_steps_are_kept(read: Read) -> None:
    pictures = "".join(f"Do {name}.\n\n![x]({name}.png)\n\n" for name in "abc")
    guide = read(f"## Export\n\n{pictures}## Import\n\nDo it.\n\n![x](d.png)\n")
    assert titles(guide) == ["Do a", "Do b", "Do c", "Import"]
    assert guide.steps[0].blocks[:2] == (h("Export"), p("Do a."))
    assert titles(read("## Export\n\na\n\n![x](a.png)\n\nb\n\n![x](b.png)\n\n## Import\n\nc\n")) == ["Export", "Import"]


def test_a_heading_with_nothing_below_it_is_no_step(read: Read) -> None:
    guide = read('### One\n\na\n\n### Reminder <a name="mind"></a>\n\n### Two\n\n#### P {.part}\n\nb\n\n### End\n')
    assert titles(guide) == ["One", "Two"]
    assert guide.steps[1].blocks[0] == h("Reminder")
    assert guide.steps[1].blocks[-1] == h("End")
    assert guide.step_index("mind") == 1
    assert [remark.line for remark in guide.remarks] == [8, 16]
    assert titles(read("### One {#one}\n\n### Two\n")) == ["One", "Two"]
    assert titles(read("### Sheet {.values}\n\n### Two\n\na\n")) == ["Sheet", "Two"]
    assert titles(read('### If {if="a=b"}\n\n### Two\n\na\n')) == ["If", "Two"]
    assert titles(read(f"### Press\n\n[Open]({OPEN}){{.button}}\n\n### Two\n\na\n")) == ["Press", "Two"]
    assert titles(read("## One\n\na\n\n## Nothing\n\n## Two\n\nb\n")) == ["One", "Two"]


def test_long_steps_are_divided_at_their_headings(read: Read) -> None:
    guide = read(f"### Models\n\n#### A\n\n{LONG}\n\n#### B <a name='b'></a>\n\n{LONG}\n\n##### Small\n\nc\n")
    assert titles(guide) == ["A", "B"]
    assert guide.steps[0].blocks[0] == h("Models")
    assert [step.id for step in guide.steps] == ["a", "b"]
    assert guide.steps[1].blocks[1] == h("Small", 3)
    pictures = "\n\n".join(f"#### {name}\n\n![x]({name}.png)" for name in "abc")
    assert titles(read(f"### Models <a name='m'></a>\n\nlead\n\n{pictures}\n")) == ["Models", "a", "b", "c"]
    assert read(f"### Models <a name='m'></a>\n\n{pictures}\n").step_index("m") == 0
    assert titles(read(f"## Off\n\n{pictures}\n\n## On\n\nd\n")) == ["a", "b", "c", "On"]
    later = read(f"### One\n\na\n\n## Then\n\nlead\n\n### Models\n\n{pictures}\n")
    assert titles(later) == ["One", "a", "b", "c"]
    assert words(later.steps[1].blocks) == ["Then", "lead", "Models"]


def test_what_the_author_has_arranged_is_not_divided(read: Read) -> None:
    inner = f"#### A\n\n{LONG}\n\n#### B\n\n{LONG}\n"
    assert titles(read(f'### One {{if="two-step=off"}}\n\n{inner}')) == ["One"]
    assert titles(read("### One\n\n" + inner.replace("B\n", "B {.part}\n", 1))) == ["One"]
    assert titles(read("### One\n\n#### A\n\na\n\n#### B\n\nb\n")) == ["One"]


TURNS = (
    "### Add it\n\nlead\n\n> [!tabs]\n> Step 1\n>> Press [it](https://mail.google.com/mail/#settings/x).\n>\n"
    "> Step 2: Type\n>> b\n>\n> 3\n>> c\n"
)


def test_tabs_that_are_steps_are_played_one_after_the_other(read: Read) -> None:
    guide = read(TURNS)
    assert titles(guide) == ["Press it", "Type", "C"]
    assert words(guide.steps[0].blocks) == ["Add it", "lead", "Press it."]
    assert [len(step.buttons) for step in guide.steps] == [1, 0, 0]
    button = read(TURNS.replace("\nlead\n", f"\n[Open]({OPEN}){{.button}}\n"))
    assert [len(step.buttons) for step in button.steps] == [2, 0, 0]
    for other in ("Way 1", "Step 2"):
        (step,) = read(TURNS.replace("Step 1", other)).steps
        assert isinstance(step.blocks[-1], Tabs)
    assert titles(read(TURNS + "\nafter\n")) == ["Add it"]
    assert titles(read(TURNS.replace("### Add it", "### Add it {.ending}"))) == ["Add it"]
    assert titles(read(TURNS.replace("### Add it", "").replace("lead", ""))) == ["Press it", "Type", "C"]
    assert titles(read("### A\n\n> [!tabs]\n> Step 1\n>> ![](a.png)\n>\n> Step 2\n>> b\n")) == ["Step 1", "B"]


def test_a_closing_section_keeps_its_sentences(read: Read) -> None:
    guide = read("### One\n\na\n\n## Go on\n\nWrite to our [partners](/p) on weekdays.\n\n[The page](/x)\n\nThat is all.\n")
    assert words(guide.closing) == ["Go on", "Write to our partners on weekdays.", "The page", "That is all."]
    assert [link.address for link in guide.further_reading] == ["/p", "/x"]
    assert guide.steps[0].blocks == (p("a"),)
    assert read("### One\n\na\n\n## Nothing\n\n***\n").closing == ()


CLOSING = [
    ("## Open\n\n1. a\n2. b\n\n## Press\n\n1. a\n2. b\n\n## See\n\nAsk our [partners](/p) for more.\n", ["Open", "Press"]),
    ("## Open\n\na\n\n## Press\n\nb\n\n## See\n\n- [The partners](/p)\n", ["Open", "Press"]),
    ("## Open\n\na\n\n## Press\n\nAsk our [partners](/p) for more.\n", ["Open", "Press"]),
    ("## See\n\n- [The partners](/p)\n", ["See"]),
]


@pytest.mark.parametrize(("body", "steps"), CLOSING)
def test_sections_that_close_a_guide_of_sections(read: Read, body: str, steps: list[str]) -> None:
    guide = read(body)
    assert titles(guide) == steps
    assert bool(guide.closing) == bool(guide.further_reading) == ("See" in body and len(steps) > 1)


def test_what_says_nothing_beside_its_links(read: Read) -> None:
    def closing(body: str) -> bool:
        return are_only_links(read(f"### One\n\na\n\n## More\n\n{body}\n").closing)

    assert closing("- [a](/a)\n- [b](/b), [c](/c).")
    assert not closing("See [a](/a).")
    assert not closing("[a](/a)\n\n> [!odd]\n> [b](/b)")
    assert not closing("- [a](/a)\n    ```\n    code\n    ```")


def test_closing_sections_count_for_the_limits(read: Read) -> None:
    with pytest.raises(GuideError, match="This closing section is too long for one page"):
        read("### One\n\na\n\n## More\n\n" + ("[a](/a) " + "b<br>" * 1_900 + "\n\n") * 2)


TITLES = [
    ("**4**. Select it.\n\n![](a.png)", "Select it"),
    ("**1. Settings.** Look at [these](/x).\n\n![](a.png)", "Settings"),
    ("**Settings**\nwords\n\n![](a.png)", "Settings words"),
    ("**Settings**<br>words\n\n![](a.png)", "Settings"),
    ("**Settings**: words `here`\n\n![](a.png)", "Settings"),
    ("**Settings**\n\nwords `here`\n\n![](a.png)", "Settings"),
    ("**" + "long " * 20 + "end**\n\n![](a.png)", "Long " + "long " * 10 + "long…"),
    ("**?!**\n\nWords.\n\n![](a.png)", "?"),
]


@pytest.mark.parametrize(("body", "title"), TITLES)
def test_a_step_is_called_by_what_is_bold_at_its_beginning(read: Read, body: str, title: str) -> None:
    assert titles(read(body)) == [title]


@pytest.mark.parametrize("space", ["\u00a0", " \u202f ", "\u2003", "\u3000"])
def test_any_space_parts_the_signs_of_a_heading_from_its_words(read: Read, space: str) -> None:
    guide = read(f"###{space}Open it\n\na\n")
    assert [(step.title, step.line) for step in guide.steps] == [("Open it", 4)]


def test_items_without_words_are_left_out(read: Read) -> None:
    guide = read(f"1. Open\n2.\n3. [Open]({OPEN}){{.button}}\n4. Press\n")
    assert [len(step.buttons) for step in guide.steps] in ([1, 0], [0, 1, 0])
    assert isinstance(guide.steps[0].blocks[0], Paragraph | Items)


def test_links_keep_their_lines(read: Read) -> None:
    guide = read("## Open\n\n1. a\n2. b\n\n## See\n\n[a](/a)\n")
    assert guide.further_reading == (Link("a", "/a", 11),)
