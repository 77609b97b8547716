"""A guide's body, taken apart: what `steps` makes of it, and `limits` looks at."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.guides.model import Block, Link, Step
from assistant.guides.unread import Remark, UnreadMarks


@dataclass(frozen=True, slots=True)
class Body:
    """A guide's body, taken apart."""

    introduction: tuple[Block, ...]
    steps: tuple[Step, ...]
    further_reading: tuple[Link, ...]
    unread_marks: tuple[UnreadMarks, ...] = ()
    remarks: tuple[Remark, ...] = ()
