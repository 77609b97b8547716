"""All sentences that only a mail server, or a program about it, says."""

from __future__ import annotations

from assistant.mail.rules.connection import CONNECTION
from assistant.mail.rules.mail_refused import GOOGLES_PAGES, MAIL_REFUSED, NONE_OF_OURS
from assistant.mail.rules.rule import Rule
from assistant.mail.rules.sign_in import SIGN_IN, SIGNED_IN

SENTENCES: tuple[Rule, ...] = (
    *MAIL_REFUSED,
    *GOOGLES_PAGES,
    *NONE_OF_OURS,
    *SIGN_IN,
    *CONNECTION,
    *SIGNED_IN,
)  # what went well comes last: something else may have failed
