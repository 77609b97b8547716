"""An author's mistake; in a file of its own, since the window must know it before any guide is read."""

from __future__ import annotations


class GuideError(Exception):
    """An author's mistake that keeps a guide from being read: where it is, and a sentence an author understands.

    Both are as they may be shown: what stands in a file may stand in them.
    """

    def __init__(self, file: str, line: int, sentence: str) -> None:
        from assistant.guides.showable import showable_name

        self.file = showable_name(file)
        self.line = line
        self.sentence = showable_name(sentence)
        super().__init__(f"{self.file}:{line}: {self.sentence}")


class EmptyFolderError(GuideError):
    """A folder that was named for its guides, and has none."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder, 1, "There is no guide in this folder.")
