"""Where the links of a guide lead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assistant.guides.links import allowed
from assistant.guides.model import Block
from assistant.guides.reviewing.finding import Finding, Subject, ids_of
from assistant.guides.walk import texts_in

_ACCOUNT_NUMBER = re.compile(r"/u/\d+(?:[/?#]|$)")
_INTERNAL = re.compile(r"(?:guide:(?P<slug>[^#]+))?(?:#(?P<step>.+))?")


def addresses(subject: Subject) -> Iterator[Finding]:
    """Find links that lead nowhere, or to a page that the program will not open."""
    guide = subject.guide
    known = {**(subject.step_ids or {}), guide.slug: ids_of(guide)}
    parts = [(1, guide.introduction, ()), *((step.line, step.blocks, step.buttons) for step in guide.steps)]
    for line, blocks, buttons in parts:
        for address in dict.fromkeys([*_addresses(blocks), *(link.address for link in buttons)]):
            place = subject.line_of(f"]({address})", line)
            yield from _about(subject, known, address, place if place > line else subject.line_of(address, line))
    for link in guide.further_reading:
        yield from _about(subject, known, link.address, link.line)


def _addresses(blocks: tuple[Block, ...]) -> Iterator[str]:
    return (span.address for text in texts_in(blocks) for span in text if span.address is not None)


def _about(subject: Subject, known: Mapping[str, Mapping[str, str]], address: str, line: int) -> Iterator[Finding]:
    if address.startswith(("#", "guide:")):
        yield from _inside(subject, known, address, line)
    elif not allowed(address):
        yield subject.mistake(line, f"The program will not open {address}: only https and the pages on its list are opened.")
    elif _ACCOUNT_NUMBER.search(address):
        sentence = f"{address} names an account by its number (/u/0), which is another account on each computer."
        yield subject.mistake(line, sentence)


def _inside(subject: Subject, known: Mapping[str, Mapping[str, str]], address: str, line: int) -> Iterator[Finding]:
    target = _INTERNAL.fullmatch(address)
    if target is None or not any(target.groups()):
        yield subject.mistake(line, f"The link {address} names no guide and no step.")
        return
    slug, step = target["slug"] or subject.guide.slug, target["step"]
    if slug not in known:
        if subject.step_ids is not None:
            yield subject.mistake(line, f"The link {address} leads to a guide that is not there.")
    elif step and step not in known[slug]:
        yield subject.mistake(line, f"The link {address} leads to a step that is not there.")
    elif step and step != known[slug][step]:
        yield subject.warning(line, f"The link {address} uses an old id: the step is called {known[slug][step]!r} now.")
