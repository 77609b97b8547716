"""Google's labels in a guide: each must be in the glossary; an English one stands only where nobody has seen the local one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.guides.languages import LAST_RESORT
from assistant.guides.model import Mark, Text, plain
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.reviewing.vocabulary import Vocabulary, curly, language_in
from assistant.guides.walk import texts_in

_QUOTED = re.compile(r"[„“«‹\"]\s*([^„“”«»‹›\"]+?)\s*[“”»›\"]")


def labels(subject: Subject) -> Iterator[Finding]:
    """Find labels that the glossary does not know in this language, and English ones that are not said to be, or need not be."""
    if not subject.vocabulary.labels:
        return
    for line, blocks in subject.parts():
        for text in texts_in(blocks):
            around = curly(plain(text)).lower()
            for label, in_brackets in _labels(text):
                if sentence := _about(subject, label, around, in_brackets=in_brackets):
                    yield subject.warning(subject.line_of(f"`{label}`", line), sentence)
            for quoted in _quoted(text) if _calls_english(subject, around) else ():
                if sentence := _needless(subject, quoted):
                    yield subject.warning(subject.line_of(quoted, line), sentence)


def _labels(text: Text) -> Iterator[tuple[str, bool]]:
    """Yield each label, and whether it stands in brackets."""
    depth = 0
    for span in text:
        if Mark.LABEL in span.marks:
            yield span.text, depth > 0
        depth += span.text.count("(") - span.text.count(")")


def _quoted(text: Text) -> list[str]:
    """Return what stands between quotation marks without a mark of its own."""
    return _QUOTED.findall("".join("" if Mark.LABEL in span.marks else span.text for span in text))


def _about(subject: Subject, label: str, around: str, *, in_brackets: bool) -> str:
    known, wanted = subject.vocabulary, curly(label)
    language = language_in(known.labels, subject.guide.language)
    if wanted in known.labels[language]:
        return ""
    if wanted in known.labels.get(LAST_RESORT, ()):
        called_so = in_brackets or _calls_english(subject, around)
        return _needless(subject, label) or ("" if called_so else f"{label!r} is English: say so, or put it in brackets.")
    if wanted in known.descriptions.get(language, ()):
        return f"{label!r} was not seen on a screen in this language: describe the thing, without {{.action}}."
    return f"The label {label!r} is not in the glossary for this language."


def _calls_english(subject: Subject, around: str) -> bool:
    known = subject.vocabulary
    return any(stem in around for stem in known.english.get(language_in(known.labels, subject.guide.language), ()))


def _needless(subject: Subject, label: str) -> str:
    """Return what to say of an English label whose local wording is known, "" where that is not so or it is the same."""
    language = language_in(subject.vocabulary.labels, subject.guide.language)
    local = local_wordings(subject.vocabulary, curly(label), language)
    choice = " or ".join(map(repr, local))
    return f"{label!r} is English, and the label is known in this language: write {choice} alone." if local else ""


def local_wordings(vocabulary: Vocabulary, english: str, language: str) -> tuple[str, ...]:
    """Return what may stand on the screen in a language for an English label, nothing where one that it may mean was not seen.

    An English label of before is matched with one of before; where there is none, nobody knows how it read in the language.
    """
    if english in vocabulary.labels.get(language, ()):
        return ()
    pairs = [(label[LAST_RESORT], label.get(language)) for label in vocabulary.glossary if LAST_RESORT in label]
    now = [here.usual if here else "" for there, here in pairs if english in (there.usual, *there.contested)]
    before = [next(iter(here.also), "") if here else "" for there, here in pairs if english in there.also]
    found = now or before
    return tuple(dict.fromkeys(found)) if all(found) else ()
