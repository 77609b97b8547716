"""What other dialects write on lines of their own, and is no text: read before the walk over the containers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from assistant.guides.reading.scan import Scanned, without_marks

_SIGNS = (b"///", "\ufdd2".encode(), b":::", b"!!!", b"???", b"===", b"{:", b"#tab/")
_MARK = "(?:\ufdd0\\d+\ufdd1)?"
_TASK = re.compile(r"^([ >]*(?:[-*+]|\d{1,9}[.)])[ ]+)\[[ xX]\][ ]+", re.MULTILINE)
_CONTENTS = re.compile(
    r"^[ ]{0,3}(?:(?:[-*+]|\d\.)[ ][^\n]*\n[ ]*\{:[ ]*toc\b[^{}\n]*\}|\[\[_?toc_?\]\]|@?\[toc\]|\$?\{:?toc\})[ ]*$",
    re.MULTILINE | re.IGNORECASE,
)
_SHORT_FORM = re.compile(r"^[ ]{0,3}\*\[[^\[\]\n]+\]:[^\n]*$", re.MULTILINE)
_SNIPPET = re.compile(r"^[ >]*(?:-{1,4}8<-{1,4}[^\n]*|\{![^{}\n]*!\}[ ]*)$", re.MULTILINE)
_IMPORT = re.compile(
    rf"""^{_MARK}(?:import[ ](?:[\w*{{}}, $]+[ ]from[ ]+)?["'][^"'\n]+["'];?[ ]*$
      | import[ ]\{{[^{{}}]*\}}[ ]from[ ]+["'][^"'\n]+["'];?[ ]*$
      | export[ ](?:const|let|default|function|async)\b[^\n]*+(?:\n(?=[ ]*\S)[^\n]++)*+$)""",
    re.MULTILINE | re.VERBOSE,
)
_IMPORTED = re.compile(r"""import[ ](\w+)[ ]from[ ]+["']([^"'\n]+)["']""")
_DEFINED = re.compile(r"^([ ]{0,3}):([ ]{1,3})(?=\S)", re.MULTILINE)
_HIDDEN = re.compile(r"(?<![\w%])%%[^%\n]*%%(?!%)")
_FRAGMENT = re.compile(r"^[ ]*</?>[ ]*$", re.MULTILINE)
_CHANGED: Final = (
    ((b"[ ]", b"[x]", b"[X]"), _TASK, r"\1"),
    ((b"[toc", b"[TOC", b"toc_]", b"TOC_]", b"toc}", b"toc "), _CONTENTS, ""),
    ((b"*[",), _SHORT_FORM, ""),
    ((b"8<", b"{!"), _SNIPPET, ""),
    ((b"import ", b"export "), _IMPORT, ""),
    ((b"<>",), _FRAGMENT, ""),
    ((b"{==",), re.compile(r"\{==([^{}\n]*)==\}"), r"==\1=="),
    ((b"{--",), re.compile(r"\{--([^{}\n]*)--\}"), r"~~\1~~"),
    ((b"{++",), re.compile(r"\{\+\+([^{}\n]*)\+\+\}"), r"\1"),
    ((b"{>>",), re.compile(r"\{>>[^{}\n]*<<\}"), ""),
    ((b"\n:",), _DEFINED, r"\1-\2"),
    ((b"%%",), _HIDDEN, ""),
)
"""What is looked for where one of some letters is met, and what stands there then."""

_NOTE = re.compile(
    r"""^[ ]{0,3}\[\^(?P<name>[^\]\s]{1,50}+)\]:[ ]*+(?P<text>[^\n]*+(?:\n(?![ ]{0,3}\[\^|[ ]{0,3}\#)(?=[ ]*\S)[^\n]++
      | \n++(?=[ ]{4}[ ]*\S)[^\n]++)*+)""",
    re.MULTILINE | re.VERBOSE,
)
_INDENTED = re.compile(r"^[ ]{1,4}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The lines of a text without what is none, its footnotes by their names, and whether a sign may stand in it."""

    lines: list[str]
    may_hold_signs: bool
    notes: dict[str, str] = field(default_factory=dict)
    imported: dict[str, str] = field(default_factory=dict)


def prepared(scanned: Scanned) -> Prepared:
    """Return the lines of a text for the walk over its containers."""
    text = scanned.text
    imported: dict[str, str] = {}
    raw = text.encode()  # in which letters are found sooner
    if b"import " in raw:
        imported = dict(_IMPORTED.findall(without_marks(text)))
    for hints, pattern, instead in _CHANGED:
        if any(hint in raw for hint in hints):
            text = pattern.sub(instead, text)
    notes: dict[str, str] = {}
    if b"[^" in raw:
        notes = {found["name"]: _INDENTED.sub("", without_marks_at_start(found["text"])) for found in _NOTE.finditer(text)}
        text = _NOTE.sub("", text)
    scanned.text = text
    may_hold = bool(notes) or any(sign in raw for sign in _SIGNS)
    return Prepared(text.split("\n") if may_hold else [], may_hold, notes, imported)


def without_marks_at_start(text: str) -> str:
    """Return the text of a footnote without the number of the line that stands before it."""
    return re.sub(f"^{_MARK}", "", text)
