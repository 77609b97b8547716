"""What a guide says: its sentences, and what must not stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.guides.evidence import NO_EVIDENCE
from assistant.guides.model import Block, Collapsible, Guide, Paragraph, Step, Text, plain
from assistant.guides.reviewing.finding import Finding, Subject
from assistant.guides.walk import all_blocks, texts_in

LONGEST_AVERAGE = 20  # words a sentence
"""Words in a sentence, on the average of a step."""

_SENTENCE_END = re.compile(r"(?<=[.!?…:])\s|\n")
_WORD = re.compile(r"\w[\w\u2019'-]*")
_MARKUP = re.compile(r"</?[A-Za-z][A-Za-z0-9]*+(?:\s[^<>]*+|/)?>|\[!\w++\]|\{:?\s*+[.#]\w")
_UNCLOSED = re.compile(r"\{:?\s*+[.#]\w[^{}]*+$")
_EMAIL = re.compile(r"(?<![A-Za-z0-9.+_-])[A-Za-z0-9.+_-]++@((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})")
_EXAMPLE = re.compile(r"(?:.*\.)?(?:example\.(?:com|org|net)|[a-z0-9-]+\.(?:example|invalid|test))", re.IGNORECASE)
_GROUPS = re.compile(r"\b[a-z]{4}(?:[ \u00a0-][a-z]{4}){3}\b|(?<=[`\"])[a-z]{16}(?=[`\"])")
_VOWEL = re.compile("[aeiouy]")
_EXAMPLES = re.compile("abcd efgh ijkl mnop|abcdefghijklmnop|xxxx xxxx xxxx xxxx|x{16}")


def sentences(subject: Subject) -> Iterator[Finding]:
    """Find steps whose sentences are too long to be taken in one by one."""
    for step in subject.guide.steps:
        lengths = list(_lengths(step.blocks))
        average = sum(lengths) / len(lengths) if lengths else 0
        if average > LONGEST_AVERAGE:
            yield subject.mistake(step.line, f"The sentences of this step have {average:.0f} words on average; 20 are enough.")


def _lengths(blocks: tuple[Block, ...]) -> Iterator[int]:
    for text in texts_in(blocks):
        for sentence in _SENTENCE_END.split(plain(text)):
            yield from filter(None, [len(_WORD.findall(sentence))])


def markup(subject: Subject) -> Iterator[Finding]:
    """Find markup that the reader does not know and therefore shows as it is written."""
    for step in subject.guide.steps:
        if match := _UNCLOSED.search(step.title):
            yield subject.mistake(step.line, f"{match[0]} is shown to the reader as it is written here: close the braces.")
    for line, blocks in subject.parts():
        for text in texts_in(blocks):
            for span in _prose(text):
                match = _MARKUP.search(span)
                if match:
                    yield subject.limit(
                        subject.line_of(match[0], line), f"{match[0]} is shown to the reader as it is written here."
                    )


def _prose(text: Text) -> Iterator[str]:
    return (span.text for span in text if "code" not in span.marks)


def private(subject: Subject) -> Iterator[Finding]:
    """Find e-mail addresses and what looks like a real app password: a guide is no place for either."""
    for number, line in enumerate(subject.lines, 1):
        for match in _EMAIL.finditer(line):
            if not _EXAMPLE.fullmatch(match[1]):
                yield subject.mistake(
                    number, f"There is an e-mail address here; write one that ends in example.com, not {match[0]}."
                )
        if any(map(_is_secret, _GROUPS.findall(_EXAMPLES.sub("", line)))):
            yield subject.mistake(number, "This looks like a real app password; write abcd efgh ijkl mnop.")


def _is_secret(words: str) -> bool:
    """Tell whether sixteen letters look drawn by lot: a group of four, or more than four in a row, has no vowel."""
    letters = re.sub("[^a-z]", "", words)
    if len(words) == len(letters):
        return re.search("[^aeiouy]{5}", letters) is not None
    return any(not _VOWEL.search(letters[start : start + 4]) for start in range(0, len(letters), 4))


def looks_different(subject: Subject) -> Iterator[Finding]:
    """Find steps that do not say what to do when the screen looks different: no mistake in a guide made for another system."""
    if subject.guide.status == "retired":
        return
    tell = subject.mistake if _is_made_for_this(subject.guide) else subject.warning
    for step in subject.guide.steps:
        if not _has_different(step):
            yield tell(step.line, f'The step {step.id!r} has no "/// details" with "type: different".')


def _is_made_for_this(guide: Guide) -> bool:
    """Tell whether any step of a guide has what no other system knows: help for another screen, or where it comes from."""
    return any(
        step.evidence != NO_EVIDENCE or any(isinstance(block, Collapsible) and block.is_help for block in all_blocks(step.blocks))
        for step in guide.steps
    )


def _has_different(step: Step) -> bool:
    return any(isinstance(block, Collapsible) and block.kind == "different" for block in all_blocks(step.blocks))


def paragraphs(blocks: tuple[Block, ...]) -> list[str]:
    """Return the words of all paragraphs among some blocks, in the order of reading."""
    return [plain(block.text) for block in all_blocks(blocks) if isinstance(block, Paragraph)]
