"""The words of concepts as they are looked up are made from those that are written down."""

from __future__ import annotations

import pytest

from assistant.mail.concepts import Lexicon, Term, all_entries, indexed
from assistant.mail.rules.concept import Concept
from build import words


def test_the_index_is_up_to_date() -> None:
    assert words.main(["--check"]) == 0


def test_who_has_changed_a_word_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "FILE", words.FILE.with_name("nothing.py"))
    assert words.main(["--check"]) == 1
    assert "run `make diagnoses`" in capsys.readouterr().out


def test_an_index_holds_every_term_once() -> None:
    terms = {*all_entries()}
    found = Lexicon(indexed(terms))
    assert len(terms) > 5_000
    assert {term.language for term in terms} == {"en", "de", "fr", "es", "it", "pl", "pt"}
    assert all(term in found.entries([word.rstrip("*") for word in term.words], 0) for term in terms)


def test_a_concept_has_words_in_every_language_in_which_it_is_said() -> None:
    said = {(term.language, term.concept) for term in all_entries()}
    for concept in (Concept.PASSWORD, Concept.CONNECTION, Concept.CERTIFICATE, Concept.REFUSED, Concept.NOT, Concept.ASKED_FOR):
        assert {language for language, named in said if named is concept} == {"en", "de", "fr", "es", "it", "pl", "pt"}, concept


def test_a_word_may_go_on_where_a_star_says_so() -> None:
    known = Lexicon(indexed([Term(("pass*",), Concept.PASSWORD, "en"), Term(("no", "way"), Concept.FAILED, "en")]))
    assert [found.concept for found in known.concepts(["password", "no", "way"], ["en"])] == [Concept.PASSWORD, Concept.FAILED]
    assert known.concepts(["pas", "no", "ways"], ["en"]) == []
    assert known.concepts(["password"], ["de"]) == []
