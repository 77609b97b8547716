"""What a person is told when their place could not be read, cannot be shown or cannot be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from assistant.guides.showable import breakable
from assistant.journey.progress import Note
from assistant.journey.store import Problem
from assistant.wizard.controls.bidi import isolated

if TYPE_CHECKING:
    from pathlib import Path

_translate = QCoreApplication.translate


def words_of_problem(problem: Problem, aside: Path | None) -> str:
    """Return why the last visit could not be gone on with, or not wholly, and where the old file now lies."""
    return _with_file(_words_of(problem), aside)


def _words_of(problem: Problem) -> str:
    match problem:
        case Problem.DAMAGED:
            return _translate("PlaceNotes", "Your place could not be read: its file is damaged. You begin anew.")
        case Problem.FOREIGN:
            return _translate(
                "PlaceNotes", "The file that should hold your place was not written by this program. You begin anew."
            )
        case Problem.NEWER:
            return _translate(
                "PlaceNotes",
                "Your place was saved by a later version of this program, which this one cannot read. You begin anew.",
            )
        case Problem.UNREADABLE:
            return _translate("PlaceNotes", "The system does not let the program read where you stopped. You begin anew.")
        case Problem.PARTLY:
            return _translate(
                "PlaceNotes",
                "This version of the program does not know all that was saved of your last visit. What it knows is still there. "
                "Please look through your answers.",
            )
        case _ as never:
            assert_never(never)


def words_not_shown(aside: Path | None) -> str:
    """Return that the page where the person stopped made trouble, and where the old file now lies."""
    words = _translate("PlaceNotes", "The page where you stopped could not be shown. You are on the first page instead.")
    return _with_file(words, aside)


def words_unsaved(reason: str) -> str:
    """Return that the place is not saved, why, and what that means."""
    words = _translate(
        "PlaceNotes",
        "Your place cannot be saved: {reason}. You can go on, but at its next start the program will not know where you stopped.",
    )
    return words.format(reason=breakable(reason))


def _with_file(words: str, aside: Path | None) -> str:
    if aside is None:
        return words
    file = isolated(breakable(str(aside)))
    return f"{words} " + _translate("PlaceNotes", "The old file is kept here: {file}").format(file=file)


def words_of_note(note: Note) -> str:
    """Return what to tell somebody who comes back."""
    match note:
        case Note.STEP_GONE:
            return _translate(
                "PlaceNotes", "The guide has changed since your last visit. This is the first step that is not done."
            )
        case Note.GUIDE_UPDATED:
            return _translate("PlaceNotes", "Welcome back. The guide has been updated since your last visit.")
        case Note.PLACE_GONE:
            return _translate("PlaceNotes", "The page where you stopped is no longer there. What you have done is kept.")
        case Note.WHERE_ONE_STOPPED:
            return _translate("PlaceNotes", "Welcome back. You are where you stopped.")
        case _:
            assert_never(note)
