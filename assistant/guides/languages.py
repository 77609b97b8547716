"""Which languages the product speaks, and which one stands in for another."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
    spoken = [name for name in NAMES if name.split("_")[0] == parts[0]]
    return tuple(dict.fromkeys([*own, *spoken, LAST_RESORT]))


def nearest(code: str, available: Iterable[str]) -> str:
    """Return the one of the available languages that serves a reader of `code` best; "" when none is available.

    After the order of `fallbacks` any region of the same language serves, and any language before none at all.
    """
    choices = {normalise(name): name for name in sorted(available, reverse=True)}
    for wanted in fallbacks(code):
        regions = sorted(name for name in choices if name.split("_")[0] == wanted)
        for name in (wanted, *regions):
            if name in choices:
                return choices[name]
    return min(choices.values(), default="")


def name_of(code: str) -> str:
    """Return a language's name in itself, or its code where the product does not speak it."""
    language = normalise(code).split("_")[0]
    return next((NAMES[name] for name in fallbacks(code) if name in NAMES and name.split("_")[0] == language), code)
