"""Makes the program, and Qt's own words in it, speak a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from assistant.guides import languages

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


class Translator:
    """Keeps the translations that are installed, and exchanges them."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app, self._folder = app, folder
        self._installed: list[QTranslator] = []

    def set_language(self, code: str) -> None:
        """Speak a language; what is not translated stays English."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        language = languages.spoken(code)
        # There is no qtbase_pt_PT, and "pt" alone would be Brazilian: the older qt_pt_PT comes last and so is asked first.
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt), (f"qt_{language}", qt), (f"gaa_{language}", str(self._folder))):
            translator = QTranslator()
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        QLocale.setDefault(QLocale(language))
        turned = languages.language_of(code) in RIGHT_TO_LEFT
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
