import json
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from assistant.guides.reviewing.vocabulary import UNCONFIRMED, curly
from assistant.journey.answers import SIGN_IN_WITH_GOOGLE
from assistant.mail.programs import OTHER, Row, Section, Sheet, said_once, sheet

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FOLDER = RESOURCES / "programs"
LANGUAGES = sorted(path.stem.removeprefix("programs.") for path in FOLDER.glob("programs.*.json"))
PROGRAMS = tuple(json.loads((FOLDER / "programs.json").read_text(encoding="utf-8"))["programs"])
ANNA = "anna.martin@gmail.com"
QUOTED = re.compile(r'"([^"]+)"|„([^“”]+)[“”]|«\s*([^»]+?)\s*»')

# developers.google.com/gmail/imap/imap-smtp
SERVERS = {
    ("imap.gmail.com", "993", "SSL/TLS"),
    ("pop.gmail.com", "995", "SSL/TLS"),
    ("smtp.gmail.com", "465", "SSL/TLS"),
    ("smtp.gmail.com", "587", "STARTTLS"),
}

everywhere = pytest.mark.parametrize("language", LANGUAGES)
for_each_program = pytest.mark.parametrize("program", PROGRAMS)


def rows(found: Sheet) -> list[Row]:
    return [row for section in found.sections for row in section.rows]


def words(found: Sheet) -> list[str]:
    labels = [text for row in rows(found) for text in (row.label, row.value)]
    return [found.name, found.introduction, *found.sign_in, *found.where, *found.notes, *found.keep, found.undo, *labels]


def test_there_are_twelve_programs_and_two_languages() -> None:
    assert len(PROGRAMS) == 12
    assert {"en", "fr"} <= set(LANGUAGES)


@everywhere
@for_each_program
def test_each_sheet_is_whole(program: str, language: str) -> None:
    found = sheet(program, language, "", RESOURCES)
    assert (found.program, found.language) == (program, language)
    assert all(text.strip() for text in words(found))
    assert found.sections
    assert all(section.title and section.rows for section in found.sections)
    assert found.keep
    assert bool(found.open_label) == bool(found.open_address)
    assert set(found.variants) <= set(PROGRAMS)
    assert not any(mark in text for text in words(found) for mark in ("$", "{", "[", "  ", "\n"))


@everywhere
@for_each_program
def test_every_server_port_and_encryption_is_one_of_googles(program: str, language: str) -> None:
    for section in sheet(program, language, "", RESOURCES).sections:
        values = {row.field: row.value for row in section.rows}
        if "server-url" in values:
            assert values["server-url"] == "imap.gmail.com"
        else:
            assert (values["server"], values["port"], values["encryption"]) in SERVERS


@for_each_program
def test_the_languages_say_the_same(program: str) -> None:
    shapes = set()
    for language in LANGUAGES:
        found = sheet(program, language, "", RESOURCES)
        fields = tuple(row.field for row in rows(found))
        lines = tuple(len(said) for said in (found.sign_in, found.where, found.notes, found.keep))
        shapes.add((fields, lines, found.open_address, found.variants))
    assert len(shapes) == 1


def test_the_files_of_words_have_the_same_keys() -> None:
    def keys(value: object, at: str = "") -> set[str]:
        if not isinstance(value, dict):
            return {at}
        own_names = at.endswith(".fields") and ".programs." in at  # a program's fields are called differently by language, or not
        return set() if own_names else {key for name, inner in value.items() for key in keys(inner, f"{at}.{name}")}

    found = [keys(json.loads((FOLDER / f"programs.{language}.json").read_text(encoding="utf-8"))) for language in LANGUAGES]
    assert all(one == found[0] for one in found)


@for_each_program
def test_the_address_is_put_in_and_can_be_copied(program: str) -> None:
    for row in rows(sheet(program, "en", f" {ANNA} ", RESOURCES)):
        if row.field in {"user", "email"}:
            assert (row.value, row.copyable) == (ANNA, True)


@everywhere
@for_each_program
def test_without_an_address_words_stand_in_its_place(program: str, language: str) -> None:
    found = sheet(program, language, "", RESOURCES)
    for row in rows(found):
        if row.field in {"user", "email", "password"}:
            assert not row.copyable
            assert "@" not in row.value
        if row.field == "password":
            assert "16" in row.value
        if row.field in {"server", "server-url", "port", "encryption"}:
            assert row.copyable
    assert not any("@" in text for text in words(found))


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("en", ["Account type", "E-mail", "Password", "Server URL"]),
        ("fr", ["Type de compte", "E-mail", "Mot de passe", "URL du serveur"]),
    ],
)
def test_ovh_mail_migrator_has_its_fields_of_2026(language: str, labels: list[str]) -> None:
    found = sheet("ovh-mail-migrator", language, ANNA, RESOURCES)
    assert [row.label for row in rows(found)] == labels
    assert rows(found)[-1].value == "imap.gmail.com"
    assert urlsplit(found.open_address)[:3] == ("https", "omm.ovhcloud.com", "/")


def quoted(texts: Iterable[str]) -> list[str]:
    """Return what texts of any language put in quotation marks."""
    return [curly(next(filter(None, found.groups()))) for text in texts for found in QUOTED.finditer(text)]


def label_of(name: str, language: str) -> str:
    """Return a label of the glossary in a language, in English where it was not seen in that."""
    cells = json.loads((RESOURCES / "glossary.json").read_bytes())["labels"][name]["cells"]
    return curly(cells["en" if cells[language]["source"] in UNCONFIRMED else language]["label"])


@everywhere
def test_labels_are_quoted_as_they_were_seen_in_english_only_where_they_were_not_seen_in_ones_language(language: str) -> None:
    names = json.loads((RESOURCES / "glossary.json").read_bytes())["labels"]
    known = {label_of(name, language) for name, label in names.items() if label["cells"]["en"]["label"]}
    said = quoted(text for program in PROGRAMS for text in words(sheet(program, language, "", RESOURCES)))
    assert set(said) >= {label_of(name, language) for name in ("omm-new-migration", "omm-track", "omm-connect")}
    assert set(said) - known <= {"IMAP"}


@everywhere
def test_a_project_of_ovh_mail_migrator_is_made_before_it_is_opened_and_how_is_said(language: str) -> None:
    found = sheet("ovh-mail-migrator", language, ANNA, RESOURCES)
    assert quoted(found.where)[:2] == [label_of(name, language) for name in ("omm-new-migration", "omm-track")]
    assert quoted(found.notes) == [label_of("omm-connect", language)]


def test_what_is_asked_for_a_project_is_explained_beside_it() -> None:
    notes = " ".join(sheet("ovh-mail-migrator", "en", ANNA, RESOURCES).notes)
    for asked in ("contact address", "unwanted mail", "ten characters", "neither your Google password"):
        assert asked in notes


def test_a_printer_only_sends() -> None:
    found = sheet("printer", "en", "", RESOURCES)
    assert {row.value for row in rows(found) if row.field == "server"} == {"smtp.gmail.com"}
    assert [row.value for row in rows(found) if row.field == "port"] == ["465", "587"]


@everywhere
def test_the_programs_that_sign_in_with_google_say_how(language: str) -> None:
    found = {program for program in PROGRAMS if sheet(program, language, "", RESOURCES).sign_in}
    assert found == SIGN_IN_WITH_GOOGLE


@everywhere
@pytest.mark.parametrize("program", sorted(SIGN_IN_WITH_GOOGLE))
def test_how_to_sign_in_with_google_needs_no_letters_and_is_not_said_again(program: str, language: str) -> None:
    found = sheet(program, language, ANNA, RESOURCES)
    assert "16" not in " ".join(found.sign_in)
    last = found.sign_in[1 if program == "thunderbird" else -1]
    assert last not in {found.introduction, *found.where, *found.notes}


@everywhere
def test_the_new_outlook_says_whose_servers_the_password_passes_through(language: str) -> None:
    assert any("Microsoft" in note for note in sheet("outlook", language, "", RESOURCES).notes)


def test_thunderbird_calls_the_server_what_its_form_does() -> None:
    found = sheet("thunderbird", "pt_PT", "", RESOURCES)
    assert {row.label for row in rows(found) if row.field == "server"} == {"Nome do servidor"}


@pytest.mark.parametrize(
    ("program", "fields"),
    [
        ("outlook", ["user", "password"]),
        ("thunderbird", ["method", "user", "password"]),
        ("other", ["user", "password"]),
        ("ovh-mail-migrator", []),
        ("printer", ["user", "password"]),
    ],
)
def test_who_signs_in_is_said_once_where_every_section_says_it(program: str, fields: list[str]) -> None:
    assert [row.field for row in said_once(sheet(program, "en", ANNA, RESOURCES).sections)] == fields


def test_what_differs_is_said_in_its_section() -> None:
    first = Section("a", "A", (Row("user", "User", "x", copyable=True), Row("password", "Password", "p", copyable=False)))
    second = Section("b", "B", (Row("user", "User", "y", copyable=True), Row("password", "Password", "p", copyable=False)))
    assert [row.field for row in said_once((first, second))] == ["password"]


@everywhere
def test_googles_own_app_on_android_comes_first_and_who_uses_another_one_is_told_what_it_needs(language: str) -> None:
    *own, another = sheet("android", language, "", RESOURCES).sign_in
    assert "Gmail" in own[0]
    assert "?" in another
    assert "Gmail" not in another


@everywhere
def test_each_app_of_which_one_has_the_choice_is_given_values(language: str) -> None:
    found = sheet("android", language, "", RESOURCES)
    assert found.variants
    assert all(sheet(variant, language, "", RESOURCES).sections == found.sections for variant in found.variants)


def test_thunderbird_is_told_apart_by_its_method() -> None:
    method = [row.value for row in rows(sheet("thunderbird", "fr", "", RESOURCES)) if row.field == "method"]
    assert method == ["Mot de passe normal"] * 2


@pytest.mark.parametrize("program", ["unknown", "pine", ""])
def test_a_program_that_is_not_known_gets_the_sheet_of_any_other(program: str) -> None:
    assert sheet(program, "en", ANNA, RESOURCES) == sheet(OTHER, "en", ANNA, RESOURCES)


def test_any_other_program_is_given_all_servers() -> None:
    found = sheet(OTHER, "en", "", RESOURCES)
    assert len(found.sections) == len(SERVERS)


@pytest.mark.parametrize(("asked", "used"), [("fr", "fr"), ("pt_PT", "pt_PT"), ("nl", "en"), ("../en", "en")])
def test_english_stands_in(asked: str, used: str) -> None:
    assert sheet(OTHER, asked, "", RESOURCES).language == used


@everywhere
def test_every_program_has_a_name_of_its_own(language: str) -> None:
    names = {sheet(program, language, "", RESOURCES).name for program in PROGRAMS}
    assert len(names) == len(PROGRAMS)


@everywhere
def test_sentences_are_short(language: str) -> None:
    texts = [text for program in PROGRAMS for text in words(sheet(program, language, "", RESOURCES))]
    sentences = [sentence for text in texts for sentence in re.split(r"(?<=[.?])\s", text) if len(sentence.split()) > 3]
    lengths = [len(sentence.split()) for sentence in sentences]
    assert sum(lengths) / len(lengths) <= 15
    assert max(lengths) <= 25
