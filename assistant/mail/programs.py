"""What to type into which program: the sheets, read from resources/programs, where each program has its source and date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assistant.mail import languages

if TYPE_CHECKING:
    from pathlib import Path

SIGNING_IN = frozenset({"method", "user", "password"})  # the fields that say who signs in, and how; all others are the server's
FOLDER, DIAGNOSES = "programs", "diagnoses"  # among the resources; what a protocol is called stands with the diagnoses
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Row:
    """A field of a program and what goes into it.

    `field` is the same in all languages. What is not `copyable` is a choice to make or words that stand for a secret.
    """

    field: str
    label: str
    value: str
    copyable: bool


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together, such as those for receiving mail."""

    id: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """What something was taken from: the address of the main source first; and the day that it bears, "" where it has none."""

    place: str
    day: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a person needs to let one program into their account, in words of one language.

    `where` says in order what to do in the program, `notes` what may be different, `keep` what to keep, `undo` how it is undone.
    `open_address` is empty where there is no page to open. `variants` are the sheets of the
    programs that this one stands for. `sign_in` says in order what to do in a program that can sign in with Google, and is empty
    where it cannot; all else is about the way with an app password. `origin` says where the values are from,
    `sign_in_origin` where `sign_in` is, None where nothing is known of that.
    """

    program: str
    name: str
    language: str
    introduction: str
    sections: tuple[Section, ...]
    where: tuple[str, ...]
    notes: tuple[str, ...]
    keep: tuple[str, ...]
    undo: str
    open_label: str = ""
    open_address: str = ""
    variants: tuple[str, ...] = ()
    sign_in: tuple[str, ...] = ()
    origin: Origin | None = None
    sign_in_origin: Origin | None = None


def sheet(program: str, language: str, address: str, resources: Path) -> Sheet:
    """Return the sheet of a program, or that of any other program for one that is not known.

    `language` is one of the product's. `address` is the person's, empty when they did not give it. English serves where
    `resources` have no words of a language. Raises FileNotFoundError when they have not even that.
    """
    words = _words(language, resources)
    facts = languages.read(resources / FOLDER / "programs.json")
    known = program if program in facts["programs"] else OTHER
    own_facts, own_words = facts["programs"][known], words["programs"][known]
    labels, spoken = (words[kind] | own_words.get(kind, {}) for kind in ("fields", "values"))
    given = {"address": address.strip()} if address.strip() else {}
    rows = {name: _rows(facts["sections"][name], labels, spoken, given) for name in own_facts["sections"]}
    titles = words["sections"] | languages.read(languages.file_for(language, resources / DIAGNOSES))["protocols"]
    return Sheet(
        program=known,
        name=own_words["name"],
        language=words["language"],
        introduction=own_words["introduction"],
        sections=tuple(Section(name, _title(name, titles), rows[name]) for name in rows),
        where=tuple(own_words["where"]),
        notes=tuple(own_words["notes"]),
        keep=tuple(own_words.get("keep", words["keep"])),
        undo=own_words.get("undo", words["undo"]),
        open_label=own_words.get("open", ""),
        open_address=own_facts.get("open", ""),
        variants=tuple(own_facts.get("variants", ())),
        sign_in=tuple(own_words.get("sign_in", ())),
        origin=_origin(own_facts),
        sign_in_origin=_origin(own_facts["sign_in"]) if "sign_in" in own_facts else None,
    )


def said_once(sections: tuple[Section, ...]) -> tuple[Row, ...]:
    """Return the rows about the person that stand in each of several sections, so that they need be shown only once."""
    if len(sections) <= 1:
        return ()
    first, *others = sections
    return tuple(row for row in first.rows if row.field in SIGNING_IN and all(row in other.rows for other in others))


def names(language: str, resources: Path) -> dict[str, str]:
    """Return what each program is called in one of the product's languages, as its sheet says."""
    return {program: words["name"] for program, words in _words(language, resources)["programs"].items()}


def _origin(facts: dict[str, Any]) -> Origin:
    return Origin(facts["source"], "" if facts.get("undated") else facts["date"])


def _title(section: str, titles: dict[str, str]) -> str:
    """Return a section's own title, or that of the protocol with which its name begins."""
    return titles[section if section in titles else section.partition("-")[0]]


def _rows(fields: list[list[str]], labels: dict[str, str], spoken: dict[str, str], given: dict[str, str]) -> tuple[Row, ...]:
    return tuple(_row(field, labels[field], value, spoken, given) for field, value in fields)


def _row(field: str, label: str, value: str, spoken: dict[str, str], given: dict[str, str]) -> Row:
    if not value.startswith("$"):
        return Row(field, label, value, copyable=True)
    name = value.removeprefix("$")
    return Row(field, label, given.get(name, spoken[name]), copyable=name in given)


def _words(language: str, resources: Path) -> dict[str, Any]:
    return languages.read(languages.file_for(language, resources / FOLDER, "programs."))
