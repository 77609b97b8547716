"""All that is looked for in a text, by what it would have seen."""

from __future__ import annotations

from assistant.mail.rules.codes import ENHANCED, LINKS, NUMBERS, PAGES, REPLIES
from assistant.mail.rules.everyday import COMMON
from assistant.mail.rules.rule import Basis, Rule
from assistant.mail.rules.sentences import SENTENCES

TABLES: dict[Basis, tuple[Rule, ...]] = {
    Basis.SENTENCE: SENTENCES,
    Basis.LINK: LINKS,
    Basis.EVERYDAY: COMMON,
    Basis.PAGE: PAGES,
    Basis.ENHANCED_CODE: ENHANCED,
    Basis.REPLY_CODE: REPLIES,
    Basis.NUMBER: NUMBERS,
}
