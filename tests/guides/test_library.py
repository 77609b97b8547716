from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.library import LARGEST_GUIDE, Library, open_content, read_file, read_text
from assistant.guides.model import Picture
from assistant.guides.review import review

GUIDE = "---\ntitle: {}\n---\n### A step\n\n![](pictures/a.png)\n"


def put(path: Path, title: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(GUIDE.format(title), "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for slug, languages in {"one": ("en", "fr", "pt_PT", "zz"), "two": ("en",)}.items():
        for language in languages:
            put(tmp_path / slug / f"guide.{language}.md", f"{slug} {language}")
    put(tmp_path / "one" / "guidebook.md")
    put(tmp_path / "one" / "notes.md")
    (tmp_path / "empty").mkdir()
    return tmp_path


def test_guides_in_folders_of_their_own(folder: Path) -> None:
    library = Library(folder)
    assert library.slugs() == ("one", "two")
    assert library.languages("one") == ("en", "fr", "pt_PT", "zz")
    assert library.languages("three") == ()


NEAREST = [("fr", "fr"), ("fr-CA", "fr"), ("pt_BR", "pt_PT"), ("sv", "en"), ("", "en")]


@pytest.mark.parametrize(("wanted", "given"), NEAREST)
def test_the_nearest_language_says_which_it_is(folder: Path, wanted: str, given: str) -> None:
    guide = Library(folder).guide("one", wanted)
    assert (guide.slug, guide.language, guide.title) == ("one", given, f"one {given}")
    assert guide.folder == folder / "one"


def test_a_guide_is_read_once(folder: Path) -> None:
    library = Library(folder)
    assert library.guide("one", "fr") is library.guide("one", "fr_CA")


def test_guides_beside_one_another(tmp_path: Path) -> None:
    for name in ("b.en-gb.md", "b.it-it.md", "a.txt", "README.md", "picture.png", "c.d.markdown"):
        put(tmp_path / name, name)
    library = open_content(tmp_path)
    assert library.slugs() == ("a", "b", "c.d")
    assert library.languages("b") == ("en_GB", "it_IT")
    assert library.languages("a") == ()
    assert library.guide("a", "fr").title == "a.txt"
    assert library.guide("b", "it").title == "b.it-it.md"


def test_the_folder_of_one_guide(folder: Path) -> None:
    library = open_content(folder / "two")
    assert library.slugs() == ("two",)
    assert library.guide("two", "en").title == "two en"


def test_one_file_of_any_name(tmp_path: Path) -> None:
    path = put(tmp_path / "000_abc.txt")
    library = open_content(path)
    assert library.slugs() == ("000_abc",)
    assert library.languages("000_abc") == ()
    assert library.guide("000_abc", "fr") is library.guide("000_abc", "en")
    named = put(tmp_path / "guide.fr.md")
    named.write_text("---\ntitle: x\nslug: mine\n---\n### s\n", "utf-8")
    assert open_content(named).languages("mine") == ("fr",)
    assert open_content(named).guide("mine", "en").language == "fr"


def test_screenshots_come_from_the_guide_s_folder(folder: Path) -> None:
    library = Library(folder)
    picture = folder / "one" / "pictures" / "a.fr.png"
    picture.parent.mkdir()
    picture.write_bytes(b"x")
    guide = library.guide("one", "fr")
    assert library.screenshot(guide, guide.steps[0].pictures[0], "fr").path == picture.resolve()
    assert library.screenshot(guide, Picture("b.png", ""), "fr").path is None


def test_what_is_not_there_is_said(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(GuideError, match="no such file or folder"):
        open_content(tmp_path / "nowhere")
    with pytest.raises(GuideError, match="no guide named 'three'"):
        Library(folder).guide("three", "en")
    assert Library(tmp_path / "nowhere").slugs() == ()


def test_files_that_are_no_text_are_refused(tmp_path: Path) -> None:
    latin = tmp_path / "latin.md"
    latin.write_bytes(b"---\ntitle: x\n---\n### caf\xe9\n")
    with pytest.raises(GuideError, match="not in UTF-8") as caught:
        read_file(latin)
    assert caught.value.line == 4
    large = tmp_path / "large.md"
    large.write_bytes(b"x" * (LARGEST_GUIDE + 1))
    with pytest.raises(GuideError, match="larger than 2 MB"):
        read_file(large)
    with pytest.raises(GuideError, match="not an ordinary file"):
        read_file(tmp_path)
    with pytest.raises(GuideError, match="cannot be opened: No such file"):
        read_file(tmp_path / "nowhere.md")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(GuideError, match="not an ordinary file"):
        open_content(tmp_path / "pipe.md").slugs()


def test_a_signature_at_the_start_of_a_file_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(b"\xef\xbb\xbfwords")
    assert read_text(path) == "words"


class Unreadable(type(Path())):  # type: ignore[misc]
    """A folder that this user may not read, which root always may."""

    def iterdir(self) -> None:
        raise PermissionError(13, "Permission denied")


class Partly(type(Path())):  # type: ignore[misc]
    """A path to a folder of which some parts are locked: their names begin so."""

    def iterdir(self) -> Iterator[Path]:
        if self.name.startswith("locked"):
            raise PermissionError(13, "Permission denied")
        return super().iterdir()  # type: ignore[no-any-return]

    def read_bytes(self) -> bytes:
        if self.name.startswith("locked"):
            raise PermissionError(13, "Permission denied", str(self))
        return super().read_bytes()  # type: ignore[no-any-return]


def some_locked(folder: Path) -> Path:
    """Write guides into a folder, two of which are locked."""
    for place in ("locked/guide.en.md", "good/guide.en.md", "locked-file.en.md", "other.en.md"):
        (folder / place).parent.mkdir(exist_ok=True)
        (folder / place).write_text("---\ntitle: x\n---\n### s {#s}\n\n![words](locked.png)\n", encoding="utf-8")
    for picture in (folder / "locked.png", folder / "good" / "locked.png"):
        picture.write_bytes(b"picture")
    return Partly(folder)


def test_a_locked_folder_keeps_nobody_from_the_other_guides(tmp_path: Path) -> None:
    library = Library(some_locked(tmp_path))
    assert library.slugs() == ("good", "locked-file", "other")
    assert library.guide("other", "en").title == library.guide("good", "en").title == "x"
    for slug, what in (("locked", "folder"), ("locked-file", "file")):
        with pytest.raises(GuideError, match=f"The {what} cannot be opened: Permission denied"):
            library.guide(slug, "en")


def test_the_review_says_what_is_locked_and_goes_on(tmp_path: Path) -> None:
    found = {(Path(each.file).name, each.sentence) for each in review(some_locked(tmp_path), today=date(2026, 12, 1))}
    assert ("locked", "The folder cannot be opened: Permission denied.") in found
    assert ("locked-file.en.md", "The file cannot be opened: Permission denied.") in found
    assert ("locked.png", "The file cannot be opened: Permission denied.") in found
    assert {name for name, sentence in found if "details" in sentence} == {"guide.en.md", "other.en.md"}


def test_where_all_is_locked_the_review_says_so(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir()
    (finding,) = review(Partly(tmp_path), today=date(2026, 12, 1))
    assert finding.sentence == "The folder cannot be opened: Permission denied."


@pytest.mark.parametrize("name", ["a" * 300, "a" * 300 + "/b.md", "file/below.md", "circle", "circle/below.md", "a\0b"])
def test_what_cannot_be_reached_is_an_error_of_its_own(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    with pytest.raises(GuideError, match=r"no such file or folder|cannot be opened: .*too long"):
        open_content(tmp_path / name)


def test_a_circle_in_a_folder_keeps_nobody_from_the_other_guides(tmp_path: Path) -> None:
    some_locked(tmp_path)
    (tmp_path / "circle.en.md").symlink_to(tmp_path / "circle.en.md")
    library = Library(tmp_path)
    assert library.guide("other", "en").title == "x"
    with pytest.raises(GuideError, match="The file cannot be opened: "):
        library.guide("circle", "en")


def test_a_folder_that_may_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="cannot be opened: Permission denied"):
        Library(Unreadable(tmp_path)).slugs()


IMPORTED = """
import sys, time
import functools, re, types, typing  # which the window has loaded before
started = time.process_time()  # what the interpreter's own start took
import assistant.guides.library
print(time.process_time() / started)
print([name for name in ("markdown", "yaml", "assistant.guides.reader", "assistant.guides.model") if name in sys.modules])
"""


def test_nothing_is_imported_before_a_guide_is_read() -> None:
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-c", IMPORTED]
    runs = [subprocess.run(command, env=unmeasured, capture_output=True, text=True, check=True) for _ in range(5)]
    outputs = [run.stdout.splitlines() for run in runs]
    assert {loaded for _, loaded in outputs} == {"[]"}
    assert min(float(ratio) for ratio, _ in outputs) < 1.5
