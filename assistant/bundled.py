"""What the program brought along to be said: words, names, sheets, licences; read when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant import paths
from assistant.guides import languages

if TYPE_CHECKING:
    from pathlib import Path

    from assistant.journey.route import Policy
    from assistant.mail.programs import Sheet
    from assistant.mail.texts import Wording

CLOSES_NOTHING: Final = ("app-passwords", "available")
"""What is settled as long as Google gives app passwords: each step of a guide is there for somebody."""


def wording(resources: Path, language: str) -> Wording:
    """Return what is said of checks and replies in the product's language that serves best."""
    from assistant.mail import texts

    return texts.wording(languages.spoken(language), resources / "diagnoses")


def program_names(resources: Path, language: str) -> dict[str, str]:
    """Return what programs are called."""
    from assistant.mail import programs

    return programs.names(languages.spoken(language), resources)


def sheet(resources: Path, program: str, language: str, address: str) -> Sheet:
    """Return what to enter in a program."""
    from assistant.mail import programs

    return programs.sheet(program, languages.spoken(language), address, resources)


def policy(resources: Path) -> Policy:
    """Return what is laid down for everybody: answers that hold for all, and are not asked."""
    from assistant.journey.answers import answers_from
    from assistant.journey.route import Policy

    return Policy(presets=answers_from(_settled(resources)))


def closes_steps(resources: Path) -> bool:
    """Tell whether what is laid down for everybody may close a step to them all; which one, a guide that is read tells."""
    return any(pair != CLOSES_NOTHING for pair in _settled(resources))


def _settled(resources: Path) -> list[tuple[str, str]]:
    lines = (resources / "settled.txt").read_text(encoding="utf-8").splitlines()
    return [(name, value) for name, sign, value in (line.partition("=") for line in lines) if sign and not name.startswith("#")]


def licences(resources: Path) -> str:
    """Return the notice on the software that is brought along."""
    return (resources / "licenses" / "NOTICE.txt").read_text(encoding="utf-8")


def releases(resources: Path) -> str:
    """Return the address where later versions are found, "" in a program that was not released."""
    noted = resources / paths.RELEASES
    return noted.read_text(encoding="utf-8").strip() if noted.is_file() else ""
