"""What the program brought along to be said, in the language that serves best."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import bundled, paths


@pytest.mark.parametrize(("asked", "spoken"), [("fr_CA", "fr"), ("pt_BR", "pt_PT"), ("nl", "en"), ("", "en")])
def test_words_names_and_sheets_are_in_the_nearest_language(resources: Path, asked: str, spoken: str) -> None:
    assert bundled.wording(resources, asked).language == spoken
    found = bundled.sheet(resources, "printer", asked, "anna@gmail.com")
    assert (found.language, found.name) == (spoken, bundled.program_names(resources, asked)["printer"])
    assert any(row.value == "anna@gmail.com" for section in found.sections for row in section.rows)


def test_the_notice_on_licences_is_there(resources: Path) -> None:
    assert "PyInstaller" in bundled.licences(resources)


def test_only_a_released_program_knows_its_releases(tmp_path: Path) -> None:
    assert bundled.releases(tmp_path) == ""
    (tmp_path / paths.RELEASES).write_text("https://example.org/releases\n", encoding="utf-8")
    assert bundled.releases(tmp_path) == "https://example.org/releases"
