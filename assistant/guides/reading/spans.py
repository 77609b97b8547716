"""From pieces to the spans and values of the model."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

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
    joined: list[Span] = []
    for piece in pieces:
        before = joined[-1].text if joined else "\n"
        text = "\n" if piece.text == "\n" else SPACE.sub(" ", piece.text)
        if text[:1] == " " and before[-1] in " \n":
            text = text[1:]
        if not text or (text == "\n" and not joined):
            continue
        if text == "\n" and before[-1] == " ":
            joined[-1] = Span(before.rstrip(" "), joined[-1].marks, joined[-1].address)
        address = piece.link.address if piece.link else None
        if joined and joined[-1].marks == piece.marks and joined[-1].address == address:
            joined[-1] = Span(joined[-1].text + text, piece.marks, address)
        else:
            joined.append(Span(text, piece.marks, address))
    return _trimmed(joined)


def _trimmed(joined: list[Span]) -> Text:
    while joined:
        text = joined[-1].text.rstrip(" \n")
        if text:
            joined[-1] = replace(joined[-1], text=text)
            break
        joined.pop()
    return tuple(joined)


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
