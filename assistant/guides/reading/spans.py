"""From pieces to the spans and values of the model."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.guides.model import Mark, Span, Text, Value
from assistant.guides.reading.pieces import Piece

SPACE = re.compile(r"[ \t\n]+")

_LABEL_EDGES = " \u00a0\u202f\n:\uff1a"
_LABEL = re.compile(r"[^.!?]{0,80}|[^.!?]{0,80}[.!?](?=\S)[^.!?]{0,80}")


def alt_as_words(piece: Piece) -> Piece:
    """Return the alt text of a picture as words, for places that hold no pictures."""
    return replace(piece, file=None) if piece.file is not None else piece


def spans(pieces: Iterable[Piece]) -> Text:
    """Join pieces to spans: white space as on a page, neighbours of one kind together, no space at the ends."""
    runs: list[_Run] = []
    for piece in pieces:
        before = runs[-1].texts[-1] if runs else "\n"
        text = "\n" if piece.text == "\n" else SPACE.sub(" ", piece.text)
        if text[:1] == " " and before[-1] in " \n":
            text = text[1:]
        if not text or (text == "\n" and not runs):
            continue
        if text == "\n" and before[-1] == " ":
            _strip_end(runs, " ")
        address = piece.link.address if piece.link else None
        if not runs or (runs[-1].marks, runs[-1].address) != (piece.marks, address):
            runs.append(_Run([], piece.marks, address))
        runs[-1].texts.append(text)
    _strip_end(runs, " \n")
    return tuple(Span("".join(run.texts), run.marks, run.address) for run in runs)


@dataclass(frozen=True, slots=True)
class _Run:
    """A span in the making; none of its texts is empty."""

    texts: list[str]
    marks: frozenset[Mark]
    address: str | None


def _strip_end(runs: list[_Run], what: str) -> None:
    """Take some characters away from the end, and what is empty then."""
    while runs:
        text = runs[-1].texts.pop().rstrip(what)
        if text:
            runs[-1].texts.append(text)
            return
        if not runs[-1].texts:
            runs.pop()


def values(pieces: list[Piece]) -> list[Value]:
    """Return the values of a paragraph that is nothing but values with their labels, else nothing."""
    values: list[Value] = []
    label = ""
    for piece in pieces:
        if Mark.CODE in piece.marks and "copy" in piece.classes:
            values.append(Value(piece.text, label.strip(_LABEL_EDGES)))
            label = ""
        elif piece.link or Mark.LABEL in piece.marks:
            return []
        else:
            label += piece.text
    if label.strip() or any(not _LABEL.fullmatch(value.label) for value in values):
        return []
    return values if all(value.label for value in values[1:]) else []
