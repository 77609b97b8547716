"""Reads the list in a thread of its own, so that nobody waits for it: a home folder may lie on a network that does not answer."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.mail_clients.client import MailClient


class ReadAhead:
    """Calls `read` once, when it is first asked for the list, and gives what is known by then: nothing until `read` is done.

    No exit waits for the thread.
    """

    def __init__(self, read: Callable[[], tuple[MailClient, ...]]) -> None:
        self._read = read
        self._found: tuple[MailClient, ...] = ()
        self._thread: Thread | None = None

    def __call__(self) -> tuple[MailClient, ...]:
        """Return the list as far as it is known."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="mail clients", daemon=True)
            self._thread.start()
        return self._found

    def _run(self) -> None:
        self._found = self._read()
