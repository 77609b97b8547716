# ruff: noqa: S105 - these are names of things, none is a password
"""The things and happenings that messages speak of, in whatever language: what a sentence is made of, not how it says it."""

from __future__ import annotations

from enum import StrEnum


class Concept(StrEnum):
    """What one word, or a few, stand for: first things, then what becomes of them, then how it is said."""

    SERVER = "server"
    CONNECTION = "connection"
    NETWORK = "network"
    HOST_NAME = "host-name"
    CERTIFICATE = "certificate"
    ENCRYPTION = "encryption"
    STARTTLS = "starttls"
    HANDSHAKE = "handshake"
    VERSION = "version"
    SIGN_IN = "sign-in"
    PASSWORD = "password"
    USER_NAME = "user-name"
    APP_PASSWORD = "app-password"
    METHOD = "method"
    TOKEN = "token"
    BROWSER = "browser"
    ACCOUNT = "account"
    SETTING = "setting"
    IMAP = "imap"
    POP = "pop"
    MAIL = "mail"
    ATTACHMENT = "attachment"
    RECIPIENT = "recipient"
    SENDER = "sender"
    SENDER_CHECK = "sender-check"
    SPAM = "spam"
    ADDRESS = "address"
    BANDWIDTH = "bandwidth"
    MAILBOX = "mailbox"
    ATTEMPT = "attempt"
    MODULE = "module"
    PROXY = "proxy"
    OTHER_SERVER = "other-server"

    FAILED = "failed"
    WRONG = "wrong"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    TIMED_OUT = "timed-out"
    CLOSED = "closed"
    RESET = "reset"
    UNREACHABLE = "unreachable"
    OFFLINE = "offline"
    BLOCKED = "blocked"
    EXPIRED = "expired"
    NOT_YET = "not-yet"
    UNTRUSTED = "untrusted"
    OTHER_NAME = "other-name"
    MISSING = "missing"
    ASKED_FOR = "asked-for"
    REQUIRED = "required"
    TOO_MANY = "too-many"
    TOO_LARGE = "too-large"
    DISABLED = "disabled"
    UNSUPPORTED = "unsupported"
    BUSY = "busy"
    RESOLVING = "resolving"

    VALID = "valid"
    TRUSTED = "trusted"
    KNOWN = "known"
    ENABLED = "enabled"
    SUPPORTED = "supported"
    REACHED = "reached"
    ACCEPTED = "accepted"
    DONE = "done"
    MATCHING = "matching"
    GIVEN = "given"

    NOT = "not"
    PERHAPS = "perhaps"
    ADVICE = "advice"


C = Concept
NEGATED: dict[Concept, Concept] = {
    C.VALID: C.WRONG,
    C.TRUSTED: C.UNTRUSTED,
    C.KNOWN: C.UNKNOWN,
    C.ENABLED: C.DISABLED,
    C.SUPPORTED: C.UNSUPPORTED,
    C.REACHED: C.UNREACHABLE,
    C.ACCEPTED: C.REFUSED,
    C.DONE: C.FAILED,
    C.MATCHING: C.OTHER_NAME,
    C.GIVEN: C.MISSING,
}
"""What a concept is beside a word that says no."""
