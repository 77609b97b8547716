"""A mail program that is registered with the system, and which of the programs that have a sheet it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from assistant.guides import languages
from assistant.guides.showable import showable
from assistant.mail.programs import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LONGEST_NAME: Final = 40  # characters
MOST_ENTRIES: Final = 1_000  # that are looked at
MOST_SHOWN: Final = 12  # with more of them the list would no longer be the short way

_WORD = re.compile(r"[^\W\d_]+")

Known = tuple[tuple[frozenset[str], str], ...]
"""For each program that has a sheet the words that stand in its id, whatever else does."""


class MailClient(NamedTuple):
    """A mail program of this computer.

    `program` is its value among the answers, "other" for one without a sheet of its own. `names` are what it is called in other
    languages, `icon` is a whole PNG that may be decoded, empty where there is none.
    """

    name: str
    program: str = OTHER
    names: tuple[tuple[str, str], ...] = ()
    icon: bytes = b""

    def called(self, language: str) -> str:
        """Return its name in one of the product's languages."""
        given = dict(self.names)
        best = languages.order(language, given)
        return given[best[0]] if best and languages.serves(best[0], language) else self.name


class Registered(NamedTuple):
    """A mail program as the system's list has it, and the files in one of which its icon may lie."""

    client: MailClient
    icons: Iterable[Path] = ()


def shown_name(words: str) -> str:
    """Return a program's name as it may be shown on one line, "" where nothing of it may be."""
    name = " ".join(showable(words[: 2 * LONGEST_NAME]).split())
    if not _WORD.search(name):
        return ""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def program_of(identifier: str, known: Known) -> str:
    """Return which program has an id, "other" where it is none of those that are known."""
    words = set(_WORD.findall(identifier.casefold()))
    return next((program for needed, program in known if needed <= words), OTHER)


def selected(entries: Iterable[Registered]) -> list[Registered]:
    """Return the few to be shown: the one in use, which comes first, then those with a sheet, then the others by their names.

    Of several that are the same program, or have the same name, the first stands for all.
    """
    found: dict[tuple[str, str], Registered] = {}
    for entry in entries:
        program, name = entry.client.program, entry.client.name.casefold()
        found.setdefault((program, name if program == OTHER else ""), entry)
    first, others = list(found.values())[:1], list(found.values())[1:]
    return [*first, *sorted(others, key=_rank)][:MOST_SHOWN]


def _rank(entry: Registered) -> tuple[bool, str]:
    return entry.client.program == OTHER, entry.client.name.casefold()
