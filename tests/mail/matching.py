"""Writes texts in which a pattern is likely to find something, by the tree that Python's own parser makes of it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Mapping
from re import _parser  # type: ignore[attr-defined]
from typing import Any

ANY = "aeszAZ059 \t.,:;-_=<>()[]{}'\"/\\@%+*#\u00e9ł"
MOST_MORE = 2  # times that something stands more often than it must
CATEGORIES: Mapping[str, Callable[[str], bool]] = {
    "SPACE": str.isspace,
    "WORD": lambda letter: letter.isalnum() or letter == "_",
    "DIGIT": str.isdecimal,
}


def matching(pattern: str, flags: int, chance: random.Random) -> str:
    """Return a text that is built as a pattern says, but for what it says of what stands beside it."""
    return _sequence(_parser.parse(pattern, flags), chance, {})


def _sequence(tree: Iterable[tuple[Any, Any]], chance: random.Random, groups: dict[int, str]) -> str:
    return "".join(_part(str(kind), value, chance, groups) for kind, value in tree)


def _part(kind: str, value: Any, chance: random.Random, groups: dict[int, str]) -> str:  # noqa: C901 - a case for each kind
    match kind:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL":
            return chance.choice(ANY.replace(chr(value), ""))
        case "ANY":
            return chance.choice(ANY)
        case "IN":
            return _one_of(value, chance)
        case "BRANCH":
            return _sequence(chance.choice(value[1]), chance, groups)
        case "SUBPATTERN":
            groups[value[0]] = _sequence(value[3], chance, groups)
            return groups[value[0]]
        case "ATOMIC_GROUP":
            return _sequence(value, chance, groups)
        case "GROUPREF":
            return groups.get(value, "")
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, tree = value
            return "".join(_sequence(tree, chance, groups) for _ in range(chance.randint(least, min(most, least + MOST_MORE))))
        case "ASSERT":
            return _sequence(value[1], chance, groups) if chance.random() < 1 / 2 else ""
    return ""


def _one_of(members: list[tuple[Any, Any]], chance: random.Random) -> str:
    if str(members[0][0]) == "NEGATE":
        return chance.choice([letter for letter in ANY if not any(_is(letter, *member) for member in members[1:])])
    kind, value = chance.choice(members)
    if str(kind) == "CATEGORY":
        return chance.choice([letter for letter in ANY if _is(letter, kind, value)])
    return chr(value if str(kind) == "LITERAL" else chance.randint(*value))


def _is(letter: str, kind: Any, value: Any) -> bool:
    if str(kind) != "CATEGORY":
        least, most = (value, value) if str(kind) == "LITERAL" else value
        return bool(least <= ord(letter) <= most)
    name = str(value).removeprefix("CATEGORY_")
    return CATEGORIES[name.removeprefix("NOT_")](letter) is not name.startswith("NOT_")


def in_other_letters(text: str, alike: Mapping[str, str], chance: random.Random) -> str:
    """Return a text in which each letter may have another case, or be one that is taken for it."""
    return "".join(chance.choice((letter, letter.upper(), letter.lower(), alike.get(letter, letter))) for letter in text)


def found(pattern: str, flags: int, text: str) -> bool:
    """Say whether a pattern finds something, without asking first which words it needs."""
    return re.compile(pattern, flags).search(text) is not None
