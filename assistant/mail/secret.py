"""The app password: cleaned of what came along with it, recognised when it is something else, and never shown by accident."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple, Never, Self

from assistant.mail.characters import DASHES, PLAIN, QUOTES, blank

LETTERS: Final = 16
NEAR: Final = 12  # so many letters and no others are an app password that lost some, not another password


class Secret:
    """A password on its way to the server: `repr`, `str` and formatting do not show it, and it cannot be pickled or copied.

    `forget` overwrites it; afterwards it is empty. Python may hold further copies of a text that was revealed until it is
    collected.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Keep the text as it was typed."""
        self._text = bytearray(text, "utf-8", "surrogatepass")

    def reveal(self) -> str:
        """Return the password itself; asked for by the wire, once it is protected, and by redaction, to take it out."""
        return self._text.decode("utf-8", "surrogatepass")

    def twin(self) -> Self:
        """Return another one that holds the same, for whoever forgets it while this one is still needed."""
        return type(self)(self._text.decode("utf-8", "surrogatepass"))

    @property
    def sendable(self) -> bool:
        """Whether a mail server can take it: it is not empty and holds only ASCII characters that show."""
        return bool(self._text) and self._text.isascii() and self._text.decode("ascii").isprintable()

    def forget(self) -> None:
        """Overwrite the password."""
        self._text[:] = bytes(len(self._text))
        self._text.clear()

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        import hmac

        return isinstance(other, Secret) and hmac.compare_digest(self._text, other._text)

    __hash__ = None  # type: ignore[assignment]  # a set of passwords has no use, and a hash would tell two apart

    def __repr__(self) -> str:
        return f"{type(self).__name__}(not shown)"

    def __reduce_ex__(self, protocol: object) -> Never:
        raise TypeError("a password is not written anywhere")


class AppPassword(Secret):
    """Sixteen letters as Google makes them, without the spaces they are shown with (support.google.com answer 185833)."""

    __slots__ = ()


# What was pasted in place of an app password: `what` is there since tuples are the same that hold the same.
class Empty(NamedTuple):
    """Nothing but blanks."""

    what: Literal["empty"] = "empty"


class LooksLikeAddress(NamedTuple):
    """An e-mail address: the wrong field."""

    what: Literal["address"] = "address"


class TooShort(NamedTuple):
    """An app password that lost some letters; `missing` says how many."""

    missing: int
    what: Literal["short"] = "short"


class TooLong(NamedTuple):
    """An app password with letters too many; `extra` says how many."""

    extra: int
    what: Literal["long"] = "long"


class LooksLikeNormalPassword(NamedTuple):
    """Probably the account's own password: it would not work and is not to be sent unasked."""

    what: Literal["normal"] = "normal"


NotAnAppPassword = Empty | LooksLikeAddress | TooShort | TooLong | LooksLikeNormalPassword
Cleaned = AppPassword | NotAnAppPassword


def clean(pasted: str) -> Cleaned:
    """Return the app password in what was pasted, or what was pasted instead; the latter holds nothing of the text itself.

    Blanks of every kind, line breaks, invisible characters, quotes around it and dashes between groups of four are taken out. The
    case of the letters is kept.
    """
    rest = without_blanks(pasted).strip(QUOTES)
    if not rest:
        return Empty()
    if re.fullmatch(r"[^@]+@[^@]+\.[^@.]+", rest):
        return LooksLikeAddress()
    rest = re.sub(rf"[{DASHES}]", "", rest) if re.fullmatch(rf"(?:[A-Za-z]{{4}}[{DASHES}]){{3}}[A-Za-z]{{4}}", rest) else rest
    if not re.fullmatch(r"[A-Za-z]+", rest):
        return LooksLikeNormalPassword()
    return _counted(rest, grouped=bool(re.match(r"\W*[A-Za-z]{4}\W+[A-Za-z]{4}\W", pasted + " ")))


def count_letters(typed: str) -> int:
    """Return how many signs were typed, blanks and dashes left out."""
    return len(re.sub(rf"[{DASHES}]", "", without_blanks(typed)))


def without_blanks(text: str) -> str:
    """Return the text without spaces, line breaks and characters that do not show; full-width letters become plain ones."""
    return "".join(c for c in text.translate(PLAIN) if not blank(c))


def as_typed(text: str) -> Secret:
    """Return what was typed as a password to be tried all the same, without blanks and line breaks around it."""
    shown = [at for at, character in enumerate(text) if not blank(character)]
    return Secret(text[shown[0] : shown[-1] + 1] if shown else "")


def _counted(letters: str, *, grouped: bool) -> Cleaned:
    missing = LETTERS - len(letters)
    if missing == 0:
        return AppPassword(letters)
    if missing < 0:
        return TooLong(-missing) if grouped or -missing <= LETTERS - NEAR else LooksLikeNormalPassword()
    return TooShort(missing) if grouped or len(letters) >= NEAR else LooksLikeNormalPassword()
