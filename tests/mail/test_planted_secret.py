from __future__ import annotations

import base64
import gc
import io
import json
import logging
import pickle
import traceback
from pathlib import Path
from typing import Any

import pytest

from assistant.mail.command_line import result_lines, results, spoken
from assistant.mail.outcomes import Fails
from assistant.mail.replies import understand
from assistant.mail.secret import AppPassword, clean
from assistant.mail.servers import Protocol
from assistant.mail.texts import wording
from tests.servers.scripted import Peer

LETTERS = "qzxvkjwqhgybplmt"
SPELLINGS = (
    LETTERS,
    LETTERS.upper(),
    " ".join(LETTERS[i : i + 4] for i in range(0, 16, 4)),
    base64.b64encode(LETTERS.encode()).decode(),
    base64.b64encode(f"\0somebody@example.org\0{LETTERS}".encode()).decode(),
)


def echo(peer: Peer) -> None:
    """Repeat to the client all that it says, as a careless server's error would."""
    peer.say("* OK ready")
    line = peer.hear()
    peer.say(f"* NO you said {line} or {' '.join(SPELLINGS)}\na1 NO [ALERT] {line} {SPELLINGS[4]}")


def echo_smtp(peer: Peer) -> None:
    peer.say("220 ready")
    peer.hear()
    peer.say("250 AUTH PLAIN")
    peer.say(f"535 5.7.8 {peer.hear()} {' '.join(SPELLINGS)}")


def test_the_password_is_in_nothing_that_is_shown_or_written(
    trial: Any, resources: Path, caplog: pytest.LogCaptureFixture, capfd: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    password = AppPassword(LETTERS)
    servers = trial.at(Protocol.IMAP, trial.serve(echo)), trial.at(Protocol.SMTP, trial.serve(echo_smtp))
    outcomes = trial.run(*servers, password=password)
    assert all(isinstance(outcome, Fails) for outcome in outcomes)
    english = wording("en", resources / "diagnoses")
    shown = [
        repr(outcomes),
        str(outcomes),
        repr(trial.reports),
        pickle.dumps(outcomes).decode("latin-1"),
        repr(password),
        caplog.text,
    ]
    shown += [json.dumps(results(outcomes, english)[0]), *result_lines(outcomes, english), *capfd.readouterr()]
    for text in shown:
        assert not any(spelling in text for spelling in SPELLINGS), text


def test_the_password_is_in_no_exception_text(trial: Any) -> None:
    def report(_: object) -> None:
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug") as raised:
        trial.one(trial.at(Protocol.IMAP, 1), password=AppPassword(LETTERS), report=report)
    written = io.StringIO()
    traceback.print_exception(raised.value, file=written)
    assert "a bug" in written.getvalue()
    assert not any(spelling in written.getvalue() for spelling in SPELLINGS)


def test_exceptions_that_carry_the_password_are_not_repeated(resources: Path) -> None:
    for error in (
        UnicodeEncodeError("ascii", f'a1 LOGIN "me" "{LETTERS}\xa0"', 30, 31, "ordinal not in range(128)"),
        ValueError(f'failed: LOGIN somebody@example.org "{LETTERS}"'),
        ValueError(f"send: 'AUTH PLAIN {SPELLINGS[4]}\\r\\n'"),
        ValueError(f"password={LETTERS}"),
        ValueError(f"I typed {SPELLINGS[2]} and {LETTERS}"),
    ):
        assert not any(spelling in repr(understand("imap", error)) for spelling in SPELLINGS)
    found = understand("pop", f"PASS {LETTERS}\n-ERR [AUTH] Username and password not accepted.")
    said = json.dumps(spoken(found, wording("en", resources / "diagnoses")))
    assert not any(spelling in said for spelling in SPELLINGS)


def test_nothing_keeps_the_password_after_the_check(trial: Any) -> None:
    """No text that the garbage collector can find holds the password once the check is over and the password forgotten."""
    backwards = "nbhgtyujkmvcfrdx"  # the password itself is not written here, so that whatever is found was kept
    password = clean(" ".join(backwards[::-1][i : i + 4] for i in range(0, 16, 4)))
    server = trial.at(Protocol.SMTP, trial.serve(echo_smtp_briefly))
    outcome = trial.one(server, password=password)
    assert isinstance(outcome, Fails)
    assert holders(backwards) != []  # the server heard it: the search finds what is there
    trial.stack.close()
    assert isinstance(password, AppPassword)
    password.forget()
    assert holders(backwards) == []


def echo_smtp_briefly(peer: Peer) -> None:
    peer.say("220 ready")
    peer.hear()
    peer.say("250 AUTH LOGIN")
    peer.hear()
    peer.say("334 VXNlcm5hbWU6")
    peer.hear()
    peer.say("334 UGFzc3dvcmQ6")
    peer.heard.append(base64.b64decode(peer.hear()).decode())
    peer.say("535 5.7.8 Username and Password not accepted.")


def holders(backwards: str) -> list[object]:
    gc.collect()
    encoded = base64.b64encode(backwards[::-1].encode()).decode()[::-1]
    texts = (text for thing in gc.get_objects() for text in gc.get_referents(thing) if isinstance(text, str))
    return [text for text in texts if backwards in text[::-1] or encoded in text[::-1]]
