from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from assistant.mail.kinds import FACTS, Kind, code

ROOT = Path(__file__).parents[2]


def test_the_page_of_diagnoses_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "build.diagnoses", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_page_names_every_code_with_how_it_is_recognised() -> None:
    page = (ROOT / "docs" / "diagnoses.md").read_text("utf-8")
    for kind in Kind:
        section = page.partition(f"\n## {code(kind)} {kind}\n")[2].partition("\n## ")[0]
        assert "Recognised by:\n\n- " in section, kind
        assert f"`{FACTS[kind].mends}`" in section
