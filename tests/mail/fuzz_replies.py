"""A longer fuzz run, not part of the suite: `python tests/mail/fuzz_replies.py [-max_total_time=60]`.

It needs `atheris` (pip install atheris). No text, bytes or exception may make `understand` raise or take longer than a second.
"""

from __future__ import annotations

import imaplib
import poplib
import smtplib
import socket
import ssl
import sys
from pathlib import Path
from typing import Any

import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]

sys.path.insert(0, str(Path(__file__).parents[2]))

with atheris.instrument_imports(include=["assistant"]):
    from assistant.mail.kinds import Kind
    from assistant.mail.replies import understand

ERRORS: list[Any] = [OSError, TimeoutError, socket.gaierror, ssl.SSLError, imaplib.IMAP4.error, poplib.error_proto, ValueError]
PROTOCOLS = ["imap", "smtp", "pop", ""]


def one_reply(fuzzed: bytes) -> None:
    """Give one made-up reply in each of its forms to be understood."""
    given = atheris.FuzzedDataProvider(fuzzed)
    protocol, error, number = given.PickValueInList(PROTOCOLS), given.PickValueInList(ERRORS), given.ConsumeInt(4)
    reply = given.ConsumeUnicode(4_096)
    forms = (reply, reply.encode("utf-8", "replace"), error(number, reply), smtplib.SMTPResponseException(number, reply))
    for form in forms:
        diagnosis = understand(protocol, form)
        assert diagnosis.kind in Kind
        assert 0 <= diagnosis.confidence <= 1


if __name__ == "__main__":
    atheris.Setup([*sys.argv, "-timeout=1"], one_reply)
    atheris.Fuzz()
