"""Walks through every page that a person can meet, in one window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPlainTextEdit

from assistant.journey.answers import ASKED, PROGRAMS, REMOVE, SET_UP, SIGN_IN_WITH_GOOGLE, STOPPED
from assistant.journey.route import Stop
from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import CheckProgress, Fails, Outcome, Stage, Stopped, Works
from assistant.mail.secret import Secret
from assistant.mail.servers import IMAP, POP, SMTP, Protocol
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.guide_view.parts import PartTitle
from assistant.wizard.pages.check_page import CheckPage
from assistant.wizard.session import plan
from assistant.wizard.session.plan import Key
from assistant.wizard.shell.window import AssistantWindow
from tests.wizard.person import Person

GUIDES = ("app-password", "it-stopped-working", "less-secure-apps", "remove-access", "security-alert", "workspace-admin")
PASSWORD = "abcd efgh ijkl mnop"
SOME_WORK, WORKS, WAITS = "anna@gmail.com", "works@gmail.com", "waits@gmail.com"
REFUSED = "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8 BadCredentials"

TOO_LARGE = "552 5.2.3 message exceeds size limit"
NO_APP_PASSWORDS = "app password not available"
NOT_KNOWN = "?"


def pages(person: Person, *, programs: tuple[str, ...] = PROGRAMS, guides: tuple[str, ...] = GUIDES) -> Iterator[str]:
    """Show one page after the other and give its name; everything that opens is open."""
    yield from _beginning(person)
    yield from _questions(person)
    yield from _check(person)
    yield from _ends(person, programs)
    for slug in guides:
        yield from _guide(person, slug)


def _shown(person: Person, key: Key | None = None) -> None:
    if key is not None:
        person.window.go(key)
    for _ in range(2):  # what was opened may hold something that opens
        for button in person.page.findChildren(DisclosureButton):
            if button.isVisible() and not button.isChecked() and not isinstance(button, PartTitle):  # to open one closes another
                button.click()
    person.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what a running program does by itself


def _beginning(person: Person) -> Iterator[str]:
    for key in (plan.OnTheWay.WELCOME, plan.Beside.GUIDES, plan.Beside.PRIVACY, plan.Beside.ABOUT):
        _shown(person, key)
        yield str(key.value)
    person.go(plan.WELCOME)


def answered(window: AssistantWindow, **answers: str) -> None:
    """Give answers, as if they had been given on their pages."""
    progress = window.session.progress.play("")
    for name, value in answers.items():
        progress = progress.answer(name.replace("_", "-"), value)
    window.session.change(progress)


def _questions(person: Person) -> Iterator[str]:
    answered(person.window, door=STOPPED, program="other")
    for key in (plan.MESSAGE, plan.ADDRESS, *map(plan.Asking, ASKED)):
        _shown(person, key)
        yield f"question {plan.question_of(key)}"
    person.go(plan.MESSAGE)
    yield _explained(person, REFUSED)
    person.choose(Kind.OAUTH_TOKEN_REJECTED)
    _shown(person)
    yield "an answer"
    yield _explained(person, TOO_LARGE)
    answered(person.window, door=SET_UP, program="other")
    first, *_ = plan.numbered(person.window.session.plan)  # which shows something of the guide, too
    for key in (first, plan.CHECK, plan.GUIDE):
        _shown(person, key)
        yield f"set-up {key}"
    person.go(plan.EXPLAIN)
    for words in (NO_APP_PASSWORDS, NOT_KNOWN):
        yield _explained(person, words)


def _explained(person: Person, words: str) -> str:
    (field,) = person.page.findChildren(QPlainTextEdit)
    field.setPlainText(words)
    person.press("explain-message")
    _shown(person)
    return f"{person.place} explained"


def mixed(
    address: str, password: Secret, protocols: Sequence[Protocol], report: Callable[[Any], None], stop: Event
) -> tuple[Outcome, ...]:
    """Be a check that finds, by the address, that all works, or some, or nothing since it was stopped."""
    servers = {Protocol.IMAP: IMAP, Protocol.SMTP: SMTP, Protocol.POP: POP}
    if address == WAITS:
        for protocol in protocols:
            report(CheckProgress(protocol, servers[protocol], Stage.LOGIN))
        stop.wait()
        return tuple(Stopped(protocol, servers[protocol], Stage.LOGIN) for protocol in protocols)
    if address == WORKS:
        return tuple(Works(protocol, servers[protocol], (of_kind(Kind.IPV6_BROKEN, ""),)) for protocol in protocols)
    found: dict[Protocol, Outcome] = {
        Protocol.IMAP: Fails(Protocol.IMAP, IMAP, Stage.LOGIN, of_kind(Kind.BAD_CREDENTIALS, REFUSED)),
        Protocol.SMTP: Works(Protocol.SMTP, SMTP),
        Protocol.POP: Fails(Protocol.POP, POP, Stage.CONNECT, of_kind(Kind.CONNECT_TIMEOUT, REFUSED)),
    }
    return tuple(found[protocol] for protocol in protocols)


def checked(person: Person, address: str = SOME_WORK) -> None:
    """Have the check find what `mixed` finds; the one that waits is under way from then on."""
    page = person.page
    assert isinstance(page, CheckPage)
    if person.sees("change"):
        person.press("change")
    page.form.address.setText(address)
    page.form.password.setText(PASSWORD)
    page.with_pop.setChecked(True)
    person.press("check")
    if address != WAITS:
        person.bot.waitUntil(lambda: len(page.session.outcomes) == len(Protocol))
        person.settle()


def _check(person: Person) -> Iterator[str]:
    _shown(person, plan.CHECK)
    page = person.page
    assert isinstance(page, CheckPage)
    page.form.password.setText("abcd")
    person.settle()
    yield "check, letters missing"
    for name, address in {"some work": SOME_WORK, "works": WORKS, "under way": WAITS}.items():
        checked(person, address)
        _shown(person)
        yield f"check, {name}"
    person.press("stop")
    person.bot.waitUntil(lambda: person.sees("check"))
    yield "check, stopped"


def _ends(person: Person, programs: tuple[str, ...]) -> Iterator[str]:
    for program in programs:
        for signs_in in ("no", "yes") if program in SIGN_IN_WITH_GOOGLE else ("no",):
            answered(person.window, door=SET_UP, program=program, google_sign_in=signs_in)
            for key in _of_the_program(person):
                _shown(person, key)
                yield f"{program} {key}"
    for door in (STOPPED, REMOVE):
        answered(person.window, door=door, program="other")
        person.window.refresh()
        _shown(person, plan.FINISH)
        yield f"finish {door}"


def _of_the_program(person: Person) -> tuple[Key, ...]:
    """Return the pages of the way that show something of the chosen program's sheet, and the last one."""
    session = person.window.session
    shows = {stop for stop in session.route.pages if session.guide_of(stop)[1].sheet_part}
    return tuple(key for key in session.plan if key == plan.FINISH or plan.stop_of(key) in shows)


def _guide(person: Person, slug: str) -> Iterator[str]:
    window = person.window
    window.go(window.session.play(slug))
    _shown(person)
    yield f"{slug} overview"
    for step in window.session.shelf[slug].steps:
        person.follow(f"guide:{slug}#{step.id}")
        assert person.stop == Stop(slug, step.id)
        _shown(person)
        yield f"{slug}#{step.id}"
        for number, title in enumerate(person.page.findChildren(PartTitle)[1:], 2):
            person.press(title)
            _shown(person)
            yield f"{slug}#{step.id}, part {number}"
    window.go(window.session.play(slug))
    _shown(person, plan.FINISH)
    yield f"{slug} end"
