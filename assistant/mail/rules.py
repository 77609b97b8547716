"""How each kind is recognised in the words of a reply: data only, in the order in which it is tried.

A rule holds phrases and marks. A phrase is compared by its letters alone, so that line wraps, quotes, reply codes, hyphens and
capitals do not matter. A mark is a regular expression on the text in lower case. Both begin and end where words and numbers do:
`REST` takes a mark to the end of a word that it only begins. The wording is Google's, as people reported it and as
support.google.com/a/answer/3726730 lists it, and that of the libraries and systems that mail programs are built on; where a
number has a meaning, its source is named beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.mail.kinds import Kind

LETTER = "[0-9a-zß-ɏ]"  # of a word, in lower case: what is written without spaces, as in Chinese, has no words to be inside of
EDGE = rf"(?:(?<!{LETTER})|(?!{LETTER}))(?!(?<=\d)\.\d)(?!(?<=\d\.)\d)"  # no place inside a word, a number or a dotted number
REST = r"\w*+"
GAP = re.compile(r"(?:\.|\[\^[^\]]{1,9}\])\{\d+,\d+\}")  # in a pattern: some characters, whichever they are


def whole(pattern: str) -> re.Pattern[str]:
    """Return a pattern that finds whole words and numbers only, also on either side of a gap."""
    with_edges = GAP.sub(lambda gap: f"{EDGE}{gap[0]}{EDGE}", pattern)
    return re.compile(f"{EDGE}(?:{with_edges}){EDGE}")


IPV6 = r"(?<![\w:])2[0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7}"
PRODUCTS = (
    r"avast|avg|eset|kaspersky|bitdefender|fortinet|fortigate|zscaler|sophos|netskope|mcafee|norton|trend ?micro"
    r"|web/mail shield|mail ?shield|dr\.?web|adguard|webroot secure\w{0,8}|panda security|f-secure|g data|bullguard"
    r"|comodo internet security|avira|totalav|forcepoint|mitmproxy|cisco umbrella"
)
WEB_PAGE = r"http/[12](?:\.\d)? \d{3}|<html|<!doctype html"
K = Kind
UNREACHED = r"tim(?:ed?|e) ?outs?|10060|refused|10061|unreach\w*+|no route|could not connect|failed to connect|unable to connect"
IPV4_WORKS_NOT_6 = (
    r"(?:e(?:net|host))?unreach\w{0,9}|no route|cannot assign|eaddrnotavail|100(?:49|51|65)|errno\W{0,4}(?:99|101|113)"
    r"|execution expired"
)
# What nobody but a mail server, or a program about it, says: an SMTP reply, and how those of IMAP and POP begin.
BETWEEN = r"[\s\-\"',:]{1,4}(?:b['\"])?#?"  # a reply code and its enhanced code, as replies and as programs write them
STATUS = rf"[245]\d\d{BETWEEN}[245]\.\d{{1,2}}\.\d{{1,3}}"
SERVER = (
    rf"{STATUS}"
    r"|^[a-z]{0,8}\d{1,9} (?:no|bad)|-err|no \[|\* (?:bye|no|bad)|(?<!notification )\(failure\)|gsmtp|gimap|gpop"
    r"|\[(?:alert|auth\w*+|sys/\w*+|webalert)|(?:ok|success)\W{1,3}\[throt\w*+"
    r"|imap4\.(?:error|abort)|error_proto|smtp\w{3,40}(?:error|exception)"
)
# A mailbox, not a limit of what is fetched.
FULL = r"full|disk|storage|quota exceeded|exceeded (?:the |your )?(?:mailbox )?quota"
SPEAKING = r"imap\w*+|pop3?|smtp\w*+"
# Words of programs that speak with servers, and of failures of what they speak, beside which an everyday sentence is about mail.
SPOKEN = r"(?:[em]?smtps?|imaps?|pop3s?|ssl|tls|starttls|sasl)"
TALK = (
    rf"{SERVER}|{SPOKEN}\W.{{0,30}}(?:err(?:or|eur|ore|o)?s?|fail\w*+|fehler\w*+|alert|reply|response|authenticat\w*+)"
    rf"|(?:err\w{{0,9}}|fail\w{{0,9}}|fehler|reply|response)\W.{{0,30}}{SPOKEN}|(?:imap|smtp|pop)lib|imap4\w*+|imapclient|[em]smtp\w*+"
    r"|sasl\W|socket\w*+|errno|winerror|winsock|0x8[0-9a-f]{7}|_ssl\.c|\[ssl|ssl_\w*+|ssl routines|openssl|x509|php_\w*+"
    r"|ssl\w{0,30}(?:error|exception)|getaddrinfo|enotfound"
)


# A password that was refused, in the words of a server; and one that was tried in several ways, beside or in place of a token.
REFUSED = r"535[\s\-\"',:]{1,4}5\.7\.8|authenticationfailed|username and password not accepted"
IN_SEVERAL_WAYS = (
    r"(?:login|plain|cram-md5)\W{1,3}(?:auth\w{0,20}\W{1,3})?(?:returned|fail\w*+|reject\w*+|refused|error|535|(?:a?\d{1,9} )?no)"
    r"|auth (?:login|plain|cram-md5)\b(?! (?:login|plain|xoauth)).{0,300}535"
)
WITHIN = r"(?:[^\w.?!]|\.{3}){1,9}"  # of a sentence


# The end of an attempt that went well: RFC 4954, Google's words over IMAP and POP, and what Postfix and servers say of a message.
SUCCESS = r"235[ -](?:2\.7\.0|accepted)|ok\b.{0,120}authenticated \(success\)|\+ok welcome|status=sent|250[ -]2\.0\.0 ok"
ANSWERS = r"(?:no|bye|ok|ok success|bad|-err|[245]\d\d(?:[ -][245]\.\d{1,2}\.\d{1,3})?)"
# Google's names, and how Thunderbird names the server that speaks, in seven languages.
GOOGLE = (
    r"(?:imap|smtp|pop)\.g(?:oogle)?mail\.com|gimap|gsmtp|gpop|(?:imap|smtp|pop3?)[ -](?:mail)?server"
    r"|(?:server|serveur|serwer|servidor)e? (?:imap|smtp|pop3?)"
)


def _tagged(tag: str) -> str:
    """Return the pattern of a word in brackets, right behind what begins an answer; elsewhere anything may stand in brackets."""
    return rf"{ANSWERS}\W{{1,3}}\[{tag}"


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
    Rule(K.NON_ASCII_CREDENTIALS, ("ascii codec can't encode character", "ordinal not in range"), without=r"can'?t decode"),
    Rule(K.OAUTH_GRANT_REVOKED, ("token has been expired or revoked",), r"invalid_grant"),
    Rule(
        K.OAUTH_MALFORMED,
        ("invalid SASL argument", "client aborted AUTHENTICATE", "empty SASL", "bad SASL"),
    ),
    Rule(K.OAUTH_LOOKUP_FAILED, marks=r"no lookup failed"),
    # The challenge to a token, as JSON and as the beginning of its base64.
    Rule(
        K.OAUTH_TOKEN_REJECTED,
        ("schemes bearer",),
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
        K.LOGIN_RATE_LIMITED,
        ("too many login attempts", "too many failed login", "too many bad login", "too many bad auth attempts"),
    ),
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
    Rule(K.AUTH_NOT_SENT, ("too many unauthenticated commands",)),
    Rule(
        K.SENDING_LIMIT,
        (
            "daily user sending limit exceeded",
            "daily user sending quota exceeded",
            "daily sending quota exceeded",
            "SMTP relay limit exceeded",
            "relay sending limit exceeded",
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
            "EHLO/HELO first",
            "optional argument not permitted",
            "SMTP protocol violation",
            "STARTTLS may not be repeated",
        ),
        r"bad\W{1,4}(?:unknown|invalid) command",
    ),
    Rule(
        K.BAD_CREDENTIALS,
        ("username and password not accepted",),
        rf"authenticationfailed\W|\[authenti{REST}",
    ),
    Rule(
        K.STARTTLS_STRIPPED,
        (
            "STARTTLS extension not supported",
            "not support the STARTTLS extension",
            "STARTTLS since it doesn't advertise",
            "does not advertise STARTTLS",
        ),
        r"x{6,}a|220[ -]\*{4,}",
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
        r"connect error \d{5}",
    ),
    Rule(K.ANTIVIRUS_MAIL_PROXY, marks=r"cannot connect to (?:smtp|imap|pop3?) server", beside="421"),
    Rule(
        K.CAPTIVE_PORTAL,
        # What begins like an answer of the web, or is quoted as one where a mail server's was awaited.
        marks=rf"^\W{{0,4}}(?:{WEB_PAGE})"
        rf"|(?:response|greeting|answer|reply|welcome|got|received|server)\W.{{0,20}}(?:{WEB_PAGE})",
        without=r"proxy",
    ),
    Rule(K.WRONG_SERVER_OR_PORT, marks=r"220[ -].{0,80}\besmtp", protocols=("imap", "pop")),
    Rule(K.WRONG_SERVER_OR_PORT, marks=rf"gimap|\* ok \[capability imap4{REST}", protocols=("smtp", "pop")),
    Rule(K.WRONG_SERVER_OR_PORT, marks="gpop", protocols=("smtp", "imap")),
    Rule(
        K.ISP_SMTP_REDIRECT,
        ("do not authorize the use of this system",),
        r"220[ -].{0,120}\b(?:exim|postfix|sendmail|microsoft esmtp|hmailserver|zimbra|haraka|qmail|mailenable|opensmtpd)",
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
        r"verify_code=(?:79|8\d|9[0-4])",
    ),
    Rule(
        K.TLS_CLOCK_SKEW,
        ("certificate is not yet valid", "expired or is not yet valid"),
        # 9 and 10: openssl/x509_vfy.h. 0x800b0101: CERT_E_EXPIRED, winerror.h. -67818, -67819: Security/SecBase.h of macOS.
        r"verify_code=(?:9|10|2148204801|-67818|-67819)|0x800b0101",
    ),
    Rule(
        K.TLS_HOSTNAME_MISMATCH,
        (
            "hostname mismatch",
            "host name mismatch",
            "doesn't match either of",
            "does not match certificate's altnames",
            "does not match the target host",
            "cert altname invalid",
            "did not match expected CN",
        ),
        r"verify_code=(?:62|64|2148204815|-67602)|0x800b010f|hostname.{0,60}doesn'?t match",
    ),
    Rule(
        K.TLS_INTERCEPTED,
        (
            "self-signed certificate in certificate chain",
            "self-signed certificate in chain",
            "self-signed cert in chain",
            "depth zero self-signed cert",
            "root certificate which is not trusted",
        ),
        r"verify_code=(?:18|19|2148204809)|0x800b0109"
        rf"|(?:issuer|issued by|generated by|signed by|root|cn ?=|ou? ?=)[^.;\n]{{0,40}}(?:{PRODUCTS})"
        rf"|(?:{PRODUCTS})(?: [\w/-]{{2,20}}){{0,4}} (?:root|ca)(?= (?:ca|cert\w{{0,9}}|authority)\b|[\"'),/])",
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
        r"verify_code=(?:2|20|21|2148204810|-67843)|0x800b010a",
    ),
    Rule(
        K.TLS_TOO_OLD,
        (
            "alert protocol version",
            "no protocols available",
            "alert handshake failure",
            "no shared cipher",
            "no appropriate protocol",
        ),
    ),
    Rule(
        K.TLS_WRONG_MODE,
        (
            "packet length too long",
            "record layer failure",
            "unrecognized SSL message, plaintext connection",
            "does not look like a TLS handshake",
            "unexpected TLS packet",
            "oversized record",
        ),
        r"wrong_version_number|(?:ssl: |ssl routines\W.{0,60}\W)http[_ ]request",
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
        ),
    ),
    Rule(
        K.PLAIN_ON_TLS_PORT,
        ("connection unexpectedly closed: timed out", "SSL connection on a plain"),
        r"socket error: eof",
        without=r"command: ",
    ),
    Rule(
        K.TLS_CUT_OFF,
        (
            "EOF occurred in violation of protocol",
            "unexpected EOF while reading",
            "disconnected before secure TLS connection",
            "closed connection during handshake",
            "TLS connection was non-properly terminated",
            "SSL_ERROR_SYSCALL",
            "remote party has closed the transport stream",
        ),
        rf"ssleoferror|sslzeroreturn{REST}|unexpected eof or 0 bytes from the transport",
    ),
    Rule(
        K.PORT_25_BLOCKED,
        # A port behind a host, not the minutes of a time.
        marks=r"(?:(?<=[a-z\]])|(?<=\.\d)|(?<=\.\d\d)|(?<=\.\d\d\d)):25(?!:)|port\W{1,4}25",
        beside=UNREACHED,
        without=r"localhost|127\.0\.0\.1|::1",  # where no provider is asked
    ),
    Rule(
        K.IPV6_BROKEN,
        ("cannot assign requested address", "can't assign requested address"),
        rf"eaddrnotavail|{IPV6}.{{0,60}}(?:{IPV4_WORKS_NOT_6})|(?:{IPV4_WORKS_NOT_6}).{{0,40}}{IPV6}",
    ),
    Rule(
        K.HOST_NAME_TYPO,
        marks=r"misspelt-host",
        beside=rf"gaierror|getaddrinfo|resol{REST}|not known|not found|no such host|unknown ?host{REST}",
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
        rf"gaierror|enotfound|eai_again|unknownhost{REST}"
        r"|(?:could not|unable to|cannot|can't|failed to) resolve\W{1,3}(?:the )?"
        r"(?:host(?:name)?|(?:dns|domain|server) ?name\w*+|dns|name|[\w-]{1,60}\.[\w-])",
    ),
    Rule(
        K.BLOCKED_BY_LOCAL_FIREWALL,
        ("forbidden by its access permissions", "blocked by your firewall", "blocked by the firewall"),
        # What is not allowed is a connection, not a file.
        r"connect (?:eacces|eperm)|(?:connect\w{0,9}|socket\w{0,20})\W.{0,80}permissionerror",
    ),
    Rule(
        K.CONNECTION_REFUSED,
        ("target machine actively refused it", "connection refused", "actively refused", "connection was refused"),
        rf"econnrefused|connectionrefused{REST}",
    ),
    Rule(
        K.CONNECTION_RESET,
        (
            "connection reset by peer",
            "forcibly closed by the remote host",
            "connection was aborted",
            "connection aborted",
        ),
        rf"econnreset|econnaborted|connectionreset{REST}|connectionaborted{REST}|epipe|broken ?pipe{REST}",
    ),
    Rule(
        K.NETWORK_UNREACHABLE,
        (
            "network is unreachable",
            "no route to host",
            "host is unreachable",
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
            "connection closed by remote host",
            "connection closed by foreign host",
            "socket closed unexpectedly",
            "socket hang up",
        ),
        r"got code ['\"]{2}, with message|socket error: eof|-err eof|(?:dial|read|error|receive)\W{1,3}eof",
        without=r"100(?:54|53|60)|tim(?:ed|e) ?out",
    ),
    Rule(
        K.CONNECT_TIMEOUT,
        (
            "connected party did not properly respond",
            "connection attempt failed because the connected party",
            "connection timed out",
        ),
        rf"etimedout|(?:connect\w{{0,4}})?timeouterror|execution expired|socket\.?timeout{REST}",
    ),
    Rule(K.THROTTLED, marks=rf"(?:ok|success)\W{{1,3}}\[throt{REST}"),
)

# What is said in other places too: a sentence only where a mail server is heard, or for what stands before its answer, a program
# that speaks with one.
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
        without=r"100(?:54|53|60)|tim(?:ed|e) ?out",
    ),
    Rule(K.CONNECT_TIMEOUT, ("operation timed out",)),
)

# The link's own name for the case, which only Google's answers hold.
LINKS: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, marks="invalidsecondfactor"),
    Rule(K.WEB_LOGIN_REQUIRED, marks="webloginrequired"),
    Rule(K.BAD_CREDENTIALS, marks="p=badcredentials"),
    Rule(K.AUTH_NOT_SENT, marks="p=wantautherror"),
    Rule(K.SMTP_EHLO_REFUSED, marks=r"\?p=helo"),
    Rule(K.RELAY_HOST_DENIED, marks="maildenied"),
)


def _page(*articles: int) -> str:
    """Return the pattern of a link to one of Google's help articles."""
    return rf"answer(?:\.py\?answer)?[/=](?:{'|'.join(map(str, articles))})"


# Help articles that stand for one kind only. In a server's answer they say which; elsewhere somebody may recommend to read them.
PAGES: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, marks=_page(185833)),
    Rule(K.WEB_LOGIN_REQUIRED, marks=_page(78754)),
    Rule(K.SENDING_LIMIT, marks=_page(166852)),
    Rule(K.RELAY_HOST_DENIED, marks=_page(6140680)),
    Rule(K.TOO_MANY_CONNECTIONS, marks=_page(97150)),
    Rule(K.QUOTA_BANDWIDTH_EXCEEDED, marks=_page(1071518)),
)

# A number of three digits is a reply code where something that is said begins, or where it is called one; others count things.
CALLED = "|".join(
    rf"(?<={before}...)"
    for before in ("^", r"[\"'(\[:<=>\-]", r"[\"'(\[:<=>\-] ", "code ", "error ", "reply ", "said ", "status ", "smtp ", "with ")
)
BEHIND = r"(?=[\s\-,:;)\"']|$)(?!\W{1,3}\d{3})"


def _reply(code: str) -> str:
    """Return the pattern of an SMTP reply code, alone or with an enhanced code; not a port, a line number or a count."""
    return rf"{code}(?:{CALLED})(?<!line ...)(?<!port ...){BEHIND}|{code}{BETWEEN}[245]\.\d{{1,2}}\.\d{{1,3}}"


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


# RFC 5321 and RFC 4954 (reply codes), RFC 3463 (5.7.x), RFC 5530 and RFC 3206 (words in brackets), winsock2.h and errno.h
# (numbers), and the codes that Outlook and Windows show (mapierr.h, winerror.h, wininet.h): those that have one cause.
CODES: tuple[Rule, ...] = (
    Rule(K.WEB_LOGIN_REQUIRED, marks=_enhanced(r"5\.7\.14")),
    Rule(K.PROTOCOL_ERROR, marks=_enhanced(r"5\.5\.4", "535")),
    Rule(K.BAD_CREDENTIALS, marks=_reply("535") + "|" + _enhanced(r"5\.7\.8")),
    Rule(K.SENDING_LIMIT, marks=_enhanced(r"5\.4\.5", "550")),
    Rule(K.PROTOCOL_ERROR, marks=_enhanced(r"5\.5\.[12]", "(?:50[0-4]|555)")),
    Rule(K.DNS_FAILURE, marks=_windows(11001, 11002, 11003, 11004) + "|errno -[2-5]|0x800ccc0d|0x80072ee7"),
    Rule(
        K.CONNECT_TIMEOUT,
        marks=_windows(10060) + "|0x800ccc0e|0x800ccc19|0x8004210[8ab]|0x80072ee2|" + _system(110, 60),
    ),
    Rule(K.CONNECTION_REFUSED, marks=_windows(10061) + "|0x80072efd|" + _system(111, 61)),
    Rule(K.CONNECTION_RESET, marks=_windows(10053, 10054) + "|0x800ccc0f|0x80072efe|" + _system(104, 54, 103, 53, 32)),
    Rule(K.NETWORK_UNREACHABLE, marks=_windows(10050, 10051, 10065) + "|" + _system(100, 101, 113, 50, 51, 65)),
    Rule(K.IPV6_BROKEN, marks=_windows(10049) + "|" + _system(99, 49)),
    Rule(K.BLOCKED_BY_LOCAL_FIREWALL, marks=_windows(10013)),
    Rule(K.TLS_WRONG_MODE, marks="0x800ccc7d"),
    Rule(K.TLS_TOO_OLD, marks="0x80090331"),
    Rule(K.BAD_CREDENTIALS, marks="0x800ccc92"),
    Rule(K.SERVER_HUNG_UP, marks=r"0x800cccdd"),
)

# Codes that several causes share, so that alone they decide nothing.
SHARED: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, marks=_reply("534")),
    Rule(K.WEB_LOGIN_REQUIRED, marks=_reply("534")),
    Rule(K.AUTH_NOT_SENT, marks=_reply("530")),
    Rule(K.ACCOUNT_DISABLED, marks=_enhanced(r"5\.2\.1", "550")),
    Rule(K.SMTP_EHLO_REFUSED, marks=_enhanced(r"5\.5\.4", "501")),
    Rule(K.SERVER_TEMPORARY, marks=_reply("(?:421|45[0145])")),
    Rule(K.SMTP_EHLO_REFUSED, marks=_reply("421")),
    Rule(K.LOGIN_RATE_LIMITED, marks=_reply("454")),
    Rule(
        K.PROTOCOL_ERROR,
        marks=_reply("(?:50[0-4]|555)") + "|" + _enhanced(r"5\.5\.\d", "554") + r"|^\W{0,4}[a-z]{0,8}\d{1,9} bad|error: bad",
    ),
    Rule(K.POP_DISABLED_USER, marks=r"\[sys/perm", protocols=("pop", "")),
    Rule(K.BAD_CREDENTIALS, marks=r"\[auth\]|0x800ccc90"),
    Rule(K.TLS_WRONG_MODE, marks="0x800ccc1a"),
    Rule(K.TLS_TOO_OLD, marks="0x80090326"),
    Rule(K.SERVER_HUNG_UP, marks=r"\* bye"),
    Rule(K.BLOCKED_BY_LOCAL_FIREWALL, marks="permissionerror|eacces|eperm|" + _system(13)),  # or a file that may not be read
    Rule(K.NON_ASCII_CREDENTIALS, marks="unicodeencodeerror"),  # or anything else that was to be written
)

# What programs say of themselves when they hide the server's answer.
WORDS: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, ("application-specific password", "app-specific password", "app password")),
    Rule(
        K.NETWORK_UNREACHABLE,
        (
            "no internet connection",
            "you are offline",
            "not connected to the internet",
            "must be working online",
            "pas de connexion internet",
            "aucune connexion internet",
            "keine Internetverbindung",
            "keine Verbindung zum Internet",
            "sin conexión a internet",
            "no hay conexión a internet",
            "nessuna connessione a internet",
            "nessuna connessione internet",
            "brak połączenia z internetem",
            "sem ligação à internet",
            "sem conexão com a internet",
        ),
    ),
    Rule(K.WEB_LOGIN_REQUIRED, ("web browser",), beside=rf"log ?in|sign ?in|auth{REST}"),
    Rule(K.IMAP_DISABLED_DOMAIN, ("IMAP access is disabled", "IMAP is disabled")),
    Rule(K.POP_DISABLED_DOMAIN, ("POP access is disabled", "POP is disabled")),
    Rule(K.IMAP_DISABLED_USER, ("enable your account for IMAP access",)),
    Rule(K.POP_DISABLED_USER, ("enable your account for POP access",)),
    Rule(
        K.SENDING_LIMIT,
        ("user sending limit", "user sending quota", "daily sending quota", "daily sending limit", "relay sending limit"),
    ),
    Rule(K.ANTIVIRUS_MAIL_PROXY, marks=rf"(?:{PRODUCTS}) (?:e-?mail|mail) (?:scanner|proxy|shield)"),
    Rule(K.SMTP_EHLO_REFUSED, ("EHLO command failed", "HELO command failed"), without=r"timed out"),
    Rule(K.AUTH_NOT_SENT, ("client was not authenticated", "must be authenticated", "not logged in")),
    Rule(K.TOO_MANY_CONNECTIONS, ("too many connections",)),
    Rule(K.RELAY_HOST_DENIED, ("relaying denied", "relay access denied")),
    Rule(K.LOGIN_RATE_LIMITED, ("too many attempts", "max login attempts")),
    Rule(K.TLS_INTERCEPTED, ("certificate is not trusted", "certificate not trusted", "untrusted certificate"), PRODUCTS),
    Rule(K.TLS_CA_MISSING, ("certificate verify failed", "certificate verification failed")),
    # MailKit's and .NET's sentence for whatever is wrong with a certificate, or with the port.
    Rule(K.TLS_INTERCEPTED, ("remote certificate is invalid", "attempting to establish an SSL or TLS connection")),
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
            "imapLogin failure",
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
        r"log ?in to server .{1,80} failed"
        r"|(?:bad|incorrect|invalid|wrong) (?:(?:e-?mail|imap|pop3?|smtp) )?user ?name (?:and|or|and/or) password",
    ),
    Rule(
        K.TLS_CUT_OFF,
        (
            "TLS handshake failed",
            "SSL handshake failed",
            "handshake exception",
            "SSL handshake exception",
            "SSL connect attempt failed",
        ),
    ),
    Rule(K.PROTOCOL_ERROR, ("syntax error", "bad command", "unknown command", "invalid command")),
    Rule(
        K.CONNECT_TIMEOUT,
        (
            "timed out",
            "time-out",
            "connection timeout",
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
    Rule(K.SERVER_TEMPORARY, ("try again later", "service unavailable", "server error")),
    Rule(K.OAUTH_TOKEN_REJECTED, ("+OK response to the AUTH command",)),  # to whichever way of signing in
    # 14257 and 2402620 stand under both "not accepted" and "authentication required".
    Rule(K.BAD_CREDENTIALS, marks=_page(14257) + "|troubleshooter/2402620"),
    Rule(K.LOGIN_RATE_LIMITED, marks=_page(7126229)),
)
