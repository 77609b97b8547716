"""Why a server's certificate was not accepted, judged from the error and from the certificate itself."""

from __future__ import annotations

from datetime import datetime

from assistant.mail.certificates import Certificate
from assistant.mail.kinds import Kind
from assistant.mail.replies import Diagnosis, of_kind, understand

SETTLED = frozenset({Kind.TLS_CLOCK_SKEW, Kind.TLS_HOSTNAME_MISMATCH, Kind.TLS_INTERCEPTED_STRICT})


def distrusted(error: Exception, certificate: Certificate | None, now: datetime) -> Diagnosis:
    """Say why the certificate was refused; `certificate` is what the server shows when nothing is demanded.

    The dates are compared with this computer's clock, and the issuer is named: whoever is neither of the public chain nor known
    to this system reads the connection, or has been put in the server's place.
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
