"""Patterns that several tables share, or that say where a text comes from."""

from __future__ import annotations

IPV6 = r"(?<![\w:])2[0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7}"
PRODUCTS = (
    r"avast|avg|eset|kaspersky|bitdefender|fortinet|fortigate|zscaler|sophos|netskope|mcafee|norton|trend ?micro"
    r"|web/mail shield|mail ?shield|dr\.?web|adguard|webroot secure\w{0,8}|panda security|f-secure|g data|bullguard"
    r"|comodo internet security|avira|totalav|forcepoint|mitmproxy|cisco umbrella"
)
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
# A server that was reached, and said no.
REFUSAL = rf"[45]\d\d{BETWEEN}[45]\.\d{{1,2}}\.\d{{1,3}}|-err|(?:^|\W)[a-z]{{1,8}}\d{{1,9}} (?:no|bad)|no \["
# A mailbox, not a limit of what is fetched.
FULL = r"full|disk|storage|quota exceeded|exceeded (?:the |your )?(?:mailbox )?quota"
# Words of programs that speak with servers, and of failures of what they speak, beside which an everyday sentence is about mail.
SPOKEN = r"(?:[em]?smtps?|imaps?|pop3s?|ssl|tls|starttls|sasl)"
TALK = (
    rf"{SERVER}|{SPOKEN}\W.{{0,30}}(?:err(?:or|eur|ore|o)?s?|fail\w*+|fehler\w*+|alert|reply|response|authenticat\w*+)"
    rf"|(?:err\w{{0,9}}|fail\w{{0,9}}|fehler|reply|response)\W.{{0,30}}{SPOKEN}|(?:imap|smtp|pop)lib|imap4\w*+|imapclient|[em]smtp\w*+"
    r"|sasl\W|socket\w*+|errno|winerror|winsock|0x8[0-9a-f]{7}|_ssl\.c|\[ssl|ssl_\w*+|ssl routines|openssl|x509|php_\w*+"
    r"|ssl\w{0,30}(?:error|exception)|getaddrinfo|enotfound|mcoerror\w*+|cfnetwork|nsurlerrordomain"
)

# A password that was refused, in the words of a server.
REFUSED = r"535[\s\-\"',:]{1,4}5\.7\.8|authenticationfailed|username and password not accepted"

# The end of an attempt that went well: RFC 4954, Google's words over IMAP and POP, and what Postfix and servers say of a message.
SUCCESS = r"235[ -](?:2\.7\.0|accepted)|ok\b.{0,120}authenticated \(success\)|\+ok welcome|status=sent|250[ -]2\.0\.0 ok"
# Google's names, and how Thunderbird names the server that speaks, in seven languages.
GOOGLE = (
    r"(?:imap|smtp|pop)\.g(?:oogle)?mail\.com|gimap|gsmtp|gpop|(?:imap|smtp|pop3?)[ -](?:mail)?server"
    r"|(?:server|serveur|serwer|servidor)e? (?:imap|smtp|pop3?)"
)

# What speaks of mail at all, and what of other things that are connected to.
MAILS = (
    r"\w{0,20}mail\w*|\w{0,20}imap\w*|\w{0,20}smtp\w*|pop3?s?|pop3?\W.{0,10}server|outlook|thunderbird|\w{0,20}googlemail\w*|sasl|starttls"
    r"|993|465|587|995|143|courriel|correo|posta|poczt\w*|mcoerror\w*|0x800ccc\w\w|0x800421\w\w"
)
MAIL_PORTS = "25|110|143|465|587|993|995|2525"
PORTS = "80|443|22|21|3306|5432|6379|8080|27017|3389"
OTHER_THINGS = (
    rf"port \W?(?!(?:{MAIL_PORTS})\b)\d{{2,5}}|:(?:{PORTS})"
    r"|(?!(?:https?|imaps?|smtps?|pop3?s?|ssl|tls|file)://)[a-z]{2,12}://\S{0,200}"
    r"|git|github\w*|wget|ssh|sshd|mysql\w*|p(?:ostgres|sql)\w*|redis|docker|npm|ftp|databases?|sql\w*|printers?|remote desktop"
    r"|vpn|steam\w*|b?ssid|esp-?idf|ldap|publickey|http(?:/[\d.]{1,3})? (?:error |status |code ){0,2}[45]\d\d"
)
ELSEWHERE = rf"https?://\S{{0,200}}|curl|website|browser|{OTHER_THINGS}"
ON_THE_WAY = (
    r"\w{0,12}refused|e?tim(?:ed|e)[ -]?out\w*|e(?:conn|net|host)\w*|unreachable|reset|resolv\w*|getaddrinfo|enotfound"
    r"|certificates?|handshake\w*|eof|\w{0,12}ssl\w*|tls\w*"
)
ABOUT_SIGN_IN = (
    r"sasl|authenticat\w{0,6} (?:fail|requir|error|unsuccess)\w*|auth|log ?[io]n|logging in|sign(?:ed|ing)?[ -]?in"
    r"|pass(?:word|phrase)s?|credentials?|\w{0,12}auth\w{0,20}(?:error|exception)|53[045]|client was not authenticated"
)

# Of a mail that was handed over already, and what happened to it then.
HANDED_OVER = (
    r"in reply to (?:rcpt|mail|end of|data|message)\w*|after (?:rcpt|mail from|end of data|pipelined)|status=bounced"
    r"|mailer-daemon|delivery status notification|(?:final|original)-recipient|diagnostic-code|undeliver\w*"
    r"|(?:could not|cannot|can't) be delivered|(?:wasn't|not) delivered|fail\w{0,4} permanently|while talking to"
    r"|delivery (?:to the following|has failed|failed|report|attempt)"
)
# A mailbox or a disk that is full, and what is not one: mails that are counted, and what is fetched.
FULL_MAILBOX = (
    r"(?:(?:mail|in) ?box|mail ?(?:dir|folder|drop)|dis[ck]|storage|folder|account)s?(?: \S{1,80})?"
    r"(?: (?:is|was|for|are|user|currently|almost)){0,4} full|full mailbox|no space left|out of (?:disk |storage )?space"
    r"|(?:over|exceed\w{0,4}|out of|reached) (?:\w{1,20} ){0,4}(?:quota|storage|disk space|mailbox (?:size )?limit)"
    r"|(?:insufficient|not enough|not sufficient) (?:(?:system|disk|storage|free) ){0,2}(?:storage|space|resources)"
    r"|(?:quota|storage(?: allocation| limit)?|space)(?: \S{1,80})? (?:(?:is|was|has|been|usage|limit) ){0,3}"
    r"(?:exceed\w{0,4}|violation|used up|full)"
    r"|mailbox (?:\w{1,20} )?(?:size )?limit (?:\w{1,20} )?exceeded|mail system full|over ?quota"
)
COUNTED = (
    r"bandwidth|(?:sending|daily|hourly|messages?|rate|connections?|commands?|api|recipients?) (?:\w{1,20} )?(?:quota|limit)s?"
)
# Of a recipient who is getting too much.
NOT_RECEIVED = r"is receiving e?-?mail (?:too quickly|at a rate)|receiv(?:ing|ed) (?:too many|too much) (?:e?-?mails?|messages?)"
# A program that broke down by itself.
BROKEN_PROGRAM = (
    r"'nonetype' object|has no attribute '\w{1,40}'|nullpointerexception|object reference not set|cannot read propert\w+"
    r"|is not a function|undefined (?:method|index|variable|offset|property)|segmentation fault|nosuchmethoderror"
    r"|classnotfoundexception|modulenotfounderror"
)

# What frames a sentence in prose: it is asked about, denied, supposed or told of another time.
FRAMED = (
    r"what (?:does|is|do)|mean\w{0,3}|if (?:it says|you (?:see|get)|the (?:message|error))|how (?:do|can|to).{0,20}avoid"
    r"|(?:do|does|did)(?:n't| not) (?:get|see|say)|never (?:got|get)|no longer|not any ?more|last (?:year|week|month)|yesterday"
    r"|was bedeutet|bedeutet|falls|nicht mehr|letzte\w? (?:woche|jahr)|que signifie|signifie|si (?:vous|le message|el mensaje)"
    r"|significa|co oznacza|oznacza|je[sś]li|caso apare[cç]a|no ano passado"
)
# Servers that are not Google's, and what only these say.
OTHER_SERVERS = (
    r"office ?365|outlook\.com|hotmail|yahoo\w*|icloud|mail\.me\.com|sendgrid\w*|mailgun\w*|zoho\w*|gmx|web\.de|seznam|yandex|aol"
    r"|smtpclientauthentication|tenant|5\.7\.(?:57|139|30)"
    r"|(?:smtp|imap|pop3?|mail|mx)\.(?!g(?:oogle)?mail)(?!google)[a-z0-9-]{1,40}\.[a-z.]{2,20}"
)
