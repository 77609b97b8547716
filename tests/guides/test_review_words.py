"""The checks of the review that need words: labels of the glossary, words of place, what stayed untranslated; and its table."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assistant.cli import FINDINGS, FINE, UNREADABLE, main
from assistant.guides.library import Library
from assistant.guides.review import Finding, Severity, review
from assistant.guides.reviewing.label_table import label_table
from assistant.guides.reviewing.labels import local_wordings
from assistant.guides.reviewing.table import table
from assistant.guides.reviewing.vocabulary import Spellings, Vocabulary, curly, read_vocabulary
from assistant.guides.reviewing.weight import weight
from tests.surroundings import without_windows

TODAY = date(2026, 11, 22)
ENGLISH = """---
title: Make a thing today
last_checked: 2026-11-01
needs:
  - Your own telephone
excerpt: A thing is quickly made.
---

Things are good to have.

### Open the page {#open}

Press `Make`{.action} in the menu.

[Open the big page](https://support.google.com/a/answer/1?hl=en){.button}

![](pictures/page.png)

> [!Think of this]
> A warning.

| Name of it | Use of it |
| --- | --- |
| The first one | Everything |

```{.copy}
Please send me a thing.
```

/// details | It looks different
    type: different

#### A heading here

Another button.
///

### Name it {#name}

Done.

/// details | It looks different
    type: different

A name.
///

## Go further

- [All about things](https://docs.ovh.com/things)
"""
TRANSLATED = {
    "Make a thing today": "Faire une chose",
    "Your own telephone": "Votre téléphone",
    "A thing is quickly made.": "C’est vite fait.",
    "Things are good to have.": "Les choses sont utiles.",
    "Open the page": "Ouvrir la page",
    "Press `Make`{.action} in the menu.": "Cliquez sur `Créer l'objet`{.action} dans le menu.",
    "Open the big page": "Ouvrir la grande page",
    "hl=en": "hl=fr",
    "Think of this": "Pensez-y bien",
    "A warning.": "Un avertissement.",
    "Name of it | Use of it": "Son nom | Son usage",
    "The first one | Everything": "Le premier | Tout",
    "Please send me a thing.": "Veuillez m’envoyer une chose.",
    "It looks different": "C’est différent",
    "A heading here": "Un titre ici",
    "Another button.": "Un autre bouton.",
    "Name it": "La nommer",
    "Done.": "Fini.",
    "A name.": "Un nom.",
    "All about things": "Tout sur les choses",
}
WORDS = Vocabulary(
    glossary=(
        {"en": Spellings("Make", ("Do",), ("Produce",)), "fr": Spellings("Créer l’objet", ("Faire l’objet",))},
        {"en": Spellings("Build")},
    ),
    labels={
        "en": frozenset({"Make", "Do", "Produce", "Build"}),
        "fr": frozenset({"Créer l’objet", "Faire l’objet"}),
    },
    descriptions={"fr": frozenset({"Le nom"})},
    places={"fr": ("à droite",), "en": ("on the right",)},
    english={"fr": ("anglais",)},
    names=("Thing Maker", "Thing"),
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415478da63f8ffff3f0005fe02fe331295140000000049454e44ae426082"
)
ABOUT = {"alt": {"en": "The whole page", "fr": "Toute la page"}, "caption": {"en": "Thing Maker", "fr": "Thing Maker"}}


def french() -> str:
    text = ENGLISH
    for ours, theirs in TRANSLATED.items():
        assert ours in text
        text = text.replace(ours, theirs)
    return text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A guide in two languages with nothing wrong in it."""
    pictures = tmp_path / "guides" / "made" / "pictures"
    pictures.mkdir(parents=True)
    (pictures.parent / "guide.en.md").write_text(ENGLISH, "utf-8")
    (pictures.parent / "guide.fr.md").write_text(french(), "utf-8")
    for language in ("en", "fr"):
        (pictures / f"page.{language}.png").write_bytes(PIXEL)
    (pictures / "page.json").write_text(json.dumps(ABOUT), "utf-8")
    return tmp_path / "guides"


Change = Callable[[str, str], list[Finding]]


@pytest.fixture
def change(folder: Path) -> Change:
    """Change some words of the French guide and review the folder."""

    def changed(old: str, new: str) -> list[Finding]:
        path = folder / "made" / "guide.fr.md"
        assert old in french()
        path.write_text(french().replace(old, new), "utf-8")
        return [finding for finding in review(folder, today=TODAY, vocabulary=WORDS) if finding.file == str(path)]

    return changed


def test_nothing_is_wrong_at_first(folder: Path) -> None:
    assert review(folder, today=TODAY, vocabulary=WORDS) == []
    assert review(folder, today=TODAY) == []


LABELS = [
    ("`Créer l'objet`", "`Créer l’objet`", ""),
    ("`Créer l'objet`", "`Bâtir`", "The label 'Bâtir' is not in the glossary for this language."),
    ("`Créer l'objet`", "`Le nom`", "'Le nom' was not seen on a screen in this language"),
    ("`Créer l'objet`", "`Build`", "'Build' is English: say so"),
    ("dans le menu", "(`Build`{.action})", ""),
    ("dans le menu", "(x) et `Build`{.action}", "'Build' is English: say so"),
    ("dans le menu", "en anglais `Build`{.action}", ""),
    ("dans le menu", "en anglais « Build »", ""),
    ("dans le menu", "(en anglais `Produce`{.action})", ""),
    ("dans le menu", "(en anglais `Make`{.action})", "'Make' is English, and the label is known in this language: write '"),
    ("dans le menu", "(en anglais `Do`{.action})", "'Do' is English, and the label is known"),
    ("dans le menu", "et `Do`{.action}", "'Do' is English, and the label is known"),
    ("dans le menu", "(en anglais « Make »)", "'Make' is English, and the label is known"),
    ("dans le menu", "(ou « Make »)", ""),
    ("dans le menu", "(en anglais « autre »)", ""),
]


@pytest.mark.parametrize(("old", "new", "sentence"), LABELS)
def test_labels_are_those_of_the_glossary(change: Change, old: str, new: str, sentence: str) -> None:
    findings = change(old, new)
    assert [finding.severity for finding in findings] == ([Severity.WARNING] if sentence else [])
    assert all(sentence in finding.sentence and finding.line == 13 for finding in findings)


def wordings(*labels: tuple[Spellings, Spellings | None]) -> tuple[str, ...]:
    """Return what may stand for `Go` in French, with some labels: English, and French where it was seen."""
    glossary = tuple({"en": there} | ({"fr": here} if here else {}) for there, here in labels)
    return local_wordings(Vocabulary(glossary=({"fr": Spellings("Seul")}, *glossary)), "Go", "fr")


def test_an_english_label_has_a_local_wording_where_all_that_it_may_mean_were_seen() -> None:
    now, before, here = Spellings("Go"), Spellings("Start", also=("Go",)), Spellings("Aller", also=("Partir",))
    assert wordings() == wordings((Spellings("Start"), here)) == ()
    assert wordings((now, here)) == wordings((now, here), (now, here)) == wordings((now, here), (before, None)) == ("Aller",)
    assert wordings((now, here), (now, None)) == ()
    assert wordings((now, here), (now, Spellings("Marcher"))) == ("Aller", "Marcher")
    assert wordings((before, here)) == ("Partir",)
    assert wordings((before, Spellings("Aller"))) == wordings((before, None)) == ()
    same = Vocabulary(glossary=({"en": now, "fr": now},), labels={"fr": frozenset({"Go"})})
    assert local_wordings(same, "Go", "fr") == ()


PRINTED = [
    (["Cre\u0301er", "Créer l'objet"], ["The picture pictures/page.png prints 'Cre\u0301er', which is not in the glossary"]),
    (["Créer l\u2019objet"], []),
    (["Faire l\u2019objet"], ["The step says 'Créer l\u2019objet', its picture 'Faire l\u2019objet'."]),
    ([], []),
    ([5], []),
    ("Créer", []),
]


@pytest.mark.parametrize(("words", "sentences"), PRINTED)
def test_a_picture_prints_labels_of_the_glossary_as_the_step_words_them(
    folder: Path, words: object, sentences: list[str]
) -> None:
    about = {**ABOUT, "prints": {"en": ["Make"], "fr": words}}
    (folder / "made" / "pictures" / "page.json").write_text(json.dumps(about), "utf-8")
    source = str(folder / "made" / "guide.fr.md")
    findings = [found for found in review(folder, today=TODAY, vocabulary=WORDS) if found.file == source]
    assert [found.sentence[: len(wanted)] for found, wanted in zip(findings, sentences, strict=True)] == sentences
    assert all(found.severity is Severity.WARNING and found.line in {13, 17} for found in findings)


def test_a_label_that_the_step_does_not_name_is_no_other_than_in_its_picture(folder: Path) -> None:
    about = {**ABOUT, "prints": {"en": ["Build"], "sv": ["Bygga"]}}
    (folder / "made" / "pictures" / "page.json").write_text(json.dumps(about), "utf-8")
    (found,) = review(folder, today=TODAY, vocabulary=WORDS)
    assert found.sentence == '"prints" has the language sv, which the program does not speak.'
    (folder / "made" / "guide.fr.md").rename(folder / "made" / "guide.sv.md")
    told = [found.sentence for found in review(folder, today=TODAY, vocabulary=WORDS)]
    assert told
    assert not any("Bygga" in sentence for sentence in told)  # the glossary has no words in this language


def test_what_a_picture_prints_must_be_a_list_of_labels(folder: Path) -> None:
    path = folder / "made" / "pictures" / "page.json"
    path.write_text(json.dumps({**ABOUT, "prints": {"en": "Make", "fr": [5]}}), "utf-8")
    told = {found.sentence for found in review(folder, today=TODAY, vocabulary=WORDS) if found.file == str(path)}
    assert told == {f'"prints" for {code} is not what it should be: a list of labels.' for code in ("en", "fr")}
    path.write_text(json.dumps({**ABOUT, "prints": ["Make"]}), "utf-8")
    (found,) = review(folder, today=TODAY, vocabulary=WORDS)
    assert found.sentence == '"prints" must be given language by language.'


PLACES = [
    ("Un autre bouton.", "Cliquez à droite.", "'à droite' alone does not say where to look"),
    ("Un autre bouton.", "Cliquez sur **le nom**. Il est À droite !", "'À droite' alone"),
    ("Un autre bouton.", "Cliquez sur **le nom** à droite.", ""),
    ("Un autre bouton.", "Cliquez sur `Créer l’objet`{.action}, à droite.", ""),
    ("Un autre bouton.", "Il reste à droitement parler.", ""),
]


@pytest.mark.parametrize(("old", "new", "sentence"), PLACES)
def test_a_place_alone_is_no_instruction(change: Change, old: str, new: str, sentence: str) -> None:
    findings = change(old, new)
    assert [finding.severity for finding in findings] == ([Severity.WARNING] if sentence else [])
    assert all(sentence in finding.sentence and finding.line == 35 for finding in findings)


def test_a_language_without_words_is_measured_by_english_ones(folder: Path) -> None:
    (folder / "made" / "guide.fr.md").rename(folder / "made" / "guide.sv.md")
    text = french().replace("Un autre bouton.", "Look on the right.")
    (folder / "made" / "guide.sv.md").write_text(text, "utf-8")
    sentences = [finding.sentence for finding in review(folder, today=TODAY, vocabulary=WORDS)]
    assert any("'on the right' alone" in sentence for sentence in sentences)
    assert any("'Créer l'objet'" in sentence or '"Créer l\'objet"' in sentence for sentence in sentences)


@pytest.mark.parametrize("ours", [words for words in TRANSLATED if words not in {"hl=en", "Press `Make`{.action} in the menu."}])
def test_words_left_in_english_are_found(change: Change, ours: str) -> None:
    findings = change(TRANSLATED[ours], ours)
    short = {"A warning.", "Another button.", "Done.", "A name.", "Things are good to have."}  # paragraphs of chance
    if ours in short - {"Things are good to have."}:
        assert findings == []
    else:
        assert findings
        assert all("This is the same as in en" in finding.sentence for finding in findings)
        assert all(finding.severity is Severity.MISTAKE for finding in findings)


def test_tabs_and_names_are_compared_too(folder: Path) -> None:
    tabs = "> [!tabs]\n> Another way round\n>> One {}.\n>>\n> Thing Maker\n>> Two {}.\n\n"
    for language, words in (("en", "x"), ("fr", "y")):
        path = folder / "made" / f"guide.{language}.md"
        path.write_text(
            path.read_text("utf-8").replace("Press ", tabs.format(words, words)).replace("Cliquez ", tabs.format(words, words)),
            "utf-8",
        )
    told = [finding.sentence for finding in review(folder, today=TODAY, vocabulary=WORDS)]
    assert told == ["This is the same as in en: 'Another way round'."]


def test_titles_in_the_introduction_are_compared_too(folder: Path) -> None:
    first = "Things are good to have."
    for language, words, mark in (("en", first, "x"), ("fr", TRANSLATED[first], "y")):
        path = folder / "made" / f"guide.{language}.md"
        path.write_text(path.read_text("utf-8").replace(words, f"> [!Mind this well]\n> One {mark}.\n\n{words}"), "utf-8")
    told = [finding.sentence for finding in review(folder, today=TODAY, vocabulary=WORDS)]
    assert told == ["This is the same as in en: 'Mind this well'."]


def test_words_of_pictures_are_compared_too(folder: Path) -> None:
    about = {"alt": {"en": "The whole page", "fr": "The whole page"}, "caption": "x"}
    (folder / "made" / "pictures" / "page.json").write_text(json.dumps(about), "utf-8")
    told = [finding.sentence for finding in review(folder, today=TODAY, vocabulary=WORDS)]
    assert "The alt of pictures/page.png is the same as in en." in told


def test_pictures_that_weigh_too_much_altogether(folder: Path) -> None:
    guides = [Library(folder).guide("made", language) for language in ("en", "fr")]
    (folder / "made" / "pictures" / "page.fr.png").unlink()  # the English one stands in, and counts once
    (finding,) = weight(guides, "here", most=len(PIXEL) - 1)
    assert (finding.file, finding.line, finding.severity) == ("here", 1, Severity.WARNING)
    assert finding.sentence == "All pictures together weigh 0.0 MB; 0.0 are enough."
    assert list(weight(guides, "here", most=len(PIXEL))) == []
    (folder / "made" / "pictures" / "page.en.png").unlink()
    assert list(weight(guides, "here", most=0)) == []


def test_a_picture_of_seventy_kilobytes_is_heavy(folder: Path) -> None:
    (folder / "made" / "pictures" / "page.fr.png").write_bytes(PIXEL + b"\0" * 70_000)
    (finding,) = review(folder, today=TODAY, vocabulary=WORDS)
    assert finding.sentence == "The picture page.fr.png weighs 68 KB; 60 are enough."
    assert finding.severity is Severity.WARNING


# The vocabulary of the bundle


def test_the_bundled_words_are_there_for_every_language(resources: Path) -> None:
    words = read_vocabulary(resources)
    languages = {"en", "fr", "de", "es", "it", "pl", "pt_PT"}
    assert words.labels.keys() == words.places.keys() == languages
    assert words.english.keys() == languages - {"en"}
    assert "App-Passwörter" in words.labels["de"]
    assert "Generar" in words.labels["es"]
    assert "Name" in words.descriptions["de"]
    assert not any(words.labels[code] & words.descriptions[code] for code in languages - {"en"})
    (create,) = (label for label in words.glossary if "Utwórz" in label.get("pl", Spellings("")).all)
    assert create["es"] == Spellings("Crear", also=("Generar",))
    assert "fr" not in create
    assert "Verificação em 2 passos" in words.labels["pt_PT"]


def test_each_label_is_known_or_not_or_contested() -> None:
    assert label_table(WORDS) == [
        "labels     en  fr  de  es  it  pl  pt_PT",
        "known      1   0   0   0   0   0   0",
        "not known  0   1   2   2   2   2   2",
        "contested  1   1   0   0   0   0   0",
    ]


def test_one_spelling_is_compared_with_another() -> None:
    assert curly("l'un\u00a0: e\u2011mail") == "l\u2019un : e-mail"


# The table, and the command


def test_the_table_counts_steps_of_the_same_structure(folder: Path) -> None:
    path = folder / "made" / "guide.fr.md"
    path.write_text(french().replace("    type: different\n\nUn nom.", "    type: missing\n\nUn nom."), "utf-8")
    (folder / "made" / "guide.de.md").write_text("nothing", "utf-8")
    (folder / "made" / "guide.sv.md").write_text(ENGLISH.replace("{#", "{#other-"), "utf-8")
    (folder / "lost.it.md").write_text("nothing", "utf-8")
    undated = ENGLISH.replace("last_checked: 2026-11-01\n", "").replace("![](pictures/page.png)", "")
    (folder / "undated.fr.md").write_text(undated, "utf-8")
    assert table(folder, TODAY) == [
        "guide    en     fr     de  es  it  pl  pt_PT  sv   oldest step               oldest source",
        "lost     –      –      –   –   –   –   –      –    –                         –",
        "made     100 %  50 %   –   –   –   –   –      0 %  2026-11-01 open (en, fr)  –",
        "undated  –      100 %  –   –   –   –   –      –    –                         –",
    ]


AGES = [
    ('source: "x (2024-08-03)"', 'source: "x (2025-01)"', "2024-08-03 open (27 months)"),
    ("seen: 2025-12-24 en", 'source: ["x (2026-12)", "y (2020)"]', "2020 name (6 years)"),
    ('source: ["x (undated)", "y (2026)"]', 'source: ["x (undated)", z]', "2026 open (0 years), 2 undated"),
    ("source: x", "source: y", "2 undated"),
]


@pytest.mark.parametrize(("first", "second", "told"), AGES)
def test_the_table_tells_how_old_the_sources_are(folder: Path, first: str, second: str, told: str) -> None:
    steps = f"steps:\n  open: {{{first}}}\n  name: {{{second}}}\nexcerpt:"
    for path in folder.rglob("guide.*.md"):
        path.write_text(path.read_text("utf-8").replace("excerpt:", steps), "utf-8")
    head, row, *_ = table(folder, TODAY)
    assert row[head.index("oldest source") :] == told
    assert row[head.index("oldest step") :].startswith("2025-12-24 open" if "seen" in first else "2026-11-01 open")


def run(*arguments: str, today: date = TODAY) -> int:
    return main(arguments, without_windows(today=lambda: today))


@pytest.mark.long
@pytest.mark.no_cover
def test_the_bundle_stands_up_to_a_strict_review_on_any_day(capsys: pytest.CaptureFixture[str]) -> None:
    """On an early day what was seen later is a mistake, on a late one it is old: all else would be found on both."""
    found = []
    for today in (date(2000, 1, 1), date(3000, 1, 1)):
        run("review", "--strict", today=today)
        found.append(set(capsys.readouterr().out.splitlines()))
    assert found[0] & found[1] == set()


def test_a_year_later_only_the_strict_review_fails(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = date(2028, 1, 1)
    (folder / "made" / "guide.fr.md").unlink()
    made = folder / "made" / "guide.en.md"
    made.write_text(made.read_text("utf-8").replace("`Make`{.action}", "`Create`{.action}"), "utf-8")
    assert run("review", "--strict", str(folder)) == FINE
    assert run("review", str(folder), today=later) == FINE
    assert "more than 12 months ago" in capsys.readouterr().out
    assert run("review", "--strict", str(folder), today=later) == FINDINGS


def test_the_command_checks_conditions_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (folder / "made").glob("*.md"):
        path.write_text(path.read_text("utf-8").replace("{#name}", '{#name if="two-step=maybe"}'), "utf-8")
    assert run("review", str(folder)) == FINDINGS
    assert '"two-step" has no answer "maybe"' in capsys.readouterr().out


@pytest.mark.no_cover
def test_the_table_of_the_bundle_is_complete(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("review", "--table") == FINE
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["guide", "en", "fr", "de", "es", "it", "pl", "pt_PT", "oldest", "step", "oldest", "source"]
    assert [row.count("100 %") for row in rows[:6]] == [7] * 6
    assert [row.rpartition("  ")[0].split()[:1] for row in rows[6:]] == [[], ["labels"], ["known"], ["not"], ["contested"]]


def test_the_table_of_other_guides_says_nothing_of_the_glossary(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("review", "--table", str(folder)) == FINE
    assert "contested" not in capsys.readouterr().out


def test_a_table_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("review", "--table", str(tmp_path / "nowhere")) == UNREADABLE
    assert "There is no such file or folder." in capsys.readouterr().err
