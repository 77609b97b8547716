"""What a server says when somebody signs in, or a program about it: sentences that nobody else says.

The wording is Google's, as people reported it and as support.google.com/a/answer/3726730 lists it.
"""

from __future__ import annotations

from assistant.mail.kinds import Kind
from assistant.mail.rules.marks import FULL, IPV4_WORKS_NOT_6, IPV6, REFUSED
from assistant.mail.rules.rule import REST, Rule

K = Kind
SPEAKING = r"imap\w*+|pop3?|smtp\w*+"
# One that was tried in several ways, beside or in place of a token.
IN_SEVERAL_WAYS = (
    r"(?:login|plain|cram-md5)\W{1,3}(?:auth\w{0,20}\W{1,3})?(?:returned|fail\w*+|reject\w*+|refused|error|535|(?:a?\d{1,9} )?no)"
    r"|auth (?:login|plain|cram-md5)\b(?! (?:login|plain|xoauth)).{0,300}535"
)
WITHIN = r"(?:[^\w.?!]|\.{3}){1,9}"  # of a sentence
ANSWERS = r"(?:no|bye|ok|ok success|bad|-err|[245]\d\d(?:[ -][245]\.\d{1,2}\.\d{1,3})?)"


def _tagged(tag: str) -> str:
    """Return the pattern of a word in brackets, right behind what begins an answer; elsewhere anything may stand in brackets."""
    return rf"{ANSWERS}\W{{1,3}}\[{tag}"


SIGN_IN: tuple[Rule, ...] = (
    Rule(K.NON_ASCII_CREDENTIALS, ("ascii codec can't encode character", "ordinal not in range"), without=r"can'?t decode"),
    Rule(
        K.CLIENT_AUTH_MODULE_MISSING,
        (
            "no mechanism available",
            "no worthy mechs found",
            "SMTP authentication requires SASL",
            "SASL authentication failure: generic failure",
            "SASL library is not available",
        ),
        r"sasl ?\(-4\)|sasl\w{0,20}\W.{0,160}generic failure",
        without="smtp-relay",
    ),
    Rule(K.OAUTH_GRANT_REVOKED, ("token has been expired or revoked",), r"invalid_grant"),
    Rule(
        K.OAUTH_MALFORMED,
        (
            "invalid SASL argument",
            "client aborted AUTHENTICATE",
            "empty SASL",
            "bad SASL",
            "authorization header format is invalid",
        ),
    ),
    Rule(K.OAUTH_LOOKUP_FAILED, marks=r"no lookup failed"),
    # The challenge to a token, as JSON and as the beginning of its base64.
    Rule(
        K.OAUTH_TOKEN_REJECTED,
        ("schemes bearer", "wants more steps despite successful SASL authentication"),
        r"status\W{1,8}40[01]\b.{0,12}schemes|eyjzdgf0dxmioi\w*+",
        without=IN_SEVERAL_WAYS,
    ),
    # Programs that say which way they signed in: a name decides nothing where a password was refused.
    Rule(
        K.OAUTH_TOKEN_REJECTED,
        marks=rf"(?:xoauth2?|oauthbearer|oauth2?){WITHIN}(?:auth\w{{0,20}}|login|sasl|token|handshake)?(?:{WITHIN})?"
        r"(?:has |was )?(?:fail|error(?!\?)|reject|refus|invalid|denied|expired)\w*+"
        r"|(?:rejected|refused|failed)\W{1,3}(?:xoauth|oauth)\w*+",
        without=rf"{IN_SEVERAL_WAYS}|{REFUSED}|535",
    ),
    Rule(
        K.RELAY_HOST_DENIED,
        (
            "invalid credentials for relay",
            "mail relay denied",
            "not authorized to send email directly to our servers",
        ),
    ),
    Rule(K.APP_PASSWORD_REQUIRED, ("application-specific password required",)),
    Rule(
        K.WEB_LOGIN_REQUIRED,
        (
            "please log in via your web browser and then try again",
            "please log in with your web browser and then try again",
            "please log in through your web browser and then try again",
            "web login required",
        ),
        rf"\[webalert|continuesignin|signin/continue|plt=akgns{REST}|akgnsb{REST}",
    ),
    Rule(K.IMAP_DISABLED_DOMAIN, ("IMAP access is disabled for your domain", "IMAP is disabled for your domain")),
    Rule(K.POP_DISABLED_DOMAIN, ("POP access is disabled for your domain", "POP is disabled for your domain")),
    Rule(
        K.IMAP_DISABLED_USER,
        ("account is not enabled for IMAP", "not enabled for IMAP use"),
    ),
    Rule(
        K.POP_DISABLED_USER,
        ("account is not enabled for POP access", "not enabled for POP access"),
    ),
    Rule(
        K.TOO_MANY_CONNECTIONS,
        ("too many simultaneous connections", "too many concurrent connections", "maximum number of connections from user"),
    ),
    Rule(
        K.QUOTA_BANDWIDTH_EXCEEDED,
        (
            "account exceeded command or bandwidth limits",
            "exceeded POP command or bandwidth",
        ),
    ),
    Rule(K.QUOTA_BANDWIDTH_EXCEEDED, marks=_tagged("overquota"), without=FULL),
    Rule(K.QUOTA_BANDWIDTH_EXCEEDED, marks=r"\[overquota", beside=SPEAKING, without=FULL),
    Rule(
        K.MAILBOX_LOCKED,
        (
            "unable to lock maildrop",
            "mailbox is locked by another POP",
            "maildrop already locked",
            "your account is in use, try later",
        ),
        _tagged("in-use"),
    ),
    Rule(K.POP_LOGIN_DELAY, ("minimum time between logins",), _tagged("login-delay")),
    Rule(
        K.IPV6_BROKEN,
        marks=rf"(?:trying|connect\w{{0,9}}(?: to)?)\W{{1,3}}{IPV6}",
        beside=rf"421|failed|{IPV4_WORKS_NOT_6}",
    ),
    Rule(
        K.SMTP_EHLO_REFUSED,
        (
            "HELO/EHLO argument",
            "empty HELO",
            "invalid HELO",
            "invalid EHLO",
        ),
        r"response code \W?250\W? but got an empty response|closing connection\W{0,3}\((?:ehlo|helo)\)",
        without=r"\((?:mail|rcpt|data|auth|connect)\)",
    ),
    Rule(K.STARTTLS_REQUIRED, ("must issue a STARTTLS command first", "issue a STARTTLS")),
    Rule(
        K.PROXY_ERROR,
        (
            "proxy authentication required",
            "tunnel connection failed",
            "proxy server refused",
            "proxy connection error",
        ),
        rf"\w{{0,20}}proxy ?error|407\b.{{0,40}}proxy|socks[45]?\b.{{0,30}}(?:error|fail{REST})"
        rf"|http proxy\b.{{0,60}}(?:error|fail{REST}|refus{REST}|denied|reject{REST}|40[37])"
        r"|(?:forbidden|denied|40[37])\b.{0,60}http proxy",
    ),
    Rule(K.PROXY_REQUIRED, ("must use a proxy", "proxy is required", "requires a proxy")),
    Rule(
        K.AUTH_NOT_SENT,
        ("too many unauthenticated commands", "missing credentials for", "no authentication credentials"),
        r"no password specified",
    ),
    Rule(
        K.SENDING_LIMIT,
        (
            "daily user sending limit exceeded",
            "daily user sending quota exceeded",
            "daily sending quota exceeded",
            "SMTP relay limit exceeded",
            "relay sending limit exceeded",
            "daily SMTP relay limit exceeded",
        ),
    ),
    Rule(
        K.ACCOUNT_DISABLED,
        (
            "mail sending denied",
            "account that you tried to reach is disabled",
        ),
    ),
    Rule(
        K.SERVER_TEMPORARY,
        (
            "temporary system problem",
            "temporary authentication failure",
            "server busy, try again later",
        ),
        rf"{_tagged('(?:unavailable|sys/temp)')}"
        r"|try again later, closing connection\W*\((?:mail|rcpt|data|auth|connect)\)",
    ),
    Rule(
        K.PROTOCOL_ERROR,
        (
            "could not parse command",
            "unrecognized authentication type",
            "invalid authentication mechanism",
            "EHLO/HELO first",
            "send hello first",
            "optional argument not permitted",
            "SMTP protocol violation",
            "STARTTLS may not be repeated",
        ),
        r"bad\W{1,4}(?:unknown|invalid) command|command \w{1,20} illegal in state",
    ),
    Rule(
        K.BAD_CREDENTIALS,
        ("username and password not accepted", "bad username or password"),
        rf"authenticationfailed\W|\[authenti{REST}|too many login failures",
    ),
)

SIGNED_IN: tuple[Rule, ...] = (Rule(K.THROTTLED, marks=rf"(?:ok|success)\W{{1,3}}\[throt{REST}"),)
