"""Links, reply codes and error numbers: what is not said in words."""

from __future__ import annotations

from assistant.mail.kinds import Kind
from assistant.mail.rules.marks import BETWEEN
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


# Where a code has several causes, the likeliest is the kind of its rule and the others are `shared`.
# RFC 3463 and RFC 5530: codes that say why.
ENHANCED: tuple[Rule, ...] = (
    Rule(K.WEB_LOGIN_REQUIRED, marks=_enhanced(r"5\.7\.14")),
    Rule(K.PROTOCOL_ERROR, marks=_enhanced(r"5\.5\.4", "535")),
    Rule(K.BAD_CREDENTIALS, marks=_enhanced(r"5\.7\.8")),
    Rule(K.SENDING_LIMIT, marks=_enhanced(r"5\.4\.5", "550")),
    Rule(K.PROTOCOL_ERROR, marks=_enhanced(r"5\.5\.[12]", "(?:50[0-4]|555)")),
    Rule(K.RECIPIENT_UNKNOWN, marks=_enhanced(r"5\.1\.[12]")),
    Rule(K.MESSAGE_TOO_LARGE, marks=_enhanced(r"5\.(?:2\.3|3\.4)", "55[24]")),
    Rule(K.SENDER_NOT_AUTHENTICATED, marks=_enhanced(r"[45]\.7\.(?:2[5-79]|3[0-2]|40)")),
    Rule(K.REFUSED_AS_SPAM, marks=_enhanced(r"[45]\.7\.28")),
    Rule(K.PROTOCOL_ERROR, marks=_enhanced(r"5\.5\.\d", "554"), shared=(K.SMTP_EHLO_REFUSED,)),
    Rule(K.ACCOUNT_DISABLED, marks=_enhanced(r"5\.2\.1", "550"), shared=(K.RECIPIENT_UNKNOWN,)),
    Rule(K.SMTP_EHLO_REFUSED, marks=_enhanced(r"5\.5\.4", "501"), shared=(K.PROTOCOL_ERROR,)),
    Rule(K.ATTACHMENT_REFUSED, marks=rf"552{BETWEEN}5\.7\.0", shared=(K.MESSAGE_TOO_LARGE,)),
)

# RFC 5321, RFC 4954 and RFC 3206: reply codes and words in brackets.
REPLIES: tuple[Rule, ...] = (
    Rule(K.BAD_CREDENTIALS, marks=_reply("535")),
    Rule(K.APP_PASSWORD_REQUIRED, marks=_reply("534"), shared=(K.WEB_LOGIN_REQUIRED,)),
    Rule(K.AUTH_NOT_SENT, marks=_reply("530"), shared=(K.STARTTLS_REQUIRED,)),
    Rule(K.SERVER_TEMPORARY, marks=_reply("(?:421|45[0145])"), shared=(K.LOGIN_RATE_LIMITED,)),
    Rule(K.SMTP_EHLO_REFUSED, marks=_reply("421"), shared=(K.SERVER_TEMPORARY,)),
    Rule(
        K.PROTOCOL_ERROR,
        marks=_reply("(?:50[0-4]|555)") + r"|^\W{0,4}[a-z]{0,8}\d{1,9} bad|error: bad",
        shared=(K.SMTP_EHLO_REFUSED,),
    ),
    Rule(
        K.POP_DISABLED_USER,
        marks=r"\[sys/perm",
        protocols=(Protocol.POP, None),
        shared=(K.POP_DISABLED_DOMAIN, K.BAD_CREDENTIALS),
    ),
    Rule(K.BAD_CREDENTIALS, marks=r"\[auth\]", shared=(K.APP_PASSWORD_REQUIRED, K.QUOTA_BANDWIDTH_EXCEEDED)),
    Rule(K.SERVER_HUNG_UP, marks=r"\* bye", shared=(K.SERVER_TEMPORARY,)),
)

# winsock2.h and errno.h; the numbers of Windows that are written 0x8... are in listed.py.
NUMBERS: tuple[Rule, ...] = (
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
