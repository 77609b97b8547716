"""What all pictures weigh together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.guides.model import Guide
from assistant.guides.pictures import LARGEST_FILE
from assistant.guides.reviewing.finding import Finding, Severity
from assistant.guides.screenshots import screenshot
from assistant.guides.walk import pictures_of

ALTOGETHER = 5_000_000
"""Bytes: people download these with the program."""


def weight(guides: Iterable[Guide], place: str, most: int = ALTOGETHER) -> Iterator[Finding]:
    """Find that the pictures of some guides together weigh more than `most` bytes."""
    shown = {screenshot(guide, picture, guide.language).path for guide in guides for picture in pictures_of(guide)}
    sizes = (path.stat().st_size for path in shown if path is not None)
    total = sum(size for size in sizes if size <= LARGEST_FILE)  # a larger one is not shown, and told of elsewhere
    if total > most:
        sentence = f"All pictures together weigh {total / 1e6:.1f} MB; {most / 1e6:.1f} are enough."
        yield Finding(place, 1, sentence, Severity.WARNING)
