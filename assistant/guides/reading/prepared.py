"""What other dialects write on lines of their own, and is no text: read before the walk over the containers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assistant.guides.reading.scan import Scanned, without_marks

_SIGNS = ("\ufdd2", "///", ":::", "!!!", "???", "===", "{:", "#tab/")
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
_EDITED = (
    (re.compile(r"\{==([^{}\n]*)==\}"), r"==\1=="),
    (re.compile(r"\{--([^{}\n]*)--\}"), r"~~\1~~"),
    (re.compile(r"\{\+\+([^{}\n]*)\+\+\}"), r"\1"),
    (re.compile(r"\{>>[^{}\n]*<<\}"), ""),
)
_DEFINED = re.compile(r"^([ ]{0,3}):([ ]{1,3})(?=\S)", re.MULTILINE)
_HIDDEN = re.compile(r"(?<![\w%])%%[^%\n]*%%(?!%)")
_FRAGMENT = re.compile(r"^[ ]*</?>[ ]*$", re.MULTILINE)
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
    if "[ ]" in text or "[x]" in text or "[X]" in text:
        text = _TASK.sub(r"\1", text)
    if "toc" in text or "TOC" in text:
        text = _CONTENTS.sub("", text)
    if "*[" in text:
        text = _SHORT_FORM.sub("", text)
    if "8<" in text or "{!" in text:
        text = _SNIPPET.sub("", text)
    if "import " in text or "export " in text:
        imported = dict(_IMPORTED.findall(without_marks(text)))
        text = _IMPORT.sub("", text)
    if "<>" in text:
        text = _FRAGMENT.sub("", text)
    if "{=" in text or "{-" in text or "{+" in text or "{>" in text:
        text = _edited(text)
    if "\n:" in text:
        text = _DEFINED.sub(r"\1-\2", text)
    if "%%" in text:
        text = _HIDDEN.sub("", text)
    notes: dict[str, str] = {}
    if "[^" in text:
        notes = {found["name"]: _INDENTED.sub("", without_marks_at_start(found["text"])) for found in _NOTE.finditer(text)}
        text = _NOTE.sub("", text)
    scanned.text = text
    may_hold = bool(notes) or any(sign in text for sign in _SIGNS)
    return Prepared(text.split("\n") if may_hold else [], may_hold, notes, imported)


def _edited(text: str) -> str:
    """Return a text without the marks of an editor: what is struck out or marked keeps another mark, remarks go."""
    for pattern, instead in _EDITED:
        text = pattern.sub(instead, text)
    return text


def without_marks_at_start(text: str) -> str:
    """Return the text of a footnote without the number of the line that stands before it."""
    return re.sub(f"^{_MARK}", "", text)
