"""Tries a sign-in for real: name lookup, connection, encryption, greeting, one login, one harmless command, farewell.

The only file that opens a connection. Each protocol is tried in a thread of its own, side by side; what failed first is what is
said.
"""

from __future__ import annotations

import contextlib
import errno
import os
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain, zip_longest
from typing import Any, Final

from assistant.mail.attempt import Address, Attempt, MailWorld
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import CheckProgress, Outcome
from assistant.mail.replies import understand
from assistant.mail.secret import Secret, without_blanks
from assistant.mail.servers import GMAIL, Protocol, Servers
from assistant.mail.wire import Patience, SilentError, StoppedError

Resolve = Callable[[str, int], Sequence[Address]]

DEADLINE: Final = 30.0  # seconds, for everything together
SHARE: Final = 1 / 3  # of the deadline, for one stage
HEAD_START: Final = 0.25  # seconds before the next address is tried beside (RFC 8305, 5)
GRACE: Final = 0.5  # seconds for the threads to end after the deadline or a stop
TELLING: Final = (  # of several addresses' errors, the one that is said
    Kind.BLOCKED_BY_LOCAL_FIREWALL,
    Kind.CONNECTION_REFUSED,
    Kind.CONNECTION_RESET,
    Kind.CONNECT_TIMEOUT,
    Kind.IPV6_BROKEN,
    Kind.NETWORK_UNREACHABLE,
)
WITHOUT_IPV6: Final = frozenset({Kind.IPV6_BROKEN, Kind.NETWORK_UNREACHABLE, Kind.CONNECT_TIMEOUT})


@dataclass(frozen=True, slots=True)
class Clock:
    """The time of day, and seconds that only go forward."""

    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    monotonic: Callable[[], float] = time.monotonic


SYSTEM_CLOCK: Final = Clock()


def look_up(host: str, port: int) -> Sequence[Address]:
    """Return the addresses of a host; raises OSError (socket.gaierror)."""
    return [(family, address) for family, _, _, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def check(
    address: str,
    password: Secret,
    servers: Servers = GMAIL,
    *,
    context_factory: Callable[[], ssl.SSLContext],
    report: Callable[[CheckProgress], None],
    stop: threading.Event,
    clock: Clock = SYSTEM_CLOCK,
    resolve: Resolve = look_up,
    deadline: float = DEADLINE,
    protocols: Sequence[Protocol] = (Protocol.IMAP, Protocol.SMTP),
    behind_proxy: bool = False,
) -> tuple[Outcome, ...]:
    """Try to sign in over each protocol, once, and return what came of it, in the order asked for.

    Blocks for at most `deadline` seconds and half a second more; setting `stop` from another thread ends it at once. `report` is
    called from the threads of the protocols. `context_factory` gives a context that verifies certificates. `behind_proxy` says
    that the system is set to use a web proxy: where no connection at all is possible, that is then the likeliest cause.
    """
    patience = Patience(clock.monotonic, clock.monotonic() + deadline, stop)
    world = MailWorld(context_factory, clock.now, resolve, connected, patience, deadline * SHARE, behind_proxy)
    attempts = [
        Attempt(protocol, servers.of(protocol), without_blanks(address), password, world, report=report) for protocol in protocols
    ]
    _run([threading.Thread(target=attempt.run, name=f"check-{attempt.protocol}", daemon=True) for attempt in attempts], patience)
    return tuple(attempt.outcome() for attempt in attempts)


def _run(threads: Sequence[threading.Thread], patience: Patience) -> None:
    """Run the threads to their end; one that hangs in the system's name lookup cannot be ended and is left to end by itself."""
    for thread in threads:
        thread.start()
    try:
        for thread in threads:
            while thread.is_alive():
                thread.join(patience.left())
    except (StoppedError, SilentError):
        last = patience.monotonic() + GRACE
        for thread in threads:
            thread.join(max(0.0, last - patience.monotonic()))


def connected(addresses: Sequence[Address], patience: Patience) -> tuple[socket.socket, OSError | None]:
    """Return the first connection that comes about, and the error of IPv6 where that has no way out and IPv4 had to do.

    IPv6 and IPv4 take turns, each next address a moment after the one before (RFC 8305). Raises StoppedError, or the most telling
    OSError when all fail; one that takes too long fails with TimeoutError.
    """
    race = _Race(addresses, patience)
    try:
        winner = race.winner()
    finally:
        race.end()
    broken = [error for family, error in race.failures if family == socket.AF_INET6 and _kind(error) in WITHOUT_IPV6]
    return winner, broken[0] if broken and winner.family == socket.AF_INET else None


class _Race:
    def __init__(self, addresses: Sequence[Address], patience: Patience) -> None:
        self.failures: list[tuple[int, OSError]] = []
        self._waiting = list(_in_turns(addresses))
        self._patience = patience
        self._selector = selectors.DefaultSelector()
        self._running: list[socket.socket] = []
        self._next_start = 0.0

    def winner(self) -> socket.socket:
        while self._waiting or self._running:
            try:
                wait = self._patience.left()
            except SilentError:
                timed_out = [(one.family, TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))) for one in self._running]
                raise _most_telling([*self.failures, *timed_out]) from None
            if self._waiting and (not self._running or self._patience.monotonic() >= self._next_start):
                self._start(*self._waiting.pop(0))
            for key, _ in self._selector.select(wait) if self._running else ():
                if arrived := self._arrived(key.fileobj):
                    return arrived
        raise _most_telling(self.failures)

    def end(self) -> None:
        for runner in self._running:
            runner.close()
        self._selector.close()

    def _start(self, family: int, address: Any) -> None:
        try:
            runner = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:  # a system without IPv6
            self.failures.append((family, error))
            return
        runner.settimeout(0)
        try:
            with contextlib.suppress(BlockingIOError):
                runner.connect(address)
        except OSError as error:
            runner.close()
            self.failures.append((family, error))
        else:
            self._running.append(runner)
            self._selector.register(runner, selectors.EVENT_WRITE)
            self._next_start = self._patience.monotonic() + HEAD_START

    def _arrived(self, runner: Any) -> socket.socket | None:
        self._selector.unregister(runner)
        self._running.remove(runner)
        number = runner.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if not number:
            return runner  # type: ignore[no-any-return]
        runner.close()
        self.failures.append((runner.family, OSError(number, os.strerror(number))))
        return None


def _in_turns(addresses: Sequence[Address]) -> Iterator[Address]:
    six = [address for address in addresses if address[0] == socket.AF_INET6]
    others = [address for address in addresses if address[0] != socket.AF_INET6]
    return (address for address in chain.from_iterable(zip_longest(six, others)) if address)


def _most_telling(failures: list[tuple[int, OSError]]) -> OSError:
    """Return the error that says most; IPv6 is asked only where there is no other address."""
    fours = [error for family, error in failures if family != socket.AF_INET6] or [error for _, error in failures]
    ranked = sorted(fours, key=lambda error: [*TELLING, _kind(error)].index(_kind(error)))
    return ranked[0] if ranked else OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH))


def _kind(error: OSError) -> Kind:
    return understand("", error).kind
