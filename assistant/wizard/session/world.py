"""What the window reaches of the world, handed in by whoever starts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, Protocol

from assistant.guides.errors import GuideError
from assistant.guides.languages import LAST_RESORT
from assistant.journey.route import NO_POLICY, Policy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path
    from threading import Event

    from assistant.guides.model import Guide, Picture, Screenshot, Step
    from assistant.journey.progress import Progress
    from assistant.journey.route import Stop
    from assistant.mail.diagnosis import Diagnosis
    from assistant.mail.outcomes import CheckProgress, Outcome
    from assistant.mail.programs import Sheet
    from assistant.mail.secret import AppPassword, Secret
    from assistant.mail.servers import Protocol as MailProtocol
    from assistant.mail.texts import Wording
    from assistant.mail_clients.client import MailClient

ReadPicture = Callable[["Path", int], bytes]
"""Returns the first bytes of a file, so many at most; raises OSError."""

Saying = Callable[[str], str]
"""Given the language that is spoken, returns what to say in it, "" when there is nothing to say any more."""


LookForLetters = Callable[["Callable[[AppPassword], object]"], object]
"""Looks whether an app password was copied, and tells of it, at once or later, in the window's thread; waits for nothing."""


class Check(Protocol):
    """Tries to sign in; blocks until it is done or stopped."""

    def __call__(
        self,
        address: str,
        password: Secret,
        protocols: Sequence[MailProtocol],
        report: Callable[[CheckProgress], None],
        stop: Event,
    ) -> tuple[Outcome, ...]:
        """Return what came of each protocol."""


class _Understand(Protocol):
    """Reads a reply or a message; never raises."""

    def __call__(self, protocol: str, reply: object, *, program: str = "") -> Diagnosis:
        """Return what it means; `program` is the name of what showed it, "" where that is not known."""


class Guides(Protocol):
    """Where guides come from."""

    def slugs(self) -> tuple[str, ...]:
        """Return the slugs of all guides."""

    def languages(self, slug: str) -> tuple[str, ...]:
        """Return the languages that a guide is there in."""

    def guide(self, slug: str, language: str) -> Guide:
        """Return a guide in the nearest language; raises GuideError."""

    def screenshot(self, guide: Guide, picture: Picture, language: str) -> Screenshot:
        """Return what to show for a picture."""


class World(NamedTuple):
    """The world as plain callables.

    `save` returns the system's words where progress could not be saved, `put_aside` where that which was saved is kept although
    it is of no use. `set_language` has the program speak a language, `today` is asked for the age of a step. `check` tries to
    sign in, `understand` reads a reply. `wording` gives what is said of checks and replies in a language, `program_names` what
    programs are called in it, `sheet` what to enter in one (program, language, address). `mail_clients` gives what is known by
    now of the mail programs of this computer, and waits for nothing. `licences` gives the notice on the software that is brought
    along, `releases` the address where later versions are found, "" when nothing shall be said of it. `look_for_letters` looks
    into the clipboard.
    """

    guides: Guides
    save: Callable[[Progress], str | None]
    open_address: Callable[[str], bool]
    read_picture: ReadPicture
    today: Callable[[], date]
    set_language: Callable[[str], None]
    languages: tuple[str, ...]
    check: Check
    understand: _Understand
    wording: Callable[[str], Wording]
    program_names: Callable[[str], Mapping[str, str]]
    sheet: Callable[[str, str, str], Sheet]
    policy: Policy = NO_POLICY
    mail_clients: Callable[[], tuple[MailClient, ...]] = tuple
    licences: Callable[[], str] = str
    releases: Callable[[], str] = str
    icon: Path | None = None
    put_aside: Callable[[], Path | None] = lambda: None
    look_for_letters: LookForLetters = lambda _: None

    def words(self, diagnosis: Diagnosis, language: str) -> tuple[str, str, str]:
        """Return the title of a diagnosis, its advice and what it proves."""
        wording = self.wording(language)
        return wording.title(diagnosis), wording.advice(diagnosis.kind), wording.proof(diagnosis.proves)


class Sheets:
    """The sheets of programs; files are read for one, so the last is kept until somebody asks for another.

    `variant` is which of the programs that a sheet stands for the person has, "" before they said so.
    """

    def __init__(self, look_up: Callable[[str, str, str], Sheet]) -> None:
        self._look_up = look_up
        self.forget()

    def forget(self) -> None:
        """Forget the variant that was chosen, and the address on the sheet."""
        self.variant = ""
        self._last: tuple[tuple[str, ...], Sheet] | None = None

    def find(self, program: str, language: str, address: str) -> Sheet:
        """Return the sheet of a program, or of the chosen one of its variants, from which the others can still be chosen."""
        asked = (program, self.variant, language, address)
        if self._last is None or self._last[0] != asked:
            self._last = asked, self._found(*asked)
        return self._last[1]

    def _found(self, program: str, variant: str, language: str, address: str) -> Sheet:
        sheet = self._look_up(program, language, address)
        if variant not in sheet.variants:
            return sheet
        from dataclasses import replace  # few programs have variants

        return replace(self._look_up(variant, language, address), variants=sheet.variants)


class Shelf(Mapping[str, "Guide"]):
    """The guides in one language, each read when it is first taken; taking one that cannot be read raises GuideError.

    `read` are those that were.
    """

    def __init__(self, guides: Guides, language: str, slugs: tuple[str, ...] | None = None) -> None:
        self._guides, self._language = guides, language
        self._slugs = guides.slugs() if slugs is None else slugs
        self.read: dict[str, Guide] = {}
        self._compared: set[str] = set()  # the guides that understand what their steps are called in English, if it can be read

    def __getitem__(self, slug: str) -> Guide:
        if slug not in self._slugs:
            raise KeyError(slug)
        if slug not in self.read:
            self.read[slug] = self._guides.guide(slug, self._language)
        return self.read[slug]

    def __contains__(self, slug: object) -> bool:
        return slug in self._slugs  # without reading it

    def __iter__(self) -> Iterator[str]:
        return iter(self._slugs)

    def __len__(self) -> int:
        return len(self._slugs)

    def find(self, stop: Stop) -> Step | None:
        """Return the step that has or had a stop's id, None where its guide has none; raises GuideError."""
        self.learn([stop])
        guide = self[stop.guide]
        index = guide.step_index(stop.step)
        return None if index is None else guide.steps[index]

    def with_ids_of_today(self, progress: Progress) -> Progress:
        """Return progress in which the steps of all guides that were read so far go by the ids that they have today."""
        found = ((stop, self.find(stop)) for stop in progress.stops() if stop.guide in self.read)
        renamed = {stop.guide for stop, step in found if step is not None and step.id != stop.step}
        if not renamed:
            return progress
        from assistant.journey.old_ids import with_ids_of_today  # few people come back to a guide that was rewritten

        return with_ids_of_today(progress, [self.read[slug] for slug in sorted(renamed)])

    def learn(self, stops: Iterable[Stop]) -> None:
        """Have guides understand these stops: an id that one has not got may be one of its English, behind which it lags."""
        for stop in stops:
            with suppress(GuideError):
                if stop.step and stop.guide in self and self[stop.guide].step_index(stop.step) is None:
                    self._compare(stop.guide)

    def _compare(self, slug: str) -> None:
        from assistant.guides.other_languages import with_ids_of  # an id that is not there is rare

        if slug not in self._compared:
            self._compared.add(slug)
            self.read[slug] = with_ids_of(self._guides.guide(slug, LAST_RESORT), self[slug])
