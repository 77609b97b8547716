"""The check of the review for words that a language's list does not want."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import reduce
from pathlib import Path

import pytest

from assistant.guides.languages import NAMES
from assistant.guides.review import Finding, Severity, review
from assistant.guides.reviewing.vocabulary import Vocabulary, curly, read_vocabulary
from assistant.guides.reviewing.wording import unwanted_in

TODAY = date(2026, 11, 28)
GUIDE = """---
title: Ein Titel
last_checked: 2026-11-01
needs:
  - Ein Telefon
excerpt: Ein Auszug.
---

Eine Einleitung.

### Öffnen {#open}

Ein Satz.

[Die Seite öffnen](https://support.google.com/a/answer/1?hl=de){.button}

![](pictures/page.png)

#### Der Teil {.part}

Im Teil.

#### Der zweite {.part}

> [!warning] Ein Kasten
> Im Kasten.

```{.copy}
Text zum Senden
```

/// details | Es sieht anders aus
    type: different

- Ein Punkt.
///

## Weiteres

- [Die Hilfe](https://support.google.com/a/answer/2?hl=de)
"""
WORDS = Vocabulary(
    unwanted={"de": {"Handy": "Telefon", "Mails": "E-Mails", "geht’s": "geht es"}, "pt_PT": {"senha": "palavra-passe"}}
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415478da63f8ffff3f0005fe02fe331295140000000049454e44ae426082"
)

Reviewed = Callable[..., list[Finding]]


@pytest.fixture
def reviewed(tmp_path: Path) -> Reviewed:
    """Write a guide, with some of its words changed, and review it."""

    def reviewing(old: str = "", new: str = "", *, language: str = "de", caption: str = "Unter dem Bild") -> list[Finding]:
        pictures = tmp_path / "made" / "pictures"
        pictures.mkdir(parents=True)
        (pictures / "page.png").write_bytes(PIXEL)
        (pictures / "page.json").write_text(json.dumps({"alt": {language: "Ein Bild"}, "caption": {language: caption}}), "utf-8")
        assert old in GUIDE
        (pictures.parent / f"guide.{language}.md").write_text(GUIDE.replace(old, new) if old else GUIDE, "utf-8")
        return review(tmp_path, today=TODAY, vocabulary=WORDS)

    return reviewing


def test_a_guide_without_them_is_fine(reviewed: Reviewed) -> None:
    assert reviewed() == []


EVERYWHERE = [
    ("Ein Titel", 2),
    ("Ein Telefon", 5),
    ("Ein Auszug", 6),
    ("Eine Einleitung", 9),
    ("Öffnen {", 11),
    ("Ein Satz", 13),
    ("Die Seite öffnen", 15),
    ("Der Teil", 19),
    ("Im Teil", 21),
    ("Ein Kasten", 25),
    ("Im Kasten", 26),
    ("Es sieht anders aus", 32),
    ("Ein Punkt", 35),
    ("Die Hilfe", 40),
]


@pytest.mark.parametrize(("place", "line"), EVERYWHERE)
def test_they_are_found_wherever_words_stand(reviewed: Reviewed, place: str, line: int) -> None:
    (finding,) = reviewed(place, f"Handy {place}")
    assert (finding.line, finding.severity) == (line, Severity.WARNING)
    assert finding.sentence == "'Handy': say 'Telefon' instead."
    assert finding.file.endswith("guide.de.md")


def test_they_are_found_in_the_words_of_pictures(reviewed: Reviewed) -> None:
    (finding,) = reviewed(caption="Ein Handy")
    assert (finding.line, finding.sentence) == (17, "'Handy': say 'Telefon' instead.")


FORMS = [
    ("Ein Handy.", True),
    ("Eine Handy-Nummer.", True),
    ("Das **Handy** liegt da.", True),
    ("[Das Handy](#open) liegt da.", True),
    ("Zwei Mails.", True),
    ("Zwei E-Mails.", False),
    ("Zwei Handys.", False),
    ("Ganz handy.", False),
    ("`Handy`", False),
    ("`Handy`{.action}", False),
    ("<kbd>Handy</kbd>", False),
    ("[Die Hilfe](https://support.google.com/a/answer/3?hl=de#Handy)", False),
]


@pytest.mark.parametrize(("words", "found"), FORMS)
def test_whole_words_as_they_are_written(reviewed: Reviewed, words: str, found: bool) -> None:
    assert [finding.line for finding in reviewed("Ein Satz.", words)] == ([13] if found else [])


def test_what_is_to_be_sent_is_left_alone(reviewed: Reviewed) -> None:
    assert reviewed("Text zum Senden", "Mein Handy") == []


def test_another_spelling_is_found_on_its_own_line(reviewed: Reviewed) -> None:
    (finding,) = reviewed("Ein Punkt.", "So geht's.")
    assert (finding.line, finding.sentence) == (35, "'geht’s': say 'geht es' instead.")


@pytest.mark.parametrize(("language", "found"), [("de", 1), ("de-AT", 1), ("pt_PT", 0), ("sv", 0)])
def test_a_region_has_the_list_of_its_language(reviewed: Reviewed, language: str, found: int) -> None:
    assert len([each for each in reviewed("Ein Satz.", "Ein Handy.", language=language) if "Handy" in each.sentence]) == found


@pytest.mark.parametrize(("language", "found"), [("pt_PT", 1), ("pt-BR", 0), ("pt", 0)])
def test_the_list_of_a_region_is_not_for_another(reviewed: Reviewed, language: str, found: int) -> None:
    assert len([each for each in reviewed("Ein Satz.", "A senha.", language=language) if "senha" in each.sentence]) == found


def test_the_bundled_lists_do_not_contradict_themselves(resources: Path) -> None:
    unwanted = read_vocabulary(resources).unwanted
    assert {"de", "pl", "pt_PT"} <= unwanted.keys() <= NAMES.keys()
    for forms in unwanted.values():
        assert forms
        assert all(form == curly(form).strip() != better.strip() for form, better in forms.items())
        assert not forms.keys() & set(forms.values())
        assert not {form[:1].upper() + form[1:] for form in forms if form[:1].islower()} & forms.keys()


@pytest.mark.parametrize(("words", "found"), [("Geht's um ein Handy?", 2), ("GEHT'S.", 0), ("Ein HANDY.", 0), ("handy.", 0)])
def test_a_capital_at_the_beginning_of_a_sentence_hides_no_word(reviewed: Reviewed, words: str, found: int) -> None:
    said = [each.sentence for each in reviewed("Ein Satz.", words) if each.sentence.endswith(" instead.")]
    assert len(said) == found
    assert found == 0 or "'Geht’s': say 'geht es' instead." in " ".join(said).replace('"', "'").replace("\u2019", "’")


def spoken_in(held: object) -> Iterator[str]:
    """Yield all words of a file of words; how a program and its fields are called is not ours to say."""
    match held:
        case str():
            yield held
        case list():
            for each in held:
                yield from spoken_in(each)
        case dict():
            for name, each in held.items():
                yield from () if name in {"name", "fields"} else spoken_in(each)


@pytest.mark.parametrize("folder", ["programs", "diagnoses"])
def test_sheets_and_diagnoses_are_without_unwanted_words_too(resources: Path, folder: str) -> None:
    unwanted = read_vocabulary(resources).unwanted
    labels = json.loads((resources / "programs" / "programs.json").read_bytes())["programs"].values()
    for language in unwanted:
        prefix = "programs." if folder == "programs" else ""
        held = json.loads((resources / folder / f"{prefix}{language}.json").read_bytes())
        theirs = [label for program in labels for label in program.get("labels", {}).get(language, ())]
        theirs += [program["name"] for program in held.get("programs", {}).values()]
        sentences = [*spoken_in(held)]
        assert len(sentences) > 100
        for sentence in sentences:
            ours = reduce(lambda words, label: words.replace(label, "\0"), theirs, sentence)
            assert [*unwanted_in(ours, unwanted, language)] == [], sentence
