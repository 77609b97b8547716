"""The check runs in a thread of its own, reports to the window's, and leaves nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from assistant.mail.outcomes import CheckProgress, Outcome, Stage, Stopped, Works
from assistant.mail.secret import Secret
from assistant.mail.servers import IMAP, Protocol
from assistant.wizard.pages.check_runner import CheckRunner


@pytest.fixture
def home(application: QObject) -> QObject:
    return QObject()


class Heard:
    """What a runner reported, and in which thread it arrived."""

    def __init__(self, runner: CheckRunner) -> None:
        self.reports: list[CheckProgress] = []
        self.outcomes: list[tuple[Outcome, ...]] = []
        self.threads: set[QThread] = set()
        runner.reported.connect(self._report)
        runner.ended.connect(self._end)

    def _report(self, progress: CheckProgress) -> None:
        self.threads.add(QThread.currentThread())
        self.reports.append(progress)

    def _end(self, outcomes: tuple[Outcome, ...]) -> None:
        self.threads.add(QThread.currentThread())
        self.outcomes.append(outcomes)


def test_reports_and_outcomes_arrive_in_the_windows_thread(qtbot: QtBot, home: QObject) -> None:
    given: list[Any] = []

    def check(
        address: str, password: Secret, protocols: Any, report: Callable[[CheckProgress], None], stop: Any
    ) -> tuple[Outcome, ...]:
        given.append((address, password.reveal(), protocols, stop.is_set(), threading.current_thread().name))
        report(CheckProgress(Protocol.IMAP, IMAP, Stage.LOOKUP))
        report(CheckProgress(Protocol.IMAP, IMAP, Stage.LOGIN))
        return (Works(Protocol.IMAP, IMAP),)

    runner = CheckRunner(check, home)
    heard, secret = Heard(runner), Secret("abcdefghijklmnop")
    assert not runner.running
    with qtbot.waitSignal(runner.ended, timeout=5000):
        runner.start("anna@gmail.com", secret, [Protocol.IMAP])
    assert given == [("anna@gmail.com", "abcdefghijklmnop", [Protocol.IMAP], False, "check")]
    assert [report.stage for report in heard.reports] == [Stage.LOOKUP, Stage.LOGIN]
    assert heard.outcomes == [(Works(Protocol.IMAP, IMAP),)]
    assert heard.threads == {QThread.currentThread()}
    runner.wait(5)
    assert not runner.running
    assert not secret


def test_a_stop_reaches_the_check(qtbot: QtBot, home: QObject) -> None:
    begun = threading.Event()

    def check(address: str, password: Secret, protocols: Any, report: Any, stop: threading.Event) -> tuple[Outcome, ...]:
        begun.set()
        assert stop.wait(10)
        return (Stopped(Protocol.IMAP, IMAP, Stage.CONNECT),)

    runner = CheckRunner(check, home)
    heard = Heard(runner)
    with qtbot.waitSignal(runner.ended, timeout=5000):
        runner.start("anna@gmail.com", Secret("x"), [Protocol.IMAP])
        assert begun.wait(5)
        assert runner.running
        runner.stop()
    assert heard.outcomes == [(Stopped(Protocol.IMAP, IMAP, Stage.CONNECT),)]


def test_one_check_after_another_is_not_stopped_by_the_stop_before(qtbot: QtBot, home: QObject) -> None:
    def check(address: str, password: Secret, protocols: Any, report: Any, stop: threading.Event) -> tuple[Outcome, ...]:
        return () if stop.is_set() else (Works(Protocol.IMAP, IMAP),)

    runner = CheckRunner(check, home)
    heard = Heard(runner)
    for _ in range(2):
        runner.stop()
        with qtbot.waitSignal(runner.ended, timeout=5000):
            runner.start("anna@gmail.com", Secret("x"), [Protocol.IMAP])
        runner.wait(5)
    assert [len(outcomes) for outcomes in heard.outcomes] == [1, 1]


def test_a_new_check_may_begin_where_the_last_one_ends(qtbot: QtBot, home: QObject) -> None:
    runner = CheckRunner(lambda *_: (), home)
    running: list[bool] = []

    def again() -> None:
        running.append(runner.running)
        if len(running) < 50:
            runner.start("anna@gmail.com", Secret("x"), [])

    runner.ended.connect(again)
    runner.start("anna@gmail.com", Secret("x"), [])
    qtbot.waitUntil(lambda: len(running) == 50)
    assert not any(running)


def test_a_check_that_reports_to_a_window_that_is_gone_says_nothing(application: QObject) -> None:
    gone, said = threading.Event(), threading.Event()

    def check(
        address: str, password: Secret, protocols: Any, report: Callable[[CheckProgress], None], stop: Any
    ) -> tuple[Outcome, ...]:
        assert gone.wait(10)
        report(CheckProgress(Protocol.IMAP, IMAP, Stage.LOGIN))
        said.set()
        return ()

    parent = QObject()
    runner = CheckRunner(check, parent)
    runner.start("anna@gmail.com", Secret("x"), [])
    delete(parent)
    gone.set()
    assert said.wait(10)
    runner.wait(10)


def test_waiting_before_any_check_takes_no_time(home: QObject) -> None:
    CheckRunner(lambda *_: (), home).wait(60)
