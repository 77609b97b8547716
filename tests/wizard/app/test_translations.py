"""The program and Qt's own words speak one language at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWizard, QWizardPage
from pytestqt.qtbot import QtBot

from assistant.wizard.app.translations import Translator

NEXT = {"en": "&Next >", "fr": "&Suivant >", "de": "&Weiter >", "es": "Siguie&nte >", "it": "&Successivo >", "pl": "&Dalej >"}
CANCEL = {"en": "Cancel", "fr": "Annuler", "de": "Abbrechen", "es": "Cancelar", "it": "Annulla", "pl": "Anuluj"}


def qt_words(qtbot: QtBot) -> tuple[str, str, str]:
    wizard, field = QWizard(), QLineEdit("x")
    qtbot.addWidget(wizard)
    qtbot.addWidget(field)
    wizard.addPage(QWizardPage())
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    menu = field.createStandardContextMenu()
    return wizard.buttonText(QWizard.WizardButton.NextButton), box.buttons()[0].text(), menu.actions()[0].text()


@pytest.mark.parametrize("code", NEXT)
def test_qts_own_words_are_translated(translator: Translator, qtbot: QtBot, code: str) -> None:
    translator.set_language(code)
    shown = qt_words(qtbot)
    assert shown[:2] == (NEXT[code], CANCEL[code])
    assert (code == "en") == shown[2].startswith("&Undo")
    assert QLocale().name().startswith(code)


def test_portuguese_is_that_of_portugal(translator: Translator, qtbot: QtBot) -> None:
    translator.set_language("pt_PT")
    assert qt_words(qtbot)[2].startswith("&Desfazer")
    assert QLocale().name() == "pt_PT"
    assert QLocale().toString(1.5) == "1,5"


@pytest.mark.parametrize("order", [("fr", "de", "en"), ("pl", "pt_PT", "fr")])
def test_no_word_of_the_language_before_stays(translator: Translator, qtbot: QtBot, order: tuple[str, ...]) -> None:
    for code in order:
        translator.set_language(code)
    assert qt_words(qtbot)[1] == CANCEL[order[-1]]


@pytest.mark.parametrize(("code", "spoken"), [("fr_CA", "fr"), ("xx", "en"), ("de-AT", "de"), ("", "en")])
def test_another_language_is_spoken_as_the_nearest(translator: Translator, qtbot: QtBot, code: str, spoken: str) -> None:
    translator.set_language(code)
    assert qt_words(qtbot)[1] == CANCEL[spoken]


def test_the_layout_turns_with_the_language(translator: Translator, application: QApplication) -> None:
    translator.set_language("ar")
    assert application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translator.set_language("fr")
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight
