"""The list is read in a thread of its own: who asks gets what is known by then, and waits for nothing."""

from __future__ import annotations

import threading

from assistant.mail_clients.ahead import ReadAhead
from assistant.mail_clients.client import MailClient

FOUND = (MailClient("Geary"),)


def test_nobody_waits_for_a_system_that_does_not_answer_and_it_is_asked_once() -> None:
    begun, answered = threading.Event(), threading.Event()
    asked: list[threading.Thread] = []

    def read() -> tuple[MailClient, ...]:
        asked.append(threading.current_thread())
        begun.set()
        answered.wait()
        return FOUND

    ahead = ReadAhead(read)
    assert (ahead(), ahead()) == ((), ())
    begun.wait()
    (thread,) = asked
    assert thread.daemon  # no exit waits for it
    answered.set()
    thread.join()
    assert ahead() == FOUND
    assert asked == [thread]
