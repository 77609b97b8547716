"""Codes as they are typed, dictated and read from a panel."""

from __future__ import annotations

import pytest

from assistant.mail.codes import corrected
from assistant.mail.diagnosis import LIKELY
from assistant.mail.kinds import Kind
from assistant.mail.replies import understand
from assistant.mail.rules.listed import DEVICES, WINDOWS

WRITTEN = ("0x800CCC0D", "0X800CCCOD", "ox800cccod", "0 x 800CCC0D", "0×800ccc0d", "0x800 ccc 0d", "800CCC0D", "0x8OOccc0d")


@pytest.mark.parametrize("code", WRITTEN)
@pytest.mark.parametrize("around", ["{}", "Fehler {}: Der Host wurde nicht gefunden", "提示{}错误", "({})"])
def test_a_number_of_windows_is_known_however_it_was_typed(code: str, around: str) -> None:
    assert understand("", around.format(code)).kind is Kind.DNS_FAILURE


@pytest.mark.parametrize("text", ["call 8001234567", "800 people", "0x800", "a80072ee2", "order 80041234", "oil and 80 boilers"])
def test_other_numbers_stay_as_they_are(text: str) -> None:
    assert corrected(text) == text


@pytest.mark.parametrize("listed", [*WINDOWS.values(), *(kinds for device in DEVICES for kinds in device.codes.values())])
def test_a_listed_code_names_kinds_that_there_are(listed: str) -> None:
    kinds = [Kind(kind) for kind in listed.split()]
    assert kinds
    assert len(set(kinds)) == len(kinds)


@pytest.mark.parametrize("code", WINDOWS)
def test_a_number_of_several_causes_is_a_guess_that_names_them(code: str) -> None:
    found = understand("", f"Outlook: {code}")
    kind, *others = map(Kind, WINDOWS[code].split())
    assert found.kind is kind
    assert set(others[:2]) <= set(found.alternatives)
    assert others == [] or found.confidence < LIKELY


@pytest.mark.parametrize(
    ("text", "program", "kind"),
    [
        ("canon error 806 when scanning to email", "", Kind.BAD_CREDENTIALS),
        ("Canon imageRUNNER #839", "", Kind.BAD_CREDENTIALS),
        ("mon kyocera affiche 1102 quand j'envoie un scan", "", Kind.BAD_CREDENTIALS),
        ("Kyocera 1102", "", Kind.BAD_CREDENTIALS),
        ("1102", "Kyocera ECOSYS M5526", Kind.BAD_CREDENTIALS),
        ("error 806", "Canon", Kind.BAD_CREDENTIALS),
        ("OKI E552 internet fax", "", Kind.MESSAGE_TOO_LARGE),
        ("1102", "", Kind.NOT_UNDERSTOOD),
        ("1102", "Canon", Kind.NOT_UNDERSTOOD),
        ("Kyocera 1102 Seiten gedruckt, Toner leer", "", Kind.NOT_UNDERSTOOD),
        ("Canon 1806", "", Kind.NOT_UNDERSTOOD),
    ],
)
def test_a_short_code_counts_with_its_maker(text: str, program: str, kind: Kind) -> None:
    found = understand("", text, program=program)
    assert (found.kind, found.confidence < LIKELY) == (kind, True)
