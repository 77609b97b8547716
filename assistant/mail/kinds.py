# ruff: noqa: S105 - these are names of kinds, none is a password
"""The kinds of answer and failure that a sign-in to Gmail can meet, each with a code that never changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What happened. Names and order: first what this computer or its network did, then what the server said."""

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

    BAD_CREDENTIALS = "bad-credentials"
    APP_PASSWORD_REQUIRED = "app-password-required"
    WEB_LOGIN_REQUIRED = "web-login-required"
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
    RELAY_HOST_DENIED = "relay-host-denied"

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
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a kind.

    `number` is that of the code; its first two digits are the exit code. `mends` is where the remedy lies, written as in a
    guide's links. `confused_with` are the kinds that look alike, the likeliest first.
    """

    number: int
    proves: Proof
    mends: str
    confused_with: tuple[Kind, ...] = ()


CREATE = "guide:app-password#create"
PAGE = "guide:app-password#app-passwords"
COPY = "guide:app-password#copy"
VALUES = "guide:app-password#hand-over"
ACCESS = "guide:app-password"
STOPPED = "guide:it-stopped-working"
ADMIN = "guide:app-password#ask-admin"  # the text to send to whoever may change it, not what they may change
ALERT = "guide:security-alert"

K, P = Kind, Proof
FACTS: dict[Kind, Facts] = {
    K.THROTTLED: Facts(1, P.PASSWORD_RIGHT, STOPPED, (K.QUOTA_BANDWIDTH_EXCEEDED,)),
    K.DNS_FAILURE: Facts(100, P.NOT_REACHED, STOPPED, (K.HOST_NAME_TYPO, K.NETWORK_UNREACHABLE)),
    K.HOST_NAME_TYPO: Facts(101, P.NOT_REACHED, VALUES, (K.DNS_FAILURE,)),
    K.CONNECT_TIMEOUT: Facts(110, P.NOT_REACHED, STOPPED, (K.PROXY_REQUIRED, K.ANTIVIRUS_MAIL_PROXY, K.IPV6_BROKEN)),
    K.CONNECTION_REFUSED: Facts(111, P.NOT_REACHED, STOPPED, (K.WRONG_SERVER_OR_PORT, K.BLOCKED_BY_LOCAL_FIREWALL)),
    K.CONNECTION_RESET: Facts(112, P.NOT_REACHED, STOPPED, (K.TLS_CUT_OFF, K.SERVER_HUNG_UP)),
    K.NETWORK_UNREACHABLE: Facts(113, P.NOT_REACHED, STOPPED, (K.IPV6_BROKEN, K.PROXY_REQUIRED)),
    K.IPV6_BROKEN: Facts(114, P.NOT_REACHED, STOPPED, (K.NETWORK_UNREACHABLE, K.CONNECT_TIMEOUT)),
    K.PORT_25_BLOCKED: Facts(115, P.NOT_REACHED, VALUES, (K.CONNECT_TIMEOUT,)),
    K.SERVER_HUNG_UP: Facts(116, P.NOT_JUDGED, STOPPED, (K.PLAIN_ON_TLS_PORT, K.SMTP_EHLO_REFUSED)),
    K.BLOCKED_BY_LOCAL_FIREWALL: Facts(120, P.NOT_REACHED, STOPPED, (K.CONNECTION_REFUSED,)),
    K.PROXY_REQUIRED: Facts(121, P.NOT_REACHED, STOPPED, (K.NETWORK_UNREACHABLE, K.CONNECT_TIMEOUT)),
    K.PROXY_ERROR: Facts(122, P.NOT_REACHED, STOPPED, (K.PROXY_REQUIRED, K.NETWORK_UNREACHABLE)),
    K.ANTIVIRUS_MAIL_PROXY: Facts(130, P.NOT_REACHED, STOPPED, (K.CONNECT_TIMEOUT, K.SERVER_TEMPORARY)),
    K.TLS_INTERCEPTED: Facts(131, P.NOT_REACHED, STOPPED, (K.TLS_CA_MISSING, K.TLS_NO_SNI)),
    K.TLS_INTERCEPTED_STRICT: Facts(132, P.NOT_REACHED, STOPPED, (K.TLS_INTERCEPTED,)),
    K.TLS_CA_MISSING: Facts(140, P.NOT_REACHED, STOPPED, (K.TLS_INTERCEPTED, K.TLS_CLOCK_SKEW)),
    K.TLS_NO_SNI: Facts(141, P.NOT_REACHED, STOPPED, (K.TLS_INTERCEPTED,)),
    K.TLS_HOSTNAME_MISMATCH: Facts(142, P.NOT_REACHED, STOPPED, (K.CAPTIVE_PORTAL, K.WRONG_SERVER_OR_PORT)),
    K.TLS_CLOCK_SKEW: Facts(150, P.NOT_REACHED, STOPPED, (K.TLS_INTERCEPTED,)),
    K.TLS_HANDSHAKE_TIMEOUT: Facts(160, P.NOT_REACHED, STOPPED, (K.CONNECT_TIMEOUT, K.ANTIVIRUS_MAIL_PROXY)),
    K.TLS_CUT_OFF: Facts(161, P.NOT_REACHED, STOPPED, (K.CONNECTION_RESET, K.ANTIVIRUS_MAIL_PROXY)),
    K.TLS_TOO_OLD: Facts(162, P.NOT_REACHED, STOPPED, (K.TLS_WRONG_MODE,)),
    K.TLS_WRONG_MODE: Facts(170, P.NOT_REACHED, VALUES, (K.STARTTLS_STRIPPED, K.WRONG_SERVER_OR_PORT)),
    K.PLAIN_ON_TLS_PORT: Facts(171, P.NOT_REACHED, VALUES, (K.SERVER_HUNG_UP, K.TLS_CUT_OFF)),
    K.STARTTLS_MISSING_IN_CLIENT: Facts(172, P.NOT_JUDGED, VALUES, (K.STARTTLS_STRIPPED,)),
    K.STARTTLS_STRIPPED: Facts(173, P.NOTHING_SENT, VALUES, (K.STARTTLS_MISSING_IN_CLIENT, K.ANTIVIRUS_MAIL_PROXY)),
    K.WRONG_SERVER_OR_PORT: Facts(180, P.NOT_REACHED, VALUES, (K.PLAIN_ON_TLS_PORT, K.ISP_SMTP_REDIRECT)),
    K.CAPTIVE_PORTAL: Facts(181, P.NOT_REACHED, STOPPED, (K.TLS_HOSTNAME_MISMATCH, K.PROXY_REQUIRED)),
    K.ISP_SMTP_REDIRECT: Facts(182, P.NOT_REACHED, STOPPED, (K.TLS_HOSTNAME_MISMATCH, K.WRONG_SERVER_OR_PORT)),
    K.ENDLESS_ANSWER: Facts(183, P.NOT_REACHED, STOPPED, (K.WRONG_SERVER_OR_PORT,)),
    K.NON_ASCII_CREDENTIALS: Facts(190, P.NOTHING_SENT, COPY, (K.BAD_CREDENTIALS,)),
    K.BAD_CREDENTIALS: Facts(200, P.REFUSED, CREATE, (K.APP_PASSWORD_REQUIRED, K.WEB_LOGIN_REQUIRED, K.OAUTH_TOKEN_REJECTED)),
    K.APP_PASSWORD_REQUIRED: Facts(210, P.ACCOUNT_PASSWORD_RIGHT, PAGE, (K.WEB_LOGIN_REQUIRED,)),
    K.WEB_LOGIN_REQUIRED: Facts(220, P.NOT_JUDGED, ALERT, (K.APP_PASSWORD_REQUIRED, K.CAPTIVE_PORTAL)),
    K.ACCOUNT_DISABLED: Facts(221, P.NOT_JUDGED, STOPPED, (K.BAD_CREDENTIALS,)),
    K.IMAP_DISABLED_USER: Facts(230, P.NOT_JUDGED, ADMIN, (K.IMAP_DISABLED_DOMAIN,)),
    K.IMAP_DISABLED_DOMAIN: Facts(231, P.NOT_JUDGED, ADMIN, (K.IMAP_DISABLED_USER, K.BAD_CREDENTIALS)),
    K.POP_DISABLED_USER: Facts(232, P.PASSWORD_RIGHT, STOPPED, (K.POP_DISABLED_DOMAIN,)),
    K.POP_DISABLED_DOMAIN: Facts(233, P.PASSWORD_RIGHT, ADMIN, (K.POP_DISABLED_USER,)),
    K.TOO_MANY_CONNECTIONS: Facts(240, P.NOT_JUDGED, STOPPED, (K.QUOTA_BANDWIDTH_EXCEEDED, K.BAD_CREDENTIALS)),
    K.QUOTA_BANDWIDTH_EXCEEDED: Facts(241, P.NOT_JUDGED, STOPPED, (K.TOO_MANY_CONNECTIONS, K.SENDING_LIMIT)),
    K.LOGIN_RATE_LIMITED: Facts(242, P.NOT_JUDGED, STOPPED, (K.BAD_CREDENTIALS, K.SERVER_TEMPORARY)),
    K.MAILBOX_LOCKED: Facts(243, P.PASSWORD_RIGHT, STOPPED, (K.POP_LOGIN_DELAY, K.BAD_CREDENTIALS)),
    K.POP_LOGIN_DELAY: Facts(244, P.NOT_JUDGED, STOPPED, (K.MAILBOX_LOCKED, K.BAD_CREDENTIALS)),
    K.SENDING_LIMIT: Facts(245, P.PASSWORD_RIGHT, STOPPED, (K.QUOTA_BANDWIDTH_EXCEEDED,)),
    K.SERVER_TEMPORARY: Facts(250, P.NOT_JUDGED, STOPPED, (K.LOGIN_RATE_LIMITED, K.SMTP_EHLO_REFUSED)),
    K.SMTP_EHLO_REFUSED: Facts(260, P.NOT_JUDGED, STOPPED, (K.SERVER_TEMPORARY, K.SERVER_HUNG_UP)),
    K.AUTH_NOT_SENT: Facts(270, P.NOT_JUDGED, VALUES, (K.BAD_CREDENTIALS, K.STARTTLS_REQUIRED)),
    K.STARTTLS_REQUIRED: Facts(271, P.NOT_JUDGED, VALUES, (K.AUTH_NOT_SENT, K.STARTTLS_MISSING_IN_CLIENT)),
    K.PROTOCOL_ERROR: Facts(272, P.NOT_JUDGED, VALUES, (K.OAUTH_MALFORMED,)),
    K.OAUTH_TOKEN_REJECTED: Facts(280, P.NOT_JUDGED, ACCESS, (K.BAD_CREDENTIALS, K.OAUTH_GRANT_REVOKED)),
    K.OAUTH_MALFORMED: Facts(281, P.NOT_JUDGED, ACCESS, (K.PROTOCOL_ERROR, K.OAUTH_TOKEN_REJECTED)),
    K.OAUTH_LOOKUP_FAILED: Facts(282, P.NOT_JUDGED, ACCESS, (K.SERVER_TEMPORARY, K.DNS_FAILURE)),
    K.OAUTH_GRANT_REVOKED: Facts(283, P.NOT_JUDGED, ACCESS, (K.OAUTH_TOKEN_REJECTED,)),
    K.RELAY_HOST_DENIED: Facts(290, P.NOT_JUDGED, VALUES, (K.BAD_CREDENTIALS,)),
    K.NOT_UNDERSTOOD: Facts(300, P.NOTHING, STOPPED),
}

TRY_AGAIN = frozenset(
    {
        K.DNS_FAILURE,
        K.CONNECT_TIMEOUT,
        K.CONNECTION_REFUSED,
        K.CONNECTION_RESET,
        K.NETWORK_UNREACHABLE,
        K.IPV6_BROKEN,
        K.SERVER_HUNG_UP,
        K.BLOCKED_BY_LOCAL_FIREWALL,
        K.PROXY_REQUIRED,
        K.PROXY_ERROR,
        K.ANTIVIRUS_MAIL_PROXY,
        K.TLS_INTERCEPTED,
        K.TLS_INTERCEPTED_STRICT,
        K.TLS_CA_MISSING,
        K.TLS_HOSTNAME_MISMATCH,
        K.TLS_CLOCK_SKEW,
        K.TLS_HANDSHAKE_TIMEOUT,
        K.TLS_CUT_OFF,
        K.CAPTIVE_PORTAL,
        K.ISP_SMTP_REDIRECT,
        K.ENDLESS_ANSWER,
        K.TOO_MANY_CONNECTIONS,
        K.MAILBOX_LOCKED,
        K.POP_LOGIN_DELAY,
        K.SERVER_TEMPORARY,
        K.THROTTLED,
    }
)
"""The kinds that pass, or are mended around this program (network, clock, antivirus): the same check is worth another try.

Where Google asks to wait for an hour or longer it is not."""


def code(kind: Kind) -> str:
    """Return the code of a kind: GAA-0nn works, GAA-1nn client side, GAA-2nn the server, GAA-300 not understood."""
    return f"GAA-{FACTS[kind].number:03}"


def exit_code(kind: Kind) -> int:
    """Return the command line's exit code: 0 works, 10-19 client side, 20-29 refused by the server, 30 not understood."""
    return FACTS[kind].number // 10
