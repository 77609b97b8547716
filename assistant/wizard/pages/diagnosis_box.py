"""What a reply means, in plain words, and how a protocol of the check stands, in one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, assert_never

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assistant.guides.showable import showable
from assistant.mail.redaction import redacted
from assistant.wizard.controls.bidi import for_the_ear
from assistant.wizard.controls.labels import paragraph
from assistant.wizard.controls.theme import Theme, scaled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.mail.diagnosis import Diagnosis, Indication
    from assistant.wizard.session.session import Session

_translate = QCoreApplication.translate
_SHARE = 0.65  # of a dot's width, for the height of its sign

Sign = Literal["", "–", "…", "✓", "!"]  # not tried, stopped, under way, good, bad


@dataclass(frozen=True, slots=True)
class Told:
    """A diagnosis in words: what is the matter, what to do, and where the remedy lies.

    `helpdesk` is what a helpdesk should ask for; `seen` are the codes and words by which it was told.
    """

    title: str
    advice: str
    proof: str
    code: str
    raw: str
    address: str
    label: str
    helpdesk: str = ""
    seen: str = ""


class Dot(QWidget):
    """A round sign: waiting, working, good or bad; it stands beside words that say the same."""

    SIZE = 26

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign: Sign = ""
        self.setFixedSize(self.SIZE, self.SIZE)

    def sizeHint(self) -> QSize:
        """Return its size."""
        return self.minimumSize()

    def show_sign(self, sign: Sign, size: int = SIZE) -> None:
        """Show how something stands, so many pixels across."""
        self._sign = sign
        self.setFixedSize(size, size)
        self.update()

    def _colour(self) -> str:
        """Return the colour of the dot, "" where it is but a circle."""
        match self._sign:
            case "✓":
                return self._theme.ok
            case "!":
                return self._theme.error
            case "…":
                return self._theme.accent
            case "" | "–":
                return ""
            case _ as never:
                assert_never(never)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colour = self._colour()
        if not colour:
            painter.setPen(QColor(theme.edge))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(area)
            painter.setPen(QColor(theme.secondary))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(area)
            painter.setPen(QColor(theme.on_ok if theme.dark else theme.surface))
        share = self.width() * _SHARE / self.fontMetrics().height()  # it stays within the dot, however large words are
        painter.setFont(scaled(self.font(), share, QFont.Weight.Bold))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._sign)


class ResultLine(QFrame):
    """One line of the check: what is tried, how far it is, and what came of it."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.title = title
        self.dot = Dot(theme)
        self.state = paragraph("", "secondary", 0.92)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(self.dot, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(paragraph(title, weight=QFont.Weight.DemiBold))
        words.addWidget(self.state)
        row.addLayout(words, 1)

    def say(self, sign: Sign, words: str) -> None:
        """Show how it stands."""
        self.dot.show_sign(sign)
        self.state.setText(words)
        self.setAccessibleName(f"{self.title}: {for_the_ear(words)}")


def tell(diagnosis: Diagnosis, session: Session, *, ahead: str = "") -> Told:
    """Return a diagnosis in words, with the step or guide that mends it where there is one to go to.

    Where the page leads on to what is `ahead` anyway, there is none to go to besides. What is closed to everybody is not advised.
    """
    title, advice, proof = session.world.words(diagnosis, session.language)
    there = session.links.can_follow(diagnosis.step)
    leads = there and diagnosis.step not in {"", ahead}
    advice = "" if there and session.links.is_closed(diagnosis.step) else advice
    words = _translate("DiagnosisBox", "Go to: {title}")
    label = words.format(title=session.links.title_of(diagnosis.step)) if leads else ""
    address = diagnosis.step if leads else ""
    helpdesk = session.world.wording(session.language).helpdesk(diagnosis.kind)
    raw, seen = showable(diagnosis.raw), showable(_seen(diagnosis.evidence))
    return Told(showable(title), advice, proof, diagnosis.code, raw, address, label, helpdesk, seen)


def _seen(evidence: Iterable[Indication]) -> str:
    """Return codes, then words, in a line; what another of them holds is not said again."""
    words = dict.fromkeys(one.words for one in sorted(evidence, key=lambda one: not one.words[:1].isdigit()) if one.words)
    whole = [each for each in words if not any(each != other and each in other for other in words)]
    return redacted(" · ".join(whole))
