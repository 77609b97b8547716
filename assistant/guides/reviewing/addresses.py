"""Where the links of a guide lead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from assistant.guides import anchors
from assistant.guides.links import HOSTS, allowed, host
from assistant.guides.model import Block, Step
from assistant.guides.reviewing.finding import Finding, Subject, ids_of
from assistant.guides.screenshots import shortened
from assistant.guides.walk import texts_in

_ACCOUNT_NUMBER = re.compile(r"/u/\d+(?:[/?#]|$)")
_INTERNAL = re.compile(r"(?:guide:(?P<slug>[^#]+))?(?:#(?P<step>.+))?")
_ELSEWHERE = re.compile(r"(?:https?:)?//|www\.|mailto:|tel:", re.IGNORECASE)  # where other guides lead by right
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

Place = tuple[str, int]  # an address, and the line where it stands


def addresses(subject: Subject) -> Iterator[Finding]:
    """Find links that lead nowhere, or to a page that the program will not open."""
    guide = subject.guide
    known = {**(subject.step_ids or {}), guide.slug: ids_of(guide)}
    headings = cache(lambda: anchors.places(guide))
    beside: list[Place] = []
    for address, line in _places(subject):
        if address.startswith(("#", "guide:")):
            yield from _inside(subject, known, headings, address, line)
        elif allowed(address):
            yield from _numbered(subject, address, line)
        elif _is_relative(address):
            beside.append((address, line))
        else:
            wanted = subject.lines.line_of(f"]({address}){{.button", 1) is not None
            tell = subject.limit if _leads_elsewhere(address) and not wanted else subject.mistake
            sentence = f"The program will not open {shortened(address)}: only https and the pages on its list are opened."
            yield tell(line, sentence)
    if beside:
        yield _beside(subject, beside)


def _places(subject: Subject) -> Iterator[Place]:
    guide = subject.guide
    parts = [(1, guide.introduction, ()), *((step.line, step.blocks, step.buttons) for step in guide.steps)]
    for line, blocks, buttons in parts:
        for address in dict.fromkeys([*_addresses(blocks), *(link.address for link in buttons)]):
            place = subject.line_of(f"]({address})", line)
            yield address, place if place > line else subject.line_of(address, line)
    yield from ((link.address, link.line) for link in guide.further_reading)


def _addresses(blocks: tuple[Block, ...]) -> Iterator[str]:
    return (span.address for text in texts_in(blocks) for span in text if span.address is not None)


def _is_relative(address: str) -> bool:
    """Tell whether an address means something on its author's own site alone."""
    return not _ELSEWHERE.match(address) and not _SCHEME.match(address)


def _leads_elsewhere(address: str) -> bool:
    """Tell whether an address leads to a site that the program opens no page of: nothing that its author could mend."""
    secure = re.sub(r"^(?:http:)?//", "https://", address, flags=re.IGNORECASE)
    return _ELSEWHERE.match(address) is not None and host(secure) not in HOSTS


def _beside(subject: Subject, found: list[Place]) -> Finding:
    """Return the one finding about all addresses that are relative."""
    address, line = min(found, key=lambda place: place[1])
    first = shortened(address)
    what = f"The link {first} leads to a page" if len(found) == 1 else f"{len(found)} links, such as {first}, lead to pages"
    sentence = f"{what} of the site that the guide was written for: write the whole address, from https:// on."
    return subject.limit(line, sentence)


def _numbered(subject: Subject, address: str, line: int) -> Iterator[Finding]:
    if _ACCOUNT_NUMBER.search(address):
        sentence = f"{address} names an account by its number (/u/0), which is another account on each computer."
        yield subject.mistake(line, sentence)


def _inside(
    subject: Subject, known: Mapping[str, Mapping[str, str]], headings: Callable[[], dict[str, Step]], address: str, line: int
) -> Iterator[Finding]:
    target = _INTERNAL.fullmatch(address)
    if target is None or not any(target.groups()):
        yield subject.mistake(line, f"The link {address} names no guide and no step.")
        return
    slug, step = target["slug"] or subject.guide.slug, target["step"]
    if slug not in known:
        if subject.step_ids is not None:
            yield subject.mistake(line, f"The link {address} leads to a guide that is not there.")
    elif step and step not in known[slug]:
        if slug != subject.guide.slug or anchors.place(step, headings()) is None:
            yield subject.mistake(line, f"The link {address} leads to a step that is not there.")
    elif step and step != known[slug][step]:
        yield subject.warning(line, f"The link {address} uses an old id: the step is called {known[slug][step]!r} now.")
