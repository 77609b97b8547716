"""What is said of a mail that was refused, and of programs that Google's own pages refuse: nobody failed to sign in.

The wording is Google's, as support.google.com/a/answer/3726730 lists it, and that of servers and programs as people reported it.
"""

from __future__ import annotations

from dataclasses import replace

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
from assistant.mail.rules.rule import REST, Rule
from assistant.mail.servers import Protocol

K = Kind
NOT_A_MAIL = rf"(?:user unknown|unknown user).{{0,40}}(?:login|auth{REST})|-err|mysql|postgres{REST}|ftp|ldap|database|steam"
IS = r"(?: (?:is|was|were|are|has|have|been|being|not yet))*+"
SMALL = r"[^.;:?!\n]"  # any character of the same part of a sentence
A_MAIL = r"(?:(?:e-?)?mail|message|attachment)s?"
GOOD = r"(?:pass|authenticat|align|valid|accept|permit|allow|authori[sz])"

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
        rf"{A_MAIL}(?: file| body| header| size| length| limit| restriction){{0,3}}{IS} (?:exceed{REST}|too (?:large|big|long))"
        rf"|(?:exceed{REST}|(?:larger|bigger|greater|longer) than) (?:[\w']+ ){{0,5}}(?:{A_MAIL} size|size limit(?:ation)?s?)"
        r"|too much mail data|stream is more than \d+ bytes",
        without=r"temporary size|mailbox(?:'s)? (?:\w+ ){0,2}(?:size|limit|quota|storage)|disk|recipients? (?:\w+ ){0,2}exceed",
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
        rf"(?:attachment|attached file|file (?:type|extension|name)|anhang|pi[eè]ce jointe|adjunto|allegato|za[lł][aą]cznik|anexo)s?"
        rf"\W{SMALL}{{0,40}}\W(?:blocked|not (?:\w+ )?(?:allowed|permitted|accepted)|rejected|refused|infected|forbidden"
        rf"|prohibited|banned|restricted|unacceptable)"
        rf"|(?:banned|blocked|forbidden|prohibited|disallowed|infected|malicious|dangerous|executable) (?:[\w.]+ ){{0,2}}attachments?"
        rf"|(?:virus|malware|trojan)\W{SMALL}{{0,30}}(?:detected|found) in {SMALL}{{0,20}}(?:{A_MAIL}|content)",
        without=r"virus-free|no virus",
    ),
    Rule(
        K.SENDER_NOT_AUTHENTICATED,
        (
            "sender is unauthenticated",
            "sender is not authenticated",
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
            "from address is not verified",
            "sender verify failed",
        ),
        r"sendasdenied\w*+|send as denied"
        rf"|{GOOD}\w*+ checks?(?: \()?(?:spf|dkim|dmarc)|(?:fail|not pass|not passed)\w*+ {SMALL}{{0,20}}authentication checks?"
        rf"|(?:spf|dkim|dmarc|arc)\b[^;?!\n]{{0,60}}\b(?:(?:did|do|does|is|was|were) not {GOOD}\w*+|not {GOOD}\w*+|fail{REST}|reject{REST}"
        rf"|softfail|hard ?fail|violat{REST}|suspicious|polic{REST}|missing|invalid|required)"
        rf"|(?:fail{REST}|violat{REST}|invalid|bad|missing|no|without|inspect) (?:\w+ ){{0,3}}(?:spf|dkim|dmarc)"
        rf"|(?:ptr|reverse dns|rdns|reverse lookup)\b{SMALL}{{0,60}}(?:record|set ?up|miss{REST}|fail{REST}|entry|required|does not|rejected)"
        rf"|(?:no|missing|invalid|without|valid|fix|bad) (?:\w+ ){{0,2}}(?:ptr|reverse dns|rdns)"
        rf"|sender(?:'s)?(?: address| domain| e-?mail)*+{IS} (?:rejected|refused|denied|not {GOOD}\w*+|invalid|not verified)"
        rf"|(?:not|isn't|aren't) (?:allowed|permitted|authori[sz]ed) to (?:send|relay|use) {SMALL}{{0,60}}(?:from|as|sender|address)"
        rf"|from (?:address|header){SMALL}{{0,60}}(?:not (?:match|verified|allowed|permitted|owned)|must (?:match|be)|does not)"
        rf"|domain of (?:the )?sender (?:address )?{SMALL}{{0,60}}(?:not exist|not resolve|not found)"
        rf"|(?:e-?mail address|identit\w+|sender) {SMALL}{{0,20}}not verified",
        without=r"recipient address rejected",
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
            "suspected spam",
            "spam message rejected",
            "identified as spam",
            "listed at Spamhaus",
            "due to unexpected volume or user complaints",
            "not accepting mail with attachments",
        ),
        rf"(?:low|poor|bad)\w*+ (?:\w+ ){{0,3}}reputation|reputation {SMALL}{{0,30}}(?:low|poor|bad|block\w*+)"
        rf"|(?:refus|reject|block|classif|consider|flag|mark|detect|identif|denied|treat|regard)\w*+ (?:to be |due to |because of |by )?"
        rf"(?:as |our |the |your |a )*+(?:likely |probable |possible )?(?:spam|junk|bulk|unsolicited)"
        rf"|(?:spam|junk|unsolicited)\W(?:\w+ ){{0,4}}(?:refus|reject|block|detect|denied|score|not accept)\w*+"
        r"|blocked using|(?:is|was|been|are) (?:black|block|deny)-?listed"
        rf"|(?:in|on|by|of|using|see) (?:\S+ ){{0,4}}(?:black|block|deny)-?(?: )?lists?"
        rf"|(?:spamhaus|spamcop|barracuda\w*+|sorbs|abuseat|senderscore|cloudmark|proofpoint|mimecast)\W{SMALL}{{0,60}}\W"
        rf"(?:list|block|reject|zen|bl|lookup|reputation)\w*+|mailspike|dnsbl|rbl",
    ),
    Rule(
        K.REFUSED_AS_SPAM,
        ("has a policy that prohibited the mail",),
        rf"(?:{A_MAIL}|content)\W{SMALL}{{0,30}}(?:rejected|refused|blocked|not accepted|denied|violates)\W{SMALL}{{0,40}}polic{REST}"
        rf"|(?:blocked|rejected|refused|denied) (?:due to|by|for|because of) (?:\w+ ){{0,3}}polic{REST}"
        r"|message (?:content )?(?:rejected|refused)|transaction rejected by",
        without=rf"dmarc|spf|dkim|recipient|sign{REST}|log ?in|size|google's polic{REST}|oauth",
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
            "weren't able to find the recipient domain",
            "is not a valid RFC address",
        ),
        rf"(?:recipients?|addressee|destination)(?: \S+)?(?: (?:address|mailbox|domain)(?:es)?)?(?: \S+)?{IS} (?:unknown|not (?:found|known|valid)"
        rf"|invalid|unrout{REST}|does ?n[o']t exist|does not exist|non-?existent)"
        rf"|(?:unknown|invalid|no such|bad|non-?existent|unroutable|unrouteable|undeliverable|illegal) (?:\w+ )?"
        rf"(?:recipient|addressee|destination mailbox)(?: address)?(?:es)?s?"
        rf"|user (?:\S{{1,60}} )?unknown|unknown user(?: account)?|unrouteable address|recipnotfound|resolver\.adr\.{REST}",
        without=NOT_A_MAIL,
    ),
    Rule(
        K.RECIPIENT_UNKNOWN,
        ("all recipients failed", "all recipients were rejected", "all recipients were refused", "mailbox name not allowed"),
        rf"recipients?(?: address(?:es)?)?{IS} (?:refused|rejected)"
        rf"|(?:deliver{REST}|sen[dt]) (?:\w+ ){{0,3}}to (?:the following |these |this |following )*+(?:recipients?|address{REST}|groups?)"
        rf"|address not found|no such (?:user|mailbox|account|person)|(?:user|mailbox|account|address)(?: \S+)?{IS} (?:not found|unavailable"
        rf"|not available|does ?n[o']t exist|does not exist|not exist|no longer (?:valid|available|exist{REST}|active))"
        rf"|not a valid (?:mailbox|address|user|recipient)|(?:user|mailbox|account) is (?:inactive|unknown)",
        without=rf"{NOT_A_MAIL}|{FULL_MAILBOX}|{NOT_RECEIVED}",
        shared=(K.REFUSED_AS_SPAM, K.SENDER_NOT_AUTHENTICATED),
    ),
    Rule(
        K.SENDING_LIMIT,
        marks=rf"(?:send\w*+|daily|hourly|24-hour|outgoing|outbound|messages?|mails?|e-?mails?|recipients?) (?:\w+ ){{0,2}}"
        rf"(?:limit|quota)s?{IS} (?:exceeded|reached)"
        rf"|(?:exceed\w*+|reached|over) (?:\w+'?s? ){{0,4}}(?:sending|daily|hourly|24-hour|outgoing|message|per (?:day|hour)) "
        rf"(?:\w+ ){{0,2}}(?:limit|quota|rate)|reached a limit for sending|peak smtp relay limit"
        rf"|max(?:imum)? (?:number of )?(?:recipients|e-?mails?|messages?|mails)\W{SMALL}{{0,40}}\W"
        rf"(?:per|this session|exceeded|today|in (?:this|a|one)|sent|an hour|a day|reached)"
        r"|too many (?:recipients|messages|e-?mails)",
        without=rf"size|bandwidth|command|mailbox|{FULL_MAILBOX}",
        shared=(K.REFUSED_AS_SPAM,),
    ),
)

# A mail is handed over by SMTP alone.
MAIL_REFUSED: tuple[Rule, ...] = tuple(replace(rule, protocols=(Protocol.SMTP, None)) for rule in _REFUSED)

# Google's pages in a browser: of a setting that an account has not got, and of programs that sign in with Google.
GOOGLES_PAGES: tuple[Rule, ...] = (
    Rule(
        K.APP_PASSWORDS_UNAVAILABLE,
        marks=r"(?:the )?setting(?:s)? (?:that )?you(?:'re| are) looking for (?:is|are)(?: not|n't) available(?: for your account)?",
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
        ),
        r"disallowed_useragent|admin_policy_enforced|deleted_client|org_internal|restricted_client|app_not_configured_for_user"
        r"|access blocked: .{1,80}|error 40[013]:? (?:access_denied|[a-z]+_(?:mismatch|client|request|scope|useragent|enforced|internal))"
        r"|(?:app|application)(?:'s)? (?:has )?(?:sent an invalid request|request is invalid)|sent by this app(?:lication)? is invalid"
        r"|this app (?:is|has been) blocked",
    ),
)

# What is known and is no trouble of a sign-in, nor one of a mail that is told of here: no word of it is taken for another kind.
NONE_OF_OURS: tuple[Rule, ...] = (
    Rule(K.NOT_UNDERSTOOD, marks=FULL_MAILBOX, without=COUNTED),
    Rule(K.NOT_UNDERSTOOD, marks=NOT_RECEIVED),
    Rule(K.NOT_UNDERSTOOD, marks=HANDED_OVER, without=ABOUT_SIGN_IN),
    Rule(K.NOT_UNDERSTOOD, marks=OTHER_THINGS, without=rf"{MAILS}|{ON_THE_WAY}"),  # what is of the way is weighed elsewhere
    Rule(K.NOT_UNDERSTOOD, marks=BROKEN_PROGRAM, without=ON_THE_WAY),
)
