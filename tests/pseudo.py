"""Two languages that nobody speaks: one with longer words, accents and brackets, one written from right to left.

Both are made from the English words while the program runs, so they are always complete; they exist in tests alone.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QTranslator

from assistant.guides.library import Library
from assistant.guides.model import Guide, Mark, Picture, Screenshot, Span, Value
from assistant.mail.programs import Sheet
from assistant.mail.texts import Wording

_KEPT = re.compile(r"\{\w*\}|%n|&(?=\w)|https?://\S+|\S+@\S+|[a-z-]+(?:\.[a-z-]+)+")
_LETTER = re.compile(r"[^\W\d_]")
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "àçéîñöšûýžÀÇÉÎÑÖŠÛÝŽ")
_HEBREW = str.maketrans(
    {letter: chr(0x5D0 + number) for number, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
    | {letter: chr(0x5D0 + number) for number, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
)
_FILLING = "öñé ţŵö þřéé ƒöûŕ ƒîvé šîx šévéñ éîĝĥţ ñîñé ţéñ"

Change = Callable[[str], str]


def _outside_of_fields(words: str, change: Change) -> str:
    """Change words but not the fields, keys and addresses among them."""
    parts, end = [], 0
    for kept in _KEPT.finditer(words):
        parts += [change(words[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*parts, change(words[end:])])


def stretched(words: str) -> str:
    """Return words with accents, two fifths longer and in brackets, so that a cut is seen and a gap in translation too."""
    if not _LETTER.search(words):
        return words
    more = max(1, round(len(words) * 0.4) - 3)
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].strip()
    return f"[{_outside_of_fields(words, lambda part: part.translate(_ACCENTS))} {filling}]"


def turned(words: str) -> str:
    """Return words in letters that are written from right to left."""
    return _outside_of_fields(words, lambda part: part.translate(_HEBREW))


STRETCHED, TURNED = "qps", "he"  # Hebrew is what the letters of the second one are
LANGUAGES: dict[str, Change] = {STRETCHED: stretched, TURNED: turned}


class PseudoTranslator(QTranslator):
    """Translates everything, by changing it."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: Any, text: Any, disambiguation: Any = None, n: int = -1) -> str:
        return self._change(str(text))


_NAMES = {"id", "condition", "address", "file", "slug", "language", "kind", "source", "place", "line", "was"}
_NAMES |= {"status", "replaced_by", "minutes"}


def changed(thing: Any, change: Change) -> Any:
    """Return a part of a guide with all its words changed, and nothing else."""
    if isinstance(thing, str):
        return change(thing)
    if isinstance(thing, tuple):
        return tuple(changed(part, change) for part in thing)
    if isinstance(thing, Span):
        return thing if Mark.CODE in thing.marks else replace(thing, text=change(thing.text))
    if isinstance(thing, Value) and not re.search(r"\s", thing.text):
        return replace(thing, label=change(thing.label))
    if is_dataclass(thing) and not isinstance(thing, type):
        words = {field.name for field in fields(thing) if field.init} - _NAMES
        return replace(thing, **{name: changed(getattr(thing, name), change) for name in words})
    return thing


@dataclass(frozen=True)
class PseudoGuides:
    """The bundled guides in a language that nobody speaks; their pictures are the English ones."""

    library: Library
    language: str
    change: Change

    def slugs(self) -> tuple[str, ...]:
        return self.library.slugs()

    def languages(self, slug: str) -> tuple[str, ...]:
        return (self.language,)

    def guide(self, slug: str, language: str) -> Guide:
        guide: Guide = changed(self.library.guide(slug, "en"), self.change)
        return replace(guide, language=self.language)

    def screenshot(self, guide: Guide, picture: Picture, language: str) -> Screenshot:
        shot = self.library.screenshot(guide, picture, "en")
        return replace(shot, alt=self.change(shot.alt), caption=self.change(shot.caption))


def changed_wording(wording: Wording, change: Change) -> Wording:
    """Return the words of checks and replies changed."""
    return wording._replace(words={group: _changed_texts(texts, change) for group, texts in wording.words.items()})


def _changed_texts(texts: Any, change: Change) -> Any:
    if isinstance(texts, str):
        return change(texts)
    return {name: _changed_texts(text, change) for name, text in texts.items()}


def changed_sheet(sheet: Sheet, change: Change) -> Sheet:
    """Return a sheet with its words changed, but not what is to be entered."""
    sections = tuple(
        replace(
            section,
            title=change(section.title),
            rows=tuple(
                replace(row, label=change(row.label), value=row.value if row.copyable else change(row.value))
                for row in section.rows
            ),
        )
        for section in sheet.sections
    )
    words: dict[str, Any] = {name: change(getattr(sheet, name)) for name in ("name", "introduction", "undo", "open_label")}
    words |= {name: tuple(map(change, getattr(sheet, name))) for name in ("sign_in", "where", "notes", "keep")}
    return replace(sheet, sections=sections, **words)


@contextmanager
def spoken(change: Change) -> Iterator[None]:
    """Have the program speak a language that nobody speaks.

    Qt holds a lock while a translator is at work, and takes the same lock when one is thrown away. So Python must not collect
    what earlier tests left behind while ours, which is written in Python, is asked: the lock would wait for itself.
    """
    gc.disable()
    translator = PseudoTranslator(change)
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        gc.enable()
