"""In which encodings a guide's file may be, and what the review says of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.guides.encodings import decoded
from assistant.guides.errors import GuideError
from assistant.guides.library import read_file
from assistant.guides.reader import read_guide
from assistant.guides.reviewing import reading
from assistant.guides.reviewing.finding import Lines, Subject

TEXT = "---\ntitle: Clé “żółta”\n---\n\n### Ouvrir la page\n\nChoisissez.\n"
TODAY = date(2026, 11, 22)

WRITTEN = [
    (TEXT.encode(), "", "UTF-8"),
    (TEXT.encode("utf-8-sig"), "", "UTF-8"),
    (TEXT.encode("utf-16"), "", "UTF-16"),
    (b"\xfe\xff" + TEXT.encode("utf-16-be"), "", "UTF-16"),
    (TEXT.encode("utf-16-le"), "", "UTF-16"),
    (TEXT.encode("utf-16-be"), "", "UTF-16"),
    (TEXT.encode("utf-32"), "", "UTF-32"),
    (TEXT.replace("é", "e").encode("cp1250"), "pl", "Windows-1250"),
    (TEXT.replace("żółta", "bleue").encode("cp1252"), "fr_FR", "Windows-1252"),
    (b"", "", "UTF-8"),
]


@pytest.mark.parametrize(("written", "language", "encoding"), WRITTEN)
def test_how_a_text_may_be_written(written: bytes, language: str, encoding: str) -> None:
    text, name = decoded(written, language)
    assert name == encoding
    assert not written or text.replace("e", "é", 0).startswith("---\ntitle: Cl")
    assert "\x00" not in text


UNKNOWN = [b"caf\xe9 \x01", "日本語で書く".encode("shift-jis") * 20, b"\xff\xfea", b"ab\x00\x00c\xe9", b"caf\xe9 \x81"]


@pytest.mark.parametrize("written", UNKNOWN)
def test_what_nobody_can_tell_is_refused(written: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(written)
    with pytest.raises(GuideError, match="not in UTF-8"):
        read_file(path)


def findings(path: Path) -> list[str]:
    guide = read_file(path)
    return [finding.sentence for finding in reading.encoding(Subject(guide, Lines(""), TODAY))]


def test_the_review_names_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "x.fr.md"
    path.write_bytes(TEXT.replace("żółta", "bleue").encode("cp1252"))
    assert findings(path) == ["The file is not in UTF-8 but, it seems, in Windows-1252: save it in UTF-8."]
    path.write_text(TEXT, "utf-8")
    assert findings(path) == []
    assert list(reading.encoding(Subject(read_guide(TEXT, "x.md"), Lines(""), TODAY))) == []


def test_the_review_names_what_the_reader_has_noted() -> None:
    guide = read_guide("### Open it\n\nwords\n\n### Empty\n", "x.md")
    found = list(reading.remarks(Subject(guide, Lines(""), TODAY)))
    assert [(finding.line, finding.sentence.split(":")[0]) for finding in found] == [
        (1, "There is no front matter"),
        (1, "No line says title"),
        (5, "There is nothing below this heading"),
    ]
