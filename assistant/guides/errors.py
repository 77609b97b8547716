"""An author's mistake; in a file of its own, since the window must know it before any guide is read."""

from __future__ import annotations


class GuideError(Exception):
    """An author's mistake that keeps a guide from being read: where it is, and a sentence an author understands."""

    def __init__(self, file: str, line: int, sentence: str) -> None:
        super().__init__(f"{file}:{line}: {sentence}")
        self.file = file
        self.line = line
        self.sentence = sentence
