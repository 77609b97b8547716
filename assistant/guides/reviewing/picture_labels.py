"""The labels that a picture prints: in the glossary, and the same as in the step that shows it.

A data file says what its picture prints where `build/pictures.py` has written it; of other pictures nothing is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assistant.guides.model import Guide, Mark, Picture
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.reviewing.vocabulary import curly
from assistant.guides.screenshots import read_about
from assistant.guides.walk import pictures_in, texts_in


def printed(subject: Subject) -> Iterator[Finding]:
    """Find what a picture prints and nobody has seen in this language, and labels that its step words otherwise."""
    known = subject.vocabulary.labels.get(subject.guide.language, frozenset())
    for line, blocks in subject.parts() if known else ():
        said = {curly(span.text): span.text for text in texts_in(blocks) for span in text if Mark.LABEL in span.marks}
        for picture in pictures_in(blocks):
            for words in _prints(subject.guide, picture):
                if words not in known:
                    sentence = f"The picture {picture.file} prints {words!r}, which is not in the glossary for this language."
                    yield subject.warning(picture.line, sentence)
                elif words not in said:
                    yield from _otherwise(subject, line, words, said)


def _prints(guide: Guide, picture: Picture) -> Iterator[str]:
    about = read_about(guide.folder, picture.file) if guide.folder else {}
    prints = about.get("prints")
    words = prints.get(guide.language) if isinstance(prints, dict) else ()
    return (curly(each) for each in words if isinstance(each, str)) if isinstance(words, list) else iter(())


def _otherwise(subject: Subject, line: int, words: str, said: Mapping[str, str]) -> Iterator[Finding]:
    """Find the labels of a step, as they are `said` there, that are other spellings of what its picture prints."""
    seen = (label.get(subject.guide.language) for label in subject.vocabulary.glossary)
    spellings = {spelling for each in seen if each and words in each.all for spelling in each.all}
    for other in sorted(spellings & said.keys()):
        yield subject.warning(subject.line_of(f"`{said[other]}`", line), f"The step says {other!r}, its picture {words!r}.")
