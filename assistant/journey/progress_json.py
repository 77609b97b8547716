"""Progress as JSON and back. Only what is known and well-formed is read: everything else is left out, not believed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from assistant.journey.answers import BY_NAME, Answers, answers_from
from assistant.journey.progress import ASKED_FOR_MESSAGE, Place, Progress
from assistant.journey.route import Stop

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMAT = "gmail-access-assistant/progress"
VERSION = 1

MOST = 2000  # entries of a list that are read

LONGEST = 255  # characters of a name: a guide may be named after its file

# Without these a person has to answer, to do or to look for something again.
OF_WORTH = ("answers", "place", "question", "guide", "current", "came_from", "visited", "said_done", "proven", "skipped")


def to_json(progress: Progress) -> dict[str, Any]:
    """Return progress as values that JSON has; what would not be read again is not written."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "answers": dict(progress.answers.given),
        "place": progress.place,
        "question": progress.question,
        "guide": _name(progress.guide),
        "current": _pair(progress.current),
        "came_from": _written(progress.came_from),
        "visited": _written(sorted(progress.visited)),
        "said_done": _written(sorted(progress.said_done)),
        "proven": _written(sorted(progress.proven)),
        "skipped": _written(sorted(progress.skipped)),
        "language": progress.language,
        "guide_dates": {slug: day.isoformat() for slug, day in progress.guide_dates if _name(slug)},
        "columns": {screen: column for screen, column in progress.columns if _name(screen)},
        "takes_letters": progress.takes_letters,
    }


def from_json(written: dict[str, Any]) -> Progress:
    """Return the progress in these values, without whatever is unknown or malformed in them."""
    return Progress(
        answers=_answers(written.get("answers")),
        place=_place(written.get("place")),
        question=_question(written.get("question")),
        guide=_name(written.get("guide")),
        current=_stop(written.get("current")),
        came_from=_stops(written.get("came_from")),
        visited=frozenset(_stops(written.get("visited"))),
        said_done=frozenset(_stops(written.get("said_done"))),
        proven=frozenset(_stops(written.get("proven"))),
        skipped=frozenset(_stops(written.get("skipped"))),
        language=_code(written.get("language")),
        guide_dates=_dates(written.get("guide_dates")),
        columns=_columns(written.get("columns")),
        takes_letters=written.get("takes_letters") is not False,
    )


def is_whole(progress: Progress, written: dict[str, Any]) -> bool:
    """Tell whether the progress that was read from these values has everything of worth to a person that is in them."""
    read = to_json(progress)
    return all(_is_read(written.get(name), read[name]) for name in OF_WORTH)


def _is_read(value: object, read: object) -> bool:
    if not value or value == read:
        return True
    return isinstance(value, list) and len(value) <= MOST and all(map(_stop, value))  # in another order, or twice


def _pair(stop: Stop | None) -> list[str] | None:
    return [*stop] if stop and _stop([*stop]) else None


def _written(stops: Iterable[Stop]) -> list[list[str]]:
    return [pair for pair in map(_pair, stops) if pair]


# An "@" is in none of these: no e-mail address can pass for a step, a language or a screen.


def _code(value: object) -> str:
    known = isinstance(value, str) and len(value) <= LONGEST and all(sign.isalnum() or sign in "_.-" for sign in value)
    return str(value) if known else ""


def _name(value: object) -> str:
    known = isinstance(value, str) and len(value) <= LONGEST and value.isprintable() and "@" not in value
    return str(value) if known else ""


def _question(value: object) -> str:
    return value if isinstance(value, str) and (value in BY_NAME or value == ASKED_FOR_MESSAGE) else ""


def _stop(value: object) -> Stop | None:
    match value:
        case [str(guide), str(step)] if _name(guide) and _name(step):
            return Stop(guide, step)
        case _:
            return None


def _stops(value: object) -> tuple[Stop, ...]:
    values = value[:MOST] if isinstance(value, list) else []
    return tuple(stop for stop in map(_stop, values) if stop)


def _pairs(value: object) -> list[tuple[str, Any]]:
    return sorted(value.items())[:MOST] if isinstance(value, dict) else []


def _answers(value: object) -> Answers:
    return answers_from(_pairs(value))


def _place(value: object) -> Place:
    return Place(value) if isinstance(value, str) and value in set(Place) else Place.WELCOME


def _dates(value: object) -> tuple[tuple[str, date], ...]:
    return tuple((slug, day) for slug, text in _pairs(value) if _name(slug) and (day := _date(text)))


def _date(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _columns(value: object) -> tuple[tuple[str, bool], ...]:
    return tuple((name, column) for name, column in _pairs(value) if _name(name) and isinstance(column, bool))
