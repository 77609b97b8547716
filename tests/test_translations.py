"""The program's own words: every sentence of the source stands in every language, whole, with its placeholders and its key."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import PySide6
import pytest

from assistant.guides.languages import LAST_RESORT, NAMES
from assistant.guides.library import Library
from assistant.guides.model import Guide, Mark
from assistant.guides.walk import texts_in

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "assistant").rglob("*.py"))
TRANSLATED = tuple(code for code in NAMES if code != LAST_RESORT)
PLURALS = {code: 3 if code == "pl" else 2 for code in NAMES}  # forms that Qt's own rules tell apart
FIELD = re.compile(r"\{\w*\}|%n")
KEY = re.compile(r"&(?!&)(\w)")
ENDS = re.compile(r"[…:›▾?]$")


@dataclass(frozen=True)
class Message:
    """A sentence in a .ts file: all its forms, and whether somebody has still to finish it."""

    source: str
    forms: tuple[str, ...]
    numerus: bool
    finished: bool


Messages = dict[tuple[str, str, str], Message]


def messages(path: Path) -> Messages:
    """Read a .ts file of our own; keys are context, source and comment."""
    found: Messages = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            assert translation is not None
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            key = (context.findtext("name", ""), source, message.findtext("comment", ""))
            found[key] = Message(source, tuple(forms), numerus, translation.get("type") is None)
    return found


@lru_cache
def of(code: str) -> Messages:
    return messages(ROOT / "i18n" / f"gaa_{code}.ts")


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copies of the .ts files after lupdate has looked through the source."""
    folder = tmp_path_factory.mktemp("i18n")
    for code in NAMES:
        shutil.copy(ROOT / "i18n" / f"gaa_{code}.ts", folder)
    lupdate = Path(PySide6.__file__).parent / "lupdate"
    common = [str(lupdate), "-silent", "-locations", "none", "-no-obsolete", *map(str, SOURCES), "-source-language", "en"]
    common += ["-tr-function-alias", "translate+=_translate"]
    for codes, more in ((TRANSLATED, []), ((LAST_RESORT,), ["-pluralonly"])):
        files = [str(folder / f"gaa_{code}.ts") for code in codes]
        run = subprocess.run(
            [*common, *more, "-ts", *files], capture_output=True, text=True, check=False, env={"LC_ALL": "C.UTF-8"}
        )
        assert (run.returncode, run.stderr) == (0, "")
    return folder


@pytest.mark.parametrize("code", NAMES)
def test_the_files_are_in_step_with_the_source(renewed: Path, code: str) -> None:
    after = messages(renewed / f"gaa_{code}.ts")
    assert len(after) >= (200 if code != LAST_RESORT else 4)
    missing = sorted(key for key in after if key not in of(code))
    left_over = sorted(key for key in of(code) if key not in after)
    assert (missing, left_over) == ([], []), "run `make translations` and translate what is new"


@pytest.mark.parametrize("code", NAMES)
def test_every_sentence_is_finished(code: str) -> None:
    unfinished = [key for key, message in of(code).items() if not (message.finished and all(message.forms))]
    assert unfinished == []


@pytest.mark.parametrize("code", NAMES)
def test_plurals_have_all_their_forms(code: str) -> None:
    plural = [message for message in of(code).values() if message.numerus]
    assert len(plural) >= 4
    for message in plural:
        assert len(message.forms) == PLURALS[code], message
        assert all("%n" in form and "(s)" not in form for form in message.forms), message


@pytest.mark.parametrize("code", TRANSLATED)
def test_placeholders_and_keys_are_kept(code: str) -> None:
    for message in of(code).values():
        for form in message.forms:
            assert sorted(FIELD.findall(form)) == sorted(FIELD.findall(message.source)), message
            assert len(KEY.findall(form)) == len(KEY.findall(message.source)), message
            assert "&&" not in form, message
            assert form == form.strip(), message
            assert ENDS.findall(form) == ENDS.findall(message.source), message


ONWARD = (
    "&Next ›",
    "Be&gin ›",
    "&Done ›",
    "&Check now ›",
    "&Skip ›",
    "I don't &know ›",
    "There is &no message ›",
    "&Go through all causes ›",
    "The sign-in &fails too ›",
    "Cl&ose",
)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_two_buttons_of_a_page_share_a_key(code: str) -> None:
    row = {key: message for key, message in of(code).items() if KEY.search(message.source)}
    key = {message.source: KEY.findall(message.forms[0])[0].lower() for message in row.values()}
    assert key.keys() == {"‹ &Back", *ONWARD, "&Start ›", "&Quit", "Finish &later"}
    assert key["&Start ›"] != key["&Quit"]
    for leads_on in ONWARD:
        assert len({key[leads_on], key["‹ &Back"], key["Finish &later"]}) == 3, key


def test_english_itself_has_no_plural_in_brackets() -> None:
    assert {message.source for message in of(LAST_RESORT).values()} == {
        message.source for message in of("fr").values() if message.numerus
    }


# What guides say of the window


def shown(words: str) -> str:
    """Return the words of a button as they are read: without the sign of its key, and without its arrow."""
    return words.replace("&", "").strip("‹› ")


def bold(guide: Guide) -> dict[str, list[str]]:
    """Return what stands in bold in each step of a guide."""
    return {
        step.id: [span.text for text in texts_in(step.blocks) for span in text if Mark.STRONG in span.marks]
        for step in guide.steps
    }


DONE_BEFORE_AND_AFTER = [("StepPage", "I have done this already", ""), ("ButtonRow", "&Done ›", "")]


def test_what_is_on_already_can_be_said_before_its_page_was_opened_and_after(library: Library) -> None:
    named = bold(library.guide("app-password", LAST_RESORT))["two-step"]
    assert named == [shown(source) for _, source, _ in DONE_BEFORE_AND_AFTER]
    assert of("fr").keys() >= set(DONE_BEFORE_AND_AFTER)


@pytest.mark.parametrize("code", TRANSLATED)
def test_guides_call_the_buttons_of_the_window_as_the_window_does(library: Library, code: str) -> None:
    keys = {shown(key[1]): key for key in (*of(code), *DONE_BEFORE_AND_AFTER)}  # "Done" also stands over a callout
    for slug in library.slugs():
        own = bold(library.guide(slug, code))
        for step, words in bold(library.guide(slug, LAST_RESORT)).items():
            named = {shown(of(code)[keys[each]].forms[0]) for each in words if each in keys}
            assert named <= set(own[step]), (slug, step)


# What lupdate cannot see


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, list[ast.expr]]]:
    """Yield each call of tr or translate, with the arguments that hold words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "tr":
                yield node, node.args[:1]
            elif name in {"translate", "_translate"} and len(node.args) >= 2:
                yield node, node.args[:2]


def unseen(source: str) -> list[int]:
    """Return the lines where something else than a whole literal is to be translated, or where a field has no name."""
    lines = []
    for call, words in calls(ast.parse(source)):
        literal = [isinstance(word, ast.Constant) and isinstance(word.value, str) for word in words]
        text = str(words[-1].value) if literal and all(literal) and isinstance(words[-1], ast.Constant) else None
        if text is None or not text.strip() or re.search(r"\{[^a-z}]*\}|%[sd]", text):
            lines.append(call.lineno)
    return lines


def test_only_whole_literals_are_translated() -> None:
    found = {path.relative_to(ROOT).as_posix(): unseen(path.read_text("utf-8")) for path in SOURCES}
    assert {path: lines for path, lines in found.items() if lines} == {}
    counted = sum(len(list(calls(ast.parse(path.read_text("utf-8"))))) for path in SOURCES)
    assert counted >= 200


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('self.tr("Whole {name}").format(name=1)', []),
        ('self.tr("One " "and the same")', []),
        ('_translate("Context", "Whole")', []),
        ("bytes.translate(table)", []),
        ('self.tr(f"Broken {name}")', [1]),
        ("\nself.tr(words)", [2]),
        ('self.tr("One " + other)', [1]),
        ('self.tr("Not named {}")', [1]),
        ('self.tr("Not named {0}")', [1]),
        ('self.tr("Old %s")', [1]),
        ('self.tr(" ")', [1]),
        ("self.tr()", [1]),
        ('QCoreApplication.translate(context, "Whole")', [1]),
        ('_translate("Context", words)', [1]),
    ],
)
def test_a_sentence_that_lupdate_cannot_see_is_found(source: str, lines: list[int]) -> None:
    assert unseen(source) == lines
