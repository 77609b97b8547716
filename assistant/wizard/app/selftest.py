"""The half of the self-test that needs Qt: a window in each language, and no complaint while it is open."""

from __future__ import annotations

import sys
import traceback
from base64 import b64decode
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QMessageLogContext, QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from assistant.guides import languages
from assistant.journey.progress import Progress
from assistant.wizard.app import application, immortal_none, qt_platform
from assistant.wizard.controls import theme
from assistant.wizard.guide_view.picture_decoding import decoded
from assistant.wizard.shell.window import AssistantWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import TracebackType

    from assistant.wizard.app.translations import Translator
    from assistant.wizard.session.world import World

PAINTED, NOT_PAINTED = 0, 1
PATIENCE = 20_000  # ms for the first page on a slow computer
WITHOUT_QTBASE = "pt_PT"  # Qt has only the older catalogue for it
PICTURES = {  # a white pixel of each kind that is shown
    "PNG": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
    "JPEG": "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP////////////////////////////////////////////////////////////////////////////"
    "//////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z",
    "WebP": "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/vz0AAA=",
    "GIF": "R0lGODdhAQABAIEAAP///wAAAAAAAAAAACwAAAAAAQABAAAIBAABBAQAOw==",
}


def problems(translations: Path, platforms: str | None, world_with: Callable[[Translator], World]) -> list[str]:
    """Return a sentence for each kind of picture that Qt cannot read, and each complaint while a window opens in each language.

    Without a display (`platforms` is None) the windows are painted in memory.
    """
    found = list(missing_catalogues(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))))
    if platforms is None:
        qt_platform.paint_in_memory()
    immortal_none.keep()
    with complaints(found):
        app, translator, progress = application.application(
            translations, application.Start(Progress(), platforms=platforms or "")
        )
        found += unread_pictures(PICTURES)
        colours = theme.wanted(app.styleHints(), app.palette())
        theme.apply(app, colours)
        for language in languages.NAMES:
            translator.set_language(language)
            window = AssistantWindow(world_with(translator), progress.set_language(language), colours)
            if not paints(app, window):
                found.append(f"the window was not painted in {language}")
    return found


def paints(app: QApplication, window: AssistantWindow) -> bool:
    """Show a window until it was painted or some seconds have gone, and close it; returns whether it was painted."""
    window.start()
    watcher = _Painted(window)
    watcher.seen.connect(lambda: app.exit(PAINTED))
    window.installEventFilter(watcher)
    patience = QTimer(window, singleShot=True, interval=PATIENCE)
    patience.timeout.connect(lambda: app.exit(NOT_PAINTED))
    patience.start()
    window.show()
    code = app.exec()
    patience.stop()  # an exit outside of exec() would keep every later event loop from running
    window.close()
    return code == PAINTED


class _Painted(QObject):
    """Says when a widget has been painted."""

    seen = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.seen.emit)
        return False


def missing_catalogues(folder: Path) -> Iterator[str]:
    """Yield a sentence for each language whose own words Qt does not know, though it could."""
    for language in languages.NAMES:
        stem = "qt" if language == WITHOUT_QTBASE else "qtbase"
        if language != languages.LAST_RESORT and not (folder / f"{stem}_{language}.qm").is_file():
            yield f"Qt's translation {stem}_{language}.qm is missing"


def unread_pictures(pictures: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each kind of picture that is not shown; each picture is written in base64."""
    for kind, written in pictures.items():
        if decoded(b64decode(written), 1).isNull():
            yield f"Qt cannot read {kind} pictures: a plug-in is missing"


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
