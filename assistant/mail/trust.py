"""Whom the check trusts, and why a server's certificate was not accepted."""

from __future__ import annotations

import errno
import ssl
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from assistant.mail.certificates import Certificate
from assistant.mail.diagnosis import Diagnosis, of_kind
from assistant.mail.kinds import Kind
from assistant.mail.replies import understand

SETTLED = frozenset({Kind.TLS_CLOCK_SKEW, Kind.TLS_HOSTNAME_MISMATCH, Kind.TLS_INTERCEPTED_STRICT})


def contexts(authorities: Path | None = None) -> Callable[[], ssl.SSLContext]:
    """Return what makes contexts that verify certificates: against the system's list, or against a file of trusted roots (PEM).

    Raises ValueError with a sentence when the file cannot be used.
    """
    if authorities is None:
        return _system_trust
    try:
        ssl.create_default_context(cafile=_file(authorities))
    except OSError as error:
        raise ValueError(f"{authorities} holds no certificates that can be read: {error.strerror or error}") from None
    return lambda: ssl.create_default_context(cafile=authorities)


def _file(path: Path) -> Path:
    """Return the path; raises OSError for a device, which may have no end."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is not a file")
    return path


def _system_trust() -> ssl.SSLContext:
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def distrusted(error: Exception, certificate: Certificate | None, now: datetime) -> Diagnosis:
    """Say why the certificate was refused; `certificate` is what the server shows when nothing is demanded.

    It is judged from the error and from itself. The dates are compared with this computer's clock, and the issuer is named:
    whoever is neither of the public chain nor known to this system reads the connection, or has been put in the server's place.
    """
    said = understand("", error)
    if certificate is None:
        return of_kind(said.kind, said.raw) if said.kind is not Kind.NOT_UNDERSTOOD else of_kind(Kind.TLS_INTERCEPTED, said.raw)
    raw = (
        f"{said.raw}\nissuer: {certificate.issuer}\nvalid: {certificate.not_before:%Y-%m-%d} - {certificate.not_after:%Y-%m-%d}"
        f"\nthis computer: {now:%Y-%m-%d %H:%M}"
    )
    return of_kind(_kind(said.kind, certificate, now), raw, named=certificate.issuer)


def _kind(said: Kind, certificate: Certificate, now: datetime) -> Kind:
    if not certificate.not_before <= now <= certificate.not_after:
        return Kind.TLS_CLOCK_SKEW
    if said in SETTLED:
        return said
    return Kind.TLS_CA_MISSING if certificate.from_the_public_chain else Kind.TLS_INTERCEPTED
