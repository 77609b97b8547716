"""The words for each concept in English: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SERVER: "server*|host|smtp server*|imap server*",
    C.HOST_NAME: "host name*|hostname*|domain name*|server name",
    C.CONNECTION: "connect*|connection*|network connection",
    C.NETWORK: "internet*|network*",
    C.CERTIFICATE: "certificate*|cert",
    C.ENCRYPTION: "ssl|tls|ssl tls|handshake*|encrypt*|secure connection|secure mode|security protocol",
    C.STARTTLS: "starttls|start tls|stls",
    C.HANDSHAKE: "handshake*|ssl negotiation|tls negotiation",
    C.VERSION: "version*|protocol version",
    C.SIGN_IN: (
        "login*|log in|log on|logon|logging in|sign in|sign on|signing in|signin|authenticat*|authoriz*|auth|credential*"
        "|imaplogin"
    ),
    C.PASSWORD: "password*|passcode|pass phrase",
    C.USER_NAME: "username*|user name*|user|account name*|user id",
    C.APP_PASSWORD: "app password*|application password*|app specific password*|application specific password*",
    C.METHOD: (
        "authentication method*|auth method*|authentication mechanism*|auth mechanism*|mechanism*|authenticator*|auth type*"
    ),
    C.TOKEN: "oauth*|xoauth*|token*|reauthenticat*|re authenticat*|reauthoriz*|sign in again|log in again",
    C.BROWSER: "browser*|webmail|web interface",
    C.ACCOUNT: "account*",
    C.SETTING: "setting*|option",
    C.IMAP: "imap*",
    C.POP: "pop|pop3|pops",
    C.MAIL: "message*|email*|e mail*|mail|mails|message size",
    C.ATTACHMENT: "attachment*|attached file*",
    C.RECIPIENT: "recipient*|addressee*",
    C.SENDER: "sender*|from address",
    C.SPAM: "spam|unsolicited|junk",
    C.BANDWIDTH: "bandwidth",
    C.MAILBOX: "mailbox*|maildrop|inbox",
    C.ATTEMPT: "attempt*|tries",
    C.MODULE: "sasl*|sasl plugin|sasl library",
    C.PROXY: "proxy*|proxies",
    C.OTHER_SERVER: "not an imap server|not a pop server|not an smtp server|not a mail server|is not an imap",
    C.FAILED: (
        "fail*|could not|couldn t|cannot|can not|can t|unable|impossible|error|errors|problem*|trouble"
        "|unsuccessful*|wasn t able|was not able|something went wrong"
    ),
    C.WRONG: "wrong|incorrect*|invalid|bad|mistyped|not correct|unacceptable|inadequate",
    C.REFUSED: "refus*|reject*|denied|deny|denies|declin*|disallow*",
    C.UNKNOWN: "unknown|not found|does not exist|doesn t exist|no such|lookup|non existent",
    C.TIMED_OUT: ("timed out|time out*|timeout*|took too long|no response|not respond*|didn t respond|not responding|no answer"),
    C.CLOSED: "closed|disconnected|dropped|lost|hung up|terminated|interrupted|ended|broken",
    C.RESET: "reset by|connection reset|reset",
    C.UNREACHABLE: "unreachable|no route|not reachable",
    C.OFFLINE: "offline|no internet|no network|not connected to the internet|working online|airplane mode",
    C.BLOCKED: "blocked|locked|in use",
    C.EXPIRED: "expired|has expired|out of date",
    C.NOT_YET: "not yet valid|future|not yet active",
    C.UNTRUSTED: (
        "untrusted|self signed|unknown issuer|not trust*|unknown authority|certificate authority is not known|unverified"
    ),
    C.OTHER_NAME: "mismatch*|does not match|doesn t match|do not match|different host|wrong host|wrong site",
    C.MISSING: (
        "missing|empty|no password|no username|no user name|not specified|not supplied|not provided|blank|lost"
        "|without|must enter|please enter|need to supply"
    ),
    C.REQUIRED: "required|requires|require|must|need*|necessary",
    C.TOO_MANY: "too many|maximum number|limit reached|too much|quota|limit exceeded|max number",
    C.TOO_LARGE: "too large|too big|exceed*|size limit|larger than",
    C.DISABLED: "disabled|turned off|switched off|deactivated|suspended",
    C.UNSUPPORTED: (
        "not supported|unsupported|not available|unavailable|does not support|doesn t support|doesn t offer"
        "|does not offer|not advertise|doesn t advertise|does not advertise"
    ),
    C.BUSY: "busy|temporarily unavailable|temporary|try again later|overload*|service unavailable",
    C.RESOLVING: "resolve*|resolving|name resolution|host lookup|dns|lookup",
    C.VALID: "valid|correct",
    C.TRUSTED: "trusted|trust|verified|secure",
    C.KNOWN: "known|found|exist*|recognized",
    C.ENABLED: "enabled|activated|turned on|switched on|allowed|enable|permitted",
    C.SUPPORTED: "supported|support|supports|available|offered",
    C.REACHED: "reach*|contact*",
    C.ACCEPTED: "accept*|allow*|allowed",
    C.DONE: "possible|established|able|successful*|succeed*",
    C.MATCHING: "match*",
    C.GIVEN: "given|specified|supplied|provided|entered|set|configured",
    C.NOT: "not|no|never|n t|isn t|wasn t|doesn t|didn t|don t|won t|neither",
    C.PERHAPS: "may|might|perhaps|possibly|maybe",
    C.ADVICE: "please check|check|verify|make sure|please try|try again|ensure|contact|update your|see",
}
