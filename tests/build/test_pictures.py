"""The picture maker: templates, freshness, and (where Chromium is installed) drawing itself; and the glossary it draws from."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from assistant.guides.reviewing.vocabulary import UNCONFIRMED, curly, read_vocabulary
from build.painting import missing, palette
from build.pictures import (
    LARGEST,
    RESOURCES,
    SourceError,
    Workshop,
    blank,
    complaint,
    complaints,
    drawings,
    fingerprint,
    main,
    open_workshop,
    read_yaml,
    typeset,
)

BUNDLE = open_workshop(RESOURCES)
TITLES = [source.title for source in BUNDLE.sources()]
GLOSSARY: dict[str, Any] = json.loads((RESOURCES / "glossary.json").read_text("utf-8"))
LANGUAGES = ["en", "fr", "de", "es", "it", "pl", "pt_PT"]
LAYOUT = """<!doctype html><html lang="{{language}}"><style>body{width:840px;height:430px;margin:0;font:20px/24px Roboto}</style>
<body><p>{{address.host}}<i>{{address.path}}</i></p>{{content}}"""
SCREEN = """<div style="position:absolute;left:84px;top:86px;width:168px;height:43px;border:1px solid;box-sizing:border-box"
 data-marker="0">{{word}}</div><b>{{google.known|other}}</b><p>{{google.described}}</p><p data-example>anna</p>"""


def words(**changed: Any) -> str:
    picture = {
        "layout": "plain",
        "address": "myaccount.google.com/security",
        "strings": {"word": {"en": "A & B", "fr": "Oui : l'un"}, "other": {"en": "other", "fr": "autre"}},
        "alt": {"en": "Marked: {{word}}.", "fr": "Signalé : {{word}}."},
        "caption": {"en": "Illustration: one.", "fr": "Illustration : un."},
    }
    return json.dumps({**picture, **changed})  # JSON is YAML too


def data(title: str) -> dict[str, Any]:
    """Return the data file of a bundled picture."""
    (source,) = BUNDLE.sources([title])
    described: dict[str, Any] = json.loads(BUNDLE.result(source, "json").read_text("utf-8"))
    return described


@pytest.fixture
def browser() -> None:
    """See that there is all that drawing needs."""
    if lacks := missing():
        pytest.skip(f"{lacks} is not installed here, and drawing needs it.")


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    seen, unseen = {"label": "Known", "source": "G"}, {"label": None, "source": "NC"}
    described = {"en": {"label": "Described", "source": "R"}, "fr": {"label": "Décrit", "source": "ours"}}
    labels = {
        "known": {"cells": {"en": seen, "fr": unseen}},
        "described": {"cells": described},
        "unused": {"cells": {"en": {"label": "x", "source": "G"}, "fr": {"label": "y", "source": "G"}}},
    }
    files = {
        "glossary.json": json.dumps({"languages": ["en", "fr"], "labels": labels}),
        "pictures/common.yaml": "shared: same",
        "pictures/layouts/plain.html": LAYOUT,
        "pictures/guide/one.html": SCREEN,
        "pictures/guide/one.yaml": words(),
        "pictures/measure.js": (RESOURCES / "pictures" / "measure.js").read_text("utf-8"),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def workshop(resources: Path) -> Workshop:
    return open_workshop(resources)


def pretend_drawn(workshop: Workshop, size: int = 10) -> None:
    """Write results as the maker would, without drawing."""
    (source,) = workshop.sources()
    described = workshop.result(source, "json")
    described.parent.mkdir(parents=True, exist_ok=True)
    described.write_text(json.dumps({"source": fingerprint(drawings(workshop, source))}), "utf-8")
    for language in workshop.languages:
        workshop.result(source, f"{language}.png").write_bytes(b"x" * size)


# The bundle


def test_the_bundled_pictures_are_fresh_and_small() -> None:
    assert len(TITLES) == 28
    assert complaints(BUNDLE) == []


def test_every_picture_is_drawn_in_every_language() -> None:
    assert list(BUNDLE.languages) == LANGUAGES


@pytest.mark.parametrize("title", TITLES)
def test_a_picture_says_what_to_look_for_in_every_language(title: str) -> None:
    (source,) = BUNDLE.sources([title])
    described = json.loads(BUNDLE.result(source, "json").read_text("utf-8"))
    for language in LANGUAGES:
        assert described["alt"][language].endswith(".")
        assert len(described["alt"][language].split()) >= 8
        assert re.match(r"Ilustración|Ilustração|Ilustracja|Illustrazione|Illustration", described["caption"][language])
        assert "@" not in described["alt"][language]
    assert len(set(described["alt"].values())) == len(LANGUAGES)


@pytest.mark.parametrize("title", TITLES)
def test_markers_lie_inside_pictures_of_one_size(title: str) -> None:
    (source,) = BUNDLE.sources([title])
    markers = json.loads(BUNDLE.result(source, "json").read_text("utf-8"))["markers"]
    for language in LANGUAGES:
        with Image.open(BUNDLE.result(source, f"{language}.png")) as image:
            assert image.size == (1680, 860)
        for x, y, width, height in markers[language]:
            assert 0 <= x < x + width <= 1
            assert 0 <= y < y + height <= 1
        assert markers[language]


@pytest.mark.parametrize("title", TITLES)
def test_a_picture_prints_no_label_that_nobody_has_seen(title: str) -> None:
    prints = data(title)["prints"]
    known = read_vocabulary(RESOURCES).labels
    assert [(code, words) for code in LANGUAGES for words in prints[code] if curly(words) not in known[code]] == []


def test_most_pictures_print_labels_and_no_window_of_googles_is_an_example() -> None:
    printing = [title for title in TITLES if any(data(title)["prints"].values())]
    assert len(printing) >= 18
    layouts = {path.stem: path.read_text("utf-8") for path in (RESOURCES / "pictures" / "layouts").iterdir()}
    assert [name for name, text in layouts.items() if "<body data-example>" in text] == ["program"]


@pytest.mark.parametrize("title", TITLES)
def test_every_word_of_a_source_is_used(title: str) -> None:
    (source,) = BUNDLE.sources([title])
    own = read_yaml(source.folder / f"{source.name}.yaml")
    shared = "".join(
        path.read_text("utf-8") for kind in ("parts", "layouts") for path in (RESOURCES / "pictures" / kind).iterdir()
    )
    text = shared + (source.folder / f"{source.name}.html").read_text("utf-8") + json.dumps(own)
    assert [name for name in own["strings"] if f"{{{{{name}}}}}" not in text] == []


def test_every_picture_a_guide_names_exists() -> None:
    guides = sorted((RESOURCES / "guides").glob("*/guide.*.md"))
    named = {
        f"{path.parent.name}/{name}"
        for path in guides
        for name in re.findall(r"\(pictures/([\w-]+)\.png\)", path.read_text("utf-8"))
    }
    assert len(named) > 20
    assert named <= set(TITLES)


# The glossary


@pytest.mark.parametrize("key", GLOSSARY["labels"])
def test_a_label_has_a_dated_cell_with_a_known_mark_for_every_language(key: str) -> None:
    entry = GLOSSARY["labels"][key]
    assert list(entry["cells"]) == LANGUAGES
    assert entry["meaning"]
    for cell in entry["cells"].values():
        assert cell["source"] in GLOSSARY["sources"]
        assert (cell["label"] is None) == (cell["source"] == "NC")
        assert date.fromisoformat(cell["date"])
        spellings = [cell["label"] or "", *cell.get("contested", ()), *cell.get("also", ())]
        assert "'" not in "".join(spellings)
        assert len(spellings) == len(set(spellings))
        assert len(spellings) == 1 or cell["source"] not in UNCONFIRMED


# Templates


def test_a_template_is_filled_in_each_language(workshop: Workshop) -> None:
    drawn = drawings(workshop, workshop.sources()[0])
    assert "A &amp; B" in drawn["en"].page
    assert "<p>myaccount.google.com<i>/security</i></p>" in drawn["en"].page
    assert '<html lang="fr">' in drawn["fr"].page
    assert drawn["en"].alt == "Marked: A & B."


def test_a_label_without_words_gives_way_to_our_own(workshop: Workshop) -> None:
    drawn = drawings(workshop, workshop.sources()[0])
    assert "<b>Known</b>" in drawn["en"].page
    assert "<b>autre</b>" in drawn["fr"].page


def test_where_a_label_was_not_seen_a_bar_of_its_length_stands(workshop: Workshop) -> None:
    drawn = drawings(workshop, workshop.sources()[0])
    assert "<p>Described</p>" in drawn["en"].page
    assert '<p><i class="blank" style="width:4.5em"></i></p>' in drawn["fr"].page
    assert blank({"en": {"label": "x" * 90}, "fr": {"label": None}}) == '<i class="blank" style="width:14em"></i>'


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "l'un : « oui » ; non ?", "l\u2019un\u00a0: «\u00a0oui\u00a0»\u00a0; non\u00a0?"),
        ("en", "it's: yes ?", "it\u2019s: yes ?"),
    ],
)
def test_words_are_set_as_the_language_wants(language: str, text: str, expected: str) -> None:
    assert typeset(text, language) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (words(strings={"word": {"en": "A"}, "other": {"en": "o", "fr": "a"}}), "guide/one: 'word' has no words in 'fr'"),
        (words(alt={"en": "Only."}), "'alt' has no words in 'fr'"),
        (words(alt={"en": "{{google.none}}", "fr": "x"}), "glossary.json has no label 'none'"),
        (words(alt={"en": "x", "fr": "« {{google.described}} »"}), "guide/one: 'google.described' has no words in 'fr'"),
        (json.dumps({"layout": "plain"}), "one.yaml lacks alt, caption, strings"),
        ("strings: {en: a: b}", "guide/one.yaml: "),
        ("words", "guide/one.yaml: there are no names"),
    ],
)
def test_a_mistake_in_a_source_is_told_with_its_file(resources: Path, workshop: Workshop, text: str, said: str) -> None:
    (resources / "pictures/guide/one.yaml").write_text(text, "utf-8")
    with pytest.raises(SourceError, match=re.escape(said)):
        drawings(workshop, workshop.sources()[0])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (words(strings={"word": "{{word}}", "other": "o"}), "refers to itself"),
        (words(layout="none"), "none.html"),
    ],
)
def test_a_source_that_cannot_be_used_ends_with_2(
    resources: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    (resources / "pictures/guide/one.yaml").write_text(text, "utf-8")
    pictures = resources / "guides/guide/pictures"
    pictures.mkdir(parents=True)
    for name in ("one.json", "one.en.png", "one.fr.png"):
        (pictures / name).write_text("{}", "utf-8")
    assert main(["--check", "--resources", str(resources)]) == 2
    assert said in capsys.readouterr().err


# Fresh or stale


def test_the_fingerprint_follows_words_labels_and_captions_but_not_what_is_unused(resources: Path) -> None:
    def now() -> str:
        workshop = open_workshop(resources)
        return fingerprint(drawings(workshop, workshop.sources()[0]))

    before = now()
    glossary = json.loads((resources / "glossary.json").read_text("utf-8"))
    glossary["labels"]["unused"]["cells"]["en"]["label"] = "changed"
    (resources / "glossary.json").write_text(json.dumps(glossary), "utf-8")
    assert now() == before
    glossary["labels"]["known"]["cells"]["en"]["label"] = "changed"
    (resources / "glossary.json").write_text(json.dumps(glossary), "utf-8")
    assert now() != before
    relabelled = now()
    (resources / "pictures/guide/one.yaml").write_text(words(caption={"en": "Other.", "fr": "Autre."}), "utf-8")
    assert now() != relabelled


def test_a_picture_is_missing_fresh_stale_too_large_or_left_over(resources: Path, workshop: Workshop) -> None:
    (source,) = workshop.sources()
    assert complaint(workshop, source) == "guide/one: one.json is missing."
    pretend_drawn(workshop)
    assert complaints(workshop) == []
    pretend_drawn(workshop, size=LARGEST + 1)
    assert complaints(workshop) == ["guide/one: one.en.png has more than 40,000 bytes."]
    pretend_drawn(workshop)
    (resources / "guides/guide/pictures/two.en.png").write_bytes(b"x")
    assert complaints(workshop) == ["guide/two.en.png: has no source."]
    (resources / "guides/guide/pictures/two.en.png").write_bytes(b"x" * 5_000_000)
    assert complaints(workshop)[1].startswith("All pictures together have 5,000,")
    (resources / "pictures/guide/one.html").write_text("{{word}}", "utf-8")
    assert complaints(workshop)[0] == "guide/one: older than its source."


def test_the_check_needs_no_browser_and_tells_by_its_exit_code(
    resources: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["--check", "--resources", str(resources)]) == 1
    assert capsys.readouterr().out == "guide/one: one.json is missing.\n"
    pretend_drawn(workshop)
    assert main(["--check", "--resources", str(resources)]) == 0
    assert main(["--resources", str(resources)]) == 0  # nothing to draw
    assert capsys.readouterr().out == ""


def test_without_chromium_the_packages_are_named(
    resources: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["--resources", str(resources)]) == 2
    assert "apt install chromium fonts-roboto" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("programs", "lacks"),
    [
        ({}, "Chromium"),
        ({"chromium": ""}, "The font Roboto"),
        ({"google-chrome": "", "fc-match": 'echo "DejaVuSans.ttf: "DejaVu Sans""'}, "The font Roboto"),
        ({"chromium": "", "fc-match": "exit 1"}, "The font Roboto"),
        ({"chromium-browser": "", "fc-match": 'echo "Roboto-Regular.ttf: $1"'}, ""),
    ],
)
def test_what_drawing_lacks_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, programs: dict[str, str], lacks: str
) -> None:
    for name, lines in programs.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{lines}\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert missing() == lacks


def test_an_unknown_picture_is_named(resources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere", "--resources", str(resources)]) == 2
    assert "'nowhere'" in capsys.readouterr().err


def test_the_palette_keeps_grounds_that_are_alike_and_drops_shades_that_are_rare() -> None:
    white, paper, shade, blue = (255, 255, 255), (250, 250, 250), (245, 245, 245), (11, 87, 208)
    assert palette([(9000, white), (900, paper), (60, shade), (40, blue)], 100_000) == [white, paper, blue]


# Drawing


@pytest.mark.usefixtures("browser")
def test_a_picture_is_drawn_with_its_marker_measured(resources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide/one", "--resources", str(resources)]) == 0
    assert capsys.readouterr().out == "guide/one\n"
    described = json.loads((resources / "guides/guide/pictures/one.json").read_text("utf-8"))
    assert described["markers"] == {"en": [[0.1, 0.2, 0.2, 0.1]], "fr": [[0.1, 0.2, 0.2, 0.1]]}
    assert described["caption"]["fr"] == "Illustration\u00a0: un."
    host = ["myaccount.google.com", "/security"]
    assert described["prints"] == {
        "en": [*host, "A & B", "Known", "Described"],
        "fr": [*host, "Oui\u00a0: l\u2019un", "autre"],
    }
    with Image.open(resources / "guides/guide/pictures/one.fr.png") as image:
        assert image.size == (1680, 860)
        assert image.mode == "P"
    assert main(["--check", "--resources", str(resources)]) == 0


@pytest.mark.usefixtures("browser")
def test_what_does_not_fit_fails_and_writes_nothing(resources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = """<div style="width:90px;border:1px solid;white-space:nowrap">{{word}}</div>
    <p style="position:absolute;top:200px;left:9px">{{other}}</p><p style="position:absolute;top:205px;left:9px">beneath</p>
    <div style="width:60px"><span data-lines="1">{{other}} {{other}} {{other}}</span></div>"""
    (resources / "pictures/guide/one.html").write_text(screen, "utf-8")
    (resources / "pictures/guide/one.yaml").write_text(
        words(strings={"word": {"en": "fits", "fr": "ne tient pas dans sa boîte"}, "other": {"en": "over", "fr": "par-dessus"}}),
        "utf-8",
    )
    assert main(["--resources", str(resources)]) == 1
    said = capsys.readouterr().out
    assert 'guide/one, fr: "ne tient pas dans sa boîte" does not fit its box.' in said
    assert '"fits" does not fit' not in said
    assert 'guide/one, en: "beneath" lies over "over".' in said
    assert 'guide/one, en: "over over over" takes too many lines.' in said
    assert "Nothing is marked." in said
    assert not (resources / "guides").exists()
