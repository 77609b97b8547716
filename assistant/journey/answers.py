"""What a person is asked, in which order, and what they answered.

The first page waits for the import of this and of what else progress needs: named tuples are made faster than dataclasses.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeGuard, assert_never, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN = "unknown"

# What a person is asked, in this order. The door is chosen on the welcome page.
AskedName = Literal["program", "account"]
ASKED: tuple[AskedName, ...] = get_args(AskedName)
# What nobody is asked: it follows from something else, or was laid down, or answered when an earlier version asked for it.
SettledName = Literal["address", "google-sign-in", "admin", "two-step", "alert", "app-passwords"]
QuestionName = Literal["door"] | AskedName | SettledName

Door = Literal["set-up", "stopped", "remove"]
DOORS: tuple[Door, ...] = get_args(Door)
SET_UP: Final = "set-up"
STOPPED: Final = "stopped"
REMOVE: Final = "remove"

GMAIL, ELSEWHERE = "gmail", "elsewhere"  # whose address was given: Google's own, or one of another domain
PERSONAL_DOMAINS = frozenset({"gmail.com", "googlemail.com"})
LONGEST_ADDRESS = 254  # characters: RFC 5321, section 4.5.3.1.3, without the two brackets
_IN_NO_ADDRESS = '<>(),;:"[]'
# What stands between an address and what was pasted with it: brackets, quotes, the scheme of a link and what it asks, a label. A
# comma, a semicolon or a colon alone may be a slip for a dot, and what follows it somebody else's address.
_BETWEEN = r"""[<>()\[\]"“”„«»]|\bmailto:|\?\w+=.*|:\s"""
_AROUND = ",;:.'‘’‚‹›`"  # noqa: RUF001 - as people paste them

# Outlook, Mail on the Mac and Thunderbird open a Google page: Google's Workspace help on OAuth; iPhone and iPad since iOS 11:
# support.google.com/accounts/answer/185833; Thunderbird for Android and K-9 Mail: their OAuth configuration of 2026-01-07. On
# Android, Gmail is Google's own app; of the others some do, some do not.
SIGN_IN_WITH_GOOGLE = frozenset({"outlook", "thunderbird", "apple-mail", "iphone", "android", "thunderbird-android"})
SELDOM_SIGN_IN_WITH_GOOGLE = frozenset({"printer"})  # some of Canon and Sharp do, say their manuals
NEVER_SIGN_IN_WITH_GOOGLE = frozenset({"ovh-mail-migrator"})  # OVHcloud's guide of 2026-03-30 knows of passwords alone


class Clause(NamedTuple):
    """A question's name and the answers that satisfy it."""

    name: QuestionName
    values: frozenset[str]

    def holds(self, answers: Answers) -> bool:
        """Tell whether the answer is one of the values; a question without an answer counts as "unknown"."""
        return answers.get(self.name) in self.values


class Question(NamedTuple):
    """A question and its possible answers, in the order in which they are offered.

    It makes sense only where every clause of `applies` holds; elsewhere `otherwise` counts as its answer. Where a clause of
    `follows` holds, its value counts in the place of "unknown".
    """

    name: QuestionName
    values: tuple[str, ...]
    applies: tuple[Clause, ...] = ()
    otherwise: str = UNKNOWN
    follows: tuple[tuple[Clause, str], ...] = ()

    def applies_to(self, answers: Answers) -> bool:
        """Tell whether it makes sense with these answers."""
        return all(clause.holds(answers) for clause in self.applies)

    def instead_of_unknown(self, answers: Answers) -> str:
        """Return what counts where nothing is known of it but these answers."""
        return next((value for clause, value in self.follows if clause.holds(answers)), UNKNOWN)

    def counting(self, answers: Answers) -> tuple[str, ...]:
        """Return the values of which one counts with these answers to the questions before it."""
        if not self.applies_to(answers):
            return (self.otherwise,)
        return self.values if self.instead_of_unknown(answers) == UNKNOWN else tuple(v for v in self.values if v != UNKNOWN)


PROGRAMS = (
    "outlook",
    "outlook-classic",
    "thunderbird",
    "apple-mail",
    "iphone",
    "android",
    "thunderbird-android",
    "em-client",
    "printer",
    "ovh-mail-migrator",
    "other",
    UNKNOWN,
)


def _question(name: QuestionName) -> Question:
    match name:
        case "door":
            return Question(name, DOORS)
        case "program":
            return Question(name, PROGRAMS)
        case "account":
            return Question(name, ("personal", "work", UNKNOWN), follows=((Clause("address", frozenset({GMAIL})), "personal"),))
        case "address":
            return Question(name, (GMAIL, ELSEWHERE, UNKNOWN))
        case "admin":
            return Question(name, ("allowed", "refused", UNKNOWN), (Clause("account", frozenset({"work"})),))
        case "google-sign-in":
            others = frozenset(PROGRAMS) - NEVER_SIGN_IN_WITH_GOOGLE
            follows = (Clause("program", SIGN_IN_WITH_GOOGLE), "yes"), (Clause("program", SELDOM_SIGN_IN_WITH_GOOGLE), "no")
            return Question(name, ("yes", "no", UNKNOWN), (Clause("program", others),), otherwise="no", follows=follows)
        case "two-step":
            return Question(name, ("on", "off", "security-key", "advanced-protection", UNKNOWN))
        case "alert":
            return Question(name, ("yes", "no", UNKNOWN))
        case "app-passwords":
            return Question(name, ("available", "ended", UNKNOWN))
        case _ as never:
            assert_never(never)


# Each stands after those that it depends on: the kind of account follows from the address.
QUESTIONS = tuple(map(_question, dict.fromkeys(("door", "address", *ASKED, *get_args(SettledName)))))
BY_NAME: dict[str, Question] = {question.name: question for question in QUESTIONS}


def is_asked(name: str) -> TypeGuard[AskedName]:
    """Tell whether there is a question of this name with a page of its own."""
    return name in ASKED


def is_answer(name: object, value: object) -> bool:
    """Tell whether there is such a question and it has such an answer."""
    return isinstance(name, str) and name in BY_NAME and value in BY_NAME[name].values


class Answers(NamedTuple):
    """The answers given so far, as pairs of name and value in the order of the questions; never the address or a password."""

    given: tuple[tuple[str, str], ...] = ()

    def get(self, name: QuestionName) -> str:
        """Return the answer, or "unknown" where there is none."""
        return dict(self.given).get(name, UNKNOWN)

    def has(self, name: QuestionName) -> bool:
        """Tell whether there is an answer."""
        return name in dict(self.given)

    def with_(self, name: str, value: str) -> Answers:
        """Return these answers with one given or changed; raises ValueError when there is no such question or answer."""
        if not is_answer(name, value):
            raise ValueError(f"no such answer: {name}={value}")
        pairs = dict(self.given) | {name: value}
        return self._replace(given=tuple((q.name, pairs[q.name]) for q in QUESTIONS if q.name in pairs))

    def without(self, name: str) -> Answers:
        """Return these answers with one taken back."""
        return self._replace(given=tuple(pair for pair in self.given if pair[0] != name))

    def over(self, other: Answers) -> Answers:
        """Return the other answers, with these taking their place where both speak."""
        return answers_from((*other.given, *self.given))


def answers_from(pairs: Iterable[tuple[object, object]]) -> Answers:
    """Return answers made of the pairs that are known, leaving out every other one."""
    answers = Answers()
    for name, value in pairs:
        if is_answer(name, value):
            answers = answers.with_(str(name), str(value))
    return answers


NOTHING_KNOWN = Answers()


@lru_cache(maxsize=256)  # asked again and again while a page is turned
def in_force(answers: Answers, presets: Answers = NOTHING_KNOWN) -> Answers:
    """Return the answers that count: presets before given ones, none to a question that no longer makes sense, and what follows.

    Somebody who answered "work", spoke of the administrator, and then went back to "personal" has no administrator. Whether a
    program signs in with Google follows from the program, unless the person said otherwise.
    """
    counted = presets.over(answers)
    for question in QUESTIONS:
        if not question.applies_to(counted):
            counted = counted.without(question.name)
            if question.otherwise != UNKNOWN:
                counted = counted.with_(question.name, question.otherwise)
        elif counted.get(question.name) == UNKNOWN != (value := question.instead_of_unknown(counted)):
            counted = counted.with_(question.name, value)
    return counted


def door(answers: Answers) -> Door:
    """Return the door that was chosen: "set-up" until one was."""
    chosen = answers.get("door")
    return next((name for name in DOORS if name == chosen), SET_UP)


def leads_to_values(name: Door) -> bool:
    """Tell whether a door leads to the values that a program is set up with, and to the check of them."""
    match name:
        case "set-up" | "stopped":
            return True
        case "remove":
            return False
        case _ as never:
            assert_never(never)


def is_address(text: str) -> bool:
    """Tell whether a text is a whole e-mail address and nothing else: a name, one sign @ and a domain, without a space."""
    user, at, domain = text.partition("@")
    whole = bool(user and at and "." in domain.strip(".")) and "@" not in domain and len(text) <= LONGEST_ADDRESS
    return whole and not any(sign.isspace() or sign in _IN_NO_ADDRESS for sign in text)


def address_in(pasted: str) -> str:
    """Return the one address in what was pasted, as in "Anna <anna@gmail.com>"; where there is none or several, all of it.

    What stands before a space or a comma alone is never left out, as `email.utils` does: it may be part of a mistyped address.
    """
    from assistant.guides.showable import showable  # the first page asks for no address

    pieces = (showable(piece).split() for piece in re.split(_BETWEEN, pasted, flags=re.IGNORECASE))
    bare = (" ".join(filter(None, (word.strip(_AROUND) for word in words))) for words in pieces)
    found = {words.lower(): words for words in bare if is_address(words)}
    return found.popitem()[1] if len(found) == 1 else showable(pasted).strip()


def known_by(address: str) -> Answers:
    """Return what an address tells: that there is one and whether it is Google's own, which a personal account alone has.

    Any other domain tells nothing of the account: a personal Google account may have an address of any.
    """
    if not is_address(address):
        return NOTHING_KNOWN
    own = address.rpartition("@")[2].lower().strip(".") in PERSONAL_DOMAINS
    return NOTHING_KNOWN.with_("address", GMAIL if own else ELSEWHERE)
