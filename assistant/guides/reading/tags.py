"""What the tags and codes of other dialects do: they open and close containers, or become words, links and pictures."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from assistant.guides.reading.frames import Container
from assistant.guides.reading.phrases import escaped, link, of_film, of_picture, value
from assistant.guides.reading.roles import BOX_CLASSES, HTML, Role, role_of
from assistant.guides.reading.scan import line_mark, without_marks
from assistant.guides.unread import Remark

if TYPE_CHECKING:
    from assistant.guides.reading.asides import Sign
    from assistant.guides.reading.stack import Stack

_KINDS: Final = ("type", "style", "kind", "variant", "color", "theme", "context", "status", "level", "intent")
_TITLES: Final = ("title", "label", "heading", "header", "summary", "name")
_ADDRESSES: Final = ("href", "to", "url", "link", "xref")
_LEFT_OUT = "The code {} is not understood here: it is left out."
_LONGEST_NAMED = 60  # characters of a code that the review names
_NOT_KNOWN = "…"  # where a value would be filled in that nobody knows here
_APART = frozenset({Role.BOX, Role.CELL, Role.FOLD, Role.HEADING, Role.ITEM, Role.TAB, Role.TABLE, Role.TITLE})
"""What has lines of its own."""


def read_tag(walk: Stack, sign: Sign) -> None:
    """Do what a tag or a code does."""
    role = _role(walk, sign)
    if role is None:
        if not sign.end:
            _note(walk, sign)
            walk.words += escaped(value(sign, "content", "text"))
        return
    if words := _words(walk, sign, role):
        walk.words += words
    elif walk.is_row or role in _INSIDE:
        if walk.is_row and role in {Role.BREAK, Role.ITEM} and not sign.end and walk.words.strip(" |"):
            walk.words += "<br>"
    elif role is Role.BREAK or role is Role.RULE:
        walk.part()
    else:
        _container(walk, sign, role)
    walk.is_html = walk.is_html or sign.name in HTML


def _role(walk: Stack, sign: Sign) -> Role | None:
    """Return what a sign is for; a component that nobody knows holds words of the text, a code that nobody knows nothing."""
    role = role_of(sign.name)
    if sign.of == "code":
        role = Role.PICTURE if sign.name == "figure" and not sign.end else role
        return role if sign.name else Role.VALUE
    if sign.alone and sign.values.get("src") and role in {None, Role.PLAIN}:
        return Role.PICTURE
    if role is Role.PLAIN and BOX_CLASSES.intersection(sign.values.get("class", "").lower().split()):
        return Role.BOX
    if role is None:
        return Role.PLAIN if walk.only_signs else Role.NOTHING
    return role


_INSIDE = frozenset({Role.CARD, Role.EMBED, Role.KEY, Role.LINK, Role.NOTHING, Role.PICTURE, Role.VALUE, Role.WORDS})
"""What stands in a sentence, and opens no container."""


def _note(walk: Stack, sign: Sign) -> None:
    """Note for the review that something is not shown."""
    written = without_marks(" ".join(sign.written.split()))[:_LONGEST_NAMED]
    walk.scanned.remarks.append(Remark(sign.line, _LEFT_OUT.format(written), limit=True))


def _words(walk: Stack, sign: Sign, role: Role) -> str:
    """Return what a sign says itself, "" where it says nothing."""
    match role:
        case Role.PICTURE if not sign.end:
            return of_picture(sign, walk.text.imported)
        case Role.EMBED if not sign.end:
            return _apart(walk, of_film(sign))
        case Role.CARD if not sign.end:
            return _apart(walk, link(value(sign, *_TITLES), value(sign, *_ADDRESSES), sign.line))
        case Role.LINK:
            return _link(sign)
        case Role.KEY:
            words = value(sign, "0", "text")
            return f"<kbd>{escaped(words)}</kbd>" if words else f"<{'/' * sign.end}kbd>"
        case Role.WORDS if not sign.end:
            words = value(sign, "text", "aria-label", "all" if sign.name in {"uicontrol", "dnl"} else "0", "title", "0")
            return f"`{words}`{{.action}}" if sign.name == "uicontrol" else escaped(words)
        case Role.VALUE:
            words = value(sign, "0")
            if not words:
                _note(walk, sign)
            return escaped(words) or _NOT_KNOWN
    return ""


def _apart(walk: Stack, words: str) -> str:
    """Return words that stand in a paragraph of their own, outside tables and headings."""
    if words and not walk.is_row:
        if walk.lead.strip() == ">" and not walk.words.strip():
            walk.lead = ""
        walk.part()
        walk.words = words
        walk.part()
        return ""
    return words


def _link(sign: Sign) -> str:
    address = value(sign, *_ADDRESSES)
    if sign.alone:
        return link(value(sign, "text", "children", *_TITLES), address, sign.line)
    return f'<a href="{escaped(address)}">' if address else "</a>" * sign.end


def _container(walk: Stack, sign: Sign, role: Role) -> None:
    if sign.end:
        if not walk.close(sign.name):
            walk.part()
    elif sign.alone and role is not Role.STEP:
        walk.part()
    elif role is Role.ROW:
        _row(walk)
    else:
        frame = Container(sign.name, role, [], values=dict(sign.values), title=value(sign, *_TITLES), own=role in _APART)
        frame.line = sign.line
        if opening := _OPENING.get(role):
            opening(walk, sign, frame)
        walk.open(frame)


def _box(_walk: Stack, sign: Sign, frame: Container) -> None:
    first = value(sign, "0")
    frame.kinds = (*(value(sign, name) for name in _KINDS), first if _names_a_box(first) else "", value(sign, "class"), sign.name)
    frame.title = frame.title or _positional(sign)


def _fold(_walk: Stack, sign: Sign, frame: Container) -> None:
    frame.title = frame.title or value(sign, "0") * (sign.of == "code")


def _tab(_walk: Stack, sign: Sign, frame: Container) -> None:
    frame.title = frame.title or value(sign, "value", "0")


def _step(walk: Stack, sign: Sign, frame: Container) -> None:
    walk.part()
    if frame.title:
        walk.put(f"{walk.lead}### {line_mark(sign.line)}{escaped(frame.title)}")
        walk.part()


def _list(walk: Stack, sign: Sign, frame: Container) -> None:
    walk.part()
    frame.number = _number(value(sign, "start")) if sign.name == "ol" else None


def _item(walk: Stack, _sign: Sign, frame: Container) -> None:
    _end(walk, Role.ITEM, Role.LIST)
    frame.implied = True


def _row(walk: Stack) -> None:
    _end(walk, Role.CELL, Role.TABLE)
    if table := walk.nearest(Role.TABLE):
        table.rows.append([])


def _cell(walk: Stack, _sign: Sign, frame: Container) -> None:
    _end(walk, Role.CELL, Role.TABLE)
    frame.implied = True


def _table(_walk: Stack, _sign: Sign, frame: Container) -> None:
    frame.implied = True


def _positional(sign: Sign) -> str:
    """Return the title that a code of a box has without a name: behind its kind, or alone where its name is one."""
    first, second = value(sign, "0"), value(sign, "1")
    if sign.of == "tag":
        return ""
    return second or ("" if _names_a_box(first) else first)


def _names_a_box(word: str) -> bool:
    return role_of(word.lower()) is Role.BOX


def _number(written: str) -> int:
    return int(written[:9]) if written.isdecimal() else 1


def _end(walk: Stack, role: Role, around: Role) -> None:
    """Close what ends where another of its kind begins."""
    walk.flush()
    if open_one := walk.nearest(role, around):
        walk.pop_to(open_one)


_OPENING: Final = MappingProxyType(
    {
        Role.BOX: _box,
        Role.CELL: _cell,
        Role.FOLD: _fold,
        Role.ITEM: _item,
        Role.LIST: _list,
        Role.STEP: _step,
        Role.TAB: _tab,
        Role.TABLE: _table,
    }
)
