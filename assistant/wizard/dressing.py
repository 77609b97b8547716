"""What stands around the page: title, buttons, list of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWizard

from assistant.journey.progress import minutes_left
from assistant.wizard import button_row, header, theme
from assistant.wizard.plan import WELCOME, Side

if TYPE_CHECKING:
    from assistant.wizard.page import Page
    from assistant.wizard.step_list import Entry
    from assistant.wizard.window import AssistantWindow

NAME = "Gmail Access Assistant"

_translate = QCoreApplication.translate


def title_of(page: Page) -> str:
    """Return what the window's title says of a page."""
    return " – ".join(part for part in (page.counter(), page.words_of_heading()) if part)


def window_title(page: Page) -> str:
    """Return the title of the window that shows a page."""
    words = title_of(page)
    return _translate("Dressing", "{page} – {program}").format(page=words, program=NAME) if words else NAME


def dress_buttons(window: AssistantWindow, page: Page) -> None:
    """Bring the row of buttons in step with the page."""
    which = QWizard.WizardButton
    first, aside = window.key() == WELCOME, isinstance(window.key(), Side)
    lead_on = "primary" if page.next_is_primary() else ""
    kinds = {which.BackButton: "", which.NextButton: lead_on, which.FinishButton: lead_on, which.CustomButton1: "flat"}
    for button, kind in kinds.items():
        theme.set_kind(window.button(button), kind)
    window.button(which.BackButton).setVisible(not first)
    last = window.nextId() == -1
    window.button(which.NextButton).setVisible(not last and not aside)
    window.button(which.FinishButton).setVisible(last and not aside)
    for button in kinds:
        window.button(button).raise_()  # after the page, for screen readers
    button_row.write(window, page)


def words_of_route(window: AssistantWindow) -> str:
    """Return the name of what is being played and the minutes it still takes."""
    if not window.route.pages:
        return ""
    title = window.shelf[window.route.pages[-1].guide].title
    left = minutes_left(window.progress, window.route, window.shelf)
    if not left:
        return title
    time = _translate("Dressing", "%n min", "", left)
    return _translate("Dressing", "{guide} · {time} left").format(guide=title, time=time)


def words_of_question(number: int, total: int) -> str:
    """Return which question of how many a page asks."""
    shown = (QLocale().toString(count) for count in (number, total))
    return _translate("Dressing", "Question {number} of {total}").format(**dict(zip(("number", "total"), shown, strict=True)))


def entries(window: AssistantWindow) -> tuple[Entry, ...]:
    """Return the steps of the route as entries of the list."""
    from assistant.wizard.step_list import Entry  # noqa: PLC0415 - the first page has no list

    made = []
    here, progress, pages = window.key().detail, window.progress, window.route.pages
    for number, stop in enumerate(pages, 1):
        title, state = window.guide_of(stop)[1].title, progress.state(stop)
        spoken = _translate("Dressing", "Step {number} of {total}, {state}: {title}").format(
            number=number,
            total=len(pages),
            state=header.word_of_state(state, skipped=stop in progress.skipped),
            title=title,
        )
        reachable = stop in progress.visited or not progress.is_open(stop)
        made.append(Entry(number, title, state, spoken, current=stop == here, reachable=reachable))
    return tuple(made)


def words_of_note(note: object) -> str:
    """Return what to tell somebody who finds themselves where they stopped."""
    words = {
        "step-gone": _translate(
            "Dressing", "The guide has changed since your last visit. This is the first step that is not done."
        ),
        "guide-updated": _translate("Dressing", "Welcome back. The guide has been updated since your last visit."),
        "place-gone": _translate("Dressing", "The page where you stopped is no longer there. What you have done is kept."),
    }
    return words.get(str(note), _translate("Dressing", "Welcome back. You are where you stopped."))
