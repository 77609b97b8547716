"""Tabs that say Step 1, Step 2, Step 3 are no alternatives: each is a step."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.guides.model import Block, Heading, Span, Tab
from assistant.guides.reading import titles
from assistant.guides.reading.blocks import Found
from assistant.guides.reading.drafts import Draft
from assistant.guides.reading.shares import numbered_tabs
from assistant.guides.walk import texts_in


def in_turns(draft: Draft) -> list[Draft]:
    """Return a step, or in its place those that its last tabs are."""
    tabs = [(title, tab) for title, tab in numbered_tabs(draft.blocks) if tab.blocks]
    if not tabs or draft.is_arranged:
        return [draft]
    heading = [Heading(2, (Span(draft.title),))] if draft.headed and draft.title else []
    steps = [Draft(draft.line, list(tab.blocks), title=_title(title, tab)) for title, tab in tabs]
    steps[0].blocks[:0] = [*heading, *draft.blocks[:-1]]
    steps[0].id = draft.id
    _share(draft.found, steps)
    return steps


def _title(title: str, tab: Tab) -> str:
    return title or next((each for each in titles.titles(tab.blocks) if each), tab.title)


def _share(found: Iterable[Found], steps: list[Draft]) -> None:
    """Give each step the buttons whose address it names, and the first one all others."""
    named = [_addresses(step.blocks) for step in steps]
    for each in found:
        for kind in ("buttons", "settings"):
            for link in getattr(each, kind):
                owner = next((step for step, addresses in zip(steps, named, strict=True) if link.address in addresses), steps[0])
                owner.found.append(Found(**{kind: [link]}))


def _addresses(blocks: Iterable[Block]) -> set[str]:
    return {span.address for text in texts_in(blocks) for span in text if span.address}
