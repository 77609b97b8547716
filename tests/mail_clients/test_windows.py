"""The registry's list of mail clients, with values shaped as its documentation and other programs' code show them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from assistant.mail.programs import OTHER
from assistant.mail_clients import windows
from assistant.mail_clients.client import MOST_ENTRIES, MailClient
from assistant.mail_clients.reading import read

KEY = r"Software\Clients\Mail"
Place = tuple[str, int, str]
"""A root, a view and a key below it."""

OF_THE_COMPUTER, OF_THE_PERSON = "HKLM", "HKCU"
VIEW_64, VIEW_32, READ = 0x100, 0x200, 0x20019
# Windows 10 with Office and Thunderbird: the view for 64 bits, and what an old program has left in that for 32.
RECORDED: dict[Place, object] = {
    (OF_THE_COMPUTER, VIEW_64, ""): "Microsoft Outlook",
    (OF_THE_COMPUTER, VIEW_64, "Hotmail"): "Hotmail",
    (OF_THE_COMPUTER, VIEW_64, "Microsoft Outlook"): "Microsoft Outlook",
    (OF_THE_COMPUTER, VIEW_64, "Mozilla Thunderbird"): "Mozilla Thunderbird",
    (OF_THE_COMPUTER, VIEW_64, "Windows Mail"): r"@%ProgramFiles%\Windows Mail\WinMail.exe,-101",
    (OF_THE_COMPUTER, VIEW_32, "Mozilla Thunderbird"): "Mozilla Thunderbird",
    (OF_THE_COMPUTER, VIEW_32, "Eudora"): "",
    (OF_THE_PERSON, VIEW_64, "eM Client"): "eM Client",
}


def registry(values: dict[Place, object]) -> SimpleNamespace:
    """A registry with these default values, read as the module winreg reads it; None stands for a key that has none."""
    keys = {(root, view, KEY) for root, view, _ in values} | {(*place[:2], rf"{KEY}\{place[2]}") for place in values if place[2]}

    @contextmanager
    def open_key(root: str, key: str, reserved: int, access: int) -> Iterator[Place]:
        assert (reserved, access & READ) == (0, READ)
        if (root, access & ~READ, key) not in keys:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        yield root, access & ~READ, key

    def enum_key(opened: Place, number: int) -> str:
        names = [name for root, view, name in values if (root, view) == opened[:2] and name]
        if number >= len(names):
            raise OSError(259, "No more data is available")
        return names[number]

    def value_of(opened: Place, name: str) -> tuple[object, int]:
        assert name == ""
        value = values.get((*opened[:2], opened[2].removeprefix(KEY).removeprefix("\\")))
        if value is None:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return value, 1

    return SimpleNamespace(
        HKEY_CURRENT_USER=OF_THE_PERSON,
        HKEY_LOCAL_MACHINE=OF_THE_COMPUTER,
        KEY_READ=READ,
        KEY_WOW64_64KEY=VIEW_64,
        KEY_WOW64_32KEY=VIEW_32,
        OpenKey=open_key,
        EnumKey=enum_key,
        QueryValueEx=value_of,
    )


def found_in(values: dict[Place, object]) -> list[tuple[str, str]]:
    return [(client.name, client.program) for client, _ in windows.registered(registry(values))]


def test_the_lists_of_both_views_of_computer_and_person_are_read_and_the_one_in_use_is_first() -> None:
    found = found_in(RECORDED)
    assert found[0] == ("Microsoft Outlook", "outlook-classic")
    assert set(found[1:]) == {
        ("eM Client", "em-client"),
        ("Mozilla Thunderbird", "thunderbird"),
        ("Hotmail", OTHER),
        ("Windows Mail", OTHER),
        ("Eudora", OTHER),
    }


def test_what_the_person_has_in_use_goes_before_what_the_computer_has() -> None:
    assert found_in(RECORDED | {(OF_THE_PERSON, VIEW_64, ""): "Mozilla Thunderbird"})[0][1] == "thunderbird"


@pytest.mark.parametrize("value", [None, 7, b"\x00", "", "  ", "@shell32.dll,-21769"])
def test_a_name_that_is_none_gives_way_to_that_of_the_key(value: object) -> None:
    assert found_in({(OF_THE_PERSON, VIEW_32, "The Bat!"): value}) == [("The Bat!", OTHER)]


@pytest.mark.parametrize("key", ["\u202e\x07", "…"])
def test_an_entry_without_any_name_is_left_out(key: str) -> None:
    assert found_in({(OF_THE_COMPUTER, VIEW_64, key): "", (OF_THE_COMPUTER, VIEW_64, "Eudora"): "Eudora"}) == [("Eudora", OTHER)]


def test_without_the_list_there_is_none() -> None:
    assert found_in({}) == []


def test_one_in_use_that_is_not_listed_is_no_program() -> None:
    assert found_in({(OF_THE_COMPUTER, VIEW_64, ""): "Outlook"}) == []


def test_a_list_without_end_is_left_in_time() -> None:
    def enum_key(_opened: object, number: int) -> str:
        asked.append(number)
        return f"Mail {number}"

    asked: list[int] = []
    endless = registry(RECORDED)
    endless.EnumKey = enum_key
    assert len(windows.registered(endless)) == MOST_ENTRIES
    assert max(asked) < MOST_ENTRIES


def test_windows_is_asked_by_its_own_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", registry({(OF_THE_PERSON, VIEW_64, "eM Client"): "eM Client"}))
    assert read({}, "win32", Path) == (MailClient("eM Client", "em-client"),)
