"""A picture of a guide with its caption, or its words in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from assistant.guides import languages
from assistant.wizard.controls import language_names
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.theme import RHYTHM, SECONDARY, scaled
from assistant.wizard.guide_view.picture import SMALLEST, InItsPlace, PictureView

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.guides.model import Screenshot
    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.guide_view.picture_decoding import Pictures

    Enlarge = Callable[[Screenshot, QWidget], None]

_translate = QCoreApplication.translate


def captioned(shot: Screenshot, pictures: Pictures, theme: Theme, language: str, enlarge: Enlarge) -> QWidget:
    """Return a picture with its caption under it in the window's language, or what stands in its place."""
    size = pictures.size(shot.path)
    if size.isEmpty():
        return InItsPlace(shot)
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(RHYTHM // 2 + 2)
    view = PictureView(shot, pictures, theme)
    layout.addWidget(view)
    caption = _caption(shot, language, small=size.width() < SMALLEST)
    if not caption.text():
        caption.hide()
    layout.addWidget(caption)
    view.enlarged.connect(lambda: enlarge(shot, view))

    def give_way() -> None:
        words = InItsPlace(shot)
        words.setMinimumHeight(layout.totalHeightForWidth(box.width()))  # so that nothing moves
        view.hide()
        caption.hide()
        layout.addWidget(words)

    view.lost.connect(give_way)
    return box


def _other_language(shot: Screenshot, language: str) -> str:
    if not shot.language or languages.serves(shot.language, language):
        return ""
    if languages.language_of(shot.language) == languages.LAST_RESORT:
        return _translate("Blocks", "(picture in English)")
    return _translate("Blocks", "(picture in this language: {language})").format(language=language_names.name_of(shot.language))


def _caption(shot: Screenshot, language: str, *, small: bool) -> QLabel:
    enlarge = "" if small else _translate("Blocks", "Enter or click to enlarge")
    label = QLabel(" · ".join(part for part in (shot.caption, _other_language(shot, language), enlarge) if part))
    mark_language(label)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(scaled(label.font(), SECONDARY))
    label.setProperty("kind", "secondary")
    return label
