"""Which file shows a picture, and what the data file beside it says of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.guides import files
from assistant.guides.model import Guide, Picture, Rectangle, Screenshot
from assistant.guides.screenshots import LARGEST_WORDS, MOST_CODES, obstacle, screenshot

ABOUT = {
    "alt": {"en": "The page", "fr": "La page"},
    "caption": {"en": "Illustration"},
    "markers": {"en": [[0.1, 0.2, 0.3, 0.4]], "fr": [[0, 0, 1, 1], [0.5, 0.5, 0.5, 0.5]]},
}
CREATE = Picture("pictures/create.png", "")


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    folder = tmp_path / "guide"
    (folder / "pictures").mkdir(parents=True)
    for name in ("create.en.png", "create.fr.png", "plain.png", "none"):
        (folder / "pictures" / name).write_bytes(b"x")
    (folder / "pictures" / "create.json").write_text(json.dumps(ABOUT), "utf-8")
    return Guide("x", "x", "en", (), folder=folder)


def named(guide: Guide, name: str) -> Path:
    assert guide.folder
    return (guide.folder / "pictures" / name).resolve()


def told(path: Path | None) -> Screenshot:
    """Return a picture of which only the author says anything."""
    return Screenshot(path, "a", told_in="en")


def test_a_picture_in_the_reader_s_language(guide: Guide) -> None:
    markers = (Rectangle(0, 0, 1, 1), Rectangle(0.5, 0.5, 0.5, 0.5))
    assert screenshot(guide, CREATE, "fr_CA") == Screenshot(
        named(guide, "create.fr.png"), "La page", "Illustration", markers, "fr", "fr"
    )


@pytest.mark.parametrize("reader", ["fr", "fr_CA", "FR"])
def test_a_picture_of_another_region_serves(guide: Guide, reader: str) -> None:
    named(guide, "create.fr.png").rename(named(guide, "create.fr-fr.png"))
    about = {"alt": {"en": "The page", "FR-fr": "La page"}}
    named(guide, "create.json").write_text(json.dumps(about), "utf-8")
    shot = screenshot(guide, CREATE, reader)
    assert (shot.path, shot.language) == (named(guide, "create.fr-fr.png"), "fr_FR")
    assert (shot.alt, shot.told_in) == ("La page", "fr_FR")


def test_nothing_outside_the_folder_is_looked_at(guide: Guide, tmp_path: Path) -> None:
    (tmp_path / "secret.fr.png").write_bytes(b"x")
    assert screenshot(guide, Picture("../secret.png", "a"), "fr") == told(None)
    assert screenshot(guide, Picture("missing/secret.png", "a"), "fr") == told(None)


def test_a_picture_in_another_language_says_so_and_keeps_its_own_markers(guide: Guide) -> None:
    shot = screenshot(guide, CREATE, "it")
    assert (shot.path, shot.language) == (named(guide, "create.en.png"), "en")
    assert (shot.alt, shot.told_in) == ("The page", "en")
    assert shot.markers == (Rectangle(0.1, 0.2, 0.3, 0.4),)


def test_a_folder_of_too_much_is_not_looked_through_for_languages(guide: Guide) -> None:
    assert guide.folder
    for number in range(files.MOST_FILES - len(files.names(guide.folder / "pictures"))):
        (guide.folder / "pictures" / f"create.{number}.png").touch()
    assert screenshot(guide, CREATE, "fr").path == named(guide, "create.fr.png")
    assert "is damaged" in obstacle(guide.folder, CREATE.file, "fr")
    assert obstacle(guide.folder, "pictures/missing.png", "fr") == "The picture pictures/missing.png is missing."
    named(guide, "one.more").touch()
    assert screenshot(guide, CREATE, "fr").path is None
    assert screenshot(guide, Picture("pictures/plain.png", "a"), "fr").path == named(guide, "plain.png")
    assert obstacle(guide.folder, CREATE.file, "fr").endswith("nobody finds it: there are more than 1000 files in it.")


def test_only_so_many_files_are_tried_for_a_picture(guide: Guide) -> None:
    for number in range(MOST_CODES - 1):
        (named(guide, "plain.png").parent / f"plain.fr-{chr(ord('a') + number) * 2}.png").mkdir()
    named(guide, "plain.png").rename(named(guide, "plain.en.png"))
    assert screenshot(guide, Picture("pictures/plain.png", "a"), "fr").path == named(guide, "plain.en.png")
    (named(guide, "plain.png").parent / "plain.fr-zz.png").mkdir()
    assert screenshot(guide, Picture("pictures/plain.png", "a"), "fr").path is None


@pytest.mark.parametrize(("letter", "most"), [("é", 1_000), ("ж", 200), ("日", 50)])
def test_words_of_a_picture_that_would_hold_the_page_up_are_cut(guide: Guide, letter: str, most: int) -> None:
    about = {"alt": {"en": letter * 1_000}, "caption": {"en": letter * 1_000}}
    named(guide, "create.json").write_text(json.dumps(about, ensure_ascii=False), "utf-8")
    shot = screenshot(guide, CREATE, "en")
    assert shot.alt == shot.caption == letter * most


def test_the_author_s_alt_text_comes_first(guide: Guide) -> None:
    shot = screenshot(guide, Picture("pictures/create.png", "mine"), "fr")
    assert (shot.alt, shot.told_in, shot.language) == ("mine", guide.language, "fr")


def test_a_picture_without_language_or_data_file(guide: Guide) -> None:
    assert screenshot(guide, Picture("pictures/plain.png", "a"), "fr") == told(named(guide, "plain.png"))
    assert screenshot(guide, Picture("pictures/none", "a"), "fr") == told(named(guide, "none"))


def test_a_picture_that_is_not_there(guide: Guide) -> None:
    assert screenshot(guide, Picture("pictures/other.png", "a"), "fr") == told(None)
    assert screenshot(guide, Picture("pictures/" + "a" * 300 + ".png", "a"), "fr") == told(None)
    assert screenshot(guide, Picture("a\0b.png", "a"), "fr") == told(None)
    assert screenshot(Guide("x", "x", "en", ()), CREATE, "fr") == Screenshot(None, "")
    assert screenshot(Guide("x", "x", "en", ()), Picture("pictures/other.png", "a"), "fr") == told(None)


def test_a_link_that_leads_out_of_the_folder_is_not_followed(guide: Guide, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"x")
    (tmp_path / "secret.json").write_text(json.dumps(ABOUT), "utf-8")
    named(guide, "out.png").symlink_to(tmp_path / "secret.png")
    named(guide, "out.json").symlink_to(tmp_path / "secret.json")
    named(guide, "create.it.png").symlink_to(tmp_path / "secret.png")
    assert screenshot(guide, CREATE, "it").path == named(guide, "create.en.png")
    named(guide, "in.png").symlink_to(named(guide, "plain.png"))
    named(guide, "round.png").symlink_to(named(guide, "round.png"))
    assert screenshot(guide, Picture("pictures/out.png", ""), "fr") == Screenshot(None, "")
    assert screenshot(guide, Picture("../secret.png", ""), "fr") == Screenshot(None, "")
    assert screenshot(guide, Picture("pictures/in.png", ""), "fr").path == named(guide, "plain.png")
    assert screenshot(guide, Picture("pictures/round.png", ""), "fr").path is None


DAMAGED = [
    b"",
    b"{",
    b"\xff\xfe",
    b"[]",
    b"null",
    b"[" * 100_000,
    b'{"alt": []}',
    b'{"alt": {"fr": 1, "en": 2}, "caption": "x", "markers": {"fr": "x"}}',
    b'{"markers": {"fr": {"a": 1}}}',
    b'{"a": "' + b"x" * LARGEST_WORDS + b'"}',
]


@pytest.mark.parametrize("written", DAMAGED, ids=[repr(written[:30]) for written in DAMAGED])
def test_a_damaged_data_file_is_ignored(guide: Guide, written: bytes) -> None:
    named(guide, "create.json").write_bytes(written)
    assert screenshot(guide, CREATE, "fr") == Screenshot(named(guide, "create.fr.png"), "", language="fr")


def test_a_data_file_that_is_a_folder_is_ignored(guide: Guide) -> None:
    named(guide, "plain.json").mkdir()
    assert screenshot(guide, Picture("pictures/plain.png", ""), "fr").alt == ""


RECTANGLES = [
    [0, 0, 1],
    [0, 0, 1, 1, 1],
    [0, 0, 0, 1],
    [0, 0, 1, 0],
    [0.5, 0, 0.6, 1],
    [0, 0.5, 1, 0.6],
    [-0.1, 0, 0.5, 0.5],
    [0, 0, 2, 1],
    [True, 0, 1, 1],
    ["0", 0, 1, 1],
    "0011",
    None,
]


@pytest.mark.parametrize("numbers", RECTANGLES)
def test_markers_that_are_no_part_of_the_picture_are_left_out(guide: Guide, numbers: object) -> None:
    named(guide, "create.json").write_text(json.dumps({"markers": {"fr": [numbers, [0, 0, 0.5, 0.5]]}}), "utf-8")
    assert screenshot(guide, CREATE, "fr").markers == (Rectangle(0, 0, 0.5, 0.5),)


def test_a_data_file_that_vanishes_while_it_is_read_is_ignored(guide: Guide) -> None:
    assert guide.folder
    vanishing = Guide("x", "x", "en", (), folder=Vanishing(guide.folder))
    assert screenshot(vanishing, CREATE, "fr").alt == ""


class Vanishing(type(Path())):  # type: ignore[misc]
    """A folder whose data files are gone between the look and the reading."""

    def open(self, mode: str) -> None:
        raise FileNotFoundError(2, "No such file or directory")


def test_what_is_behind_the_name_in_an_address_is_for_others(guide: Guide) -> None:
    assert guide.folder
    for behind in ("?raw=true", "#only-dark", "?a#b"):
        address = CREATE.file + behind
        shot = screenshot(guide, Picture(address, ""), "fr")
        assert (shot.path, shot.alt) == (named(guide, "create.fr.png"), "La page")
        assert obstacle(guide.folder, address, "fr").startswith(f"The picture {address} (create.fr.png) is damaged")
    assert screenshot(guide, Picture("?a", "a"), "fr") == told(None)
    named(guide, "plain#1.png").write_bytes(b"x")
    assert screenshot(guide, Picture("pictures/plain#1.png", "a"), "fr").path == named(guide, "plain#1.png")
