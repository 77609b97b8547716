"""The half of the self-test that needs Qt: a window in each language, and no complaint while it is open."""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

from assistant.guides import languages
from assistant.journey.progress import Progress
from assistant.wizard import application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from assistant.wizard.language import Speaker
    from assistant.wizard.world import World

WITHOUT_QTBASE = "pt_PT"  # Qt has only the older catalogue for it


def problems(translations: Path, platforms: str | None, world_with: Callable[[Speaker], World]) -> list[str]:
    """Return a sentence for each complaint of Qt or Python while a window opens in each language.

    Without a display (`platforms` is None) the windows are painted in memory.
    """
    found = list(missing_catalogues(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))))
    if platforms is None:
        os.environ["QT_QPA_PLATFORM"] = application.NO_WINDOW_PLATFORM
    with complaints(found):
        for language in languages.NAMES:
            progress = Progress().speak(language)
            start = application.Start(progress, platforms=platforms or "", quit_after_first_paint=True)
            if application.run(translations, start, world_with) != 0:
                found.append(f"the window did not open in {language}")
    return found


def missing_catalogues(folder: Path) -> Iterator[str]:
    """Yield a sentence for each language whose own words Qt does not know, though it could."""
    for language in languages.NAMES:
        stem = "qt" if language == WITHOUT_QTBASE else "qtbase"
        if language != languages.LAST_RESORT and not (folder / f"{stem}_{language}.qm").is_file():
            yield f"Qt's translation {stem}_{language}.qm is missing"


@contextmanager
def complaints(found: list[str]) -> Iterator[None]:
    """Collect what Qt and Python would print on stderr meanwhile."""

    def of_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            found.append(f"Qt says: {message}")

    def of_python(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        found.append("".join(traceback.format_exception(kind, error, trace)))

    before, sys.excepthook = sys.excepthook, of_python
    earlier = qInstallMessageHandler(of_qt)
    try:
        yield
    finally:
        sys.excepthook = before
        qInstallMessageHandler(earlier)
