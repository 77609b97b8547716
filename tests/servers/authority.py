"""Certificates of every quality, from authorities made for the test."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta

import trustme

HOST = "mail.example.org"


def server_context(authority: trustme.CA, *names: str, until: datetime | None = None) -> ssl.SSLContext:
    """Return the context of a server whose certificate bears the names and is signed by the authority."""
    certificate = authority.issue_cert(*(names or (HOST, "127.0.0.1", "localhost")), not_after=until)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def client_context(authority: trustme.CA) -> ssl.SSLContext:
    """Return a context that demands a certificate from the authority, as the program's own demands one from the system's."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


def product(name: str, unit: str = "generated for SSL/TLS scanning") -> trustme.CA:
    """Return an authority that bears the name of a product that reads connections."""
    return trustme.CA(organization_name=name, organization_unit_name=unit)


def yesterday() -> datetime:
    """Return the moment a day ago, for a certificate that has expired."""
    return datetime.now(UTC) - timedelta(days=1)
