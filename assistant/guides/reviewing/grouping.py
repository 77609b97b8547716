"""Findings as lines to print: alike ones on one line, the program's own limits behind an author's mistakes, all counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from assistant.guides.reviewing.finding import Finding, Severity

FEW = 10
"""Lines about a file; mistakes have as many as they need."""

_MOST_NUMBERS = 12  # lines that are named behind a finding
# What a sentence names, so that sentences are alike without it: quoted words, tags, braces, anchors, names with a point, numbers.
_NAMED = re.compile(
    r"""(?<!\w)'(?:[^'\\]|\\.)*+' | "[^"]*+" | “[^“”]*+” | <[^<>]*+> | [{\[#]\S++ | (?<!\S)\S*[.:/\\@][^\s.:]\S*+ | \d[\d,.]*+""",
    re.VERBOSE,
)
_COUNTED = {
    Severity.MISTAKE: ("1 mistake", "{} mistakes"),
    Severity.LIMIT: ("1 limit of the program", "{} limits of the program"),
    Severity.WARNING: ("1 that wants a look", "{} that want a look"),
}
_ORDER = {severity: place for place, severity in enumerate(_COUNTED)}


def summed_up(findings: Iterable[Finding]) -> list[str]:
    """Return lines to print, a file after the other: how many findings there are, and each kind of them once, with its lines."""
    by_file = groupby(sorted(findings), lambda finding: finding.file)
    return [line for _, found in by_file for line in _about([*found])]


def _about(found: Sequence[Finding]) -> Iterator[str]:
    """Yield the lines about one file."""
    alike: dict[tuple[Severity, str], list[Finding]] = {}
    for finding in found:
        alike.setdefault((finding.severity, _NAMED.sub("…", finding.sentence)), []).append(finding)
    kinds = sorted(alike.values(), key=lambda kind: _ORDER[kind[0].severity])
    counted = Counter(finding.severity for finding in found)
    if len(kinds) < len(found) or len(counted) > 1:
        numbers = [words[number > 1].format(number) for severity, words in _COUNTED.items() if (number := counted[severity])]
        yield str(Finding(found[0].file, 1, f"{', '.join(numbers)}."))
    mistakes = sum(kind[0].severity is Severity.MISTAKE for kind in kinds)
    shown = kinds[: max(mistakes, FEW - 1)] if len(kinds) > FEW else kinds
    yield from map(_line, shown)
    if left := sum(map(len, kinds[len(shown) :])):
        yield str(Finding(found[0].file, 1, f"{left} more of other kinds: review --all names each."))


def _line(kind: Sequence[Finding]) -> str:
    first, *more = kind
    if not more:
        return str(first)
    lines = [str(line) for line in dict.fromkeys(finding.line for finding in more)]
    named = ", ".join([*lines[:_MOST_NUMBERS], *(["…"] if len(lines) > _MOST_NUMBERS else [])])
    return f"{first} Likewise {len(more)} more: {'line' if len(lines) == 1 else 'lines'} {named}."
