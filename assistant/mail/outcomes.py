"""What a check reports as it goes, and what came of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from assistant.mail.diagnosis import Diagnosis
from assistant.mail.servers import Protocol, Server


class Stage(StrEnum):
    """The stages of a check, in their order."""

    LOOKUP = "lookup"
    CONNECT = "connect"
    ENCRYPTION = "encryption"
    GREETING = "greeting"
    LOGIN = "login"
    COMMAND = "command"
    LOGOUT = "logout"


class Works(NamedTuple):
    """Signed in, and one harmless command was answered; `remarks` are troubles that did not prevent it."""

    protocol: Protocol
    server: Server
    remarks: tuple[Diagnosis, ...] = ()


class Fails(NamedTuple):
    """What failed first, and where."""

    protocol: Protocol
    server: Server
    stage: Stage
    diagnosis: Diagnosis
    remarks: tuple[Diagnosis, ...] = ()


class Stopped(NamedTuple):
    """The person stopped the check at this stage."""

    protocol: Protocol
    server: Server
    stage: Stage


Outcome = Works | Fails | Stopped


class CheckProgress(NamedTuple):
    """A stage that begins now; the last one for a protocol carries its outcome."""

    protocol: Protocol
    server: Server
    stage: Stage
    outcome: Outcome | None = None
