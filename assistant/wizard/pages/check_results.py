"""What the check has found: what works, which trouble is mended first, and in which words it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from PySide6.QtCore import QCoreApplication

from assistant.mail.kinds import TRY_AGAIN, Proof
from assistant.mail.outcomes import CheckProgress, Fails, Stopped, Works
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.pages import recurring
from assistant.wizard.pages.diagnosis_box import ResultLine, tell
from assistant.wizard.session import plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from assistant.mail.diagnosis import Diagnosis
    from assistant.mail.kinds import Kind
    from assistant.mail.outcomes import Outcome
    from assistant.mail.servers import Protocol
    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.session.session import Session

    Standing = CheckProgress | Outcome | None  # None is still to come

_translate = QCoreApplication.translate


class Cause(NamedTuple):
    """A kind of trouble and the protocols that met it; what their servers said stands in its diagnosis, a line each."""

    diagnosis: Diagnosis
    protocols: tuple[Protocol, ...]

    @property
    def passes(self) -> bool:
        """Whether the same check is worth another try."""
        return self.diagnosis.kind in TRY_AGAIN


class Findings(NamedTuple):
    """What a check found: the protocols that work, and the causes of the others in the order of mending.

    What another try does not mend comes before what it may; else the order is that of the protocols. `stopped` says that others
    came to no end.
    """

    works: tuple[Works, ...]
    causes: tuple[Cause, ...]
    stopped: bool = False


class Verdict(NamedTuple):
    """What was found, in words: the heading, and the sentences under it."""

    found: Findings
    heading: str
    sentences: tuple[str, ...]


def found(outcomes: Sequence[Outcome]) -> Findings | None:
    """Return what a check found, None where there was none, or it was stopped before it met any trouble."""
    failed: dict[Kind, list[Fails]] = {}
    for outcome in outcomes:
        if isinstance(outcome, Fails):
            failed.setdefault(outcome.diagnosis.kind, []).append(outcome)
    causes = [Cause(_with_all_words(fails), tuple(each.protocol for each in fails)) for fails in failed.values()]
    works = tuple(outcome for outcome in outcomes if isinstance(outcome, Works))
    stopped = any(isinstance(outcome, Stopped) for outcome in outcomes)
    if not outcomes or (stopped and not causes):
        return None
    return Findings(works, tuple(sorted(causes, key=lambda cause: cause.passes)), stopped)


def _with_all_words(fails: Sequence[Fails]) -> Diagnosis:
    words = dict.fromkeys(each.diagnosis.raw for each in fails if each.diagnosis.raw)
    return fails[0].diagnosis._replace(raw="\n".join(words))


def verdict(session: Session) -> Verdict | None:
    """Return what the last check found in words, None where it found nothing."""
    what = found(session.outcomes)
    if what is None:
        return None
    if not what.causes:
        return Verdict(what, recurring.it_works(), (_accepted(session), _next(session)))
    told = tell(what.causes[0].diagnosis, session)
    stopped = (_translate("CheckResults", "The rest of the check was stopped."),) * what.stopped
    return Verdict(what, told.title, (_partly(what, session) if what.works else told.proof, told.advice, *stopped))


def _accepted(session: Session) -> str:
    words = _translate("CheckResults", "Google accepted the 16 letters for {address}.")
    return words.format(address=isolated(session.address))


def _next(session: Session) -> str:
    if session.after(plan.CHECK) == plan.FINISH:
        return _translate("CheckResults", "That was the last step: your program can sign in with them.")
    return _translate("CheckResults", "The next page shows what to enter in your program.")


def _partly(what: Findings, session: Session) -> str:
    fails = [protocol for cause in what.causes for protocol in cause.protocols]
    words = _translate("CheckResults", "This works: {works}. This does not work yet: {others}.")
    return words.format(works=names((each.protocol for each in what.works), session), others=names(fails, session))


def names(protocols: Iterable[Protocol], session: Session) -> str:
    """Return what protocols are for, in a list."""
    wording = session.world.wording(session.language)
    return ", ".join(wording.protocol(protocol) for protocol in protocols)


def words_of_servers(works: Sequence[Works], session: Session) -> str:
    """Return which servers accepted the sign-in, a line each, and what troubles did not prevent it."""
    wording = session.world.wording(session.language)
    remarks = dict.fromkeys(wording.title(remark) for each in works for remark in each.remarks)
    return "\n".join([*(f"{each.protocol.upper()} {each.server}" for each in works), *remarks])


def lines(standing: Mapping[Protocol, Standing], session: Session, theme: Theme) -> dict[Protocol, ResultLine]:
    """Return a line for each protocol, in the order in which they are tried, which shows how it stands."""
    wording = session.world.wording(session.language)
    made = {protocol: ResultLine(wording.protocol(protocol), theme) for protocol in standing}
    for protocol, line in made.items():
        show_standing(line, standing[protocol], session)
    return made


def show_standing(line: ResultLine, standing: Standing, session: Session) -> None:
    """Show on its line how far a protocol is, and what came of it."""
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


def record(outcomes: tuple[Outcome, ...], session: Session, *, with_kept: bool) -> None:
    """Have the session know what a check found; `with_kept` says that it was of the letters from the clipboard."""
    if refused(outcomes):
        session.forget_check()  # what one before has shown is no longer so
    session.outcomes = outcomes
    session.letters.refused = with_kept and refused(outcomes)
    if all(isinstance(outcome, Works) for outcome in outcomes) and outcomes:
        session.prove_steps()


def refused(outcomes: Iterable[Outcome]) -> bool:
    """Return whether Google was reached and did not take the letters."""
    return any(isinstance(outcome, Fails) and outcome.diagnosis.proves is Proof.REFUSED for outcome in outcomes)
