"""Pictures that cannot be shown: nothing outside the folder is looked at, and the review says of each where it is and why."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assistant.guides.library import read_file
from assistant.guides.model import Picture, Screenshot
from assistant.guides.review import Finding, Severity, review
from assistant.guides.screenshots import obstacle, screenshot
from tests import made_pictures
from tests.guides.test_bad_input import PICTURES

HEAD = "---\ntitle: x\n---\n### s\n\n"
WHOLE = made_pictures.png(8, 4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "guide"
    (made / "pictures").mkdir(parents=True)
    (made / "whole.png").write_bytes(WHOLE)
    return made


@pytest.fixture
def told(folder: Path) -> Callable[[str], list[Finding]]:
    """Return what the review says of the pictures in the body of a guide, in its order."""

    def reviewed(body: str) -> list[Finding]:
        (folder / "guide.en.md").write_text(HEAD + body, encoding="utf-8")
        found = review(folder, today=date(2026, 12, 1))
        assert all(Path(each.file).name == "guide.en.md" for each in found)
        return [each for each in found if "icture" in each.sentence]

    return reviewed


@pytest.mark.parametrize("file", PICTURES)
def test_what_lies_elsewhere_is_named_with_line_address_and_reason(told: Callable[[str], list[Finding]], file: str) -> None:
    (finding,) = told(f"words\n\n![x]({file})")
    assert (finding.line, finding.severity) == (8, Severity.MISTAKE)
    named, _, why = finding.sentence.removeprefix("The picture ").partition(" does not lie in the guide's folder: ")
    assert why.endswith(".")
    assert named in (file or '""') or re.search("%|…$", file + named)


WHYS = {
    "https://x.y/a.png": "nothing is fetched",
    "HTTP://x.y/a.png": "nothing is fetched",
    "//x.y/a.png": "nothing is fetched",
    "file:///a.png": "nothing is fetched",
    "data:image/png;base64,AAAA": "written into the guide",
    "../a.png": "lead back",
    "/a.png": "begin with /",
    "C:\\a.png": "write its name with /",
    "\\\\x\\a.png": "write its name with /",
    "%00.png": "a sign in its name",
    "%ff.png": "a sign in its name",
    "a" * 201: "200 characters",
    "": "no name",
}


@pytest.mark.parametrize(("file", "why"), WHYS.items())
def test_the_reason_is_the_one_that_helps(folder: Path, file: str, why: str) -> None:
    (picture,) = read(folder, f"![x]({file})")
    assert why in obstacle(folder, picture.file, "en")
    assert screenshot(read_file(folder / "guide.en.md"), picture, "en") == Screenshot(None, "x", told_in="en")


def read(folder: Path, body: str) -> tuple[Picture, ...]:
    (folder / "guide.en.md").write_text(HEAD + body, encoding="utf-8")
    (step,) = read_file(folder / "guide.en.md").steps
    return step.pictures


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_every_picture_is_named_and_each_place_of_it(folder: Path, told: Callable[[str], list[Finding]]) -> None:
    os.mkfifo(folder / "pipe.png")
    (folder / "folder.png").mkdir()
    (folder / "drawn.svg").write_text("<svg/>", encoding="utf-8")
    (folder / "cut.png").write_bytes(WHOLE[:-20])
    (folder / "round.png").symlink_to("round.png")
    (folder / "out.png").symlink_to(folder.parent / "nobody-knows.png")
    (folder / "at-home.png").symlink_to("pictures/../whole.png")
    names = ["https://x.y/a.png", "gone.png", "folder.png", "pipe.png", "drawn.svg", "cut.png", "round.png", "out.png"]
    names += ["whole.png/a.png", "a" * 90 + "漢" * 60, "a.png?raw=true", "whole.png", "at-home.png", "gone.png", "whole.png"]
    lines = {6 + 2 * number: name for number, name in enumerate(names)}
    found = {each.line: each.sentence for each in told("\n\n".join(f"![x]({name})" for name in names))}
    assert found.keys() == lines.keys() - {28, 30, 34}, "these three can be shown"
    assert [line for line, sentence in found.items() if sentence == "The picture gone.png is missing."] == [8, 32]
    for line, words in {10: "not an ordinary", 12: "not an ordinary", 14: "another kind", 16: "damaged"}.items():
        assert re.search(words, found[line])
    assert found[18].startswith("The picture round.png cannot be opened: ")
    assert found[20] == "The picture out.png is a link that leads out of the guide's folder."
    assert found[22] == "The picture whole.png/a.png is missing."
    assert re.fullmatch("The picture a{80}… cannot be opened: .*too long.*", found[24])


def test_a_picture_folded_into_the_introduction_is_reviewed_as_well(folder: Path) -> None:
    text = "---\ntitle: x\n---\n\nWords.\n\n/// details | More\n\n![](gone.png)\n///\n\n### s\n\nDo it.\n"
    (folder / "guide.en.md").write_text(text, encoding="utf-8")
    found = {(each.line, each.sentence) for each in review(folder, today=date(2026, 12, 1))}
    assert {(9, "The picture gone.png is missing."), (9, "The picture gone.png has no alt text.")} <= found


@pytest.mark.parametrize("name", ["../secret.png", "out.png", "out/secret.png", "back.png", "{}/secret.png"])
def test_nobody_learns_whether_there_is_something_outside(
    folder: Path, tmp_path: Path, told: Callable[[str], list[Finding]], name: str
) -> None:
    (folder / "out.png").symlink_to(tmp_path / "secret.png")
    (folder / "back.png").symlink_to(tmp_path / "back.png")
    (folder / "out").symlink_to(tmp_path, target_is_directory=True)
    body = f"![]({name.format(tmp_path)})"
    before = told(body)
    (tmp_path / "secret.png").write_bytes(WHOLE)
    (tmp_path / "secret.json").write_text(json.dumps({"alt": {"en": "secret"}}), encoding="utf-8")
    (tmp_path / "secret.en.png").write_bytes(WHOLE)
    (tmp_path / "back.png").symlink_to(folder / "whole.png")
    assert told(body) == before
    assert [each.sentence for each in before if "has no alt text" in each.sentence]
    assert len(before) == 2
    assert screenshot(read_file(folder / "guide.en.md"), read(folder, body)[0], "en") == Screenshot(None, "")


SPACES = ["a b.png", "a\u202fb.png", "a\u00a0b.png", "a\u3000b.png"]


@pytest.mark.parametrize("name", SPACES)
def test_a_name_with_any_space_is_a_name(folder: Path, told: Callable[[str], list[Finding]], name: str) -> None:
    (folder / name).write_bytes(WHOLE)
    assert told(f"![x](<{name}>)") == []
    assert read(folder, f"![x](<{name}>)")[0].file == name
    assert obstacle(folder, name, "en") == ""


@pytest.mark.parametrize("written", ["![x]({})", "![x](<{}>)", "![x][r]\n\n[r]: <{}>", "![x][r]\n\n[r]: {}"])
def test_what_is_written_into_the_guide_does_not_make_it_too_long(folder: Path, written: str) -> None:
    body = written.format("data:image/png;base64," + "iVBORw0KGgo/+" * 5_000 + "=")
    (picture,) = read(folder, body)
    assert picture == Picture("data:image/png;base64,", "x", 6 if "({" in written or "(<" in written else 8)
