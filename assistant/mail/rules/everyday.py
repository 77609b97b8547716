"""Everyday sentences, which are said in other places too: they count for less, or only beside something else."""

from __future__ import annotations

from assistant.mail.kinds import Kind
from assistant.mail.rules.codes import page
from assistant.mail.rules.marks import FULL, PRODUCTS
from assistant.mail.rules.rule import REST, Rule

K = Kind
FEW = r"(?:\S{1,20} ){0,4}"  # words
COUNT, BEEN = r"(?:limit|quota|rate)s?", r"(?:(?:has|have|been|was|were|is|are) ){0,2}"

# A sentence only where a mail server is heard, or for what stands before its answer, a program that speaks with one.
COMMON: tuple[Rule, ...] = (
    Rule(K.OAUTH_MALFORMED, ("cannot decode response",)),
    Rule(K.APP_PASSWORD_REQUIRED, ("app-specific password required", "app password required")),
    Rule(
        K.WEB_LOGIN_REQUIRED,
        (
            "please log in via your web browser",
            "please log in with your web browser",
            "log in via web browser",
            "log in through your web browser",
            "web browser and then try again",
        ),
    ),
    Rule(K.QUOTA_BANDWIDTH_EXCEEDED, ("account exceeded bandwidth limits",), "overquota", without=FULL),
    Rule(K.AUTH_NOT_SENT, ("authentication required",)),
    Rule(K.ACCOUNT_DISABLED, ("account has been disabled", "user account is disabled")),
    Rule(
        K.SERVER_TEMPORARY,
        (
            "temporary system error",
            "system error",
            "temporarily unavailable",
            "service not available, closing transmission channel",  # .NET's words for each 421
        ),
        without=r"operating system error|file ?system error|resource temporarily",
    ),
    Rule(
        K.PROTOCOL_ERROR,
        (
            "unrecognized command",
            "command unrecognized",
            "command not understood",
            "no arguments allowed",
            "invalid state",
            "bad sequence of commands",
        ),
    ),
    Rule(K.BAD_CREDENTIALS, ("invalid credentials", "credentials invalid", "password not accepted")),
    Rule(
        K.TLS_CLOCK_SKEW,
        ("certificate has expired", "certificate is expired", "certificate expired", "cert has expired"),
    ),
    Rule(K.TLS_HOSTNAME_MISMATCH, ("certificate is not valid for", "certificate is valid for", "IP address mismatch")),
    Rule(K.TLS_INTERCEPTED, ("unknown issuer", "self-signed certificate")),
    Rule(K.TLS_TOO_OLD, ("unsupported protocol",)),
    Rule(K.TLS_WRONG_MODE, ("wrong version number", "unknown protocol", "unexpected packet format", "record too long")),
    Rule(K.TLS_HANDSHAKE_TIMEOUT, ("timed out waiting for",)),
    Rule(K.PLAIN_ON_TLS_PORT, ("server has unexpectedly disconnected",)),
    # What stands at the end of a program's message, in Go, Ruby and Java.
    Rule(
        K.SERVER_HUNG_UP,
        ("end of file reached", "can't send command to SMTP host", "response reading failed"),
        rf"eoferror|\[eof\]|: eof(?=\W*$)|: eof(?=\W{{1,3}}[a-z]{REST}[=:])",
        shared=(K.TLS_CUT_OFF, K.PLAIN_ON_TLS_PORT, K.CONNECTION_RESET),
    ),
    Rule(K.STARTTLS_MISSING_IN_CLIENT, ("unencrypted connection",), shared=(K.STARTTLS_STRIPPED, K.STARTTLS_REQUIRED)),
    Rule(
        K.AUTH_NOT_SENT,
        marks=r"no (?:e-?mail |smtp |imap |pop3? )?(?:password|user ?(?:name|id)?|login|credentials?) "
        r"(?:was |were |has been |have been |is |are )?(?:set|given|specified|provided|supplied|configured|entered|found)",
        shared=(K.BAD_CREDENTIALS,),
    ),
    Rule(
        K.CERTIFICATE_TROUBLE,
        ("could not convert socket to TLS", "certificate failure for"),
        shared=(K.TLS_CA_MISSING, K.TLS_INTERCEPTED),
    ),
    Rule(
        K.TLS_CUT_OFF,
        ("call to SSPI failed", "TLS/SSL failure for", "a TLS fatal alert has been received"),
        shared=(K.TLS_TOO_OLD, K.TLS_INTERCEPTED, K.CERTIFICATE_TROUBLE),
    ),
    Rule(K.NETWORK_UNREACHABLE, ("network is down",)),
    Rule(K.CONNECTION_RESET, ("connection reset",)),
    Rule(K.SMTP_EHLO_REFUSED, ("try again later, closing connection",), without=r"\((?:mail|rcpt|data|auth|connect)\)"),
    Rule(
        K.STARTTLS_STRIPPED,
        ("does not support STARTTLS", "doesn't support STARTTLS", "STARTTLS not supported", "STARTTLS is not supported"),
        without="imap|pop3?",  # where there is none
    ),
    Rule(
        K.SERVER_HUNG_UP,
        (
            "closed the connection",
            "session expired, please login again",
            "got an empty response",
            "sent an empty reply",
            "connection lost",
        ),
        r"unexpected (?:socket )?close",
        without=r"100(?:54|53|60)|tim(?:ed|e) ?out|internet|network",
    ),
    Rule(K.CONNECT_TIMEOUT, ("operation timed out",)),
    # Whoever counts the mails says it: Google, whose words are in sign_in.py, or another provider.
    Rule(
        K.SENDING_LIMIT,
        ("reached a limit for sending", "too many recipients", "too many messages", "too many emails"),
        rf"(?:send\w{{0,5}}|daily|hourly|24-hour|out(?:going|bound)|messages?|e?-?mails?|recipients?) {FEW}{COUNT} {BEEN}"
        r"(?:exceeded|reached)"
        rf"|(?:exceed\w{{0,4}}|reached|over) {FEW}(?:sending|daily|hourly|24-hour|outgoing|message) {FEW}{COUNT}"
        r"|max(?:imum)? (?:number of )?(?:recipients|e?-?mails?|messages?).{1,40}"
        r"(?:per|this session|exceeded|today|in one|reached)",
        without=r"size|bandwidth|commands?|mailbox|disk|storage",
        shared=(K.REFUSED_AS_SPAM,),
    ),
    Rule(
        K.TOO_MANY_CONNECTIONS,
        ("exceeded the maximum number of connections", "maximum number of connections exceeded"),
        shared=(K.QUOTA_BANDWIDTH_EXCEEDED,),
    ),
    Rule(
        K.LOGIN_RATE_LIMITED,
        ("too many login attempts", "too many failed login", "too many bad login", "too many bad auth attempts"),
    ),
    # What a program says for several causes.
    Rule(K.CAPTIVE_PORTAL, marks=r"http/1\.[01] \d{3}", shared=(K.WRONG_SERVER_OR_PORT, K.PROXY_ERROR)),
    Rule(
        K.TLS_CA_MISSING,
        ("certificate verify failed", "certificate verification failed"),
        r"cannot set (?:x509 )?trust file",
        shared=(K.CERTIFICATE_TROUBLE, K.TLS_INTERCEPTED, K.TLS_CLOCK_SKEW),
    ),
    Rule(
        K.TLS_INTERCEPTED,
        (
            *("remote certificate is invalid", "certificate is not trusted", "certificate not trusted", "untrusted certificate"),
            *("remote certificate was rejected", "remote certificate chain errors", "alert unknown CA"),
        ),
        shared=(K.CERTIFICATE_TROUBLE, K.TLS_CA_MISSING, K.TLS_HOSTNAME_MISMATCH),
    ),
    Rule(
        K.TLS_CA_MISSING,
        ("attempting to establish an SSL or TLS connection",),
        shared=(K.TLS_INTERCEPTED, K.TLS_WRONG_MODE, K.TLS_CUT_OFF),
    ),
    Rule(K.TLS_INTERCEPTED, marks=PRODUCTS, beside=rf"certi{REST}|zertifi{REST}|ssl|tls", shared=(K.ANTIVIRUS_MAIL_PROXY,)),
    Rule(K.ANTIVIRUS_MAIL_PROXY, marks=rf"(?:{PRODUCTS}) (?:e-?mail|mail) (?:scanner|proxy|shield)", shared=(K.TLS_INTERCEPTED,)),
    Rule(K.RELAY_HOST_DENIED, ("relaying denied", "relay access denied"), shared=(K.AUTH_NOT_SENT,)),
    Rule(
        K.RELAY_HOST_DENIED,
        marks=r"smtp-relay\.gmail\.com",
        beside=rf"fail{REST}|denied|refus{REST}|reject{REST}",
        shared=(K.AUTH_NOT_SENT, K.BAD_CREDENTIALS),
    ),
    Rule(K.SMTP_EHLO_REFUSED, ("EHLO command failed", "HELO command failed"), without="timed out", shared=(K.PROTOCOL_ERROR,)),
    Rule(
        K.AUTH_NOT_SENT, ("client was not authenticated", "must be authenticated", "not logged in"), shared=(K.BAD_CREDENTIALS,)
    ),
    Rule(
        K.STARTTLS_MISSING_IN_CLIENT,
        ("authentication is not allowed at this stage",),
        shared=(K.STARTTLS_STRIPPED, K.STARTTLS_REQUIRED),
    ),
    Rule(K.BAD_CREDENTIALS, ("+OK response to the AUTH command",), shared=(K.OAUTH_TOKEN_REJECTED,)),
    Rule(K.OAUTH_TOKEN_REJECTED, marks="401:? unauthenticated", shared=(K.OAUTH_GRANT_REVOKED,)),
    # 14257 and 2402620 stand under both "not accepted" and "authentication required".
    Rule(K.BAD_CREDENTIALS, marks=page(14257) + "|troubleshooter/2402620", shared=(K.AUTH_NOT_SENT,)),
    Rule(K.LOGIN_RATE_LIMITED, marks=page(7126229), shared=(K.TOO_MANY_CONNECTIONS, K.QUOTA_BANDWIDTH_EXCEEDED)),
)
