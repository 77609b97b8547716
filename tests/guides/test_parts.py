"""The parts of a step: how they are read, walked through, printed, limited and reviewed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.guides.errors import GuideError
from assistant.guides.model import (
    Block,
    Callout,
    Collapsible,
    Guide,
    Heading,
    Link,
    Paragraph,
    Part,
    Parts,
    Picture,
    Span,
    Step,
    Text,
    plain,
)
from assistant.guides.plain import text_of
from assistant.guides.reader import read_guide
from assistant.guides.review import review
from assistant.guides.reviewing.table import table
from assistant.guides.reviewing.vocabulary import Vocabulary
from assistant.guides.walk import all_blocks, pictures_of, texts_in, ways_forward
from tests import made_pictures

Read = Callable[[str], Guide]
ReadStep = Callable[[str], Step]
OPEN = "https://myaccount.google.com/apppasswords"
HELP = "/// details | It is {kind}\n    type: {kind}\n\nhelp\n///\n\n"


def t(text: str) -> Text:
    return (Span(text),)


def p(text: str) -> Paragraph:
    return Paragraph(t(text))


def part(title: str, *blocks: Block) -> Part:
    return Part(t(title), blocks)


def help_(kind: str) -> Collapsible:
    return Collapsible(f"It is {kind}", (p("help"),), kind)


def test_headings_with_the_mark_make_parts_of_what_follows(step: ReadStep) -> None:
    read = step("own\n\n#### One {.part}\n\na\n\n- b\n\n![](c.png)\n\n#### Two {.part}\n\nd")
    own, parts = read.blocks
    assert own == p("own")
    assert isinstance(parts, Parts)
    assert [plain(each.title) for each in parts.parts] == ["One", "Two"]
    assert text_of(parts.parts[0].blocks) == "a\n- b"
    assert parts.parts[0].blocks[-1] == Picture("c.png", "", 14)
    assert parts.parts[1].blocks == (p("d"),)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("#### One {.part}\n\na", (Parts((part("One", p("a")),)),)),
        ("#### One {.part}\n\n#### Two {.part}\n\na", (Parts((part("One"), part("Two", p("a")))),)),
        ("##### One {.part}\n\na\n\n###### Two {.part}\n\nb", (Parts((part("One", p("a")), part("Two", p("b")))),)),
        ('#### One {#x .part if="a=b"} ####\n\na', (Parts((part("One", p("a")),)),)),
        ("#### One {: .other .part}\n\na", (Parts((part("One", p("a")),)),)),
        ("#### One {.part}\n\na\n\n#### Of it\n\nb", (Parts((part("One", p("a"), Heading(2, t("Of it")), p("b")),)),)),
        ("#### One {.part}\n\na\n\n#### {.part}\n\nb", (Parts((part("One", p("a"), p("b")),)),)),
        ("#### {.part}\n\na", (p("a"),)),
        ("#### One {.parts}\n\na", (Heading(2, t("One")), p("a"))),
        ("#### One {.part} more\n\na", (Heading(2, t("One more")), p("a"))),
    ],
)
def test_what_begins_a_part_and_what_does_not(step: ReadStep, written: str, expected: tuple[Block, ...]) -> None:
    assert step(written).blocks == expected


def test_a_title_in_which_nothing_can_be_seen_begins_no_part(step: ReadStep) -> None:
    (parts,) = step("#### One {.part}\n\na\n\n#### &nbsp; {.part}\n\nb").blocks
    assert isinstance(parts, Parts)
    assert text_of(parts.parts[0].blocks).split() == ["a", "b"]


@pytest.mark.parametrize("kind", ["different", "missing"])
def test_help_ends_the_parts_and_belongs_to_the_step(step: ReadStep, kind: str) -> None:
    read = step(f"#### One {{.part}}\n\na\n\n{HELP.format(kind=kind)}own\n")
    assert read.blocks == (Parts((part("One", p("a")),)), help_(kind), p("own"))


def test_another_fold_belongs_to_its_part(step: ReadStep) -> None:
    read = step(f"#### One {{.part}}\n\n{HELP.format(kind='other')}b\n")
    assert read.blocks == (Parts((part("One", help_("other"), p("b")),)),)


def test_a_step_has_its_parts_once_whatever_stands_between_them(step: ReadStep) -> None:
    read = step(f"own\n\n#### One {{.part}}\n\na\n\n{HELP.format(kind='different')}between\n\n#### Two {{.part}}\n\nb")
    assert read.blocks == (p("own"), Parts((part("One", p("a")), part("Two", p("b")))), help_("different"), p("between"))


def test_outside_of_a_step_the_mark_means_nothing(read: Read) -> None:
    guide = read("hello\n\n#### No {.part}\n\n## Do\n\n#### Lead {.part}\n\na\n\n### S\n\nb\n\n## Then\n\n#### No {.part}\n\nc\n")
    assert guide.introduction == (p("hello"), Heading(3, t("No")), Heading(2, t("Do")), Heading(3, t("Lead")), p("a"))
    assert guide.steps[0].blocks == (p("b"), Heading(2, t("Then")), Heading(2, t("No")), p("c"))


@pytest.mark.parametrize(
    "written", ["> #### In {.part}\n> a", "> [!note]\n> #### In {.part}\n> a", "- b\n\n    #### In {.part}\n"]
)
def test_inside_of_something_else_the_mark_means_nothing(step: ReadStep, written: str) -> None:
    read = step(f"#### One {{.part}}\n\n{written}")
    (parts,) = read.blocks
    assert isinstance(parts, Parts)
    assert len(parts.parts) == 1
    assert Heading(2, t("In")) in all_blocks(parts.parts[0].blocks)
    assert not any(isinstance(block, Parts) for block in all_blocks(step(written).blocks))


def test_what_comes_after_a_step_of_parts_is_in_none_of_them(read: Read) -> None:
    guide = read("### S\n\n#### One {.part}\n\na\n\n## More\n\nb\n\n### T\n\nc\n")
    assert guide.steps[0].blocks == (Parts((part("One", p("a")),)),)
    assert guide.steps[1].blocks == (Heading(2, t("More")), p("b"), p("c"))
    last = read("### S\n\n#### One {.part}\n\na\n\n## More\n\nb\n")
    assert last.steps[0].blocks == (Parts((part("One", p("a")),)), Heading(2, t("More")), p("b"))


def test_a_section_that_is_a_step_has_parts_too(read: Read) -> None:
    guide = read("## Do\n\n#### One {.part}\n\na\n\n![x](a.png)\n\n#### Two {.part}\n\nb\n\n![x](b.png)\n")
    (step,) = guide.steps
    (parts,) = step.blocks
    assert step.title == "Do"
    assert isinstance(parts, Parts)
    assert [plain(part.title) for part in parts.parts] == ["One", "Two"]


def test_where_each_picture_ends_a_step_the_mark_means_nothing(read: Read) -> None:
    guide = read("a\n\n![x](a.png)\n\nb\n\n![x](b.png)\n\n#### Two {.part}\n\nc\n\n![x](b.png)\n\n## More\n")
    assert not any(isinstance(block, Parts) for step in guide.steps for block in step.blocks)


def test_pictures_links_and_buttons_of_parts_are_those_of_the_step(read: Read) -> None:
    guide = read(
        "### S\n\n![](a.png)\n\n#### One {.part}\n\n> [!note]\n> ![](b.png)\n\n"
        f"[Open]({OPEN}){{.button}}\n\n#### Two [there](#s) {{.part}}\n\nGo to [it](guide:other).\n\n"
        "![](c.png)\n\nName: `x`{.copy}\n"
    )
    (step,) = guide.steps
    assert [picture.file for picture in step.pictures] == ["a.png", "b.png", "c.png"]
    assert [picture.file for picture in pictures_of(guide)] == ["a.png", "b.png", "c.png"]
    assert step.buttons == (Link("Open", OPEN, 13),)
    assert set(ways_forward(step)) == {OPEN, "#s", "guide:other", "x"}
    assert [plain(text) for text in texts_in(step.blocks)] == ["One", "Two there", "Go to it."]
    assert [type(block) for block in all_blocks(step.blocks, folded=False)] == [Picture, Parts]
    assert any(isinstance(block, Callout) for block in all_blocks(step.blocks))


def test_parts_are_numbered_in_plain_text(step: ReadStep) -> None:
    read = step("own\n\n#### Press `Go`{.action} {.part}\n\n1. a\n2. b\n\nc\n\n#### Two {.part}\n\n#### Three {.part}\n\nd")
    assert text_of(read.blocks).split("\n") == ["own", "1. Press Go", "   1. a", "   2. b", "   c", "2. Two", "3. Three", "   d"]


# Too much of it


def test_two_hundred_parts_are_read_and_a_thousand_refused(step: ReadStep) -> None:
    (parts,) = step("#### A part {.part}\n\nb\n\n" * 200).blocks
    assert isinstance(parts, Parts)
    assert len(parts.parts) == 200
    with pytest.raises(GuideError) as refused:
        step("#### A part {.part}\n\n" * 1_000)
    assert (refused.value.line, refused.value.sentence) == (
        4,
        "This step is too long for one page: divide it into several steps.",
    )


WRITTEN = st.lists(
    st.sampled_from(
        [
            "#### One {.part}",
            "##### {.part}",
            "#### `a`{.action} {.part #x}",
            "####### Seven {.part}",
            "{.part}",
            "> #### In {.part}",
            "> [!tabs]\n> #### In {.part}\n>> a",
            "- #### In {.part}",
            "![](a.png)",
            "words",
            "## Section",
            "### Step",
            "/// details | a\n    type: different\n\n#### In {.part}\n///",
        ]
    ),
    max_size=12,
)


@given(WRITTEN, st.booleans())
def test_wherever_the_mark_stands_nothing_is_lost_and_no_part_holds_others(written: list[str], headed: bool) -> None:
    body = "\n\n".join([*(["### First"] if headed else []), *written, "![](last.png)"])
    guide = read_guide(f"---\ntitle: x\n---\n{body}\n", "x.md")
    assert body.count("![]") == len(list(pictures_of(guide)))
    for step in guide.steps:
        found = [block for block in all_blocks(step.blocks) if isinstance(block, Parts)]
        assert found == [block for block in step.blocks if isinstance(block, Parts)]
        assert len(found) <= 1
        assert all(parts.parts and all(plain(each.title).strip() for each in parts.parts) for parts in found)


# The review

GUIDE = """---
title: {title}
updated: 2026-11-01
last_checked: 2026-11-01
minutes: 3
status: current
---

{words}

### {step} {{#only}}

#### {one} {{.part}}

![{seen}](a.png)

#### {two} {{.part}}

![{seen}](b.png)

/// details | {help}
    type: different

{different}
///
"""
ENGLISH = {
    "title": "Make a thing",
    "words": "It is made quickly.",
    "step": "Make the thing",
    "one": "Press `Make`{.action} first",
    "two": "Copy the letters",
    "seen": "What can be seen",
    "help": "It looks different",
    "different": "Look elsewhere.",
}
FRENCH = {
    "title": "Faire une chose",
    "words": "C’est vite fait.",
    "step": "Faire la chose",
    "one": "Cliquer d’abord sur `Créer`{.action}",
    "two": "Copier les lettres",
    "seen": "Ce qui se voit",
    "help": "C’est différent",
    "different": "Cherchez ailleurs.",
}
WORDS = Vocabulary(
    labels={"en": frozenset({"Make"}), "fr": frozenset({"Créer"})}, places={"fr": ("à droite",)}, names=("Thing Maker",)
)


@pytest.fixture
def told(tmp_path: Path) -> Callable[..., list[str]]:
    """Write the guide in two languages, the French one with some words changed, and return what the review says of that."""
    folder = tmp_path / "made"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        (folder / name).write_bytes(made_pictures.png(1, 1))
    (folder / "guide.en.md").write_text(GUIDE.format(**ENGLISH), "utf-8")

    def reviewed(old: str = "", new: str = "", **words: str) -> list[str]:
        text = GUIDE.format(**FRENCH | words)
        assert old in text
        (folder / "guide.fr.md").write_text(text.replace(old, new) if old else text, "utf-8")
        return [finding.sentence for finding in review(tmp_path, today=date(2026, 11, 22), vocabulary=WORDS)]

    return reviewed


def test_nothing_is_wrong_with_parts(told: Callable[..., list[str]], tmp_path: Path) -> None:
    assert told() == []
    assert "100 %  100 %" in table(tmp_path, date(2026, 11, 22))[1]


PARTS = "The parts of the step 'only' differ from those in en."
ALONE = "This is the only part of the step 'only': leave the mark .part out."


@pytest.mark.parametrize(
    ("old", "new", "more"),
    [
        ("#### Copier les lettres {.part}", "#### Copier les lettres", [ALONE]),
        ("![Ce qui se voit](b.png)", "![Ce qui se voit](b.png)\n\n#### Encore {.part}\n\nLa suite.", []),
        (
            "![Ce qui se voit](a.png)\n\n#### Copier les lettres {.part}",
            "La suite.\n\n#### Copier les lettres {.part}\n\n![Ce qui se voit](a.png)",
            [],
        ),
    ],
    ids=["one less", "one more", "a picture in another one"],
)
def test_languages_have_the_same_parts_with_the_same_pictures(
    told: Callable[..., list[str]], tmp_path: Path, old: str, new: str, more: list[str]
) -> None:
    assert told(old, new) == [PARTS, *more]
    assert "100 %  0 %" in table(tmp_path, date(2026, 11, 22))[1]


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Copy the letters", "This is the same as in en: 'Copy the letters'."),
        ("Cliquer sur `Inconnu`{.action}", "The label 'Inconnu' is not in the glossary for this language."),
        ("Regarder à droite", "'à droite' alone does not say where to look: name the thing as well."),
        ("Lire <em>ceci</em> et <x>", "<x> is shown to the reader as it is written here."),
        ("Un mot " + "et un autre " * 20, "The sentences of this step have 23 words on average; 20 are enough."),
    ],
)
def test_titles_of_parts_are_looked_at_like_other_words(told: Callable[..., list[str]], title: str, sentence: str) -> None:
    assert told(two=title) == [sentence]
