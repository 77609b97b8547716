"""Reads 1,000 guides, and the same text with Python-Markdown alone; prints the figures as JSON."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from markdown import Markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from assistant import paths
from assistant.guides.reader import read_guide

GUIDES = 1000
BATCH = 50
LONGER = 10
Guide = tuple[str, str]  # text, name of the file


def main() -> None:
    """Measure in small batches by turns, so that the machine's moods meet both alike."""
    guides = list(islice(cycle(bundled(paths.resources() / "guides")), GUIDES))
    alone = Markdown(extensions=[AttrListExtension(), SaneListExtension(), TableExtension()])
    read_all(guides[:BATCH])
    convert_all(alone, guides[:BATCH])
    ours = markdown = 0.0
    for batch in (guides[start : start + BATCH] for start in range(0, GUIDES, BATCH)):
        ours += seconds(partial(read_all, batch))
        markdown += seconds(partial(convert_all, alone, batch))
    megabytes = sum(len(text.encode()) for text, _ in guides) / 1e6
    shortest = min(guides, key=lambda guide: len(guide[0]))  # ten times the longest is longer than a guide may be
    print(json.dumps({"ours": ours, "markdown": markdown, "megabytes": megabytes, "growth": growth(shortest)}))


def bundled(folder: Path) -> list[Guide]:
    """Return the guides that are delivered, in every language."""
    return [(file.read_text("utf-8"), file.name) for file in sorted(folder.glob("*/guide.*.md"))]


def read_all(guides: Sequence[Guide]) -> None:
    """Read guides as the program does."""
    for text, source in guides:
        read_guide(text, source)


def convert_all(markdown: Markdown, guides: Sequence[Guide]) -> None:
    """Turn the same text into HTML with Python-Markdown."""
    for text, _ in guides:
        markdown.reset()
        markdown.convert(text)


def growth(guide: Guide) -> float:
    """Return how many times as long a guide takes whose steps stand in it ten times."""
    once = min(seconds(lambda: read_all([guide])) for _ in range(LONGER))
    longer = lengthened(guide, LONGER)
    return min(seconds(lambda: read_all([longer])) for _ in range(LONGER)) / once


def lengthened(guide: Guide, times: int) -> Guide:
    """Return a guide with its body repeated, each step under an id of its own."""
    text, source = guide
    _, matter, body = text.split("---\n", 2)
    bodies = (re.sub(r"\{#([\w-]+)", rf"{{#\1-{number}", body) for number in range(times))
    return f"---\n{matter}---\n" + "\n".join(bodies), source


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
