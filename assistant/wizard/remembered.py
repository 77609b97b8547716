"""What a person is told when their place could not be read, cannot be shown or cannot be saved."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assistant.guides.showable import showable_name
from assistant.journey.store import Problem
from assistant.wizard.direction import isolated

if TYPE_CHECKING:
    from pathlib import Path

_translate = QCoreApplication.translate
_LONG_PIECE = re.compile(r"[\\/]|[^\\/\s]{20}")


def words_of_problem(problem: Problem, aside: Path | None) -> str:
    """Return why the last visit could not be gone on with, or not wholly, and where the old file now lies."""
    words = {
        Problem.DAMAGED: _translate("Remembered", "Your place could not be read: its file is damaged. You begin anew."),
        Problem.FOREIGN: _translate(
            "Remembered", "The file that should hold your place was not written by this program. You begin anew."
        ),
        Problem.NEWER: _translate(
            "Remembered", "Your place was saved by a later version of this program, which this one cannot read. You begin anew."
        ),
        Problem.UNREADABLE: _translate(
            "Remembered", "The system does not let the program read where you stopped. You begin anew."
        ),
        Problem.PARTLY: _translate(
            "Remembered",
            "This version of the program does not know all that was saved of your last visit. What it knows is still there. "
            "Please look through your answers.",
        ),
    }
    return _with_file(words[problem], aside)


def words_not_shown(aside: Path | None) -> str:
    """Return that the page where the person stopped made trouble, and where the old file now lies."""
    words = _translate("Remembered", "The page where you stopped could not be shown. You are on the first page instead.")
    return _with_file(words, aside)


def words_unsaved(reason: str) -> str:
    """Return that the place is not saved, why, and what that means."""
    words = _translate(
        "Remembered",
        "Your place cannot be saved: {reason}. You can go on, but at its next start the program will not know where you stopped.",
    )
    return words.format(reason=breakable(reason))


def breakable(words: str) -> str:
    """Return the system's words, or a path, so that they can be shown in a narrow column: a line may end within a long name."""
    return _LONG_PIECE.sub("\\g<0>\u200b", showable_name(words))


def _with_file(words: str, aside: Path | None) -> str:
    if aside is None:
        return words
    file = isolated(breakable(str(aside)))
    return f"{words} " + _translate("Remembered", "The old file is kept here: {file}").format(file=file)
