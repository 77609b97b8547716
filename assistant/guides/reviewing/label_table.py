"""How many labels of the glossary are known in which language, as a table."""

from __future__ import annotations

from assistant.guides.languages import NAMES
from assistant.guides.reviewing.columns import aligned
from assistant.guides.reviewing.vocabulary import Label, Vocabulary

KNOWN, NOT_KNOWN, CONTESTED = "known", "not known", "contested"


def label_table(vocabulary: Vocabulary) -> list[str]:
    """Return lines with how many labels are known, not known, and contested in each language; each label counts once."""
    counted = {code: [_standing(label, code) for label in vocabulary.glossary] for code in NAMES}
    rows = ([what, *(str(counted[code].count(what)) for code in NAMES)] for what in (KNOWN, NOT_KNOWN, CONTESTED))
    return aligned([["labels", *NAMES], *rows])


def _standing(label: Label, language: str) -> str:
    seen = label.get(language)
    return NOT_KNOWN if seen is None else CONTESTED if seen.contested else KNOWN
