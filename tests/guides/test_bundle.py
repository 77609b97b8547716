"""The bundled guides: six of them, in seven languages, with the same bones in each."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.guides.languages import NAMES
from assistant.guides.library import Library
from assistant.guides.links import allowed
from assistant.guides.model import Guide, Mark, SheetPart, Status, plain
from assistant.guides.review import review
from assistant.guides.reviewing.table import complete, structure
from assistant.guides.reviewing.vocabulary import UNCONFIRMED, curly, read_vocabulary
from assistant.guides.screenshots import screenshot
from assistant.guides.walk import texts_in
from assistant.journey.findings import condition_findings, sheet_findings
from assistant.mail.programs import names

SLUGS = ("app-password", "it-stopped-working", "less-secure-apps", "remove-access", "security-alert", "workspace-admin")
GOOGLES_HELP = re.compile(r"https://(?:support|knowledge\.workspace|workspace)\.google\.com/\S+")
# Google's help is European at hl=pt and Brazilian at hl=pt-PT, so read in copies of its pages 6197437 and 90559.
HELP_LANGUAGE = {code: code.partition("_")[0] for code in NAMES}


def addresses(guide: Guide) -> Iterator[str]:
    """Yield every address that a guide can lead to."""
    yield from (link.address for link in guide.further_reading)
    for step in guide.steps:
        yield from (link.address for link in step.buttons)
    for blocks in (guide.introduction, *(step.blocks for step in guide.steps)):
        yield from (span.address for text in texts_in(blocks) for span in text if span.address)


def test_there_are_six_guides_in_seven_languages(library: Library) -> None:
    assert library.slugs() == SLUGS
    assert tuple(NAMES) == ("en", "fr", "de", "es", "it", "pl", "pt_PT")
    for slug in SLUGS:
        assert set(library.languages(slug)) == set(NAMES), slug


@pytest.mark.no_cover
@pytest.mark.parametrize("slug", SLUGS)
def test_every_language_has_the_same_bones(library: Library, slug: str) -> None:
    english = library.guide(slug, "en")
    assert len(english.steps) >= 3
    for code in NAMES:
        guide = library.guide(slug, code)
        assert (guide.language, guide.slug, guide.status, guide.replaced_by) == (code, slug, english.status, english.replaced_by)
        assert [structure(step) for step in guide.steps] == [structure(step) for step in english.steps]
        assert [len(step.pictures) for step in guide.steps] == [len(step.pictures) for step in english.steps]
        assert (guide.minutes, len(guide.needs)) == (english.minutes, len(english.needs))
        assert len(guide.further_reading) == len(english.further_reading)
        assert complete(guide, english) == 100


def test_no_two_languages_share_a_title(library: Library) -> None:
    for slug in SLUGS:
        titles = [library.guide(slug, code).title for code in NAMES]
        assert len(set(titles)) == len(NAMES), titles


def test_googles_help_is_asked_for_in_the_readers_language(library: Library) -> None:
    seen = 0
    for slug in SLUGS:
        for code in NAMES:
            for address in addresses(library.guide(slug, code)):
                if GOOGLES_HELP.match(address):
                    seen += 1
                    assert f"hl={HELP_LANGUAGE[code]}" in re.split("[?&#]", address), f"{slug}.{code}: {address}"
    assert seen >= 10 * len(NAMES)


def test_copied_texts_name_googles_help_in_the_readers_language(library: Library) -> None:
    for slug in SLUGS:
        for code in NAMES:
            source = library.files[slug][code].read_text("utf-8").partition("\n---\n")[2]
            for address in GOOGLES_HELP.findall(source):
                assert f"hl={HELP_LANGUAGE[code]}" in re.split("[?&#)}\\]]", address), f"{slug}.{code}: {address}"


def test_every_address_is_one_that_the_program_opens(library: Library) -> None:
    for slug in SLUGS:
        for code in NAMES:
            for address in addresses(library.guide(slug, code)):
                assert address.startswith(("#", "guide:")) or allowed(address), f"{slug}.{code}: {address}"


def test_every_picture_is_there_in_every_language(library: Library) -> None:
    seen = set()
    for slug in SLUGS:
        for code in NAMES:
            guide = library.guide(slug, code)
            for picture in (picture for step in guide.steps for picture in step.pictures):
                shot = screenshot(guide, picture, code)
                assert shot.path is not None
                assert (shot.language, shot.path.name) == (code, f"{Path(picture.file).stem}.{code}.png")
                assert shot.alt
                assert shot.caption
                seen.add((slug, picture.file))
    assert len(seen) >= 20


def test_only_the_historical_guide_is_retired(library: Library) -> None:
    for code in NAMES:
        retired = [slug for slug in SLUGS if library.guide(slug, code).status is Status.RETIRED]
        assert retired == ["less-secure-apps"]
        assert library.guide("less-secure-apps", code).replaced_by == "app-password"


SOURCE = re.compile(r"^  \S+: \{(?:seen|source): .*$", re.MULTILINE)  # of a step, in words that nobody is shown


def lines_for_people(resources: Path, code: str) -> Iterator[tuple[str, str]]:
    """Yield the lines of guides, sheets and diagnoses in a language, each with the name of its file."""
    guides = (f"guides/{slug}/guide.{code}.md" for slug in SLUGS)
    for name in (*guides, f"programs/programs.{code}.json", f"diagnoses/{code}.json"):
        yield from ((name, line) for line in SOURCE.sub("", (resources / name).read_text("utf-8")).splitlines())


@pytest.mark.parametrize("code", sorted(set(NAMES) - {"en"}))
def test_apostrophes_are_curly(resources: Path, code: str) -> None:
    assert [said for said in lines_for_people(resources, code) if "'" in said[1]] == []


@pytest.mark.parametrize(("code", "word", "rival"), [("fr", "réglages", "paramètres"), ("es", "ajustes", "configuración d")])
def test_the_settings_of_a_program_are_called_by_one_word(resources: Path, code: str, word: str, rival: str) -> None:
    lines = list(lines_for_people(resources, code))
    assert [said for said in lines if word in said[1]]
    assert [said for said in lines if re.search(rival, said[1])] == []


def test_a_label_that_was_seen_in_ones_language_is_never_given_in_english_alone(library: Library, resources: Path) -> None:
    seen: dict[tuple[str, str], set[str]] = {}
    for label in json.loads((resources / "glossary.json").read_bytes())["labels"].values():
        for code, cell in label["cells"].items():
            if cell["source"] not in UNCONFIRMED and label["cells"]["en"]["label"]:
                seen.setdefault((code, curly(label["cells"]["en"]["label"])), set()).add(curly(cell["label"]))
    assert seen["fr", "See more details"] == {"Voir plus de détails"}
    for slug in SLUGS:
        for code in set(NAMES) - {"en"}:
            texts = _texts(library.guide(slug, code))
            said = {curly(span.text) for text in texts for span in text if Mark.LABEL in span.marks}
            alone = [label for label in said if (code, label) in seen and not seen[code, label] & said]
            assert alone == [], f"{slug}.{code}"


def _texts(guide: Guide) -> Iterator[tuple]:  # type: ignore[type-arg]
    return (text for step in guide.steps for text in texts_in(step.blocks))


def test_the_four_causes_of_a_missing_page_are_told_in_every_language(library: Library) -> None:
    for code in NAMES:
        guide = library.guide("app-password", code)
        index = guide.step_index("make-app-password")
        assert index is not None
        targets = [span.address for text in texts_in(guide.steps[index].blocks) for span in text if span.address]
        assert {"#two-step", "#second-step", "#advanced-protection", "#ask-admin"} <= set(targets)


@pytest.mark.parametrize(("slug", "step"), [("it-stopped-working", "app-password-revoked"), ("remove-access", "delete")])
def test_a_security_key_is_named_as_a_cause_wherever_the_page_may_be_missing(library: Library, slug: str, step: str) -> None:
    for code in NAMES:
        (found,) = (each for each in library.guide(slug, code).steps if each.id == step)
        assert "guide:app-password#second-step" in {span.address for text in texts_in(found.blocks) for span in text}, code


def test_what_one_program_asks_for_stands_in_its_sheet_alone(library: Library, resources: Path) -> None:
    """A step that shows the sheet of the person's program names no program that has one: it might contradict it."""
    proper = set.intersection(*(set(names(code, resources).values()) for code in NAMES))
    assert "OVHcloud Mail Migrator" in proper
    for code in NAMES:
        steps = [step for slug in SLUGS for step in library.guide(slug, code).steps if step.sheet_part is SheetPart.VALUES]
        assert len(steps) == 2
        said = [plain(text) for step in steps for text in texts_in(step.blocks)]
        assert [text for text in said if any(name in text for name in proper)] == [], code


def wrong_on_any_day(folder: Path, resources: Path) -> set[str]:
    """Return what is wrong with guides: on an early day what was seen later is a mistake, on a late one it is old."""
    early, late = (
        review(
            folder,
            today=today,
            more=(condition_findings,),
            warnings=(sheet_findings,),
            vocabulary=read_vocabulary(resources),
        )
        for today in (date(2000, 1, 1), date(3000, 1, 1))
    )
    return set(map(str, early)) & set(map(str, late))


@pytest.mark.long  # `make check` reviews them on the day it is run
@pytest.mark.no_cover
def test_nothing_is_wrong_with_them(resources: Path) -> None:
    assert wrong_on_any_day(resources / "guides", resources) == set()


@pytest.mark.no_cover
def test_a_page_that_somebody_saw_makes_nothing_wrong_on_any_day(resources: Path, tmp_path: Path) -> None:
    slug = "remove-access"
    shutil.copytree(resources / "guides" / slug, tmp_path / slug)
    before = wrong_on_any_day(tmp_path, resources)
    for path in (tmp_path / slug).glob("*.md"):
        text = path.read_text("utf-8").replace("  delete: {", "  delete: {seen: 2026-12-24 de, ")
        assert "seen" in text
        path.write_text(text.replace("(2024-08-03)", "(1999)"), "utf-8")
    assert wrong_on_any_day(tmp_path, resources) == before


def test_words_are_words(library: Library) -> None:
    for slug in SLUGS:
        for code in NAMES:
            for text in _texts(library.guide(slug, code)):
                assert plain(text).strip(), f"{slug}.{code}: an empty paragraph"
