"""The pages around the steps: welcome, all guides, questions, overview, the end, and what went wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from assistant.guides.errors import GuideError
from assistant.guides.model import Status
from assistant.journey.answers import preset_questions, suggest_account
from assistant.journey.progress import State, minutes_left
from assistant.wizard import plan
from assistant.wizard.blocks import fill
from assistant.wizard.buttons import ActionButton
from assistant.wizard.card import Card
from assistant.wizard.disclosure import Disclosure
from assistant.wizard.header import word_of_state
from assistant.wizard.page import Page, flow
from assistant.wizard.questions import words
from assistant.wizard.theme import SECONDARY, scaled

if TYPE_CHECKING:
    from assistant.wizard.window import AssistantWindow

MANY = 6  # answers; more stand in two columns


class GuidesPage(Page):
    """All guides, each with what it is for."""

    def words_of_heading(self) -> str:
        """Name the page."""
        return self.tr("All guides")

    def compose(self, column: QVBoxLayout) -> None:
        """Show a card a guide."""
        for slug in self.window_.shelf:
            try:
                guide = self.window_.shelf[slug]
            except GuideError as error:
                column.addWidget(self.secondary(str(error)))
                continue
            lines = [guide.excerpt] if guide.excerpt else []
            if guide.status is Status.RETIRED:
                lines.append(self.tr("Retired: Google has removed what this guide describes."))
            lines.append(self.tr("About %n minute(s)", "", guide.minutes) if guide.minutes else "")
            card = Card(guide.title, tuple(line for line in lines if line), self.window_.colours, selectable=False)
            card.clicked.connect(lambda _=False, slug=slug: self.window_.play(slug))
            column.addWidget(card)


class PrivacyPage(Page):
    """What leaves the PC, and what is kept."""

    def words_of_heading(self) -> str:
        """Name the page."""
        return self.tr("Privacy")

    def compose(self, column: QVBoxLayout) -> None:
        """Say it in four sentences."""
        for sentence in (
            self.tr(
                "Nothing leaves this computer but what you press a button for: "
                "pages opened in your browser, and the check with Google's mail servers."
            ),
            self.tr(
                "The program remembers your answers and the step you are at, so that you can go on later. "
                "It never stores your address or a password."
            ),
            self.tr("An app password that you type for the check stays in memory until the check ends."),
            self.tr("There is no telemetry and no search for updates."),
        ):
            column.addWidget(self.paragraph(sentence))


class AboutPage(Page):
    """Which version this is, and under which licences."""

    def words_of_heading(self) -> str:
        """Name the page."""
        return self.tr("About Gmail Access Assistant")

    def compose(self, column: QVBoxLayout) -> None:
        """Show versions and licences."""
        from PySide6 import __version__ as binding  # noqa: PLC0415 - only this page needs it

        from assistant import __version__  # noqa: PLC0415

        for sentence in (
            self.tr("Version {version}").format(version=__version__),
            self.tr("Free software under the MIT licence. It is not made, endorsed or checked by Google."),
            self.tr(
                "It uses Qt and PySide {version} under the LGPL 3.0, Python, Python-Markdown, PyYAML, segno and truststore."
            ).format(version=binding),
            self.tr("Gmail and Google are trademarks of Google LLC."),
        ):
            column.addWidget(self.paragraph(sentence))
        licences = self.window_.world.licences()
        if licences:
            title = self.tr("Licences of the software that is brought along")
            column.addWidget(Disclosure(title, lambda: self._notice(licences)))

    def _notice(self, licences: str) -> QLabel:
        notice = self.paragraph(licences, "code", SECONDARY)
        notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return notice


class QuestionPage(Page):
    """One question with its answers; "I don't know" is always one of them."""

    def __init__(self, window: AssistantWindow, name: str) -> None:
        super().__init__(window)
        self.name = name

    def counter(self) -> str:
        """Say how many questions there are."""
        return self.window_.words_of_question(self.name)

    def told(self) -> object:
        """Tell how many questions there are."""
        return self.counter()

    def words_of_heading(self) -> str:
        """Ask."""
        return words(self.name).question

    def compose(self, column: QVBoxLayout) -> None:
        """Show the answers, and how to find out."""
        texts = words(self.name)
        column.addWidget(self.paragraph(texts.hint, "secondary"))
        given = self._given()
        self.group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(8)
        across = 2 if len(texts.answers) > MANY and not self.window_.in_column else 1
        for place, (value, answer) in enumerate(texts.answers.items()):
            button = Card(answer, (), self.window_.colours, slim=True)
            button.setObjectName(f"answer-{value}")
            button.setProperty("value", value)
            button.setChecked(value == given)
            self.group.addButton(button)
            grid.addWidget(button, place // across, place % across)
        self.group.buttonClicked.connect(self._answered)
        box = QWidget()
        box.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)

    def _given(self) -> str:
        window = self.window_
        if self.name in window.progress.answers:
            return window.progress.answers.get(self.name)
        if self.name == "account" and (guess := suggest_account(window.address)):
            return guess
        return ""

    def _answered(self, button: Card) -> None:
        self._take(str(button.property("value")))

    def _take(self, value: str) -> None:
        self.window_.change(self.window_.progress.answer(self.name, value))

    def validatePage(self) -> bool:
        """Take the chosen answer; none at all means that the person does not know."""
        chosen = self.group.checkedButton()
        self._take(str(chosen.property("value")) if chosen else "unknown")
        return self.window_.problem is None


class AddressPage(Page):
    """The Gmail address, if the person likes: it opens Google's pages in the right account."""

    def counter(self) -> str:
        """Say how many questions there are."""
        return self.window_.words_of_question(plan.ADDRESS)

    def told(self) -> object:
        """Tell how many questions there are."""
        return self.counter()

    def words_of_heading(self) -> str:
        """Ask."""
        return self.tr("What is your Gmail address?")

    def compose(self, column: QVBoxLayout) -> None:
        """Show the field, and what it is for."""
        column.addWidget(
            self.paragraph(
                self.tr(
                    "With it, Google's pages open in the right account. You may leave it empty. "
                    "The address stays in memory and is stored nowhere."
                ),
                "secondary",
            )
        )
        self.entry = QLineEdit(self.window_.address)
        self.add_field(column, self.tr("Gmail address (optional)"), "address", self.entry)
        self.entry.setPlaceholderText(self.tr("name@gmail.com"))
        self.entry.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.entry.setMaxLength(254)
        self.wrong = self.paragraph("", "danger-words", SECONDARY)
        self.wrong.hide()
        column.addWidget(self.wrong)

    def validatePage(self) -> bool:
        """Keep the address in memory; say so when it is none."""
        typed = self.entry.text().strip()
        if typed and suggest_account(typed) is None:
            self.wrong.setText(
                self.tr("This is not a whole address. It needs a name, the sign @ and a domain, such as name@gmail.com.")
            )
            self.wrong.show()
            self.window_.say(self.wrong.text(), urgent=True)
            self.entry.setFocus()
            return False
        if typed != self.window_.address:
            self.window_.address = typed
            self.window_.forget_pages()
        self.wrong.hide()
        return True


class OverviewPage(Page):
    """What this is, what to have ready, and all steps with their state; every step can be reached from here."""

    def told(self) -> object:
        """Tell what is done and left out."""
        progress = self.window_.progress
        return progress.answers, progress.said_done, progress.proven, progress.skipped

    def counter(self) -> str:
        """Say how much there is to do."""
        window = self.window_
        left = minutes_left(window.progress, window.route, window.shelf)
        steps = self.tr("%n step(s)", "", len(window.route.pages))
        return self.tr("{steps} · {time}").format(steps=steps, time=self.tr("about %n minute(s)", "", left)) if left else steps

    def words_of_heading(self) -> str:
        """Name the guide."""
        return self.window_.main_guide().title

    def next_words(self) -> str:
        """Lead to the first step."""
        return self.tr("Be&gin ›")

    def first_control(self) -> QWidget | None:
        """Begin with the button that leads on: the page is there to be read."""
        return None

    def compose(self, column: QVBoxLayout) -> None:
        """Show introduction, needs and steps."""
        window = self.window_
        guide = window.main_guide()
        stage = window.stage(guide)
        window.add_notices(column, guide, whole=True)
        fill(column, guide.introduction, stage)
        if guide.needs:
            column.addWidget(self._title(self.tr("Have ready")))
            for need in guide.needs:
                column.addWidget(self.paragraph(f"•  {need}"))
        for question in preset_questions(window.progress.answers, window.world.policy.presets):
            column.addWidget(self.secondary(self._preset(question.name)))
        if window.route.pages:
            column.addWidget(self._title(self.tr("The steps")))
            lines = QVBoxLayout()
            lines.setSpacing(0)
            column.addLayout(lines)
            entries = window.entries()
            for number, stop in enumerate(window.route.pages):
                state = window.progress.state(stop)
                skipped = stop in window.progress.skipped
                line = self.tr("{number}. {title}").format(
                    number=QLocale().toString(number + 1), title=window.guide_of(stop)[1].title
                )
                button = ActionButton(line, partial(window.go_to_entry, number), kind="flat")
                button.setAccessibleName(entries[number].spoken)
                states = [] if state is State.TO_DO and not skipped else [self.secondary(word_of_state(state, skipped=skipped))]
                lines.addWidget(flow(button, *states))

    def _preset(self, name: str) -> str:
        texts = words(name)
        answer = texts.answers[self.window_.world.policy.presets.get(name)]
        return self.tr("Already known: {question} {answer}").format(question=texts.question, answer=answer)

    def _title(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setFont(scaled(label.font(), 1.1, QFont.Weight.DemiBold))
        return label
