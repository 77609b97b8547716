"""A world with everything real that is pure, and the rest replaced by what only remembers; no Qt is needed for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

from assistant.guides import files
from assistant.guides.library import Library
from assistant.journey.progress import Progress
from assistant.mail.diagnosis import Diagnosis
from assistant.mail.kinds import Kind, Proof
from assistant.mail.outcomes import Outcome
from assistant.mail.programs import names, sheet
from assistant.mail.replies import understand
from assistant.mail.secret import Secret
from assistant.mail.servers import Protocol
from assistant.mail.texts import Wording, wording
from assistant.wizard.session.world import World

LANGUAGES = ("en", "fr", "de", "es", "it", "pl", "pt_PT")


def no_check(
    address: str, password: Secret, protocols: Sequence[Protocol], report: Callable[[Any], None], stop: Event
) -> tuple[Outcome, ...]:
    """Check nothing."""
    return ()


class PlainWording(Wording):
    """Words that are simple to tell apart, where they are about a diagnosis."""

    def title(self, diagnosis: Diagnosis) -> str:
        return f"What is wrong: {diagnosis.kind}"

    def advice(self, kind: Kind) -> str:
        return f"What to do about {kind}, in {self.language}"

    def proof(self, proof: Proof) -> str:
        return f"Proven: {proof}"


def usual_world(library: Library, resources: Path, saved: list[Progress], today: date) -> World:
    """Return the world: what is saved is noted, no browser can be started and no language is spoken."""
    return World(
        guides=library,
        save=saved.append,
        open_address=lambda _: False,
        read_picture=files.start_of,
        today=lambda: today,
        set_language=lambda _: None,
        languages=LANGUAGES,
        check=no_check,
        understand=understand,
        wording=lambda language: PlainWording(language, wording(language, resources / "diagnoses").words),
        program_names=lambda language: names(language, resources),
        sheet=lambda program, language, address: sheet(program, language, address, resources),
    )
