# ruff: noqa: S105 - these are names of kinds, none is a password
"""The kinds of answer and failure that a sign-in to Gmail can meet, each with a code that never changes."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, assert_never


class Kind(StrEnum):
    """What happened: first what this computer or its network did, then what the server or Google said, then to which mail."""

    DNS_FAILURE = "dns-failure"
    HOST_NAME_TYPO = "host-name-typo"
    CONNECT_TIMEOUT = "connect-timeout"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_RESET = "connection-reset"
    NETWORK_UNREACHABLE = "network-unreachable"
    IPV6_BROKEN = "ipv6-broken"
    PORT_25_BLOCKED = "port-25-blocked"
    SERVER_HUNG_UP = "server-hung-up"
    BLOCKED_BY_LOCAL_FIREWALL = "blocked-by-local-firewall"
    PROXY_REQUIRED = "proxy-required"
    PROXY_ERROR = "proxy-error"
    ANTIVIRUS_MAIL_PROXY = "antivirus-mail-proxy"
    TLS_INTERCEPTED = "tls-intercepted"
    TLS_INTERCEPTED_STRICT = "tls-intercepted-strict"
    TLS_CA_MISSING = "tls-ca-missing"
    TLS_NO_SNI = "tls-no-sni"
    TLS_HOSTNAME_MISMATCH = "tls-hostname-mismatch"
    TLS_CLOCK_SKEW = "tls-clock-skew"
    CERTIFICATE_TROUBLE = "certificate-trouble"
    TLS_HANDSHAKE_TIMEOUT = "tls-handshake-timeout"
    TLS_CUT_OFF = "tls-cut-off"
    TLS_TOO_OLD = "tls-too-old"
    TLS_WRONG_MODE = "tls-wrong-mode"
    PLAIN_ON_TLS_PORT = "plain-on-tls-port"
    STARTTLS_MISSING_IN_CLIENT = "starttls-missing-in-client"
    STARTTLS_STRIPPED = "starttls-stripped"
    WRONG_SERVER_OR_PORT = "wrong-server-or-port"
    CAPTIVE_PORTAL = "captive-portal-or-web-proxy"
    ISP_SMTP_REDIRECT = "isp-smtp-redirect"
    ENDLESS_ANSWER = "endless-answer"
    NON_ASCII_CREDENTIALS = "non-ascii-credentials"
    CLIENT_AUTH_MODULE_MISSING = "client-auth-module-missing"

    BAD_CREDENTIALS = "bad-credentials"
    APP_PASSWORD_REQUIRED = "app-password-required"
    WEB_LOGIN_REQUIRED = "web-login-required"
    APP_PASSWORDS_UNAVAILABLE = "app-passwords-unavailable"
    ACCOUNT_DISABLED = "account-disabled"
    IMAP_DISABLED_USER = "imap-disabled-user"
    IMAP_DISABLED_DOMAIN = "imap-disabled-domain"
    POP_DISABLED_USER = "pop-disabled-user"
    POP_DISABLED_DOMAIN = "pop-disabled-domain"
    TOO_MANY_CONNECTIONS = "too-many-connections"
    QUOTA_BANDWIDTH_EXCEEDED = "quota-bandwidth-exceeded"
    LOGIN_RATE_LIMITED = "login-rate-limited"
    MAILBOX_LOCKED = "mailbox-locked"
    POP_LOGIN_DELAY = "pop-login-delay"
    SENDING_LIMIT = "sending-limit"
    SERVER_TEMPORARY = "server-temporary"
    SMTP_EHLO_REFUSED = "smtp-ehlo-refused"
    AUTH_NOT_SENT = "auth-not-sent"
    STARTTLS_REQUIRED = "starttls-required"
    PROTOCOL_ERROR = "protocol-error"
    OAUTH_TOKEN_REJECTED = "oauth-token-rejected"
    OAUTH_MALFORMED = "oauth-malformed"
    OAUTH_LOOKUP_FAILED = "oauth-lookup-failed"
    OAUTH_GRANT_REVOKED = "oauth-grant-revoked"
    GOOGLE_SIGN_IN_BLOCKED = "google-sign-in-blocked"
    RELAY_HOST_DENIED = "relay-host-denied"

    MESSAGE_TOO_LARGE = "message-too-large"
    ATTACHMENT_REFUSED = "attachment-refused"
    SENDER_NOT_AUTHENTICATED = "sender-not-authenticated"
    REFUSED_AS_SPAM = "refused-as-spam"
    RECIPIENT_UNKNOWN = "recipient-unknown"

    THROTTLED = "throttled"
    NOT_UNDERSTOOD = "not-understood"


class Proof(StrEnum):
    """What an answer shows to be true, whatever else is wrong."""

    NOT_REACHED = "not-reached"
    NOTHING_SENT = "nothing-sent"
    NOT_JUDGED = "not-judged"
    REFUSED = "refused"
    ACCOUNT_PASSWORD_RIGHT = "account-password-right"
    PASSWORD_RIGHT = "password-right"
    GOOGLES_PAGE = "googles-page"
    MAIL_REFUSED = "mail-refused"
    NOTHING = "nothing"


class Facts(NamedTuple):
    """What is known of a kind.

    `number` is that of the code; its first two digits are the exit code. `mends` is where the remedy lies, written as in a
    guide's links. `confused_with` are the kinds that look alike, the likeliest first. `passes` says whether it passes, or is
    mended around this program (network, clock, antivirus); what Google asks to wait for, an hour or longer, does not.
    """

    number: int
    proves: Proof
    mends: str
    confused_with: tuple[Kind, ...] = ()
    passes: bool = False


MAKE = "guide:app-password#make-app-password"
VALUES = "guide:app-password#enter-values"
STOPPED = "guide:it-stopped-working"
PAUSE = "guide:it-stopped-working#limits"  # where an hour, or a day, without the programs that are not needed is what helps
COMPARE = "guide:it-stopped-working#compare-values"  # where POP is told of, and which page switches it on
SIGN_IN = "guide:it-stopped-working#sign-in-again"  # whoever signs in with Google needs no app password
ADMIN = "guide:app-password#ask-admin"  # the text to send to whoever may change it, not what they may change
ALERT = "guide:security-alert"
NOWHERE = ""  # no step of ours mends it

K, P = Kind, Proof


def _facts(kind: Kind) -> Facts:  # noqa: C901, PLR0912, PLR0915 - a table, of which mypy sees that it is whole
    match kind:
        case K.THROTTLED:
            return Facts(1, P.PASSWORD_RIGHT, PAUSE, (K.QUOTA_BANDWIDTH_EXCEEDED,), passes=True)
        case K.DNS_FAILURE:
            return Facts(100, P.NOT_REACHED, STOPPED, (K.HOST_NAME_TYPO, K.NETWORK_UNREACHABLE), passes=True)
        case K.HOST_NAME_TYPO:
            return Facts(101, P.NOT_REACHED, VALUES, (K.DNS_FAILURE,))
        case K.CONNECT_TIMEOUT:
            return Facts(110, P.NOT_REACHED, STOPPED, (K.PROXY_REQUIRED, K.ANTIVIRUS_MAIL_PROXY, K.IPV6_BROKEN), passes=True)
        case K.CONNECTION_REFUSED:
            return Facts(111, P.NOT_REACHED, STOPPED, (K.WRONG_SERVER_OR_PORT, K.BLOCKED_BY_LOCAL_FIREWALL), passes=True)
        case K.CONNECTION_RESET:
            return Facts(112, P.NOT_REACHED, STOPPED, (K.TLS_CUT_OFF, K.SERVER_HUNG_UP), passes=True)
        case K.NETWORK_UNREACHABLE:
            return Facts(113, P.NOT_REACHED, STOPPED, (K.IPV6_BROKEN, K.PROXY_REQUIRED), passes=True)
        case K.IPV6_BROKEN:
            return Facts(114, P.NOT_REACHED, STOPPED, (K.NETWORK_UNREACHABLE, K.CONNECT_TIMEOUT), passes=True)
        case K.PORT_25_BLOCKED:
            return Facts(115, P.NOT_REACHED, VALUES, (K.CONNECT_TIMEOUT,))
        case K.SERVER_HUNG_UP:
            return Facts(116, P.NOT_JUDGED, STOPPED, (K.PLAIN_ON_TLS_PORT, K.SMTP_EHLO_REFUSED), passes=True)
        case K.BLOCKED_BY_LOCAL_FIREWALL:
            return Facts(120, P.NOT_REACHED, STOPPED, (K.CONNECTION_REFUSED,), passes=True)
        case K.PROXY_REQUIRED:
            return Facts(121, P.NOT_REACHED, STOPPED, (K.NETWORK_UNREACHABLE, K.CONNECT_TIMEOUT), passes=True)
        case K.PROXY_ERROR:
            return Facts(122, P.NOT_REACHED, STOPPED, (K.PROXY_REQUIRED, K.NETWORK_UNREACHABLE), passes=True)
        case K.ANTIVIRUS_MAIL_PROXY:
            return Facts(130, P.NOT_REACHED, STOPPED, (K.CONNECT_TIMEOUT, K.SERVER_TEMPORARY), passes=True)
        case K.TLS_INTERCEPTED:
            return Facts(131, P.NOT_REACHED, STOPPED, (K.TLS_CA_MISSING, K.TLS_NO_SNI), passes=True)
        case K.TLS_INTERCEPTED_STRICT:
            return Facts(132, P.NOT_REACHED, STOPPED, (K.TLS_INTERCEPTED,), passes=True)
        case K.TLS_CA_MISSING:
            return Facts(140, P.NOT_REACHED, STOPPED, (K.TLS_INTERCEPTED, K.TLS_CLOCK_SKEW), passes=True)
        case K.TLS_NO_SNI:
            return Facts(141, P.NOT_REACHED, STOPPED, (K.TLS_INTERCEPTED,))
        case K.TLS_HOSTNAME_MISMATCH:
            return Facts(142, P.NOT_REACHED, STOPPED, (K.CAPTIVE_PORTAL, K.WRONG_SERVER_OR_PORT), passes=True)
        case K.TLS_CLOCK_SKEW:
            return Facts(150, P.NOT_REACHED, STOPPED, (K.TLS_INTERCEPTED,), passes=True)
        case K.CERTIFICATE_TROUBLE:
            causes = (K.TLS_INTERCEPTED, K.TLS_CLOCK_SKEW, K.TLS_HOSTNAME_MISMATCH)
            return Facts(143, P.NOT_REACHED, STOPPED, causes, passes=True)
        case K.TLS_HANDSHAKE_TIMEOUT:
            return Facts(160, P.NOT_REACHED, STOPPED, (K.CONNECT_TIMEOUT, K.ANTIVIRUS_MAIL_PROXY), passes=True)
        case K.TLS_CUT_OFF:
            return Facts(161, P.NOT_REACHED, STOPPED, (K.CONNECTION_RESET, K.ANTIVIRUS_MAIL_PROXY), passes=True)
        case K.TLS_TOO_OLD:
            return Facts(162, P.NOT_REACHED, STOPPED, (K.TLS_WRONG_MODE,))
        case K.TLS_WRONG_MODE:
            return Facts(170, P.NOT_REACHED, VALUES, (K.STARTTLS_STRIPPED, K.WRONG_SERVER_OR_PORT))
        case K.PLAIN_ON_TLS_PORT:
            return Facts(171, P.NOT_REACHED, VALUES, (K.SERVER_HUNG_UP, K.TLS_CUT_OFF))
        case K.STARTTLS_MISSING_IN_CLIENT:
            return Facts(172, P.NOT_JUDGED, VALUES, (K.STARTTLS_STRIPPED,))
        case K.STARTTLS_STRIPPED:
            return Facts(173, P.NOTHING_SENT, VALUES, (K.STARTTLS_MISSING_IN_CLIENT, K.ANTIVIRUS_MAIL_PROXY))
        case K.WRONG_SERVER_OR_PORT:
            return Facts(180, P.NOT_REACHED, VALUES, (K.PLAIN_ON_TLS_PORT, K.ISP_SMTP_REDIRECT))
        case K.CAPTIVE_PORTAL:
            return Facts(181, P.NOT_REACHED, STOPPED, (K.TLS_HOSTNAME_MISMATCH, K.PROXY_REQUIRED), passes=True)
        case K.ISP_SMTP_REDIRECT:
            return Facts(182, P.NOT_REACHED, STOPPED, (K.TLS_HOSTNAME_MISMATCH, K.WRONG_SERVER_OR_PORT), passes=True)
        case K.ENDLESS_ANSWER:
            return Facts(183, P.NOT_REACHED, STOPPED, (K.WRONG_SERVER_OR_PORT,), passes=True)
        case K.NON_ASCII_CREDENTIALS:
            return Facts(190, P.NOTHING_SENT, MAKE, (K.BAD_CREDENTIALS,))
        case K.CLIENT_AUTH_MODULE_MISSING:
            return Facts(191, P.NOTHING_SENT, STOPPED, (K.STARTTLS_MISSING_IN_CLIENT,))
        case K.BAD_CREDENTIALS:
            return Facts(200, P.REFUSED, MAKE, (K.APP_PASSWORD_REQUIRED, K.WEB_LOGIN_REQUIRED, K.OAUTH_TOKEN_REJECTED))
        case K.APP_PASSWORD_REQUIRED:
            return Facts(210, P.ACCOUNT_PASSWORD_RIGHT, MAKE, (K.WEB_LOGIN_REQUIRED,))
        case K.WEB_LOGIN_REQUIRED:
            return Facts(220, P.NOT_JUDGED, ALERT, (K.APP_PASSWORD_REQUIRED, K.CAPTIVE_PORTAL))
        case K.APP_PASSWORDS_UNAVAILABLE:
            return Facts(222, P.GOOGLES_PAGE, MAKE)
        case K.ACCOUNT_DISABLED:
            return Facts(221, P.NOT_JUDGED, STOPPED, (K.BAD_CREDENTIALS,))
        case K.IMAP_DISABLED_USER:
            return Facts(230, P.NOT_JUDGED, ADMIN, (K.IMAP_DISABLED_DOMAIN,))
        case K.IMAP_DISABLED_DOMAIN:
            return Facts(231, P.NOT_JUDGED, ADMIN, (K.IMAP_DISABLED_USER, K.BAD_CREDENTIALS))
        case K.POP_DISABLED_USER:
            return Facts(232, P.PASSWORD_RIGHT, COMPARE, (K.POP_DISABLED_DOMAIN,))
        case K.POP_DISABLED_DOMAIN:
            return Facts(233, P.PASSWORD_RIGHT, ADMIN, (K.POP_DISABLED_USER,))
        case K.TOO_MANY_CONNECTIONS:
            return Facts(240, P.NOT_JUDGED, PAUSE, (K.QUOTA_BANDWIDTH_EXCEEDED, K.BAD_CREDENTIALS), passes=True)
        case K.QUOTA_BANDWIDTH_EXCEEDED:
            return Facts(241, P.NOT_JUDGED, PAUSE, (K.TOO_MANY_CONNECTIONS, K.SENDING_LIMIT))
        case K.LOGIN_RATE_LIMITED:
            return Facts(242, P.NOT_JUDGED, PAUSE, (K.BAD_CREDENTIALS, K.SERVER_TEMPORARY))
        case K.MAILBOX_LOCKED:
            return Facts(243, P.PASSWORD_RIGHT, STOPPED, (K.POP_LOGIN_DELAY, K.BAD_CREDENTIALS), passes=True)
        case K.POP_LOGIN_DELAY:
            return Facts(244, P.NOT_JUDGED, STOPPED, (K.MAILBOX_LOCKED, K.BAD_CREDENTIALS), passes=True)
        case K.SENDING_LIMIT:
            return Facts(245, P.PASSWORD_RIGHT, PAUSE, (K.QUOTA_BANDWIDTH_EXCEEDED,))
        case K.SERVER_TEMPORARY:
            return Facts(250, P.NOT_JUDGED, STOPPED, (K.LOGIN_RATE_LIMITED, K.SMTP_EHLO_REFUSED), passes=True)
        case K.SMTP_EHLO_REFUSED:
            return Facts(260, P.NOT_JUDGED, STOPPED, (K.SERVER_TEMPORARY, K.SERVER_HUNG_UP))
        case K.AUTH_NOT_SENT:
            return Facts(270, P.NOT_JUDGED, VALUES, (K.BAD_CREDENTIALS, K.STARTTLS_REQUIRED))
        case K.STARTTLS_REQUIRED:
            return Facts(271, P.NOT_JUDGED, VALUES, (K.AUTH_NOT_SENT, K.STARTTLS_MISSING_IN_CLIENT))
        case K.PROTOCOL_ERROR:
            return Facts(272, P.NOT_JUDGED, VALUES, (K.OAUTH_MALFORMED,))
        case K.OAUTH_TOKEN_REJECTED:
            return Facts(280, P.NOT_JUDGED, SIGN_IN, (K.BAD_CREDENTIALS, K.OAUTH_GRANT_REVOKED))
        case K.OAUTH_MALFORMED:
            return Facts(281, P.NOT_JUDGED, SIGN_IN, (K.PROTOCOL_ERROR, K.OAUTH_TOKEN_REJECTED))
        case K.OAUTH_LOOKUP_FAILED:
            return Facts(282, P.NOT_JUDGED, SIGN_IN, (K.SERVER_TEMPORARY, K.DNS_FAILURE))
        case K.OAUTH_GRANT_REVOKED:
            return Facts(283, P.NOT_JUDGED, SIGN_IN, (K.OAUTH_TOKEN_REJECTED,))
        case K.GOOGLE_SIGN_IN_BLOCKED:
            return Facts(284, P.GOOGLES_PAGE, MAKE, (K.OAUTH_GRANT_REVOKED,))
        case K.RELAY_HOST_DENIED:
            return Facts(290, P.NOT_JUDGED, VALUES, (K.BAD_CREDENTIALS,))
        case K.MESSAGE_TOO_LARGE:
            return Facts(310, P.MAIL_REFUSED, NOWHERE, (K.ATTACHMENT_REFUSED,))
        case K.ATTACHMENT_REFUSED:
            return Facts(311, P.MAIL_REFUSED, NOWHERE, (K.MESSAGE_TOO_LARGE,))
        case K.SENDER_NOT_AUTHENTICATED:
            return Facts(312, P.MAIL_REFUSED, NOWHERE, (K.REFUSED_AS_SPAM,))
        case K.REFUSED_AS_SPAM:
            return Facts(313, P.MAIL_REFUSED, NOWHERE, (K.SENDER_NOT_AUTHENTICATED,))
        case K.RECIPIENT_UNKNOWN:
            return Facts(314, P.MAIL_REFUSED, NOWHERE)
        case K.NOT_UNDERSTOOD:
            return Facts(300, P.NOTHING, STOPPED)
        case _ as never:
            assert_never(never)


FACTS: dict[Kind, Facts] = dict(sorted(((kind, _facts(kind)) for kind in Kind), key=lambda known: known[1].number))

TRY_AGAIN = frozenset(kind for kind in Kind if FACTS[kind].passes)
"""The kinds after which the same check is worth another try."""


def code(kind: Kind) -> str:
    """Return the code of a kind: GAA-0nn works, 1nn this side, 2nn the server, 300 not understood, 31n not the sign-in."""
    return f"GAA-{FACTS[kind].number:03}"


def exit_code(kind: Kind) -> int:
    """Return the command line's exit code, the first two digits of the number: docs/diagnoses.md says what each means."""
    return FACTS[kind].number // 10


class Group(StrEnum):
    """Where the trouble lies, in the order of the numbers."""

    WORKS = "works"
    THIS_SIDE = "this-side"
    SERVER = "server"
    NOT_UNDERSTOOD = "not-understood"
    NOT_THE_SIGN_IN = "not-the-sign-in"


def group(kind: Kind) -> Group:
    """Return the group of a kind."""
    return next(of for of, last in LAST_NUMBER.items() if FACTS[kind].number <= last)


LAST_NUMBER = dict(zip(Group, (99, 199, 299, 309, 319), strict=True))
FROM_THE_SERVER = frozenset(kind for kind in Kind if group(kind) not in {Group.WORKS, Group.THIS_SIDE})
