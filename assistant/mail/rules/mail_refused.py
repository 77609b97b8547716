"""What is said of a mail that was refused, and of programs that Google's own pages refuse: nobody failed to sign in.

The wording is Google's, as support.google.com/a/answer/3726730 lists it, and that of servers and programs as people reported it.
"""

from __future__ import annotations

from assistant.mail.kinds import Kind
from assistant.mail.rules.marks import (
    ABOUT_SIGN_IN,
    BROKEN_PROGRAM,
    COUNTED,
    FULL_MAILBOX,
    HANDED_OVER,
    MAILS,
    NOT_RECEIVED,
    ON_THE_WAY,
    OTHER_THINGS,
)
from assistant.mail.rules.rule import Rule
from assistant.mail.servers import Protocol

K = Kind
ENDED = r"\w{0,12}"  # of a word, where more follows
IS = r"(?: (?:is|was|were|are|has|have|been|being))*+"
PART = r"[^.;:?!]"  # any character of one part of a sentence
A_MAIL = r"(?:(?:e-?)?mail|message|attachment)s?"
LARGER = rf"(?:exceed{ENDED}|(?:larger|bigger|greater|longer) than)"
PASSES = rf"(?:pass|authenticat|align|valid|accept|permit|allow|authori[sz]){ENDED}"
SPF = r"(?:spf|dkim|dmarc)"
PTR = r"(?:ptr|reverse dns|rdns|ip reverse lookup)"
SPAM = r"(?:spam|junk|unsolicited|bulk)"
FILE = r"(?:attachment|attached file|file (?:type|extension|name)|anhang|pi[eè]ce jointe|adjunto|allegato|za[lł][aą]cznik|anexo)"
BANNED = r"(?:blocked|rejected|infected|forbidden|banned|prohibited|restricted)"
LISTS = rf"(?:spamhaus|spamcop|barracuda{ENDED}|sorbs|abuseat|senderscore|cloudmark|proofpoint|mimecast)"
GONE = r"(?:not found|does ?n[o']t exist|does not exist|not exist|no longer (?:valid|available|active))"
SOMEBODY = r"(?:recipient|addressee|destination mailbox)"
# Words of those who look for a user of their own.
OF_A_USER = (
    rf"(?:user unknown|unknown user).{{0,40}}(?:login|auth{ENDED})|-err|unknown user ?name|password|mysql|ldap|ftp"
    rf"|postgres{ENDED}"
)


def _either(*patterns: str) -> str:
    """Return the pattern of any of some."""
    return "|".join(patterns)


_REFUSED: tuple[Rule, ...] = (
    Rule(
        K.MESSAGE_TOO_LARGE,
        (
            "exceeded Google's message size limits",
            "message larger than the current system limit",
            "message length exceeds administrative limit",
            "exceeds the maximum upload size",
            "attachment size exceeds the allowable limit",
            "message file too big",
            "message size exceeds fixed maximum message size",
            "message is larger than the server permits",
        ),
        _either(
            rf"{A_MAIL}(?: file| body| header| size| length| limit){{0,3}}{IS} (?:exceed{ENDED}|too (?:large|big|long))",
            rf"size of (?:your|the|this) {A_MAIL}{PART}{{0,40}}(?:exceed{ENDED}|too (?:large|big)|over|above)",
            rf"{LARGER} (?:[\w']+ ){{0,5}}(?:{A_MAIL} size|size limit(?:ation)?s?)",
            rf"max(?:imum)? {A_MAIL} size (?:of {PART}{{1,20}} )?{IS} ?exceed{ENDED}",
            r"too much mail data",
            r"stream is more than \d{1,12} bytes",
        ),
        without=rf"temporary size|{FULL_MAILBOX}",
    ),
    Rule(
        K.ATTACHMENT_REFUSED,
        (
            "illegal attachment",
            "content presents a potential security issue",
            "virus detected in message",
            "message contains a virus",
            "message contains malware",
            "message was infected with a virus",
            "potentially executable attachment",
            "banned file",
            "prohibited file",
        ),
        _either(
            rf"{FILE}s?{PART}{{1,40}}(?:not (?:\w{{1,20}} )?(?:allowed|permitted|accepted)|refused|unacceptable|{BANNED})",
            rf"(?:{BANNED}|disallowed|malicious|dangerous|executable) (?:\S{{1,20}} ){{0,2}}attachments?",
            rf"(?:virus|malware|trojan){PART}{{1,30}}(?:detected|found) in {PART}{{0,20}}(?:{A_MAIL}|content)",
        ),
    ),
    Rule(
        K.SENDER_NOT_AUTHENTICATED,
        (
            "sender is unauthenticated",
            "sender must be authenticated",
            "does not have authentication information",
            "unauthenticated email",
            "unauthenticated mail",
            "sending guidelines regarding PTR records and authentication",
            "sender address does not belong to the authenticated user",
            "not owned by user",
            "not owned by authenticated user",
            "does not have permissions to send as this sender",
            "does not have permission to send as this sender",
            "not authorized to send as this sender",
            "not allowed to send as this sender",
            "sender policy framework",
            "sender verify failed",
            "does not meet the required authentication level",
        ),
        _either(
            rf"send ?as ?denied{ENDED}",
            rf"(?:fail{ENDED}|not pass)(?: to pass)? (?:\w{{1,20}} ){{0,2}}(?:authentication|{SPF}) checks?",
            rf"(?:did|do|does|is|was) not {PASSES} (?:\w{{1,20}} ){{0,2}}{SPF}",
            rf"{SPF}\W[^;?!]{{0,60}}(?:not {PASSES}|(?:fail|reject|violat|polic){ENDED}|error|softfail|hard ?fail|suspicious"
            r"|missing|invalid|required|spam)",
            rf"(?:fail{ENDED}|violat{ENDED}|invalid|bad|missing|no|without|inspect) (?:\w{{1,20}} ){{0,3}}{SPF}",
            rf"{PTR}{PART}{{1,60}}(?:record|set ?up|miss{ENDED}|fail{ENDED}|entry|required|does not|rejected)",
            rf"(?:no|missing|invalid|without|valid|fix|bad) (?:\w{{1,20}} ){{0,2}}{PTR}",
            rf"sender(?:'s)?(?: address| domain| e-?mail){{0,2}}{IS} "
            rf"(?:rejected|refused|denied|not {PASSES}|invalid|does not match)",
            rf"(?:not|isn't|aren't) (?:allowed|permitted|authori[sz]ed) to (?:send|relay) {PART}{{0,60}}(?:from|as) ",
            rf"from (?:address|header){PART}{{0,60}}(?:not (?:match|verified|allowed|permitted|owned)|must (?:match|be))",
            rf"domain of (?:the )?sender (?:address )?{PART}{{0,60}}(?:not exist|not resolve|not found)",
            rf"(?:e-?mail address|sender){IS} not verified",
        ),
        without="recipient address rejected",
    ),
    Rule(
        K.REFUSED_AS_SPAM,
        (
            "unusual rate of",
            "likely unsolicited mail",
            "message is likely suspicious",
            "message is suspicious",
            "rejected due to spam content",
            "looks like spam",
            "looks like junk",
            "suspected spam",
            "probability of spam",
            "identified as spam",
            "due to unexpected volume or user complaints",
            "not accepting mail with attachments",
        ),
        _either(
            rf"(?:low|poor|bad) (?:\w{{1,20}} ){{0,3}}reputation|reputation{PART}{{1,30}}(?:low|poor|bad|block{ENDED})",
            rf"(?:refus|reject|block|classif|flag|detect|denied|scor){ENDED} "
            rf"(?:(?:to|be|due|because|of|by|as|our|the|your|likely) ){{0,4}}{SPAM}",
            rf"consider{ENDED} (?:\w{{1,20}} ){{0,2}}to be {SPAM}",
            rf"{SPAM} (?:\w{{1,20}} ){{0,4}}(?:refus|reject|block|detect|denied|score|not accept){ENDED}",
            r"blocked using|(?:is|was|been|are) (?:black|block|deny)-?listed",
            r"(?:in|on|by|of|using|see) (?:\S{1,40} ){0,4}(?:black|block|deny)[ -]?lists?",
            rf"(?:spamhaus|spamcop|barracuda{ENDED}|sorbs|abuseat|senderscore|cloudmark|proofpoint|mimecast){PART}{{1,60}}"
            rf"(?:list|block|reject|zen|bl|lookup|reputation){ENDED}",
            r"spamhaus|dnsbl|rbl",
        ),
    ),
    Rule(
        K.REFUSED_AS_SPAM,
        ("has a policy that prohibited the mail",),
        _either(
            rf"(?:{A_MAIL}|content){PART}{{1,30}}(?:rejected|refused|blocked|not accepted|denied|violates){PART}{{1,40}}"
            rf"polic{ENDED}",
            rf"(?:blocked|rejected|refused|denied) (?:due to|by|for|because of) (?:\w{{1,20}} ){{0,3}}polic{ENDED}",
            r"message (?:content )?(?:rejected|refused)",
            r"transaction rejected by",
        ),
        without=rf"{SPF}|recipient address|sign{ENDED}|log ?in|size|google's polic{ENDED}|oauth|{FULL_MAILBOX}",
        shared=(K.SENDER_NOT_AUTHENTICATED, K.ATTACHMENT_REFUSED),
    ),
    Rule(
        K.RECIPIENT_UNKNOWN,
        (
            "account that you tried to reach does not exist",
            "no such user here",
            "user unknown in virtual",
            "user unknown in local recipient table",
            "address couldn't be found",
            "address wasn't found at",
            "no mailbox here by that name",
            "user doesn't have a mailbox here",
            "not listed in Domino directory",
            "weren't able to find the recipient domain",
            "is not a valid RFC address",
        ),
        _either(
            rf"{SOMEBODY}s?(?:'s)?(?: e-?mail)?(?: (?:address|mailbox|domain)(?:es)?)?(?: [<(]\S{{1,80}})?{IS} "
            rf"(?:unknown|not (?:known|valid)|invalid|unrout{ENDED}|non-?existent|{GONE})",
            rf"(?:unknown|invalid|no such|bad|non-?existent|unrout{ENDED}|undeliverable|illegal) (?:\w{{1,20}} )?{SOMEBODY}"
            r"(?: address)?(?:es)?s?",
            r"this user doesn't have an?|user (?:\S{1,80} )?unknown|unknown user(?: account)?",
            rf"unroute?able address|recipnotfound|resolver\.adr\.{ENDED}",
        ),
        without=OF_A_USER,
    ),
    # That somebody is refused has more causes.
    Rule(
        K.RECIPIENT_UNKNOWN,
        ("all recipients failed", "all recipients were rejected", "all recipients were refused", "mailbox name not allowed"),
        _either(
            rf"recipients?(?: address(?:es)?)?{IS} (?:refused|rejected)",
            rf"deliver{ENDED} (?:\w{{1,20}} ){{0,3}}to (?:(?:the|these|this|following) ){{0,2}}(?:recipients?|address{ENDED})",
            r"address not found|no such (?:user|mailbox|account|person)",
            rf"(?:user|mailbox|account|address){IS} (?:{GONE}|unavailable)",
            r"not a valid (?:mailbox|address|user|recipient)|(?:user|mailbox|account) is (?:inactive|unknown)",
        ),
        without=rf"{OF_A_USER}|{FULL_MAILBOX}|{NOT_RECEIVED}|server response was",
        shared=(K.REFUSED_AS_SPAM, K.SENDER_NOT_AUTHENTICATED),
    ),
)

# A mail is handed over by SMTP alone.
MAIL_REFUSED: tuple[Rule, ...] = tuple(rule._replace(protocols=(Protocol.SMTP, None)) for rule in _REFUSED)

# Google's pages in a browser: of a setting that an account has not got, and of programs that sign in with Google.
GOOGLES_PAGES: tuple[Rule, ...] = (
    Rule(
        K.APP_PASSWORDS_UNAVAILABLE,
        marks=r"settings? (?:that )?you(?:'re| are) looking for (?:is|are)(?: not|n't) available(?: for your account)?",
    ),
    Rule(
        K.GOOGLE_SIGN_IN_BLOCKED,
        (
            "has not completed the Google verification process",
            "hasn't completed the Google verification process",
            "Google hasn't verified this app",
            "Google has not verified this app",
            "not been verified yet by Google",
            "not been verified by Google",
            "tried to access sensitive info in your Google Account",
            "Google blocked this access",
            "Google has blocked this access",
            "the OAuth client was deleted",
            "the OAuth client was disabled",
            "the OAuth client was not found",
            "browser or app may not be secure",
            "allow us to keep your account secure",
            "doesn't comply with Google's OAuth",
            "does not comply with Google's OAuth",
            "Sign in with Google temporarily disabled",
            "flow has been blocked in order to keep users secure",
            "is restricted to users within its organization",
            "your admin has blocked",
            "blocked by your administrator in Google",
            "can only be accessed by developer-approved testers",
            "blocked by Google's policies",
            "account data is restricted by policies within your organization",
        ),
        r"disallowed_useragent|admin_policy_enforced|deleted_client|org_internal|restricted_client|app_not_configured_for_user"
        r"|access blocked: .{1,80}"
        r"|40[013]:? (?:access_denied|[a-z_]{1,30}_(?:mismatch|client|request|scope|useragent|enforced|internal))"
        r"|(?:app|application)(?:'s)? (?:has )?(?:sent an invalid request|request is invalid)"
        r"|sent by this app(?:lication)? is invalid"
        r"|this app (?:is|has been) blocked",
    ),
)

# What is known and is no trouble of a sign-in, nor one of a mail that is told of here: no word of it is taken for another kind.
NONE_OF_OURS: tuple[Rule, ...] = (
    Rule(K.NOT_UNDERSTOOD, marks=FULL_MAILBOX, without=COUNTED),
    Rule(K.NOT_UNDERSTOOD, marks=NOT_RECEIVED),
    Rule(K.NOT_UNDERSTOOD, marks=HANDED_OVER, without=ABOUT_SIGN_IN),
    Rule(K.NOT_UNDERSTOOD, marks=OTHER_THINGS, without=rf"{MAILS}|{ON_THE_WAY}"),  # what is of the way is weighed elsewhere
    Rule(K.NOT_UNDERSTOOD, marks=BROKEN_PROGRAM),
)
