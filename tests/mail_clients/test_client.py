"""Which program a registered one is, what it is called, and which few of many are shown."""

from __future__ import annotations

import pytest

from assistant.journey.answers import PROGRAMS
from assistant.mail.programs import OTHER
from assistant.mail_clients import linux, macos, windows
from assistant.mail_clients.client import LONGEST_NAME, MOST_SHOWN, MailClient, Registered, program_of, selected, shown_name


def registered(name: str, program: str = OTHER) -> Registered:
    return Registered(MailClient(name, program))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Geary", "Geary"),
        ("  Claws \t Mail\n", "Claws Mail"),
        ("Ma\x1b[31mil\x00", "Ma[31mil"),
        ("\u202eliaM\u2066", "liaM"),
        ("Ma\u200bil", "Mail"),
        ("بريد", "بريد"),
        ("メール", "メール"),
        ("", ""),
        ("\u202e\x07", ""),
        ("12 … 3", ""),
        ("\ud800", ""),
        ("x" * LONGEST_NAME, "x" * LONGEST_NAME),
        ("x" * 10_000, "x" * (LONGEST_NAME - 1) + "…"),
    ],
)
def test_a_name_is_shown_on_one_line_without_signs_that_harm(words: str, shown: str) -> None:
    assert shown_name(words) == shown


@pytest.mark.parametrize(
    ("identifier", "program"),
    [
        ("thunderbird", "thunderbird"),
        ("thunderbird_thunderbird", "thunderbird"),
        ("org.mozilla.Thunderbird", "thunderbird"),
        ("net.thunderbird.Thunderbird", "thunderbird"),
        ("mozilla-thunderbird", "thunderbird"),
        ("thunderbird-esr", "thunderbird"),
        ("org.gnome.Evolution", OTHER),
        ("notthunderbirds", OTHER),
        ("", OTHER),
    ],
)
def test_a_program_is_known_by_the_words_of_its_id(identifier: str, program: str) -> None:
    assert program_of(identifier, linux.KNOWN) == program


def test_every_program_that_is_recognised_can_be_chosen() -> None:
    recognised = {program for _, program in (*linux.KNOWN, *windows.KNOWN, *macos.KNOWN.values())}
    assert recognised <= {*PROGRAMS}


@pytest.mark.parametrize(
    ("language", "name"), [("de", "Post"), ("pt_PT", "Correio"), ("fr", "Mail"), ("en", "Mail"), ("es", "Mail")]
)
def test_it_is_called_as_the_system_calls_it_in_a_language(language: str, name: str) -> None:
    client = MailClient("Mail", names=(("de", "Post"), ("pt_BR", "Correio"), ("ja", "メール")))
    assert client.called(language) == name


def test_the_one_in_use_stands_first_then_those_with_a_sheet_then_the_others_by_name() -> None:
    entries = [registered(name) for name in ("Geary", "mutt", "Claws")] + [registered("Thunderbird", "thunderbird")]
    assert [entry.client.name for entry in selected(entries)] == ["Geary", "Thunderbird", "Claws", "mutt"]


def test_each_is_shown_once() -> None:
    entries = [
        registered("Geary"),
        registered("GEARY"),
        registered("Thunderbird", "thunderbird"),
        registered("TB", "thunderbird"),
    ]
    assert [entry.client.name for entry in selected(entries)] == ["Geary", "Thunderbird"]


def test_of_500_few_are_shown_and_those_with_a_sheet_among_them() -> None:
    entries = [*(registered(f"Mail {number}") for number in range(500)), registered("Outlook", "outlook-classic")]
    shown = selected(entries)
    assert len(shown) == MOST_SHOWN
    assert shown[1].client.program == "outlook-classic"


def test_of_none_none_is_shown() -> None:
    assert selected([]) == []
