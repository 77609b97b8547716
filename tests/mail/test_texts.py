from __future__ import annotations

import json
import re
import shutil
import string
from itertools import takewhile
from pathlib import Path

import pytest

from assistant.guides.library import Library
from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import TRY_AGAIN, Group, Kind, Proof, group
from assistant.mail.outcomes import Fails, Stage, Stopped, Works
from assistant.mail.secret import Empty, LooksLikeAddress, LooksLikeNormalPassword, TooLong, TooShort
from assistant.mail.servers import IMAP, Protocol
from assistant.mail.texts import wording

LONGEST_SENTENCE, MEAN_SENTENCE = 25, 14  # words
FOLDER = Path(__file__).parents[2] / "resources" / "diagnoses"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.json"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text(language: str) -> None:
    words = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    assert words["language"] == language
    assert list(words["kinds"]) == [kind.value for kind in Kind]
    assert set(words["proofs"]) == set(Proof)
    assert set(words["protocols"]) == set(Protocol)
    assert set(words["stages"]) == set(Stage)
    assert set(words["outcomes"]) == {"works", "stopped"}
    assert set(words["unsure"]) == {"lead", "others", "question"}
    assert set(words["pasted"]) == {"empty", "address", "count", "normal"}
    english = json.loads((FOLDER / "en.json").read_text("utf-8"))["kinds"]
    for kind, texts in words["kinds"].items():
        assert set(texts) == set(english[kind]), kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_are_short_and_end(language: str) -> None:
    kinds = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))["kinds"]
    lengths = []
    for kind, texts in kinds.items():
        assert not texts["title"].endswith("."), kind
        assert texts["advice"].endswith((".", "!")), kind
        sentences = re.split(r"(?<=[.!?])\s", texts["advice"])
        assert len(sentences) <= 3, kind
        lengths += [len(re.findall(r"[\w'\u2019.-]+", sentence)) for sentence in sentences]
    assert max(lengths) <= LONGEST_SENTENCE
    assert sum(lengths) / len(lengths) <= MEAN_SENTENCE


LONGEST_ANSWER = 12  # words
MAILS = [kind for kind in Kind if group(kind) is Group.NOT_THE_SIGN_IN]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_the_same_questions(language: str, resources: Path) -> None:
    english = json.loads((FOLDER / "en.json").read_text("utf-8"))["questions"]
    questions = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))["questions"]
    assert [(name, list(question["answers"])) for name, question in questions.items()] == [
        (name, list(question["answers"])) for name, question in english.items()
    ]
    steps = {step.id for step in Library(resources / "guides").guide("app-password", language).steps}
    for name, question in questions.items():
        answers = question["answers"]
        assert question["ask"].endswith("?"), name
        assert len(set(answers.values())) == len(answers) >= 2, name
        for told, words in answers.items():
            assert told.partition("#")[2] in steps if told.startswith("guide:") else told in set(Kind)
            assert len(re.findall(r"[\w'\u2019./-]+", words)) <= LONGEST_ANSWER, words
            assert not words.endswith((".", "!"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_sign_in_is_not_the_trouble_is_said_first(language: str) -> None:
    kinds = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))["kinds"]
    titles = [kinds[kind]["title"] for kind in MAILS]
    alike = takewhile(lambda words: len(set(words)) == 1, zip(*(title.split() for title in titles), strict=False))
    begun = " ".join(word for word, *_ in alike)
    assert len(titles) == 5
    assert len(begun.split()) >= 6, titles
    assert not any(kinds[kind]["title"].startswith(begun) for kind in Kind if kind not in MAILS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_understood_has_a_line_for_the_person_and_one_for_the_helpdesk(language: str) -> None:
    words = wording(language, FOLDER)
    assert [kind for kind in Kind if words.helpdesk(kind)] == [Kind.NOT_UNDERSTOOD]
    assert len(re.split(r"(?<=[.!?])\s", words.advice(Kind.NOT_UNDERSTOOD))) == 1


def fields_of(text: str) -> list[str]:
    return [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_named_fields_that_are_filled(language: str) -> None:
    words = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    assert {field for texts in words["kinds"].values() for text in texts.values() for field in fields_of(text)} == {"name"}
    assert {name: found for name, text in words["pasted"].items() if (found := fields_of(text))} == {
        "count": ["letters"],
    }
    assert all(fields_of(text) == ["server"] for text in words["stages"].values())
    assert {name: fields_of(text) for name, text in words["outcomes"].items()} == {"works": ["server"], "stopped": []}


def test_other_languages_say_it_otherwise() -> None:
    english = json.loads((FOLDER / "en.json").read_text("utf-8"))["kinds"]
    for language in LANGUAGES:
        kinds = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))["kinds"]
        same = [kind for kind in kinds if kinds[kind]["advice"] == english[kind]["advice"]]
        assert same == ([] if language != "en" else list(english))


def test_nothing_advises_what_no_longer_works_or_is_dangerous() -> None:
    for language in LANGUAGES:
        text = (FOLDER / f"{language}.json").read_text("utf-8").lower()
        assert not re.search(r"less secure|moins sécurisé|captcha|lesssecure|weniger sichere", text)


def test_the_issuer_is_named_in_the_title() -> None:
    words = wording("en", FOLDER)
    assert words.title(of_kind(Kind.TLS_INTERCEPTED, "", named="Avast")) == "Avast opens your mail connection to check it"
    assert words.title(of_kind(Kind.TLS_INTERCEPTED, "")) == "A program opens your mail connection to check it"
    assert words.title(of_kind(Kind.TLS_CLOCK_SKEW, "", named="Avast")) == words.title_of(Kind.TLS_CLOCK_SKEW)


AGAIN = re.compile(r"\b[Tt]ry (?:again|once more|another)|another network|(?:few|five) minutes")
LATER = re.compile(r"\bhours?\b")


@pytest.mark.parametrize("kind", Kind, ids=str)
def test_whoever_is_advised_to_try_again_can(kind: Kind) -> None:
    advice = wording("en", FOLDER).advice(kind)
    assert not AGAIN.search(advice) or kind in TRY_AGAIN
    assert not LATER.search(advice) or kind not in TRY_AGAIN


@pytest.mark.parametrize(("asked", "found"), [("fr", "fr"), ("pt_PT", "pt_PT"), ("xx", "en"), ("", "en"), ("../en", "en")])
def test_english_serves_where_a_language_has_no_words(asked: str, found: str) -> None:
    assert wording(asked, FOLDER).language == found


def test_english_serves_for_what_is_missing(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "en.json", tmp_path)
    (tmp_path / "pt_PT.json").write_text('{"language": "pt_PT", "proofs": {"nothing": "?"}}')
    words = wording("pt_PT", tmp_path)
    assert (words.language, words.proof(Proof.NOTHING)) == ("pt_PT", "?")
    assert words.title_of(Kind.DNS_FAILURE) == wording("en", FOLDER).title_of(Kind.DNS_FAILURE)


def test_without_english_there_is_nothing_to_say(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        wording("fr", tmp_path)


def test_each_outcome_and_each_thing_pasted_has_a_sentence() -> None:
    words = wording("en", FOLDER)
    refused = Fails(Protocol.IMAP, IMAP, Stage.LOGIN, of_kind(Kind.BAD_CREDENTIALS, ""))
    outcomes = (Works(Protocol.IMAP, IMAP), Stopped(Protocol.IMAP, IMAP, Stage.LOGIN), refused)
    said = [words.outcome(outcome, "a server") for outcome in outcomes]
    assert said == ["a server accepted the sign-in.", "Stopped", "Google refused this address and password"]
    assert words.pasted(TooShort(1)) == "An app password has 16 letters; here are 15."
    assert words.pasted(TooLong(2)) == "An app password has 16 letters; here are 18."
    assert len({words.pasted(what) for what in (Empty(), LooksLikeAddress(), LooksLikeNormalPassword())}) == 3
    assert words.stage(Stage.LOGIN, "a server") == "Signing in to a server"
    assert words.protocol(Protocol.SMTP) == "Sending mail (SMTP)"
