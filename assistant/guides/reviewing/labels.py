"""Google's labels in a guide: each must be in the glossary, and an English one must be called so."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.guides.languages import LAST_RESORT
from assistant.guides.model import Mark, Text, plain
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.reviewing.vocabulary import curly, language_in
from assistant.guides.walk import texts_in


def labels(subject: Subject) -> Iterator[Finding]:
    """Find labels that the glossary does not know in this language, and English ones that are not said to be English."""
    if not subject.vocabulary.labels:
        return
    for line, blocks in subject.parts():
        for text in texts_in(blocks):
            around = curly(plain(text)).lower()
            for label, in_brackets in _labels(text):
                if sentence := _about(subject, label, around, in_brackets=in_brackets):
                    yield subject.warning(subject.line_of(f"`{label}`", line), sentence)


def _labels(text: Text) -> Iterator[tuple[str, bool]]:
    """Yield each label, and whether it stands in brackets."""
    depth = 0
    for span in text:
        if Mark.LABEL in span.marks:
            yield span.text, depth > 0
        depth += span.text.count("(") - span.text.count(")")


def _about(subject: Subject, label: str, around: str, *, in_brackets: bool) -> str:
    known, wanted = subject.vocabulary, curly(label)
    language = language_in(known.labels, subject.guide.language)
    if wanted in known.labels[language]:
        return ""
    if wanted in known.labels.get(LAST_RESORT, ()):
        called_so = any(stem in around for stem in known.english.get(language, ()))
        return "" if in_brackets or called_so else f"{label!r} is English: say so, or put it in brackets."
    if wanted in known.descriptions.get(language, ()):
        return f"{label!r} was not seen on a screen in this language: describe the thing, without {{.action}}."
    return f"The label {label!r} is not in the glossary for this language."
