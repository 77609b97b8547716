"""What a reply or an exception says, brought into the one form in which the rules compare it."""

from __future__ import annotations

import base64
import re
import sys
import unicodedata
from itertools import accumulate, islice
from typing import Final, NamedTuple

from assistant.mail.characters import LETTERS, CharacterMap
from assistant.mail.codes import corrected
from assistant.mail.exchanges import excerpt
from assistant.mail.servers import Protocol

HOSTS: Final = ("imap.gmail.com", "smtp.gmail.com", "pop.gmail.com")
GOOGLES: Final = frozenset({*HOSTS, "smtp-relay.gmail.com", "imap.googlemail.com", "smtp.googlemail.com", "pop.googlemail.com"})
OTHERS: Final = frozenset({"gmx", "mail", "email", "ymail", "hotmail", "goneo", "gandi"})  # providers of their own, not slips
ALIKE: Final = 0.8  # of two names, from which on one is taken for a slip of the other
STRAIGHT: Final = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"', "\u2013": "-", "\u2014": "-"}
)
ESCAPED_BREAK = re.compile(r"\\r\\n|\\n|\\r")
PREFIX_OF_REPLY = re.compile(r"\n[^\n]{0,60}?: ?(?=[245]\d\d[ -])")
SESSION = re.compile(
    r"\s(?=\S{0,69}\d)(?![245]\.\d\.\d{1,3}\s)\S{4,70}\s{0,9}-\s{0,9}gs(?:m|mt|mtp)?\b|\s(?=\S{0,40}\d)[a-z0-9-]{0,40}\d(?:sm|if|mb)\d{4,}[a-z0-9]*(?:\.\d+)?"
)
BASE64 = re.compile(r"[A-Za-z0-9+/]{24,2000}")
MOST_CHALLENGES = 20
PROTOCOL = re.compile("|".join(Protocol))
PROTOCOL_NAMED = re.compile(rf"(?<!\w)({PROTOCOL.pattern})(?=3|\b|[a-z4])(?!\.)")
PROTOCOL_HINTED = re.compile("|".join(rf"\b{name}(?=3|\b)" if name is Protocol.POP else name for name in Protocol))
BETWEEN_WORDS = re.compile(r"[\W\d_]+|(?=exception\b)|(?=error\b)")  # the name of an exception ends with what it is
QUESTION = re.compile(r"[\s.:)\"']{0,9}\?(?=[\s\"')]|$)")
STOP = re.compile(r"[.!?;][\"')]?(?:\s|$)")
LABELLED = re.compile(r"(?<=\w)\n(?=[a-z]{4,20}:(?:\s|$))")  # a line that begins as those of a list of values do
HOST = re.compile(r"(?<![\w@/.-])[a-z0-9-]+(?:\.[a-z0-9-]+)+")


class Reading(NamedTuple):
    """A text to be compared: its `lines`, `spaced` with breaks as spaces, `tight` with them taken out, `letters` only a to z.

    `edges` are the places in `letters` where a word begins or ends, `asked` those where a question ends, `stops` those where any
    sentence does. `protocol` is None where it is not known; `told` says whether it is known from elsewhere than the text,
    `googles` whether a server of Google has signed it.
    """

    lines: str
    spaced: str
    tight: str
    letters: str
    edges: frozenset[int]
    asked: frozenset[int]
    stops: frozenset[int]
    protocol: Protocol | None
    told: bool
    googles: bool

    @property
    def texts(self) -> tuple[str, ...]:
        """What marks are looked for in: both where they differ."""
        return (self.spaced,) if self.tight is self.spaced else (self.spaced, self.tight)


def read(protocol: str, text: str) -> Reading:
    """Return the text in the form that rules compare; without a protocol, it is taken from what the text names first."""
    given = PROTOCOL.search(str(protocol).lower())
    seen = excerpt(mended(text) if given else without_tags(mended(text)))
    lines = corrected(_lines(seen))
    lines = SESSION.sub(" ", PREFIX_OF_REPLY.sub("\n", lines))
    lines = LABELLED.sub(".\n", lines)
    spaced = re.sub(r"\s+", " ", lines).strip() + _decoded(seen)
    spaced += " misspelt-host" if misspelt(spaced) else ""
    tight = "".join(line.strip() for line in lines.split("\n"))
    words = [letters(word) for word in BETWEEN_WORDS.split(spaced)]
    ends = list(accumulate(map(len, words), initial=0))
    between = (gap[0] for gap in BETWEEN_WORDS.finditer(spaced))
    gaps = list(zip(ends[1:], between, strict=False))
    asked = frozenset(end for end, gap in gaps if QUESTION.match(gap))
    stops = frozenset(end for end, gap in gaps if STOP.match(gap))
    found = Protocol(given[0]) if given else _named(spaced)
    return Reading(
        lines,
        spaced,
        spaced if tight == spaced else tight,
        "".join(words),
        frozenset(ends),
        asked,
        stops,
        found,
        given is not None,
        "gsmtp" in seen.lower(),
    )


def letters(text: str) -> str:
    """Return the letters a to z of a text, without accents, in lower case."""
    return text.translate(LETTERS)


def misspelt(text: str) -> bool:
    """Say whether the text names a mail server that is almost, but not quite, one of Gmail's."""
    return any(_almost(host) for host in set(HOST.findall(text)))


def described(error: BaseException) -> str:
    """Return what an exception says, with its numbers, in the form of a line of text; never what was being sent.

    A UnicodeEncodeError carries the password in its `object` and its repr: only the name of the error is taken.
    """
    if isinstance(error, UnicodeError):
        return "UnicodeEncodeError: ordinal not in range(128)"
    name = type(error).__name__
    said = _answer(error)
    numbers = "".join(f" [{label} {value}]" for label, value in _numbers(error)).replace("verify_code ", "verify_code=")
    return f"{name}: {said}{numbers}"


def _answer(error: BaseException) -> str:
    """Return the words of an exception; those of smtplib hold the server's code and answer, or one a recipient."""
    try:
        code, answer = getattr(error, "smtp_code", None), getattr(error, "smtp_error", None)
        if code is not None:
            return f"{code} {_string(answer)}"
        refused = getattr(error, "recipients", None)
        if isinstance(refused, dict):
            return " ".join(f"{code} {_string(answer)}" for code, answer in refused.values())
        return " ".join(_string(part) for part in error.args if not isinstance(part, int)) or str(error)
    except Exception:  # noqa: BLE001 - an exception from elsewhere may fail even at saying what it is
        return ""


def _string(part: object) -> str:
    return part.decode("utf-8", "replace") if isinstance(part, bytes) else str(part)


def _numbers(error: BaseException) -> list[tuple[str, int]]:
    """Return the numbers that mean the same in every language; the `errno` of an SSLError is not one of the system's."""
    encrypted = "ssl" in sys.modules and isinstance(error, sys.modules["ssl"].SSLError)  # which is not loaded to read a text
    systems = () if encrypted else (("errno", "Errno"), ("winerror", "WinError"))
    found = [(label, getattr(error, attribute, None)) for attribute, label in (*systems, ("verify_code", "verify_code"))]
    return [(label, value) for label, value in found if isinstance(value, int)]


PAGE: Final = re.compile(r"\W{0,4}<(?:!doctype|html|head|body|div|p|pre|table)\b", re.IGNORECASE)
TAG: Final = re.compile(r"<[!/]?[a-z][^<>]{0,2000}>", re.IGNORECASE)
# What UTF-8 looks like to a program that took it for the code page of Windows.
MOJIBAKE: Final = re.compile(r"[ÂÃÄÅ][\x80-\xbf\u0152-\u2122]|â€.")


def without_tags(text: str) -> str:
    """Return the words of a text that is a web page."""
    if not PAGE.match(text):
        return text
    import html

    return html.unescape(TAG.sub(" ", text))


def mended(text: str) -> str:
    """Return a text whose accents were read in the wrong encoding as it was written."""
    return MOJIBAKE.sub(_mended, text)


def _mended(found: re.Match[str]) -> str:
    try:
        return found[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return found[0]


def _compared(character: str) -> str:
    """Return a character as it is compared: plain, small, and nothing where it does not show."""
    seen = unicodedata.normalize("NFKC", character).translate(STRAIGHT).lower()
    return "".join(c for c in seen if c in "\n\r\t" or unicodedata.category(c) not in {"Cf", "Cc"})


COMPARED: Final = CharacterMap(_compared)


def _lines(text: str) -> str:
    seen = excerpt(text.translate(COMPARED))  # once more, since a few characters stand for eighteen
    return ESCAPED_BREAK.sub("\n", seen).replace("\r", "\n")


def _decoded(text: str) -> str:
    """Return what Google's challenge to a token says, when it stands in the text in base64."""
    for found in islice(BASE64.finditer(text), MOST_CHALLENGES):
        try:
            plain = base64.b64decode(found[0][: len(found[0]) // 4 * 4]).decode("ascii")
        except UnicodeDecodeError:
            continue
        if "scheme" in plain or '"status"' in plain:
            return " " + plain.lower()
    return ""


def _almost(host: str) -> bool:
    if (
        host in GOOGLES
        or host.split(".")[-2] in OTHERS
        or not re.search(r"g\w?[mo]", host)
        or host.endswith((".l.google.com", ".py", ".php"))
    ):
        return False
    return host in {"smtp.google.com", "imap.google.com", "pop.google.com"} or any(_alike(host, right) for right in HOSTS)


def _alike(host: str, right: str) -> bool:
    from difflib import SequenceMatcher

    compared = SequenceMatcher(None, host, right)
    return compared.real_quick_ratio() > ALIKE and compared.ratio() > ALIKE


def _named(text: str) -> Protocol | None:
    """Return the protocol that the text names; of several none, and where only a server's name holds one, that."""
    named = {found[1] for found in PROTOCOL_NAMED.finditer(text)}
    if len(named) > 1:
        return None
    hinted = PROTOCOL_HINTED.search(text)
    name = next(iter(named), hinted[0] if hinted else None)
    return Protocol(name) if name else None
