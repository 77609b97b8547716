"""The files of words, one a language: which of them serves a reader, and what stands in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

LAST_RESORT: Final = "en"


def file_for(language: str, folder: Path, beginning: str = "") -> Path:
    """Return the file that serves a reader of a language such as fr, fr-CA or pt_PT; its name is `beginning`, language, `.json`.

    Without the language's own file that of the language without its region serves, then another region's, then English, which is
    not looked for.
    """
    wanted = language.replace("-", "_")
    spoken = wanted.partition("_")[0]
    there = sorted(path.stem.removeprefix(beginning) for path in folder.glob(f"{beginning}*.json"))
    regions = (code for code in there if code.startswith(f"{spoken}_"))
    found = next((code for code in (wanted, spoken, *regions) if code in there), LAST_RESORT)
    return folder / f"{beginning}{found}.json"


def read(path: Path) -> dict[str, Any]:
    """Return what stands in a file of words; raises FileNotFoundError when there is none."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
