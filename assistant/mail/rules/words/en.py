"""The words for each concept in English: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SENDER_CHECK: "spf|dkim|dmarc|arc validation",
    C.ADDRESS: "address|recipient address|email address",
    C.ASKED_FOR: "keeps asking|keep asking|asks for|asks me for|asking for|asks password|prompts for|keeps prompting",
    C.SERVER: "server*|host|smtp server*|imap server*",
    C.HOST_NAME: "host name*|hostname*|domain name*|server name",
    C.CONNECTION: "connect|connects|connected|connecting|connection*|connectivity|socket",
    C.NETWORK: "internet*|network*",
    C.CERTIFICATE: "certificate*|cert|certs|server identity|server s identity|identity of",
    C.ENCRYPTION: "ssl|tls|ssl tls|handshake*|encrypt*|secure connection|secure mode|security protocol",
    C.STARTTLS: "starttls|start tls|stls",
    C.HANDSHAKE: "handshake*|ssl negotiation|tls negotiation",
    C.VERSION: "version*|protocol version",
    C.SIGN_IN: (
        "login*|log in|log on|logon*|logging in|logging on|logged in|logged on|log you in|log into|sign in|sign on|sign you in"
        "|sign into|signing in|signed in|signin|sign ins|authenticat*|authoriz*|authoris*|auth|credential*|imaplogin"
        "|sasl authentication|sasl login|smtp auth"
    ),
    C.PASSWORD: "password*|passcode*|pass phrase|passphrase*|passwd",
    C.USER_NAME: "username*|user name*|user|account name*|user id|userid|login name",
    C.APP_PASSWORD: (
        "app password*|application password*|app specific password*|application specific password*|apps password*"
        "|app specific pass*|apppassword*"
    ),
    C.METHOD: (
        "authentication method*|auth method*|authentication mechanism*|auth mechanism*|mechanism*|authenticator*|auth type*"
        "|authentication type*|authentication scheme*|login method*|sign in method*|sasl mechanism*"
    ),
    C.TOKEN: (
        "oauth*|xoauth*|token*|reauthenticat*|re authenticat*|reauthoriz*|re authoriz*|reauthoris*|sign in again|log in again"
        "|sign back in|reconnect your account"
    ),
    C.BROWSER: "browser*|webmail|web interface",
    C.ACCOUNT: "account*",
    C.SETTING: "setting*|option",
    C.IMAP: "imap*",
    C.POP: "pop|pop3|pops",
    C.MAIL: "message*|email*|e mail*|mail|mails|message size",
    C.ATTACHMENT: "attachment*|attached file*|attached document*",
    C.RECIPIENT: "recipient*|addressee*|to address",
    C.SENDER: "sender*|from address|sending address|return address",
    C.SPAM: "spam|unsolicited|junk|spam filter*|blacklist*|blocklist*|block list*|black list*",
    C.BANDWIDTH: "bandwidth",
    C.MAILBOX: "mailbox*|maildrop|inbox",
    C.ATTEMPT: "attempt*|tries|retries",
    C.MODULE: "sasl|sasl plugin*|sasl librar*|sasl modul*|libsasl*|cyrus sasl",
    C.PROXY: "proxy*|proxies",
    C.OTHER_SERVER: (
        "not an imap server|not a pop server|not a pop3 server|not an smtp server|not a mail server|is not an imap"
        "|not a valid imap|not a valid smtp|not a valid pop"
    ),
    C.FAILED: (
        "fail*|could not|couldn t|cannot|can not|can t|unable|impossible|error|errors|problem*|trouble"
        "|unsuccessful*|wasn t able|was not able|something went wrong|unknown error*|unknown problem*|wouldn t"
    ),
    C.WRONG: "wrong|wrongly|incorrect*|invalid|bad|mistyped|not correct|unacceptable|inadequate|misconfigured|illegal",
    C.REFUSED: (
        "refus*|reject*|denied|deny|denies|declin*|disallow*|not recognized|not recognised|not recognize|not recognise"
        "|unrecognized|unrecognised|forbidden|unauthorized|unauthorised"
    ),
    C.UNKNOWN: (
        "unknown|not found|does not exist|doesn t exist|no such|lookup|non existent|nonexistent|could not find|cannot find"
        "|can not find|can t find|couldn t find|unable to find|could not be found|cannot be found|can t be found"
        "|couldn t be found|unable to locate|could not locate|can t locate|cannot locate"
    ),
    C.TIMED_OUT: (
        "timed out|time out*|timeout*|took too long|no response|not respond*|didn t respond|not responding|no answer"
        "|doesn t respond|isn t responding|taking too long|takes too long|not answer*|didn t answer|doesn t answer|no reply"
    ),
    C.CLOSED: (
        "closed|closes|close|disconnected|disconnects|dropped|lost|lose|hung up|terminated|interrupted|ended|broken|cut off"
    ),
    C.RESET: "reset by|connection reset|reset",
    C.UNREACHABLE: (
        "unreachable|no route|not reachable|cannot reach|can not reach|can t reach|could not reach|couldn t reach|unable to reach"
        "|cannot be reached|can t be reached|could not be reached|couldn t be reached|unable to contact|cannot contact"
        "|can t contact|could not contact|couldn t contact|could not be contacted|cannot be contacted|can t be contacted"
    ),
    C.OFFLINE: (
        "offline|no internet|no network|no network connection|no internet connection|not connected to the internet"
        "|not connected to a network|not connected to any network|working online|airplane mode|aeroplane mode|flight mode"
        "|network unavailable|network is unavailable|network not available|network is not available|internet not available"
        "|no wi fi|no wifi|no mobile data|without internet|without an internet"
    ),
    C.BLOCKED: "blocked|blocks|blocking|locked|in use",
    C.EXPIRED: "expired|has expired|expires|out of date|revoked|no longer valid|withdrawn|invalidated|timed out token",
    C.NOT_YET: "not yet valid|future|not yet active",
    C.UNTRUSTED: (
        "untrusted|self signed|selfsigned|unknown issuer|not trust*|unknown authority|certificate authority is not known"
        "|unverified"
        "|distrusted|cannot be trusted|can t be trusted|could not be trusted|untrustworthy"
    ),
    C.OTHER_NAME: (
        "mismatch*|does not match|doesn t match|do not match|different host*|wrong host*|wrong site|wrong name|another host*"
        "|another server|another site|another name|another domain|different server|different site|different name"
        "|different domain|principal name"
    ),
    C.MISSING: (
        "missing|empty|no password|no username|no user name|no login|no credential*|not specified|not supplied|not provided|blank"
        "|without|must enter|please enter|need to supply|need to enter|please provide|please supply|please specify|must provide"
        "|must supply|must specify"
    ),
    C.REQUIRED: "required|requires|require|must|need*|necessary|have to|has to|mandatory",
    C.TOO_MANY: (
        "too many|maximum number|limit reached|too much|quota|limit exceeded|max number|too often|too frequent*|rate limit*"
        "|maximum amount|daily limit|hourly limit"
    ),
    C.TOO_LARGE: "too large|too big|too long|exceed*|size limit|larger than|bigger than|over the limit|greater than",
    C.DISABLED: "disabled|disables|turned off|switched off|deactivated|suspended|is off",
    C.UNSUPPORTED: (
        "not supported|unsupported|not available|unavailable|does not support|doesn t support|doesn t offer"
        "|does not offer|not advertise|doesn t advertise|does not advertise|isn t available|isn t supported|doesn t have support"
    ),
    C.BUSY: (
        "busy|temporarily unavailable|temporary|try again later|overload*|service unavailable|currently unavailable"
        "|service is unavailable|service not available|service is not available|temporarily unable|server is down"
        "|unavailable at the moment|under maintenance|down for maintenance|internal server error"
    ),
    C.RESOLVING: "resolve*|resolving|name resolution|host lookup|dns|lookup|look up|looking up",
    C.VALID: "valid|correct",
    C.TRUSTED: "trusted|trust|verified|secure",
    C.KNOWN: "known|found|exist*|recognized|recognised|recognize|recognise",
    C.ENABLED: "enabled|activated|turned on|switched on|allowed|enable|permitted",
    C.SUPPORTED: "supported|support|supports|available|offered",
    C.REACHED: "reach*|contacted",
    C.ACCEPTED: "accept*|allow*|allowed",
    C.DONE: "possible|established|able|successful*|succeed*|completed|made",
    C.MATCHING: "match*",
    C.GIVEN: "given|specified|supplied|provided|entered|set|configured|filled in",
    C.NOT: "not|no|never|n t|isn t|wasn t|doesn t|didn t|don t|won t|neither|hasn t|haven t|weren t|aren t|nor",
    C.PERHAPS: "may|might|perhaps|possibly|maybe",
    C.ADVICE: "please check|check|verify|make sure|please try|try again|ensure|contact|update your|see",
}
