"""What Launch Services keeps of the program that was chosen for mailto, with values shaped as other programs' code shows them."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

import pytest

from assistant.mail.programs import OTHER
from assistant.mail_clients.macos import LARGEST, PREFERENCES
from assistant.mail_clients.reading import read

PREFERRED = {"LSHandlerRoleAll": "-"}  # each entry has such a part, too
OTHERS: list[dict[str, Any]] = [
    {"LSHandlerContentType": "public.html", "LSHandlerPreferredVersions": PREFERRED, "LSHandlerRoleAll": "com.apple.safari"},
    {"LSHandlerURLScheme": "https", "LSHandlerPreferredVersions": PREFERRED, "LSHandlerRoleAll": "org.mozilla.firefox"},
]
MAIL = ("Mail", "apple-mail")


def chosen(program: object) -> dict[str, object]:
    return {"LSHandlerURLScheme": "mailto", "LSHandlerPreferredVersions": PREFERRED, "LSHandlerRoleAll": program}


def found_in(home: Path, content: bytes) -> list[tuple[str, str]]:
    path = home / PREFERENCES
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    return [(client.name, client.program) for client in read({"HOME": str(home)}, "darwin", Path)]


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("com.microsoft.Outlook", [("Outlook", "outlook"), MAIL]),
        ("org.mozilla.thunderbird", [("Thunderbird", "thunderbird"), MAIL]),
        ("com.readdle.smartemail-mac", [("Spark", OTHER), MAIL]),
        ("com.apple.mail", [MAIL]),
        ("com.google.chrome", [MAIL]),
        (7, [MAIL]),
    ],
)
def test_the_one_that_was_chosen_is_first(
    tmp_path: Path, form: plistlib.PlistFormat, program: object, expected: list[tuple[str, str]]
) -> None:
    assert found_in(tmp_path, plistlib.dumps({"LSHandlers": [*OTHERS, chosen(program)]}, fmt=form)) == expected


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"bplist00",
        b"<plist",
        b"<?xml version='1.0'?><plist><date>soon</date></plist>",
        b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><plist><string>&b;</string></plist>",
        plistlib.dumps(["LSHandlers"]),
        plistlib.dumps({"LSHandlers": {"LSHandlerURLScheme": "mailto"}}),
        plistlib.dumps({"LSHandlers": ["mailto", 7, {}, {"LSHandlerURLScheme": "mailto"}]}),
        plistlib.dumps({"LSHandlers": [chosen("com.microsoft.outlook")]}) + b" " * LARGEST,
    ],
    ids=range(9),
)
def test_where_nothing_can_be_read_the_systems_own_is_there(tmp_path: Path, content: bytes) -> None:
    assert found_in(tmp_path, content) == [MAIL]


def test_without_a_home_the_systems_own_is_there() -> None:
    def home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    assert [client.program for client in read({}, "darwin", home)] == ["apple-mail"]
