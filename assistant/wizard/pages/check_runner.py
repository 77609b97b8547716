"""Runs the check in a thread of its own and brings what it reports to the window's thread."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.mail.outcomes import CheckProgress, Outcome
    from assistant.mail.secret import Secret
    from assistant.mail.servers import Protocol as MailProtocol
    from assistant.wizard.session.world import Check


class CheckRunner(QObject):
    """One check at a time; `reported` and `ended` arrive in the window's thread."""

    reported = Signal(object)
    ended = Signal(object)

    def __init__(self, check: Check, parent: QObject) -> None:
        super().__init__(parent)
        self._check = check
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._running = False

    @property
    def running(self) -> bool:
        """Whether a check is under way; no longer once `ended` is on its way."""
        return self._running

    def start(self, address: str, password: Secret, protocols: Sequence[MailProtocol]) -> None:
        """Begin a check; the password is forgotten when it ends."""
        self._stop = stop = threading.Event()

        def report(progress: CheckProgress) -> None:
            with suppress(RuntimeError):  # the window is gone
                self.reported.emit(progress)

        def run() -> None:
            outcomes: tuple[Outcome, ...] = ()
            try:
                outcomes = self._check(address, password, protocols, report, stop)
            finally:
                password.forget()
                self._running = False
                with suppress(RuntimeError):
                    self.ended.emit(outcomes)  # none where a mistake in the program ended it, so that nobody waits for ever

        self._running = True
        self._thread = threading.Thread(target=run, name="check", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask the check to end."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        """Wait for the check to end, so that no thread outlives the window."""
        if self._thread is not None:
            self._thread.join(seconds)
