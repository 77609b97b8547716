"""Finds English words where another language is spoken."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from assistant.guides.library import Library
from assistant.guides.model import Mark, Paragraph, Span, plain
from assistant.guides.reviewing.vocabulary import curly, read_vocabulary

ROOT = Path(__file__).parents[2]
# Small words that no language of the program shares with English.
TELLTALE = re.compile(
    r"(?<!\w)(?:the|your|with|and|you|this|that|these|from|please|have|when|which|what|does|there|where|should|cannot|into|its"
    r"|than|then|been|were|only|other|another|again|sign|steps?|address|number|check|window|letters?|phone|done|back)(?!\w)",
    re.IGNORECASE,
)
# What stays English on purpose: names, and words quoted from Google's English pages that no label of the glossary holds.
NAMES = (
    "Gmail Access Assistant",
    "Advanced Protection Program",
    "Advanced Protection",
    "Access and data control",
    "Python-Markdown",
    "IMAP access is disabled for your domain",  # Gmail's answer, as programs show it
    "app password not available",  # what is pasted, and seen in it
)
FIELD = re.compile(r"\\\{\w+\\\}|%n")


class English:
    """The English that must not be met by somebody who reads another language."""

    def __init__(self, code: str, library: Library) -> None:
        self._code, self._library = code, library
        self._known: dict[str, str] = {}  # many words stand on every page
        self._words = read_vocabulary(ROOT / "resources")

    def in_(self, words: str) -> str:
        """Return what is English in some words, "" when nothing is."""
        words = words.strip()
        if words not in self._known:
            self._known[words] = self._found_in(words)
        return self._known[words]

    def _found_in(self, words: str) -> str:
        if words in self._sentences or self._filled_in.fullmatch(words):
            return words
        found = TELLTALE.search(self._kept.sub(" ", curly(words)))
        return found[0] if found else ""

    @cached_property
    def _translations(self) -> dict[str, str]:
        messages = ET.parse(ROOT / "i18n" / f"gaa_{self._code}.ts").getroot().iter("message")
        return {message.findtext("source", "").replace("&", ""): translation(message).replace("&", "") for message in messages}

    @cached_property
    def _sentences(self) -> frozenset[str]:
        """Everything that is said in English and in other words in this language."""
        program = {
            source for source, said in self._translations.items() if source != said and not FIELD.search(re.escape(source))
        }
        return frozenset(program | self._in_data | self._in_guides)

    @cached_property
    def _filled_in(self) -> re.Pattern[str]:
        told = (re.escape(source) for source, said in self._translations.items() if source != said)
        kept = (pattern for pattern in told if len(re.findall("[A-Za-z]", FIELD.sub("", pattern))) > 2)
        return re.compile("|".join(FIELD.sub(".+", pattern) for pattern in kept))

    @cached_property
    def _in_data(self) -> set[str]:
        resources = ROOT / "resources"
        theirs: set[str] = set()
        ours: set[str] = set()
        for english, own in (
            ("diagnoses/en.json", f"diagnoses/{self._code}.json"),
            ("programs/programs.en.json", f"programs/programs.{self._code}.json"),
        ):
            theirs |= set(leaves(json.loads((resources / english).read_text("utf-8"))))
            ours |= set(leaves(json.loads((resources / own).read_text("utf-8"))))
        return theirs - ours

    @cached_property
    def _in_guides(self) -> set[str]:
        theirs: set[str] = set()
        ours: set[str] = set()
        for slug in self._library.slugs():
            theirs |= set(leaves(self._library.guide(slug, "en")))
            ours |= set(leaves(self._library.guide(slug, self._code)))
        return theirs - ours

    @cached_property
    def _kept(self) -> re.Pattern[str]:
        kept = {*self._words.labels["en"], *self._words.names, *NAMES}
        return re.compile(
            "|".join(re.escape(words) for words in sorted(kept, key=len, reverse=True)) + r"|\S+@\S+|https?://\S+|^\d{3}[ -].*$",
            re.MULTILINE,
        )


def translation(message: ET.Element) -> str:
    """Return what a message says in the other language, the first of its forms where it counts something."""
    form = message.find("translation/numerusform")
    said = message.findtext("translation", "") if form is None else form.text or ""
    return said.replace("\N{NO-BREAK SPACE}", " ")


def leaves(thing: Any) -> Iterator[str]:
    """Yield every text in a value of JSON or in a guide, paragraphs as a whole; single words are left out."""
    if isinstance(thing, str):
        if " " in thing.strip():
            yield thing.strip()
    elif isinstance(thing, Paragraph):
        yield from leaves(plain(thing.text))
    elif isinstance(thing, dict):
        for value in thing.values():
            yield from leaves(value)
    elif isinstance(thing, list | tuple):
        for value in thing:
            yield from leaves(value)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from leaves(getattr(thing, field.name))


def quoted(thing: Any) -> Iterator[str]:
    """Yield what a guide quotes as it stands, such as a program's message or a search: it is the same in every language."""
    if isinstance(thing, Span) and Mark.CODE in thing.marks:
        yield from [thing.text] if re.search("[ :]", thing.text) else []
    elif isinstance(thing, tuple):
        for part in thing:
            yield from quoted(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from quoted(getattr(thing, field.name))


def unmarked(words: str, names: tuple[str, ...]) -> str:
    """Return what was not translated in a text of the language with accents and brackets, "" when all of it was."""
    for name in sorted((*names, *NAMES), key=len, reverse=True):
        words = words.replace(name, " ")
    rest = re.sub(r"(?m)^\d{3}[ -].*$|\bqps\b|\[[^\]]*\]|\S+@\S+|https?://\S+|[a-z0-9-]+(?:\.[a-z0-9/-]+)+", " ", words)
    found = re.search(r"[A-Za-z]{3,}", rest)
    return found[0] if found else ""
