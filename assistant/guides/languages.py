"""Which languages the product speaks, and which one stands in for another: the only place that takes a language's code apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

NAMES: Final = MappingProxyType(
    {
        "en": "English",
        "fr": "Français",
        "de": "Deutsch",
        "es": "Español",
        "it": "Italiano",
        "pl": "Polski",
        "pt_PT": "Português (Portugal)",
    }
)
"""The product's languages, each named in itself."""

LAST_RESORT: Final = "en"

IN_A_NAME: Final = r"[a-z]{2}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?"
"""A language as the name of a guide's file may say it, in small or large letters; three letters would be any short word."""

_SCRIPT = 4  # letters
_LONGEST_SHOWN = 30  # characters
_PLAIN = re.compile(r"(?:C|POSIX)?(?:[.@].*)?", re.IGNORECASE)
_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_.@].*)?")


def normalise(code: str) -> str:
    """Return a language code as `pt`, `pt_PT` or `zh_Hant_TW`; "C", "POSIX" and what is no code at all give English.

    Takes what systems and authors write: `pt-BR`, `pt_br`, `fr_CA.UTF-8`, `de_DE@euro`.
    """
    match = _CODE.fullmatch(code.strip())
    if match is None:
        return LAST_RESORT
    language, script, region = match.groups()
    parts = (language.lower(), (script or "").title(), (region or "").upper())
    return "_".join(part for part in parts if part)


def fallbacks(code: str) -> tuple[str, ...]:
    """Return the languages to try, the wanted one first and English last: `pt_BR` gives `pt_BR`, `pt`, `pt_PT`, `en`."""
    parts = normalise(code).split("_")
    own = ["_".join(parts[:length]) for length in range(len(parts), 0, -1)]
    regions = [name for name in NAMES if name.split("_")[0] == parts[0]]
    return tuple(dict.fromkeys([*own, *regions, LAST_RESORT]))


def order(code: str, available: Iterable[str]) -> tuple[str, ...]:
    """Return those of the available languages that serve a reader of `code`, the best first and English last.

    Each is spelt as it was given. After the order of `fallbacks` any region of the same language serves.
    """
    choices = {normalise(name): name for name in sorted(available, reverse=True)}
    wanted = ((step, *sorted(name for name in choices if language_of(name) == step)) for step in fallbacks(code))
    return tuple(dict.fromkeys(choices[name] for names in wanted for name in names if name in choices))


def nearest(code: str, available: Iterable[str]) -> str:
    """Return the one of the available languages that serves a reader of `code` best; "" when none is available.

    Any language is better than none at all.
    """
    choices = tuple(available)
    return next(iter(order(code, choices)), min(choices, default=""))


def spoken(code: str) -> str:
    """Return the one of the product's languages that serves a reader of `code` best."""
    return nearest(code, NAMES)


def of_environment(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the languages that an environment asks for, the best first; none where it says nothing.

    `LANGUAGE` is a list that goes before the locale, unless that is "C", as in GNU gettext's manual, "The LANGUAGE variable".
    """
    locale = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    listed = () if _PLAIN.fullmatch(locale) else tuple(filter(None, environ.get("LANGUAGE", "").split(":")))
    return (*listed, locale) if locale else ()


def first_spoken(codes: Iterable[str]) -> str:
    """Return the product's language for the first of the codes that it has one for, English where it has none."""
    return next((found for code in codes if serves(found := spoken(code), code)), LAST_RESORT)


def is_code(code: str) -> bool:
    """Tell whether this is the code of a language; "C", "POSIX" and nothing at all are English."""
    return bool(_PLAIN.fullmatch(code.strip()) or _CODE.fullmatch(code.strip()))


def shortened(code: str) -> str:
    """Return what somebody gave for a code, as short as a sentence can bear."""
    return code if len(code) <= _LONGEST_SHOWN else f"{code[:_LONGEST_SHOWN]}…"


def language_of(code: str) -> str:
    """Return a code without script and region: `pt` for `pt_BR`."""
    return normalise(code).split("_")[0]


def serves(written: str, reader: str) -> bool:
    """Tell whether what is written in one language is in a reader's own, whatever the region; two scripts are two languages."""
    if not is_code(reader) or language_of(written) != language_of(reader):
        return False
    scripts = {part for code in (written, reader) for part in normalise(code).split("_")[1:] if len(part) == _SCRIPT}
    return len(scripts) <= 1  # else both name one, and not the same


def name_of(code: str) -> str:
    """Return a language's name in itself, or its code where the product does not speak it."""
    return next((NAMES[name] for name in fallbacks(code) if name in NAMES and language_of(name) == language_of(code)), code)
