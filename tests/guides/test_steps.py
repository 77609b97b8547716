"""What becomes introduction, step and further reading; titles, ids, attributes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.model import Block, Callout, CalloutKind, Guide, Heading, Items, Link, Paragraph, Picture, Span
from assistant.guides.reader import read_guide
from assistant.guides.reading import titles

Read = Callable[[str], Guide]
OPEN = "https://myaccount.google.com/security"


def p(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def h(text: str) -> Heading:
    return Heading(2, (Span(text),))


def test_headings_of_the_third_level_are_steps(read: Read) -> None:
    guide = read("Hello.\n\n## Aim\n\nWords.\n\n## Do\n\n### One\n\na\n\n### Two\n\n![x](b.png)\n\nb\n")
    assert guide.introduction == (p("Hello."), h("Aim"), p("Words."))
    assert [(step.id, step.title, step.line, step.blocks) for step in guide.steps] == [
        ("one", "One", 12, (p("a"),)),
        ("two", "Two", 16, (Picture("b.png", "x", 18), p("b"))),
    ]
    assert guide.steps[1].pictures == (Picture("b.png", "x", 18),)


def test_words_before_the_first_step_of_a_section_are_introduction_or_belong_to_the_step(read: Read) -> None:
    assert read("## Do\n\nlead\n\n### One\n\na\n").introduction == (h("Do"), p("lead"))
    with_picture = read("## Do\n\nlead\n\n![x](b.png)\n\n### One\n\na\n")
    assert with_picture.introduction == ()
    assert with_picture.steps[0].blocks == (p("lead"), Picture("b.png", "x", 8), p("a"))
    later = read("### One\n\na\n\n## Then\n\nlead\n\n### Two\n\nb\n\n### Three\n\nc\n")
    assert later.steps[1].blocks == (h("Then"), p("lead"), p("b"))
    assert later.steps[2].blocks == (p("c"),)


def test_each_picture_closes_a_step_where_there_are_no_headings(read: Read) -> None:
    guide = read(
        "## Do\n\nFirst do this.\n\nAnd that.\n\n![x](a.png)\n\n- Then this\n\n![x](b.png)\n\n![x](c.png)\n\n> [!note] After.\n"
    )
    first, second = guide.steps
    assert (first.id, first.line, first.title) == ("step-1", 6, "First do this")
    assert first.blocks == (h("Do"), p("First do this."), p("And that."), Picture("a.png", "x", 10))
    assert second.blocks == (
        Items(((p("Then this"),),)),
        Picture("b.png", "x", 14),
        Picture("c.png", "x", 16),
        Callout(CalloutKind.NOTE, (p("After."),)),
    )
    assert guide.introduction == ()


def test_the_items_of_a_list_are_steps_with_the_pictures_that_they_hold(read: Read) -> None:
    guide = read(f"1. Open it.\n    ![x](a.png)\n2. Press [it]({OPEN}).\n\n    ![x](b.png)\n3. Done.\n")
    assert [step.title for step in guide.steps] == ["Open it", "Press it", "Done"]
    assert [[picture.file for picture in step.pictures] for step in guide.steps] == [["a.png"], ["b.png"], []]
    assert [len(step.buttons) for step in guide.steps] == [0, 1, 0]
    assert [step.line for step in guide.steps] == [4, 6, 9]


def test_pictures_in_the_items_of_a_list_without_numbers_close_steps(read: Read) -> None:
    guide = read("- Open it.\n    ![x](a.png)\n- Press it.\n    ![x](b.png)\n")
    assert [(step.title, len(step.pictures)) for step in guide.steps] == [("Open it", 1), ("Press it", 1)]


def test_a_picture_between_the_items_of_a_list_belongs_to_the_one_before(read: Read) -> None:
    guide = read("1. Open it.\n\n![x](a.png)\n\n2. Press it.\n3. Save.\n")
    assert [(step.title, len(step.pictures)) for step in guide.steps] == [("Open it", 1), ("Press it", 0), ("Save", 0)]


def test_a_picture_inside_a_callout_closes_no_step(read: Read) -> None:
    guide = read("Do it.\n\n> [!note]\n> ![x](a.png)\n\nThen.\n")
    (only,) = guide.steps
    assert only.title == "Do it"
    assert only.pictures == (Picture("a.png", "x", 7),)


def test_a_folded_picture_does_not_make_a_leading_section_a_step(read: Read) -> None:
    guide = read("Words.\n\n> [!collapse] More\n> ![x](a.png)\n\n## Do\n\n### One\n")
    assert len(guide.introduction) == 2
    assert len(guide.steps) == 1


def test_a_button_alone_between_pictures_belongs_to_the_step_that_it_opens(read: Read) -> None:
    guide = read(
        f"[Open]({OPEN}){{.button}}\n\nDo it.\n\n![x](a.png)\n\n[Open](https://mail.google.com/){{.button}}\n\nThen.\n\n![x](b.png)"
    )
    assert [[link.address for link in step.buttons] for step in guide.steps] == [[OPEN], ["https://mail.google.com/"]]


def test_a_button_after_the_last_picture_belongs_to_the_last_step(read: Read) -> None:
    (only,) = read(f"Do it.\n\n![x](a.png)\n\n[Open]({OPEN}){{.button}}\n").steps
    assert [link.address for link in only.buttons] == [OPEN]


def test_a_section_without_steps_after_the_first_is_added_to_the_step_before_it(read: Read) -> None:
    guide = read("### One\n\na\n\n## Afterwards\n\nSee [this](/x).\n\nGood luck.\n\n## Nothing\n\n## More\n\n[that](/y)\n")
    assert guide.steps[0].blocks == (
        p("a"),
        h("Afterwards"),
        Paragraph((Span("See "), Span("this", address="/x"), Span("."))),
        p("Good luck."),
    )
    assert guide.further_reading == (Link("that", "/y", 18),)


def test_closing_sections_in_which_every_block_holds_a_link_are_further_reading(read: Read) -> None:
    body = "### One\n\na\n\n## Go on\n\n[one](/1)\n\n> [!note] see [two](/2)\n\n## And\n\n- [three](/3) or [four](/4)\n\n|a|b|\n|-|-|\n|<https://x.y/>|b|\n"
    guide = read(body)
    assert [(link.label, link.address) for link in guide.further_reading] == [
        ("one", "/1"),
        ("two", "/2"),
        ("three", "/3"),
        ("four", "/4"),
        ("x.y", "https://x.y/"),
    ]
    assert guide.steps[0].blocks == (p("a"),)


def test_a_settings_page_in_introduction_or_further_reading_stays_a_link(read: Read) -> None:
    guide = read(f"[Open]({OPEN})\n\n## Do\n\n### One\n\na\n\n## More\n\n[Open]({OPEN})\n")
    assert guide.introduction == (Paragraph((Span("Open", address=OPEN),)),)
    assert guide.further_reading == (Link("Open", OPEN, 14),)
    assert guide.steps[0].buttons == ()


ATTRIBUTES = [
    ('{#here if="two-step=off|unknown and account=personal"}', "here", "two-step=off|unknown and account=personal", False),
    ('{#here .ending if="account=work  and admin!=refused"}', "here", "account=work and admin!=refused", True),
    ("{: #here .ending }", "here", "", True),
    ('<a name="old-name"></a>', "old-name", "", False),
    ('<a id="old-name"></a> {.ending}', "old-name", "", True),
    ("{hidden}", "title-hidden", "", False),
    ("", "title", "", False),
]


@pytest.mark.parametrize(("written", "step_id", "condition", "ending"), ATTRIBUTES)
def test_the_attributes_of_a_step(read: Read, written: str, step_id: str, condition: str, ending: bool) -> None:
    (step,) = read(f"### Title {written}\n\na\n").steps
    assert (step.id, step.condition, step.ending) == (step_id, condition, ending)
    assert step.title.startswith("Title")
    assert "{#" not in step.title


def test_ids_differ_and_stay_what_they_were(read: Read) -> None:
    guide = read("### Été à Paris!\n\n### Été à Paris\n\n### 日本\n\n### Taken {#ete-a-paris-2}\n\n### {#x}\n")
    assert [step.id for step in guide.steps] == ["ete-a-paris", "ete-a-paris-3", "step-3", "ete-a-paris-2", "x"]
    assert guide.steps[4].title == "5"


def test_of_two_steps_with_one_id_the_second_gets_its_own(read: Read) -> None:
    guide = read("### One {#a}\n\n### Two {#a}\n")
    assert [step.id for step in guide.steps] == ["a", "two"]
    (remark,) = guide.remarks
    assert (remark.line, remark.limit) == (6, False)
    assert "two steps with the id 'a'" in remark.sentence


def test_dates_of_steps() -> None:
    head = "---\ntitle: x\nlast_checked: 2026-01-01\nsteps:\n  a: {last_checked: 2026-02-02, source: s}\n  b: {source: s}\n---\n"
    guide = read_guide(head + "### A {#a}\n### B {#b}\n### C {#c}\n", "x.md")
    assert [step.evidence.last_checked for step in guide.steps] == [date(2026, 2, 2), date(2026, 1, 1), date(2026, 1, 1)]


def test_a_guide_without_a_step_is_a_mistake(read: Read) -> None:
    for body in ("", "\n\n", "<!-- nothing -->\n", "---\n", "[r]: /x\n"):
        with pytest.raises(GuideError, match="has no step") as caught:
            read(body)
        assert caught.value.line == 4


TITLES = [
    ("Click on `Create`{.action}.", "Click on Create"),
    ("Much has happened here. Click on `Yes, it was me`{.action}. And more.", "Click on Yes, it was me"),
    ("If you have got a mail from us with words that are far too long for any title, click `View`{.action}.", "Click View"),
    (
        "After a long while of many words that nobody can read in one go, click directly on the link: [x.y/z](/z)",
        "Click directly on the link",
    ),
    (
        "The page names what was done while you were away from it for days (see below).",
        "The page names what was done while you were away from it…",
    ),
    (
        "Click on the switch at the right of the words «Allow apps that are less secure than that», please.",
        "Click on the switch at the right of the words…",
    ),
    ("A word. Another.", "A word"),
    ("> [!note]\n> - in a list", "In a list"),
    ("> [!collapse] More\n> Click on `There`{.action}.\n\nAt once.", "At once"),
    (
        "Supercalifragilisticexpialidociousandevenlongerthanthatbecauseitmustbe",
        "Supercalifragilisticexpialidociousandevenlongerthanthatbeca…",
    ),
    (
        "This one says very much before it comes to `A label that is itself far longer than sixty letters are`{.action}",
        "This one says very much before it comes to A label that is…",
    ),
]


@pytest.mark.parametrize(("written", "expected"), TITLES)
def test_titles_from_words(read: Read, written: str, expected: str) -> None:
    (step,) = read(f"## Do\n\n{written}\n\n![x](a.png)\n").steps
    assert step.title == expected
    assert len(step.title) <= titles.LONGEST


def test_steps_that_begin_alike_get_titles_that_differ(read: Read) -> None:
    one = "A mail comes. Click on `View`{.action}.\n\n![x](a.png)\n\n"
    two = "Another mail comes. Click on `View`{.action}.\n\n![x](a.png)\n\n"
    assert [step.title for step in read(one + two + one).steps] == ["Click on View", "Another mail comes", "A mail comes"]


def test_titles_where_there_are_no_words(read: Read) -> None:
    assert read("## Do it\n\n![alt](a.png)\n").steps[0].title == "Do it"
    assert read("![alt](a.png)\n").steps[0].title == "alt"
    assert read("![](a.png)\n").steps[0].title == "1"
    assert read("#### Small\n\nwords\n\n![](a.png)\n").steps[0] == read("#### Small\n\nwords\n\n![](a.png)\n").steps[0]


def test_a_heading_below_the_third_names_the_step_it_opens(read: Read) -> None:
    (step,) = read("## Do\n\n#### Small\n\nwords\n\n![](a.png)\n").steps
    assert step.title == "Small"
    assert step.blocks == (h("Do"), p("words"), Picture("a.png", "", 10))


def test_headings_of_the_introduction(read: Read) -> None:
    blocks: tuple[Block, ...] = read("# Top\n\nwords\n\n#### Small\n\nmore\n\n## Do\n\n### One\n").introduction
    assert blocks == (h("Top"), p("words"), Heading(3, (Span("Small"),)), p("more"))


def test_the_words_of_a_picture_too_long_for_a_heading_are_none(read: Callable[[str], Guide]) -> None:
    words = "it says one thing. " * 20
    (step,) = read(f"![{words}](a.png)\n").steps
    assert step.title == "1"
    assert step.pictures[0].alt == words.strip()
