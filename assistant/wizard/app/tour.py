"""Writes a picture of every page, for people without a display and for looking pages over."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler

from assistant.wizard.app import immortal_none
from assistant.wizard.app.application import Start, application, opened
from assistant.wizard.controls import theme
from assistant.wizard.controls.focus_ring import FocusRing
from assistant.wizard.session.plan import place_of, question_of, stop_of
from assistant.wizard.shell.window import AssistantWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from assistant.wizard.app.translations import Translator
    from assistant.wizard.session.plan import Key
    from assistant.wizard.session.world import World

LONGEST_NAME = 60  # characters of a step's id
NO_FILE_NAME = r"[^\w.-]"  # what an author may write as an id, but not every system as a file's name


def write(
    folder: Path, size: tuple[int, int], translations: Path, start: Start, world_with: Callable[[Translator], World]
) -> int:
    """Write the pages of a guide as numbered PNG files and return how many; raises OSError when they cannot be written."""
    qInstallMessageHandler(_quiet)
    immortal_none.keep()
    folder.mkdir(parents=True, exist_ok=True)
    app, translator, progress = application(translations, start)
    colours = start.colours or theme.LIGHT
    theme.apply(app, colours)
    window = AssistantWindow(world_with(translator), opened(start, progress), colours)
    ring = FocusRing(window)
    app.focusChanged.connect(ring.follow)
    window.resize(*size)
    window.start(greet=False)
    window.show()
    keys = window.session.sequence()
    for number, key in enumerate(keys, 1):
        window.go(key)
        _settle(app, window)
        path = folder / f"{number:02d}-{name_of(key)}.png"
        if not window.grab().save(str(path)):
            raise OSError(0, "the file cannot be written", str(path))
    window.close()
    return len(keys)


def name_of(key: Key) -> str:
    """Return a page's name for use in a file name."""
    stop = stop_of(key)
    detail = question_of(key) if stop is None else stop.step
    return "-".join(filter(None, (place_of(key).value, re.sub(NO_FILE_NAME, "-", detail)[:LONGEST_NAME])))


def _quiet(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Pass Qt's messages on, but for what the platform without a display says of itself."""
    if "This plugin does not support" not in words:
        sys.stderr.write(f"{words}\n")


def _settle(app: QApplication, window: AssistantWindow) -> None:
    """Wait until the page is laid out and all is there that is filled in once it was seen."""
    for _ in range(5):
        app.processEvents()
    while window.waits:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
