"""The check beside Dovecot and an SMTP server that answer right, wrong and not at all, by mouse and by keyboard."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from threading import Event
from typing import NamedTuple

import pytest
import trustme
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from assistant.journey.progress import Place
from assistant.mail.check import check
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import CheckProgress, Outcome
from assistant.mail.secret import Secret
from assistant.mail.servers import Protocol, Server, Servers
from assistant.mail.texts import Wording, wording
from assistant.wizard.session.plan import CHECK
from tests.journeys.clicks import HANDS, Hand, reach, until
from tests.servers.authority import client_context, server_context
from tests.servers.dovecot import PASSWORD, SOMEBODY, Dovecot
from tests.servers.submission import submission_server
from tests.shortly import each_once, shortly
from tests.wizard.person import NEXT, Person, setting_up

WRONG = "ponmlkjihgfedcba"
SECONDS = 6.0  # for a whole check; a server that says nothing is waited for a third of it


class MailServers(NamedTuple):
    """Ports: Dovecot's, the SMTP server's, one at which nobody ever answers, and what all of them are trusted by."""

    imap: int
    smtp: int
    silent: int
    authority: trustme.CA


@contextmanager
def running() -> Iterator[MailServers]:
    authority = trustme.CA()
    with ExitStack() as stack:
        dovecot = stack.enter_context(Dovecot(authority))
        smtp, _ = stack.enter_context(submission_server(server_context(authority), starttls=False))
        silent = stack.enter_context(socket.create_server(("127.0.0.1", 0)))  # it takes connections, and says nothing
        yield MailServers(dovecot.imap, smtp, silent.getsockname()[1], authority)


@pytest.fixture(scope="module")
def servers() -> Iterator[MailServers]:
    with running() as servers:
        yield servers


def asking(servers: MailServers, *, imap: int, smtp: int, deadline: float = 30.0) -> Callable[..., tuple[Outcome, ...]]:
    """Return the program's own check, of the servers at these ports."""
    at = {Protocol.IMAP: imap, Protocol.SMTP: smtp}
    asked = Servers(**{protocol.value: (Server(protocol, "127.0.0.1", port),) for protocol, port in at.items()})

    def ask(
        address: str, password: Secret, protocols: Sequence[Protocol], report: Callable[[CheckProgress], None], stop: Event
    ) -> tuple[Outcome, ...]:
        trusted = partial(client_context, servers.authority)
        return check(
            address, password, asked, context_factory=trusted, report=report, stop=stop, deadline=deadline, protocols=protocols
        )

    return ask


@pytest.fixture
def at_check(make_window: Callable[..., Person], resources: Path) -> Callable[..., Person]:
    def told(language: str) -> Wording:
        return wording(language, resources / "diagnoses")

    return lambda check: make_window(setting_up(Place.CHECK), check=check, wording=told)


def press(person: Person, hand: Hand, name: str) -> None:
    until(lambda: person.sees(name) and not person.window.waits)
    hand(person.window, person.find(name))


def write(person: Person, name: str, words: str) -> None:
    field = person.find(name)
    assert isinstance(field, QLineEdit)
    reach(person.window, field)
    field.selectAll()
    QTest.keyClicks(field, words)


def verdict(person: Person) -> str:
    """Wait for the verdict, and return its heading, which must be in sight and the window's title."""
    until(lambda: person.sees("change") and not person.window.waits)
    assert person.window.windowTitle().startswith(person.page.full_title())
    assert not person.sees("stop")
    assert not person.sees("app-password")
    return person.heading


def title(person: Person, kind: Kind) -> str:
    return person.window.session.world.wording("en").title_of(kind)


@pytest.mark.parametrize("hand", shortly(HANDS.values(), [*HANDS.values()][:1]), ids=HANDS)
def test_what_was_refused_is_mended_and_works(at_check: Callable[..., Person], servers: MailServers, hand: Hand) -> None:
    person = at_check(asking(servers, imap=servers.imap, smtp=servers.smtp))
    write(person, "check-address", SOMEBODY)
    write(person, "app-password", WRONG)
    press(person, hand, "check")
    assert verdict(person) == title(person, Kind.BAD_CREDENTIALS)
    assert person.focused() is person.find("mend")
    press(person, hand, "change")
    assert person.find("check-address").text() == SOMEBODY  # type: ignore[attr-defined]
    write(person, "app-password", PASSWORD)
    press(person, hand, "check")
    assert verdict(person) == "It works"
    assert SOMEBODY in person.words
    way_on = person.focused()
    assert way_on is person.button(NEXT)
    hand(person.window, way_on)
    until(lambda: person.key != CHECK)
    assert person.stop == person.window.session.route.values


@pytest.mark.parametrize("hand", shortly(HANDS.values(), [*HANDS.values()][1:2]), ids=HANDS)
def test_a_server_that_says_nothing_is_tried_again_with_one_press(
    at_check: Callable[..., Person], servers: MailServers, hand: Hand
) -> None:
    silent = asking(servers, imap=servers.silent, smtp=servers.silent, deadline=SECONDS)
    person = at_check(silent)
    write(person, "check-address", SOMEBODY)
    write(person, "app-password", PASSWORD)
    press(person, hand, "check")
    assert person.sees("stop")
    assert verdict(person) == title(person, Kind.TLS_HANDSHAKE_TIMEOUT)
    assert person.focused() is person.find("check-again")
    press(person, hand, "check-again")
    press(person, hand, "stop")
    until(lambda: person.sees("check") and not person.window.waits)
    assert "The check was stopped." in person.words
    assert person.find("app-password").text() == PASSWORD  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("wrong", "hand"),
    each_once({"right letters": PASSWORD, "wrong letters": WRONG, "right again": PASSWORD}, HANDS),
)
def test_where_only_one_of_them_answers_nothing_of_it_is_lost(
    at_check: Callable[..., Person], servers: MailServers, hand: Hand, wrong: str
) -> None:
    person = at_check(asking(servers, imap=servers.imap, smtp=servers.silent, deadline=SECONDS))
    write(person, "check-address", SOMEBODY)
    write(person, "app-password", wrong)
    press(person, hand, "check")
    heading, silence = verdict(person), title(person, Kind.TLS_HANDSHAKE_TIMEOUT)
    if wrong == PASSWORD:
        assert heading == silence
        assert "This works: Receiving mail (IMAP). This does not work yet: Sending mail (SMTP)." in person.words
        assert person.focused() is person.find("check-again")
    else:
        assert heading == title(person, Kind.BAD_CREDENTIALS)
        assert f"Sending mail (SMTP): {silence}" in person.words
        assert person.focused() is person.find("mend")
