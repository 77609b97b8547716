"""What a guide is: frozen values, made by the reader, shown by the wizard."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from assistant.guides.evidence import NO_EVIDENCE, Evidence
from assistant.guides.minutes import NO_ESTIMATE, Minutes
from assistant.guides.unread import Remark, UnreadMarks


class Mark(StrEnum):
    """How a run of text is set apart."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LABEL = "label"  # words that stand on a screen of Google's: `Create`{.action}
    KEY = "key"
    STRUCK = "struck"  # it does not hold any more

    @property
    def names_a_thing(self) -> bool:
        """Whether the words are the name of something: what stands on a screen, in code, on a key."""
        match self:
            case Mark.LABEL | Mark.CODE | Mark.KEY:
                return True
            case Mark.STRONG | Mark.EMPHASIS | Mark.STRUCK:
                return False
            case _ as never:
                assert_never(never)


@dataclass(frozen=True, slots=True)
class Span:
    r"""A run of text with the same marks; "\n" in the text is a line break."""

    text: str
    marks: frozenset[Mark] = frozenset()
    address: str | None = None  # where it is a link: an https address, `guide:slug`, `guide:slug#step` or `#step`


Text = tuple[Span, ...]


def plain(text: Text) -> str:
    """Return the words of a text without their marks."""
    return "".join(span.text for span in text)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    text: Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a step or an introduction; level 2 is the highest, since a page's title is level 1."""

    level: int
    text: Text


@dataclass(frozen=True, slots=True)
class Items:
    """A list; each item is a sequence of blocks."""

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `head` is empty when the table has no heading row."""

    head: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Lines shown as they stand, in a fixed-width font."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """A value to copy, such as a server name; `label` says what it is."""

    text: str
    label: str = ""


class CalloutKind(StrEnum):
    """What a callout says of itself, in words and colour."""

    NOTE = "note"
    TIP = "tip"
    IMPORTANT = "important"
    WARNING = "warning"
    DANGER = "danger"
    SUCCESS = "success"
    API = "api"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Callout:
    """A box set apart from the text; `title` is empty when the author gave none."""

    kind: CalloutKind
    blocks: tuple[Block, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Tab:
    """One of several alternatives."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Tabs:
    """Alternatives of which one is shown at a time."""

    tabs: tuple[Tab, ...]


@dataclass(frozen=True, slots=True)
class Collapsible:
    """Blocks behind a title that opens and closes them; `kind` is the author's `type:`."""

    title: str
    blocks: tuple[Block, ...]
    kind: str = ""
    opened: bool = False

    @property
    def is_help(self) -> bool:
        """Whether it says what to do when the screen looks different, or when the thing is not there."""
        return self.kind in {"different", "missing"}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to do of those that make a step."""

    title: Text
    blocks: tuple[Block, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Parts:
    """All parts of a step, in their order; a step has them once at most, and nothing else holds any."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the guide names it: `file` is what the author wrote, wherever that leads, `alt` are the author's words."""

    file: str
    alt: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Carousel:
    """Pictures to leaf through, each with its own blocks."""

    slides: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A button or a line of further reading: words and where they lead."""

    label: str
    address: str
    line: int = 0


Block = Paragraph | Heading | Items | Table | Code | Value | Callout | Tabs | Collapsible | Parts | Picture | Carousel


class SheetPart(StrEnum):
    """What of the sheet of the person's program is shown in the place of a step's own text."""

    VALUES = "values"  # what to enter in the program
    SIGN_IN = "sign-in"  # how the program signs in with Google


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what to do, in the order of the guide.

    `blocks` hold the pictures in their place; `pictures` lists the same ones, `buttons` the pages to open, the most important
    first. `condition` is the text of `if="..."`, empty when the step always applies. After an `ending` nothing follows. `was` are
    the old ids of `was="..."`, the latest first: each time the ids of all steps that were this one together. `sheet_part` is what
    the window shows in place of `blocks`, but for the first paragraphs and help. `app_password`: one is made here.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]
    pictures: tuple[Picture, ...] = ()
    buttons: tuple[Link, ...] = ()
    evidence: Evidence = NO_EVIDENCE
    minutes: Minutes = NO_ESTIMATE
    condition: str = ""
    ending: bool = False
    line: int = 0
    was: tuple[tuple[str, ...], ...] = ()
    sheet_part: SheetPart | None = None
    app_password: bool = False

    @property
    def old_ids(self) -> tuple[str, ...]:
        """Return every id in `was` once, in the order in which they are written."""
        return tuple(dict.fromkeys(old for ids in self.was for old in ids))


class Status(StrEnum):
    """Whether a guide's way still works."""

    CURRENT = "current"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide in one language; `replaced_by` is the slug to follow instead of a retired one, `folder` where its pictures lie."""

    slug: str
    title: str
    language: str
    steps: tuple[Step, ...]
    introduction: tuple[Block, ...] = ()
    further_reading: tuple[Link, ...] = ()
    closing: tuple[Block, ...] = ()  # the sections that hold these links, with all their words
    updated: date | None = None
    minutes: Minutes = NO_ESTIMATE
    needs: tuple[str, ...] = ()
    status: Status = Status.CURRENT
    replaced_by: str = ""
    excerpt: str = ""
    source: str = ""
    folder: Path | None = field(default=None, compare=False)
    unread_marks: tuple[UnreadMarks, ...] = field(default=(), repr=False, compare=False)
    remarks: tuple[Remark, ...] = field(default=(), repr=False, compare=False)
    _places: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Note where each step stands: by its id, and by an old one that is no other step's id and that no step before it had."""
        numbered = tuple(enumerate(self.steps))
        old = {old: place for place, step in reversed(numbered) for old in step.old_ids}
        object.__setattr__(self, "_places", old | {step.id: place for place, step in numbered})

    def step_index(self, step_id: str) -> int | None:
        """Return the position of the step that has or had an id, counted from 0, or None when the guide has no such step."""
        return self._places.get(step_id)


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of a picture; all four numbers are shares of the picture's width or height, from 0 to 1."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Screenshot:
    """A picture ready to be shown: the file for the language asked for, and what is drawn and said about it.

    `path` is None when there is no such picture in the guide's folder: the alt text is then shown in its place. `language` is the
    language of the words in the picture, `told_in` that of the alt text; either is empty when it is not known.
    """

    path: Path | None
    alt: str
    caption: str = ""
    markers: tuple[Rectangle, ...] = ()
    language: str = ""
    told_in: str = ""
