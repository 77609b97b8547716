"""The self-test: what it finds missing, and that nothing is missing here."""

from __future__ import annotations

import shutil
import sys
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from assistant import paths, selftest
from assistant.guides import languages
from assistant.guides.library import Library
from assistant.guides.pictures import header
from assistant.wizard.app import selftest as in_windows
from assistant.wizard.session.world import World


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """A folder with a translation of each language, empty ones."""
    for language in languages.NAMES:
        (tmp_path / f"gaa_{language}.qm").touch()
    return tmp_path


@pytest.fixture
def one_guide(tmp_path: Path, resources: Path) -> Path:
    """A folder with a copy of one bundled guide and its pictures."""
    folder = tmp_path / "guides"
    shutil.copytree(resources / "guides" / "app-password", folder / "app-password")
    return folder


def test_nothing_is_missing_here(library: Library, translations: Path) -> None:
    assert list(selftest.problems(library, translations, lambda: (), sys.platform)) == []


def test_it_knows_all_modules_of_the_program() -> None:
    files = [file for file in paths.PACKAGE.rglob("*.py") if file.name not in {"__main__.py", "__init__.py"}]
    found = set(selftest.modules())
    assert len(files) > 50
    assert {".".join(file.relative_to(paths.PACKAGE.parent).with_suffix("").parts) for file in files} <= found


def test_it_sees_imports_inside_functions() -> None:
    source = "import json\ndef f():\n    def g():\n        from email import charset, message\n    import os.path as p"
    assert set(selftest.imports_in(compile(source, "", "exec"))) == {
        ("json", ()),
        ("email", ("charset", "message")),
        ("os.path", ()),
    }


def test_what_modules_of_ours_import_late_is_wanted_too() -> None:
    wanted = dict(selftest.wanted_modules(["assistant.__main__"]))
    assert {"assistant.mail.check", "assistant.wizard.session.world"} <= set(wanted)


def test_a_module_without_code_is_wanted_itself() -> None:
    assert list(selftest.wanted_modules(["zlib", "no_such_module"])) == [("zlib", ()), ("no_such_module", ())]


@pytest.mark.parametrize(
    ("wanted", "missing"),
    [
        (("json", ("loads",)), 0),
        (("email", ("charset",)), 0),
        (("no_such_module", ()), 1),
        (("json", ("no_such_name",)), 1),
        (("winreg", ("OpenKey",)), 0),
        (("winreg.no_such_module", ()), 0),
        (("winregistry", ()), 1),
    ],
)
def test_an_import_that_fails_is_told(wanted: tuple[str, tuple[str, ...]], missing: int) -> None:
    found = list(selftest.missing_modules([wanted], "linux"))
    assert len(found) == missing
    assert all(sentence.startswith(f"{wanted[0]} cannot be imported") for sentence in found)


def test_what_only_linux_has_is_missed_there_alone() -> None:
    wanted = [("Xlib.no_such_module", ()), ("assistant.wizard.controls.strut", ("no_such_name",))]
    assert list(selftest.missing_modules(wanted, "win32")) == []
    assert len(list(selftest.missing_modules(wanted, "linux"))) == 2


def test_no_guide_at_all_is_told(tmp_path: Path) -> None:
    assert list(selftest.unreadable_guides(Library(tmp_path))) == ["there is no guide"]


def test_a_guide_that_cannot_be_read_is_told(one_guide: Path) -> None:
    (one_guide / "app-password" / "guide.fr.md").write_text("no front matter", "utf-8")
    found = list(selftest.unreadable_guides(Library(one_guide)))
    assert len(found) == 1
    assert "guide.fr.md" in found[0]


def test_a_picture_that_is_missing_is_told(one_guide: Path) -> None:
    for file in (one_guide / "app-password" / "pictures").glob("create.*png"):
        file.unlink()
    found = list(selftest.unreadable_guides(Library(one_guide)))
    assert len(found) >= len(languages.NAMES)
    assert "create.png is missing" in found[0]


def test_a_translation_that_is_missing_is_told(translations: Path) -> None:
    (translations / "gaa_de.qm").unlink()
    assert list(selftest.missing_languages(translations)) == ["the translation gaa_de.qm is missing"]


def test_the_report_says_all_is_well_or_what_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert selftest.report([]) == 0
    assert "all is there and works" in capsys.readouterr().out
    assert selftest.report(["a is missing", "b is missing"]) == 1
    assert capsys.readouterr() == ("", "a is missing\nb is missing\n")


def test_a_window_is_painted_in_each_language(application: QApplication, make_world: Callable[..., World]) -> None:
    spoken: list[str] = []

    def world(_speaker: object) -> World:
        return make_world(set_language=spoken.append)

    assert in_windows.problems(paths.translations(), "", world) == []
    assert application.platformName() == "offscreen"


def test_a_missing_catalogue_of_qt_is_told(tmp_path: Path) -> None:
    found = list(in_windows.missing_catalogues(tmp_path))
    assert len(found) == len(languages.NAMES) - 1
    assert "Qt's translation qt_pt_PT.qm is missing" in found


def test_a_kind_of_picture_that_cannot_be_read_is_told() -> None:
    assert list(in_windows.unread_pictures(in_windows.PICTURES)) == []
    kinds = {kind: header(b64decode(written)) for kind, written in in_windows.PICTURES.items()}
    assert {kind.lower() for kind in kinds} == {found.kind for found in kinds.values() if found}
    found = list(in_windows.unread_pictures({"GIF": "R0lGODdhAQAB"}))
    assert found == ["Qt cannot read GIF pictures: a plug-in is missing"]


def test_what_python_would_print_is_collected() -> None:
    found: list[str] = []
    with in_windows.complaints(found):
        sys.excepthook(ValueError, ValueError("this went wrong"), None)
    assert found == ["ValueError: this went wrong\n"]
