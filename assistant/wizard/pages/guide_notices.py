"""What a person must know of a guide before they follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from assistant.guides import languages
from assistant.guides.errors import GuideError
from assistant.guides.evidence import Checked, Publisher, Seen, Source
from assistant.guides.links import host
from assistant.guides.model import CalloutKind, Guide, Status, Step
from assistant.wizard.controls import language_names
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import secondary
from assistant.wizard.controls.layouts import flow
from assistant.wizard.guide_view.blocks import notice

if TYPE_CHECKING:
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


def add_evidence(page: Page, column: QVBoxLayout, step: Step, of_sheet: Source | None) -> None:
    """Add when the page of a step was seen, else what its words were taken from, else when its author checked it.

    Where a person saw or checked it long ago it is a warning; a source bears its own date. That `of_sheet` counts where
    a program's sheet is shown in the place of the step's own text.
    """
    match of_sheet or step.evidence.told():
        case None:
            return
        case Seen(day) as seen:
            said = _seen(seen, _month(day.year, day.month), page.session.language, step)
            old = _translate("GuideNotices", "{seen}. It may look different by now.").format(seen=said)
        case Checked(day):
            when = _month(day.year, day.month)
            said = _translate("GuideNotices", "Checked by its author: {date}").format(date=when)
            old = _translate("GuideNotices", "Last checked: {date}. Google may have changed the page since.").format(date=when)
        case Source() as source:
            column.addWidget(secondary(_from(source)))
            return
        case _ as never:
            assert_never(never)
    if (page.session.world.today() - day).days > OLD_AFTER_DAYS:
        column.addWidget(notice(CalloutKind.WARNING, old, page.context()))
    else:
        column.addWidget(secondary(said))


def _month(year: int, month: int) -> str:
    if not month:
        return str(year)
    return _translate("GuideNotices", "{month} {year}").format(month=QLocale().standaloneMonthName(month), year=year)


def _seen(seen: Seen, when: str, reader: str, step: Step) -> str:
    """Return that the page of a step was seen: whether it is Google's, and its language where that is not the reader's."""
    of_google = any(host(link.address).endswith(".google.com") for link in step.buttons)
    if not seen.language or languages.serves(seen.language, reader):
        if of_google:
            return _translate("GuideNotices", "Seen on Google's page in {date}").format(date=when)
        return _translate("GuideNotices", "Seen on a real screen in {date}").format(date=when)
    if of_google:
        words = _translate("GuideNotices", "Seen on Google's page in {date}, in this language: {language}")
    else:
        words = _translate("GuideNotices", "Seen on a real screen in {date}, in this language: {language}")
    return words.format(date=when, language=language_names.name_of(seen.language))


def _from(source: Source) -> str:
    """Return what a source is, and the date that it bears itself."""
    if source.date is None:
        return _translate("GuideNotices", "From {source}, without a date").format(source=_name(source))
    when = _month(source.date.year, source.date.month)
    return _translate("GuideNotices", "From {source} of {date}").format(source=_name(source), date=when)


def _name(source: Source) -> str:
    match source.publisher:
        case Publisher.GOOGLE_HELP:
            return _translate("GuideNotices", "Google's help")
        case Publisher.ADMINISTRATORS_HELP:
            return _translate("GuideNotices", "Google's help for administrators")
        case Publisher.GOOGLE_DEVELOPERS:
            return _translate("GuideNotices", "Google's pages for developers")
        case Publisher.OVHCLOUD:
            return _translate("GuideNotices", "OVHcloud's guide")
        case Publisher.OVHCLOUDS_NOTICE:
            return _translate("GuideNotices", "OVHcloud's notice")
        case Publisher.LANGUAGE_FILES:
            return _translate("GuideNotices", "the program's own files")
        case Publisher.PROJECTS:
            return _translate("GuideNotices", "other people's public reports")
        case Publisher.OTHER:
            return isolated(source.host) if source.host else source.place
        case _ as never:
            assert_never(never)


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
