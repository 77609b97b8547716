"""Whole guides: the project's own fixtures, which cover the same forms, and the real ones where they are there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from assistant.guides.library import open_content, read_file
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
    Picture,
    Table,
    Tabs,
    plain,
)
from assistant.guides.walk import all_blocks, texts_in

STRAY = re.compile(r"\{[:.#]|\[!|</?[a-z]+[ >/]|<!--|&[a-z]+;|\*\*|\]\(|///", re.IGNORECASE)
SETTINGS = "https://myaccount.google.com/lesssecureapps"


def displayed(guide: Guide) -> Iterator[str]:
    """Yield every text that a reader sees, code excepted."""
    yield guide.title
    yield from (link.label for link in guide.further_reading)
    for step in guide.steps:
        yield step.title
        yield from (link.label for link in step.buttons)
        yield from (picture.alt for picture in step.pictures)
    for blocks in (guide.introduction, *(step.blocks for step in guide.steps)):
        for text in texts_in(blocks):
            yield from (span.text for span in text if Mark.CODE not in span.marks)
        for block in all_blocks(blocks):
            yield from _titles(block)


def _titles(block: Block) -> Iterator[str]:
    if isinstance(block, Callout | Collapsible):
        yield block.title
    elif isinstance(block, Tabs):
        yield from (tab.title for tab in block.tabs)


def assert_seven_screens(guide: Guide, label: str) -> None:
    assert len(guide.steps) == 7
    assert [len(step.pictures) for step in guide.steps] == [1] * 7
    assert [[link.address for link in step.buttons] for step in guide.steps] == [[], [], [SETTINGS], [], [], [], []]
    assert [step.id for step in guide.steps] == [f"step-{number}" for number in range(1, 8)]
    assert len({step.title for step in guide.steps}) == 7
    assert all(picture.alt == label for step in guide.steps for picture in step.pictures)
    assert len(guide.further_reading) == 1
    assert isinstance(guide.introduction[-1], Callout)


def test_seven_screens_without_a_heading_are_seven_steps(fixtures: Path) -> None:
    guide = read_file(fixtures / "seven-screens.md")
    assert_seven_screens(guide, "scan")
    assert [(step.title, step.line) for step in guide.steps] == [
        ("Press Show the reason", 22),
        ("Press Yes, it was mine", 26),
        ("Open this page at once", 30),
        ("Move the switch beside the words…", 34),
        ("A second message comes to the scanner", 38),
        ("It asks whether all this was your own wish", 42),
        ("The last page says that the scanner may sign in now", 46),
    ]
    assert not [words for words in displayed(guide) if STRAY.search(words)]


def test_the_seed_plays_as_seven_steps(shared: Path) -> None:
    (seed,) = (shared / "seed").glob("*.txt")
    guide = read_file(seed)
    assert guide.slug == "securite-gmail"
    assert_seven_screens(guide, "omm")
    assert not [words for words in displayed(guide) if STRAY.search(words)]


def test_every_real_guide_reads_clean(shared: Path) -> None:
    library = open_content(shared / "corpus")
    guides = [library.guide(slug, language) for slug in library.slugs() for language in library.languages(slug) or ("",)]
    assert len(guides) >= 5
    for guide in guides:
        assert guide.steps
        assert not [words for words in displayed(guide) if STRAY.search(words)], guide.source


def test_the_real_guides_are_what_they_look_like(shared: Path) -> None:
    corpus = open_content(shared / "corpus")
    assert [len(corpus.guide("gmail-security", language).steps) for language in ("en", "it")] == [7, 7]
    migrator = corpus.guide("omm", "en")
    assert [step.id for step in migrator.steps] == ["create-project", "create-migration", "sso-migration", "follow-migration"]
    (tabs,) = (block for block in migrator.steps[2].blocks if isinstance(block, Tabs))
    assert [tab.title for tab in tabs.tabs] == ["Step 1", "Step 2", "Step 3", "Step 4"]
    assert len(corpus.guide("thunderbird", "en").steps[0].pictures) == 3
    assert len(corpus.guide("special-callouts", "es").steps) == 5


def test_every_form_of_the_dialect_is_understood(fixtures: Path) -> None:
    guide = read_file(fixtures / "whole-dialect.en-gb.md")
    assert guide.language == "en_GB"
    assert [step.id for step in guide.steps] == ["make-project", "fill-in", "call-it"]
    assert [link.address for link in guide.further_reading] == [
        "https://support.mozilla.org/en-US/kb/x#y:z",
        "/links/community",
        "https://community.ovh.com/en/",
    ]
    assert not [words for words in displayed(guide) if STRAY.search(words)]


def test_no_form_of_the_dialect_is_lost(fixtures: Path) -> None:
    guide = read_file(fixtures / "whole-dialect.en-gb.md")
    blocks = [block for step in guide.steps for block in all_blocks(step.blocks)]
    kinds = {block.kind for block in blocks if isinstance(block, Callout)}
    assert kinds == {
        CalloutKind.NOTE,
        CalloutKind.API,
        CalloutKind.QUOTE,
        CalloutKind.DANGER,
        CalloutKind.SUCCESS,
        CalloutKind.TIP,
    }
    assert [block.kind for block in blocks if isinstance(block, Collapsible)] == ["", "", "", "different"]
    assert [len(block.slides) for block in blocks if isinstance(block, Carousel)] == [2]
    assert [len(block.rows) for block in blocks if isinstance(block, Table)] == [1]
    codes = [block.text for block in blocks if isinstance(block, Code)]
    assert codes == ["POST /storage/{name}/share", "call --now <name>   # [!note] {.action}"]
    files = [block.file.removeprefix("images/") for block in blocks if isinstance(block, Picture)]
    assert files == ["first.png", "project.png", "go.png", "choose.png", "left.png", "right.png", "one.png", "two.png"]
    assert any(isinstance(block, Items) and isinstance(block.items[0][-1], Items) for block in blocks)
    (needs,) = (block for block in guide.introduction if isinstance(block, Items))
    assert [plain(text) for text in texts_in([needs])] == ["A phone, see the end", "A password"]
