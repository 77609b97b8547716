"""The files of the checkout, as they are under version control: without what is made."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = ("assistant", "benchmarks", "build", "docs", "i18n", "resources", "tests")
TEXTS = {".css", ".html", ".json", ".jsonl", ".md", ".mk", ".py", ".sh", ".svg", ".toml", ".ts", ".txt", ".yaml"}
MADE = {".pyc", ".qm"}


def _files() -> Iterator[Path]:
    yield from (file for file in ROOT.iterdir() if file.is_file())
    yield from (file for folder in FOLDERS for file in (ROOT / folder).rglob("*") if file.is_file())


@cache
def names() -> tuple[str, ...]:
    """Return the names of all files, from the root of the checkout."""
    return tuple(sorted(file.relative_to(ROOT).as_posix() for file in _files() if file.suffix not in MADE))


@cache
def texts() -> dict[str, str]:
    """Return what stands in each file that people write or read; nothing for pictures and the like."""
    return {name: (ROOT / name).read_text("utf-8") if _is_text(name) else "" for name in names()}


def _is_text(name: str) -> bool:
    return Path(name).suffix in TEXTS or Path(name).name == "Makefile"
