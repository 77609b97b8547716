from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import IO

import pytest

from assistant.guides import files
from assistant.guides.errors import GuideError
from assistant.guides.library import Library, guide_from, open_content, read_file, read_text
from assistant.guides.model import Picture, Screenshot
from assistant.guides.review import review
from assistant.guides.reviewing.table import table

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


def test_a_guide_that_cannot_be_read_is_not_read_again(folder: Path) -> None:
    path = put(folder / "bad" / "guide.en.md")
    path.write_text("no guide", "utf-8")
    library = Library(folder)
    errors = []
    for _ in range(2):
        with pytest.raises(GuideError) as caught:
            library.guide("bad", "en")
        errors.append(caught.value)
        path.unlink(missing_ok=True)
    assert errors[0] is errors[1]


def test_no_more_is_read_than_a_library_holds(tmp_path: Path) -> None:
    text = GUIDE.format("x") + f"\n<!-- {'x' * 9_000} -->\n" * 14
    for number in range(files.LARGEST_LIBRARY // len(text) + 2):
        put(tmp_path / f"g{number:02}.en.md").write_text(text, "utf-8")
        put(tmp_path / f"g{number:02}.fr.md")
    library = Library(tmp_path)
    *first, last, after = library.slugs()
    assert len(first) == files.LARGEST_LIBRARY // len(text)
    assert [library.guide(slug, "en").title for slug in first] == ["x"] * len(first)
    assert library.taken == len(first) * len(text) <= files.LARGEST_LIBRARY
    for slug in (last, after):
        with pytest.raises(GuideError, match="in the guides of this folder"):
            library.guide(slug, "en")
    assert library.guide(last, "fr").title == "x"


def test_folders_that_hold_too_much_together_are_not_looked_through(tmp_path: Path) -> None:
    put(tmp_path / "0" / "guide.en.md")
    for other in range(files.MOST_FILES - 1):
        (tmp_path / "0" / f"{other}").touch()
    many = files.MOST_FILES_WITHIN // files.MOST_FILES
    for number in range(1, many):
        (tmp_path / f"{number}").symlink_to("0")
    assert len(Library(tmp_path).slugs()) == many
    put(tmp_path / "more" / "guide.en.md")
    with pytest.raises(GuideError, match=f"more than {files.MOST_FILES_WITHIN} files"):
        Library(tmp_path).slugs()


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
    latin.write_bytes(b"---\ntitle: x\n---\n### caf\xe9 \x01\n")
    with pytest.raises(GuideError, match="not in UTF-8") as caught:
        read_file(latin)
    assert caught.value.line == 4
    large = tmp_path / "large.md"
    large.write_bytes(b"x" * (files.LARGEST_GUIDE + 1))
    with pytest.raises(GuideError, match="larger than 128 KB"):
        read_file(large)
    with pytest.raises(GuideError, match="cannot be opened: No such file"):
        read_file(tmp_path / "nowhere.md")


def make_link_to_pipe(path: Path) -> None:
    os.mkfifo(path.with_name(f"{path.name}.pipe"))
    path.symlink_to(path.with_name(f"{path.name}.pipe"))


NO_FILES: dict[str, Callable[[Path], None]] = {
    "pipe": lambda path: os.mkfifo(path),  # noqa: PLW0108 - not there on every system
    "link to a device": lambda path: path.symlink_to("/dev/zero"),
    "folder": lambda path: path.mkdir(),
    "link to a pipe": make_link_to_pipe,
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("make", NO_FILES.values(), ids=NO_FILES.keys())
def test_what_is_no_file_is_neither_read_nor_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    (tmp_path / "one").mkdir()
    make(tmp_path / "one" / "guide.en.md")
    with pytest.raises(GuideError, match=r"not an ordinary file|leads out"):
        Library(tmp_path).guide("one", "en")
    with pytest.raises(GuideError, match="not an ordinary file"):
        read_file(tmp_path / "one" / "guide.en.md")
    assert [finding.line for finding in review(tmp_path, today=date(2026, 12, 1))] == [1]
    guide = guide_from(GUIDE.format("x"), put(tmp_path / "two" / "guide.en.md"), "two")
    (tmp_path / "two" / "pictures").mkdir()
    for name in ("a.png", "a.json"):
        make(tmp_path / "two" / "pictures" / name)
    assert Library(tmp_path).screenshot(guide, Picture("pictures/a.png", ""), "en") == Screenshot(None, "")


def test_of_a_huge_file_only_the_beginning_is_read(tmp_path: Path) -> None:
    guide, pictures = put(tmp_path / "one" / "guide.en.md"), tmp_path / "one" / "pictures"
    pictures.mkdir()
    for path in (guide, pictures / "a.png", pictures / "a.json"):
        with path.open("ab") as file:
            file.truncate(40 * 1024**3)  # which takes no room on the disk
    with pytest.raises(GuideError, match="larger than 128 KB"):
        Library(tmp_path).guide("one", "en")
    guide.write_text(GUIDE.format("x"), "utf-8")
    made = Library(tmp_path).guide("one", "en")
    assert Library(tmp_path).screenshot(made, made.steps[0].pictures[0], "en") == Screenshot((pictures / "a.png").resolve(), "")
    found = {finding.sentence for finding in review(tmp_path, today=date(2026, 12, 1))}
    assert {
        "The data file cannot be read: it is larger than 16 KB; the program ignores it.",
        "The picture pictures/a.png is damaged, of another kind than PNG, JPEG, WebP or GIF, or too large.",
    } < found
    assert files.start_of(pictures / "a.png", 10) == bytes(10)


def test_a_link_leads_to_a_guide_of_the_same_folder_and_not_out_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "guides"
    put(folder / "one" / "guide.en.md", "inside")
    put(tmp_path / "secret.md", "outside")
    (folder / "two").mkdir()
    (folder / "two" / "guide.en.md").symlink_to(folder / "one" / "guide.en.md")
    (folder / "two" / "guide.fr.md").symlink_to(tmp_path / "secret.md")
    (folder / "three").symlink_to(tmp_path)
    (tmp_path / "guide.it.md").symlink_to(tmp_path / "secret.md")
    library = open_content(folder)
    assert library.guide("two", "en").title == "inside"
    for slug, language in (("two", "fr"), ("three", "it")):
        with pytest.raises(GuideError, match="leads out of the folder"):
            library.guide(slug, language)
    told = [finding.file for finding in review(folder, today=date(2026, 12, 1)) if "leads out" in finding.sentence]
    assert len(told) == 2
    assert table(folder, date(2026, 12, 1))[-1].startswith("two")
    (tmp_path / "link").symlink_to(folder)
    assert open_content(tmp_path / "link").guide("one", "en").title == "inside"
    assert read_file(folder / "two" / "guide.fr.md").title == "outside"  # asked for by its name


def test_a_folder_of_too_many_files_is_not_looked_through(tmp_path: Path) -> None:
    put(tmp_path / "one" / "guide.en.md")
    for number in range(files.MOST_FILES):
        (tmp_path / "one" / f"{number}.txt").touch()
    library = Library(tmp_path)
    assert library.slugs() == ()
    assert [error.sentence for error in library.locked.values()] == [
        f"The folder cannot be opened: there are more than {files.MOST_FILES} files in it."
    ]
    with pytest.raises(GuideError, match="more than"):
        library.guide("one", "en")
    with pytest.raises(GuideError, match="more than"):
        Library(tmp_path / "one").slugs()


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

    def open(self, mode: str) -> IO[bytes]:
        if self.name.startswith("locked"):
            raise PermissionError(13, "Permission denied", str(self))
        return super().open(mode)  # type: ignore[no-any-return]


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
    for guide in ("guide.en.md", "other.en.md"):
        assert (guide, "The picture locked.png cannot be opened: Permission denied.") in found
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


def test_a_link_out_of_the_folder_is_not_read_however_the_folder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "secret.en.md")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "out.en.md").symlink_to(Path("..") / "secret.en.md")
    (tmp_path / "mine" / "nowhere.en.md").symlink_to(Path("..") / "nothing.en.md")
    monkeypatch.chdir(tmp_path)
    for folder in (tmp_path / "mine", Path("mine")):
        for slug in ("out", "nowhere"):
            with pytest.raises(GuideError, match="leads out of the folder"):
                open_content(folder).guide(slug, "en")


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
import sys
import functools, re, types, typing  # which the window has loaded before
before = set(sys.modules)
import assistant.guides.library
print(*sorted(set(sys.modules) - before))
"""


def test_nothing_is_imported_before_a_guide_is_read() -> None:
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    run = subprocess.run([sys.executable, "-c", IMPORTED], env=unmeasured, capture_output=True, text=True, check=True)
    ours = {"assistant", *(f"assistant.guides{name}" for name in ("", ".errors", ".files", ".languages", ".library"))}
    loaded = set(run.stdout.split())
    assert ours <= loaded <= ours | {"__future__", "errno", "itertools", "stat"}
