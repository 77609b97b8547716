"""How each kind is recognised in the words of a reply: data only, in the order in which it is tried.

A rule holds phrases and marks. A phrase is compared by its letters alone, so that line wraps, quotes, reply codes, hyphens and
capitals do not matter. A mark is a regular expression on the text in lower case. The wording is Google's, as people reported
it and as support.google.com/a/answer/3726730 lists it, and that of the libraries and systems that mail programs are built on;
where a number has a meaning, its source is named beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.mail.kinds import Kind

IPV6 = r"(?<![\w:])2[0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7}"
PRODUCTS = (
    r"avast|\bavg\b|eset\b|kaspersky|bitdefender|fortinet|fortigate|zscaler|sophos|netskope|mcafee|norton|trend ?micro"
    r"|web/mail shield|mail ?shield|dr\.?web|adguard|webroot|panda|f-secure|g data|bullguard|comodo|avira|totalav"
    r"|forcepoint|mitmproxy|cisco umbrella"
)
K = Kind
UNREACHED = (
    r"tim(?:ed?|e) ?out|\b10060\b|refused|\b10061\b|unreach|no route|could not connect|failed to connect|unable to connect"
)
IPV4_WORKS_NOT_6 = (
    r"unreach|no route|cannot assign|eaddrnotavail|\b100(?:49|51|65)\b|errno\W{0,4}(?:99|101|113)\b|execution expired"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to recognise a kind: any of its phrases or marks, with `beside` present and `without` absent.

    `protocols` limits the rule to texts that came over one of them; empty means any.
    """

    kind: K
    phrases: tuple[str, ...] = ()
    marks: str = ""
    beside: str = ""
    without: str = ""
    protocols: tuple[str, ...] = ()


SENTENCES: tuple[Rule, ...] = (
    Rule(K.NON_ASCII_CREDENTIALS, ("codec can't encode character", "ordinal not in range"), r"unicodeencodeerror"),
    Rule(K.OAUTH_GRANT_REVOKED, ("token has been expired or revoked",), r"invalid_grant"),
    Rule(
        K.OAUTH_MALFORMED,
        ("invalid SASL argument", "cannot decode response", "client aborted AUTHENTICATE", "empty SASL", "bad SASL"),
    ),
    Rule(K.OAUTH_LOOKUP_FAILED, marks=r"\blookup failed", without=r"\b(?:dns|host(?: ?name)?|ip|name|address|server) lookup"),
    Rule(
        K.OAUTH_TOKEN_REJECTED,
        ("schemes bearer", "+OK response to the AUTH command"),
        # The challenge as JSON, its base64 ({"status": and https://mail.google.com/), and clients that say which way they signed
        # in.
        r"status\W{1,8}40[01]\b.{0,12}schemes|eyjzdgf0dxmioi|ahr0chm6ly9tywlslmdvb2dszs5jb20v"
        r"|\b(?:xoauth2?|oauthbearer|oauth2?)\W{1,9}(?:auth\w{0,20}|login|sasl|token|handshake)?\W{0,9}(?:has |was )?"
        r"(?:fail|error|reject|refus|invalid|denied|expired)|(?:rejected|refused|failed)\W{1,3}(?:xoauth|oauth)",
    ),
    Rule(K.RELAY_HOST_DENIED, ("invalid credentials for relay", "mail relay denied", "relaying denied", "relay access denied")),
    Rule(
        K.APP_PASSWORD_REQUIRED,
        ("application-specific password required", "app-specific password required", "app password required"),
    ),
    Rule(
        K.WEB_LOGIN_REQUIRED,
        (
            "please log in via your web browser",
            "please log in with your web browser",
            "log in via web browser",
            "log in through your web browser",
            "web browser and then try again",
            "web login required",
        ),
        r"\[webalert|continuesignin|signin/continue|plt=akgns|\bakgnsb",
    ),
    Rule(K.IMAP_DISABLED_DOMAIN, ("IMAP access is disabled for your domain", "IMAP is disabled for your domain")),
    Rule(K.POP_DISABLED_DOMAIN, ("POP access is disabled for your domain", "POP is disabled for your domain")),
    Rule(
        K.IMAP_DISABLED_USER,
        ("account is not enabled for IMAP", "not enabled for IMAP use", "enable your account for IMAP access"),
    ),
    Rule(
        K.POP_DISABLED_USER,
        ("account is not enabled for POP", "not enabled for POP access", "enable your account for POP access"),
    ),
    Rule(
        K.TOO_MANY_CONNECTIONS,
        ("too many simultaneous connections", "too many concurrent connections", "maximum number of connections from user"),
    ),
    Rule(
        K.QUOTA_BANDWIDTH_EXCEEDED,
        (
            "account exceeded command or bandwidth limits",
            "account exceeded bandwidth limits",
            "exceeded POP command or bandwidth",
        ),
        r"\[overquota|\boverquota\b",
    ),
    Rule(
        K.LOGIN_RATE_LIMITED,
        ("too many login attempts", "too many failed login", "too many bad login", "too many bad auth attempts"),
    ),
    Rule(
        K.MAILBOX_LOCKED,
        (
            "unable to lock maildrop",
            "mailbox is locked by another",
            "maildrop already locked",
            "your account is in use, try later",
        ),
        r"\[in-use",
    ),
    Rule(K.POP_LOGIN_DELAY, ("minimum time between logins",), r"login-delay"),
    Rule(
        K.IPV6_BROKEN,
        marks=rf"(?:trying|connect\w{{0,9}}(?: to)?)\W{{1,3}}{IPV6}",
        beside=rf"\b421\b|\bfailed\b|{IPV4_WORKS_NOT_6}",
    ),
    Rule(
        K.SMTP_EHLO_REFUSED,
        (
            "HELO/EHLO argument",
            "empty HELO",
            "invalid HELO",
            "invalid EHLO",
            "try again later, closing connection",
            "response code 250 but got an empty response",
        ),
        r"\((?:ehlo|helo)\)",
        without=r"\((?:mail|rcpt|data|auth|connect)\)",
    ),
    Rule(K.STARTTLS_REQUIRED, ("must issue a STARTTLS command first", "issue a STARTTLS")),
    Rule(
        K.PROXY_ERROR,
        (
            "HTTP proxy",
            "proxy authentication required",
            "tunnel connection failed",
            "proxy server refused",
            "proxy connection error",
        ),
        r"proxy ?error|\b407\b.{0,40}proxy|socks[45]?\b.{0,30}(?:error|fail)",
    ),
    Rule(K.PROXY_REQUIRED, ("must use a proxy", "proxy is required", "requires a proxy")),
    Rule(K.AUTH_NOT_SENT, ("authentication required", "too many unauthenticated commands")),
    Rule(
        K.SENDING_LIMIT,
        (
            "daily user sending limit exceeded",
            "daily user sending quota exceeded",
            "user sending limit",
            "user sending quota",
            "daily sending quota",
            "daily sending limit",
            "SMTP relay limit exceeded",
            "relay sending limit",
        ),
    ),
    Rule(
        K.ACCOUNT_DISABLED,
        (
            "mail sending denied",
            "account that you tried to reach is disabled",
            "account has been disabled",
            "user account is disabled",
        ),
    ),
    Rule(
        K.SERVER_TEMPORARY,
        (
            "temporary system problem",
            "temporary system error",
            "temporary authentication failure",
            "server busy, try again later",
            "service not available, closing transmission channel",
            "temporarily unavailable",
        ),
        r"\[unavailable|\[sys/temp|\bsystem error\b|try again later, closing connection\W*\((?:mail|rcpt|data|auth|connect)\)",
        without=r"operating system error|file ?system error",
    ),
    Rule(
        K.PROTOCOL_ERROR,
        (
            "could not parse command",
            "unrecognized command",
            "unrecognized authentication type",
            "EHLO/HELO first",
            "optional argument not permitted",
            "command not understood",
            "bad sequence of commands",
            "command unrecognized",
            "no arguments allowed",
            "SMTP protocol violation",
            "STARTTLS may not be repeated",
            "invalid state",
        ),
        r"\bbad\W{1,4}(?:unknown|invalid) command",
    ),
    Rule(
        K.BAD_CREDENTIALS,
        ("username and password not accepted", "invalid credentials", "credentials invalid", "password not accepted"),
        r"authenticationfailed\W|\[authenti",
    ),
    Rule(
        K.STARTTLS_STRIPPED,
        (
            "STARTTLS extension not supported",
            "does not support STARTTLS",
            "doesn't support STARTTLS",
            "not support the STARTTLS extension",
            "STARTTLS not supported",
            "STARTTLS is not supported",
            "STARTTLS since it doesn't advertise",
            "does not advertise STARTTLS",
        ),
        r"\bx{6,}a\b|\b220[ -]\*{4,}",
    ),
    Rule(
        K.STARTTLS_MISSING_IN_CLIENT,
        (
            "AUTH extension not supported",
            "server does not support authentication",
            "authentication not supported by the remote",
            "no suitable authentication method",
            "no supported authentication mechanism",
        ),
    ),
    Rule(
        K.ANTIVIRUS_MAIL_PROXY,
        ("cannot reach the Gmail server",),
        rf"connect error \d{{5}}|(?:{PRODUCTS})\W.{{0,40}}(?:scanner|mail proxy|e-?mail scan)",
    ),
    Rule(K.ANTIVIRUS_MAIL_PROXY, marks=r"cannot connect to (?:smtp|imap|pop3?) server", beside=r"\b421\b"),
    Rule(K.CAPTIVE_PORTAL, (), r"\bhttp/[12]\b|<html|<!doctype html|text/html", without=r"proxy"),
    Rule(K.WRONG_SERVER_OR_PORT, marks=r"\b220[ -].{0,80}\besmtp\b", protocols=("imap", "pop")),
    Rule(K.WRONG_SERVER_OR_PORT, marks=r"\bgimap\b|\* ok \[capability imap4", protocols=("smtp", "pop")),
    Rule(K.WRONG_SERVER_OR_PORT, marks=r"\bgpop\b", protocols=("smtp", "imap")),
    Rule(
        K.ISP_SMTP_REDIRECT,
        ("do not authorize the use of this system",),
        r"\b220[ -].{0,120}\b(?:exim|postfix|sendmail|microsoft esmtp|hmailserver|zimbra|haraka|qmail|mailenable|opensmtpd)\b",
        protocols=("smtp", ""),
    ),
    Rule(K.TLS_NO_SNI, ("no SNI provided",), r"invalid2\.invalid", without=PRODUCTS),
    Rule(
        K.TLS_INTERCEPTED_STRICT,
        (
            "missing authority key identifier",
            "missing subject key identifier",
            "basic constraints of CA cert not marked critical",
            "CA cert does not include key usage",
            "path length given without key usage",
            "empty subject alternative name",
        ),
        # X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA and following, openssl/x509_vfy.h: the checks of X509_V_FLAG_X509_STRICT.
        r"verify_code=(?:79|8\d|9[0-4])\b",
    ),
    Rule(
        K.TLS_CLOCK_SKEW,
        (
            "certificate is not yet valid",
            "certificate has expired",
            "certificate is expired",
            "certificate expired",
            "cert has expired",
            "expired or is not yet valid",
        ),
        # 9 and 10: openssl/x509_vfy.h. 0x800b0101: CERT_E_EXPIRED, winerror.h. -67818, -67819: Security/SecBase.h of macOS.
        r"verify_code=(?:9|10|2148204801|-67818|-67819)\b|0x800b0101",
    ),
    Rule(
        K.TLS_HOSTNAME_MISMATCH,
        (
            "hostname mismatch",
            "host name mismatch",
            "certificate is not valid for",
            "certificate is valid for",
            "doesn't match either of",
            "does not match certificate's altnames",
            "does not match the target host",
            "cert altname invalid",
            "IP address mismatch",
            "did not match expected CN",
        ),
        r"verify_code=(?:62|64|2148204815|-67602)\b|0x800b010f|hostname.{0,60}doesn'?t match",
    ),
    Rule(
        K.TLS_INTERCEPTED,
        (
            "self-signed certificate in certificate chain",
            "self-signed certificate in chain",
            "self-signed cert in chain",
            "self-signed certificate",
            "depth zero self-signed cert",
            "root certificate which is not trusted",
            "unknown issuer",
            "remote certificate is invalid",
            "attempting to establish an SSL or TLS connection",
        ),
        rf"verify_code=(?:18|19|2148204809)\b|0x800b0109|(?:cert|ssl|tls|issuer|root|/cn=|/o=).{{0,200}}(?:{PRODUCTS})"
        rf"|(?:{PRODUCTS}).{{0,80}}(?:cert|root|issuer)",
    ),
    Rule(
        K.TLS_CA_MISSING,
        (
            "unable to get local issuer certificate",
            "unable to get issuer certificate",
            "unable to verify the first certificate",
            "unable to verify leaf signature",
            "PKIX path building failed",
            "valid certification path to requested target",
            "signed by unknown authority",
            "trust anchor for certification path not found",
        ),
        r"verify_code=(?:2|20|21|2148204810|-67843)\b|0x800b010a",
    ),
    Rule(
        K.TLS_TOO_OLD,
        (
            "alert protocol version",
            "unsupported protocol",
            "no protocols available",
            "alert handshake failure",
            "no shared cipher",
            "no appropriate protocol",
        ),
    ),
    Rule(
        K.TLS_WRONG_MODE,
        (
            "wrong version number",
            "unknown protocol",
            "packet length too long",
            "record layer failure",
            "unrecognized SSL message, plaintext connection",
            "does not look like a TLS handshake",
            "unexpected packet format",
            "unexpected TLS packet",
            "record too long",
            "oversized record",
        ),
        r"\bhttp_request\b",
    ),
    Rule(
        K.TLS_HANDSHAKE_TIMEOUT,
        (
            "handshake operation timed out",
            "read operation timed out",
            "write operation timed out",
            "handshake timed out",
            "handshake timeout",
            "greeting never received",
            "timed out while authenticating",
            "timed out waiting for",
        ),
    ),
    Rule(
        K.PLAIN_ON_TLS_PORT,
        ("connection unexpectedly closed: timed out", "server has unexpectedly disconnected", "SSL connection on a plain"),
        r"socket error: eof",
        without=r"command: ",
    ),
    Rule(
        K.TLS_CUT_OFF,
        (
            "EOF occurred in violation of protocol",
            "unexpected EOF while reading",
            "unexpected EOF or 0 bytes from the transport",
            "disconnected before secure TLS connection",
            "closed connection during handshake",
            "TLS connection was non-properly terminated",
            "SSL_ERROR_SYSCALL",
        ),
        r"ssleoferror|sslzeroreturn",
    ),
    Rule(
        K.PORT_25_BLOCKED,
        marks=r"(?::|\bport\W{1,4})25\b(?!\d)",
        beside=UNREACHED,
    ),
    Rule(
        K.IPV6_BROKEN,
        ("cannot assign requested address", "can't assign requested address"),
        rf"eaddrnotavail|{IPV6}.{{0,60}}(?:{IPV4_WORKS_NOT_6})|(?:{IPV4_WORKS_NOT_6}).{{0,40}}{IPV6}",
    ),
    Rule(
        K.HOST_NAME_TYPO,
        marks=r"misspelt-host",
        beside=r"gaierror|getaddrinfo|resol|not known|not found|no such host|unknown host",
    ),
    Rule(
        K.DNS_FAILURE,
        (
            "name or service not known",
            "nodename nor servname provided",
            "temporary failure in name resolution",
            "failure in name resolution",
            "no address associated with hostname",
            "name could not be resolved",
            "could not resolve host",
            "couldn't resolve host",
            "unable to resolve host",
            "cannot resolve host",
            "no such host is known",
            "name does not resolve",
            "gethostbyname failed",
            "getaddrinfo",
            "no such host",
            "unknown host",
            "host not found",
        ),
        r"gaierror|\benotfound\b|eai_again|unknownhost|(?:could not|unable to|cannot|can't|failed to) resolve",
    ),
    Rule(
        K.BLOCKED_BY_LOCAL_FIREWALL,
        ("forbidden by its access permissions", "blocked by your firewall", "blocked by the firewall"),
        r"permissionerror|\beacces\b|\beperm\b",
    ),
    Rule(
        K.CONNECTION_REFUSED,
        ("target machine actively refused it", "connection refused", "actively refused", "refused by the server"),
        r"econnrefused|connectionrefused",
    ),
    Rule(
        K.CONNECTION_RESET,
        (
            "connection reset by peer",
            "forcibly closed by the remote host",
            "connection was aborted",
            "connection aborted",
            "connection reset",
        ),
        r"econnreset|econnaborted|connectionreset|connectionaborted|\bepipe\b|broken ?pipe",
    ),
    Rule(
        K.NETWORK_UNREACHABLE,
        (
            "network is unreachable",
            "no route to host",
            "host is unreachable",
            "network is down",
            "unreachable network",
            "unreachable host",
        ),
        r"enetunreach|ehostunreach|enetdown",
    ),
    Rule(
        K.SERVER_HUNG_UP,
        (
            "connection unexpectedly closed",
            "server disconnected unexpectedly",
            "closed the connection",
            "connection closed by remote host",
            "connection closed by foreign host",
            "session expired, please login again",
            "socket closed unexpectedly",
            "got an empty response",
            "sent an empty reply",
            "socket hang up",
            "connection lost",
        ),
        r"got code ['\"]{2}, with message|socket error: eof|-err eof|(?:dial|read|error|receive)\W{1,3}eof\b",
        without=r"\b100(?:54|53|60)\b|\btim(?:ed|e) ?out",
    ),
    Rule(
        K.CONNECT_TIMEOUT,
        (
            "connected party did not properly respond",
            "connection attempt failed because the connected party",
            "connection timed out",
            "operation timed out",
            "connection timeout",
        ),
        r"etimedout|timeouterror|execution expired|socket\.timeout",
    ),
    Rule(K.THROTTLED, marks=r"\[throt"),
)

# The link's own name for the case, and the numbers of help articles that stand for one kind only.
LINKS: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, marks=r"invalidsecondfactor|\b185833\b"),
    Rule(K.WEB_LOGIN_REQUIRED, marks=r"webloginrequired|\b78754\b"),
    Rule(K.BAD_CREDENTIALS, marks=r"p=badcredentials"),
    Rule(K.AUTH_NOT_SENT, marks=r"p=wantautherror"),
    Rule(K.SMTP_EHLO_REFUSED, marks=r"\?p=helo\b"),
    Rule(K.SENDING_LIMIT, marks=r"answer/166852|\b166852\b"),
    Rule(K.RELAY_HOST_DENIED, marks=r"maildenied|answer/6140680"),
    Rule(K.TOO_MANY_CONNECTIONS, marks=r"answer/97150"),
    Rule(K.QUOTA_BANDWIDTH_EXCEEDED, marks=r"answer/1071518"),
)

START = r"(?:^|(?<=[\s\"'(\[:<=]))(?<!line )(?<!port )"
END = r"(?=[\s\-,:;)\"']|$)"


def _reply(code: str, enhanced: str = "") -> str:
    """Return the pattern of an SMTP reply code that stands as one; not a port, a line number or a part of a longer number."""
    return rf"{START}{code}{END}" + (rf"[\s\-\"',:]{{0,4}}(?:b['\"])?{enhanced}" if enhanced else "")


def _system(*numbers: int) -> str:
    """Return the pattern of an operating system's error number as programs print it."""
    listed = "|".join(map(str, numbers))
    return rf"(?:errno|error|err|code)\W{{0,12}}(?:{listed})\b|\((?:{listed})[,)]"


# RFC 5321 and RFC 4954 (reply codes), RFC 3463 (5.7.x), RFC 5530 and RFC 3206 (words in brackets), winsock2.h and errno.h
# (numbers), and the codes that Outlook and Windows show (mapierr.h, winerror.h, wininet.h).
CODES: tuple[Rule, ...] = (
    Rule(K.WEB_LOGIN_REQUIRED, marks=r"\b5\.7\.14\b"),
    Rule(K.PROTOCOL_ERROR, marks=_reply("535", r"5\.5\.4")),
    Rule(K.APP_PASSWORD_REQUIRED, marks=_reply("534")),
    Rule(K.BAD_CREDENTIALS, marks=_reply("535") + r"|\b5\.7\.8\b"),
    Rule(K.AUTH_NOT_SENT, marks=_reply("530")),
    Rule(K.SENDING_LIMIT, marks=r"\b5\.4\.5\b"),
    Rule(K.ACCOUNT_DISABLED, marks=_reply("550", r"5\.2\.1")),
    Rule(K.RELAY_HOST_DENIED, marks=_reply("550", r"5\.7\.[01]\b")),
    Rule(K.SMTP_EHLO_REFUSED, marks=_reply("501", r"5\.5\.4")),
    Rule(K.OAUTH_TOKEN_REJECTED, marks=_reply("334")),
    Rule(K.SERVER_TEMPORARY, marks=_reply("(?:421|45[0145])")),
    Rule(
        K.PROTOCOL_ERROR,
        marks=_reply("(?:50[0-4]|555)") + "|" + _reply("554", r"5\.5\.") + r"|(?:^|\W)[a-z]{0,8}\d{1,9} bad\b|\berror: bad\b",
    ),
    Rule(K.POP_DISABLED_USER, marks=r"\[sys/perm", protocols=("pop", "")),
    Rule(K.BAD_CREDENTIALS, marks=r"\[auth\]"),
    Rule(K.DNS_FAILURE, marks=r"\b1100[1-4]\b|errno -[2-5]\b|0x800ccc0d|0x80072ee7"),
    Rule(K.CONNECT_TIMEOUT, marks=r"\b10060\b|0x800ccc0e|0x800ccc19|0x8004210[8ab]|0x80072ee2|" + _system(110, 60)),
    Rule(K.CONNECTION_REFUSED, marks=r"\b10061\b|0x80072efd|" + _system(111, 61)),
    Rule(K.CONNECTION_RESET, marks=r"\b1005[34]\b|0x800ccc0f|0x80072efe|" + _system(104, 54, 103, 53, 32)),
    Rule(K.NETWORK_UNREACHABLE, marks=r"\b100(?:50|51|65)\b|" + _system(100, 101, 113, 50, 51, 65)),
    Rule(K.IPV6_BROKEN, marks=r"\b10049\b|" + _system(99, 49)),
    Rule(K.BLOCKED_BY_LOCAL_FIREWALL, marks=r"\b10013\b|" + _system(13)),
    Rule(K.TLS_WRONG_MODE, marks=r"0x800ccc1a|0x800ccc7d"),
    Rule(K.TLS_TOO_OLD, marks=r"0x80090326|0x80090331"),
    Rule(K.BAD_CREDENTIALS, marks=r"0x800ccc92|0x800ccc90"),
    Rule(K.SERVER_HUNG_UP, marks=r"\bbye\b|0x800cccdd"),
)

# What programs say of themselves when they hide the server's answer.
WORDS: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, ("application-specific password", "app-specific password", "app password")),
    Rule(K.WEB_LOGIN_REQUIRED, ("web browser",), beside=r"log ?in|sign ?in|auth"),
    Rule(K.IMAP_DISABLED_DOMAIN, ("IMAP access is disabled", "IMAP is disabled")),
    Rule(K.POP_DISABLED_DOMAIN, ("POP access is disabled", "POP is disabled")),
    Rule(K.SMTP_EHLO_REFUSED, ("EHLO command failed", "HELO command failed"), without=r"timed out"),
    Rule(K.AUTH_NOT_SENT, ("client was not authenticated", "must be authenticated", "not logged in")),
    Rule(K.TOO_MANY_CONNECTIONS, ("too many connections",)),
    Rule(K.LOGIN_RATE_LIMITED, ("too many attempts", "max login attempts")),
    Rule(K.TLS_INTERCEPTED, ("certificate is not trusted", "certificate not trusted", "untrusted certificate"), PRODUCTS),
    Rule(K.TLS_CA_MISSING, ("certificate verify failed", "certificate verification failed")),
    Rule(
        K.BAD_CREDENTIALS,
        (
            "authentication failed",
            "authentication failure",
            "authentication unsuccessful",
            "authentication error",
            "authentication rejected",
            "could not authenticate",
            "cannot authenticate",
            "failed to authenticate",
            "unable to authenticate",
            "denied authentication",
            "login failed",
            "login failure",
            "log in failed",
            "login incorrect",
            "login denied",
            "login rejected",
            "logon failure",
            "did not accept user credentials",
            "incorrect username or password",
            "username or password incorrect",
            "bad username or password",
            "invalid username or password",
            "invalid user name or password",
            "invalid login",
            "wrong password",
            "wrong username",
            "password is incorrect",
            "password command failed",
            "authorization failure",
            "authorization failed",
            "login error",
            "could not login",
            "could not log in",
            "password may be wrong",
            "unable to log in",
            "unable to login",
            "wrong configuration, username or password",
            "sign-in failed",
            "smtp authentication error",
            "échec de l'authentification",
            "identifiants incorrects",
            "identifiants invalides",
            "mot de passe incorrect",
            "authentifizierung fehlgeschlagen",
            "anmeldung fehlgeschlagen",
            "error de autenticación",
            "contraseña incorrecta",
            "autenticazione non riuscita",
            "autenticazione fallita",
            "falha na autenticação",
            "uwierzytelnianie nie powiodło",
        ),
        r"\blog ?in to server .{1,80} failed",
    ),
    Rule(K.TLS_CUT_OFF, ("TLS handshake failed", "SSL handshake failed", "handshake exception", "SSL connect attempt failed")),
    Rule(K.PROTOCOL_ERROR, ("syntax error", "bad command", "unknown command", "invalid command")),
    Rule(
        K.CONNECT_TIMEOUT,
        (
            "timed out",
            "time-out",
            "délai d'attente",
            "Zeitüberschreitung",
            "tiempo de espera",
            "tempo scaduto",
            "tempo limite",
            "upłynął limit czasu",
            "connect() failed",
            "could not connect",
            "couldn't connect",
            "cannot connect",
            "failed to connect",
            "unable to connect",
            "connection failed",
            "connection could not be established",
        ),
    ),
    Rule(K.NETWORK_UNREACHABLE, ("no internet connection", "you are offline", "not connected to the internet")),
    Rule(K.SERVER_TEMPORARY, ("try again later", "service unavailable", "server error")),
    # 14257 and 2402620 stand under both "not accepted" and "authentication required".
    Rule(K.BAD_CREDENTIALS, marks=r"\b14257\b|\b2402620\b"),
    Rule(K.LOGIN_RATE_LIMITED, marks=r"\b7126229\b"),
)
