"""The sheet of the person's program, and the steps that show a part of it in the place of their own text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.guides.evidence import Source, SourceDate
from assistant.guides.model import Link, SheetPart
from assistant.journey.answers import REMOVE, UNKNOWN, door, in_force, leads_to_values
from assistant.journey.route import GUIDE_OF_DOOR
from assistant.mail.programs import OTHER

if TYPE_CHECKING:
    from assistant.journey.route import Stop
    from assistant.mail.programs import Sheet
    from assistant.wizard.session.session import Session


def called(session: Session) -> str:
    """Return what the person's program is called, "" where that is not known."""
    program = in_force(session.progress.answers, session.world.policy.presets).get("program")
    names = {OTHER: session.program_name, UNKNOWN: ""}
    return names[program] if program in names else session.world.program_names(session.language).get(program, "")


def own(session: Session) -> Sheet | None:
    """Return the sheet of the person's program, None where what is played sets nothing up."""
    answers, pages = in_force(session.progress.answers, session.world.policy.presets), session.route.pages
    removed = bool(pages) and pages[-1].guide == GUIDE_OF_DOOR[REMOVE]
    if removed or session.progress.guide or not (session.progress.begun() and leads_to_values(door(answers))):
        return None
    sheet = session.sheets.find(answers.get("program"), session.language, session.address)
    return replace(sheet, name=session.program_name) if session.program_name and sheet.program == OTHER else sheet


def shown_at(session: Session, stop: Stop, part: SheetPart) -> Sheet | None:
    """Return the sheet of which a step shows a part in the place of its own text, None where it has to show its own."""
    sheet = own(session) if session.guide_of(stop)[1].sheet_part is part else None
    return sheet if sheet is not None and (part is SheetPart.VALUES or sheet.sign_in) else None


def source_at(session: Session, stop: Stop) -> Source | None:
    """Return where the part of a sheet is from that a step shows, None where it shows none, or that is not known."""
    values, sign_in = (shown_at(session, stop, part) for part in (SheetPart.VALUES, SheetPart.SIGN_IN))
    origin = values.origin if values is not None else sign_in.sign_in_origin if sign_in is not None else None
    if origin is None:
        return None
    day = SourceDate(*map(int, origin.day.split("-"))) if origin.day else None
    return Source(origin.place, day, undated=day is None)


def pages_to_open(session: Session, stop: Stop) -> tuple[Link, ...]:
    """Return the page of the program whose values a step shows, where it has one."""
    sheet = shown_at(session, stop, SheetPart.VALUES)
    return (Link(sheet.open_label, sheet.open_address),) if sheet is not None and sheet.open_address else ()
