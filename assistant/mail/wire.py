"""A connection that is spoken over line by line: encrypted when asked, limited in time and size, and stopped at once.

The one place where a password meets the network, and it goes out only to a server that has proven its name.
"""

from __future__ import annotations

import contextlib
import selectors
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from assistant.mail.secret import Secret

LONGEST_LINE: Final = 8_192  # bytes; a reply's line is at most 512 by RFC 5321, and IMAP's CAPABILITY under 1,000
MOST_BYTES: Final = 131_072  # of everything a server says in a check
FEWEST_BITS: Final = 112  # of a cipher's secret (NIST SP 800-131A)
GLANCE: Final = 0.1  # seconds between two looks at whether to stop
PIECE: Final = 16_384  # bytes that are asked for at once


class StoppedError(Exception):
    """The person wants no more."""


class SilentError(Exception):
    """Nothing came in the time that was given."""


class ClosedError(Exception):
    """The other side closed the connection."""


class FloodError(Exception):
    """The other side says more than a mail server has to say."""


class UnprotectedError(Exception):
    """A password would go where it could be read, or to anybody; it was not sent. This is a mistake in the program."""


class Connected(Protocol):
    """What is needed of a connected socket that does not block."""

    def fileno(self) -> int:
        """Return what the system knows it by."""

    def recv(self, size: int, /) -> bytes:
        """Return what has arrived, at most so much; nothing once the other side has closed."""

    def send(self, piece: bytes, /) -> int:
        """Send the beginning of a piece, and return how much of it."""

    def close(self) -> None:
        """Close it."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait: until a moment of a clock that only goes forward (seconds), or until somebody says stop."""

    monotonic: Callable[[], float]
    until: float
    stop: threading.Event

    def left(self) -> float:
        """Return the seconds until the next look at the clock; raises StoppedError or SilentError when it is time."""
        if self.stop.is_set():
            raise StoppedError
        rest = self.until - self.monotonic()
        if rest <= 0:
            raise SilentError
        return min(rest, GLANCE)

    def at_most(self, seconds: float) -> Patience:
        """Return a patience that ends after so many seconds, or earlier when this one does."""
        return Patience(self.monotonic, min(self.until, self.monotonic() + seconds), self.stop)


def _protects(tls: ssl.SSLObject) -> bool:
    """Tell whether what both sides have agreed on keeps a secret, whatever the context permits."""
    _, _, bits = tls.cipher() or ("", "", 0)
    return tls.version() in {"TLSv1.2", "TLSv1.3"} and (bits or 0) >= FEWEST_BITS and bool(tls.getpeercert(binary_form=True))


class Wire:
    """Reads and writes lines over a connected socket that does not block.

    Every method raises StoppedError, SilentError, ClosedError, FloodError or OSError, of which ssl.SSLError is one. `first` holds
    the first bytes that came, as they were on the network.
    """

    def __init__(self, connection: Connected, patience: Patience) -> None:
        """Take over the connection; `patience` may be replaced at any time."""
        self.patience = patience
        self.first = b""
        self._connection = connection
        self._tls: ssl.SSLObject | None = None
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._read = bytearray()
        self._total = 0

    @property
    def has_more(self) -> bool:
        """Whether the other side has said more than was read."""
        return bool(self._read)

    def line(self) -> str:
        """Return the next line without its end."""
        while (end := self._read.find(b"\n")) < 0 and len(self._read) <= LONGEST_LINE:
            self._read += self._piece()
        if not 0 <= end <= LONGEST_LINE:
            raise FloodError
        line = self._read[:end].rstrip(b"\r").decode("utf-8", "replace")
        del self._read[: end + 1]
        return line

    def send(self, line: str) -> None:
        """Send a line; its end is added."""
        sent = line.encode("ascii") + b"\r\n"
        if self._tls:
            self._tls.write(sent)
            sent = self._outgoing.read()
        self._write(sent)

    def confide(self, secret: Secret, line: Callable[[str], str]) -> None:
        """Send the line that is made of the secret; raises UnprotectedError, and asks for no secret, before `encrypt` is done."""
        if not self._tls:
            raise UnprotectedError
        self.send(line(secret.reveal()))

    def encrypt(self, context: ssl.SSLContext, host: str) -> None:
        """Encrypt the connection to a server that proves that it is the host; what was said before is forgotten.

        Raises UnprotectedError for a context that asks for no proof, and ssl.SSLError where what was agreed on protects nothing:
        an old version (RFC 8996), no certificate, a cipher that is none or weak.
        """
        if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
            raise UnprotectedError
        tls = self._shake_hands(context, host)
        if not _protects(tls):  # a system may be set to permit it, and what an anonymous server shows, nobody has verified
            raise ssl.SSLError(ssl.SSL_ERROR_SSL, "unsupported protocol: the server agrees to no encryption that protects")
        self._tls = tls

    def shown_certificate(self, host: str) -> bytes:
        """Return the certificate (DER) that is shown to one who demands nothing; nothing is ever said over such a connection."""
        undemanding = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        undemanding.check_hostname = False
        undemanding.verify_mode = ssl.CERT_NONE
        return self._shake_hands(undemanding, host).getpeercert(binary_form=True) or b""

    def close(self) -> None:
        """Close the connection without further words."""
        self._connection.close()

    def _shake_hands(self, context: ssl.SSLContext, host: str) -> ssl.SSLObject:
        self._read.clear()
        self.first = b""
        tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        while True:
            try:
                tls.do_handshake()
            except ssl.SSLWantReadError:
                self._write(self._outgoing.read())
                self._incoming.write(self._received())
            except ssl.SSLError:
                self._say_why()
                raise
            else:
                self._write(self._outgoing.read())
                return tls

    def _say_why(self) -> None:
        """Send the alert that ends a handshake, so that the server knows; it does not matter whether it arrives."""
        with contextlib.suppress(OSError):
            self._connection.send(self._outgoing.read())

    def _piece(self) -> bytes:
        """Return some bytes of what the other side says, decrypted."""
        if not self._tls:
            return self._received()
        while True:
            try:
                piece = self._tls.read(PIECE)
            except ssl.SSLWantReadError:
                self._incoming.write(self._received())
                continue
            if not piece:  # the other side ended the encryption in due form
                raise ClosedError
            return piece

    def _received(self) -> bytes:
        self._wait(selectors.EVENT_READ)
        piece = self._connection.recv(PIECE)
        if not piece:
            raise ClosedError
        self.first = self.first or piece[:64]
        self._total += len(piece)
        if self._total > MOST_BYTES:
            raise FloodError
        return piece

    def _write(self, piece: bytes) -> None:
        while piece:
            self._wait(selectors.EVENT_WRITE)
            piece = piece[self._connection.send(piece) :]

    def _wait(self, event: int) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection.fileno(), event)
            while not selector.select(self.patience.left()):
                pass
