"""All that is looked for in a text, by what it would have seen."""

from __future__ import annotations

from assistant.mail.rules.codes import ENHANCED, LINKS, NUMBERS, PAGES, REPLIES
from assistant.mail.rules.everyday import COMMON
from assistant.mail.rules.rule import Rule, Seen
from assistant.mail.rules.sentences import SENTENCES

TABLES: dict[Seen, tuple[Rule, ...]] = {
    Seen.SENTENCE: SENTENCES,
    Seen.LINK: LINKS,
    Seen.EVERYDAY: COMMON,
    Seen.PAGE: PAGES,
    Seen.ENHANCED_CODE: ENHANCED,
    Seen.REPLY_CODE: REPLIES,
    Seen.NUMBER: NUMBERS,
}
