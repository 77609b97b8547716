"""From the lines at the top of a guide to names and values: YAML, TOML or bare lines, broken ones as far as they go."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import yaml

from assistant.guides.errors import GuideError
from assistant.guides.showable import showable
from assistant.guides.unread import Remark

LARGEST = 16 * 1024  # characters
MOST_ENTRIES = 100  # that are read one by one
_DEEPEST = 8  # lists and mappings in one another
_MOST_BRACKETS = 100  # of TOML, which is read by functions that call themselves
# A base loader: every value stays the text that the author wrote; no date, number or object is built, so none can fail.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_FENCED = re.compile(
    r"\s*^(?P<fence>---|\+\+\+)[ \t]*\n(?P<inside>.*?)^(?P<end>(?P=fence)|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_OPEN = re.compile(r"\s*^(?P<fence>---|\+\+\+)[ \t]*\n(?P<inside>(?:[^\s#][^\n]*\n|[ \t]+\S[^\n]*\n)*)", re.MULTILINE)
_BARE = re.compile(r"\s*^(?P<inside>(?:[A-Za-z][\w-]{0,40}:[ \t][^\n]*\n)+)\s*?(?:\n|\Z)", re.MULTILINE)
_TITLE = re.compile(r"^title[ \t]*[:=]", re.MULTILINE | re.IGNORECASE)
_ENTRY = re.compile(
    r"""(?P<quote>["']?)(?P<name>[^\W][\w .-]{0,60}?)(?P=quote)[ \t]*(?P<sign>[:=])(?:[ \t]+(?P<value>\S.*)|[ \t]*)$"""
)
_TOML_ENTRY = re.compile(r"""["']?(?P<name>[\w-]{1,60})["']?[ \t]*=[ \t]*(?P<value>\S.*)$""")
_AT_LINE = re.compile(r"\(at line (\d+)")
_BLANK = re.compile(r"\s*(?:#.*)?")
_STRUCTURED = "[{|>!"  # what a value begins with that is no plain text

_BROKEN = "The front matter is not valid YAML here: put the whole value between quotation marks."
_LEFT_OUT = "The front matter is not valid YAML here, and what cannot be read is left out."
_NOT_TOML = "The front matter is not valid TOML here, and what cannot be read is left out."
_NOT_CLOSED = "The front matter that starts here is never closed: write a line {} below it."
_NO_MATTER = "There is no front matter: a line ---, a line with title: and the guide's name, a line ---."


class _UnreadableError(Exception):
    """What keeps YAML from being read: the line in it, from 0, and a sentence."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line
        self.sentence = sentence


@dataclass(slots=True)
class Matter:
    """What stands at the top of a guide, `body` the text below it and `line` the number of the body's first line."""

    body: str
    line: int = 1
    entries: dict[str, object] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()


def matter_of(text: str, source: str) -> Matter:
    """Take the front matter away from a guide and read it, broken lines as far as they go.

    Raises:
        GuideError: it is longer than any front matter.
    """
    found = _top(text)
    if found is None:
        return Matter(text, remarks=(Remark(1, _NO_MATTER),))
    inside, groups = found["inside"], found.groupdict()
    first = text.count("\n", 0, found.start("inside")) + 1
    if len(inside) > LARGEST:
        raise GuideError(source, first, f"The front matter is longer than {LARGEST // 1024} KB.")
    remarks: list[Remark] = []
    if "fence" in groups and "end" not in groups:
        remarks.append(Remark(max(first - 1, 1), _NOT_CLOSED.format(groups["fence"])))
    read = _toml if groups.get("fence") == "+++" else _yaml
    entries = read(inside, first, remarks)
    line = text.count("\n", 0, found.end()) + 1
    return Matter(text[found.end() :], line, _small_names(entries), tuple(remarks))


def entries_of(text: str, source: str) -> dict[str, object]:
    """Return everything that the front matter of a guide says, as it is written; nothing where there is none.

    Raises:
        GuideError: it is longer than any front matter.
    """
    return matter_of(text, source).entries


def as_text(value: object) -> str:
    """Return a single value as text on one line, "" for a list, a mapping or nothing."""
    return " ".join(showable(value).split()) if isinstance(value, str) else ""


def _top(text: str) -> re.Match[str] | None:
    """Return what looks like a front matter: between rules there may as well be the guide itself."""
    fenced = _FENCED.match(text)
    if fenced is not None and _has_entries(fenced["inside"], tables=fenced["fence"] == "+++"):
        return fenced
    found = (pattern.match(text) for pattern in (_OPEN, _BARE))
    return next((each for each in found if each is not None and _TITLE.search(each["inside"])), None)


def _has_entries(inside: str, *, tables: bool) -> bool:
    """Tell whether the first line that says something, if any does, is a name with its value, or where it may be a table."""
    first = next((line for line in inside.split("\n") if not _BLANK.fullmatch(line)), "")
    return not first or (tables and first.startswith("[")) or _ENTRY.match(first) is not None


def _small_names(entries: dict[str, object]) -> dict[str, object]:
    named: dict[str, object] = {}
    for name, value in entries.items():
        named.setdefault(name.lower(), value)
    return named


def _yaml(text: str, first: int, remarks: list[Remark]) -> dict[str, object]:
    try:
        return _loaded(text)
    except _UnreadableError as error:
        whole = Remark(first + error.line, error.sentence)
    entries: dict[str, object] = {}
    told: list[Remark] = []
    for offset, chunk in _chunks(text):
        try:
            entries.update(_loaded(chunk))
        except _UnreadableError as error:
            head, *below = chunk.split("\n")
            entries.update(_head(head))
            sentence = _BROKEN if error.sentence == _LEFT_OUT and not below and _literal(head) else error.sentence
            told.append(Remark(first + offset + min(error.line, len(below)), sentence))
    remarks += told or [whole]
    return entries


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """Yield each entry of the outermost level with what belongs to it, and how many lines stand above it."""
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if _ENTRY.match(line)][:MOST_ENTRIES]
    for start, end in pairwise([*starts, len(lines)]):
        yield start, "\n".join(lines[start:end]).rstrip("\n")


def _head(line: str) -> dict[str, object]:
    """Return what the first line of an entry says by itself."""
    try:
        return _loaded(line)
    except _UnreadableError:
        return _literal(line)


def _literal(line: str) -> dict[str, object]:
    """Return an entry of one line as it stands, where its value is not made of others."""
    entry = _ENTRY.fullmatch(line)
    if entry is None or not entry["value"] or (entry["value"][0] in _STRUCTURED and entry["name"].lower() != "title"):
        return {}
    return {entry["name"]: _unquoted(entry["value"])}


def _unquoted(value: str) -> str:
    """Return a value without the quotation marks around it, and without one at its beginning that has no partner."""
    value = value.strip()
    mark = value[0]
    if mark not in "\"'" or (value.count(mark) > 1 and not value.endswith(mark)):
        return value
    return value.strip(mark)


def _loaded(text: str) -> dict[str, object]:
    try:
        _refuse_bombs(text)
        loaded = yaml.load(text, Loader=_LOADER)  # noqa: S506 - it builds nothing but text
    except yaml.YAMLError as error:
        raise _UnreadableError(_line_of(error), _LEFT_OUT) from error
    return {as_text(name): value for name, value in loaded.items()} if isinstance(loaded, dict) else {}


def _refuse_bombs(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = event.start_mark.line if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise _UnreadableError(line, "The front matter must not use anchors (&) or aliases (*).")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise _UnreadableError(line, "The front matter is nested too deep.")


def _line_of(error: yaml.YAMLError) -> int:
    mark = getattr(error, "problem_mark", None)
    return int(mark.line) if mark is not None else 0


def _toml(text: str, first: int, remarks: list[Remark]) -> dict[str, object]:
    line = first
    if text.count("[") + text.count("{") <= _MOST_BRACKETS:
        try:
            return {name: _as_written(value) for name, value in tomllib.loads(text).items()}
        except ValueError as error:  # also a number of too many figures
            at = _AT_LINE.search(str(error))
            line += int(at[1]) - 1 if at else 0
    remarks.append(Remark(line, _NOT_TOML))
    entries: dict[str, object] = {}
    for each in text.split("\n"):
        if each.startswith("["):  # what follows belongs to a table
            break
        entry = _TOML_ENTRY.match(each)
        if entry and entry["value"][0] not in _STRUCTURED:
            entries.setdefault(entry["name"], _unquoted(entry["value"]))
    return entries


def _as_written(value: object, depth: int = 0) -> object:
    """Return a value of TOML as text, list and mapping, as YAML gives it."""
    if depth > _DEEPEST:
        return ""
    if isinstance(value, dict):
        return {name: _as_written(each, depth + 1) for name, each in value.items()}
    return [_as_written(each, depth + 1) for each in value] if isinstance(value, list) else str(value)
