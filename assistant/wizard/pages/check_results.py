"""What the page of the check shows of it: a line a protocol, and a box a kind of failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from assistant.guides.model import CalloutKind
from assistant.mail.kinds import TRY_AGAIN
from assistant.mail.outcomes import CheckProgress, Fails, Stopped, Works
from assistant.mail.servers import Protocol
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.guide_view.blocks import notice
from assistant.wizard.pages.diagnosis_box import ResultLine, tell, told_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from assistant.mail.outcomes import Outcome
    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.guide_view.blocks import ViewContext
    from assistant.wizard.pages.base import Page
    from assistant.wizard.session.session import Session

_translate = QCoreApplication.translate


def lines(session: Session, theme: Theme) -> dict[Protocol, ResultLine]:
    """Return a line for each protocol, in the order in which they are shown."""
    wording = session.world.wording(session.language)
    made = {protocol: ResultLine(wording.protocol(protocol), theme) for protocol in Protocol}
    for line in made.values():
        line.say("", _translate("CheckResults", "Not tried yet"))
    return made


def show_standing(line: ResultLine, standing: CheckProgress | Outcome | None, session: Session) -> None:
    """Show on its line how far a protocol is, and what came of it; None is still to come."""
    if standing is None:
        line.say("…", _translate("CheckResults", "Waiting"))
        return
    wording, server = session.world.wording(session.language), isolated(standing.server.host)
    match standing:
        case CheckProgress():
            line.say("…", wording.stage(standing.stage, server))
        case Works():
            line.say("✓", wording.outcome(standing, server))
        case Stopped():
            line.say("–", wording.outcome(standing, server))
        case Fails():
            line.say("!", wording.outcome(standing, server))
        case _:
            assert_never(standing)


def failures(outcomes: Sequence[Outcome], page: Page) -> tuple[list[QWidget], QWidget | None]:
    """Return a box a kind of failure, and that of the first which is to be mended, None where trying again is all to do."""
    found = {outcome.diagnosis.kind: outcome.diagnosis for outcome in outcomes if isinstance(outcome, Fails)}
    to_mend = next((kind for kind in found if kind not in TRY_AGAIN), None)
    boxes = {
        kind: told_box(tell(diagnosis, page.session), page.context(), page.follow, primary=kind is to_mend)
        for kind, diagnosis in found.items()
    }
    return [*boxes.values()], None if to_mend is None else boxes[to_mend]


def all_well(context: ViewContext) -> QWidget:
    """Return the box that says that everything works."""
    words = _translate("CheckResults", "Everything works. Your program can sign in with this address and these 16 letters.")
    return notice(CalloutKind.SUCCESS, words, context)
