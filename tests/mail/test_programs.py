import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from assistant.guides.evidence import Publisher, Source
from assistant.guides.reviewing.vocabulary import UNCONFIRMED, curly
from assistant.journey.answers import SIGN_IN_WITH_GOOGLE
from assistant.mail.programs import OTHER, Row, Section, Sheet, said_once, sheet

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FOLDER = RESOURCES / "programs"
LANGUAGES = sorted(path.stem.removeprefix("programs.") for path in FOLDER.glob("programs.*.json"))
FACTS = json.loads((FOLDER / "programs.json").read_text(encoding="utf-8"))
PROGRAMS = tuple(FACTS["programs"])
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


def words_of(language: str) -> dict[str, Any]:
    """Return all that is said of programs in a language."""
    said: dict[str, Any] = json.loads((FOLDER / f"programs.{language}.json").read_text(encoding="utf-8"))
    return said


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
        own_names = at.endswith((".fields", ".values")) and ".programs." in at  # those that it calls by other names, if any
        return set() if own_names else {key for name, inner in value.items() for key in keys(inner, f"{at}.{name}")}

    found = [keys(words_of(language)) for language in LANGUAGES]
    assert all(one == found[0] for one in found)


def undated(entries: Mapping[str, Mapping[str, Any]], today: date) -> list[str]:
    """Return the names of what has no source, no date, or one that is no day or still to come."""
    return [name for name, said in entries.items() if not (said.get("source", "").strip() and _is_past(said.get("date"), today))]


def _is_past(written: object, today: date) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", str(written)) is not None and date.fromisoformat(str(written)) <= today
    except ValueError:
        return False


def test_each_program_says_where_what_is_said_of_it_is_from_and_of_which_day() -> None:
    programs = FACTS["programs"]
    signing_in = {f"{name}, signing in": said["sign_in"] for name, said in programs.items() if "sign_in" in said}
    entries = programs | signing_in | {"servers": FACTS}
    assert len(signing_in) >= 3
    assert undated(entries, datetime.now(UTC).date()) == []
    assert [name for name, said in entries.items() if Source(said["source"]).publisher is Publisher.OTHER] == []


@pytest.mark.parametrize(
    ("entry", "dated"),
    [
        ({"source": "its language files", "date": "2026-11-28"}, True),
        ({"source": "its language files", "date": "2026-11-29"}, False),
        ({"source": "its language files", "date": "2026-02-30"}, False),
        ({"source": "its language files", "date": "20261128"}, False),
        ({"source": "its language files", "date": "soon"}, False),
        ({"source": "its language files"}, False),
        ({"source": " ", "date": "2026-11-28"}, False),
        ({"date": "2026-11-28"}, False),
    ],
)
def test_a_date_is_a_day_that_has_been(entry: dict[str, str], *, dated: bool) -> None:
    assert undated({"thunderbird": entry}, date(2026, 11, 28)) == ([] if dated else ["thunderbird"])


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
        *((language, ["Account type", "E-mail", "Password", "Server URL"]) for language in ("de", "es", "it", "pl", "pt_PT")),
    ],
)
def test_ovhclouds_tool_has_its_fields_as_its_guide_prints_them(language: str, labels: list[str]) -> None:
    found = sheet("ovh-mail-migrator", language, ANNA, RESOURCES)
    printed = [row.label.partition(" (")[0] for row in rows(found)]  # in brackets what it means
    assert [label.replace("E-Mail", "E-mail") for label in printed] == labels
    assert rows(found)[-1].value == "imap.gmail.com"
    assert urlsplit(found.open_address)[:3] == ("https", "omm.ovhcloud.com", "/")


@everywhere
def test_ovhclouds_tool_has_its_name_of_today_and_that_of_before_once(language: str) -> None:
    said = " ".join(text for program in PROGRAMS for text in words(sheet(program, language, "", RESOURCES)))
    assert sheet("ovh-mail-migrator", language, "", RESOURCES).name == "OVHcloud Mail Migrator"
    assert "OVHcloud Mail Migrator" in sheet("ovh-mail-migrator", language, "", RESOURCES).open_label
    assert said.count("OVH Mail Migrator") == 1


@everywhere
def test_of_ovhclouds_tool_it_is_said_first_that_it_may_refuse_gmail_since_when_and_which_ways_are_left(language: str) -> None:
    found = sheet("ovh-mail-migrator", language, "", RESOURCES)
    assert re.findall(r"(\d+)\D+(\d{4})", found.introduction) == [("3", "2025"), ("30", "2026")]
    assert re.search("Gmail.*IMAP.*Gmail.*OVH Mail Migrator", found.introduction)
    copying, importing, *_ = found.notes
    assert "PST" in importing
    assert "Outlook" in importing
    assert "PST" not in copying


def quoted(texts: Iterable[str]) -> list[str]:
    """Return what texts of any language put in quotation marks."""
    return [curly(next(filter(None, found.groups()))) for text in texts for found in QUOTED.finditer(text)]


def label_of(name: str, language: str) -> str:
    """Return a label of the glossary in a language, in English where it was not seen in that."""
    cells = json.loads((RESOURCES / "glossary.json").read_bytes())["labels"][name]["cells"]
    return curly(cells["en" if cells[language]["source"] in UNCONFIRMED else language]["label"])


def own_labels(program: str, language: str) -> set[str]:
    """Return what a program itself prints, as far as its source shows that."""
    return {curly(label) for label in FACTS["programs"][program].get("labels", {}).get(language, ())}


@everywhere
@for_each_program
def test_only_labels_of_the_glossary_or_of_the_programs_own_source_are_quoted(program: str, language: str) -> None:
    names = json.loads((RESOURCES / "glossary.json").read_bytes())["labels"]
    known = {label_of(name, language) for name, label in names.items() if label["cells"]["en"]["label"]}
    said = {*quoted(words(sheet(program, language, "", RESOURCES)))}
    assert said - known - own_labels(program, language) <= {"IMAP"}
    assert said >= own_labels(program, language)


@everywhere
@for_each_program
def test_a_field_has_the_programs_own_name_only_where_a_source_shows_its_labels(program: str, language: str) -> None:
    own = words_of(language)["programs"][program]
    assert bool({"fields", "values"} & own.keys()) <= bool(own_labels(program, language))


@everywhere
def test_a_project_of_ovhclouds_tool_is_made_before_it_is_opened_and_how_is_said(language: str) -> None:
    found = sheet("ovh-mail-migrator", language, ANNA, RESOURCES)
    assert quoted(found.where)[:2] == [label_of(name, language) for name in ("omm-new-migration", "omm-track")]
    assert quoted(found.notes) == [*own_labels("ovh-mail-migrator", language), label_of("omm-connect", language)]


def test_what_is_asked_for_a_project_is_explained_beside_it() -> None:
    notes = " ".join(sheet("ovh-mail-migrator", "en", ANNA, RESOURCES).notes)
    for asked in ("contact address", "unwanted mail", "ten characters", "neither your Google password"):
        assert asked in notes


@everywhere
def test_a_printer_that_knows_only_ssl_takes_few_letters_or_may_sign_in_with_google_is_told_of(language: str) -> None:
    notes = sheet("printer", language, "", RESOURCES).notes
    ports, google, short = notes[1:4]
    assert re.search(r"SSL.*465.*TLS.*STARTTLS.*587", ports)
    assert "Google" in google
    assert "OAuth 2.0" in google
    assert "16" in short


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
def test_the_new_outlook_proposes_google_and_says_whose_servers_an_app_password_passes_through(language: str) -> None:
    google, through = sheet("outlook", language, "", RESOURCES).notes
    assert "Google" in google
    assert "Microsoft" in through


def test_thunderbird_calls_the_server_what_its_form_does() -> None:
    found = sheet("thunderbird", "pt_PT", "", RESOURCES)
    assert {row.label for row in rows(found) if row.field == "server"} == {"Nome do servidor"}


@everywhere
def test_thunderbird_is_given_name_and_address_then_the_servers_and_the_letters_last(language: str) -> None:
    found = sheet("thunderbird", language, "", RESOURCES)
    edit = curly(FACTS["programs"]["thunderbird"]["labels"][language][0])
    assert quoted(found.where)[0] == edit
    assert ["16" in line for line in found.where] == [False, False, True, False]
    assert quoted(found.where[1:2]) == [edit]


@everywhere
def test_thunderbird_for_android_and_k9_mail_are_two_apps_by_name_and_one_entry(language: str) -> None:
    found = sheet("thunderbird-android", language, "", RESOURCES)
    assert "K-9 Mail" in found.name
    assert found.name.startswith("Thunderbird ")
    assert "K-9 Mail" in found.notes[0]
    said = words_of(language)
    values = said["values"] | said["programs"]["thunderbird-android"].get("values", {})
    assert [row.value for row in rows(found) if row.field == "method"] == [values["normal-password"]] * 2


@everywhere
def test_googles_password_alone_is_nowhere_said_to_be_enough(language: str) -> None:
    ways = [line for program in PROGRAMS for line in sheet(program, language, "", RESOURCES).sign_in]
    password = re.compile(words_of(language)["fields"]["password"].partition(" ")[0], re.IGNORECASE)
    assert [line for line in ways if password.search(line) and "?" not in line] == []


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
    assert len(found.variants) > 1
    servers = {(row.field, row.value) for row in rows(found)}
    assert all(servers <= {(row.field, row.value) for row in rows(sheet(one, language, "", RESOURCES))} for one in found.variants)


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
