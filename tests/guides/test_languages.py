from __future__ import annotations

import pytest

from assistant.guides import languages

NORMAL = [
    ("fr", "fr"),
    ("FR", "fr"),
    ("pt-BR", "pt_BR"),
    ("pt_br", "pt_BR"),
    ("fr_CA.UTF-8", "fr_CA"),
    ("de_DE@euro", "de_DE"),
    ("zh-hant-tw", "zh_Hant_TW"),
    ("es-419", "es_419"),
    (" it ", "it"),
    ("en-GB-oxendict", "en_GB"),
    ("C", "en"),
    ("C.UTF-8", "en"),
    ("POSIX", "en"),
    ("", "en"),
    ("../../etc", "en"),
]


@pytest.mark.parametrize(("written", "expected"), NORMAL)
def test_codes_are_written_in_one_way(written: str, expected: str) -> None:
    assert languages.normalise(written) == expected


ORDERS = [
    ("en", ("en",)),
    ("en_GB", ("en_GB", "en")),
    ("fr-CA", ("fr_CA", "fr", "en")),
    ("pt", ("pt", "pt_PT", "en")),
    ("pt_BR", ("pt_BR", "pt", "pt_PT", "en")),
    ("pt_PT", ("pt_PT", "pt", "en")),
    ("zh_Hant_TW", ("zh_Hant_TW", "zh_Hant", "zh", "en")),
    ("C", ("en",)),
]


@pytest.mark.parametrize(("code", "expected"), ORDERS)
def test_the_order_of_fallbacks_is_explicit_and_ends_in_english(code: str, expected: tuple[str, ...]) -> None:
    assert languages.fallbacks(code) == expected


NEAREST = [
    ("pt_BR", ("en", "fr", "pt_PT"), "pt_PT"),
    ("pt_PT", ("en", "pt_BR"), "pt_BR"),
    ("fr_CA", ("en", "fr-fr"), "fr-fr"),
    ("en", ("en-gb", "fr"), "en-gb"),
    ("en_US", ("en_AU", "en_US"), "en_US"),
    ("sv", ("en", "de"), "en"),
    ("sv", ("it", "de"), "de"),
    ("sv", (), ""),
    ("zh-Hant-TW", ("zh-cn", "en"), "zh-cn"),
    ("fr_FR.UTF-8", ("FR-fr", "en"), "FR-fr"),
]


@pytest.mark.parametrize(("code", "available", "expected"), NEAREST)
def test_the_nearest_language(code: str, available: tuple[str, ...], expected: str) -> None:
    assert languages.nearest(code, available) == expected


SPELLINGS = [
    ("FR", "fr"),
    ("fr_FR.UTF-8", "fr"),
    ("fr-ca", "fr"),
    ("pt", "pt_PT"),
    ("pt-BR", "pt_PT"),
    ("zh-Hant-TW", "en"),
    ("", "en"),
    ("C", "en"),
    ("C.UTF-8", "en"),
    ("x" * 1000, "en"),
]


@pytest.mark.parametrize(("code", "expected"), SPELLINGS)
def test_every_spelling_is_spoken(code: str, expected: str) -> None:
    assert languages.spoken(code) == expected


SERVED = [
    ("fr_FR", "fr", True),
    ("fr", "fr_CA", True),
    ("pt_PT", "pt-BR", True),
    ("pt", "pt", True),
    ("en_GB", "C.UTF-8", True),
    ("en", "", True),
    ("en", "POSIX", True),
    ("en", "fr", False),
    ("en", "x" * 1000, False),
    ("en", "english!", False),
    ("zh_Hant_TW", "zh_TW", True),
    ("zh_Hant", "zh_Hans", False),
]


@pytest.mark.parametrize(("written", "reader", "serves"), SERVED)
def test_a_region_is_no_other_language_but_a_script_is(written: str, reader: str, serves: bool) -> None:
    assert languages.serves(written, reader) is serves


def test_those_that_serve_are_in_their_order() -> None:
    assert languages.order("pt_BR", ("en", "pt", "de", "pt-pt")) == ("pt", "pt-pt", "en")


def test_what_was_given_for_a_code_is_shortened() -> None:
    assert languages.shortened("fr") == "fr"
    assert len(languages.shortened("x" * 1000)) < 40


def test_each_language_is_named_in_itself() -> None:
    assert languages.name_of("fr_CA") == "Français"
    assert languages.name_of("pt") == "Português (Portugal)"
    assert languages.name_of("en") == "English"
    assert languages.name_of("en_GB") == "English"
    assert languages.name_of("sv") == "sv"
    assert list(languages.NAMES) == ["en", "fr", "de", "es", "it", "pl", "pt_PT"]


@pytest.mark.parametrize(
    ("environ", "asked", "found"),
    [
        ({}, (), "en"),
        ({"LANGUAGE": "fr"}, (), "en"),
        ({"LANG": "fr_FR.UTF-8"}, ("fr_FR.UTF-8",), "fr"),
        ({"LANGUAGE": "de:fr", "LANG": "fr_FR.UTF-8"}, ("de", "fr", "fr_FR.UTF-8"), "de"),
        ({"LANGUAGE": "zh:de", "LANG": "fr_FR.UTF-8"}, ("zh", "de", "fr_FR.UTF-8"), "de"),
        ({"LANGUAGE": "", "LC_MESSAGES": "it_CH", "LANG": "de_CH"}, ("it_CH",), "it"),
        ({"LANGUAGE": "fr", "LANG": "C"}, ("C",), "en"),
        ({"LANGUAGE": "fr", "LC_ALL": "C.UTF-8", "LANG": "fr_FR"}, ("C.UTF-8",), "en"),
        ({"LANGUAGE": "::", "LANG": "zh_CN.UTF-8"}, ("zh_CN.UTF-8",), "en"),
    ],
)
def test_the_environment_names_languages_in_their_order(environ: dict[str, str], asked: tuple[str, ...], found: str) -> None:
    assert languages.of_environment(environ) == asked
    assert languages.first_spoken(asked) == found
