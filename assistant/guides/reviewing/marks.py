"""Marks in the braces of headings: those that do nothing there, and those of the program's sheet that miss what they are for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from assistant.guides.model import Items, SheetPart
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.unread import HeadingOf

_OF_STEP = frozenset({"if", "was", ".ending", ".app-password", *(f".{part}" for part in SheetPart)})
_OURS = _OF_STEP | {".part"}  # no other dialect writes these
_MOST, _LONGEST = 5, 40  # so many marks are named, and so much of each


def unread(subject: Subject) -> Iterator[Finding]:
    """Find what stands in the braces of a heading and does nothing: a mistake where it is a mark of ours in the wrong place."""
    for found in subject.guide.unread_marks:
        tell = subject.warning if _OURS.isdisjoint(found.marks) else subject.mistake
        yield tell(found.line, f"{_named(found.marks)} nothing {_where(found.of, found.marks)}")


def _named(marks: Iterable[str]) -> str:
    first = [repr(mark[:_LONGEST]) for mark in dict.fromkeys(marks)][:_MOST]
    return f"{', '.join(first)} {'do' if len(first) > 1 else 'does'}"


def _where(of: HeadingOf, marks: tuple[str, ...]) -> str:
    match of:
        case HeadingOf.STEP if all(mark in _OF_STEP or mark.startswith("#") for mark in marks):
            return "here: write each mark once, in the braces at the end of the heading, and .values and .sign-in not together."
        case HeadingOf.STEP:
            return 'in the heading of a step: there are #id, if="…", was="…", .ending, .app-password, .values and .sign-in.'
        case HeadingOf.PART:
            return "in the heading of a part: there is .part alone."
        case HeadingOf.NOTHING:
            return "in this heading: marks stand at a step (###), and .part at a smaller heading inside it, not in a box or list."
        case _ as never:
            assert_never(never)


def sheet(subject: Subject) -> Iterator[Finding]:
    """Find values or an app password at an ending, and steps without the one list in the place of which a sign-in is shown."""
    for step in subject.guide.steps:
        if step.sheet_part is SheetPart.VALUES and step.ending:
            yield subject.mistake(step.line, f"The ending {step.id!r} is marked .values: where a way ends, nothing is entered.")
        if step.app_password and (step.ending or step.sheet_part):
            yield subject.mistake(step.line, f"The step {step.id!r} is marked .app-password: no ending and no sheet can be.")
        if step.sheet_part is SheetPart.SIGN_IN:
            lists = sum(isinstance(block, Items) and block.ordered for block in step.blocks)
            if lists != 1:
                sentence = f"The step {step.id!r} is marked .sign-in, which replaces one numbered list: there are {lists}."
                yield subject.warning(step.line, sentence)
