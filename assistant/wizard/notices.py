"""What a person must know of a guide before they follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assistant.guides import languages
from assistant.guides.errors import GuideError
from assistant.guides.model import CalloutKind, Guide, Status
from assistant.wizard.blocks import notice
from assistant.wizard.buttons import ActionButton
from assistant.wizard.flow import flow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QWidget

    from assistant.wizard.window import AssistantWindow

_translate = QCoreApplication.translate


def of_guide(window: AssistantWindow, guide: Guide, *, whole: bool) -> list[QFrame]:
    """Return the boxes to show: `whole` for the page where a guide begins, else only what matters on every step."""
    boxes = []
    if guide.language and not languages.serves(guide.language, window.language):
        boxes.append(_other_language(window, guide))
    if guide.status is Status.RETIRED and whole:
        boxes.append(_retired(window, guide))
    return boxes


def _other_language(window: AssistantWindow, guide: Guide) -> QFrame:
    words = _translate("Notices", "This guide is not available in your language yet. It is shown in this language: {language}.")
    sentence = words.format(language=languages.name_of(guide.language))
    return notice(CalloutKind.NOTE, sentence, window.stage())


def _retired(window: AssistantWindow, guide: Guide) -> QFrame:
    sentence = _translate("Notices", "Google has removed what this guide describes. It is kept for those who want to look it up.")
    go: QWidget | None = None
    if guide.replaced_by in window.shelf:
        words = _translate("Notices", "Go to the guide that works today: {guide}").format(guide=_title(window, guide.replaced_by))
        go = flow(ActionButton(words, lambda: window.play(guide.replaced_by)))
    title = _translate("Notices", "Retired guide")
    return notice(CalloutKind.WARNING, sentence, window.stage(), title=title, below=go)


def _title(window: AssistantWindow, slug: str) -> str:
    try:
        return window.shelf[slug].title
    except GuideError:
        return slug
