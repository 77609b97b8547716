"""What stands behind a step: who saw its page and when, and what its words were taken from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

UNDATED = "undated"  # as an author writes it of a source that bears no date

_ADDRESS = re.compile(r"(?:https?://)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?P<path>/[^\s,]*)?(?=[\s,]|\Z)", re.IGNORECASE)


class Publisher(StrEnum):
    """Whose a source is, as far as the program has words for it."""

    GOOGLE_HELP = "Google's help"
    ADMINISTRATORS_HELP = "Google's help for administrators"
    GOOGLE_DEVELOPERS = "Google's pages for developers"
    OVHCLOUD = "OVHcloud's guides"
    OVHCLOUDS_NOTICE = "OVHcloud's notice of a change to its guides"
    LANGUAGE_FILES = "a program's own files"
    PROJECTS = "public projects"
    OTHER = "somebody else"


# What a source begins with; the first that fits counts.
_PUBLISHERS = (
    ("support.google.com/a", Publisher.ADMINISTRATORS_HELP),
    ("support.google.com", Publisher.GOOGLE_HELP),
    ("knowledge.workspace.google.com", Publisher.ADMINISTRATORS_HELP),
    ("developers.google.com", Publisher.GOOGLE_DEVELOPERS),
    ("docs.ovh.com", Publisher.OVHCLOUD),
    ("docs.ovhcloud.com", Publisher.OVHCLOUD),
    ("help.ovhcloud.com", Publisher.OVHCLOUD),
    ("github.com/ovh/docs/pull", Publisher.OVHCLOUDS_NOTICE),
    ("github.com/ovh/docs, pull request", Publisher.OVHCLOUDS_NOTICE),
    ("github.com/ovh/docs", Publisher.OVHCLOUD),
    ("github.com/thunderbird", Publisher.LANGUAGE_FILES),
    ("github.com", Publisher.PROJECTS),
)


@dataclass(frozen=True, slots=True, order=True)
class SourceDate:
    """A date of which the day, or day and month, may not be known: 0 then stands in their place."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        """Return it as it is written: 2024-08-03, 2024-08 or 2024."""
        return "-".join(f"{number:02}" for number in (self.year, self.month, self.day) if number)

    def is_after(self, day: date) -> bool:
        """Return whether it lies after a day, whatever is not known of it."""
        return self > SourceDate(day.year, day.month, day.day)


@dataclass(frozen=True, slots=True)
class Seen:
    """The day on which a person saw the page of a step themself, and the language it was in, "" when that is not known."""

    day: date
    language: str


@dataclass(frozen=True, slots=True)
class Source:
    """What the words of a step were taken from: an address, or words of the author's, and the date that it bears itself.

    `undated` says that it bears none; without a date and without that, nobody has said.
    """

    place: str
    date: SourceDate | None = None
    undated: bool = False

    @property
    def dated(self) -> str:
        """Return its date as it is written, or `undated`; "" where nobody has said."""
        return str(self.date) if self.date is not None else UNDATED if self.undated else ""

    @property
    def host(self) -> str:
        """Return the host of its address, "" where it has none."""
        address = _ADDRESS.match(self.place)
        return address["host"].lower() if address else ""

    @property
    def publisher(self) -> Publisher:
        """Return whose it is."""
        address = _ADDRESS.match(self.place)
        written = f"{self.host}{self.place[address.end('host') :]}" if address else ""
        return next((owner for start, owner in _PUBLISHERS if _begins_with(written, start)), Publisher.OTHER)


def _begins_with(written: str, start: str) -> bool:
    return written.startswith(start) and written[len(start) : len(start) + 1] in {"", "/", ",", " "}


@dataclass(frozen=True, slots=True)
class Checked:
    """The day on which the author of a guide compared a step with the real pages."""

    day: date


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the front matter says of a step; of `sources` the first is the main one."""

    seen: Seen | None = None
    sources: tuple[Source, ...] = ()
    last_checked: date | None = None

    def told(self) -> Seen | Source | Checked | None:
        """Return what a person is told: that it was seen, else of what date its main source is, else that it was checked."""
        if self.seen is not None:
            return self.seen
        main = next(iter(self.sources), None)
        if main is not None and (main.date is not None or main.undated):
            return main
        return Checked(self.last_checked) if self.last_checked is not None else None


NO_EVIDENCE = Evidence()
