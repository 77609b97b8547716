"""What the words mean by which other dialects name their boxes, tabs, folds and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from assistant.guides.model import CalloutKind


class Role(Enum):
    """What a tag, a code or a container of another dialect is for."""

    BOX = auto()
    BREAK = auto()  # what follows is another paragraph
    CARD = auto()  # a link with a title
    CELL = auto()
    EMBED = auto()  # a film or another page, of which the address is left
    FOLD = auto()
    HEADING = auto()
    ITEM = auto()
    KEY = auto()
    LINK = auto()
    LIST = auto()
    NOTHING = auto()
    PICTURE = auto()
    PLAIN = auto()  # its words belong to the text around it
    ROW = auto()
    RULE = auto()
    STEP = auto()
    TAB = auto()
    TABLE = auto()
    TITLE = auto()  # of the fold around it
    VALUE = auto()  # something would be filled in
    WORDS = auto()  # one of its values is a part of the sentence


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_KINDS: Final = MappingProxyType(
    {
        CalloutKind.NOTE: "note info information primary secondary abstract summary tldr todo example question help "
        "seealso definition remark default prerequisites",
        CalloutKind.TIP: "tip hint idea protip",
        CalloutKind.IMPORTANT: "important",
        CalloutKind.WARNING: "warning warn attention",
        CalloutKind.DANGER: "danger caution error bug failure fail missing critical",
        CalloutKind.SUCCESS: "success check done ok",
        CalloutKind.QUOTE: "quote cite blockquote",
    }
)
_KIND_OF: Final = MappingProxyType({name: kind for kind, names in _KINDS.items() for name in names.split()})
_ANY_KIND: Final = _names("callout admonition aside alert notice message panel banner hint calloutbox")
"""Names of boxes that say in a value of which kind they are."""

_ROLES: Final = MappingProxyType(
    {
        Role.BREAK: "p br",
        Role.CARD: "card linkcard docscard",
        Role.CELL: "td th",
        Role.EMBED: "iframe embed video audio source youtube vimeo lite-youtube film",
        Role.FOLD: "details accordion accordionitem expand expandable collapse collapsible spoiler disclosure toggle",
        Role.HEADING: "h1 h2 h3 h4 h5 h6",
        Role.ITEM: "li",
        Role.KEY: "kbd key",
        Role.LINK: "link navlink linkbutton button",
        Role.LIST: "ul ol menu",
        Role.NOTHING: "toc tableofcontents svg math script style track input col colgroup meta base anchor icon label "
        "select option optgroup datalist map area param canvas",
        Role.PICTURE: "img image figure-image picture-file screenshot",
        Role.PLAIN: "div section article main header footer nav center figure figcaption picture caption thead tbody "
        "tfoot dl dt dd form fieldset legend address object noscript html body tabs tabgroup tablist "
        "steps stepper accordiongroup cards cardgroup cardgrid frame columns column row grid group "
        "fragment figure-caption define zone moniker code-group codegroup raw v-pre content-ref markdown "
        "tabset hgroup search fold range",
        Role.ROW: "tr",
        Role.RULE: "hr",
        Role.STEP: "step",
        Role.TAB: "tab tabitem tabpanel tabs.tab tab-item content-tab",
        Role.TABLE: "table",
        Role.TITLE: "summary",
        Role.WORDS: "badge octicon no-loc ref relref glossary_tooltip glossary tooltip abbr ui uicontrol dnl term",
    }
)
BOX_CLASSES: Final = _names(
    "note tip warning important caution danger info alert admonition callout notice hint custom-block bd-callout"
)
"""Classes by which an element that is anything says that it is a box."""

_ROLE_OF: Final = MappingProxyType({name: role for role, names in _ROLES.items() for name in names.split()})
_WORD = re.compile(r"[a-z]+")

HTML: Final = _names(
    "p div section article main header footer nav center figure figcaption picture caption thead tbody tfoot dl dt "
    "dd form fieldset legend address object noscript html body hgroup search select option optgroup datalist map "
    "area param canvas td th iframe embed video audio details h1 h2 h3 h4 h5 h6 li ul ol menu source track "
    "input col colgroup meta link base img tr hr table summary aside blockquote button label"
)
"""Tags of HTML that stand around words, or instead of them; those inside a sentence are read with it."""

IN_SENTENCES: Final = _names(
    "a abbr b bdi bdo big blink br cite code data del dfn em font i ins kbd mark nobr output q rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr"
)
"""Tags of HTML that stand around words of a sentence."""

VOID: Final = _names("p br source track input col meta base img hr embed")
"""Tags inside which nothing stands, or that need not be closed."""


def role_of(name: str) -> Role | None:
    """Return what something of a name is for, None where nobody knows."""
    return _ROLE_OF.get(name) or (Role.BOX if name in _KIND_OF or name in _ANY_KIND else None)


def kind_of(names: Iterable[str]) -> CalloutKind | None:
    """Return the kind of box that some names or classes tell, None where they tell none."""
    words = [word for name in names for word in _WORD.findall(name.lower())]
    found = next((_KIND_OF[word] for word in words if word in _KIND_OF), None)
    return found or (CalloutKind.NOTE if _ANY_KIND.intersection(words) else None)
