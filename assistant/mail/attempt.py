"""One attempt to sign in over one protocol: from the name lookup to the farewell, and what the first failure means."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, assert_never

from assistant.mail.certificates import Certificate, CertificateUnreadableError, read_certificate
from assistant.mail.conversations import RefusedError, Talk, begin_starttls, converse
from assistant.mail.diagnosis import Diagnosis, of_kind
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import CheckProgress, Fails, Outcome, Stage, Stopped, Works
from assistant.mail.redaction import redacted
from assistant.mail.replies import understand
from assistant.mail.secret import Secret
from assistant.mail.servers import Encryption, Protocol, Server
from assistant.mail.trust import distrusted
from assistant.mail.wire import ClosedError, Connected, FloodError, Patience, SilentError, StoppedError, Wire

Address = tuple[int, Any]  # family, and the address as socket.connect takes it

WITHOUT_A_WAY: Final = frozenset({Kind.CONNECT_TIMEOUT, Kind.CONNECTION_REFUSED, Kind.NETWORK_UNREACHABLE, Kind.CONNECTION_RESET})


@dataclass(frozen=True, slots=True)
class MailWorld:
    """What an attempt needs of the world around it.

    `connect` returns a connection, and the error of IPv6 where IPv4 had to do; it raises OSError or StoppedError. `patience` is
    that for everything, `stage_seconds` how long one stage may take.
    """

    context_factory: Callable[[], ssl.SSLContext]
    now: Callable[[], datetime]
    resolve: Callable[[str, int], Sequence[Address]]
    connect: Callable[[Sequence[Address], Patience], tuple[Connected, OSError | None]]
    patience: Patience
    stage_seconds: float
    behind_proxy: bool

    def stage(self) -> Patience:
        """Return the patience for one stage that begins now."""
        return self.patience.at_most(self.stage_seconds)


class Attempt:
    """The attempt over one protocol: its servers in turn until one can be reached. `run` is for a thread of its own."""

    def __init__(
        self,
        protocol: Protocol,
        servers: tuple[Server, ...],
        address: str,
        password: Secret,
        world: MailWorld,
        *,
        report: Callable[[CheckProgress], None],
    ) -> None:
        """Prepare; nothing is opened yet."""
        self.protocol = protocol
        self._servers, self._server, self._stage = servers, servers[0], Stage.LOOKUP
        self._address, self._password = address, password
        self._world, self._report = world, report
        self._outcome: Outcome | None = None
        self._bug: BaseException | None = None
        self._remarks: list[Diagnosis] = []
        self._wire: Wire | None = None

    def run(self) -> None:
        """Make the attempt; whatever is raised is kept for `outcome`."""
        try:
            outcome = self._unsendable() or self._tried()
            self._report(CheckProgress(self.protocol, self._server, self._stage, outcome))
            self._outcome = outcome
        except BaseException as bug:  # noqa: BLE001 - carried to the thread that asked
            self._bug = bug

    def outcome(self) -> Outcome:
        """Return what came of it; an attempt still under way is one that was stopped, or in which nothing came in time."""
        self._report = _nobody
        if self._bug:
            raise self._bug
        return self._outcome or self._failed(StoppedError() if self._world.patience.stop.is_set() else SilentError())

    def _unsendable(self) -> Outcome | None:
        """Return the failure for an address or password that a mail server cannot take; they are not sent."""
        if self._address and self._address.isascii() and self._address.isprintable() and self._password.sendable:
            return None
        return self._fails(of_kind(Kind.NON_ASCII_CREDENTIALS, "The address or the password is empty or holds other characters."))

    def _tried(self) -> Outcome:
        unreached: list[Fails] = []
        for server in self._servers:
            self._server = server
            outcome = self._of_one_server()
            if not isinstance(outcome, Fails) or outcome.stage is not Stage.CONNECT:
                return outcome
            unreached.append(outcome)
            self._remarks.append(outcome.diagnosis)
        self._server = unreached[0].server
        return unreached[0]

    def _of_one_server(self) -> Outcome:
        try:
            self._wire = self._connected()
            talk = Talk(self._wire, self._server, self._address, self._password, self._reached)
            if self._server.encryption is Encryption.STARTTLS:
                self._reached(Stage.GREETING)
                begin_starttls(talk)
            self._reached(Stage.ENCRYPTION)
            self._wire.encrypt(self._world.context_factory(), self._server.host)
            self._reached(Stage.GREETING)
            remarks = [of_kind(kind, "") for kind in converse(talk)]
        except Exception as error:  # noqa: BLE001 - sorted below, and raised again when it is none of the network's
            return self._failed(error)
        else:
            return Works(self.protocol, self._server, (*self._remarks, *remarks))
        finally:
            if self._wire:
                self._wire.close()

    def _reached(self, stage: Stage) -> None:
        self._stage = stage
        self._report(CheckProgress(self.protocol, self._server, stage))
        if self._wire:
            self._wire.patience = self._world.stage()

    def _connected(self) -> Wire:
        self._wire = None
        self._reached(Stage.LOOKUP)
        self._world.patience.left()
        addresses = self._world.resolve(self._server.host, self._server.port)
        self._reached(Stage.CONNECT)
        connection, of_ipv6 = self._world.connect(addresses, self._world.stage())
        if of_ipv6:
            self._remarks.append(of_kind(Kind.IPV6_BROKEN, str(of_ipv6)))
        return Wire(connection, self._world.stage())

    def _failed(self, error: Exception) -> Outcome:
        """Sort what was raised at the present stage."""
        if isinstance(error, StoppedError):
            return Stopped(self.protocol, self._server, self._stage)
        if isinstance(error, RefusedError):
            return self._fails(error.diagnosis)
        if isinstance(error, SilentError):
            return self._fails(of_kind(_silent_at(self._stage), f"{self._server}: no answer in time ({self._stage})"))
        if isinstance(error, FloodError):
            return self._fails(of_kind(Kind.ENDLESS_ANSWER, f"{self._server}: an answer without end ({self._stage})"))
        if isinstance(error, ClosedError):
            kind = Kind.TLS_CUT_OFF if self._stage is Stage.ENCRYPTION else Kind.SERVER_HUNG_UP
            return self._fails(of_kind(kind, f"{self._server}: the connection was closed ({self._stage})"))
        if isinstance(error, ssl.SSLCertVerificationError):
            return self._fails(distrusted(error, self._shown_certificate(), self._world.now()))
        if isinstance(error, OSError):
            return self._fails(self._of_the_network(error))
        raise error

    def _of_the_network(self, error: OSError) -> Diagnosis:
        if isinstance(error, ssl.SSLError) and self._wire and (kind := _spoke_plainly(self._wire.first)):
            return of_kind(kind, self._wire.first.decode("ascii", "replace"))
        said = understand("", f"{self._server.host}: {error}" if self._stage is Stage.LOOKUP else error)
        # What the system says of our own connection is of the network, however little it says.
        said = of_kind(_broken_at(self._stage), said.raw) if said.kind is Kind.NOT_UNDERSTOOD else said._replace(confidence=1.0)
        if self._world.behind_proxy and self._stage is Stage.CONNECT and said.kind in WITHOUT_A_WAY:
            return of_kind(Kind.PROXY_REQUIRED, said.raw)._replace(alternatives=(said.kind, *said.alternatives)[:3])
        return said

    def _shown_certificate(self) -> Certificate | None:
        """Return the certificate that the server shows to one who demands nothing and says nothing, None when there is none."""
        wire: Wire | None = None
        try:
            patience = self._world.stage()
            addresses = self._world.resolve(self._server.host, self._server.port)
            wire = Wire(self._world.connect(addresses, patience)[0], patience)
            if self._server.encryption is Encryption.STARTTLS:
                begin_starttls(Talk(wire, self._server, "", Secret(""), _nobody))
            return read_certificate(wire.shown_certificate(self._server.host))
        except (OSError, StoppedError, SilentError, ClosedError, FloodError, RefusedError, CertificateUnreadableError):
            return None
        finally:
            if wire:
                wire.close()

    def _fails(self, diagnosis: Diagnosis) -> Outcome:
        clean = diagnosis._replace(raw=redacted(diagnosis.raw, (self._address, self._password)))
        return Fails(self.protocol, self._server, self._stage, clean, tuple(self._remarks))


def _silent_at(stage: Stage) -> Kind:
    match stage:
        case Stage.LOOKUP:
            return Kind.DNS_FAILURE
        case Stage.CONNECT:
            return Kind.CONNECT_TIMEOUT
        case Stage.ENCRYPTION | Stage.GREETING:
            return Kind.TLS_HANDSHAKE_TIMEOUT
        case Stage.LOGIN | Stage.COMMAND | Stage.LOGOUT:
            return Kind.SERVER_TEMPORARY
        case _ as never:
            assert_never(never)


def _broken_at(stage: Stage) -> Kind:
    match stage:
        case Stage.LOOKUP:
            return Kind.DNS_FAILURE
        case Stage.ENCRYPTION:
            return Kind.TLS_CUT_OFF
        case Stage.CONNECT | Stage.GREETING | Stage.LOGIN | Stage.COMMAND | Stage.LOGOUT:
            return Kind.CONNECTION_RESET
        case _ as never:
            assert_never(never)


def _spoke_plainly(first: bytes) -> Kind | None:
    """Return what answers in plain words where encryption was offered, None when it is not plain words."""
    if first[:5].upper() == b"HTTP/" or first.lstrip()[:1] == b"<":
        return Kind.CAPTIVE_PORTAL
    words = first.strip().decode("latin-1")
    return Kind.TLS_WRONG_MODE if words and words.isascii() and words.isprintable() else None


def _nobody(_progress: object) -> None:
    """Nobody is told."""
