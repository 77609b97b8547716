"""A log's lines that matter, and the conversations it is made of: what failed last is what somebody asks about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

LONGEST: Final = 40_000  # characters of a message that are compared
LONGEST_LOG: Final = 1_000_000  # characters of which the lines that matter are looked for, from the end
EACH: Final = 12  # places that are kept of each sign of a failure, the last ones
BEFORE, BEHIND = 400, 800  # characters beside such a place
MOST_EXCHANGES: Final = 40  # of a log, the last ones
APART: Final = 2  # minutes between two lines, from which on the later one begins something new

# By what a failure is noticed, in the words of servers, systems and programs: looked for in lower case.
SIGNS: Final = (
    *("535-5.", "535 5.", "534-5.", "534 5.", "550-5.", "550 5.", "552-5.", "552 5.", "554-5.", "554 5.", "421-4.", "454 4."),
    *("password", "passwort", "mot de passe", "contrase", "hasł", "wrong", "incorrect", "etimedout", "econn", "enotfound"),
    *("-err", " no [", " bad ", "* bye", "535", "534", "530", "550", "552", "554", "421", "454", "334 ", "[auth", "[alert]"),
    *("error", "fail", "refused", "denied", "reject", "timed out", "timeout", "unable", "cannot", "could not", "invalid"),
    *("exception", "0x800", "errno", "certificate", "unreachable", "not accepted", "disconnected", "gsmtp", "not found"),
    *("fehler", "fehlgeschlagen", "erreur", "échec", "errore", "fallit", "error", "falló", "erro ", "falha", "błąd", "nie uda"),
)
# Where a conversation with a server begins: its greeting, or the program that says where it goes.
BEGINS: Final = re.compile(
    r"^[^\n]{0,120}?(?:\b220[ -][^\n]{0,80}smtp|\* ok\b[^\n]{0,40}(?:gimap|imap4|ready)|\+ok (?:gpop|[^\n]{0,40}ready)"
    r"|\bconnecting to\b|\bconnection: opening to\b|\bresolving host\b|\bauthenticating (?:to|with|as)\b)",
    re.IGNORECASE | re.MULTILINE,
)
# The line of one that went well: what comes behind it is another matter.
WENT_WELL: Final = re.compile(
    r"^[^\n]{0,200}?(?:\b235[ -](?:2\.7\.0|accepted)|authenticated \(success\)|\+ok welcome)[^\n]*\n",
    re.IGNORECASE | re.MULTILINE,
)
STAMP: Final = re.compile(r"^(?P<day>[^\n]{0,24}?)(?<![\d:])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?!\d)", re.MULTILINE)
NO_DIGIT: Final = re.compile(r"\D+")


def excerpt(text: str, longest: int = LONGEST) -> str:
    """Return what is to be compared of a text of any length: the lines beside the last signs of each failure, and both ends."""
    if len(text) <= longest:
        return text
    text = text[-LONGEST_LOG:]
    low = text.lower()
    if len(low) != len(text):  # a letter that is two when small
        low = text
    ends = longest // 10
    kept = sorted({(0, ends), (len(text) - ends, len(text)), *((_start(text, at), _end(text, at)) for at in _places(low))})
    pieces: list[str] = []
    room, begun = longest, len(text)
    for start, end in reversed(kept):  # the later, the likelier
        piece = text[start : min(end, begun)]
        if 0 < len(piece) < room:
            pieces.append(piece)
            room, begun = room - len(piece) - 1, start
    return "\n".join(piece.strip("\n") for piece in reversed(pieces))


def _places(text: str) -> Iterator[int]:
    for sign in SIGNS:
        at = len(text)
        for _ in range(EACH):
            at = text.rfind(sign, 0, at)
            if at < 0:
                break
            yield at
            at = max(0, at - BEFORE)


def _start(text: str, at: int) -> int:
    """Return where the line begins, or the one before it, not too far away."""
    line = text.rfind("\n", max(0, at - BEFORE), at)
    return max(0, at - BEFORE) if line < 0 else line + 1


def _end(text: str, at: int) -> int:
    line = text.find("\n", at + BEHIND // 2, at + BEHIND)
    return min(len(text), at + BEHIND) if line < 0 else line


def exchanges(text: str) -> list[str]:
    """Return the conversations of a log in their order, a text that is none as the only one.

    A new one begins with a server's greeting, behind a sign-in that went well, and where the clock of a log has gone on.
    """
    signs = (*(found.start() for found in BEGINS.finditer(text)), *(found.end() for found in WENT_WELL.finditer(text)))
    starts = sorted({0, *(sign for sign in (*signs, *_pauses(text)) if sign < len(text))})
    parts = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return [part for part in parts if part.strip()][-MOST_EXCHANGES:]


def _pauses(text: str) -> Iterator[int]:
    """Yield where a line stands on another day, or minutes later, than the one before it."""
    last: tuple[str, int] | None = None
    for found in STAMP.finditer(text):
        now = (NO_DIGIT.sub(" ", found["day"]).strip(), int(found["hour"]) * 60 + int(found["minute"]))
        if last is not None and (now[0] != last[0] or abs(now[1] - last[1]) >= APART):
            yield found.start()
        last = now
