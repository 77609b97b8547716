"""The sheet of the person's program, and where it is shown, without a window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.guides.evidence import UNDATED, Publisher, Source
from assistant.guides.library import Library
from assistant.guides.model import SheetPart
from assistant.journey.answers import answers_from
from assistant.journey.progress import Progress
from assistant.journey.route import Policy, Stop
from assistant.mail.programs import Sheet
from assistant.wizard.session.plan import asks
from assistant.wizard.session.program_sheet import called, own, shown_at, source_at
from assistant.wizard.session.session import Session
from assistant.wizard.session.world import Sheets, World
from tests.marked import ENTER, MAKE, SIGN_IN, Marked

ADDRESS = "anna@gmail.com"


@pytest.fixture
def begin(make_world: Callable[..., World], library: Library) -> Callable[..., Session]:
    def made(**answers: str) -> Session:
        return Session(make_world(guides=Marked(library)), Progress(answers=answers_from(answers.items()), language="en"))

    return made


@pytest.fixture
def asked() -> list[tuple[str, str, str]]:
    """What was looked up, the latest last."""
    return []


@pytest.fixture
def sheets(make_world: Callable[..., World], asked: list[tuple[str, str, str]]) -> Sheets:
    look_up = make_world().sheet

    def noted(program: str, language: str, address: str) -> Sheet:
        asked.append((program, language, address))
        return look_up(program, language, address)

    return Sheets(noted)


@pytest.mark.parametrize("door", ["set-up", "stopped"])
def test_a_door_that_leads_to_the_values_has_the_sheet_of_the_program(begin: Callable[..., Session], door: str) -> None:
    found = own(begin(door=door, program="thunderbird"))
    assert found is not None
    assert found.program == "thunderbird"


def test_a_program_that_is_laid_down_has_its_sheet(make_world: Callable[..., World], library: Library) -> None:
    policy = Policy(presets=answers_from([("program", "thunderbird")]))
    for given in ([("door", "set-up")], [("door", "set-up"), ("program", "printer")]):
        session = Session(make_world(guides=library, policy=policy), Progress(answers=answers_from(given), language="en"))
        found = own(session)
        assert found is not None
        assert found.program == "thunderbird"
        assert session.route.ending == Stop("app-password", "use-google-sign-in")
        assert not any(map(asks, session.plan[2:]))
    assert own(Session(make_world(guides=library, policy=policy), Progress(language="en"))) is None


def test_what_sets_nothing_up_has_no_sheet(begin: Callable[..., Session]) -> None:
    assert own(begin()) is None
    assert own(begin(door="remove", program="thunderbird")) is None
    session = begin(door="set-up", program="thunderbird")
    session.links.follow("guide:remove-access")
    assert own(session) is None
    session.play(MAKE.guide)
    assert own(session) is None


def test_only_a_step_that_is_marked_shows_the_sheet(begin: Callable[..., Session]) -> None:
    session = begin(door="set-up", program="thunderbird")
    marks = {ENTER: SheetPart.VALUES, SIGN_IN: SheetPart.SIGN_IN}
    for stop in (SIGN_IN, MAKE, ENTER):
        for part in SheetPart:
            assert shown_at(session, stop, part) == (own(session) if marks.get(stop) is part else None)


def test_what_stands_on_a_sheet_is_from_where_the_sheet_says(begin: Callable[..., Session]) -> None:
    thunderbird = begin(door="set-up", program="thunderbird")
    files = source_at(thunderbird, ENTER)
    assert files is not None
    assert (files.publisher, files.dated) == (Publisher.LANGUAGE_FILES, "2026-08-18")
    assert source_at(thunderbird, SIGN_IN) == Source(files.place.partition(": ")[0], files.date)
    assert source_at(thunderbird, MAKE) is None
    android = begin(door="set-up", program="android")
    assert source_at(android, SIGN_IN) is None
    values = source_at(android, ENTER)
    assert values is not None
    assert (values.publisher, values.dated) == (Publisher.GOOGLE_DEVELOPERS, UNDATED)


def test_a_program_without_a_sheet_gives_its_name_to_that_of_any_other_and_to_no_more(begin: Callable[..., Session]) -> None:
    session = begin(door="set-up", program="other")
    session.program_name = "Geary"
    named = own(session)
    assert named is not None
    assert (named.program, named.name) == ("other", "Geary")
    session.change(session.progress.answer("program", "printer"))
    printer = own(session)
    assert printer is not None
    assert printer.name == "Printer or scanner"


def test_a_program_is_called_by_the_name_that_is_known_of_it(make_world: Callable[..., World]) -> None:
    session = Session(make_world(), Progress(language="en"))
    assert called(session) == ""
    session.program_name = "Geary"
    for value, name in {"thunderbird": "Thunderbird", "other": "Geary", "unknown": ""}.items():
        session.note(session.progress.answer("program", value))
        assert called(session) == name
    laid_down = make_world(policy=Policy(presets=answers_from([("program", "thunderbird")])))
    assert called(Session(laid_down, Progress(language="en"))) == "Thunderbird"


def test_a_sheet_is_looked_up_once_for_program_language_and_address(sheets: Sheets, asked: list[tuple[str, str, str]]) -> None:
    for _ in range(3):
        assert sheets.find("thunderbird", "en", ADDRESS).program == "thunderbird"
    assert asked == [("thunderbird", "en", ADDRESS)]
    sheets.find("thunderbird", "fr", ADDRESS)
    sheets.find("thunderbird", "fr", "")
    sheets.find("printer", "fr", "")
    assert asked[1:] == [("thunderbird", "fr", ADDRESS), ("thunderbird", "fr", ""), ("printer", "fr", "")]


def test_the_variant_that_was_chosen_counts_for_its_program_until_it_is_forgotten(sheets: Sheets) -> None:
    variants = sheets.find("android", "en", "").variants
    sheets.variant = "android-samsung"
    found = sheets.find("android", "en", "")
    assert (found.program, found.variants) == ("android-samsung", variants)
    assert sheets.find("printer", "en", "").program == "printer"
    sheets.forget()
    assert sheets.find("android", "en", "").program == "android"


def test_nothing_of_a_sheet_is_kept_once_the_person_is_forgotten(begin: Callable[..., Session]) -> None:
    session = begin(door="set-up", program="android")
    session.address = ADDRESS
    session.sheets.variant = "thunderbird-android"
    assert own(session) is not None
    session.forget()
    assert session.sheets.variant == ""
    assert ADDRESS not in repr(vars(session.sheets))
