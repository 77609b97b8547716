"""The words of the questions and their answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from assistant.journey.answers import BY_NAME, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from assistant.journey.answers import AskedName

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class QuestionText:
    """A question, one line on how to find out, and the answers of its own by their values."""

    question: str
    hint: str
    answers: dict[str, str]


def words(name: AskedName) -> QuestionText:
    """Return the words of a question in the language of the moment."""
    match name:
        case "account":
            return _account()
        case "admin":
            return _admin()
        case "program":
            return _program()
        case "google-sign-in":
            return _google_sign_in()
        case "two-step":
            return _two_step()
        case "alert":
            return _alert()
        case _ as never:
            assert_never(never)


def answers(name: AskedName, programs: Callable[[], Mapping[str, str]]) -> dict[str, str]:
    """Return the words of all answers to a question by their values; programs are called as `programs` says."""
    own = words(name).answers | {UNKNOWN: _translate("Questions", "I don't know")}
    values = BY_NAME[name].values
    called = own if own.keys() == set(values) else {**programs(), **own}
    return {value: called[value] for value in values}


def _account() -> QuestionText:
    return QuestionText(
        _translate("Questions", "What kind of Google account is it?"),
        _translate(
            "Questions",
            "An address that ends in @gmail.com or @googlemail.com is personal. "
            "An address that your employer, school or association gave you is a work or school account.",
        ),
        {
            "personal": _translate("Questions", "A personal account"),
            "work": _translate("Questions", "A work or school account"),
        },
    )


def _admin() -> QuestionText:
    return QuestionText(
        _translate("Questions", "Does your organisation allow app passwords?"),
        _translate(
            "Questions",
            "Only the person who looks after your organisation's Google accounts can tell. You can go on without knowing.",
        ),
        {
            "allowed": _translate("Questions", "Yes, it allows them"),
            "refused": _translate("Questions", "No, it refuses them"),
        },
    )


def _program() -> QuestionText:
    return QuestionText(
        _translate("Questions", "Which program will sign in?"),
        _translate("Questions", "It is the program or device that asks you for the Gmail address and a password."),
        {},
    )


def _google_sign_in() -> QuestionText:
    return QuestionText(
        _translate("Questions", "Does the program offer to sign in with Google?"),
        _translate(
            "Questions", "Such a program opens a Google page that asks for your password, instead of asking for it itself."
        ),
        {
            "yes": _translate("Questions", "Yes, it opens a Google page"),
            "no": _translate("Questions", "No, it asks for the password itself"),
        },
    )


def _two_step() -> QuestionText:
    return QuestionText(
        _translate("Questions", "Is 2-Step Verification on?"),
        _translate("Questions", "It is on if Google sometimes asks for your phone, a code or a key after your password."),
        {
            "on": _translate("Questions", "Yes, with my phone, a code or an authenticator app"),
            "off": _translate("Questions", "No, the password is enough"),
            "security-key": _translate("Questions", "Yes, and only with security keys"),
            "advanced-protection": _translate("Questions", "I use the Advanced Protection Program"),
        },
    )


def _alert() -> QuestionText:
    return QuestionText(
        _translate("Questions", "Did Google send you a security alert?"),
        _translate("Questions", "It comes as a message about a sign-in that was new or blocked. Look in the Gmail inbox."),
        {
            "yes": _translate("Questions", "Yes, I got an alert"),
            "no": _translate("Questions", "No"),
        },
    )
