"""The parts in which it is told what came of something: what it means, one main button, and the exact words, folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont

from assistant.wizard.controls.accessibility import HeadingLabel
from assistant.wizard.controls.bidi import for_the_ear
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.controls.labels import paragraph
from assistant.wizard.controls.layouts import flow, stack
from assistant.wizard.controls.theme import scaled
from assistant.wizard.guide_view.values import fixed_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from assistant.wizard.guide_view.blocks import ViewContext
    from assistant.wizard.pages.base import Page
    from assistant.wizard.pages.diagnosis_box import Told

_translate = QCoreApplication.translate


def title(words: str, description: str) -> HeadingLabel:
    """Return the title of what stands in a part of a page; a screen reader hears its description with it."""
    label = HeadingLabel(words, level=2)
    label.setWordWrap(True)
    label.setFont(scaled(label.font(), 1.2, QFont.Weight.DemiBold))
    label.setAccessibleDescription(for_the_ear(description).strip())
    return label


def parts(sentences: Iterable[str], buttons: Sequence[ActionButton], *below: QWidget) -> QWidget:
    """Return what stands under the title that says what came of it: sentences, the main button with those beside it, the rest."""
    box, lines = stack(12)
    for sentence in filter(None, sentences):
        lines.addWidget(paragraph(sentence))
    if buttons:
        lines.addWidget(flow(*buttons))
    for each in below:
        lines.addWidget(each)
    return box


def mending(told: Told, page: Page, *, main: bool) -> list[ActionButton]:
    """Return the button that leads to what mends it, the `main` one or not; none where there is nowhere to go to."""
    if not told.address:
        return []
    button = ActionButton(told.label, lambda: page.follow(told.address), kind="primary" if main else "")
    button.setObjectName("mend")
    return [button]


def further(told: Told, concerns: str, page: Page) -> QWidget:
    """Return another trouble, folded under its own title; `concerns` says what of."""

    def make() -> QWidget:
        return parts((told.proof, told.advice), mending(told, page, main=False), details(told.code, told.raw, page.context()))

    title = _translate("Verdict", "{what}: {trouble}").format(what=concerns, trouble=told.title)
    return Disclosure(title, make)


def details(code: str, words: str, context: ViewContext) -> Disclosure:
    """Return the exact words, closed, with a button that copies them; `code` names the diagnosis, "" where all is well."""

    def make() -> QWidget:
        line = paragraph(words or "–", "code", 0.92)
        line.setFont(fixed_font(line.font()))
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = ActionButton(_translate("Verdict", "Copy the message"), lambda: None)
        copy.clicked.connect(lambda: context.copy(f"{code}\n{words}".strip(), copy))
        box, lines = stack()
        lines.addWidget(line)
        lines.addWidget(flow(copy))
        return box

    coded, plain = _translate("Verdict", "Details ({code})"), _translate("Verdict", "Details")
    return Disclosure(coded.format(code=code) if code else plain, make)
