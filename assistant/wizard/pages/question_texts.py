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
        case "program":
            return _program()
        case "account":
            return _account()
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
            "An address that your employer, school or association gave you is a work or school account. "
            "So is one with your own domain at Google Workspace: you are then the administrator yourself.",
        ),
        {
            "personal": _translate("Questions", "A personal account"),
            "work": _translate("Questions", "A work or school account"),
        },
    )


def _program() -> QuestionText:
    return QuestionText(
        _translate("Questions", "Which program will sign in?"),
        _translate("Questions", "It is the program or device that asks you for the Gmail address and a password."),
        {},
    )
