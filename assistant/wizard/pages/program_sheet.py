"""The sheet of the person's program as a part of a page: what to enter in it, and where; or how it signs in with Google."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assistant.guides.model import CalloutKind
from assistant.mail.programs import said_once
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.labels import paragraph, part_title, secondary
from assistant.wizard.controls.layouts import columns, flow, stack
from assistant.wizard.guide_view.blocks import callout, items, notice
from assistant.wizard.guide_view.values import value_table
from assistant.wizard.pages import letters_card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

    from assistant.mail.programs import Row, Sheet
    from assistant.wizard.pages.base import Page

_translate = QCoreApplication.translate


def add_values(page: Page, column: QVBoxLayout, sheet: Sheet, *, comparing: bool) -> None:
    """Add what to enter in a program, each value with a button that copies it: what all sections have in common comes first.

    Who is only `comparing` has entered them before: nothing is said of how.
    """
    about_letters = "" if comparing else _about_the_letters(kept=page.session.letters.at_hand is not None)
    column.addWidget(part_title(sheet.name))
    if not comparing:
        column.addWidget(paragraph(sheet.introduction))
    if sheet.variants:
        column.addWidget(_variants(page, sheet))
    common = said_once(sheet.sections)
    if common:
        column.addWidget(_rows(page, common))
        if about_letters:
            column.addWidget(secondary(about_letters))
    beside = len(sheet.sections) > 1 and not page.host.is_narrow()
    parts = []
    for section in sheet.sections:
        part, lines = stack()
        lines.addWidget(part_title(section.title))
        lines.addWidget(_rows(page, [row for row in section.rows if row not in common], narrow=beside))
        if about_letters and not common and any(row.field == "password" for row in section.rows):
            lines.addWidget(secondary(about_letters))
        lines.addStretch(1)
        parts.append(part)
    column.addWidget(columns(*parts, beside=beside))


def add_where(page: Page, column: QVBoxLayout, sheet: Sheet) -> None:
    """Add where in the program the values are entered, and what may be different there."""
    if sheet.where:
        column.addWidget(part_title(_translate("ProgramSheet", "Where to enter it")))
        column.addWidget(items(sheet.where, page.context(), ordered=True))
    if len(sheet.notes) == 1:
        column.addWidget(notice(CalloutKind.NOTE, sheet.notes[0], page.context()))
    elif sheet.notes:
        column.addWidget(callout(CalloutKind.NOTE, "", (), page.context(), below=items(sheet.notes, page.context())))


def add_sign_in(page: Page, column: QVBoxLayout, sheet: Sheet) -> None:
    """Add how a program signs in with Google."""
    column.addWidget(part_title(sheet.name))
    column.addWidget(items(sheet.sign_in, page.context(), ordered=True))


def _about_the_letters(*, kept: bool) -> str:
    if kept:
        return _translate(
            "ProgramSheet",
            "Copying a value replaces the 16 letters in the clipboard. Here they can be copied again, as often as you need them.",
        )
    return _translate(
        "ProgramSheet",
        "Copying a value replaces the 16 letters. When they are asked for, copy them again from Google's window.",
    )


def _rows(page: Page, rows: Iterable[Row], *, narrow: bool = False) -> QFrame:
    context, letters = page.context(), page.session.letters.at_hand

    def value(row: Row) -> str | QWidget:
        return row.value if letters is None or row.field != "password" else letters_card.row(page, letters)

    return value_table([(row.label, value(row), row.copyable) for row in rows], context.copy, narrow=narrow or context.narrow)


def _variants(page: Page, sheet: Sheet) -> QWidget:
    buttons = []
    names = page.session.world.program_names(page.session.language)
    for variant in sheet.variants:
        if variant != sheet.program:
            button = ActionButton(names[variant], partial(_choose, page, variant))
            button.setObjectName(f"variant-{variant}")
            buttons.append(button)
    return flow(*buttons)


def _choose(page: Page, variant: str) -> None:
    page.session.sheets.variant = variant
    page.host.refresh()
