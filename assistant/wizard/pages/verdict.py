"""The parts in which it is told what came of something: what it means, one main button, and the exact words, folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

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
    describe(label, description)
    return label


def describe(title: HeadingLabel, description: str) -> None:
    """Have a screen reader say something else with a title."""
    title.setAccessibleDescription(for_the_ear(description).strip())


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
        return parts((told.proof, told.advice), mending(told, page, main=False), *behind(told, page.context()))

    title = _translate("Verdict", "{what}: {trouble}").format(what=concerns, trouble=told.title)
    return Disclosure(title, make)


def behind(told: Told, context: ViewContext) -> list[QWidget]:
    """Return what stands behind advice: what is for a helpdesk, apart from what is for the person, and the exact words."""
    exact = details(told.code, told.raw, context, helpdesk=told.helpdesk, seen=told.seen)
    return [for_helpdesk(told.helpdesk), exact] if told.helpdesk else [exact]


def for_helpdesk(words: str) -> QFrame:
    """Return, on a card of its own, what a helpdesk should ask for."""
    card = QFrame()
    card.setProperty("kind", "card")
    lines = QVBoxLayout(card)
    lines.setContentsMargins(16, 12, 16, 12)
    lines.addWidget(paragraph(words, "secondary"))
    return card


def details(code: str, words: str, context: ViewContext, *, helpdesk: str = "", seen: str = "") -> Disclosure:
    """Return the exact words, closed, with a button that copies them; `code` names the diagnosis, "" where all is well.

    What was `seen` in them stands over them. It is copied with them, and so is what is for a helpdesk.
    """

    def make() -> QWidget:
        copy = ActionButton(_translate("Verdict", "Copy the message"), lambda: None)
        copy.clicked.connect(lambda: context.copy("\n".join(filter(None, (code, helpdesk, seen, words))), copy))
        shown = [*([_fixed(seen, "secondary")] if seen else []), _fixed(words or "–", "code"), flow(copy)]
        box, lines = stack()
        for each in shown:
            lines.addWidget(each)
        return box

    coded, plain = _translate("Verdict", "Details ({code})"), _translate("Verdict", "Details")
    return Disclosure(coded.format(code=code) if code else plain, make)


def _fixed(words: str, kind: str) -> QLabel:
    line = paragraph(words, kind, 0.92)
    line.setFont(fixed_font(line.font()))
    line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return line
