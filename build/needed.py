"""Writes assistant/mail/needed.py, the words without which patterns match nothing: `python -m build.needed [--check]`.

They are derived from the tree that Python's own parser makes of a pattern. A part of it that is not understood here needs no
word, so that the pattern is looked for in more texts than it must be, and never in fewer.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import product
from pkgutil import iter_modules
from re import _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any, Final, NamedTuple

from assistant import mail
from assistant.mail import rules
from assistant.mail.patterns import Pattern
from assistant.mail.rules import marks
from assistant.mail.rules.rule import Rule
from build.made import ROOT, written

FILE = ROOT / "assistant" / "mail" / "needed.py"
MOST_WORDS: Final = 40  # that are told apart where a part may be written in several ways
MOST_LETTERS: Final = 10  # and those in the place of one letter: the digits
HEAD: Final = '''"""The words without which patterns match nothing: made by `make diagnoses` from the patterns, do not edit."""
# fmt: off
# ruff: noqa: E501 - a pattern is a line, however long

from __future__ import annotations

from typing import Final

Words = tuple[str, ...]
"""One of them is in every text that the pattern matches."""
'''

Text = frozenset[str]
COMMON: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789 \n")  # what most texts hold


class Found(NamedTuple):
    """What is known of a part of a pattern: the texts that it matches, where these are few, and sets of which each needs one."""

    whole: Text | None
    needed: tuple[Text, ...] = ()


NOTHING: Final = Found(None)
EMPTY: Final = Found(frozenset({""}))


def needed(pattern: str, flags: int = 0) -> tuple[tuple[str, ...], ...]:
    """Return sets of words of which a text holds one each where the pattern matches; folded where capitals do not matter."""
    tree = _parser.parse(pattern, flags)
    if (tree.state.flags ^ flags) & re.IGNORECASE:  # it says so itself
        return ()
    return _useful(_closed(_sequence(tree, any_case=bool(flags & re.IGNORECASE))))


def alternatives(pattern: str) -> tuple[str, ...]:
    """Return the patterns that stand beside each other in one; a pattern with groups is not taken apart."""
    if re.compile(pattern).groups:
        return (pattern,)
    parts, depth, in_class, start, at = [], 0, False, 0, 0
    while at < len(pattern):
        match pattern[at]:
            case "\\":
                at += 1
            case "[" if not in_class:
                in_class = True
                at += 1 if pattern[at + 1] == "]" else 2 if pattern[at + 1 : at + 3] == "^]" else 0
            case "]":
                in_class = False
            case "(" if not in_class:
                depth += 1
            case ")" if not in_class:
                depth -= 1
            case "|" if not in_class and not depth:
                parts.append(pattern[start:at])
                start = at + 1
        at += 1
    return (*parts, pattern[start:])


def _sequence(tree: Iterable[tuple[Any, Any]], *, any_case: bool) -> Found:
    """Join what is known of parts that follow each other."""
    whole: Text | None = frozenset({""})
    run: Text = frozenset({""})
    sets: list[Text] = []
    for kind, value in tree:
        part = _part(kind, value, any_case=any_case)
        sets += part.needed
        whole = _joined(whole, part.whole)
        longer = _joined(run, part.whole)
        if longer is None:
            sets.append(run)
            run = frozenset({""}) if part.whole is None else part.whole
        else:
            run = longer
    return Found(whole, (*sets, run))


def _joined(before: Text | None, behind: Text | None) -> Text | None:
    if before is None or behind is None or len(before) * len(behind) > MOST_WORDS:
        return None
    return frozenset(map("".join, product(before, behind)))


def _part(kind: Any, value: Any, *, any_case: bool) -> Found:
    match str(kind):
        case "LITERAL":
            return _letter(value, any_case=any_case)
        case "IN":
            return _one_of(value, any_case=any_case)
        case "BRANCH":
            return _either([_sequence(tree, any_case=any_case) for tree in value[1]])
        case "SUBPATTERN" if any_case or not value[1] & re.IGNORECASE:
            return _sequence(value[3], any_case=any_case)
        case "ATOMIC_GROUP":
            return _sequence(value, any_case=any_case)
        case "ASSERT":
            return Found(frozenset({""}), _closed(_sequence(value[1], any_case=any_case)))
        case "ASSERT_NOT" | "AT":
            return EMPTY
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repeated(*value, any_case=any_case)
    return NOTHING


def _letter(code: int, *, any_case: bool) -> Found:
    """Return a letter; where capitals do not matter, one beyond ASCII that has another case may be any."""
    letter = chr(code)
    if not any_case or letter.upper() == letter.lower():
        return Found(frozenset({letter}))
    return Found(frozenset({letter.lower()})) if letter.isascii() else NOTHING


def _one_of(members: Sequence[tuple[Any, Any]], *, any_case: bool) -> Found:
    """Return the members of a class, where these are few."""
    codes: list[int] = []
    for kind, value in members:
        match str(kind):
            case "LITERAL":
                codes.append(value)
            case "RANGE" if value[1] - value[0] < MOST_LETTERS:
                codes += range(value[0], value[1] + 1)
            case _:
                return NOTHING
    if len(codes) > MOST_LETTERS:
        return NOTHING
    return _either([_letter(code, any_case=any_case) for code in codes])


def _either(parts: Sequence[Found]) -> Found:
    """Return what is known where one of several parts stands."""
    texts = [part.whole for part in parts]
    known = [text for text in texts if text is not None]
    whole = frozenset[str]().union(*known) if len(known) == len(texts) else None
    if whole is not None and len(whole) > MOST_WORDS:
        whole = None
    best = [max(_closed(part), key=_worth, default=None) for part in parts]
    sets = [one for one in best if one is not None]
    return Found(whole, (frozenset[str]().union(*sets),) if len(sets) == len(parts) else ())


def _repeated(least: int, most: int, tree: Any, *, any_case: bool) -> Found:
    part = _sequence(tree, any_case=any_case)
    if (least, most) == (0, 1) and part.whole is not None:
        return Found(part.whole | {""})
    if not least:
        return NOTHING
    whole = part.whole
    for _ in range(least - 1):
        whole = _joined(whole, part.whole)
    return Found(whole if most == least else None, (*_closed(part), *_closed(Found(whole))))


def _closed(found: Found) -> tuple[Text, ...]:
    """Return the sets of which a text needs one each, without those that every text has."""
    sets = found.needed if found.whole is None else (*found.needed, found.whole)
    return tuple(one for one in sets if one and "" not in one)


def _worth(words: Text) -> tuple[int, int]:
    return min(map(len, words)), -len(words)


def _useful(sets: Iterable[Text]) -> tuple[tuple[str, ...], ...]:
    """Return the sets in a fixed order, the longest words first, without what every text holds or another set says."""
    least = {frozenset(word for word in words if not any(other != word and other in word for other in words)) for words in sets}
    telling = [words for words in least if not any(word in COMMON for word in words)]
    kept = [
        words
        for words in telling
        if not any(other != words and all(any(word in longer for word in words) for longer in other) for other in telling)
    ]
    ordered = sorted((tuple(sorted(words)) for words in kept), key=lambda words: (-min(map(len, words)), words))
    return tuple(ordered)


def rule_patterns() -> list[str]:
    """Return what the rules look for, in the order of their tables, and what several tables share."""
    tables = (value for module in _modules(rules) for value in vars(module).values() if isinstance(value, tuple))
    found = (rule for table in tables for rule in table if isinstance(rule, Rule))
    of_rules = (pattern for rule in found for pattern in (rule.marks, rule.beside, rule.without))
    shared = [value for name, value in vars(marks).items() if name.isupper() and isinstance(value, str)]
    return list(dict.fromkeys(filter(None, (*of_rules, *shared))))


def other_patterns() -> list[Pattern]:
    """Return all others that wait until a text may hold them, in the order of the files in which they stand."""
    return [pattern for module in _modules(mail) for value in vars(module).values() for pattern in _in(value)]


def _in(value: object) -> Iterator[Pattern]:
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, tuple):
        yield from (pattern for one in value for pattern in _in(one))


def _modules(package: ModuleType) -> list[ModuleType]:
    return [import_module(f"{package.__name__}.{module.name}") for module in iter_modules(package.__path__)]


def file() -> str:
    """Return the whole file."""
    split = {pattern: alternatives(pattern) for pattern in rule_patterns()}
    parts = {part: 0 for found in split.values() for part in found}
    others = {pattern.pattern: pattern.flags for pattern in other_patterns()}
    plain = parts | {pattern: flags for pattern, flags in others.items() if not flags & re.IGNORECASE}
    any_case = {pattern: flags for pattern, flags in others.items() if flags & re.IGNORECASE}
    return HEAD + "".join(
        [
            "\nALTERNATIVES: Final[dict[str, tuple[str, ...]]] = {\n",
            *(f"    {_written(pattern)}: {_written(found)},\n" for pattern, found in split.items() if len(found) > 1),
            "}\nNEEDED: Final[dict[str, tuple[Words, ...]]] = {\n",
            *_lines(plain),
            "}\nIN_ANY_CASE: Final[dict[str, tuple[Words, ...]]] = {\n",
            *_lines(any_case),
            "}\n",
        ]
    )


def _lines(patterns: Mapping[str, int]) -> Iterator[str]:
    found = ((pattern, needed(pattern, flags)) for pattern, flags in patterns.items())
    return (f"    {_written(pattern)}: {_written(sets)},\n" for pattern, sets in found if sets)


def _written(value: Sequence[Any]) -> str:
    """Return texts, and tuples of them, as they stand in a program, in the quotes of this one."""
    if isinstance(value, str):
        return ascii(value) if '"' in value and "'" not in value else json.dumps(value)
    return f"({', '.join(map(_written, value))}{',' if len(value) == 1 else ''})"


def main(arguments: list[str]) -> int:
    """Write the file, or with --check say whether it is up to date."""
    return written(FILE, file(), arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
