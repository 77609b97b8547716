"""What no guide contains: it is refused, before anybody tries to read it or to show it.

Each limit is some ten times what the largest real guide has. Within them a guide is read in a second, and any page of it is shown
in one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, NamedTuple, assert_never
from unicodedata import category

from assistant.guides.errors import GuideError
from assistant.guides.files import LARGEST_GUIDE
from assistant.guides.model import (
    Block,
    Callout,
    Carousel,
    Code,
    Collapsible,
    Heading,
    Items,
    Link,
    Paragraph,
    Parts,
    Picture,
    Table,
    Tabs,
    Value,
    plain,
)
from assistant.guides.plain import text_of
from assistant.guides.showable import showable
from assistant.guides.walk import all_blocks, contents, pictures_in, texts_in

if TYPE_CHECKING:
    from assistant.guides.reading.body import Body

MOST_LINES = 5_000  # of a guide
MOST_LINES_TOGETHER = 400  # without an empty one between them
LONGEST_BLOCK = 10_000  # characters
DEEPEST = 30  # quotes and lists in one another
MOST_COLUMNS = 50  # of a table
MOST_STEPS = 200
MOST_PICTURES = 200
MOST_BUTTONS = 20  # of a step
MOST_OLD_IDS = 50  # of a step
MOST_FURTHER = 100  # links for further reading
LONGEST_TITLE = 300  # characters, also of what to have ready
HEAVIEST_PAGE, HEAVIEST_GUIDE = 3_000, 12_000  # as _weight() counts
MOST_ITEMS = HEAVIEST_GUIDE // 4  # of lists; more would be too heavy, each weighs so much at least

HEAVIEST_CAPTION = 100.0

_TOO_LONG = "The guide is too long from here on: make several guides of it."
_WRITTEN_IN = re.compile(
    r"""(\](?:\(|:)[ ]{0,3}<?data:[^,\s()<>]{0,100},|\bsrc=["']data:[^,\s"'<>]{0,100},)[^\s()<>"']++""", re.IGNORECASE
)
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
_SIGN = r"[ ]*+(?:>|[-*+][ ]|\d{1,9}[.)][ ])"
_SPACES = 4 * (DEEPEST + 1)
_DEEP = re.compile(rf"^(?:{_SIGN}){{{DEEPEST + 1}}}|^(?:[ ]{{0,{_SPACES - 1}}}>)*+[ ]{{{_SPACES}}}", re.MULTILINE)
_WIDE = re.compile(rf"^(?:[^|\n]*+\|){{{MOST_COLUMNS + 2}}}", re.MULTILINE)
_ITEMS = re.compile(rf"^(?:{_SIGN})+", re.MULTILINE)
_ITEM = re.compile(r"[-*+.)] ")
_BLOCK, _PICTURE = 4, 50  # what they weigh
_LATIN = re.compile("[\0-\u02ff\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf\u2190-\u21ff]")
_NEAR = re.compile("[\u0300-\u06ff\u1f00-\u1fff\u2070-\u2bff]")  # marks, Greek, Cyrillic, Armenian, Hebrew, Arabic, signs
_LETTERS, _NEAR_LETTERS, _FAR_LETTERS = 0.05, 0.5, 2.0
"""What a character weighs: a Latin one, one of a script that stands in most fonts, one for which fonts are looked through."""


def clean(text: str, source: str) -> str:
    """Return a guide's text with plain line ends, spaces for tabs, and no signs that may not be shown.

    Raises:
        GuideError: the text is too long, or is no text.
    """
    odd = _NO_TEXT.search(text)
    if odd:
        raise GuideError(source, text.count("\n", 0, odd.start()) + 1, "There is a character here that no text contains.")
    text = showable(text).expandtabs(4)
    if len(text) > LARGEST_GUIDE:
        raise GuideError(source, 1, f"The guide is longer than {LARGEST_GUIDE:,} characters; no guide is that long.")
    return text


def without_data(text: str) -> str:
    """Return a text without what is written into the addresses of its pictures, each of which may be as long as a guide."""
    return _WRITTEN_IN.sub(r"\1", text)


def refuse_extremes(text: str, first_line: int, source: str) -> None:
    """Refuse what would hold the reader up.

    Raises:
        GuideError: too many lines, too much without an empty line, tables too wide, quotes or lists nested too deep.
    """
    for pattern, sentence in (
        (_DEEP, f"Quotes or lists are nested deeper than {DEEPEST} here."),
        (_WIDE, f"There are more signs | in this line than a table of {MOST_COLUMNS} columns has."),
    ):
        found = pattern.search(text)
        if found:
            raise GuideError(source, first_line + text.count("\n", 0, found.start()), sentence)
    items = 0
    for found in _ITEMS.finditer(text):
        items += len(_ITEM.findall(found[0]))
        if items > MOST_ITEMS:
            raise GuideError(source, first_line + text.count("\n", 0, found.start()), _TOO_LONG)
    lines = first_line
    for block in text.split("\n\n"):
        height = block.count("\n")
        if len(block) > LONGEST_BLOCK or height >= MOST_LINES_TOGETHER:
            raise GuideError(source, lines, "There is too much here without an empty line: leave one between two paragraphs.")
        lines += height + 2
        if lines > MOST_LINES:
            raise GuideError(source, lines, f"The guide is longer than {MOST_LINES:,} lines; no guide is that long.")


def refuse_heavy(body: Body, first_line: int, source: str) -> None:
    """Refuse what would hold the window up.

    Raises:
        GuideError: too many steps, pictures or links, a title too long, too much on one page or in the whole guide.
    """
    pages = [_Page(first_line, "introduction", body.introduction)]
    pages += [_Page(step.line, "step", step.blocks, step.buttons) for step in body.steps]
    pages += [_Page(max((link.line for link in body.further_reading), default=1), "closing section", body.closing)]
    _refuse_many(body, pages, source)
    for line, name, words in (
        (body.steps[-1].line, "headings of the steps", [step.title for step in body.steps]),
        (max((link.line for link in body.further_reading), default=1), "links", [link.label for link in body.further_reading]),
    ):
        if weight_of_words(words) > HEAVIEST_PAGE:
            raise GuideError(source, max(line, 1), f"The {name} are too long together for one page: shorten them.")
    altogether = 0
    for page in pages:
        weight = _weight(page.blocks)
        altogether += weight
        if weight + weight_of_words(_words(page)) > HEAVIEST_PAGE:
            raise GuideError(
                source, max(page.line, 1), f"This {page.name} is too long for one page: divide it into several steps."
            )
        if altogether > HEAVIEST_GUIDE:
            raise GuideError(source, max(page.line, 1), _TOO_LONG)


class _Page(NamedTuple):
    """What the window shows at a time, and the line where it begins."""

    line: int
    name: str
    blocks: tuple[Block, ...]
    buttons: tuple[Link, ...] = ()


def _refuse_many(body: Body, pages: Iterable[_Page], source: str) -> None:
    pictures = tuple(picture for page in pages for picture in pictures_in(page.blocks))
    for things, most, name in (
        (body.steps, MOST_STEPS, "steps"),
        (pictures, MOST_PICTURES, "pictures"),
        (body.further_reading, MOST_FURTHER, "links for further reading"),
    ):
        if len(things) > most:
            raise GuideError(source, max(things[most].line, 1), f"There are more than {most} {name} in this guide.")
    for step in body.steps:
        if len(step.title) > LONGEST_TITLE:
            raise GuideError(source, max(step.line, 1), f"The heading of this step is longer than {LONGEST_TITLE} characters.")
        if len(step.buttons) > MOST_BUTTONS:
            raise GuideError(source, max(step.line, 1), f"This step has more than {MOST_BUTTONS} pages to open.")
        if max(len(step.was), sum(map(len, step.was))) > MOST_OLD_IDS:
            raise GuideError(source, max(step.line, 1), f"This step has more than {MOST_OLD_IDS} old ids.")


def weight_of_words(words: Iterable[str]) -> float:
    """Return how much the window has to make of the characters of some words: each is looked for in the fonts."""
    letters: Counter[str] = Counter()
    for each in words:
        letters.update(each)
    return sum(count * _weight_of(letter) for letter, count in letters.items())


def light(words: str) -> str:
    """Return so much of what is said under a picture as weighs no more than may stand there."""
    weights = accumulate(map(_weight_of, words))
    return words[: sum(1 for _ in takewhile(HEAVIEST_CAPTION.__ge__, weights))]


def _weight_of(letter: str) -> float:
    if category(letter) in {"Cn", "Co"}:  # nobody knows how it looks
        return _FAR_LETTERS
    return _LETTERS if _LATIN.match(letter) else _NEAR_LETTERS if _NEAR.match(letter) else _FAR_LETTERS


def _words(page: _Page) -> Iterator[str]:
    """Yield all that is shown in letters; the words of a picture are, where it cannot be shown."""
    yield text_of(page.blocks)
    yield from (picture.alt for picture in pictures_in(page.blocks))
    yield from (button.label for button in page.buttons)


def _weight(blocks: tuple[Block, ...]) -> int:
    """Return how much the window has to make of some blocks: a paragraph, item or cell weighs like four changes of style."""
    changes = sum(len(text) + plain(text).count("\n") for text in texts_in(blocks))
    return changes + sum(map(_weight_of_widgets, all_blocks(blocks)))


def _weight_of_widgets(block: Block) -> int:
    """Return what a block weighs without its words and the blocks inside it."""
    match block:
        case Picture():
            return _PICTURE
        case Table():
            return _BLOCK * (1 + len(contents(block).texts))
        case Items() | Callout() | Collapsible() | Tabs() | Carousel():
            return _BLOCK * (1 + len(contents(block).inner))
        case Parts():
            return _BLOCK * (1 + 2 * len(block.parts))  # a title is a heading and a control
        case Paragraph() | Heading() | Code() | Value():
            return _BLOCK
        case _ as never:
            assert_never(never)
