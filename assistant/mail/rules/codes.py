"""Links, reply codes and error numbers: what is not said in words."""

from __future__ import annotations

from assistant.mail.kinds import Kind
from assistant.mail.rules.marks import BETWEEN, FULL_MAILBOX, HANDED_OVER, NOT_RECEIVED
from assistant.mail.rules.rule import Rule
from assistant.mail.servers import Protocol

K = Kind

# The link's own name for the case, which only Google's answers hold.
LINKS: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, marks="invalidsecondfactor"),
    Rule(K.WEB_LOGIN_REQUIRED, marks="webloginrequired"),
    Rule(K.BAD_CREDENTIALS, marks="p=badcredentials"),
    Rule(K.AUTH_NOT_SENT, marks="p=wantautherror"),
    Rule(K.SMTP_EHLO_REFUSED, marks=r"\?p=helo"),
    Rule(K.RELAY_HOST_DENIED, marks="maildenied"),
    Rule(K.MESSAGE_TOO_LARGE, marks="p=maxsizeerror"),
    Rule(K.ATTACHMENT_REFUSED, marks="p=blockedmessage"),
    Rule(K.SENDER_NOT_AUTHENTICATED, marks=r"p=unauthenticatedemail|p=ipv6autherror"),
    Rule(K.REFUSED_AS_SPAM, marks=r"p=unsolicited\w*+"),
    Rule(K.RECIPIENT_UNKNOWN, marks="p=nosuchuser"),
)


def page(*articles: int) -> str:
    """Return the pattern of a link to one of Google's help articles."""
    return rf"answer(?:\.py\?answer)?[/=](?:{'|'.join(map(str, articles))})"


# Help articles that stand for one kind only. In a server's answer they say which; elsewhere somebody may recommend to read them.
PAGES: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, marks=page(185833)),
    Rule(K.WEB_LOGIN_REQUIRED, marks=page(78754)),
    Rule(K.SENDING_LIMIT, marks=page(166852)),
    Rule(K.RELAY_HOST_DENIED, marks=page(6140680)),
    Rule(K.TOO_MANY_CONNECTIONS, marks=page(97150)),
    Rule(K.QUOTA_BANDWIDTH_EXCEEDED, marks=page(1071518)),
)

# A number of three digits is a reply code where something that is said begins, or where it is called one; others count things.
CALLED = "|".join(
    rf"(?<={before}...)"
    for before in ("^", r"[\"'(\[:<=>\-]", r"[\"'(\[:<=>\-] ", "code ", "error ", "reply ", "said ", "status ", "smtp ", "with ")
)
BEHIND = r"(?=[\s\-,:;)\"']|$)(?!\W{1,3}\d{3})"


def _reply(code: str) -> str:
    """Return the pattern of an SMTP reply code, alone or with an enhanced code; not a port, a line number or a count."""
    return rf"{code}(?:{CALLED})(?<!line ...)(?<!port ...)(?<!\d-...){BEHIND}|{code}{BETWEEN}[245]\.\d{{1,2}}\.\d{{1,3}}"


def _enhanced(status: str, code: str = r"[245]\d\d") -> str:
    """Return the pattern of an enhanced status code (RFC 3463) beside a reply code, or marked as one; not that of a version."""
    return rf"{code}{BETWEEN}{status}|(?:dsn=|#|status: ?|response was: ?|said: ?|\(|['\"]){status}"


def _windows(*numbers: int) -> str:
    """Return the pattern of an error number of Windows Sockets as programs print it; not a postcode or a count."""
    listed = "|".join(map(str, numbers))
    return (
        r"(?:(?:win)?errors?|err(?:no|eur|ore|o)?|fehler\w{0,9}|błąd|winsock|wsa\w{0,20}|socket)(?: (?:code|number|no|nr))?"
        rf"\W{{0,12}}(?:{listed})|[(\[](?:{listed})[)\],]|(?:error|fehler|błąd)\w{{0,9}}\((?:{listed})"
    )


def _system(*numbers: int) -> str:
    """Return the pattern of an operating system's error number as programs print it; a small number alone counts things."""
    listed = "|".join(map(str, numbers))
    return rf"(?:errno|os error|winerror|socket error)\W{{0,12}}(?:{listed})|error\((?:{listed}),"


def _apple(domain: str, *numbers: int) -> str:
    """Return the pattern of an error of a domain of macOS and iOS, as they print it: `Error Domain=... Code=-1009`."""
    listed = "|".join(map(str, numbers))
    return rf"(?:{domain})\w{{0,30}}\W{{1,4}}(?:(?:error|code)\W{{0,4}}){{0,2}}(?:{listed})(?!\d)"


def _secure_transport(*numbers: int) -> str:
    """Return the pattern of an error of Secure Transport, whose numbers nothing else has beside words about TLS."""
    listed = "|".join(map(str, numbers))
    return rf"(?:\w{{0,40}}ssl\w{{0,40}}|handshake|osstatus|code|error)(?: fail\w{{2,3}}| error| code)?\W{{0,4}}-(?:{listed})"


# Where a code has several causes, the likeliest is the kind of its rule and the others are `shared`.
# RFC 3463 and RFC 5530: codes that say why.
ENHANCED: tuple[Rule, ...] = (
    Rule(K.WEB_LOGIN_REQUIRED, marks=_enhanced(r"5\.7\.14")),
    Rule(K.PROTOCOL_ERROR, marks=_enhanced(r"5\.5\.4", "535")),
    Rule(K.BAD_CREDENTIALS, marks=_enhanced(r"5\.7\.8")),
    Rule(K.SENDING_LIMIT, marks=_enhanced(r"5\.4\.5", "550")),
    Rule(K.PROTOCOL_ERROR, marks=_enhanced(r"5\.5\.[12]", "(?:50[0-4]|555)")),
    Rule(K.RECIPIENT_UNKNOWN, marks=_enhanced(r"5\.1\.[12]"), without=FULL_MAILBOX),
    Rule(K.MESSAGE_TOO_LARGE, marks=_enhanced(r"5\.(?:2\.3|3\.4)", "55[24]")),
    Rule(K.SENDER_NOT_AUTHENTICATED, marks=_enhanced(r"[45]\.7\.(?:2[5-79]|3[0-2]|40)")),
    Rule(K.REFUSED_AS_SPAM, marks=_enhanced(r"[45]\.7\.28")),
    Rule(K.PROTOCOL_ERROR, marks=_enhanced(r"5\.5\.\d", "554"), shared=(K.SMTP_EHLO_REFUSED,)),
    Rule(K.ACCOUNT_DISABLED, marks=_enhanced(r"5\.2\.1", "550"), without=NOT_RECEIVED, shared=(K.RECIPIENT_UNKNOWN,)),
    Rule(K.SMTP_EHLO_REFUSED, marks=_enhanced(r"5\.5\.4", "501"), shared=(K.PROTOCOL_ERROR,)),
    Rule(K.ATTACHMENT_REFUSED, marks=rf"552{BETWEEN}5\.7\.0", shared=(K.MESSAGE_TOO_LARGE,)),
)

# A mail's refusal, in whatever code, is none of a sign-in; nor is that of a web server.
OF_A_MAIL = rf"{FULL_MAILBOX}|{NOT_RECEIVED}|{HANDED_OVER}|http(?:/\d(?:\.\d)?)? (?:error|status)"
# RFC 5321, RFC 4954 and RFC 3206: reply codes and words in brackets.
REPLIES: tuple[Rule, ...] = (
    Rule(K.BAD_CREDENTIALS, marks=_reply("535") + r"|535[ -](?:error: )?(?:auth\w*|login|incorrect|invalid|user\w*|password)"),
    # A refusal of IMAP or POP in a server's own words.
    Rule(
        K.BAD_CREDENTIALS,
        marks=r"(?:-err|[a-z]{1,8}\d{1,9} no)(?: \[auth\w{0,20}\])?:? (?:(?!sasl)\w{1,20} ){0,2}"
        r"(?:auth\w{0,12}|login|logon|password|credentials?) (?:\w{1,20} ){0,2}"
        r"(?:fail\w{0,3}|incorrect|invalid|rejected|denied|error)",
    ),
    Rule(K.APP_PASSWORD_REQUIRED, marks=_reply("534"), shared=(K.WEB_LOGIN_REQUIRED,)),
    Rule(K.AUTH_NOT_SENT, marks=_reply("530"), shared=(K.STARTTLS_REQUIRED,)),
    Rule(K.SERVER_TEMPORARY, marks=_reply("(?:421|45[0145])"), without=OF_A_MAIL, shared=(K.LOGIN_RATE_LIMITED,)),
    Rule(K.SMTP_EHLO_REFUSED, marks=_reply("421"), shared=(K.SERVER_TEMPORARY,)),
    Rule(
        K.PROTOCOL_ERROR,
        marks=_reply("(?:50[0-4]|555)") + r"|^\W{0,4}[a-z]{0,8}\d{1,9} bad|error: bad(?! (?:log|user|pass|cred|auth)\w*)",
        without=OF_A_MAIL,
        shared=(K.SMTP_EHLO_REFUSED,),
    ),
    Rule(
        K.POP_DISABLED_USER,
        marks=r"\[sys/perm",
        protocols=(Protocol.POP, None),
        shared=(K.POP_DISABLED_DOMAIN, K.BAD_CREDENTIALS),
    ),
    Rule(K.BAD_CREDENTIALS, marks=r"\[auth\]", shared=(K.APP_PASSWORD_REQUIRED, K.QUOTA_BANDWIDTH_EXCEEDED)),
    Rule(K.SERVER_HUNG_UP, marks=r"\* bye|byeresponseerror", shared=(K.SERVER_TEMPORARY,)),
)

# winsock2.h and errno.h; the numbers of Windows that are written 0x8... are in listed.py.
OF_SYSTEMS: tuple[Rule, ...] = (
    Rule(K.DNS_FAILURE, marks=_windows(11001, 11002, 11003, 11004) + "|errno -[2-5]"),
    Rule(K.CONNECT_TIMEOUT, marks=_windows(10060) + "|" + _system(110, 60)),
    Rule(K.CONNECTION_REFUSED, marks=_windows(10061) + "|" + _system(111, 61)),
    Rule(K.CONNECTION_RESET, marks=_windows(10053, 10054) + "|" + _system(104, 54, 103, 53, 32)),
    Rule(K.NETWORK_UNREACHABLE, marks=_windows(10050, 10051, 10065) + "|" + _system(100, 101, 113, 50, 51, 65)),
    Rule(K.IPV6_BROKEN, marks=_windows(10049) + "|" + _system(99, 49)),
    Rule(K.BLOCKED_BY_LOCAL_FIREWALL, marks=_windows(10013)),
    # Or a file that may not be read, and anything else that was to be written.
    Rule(K.BLOCKED_BY_LOCAL_FIREWALL, marks="permissionerror|eacces|eperm|" + _system(13), shared=(K.NOT_UNDERSTOOD,)),
    Rule(K.NON_ASCII_CREDENTIALS, marks="unicodeencodeerror", shared=(K.NOT_UNDERSTOOD,)),
)

# CFNetworkErrors.h, NSURLError.h, SecureTransport.h, MailCore's MCMessageConstants.h, and the exit codes of curl.
URL, MAIL_CORE = "nsurlerrordomain|kcferrordomaincfnetwork", "mcoerrordomain"
OF_FRAMEWORKS: tuple[Rule, ...] = (
    Rule(K.CONNECT_TIMEOUT, marks=_apple(URL, -1001)),
    Rule(K.DNS_FAILURE, marks=_apple(URL, -1003, -1006), shared=(K.HOST_NAME_TYPO,)),
    Rule(K.CONNECTION_REFUSED, marks=_apple(URL, -1004), shared=(K.CONNECT_TIMEOUT, K.NETWORK_UNREACHABLE)),
    Rule(K.CONNECTION_RESET, marks=_apple(URL, -1005), shared=(K.SERVER_HUNG_UP,)),
    Rule(K.NETWORK_UNREACHABLE, marks=_apple(URL, -1009, -1018, -1019, -1020)),
    Rule(K.TLS_CUT_OFF, marks=_apple(URL, -1200), shared=(K.CERTIFICATE_TROUBLE, K.TLS_TOO_OLD)),
    Rule(K.TLS_CLOCK_SKEW, marks=_apple(URL, -1201, -1204) + "|" + _secure_transport(9814, 9815)),
    Rule(K.CERTIFICATE_TROUBLE, marks=_apple(URL, -1202, -1203), shared=(K.TLS_INTERCEPTED, K.TLS_HOSTNAME_MISMATCH)),
    Rule(
        K.TLS_TOO_OLD,
        marks=_secure_transport(9801, 9824, 9836, 9837, 9850),
        shared=(K.TLS_CUT_OFF, K.CERTIFICATE_TROUBLE),
    ),
    Rule(K.TLS_CUT_OFF, marks=_secure_transport(9802, 9805, 9806, 9816, 9844), shared=(K.CONNECTION_RESET, K.TLS_WRONG_MODE)),
    Rule(
        K.CERTIFICATE_TROUBLE,
        marks=_secure_transport(9807, 9808, 9812, 9813, 9829, 9831),
        shared=(K.TLS_INTERCEPTED, K.TLS_CA_MISSING),
    ),
    Rule(K.TLS_WRONG_MODE, marks=_secure_transport(9800, 9847, 9849), shared=(K.TLS_CUT_OFF,)),
    Rule(K.TLS_HOSTNAME_MISMATCH, marks=_secure_transport(9843)),
    Rule(K.CONNECT_TIMEOUT, marks=_apple(MAIL_CORE, 1), shared=(K.TLS_CUT_OFF, K.CONNECTION_REFUSED, K.DNS_FAILURE)),
    Rule(K.STARTTLS_STRIPPED, marks=_apple(MAIL_CORE, 2, 25), shared=(K.TLS_WRONG_MODE,)),
    Rule(K.CERTIFICATE_TROUBLE, marks=_apple(MAIL_CORE, 4), shared=(K.TLS_INTERCEPTED, K.TLS_HOSTNAME_MISMATCH)),
    Rule(K.BAD_CREDENTIALS, marks=_apple(MAIL_CORE, 5), shared=(K.APP_PASSWORD_REQUIRED, K.OAUTH_TOKEN_REJECTED)),
    Rule(K.IMAP_DISABLED_USER, marks=_apple(MAIL_CORE, 6), shared=(K.IMAP_DISABLED_DOMAIN,)),
    Rule(K.QUOTA_BANDWIDTH_EXCEEDED, marks=_apple(MAIL_CORE, 7)),
    Rule(K.TOO_MANY_CONNECTIONS, marks=_apple(MAIL_CORE, 8)),
    Rule(K.WEB_LOGIN_REQUIRED, marks=_apple(MAIL_CORE, 29)),
    Rule(K.AUTH_NOT_SENT, marks=_apple(MAIL_CORE, 31)),
    Rule(K.APP_PASSWORD_REQUIRED, marks=_apple(MAIL_CORE, 40)),
    Rule(K.DNS_FAILURE, marks=r"curl\W{1,4}\(?6\)"),
    Rule(K.CONNECTION_REFUSED, marks=r"curl\W{1,4}\(?7\)", shared=(K.CONNECT_TIMEOUT, K.NETWORK_UNREACHABLE)),
    Rule(K.WRONG_SERVER_OR_PORT, marks=r"curl\W{1,4}\(?8\)", shared=(K.SERVER_TEMPORARY, K.CAPTIVE_PORTAL)),
    Rule(K.CONNECT_TIMEOUT, marks=r"curl\W{1,4}\(?28\)"),
    Rule(K.TLS_CUT_OFF, marks=r"curl\W{1,4}\(?35\)", shared=(K.TLS_WRONG_MODE, K.TLS_TOO_OLD)),
    Rule(K.SERVER_HUNG_UP, marks=r"curl\W{1,4}\(?(?:52|56)\)", shared=(K.CONNECTION_RESET,)),
    Rule(K.CERTIFICATE_TROUBLE, marks=r"curl\W{1,4}\(?60\)", shared=(K.TLS_CA_MISSING, K.TLS_INTERCEPTED)),
    Rule(K.STARTTLS_STRIPPED, marks=r"curl\W{1,4}\(?64\)", shared=(K.TLS_WRONG_MODE,)),
    Rule(K.BAD_CREDENTIALS, marks=r"curl\W{1,4}\(?67\)", shared=(K.APP_PASSWORD_REQUIRED,)),
)
NUMBERS: tuple[Rule, ...] = (*OF_SYSTEMS, *OF_FRAMEWORKS)
