"""What is said to a mail server: greeting, one sign-in, one harmless command, farewell (RFC 3501, RFC 5321 and 4954, RFC 1939).

No mailbox is selected, no mail is read and nothing is changed. The words are written here, rather than by the standard library's
clients, because every line has to be seen, counted and timed, and no exception may carry the password.
"""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, assert_never

from assistant.mail.diagnosis import Diagnosis, of_kind
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import Stage
from assistant.mail.replies import SURE, understand
from assistant.mail.secret import Secret
from assistant.mail.servers import Encryption, Protocol, Server
from assistant.mail.wire import ClosedError, FloodError, SilentError, StoppedError, Wire

OURSELVES: Final = "[127.0.0.1]"  # the name of this computer is nobody's business and may be refused (RFC 5321, 4.1.3)
MOST_LINES: Final = 100  # lines of one reply
SHORT: Final = 4  # a reply line is a code of three digits and a sign


class RefusedError(Exception):
    """The server's answer is the end of it."""

    def __init__(self, diagnosis: Diagnosis) -> None:
        super().__init__(diagnosis.code)
        self.diagnosis = diagnosis


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation with one server; `reached` is told of each stage."""

    wire: Wire
    server: Server
    address: str
    password: Secret
    reached: Callable[[Stage], None]

    def refused(self, answer: str, otherwise: Kind = Kind.NOT_UNDERSTOOD) -> RefusedError:
        """Return the error for an answer that says no; `otherwise` is the kind where the words do not tell."""
        secrets = (self.address, self.password)
        said = understand(self.server.protocol, answer, secrets=secrets)
        if otherwise is not Kind.NOT_UNDERSTOOD and said.confidence < SURE:
            said = of_kind(otherwise, answer, secrets=secrets)
        return RefusedError(said)

    def foreign(self, greeting: str) -> RefusedError:
        """Return the error for a greeting that is not the right server's."""
        known = {
            Kind.CAPTIVE_PORTAL,
            Kind.WRONG_SERVER_OR_PORT,
            Kind.ISP_SMTP_REDIRECT,
            Kind.ANTIVIRUS_MAIL_PROXY,
            Kind.STARTTLS_STRIPPED,
        }
        said = understand(self.server.protocol, greeting).kind
        other = Kind.ISP_SMTP_REDIRECT if self.server.protocol is Protocol.SMTP else Kind.WRONG_SERVER_OR_PORT
        return RefusedError(of_kind(said if said in known else other, greeting))


def converse(talk: Talk) -> tuple[Kind, ...]:
    """Hold the conversation over an encrypted wire and return what is worth a remark; raises RefusedError or what Wire raises."""
    match talk.server.protocol:
        case Protocol.IMAP:
            return _imap(talk)
        case Protocol.SMTP:
            return _smtp(talk)
        case Protocol.POP:
            return _pop(talk)
        case _ as never:
            assert_never(never)


def begin_starttls(talk: Talk) -> None:
    """Bring a connection to where its encryption begins (RFC 3207); raises RefusedError, or what Wire raises."""
    _smtp_greeting(talk)
    offered = _smtp_hello(talk)
    code, answer = _ask(talk.wire, "STARTTLS") if "STARTTLS" in offered else ("", offered)
    if code != "220" or talk.wire.has_more:  # words slipped in before the encryption are an attack (CVE-2011-0411)
        raise RefusedError(of_kind(Kind.STARTTLS_STRIPPED, answer))


def _imap(talk: Talk) -> tuple[Kind, ...]:
    greeting = talk.wire.line()
    if greeting.upper().startswith("* BYE"):
        raise talk.refused(greeting, Kind.SERVER_HUNG_UP)
    if not greeting.upper().startswith("* OK") or talk.server.greets not in greeting:
        raise talk.foreign(greeting)
    talk.reached(Stage.LOGIN)
    talk.wire.confide(talk.password, lambda password: f"a1 LOGIN {_quoted(talk.address)} {_quoted(password)}")
    answer = _imap_answer(talk, "a1")
    talk.reached(Stage.COMMAND)
    talk.wire.send("a2 NOOP")
    _imap_answer(talk, "a2")
    _farewell(talk, "a3 LOGOUT")
    return (Kind.THROTTLED,) if "[THROTTLED]" in answer.upper() else ()


def _imap_answer(talk: Talk, tag: str) -> str:
    """Return the line that answers the command with this tag; raises RefusedError with all lines that say no."""
    lines: list[str] = []
    try:
        while len(lines) < MOST_LINES:
            lines.append(talk.wire.line())
            status = lines[-1].upper().removeprefix(f"{tag} ".upper())
            if lines[-1].lower().startswith(f"{tag} "):
                if status.startswith("OK"):
                    return lines[-1]
                raise talk.refused(_said_no(lines))
    except ClosedError:
        if any(line.upper().startswith("* BYE") for line in lines):
            raise talk.refused(_said_no(lines), Kind.SERVER_HUNG_UP) from None
        raise
    raise FloodError


def _said_no(lines: list[str]) -> str:
    """Return the lines that carry the refusal: the answer itself, and what was said without being asked."""
    return "\n".join(line for line in lines if not line.upper().startswith(("* OK", "* CAPABILITY", "+ "))) or lines[-1]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _pop(talk: Talk) -> tuple[Kind, ...]:
    greeting = talk.wire.line()
    if greeting.upper().startswith("-ERR"):
        raise talk.refused(greeting, Kind.SERVER_TEMPORARY)
    if not greeting.upper().startswith("+OK") or talk.server.greets not in greeting:
        raise talk.foreign(greeting)
    talk.reached(Stage.LOGIN)
    _pop_agreed(talk, _ask_line(talk.wire, f"USER {talk.address}"))
    _pop_agreed(talk, _confide(talk, lambda password: f"PASS {password}"))
    talk.reached(Stage.COMMAND)
    _pop_agreed(talk, _ask_line(talk.wire, "NOOP"))
    _farewell(talk, "QUIT")
    return ()


def _pop_agreed(talk: Talk, answer: str) -> None:
    if not answer.upper().startswith("+OK"):
        raise talk.refused(answer)


def _smtp(talk: Talk) -> tuple[Kind, ...]:
    if talk.server.encryption is Encryption.TLS:  # after STARTTLS the server does not greet again
        _smtp_greeting(talk)
    offered = _smtp_hello(talk)
    talk.reached(Stage.LOGIN)
    _smtp_login(talk, offered)
    talk.reached(Stage.COMMAND)
    code, answer = _ask(talk.wire, "NOOP")
    if code != "250":
        raise talk.refused(answer)
    _farewell(talk, "QUIT")
    return ()


def _smtp_greeting(talk: Talk) -> None:
    first = talk.wire.line()
    if not first[:3].isdecimal() or first[3:SHORT] not in {" ", "-", ""}:
        raise talk.foreign(first)
    code, greeting = _reply(talk.wire, first)
    if code != "220":
        raise talk.refused(greeting, Kind.SERVER_TEMPORARY)
    if talk.server.greets not in greeting:
        raise talk.foreign(greeting)


def _smtp_hello(talk: Talk) -> str:
    """Say EHLO and return what the server offers, in capitals."""
    code, answer = _ask(talk.wire, f"EHLO {OURSELVES}")
    if code != "250":
        raise talk.refused(answer, Kind.SMTP_EHLO_REFUSED)
    return answer.upper()


def _smtp_login(talk: Talk, offered: str) -> None:
    ways = next((line[SHORT:].replace("=", " ").split() for line in offered.split("\n") if line[SHORT:].startswith("AUTH")), [])
    if "PLAIN" in ways:
        first = _confide(talk, lambda password: "AUTH PLAIN " + _encoded(f"\0{talk.address}\0{password}"))
        code, answer = _reply(talk.wire, first)
    elif "LOGIN" in ways:
        code, answer = _smtp_login_by_questions(talk)
    else:
        raise RefusedError(of_kind(Kind.WRONG_SERVER_OR_PORT, offered))
    if code != "235":
        raise talk.refused(answer)


def _smtp_login_by_questions(talk: Talk) -> tuple[str, str]:
    code, answer = _ask(talk.wire, "AUTH LOGIN")
    if code == "334":
        code, answer = _ask(talk.wire, _encoded(talk.address))
    if code == "334":
        code, answer = _reply(talk.wire, _confide(talk, _encoded))
    return code, answer


def _farewell(talk: Talk, command: str) -> None:
    """Say goodbye; the sign-in is proven, whatever the answer."""
    talk.reached(Stage.LOGOUT)
    with contextlib.suppress(StoppedError, SilentError, ClosedError, FloodError, OSError):
        _ask_line(talk.wire, command)


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode("ascii")).decode()


def _ask(wire: Wire, command: str) -> tuple[str, str]:
    return _reply(wire, _ask_line(wire, command))


def _ask_line(wire: Wire, command: str) -> str:
    wire.send(command)
    return wire.line()


def _confide(talk: Talk, line: Callable[[str], str]) -> str:
    """Send the line that is made of the password and return the first line of the answer."""
    talk.wire.confide(talk.password, line)
    return talk.wire.line()


def _reply(wire: Wire, first: str) -> tuple[str, str]:
    """Return the code and all lines of an SMTP reply whose first line has been read."""
    lines = [first]
    while lines[-1][3:SHORT] == "-":
        if len(lines) >= MOST_LINES:
            raise FloodError
        lines.append(wire.line())
    return lines[-1][:3], "\n".join(lines)
