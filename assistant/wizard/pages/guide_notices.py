"""What a person must know of a guide before they follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from assistant.guides import languages
from assistant.guides.errors import GuideError
from assistant.guides.model import CalloutKind, Guide, Status
from assistant.wizard.controls import language_names
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import secondary
from assistant.wizard.controls.layouts import flow
from assistant.wizard.guide_view.blocks import notice

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

    from assistant.wizard.pages.base import Page

OLD_AFTER_DAYS = 365

_translate = QCoreApplication.translate


def add(page: Page, column: QVBoxLayout, guide: Guide, *, whole: bool = False) -> None:
    """Add what a person must know: all of it (`whole`) on the page where a guide begins, else what matters on every step."""
    if guide.language and not languages.serves(guide.language, page.session.language):
        column.addWidget(_other_language(page, guide))
    if guide.status is Status.RETIRED and whole:
        column.addWidget(_retired(page, guide))


def add_age(page: Page, column: QVBoxLayout, checked: date | None) -> None:
    """Add when a step was last checked, as a warning where that was long ago."""
    if checked is None:
        return
    locale = QLocale()
    when = _translate("GuideNotices", "{month} {year}").format(month=locale.standaloneMonthName(checked.month), year=checked.year)
    if (page.session.world.today() - checked).days > OLD_AFTER_DAYS:
        words = _translate("GuideNotices", "Last checked: {date}. Google may have changed the page since.").format(date=when)
        column.addWidget(notice(CalloutKind.WARNING, words, page.context()))
    else:
        column.addWidget(secondary(_translate("GuideNotices", "Checked: {date}").format(date=when)))


def _other_language(page: Page, guide: Guide) -> QFrame:
    words = _translate(
        "GuideNotices", "This guide is not available in your language yet. It is shown in this language: {language}."
    )
    sentence = words.format(language=language_names.name_of(guide.language))
    return notice(CalloutKind.NOTE, sentence, page.context())


def _retired(page: Page, guide: Guide) -> QFrame:
    sentence = _translate(
        "GuideNotices", "Google has removed what this guide describes. It is kept for those who want to look it up."
    )
    go: QWidget | None = None
    if guide.replaced_by in page.session.shelf:
        words = _translate("GuideNotices", "Go to the guide that works today: {guide}").format(
            guide=_title(page, guide.replaced_by)
        )
        go = flow(ActionButton(words, lambda: page.host.go(page.session.play(guide.replaced_by))))
    title = _translate("GuideNotices", "Retired guide")
    return notice(CalloutKind.WARNING, sentence, page.context(), title=title, below=go)


def _title(page: Page, slug: str) -> str:
    try:
        return page.session.shelf[slug].title
    except GuideError:
        return slug
