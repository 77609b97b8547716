"""Takes out of a reply what belongs to a person: addresses, passwords, tokens, where they are and who they are."""

from __future__ import annotations

import base64
import re
from binascii import b2a_uu
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from assistant.mail.characters import READ, READ_APART
from assistant.mail.letters import app_passwords
from assistant.mail.patterns import Pattern, folded
from assistant.mail.placed import PlacedText, placed
from assistant.mail.private import RULES
from assistant.mail.secret import Secret

LONGEST: Final = 2_000  # characters that are shown of a reply
READ_OF_IT: Final = 10 * LONGEST  # characters that are looked at, half of them from its end
MARGIN: Final = LONGEST  # characters beside a cut that are not shown: half a password is not recognised
SHORTEST: Final = 3  # characters; shorter ones would be found in every other word
SPACED: Final = 6  # letters and digits of a secret that is found also where other signs stand between them
FRAGMENT: Final = 4  # characters of base64 by which a secret is found
LONGEST_IN_PART: Final = 100  # letters of a password of which the parts are looked for
UU_LINE: Final = 45  # octets in a line of uuencode
NUMBERS: Final[tuple[Callable[[int], str], ...]] = (chr, str, "{:02x}".format, "0x{:02x}".format, "{:o}".format)
CODES: Final = (base64.b85encode, base64.a85encode, base64.b32encode)
CUT: Final = " […] "
BLANKS: Final = re.compile(r"\s+")
SIGNS: Final = re.compile(r"[\W_]+")
# What colours a terminal, escaped or as it is left when the sign that begins it is lost: ECMA-48, 8.3.117.
COLOURS: Final = Pattern(
    r"(?:(?:\x1b|(?<!\\)\\+(?:e|x1b|033|u001b)|\^\[|\x9b)\[?[\d;?]{0,20}[a-z]|\[\d{1,3}(?:;\d{1,3}){0,9}m)",
    re.IGNORECASE | re.ASCII,
)
LONGEST_CODED: Final = 400  # characters of base64 beside a secret that are taken out with it
CODED: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_"
UNSEEN: Final = re.compile(r"(?:[^\S\n]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])+")


class TakenOut(NamedTuple):
    """A part of a text that is taken out, and what stands there instead; of parts that overlap the lowest rank says it."""

    start: int
    end: int
    rank: int
    instead: str


def redacted(text: str, secrets: Iterable[str | Secret] = ()) -> str:
    """Return the text without what is private; `secrets` are taken out in whatever way they are written.

    Of a `Secret` any six letters in a row are taken out as well. At most 2,000 characters are kept, from both ends.
    """
    secrets = tuple(secrets)
    passwords = [secret.reveal() for secret in secrets if isinstance(secret, Secret)]
    given = [*passwords, *(secret for secret in secrets if not isinstance(secret, Secret))]
    parts: list[TakenOut] = []
    if len(text) > READ_OF_IT:
        half = READ_OF_IT // 2
        text = f"{text[:half]}\n{text[-half:]}"
        parts.append(TakenOut(half - MARGIN, half + 1 + MARGIN, 0, CUT))
    text = COLOURS.sub("", text.encode("utf-8", "replace").decode("utf-8"))  # halves of characters cannot be written
    for way in placed(text, READ_APART):
        parts += _lettered(way)
    for way in placed(text):
        parts += _private(way)
        if given:
            parts += (TakenOut(*_whole(text, *place), 0, "<secret>") for place in _coded(way, given))
            parts += (TakenOut(*place, 0, "<secret>") for place in (*_spelt(way, given), *_in_part(way, passwords)))
    return shortened(UNSEEN.sub(" ", _without(text, parts).replace("\r\n", "\n")).strip())


def shortened(text: str) -> str:
    """Return the text cut in its middle to about LONGEST characters."""
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST * 2 // 3] + CUT + text[-LONGEST // 3 :]


def _without(text: str, parts: Iterable[TakenOut]) -> str:
    pieces, at = [], 0
    for part in _apart(parts):
        pieces += [text[at : part.start], part.instead]
        at = part.end
    return "".join((*pieces, text[at:]))


def _apart(parts: Iterable[TakenOut]) -> list[TakenOut]:
    """Return the parts in their order, those that overlap made one."""
    apart: list[TakenOut] = []
    for part in sorted(parts):
        last = apart[-1] if apart else None
        if last and part.start < last.end:
            said = min(last, part, key=lambda one: one.rank)
            apart[-1] = said._replace(start=last.start, end=max(last.end, part.end))
        else:
            apart.append(part)
    return apart


def _private(way: PlacedText) -> Iterator[TakenOut]:
    letters = folded(way.text)
    for rank, (pattern, wanted) in enumerate(RULES, start=1):
        for found in pattern.finditer(way.text, letters):
            for name, private in found.groupdict().items():
                if private and wanted(private):
                    yield TakenOut(*way.place(*found.span(name)), rank, f"<{name}>")
    yield from _lettered(way)


def _lettered(way: PlacedText) -> Iterator[TakenOut]:
    for place in app_passwords(way.text):
        yield TakenOut(*way.place(*place), len(RULES), "<secret>")


def _spelt(way: PlacedText, secrets: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where secrets stand in any case: as they are, with other signs between their letters, and in hexadecimal digits.

    Not by regular expressions, since `re` keeps those it has compiled.
    """
    close = way.without(SIGNS)
    for secret in secrets:
        plain = secret.translate(READ).lower()
        for spelt in {plain, secret.encode("utf-7").decode("ascii").lower()}:
            if len(spelt) >= SHORTEST:
                yield from _places(way, way.text.lower(), spelt)
        bare = SIGNS.sub("", plain)
        if len(bare) >= SPACED:
            yield from _places(close, close.text.lower(), bare)
            yield from _places(close, close.text.lower(), secret.encode("utf-8", "replace").hex())


def _in_part(way: PlacedText, passwords: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where six letters of a password stand in a row, or their numbers, or all of it in a coding that few use."""
    close = way.without(SIGNS)
    text = close.text.lower()
    for password in passwords:
        bare = SIGNS.sub("", password.translate(READ).lower())[:LONGEST_IN_PART]
        for at in range(len(bare) - SPACED + 1):
            octets = bare[at : at + SPACED].encode("utf-8", "replace")
            for number in NUMBERS:
                yield from _places(close, text, "".join(map(number, octets)))
        for octets in (form.encode("utf-8", "replace")[:LONGEST_IN_PART] for form in (password, bare, bare.upper())):
            for coded in (*(code(octets).decode() for code in CODES), b2a_uu(octets[:UU_LINE]).decode()[1:].strip()):
                if len(coded) >= SPACED:
                    yield from _places(way, way.text, coded)


def _coded(way: PlacedText, secrets: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where secrets stand in base64, by themselves or with anything before and behind them (RFC 4648)."""
    joined = way.without(BLANKS)
    for secret in secrets:
        for fragment in _fragments(secret):
            yield from _places(joined, joined.text, fragment)


def _fragments(secret: str) -> Iterator[str]:
    """Yield what is the same in base64 whatever stands before and behind, for each way in which a program is given a secret."""
    bare = BLANKS.sub("", secret)
    grouped = " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))
    for given in {form for text in (secret, bare, grouped) for form in (text, text.lower(), text.upper())}:
        octets = given.encode("utf-8", "replace")
        for before in range(3):
            coded = base64.b64encode(bytes(before) + octets).decode()
            fragment = coded[(before * 8 + 5) // 6 : (before + len(octets)) * 8 // 6]
            if len(fragment) >= FRAGMENT:
                yield from {fragment, fragment.replace("+", "-").replace("/", "_")}


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the base64 lies of which a fragment was found."""
    before, behind = text[max(0, start - LONGEST_CODED) : start], text[end : end + LONGEST_CODED]
    return start - len(before) + len(before.rstrip(CODED)), end + len(behind) - len(behind.lstrip(CODED))


def _places(way: PlacedText, text: str, wanted: str) -> Iterator[tuple[int, int]]:
    at = text.find(wanted)
    while at >= 0:
        yield way.place(at, at + len(wanted))
        at = text.find(wanted, at + len(wanted))
