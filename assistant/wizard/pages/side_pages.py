"""The pages beside the way: all guides, privacy, and what this program is."""

from __future__ import annotations

from PySide6 import __version__ as binding
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from assistant import __version__
from assistant.guides import languages
from assistant.guides.errors import GuideError
from assistant.guides.links import shown
from assistant.guides.model import Status
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.card import Card, switch
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.controls.labels import paragraph, secondary
from assistant.wizard.controls.layouts import flow
from assistant.wizard.controls.theme import SECONDARY
from assistant.wizard.pages import recurring
from assistant.wizard.pages.base import Page


class GuidesPage(Page):
    """All guides, each with what it is for."""

    def heading_text(self) -> str:
        """Name the page."""
        return recurring.all_guides()

    def first_control(self) -> QWidget | None:
        """Begin with the first guide."""
        return next(iter(self.findChildren(Card)), None) if self.filled else None

    def compose(self, column: QVBoxLayout) -> None:
        """Show a card a guide."""
        cards: list[Card] = []
        for slug in self.session.shelf:
            try:
                guide = self.session.shelf[slug]
            except GuideError as error:
                line = secondary(str(error))
                mark_language(line, languages.LAST_RESORT)
                column.addWidget(line)
                continue
            lines = [guide.excerpt] if guide.excerpt else []
            if guide.status is Status.RETIRED:
                lines.append(self.tr("Retired: Google has removed what this guide describes."))
            lines.append(recurring.minutes(guide.minutes) if guide.minutes else "")
            card = Card(guide.title, tuple(line for line in lines if line), self.host.colours)
            mark_language(card, guide.language)
            card.clicked.connect(lambda _=False, slug=slug: self.host.go(self.session.play(slug)))
            column.addWidget(card)
            cards.append(card)
            card.among = cards


class PrivacyPage(Page):
    """What leaves the PC, and what is kept."""

    def heading_text(self) -> str:
        """Name the page."""
        return recurring.privacy()

    def compose(self, column: QVBoxLayout) -> None:
        """Say it in a few sentences."""
        for sentence in (
            self.tr(
                "Nothing leaves this computer but what you press a button for: "
                "pages opened in your browser, and the check with Google's mail servers."
            ),
            self.tr(
                "The program remembers your answers and the step you are at, so that you can go on later. "
                "It never stores your address or a password."
            ),
            self.tr(
                "When you press the button of the check, your address and the app password are sent to Google's mail servers, "
                "encrypted. A password that you type there stays in memory until the check ends."
            ),
            self.tr(
                "On the step that makes the app password, and nowhere else, the program looks into the clipboard each time you "
                "come back to its window. It takes nothing but the 16 letters, and keeps them in memory until you are done."
            ),
            self.tr(
                "To offer the mail programs of this computer first, the program reads the system's list of them. "
                "That list goes nowhere and is not kept."
            ),
            self.tr("There is no telemetry and no search for updates."),
        ):
            column.addWidget(paragraph(sentence))
        takes = switch(self.tr("Take the 16 letters from the clipboard by itself"), self.host.colours)
        takes.setObjectName("takes-letters")
        takes.setChecked(self.session.progress.takes_letters)
        takes.toggled.connect(self._take_letters)
        column.addWidget(flow(takes))

    def _take_letters(self, takes: bool) -> None:  # noqa: FBT001 - a slot
        self.session.change(self.session.progress._replace(takes_letters=takes))


class AboutPage(Page):
    """Which version this is, and under which licences."""

    def heading_text(self) -> str:
        """Name the page."""
        return self.tr("About Gmail Access Assistant")

    def compose(self, column: QVBoxLayout) -> None:
        """Show versions and licences."""
        for sentence in (
            self.tr("Version {version}").format(version=__version__),
            self.tr("Free software under the MIT licence. It is not made, endorsed or checked by Google."),
            self.tr(
                "It uses Qt and PySide {version} under the LGPL 3.0, Python, Python-Markdown, PyYAML, segno and truststore."
            ).format(version=binding),
            self.tr("Gmail and Google are trademarks of Google LLC."),
        ):
            column.addWidget(paragraph(sentence))
        releases = self.session.world.releases()
        if releases:
            button = ActionButton(self.tr("See all versions"), lambda: self.open_address(releases), external=True)
            button.setAccessibleDescription(releases)
            column.addWidget(flow(button))
            column.addWidget(secondary(shown(releases)))
        licences = self.session.world.licences()
        if licences:
            title = self.tr("Licences of the software that is brought along")
            column.addWidget(Disclosure(title, lambda: self._notice(licences)))

    def _notice(self, licences: str) -> QLabel:
        notice = paragraph(licences, "code", SECONDARY)
        mark_language(notice, languages.LAST_RESORT)
        notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return notice
