"""The files of words, one a language, and what stands in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

LAST_RESORT: Final = "en"


def file_for(language: str, folder: Path, beginning: str = "") -> Path:
    """Return the file of one of the product's languages, that of English where there is none.

    Its name is `beginning`, the language, and `.json`.
    """
    there = {path.stem.removeprefix(beginning) for path in folder.glob(f"{beginning}*.json")}
    return folder / f"{beginning}{language if language in there else LAST_RESORT}.json"


def read(path: Path) -> dict[str, Any]:
    """Return what stands in a file of words; raises FileNotFoundError when there is none."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
