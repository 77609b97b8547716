"""The codes of Windows and of devices that stand in a text, however they were typed or dictated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from assistant.mail.diagnosis import Indication
from assistant.mail.kinds import Kind
from assistant.mail.rules.listed import DEVICES, WINDOWS
from assistant.mail.rules.rule import Basis

# A number of Windows: its letter x may be a sign of times, its noughts and ones letters, and a space may stand in it.
TYPED: Final = re.compile(r"(?<![0-9a-z])(?P<mark>[0o]\s?[x×]\s?)?(?P<code>8(?:\s?[0-9a-foil]){7})(?![0-9a-z])")
AS_DIGITS: Final = str.maketrans({"o": "0", "i": "1", "l": "1", " ": None})
LEAST_TOLD: Final = re.compile(
    r"#|err\w*|fehler\w*|fout\w*|b[lł][aą]d\w*|codes?|c[oó]dig\w+|kod\w?|codice|mail\w*|scan\w*|scann?\w*|skan\w*|fax\w*|smtp|send\w*|envo\w*|envi\w*"
    r"|invi\w*|wysy[lł]\w*"
)


def corrected(text: str) -> str:
    """Return a text in lower case with the numbers of Windows as they are listed: `ox800ccc od` is `0x800ccc0d`."""
    return TYPED.sub(_corrected, text)


def _corrected(found: re.Match[str]) -> str:
    code = found["code"].translate(AS_DIGITS)
    return f"0x{code}" if found["mark"] or f"0x{code}" in WINDOWS else found[0]


def listed(text: str, program: str, confidence: float, shared_confidence: float) -> Iterator[Indication]:
    """Yield what the codes in a text speak for, those of Windows and those of a device that is named in it or is the `program`.

    A code of Windows of one cause has the `confidence`; what several share, and what a device shows, the `shared_confidence`.
    """
    for found in re.finditer(r"(?<![0-9a-z])0x8[0-9a-f]{7}(?![0-9a-z])", text):
        if found[0] in WINDOWS:
            kind, *others = map(Kind, WINDOWS[found[0]].split())
            yield Indication(kind, Basis.NUMBER, found[0], shared_confidence if others else confidence, tuple(others))
    for device in DEVICES:
        if any(re.search(rf"\b{re.escape(name)}", f"{program.lower()} {text}") for name in device.names):
            yield from _shown(device.codes, text, shared_confidence)


def _shown(codes: dict[str, str], text: str, confidence: float) -> Iterator[Indication]:
    """Yield what a device shows: where something failed, a mail or a scan is spoken of, or nothing follows the code."""
    for code, kinds in codes.items():
        found = re.search(rf"(?<![\w.,-]){code}(?![\w.,-]*\w)", text)
        if found and (LEAST_TOLD.search(text) or not text[found.end() :].strip(" .!\"')")):
            kind, *others = map(Kind, kinds.split())
            yield Indication(kind, Basis.PANEL_CODE, found[0], confidence, tuple(others))
