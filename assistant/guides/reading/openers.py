"""Lines that open or close a container of another dialect, such as `!!! note`, `=== "Tab"`, `:::tip`, `/// tab | Title`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.guides.model import CalloutKind
from assistant.guides.reading.frames import COLONS, Container
from assistant.guides.reading.roles import Role, kind_of, role_of
from assistant.guides.reading.scan import take_line, without_marks
from assistant.guides.reading.signs import values_of

if TYPE_CHECKING:
    from assistant.guides.reading.stack import Stack

_BEFORE = r"(?P<prefix>[ >]*+)(?P<item>(?:(?:[-*+]|\d{1,9}[.)])[ ]++)*+)"
MAY_OPEN = re.compile(_BEFORE + r"(?:///|:::|!!!|\?\?\?|===|\{:|#{1,6}[^\n]*#tab/|---|\*\*\*|___)")
_OPENER = re.compile(
    _BEFORE
    + r"""(?:
        (?P<slashes>/{3,}+)[ ]*+(?P<slashed>[A-Za-z][\w-]*+)?[ ]*+(?:\|(?P<slashed_title>.*))?
      | (?P<colons>:{3,}+)[ ]*+(?P<colon_words>.*?)[ ]*
      | (?P<marks>!!!|\?\?\?\+?)[ ]*+(?P<kinds>[\w -]*+)(?:"(?P<marked_title>.*)")?[ ]*
      | ===[!+]*[ ]+(?P<quote>["'])(?P<tab>.*)(?P=quote)[ ]*
      | (?P<level>\#{1,6})[ ]*\[(?P<learn_tab>[^\]]+)\]\(\#tab/[^)\s]*\)[ ]*
      | \{:[ ]*(?P<classes>[^{}]*)\}[ ]*
      | (?P<rule>-{3,}|\*{3,}|_{3,})[ ]*
    )""",
    re.VERBOSE,
)
_OPTION = re.compile(r"[ ]{4,}(?P<name>[a-z]+):[ ]*(?P<value>.*)", re.IGNORECASE)
_NAMED = re.compile(r"(?P<name>[A-Za-z][\w-]*+)(?:\[(?P<title>[^\n]*)\])?[ ]*(?:\{(?P<values>[^{}\n]*)\})?[ ]*(?P<words>.*)")
_BRACES = re.compile(r"\{(?P<values>[^{}\n]*)\}(?P<words>.*)")
_PLACES = frozenset({"inline", "end"})
_LEARN_TAB = "#tab"


def is_option(frame: Container, line: str) -> bool:
    """Take an option of a block with slashes, and tell whether the line is one."""
    option = _OPTION.fullmatch(frame.inside(line))
    if option:
        frame.values[option["name"].lower()] = option["value"].strip().strip("\"'")
    return option is not None


def read_opener(walk: Stack, line: str) -> bool:
    """Open or close a container, and tell whether the line does either."""
    found = _OPENER.fullmatch(without_marks(line))
    if found is None:
        return False
    walk.lead, walk.words = found["prefix"] + found["item"], ""
    if found["slashes"]:
        return _slashes(walk, found, take_line(line))
    if found["colons"]:
        return _colons(walk, found)
    if found["rule"]:
        return walk.close(_LEARN_TAB)
    if found["classes"] is not None:
        return _classes(walk, found["classes"])
    if found["marks"]:
        return _marks(walk, found)
    if found["learn_tab"]:
        walk.close(_LEARN_TAB)
        walk.open(Container(_LEARN_TAB, Role.TAB, [], title=found["learn_tab"], implied=True, heading=len(found["level"])))
        return True
    _indented(walk, Role.TAB, found["tab"])
    return True


def _slashes(walk: Stack, found: re.Match[str], line: int) -> bool:
    name, length = (found["slashed"] or "").lower(), len(found["slashes"])
    title = (found["slashed_title"] or "").strip()
    if not name:
        return not title and walk.close("///", length)
    role = role_of(name)
    if role is None:
        return False
    frame = Container("///", role, [], length=length, kinds=(name,), title=title, slashes=True, line=line)
    frame.strict = name == "details"
    frame.title = "" if role is Role.PLAIN else title
    walk.open(frame)
    frame.cut = len(frame.prefix) - len(frame.quote)
    return True


def _colons(walk: Stack, found: re.Match[str]) -> bool:
    words, length = found["colon_words"].rstrip(": "), len(found["colons"])
    if not words:
        walk.close(COLONS, length)
        return True
    if words.lower().endswith("-end"):
        walk.close(words.lower().removesuffix("-end")) or walk.close(COLONS, length)
        return True
    named = _NAMED.fullmatch(words) or _BRACES.fullmatch(words)
    if named is None:
        return False
    groups = named.groupdict()
    values = values_of((groups["values"] or "") + " " + (groups["words"] if "=" in groups["words"] else ""))
    classes = [word.lstrip(".") for word in (groups["values"] or "").split() if "=" not in word]
    name = (groups.get("name") or next(iter(classes), "")).lower()
    title = groups.get("title") or values.get("title") or ("" if "=" in groups["words"] else groups["words"])
    kinds = (name, *classes)
    role = role_of(name) or (Role.BOX if kind_of(kinds) else Role.PLAIN)
    frame = Container(COLONS, role, [], length=length, kinds=kinds, title=title, values=values, own=role is not Role.PLAIN)
    if role is Role.PLAIN and found["colon_words"].endswith(COLONS):
        frame.name, frame.length = name, 0
    walk.open(frame)
    if role is Role.PLAIN and title:
        walk.put(f"{walk.lead}**{title}**")
        walk.part()
    return True


def _classes(walk: Stack, classes: str) -> bool:
    kind = kind_of(classes.split())
    if kind and walk.after_empty:
        walk.open(Container("{:", Role.BOX, [], kinds=(classes,), one_block=True, implied=True))
    return True


def _marks(walk: Stack, found: re.Match[str]) -> bool:
    kinds = found["kinds"].split()
    title = found["marked_title"]
    if not kinds and title is None:
        return False
    kind = kinds[0] if kinds else CalloutKind.NOTE.value
    if title is None and (kind_of([kind]) is None or not _PLACES.issuperset(kinds[1:])):
        return False
    if title is None and found["marks"] != "!!!":
        title = kind.capitalize()
    role = Role.BOX if found["marks"] == "!!!" else Role.FOLD
    frame = _indented(walk, role, title or "")
    frame.kinds = (kind,)
    if found["marks"].endswith("+"):
        frame.values["open"] = "true"
    return True


def _indented(walk: Stack, role: Role, title: str) -> Container:
    frame = Container("", role, [], title=title, implied=True, column=0)
    walk.open(frame)
    frame.column = len(frame.prefix) - len(frame.quote)
    return frame
