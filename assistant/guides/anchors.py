"""Which step an anchor means that is no step's id: the one in which the heading stands from which other systems make it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize
from urllib.parse import unquote

from assistant.guides.model import Guide, Heading, Step, plain
from assistant.guides.walk import all_blocks, contents

_NUMBER = re.compile(r"\d+(?=\D)")


def places(guide: Guide) -> dict[str, Step]:
    """Return the step of each heading of a guide, by all that `place` looks for; of headings alike the first counts."""
    found: dict[str, Step] = {}
    for step in guide.steps:
        for words in _headings(step):
            for spelt in _spelt(words):
                found.setdefault(spelt, step)
    return found


def place(anchor: str, among: dict[str, Step]) -> Step | None:
    """Return the step that an anchor means, however the system that it was written for puts words into an address."""
    return next((among[spelt] for spelt in _spelt(unquote(anchor)) if spelt in among), None)


def _headings(step: Step) -> Iterator[str]:
    yield step.id
    yield step.title
    for block in all_blocks(step.blocks):
        if isinstance(block, Heading):
            yield plain(block.text)
        yield from contents(block).titles


def _spelt(words: str) -> Iterator[str]:
    """Yield the letters and figures of some words, then the same without the number in front."""
    letters = "".join(filter(str.isalnum, normalize("NFKD", words).casefold()))
    if letters:
        yield letters
    without = _NUMBER.sub("", letters, count=1) if _NUMBER.match(letters) else ""
    if without:
        yield without
