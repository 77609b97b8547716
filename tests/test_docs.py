"""What the documents name is there: files, functions, rooms, words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import PurePosixPath

import pytest

from build.figures import imports_of
from tests import checkout

ARCHITECTURE, GLOSSARY = checkout.texts()["docs/architecture.md"], checkout.texts()["docs/glossary.md"]
FENCED = re.compile(r"^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
QUOTED = re.compile(r"`([^`\n]+)`")
A_PATH = re.compile(r"[\w<>./-]+(?:\.(?:py|md|json|jsonl|toml|sh|mk|ts|yaml)|/)")
A_NAME = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?")
FROM_THE_ROOT = re.compile(rf"(?:{'|'.join(checkout.FOLDERS)})/[\w<>./-]+")
NOT_THERE = {
    "progress.json.damaged-1",
    '{#id if="two-step=off"}',
    ".values",
    "make bench",
}  # written by the program, by an author, by a person
FIRST_LINE = "| word | what it is | where |\n| --- | --- | --- |\n"
EVERY_CLASS = ("assistant/guides/model.py", "assistant/mail/outcomes.py", "assistant/journey/", "assistant/wizard/session/")


def is_there(path: str) -> bool:
    """Tell whether a file or folder has this name, or ends with it; what stands in `<…>` may be anything."""
    form = re.compile("(?:.*/)?" + "[^/]+".join(map(re.escape, re.split(r"<\w+>", path.rstrip("/")))))
    return any(form.fullmatch(place) for place in places())


@cache
def places() -> frozenset[str]:
    return frozenset(str(place) for name in checkout.names() for place in (name, *PurePosixPath(name).parents))


def defined(tree: ast.Module | ast.ClassDef) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (target.id for target in targets if isinstance(target, ast.Name))


@cache
def members() -> dict[str, set[str]]:
    """Return what is defined in each file, by its name without folders, and in each class."""
    found: dict[str, set[str]] = {}
    for name, text in checkout.texts().items():
        if name.startswith("assistant/") and name.endswith(".py"):
            tree = ast.parse(text)
            found.setdefault(name.rpartition("/")[2].removesuffix(".py"), set()).update(defined(tree))
            for node in tree.body:
                if isinstance(node, ast.ClassDef):
                    found.setdefault(node.name, set()).update(defined(node))
    return found


def is_known(name: str) -> bool:
    """Tell whether there is such a room, file, class or function, such a member of one, or such a class of Qt's in use."""
    owner, _, member = name.rpartition(".")
    if owner:
        return member in members().get(owner, set())
    of_qt = name.startswith("Q") and any(re.search(rf"\b{name}\b", text) for place, text in code() if "/wizard/" in place)
    return of_qt or is_there(name) or name in members() or any(name in held for held in members().values())


def code() -> Iterator[tuple[str, str]]:
    return ((name, text) for name, text in checkout.texts().items() if name.startswith("assistant/") and name.endswith(".py"))


@pytest.mark.parametrize("named", sorted({*QUOTED.findall(FENCED.sub("", ARCHITECTURE))} - NOT_THERE))
def test_what_the_page_on_the_layout_names_is_there(named: str) -> None:
    assert is_there(named) if A_PATH.fullmatch(named) else A_NAME.fullmatch(named) and is_known(named)


def test_what_is_not_there_is_noticed() -> None:
    assert not is_there("wizard/kinds.py")
    assert not is_there("izard/")
    assert is_there("resources/guides/<slug>/guide.<language>.md")
    assert not is_known("factory.page_of")
    assert not is_known("Pages")
    assert is_known("AssistantWindow.later")
    assert is_known("QWizard")
    assert not is_known("QWizards")


def drawn() -> Iterator[str]:
    """Yield each line of the drawings that begins with a file or a folder, as a path from the root of the checkout."""
    for drawing in FENCED.findall(ARCHITECTURE):
        within = ""
        for line in drawing.splitlines():
            if found := re.match(r"( {0,2})([\w.]+/?)(?: |$)", line):
                within = within if found[1] else found[2]
                yield (within if found[1] else "") + found[2]


def test_what_is_drawn_is_there() -> None:
    places = [*drawn()]
    assert len(places) > 20
    assert [place for place in places if not is_there(place)] == []


def test_the_rooms_of_the_wizard_are_drawn_with_the_arrows_that_run_down() -> None:
    rooms = [place.split("/")[1] for place in drawn() if place.startswith("wizard/") and place.count("/") == 2]
    arrows = {
        (name.split(".")[1], target.split(".")[1])
        for name, targets in imports_of(checkout.ROOT / "assistant").items()
        for target in targets
        if name.startswith("wizard.") and target.startswith("wizard.") and "__init__" not in name
    }
    assert {room for arrow in arrows for room in arrow} == {*rooms}
    assert [arrow for arrow in sorted(arrows) if rooms.index(arrow[0]) > rooms.index(arrow[1])] == []


def test_the_page_on_the_layout_stays_one_page() -> None:
    assert len(ARCHITECTURE.splitlines()) <= 110


@pytest.mark.parametrize("page", [name for name in checkout.names() if re.fullmatch(r"[^/]+\.md|docs/.*\.md", name)])
def test_every_file_that_a_document_names_is_there(page: str) -> None:
    named = {word for words in QUOTED.findall(checkout.texts()[page]) for word in words.split() if FROM_THE_ROOT.fullmatch(word)}
    assert [path for path in sorted(named) if not is_there(path)] == []


def entries() -> list[tuple[str, str, str]]:
    rows = re.findall(r"^\| (.+?) \| (.+) \| (.+) \|$", GLOSSARY.partition(FIRST_LINE)[2], re.MULTILINE)
    return [(word, meaning, where) for word, meaning, where in rows]


def test_the_words_of_the_glossary_are_sorted_and_each_has_one_sentence() -> None:
    words = [word for word, _, _ in entries()]
    assert len(words) == len(GLOSSARY.partition(FIRST_LINE)[2].splitlines()) > 60
    assert words == sorted({*words})
    assert [meaning for _, meaning, _ in entries() if not re.fullmatch(r"[A-Z][^.]*(?:\.\w[^.]*)*\.", meaning)] == []


def test_what_the_glossary_names_is_there() -> None:
    for word, _, where in entries():
        for file, names in re.findall(r"`([\w/.]+/\w+\.py)`((?: `\w+`)*)", where):
            place = file if file.startswith("tests/") else f"assistant/{file}"
            assert place in checkout.names(), word
            assert {*re.findall(r"\w+", names)} <= {*defined(ast.parse(checkout.texts()[place]))}, word
        assert re.fullmatch(r"`[\w/.]+\.py`(?:,? `[\w/.]+`)*", where), word


def test_every_public_class_of_the_subject_is_in_the_glossary() -> None:
    classes = {
        node.name
        for name, text in code()
        if name.startswith(EVERY_CLASS)
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }
    assert len(classes) > 40
    assert classes - {*re.findall(r"`(\w+)`", GLOSSARY)} == set()
