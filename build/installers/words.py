"""The installers' words: one JSON file a language in texts/, found by looking."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from assistant.guides import languages

FOLDER: Final = Path(__file__).parent / "texts"


def read(folder: Path = FOLDER) -> Mapping[str, Mapping[str, Any]]:
    """Return the words of each language of the program that has a file, English first."""
    files = {name: folder / f"{name}.json" for name in languages.NAMES}
    return {name: json.loads(file.read_text("utf-8")) for name, file in files.items() if file.is_file()}
