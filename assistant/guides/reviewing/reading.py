"""What the reader could not take as it stands, though it has read the guide all the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from assistant.guides.encodings import USUAL, decoded
from assistant.guides.files import LARGEST_GUIDE, read
from assistant.guides.reviewing.finding import Finding, Subject


def remarks(subject: Subject) -> Iterator[Finding]:
    """Find what the reader has noted."""
    for line, sentence, limit in subject.guide.remarks:
        yield (subject.limit if limit else subject.mistake)(line, sentence)


def encoding(subject: Subject) -> Iterator[Finding]:
    """Find files that are not in UTF-8."""
    guide = subject.guide
    if guide.folder is None:
        return
    name = decoded(read(guide.folder / PurePath(guide.source).name, LARGEST_GUIDE), guide.language)[1]
    if name != USUAL:
        yield subject.mistake(1, f"The file is not in UTF-8 but, it seems, in {name}: save it in UTF-8.")
