"""What is said of a mail that was refused, and of programs that Google's own pages refuse: nobody failed to sign in.

The wording is Google's, as support.google.com/a/answer/3726730 lists it, and that of servers and programs as people reported it.
"""

from __future__ import annotations

from assistant.mail.kinds import Kind
from assistant.mail.rules.rule import REST, Rule
from assistant.mail.servers import Protocol

K = Kind

_REFUSED: tuple[Rule, ...] = (
    Rule(
        K.MESSAGE_TOO_LARGE,
        (
            "exceeded Google's message size limits",
            "message size exceeds fixed maximum message size",
            "message size exceeds fixed limit",
            "message exceeds fixed maximum message size",
            "message size exceeds maximum",
            "message exceeds maximum size",
            "message exceeded maximum size",
            "max message size exceeded",
            "maximum message size exceeded",
            "message size limit exceeded",
            "message is too large to send",
            "message is larger than the server permits",
            "message larger than the current system limit",
            "message length exceeds administrative limit",
            "exceeds the maximum message size",
            "exceeds the server's message size limit",
            "exceeds the maximum upload size",
            "attachment size exceeds the allowable limit",
            "exceeds the message size limit",
            "message file too big",
            "message is too big",
        ),
        rf"(?:message|mail|attachment)s? (?:size )?(?:is |was |has )?(?:exceed{REST}|too (?:large|big|long))",
        without="quota|mailbox size",
    ),
    Rule(
        K.ATTACHMENT_REFUSED,
        (
            "illegal attachment",
            "message was blocked because its content presents a potential security issue",
            "content presents a potential security issue",
            "attachment type is not allowed",
            "attachment was blocked",
            "virus detected in message",
            "message contains a virus",
            "message contains malware",
            "blocked for security reasons",
        ),
        r"(?:file|attachment|anhang|pi[eè]ce jointe|adjunto|allegato|za[lł][aą]cznik|anexo).{0,40}"
        r"(?:blocked|not (?:allowed|permitted)|rejected|infected)",
    ),
    Rule(
        K.SENDER_NOT_AUTHENTICATED,
        (
            "sender is unauthenticated",
            "sender is not authenticated",
            "does not have authentication information",
            "fails to pass authentication checks",
            "did not pass authentication checks",
            "does not pass authentication checks",
            "unauthenticated email from",
            "not accepted due to domain's DMARC policy",
            "fails DMARC verification",
            "sending guidelines regarding PTR records and authentication",
            "sender address does not belong to the authenticated user",
            "sender address rejected: not owned by user",
            "not owned by user",
            "does not have permissions to send as this sender",
            "client does not have permission to send as this sender",
            "not authorized to send as this sender",
            "sender policy framework",
            "SPF check failed",
            "SPF validation failed",
            "failed SPF",
            "SPF did not pass",
            "DKIM did not pass",
            "failed DKIM",
            "domain does not have a PTR record",
            "DMARC policy of reject",
        ),
        rf"(?:spf|dkim)(?: check)?\W.{{0,40}}(?:does|do|did) not pass"
        rf"|(?:spf|dkim|dmarc)\W{{1,3}}(?:check |validation |policy |alignment )?(?:fail{REST}|reject{REST}|did not pass|softfail)"
        rf"|dmarc.{{0,40}}(?:polic{REST}|reject{REST})",
    ),
    Rule(
        K.REFUSED_AS_SPAM,
        (
            "unusual rate of unsolicited mail",
            "unusual rate of mail originating",
            "detected an unusual rate of",
            "detected that this message is likely unsolicited mail",
            "likely unsolicited mail",
            "message is likely suspicious",
            "due to the very low reputation of the sending",
            "low reputation of the sending domain",
            "message was rejected as spam",
            "message rejected as spam",
            "rejected due to spam content",
            "considered to be spam",
            "classified as spam",
            "looks like spam",
            "suspected spam",
            "spam message rejected",
            "message content rejected due to spam",
            "listed at Spamhaus",
            "blocked using Spamhaus",
            "is listed on a blocklist",
            "is on a blacklist",
        ),
        r"blocked using .{0,60}(?:spamhaus|spamcop|barracuda|zen\.|bl\.)|(?:is|was|been) (?:black|block)listed",
    ),
    Rule(
        K.RECIPIENT_UNKNOWN,
        (
            "email account that you tried to reach does not exist",
            "account that you tried to reach does not exist",
            "recipient address rejected",
            "recipient rejected",
            "unknown recipient",
            "invalid recipient",
            "no such recipient",
            "recipient not found",
            "recipient unknown",
            "no such user here",
            "user unknown in virtual",
            "user unknown in local recipient table",
            "user unknown",
            "unknown user account",
            "address couldn't be found",
            "address wasn't found at",
            "no mailbox here by that name",
            "all recipients failed",
            "all recipients were refused",
            "user doesn't have a mailbox here",
        ),
        r"(?:recipients? (?:address )?(?:was |were )?(?:refused|rejected))",
        without=rf"user unknown.{{0,40}}(?:login|auth{REST})",
    ),
)

# A mail is handed over by SMTP alone.
MAIL_REFUSED: tuple[Rule, ...] = tuple(rule._replace(protocols=(Protocol.SMTP, None)) for rule in _REFUSED)

# Google's pages in a browser: of a setting that an account has not got, and of programs that sign in with Google.
GOOGLES_PAGES: tuple[Rule, ...] = (
    Rule(
        K.APP_PASSWORDS_UNAVAILABLE,
        (
            "the setting you are looking for is not available for your account",
            "setting you're looking for is not available for your account",
            "setting you are looking for isn't available for your account",
        ),
    ),
    Rule(
        K.GOOGLE_SIGN_IN_BLOCKED,
        (
            "has not completed the Google verification process",
            "hasn't completed the Google verification process",
            "this app tried to access sensitive info in your Google Account",
            "Google hasn't verified this app",
            "the OAuth client was deleted",
            "the OAuth client was not found",
            "this browser or app may not be secure",
            "doesn't comply with Google's OAuth",
            "is restricted to users within its organization",
            "your admin has blocked",
            "blocked by your administrator in Google",
        ),
        r"disallowed_useragent|admin_policy_enforced|deleted_client|org_internal|restricted_client|app_not_configured_for_user"
        r"|access blocked: .{1,80}|error 403:? access_denied",
    ),
)
